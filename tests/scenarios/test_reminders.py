"""Reminders: on the second day at the person's hour, one nudge, fewer when nobody answers, and never at night."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.app import App
from bot.care.record.history import CareSession, PressedPoint
from bot.clock import TravelClock
from bot.emulator.emulator import Emulator
from bot.talk.effects import SetTimer
from tests.known import due, known_as, knows, presses, rows, state_name
from tests.outside import from_bot, person
from tests.person import Person

HOUR = 3600
DAY = 24 * HOUR


def local(moment: datetime, zone: str = "America/Chicago") -> str:
    return f"{moment.astimezone(ZoneInfo(zone)):%a %H:%M}"


async def said(ana: Person, part: str) -> int:
    return len([one for one in ana.emulator.chat(ana.user_id).shown if one.from_bot and part in one.words])


async def does_a_session(ana: Person, after: str = "5") -> None:
    """A short one: 20 seconds, stopped, scored."""
    await ana.says("/session")
    if await state_name(ana) == "AskingNew":
        await ana.taps("No, nothing new")
    await ana.taps("Yes, the same")
    await ana.taps("6")
    await ana.taps("Start the session")
    await ana.taps("start")
    await ana.waits(20)
    await ana.taps("Stop")
    await ana.taps(after)


async def reminded(ana: Person) -> None:
    """A session is done on Saturday at 9; on Monday morning the reminder stands in the chat."""
    await knows(ana)
    await does_a_session(ana)
    await ana.waits(2 * DAY)
    ana.sees("Your spots have rested")


async def test_a_reminder_comes_on_the_second_day_and_one_nudge_on_the_third(ana: Person) -> None:
    await knows(ana)
    await does_a_session(ana)
    first = (await due(ana))["reminder:first"]
    assert local(first) == "Mon 09:00"
    await ana.waits(2 * DAY)
    ana.sees("Your spots have rested")
    nudge = (await due(ana))["reminder:nudge"]
    assert local(nudge) == "Tue 08:00"
    await ana.waits(1 * DAY)
    ana.sees("one more nudge")
    assert local((await due(ana))["reminder:first"]) == "Thu 08:00"


async def test_a_session_counts_from_its_own_day_and_resets_what_went_unanswered(ana: Person) -> None:
    await reminded(ana)
    await ana.waits(1 * DAY)
    assert (await known_as(ana)).reminding.ignored == 2
    await does_a_session(ana)
    assert (await known_as(ana)).reminding.ignored == 0
    assert local((await due(ana))["reminder:first"]) == "Thu 09:00"


async def test_start_begins_and_is_not_lost_when_the_person_drops_out(ana: Person) -> None:
    await reminded(ana)
    await ana.taps("Start the session")
    ana.sees("The same places today?")
    assert local((await due(ana))["reminder:first"]) == "Tue 08:00"


async def test_in_an_hour_asks_again_and_goes_on_asking_another_day(ana: Person) -> None:
    await reminded(ana)
    await ana.taps("In an hour")
    ana.sees("I will ask again in an hour")
    await ana.waits(HOUR + 1)
    ana.sees("An hour has passed")
    assert local((await due(ana))["reminder:nudge"]) == "Tue 08:00"


@pytest.mark.parametrize(("button", "when"), [("Tomorrow", "Tue 08:00"), ("Skip", "Wed 09:00")])
async def test_tomorrow_and_skip_say_when_the_next_one_comes(ana: Person, button: str, when: str) -> None:
    await reminded(ana)
    await ana.taps(button)
    ana.sees("I will write to you on")
    (next_one,) = (await due(ana, "reminder:")).values()
    assert local(next_one) == when


async def test_pause_ends_reminders_and_resuming_in_the_settings_brings_them_back(ana: Person) -> None:
    await reminded(ana)
    await ana.taps("Pause reminders")
    ana.sees("Reminders are off")
    await ana.waits(6 * DAY)
    assert await said(ana, "Your spots have rested") == 1
    await ana.says("/reminders")
    await ana.taps("Turn reminders on")
    ana.sees("I will write to you on")
    await ana.waits(3 * DAY)
    assert await said(ana, "Your spots have rested") == 2


async def test_an_hour_changed_long_after_the_last_session_does_not_ring_at_once(ana: Person) -> None:
    began = ana.clock.now() - timedelta(days=10)
    await knows(ana, CareSession(began, began, 6, 4, (PressedPoint("tfl", "left", 90, "time"),)))
    await ana.says("/reminders")
    await ana.taps("Change the time")
    await ana.taps("6:00 PM")
    assert local((await due(ana))["reminder:first"]) == "Sun 18:00"
    assert (await known_as(ana)).reminding.at == time(18)
    ana.sees_not("Your spots have rested")


async def test_two_without_an_answer_are_asked_about_once_and_then_come_weekly(ana: Person) -> None:
    await reminded(ana)
    await ana.waits(1 * DAY)
    assert await said(ana, "Your spots have rested") == 1
    await ana.waits(2 * DAY)
    ana.sees("Shall I write less often?")
    asked_at = ana.clock.now()
    await ana.waits(30 * DAY)
    assert await said(ana, "Shall I write less often?") == 1
    weekly = await said(ana, "Your spots have rested") - 1
    assert weekly == 4
    (next_one,) = (await due(ana, "reminder:")).values()
    assert (next_one - asked_at).days >= 30


async def test_once_a_week_can_be_chosen(ana: Person) -> None:
    await reminded(ana)
    await ana.waits(4 * DAY)
    await ana.taps("Once a week")
    (next_one,) = (await due(ana, "reminder:")).values()
    assert 6 <= (next_one - ana.clock.now()).days <= 7


async def test_nothing_comes_in_quiet_hours_and_the_open_question_stays(ana: Person) -> None:
    await reminded(ana)
    await ana.waits(11.5 * HOUR)
    await ana.taps("In an hour")
    ana.sees("8:00")
    await ana.waits(2 * HOUR)
    ana.sees_not("An hour has passed")
    assert local((await due(ana))["reminder:first"]) == "Tue 08:00"
    await ana.waits(10 * HOUR)
    ana.sees("Your spots have rested")


async def test_after_three_days_down_everybody_is_reminded_once_and_nobody_at_night(
    app: App, emulator: Emulator, clock: TravelClock
) -> None:
    pressed = CareSession(clock.now() - timedelta(days=1), clock.now() - timedelta(days=1), 6, 4)
    people = [person(app, emulator, clock, 3000 + number, f"P{number}") for number in range(20)]
    for one in people:
        await knows(one, pressed, also=(SetTimer("reminder:first", clock.now() + timedelta(hours=23)),))
    clock.move(2 * DAY + 18 * HOUR)  # with nobody looking
    assert local(clock.now()) == "Tue 03:00"
    await people[0].waits(4.9 * HOUR)
    assert [len(from_bot(emulator, one.user_id)) for one in people] == [0] * len(people)
    await people[0].waits(2 * HOUR)
    assert [len(from_bot(emulator, one.user_id)) for one in people] == [1] * len(people)


async def test_where_very_many_have_the_same_hour_each_is_reminded_within_a_quarter_of_one(
    app: App, emulator: Emulator, clock: TravelClock
) -> None:
    people = [person(app, emulator, clock, 3000 + number, f"P{number}") for number in range(40)]
    for one in people:
        await knows(one, also=(SetTimer("reminder:first", clock.now() + timedelta(minutes=5)),))
    await people[0].waits(6 * 60)  # it is Saturday, and the next one is the nudge, on Sunday at 8:00
    nudges = [row.due_at for row in await rows(people[0], "timers") if row.key == "reminder:nudge"]
    assert {local(moment)[:6] for moment in nudges} == {"Sun 08"}
    assert Counter(moment.minute < 15 for moment in nudges) == {True: 40}
    assert sum(moment.minute == moment.second == 0 for moment in nudges) == 24


async def test_a_moment_that_somebody_names_stays_whoever_else_has_it(
    app: App, emulator: Emulator, clock: TravelClock
) -> None:
    ana = person(app, emulator, clock, 3100, "Ana")
    await knows(ana)
    sunday = clock.now().astimezone(ZoneInfo("America/Chicago")).replace(hour=19, minute=0, second=0) + timedelta(1)
    for number in range(30):
        one = person(app, emulator, clock, 3000 + number, f"P{number}")
        await knows(one, also=(SetTimer("reminder:first", sunday.astimezone(UTC)),))
    await ana.says("remind me tomorrow at 7 pm")
    assert [row.due_at for row in await rows(ana, "timers") if row.chat_id == ana.user_id] == [sunday]


async def test_a_reminder_does_not_break_into_a_conversation_under_way(ana: Person) -> None:
    await knows(ana)
    await does_a_session(ana)
    await ana.waits(2 * DAY - 5 * 60)
    await ana.says("/session")
    await ana.taps("No, nothing new")
    ana.sees("The same places today?")
    await ana.waits(20 * 60)
    ana.sees_not("Your spots have rested")
    await ana.taps("No, it changed")
    await ana.waits(50 * 60)
    ana.sees("Your spots have rested")


# ---------------------------------------------------------------- clocks that change


class TestAcrossTheYear:
    """The local hour stays what it is."""

    @pytest.fixture
    def clock(self, request: pytest.FixtureRequest) -> TravelClock:
        """Stopped at the session's local moment."""
        zone, on = request.param
        return TravelClock(datetime.fromisoformat(on).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC), runs=False)

    @pytest.mark.parametrize(
        ("clock", "zone"),
        [
            (("America/Chicago", "2026-10-31T07:30"), "America/Chicago"),
            (("America/Chicago", "2027-03-13T07:30"), "America/Chicago"),
            (("Asia/Kolkata", "2026-10-31T07:30"), "Asia/Kolkata"),
            (("Australia/Lord_Howe", "2027-04-03T07:30"), "Australia/Lord_Howe"),
        ],
        indirect=["clock"],
    )
    async def test_the_reminder_keeps_the_local_hour(self, ana: Person, zone: str) -> None:
        await presses(ana, zone=zone)
        await ana.waits(20)
        await ana.taps("Stop")
        await ana.taps("5")
        began = ana.clock.now().astimezone(ZoneInfo(zone))
        first = (await due(ana))["reminder:first"].astimezone(ZoneInfo(zone))
        assert (first.date() - began.date()).days == 2
        assert first.time() == time(8)
        await ana.waits(first.timestamp() - began.timestamp() + 60)
        ana.sees("Your spots have rested")
        nudge = (await due(ana))["reminder:nudge"].astimezone(ZoneInfo(zone))
        assert (nudge.date() - began.date()).days == 3
        assert nudge.time() == time(8)
