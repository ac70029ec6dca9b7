"""The moment that is said is the moment that is set, in the zone where the person is; nothing comes in between."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.app import App
from bot.care.record.history import CareSession, PressedPoint
from bot.clock import TravelClock
from bot.emulator.emulator import Emulator
from bot.talk.effects import SetTimer
from tests.known import due, kept, known_as, knows, presses, state_name
from tests.outside import from_bot, owner
from tests.person import Person
from tests.playing import play
from tests.walk import CHECKED_IN, PLANNED, SCREENED, WELCOME

HALF_PAST_EIGHT = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)
"""In the evening in Chicago."""


async def reminded(ana: Person, *sessions: CareSession, locale: str = "en") -> None:
    await knows(
        ana, *sessions, locale=locale, also=(SetTimer("reminder:first", ana.clock.now() + timedelta(seconds=5)),)
    )
    await ana.waits(10)


async def test_in_an_hour_by_day_comes_in_an_hour(ana: Person) -> None:
    await reminded(ana)
    await ana.taps("In an hour")
    ana.sees("I will ask again in an hour")
    await ana.waits(3600)
    ana.sees("An hour has passed")


async def test_in_an_hour_that_would_be_night_says_when_it_really_comes(ana: Person, clock: TravelClock) -> None:
    await ana.waits((HALF_PAST_EIGHT - clock.now()).total_seconds())
    await reminded(ana)
    await ana.taps("In an hour")
    ana.sees("8:00")
    (moment,) = (await due(ana, "reminder:")).values()
    assert moment == datetime(2026, 11, 24, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("locale", "how", "told"),
    [
        ("en", "I did it already", "I noted it"),
        ("en", "i already did it this morning", "I noted it"),
        ("es", "Ya la hice", "Lo anoté"),
        ("es", "ya hice la sesion", "Lo anoté"),
    ],
)
async def test_a_session_done_without_the_bot_counts_and_its_spots_rest(
    ana: Person, locale: str, how: str, told: str
) -> None:
    ago = ana.clock.now() - timedelta(days=3)
    pressed = (PressedPoint("tfl", "left", 90, "time"),)
    await reminded(ana, CareSession(ago, ago, 6, 4, pressed), locale=locale)
    if how in ana.buttons():
        await ana.taps(how)
    else:
        await ana.says(how)
    assert told in "".join(from_bot(ana.emulator, ana.user_id))
    newest, _ = await kept(ana)
    assert newest.points == pressed
    (moment,) = (await due(ana, "reminder:")).values()
    assert moment - ana.clock.now() >= timedelta(hours=40)


OPEN = {
    "AskingTime": "yes",
    "AskingHour": "noon",
    "AskingHowLong": "weeks",
    "AskingBefore": "sitting",
    "AskingTools": "done",
}


async def presses_for_the_first_time(ana: Person) -> None:
    """The whole first visit, to the score after the session."""
    await play(ana, (*WELCOME, *SCREENED, *CHECKED_IN, *PLANNED))
    await ana.taps("start")
    await ana.waits(20)
    await ana.taps("stop")
    await ana.taps("score.5")


async def test_what_could_wait_is_asked_after_the_first_session_and_then_the_reminder_is_said(ana: Person) -> None:
    await presses_for_the_first_time(ana)
    for state, answer in (
        ("AskingTime", "later"),
        ("PickingZone", "zone.America/New_York"),
        ("AskingHour", "evening"),
        ("AskingHowLong", "weeks"),
        ("AskingBefore", "sitting"),
        ("AskingTools", "done"),
    ):
        assert await state_name(ana) == state
        await ana.taps(answer)
    ana.sees("I will write to you on", "6:00")
    ana.sees("most want to do well again")
    (moment,) = (await due(ana, "reminder:")).values()
    assert moment == datetime(2026, 11, 23, 23, 0, tzinfo=UTC), "six in the evening in New York"


@pytest.mark.parametrize("answered", [(), ("yes",), ("yes", "noon", "weeks")])
async def test_who_breaks_off_after_the_first_session_is_asked_before_the_next(
    ana: Person, answered: tuple[str, ...]
) -> None:
    await presses_for_the_first_time(ana)
    for answer in answered:
        await ana.taps(answer)
    assert await due(ana, "reminder:"), "set, though nobody has answered"
    await ana.says("/cancel")
    await ana.waits(3 * 24 * 3600)
    await ana.says("/session")
    await ana.taps("no")
    while (state := await state_name(ana)) in OPEN:
        await ana.taps(OPEN[state])
    assert await state_name(ana) == "AskingSame"
    patient = await known_as(ana)
    assert not patient.has_open_questions
    assert patient.reminding.at == time(12)


async def test_who_moves_sets_the_clock_anew_and_hears_when_the_next_reminder_comes(ana: Person) -> None:
    ago = ana.clock.now() - timedelta(hours=5)
    await knows(ana, CareSession(ago, ago, 6, 4))
    await ana.says("/settings")
    await ana.taps("I am in another time zone")
    await ana.taps("No, it is later")
    await ana.taps(next(one for one in ana.buttons() if "New York" in one))
    assert (await known_as(ana)).zone == "America/New_York"
    assert "I go by your clock" in "".join(from_bot(ana.emulator, ana.user_id))
    (moment,) = (await due(ana, "reminder:")).values()
    assert moment.astimezone(UTC).hour == 13


async def test_a_tip_waits_for_the_end_of_a_session(
    ana: Person, app: App, emulator: Emulator, clock: TravelClock
) -> None:
    olga = await owner(app, emulator, clock)
    await presses(ana)
    await olga.says("/broadcast")
    await olga.says("Walk a little every day.")
    for label in ("on", "Now", "Send it"):
        await olga.taps(label)
    await ana.waits(31)
    assert await state_name(ana) == "Pressing"
    assert not any("Walk a little" in one for one in from_bot(emulator, ana.user_id))
    await ana.says("/stop")
    await ana.waits(31 * 60)
    assert sum("Walk a little" in one for one in from_bot(emulator, ana.user_id)) == 1


@pytest.mark.parametrize("command", ["/settings", "/language"])
async def test_the_language_is_changed_at_any_time_and_kept(ana: Person, command: str) -> None:
    await knows(ana)
    await ana.says(command)
    await ana.taps("Español")
    ana.sees("Le aviso")
    assert (await known_as(ana)).locale == "es"
    await ana.taps("English")
    await ana.taps("Done")
    ana.sees("What would you like to do?")
    assert (await known_as(ana)).locale == "en"


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("I live in Mexico City", "America/Mexico_City"),
        ("near Bogotá", "America/Bogota"),
        ("Tokyo, Japan", "Asia/Tokyo"),
    ],
)
async def test_a_city_that_is_written_sets_the_clock_once_its_time_is_confirmed(
    ana: Person, words: str, zone: str
) -> None:
    await knows(ana)
    await ana.says("/settings")
    await ana.taps("I am in another time zone")
    await ana.says(words)
    ana.sees(f"Is it {ana.clock.now().astimezone(ZoneInfo(zone)):%-I:%M %p} where you are?")
    await ana.taps("Yes")
    assert (await known_as(ana)).zone == zone


async def test_words_that_name_no_city_leave_the_clock_as_it_was(ana: Person) -> None:
    await knows(ana)
    await ana.says("/settings")
    await ana.taps("I am in another time zone")
    await ana.says("somewhere over the rainbow")
    assert (await known_as(ana)).zone == "America/Chicago"
    assert await state_name(ana) == "AskingTime"


@pytest.mark.parametrize(
    ("locale", "words", "day", "told"),
    [
        ("en", "pause until Monday", "2026-11-23", "Monday, November 23"),
        ("en", "I'm on holiday for two weeks", "2026-12-05", "December 5"),
        ("en", "remind me on Friday", "2026-11-27", "Friday, November 27"),
        ("es", "no me escriba hasta el 15 de diciembre", "2026-12-15", "15 de diciembre"),
        ("es", "me voy de vacaciones dos semanas", "2026-12-05", "5 de diciembre"),
    ],
)
async def test_until_a_day_that_is_named_nobody_is_reminded_and_then_they_are(
    ana: Person, locale: str, words: str, day: str, told: str
) -> None:
    """The clock of these tests begins on Saturday, November 21, 2026."""
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(told)
    moment = (await due(ana))["reminder:first"]
    assert f"{moment.astimezone(ZoneInfo('America/Chicago')):%Y-%m-%d}" == day


async def test_a_moment_beside_a_complaint_is_part_of_the_complaint(ana: Person) -> None:
    await knows(ana)
    await ana.says("my left hip hurts for two weeks")
    assert not await due(ana)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "remind me at 7 in the evening"),
        ("en", "make it 7 in the evening"),
        ("en", "7 pm please"),
        ("es", "recuérdame a las 7 de la tarde"),
        ("es", "ponlo a las 7 de la tarde"),
        ("es", "mejor a las 7 de la tarde"),
    ],
)
async def test_an_hour_in_words_is_the_hour_of_reminders_from_now_on(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("7:00")
    assert (await known_as(ana)).reminding.at == time(19)


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "make it 10 at night"), ("en", "11 pm"), ("es", "a las 10 de la noche")]
)
async def test_an_hour_at_night_is_said_to_be_one_and_another_is_asked_for(
    ana: Person, locale: str, words: str
) -> None:
    await knows(ana, locale=locale)
    before = (await known_as(ana)).reminding.at
    await ana.says(words)
    ana.sees("night" if locale == "en" else "noche")
    assert (await known_as(ana)).reminding.at == before
    await ana.taps("hour.18")
    assert (await known_as(ana)).reminding.at == time(18)


async def test_reminders_that_were_stopped_come_back_in_words(ana: Person) -> None:
    await knows(ana)
    await ana.says("/stop")
    assert (await known_as(ana)).reminding.paused
    await ana.says("turn them on again")
    assert not (await known_as(ana)).reminding.paused


async def test_what_follows_the_first_session_waits_beside_a_call_for_help(ana: Person) -> None:
    await presses_for_the_first_time(ana)
    for answer in ("later", "zone.America/New_York", "evening", "weeks", "sitting"):
        await ana.taps(answer)
    await ana.says("i dont want to live anymore")
    assert "988" in " ".join(one.words for one in ana.new)
    assert "most want to do well" not in ana.transcript()


@pytest.mark.parametrize(
    ("locale", "words", "promised"),
    [
        ("en", "remind me at 8pm tomorrow", "8:00 PM"),
        ("en", "remind me tomorrow at 8 pm", "8:00 PM"),
        ("en", "remind me on friday at 6", "Friday"),
        ("en", "remind me at noon tomorrow", "12:00 PM"),
        ("en", "remind me the day after tomorrow at half past six in the evening", "6:30 PM"),
        ("es", "avísame mañana a las 8 de la noche", "(8:00 p.m.)"),
        ("es", "el lunes a las 6", "lunes"),
        ("es", "pasado mañana a las 10", "(10:00 a.m.)"),
    ],
)
async def test_a_day_and_an_hour_in_words_are_promised_as_they_were_said(
    ana: Person, locale: str, words: str, promised: str
) -> None:
    await knows(ana, locale=locale)
    usual = (await known_as(ana)).reminding.at
    await ana.says(words)
    ana.sees({"en": "I will write to you on", "es": "Le escribo el"}[locale], promised)
    assert (await known_as(ana)).reminding.at == usual


@pytest.mark.parametrize(
    ("locale", "words", "right", "when"),
    [
        ("en", "remind me tomorrow at 9", "no 10", "Sunday, November 22 at 10:00 AM"),
        ("en", "remind me tomorrow at 9", "no, 8 in the morning", "Sunday, November 22 at 8:00 AM"),
        ("en", "remind me tomorrow at 5 pm", "sorry i meant 6", "Sunday, November 22 at 6:00 PM"),
        ("en", "remind me tonight at 7", "make it 8", "Saturday, November 21 at 8:00 PM"),
        ("en", "remind me on friday at 10", "no saturday", "Saturday, November 28 at 10:00 AM"),
        ("es", "recuérdeme mañana a las 9", "no, a las 10", "22 de noviembre (10:00"),
        ("es", "recuérdeme mañana", "no, al mediodía", "22 de noviembre (12:00"),
    ],
)
async def test_a_moment_just_named_is_put_right_in_few_words(
    ana: Person, locale: str, words: str, right: str, when: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    await ana.says(right)
    ana.sees(when)


async def test_a_no_long_after_puts_no_moment_right(ana: Person) -> None:
    await knows(ana)
    await ana.says("remind me tomorrow at 9")
    await ana.waits(600)
    await ana.says("no 10")
    assert "at 10:00 AM" not in ana.transcript()


@pytest.mark.parametrize(
    ("locale", "words", "part"),
    [
        ("en", "remind me at 11 at nite", "At night I stay quiet"),
        ("en", "remind me at 9pm every day", "At night I stay quiet"),
        ("es", "cámbiame la hora a las 9 de la noche", "De noche no escribo"),
    ],
)
async def test_an_hour_of_the_night_in_a_longer_wish_is_said_to_be_one(
    ana: Person, locale: str, words: str, part: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(part)
    assert await state_name(ana) == "ChoosingHour"


@pytest.mark.parametrize(
    ("locale", "words", "when"),
    [
        ("en", "not now, after dinner", "November 21 at 7:00 PM"),
        ("en", "not now, when the kids are in bed", "November 21 at 7:00 PM"),
        ("es", "ahorita no, despues de cenar", "21 de noviembre (7:00"),
        ("es", "mejor en la nochecita", "21 de noviembre (7:00"),
    ],
)
async def test_not_now_but_this_evening_is_this_evening(ana: Person, locale: str, words: str, when: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(when)


@pytest.mark.parametrize(
    ("locale", "words", "when"),
    [
        ("en", "remind me tomorrow afternoon", "3:00 PM"),
        ("en", "mid afternoon tomorrow", "3:00 PM"),
        ("en", "friday afternoon", "3:00 PM"),
        ("en", "tomorrow at 4 in the afternoon", "4:00 PM"),
        ("en", "tomorrow evening", "7:00 PM"),
        ("es", "me avisas mañana en la tarde porfa", "3:00 p.m."),
        ("es", "mañana a media tarde", "3:00 p.m."),
        ("es", "el viernes por la tarde", "3:00 p.m."),
        ("es", "mañana en la noche", "7:00 p.m."),
    ],
)
async def test_the_afternoon_is_no_evening(ana: Person, locale: str, words: str, when: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(when)
