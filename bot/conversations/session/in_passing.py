"""What is written while somebody presses: bleeding, a beat, bone, a cramp, a held breath, all is well."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.care.catalog import Catalog
from bot.care.record.history import SafetyEvent
from bot.care.understanding.distress import BLEEDING, BONE, BREATH, BRUISE, GO_ON, GONE, LIGHTER, NOTHING, VESSEL
from bot.conversations.session import session_says as says
from bot.conversations.session.ending import finish, something_wrong
from bot.conversations.session.pressing import held_breath
from bot.conversations.session.session_run import Pressing
from bot.conversations.session.session_states import (
    OFF,
    AskingAfter,
    BetweenPoints,
    NerveCheck,
    Paused,
    ShowingPoint,
    SomethingWrong,
    run_at,
)
from bot.talk.effects import KeepSafetyEvent
from bot.talk.reply import Reply

SKIN: Final = (BLEEDING, BRUISE)
"""What ends a session by what is seen of the skin."""
OFF_IT: Final = (VESSEL, BONE)
"""What nobody presses: going on begins beside it."""


def told_of_the_spot(kind: str, state: object, catalog: Catalog, now: datetime) -> Reply | None:
    """Let the clock stand and get off what beats, is bone, or cramps; a held breath asks for less. None: no press.

    Skin that bleeds or turns blue ends the session, wherever it stands. What is not felt
    may be numb, so that is asked.
    """
    if kind in SKIN:
        return _of_the_skin(kind, state, catalog, now)
    if not isinstance(state, Pressing):
        return None
    if kind == BREATH:
        return held_breath(state, catalog, now)
    if kind == NOTHING:
        wrong = something_wrong(state, now)
        return replace(wrong, says=(says.nothing_felt(), *wrong.says))
    noted = (KeepSafetyEvent(SafetyEvent(now, kind, state.run.current.point)),) if kind == VESSEL else ()
    off = kind if kind in OFF_IT else ""
    return Reply(Paused(state, state.spent_at(now), off), (*says.off_it(kind), says.paused(off)), (OFF, *noted))


def _of_the_skin(kind: str, state: object, catalog: Catalog, now: datetime) -> Reply:
    first = says.bleeding(catalog) if kind == BLEEDING else says.bruise()
    if isinstance(state, AskingAfter):
        return Reply(state, (first, says.ask_after()))
    noted = KeepSafetyEvent(SafetyEvent(now, kind, "massage"))
    ended = finish(run_at(state, now, "hurt"), now, first=first)
    looked_at = tuple(one for one in ended.says if one != says.skin_check())
    return replace(ended, says=looked_at, effects=(*ended.effects, noted))


def calm_choice(state: object, kinds: Collection[str]) -> str | None:
    """Give the button that says the same; a question about tingling ends only by what says that it has gone."""
    match state:
        case Pressing(waiting="nerve"):
            return f"nerve.fine.{state.asks}" if GONE in kinds else None
        case Pressing() if state.waiting:
            return f"{state.waiting}.fine.{state.asks}"
        case NerveCheck():
            return "gone" if GONE in kinds else None
        case SomethingWrong():
            return "back" if not {GONE, GO_ON, LIGHTER}.isdisjoint(kinds) else None
        case Paused() if GO_ON in kinds:
            return "go"
        case BetweenPoints() if GO_ON in kinds:
            return "next"
        case ShowingPoint() if GO_ON in kinds:
            return "start"
    return None
