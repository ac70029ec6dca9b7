"""The main walk of a patient, from /start to the reminder two days later."""

from __future__ import annotations

from datetime import time

import pytest

from bot.app import App
from bot.clock import TravelClock
from bot.content import locales_of
from bot.emulator.emulator import Emulator
from tests import walk
from tests.known import known_as
from tests.person import Person
from tests.playing import play


@pytest.mark.parametrize("locale", locales_of(walk.TEXTS.parent))
async def test_a_newcomer_is_led_to_a_session_and_reminded_two_days_later(
    app: App, emulator: Emulator, clock: TravelClock, locale: str
) -> None:
    emulator.person(1002, "Eva", language_code=locale)
    await play(Person(1002, emulator, app, clock), walk.walk_in(locale))


async def test_the_countdown_is_one_silent_bubble_edited_in_place(ana: Person) -> None:
    await play(ana, (*walk.WELCOME, *walk.SCREENED, *walk.CHECKED_IN, *walk.PLANNED))
    await ana.taps("Start 90 seconds")
    before = ana.sees("90 seconds left")
    await ana.waits(21)
    after = ana.sees("70 seconds left")
    assert after.message_id == before.message_id
    assert after.silent


async def test_safety_questions_are_new_bubbles_that_ring(ana: Person) -> None:
    await play(ana, (*walk.WELCOME, *walk.SCREENED, *walk.CHECKED_IN, *walk.PLANNED))
    await ana.taps("Start 90 seconds")
    await ana.waits(31)
    asked = ana.sees("Are you holding your breath?")
    assert not asked.silent
    assert asked.message_id > ana.sees("seconds left").message_id


async def test_an_answered_question_shows_its_answer_and_loses_its_buttons(ana: Person) -> None:
    await play(ana, walk.WELCOME)
    consent = ana.sees("may I keep them?")
    assert "✓ Yes, 18+. Do not tell my clinic" in consent.words
    assert not consent.buttons


async def test_whoever_breaks_off_in_the_first_minute_is_asked_for_time_and_hour_before_the_danger_signs(
    ana: Person,
) -> None:
    await play(ana, walk.WELCOME)
    await ana.says("/start")
    ana.sees("where you are?")
    await ana.taps("Yes")
    await ana.taps("evening")
    assert "Safety check 1 of" in ana.last.words
    assert (await known_as(ana)).reminding.at == time(18)


async def test_a_picture_is_uploaded_once_and_sent_by_its_file_id_after_that(ana: Person) -> None:
    await play(ana, (*walk.WELCOME, *walk.SCREENED))
    first = ana.sees("Where does it hurt?")
    await ana.says("/cancel")
    await ana.says("/session")
    second = ana.sees("Where does it hurt?")
    assert second.message_id != first.message_id
    assert first.media is not None
    assert second.media is not None
    assert second.media.file.file_id == first.media.file.file_id
