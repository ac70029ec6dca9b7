"""What staff do that changes nothing any more is answered, and what they type beside something takes nothing away."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bot.emulator.emulator import Emulator
from bot.emulator.fields import Upload
from tests.known import knows
from tests.person import Person
from tests.scenarios.clinic.test_asking import ASKED, GROUP, asks, group, said, topic_of

__all__ = ["group"]
TAKEN_BACK = {"en": "That is taken back already. Nothing was sent.", "es": "Eso ya está retirado. No se envió nada."}


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_an_edit_of_an_answer_that_was_taken_back_is_answered(olga: Person, ana: Person, locale: str) -> None:
    await knows(olga, locale=locale, consented_at=None)
    await asks(ana, ASKED)
    await olga.taps("Answer" if locale == "en" else "Responder")
    typed = olga.emulator.person(2001).says("Yes, swim")
    await olga.settles()
    await olga.waits(6)
    await olga.taps("Take it back" if locale == "en" else "Retirarlo")
    olga.emulator.person(2001).edits(typed, "Yes, swim gently")
    await olga.settles()
    olga.sees(TAKEN_BACK[locale])
    ana.sees_not("swim gently")


async def test_an_edit_of_what_went_to_nobody_stays_unanswered(olga: Person) -> None:
    typed = olga.emulator.person(2001).says("Yes, swim")
    await olga.settles()
    await olga.taps("Nothing")
    olga.emulator.person(2001).edits(typed, "Yes, swim gently")
    await olga.settles()
    olga.sees_not(TAKEN_BACK["en"])


async def test_an_edit_of_a_tip_that_was_undone_is_answered(olga: Person, ana: Person) -> None:
    await knows(ana)
    await olga.says("/broadcast")
    typed = olga.emulator.person(2001).says("Walk a little every day.")
    await olga.settles()
    for button in ("on", "Now", "Send it", "Undo"):
        await olga.taps(button)
    olga.emulator.person(2001).edits(typed, "Walk a lot every day.")
    await olga.settles()
    olga.sees("That tip is stopped already. Nothing goes out.")


async def test_what_is_made_a_note_after_it_went_is_no_note_and_can_be_taken_back(
    olga: Person, ana: Person, group: int, emulator: Emulator
) -> None:
    del group
    await asks(ana, ASKED)
    topic = topic_of(emulator)
    typed = emulator.person(2001).says("She is Leah's", chat_id=GROUP, topic=topic)
    await olga.settles()
    emulator.person(2001).edits(typed, "// She is Leah's")
    await olga.settles()
    assert "has it already: it is no note any more" in said(emulator)[-1].words
    assert [button.text for row in said(emulator)[-1].buttons for button in row] == ["Take it back"]
    ana.sees("She is Leah's")


async def test_a_note_that_never_went_is_edited_in_silence(
    olga: Person, ana: Person, group: int, emulator: Emulator
) -> None:
    del group
    await asks(ana, ASKED)
    typed = emulator.person(2001).says("// She is Leah's", chat_id=GROUP, topic=topic_of(emulator))
    await olga.settles()
    before = len(said(emulator))
    emulator.person(2001).edits(typed, "// She is Leah's patient")
    await olga.settles()
    assert len(said(emulator)) == before


# ---------------------------------------------------------------- beside a tip


async def test_words_typed_over_a_photo_tip_stand_under_the_photo(olga: Person, ana: Person, pixel: bytes) -> None:
    await knows(ana)
    await olga.says("/broadcast")
    olga.emulator.person(2001).sends("photo", Upload("a.png", pixel, "image/png"), caption="Like this")
    await olga.settles()
    await olga.says("Like this, gently")
    olga.sees("The picture stays")
    for button in ("on", "Now", "Send it"):
        await olga.taps(button)
    await olga.waits(70)
    assert ana.sees("Like this, gently").media is not None


async def test_a_scheduled_tip_edited_twice_shows_again_how_it_goes_on(olga: Person, ana: Person) -> None:
    await knows(ana)
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.says("/broadcast")
    typed = olga.emulator.person(2001).says("Walk a little every day.")
    await olga.settles()
    await olga.taps("on")
    await olga.says("monday at 9am")
    await olga.taps("Send it")
    for words in ("Press into the pain every day.", "Press gently every day."):
        olga.emulator.person(2001).edits(typed, words)
        await olga.settles()
        assert "It will not go out before you send it again" in olga.last.words
        assert "Go on" in "".join(button.text for row in olga.last.buttons for button in row)


@pytest.mark.parametrize("sends", [True, False])
async def test_whoever_forgets_an_edited_tip_is_told_when_its_time_comes(
    olga: Person, ana: Person, *, sends: bool
) -> None:
    await knows(ana)
    await olga.says("/broadcast")
    typed = olga.emulator.person(2001).says("Walk a little every day.")
    await olga.settles()
    await olga.taps("on")
    await olga.says("monday at 9am")
    await olga.taps("Send it")
    olga.emulator.person(2001).edits(typed, "Press into the pain every day.")
    await olga.settles()
    olga.sees("It will not go out before you send it again")
    if sends:
        await olga.taps("Go on")
        await olga.taps("on")
        await olga.says("monday at 10am")
        await olga.taps("Send it")
    await olga.waits(2 * 24 * 3600 + 600)
    told = [one for one in olga.emulator.chat(2001).shown if "did not go out. You changed it" in one.words]
    assert bool(told) is not sends


# ---------------------------------------------------------------- staff themselves


@pytest.mark.parametrize(("locale", "words"), [("en", "I want to die"), ("es", "Quiero morirme")])
async def test_whoever_of_the_staff_writes_of_dying_reads_the_crisis_line(
    olga: Person, locale: str, words: str
) -> None:
    await knows(olga, locale=locale, consented_at=None)
    await olga.says(words)
    olga.sees("988", "911")


def test_the_chats_of_a_file_say_what_they_want() -> None:
    asked = subprocess.run(
        [sys.executable, "-m", "tests.chats", "--help"], capture_output=True, text=True, timeout=60, check=True
    )
    assert "A line of the file: language" in asked.stdout
