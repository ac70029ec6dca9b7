"""Input that cannot be used: one line that says what to do, exit 2, and never a traceback."""

from __future__ import annotations

import os
import shutil
import socket
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.store.ground.vault import fresh_key
from tests.drawn import ROOT
from tests.processes.child import Child, eventually, free_port, run_once
from tests.processes.phone import Phone

TOKEN = "7000000001:OpensNothingButTheEmulator"  # noqa: S105
PASSWORD = "not-for-a-terminal"  # noqa: S105


def settings(**changed: str) -> dict[str, str]:
    """Give settings that would do but for what was changed, and for a Telegram that nobody plays."""
    nobody = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": "http://127.0.0.1:9", "DATA_KEYS": fresh_key()}
    return {**nobody, **changed}


def complaint(folder: Path, *arguments: str, anew: bool = False, **changed: str) -> str:
    """Run a command that cannot work; give its one line."""
    code, out, line = run_once(*arguments, settings=settings(**changed), folder=folder, anew=anew)
    assert (code, line.count("\n")) == (2, 1), (code, out, line)
    assert line.startswith("tenderspot: ")
    assert TOKEN not in line + out
    assert PASSWORD not in line + out
    return line


@pytest.fixture
def taken_port() -> Iterator[str]:
    """A port that somebody else listens on."""
    with socket.create_server(("0.0.0.0", 0)) as other:  # noqa: S104 - the webhook listens there as well
        yield str(other.getsockname()[1])


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"TELEGRAM_BOT_TOKEN": ""}, "TELEGRAM_BOT_TOKEN is missing. Get one from @BotFather"),
        ({"TELEGRAM_BOT_TOKEN": "hello"}, "TELEGRAM_BOT_TOKEN is no token"),
        ({"TELEGRAM_API_URL": "garbage"}, "TELEGRAM_API_URL: is no address; write one like https://"),
        ({"DATABASE_URL": "garbage"}, "DATABASE_URL cannot be read. Write sqlite:///file.db or postgresql+psycopg://"),
        ({"DATABASE_URL": f"mysql://a:{PASSWORD}@h/x"}, "DATABASE_URL cannot be read"),
        ({"DATABASE_URL": f"postgresql://a:{PASSWORD}@h:port/x"}, "DATABASE_URL cannot be read"),
        ({"DATABASE_URL": "sqlite:////dev/null/x.db"}, "DATABASE_URL: /dev/null cannot be made or written to here"),
        ({"DATABASE_URL": "sqlite:////proc/x.db"}, "unable to open database file. Check DATABASE_URL"),
        ({"DATABASE_URL": "sqlite:////tmp"}, "unable to open database file. Check DATABASE_URL"),
        ({"DATA_KEYS": "no key"}, "DATA_KEYS holds something that is no key. Here is a fresh one"),
        ({"PORT": "99999"}, "PORT: Input should be less than or equal to 65535"),
        ({"PORT": "http"}, "PORT: Input should be a valid integer"),
        ({"CLINIC_TIME_ZONE": "Mars/Base"}, "CLINIC_TIME_ZONE: is no time zone; write one like America/Chicago"),
        ({"CLINIC_TIME_ZONE": "America"}, "CLINIC_TIME_ZONE: is no time zone; write one like America/Chicago"),
        ({"EMERGENCY_COUNTRY": "XX"}, "set EMERGENCY_COUNTRY to one of"),
        ({"WEBHOOK_URL": "https://clinic.example"}, "WEBHOOK_URL needs WEBHOOK_SECRET"),
        ({"WEBHOOK_URL": "https://clinic.example", "WEBHOOK_SECRET": "short"}, "20 or more letters and digits"),
        ({"WEBHOOK_URL": "https://clinic.example", "WEBHOOK_SECRET": "two words that are long"}, "letters and digits"),
        ({"CONTENT_DIR": "/nowhere"}, "CONTENT_DIR: /nowhere is no folder"),
        ({"LOG_FORMAT": "xml"}, "LOG_FORMAT: Input should be 'text' or 'json'"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_in_one_line(tmp_path: Path, changed: dict[str, str], says: str) -> None:
    assert says in complaint(tmp_path, "run", anew="TELEGRAM_BOT_TOKEN" in changed, **changed)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "required: COMMAND"),
        (("dance",), "invalid choice: 'dance'"),
        (("plan", "--pain", "nowhere"), "unknown region 'nowhere'; valid: low_back"),
        (("plan", "--pain", "groin", "--condition", "nothing"), "unknown condition 'nothing'; valid:"),
        (("emulator", "--port", "99999"), "'99999' is no port"),
        (("try", "--no-browser", "--port", "web"), "'web' is no port"),
        (("backup", "copy.db"), "There is no database at"),
    ],
)
def test_an_argument_that_cannot_be_used_is_named_in_one_line(
    tmp_path: Path, arguments: tuple[str, ...], says: str
) -> None:
    assert says in complaint(tmp_path, *arguments, anew=not arguments)


