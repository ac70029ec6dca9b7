"""`check` of a copy that cannot start, or that would fail at a patient, says so in one line and is never green."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.recipes.house import ROOT, House

TABLE = "\ndrinks = Table('drinks', metadata, Column('chat_id', BigInteger, primary_key=True))\n"
EFFECT = """

@dataclass(frozen=True, slots=True)
class Drink:
    glasses: int


Effect: TypeAlias = (
    Drink
    | """


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House.copied(tmp_path)


def changes(house: House, name: str, old: str, new: str) -> None:
    path = house.path / name
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def appends(house: House, name: str, text: str) -> None:
    with (house.path / name).open("a", encoding="utf-8") as file:
        file.write(text)


@pytest.mark.parametrize(
    ("name", "old", "new", "says"),
    [
        (
            "bot/talk/effects.py",
            "\n\nEffect: TypeAlias = (\n",
            EFFECT,
            "bot/talk/effects.py: Drink has no hand in bot/store/path/carrying_out.py",
        ),
        (
            "bot/store/path/looking_up.py",
            "    | answers(Room.by(threads.where))\n",
            "",
            "Room has no hand in bot/store/path/looking_up.py",
        ),
        (
            "bot/conversations/home/my_data.py",
            "    rings_anywhere = True\n",
            "",
            "conversations/home/my_data.py: MyData answers timers with a `rang` of its own",
        ),
        (
            "bot/conversations/clinic/staff/team.py",
            "owners=CHANGING",
            'owners=("invit",)',
            "conversations/clinic/staff/team.py: PART gives owners 'invit'",
        ),
        (
            "bot/conversations/home/my_data.py",
            '    """Really forget everything?"""\n',
            '    """Really forget everything?"""\n\n    by: Rang.__class__.__class__ | ForgetEverything.__init__\n',
            "cannot be stored",
        ),
        (
            "bot/conversations/home/my_data.py",
            "said.choice == BACK else None",
            'said.choice == BACK else Reply(None, then=Goal("drink"))',
            "drink: no conversation begins this goal",
        ),
        (
            "bot/conversations/reminding/reminders.py",
            '"wait", "done_already", "next_session"',
            '"wiat", "done_already", "next_session"',
            "wiat: no lexicon has words for this wish",
        ),
    ],
)
def test_what_is_forgotten_is_named_by_check(house: House, name: str, old: str, new: str, says: str) -> None:
    changes(house, name, old, new)
    done = house.runs("check")
    assert done.returncode != 0
    assert says in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_a_table_without_a_migration_is_named_by_check(house: House) -> None:
    appends(house, "bot/store/ground/tables.py", TABLE)
    done = house.runs("check")
    assert done.returncode == 1
    assert "store/ground/tables.py: add_table 'drinks': write a migration" in done.stdout


def test_check_that_nobody_reads_to_the_end_stops_without_a_word() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "check", "--notes"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as check:
        assert check.stdout is not None
        assert check.stderr is not None
        check.stdout.close()
        assert check.stderr.read() == b""
    assert check.returncode == 141
