"""The guided session: each point shown, pressed against a clock, with safety questions in the middle."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.care.catalog import Catalog
from bot.conversations.session import pressing
from bot.conversations.session import session_says as says
from bot.conversations.session.ending import (
    OFF,
    abandon,
    after_point,
    finish,
    hear_after,
    hear_how_sore,
    hear_nerve_check,
    hear_wrong,
    something_wrong,
)
from bot.conversations.session.run import Pressing, Run
from bot.conversations.session.session_states import (
    STATES,
    AskingAfter,
    AskingHowSore,
    BetweenPoints,
    NerveCheck,
    Paused,
    ShowingPoint,
    SomethingWrong,
    run_at,
)
from bot.talk.effects import Effect, KeepSession, SetTimer
from bot.talk.heard import Command, Rang, Said, Tapped
from bot.talk.reply import Goal, Reply, Step

ABANDONED = timedelta(minutes=45)


class GuidedSession:
    """From the first point shown to the score after."""

    states = STATES

    def begin(self, run: Run, catalog: Catalog, now: datetime) -> Reply:
        """Show the first point."""
        return _with_idle_timer(_show(run, catalog), now)

    def hear(self, state: object, said: Said, catalog: Catalog, now: datetime) -> Reply | None:
        """Answer; None where what was said means nothing here."""
        if isinstance(said, Rang):
            reply = self._rang(state, said, catalog, now)
        else:
            reply = self._person_said(state, said, catalog, now)
        return _with_idle_timer(reply, now) if reply is not None else None

    def stop(self, state: object, now: datetime) -> Reply:
        """Stop at once, from any step; what was done is kept."""
        if isinstance(state, AskingAfter):
            return Reply(None, effects=(OFF,), then=Goal.NEXT_REMINDER)
        return finish(run_at(state, now, "stopped"), now)

    def leave(self, state: object, now: datetime) -> tuple[Effect, ...]:
        """Stop the clock and keep what was pressed, when something else takes over."""
        session = state.session if isinstance(state, AskingAfter) else run_at(state, now, "stopped").session(now)
        return (OFF, *((KeepSession(session),) if session.points else ()))

    def _person_said(self, state: object, said: Said, catalog: Catalog, now: datetime) -> Reply | None:
        choice = _choice(said)
        if choice == "stop":
            return self.stop(state, now)
        if choice == "wrong" and not isinstance(state, AskingAfter):
            return something_wrong(state, now)
        match state:
            case ShowingPoint():
                return _hear_showing(state, choice, catalog, now)
            case Pressing():
                return pressing.hear(state, choice, catalog, now)
            case Paused():
                return pressing.resume(state, now, catalog) if choice == "go" else None
            case BetweenPoints(run):
                return _show(run, catalog) if choice == "next" else None
            case NerveCheck(run):
                return hear_nerve_check(run, choice, catalog, now)
            case SomethingWrong():
                return hear_wrong(state, choice, catalog, now)
            case AskingHowSore():
                return hear_how_sore(state, said, catalog, now)
            case AskingAfter(session):
                return hear_after(session, said, catalog, now)
        return None

    def _rang(self, state: object, said: Rang, catalog: Catalog, now: datetime) -> Reply | None:
        _, stretch, kind = said.key.split(":")
        if kind == "abandoned":
            return abandon(state, now) if now >= said.due else None
        if not isinstance(state, Pressing) or state.run.stretch != int(stretch):
            return None
        return pressing.rang(state, said, kind, catalog, now)


def _choice(said: Said) -> str | None:
    match said:
        case Tapped(_, choice):
            return choice
        case Command("stop" | "cancel"):
            return "stop"
    return None


def _with_idle_timer(reply: Reply, now: datetime) -> Reply:
    """Somebody who walks away is not left in a session for ever."""
    if reply.then is not None or reply.state is None or isinstance(reply.state, Pressing):
        return reply
    return replace(reply, effects=(*reply.effects, SetTimer("session:0:abandoned", now + ABANDONED)))


def _show(run: Run, catalog: Catalog, way: int = 0) -> Reply:
    return Reply(ShowingPoint(run, way), says.point(run, way, catalog))


def _hear_showing(state: ShowingPoint, choice: str | None, catalog: Catalog, now: datetime) -> Reply | None:
    run = state.run
    if choice == "start":
        return pressing.press(replace(run, way=state.way), now, catalog)
    if choice == "tool":
        way = (state.way + 1) % len(run.current.ways)
        return Reply(ShowingPoint(run, way), (says.how(run, way, catalog, edits=True),), step=Step.SAME)
    if choice == "skip":
        return after_point(run.skipped(), catalog, now)
    return None
