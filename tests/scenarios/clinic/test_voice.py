"""The clinic's own voice at the questions of the session, and its media in one language or all: on one card each."""

from __future__ import annotations

import pytest

from bot.emulator.messages import Message
from tests.known import knows, presses, rows, shows_a_point
from tests.person import Person
from tests.scenarios.clinic.test_media import of_kind, opens_card, sends

BREATH, NERVE = "Voice: breath question", "Voice: tingling question"


async def opens_question(olga: Person, label: str = BREATH) -> Message:
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Points")
    await olga.taps(label)
    return olga.sees("Reply here with a voice message")


def after(person: Person, words: str) -> list[Message]:
    """What the bot said from the newest bubble with these words on."""
    shown = [one for one in person.emulator.chat(person.user_id).shown if one.from_bot]
    return [one for one in shown if one.message_id >= person.sees(words).message_id]


@pytest.mark.parametrize(
    ("label", "seconds", "asked"), [(BREATH, 31, "Are you holding your breath?"), (NERVE, 61, "tingling")]
)
async def test_patients_hear_the_clinic_right_under_the_question(
    olga: Person, ana: Person, pixel: bytes, label: str, seconds: int, asked: str
) -> None:
    card = await opens_question(olga, label)
    await sends(olga, pixel, "voice", card.message_id)
    olga.sees("Saved", label, "all languages", "Patients now hear you in the session")
    await presses(ana)
    await ana.waits(seconds)
    question, voice = after(ana, asked)[:2]
    assert question.buttons
    assert not question.silent
    assert voice.media is not None
    assert voice.media.kind == "voice"
    assert voice.silent
    assert "Your clinic asks you this." in voice.words


async def test_the_question_is_answered_as_before(olga: Person, ana: Person, pixel: bytes) -> None:
    card = await opens_question(olga)
    await sends(olga, pixel, "voice", card.message_id)
    await presses(ana)
    await ana.waits(31)
    await ana.taps("Breathing easily")
    assert len(of_kind(ana, "voice")) == 1, "an answered question is not said again"
    await ana.waits(30)
    assert len(of_kind(ana, "voice")) == 1, "the other question has no voice"


async def test_without_a_voice_there_is_the_question_alone(ana: Person) -> None:
    await presses(ana)
    await ana.waits(31)
    assert not of_kind(ana, "voice")
    assert len(after(ana, "Are you holding your breath?")) == 1


async def test_a_recording_that_telegram_lost_takes_no_question_along(olga: Person, ana: Person, pixel: bytes) -> None:
    card = await opens_question(olga)
    await sends(olga, pixel, "voice", card.message_id)
    olga.emulator.world.files.by_id.clear()
    for message in olga.emulator.chat(olga.user_id).shown:
        olga.emulator.world.delete(olga.emulator.chat(olga.user_id), message)
    await presses(ana)
    await ana.waits(31)
    assert ana.sees("Are you holding your breath?").buttons
    await ana.taps("Breathing easily")


async def test_staff_see_and_hear_it_as_patients_do(olga: Person, pixel: bytes) -> None:
    card = await opens_question(olga)
    shown = olga.sees("Are you holding your breath?")
    assert next(button.text for row in shown.buttons for button in row) == "Breathing easily"
    await sends(olga, pixel, "voice", card.message_id)
    await olga.taps("Back to the card")
    assert of_kind(olga, "voice")
    assert olga.sees("Your clinic asks you this.").media is not None
    await olga.taps("Breathing easily")
    assert await rows(olga, "point_media"), "what is tapped in a preview does nothing"


async def test_each_reader_hears_their_own_language_and_everybody_else_what_is_for_all(
    olga: Person, ana: Person, pixel: bytes
) -> None:
    await opens_question(olga)
    await olga.taps("Español")
    olga.sees("Readers: Español")
    await sends(olga, pixel, "voice", olga.last.message_id)
    await presses(ana)
    await ana.waits(31)
    assert not of_kind(ana, "voice"), "who reads English gets nothing that is in Spanish"
    await ana.says("/stop")
    await presses(ana, locale="es")
    await ana.waits(31)
    assert len(of_kind(ana, "voice")) == 1
    assert {one.point for one in await rows(olga, "point_media")} == {"breath.es"}


