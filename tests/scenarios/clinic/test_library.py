"""Tips kept for later and tips that ship: found, looked at, sent, renamed and let go, by staff and by nobody else."""

from __future__ import annotations

import re

from bot.emulator.fields import Upload
from bot.emulator.messages import Message
from tests.known import knows, rows
from tests.person import Person

TIP = "Walk a little every day."


async def patient(olga: Person, user_id: int, **changes: object) -> Person:
    olga.emulator.person(user_id, f"Patient {user_id}")
    person = Person(user_id, olga.emulator, olga.app, olga.clock)
    await knows(person, **changes)
    return person


async def saves(olga: Person, title: str = "Daily walk") -> None:
    await olga.says("/broadcast")
    await olga.says(TIP)
    await olga.taps("Save for later")
    await olga.says(title)


async def opens_library(olga: Person) -> None:
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Library")


def tips(person: Person, words: str) -> list[Message]:
    return [one for one in person.emulator.chat(person.user_id).shown if one.from_bot and words in one.words]


async def test_a_tip_is_saved_from_its_preview_and_sent_from_the_library(olga: Person) -> None:
    ana = await patient(olga, 3001)
    await saves(olga)
    olga.sees("Saved as Daily walk", "Nothing was sent")
    await opens_library(olga)
    await olga.taps("Daily walk")
    assert olga.sees(TIP, "A tip from your clinic").buttons
    await olga.taps("Send")
    olga.sees("1 person gets it")
    await olga.taps("on")
    await olga.taps("Now")
    await olga.taps("Send it")
    await olga.waits(70)
    assert len(tips(ana, TIP)) == 1


async def test_a_saved_photo_comes_back_as_it_was(olga: Person, pixel: bytes) -> None:
    await olga.says("/broadcast")
    olga.emulator.person(2001).sends("photo", Upload("tip.png", pixel, "image/png"), caption="Look here")
    await olga.settles()
    await olga.taps("Save for later")
    await olga.says("A photo")
    await opens_library(olga)
    await olga.taps("A photo")
    shown = olga.sees("Look here", "A tip from your clinic")
    assert shown.media is not None
    assert shown.media.kind == "photo"


async def test_a_tip_that_ships_reaches_everybody_in_their_own_language(olga: Person) -> None:
    ana, eva = await patient(olga, 3001), await patient(olga, 3002, locale="es")
    await opens_library(olga)
    await olga.taps("○ Start light")
    olga.sees("Start light", "No clinician has checked this tip yet")
    await olga.taps("Send")
    await olga.taps("on")
    await olga.taps("Now")
    await olga.taps("Send it")
    await olga.waits(70)
    assert tips(ana, "Are you holding your breath?")
    assert tips(eva, "¿Aguanta la respiración?")
    assert tips(eva, "Un consejo de su clínica")
    assert not tips(eva, "Start light")
    (broadcast,) = await rows(olga, "broadcasts")
    opened = olga.app.store._vault.open(broadcast.sealed_tip)  # noqa: SLF001
    assert "advice-start-light" in opened
    assert "breath" not in opened


async def test_pages_lead_through_the_whole_library(olga: Person) -> None:
    await opens_library(olga)
    first = set(olga.buttons())
    await olga.taps("More")
    second = set(olga.buttons())
    await olga.taps("More")
    assert "Back" in olga.buttons()
    assert "More" not in olga.buttons()
    shown = {one for one in first | second | set(olga.buttons()) if one.startswith("○")}
    assert len(shown) == len([one for one in olga.app.words.ids("en") if re.fullmatch("advice-.*-title", one)])


async def test_a_saved_tip_is_renamed_and_deleted_after_one_question(olga: Person) -> None:
    await saves(olga)
    await opens_library(olga)
    await olga.taps("Daily walk")
    await olga.taps("Rename")
    await olga.says("x" * 31)
    olga.sees("1 to 30 letters")
    await olga.says("Evening   walk")
    olga.sees("Saved as Evening walk")
    await olga.taps("More")
    await olga.taps("Library")
    await olga.taps("Evening walk")
    await olga.taps("Delete")
    olga.sees("Delete Evening walk from the library?")
    assert len(await rows(olga, "saved_tips")) == 1
    await olga.taps("Delete")
    assert not await rows(olga, "saved_tips")
    assert "Evening walk" not in olga.buttons()


async def test_naming_can_be_left(olga: Person) -> None:
    await olga.says("/broadcast")
    await olga.says(TIP)
    await olga.taps("Save for later")
    await olga.taps("Not now")
    olga.sees("Nothing was changed")
    assert not await rows(olga, "saved_tips")


async def test_what_ships_cannot_be_renamed_or_deleted(olga: Person) -> None:
    await opens_library(olga)
    await olga.taps("○ Start light")
    assert "Rename" not in olga.buttons()
    for choice in ("name.start_light", "drop.start_light", "gone.start_light", "open.never", "use.never"):
        assert await olga.taps_old(f"0.c.{choice}", olga.last) == "That step is over."


async def test_a_practitioner_shares_the_library(olga: Person, pia: Person) -> None:
    await saves(olga)
    await opens_library(pia)
    await pia.taps("Daily walk")
    pia.sees(TIP)


async def test_what_is_kept_is_sealed(olga: Person) -> None:
    await saves(olga)
    (row,) = await rows(olga, "saved_tips")
    assert TIP not in row.sealed_body
    assert "Daily" not in row.sealed_body


async def test_nobody_else_opens_sends_or_deletes(olga: Person, mallory: Person) -> None:
    await saves(olga)
    (tip,) = await rows(olga, "saved_tips")
    await mallory.says("/start")
    for choice in ("lib", f"open.{tip.id}", f"use.{tip.id}", f"gone.{tip.id}", f"name.{tip.id}"):
        assert await mallory.taps_old(f"0.c.{choice}", mallory.last) == "That step is over."
    mallory.sees_not(TIP)
    assert len(await rows(olga, "saved_tips")) == 1
    assert len([one for one in await rows(olga, "refusals") if one.chat_id == mallory.user_id]) == 5
