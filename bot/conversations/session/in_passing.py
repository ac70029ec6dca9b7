"""What is written while somebody presses: it beats, it is bone, a cramp, a held breath, it has gone, I press less."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from bot.care.catalog import Catalog
from bot.care.record.history import SafetyEvent
from bot.care.understanding.distress import BREATH, GO_ON, GONE, VESSEL
from bot.conversations.session import session_says as says
from bot.conversations.session.pressing import held_breath
from bot.conversations.session.session_run import Pressing
from bot.conversations.session.session_states import (
    OFF,
    BetweenPoints,
    NerveCheck,
    Paused,
    ShowingPoint,
    SomethingWrong,
)
from bot.talk.effects import KeepSafetyEvent
from bot.talk.reply import Reply


def told_of_the_spot(kind: str, state: object, catalog: Catalog, now: datetime) -> Reply | None:
    """Let the clock stand and get off what beats, is bone, or cramps; a held breath asks for less. None: no press."""
    if not isinstance(state, Pressing):
        return None
    if kind == BREATH:
        return held_breath(state, catalog, now)
    noted = (KeepSafetyEvent(SafetyEvent(now, kind, state.run.current.point)),) if kind == VESSEL else ()
    return Reply(Paused(state, state.spent_at(now)), (says.off_it(kind), says.paused()), (OFF, *noted))


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
            return "back" if GONE in kinds else None
        case Paused() if GO_ON in kinds:
            return "go"
        case BetweenPoints() if GO_ON in kinds:
            return "next"
        case ShowingPoint() if GO_ON in kinds:
            return "start"
    return None
