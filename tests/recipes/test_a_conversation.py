"""A new conversation is one module, its texts and one line; a forgotten piece is refused by file and reason."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import ModuleType
from unittest.mock import patch

import pytest

from bot.conversations.frame.conversation import BadConversation
from bot.conversations.registry import CONVERSATIONS, Registry, found_in
from tests.recipes.house import House

MODULE = '''"""Have you drunk enough today? One question, kept and counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.conversation import Conversation, Offer
from bot.conversations.frame.hearing import choice_of
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Text
from bot.talk.heard import Said
from bot.talk.reply import Goal, Reply

WATER: Final = Goal("water")


@dataclass(frozen=True, slots=True)
class AskingWater:
    """Have you drunk enough today?"""


class Water(Conversation):
    """From the question to the count."""

    states = (AskingWater,)
    begins = (WATER,)
    offers = (Offer("water", WATER, rank=85),)

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Ask."""
        del turn, goal
        keyboard = rows(button("button-water-yes", "yes"), button("button-water-no", "no"), across=2)
        return Reply(AskingWater(), (question(Text("water"), keyboard),))

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Keep the answer."""
        match choice_of(said, turn.person, turn.catalog):
            case "yes":
                person = turn.person.counting("water")
                return Reply(None, (say("water-enough", {"count": person.count_of("water")}),), person=person)
            case "no":
                return Reply(None, (say("water-more"),))
        return None
'''
TEXTS = {
    "en": """command-water = Have I drunk enough?
help-water = /water - have I drunk enough?
said-water = water | did i drink enough
water = Have you drunk enough today?
button-water-yes = Yes
button-water-no = No
water-enough = Good. That makes { $count }.
water-more = Then drink a glass now.
""",
    "es": """command-water = ¿He bebido bastante?
help-water = /water - ¿he bebido bastante?
said-water = agua | he bebido bastante
water = ¿Ha bebido bastante hoy?
button-water-yes = Sí
button-water-no = No
water-enough = Bien. Ya van { $count }.
water-more = Entonces beba un vaso ahora.
""",
}
FILE = "bot/conversations/home/water.py"
LINE = '    "home.water",'
LIST = "bot/conversations/registry.py"
WALK = """
import sys
from tests.outside import *

async def case():
    async with world() as (app, emulator, clock):
        ana = person(app, emulator, clock)
        await knows(ana)
        await ana.says("/water")
        ana.sees("Have you drunk enough today?")
        await ana.taps("Yes")
        ana.sees("That makes 1")
        await ana.says("Did I drink enough?")
        await ana.says("yes")
        ana.sees("That makes 2")
        await ana.says("/help")
        ana.sees("/water - have I drunk enough?")
        return (await known_as(ana)).counted == (("water", 2),), "walked"

if __name__ == "__main__":
    sys.exit(run(case))
"""


@pytest.fixture
def house(tmp_path: Path) -> House:
    copy = House.copied(tmp_path)
    copy.writes(FILE, MODULE)
    copy.adds(LIST, '    "home.welcome",\n', LINE)
    for locale, texts in TEXTS.items():
        copy.writes(f"content/texts/{locale}/water.ftl", texts)
    return copy


def test_it_is_in_the_menu_in_help_in_free_text_and_keeps_its_answer(house: House) -> None:
    assert "0 faults" in house.check()
    house.writes("walk.py", WALK)
    walked = house.runs(script="import runpy; runpy.run_path('walk.py', run_name='__main__')")
    assert walked.returncode == 0, walked.stdout + walked.stderr
    listed = house.runs(script="from bot.conversations.registry import REGISTRY; print(REGISTRY.listed())")
    assert "'water'" in listed.stdout


def test_without_its_line_the_bot_names_the_module_and_the_list(house: House) -> None:
    house.takes_out(LIST, LINE)
    said = house.check()
    assert "conversations/home/water.py" in said
    assert "add 'home.water' to CONVERSATIONS in registry.py" in said


def test_without_its_module_the_bot_names_the_list(house: House) -> None:
    house.removes(FILE)
    assert "conversations/home/water.py is listed in conversations/registry.py, but is not there" in house.check()


@pytest.mark.parametrize("locale", ["en", "es"])
def test_without_one_of_its_texts_check_names_it(house: House, locale: str) -> None:
    for text in (line.partition(" ")[0] for line in TEXTS[locale].splitlines() if not line.startswith("said-")):
        with house.without(f"content/texts/{locale}/water.ftl", f"{text} ="):
            faults = house.faults()
        assert any(text in fault for fault in faults), f"{text} can go from {locale} and nobody notices: {faults}"


@pytest.mark.parametrize(
    ("piece", "instead", "reason"),
    [
        ("begins = (WATER,)", "begins = ()", "leads to the goal 'water', which no conversation begins"),
        ('Goal("water")', 'Goal("home")', "takes the goal 'home', which"),
        ("rank=85", "rank=80", "both have rank 80"),
        ('Offer("water"', 'Offer("Water!"', "a command is lower-case letters"),
        ('Offer("water"', 'Offer("session"', "takes the wish 'session'"),
        ("class AskingWater", "class AskingTime", "has a second state called AskingTime"),
        ("@dataclass(frozen=True, slots=True)\n", "", "is no dataclass"),
    ],
)
def test_a_gap_or_a_double_is_refused_when_the_bot_is_imported(piece: str, instead: str, reason: str) -> None:
    assert piece in MODULE
    source = MODULE.replace(piece, instead).replace(
        "(AskingWater", f"({'AskingTime' if 'AskingTime' in instead else 'AskingWater'}"
    )
    module = ModuleType("bot.conversations.home.water")
    with patch.dict(sys.modules, {module.__name__: module}):
        exec(source, vars(module))  # noqa: S102 - the recipe's own module
    with pytest.raises(BadConversation, match=re.escape(reason)):
        Registry((*found_in(CONVERSATIONS), module.Water))
