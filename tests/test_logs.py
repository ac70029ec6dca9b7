"""No line of a log holds a token, and every line can be read by a program."""

from __future__ import annotations

import json
import logging

import pytest

from bot import logs

TOKEN = "1234567:" + "A" * 35

pytestmark = pytest.mark.usefixtures("put_back")


def lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().err.splitlines()


@pytest.mark.parametrize("log_format", ["text", "json"])
def test_a_token_is_taken_out_whoever_wrote_it(log_format: str, capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up(log_format)
    log = logging.getLogger("bot.somebody")
    log.warning("POST https://api.telegram.org/bot%s/getMe", TOKEN)
    log.error("it failed: %s", TOKEN, exc_info=ValueError(TOKEN))
    written = "\n".join(lines(capsys))
    assert "A" * 20 not in written
    assert written.count("<token>") == 2


@pytest.mark.parametrize("log_format", ["text", "json"])
@pytest.mark.parametrize("name", [*logs.LIBRARIES, "somebody.else", "bottle"])
def test_another_library_says_what_went_wrong_and_no_values_at_any_level(
    name: str, log_format: str, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.set_up(log_format, logging.DEBUG)
    log = logging.getLogger(name)
    log.setLevel(logging.DEBUG)
    words = "Ana cannot pee"
    try:
        json.loads(words)
    except ValueError as error:
        log.error("Can not read %s", words, exc_info=ValueError(words).with_traceback(error.__traceback__))
    log.debug("<- %r", {"text": words})
    log.error(f"Task exception was never retrieved\nfuture: <Task {words!r}>")  # noqa: G004 - as asyncio does
    written = "\n".join(lines(capsys))
    assert "Ana" not in written
    assert "Can not read (left out)" in written
    assert "ValueError" in written
    assert "test_logs.py" in written


def test_a_line_of_json_holds_time_level_logger_and_message(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("json")
    logging.getLogger("bot.clock").warning("chat %s: parked", 7)
    (line,) = lines(capsys)
    told = json.loads(line)
    assert (told["level"], told["logger"], told["message"]) == ("warning", "bot.clock", "chat 7: parked")
    assert told["time"][:2] == "20"
    assert "traceback" not in told


def test_a_traceback_stands_in_the_same_line(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("json")
    logging.getLogger("bot.clock").error("a tick failed", exc_info=KeyError("x"))
    (line,) = lines(capsys)
    assert json.loads(line)["traceback"].endswith("KeyError")


def test_libraries_say_nothing_below_a_warning(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("text")
    for name in ("httpx", "telegram", "sqlalchemy"):
        logging.getLogger(name).info("GET https://api.telegram.org with words in it")
    assert lines(capsys) == []
