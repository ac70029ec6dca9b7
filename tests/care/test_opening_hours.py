"""Opening hours as clinics write them, and when they open next."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.care.planning.closed_days import Closure
from bot.care.planning.opening_hours import Opening, OpeningHours, opening_hours, opens
from tests.known import shipped

CHICAGO = ZoneInfo("America/Chicago")
WEEK = range(5)
NINE_TO_FIVE = tuple(Opening(day, time(9), time(17)) for day in WEEK)


def read(text: str) -> tuple[Opening, ...] | None:
    found = opening_hours(text, shipped().times.values())
    return None if found is None else tuple(sorted(found.openings, key=lambda one: (one.day, one.begin)))


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
        "Mo-Fr 9-5",
        "Lu-Vi 9-17",
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
    [
        "by appointment",
        "Mon-Fri",
        "9",
        "Mon 25-26",
        "Sun closed",
        "5pm-9am",
    ],
)
def test_what_cannot_be_read_whole_is_not_guessed(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("Mon-Fri 9-5, evenings by appointment", ("evenings by appointment",)),
        ("Mon-Fri 9-5 Sat by appointment", ("Sat by appointment",)),
        ("Mon-Fri 9-5, closed for lunch", ("closed for lunch",)),
        ("lun-vie 9-17; Sábado con cita", ("Sábado con cita",)),
    ],
)
def test_what_was_read_stands_and_the_rest_is_named_as_it_was_written(text: str, unread: tuple[str, ...]) -> None:
    assert read(text) == NINE_TO_FIVE
    found = opening_hours(text, shipped().times.values())
    assert found is not None
    assert found.unread == unread


@pytest.mark.parametrize("closed", ["12-1", "31 June", "26-24 Dec", ""])
def test_closed_days_that_cannot_be_read_are_not_guessed(closed: str) -> None:
    assert read(f"Mon-Fri 9-5, closed {closed}") is None


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


CHRISTMAS = (Closure((12, 24), (12, 26)),)
ONE_MONDAY = (Closure((6, 3), (6, 3)),)


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("Mon-Fri 9-5, closed 24\u201326 Dec", CHRISTMAS),
        ("Mon-Fri 9-5. Closed from the 24th to the 26th of December", CHRISTMAS),
        ("Mon-Fri 9-5, Dec 24-26: closed", CHRISTMAS),
        ("lun-vie 9-17, cerrado del 24 al 26 de diciembre", CHRISTMAS),
        ("Mon-Fri 9-5, closed on Monday 3 June", ONE_MONDAY),
        ("Mon-Fri 9-5, closed Monday, June 3rd", ONE_MONDAY),
        ("De lunes a viernes de 9 a 17. Cerrado el lunes 3 de junio", ONE_MONDAY),
        ("lun-vie 9-17, cerrado lunes, 3 de junio", ONE_MONDAY),
        ("Mon-Fri 9-5, closed Dec 22 to Jan 2", (Closure((12, 22), (1, 2)),)),
        ("Mon-Fri 9-5 (closed 22 Dec 2026 - 2 Jan 2027)", (Closure((12, 22), (1, 2), 2026),)),
        ("Mon-Fri 9-5, closed 24, 25 and 31 Dec", tuple(Closure((12, day), (12, day)) for day in (24, 25, 31))),
        ("Mon-Fri 9-5, closed on weekends, at night and on Sundays", ()),
        ("Every day 9-5, closed Saturdays and Sundays", ()),
        ("todos los dias de 9 a 17, cerrado fines de semana", ()),
        ("closed Sunday and Saturday, Mon-Fri 9-5", ()),
    ],
)
def test_days_on_which_it_is_closed_are_read_among_the_hours(text: str, closed: tuple[Closure, ...]) -> None:
    hours = opening_hours(text, shipped().times.values())
    assert hours is not None
    assert (tuple(sorted(hours.openings, key=lambda one: one.day)), hours.closed) == (NINE_TO_FIVE, closed)


def test_hours_before_a_closed_day_are_no_part_of_its_date() -> None:
    hours = opening_hours("Sat 9-12, Dec 24: closed", shipped().times.values())
    assert hours == OpeningHours((Opening(5, time(9), time(12)),), (Closure((12, 24), (12, 24)),))


@pytest.mark.parametrize(
    ("text", "following"),
    [
        ("Mon-Fri 9-5, closed 21 Dec to 3 Jan", (2027, 1, 4)),
        ("Mon-Fri 9-5, closed 21 Dec 2026 to 3 Jan 2027", (2027, 1, 4)),
        ("Mon-Fri 9-5, closed 21 Dec 2025 to 3 Jan 2026", (2026, 12, 23)),
        ("Mon-Fri 9-5, closed 23 Dec and 24 Dec", (2026, 12, 25)),
    ],
)
def test_it_opens_after_the_days_on_which_it_is_closed(text: str, following: tuple[int, int, int]) -> None:
    hours = opening_hours(text, shipped().times.values())
    assert hours is not None
    noticed = datetime(2026, 12, 22, 20, tzinfo=CHICAGO)
    assert opens(hours, noticed) == datetime(*following, 9, tzinfo=CHICAGO)
