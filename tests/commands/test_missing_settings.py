"""`tenderspot setup` at a terminal asks for what is missing, step by step, and writes `.env`."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.commands.missing_settings import Missing, completed, write
from bot.settings import BadSetting, Settings, read
from bot.store.ground.vault import Vault
from tests.processes.child import Child, environment, eventually, free_port

TOKEN = "7000000001:OpensNothingButTheEmulator"  # noqa: S105
ASKED = ("TELEGRAM_BOT_TOKEN", "DATA_KEYS", "EMERGENCY_COUNTRY", "CLINIC_TIME_ZONE")


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder and a user with nothing set."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def typing(*lines: str) -> tuple[Callable[[Missing], str], list[str]]:
    """Somebody who types these lines; the names of what they were asked."""
    left, asked = list(lines), []

    def ask(question: Missing) -> str:
        asked.append(question.name)
        if not left:
            raise EOFError
        return left.pop(0)

    return ask, asked


def knows(token: str) -> bool:
    """A Telegram that knows one token."""
    return token == TOKEN


def test_what_is_missing_is_asked_once_and_kept_where_only_its_owner_reads_it(at_home: Path) -> None:
    ask, asked = typing(TOKEN, "", "gb", "Europe/London")
    known = completed(read(), knows, ask)
    assert tuple(asked) == ASKED
    assert (at_home / ".env").stat().st_mode & 0o777 == 0o600
    assert known.telegram_bot_token is not None
    assert known.telegram_bot_token.get_secret_value() == TOKEN
    assert known.data_keys is not None
    Vault((known.data_keys.get_secret_value(),))
    assert (known.emergency_country, known.clinic_time_zone) == ("GB", "Europe/London")
    assert completed(known, knows, typing()[0]) == known


def test_what_cannot_be_used_is_said_in_one_line_and_asked_again(capsys: pytest.CaptureFixture[str]) -> None:
    wrong = ("hello", TOKEN[:-1] + "s", TOKEN, "no key", "", "XX", "US", "Mars/Base", "America/Chicago")
    ask, asked = typing(*wrong)
    completed(read(), knows, ask)
    said = capsys.readouterr().out.splitlines()[:5]
    beginnings = (
        "That is no token",
        "Telegram does not accept",
        "That is no key",
        "Write two letters",
        "That is no time",
    )
    assert all(line.startswith(beginning) for line, beginning in zip(said, beginnings, strict=True))
    assert len(asked) == len(wrong)


def test_whoever_breaks_off_has_written_nothing(at_home: Path) -> None:
    with pytest.raises(BadSetting, match="DATA_KEYS is missing, and nothing was written"):
        completed(read(), knows, typing(TOKEN)[0])
    assert not (at_home / ".env").exists()


def test_the_rest_of_the_file_stays_as_it_is(at_home: Path) -> None:
    file = at_home / ".env"
    file.write_text("# Ours\nTELEGRAM_BOT_TOKEN=\nPORT=8081\n# CONTENT_DIR=\n")
    write(file, {"TELEGRAM_BOT_TOKEN": TOKEN, "DATA_KEYS": "a"})
    assert file.read_text() == f"# Ours\nTELEGRAM_BOT_TOKEN={TOKEN}\nPORT=8081\n# CONTENT_DIR=\nDATA_KEYS=a\n"
    assert list(at_home.glob(".env*")) == [file]


@contextmanager
def terminal(folder: Path, api: str) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """`tenderspot setup` at a terminal of its own."""
    ours, theirs = pty.openpty()
    running = subprocess.Popen(
        [sys.executable, "-m", "bot", "setup"],
        cwd=folder,
        env=environment({"TELEGRAM_API_URL": api}, folder),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    try:
        yield running, ours
    finally:
        running.kill()
        running.wait()
        os.close(ours)


def test_a_clinic_is_set_up_at_a_terminal_and_the_token_never_shows(at_home: Path) -> None:
    port = free_port()
    emulator = Child(("emulator", "--port", str(port), "--token", TOKEN), {}, at_home, at_home / "emulator.log")
    shown = bytearray()
    try:
        emulator.until_it_writes(str(port))
        with terminal(at_home, f"http://127.0.0.1:{port}") as (running, screen):

            def until(words: str) -> None:
                def look() -> bool:
                    shown.extend(os.read(screen, 4096))
                    return words.encode() in shown

                eventually(look, 60, shown.decode)

            for words, typed in (("@BotFather: ", TOKEN), ("fresh one: ", ""), ("[US]: ", ""), ("Chicago]: ", "")):
                until(words)
                os.write(screen, f"{typed}\n".encode())
            until("Open this yourself")
            assert running.wait(20) == 0
    finally:
        emulator.stop()
    assert b"Written to" in shown
    assert TOKEN.encode() not in shown
    assert f"TELEGRAM_BOT_TOKEN={TOKEN}" in (at_home / ".env").read_text()
