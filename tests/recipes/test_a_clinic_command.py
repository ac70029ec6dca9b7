"""A new command of the clinic is one module with its PART, its texts and one line; a forgotten piece is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.conversations.clinic.menu import TAPPED
from bot.conversations.clinic.part import Part
from bot.conversations.clinic.part_tables import table_of
from bot.conversations.frame.conversation import BadConversation
from tests.recipes.house import House

MODULE = '''"""Who made this bot, for staff who are asked."""

from __future__ import annotations

from bot.conversations.clinic.part import Part
from bot.conversations.frame.asking import say
from bot.conversations.frame.turn import Turn
from bot.talk.reply import Reply


def begin(turn: Turn) -> Reply:
    """Say it."""
    del turn
    return Reply(None, (say("about-bot"),))


PART = Part(commands={"about": begin})
'''
TEXTS = {
    "en": "command-about = Who made this bot\nabout-bot = Your clinic runs this bot.\n",
    "es": "command-about = Quién hizo este bot\nabout-bot = Su clínica maneja este bot.\n",
}
FILE = "bot/conversations/clinic/staff/about.py"
LINE = '    "staff.about",'
LIST = "bot/conversations/clinic/menu.py"
WALK = """
import sys
from tests.outside import *

async def case():
    async with world() as (app, emulator, clock):
        olga = await owner(app, emulator, clock)
        await olga.says("/about")
        olga.sees("Your clinic runs this bot.")
        ana = person(app, emulator, clock)
        await knows(ana)
        await ana.says("/about")
        return not any("runs this bot" in words for words in from_bot(emulator, 1001)), "staff only"

if __name__ == "__main__":
    sys.exit(run(case))
"""

OWNERS_WALK = """
import sys
from datetime import timedelta
from bot.talk.effects import KeepClaim
from bot.talk.staff import Role
from tests.outside import *

async def case():
    async with world() as (app, emulator, clock):
        olga = await owner(app, emulator, clock)
        await olga.says("/about")
        olga.sees("Your clinic runs this bot.")
        pia = person(app, emulator, clock, 2002, "Pia")
        await app.store.keep_claim(KeepClaim("pias", Role.PRACTITIONER, clock.now() + timedelta(days=1)))
        await pia.says("/start claim-pias")
        await pia.says("/about")
        heard = from_bot(emulator, 2002)
        shown = any("runs this bot" in words for words in heard)
        return "Only an owner" in heard[-1] and not shown, heard[-1]

if __name__ == "__main__":
    sys.exit(run(case))
"""


@pytest.fixture
def house(tmp_path: Path) -> House:
    copy = House.copied(tmp_path)
    copy.writes(FILE, MODULE)
    copy.adds(LIST, '    "staff.team",\n', LINE)
    for locale, texts in TEXTS.items():
        copy.writes(f"content/texts/{locale}/about.ftl", texts)
    return copy


def test_staff_can_use_it_and_nobody_else(house: House) -> None:
    assert "0 faults" in house.check()
    house.writes("walk.py", WALK)
    walked = house.runs(script="import runpy; runpy.run_path('walk.py', run_name='__main__')")
    assert walked.returncode == 0, walked.stdout + walked.stderr
    listed = house.runs(script="from bot.conversations.registry import REGISTRY; print(REGISTRY.listed(staff=True))")
    assert "'about'" in listed.stdout


def test_what_only_an_owner_may_do_is_refused_a_practitioner_and_written_down(house: House) -> None:
    house.writes(FILE, MODULE.replace('"about": begin}', '"about": begin}, owners=("about",)'))
    house.writes("walk.py", OWNERS_WALK)
    walked = house.runs(script="import runpy; runpy.run_path('walk.py', run_name='__main__')")
    assert walked.returncode == 0, walked.stdout + walked.stderr


def test_without_its_line_the_bot_names_the_module_and_the_list(house: House) -> None:
    house.takes_out(LIST, LINE)
    said = house.check()
    assert "conversations/clinic/staff/about.py: add 'staff.about' to PARTS" in said


def test_without_its_module_the_bot_names_the_list(house: House) -> None:
    house.removes(FILE)
    assert "conversations/clinic/staff/about.py is listed in conversations/clinic/menu.py" in house.check()


@pytest.mark.parametrize("locale", ["en", "es"])
def test_without_one_of_its_texts_check_names_it(house: House, locale: str) -> None:
    for text in (line.partition(" ")[0] for line in TEXTS[locale].splitlines()):
        with house.without(f"content/texts/{locale}/about.ftl", f"{text} ="):
            faults = house.faults()
        assert any(text in fault for fault in faults), f"{text} can go from {locale} and nobody notices: {faults}"


def test_two_parts_with_one_word_are_refused() -> None:
    twice = [(verb, hand) for verb, hand in TAPPED.items()] + [("team", TAPPED["team"])]
    with pytest.raises(BadConversation, match="two parts take the button 'team'"):
        table_of("button", twice)


def test_a_word_that_nobody_answers_is_refused() -> None:
    part = Part(verbs=("about",))
    with pytest.raises(BadConversation, match="nobody answers the button 'about'"):
        table_of("button", ((verb, part.tapped) for verb in part.verbs))