async def test_a_points_media_is_kept_by_language_too(olga: Person, ana: Person, pixel: bytes) -> None:
    card = await opens_card(olga)
    await sends(olga, pixel, "photo", card.message_id)
    await olga.taps("Back to the card")
    await olga.taps("Español")
    spanish = olga.sees("Reply to this picture", "Readers: Español")
    assert "✓ all languages" in olga.buttons()
    await sends(olga, pixel, "video", spanish.message_id)
    await shows_a_point(ana)
    assert [one.text for row in ana.sees("Spot 1 of").buttons for one in row] == ["Photo from your clinic"]
    await ana.says("/stop")
    await knows(ana, locale="es")
    await ana.says("/session")
    for button in ("same", "6", "start"):
        await ana.taps(button)
    await ana.taps("Video de su clínica")
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Points")
    await olga.taps("✓ Front of the hip")
    await olga.taps("✓ Español")
    await olga.taps("Remove it")
    assert {one.point for one in await rows(olga, "point_media")} == {"tfl"}


@pytest.mark.parametrize("kind", ["video", "photo", "audio"])
async def test_a_question_is_only_said(olga: Person, pixel: bytes, kind: str) -> None:
    card = await opens_question(olga)
    await sends(olga, pixel, kind, card.message_id)
    olga.sees("Please send one voice message.")
    await olga.says("here it comes")
    olga.sees("Please send one voice message.")
    assert not await rows(olga, "point_media")


async def test_a_practitioner_replaces_and_removes_it(olga: Person, pia: Person, pixel: bytes) -> None:
    card = await opens_question(olga)
    await sends(olga, pixel, "voice", card.message_id)
    card = await opens_question(pia, f"✓ {BREATH}")
    await sends(pia, pixel, "voice", card.message_id)
    assert len(await rows(olga, "point_media")) == 1
    await pia.taps("Remove it")
    pia.sees("Patients no longer see it")
    assert not await rows(olga, "point_media")


async def test_nobody_else_says_anything_in_the_clinics_name(
    olga: Person, mallory: Person, ana: Person, pixel: bytes
) -> None:
    card = await opens_question(olga)
    await sends(olga, pixel, "voice", card.message_id)
    await mallory.says("/start")
    for choice in ("points", "point.breath", "point.breath.es", "unpoint.breath"):
        assert await mallory.taps_old(f"0.c.{choice}", mallory.last) == "That step is over."
    await presses(ana)
    await ana.waits(31)
    await sends(ana, pixel, "voice", ana.sees("Are you holding your breath?").message_id)
    assert await ana.taps_old("0.media.breath", ana.last) == "That step is over."
    (kept,) = await rows(olga, "point_media")
    assert kept.point == "breath"


@pytest.mark.parametrize(
    "choice", ["point.never", "point.tfl.xx", "point.breath.xx", "unpoint.breath.es", "unpoint.tfl"]
)
async def test_a_button_to_nothing_is_over(olga: Person, choice: str) -> None:
    await olga.says("/clinic")
    assert await olga.taps_old(f"0.c.{choice}", olga.last) == "That step is over."


async def chooses_sound(ana: Person, sound: str) -> None:
    await ana.says("/settings")
    await ana.taps("sound")
    await ana.taps(sound)
    ana.sees("It counts from the next question on")
    await ana.taps("done")


async def test_whoever_wants_a_tone_gets_it_under_each_question_and_it_is_uploaded_once(ana: Person) -> None:
    await knows(ana)
    await chooses_sound(ana, "tone")
    await ana.says("/session")
    await ana.taps("same")
    await ana.taps("score.6")
    await ana.taps("start")
    await ana.taps("start")
    await ana.waits(31)
    question, tone = after(ana, "Are you holding your breath?")[:2]
    assert question.buttons
    assert not question.silent
    assert tone.media is not None
    assert (tone.media.kind, tone.silent) == ("voice", True)
    await ana.waits(30)
    first, second = of_kind(ana, "voice")
    assert first.media is not None
    assert second.media is not None
    assert first.media.file == second.media.file, "the second goes by Telegram's own name of the file"


async def test_whoever_switches_sound_off_hears_neither_voice_nor_tone(olga: Person, ana: Person, pixel: bytes) -> None:
    card = await opens_question(olga, BREATH)
    await sends(olga, pixel, "voice", card.message_id)
    await knows(ana)
    await chooses_sound(ana, "silent")
    await presses(ana, sound="silent")
    await ana.waits(31)
    assert ana.sees("Are you holding your breath?").buttons
    assert not of_kind(ana, "voice")


async def test_the_clinics_voice_goes_before_the_tone(olga: Person, ana: Person, pixel: bytes) -> None:
    card = await opens_question(olga, BREATH)
    await sends(olga, pixel, "voice", card.message_id)
    await presses(ana, sound="tone")
    await ana.waits(31)
    (voice,) = of_kind(ana, "voice")
    assert "Your clinic asks you this." in voice.words
