"""The main walk as data: what a patient taps, what time goes by, and what must be seen; played in three ways.

Moves name texts, so that the walk can be spoken in every language; the constants at the end are it in English.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from pathlib import Path
from typing import TypeAlias

from bot.gateway.way_out.bubble_html import text
from bot.talk.bubbles import Arg, Text, TimeOfDay
from bot.wording.fluent_words import Wording
from bot.wording.plain import plain
from tests import shipped

TEXTS = Path(__file__).resolve().parents[1] / "content" / "texts"
UNKNOWN = "\0"


@dataclass(frozen=True, slots=True)
class Says:
    text: str


@dataclass(frozen=True, slots=True)
class Taps:
    label: str


@dataclass(frozen=True, slots=True)
class Waits:
    """Seconds go by, in one piece; no more than the bot takes for having been away."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Sees:
    """These words stand in the bot's newest bubbles."""

    words: str


Move: TypeAlias = Says | Taps | Waits | Sees


@dataclass(frozen=True, slots=True)
class Tap:
    """Tap the button with this text."""

    id: str
    args: Mapping[str, Arg] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class See:
    """The text stands in the newest bubbles; of arguments that are not given the words are left open."""

    id: str
    args: Mapping[str, Arg] = field(default_factory=dict)


Unspoken: TypeAlias = Says | Waits | Tap | See

SCREENS = 8
TWO_DAYS = 2 * 24 * 3600
PARTS: Mapping[str, tuple[Unspoken, ...]] = {
    "welcome": (
        Says("/start"),
        See("welcome-consent"),
        Tap("button-agree"),
        See("screen", {"number": 1, "of": SCREENS}),
    ),
    "screened": (
        *(
            step
            for number in range(1, SCREENS + 1)
            for step in (
                See("screen", {"number": number, "of": SCREENS}),
                Tap("button-none-of-these"),
            )
        ),
        See("precautions-any"),
        Tap("button-none-of-these"),
    ),
    "checked_in": (
        See("check-in"),
        Tap("part-hip-and-back"),
        Tap("unticked", {"label": Text("region-hip-front")}),
        Tap("button-side-left"),
        See("check-in-numb"),
        Tap("button-no-numb"),
        Tap("score", {"score": 6}),
    ),
    "planned": (
        See("plan"),
        Tap("button-start-session"),
    ),
    "first_point": (
        See("session-point", {"number": 1}),
        Tap("button-start-timer", {"seconds": 90}),
        See("session-countdown"),
        Waits(16),
        Waits(15),
        See("session-breath"),
        Tap("button-breath-not"),
        See("session-ease-off"),
        Waits(16),
        See("session-breath"),
        Tap("button-breath-fine"),
        Waits(16),
        See("session-nerve"),
        Tap("button-nerve-not"),
        See("session-move-ball", {"number": 1}),
        Waits(11),
        See("session-nerve"),
        Tap("button-nerve-fine"),
        Waits(20),
        See("session-between"),
    ),
    "ended": (
        Tap("button-stop-session"),
        See("session-ask-after"),
        Tap("score", {"score": 3}),
        See("session-better-much", {"before": 6, "after": 3}),
        See("welcome-time"),
        Tap("button-time-right"),
        Tap("button-morning", {"time": TimeOfDay(time(8))}),
        See("check-in-since"),
        Tap("button-since-weeks"),
        Tap("button-before-nothing"),
        See("plan-tools"),
        Tap("unticked", {"label": Text("tool-tennis-ball")}),
        Tap("button-done"),
        See("reminder-set-from"),
        See("first-activity"),
    ),
    "reminded": (
        Waits(TWO_DAYS),
        See("reminder"),
        Tap("button-start-session"),
        See("followup-before"),
        Tap("button-followup-fine"),
        See("return-same"),
    ),
}


def spoken(part: str, locale: str, words: Wording | None = None) -> tuple[Move, ...]:
    """Say one part of the walk in a language; words are those that ship, unless others are given."""
    return tuple(_spoken(move, locale, words or shipped.words()) for move in PARTS[part])


def walk_in(locale: str, words: Wording | None = None) -> tuple[Move, ...]:
    """Say the whole walk in a language."""
    return tuple(move for part in PARTS for move in spoken(part, locale, words))


def _spoken(move: Unspoken, locale: str, words: Wording) -> Move:
    match move:
        case Tap(id_, args):
            return Taps(_said(id_, args, locale, words))
        case See(id_, args):
            return Sees(_known_part(_said(id_, args, locale, words)))
    return move


def _said(id_: str, args: Mapping[str, Arg], locale: str, words: Wording) -> str:
    unknown = dict.fromkeys(words.variables(locale, id_), UNKNOWN)
    return plain(text(words, locale, Text(id_, {**unknown, **args})))


def _known_part(said: str) -> str:
    """Take the longest run of words on one line that holds nothing unknown."""
    runs = (run.strip() for line in said.splitlines() for run in line.split(UNKNOWN))
    return max(runs, key=len)


WELCOME = spoken("welcome", "en")
SCREENED = spoken("screened", "en")
CHECKED_IN = spoken("checked_in", "en")
PLANNED = spoken("planned", "en")
FIRST_POINT = spoken("first_point", "en")
ENDED = spoken("ended", "en")
REMINDED = spoken("reminded", "en")
WALK = walk_in("en")
