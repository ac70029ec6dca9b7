"""Words for when a tip shall go are read as they are meant, asked about where they may mean two things, or refused;
never are they what patients read.
"""

from __future__ import annotations

import pytest

from tests.known import knows
from tests.person import Person
from tests.scenarios.clinic.test_broadcast import TIP, patients, to_audience

# The scenarios begin on Saturday, November 21, 2026, in the morning.
NOT_KNOWN = "I do not know that time, so the tip stays as it is"
DAY = ("on", "At a set time")


async def to(olga: Person, taps: tuple[str, ...]) -> None:
    await patients(olga, 1)
    await to_audience(olga)
    for one in taps:
        await olga.taps(one)


@pytest.mark.parametrize("taps", [("on",), DAY, (*DAY, "Monday, November 23")])
@pytest.mark.parametrize(
    "typed",
    [
        "tomorrow arvo", "lunch", "next week", "end of the week", "hoy a la noche", "every Monday at 9am",
        "in a fortnight at 8", "whenever you like", "When the sun comes up, I think.", "la semana que viene",
        "half past seven",
    ],
)  # fmt: skip
async def test_what_is_no_time_never_becomes_the_tip(olga: Person, typed: str, taps: tuple[str, ...]) -> None:
    await to(olga, taps)
    await olga.says(typed)
    olga.sees(NOT_KNOWN)
    await olga.says("monday at 9am")
    olga.sees("will get it", TIP, "Monday, November 23 at 9:00 AM")
    assert not [one for one in olga.emulator.chat(2001).shown if one.words.startswith(f"{typed}\n")]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("half seven in the evening", "Saturday, November 21 at 7:30 PM"),
        ("at half past 7 pm", "Saturday, November 21 at 7:30 PM"),
        ("quarter past eight tonight", "Saturday, November 21 at 8:15 PM"),
        ("tonight at 8", "Saturday, November 21 at 8:00 PM"),
        ("tmrw 9am", "Sunday, November 22 at 9:00 AM"),
        ("the day after tomorrow at noon", "Monday, November 23 at 12:00 PM"),
        ("Monday week at 9am", "Monday, November 30 at 9:00 AM"),
        ("a week on Monday at 9am", "Monday, November 30 at 9:00 AM"),
        ("next Monday at 8:15", "Monday, November 23 at 8:15 AM"),
        ("esta noche a las 8", "Saturday, November 21 at 8:00 PM"),
        ("el lunes que viene a las 9", "Monday, November 23 at 9:00 AM"),
        ("el lunes a las ocho y media de la tarde", "Monday, November 23 at 8:30 PM"),
        ("pasado mañana a las 10", "Monday, November 23 at 10:00 AM"),
        ("12/1 9am", "Tuesday, December 1 at 9:00 AM"),
        ("12/1/2026 9:30 am", "Tuesday, December 1 at 9:30 AM"),
        ("12/25 at noon", "Friday, December 25 at 12:00 PM"),
        ("first of december at noon", "Tuesday, December 1 at 12:00 PM"),
        ("the first of December at 9 am", "Tuesday, December 1 at 9:00 AM"),
        ("December first 9am", "Tuesday, December 1 at 9:00 AM"),
        ("the twenty first of december at 5 pm", "Monday, December 21 at 5:00 PM"),
        ("dec third, 10 am", "Thursday, December 3 at 10:00 AM"),
        ("el primero de diciembre al mediodía", "Tuesday, December 1 at 12:00 PM"),
        ("1 dic 9 am", "Tuesday, December 1 at 9:00 AM"),
        ("3 ene a las 10", "Sunday, January 3 at 10:00 AM"),
        ("noon", "Saturday, November 21 at 12:00 PM"),
        ("mediodía", "Saturday, November 21 at 12:00 PM"),
        ("dec 2 midday", "Wednesday, December 2 at 12:00 PM"),
        ("first thing on december 3", "Thursday, December 3 at 9:00 AM"),
    ],
)
async def test_a_time_is_read_as_people_say_it(olga: Person, typed: str, shown: str) -> None:
    await to(olga, DAY)
    await olga.says(typed)
    olga.sees("will get it", TIP, shown)


@pytest.mark.parametrize("typed", ["tomorrow first thing", "tomorrow at half seven"])
async def test_a_day_without_a_sure_hour_is_asked_for_its_hour(olga: Person, typed: str) -> None:
    await to(olga, DAY)
    await olga.says(typed)
    olga.sees("At what time?")
    await olga.says("7:30 am")
    olga.sees("will get it", TIP, "Sunday, November 22 at 8:00 AM")


