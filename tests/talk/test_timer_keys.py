"""Keys of timers are read as they were written."""

from __future__ import annotations

import pytest

from bot.talk.base36 import base36
from bot.talk.timer_keys import LONGEST, TimerKey


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (TimerKey("breath"), "breath"),
        (TimerKey.of("session", 3, "breath"), "session:3:breath"),
        (TimerKey.of("clinic", "go", "rs-5"), "clinic:go:rs-5"),
    ],
)
def test_a_key_is_read_as_it_was_written(key: TimerKey, text: str) -> None:
    assert str(key) == text
    assert TimerKey.parse(text) == key


def test_a_prefix_takes_what_goes_on_after_it_and_no_neighbour() -> None:
    prefix = TimerKey.of("session", 3).prefix
    assert str(TimerKey.of("session", 3, "breath")).startswith(prefix)
    assert not str(TimerKey.of("session", 31, "breath")).startswith(prefix)


@pytest.mark.parametrize(("family", "part"), [("", "x"), ("a:b", "x"), ("a", "x:y"), ("a", "x" * LONGEST)])
def test_a_key_that_could_not_be_read_again_is_refused(family: str, part: str) -> None:
    with pytest.raises(ValueError, match="cannot be the key of a timer"):
        TimerKey(family, (part,))


@pytest.mark.parametrize("number", [0, 1, 35, 36, 1001, 10**12])
def test_numbers_written_short_are_read_again(number: int) -> None:
    assert int(base36(number), 36) == number


def test_a_negative_number_is_not_written_short() -> None:
    with pytest.raises(ValueError, match="from 0 on"):
        base36(-1)
