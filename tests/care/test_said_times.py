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
        ("half past 6 in the evening", time(18, 30)),
        ("half past six pm", time(18, 30)),
        ("half seven in the evening", time(19, 30)),
        ("at quarter past eight tonight", time(20, 15)),
        ("a quarter to nine am", time(8, 45)),
        ("at eight pm", time(20)),
        ("8 pm instead of the morning", time(20)),
        ("a las 7 y media de la tarde", time(19, 30)),
        ("a las ocho y media de la noche", time(20, 30)),
        ("a la una y cuarto de la tarde", time(13, 15)),
        ("cuarto para las nueve de la mañana", time(8, 45)),
        ("a las nueve menos cuarto de la mañana", time(8, 45)),
        ("half an hour", None),
        ("25", None),
        ("7:75", None),
        ("between 7 and 9", None),
        ("in the morning", None),
        ("my hip hurts so much that I could not sleep until 3", None),
    ],
)
def test_a_time_is_read_as_it_is_written(catalog: Catalog, words: str, at: time | None) -> None:
    assert time_in(words, catalog.times.values()) == at
