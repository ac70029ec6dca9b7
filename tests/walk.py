"""The main walk as data: what a patient taps, what time goes by, and what must be seen; played in three ways."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


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

WELCOME: tuple[Move, ...] = (
    Says("/start"),
    Sees("May I keep them?"),
    Taps("I agree"),
    Taps("Yes, 18 or older"),
    Taps("Yes"),
    Taps("Morning, 8:00 AM"),
    Sees("Safety check 1 of 9"),
)
SCREENED: tuple[Move, ...] = (
    *(step for number in range(1, 10) for step in (Sees(f"Safety check {number} of 9"), Taps("None of these"))),
    Sees("Do any of these apply to you?"),
    Taps("None of these"),
)
CHECKED_IN: tuple[Move, ...] = (
    Sees("Where does it hurt?"),
    Taps("Hip and back"),
    Taps("☐ Front corner of the hip"),
    Taps("Back to the body"),
    Taps("That is all"),
    Sees("numb or tingling?"),
    Taps("No numbness"),
    Taps("Left"),
    Taps("6"),
    Taps("Some weeks"),
    Taps("Nothing special"),
    Sees("Did I get this right?"),
    Taps("That is right"),
)
PLANNED: tuple[Move, ...] = (
    Sees("spots for today"),
    Taps("Start the session"),
    Sees("What do you have at home?"),
    Taps("☐ Tennis ball"),
    Taps("Done"),
)
FIRST_POINT: tuple[Move, ...] = (
    Sees("Spot 1 of"),
    Taps("Start 90 seconds"),
    Sees("seconds left"),
    Waits(16),
    Waits(15),
    Sees("Are you holding your breath?"),
    Taps("I'm holding my breath"),
    Sees("too much pressure"),
    Waits(16),
    Sees("Are you holding your breath?"),
    Taps("Breathing easily"),
    Waits(16),
    Sees("Any tingling"),
    Taps("Tingling, numb or sharp"),
    Sees("Move the ball"),
    Waits(11),
    Sees("Any tingling"),
    Taps("All fine"),
    Waits(20),
    Sees("Well done"),
)
ENDED: tuple[Move, ...] = (
    Taps("Stop"),
    Sees("How much does it hurt now?"),
    Taps("3"),
    Sees("From 6 to 3"),
    Sees("I will write to you on"),
    Sees("What would you like to do?"),
)
TWO_DAYS = 2 * 24 * 3600
REMINDED: tuple[Move, ...] = (
    Waits(TWO_DAYS),
    Sees("Your spots have rested"),
    Taps("Start the session"),
    Sees("The same places today?"),
)
WALK: tuple[Move, ...] = (*WELCOME, *SCREENED, *CHECKED_IN, *PLANNED, *FIRST_POINT, *ENDED, *REMINDED)
