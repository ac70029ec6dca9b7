"""The usual walks, as moves that are the same in every language, and what each may ask of a patient at most."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.care.record.person import Warmed
from tests.known import knows
from tests.walk import SCREENS
from tests.walks.measure import Walker

MINUTE = 60


@dataclass(frozen=True, slots=True)
class Goals:
    """At most so many; None where none is set."""

    taps: int | None = None
    bubbles: int | None = None
    words: int | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """One walk: before sets the patient up and is not counted."""

    name: str
    goes: Callable[[Walker], Awaitable[None]]
    goals: Goals = Goals()


async def _screens(walker: Walker) -> None:
    await walker.say("/start")
    await walker.tap("yes")
    for _ in range(SCREENS):
        await walker.tap("none")
    await walker.tap("none")


async def _to_the_timer(walker: Walker) -> None:
    await walker.tap("start", "start")


async def by_buttons(walker: Walker) -> None:
    await _screens(walker)
    await walker.tap("part.hip_and_back", "region.hip_front", "left", "none", "score.6")
    await _to_the_timer(walker)


async def in_words(walker: Walker) -> None:
    await _screens(walker)
    await walker.say(TOLD[walker.locale])
    await _to_the_timer(walker)


TOLD = {
    "en": "the front of my left hip hurts, 6 of 10",
    "es": "me duele el frente de la cadera izquierda, 6 de 10",
}


async def return_visit(walker: Walker) -> None:
    await knows(walker.person, locale=walker.locale)
    await walker.say("/session")
    await walker.tap("same", "score.6", "start", "start")


async def heat(walker: Walker) -> None:
    await knows(walker.person, locale=walker.locale)
    await walker.say("/warm")
    await walker.tap("none", "yes", "heat", "start.15")


async def stretch(walker: Walker) -> None:
    warmed = Warmed(walker.person.clock.now(), 15 * MINUTE, warm=True)
    await knows(walker.person, warmed=warmed, locale=walker.locale)
    await walker.say("/warm")
    await walker.tap("stretch_knees_to_chest")
    for _ in range(3):
        await walker.tap("start")
        await walker.wait(21)
        await walker.tap("fine")


FIRST = Goals(taps=14, bubbles=14, words=550)
USUAL = Goals(taps=18, bubbles=14, words=550)
WAYS = (
    Way("first visit, told in words", in_words, FIRST),
    Way("first visit, by buttons", by_buttons, USUAL),
    Way("return visit", return_visit, Goals(taps=6)),
    Way("heat", heat),
    Way("stretch", stretch),
)
