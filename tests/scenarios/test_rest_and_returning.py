"""Two days of rest, coming back, progress, forgetting, and what the bot cannot read."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.care.record.history import CareSession, PressedPoint
from bot.emulator.fields import Upload
from tests.known import (
    calmly_to_the_end,
    due,
    kept,
    known_as,
    knows,
    presses,
    rows,
    shows_a_point,
    state_name,
)
from tests.person import NotSeen, Person
from tests.playing import play
from tests.walk import CHECKED_IN, SCREENED, TWO_DAYS, WELCOME

DAY = 24 * 3600


def session(began: datetime, before: int, after: int | None) -> CareSession:
    """One point on the left, pressed to its end."""
    pressed = (PressedPoint("tfl", "left", 90, "time"),)
    return CareSession(began, began + timedelta(minutes=5), before, after, pressed)


# ---------------------------------------------------------------- rest


async def test_an_area_that_still_rests_is_refused_kindly_with_its_day_and_a_reminder(ana: Person) -> None:
    pressed = tuple(PressedPoint(one, "left", 90, "time") for one in ("tfl", "gluteals", "quadratus_lumborum"))
    began = ana.clock.now() - timedelta(hours=1)
    await knows(ana, CareSession(began, began, 6, 4, (*pressed, PressedPoint("vastus_lateralis", "left", 9, "time"))))
    await ana.says("/session")
    await ana.taps("Yes, the same")
    await ana.taps("6")
    ana.sees("still need rest", "Monday, November 23", "8:00 AM")
    assert await due(ana) == {"reminder:first": began + timedelta(days=2)}
    await ana.taps("OK")
    assert await state_name(ana) == ""
    await ana.waits(TWO_DAYS)
    ana.sees("Your spots have rested")


async def test_with_reminders_off_the_day_is_told_and_no_reminder_is_promised(ana: Person) -> None:
    pressed = tuple(PressedPoint(one, "left", 90, "time") for one in ("tfl", "gluteals", "quadratus_lumborum"))
    began = ana.clock.now() - timedelta(hours=1)
    await knows(ana, CareSession(began, began, 6, 4, pressed))
    await ana.says("/stop")
    await ana.says("/session")
    await ana.taps("Yes, the same")
    await ana.taps("6")
    ana.sees("still need rest", "Send /session then")
    assert await due(ana) == {}


# ---------------------------------------------------------------- old buttons


async def test_every_button_of_a_long_walk_is_over_at_its_end(ana: Person) -> None:
    """Buttons are noted as they were on show, and tapped again once all is over."""
    met: dict[str, int] = {}
    for part in (*WELCOME, *SCREENED, *CHECKED_IN):
        await play(ana, (part,))
        for message in ana.emulator.chat(ana.user_id).shown:
            met |= {one.data: message.message_id for row in message.buttons for one in row}
    await ana.taps("Not now")
    before = (await known_as(ana), len(ana.emulator.chat(ana.user_id).shown))
    chat = ana.emulator.chat(ana.user_id)
    old = {data: number for data, number in met.items() if not data.startswith("0.")}
    assert len(old) > 40
    for data, number in old.items():
        message = chat.find(number)
        assert message is not None
        assert await ana.taps_old(data, message) == "That step is over."
    assert (await known_as(ana), len(chat.shown)) == before
    assert await state_name(ana) == ""


async def test_a_double_tap_on_start_starts_one_clock(ana: Person) -> None:
    await shows_a_point(ana)
    shown = ana.sees("With:")
    data = shown.buttons[0][0].data
    await ana.taps("start")
    assert await ana.taps_old(data, shown) == "That step is over."
    assert len([one for one in ana.emulator.chat(ana.user_id).shown if "seconds left" in one.words]) == 1


# ---------------------------------------------------------------- coming back


async def test_a_score_can_be_typed_and_nonsense_brings_the_question_again(ana: Person) -> None:
    await knows(ana)
    await ana.says("/session")
    await ana.taps("Yes, the same")
    await ana.says("a lot")
    ana.sees("I need a number")
    assert "How much does it hurt today?" in ana.last.words
    await ana.says("5/10")
    ana.sees("spots today")


async def test_what_changed_is_asked_for_anew(ana: Person) -> None:
    await knows(ana)
    await ana.says("/session")
    await ana.taps("No, it changed")
    ana.sees("Where does it hurt?")


async def test_much_more_pain_asks_the_safety_questions_and_then_makes_the_plan(ana: Person) -> None:
    await knows(ana)
    await ana.says("/session")
    await ana.taps("Yes, the same")
    await ana.taps("8")
    ana.sees("needs a second look")
    while await state_name(ana) == "AskingScreen":
        await ana.taps("None of these")
    ana.sees("spots today")


async def test_safety_questions_come_again_after_four_weeks(ana: Person) -> None:
    await knows(ana)
    await ana.waits(28 * DAY)
    await ana.says("/session")
    ana.sees("Safety check 1 of 8")


# ---------------------------------------------------------------- progress


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [(8, 4, "a change that matters"), (8, 7, "A small step"), (2, 1, "a change that matters"), (4, 6, "your clinic")],
)
async def test_progress_is_a_chart_and_says_whether_the_change_matters(
    ana: Person, first: int, second: int, words: str
) -> None:
    now = ana.clock.now()
    await knows(ana, session(now - timedelta(days=6), first, first), session(now - timedelta(days=3), second, second))
    await ana.says("/progress")
    chart = ana.sees("Your 2 sessions", words)
    assert chart.media is not None
    assert chart.media.kind == "photo"


async def test_clearly_worse_after_a_session_leads_to_the_safety_questions(ana: Person) -> None:
    await presses(ana)
    await calmly_to_the_end(ana)
    await ana.taps("Stop")
    await ana.says("no idea")
    ana.sees("I need a number")
    await ana.taps("8")
    ana.sees("clearly worse")
    ana.sees("Safety check 1 of")


# ---------------------------------------------------------------- forgetting, blocking


async def test_delete_removes_everything(ana: Person) -> None:
    await presses(ana)
    await ana.waits(40)
    await ana.says("/delete")
    ana.sees("removes everything I know about you")
    await ana.taps("No, keep it")
    assert len(await kept(ana)) == 1
    await ana.says("/delete")
    await ana.taps("Yes, delete it all")
    ana.sees("Everything is gone")
    for table in ("care_sessions", "safety_events", "timers", "shown", "outbox", "chats"):
        assert await rows(ana, table) == [], table
    assert all((one.sealed_body, one.chat_id) == (None, None) for one in await rows(ana, "inbox"))
    said = len(ana.emulator.chat(ana.user_id).shown)
    await ana.waits(10 * DAY)
    assert len(ana.emulator.chat(ana.user_id).shown) == said
    await ana.says("/start")
    ana.sees("May I keep them?")


async def test_blocking_ends_reminders_and_coming_back_brings_them_back(ana: Person) -> None:
    await knows(ana, session(ana.clock.now() - timedelta(hours=5), 6, 4))
    ana.emulator.person(ana.user_id).blocks()
    await ana.settles()
    assert await due(ana) == {}
    await ana.waits(5 * DAY)
    ana.emulator.person(ana.user_id).unblocks()
    await ana.settles()
    assert list(await due(ana)) == ["reminder:first"]
    await ana.says("/start")
    ana.sees("The same places today?")
    await ana.waits(2 * DAY)
    ana.sees("Your spots have rested")


# ---------------------------------------------------------------- what it cannot read


@pytest.mark.parametrize("kind", ["photo", "voice"])
async def test_what_cannot_be_read_gets_a_kind_line_and_the_question_again(
    ana: Person, pixel: bytes, kind: str
) -> None:
    await ana.says("/start")
    ana.emulator.person(ana.user_id).sends(kind, Upload("it", pixel))
    await ana.settles()
    ana.sees("I can only read words and buttons")
    assert "may I keep them?" in ana.last.words
    await ana.says("blah blah")
    ana.sees("I did not get that")
    assert "Are you 18 or older" in ana.last.words


async def test_privacy_and_help_say_what_there_is_to_say(ana: Person) -> None:
    await ana.says("/privacy")
    ana.sees("Telegram carries our chat and can read it")
    await ana.says("/help")
    ana.sees("/delete", "call 911")
    with pytest.raises(NotSeen):
        ana.sees("May I keep them?")


@pytest.mark.parametrize(
    ("locale", "words", "part"),
    [
        ("en", "what did I do last time", "Last time was"),
        ("en", "show me my last session", "Last time was"),
        ("es", "¿qué hice la última vez?", "La última vez fue el"),
    ],
)
async def test_the_last_session_is_told_when_asked_for(ana: Person, locale: str, words: str, part: str) -> None:
    began = ana.clock.now() - timedelta(days=2, hours=3)
    pressed = (PressedPoint("tfl", "left", 90, "time"), PressedPoint("gluteals", "left", 90, "time"))
    await knows(ana, CareSession(began, began + timedelta(minutes=5), 6, 5, pressed), locale=locale)
    await ana.says(words)
    ana.sees(part, "TFL")
