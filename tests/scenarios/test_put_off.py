"""It cannot be now: whoever says so is never asked about danger, and a refused time is never the appointment."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, shows_a_point, state_name
from tests.person import Person

NO_TIME = (
    ("en", "kids are home so i cant do it this week"),
    ("en", "no time this week"),
    ("en", "i cant do it this week"),
    ("en", "im on vacation this week"),
    ("en", "cant do it this week, exams"),
    ("en", "grandkids are here all week so no time"),
    ("en", "we are moving so not this week"),
    ("en", "can i skip this week"),
    ("en", "busy this week"),
    ("es", "estoy de vacaciones esta semana"),
    ("es", "esta semana estoy de viaje"),
    ("es", "esta semana no puedo"),
    ("es", "no me da la vida esta semana"),
    ("es", "esta semana tengo examenes no voy a poder"),
    ("es", "esta semana tengo mucho trabajo"),
    ("es", "la otra semana sigo"),
    ("es", "esta semana estoy ocupada"),
)


@pytest.mark.parametrize(("locale", "words"), NO_TIME)
async def test_no_time_this_week_is_asked_when_to_write_again(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    for word in ("988", "911", "sure you are safe", "a salvo", "embarazada"):
        ana.sees_not(word)
    assert await state_name(ana) == "AskingWhen"
    await ana.taps("week")
    ana.sees("November 28" if locale == "en" else "28 de noviembre")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "i cant do it anymore today, arms are tired"),
        ("en", "i cant do it today, too much work"),
        ("es", "no puedo mas hoy, sigo mañana"),
        ("es", "no puedo con esto hoy, mucho trabajo"),
        ("es", "no puedo hoy tengo a los niños en casa"),
    ],
)
async def test_not_today_is_tomorrow_and_no_danger(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    for word in ("988", "911", "sure you are safe", "a salvo"):
        ana.sees_not(word)
    ana.sees("November 22" if locale == "en" else "22 de noviembre")


@pytest.mark.parametrize(
    "words",
    [
        "i cant do it anymore",
        "i cant do this anymore today",
        "ya no puedo más hoy",
        "me voy, no puedo más",
    ],
)
async def test_who_cannot_any_more_and_says_no_more_is_told_whom_to_call(ana: Person, words: str) -> None:
    await knows(ana, locale="en" if "cant" in words else "es")
    await ana.says(words)
    ana.sees("988")


@pytest.mark.parametrize(
    ("locale", "words", "day", "hour"),
    [
        ("en", "not tonight", "November 22", "8:00"),
        ("en", "not now but tonight", "November 21", "7:00"),
        ("en", "not now maybe this afternoon", "November 21", "3:00"),
        ("en", "not now, not tonight", "November 22", "8:00"),
        ("es", "ahorita no pero en la noche sí", "21 de noviembre", "7:00"),
        ("en", "i cant do it this evening", "November 22", "8:00"),
        ("en", "i cant tomorrow", "November 23", "8:00"),
        ("en", "not tomorrow", "November 23", "8:00"),
        ("en", "tomorrow doesnt work for me", "November 23", "8:00"),
        ("en", "tomorrow morning i cant", "November 22", "7:00"),
        ("en", "not tomorrow, tuesday", "November 24", "8:00"),
        ("en", "anything but tomorrow", "November 23", "8:00"),
        ("en", "not on sunday", "November 23", "8:00"),
        ("en", "visiting my sister till thursday so no sessions", "November 26", "8:00"),
        ("es", "mañana no puedo", "23 de noviembre", "8:00"),
        ("es", "mañana no", "23 de noviembre", "8:00"),
        ("es", "esta noche no", "22 de noviembre", "8:00"),
        ("es", "esta noche tengo fiesta", "22 de noviembre", "8:00"),
        ("es", "el domingo no puedo", "23 de noviembre", "8:00"),
        ("es", "mañana no, el lunes", "23 de noviembre", "8:00"),
        ("es", "hoy no puedo, mañana si", "22 de noviembre", "8:00"),
    ],
)
async def test_a_refused_time_is_never_the_appointment(
    ana: Person, locale: str, words: str, day: str, hour: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(day, hour)


@pytest.mark.parametrize(("words", "day"), [("on friday", "November 27"), ("next week", "November 28")])
async def test_a_day_in_words_answers_when_to_write_again(ana: Person, words: str, day: str) -> None:
    await knows(ana)
    await ana.says("no time this week")
    await ana.says(words)
    ana.sees(day)
    assert await state_name(ana) == ""


async def test_a_no_to_when_turns_the_reminders_off(ana: Person) -> None:
    await knows(ana)
    await ana.says("no time this week")
    await ana.says("no")
    ana.sees("Reminders are off")


async def test_the_plan_is_left_for_another_time(ana: Person) -> None:
    await knows(ana)
    await ana.says("/session")
    await ana.taps("same")
    await ana.taps("6")
    await ana.says("kids are up so i cant do it")
    assert await state_name(ana) == "AskingWhen"
    await ana.taps("Tomorrow")
    ana.sees("November 22")


@pytest.mark.parametrize("words", ["i cant today", "not now, cooking"])
async def test_while_a_clock_runs_it_stops_or_stands(ana: Person, words: str) -> None:
    await presses(ana)
    await ana.says(words)
    assert await state_name(ana) != "Pressing"


async def test_who_just_saw_a_point_may_leave_it_for_another_day(ana: Person) -> None:
    await shows_a_point(ana)
    await ana.says("not tonight")
    assert await state_name(ana) != "Pressing"


@pytest.mark.parametrize(
    ("locale", "place", "words"),
    [
        ("en", "my left hip hurts", "not now, tomorrow at 6 pm"),
        ("es", "me duele la cadera izquierda", "ahora no, mañana a las 6 de la tarde"),
    ],
)
async def test_what_was_told_before_it_was_put_off_is_not_asked_again(
    ana: Person, locale: str, place: str, words: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(place)
    await ana.says(words)
    told = (await known_as(ana)).told
    assert told is not None
    assert (told.complaint.pain, told.complaint.side, told.complaint.score) == (("buttock_outer",), "left", None)
