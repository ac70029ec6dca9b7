"""Input that cannot be used: one line that says what to do, exit 2, and never a traceback."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.store.ground.vault import fresh_key
from tests.processes.child import ROOT, Child, eventually, free_port, run_once
from tests.processes.phone import Phone

TOKEN = "7000000001:OpensNothingButTheEmulator"  # noqa: S105
PASSWORD = "not-for-a-terminal"  # noqa: S105


def settings(**changed: str) -> dict[str, str]:
    """Give settings that would do but for what was changed, and for a Telegram that nobody plays."""
    nobody = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": "http://127.0.0.1:9", "DATA_KEYS": fresh_key()}
    return {**nobody, **changed}


def complaint(folder: Path, *arguments: str, **changed: str) -> str:
    """Run a command that cannot work; give its one line."""
    code, out, line = run_once(*arguments, settings=settings(**changed), folder=folder)
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
        ({}, "http://127.0.0.1:9 cannot be reached. Check the network and TELEGRAM_API_URL."),
        ({"TELEGRAM_API_URL": "garbage"}, "TELEGRAM_API_URL: is no address; write one like https://"),
        ({"DATABASE_URL": "garbage"}, "DATABASE_URL cannot be read. Write sqlite:///file.db or postgresql+psycopg://"),
        ({"DATABASE_URL": f"mysql://a:{PASSWORD}@h/x"}, "DATABASE_URL cannot be read"),
        ({"DATABASE_URL": f"postgresql://a:{PASSWORD}@h:port/x"}, "DATABASE_URL cannot be read"),
        (
            {"DATABASE_URL": f"postgresql+psycopg://a:{PASSWORD}@127.0.0.1:9/x"},
            "Connection refused. Check DATABASE_URL",
        ),
        ({"DATABASE_URL": "sqlite:////dev/null/x.db"}, "DATABASE_URL: /dev/null cannot be made"),
        ({"DATABASE_URL": "sqlite:////proc/x.db"}, "unable to open database file. Check DATABASE_URL"),
        ({"DATABASE_URL": "sqlite:////tmp"}, "unable to open database file. Check DATABASE_URL"),
        ({"DATA_KEYS": "no key"}, "DATA_KEYS holds something that is no key. Here is a fresh one"),
        ({"PORT": "99999"}, "PORT: Input should be less than or equal to 65535"),
        ({"PORT": "http"}, "PORT: Input should be a valid integer"),
        ({"CLINIC_TIME_ZONE": "Mars/Base"}, "CLINIC_TIME_ZONE: is no time zone; write one like America/Chicago"),
        ({"CLINIC_TIME_ZONE": "America"}, "CLINIC_TIME_ZONE: is no time zone; write one like America/Chicago"),
        ({"EMERGENCY_COUNTRY": "XX"}, "set EMERGENCY_COUNTRY to one of"),
        ({"WEBHOOK_URL": "https://clinic.example"}, "WEBHOOK_URL needs WEBHOOK_SECRET"),
        ({"CONTENT_DIR": "/nowhere"}, "CONTENT_DIR: /nowhere is no folder"),
        ({"LOG_FORMAT": "xml"}, "LOG_FORMAT: Input should be 'text' or 'json'"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_in_one_line(tmp_path: Path, changed: dict[str, str], says: str) -> None:
    assert says in complaint(tmp_path, "run", **changed)


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
        (("setup",), "http://127.0.0.1:9 cannot be reached"),
    ],
)
def test_an_argument_that_cannot_be_used_is_named_in_one_line(
    tmp_path: Path, arguments: tuple[str, ...], says: str
) -> None:
    assert says in complaint(tmp_path, *arguments)


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
    code, out, _ = run_once("check", settings={"CONTENT_DIR": str(content)}, folder=tmp_path)
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
    assert "The port is taken" in line


def test_the_wrong_key_opens_nothing_and_breaks_nothing(tmp_path: Path, telegram: int) -> None:
    right = settings(TELEGRAM_API_URL=f"http://127.0.0.1:{telegram}")
    for key in (right["DATA_KEYS"], f"{fresh_key()},{right['DATA_KEYS']}"):
        bot = Child(("run",), {**right, "DATA_KEYS": key}, tmp_path, tmp_path / "bot.log")
        bot.until_it_writes(" is up, by ")
        assert bot.stop() == 0
        wrong = {**right, "DATA_KEYS": fresh_key()}
        assert "Put that key into DATA_KEYS" in complaint(tmp_path, "run", **wrong)
