"""A time of day is read as people write it."""

from __future__ import annotations

from datetime import time

import pytest

from bot.care.understanding.clock_time import time_in


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("7:30", time(7, 30)),
        ("at 7:30 am", time(7, 30)),
        ("7pm", time(19)),
        ("12 pm", time(12)),
        ("12 a.m.", time(0)),
        ("a las 19", time(19)),
        ("a las 6:15 p. m.", time(18, 15)),
        ("19h", time(19)),
        ("25", None),
        ("13 pm", None),
        ("7:75", None),
        ("between 7 and 9", None),
        ("in the morning", None),
    ],
)
def test_a_time_is_read_as_it_is_written(words: str, at: time | None) -> None:
    assert time_in(words) == at
