"""Words are read before their turn: each message, and together with those just before it in the same chat."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.care.understanding import Understood
from bot.content.reading_ahead import ReadingAhead

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
ANA, BEN = 1, 2


class Readings:
    """Notes what is read, and how long it was."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def __call__(self, text: str, locale: str) -> Understood:
        self.seen.append(f"{locale}: {text}")
        return Understood(score=len(text) % 11)


def test_a_message_is_read_once_before_its_turn() -> None:
    readings = Readings()
    ahead = ReadingAhead(readings, ("en", "es"))
    ahead.prepare(ANA, "me duele", "es-MX", NOON)
    assert ahead.understand("me duele", "es") == Understood(score=8)
    assert readings.seen == ["es: me duele"]


def test_messages_of_one_chat_within_three_minutes_are_read_together_before_their_turn() -> None:
    readings = Readings()
    ahead = ReadingAhead(readings, ("en", "es"))
    ahead.prepare(ANA, "i cannot", "en", NOON)
    ahead.prepare(BEN, "all good", "en", NOON)
    ahead.prepare(ANA, "pee", "en", NOON + timedelta(minutes=2))
    ahead.understand("i cannot pee", "en")
    assert readings.seen == ["en: i cannot", "en: all good", "en: pee", "en: i cannot pee"]


def test_what_was_written_long_before_is_not_read_again() -> None:
    readings = Readings()
    ahead = ReadingAhead(readings, ("en", "es"))
    ahead.prepare(ANA, "i cannot", "en", NOON)
    ahead.prepare(ANA, "pee", "en", NOON + timedelta(minutes=4))
    assert readings.seen == ["en: i cannot", "en: pee"]


def test_what_was_not_read_ahead_is_read_in_its_turn() -> None:
    readings = Readings()
    ahead = ReadingAhead(readings, ("en", "es"))
    ahead.prepare(ANA, "hello", "en", NOON)
    ahead.understand("hello", "es")
    assert readings.seen == ["en: hello", "es: hello"]
