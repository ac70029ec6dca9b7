"""Words for when a tip shall go are read as they are meant, asked about where they may mean two things, or refused;
never are they what patients read.
"""

from __future__ import annotations

import pytest

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
