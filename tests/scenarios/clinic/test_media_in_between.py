"""Whatever kind of thing staff send, whatever is open, the bot has an answer, and nothing odd goes out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from bot.emulator.fields import Upload
from tests.known import knows
from tests.person import Person
from tests.scenarios.clinic.test_asking import TELLS, asks
from tests.scenarios.clinic.test_before_it_goes import LOCKED, START
from tests.scenarios.clinic.test_broadcast import patients

KINDS = ("sticker", "voice", "photo", "video", "audio", "document", "animation", "video_note")
FAULT = "The fault is mine"
Open = Callable[[Person], Awaitable[None]]


async def nothing(olga: Person) -> None:
    del olga


async def an_answer(olga: Person) -> None:
    await olga.taps("Answer")


async def all_the_same(olga: Person) -> None:
    await olga.taps("Answer")
    await olga.says(START)
    olga.sees("all the same?")


async def a_second_answer(olga: Person) -> None:
    asked = olga.sees("Which ball?").message_id
    for words in ("The yellow one", "The yellow one, the small one"):
        olga.emulator.person(2001).says(words, reply_to=asked)
        await olga.settles()


async def held_words(olga: Person) -> None:
    await olga.says("See you on Monday")


async def a_tip(olga: Person) -> None:
    await olga.says("/broadcast")
    await olga.says("Walk a little every day.")


@pytest.mark.parametrize("opened", [nothing, an_answer, all_the_same, a_second_answer, held_words, a_tip])
@pytest.mark.parametrize("kind", KINDS)
async def test_media_swiped_onto_a_question_never_trip_over_what_is_open(
    olga: Person, ana: Person, pixel: bytes, kind: str, opened: Open
) -> None:
    (dan,) = await patients(olga, 1)
    await knows(dan)
    await asks(dan, "How do I lie on it?")
    await asks(ana, "Which ball?", sharing=TELLS, lock=LOCKED)
    question = olga.sees("How do I lie on it?").message_id
    await opened(olga)
    for reply_to in (question, None):
        olga.emulator.person(2001).sends(kind, Upload("a.png", pixel, "image/png"), reply_to=reply_to)
        await olga.settles()
        olga.sees_not(FAULT)
    if kind == "sticker":
        olga.sees_not("✓ Passed on to Dan")
        olga.sees("✗ Not passed on")
