"""Opening hours as clinics write them, and when they open next."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.care.planning.opening_hours import Opening, opening_hours, opens
from tests.known import shipped

CHICAGO = ZoneInfo("America/Chicago")
WEEK = range(5)
NINE_TO_FIVE = tuple(Opening(day, time(9), time(17)) for day in WEEK)


def read(text: str) -> tuple[Opening, ...] | None:
    found = opening_hours(text, shipped().times.values())
    return None if found is None else tuple(sorted(found, key=lambda one: (one.day, one.begin)))


@pytest.mark.parametrize(
    "text",
    [
        "Mon-Fri 9-5",
        "Monday to Friday, 9am to 5pm",
        "mon \u2013 fri: 9:00\u201317:00",
        "Mon, Tue, Wed, Thu and Fri 9 am - 5 pm, Sat and Sun closed",
        "lun-vie 9-17",
        "de lunes a viernes de 9 a 17 h",
        "Lunes a viernes, de 9 de la mañana a 5 de la tarde",
        "Mon-Thu 9-5; Fri 9-5",
    ],
)
def test_a_week_is_read_however_it_is_written(text: str) -> None:
    assert read(text) == NINE_TO_FIVE


def test_two_spans_a_day_belong_to_the_days_before_them() -> None:
    assert read("Mon 8-12, 1-5; Sat 9-noon") == (
        Opening(0, time(8), time(12)),
        Opening(0, time(13), time(17)),
        Opening(5, time(9), time(12)),
    )


def test_hours_without_days_are_those_of_every_day() -> None:
    assert read("9-5") == read("daily 9am-5pm") == tuple(Opening(day, time(9), time(17)) for day in range(7))


@pytest.mark.parametrize(
    "text",
    ["by appointment", "Mon-Fri", "Mon-Fri 9-5, evenings by appointment", "9", "Mon 25-26", "Sun closed", "5pm-9am"],
)
def test_what_cannot_be_read_whole_is_not_guessed(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("local", "following"),
    [
        ((2026, 11, 20, 8, 59), (2026, 11, 20, 9, 0)),
        ((2026, 11, 20, 9, 0), (2026, 11, 20, 9, 0)),
        ((2026, 11, 20, 16, 59), (2026, 11, 20, 16, 59)),
        ((2026, 11, 20, 17, 0), (2026, 11, 23, 9, 0)),
        ((2026, 11, 21, 12, 0), (2026, 11, 23, 9, 0)),
    ],
)
def test_it_opens_when_it_is_said_to(local: tuple[int, ...], following: tuple[int, ...]) -> None:
    hours = opening_hours("Mon-Fri 9-5", shipped().times.values())
    assert hours is not None
    assert opens(hours, datetime(*local, tzinfo=CHICAGO)) == datetime(*following, tzinfo=CHICAGO)  # type: ignore[misc,arg-type]