def test_setup_says_that_telegram_is_away_and_that_it_may_work_later(tmp_path: Path) -> None:
    code, out, line = run_once("setup", settings=settings(), folder=tmp_path, anew=True)
    assert (code, out) == (75, "")
    assert "http://127.0.0.1:9 cannot be reached" in line


def test_a_bot_that_is_started_before_the_network_comes_up_by_itself(tmp_path: Path) -> None:
    port = free_port()
    there = settings(TELEGRAM_API_URL=f"http://127.0.0.1:{port}")
    bot = Child(("run",), there, tmp_path, tmp_path / "bot.log", anew=True)
    emulator = None
    try:
        bot.until_it_writes("cannot be reached. Check the network and TELEGRAM_API_URL. Trying again in 2 s.")
        emulator = Child(("emulator", "--port", str(port), "--token", TOKEN), {}, tmp_path, tmp_path / "emulator.log")
        bot.until_it_writes(" is up, by ")
        assert TOKEN not in bot.written()
    finally:
        bot.stop()
        if emulator is not None:
            emulator.stop()


def test_a_bot_that_is_started_before_its_database_waits_and_says_so_without_the_password(tmp_path: Path) -> None:
    away = settings(DATABASE_URL=f"postgresql+psycopg://a:{PASSWORD}@127.0.0.1:9/x")
    bot = Child(("run",), away, tmp_path, tmp_path / "bot.log")
    try:
        bot.until_it_writes("Check DATABASE_URL. Trying again in 2 s.")
        assert bot.is_running
        assert PASSWORD not in bot.written()
    finally:
        bot.stop()


def test_a_second_bot_on_the_same_file_is_refused_in_one_line(tmp_path: Path, telegram: int) -> None:
    same = settings(TELEGRAM_API_URL=f"http://127.0.0.1:{telegram}", DATABASE_URL=f"sqlite:///{tmp_path}/one.db")
    first = Child(("run",), same, tmp_path, tmp_path / "bot.log")
    try:
        first.until_it_writes(" is up, by ")
        code, _, line = run_once("run", settings=same, folder=tmp_path)
        assert (code, line.count("\n")) == (2, 1)
        assert "Another bot runs on" in line
    finally:
        first.stop()


