"""A time of day is read as people write it, in every language of the content."""

from __future__ import annotations

from datetime import time

import pytest

from bot.care.catalog import Catalog
from bot.care.planning.said_times import time_in


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("7:30", time(7, 30)),
        ("at 7:30 am", time(7, 30)),
        ("please remind me at 7:45 pm", time(19, 45)),
        ("7pm", time(19)),
        ("7 in the evening", time(19)),
        ("12 pm", time(12)),
        ("12 a.m.", time(0)),
        ("a las 19", time(19)),
        ("a las 6:15 p. m.", time(18, 15)),
        ("a las 7 de la tarde", time(19)),
        ("a las 8 de la ma\u00f1ana", time(8)),
        ("19h", time(19)),
        ("noon please", time(12)),
        ("al mediodía", time(12)),
        ("25", None),
        ("7:75", None),
        ("between 7 and 9", None),
        ("in the morning", None),
        ("my hip hurts so much that I could not sleep until 3", None),
    ],
)
def test_a_time_is_read_as_it_is_written(catalog: Catalog, words: str, at: time | None) -> None:
    assert time_in(words, catalog.times.values()) == at
