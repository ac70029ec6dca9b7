"""Whatever staff have open about a patient who deletes everything is gone, and nothing that they do brings it back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from bot.care.record.person import Lock
from bot.emulator.fields import Upload
from tests.known import knows, rows
from tests.person import Person
from tests.scenarios.clinic.test_before_it_goes import LOCKED
from tests.scenarios.clinic.test_every_copy import ASKED, DANGER, GONE, SHARES, deletes

MINE = "No, after your operation rather not"
Open = Callable[[Person, Person], Awaitable[None]]


async def asks(ana: Person, lock: Lock | None = None) -> None:
    await knows(ana, sharing=SHARES, lock=lock)
    await ana.says("/ask")
    await ana.says(ASKED)


async def an_answer(olga: Person, ana: Person) -> None:
    await asks(ana)
    await olga.taps("Answer")


async def a_second_answer(olga: Person, ana: Person) -> None:
    await an_answer(olga, ana)
    await olga.says("Yes")
    for words in ("Yes, swim", MINE):
        olga.emulator.person(2001).says(words, reply_to=olga.sees(ASKED).message_id)
        await olga.settles()


async def all_the_same(olga: Person, ana: Person) -> None:
    await asks(ana, lock=LOCKED)
    await olga.taps("Answer")
    await olga.says(MINE)


async def writing(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=SHARES)
    await ana.says(DANGER)
    await olga.taps("Write to them")


async def held_words(olga: Person, ana: Person) -> None:
    await asks(ana)
    await olga.says(MINE)


async def putting_right(olga: Person, ana: Person) -> None:
    await an_answer(olga, ana)
    await olga.says("Yes, swim")
    await olga.taps("Put it right")


OPEN: tuple[Open, ...] = (an_answer, a_second_answer, all_the_same, writing, held_words, putting_right)
DEEDS = ("/clinic", "/cancel", "/alerts", "ok", "yes", "Please come on Monday", "photo")
TELLING = ("Ana", "anger sign", ASKED[:15], MINE)


async def does(olga: Person, deed: str, pixel: bytes) -> None:
    if deed == "photo":
        olga.emulator.person(2001).sends("photo", Upload("a.png", pixel, "image/png"))
        await olga.settles()
    else:
        await olga.says(deed)


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("opened", OPEN)
async def test_no_act_of_staff_brings_back_what_a_patient_deleted(
    olga: Person, ana: Person, pixel: bytes, opened: Open, deed: str
) -> None:
    await opened(olga, ana)
    code = (await codes(olga))[0]
    await deletes(ana)
    olga.sees(GONE)
    await does(olga, deed, pixel)
    await does(olga, deed, pixel)
    await olga.waits(3600)
    shown = [one for one in olga.emulator.chat(2001).shown if one.from_bot]
    labels = [button.text for one in shown for row in one.buttons for button in row]
    assert not [one for one in (*(one.words for one in shown), *labels) if any(map(one.count, (*TELLING, code)))]


async def codes(olga: Person) -> list[str]:
    """Codes of all patients whom the staff were shown."""
    return [one.code for one in await rows(olga, "staff_copies")]


@pytest.mark.parametrize("opened", [an_answer, all_the_same, writing, putting_right])
async def test_who_types_for_somebody_gone_reads_that_it_went_to_nobody(
    olga: Person, ana: Person, opened: Open
) -> None:
    await opened(olga, ana)
    await deletes(ana)
    await olga.says("Please come on Monday")
    olga.sees("✗ Not passed on to a former patient")
    olga.sees("Nothing is open now")


async def test_what_is_open_about_another_patient_stays_open(olga: Person, ana: Person) -> None:
    await an_answer(olga, ana)
    olga.emulator.person(3001, "Ben")
    ben = Person(3001, olga.emulator, olga.app, olga.clock)
    await knows(ben)
    await deletes(ben)
    await olga.says("Please come on Monday")
    ana.sees("Please come on Monday")
