"""A day after a session and a week after it: what is asked, what a yes leads to, and when nothing comes."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from bot.care.record.history import CareSession, PressedPoint
from bot.conversations.states import STATES
from tests.known import due, known_as, knows, ledger, looked_back, rows, state_name
from tests.person import Person
from tests.sampling import sample

HOUR = 3600
DAY = 24 * HOUR
PRESSED = (PressedPoint("tfl", "left", 90, "time"),)


def local(moment: datetime) -> str:
    return f"{moment.astimezone(ZoneInfo('America/Chicago')):%a %H:%M}"


async def does_a_session(ana: Person, before: str = "6", after: str = "5") -> None:
    """A short one: 20 seconds, stopped, scored."""
    await ana.says("/session")
    if await state_name(ana) == "AskingNew":
        await ana.taps("no")
    for choice in ("same", f"score.{before}", "start", "start"):
        await ana.taps(choice)
    await ana.waits(20)
    await ana.taps("stop")
    await ana.taps(f"score.{after}")


def times(ana: Person, part: str) -> list[float]:
    """When bubbles with these words came."""
    return [one.sent_at for one in ana.emulator.chat(ana.user_id).shown if one.from_bot and part in one.words]


# ---------------------------------------------------------------- a day after


@pytest.mark.parametrize(
    ("locale", "asked", "fine"),
    [
        ("en", "any new numbness or weakness", "Rest is part of the care"),
        ("es", "¿nota algo nuevo dormido o débil", "El descanso es parte del cuidado"),
    ],
)
async def test_a_day_after_a_session_new_signs_are_asked_about(ana: Person, locale: str, asked: str, fine: str) -> None:
    await knows(ana, locale=locale)
    await does_a_session(ana)
    assert local((await due(ana))["followup:day"]) == "Sun 09:00"
    await ana.waits(DAY)
    ana.sees(asked)
    await ana.says("no")
    ana.sees(fine)
    assert await state_name(ana) == ""
    await ana.waits(DAY)
    assert await state_name(ana) == "Reminded"


@pytest.mark.parametrize("words", ["yes", "my toes went numb", "the leg gives way and feels weak"])
async def test_a_new_sign_is_a_doctor_today_whatever_else_is_answered(ana: Person, words: str) -> None:
    await knows(ana)
    await does_a_session(ana)
    await ana.waits(DAY)
    await ana.says(words)
    ana.sees("speak with a doctor today")
    while await state_name(ana) == "AskingScreen":
        await ana.taps("None of these")
    lock = (await known_as(ana)).lock
    assert lock is not None
    assert lock.urgency == "same_day"
    await ana.says("/session")
    assert await state_name(ana) == "Locked"


async def test_no_numbness_typed_is_a_no(ana: Person) -> None:
    await knows(ana)
    await does_a_session(ana)
    await ana.waits(DAY)
    await ana.says("no numbness")
    ana.sees("Rest is part of the care")


async def test_it_waits_through_the_night(ana: Person) -> None:
    await knows(ana)
    await ana.waits(13 * HOUR)
    await does_a_session(ana)
    assert local((await due(ana))["followup:day"]) == "Mon 08:00"


async def test_with_nothing_pressed_nothing_is_asked(ana: Person) -> None:
    await knows(ana)
    await ana.says("/session")
    for choice in ("same", "score.6", "start", "stop"):
        await ana.taps(choice)
    assert await due(ana, "followup:") == {}


async def test_stop_ends_follow_ups_and_a_later_session_is_still_asked_about(ana: Person) -> None:
    await knows(ana)
    await does_a_session(ana)
    await ana.says("/stop")
    assert await due(ana) == {}
    await ana.waits(3 * DAY)
    await does_a_session(ana)
    assert list(await due(ana)) == ["followup:day"]


async def test_closed_sessions_are_not_asked_about(ana: Person) -> None:
    await knows(ana)
    await does_a_session(ana)
    await ana.says("i cant control my bladder")
    await ana.waits(9 * DAY)
    assert times(ana, "any new numbness") == []
    assert times(ana, "A look back") == []


async def test_it_does_not_break_into_a_conversation(ana: Person) -> None:
    await knows(ana)
    await does_a_session(ana)
    await ana.waits(DAY - 300)
    await ana.says("/settings")
    await ana.waits(1200)
    assert times(ana, "any new numbness") == []
    await ana.waits(HOUR)
    assert len(times(ana, "any new numbness")) == 1


# ---------------------------------------------------------------- a week after


async def looks_back(ana: Person, **changes: object) -> None:
    """A session a week ago; the look back stands in the chat."""
    await knows(ana, **changes)
    await does_a_session(ana)
    await ana.waits(7 * DAY)
    assert await state_name(ana) == "AskingWeekPain"


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_a_week_after_its_first_session_the_week_is_looked_back_on(ana: Person, locale: str) -> None:
    await looks_back(ana, locale=locale)
    ana.sees({"en": "one session, and the rest days", "es": "una sesión y los días de descanso"}[locale])
    await ana.says({"en": "about a 4", "es": "un 4"}[locale])
    await ana.says("no")
    assert await state_name(ana) == "ChoosingActivity"
    for choice in ("walking", "score.6", "2"):
        await ana.taps(choice)
    ana.sees({"en": "Pain went from 6 to 4", "es": "El dolor pasó de 6 a 4"}[locale])
    (kept_one,) = await looked_back(ana)
    assert (kept_one.pain, kept_one.sessions, kept_one.activity) == (4, 1, "walking")
    assert (kept_one.ability, kept_one.impression) == (6, 2)
    await ana.says("/progress")
    ana.sees({"en": "Walking: 6 of 10", "es": "Caminar: 6 de 10"}[locale])
    ana.sees({"en": "Much better", "es": "Mucho mejor"}[locale])


async def test_the_activity_is_asked_for_once_and_can_be_changed(ana: Person) -> None:
    await looks_back(ana, activity="sleep")
    await ana.taps("4")
    await ana.taps("No, nothing new")
    ana.sees("Sleep: how well does it go?")
    await ana.taps("Ask about something else")
    await ana.taps("Stairs")
    ana.sees("Stairs: how well does it go?")
    assert (await known_as(ana)).activity == "stairs"


async def test_clearly_more_pain_asks_the_danger_signs_at_once(ana: Person) -> None:
    await looks_back(ana)
    await ana.taps("8")
    ana.sees("From 6 to 8")
    ana.sees("Safety check 1 of 5")
    assert ("look_back", "worse") in await ledger(ana)
    assert [one.pain for one in await looked_back(ana)] == [8]


@pytest.mark.parametrize("words", ["yes", "my foot is numb now"])
async def test_spreading_numbness_closes_sessions_and_asks_the_urgent_signs(ana: Person, words: str) -> None:
    await looks_back(ana)
    await ana.taps("6")
    await ana.says(words)
    ana.sees("speak with a doctor today")
    ana.sees("Safety check 1 of 4")
    assert ("look_back", "spread") in await ledger(ana)


async def test_feeling_much_worse_asks_the_danger_signs(ana: Person) -> None:
    await looks_back(ana, activity="work")
    for choice in ("score.6", "no", "score.3", "6"):
        await ana.taps(choice)
    ana.sees("Safety check 1 of 5")


@pytest.mark.parametrize(
    ("weeks", "pain", "impression", "advised"),
    [
        (4, 6, "4", True),
        (4, 5, "2", True),
        (4, 3, "2", False),
        (4, 3, "4", True),
        (2, 6, "4", False),
        (4, 0, "4", False),
    ],
)
async def test_no_better_after_three_weeks_is_advised_to_see_a_clinician(
    ana: Person, weeks: int, pain: int, impression: str, *, advised: bool
) -> None:
    now = ana.clock.now()
    first = CareSession(now - timedelta(weeks=weeks), now - timedelta(weeks=weeks), 6, 5, PRESSED)
    await knows(ana, first, activity="work", state=sample(STATES["AskingWeekPain"]))
    for choice in (str(pain), "no"):
        await ana.says(choice)
    await ana.taps("score.5")
    await ana.taps(impression)
    assert bool(times(ana, "Please let a clinician look at it")) is advised


@pytest.mark.parametrize(("weeks", "offered"), [(1, False), (2, True), (4, True)])
async def test_two_weeks_without_change_bring_the_offer_of_a_call(ana: Person, weeks: int, *, offered: bool) -> None:
    now = ana.clock.now()
    first = CareSession(now - timedelta(weeks=weeks), now - timedelta(weeks=weeks), 6, 5, PRESSED)
    await knows(ana, first, activity="work", state=sample(STATES["AskingWeekPain"]))
    for choice in ("6", "no"):
        await ana.says(choice)
    await ana.taps("score.5")
    await ana.taps("4")
    assert bool(times(ana, "Would you like a call from the clinic")) is offered


async def test_the_first_session_ends_with_when_to_get_help_and_what_to_follow(ana: Person) -> None:
    await knows(ana)
    await does_a_session(ana)
    assert times(ana, "Call 911 at once for")
    assert times(ana, "What do you most want to do well again")
    await ana.taps("Stairs")
    assert (await known_as(ana)).activity == "stairs"
    await ana.says("/check")
    assert len(times(ana, "Call 911 at once for")) == 2
    assert await state_name(ana) == "AskingScreen"


async def test_a_second_session_says_none_of_that_again(ana: Person) -> None:
    await knows(ana)
    await does_a_session(ana)
    await ana.waits(2 * DAY)
    await does_a_session(ana)
    assert len(times(ana, "Call 911 at once for")) == 1


async def test_it_can_be_left_out_and_comes_again_with_the_next_weeks_first_session(ana: Person) -> None:
    await looks_back(ana)
    await ana.taps("Not now")
    ana.sees("another week")
    assert await due(ana, "followup:week") == {}
    await does_a_session(ana)
    assert local((await due(ana))["followup:week"]) == "Sat 08:00"


async def test_a_second_session_of_the_week_moves_nothing(ana: Person) -> None:
    await knows(ana)
    await does_a_session(ana)
    week = (await due(ana))["followup:week"]
    await ana.waits(3 * DAY)
    await does_a_session(ana)
    assert (await due(ana))["followup:week"] == week


async def test_a_look_back_that_a_block_swallowed_comes_again(ana: Person) -> None:
    await knows(ana)
    await does_a_session(ana)
    ana.emulator.person(ana.user_id).blocks()
    await ana.settles()
    assert await due(ana) == {}
    await ana.waits(9 * DAY)
    ana.emulator.person(ana.user_id).unblocks()
    await ana.settles()
    await does_a_session(ana)
    assert "followup:week" in await due(ana)


async def test_a_reminder_and_a_follow_up_never_come_in_the_same_hour(ana: Person) -> None:
    await knows(ana)
    await does_a_session(ana)
    await ana.waits(30 * DAY)
    unasked = ("Your spots have rested", "one more nudge", "any new numbness", "Shall I write less", "A look back")
    came = sorted(when for part in unasked for when in times(ana, part))
    assert len(came) > 5
    assert times(ana, "A look back")
    assert min(later - earlier for earlier, later in pairwise(came)) >= HOUR


async def test_delete_forgets_the_look_backs(ana: Person) -> None:
    await looks_back(ana, activity="work")
    for choice in ("score.5", "no", "score.3", "3"):
        await ana.taps(choice)
    assert await looked_back(ana)
    await ana.says("delete my data")
    await ana.says("yes")
    assert await rows(ana, "look_backs") == []
    assert await due(ana) == {}


# ---------------------------------------------------------------- the pace of reminders


async def test_weekly_reminders_can_be_turned_back_to_every_two_or_three_days(ana: Person) -> None:
    await knows(ana)
    await ana.says("/reminders")
    await ana.taps("Once a week")
    assert local((await due(ana))["reminder:first"]) == "Sat 08:00"
    await ana.says("/reminders")
    ana.sees("once a week")
    await ana.taps("Every two or three days")
    assert (await known_as(ana)).reminding.every_days == 2
    assert local((await due(ana))["reminder:first"]) == "Mon 09:00"
