"""What one session sends, and when: walked through the whole bot and its emulator, and written down turn by turn."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from bot.care.record.history import CareSession, PressedPoint
from bot.care.record.person import Complaint
from bot.conversations.home.learn import SAFETY_NET
from bot.conversations.reminding.reminders import FIRST
from bot.store.records import Outgoing, Sent
from bot.talk.bubbles import Say
from bot.talk.effects import SetTimer
from tests.known import knows
from tests.outside import Person, person, world

READS, LIES_DOWN, ANSWERS, OPENS = 6.0, 30.0, 4.0, 1800.0
"""Mean seconds between a bubble and its tap: of a question, of a spot that has to be found, of a question while
pressing, of a reminder.
"""

SPOTS: Final = Complaint(("hip_front", "buttock"), (), "left", 6, "weeks", "nothing")
"""A complaint whose plan has three spots, the most that a session has."""


@dataclass(frozen=True, slots=True)
class Tap:
    """A tap on the button with this choice; thinks: mean seconds before it."""

    choice: str
    thinks: float = READS


@dataclass(frozen=True, slots=True)
class Rest:
    """Seconds go by."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Turn:
    """What one turn queues. thinks: mean seconds between the bubble that was tapped (shown_in: its turn) and the tap;
    None where a clock brought it about, so many seconds after the turn that set it going (set_in).
    """

    rows: tuple[Outgoing, ...]
    thinks: float | None = None
    shown_in: int = 0
    set_in: int = 0
    seconds: float = 0.0


@dataclass(slots=True)
class _Notes:
    """The rows as they were claimed, and the taps, by the moment of their turn."""

    rows: dict[datetime, list[Outgoing]] = field(default_factory=dict)
    taps: dict[datetime, float] = field(default_factory=dict)


MOST_OFTEN: Final = (Tap("start", OPENS), Tap("same"), Tap("score.5"), Tap("start"), Tap("start", LIES_DOWN))
WITH_ANSWERS: Final = (Rest(31), Tap("Breathing easily", ANSWERS), Rest(30), Tap("All fine", ANSWERS), Rest(30))
ON: Final = (Tap("next"), Tap("start", LIES_DOWN))
ATTENTIVE: Final = (*MOST_OFTEN, *WITH_ANSWERS, *ON, *WITH_ANSWERS, *ON, *WITH_ANSWERS, Tap("score.4"))
"""Taps whatever can be tapped."""

HANDS_FREE: Final = (
    *(*MOST_OFTEN, Rest(91 + 20 + 40), Rest(31), Tap("Breathing easily", ANSWERS)),
    *(Rest(60 + 20 + 40 + 95), Tap("score.4")),
)
"""Lets the clock lead, with one sign of life."""

A_DAY_LATER: Final = (Tap("No, nothing new", OPENS),)
"""Answers what is asked a day after a session."""


async def walked(moves: Sequence[Tap | Rest], begins: str = FIRST) -> tuple[Turn, ...]:
    """Walk what begins with a timer of that key, as somebody who has had sessions before."""
    async with world() as (app, emulator, clock):
        ana = person(app, emulator, clock)
        notes = _Notes()
        app.store.settle_and_claim = _noting(notes, app.store.settle_and_claim)  # type: ignore[method-assign]
        rings = SetTimer(begins, clock.now() + timedelta(seconds=5))
        await knows(
            ana, *_before(clock.now()), also=(rings,), complaint=SPOTS, counted=((SAFETY_NET, 1),), activity="walking"
        )
        await ana.waits(6)
        for move in moves:
            await _do(ana, move, notes)
        return tuple(_turns(notes))


def _before(now: datetime) -> tuple[CareSession, ...]:
    points = (PressedPoint("tfl", "left", 90, "time", "tennis_ball"),)
    begun = (now - timedelta(days=days) for days in (2, 4))
    return tuple(CareSession(one, one + timedelta(minutes=9), 6, 5, points) for one in begun)


async def _do(ana: Person, move: Tap | Rest, notes: _Notes) -> None:
    if isinstance(move, Rest):
        await ana.waits(move.seconds)
        return
    await ana.waits(1)
    ana.clock.move(0.01)
    notes.taps[ana.clock.now()] = move.thinks
    await ana.taps(move.choice)


def _noting(notes: _Notes, claim: Callable[..., object]) -> Callable[..., object]:
    async def noted(
        results: Sequence[Sent], owner: str, now: datetime, busy: Collection[int], room: Sequence[int]
    ) -> list[Outgoing]:
        rows: list[Outgoing] = await claim(results, owner, now, busy, room)
        for row in rows:
            notes.rows.setdefault(row.queued_at, []).append(row)
        return rows

    return noted


def _turns(notes: _Notes) -> list[Turn]:
    turns: list[Turn] = []
    moments = sorted(notes.rows)
    set_in, shown_in = 0, 0
    for number, moment in enumerate(moments):
        rows = tuple(sorted(notes.rows[moment], key=lambda row: row.id))
        if moment in notes.taps:
            turns.append(Turn(rows, notes.taps[moment], shown_in))
            if any(isinstance(row.say, Say) and row.say.name == "countdown" for row in rows):
                set_in = number
        else:
            turns.append(Turn(rows, set_in=set_in, seconds=(moment - moments[set_in]).total_seconds()))
        if any(isinstance(row.say, Say) and row.say.buttons and not row.say.edits for row in rows):
            shown_in = number
    return turns
