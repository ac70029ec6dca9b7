"""What is on a button can be typed, numbers are scores while somebody presses, and a slip in the check is mended."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from bot.care.record.person import Complaint
from tests.known import due, kept, known_as, knows, state_name
from tests.person import Person

HIP = Complaint(("hip_front",), (), "left", 6, "weeks", "nothing")


async def presses_now(ana: Person, locale: str = "en") -> None:
    await knows(ana, complaint=HIP, locale=locale)
    await ana.says("/session")
    for choice in ("same", "score.6", "start", "start"):
        await ana.taps(choice)
    assert await state_name(ana) == "Pressing"


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "Yes, the same"), ("en", "same"), ("en", "the same"), ("es", "los mismos")]
)
async def test_the_words_of_a_button_are_taken_for_it(ana: Person, locale: str, words: str) -> None:
    await knows(ana, complaint=HIP, locale=locale)
    await ana.says("/session")
    await ana.says(words)
    assert await state_name(ana) == "AskingScore"


@pytest.mark.parametrize("words", ["Some months", "some months", "months", "3 months"])
async def test_how_long_is_answered_in_the_words_of_its_buttons(ana: Person, words: str) -> None:
    await knows(ana, complaint=None)
    await ana.says("my left heel is numb, 5 of 10")
    assert await state_name(ana) == "AskingSince", ana.transcript()
    await ana.says(words)
    complaint = (await known_as(ana)).complaint
    assert complaint is not None
    assert complaint.since == "months"


async def test_a_danger_screen_is_answered_by_all_of_a_buttons_words_or_none(ana: Person) -> None:
    await knows(ana, screened_at=None)
    await ana.says("/check")
    await ana.says("these")
    assert await state_name(ana) == "AskingScreen"
    ana.sees("Safety check 1")
    await ana.says("None of these")
    ana.sees("Safety check 2")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "I tapped wrong, it was yes on the last one"),
        ("en", "the one before was a yes sorry"),
        ("en", "undo"),
        ("es", "perdon la anterior era si"),
    ],
)
async def test_a_screen_that_was_answered_by_a_slip_comes_once_more(ana: Person, locale: str, words: str) -> None:
    await knows(ana, screened_at=None, locale=locale)
    await ana.says("/check")
    await ana.taps("none")
    await ana.says(words)
    assert await state_name(ana) == "AskingScreen"
    assert "1 " in ana.last.words.splitlines()[0]


@pytest.mark.parametrize("words", ["did it already", "ya lo hice"])
async def test_done_already_means_no_session_in_the_middle_of_danger_questions(ana: Person, words: str) -> None:
    await knows(ana, screened_at=None, locale="es" if words.startswith("ya") else "en")
    await ana.says("/check")
    await ana.says(words)
    assert await state_name(ana) == "AskingScreen"
    assert await kept(ana) == []


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "now at 8"), ("en", "nine"), ("en", "8 out of 10"), ("es", "me duele un 8")]
)
async def test_a_number_while_pressing_is_a_score_and_too_much_ends_it(ana: Person, locale: str, words: str) -> None:
    await presses_now(ana, locale)
    await ana.waits(20)
    await ana.says(words)
    assert await state_name(ana) != "Pressing"
    assert not await due(ana, "reminder:snoozed")


async def test_a_number_between_two_spots_follows_the_same_rule(ana: Person) -> None:
    await presses_now(ana)
    await ana.waits(91)
    assert await state_name(ana) == "BetweenPoints"
    await ana.says("4")
    assert await state_name(ana) == "BetweenPoints"
    await ana.says("9")
    assert await state_name(ana) == "AskingAfter"


@pytest.mark.parametrize(
    ("locale", "words", "moment"),
    [
        ("en", "on friday", "2026-11-27 08:00"),
        ("en", "I'm away until December 14", "2026-12-14 08:00"),
        ("en", "not today, monday evening", "2026-11-23 19:00"),
        ("en", "in two weeks please", "2026-12-05 08:00"),
        ("es", "estoy fuera hasta el 14", "2026-12-14 08:00"),
        ("es", "hoy no, el lunes en la noche", "2026-11-23 19:00"),
    ],
)
async def test_when_to_write_is_said_in_a_few_words(ana: Person, locale: str, words: str, moment: str) -> None:
    await knows(ana, complaint=HIP, locale=locale)
    await ana.says(words)
    set_to = (await due(ana))["reminder:first"].astimezone(ZoneInfo("America/Chicago"))
    assert f"{set_to:%Y-%m-%d %H:%M}" == moment


@pytest.mark.parametrize(("locale", "words"), [("en", "my leg is weak now"), ("es", "tengo débil la pierna ahora")])
async def test_weakness_told_while_pressing_ends_the_session(ana: Person, locale: str, words: str) -> None:
    await presses_now(ana, locale)
    await ana.waits(10)
    await ana.says(words)
    assert (await known_as(ana)).lock is not None


@pytest.mark.parametrize("words", ["continue", "go on", "keep going", "resume"])
async def test_no_vague_word_brings_back_a_clock_that_stopped_for_tingling(ana: Person, words: str) -> None:
    await presses_now(ana)
    await ana.waits(10)
    await ana.says("it tingles down my leg now")
    assert await state_name(ana) == "SomethingWrong"
    await ana.says(words)
    await ana.says(words)
    assert await state_name(ana) == "NerveCheck"  # asked whether it has gone


async def test_an_ok_does_not_take_a_tingling_back(ana: Person) -> None:
    await presses_now(ana)
    await ana.waits(61)
    await ana.taps("Tingling, numb or sharp")
    _ = ana.new
    await ana.says("ok")
    ana.sees_not("Good. Go on.")


@pytest.mark.parametrize(
    ("locale", "words"),
    [("es", "no acepto"), ("es", "no vale"), ("en", "no ok"), ("en", "I do not agree"), ("en", "no yes")],
)
async def test_a_no_is_never_taken_for_consent(ana: Person, locale: str, words: str) -> None:
    ana.emulator.person(ana.user_id, language_code=locale)
    await ana.says("/start")
    await ana.says(words)
    assert (await known_as(ana)).consented_at is None


@pytest.mark.parametrize(
    ("locale", "words", "answer"),
    [
        ("en", "can I massage directly on the numb area?", "Never press on numb skin"),
        ("en", "I want to press on the numb spot", "Never press on numb skin"),
        ("es", "¿aprieto en la parte dormida?", "Nunca presione la piel dormida"),
    ],
)
async def test_nobody_is_shown_how_to_press_on_numb_skin(ana: Person, locale: str, words: str, answer: str) -> None:
    await knows(ana, complaint=HIP, locale=locale)
    await ana.says(words)
    ana.sees(answer)


@pytest.mark.parametrize("words", ["مرحبا ساقي مخدرة", "我不能小便,腿麻", "не могу пописать, нога онемела"])
async def test_letters_that_nobody_here_reads_are_told_so_and_whom_to_call(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    ana.sees("I read only English and Spanish", "911")
    assert "Check danger signs" in [one.text for message in ana.new for row in message.buttons for one in row]


async def test_an_emoji_is_no_foreign_letter(ana: Person) -> None:
    await knows(ana)
    await ana.says("👍")
    ana.sees_not("I read only")


@pytest.mark.parametrize(
    ("locale", "where", "words"),
    [
        ("en", "outside of the thigh", "just pain no numbness"),
        ("en", "outside of the thigh", "it just hurts, nothing numb"),
        ("es", "por fuera del muslo", "nada dormido solo duele"),
        ("es", "por fuera del muslo", "nada dormido"),
    ],
)
async def test_just_pain_and_nothing_numb_answers_whether_it_hurts_or_is_numb(
    ana: Person, locale: str, where: str, words: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(where)
    assert await state_name(ana) == "AskingUnsure"
    await ana.says(words)
    assert await state_name(ana) == "AskingSide"
    assert not (await known_as(ana)).doubted


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "only pain"), ("en", "not numb, it just aches"), ("es", "nomás me duele, no hormiguea")],
)
async def test_that_it_only_hurts_begins_at_home(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) == "AskingSame"