@pytest.mark.parametrize(
    "typed", ["next Sunday at 9", "Saturday week at 9", "Monday next week at 9", "monday or tuesday"]
)
async def test_a_day_that_may_be_one_of_two_is_asked_for(olga: Person, typed: str) -> None:
    await to(olga, DAY)
    await olga.says(typed)
    olga.sees("I am not sure which day you mean")
    await olga.says("November 24 at 9am")
    olga.sees("will get it", TIP, "Tuesday, November 24 at 9:00 AM")


@pytest.mark.parametrize("typed", ["tomorrow arvo", "next Sunday at 9"])
async def test_what_is_scheduled_stays_where_the_new_time_is_not_sure(olga: Person, typed: str) -> None:
    await to(olga, DAY)
    for step in ("tomorrow at 9am", "/clinic"):
        await olga.says(step)
        if step != "/clinic":
            await olga.taps("Send it")
    await olga.taps("All tips")
    await olga.taps(next(one for one in olga.buttons() if TIP[:10] in one))
    await olga.taps("Change the time")
    await olga.says(typed)
    olga.sees("so the tip stays as it is")


@pytest.mark.parametrize("typed", ["midnight", "medianoche", "friday at midnight", "12/1 midnight"])
async def test_a_midnight_is_asked_about(olga: Person, typed: str) -> None:
    await to(olga, DAY)
    await olga.says(typed)
    olga.sees("I am not sure which day you mean")


async def test_a_date_of_two_numbers_is_asked_about_where_it_may_be_two_days(olga: Person) -> None:
    await knows(olga, locale="es", tips=False)
    await to(olga, ("on", "later"))
    await olga.says("12/1 9am")
    olga.sees("No sé bien qué día dice")
    await olga.says("25/12 9am")
    olga.sees("viernes, 25 de diciembre a las 9:00")


async def test_half_a_cup_is_no_day(olga: Person) -> None:
    await to(olga, ("on", "Now"))
    await olga.says("Drink 1/2 cup of water.")
    olga.sees("Drink 1/2 cup of water.", "A tip from your clinic")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Monday at 6", "Monday, November 23 at 6:00 PM"),
        ("tuesday 2", "Tuesday, November 24 at 2:00 PM"),
        ("el martes a las 2", "Tuesday, November 24 at 2:00 PM"),
        ("lunes 6", "Monday, November 23 at 6:00 PM"),
        ("today at 6", "Saturday, November 21 at 6:00 PM"),
        ("hoy a las 6", "Saturday, November 21 at 6:00 PM"),
        ("today at 8", "Saturday, November 21 at 8:00 PM"),
        ("December 7 at 6", "Monday, December 7 at 6:00 PM"),
        ("Monday at 9", "Monday, November 23 at 9:00 AM"),
        ("Monday at 6 am", "8:00 AM, their own time (6:00 AM is night)"),
        ("7/12 at 8", "Monday, July 12 at 8:00 AM, their own time (2027)"),
    ],
)
async def test_an_hour_of_the_night_is_the_evenings_and_another_year_is_named(
    olga: Person, typed: str, shown: str
) -> None:
    await to(olga, DAY)
    await olga.says(typed)
    olga.sees("will get it", shown)


@pytest.mark.parametrize("typed", ["now", "Now!", "right now", "ahora", "ya", "asap"])
async def test_now_in_words_is_the_button_beside_it(olga: Person, typed: str) -> None:
    await to(olga, ("on",))
    await olga.says(typed)
    olga.sees("will get it", "now")


@pytest.mark.parametrize(
    ("typed", "day", "hours"),
    [
        ("tonight", "Saturday, November 21", ["3:00 PM", "5:00 PM", "6:00 PM", "7:00 PM", "8:00 PM"]),
        ("esta noche", "Saturday, November 21", ["3:00 PM", "5:00 PM", "6:00 PM", "7:00 PM", "8:00 PM"]),
        ("monday morning", "Monday, November 23", ["8:00 AM", "9:00 AM", "10:00 AM"]),
    ],
)
async def test_a_half_of_a_day_offers_its_hours_and_says_the_day(
    olga: Person, typed: str, day: str, hours: list[str]
) -> None:
    await to(olga, DAY)
    await olga.says(typed)
    olga.sees(day, "At what time?")
    assert [one for one in olga.buttons() if one.endswith("M")] == hours
