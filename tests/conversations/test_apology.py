"""A message that the bot could not take in is parked, and whoever wrote it is told so in their own language."""

from __future__ import annotations

import logging

import pytest

from bot.conversations.home.learn import Learn
from bot.conversations.session.guided_session import GuidedSession
from tests.known import knows, presses
from tests.person import Person

WHAT = ("sore", "hip")


def breaks(*_: object) -> None:
    """A fault of our own, with a patient's words in it: nothing else fails every time."""
    raise RuntimeError(" ".join(WHAT))


@pytest.mark.parametrize(
    ("locale", "sorry", "button"),
    [("en", "I could not read your last message", "Check danger signs"), ("es", "no pude leer su último mensaje", "")],
)
async def test_who_was_not_heard_reads_so_in_their_language_with_the_way_to_help(
    ana: Person, monkeypatch: pytest.MonkeyPatch, locale: str, sorry: str, button: str
) -> None:
    await knows(ana, locale=locale)
    monkeypatch.setattr(Learn, "begin", breaks)
    await ana.says("/learn")
    ana.sees(sorry, "911")
    if button:
        await ana.taps(button)
        ana.sees("between the legs")


async def test_a_clock_that_failed_says_stop(ana: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    await presses(ana)
    monkeypatch.setattr(GuidedSession, "rang", breaks)
    await ana.waits(12)
    ana.sees("my clock failed", "stop now")


async def test_the_log_names_the_event_and_none_of_the_words(
    ana: Person, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await knows(ana)
    with caplog.at_level(logging.INFO, "bot"):
        await ana.says("my left calf")
        monkeypatch.setattr(Learn, "begin", breaks)
        await ana.says("/learn")
    said = caplog.text
    assert "waits in" in said
    assert "is parked after 3 tries" in said
    assert "calf" not in said
    assert "sore hip" not in said
