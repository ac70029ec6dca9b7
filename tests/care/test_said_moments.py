"""A moment that lies ahead is read as people name it, in every language of the content."""

from __future__ import annotations

from datetime import datetime, time

import pytest

from bot.care.catalog import Catalog
from bot.care.planning.said_moments import Usual, is_about_when, is_hour, moment_in

NOW = datetime(2026, 11, 20, 15, 0)  # noqa: DTZ001 - local; a Friday
USUAL = Usual(time(8), time(19), time(8))


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("remind me in 3 hours", "2026-11-20 18:00"),
        ("in half an hour", "2026-11-20 15:30"),
        ("en media hora", "2026-11-20 15:30"),
        ("in 45 min please", "2026-11-20 15:45"),
        ("I'm on holiday for two weeks", "2026-12-04 08:00"),
        ("stop writing for a month", "2026-12-20 08:00"),
        ("on Monday", "2026-11-23 08:00"),
        ("pause until monday 7 pm", "2026-11-23 19:00"),
        ("remind me on Friday", "2026-11-27 08:00"),
        ("tomorrow at 6:30 pm", "2026-11-21 18:30"),
        ("8pm tomorrow", "2026-11-21 20:00"),
        ("the day after tomorrow at noon", "2026-11-22 12:00"),
        ("pasado mañana a las 10", "2026-11-22 10:00"),
        ("mañana a las 5", "2026-11-21 17:00"),
        ("el lunes a las 6", "2026-11-23 18:00"),
        ("el lunes a las ocho y media de la tarde", "2026-11-23 20:30"),
        ("friday at 6", "2026-11-20 18:00"),
        ("friday at 6 am", "2026-11-27 06:00"),
        ("a week on monday at 9 am", "2026-11-30 09:00"),
        ("esta noche a las 8", "2026-11-20 20:00"),
        ("no reminders until December 15", "2026-12-15 08:00"),
        ("back on 3rd of January", "2027-01-03 08:00"),
        ("not until the 5th", "2026-12-05 08:00"),
        ("en 2 horas", "2026-11-20 17:00"),
        ("me voy dos semanas", "2026-12-04 08:00"),
        ("el lunes a las 9 de la mañana", "2026-11-23 09:00"),
        ("hasta el 5 de mayo", "2027-05-05 08:00"),
        ("hasta el 5", "2026-12-05 08:00"),
        ("mañana a las 7 de la tarde", "2026-11-21 19:00"),
        ("February 30", None),
        ("in 900 weeks", None),
        ("today at 9 am", None),
        ("friday evening please", "2026-11-20 19:00"),
        ("el lunes en la noche", "2026-11-23 19:00"),
        ("Sitting through a 3 hour exam", None),
        ("write less", None),
        ("", None),
        ("since 2 weeks it hurts and " + "very much " * 20, None),
    ],
)
def test_a_moment_is_read_as_it_is_named(catalog: Catalog, words: str, moment: str | None) -> None:
    read = moment_in(words, catalog.times.values(), NOW, USUAL)
    assert (None if read is None else f"{read:%Y-%m-%d %H:%M}") == moment


@pytest.mark.parametrize(
    ("words", "about"),
    [
        ("on friday", True),
        ("monday", True),
        ("in two weeks please", True),
        ("I'm away until December 14", True),
        ("estoy fuera hasta el 14", True),
        ("el lunes", True),
        ("two weeks", False),
        ("my hip hurts since monday", False),
        ("it is worse on friday", False),
        ("3 months", False),
        ("my back hurts, please help", False),
    ],
)
def test_a_message_is_about_when_to_write_only_where_it_says_so(catalog: Catalog, words: str, about: bool) -> None:  # noqa: FBT001
    assert is_about_when(words, catalog.times.values()) is about


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        ("7 in the evening", True),
        ("make it 18:30", True),
        ("noon please", True),
        ("ponlo a las 9 de la noche", True),
        ("7", False),
        ("at 7", False),
        ("at night", False),
        ("it burns at 9 pm", False),
        ("7 tomorrow evening", False),
        ("am 17 and hurt", False),
    ],
)
def test_an_hour_is_one_only_where_nothing_else_is_said(catalog: Catalog, words: str, is_one: bool) -> None:  # noqa: FBT001
    assert is_hour(words, catalog.times.values()) is is_one
