"""Every query is answered and every effect carried out: what is forgotten or doubled is refused before anybody asks."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree
from typing import get_args

import pytest

from bot.store.path import carrying_out, looking_up
from bot.store.path.hands import BadHands, Hands, prove
from bot.talk.effects import DropTip, Effect, KeepTip
from bot.talk.queries import AnyQuery, every_query
from bot.talk.tips import SavedTips
from tests.architecture.test_layers import ROOT

LOOKING_UP = "bot/store/path/looking_up.py"
CARRYING_OUT = "bot/store/path/carrying_out.py"
CONFIG = """[mypy]
strict = true
follow_imports = silent
cache_dir = cache
[mypy-sqlalchemy.*,pydantic.*,cryptography.*,alembic.*]
follow_imports = skip
"""
"""The libraries are left out: what is looked at here are our own types, in seconds."""

VALUE = "\n\n@dataclass(frozen=True, slots=True)\nclass "


@dataclass(frozen=True, slots=True)
class House:
    """A copy of the rooms below the conversations, to be spoiled."""

    root: Path

    def adds(self, file: str, words: str) -> None:
        with (self.root / file).open("a", encoding="utf-8") as opened:
            opened.write(words)

    def changes(self, file: str, old: str, new: str) -> None:
        words = (self.root / file).read_text(encoding="utf-8")
        assert words.count(old) == 1, f"{file} does not hold {old!r} once"
        (self.root / file).write_text(words.replace(old, new), encoding="utf-8")

    def imports(self, file: str) -> str:
        """Give what importing a file says; "" where it goes well."""
        module = file.removesuffix(".py").replace("/", ".")
        return self._run("-c", f"import {module}")

    def checks(self, file: str) -> str:
        """Give what mypy finds in a file; "" for nothing."""
        return self._run("-m", "mypy", "--config-file", "mypy.ini", file)

    def _run(self, *words: str) -> str:
        done = subprocess.run(  # noqa: S603
            [sys.executable, *words], cwd=self.root, capture_output=True, text=True, timeout=100, check=False
        )
        return done.stdout + done.stderr if done.returncode else ""


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy that mypy has read, so that it reads only what is spoiled after that."""
    root = tmp_path_factory.mktemp("house") / "untouched"
    for room in ("care", "talk", "store"):
        copytree(ROOT / "bot" / room, root / "bot" / room)
    (root / "bot" / "__init__.py").write_text("")
    (root / "mypy.ini").write_text(CONFIG)
    house = House(root)
    for file in (LOOKING_UP, CARRYING_OUT):
        assert house.checks(file) + house.imports(file) == "", "the house itself is sound"
    return root


@pytest.fixture
def house(untouched: Path, tmp_path: Path) -> House:
    return House(copytree(untouched, tmp_path / "house"))


def test_every_query_and_every_effect_has_a_hand() -> None:
    assert set(looking_up.HANDS) == set(get_args(AnyQuery)) == every_query()
    assert set(carrying_out.HANDS) == set(get_args(Effect))


def test_an_effect_without_a_hand_fails_the_import_and_mypy(house: House) -> None:
    house.changes(
        "bot/talk/effects.py",
        "\n\nEffect: TypeAlias = (\n",
        f"{VALUE}Drink:\n    glasses: int\n\n\nEffect: TypeAlias = (\n    Drink\n    | ",
    )
    refusal = "bot/talk/effects.py: Drink has no hand in bot/store/path/carrying_out.py"
    assert refusal in house.imports(CARRYING_OUT)
    found = house.checks(CARRYING_OUT)
    assert f"{CARRYING_OUT}:" in found
    assert 'Argument 1 to "of" of "Hands" has incompatible type' in found
    assert "Drink" in found, "mypy names it"


def test_a_query_without_a_hand_fails_the_import_and_mypy(house: House) -> None:
    house.adds("bot/talk/tips.py", f"{VALUE}Drunk(Query[int]):\n    chat_id: int\n")
    house.changes("bot/talk/queries.py", "    BubbleAt,\n", "    BubbleAt,\n    Drunk,\n")
    house.changes("bot/talk/queries.py", "AnyQuery: TypeAlias = (\n", "AnyQuery: TypeAlias = (\n    Drunk\n    | ")
    assert "bot/talk/tips.py: Drunk has no hand in bot/store/path/looking_up.py" in house.imports(LOOKING_UP)
    found = house.checks(LOOKING_UP)
    assert 'Argument 1 to "of" of "Hands" has incompatible type' in found
    assert "Drunk" in found, "mypy names it"


def test_a_query_that_is_listed_nowhere_fails_the_import(house: House) -> None:
    words = "from dataclasses import dataclass\nfrom bot.talk.query import Query\n"
    house.adds("bot/talk/water.py", f"{words}{VALUE}Drunk(Query[int]):\n    chat_id: int\n")
    assert "bot/talk/water.py: Drunk has no hand in bot/store/path/looking_up.py" in house.imports(LOOKING_UP)


def test_a_query_that_is_no_frozen_dataclass_fails_the_import(house: House) -> None:
    house.changes("bot/talk/tips.py", "@dataclass(frozen=True, slots=True)\nclass CountPeople", "class CountPeople")
    assert "bot/talk/tips.py: CountPeople is no frozen dataclass" in house.imports("bot/talk/queries.py")


def test_a_table_that_forgetting_would_miss_fails_the_import(house: House) -> None:
    table = "\ndrinks = Table('drinks', metadata, Column('who', BigInteger, primary_key=True))\n"
    house.adds("bot/store/ground/tables.py", table)
    assert "bot/store/ground/tables.py: drinks has no chat_id" in house.imports(CARRYING_OUT)


def test_a_hand_that_answers_with_something_else_fails_mypy(house: House) -> None:
    house.changes(LOOKING_UP, "BubbleAt.by(shelf.bubble_at)", "BubbleAt.by(series_counts.had)")
    found = house.checks(LOOKING_UP)
    assert 'Argument 1 to "by" of "Query" has incompatible type' in found


def test_an_effect_given_to_a_hand_of_another_fails_mypy(house: House) -> None:
    house.changes(CARRYING_OUT, "does(DropTip, shelf.drop_tip)", "does(DropTip, shelf.keep_tip)")
    assert f"{CARRYING_OUT}:" in house.checks(CARRYING_OUT)


def test_a_doubled_hand_is_refused_by_class_and_file() -> None:
    once = Hands[KeepTip]({KeepTip: print})
    with pytest.raises(BadHands, match=r"bot/talk/effects\.py: KeepTip has two hands"):
        _ = Hands[DropTip]({DropTip: print}) | once | once


def test_a_hand_for_what_is_not_listed_is_refused() -> None:
    hands = Hands[SavedTips]({SavedTips: print})
    with pytest.raises(BadHands, match=r"a\.py has a hand for bot/talk/tips\.py: SavedTips, which is not listed"):
        prove(hands, (), "a.py")