def test_a_database_of_a_newer_release_is_said_in_one_line_and_left_alone(tmp_path: Path) -> None:
    database = {"DATABASE_URL": f"sqlite:///{tmp_path}/one.db"}
    assert run_once("migrate", settings=database, folder=tmp_path)[0] == 0
    with sqlite3.connect(tmp_path / "one.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert "The database is at version 9999, newer than this program" in complaint(tmp_path, "migrate", **database)


def test_nobody_else_on_the_machine_can_read_what_is_stored(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        assert run_once("migrate", settings={"DATABASE_URL": f"sqlite:///{tmp_path}/v/one.db"}, folder=tmp_path)[0] == 0
    finally:
        os.umask(before)
    assert {one.name: one.stat().st_mode & 0o077 for one in (tmp_path / "v").iterdir()} == {"one.db": 0}
    assert (tmp_path / "v").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("command", ["try", "emulator"])
def test_a_taken_port_is_said_in_one_line(tmp_path: Path, taken_port: str, command: str) -> None:
    extra = ("--no-browser",) if command == "try" else ()
    assert "The port is taken" in complaint(tmp_path, command, "--port", taken_port, *extra)


def test_content_that_is_broken_is_named_by_file_and_line(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(ROOT / "content", content)
    with (content / "points.yaml").open("a", encoding="utf-8") as file:
        file.write("\nbroken: [unclosed\n")
    assert "points.yaml" in complaint(tmp_path, "run", CONTENT_DIR=str(content))
    code, out, _ = run_once("check", settings={"CONTENT_DIR": str(content)}, folder=tmp_path, anew=True)
    assert code == 1
    assert "points.yaml" in out


def test_a_text_that_is_missing_keeps_the_bot_from_starting(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(ROOT / "content", content)
    for file in (content / "texts" / "en").glob("*.ftl"):
        words = file.read_text(encoding="utf-8")
        file.write_text(words.replace("\nstep-over =", "\nstep-over-and-done ="), encoding="utf-8")
    assert "'step-over', which is not in texts/en" in complaint(tmp_path, "run", CONTENT_DIR=str(content))


@pytest.fixture
def telegram(tmp_path: Path) -> Iterator[int]:
    """An emulator that accepts one token; its port is given."""
    port = free_port()
    child = Child(("emulator", "--port", str(port), "--token", TOKEN), {}, tmp_path, tmp_path / "emulator.log")
    try:
        eventually(Phone(port).is_on, 40, child.written)
        yield port
    finally:
        child.stop()


def test_a_token_that_telegram_refuses_is_said_in_one_line(tmp_path: Path, telegram: int) -> None:
    refused = {"TELEGRAM_API_URL": f"http://127.0.0.1:{telegram}", "TELEGRAM_BOT_TOKEN": f"{TOKEN}X"}
    for command in ("run", "setup"):
        line = complaint(tmp_path, command, **refused)
        assert "Telegram does not accept TELEGRAM_BOT_TOKEN. Copy it again from @BotFather." in line


def test_a_taken_port_keeps_a_webhook_from_starting(tmp_path: Path, telegram: int, taken_port: str) -> None:
    webhook = {"WEBHOOK_URL": "http://127.0.0.1:9", "WEBHOOK_SECRET": "a" * 20, "PORT": taken_port}
    line = complaint(tmp_path, "run", TELEGRAM_API_URL=f"http://127.0.0.1:{telegram}", **webhook)
    assert f"PORT: port {taken_port} is taken" in line
    watched = {"PRIVATE_PORT": taken_port}
    line = complaint(tmp_path, "run", TELEGRAM_API_URL=f"http://127.0.0.1:{telegram}", **watched)
    assert f"PRIVATE_PORT: port {taken_port} is taken" in line


def test_one_port_for_two_doors_is_refused_before_telegram_is_told(tmp_path: Path, telegram: int) -> None:
    port = str(free_port())
    webhook = {"WEBHOOK_URL": "http://127.0.0.1:9", "WEBHOOK_SECRET": "a" * 20, "PORT": port, "PRIVATE_PORT": port}
    line = complaint(tmp_path, "run", TELEGRAM_API_URL=f"http://127.0.0.1:{telegram}", **webhook)
    assert f"PRIVATE_PORT: port {port} is taken by PORT. Set PRIVATE_PORT to another." in line


def test_a_webhook_that_telegram_refuses_is_not_blamed_on_the_network(tmp_path: Path, telegram: int) -> None:
    refused = {"WEBHOOK_URL": "https://clinic.example:1234", "WEBHOOK_SECRET": "a" * 20, "PORT": str(free_port())}
    code, _, lines = run_once(
        "run", settings=settings(TELEGRAM_API_URL=f"http://127.0.0.1:{telegram}", **refused), folder=tmp_path
    )
    assert code == 2
    assert lines.splitlines()[-1].startswith("tenderspot: Telegram refuses: ")
    assert lines.rstrip().endswith("Check WEBHOOK_URL.")
    assert "is up" not in lines


def test_a_backup_that_cannot_be_written_is_said_in_one_line_and_leaves_no_part_of_one(tmp_path: Path) -> None:
    database = {"DATABASE_URL": f"sqlite:///{tmp_path}/one.db"}
    assert run_once("migrate", settings=database, folder=tmp_path)[0] == 0
    assert "/proc/copy.db cannot be written" in complaint(tmp_path, "backup", "/proc/copy.db", **database)


def test_the_wrong_key_opens_nothing_and_breaks_nothing(tmp_path: Path, telegram: int) -> None:
    right = settings(TELEGRAM_API_URL=f"http://127.0.0.1:{telegram}")
    for key in (right["DATA_KEYS"], f"{fresh_key()},{right['DATA_KEYS']}"):
        bot = Child(("run",), {**right, "DATA_KEYS": key}, tmp_path, tmp_path / "bot.log")
        bot.until_it_writes(" is up, by ")
        assert bot.stop() == 0
        wrong = {**right, "DATA_KEYS": fresh_key()}
        assert "Put that key into DATA_KEYS" in complaint(tmp_path, "run", **wrong)
