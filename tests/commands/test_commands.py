"""The commands that end by themselves, run as an operator runs them."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.__main__ import parser
from bot.content import load
from bot.settings import Settings
from tests import walk
from tests.processes.child import run_once
from tests.processes.driver import Stage

REGIONS = tuple(load(walk.TEXTS.parent).regions)


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("felt", ["--pain", "--numb"])
def test_a_plan_for_every_region_has_the_promised_shape(
    region: str, felt: str, capsys: pytest.CaptureFixture[str]
) -> None:
    options = parser().parse_args(["plan", felt, region, "--side", "left"])
    assert options.command(Settings(_env_file=None), options) == 0
    plan = json.loads(capsys.readouterr().out)
    assert set(plan) >= {"points", "steps", "left_out", "offered"}
    for point in plan["points"]:
        assert set(point) >= {"id", "number", "score", "reasons"}
        assert point["number"] in range(1, 9)
        assert all({"region", "muscle", "source"} <= set(reason) for reason in point["reasons"])
    for step in plan["steps"]:
        assert set(step) >= {"point", "seconds", "prompts", "tool", "place", "light", "texts"}
        assert all(set(prompt) == {"at", "kind"} for prompt in step["prompts"])
        assert {prompt["kind"] for prompt in step["prompts"]} <= {"breath", "nerve"}
    for one in plan["left_out"]:
        assert "because" in one
        assert "point" in one or "step" in one


def test_the_content_that_ships_is_without_a_fault(tmp_path: Path) -> None:
    code, out, errors = run_once("check", settings={}, folder=tmp_path)
    assert (code, errors) == (0, "")
    assert out.startswith("0 faults")
    assert "tenderspot try" in out.splitlines()[-1]


def test_migrating_twice_changes_nothing_the_second_time(tmp_path: Path, database_url: str) -> None:
    database = {"DATABASE_URL": database_url}
    code, first, _ = run_once("migrate", settings=database, folder=tmp_path, anew=True)
    head = first.removeprefix("From version none to ").removesuffix(".\n")
    assert code == 0
    assert head.isdecimal()
    code, second, _ = run_once("migrate", settings=database, folder=tmp_path)
    assert (code, second) == (0, f"The database is at version {head}.\n")


@pytest.mark.timeout(180)
def test_a_backup_of_a_running_bot_opens_and_holds_the_chat(tmp_path: Path, pictures: Path) -> None:
    copy = tmp_path / "copy.db"
    with Stage.opened(tmp_path, f"sqlite:///{tmp_path}/live.db", pictures) as stage:
        stage.play(walk.WELCOME)
        stage.catches_up()
        code, out, _ = run_once("backup", str(copy), settings=stage.settings, folder=tmp_path)
        assert code == 0
        assert "keep DATA_KEYS" in out
        code, _, line = run_once("backup", str(copy), settings=stage.settings, folder=tmp_path)
        assert (code, "is there already" in line) == (2, True)
    with closing(sqlite3.connect(copy)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("SELECT count(*) FROM chats").fetchone() == (1,)
    code, out, _ = run_once(
        "migrate", settings={**stage.settings, "DATABASE_URL": f"sqlite:///{copy}"}, folder=tmp_path
    )
    assert (code, "at version" in out) == (0, True)
