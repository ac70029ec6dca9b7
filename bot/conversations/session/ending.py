"""How a point ends and how a session ends: what is kept, what is asked, and what comes after."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.care.catalog import Catalog
from bot.care.record.history import CareSession, SafetyEvent
from bot.conversations.frame import goals
from bot.conversations.session import session_says as says
from bot.conversations.session.session_run import Pressing, Run
from bot.conversations.session.session_states import (
    LIFT_OFF,
    OFF,
    PRESSING,
    AskingAfter,
    AskingHowSore,
    BetweenPoints,
    NerveCheck,
    Paused,
    SomethingWrong,
    run_at,
)
from bot.talk.bubbles import Say
from bot.talk.effects import Effect, KeepSafetyEvent, KeepSession
from bot.talk.heard import Said
from bot.talk.reply import Reply

# ---------------------------------------------------------------- a point


def after_point(run: Run, catalog: Catalog, now: datetime, *, well_done: bool = False) -> Reply:
    """On with the next point, by itself where one was pressed to its end; or with the end of the session."""
    if run.is_over:
        return finish(run, now)
    on = (PRESSING.timer(run.stretch, "on", now + LIFT_OFF),) if well_done else ()
    return Reply(BetweenPoints(run, asked=well_done), (says.between(run, catalog, well_done=well_done),), on)


def point_effects(run: Run, now: datetime, kind: str = "") -> tuple[Effect, ...]:
    """Stop the clock and keep what was pressed so far: whoever walks away now has still pressed it.

    kind: of the line in the safety ledger about the point that just ended, if it needs one.
    """
    noted = (KeepSafetyEvent(SafetyEvent(now, kind, run.presses[run.at - 1].point)),) if kind else ()
    return (OFF, KeepSession(run.session(None)), *noted)


def hear_nerve_check(run: Run, choice: str | None, catalog: Catalog, now: datetime) -> Reply | None:
    """Gone: on with the next point. Still there: the safety questions."""
    if choice == "gone":
        return after_point(run, catalog, now)
    return to_red_flags(run, now, "stays") if choice == "stays" else None


# ---------------------------------------------------------------- something is wrong

NEW: Final = frozenset({"weak", "numb"})
"""Newly weak, or numb and it stays: a doctor today, whatever else is answered."""


def something_wrong(state: object, now: datetime) -> Reply:
    """Stop the clock first, then ask what it is. A press that went wrong counts, however short it was."""
    paused = Paused(state, state.spent_at(now)) if isinstance(state, Pressing) else state
    wrong = SomethingWrong(run_at(state, now, "hurt"), paused if isinstance(paused, Paused) else None)
    return Reply(wrong, (says.what_is_wrong(pressing=wrong.paused is not None),), (OFF,))


def how_strong(state: Pressing, catalog: Catalog, now: datetime) -> Reply:
    """Stop the clock, say up to where it may hurt, and ask how much it does."""
    asking = AskingHowSore(run_at(state, now, "hurt"), Paused(state, state.spent_at(now)))
    return Reply(asking, (says.how_strong(catalog), says.ask_how_sore()), (OFF,))


def hear_wrong(state: SomethingWrong, choice: str | None, catalog: Catalog, now: datetime) -> Reply | None:
    """Weak or numb leads to the safety questions, sore to how much, a slip back to where it was."""
    match choice:
        case "weak" | "numb":
            return to_red_flags(state.run, now, choice)
        case "sore" if state.paused is not None:
            return Reply(AskingHowSore(state.run, state.paused), (says.ask_how_sore(),))
        case "sore":
            return finish(state.run, now, first=says.sore())
        case "spot" if state.paused is not None:
            noted = KeepSafetyEvent(SafetyEvent(now, "vessel", state.paused.pressing.run.current.point))
            off = replace(state.paused, off="vessel")
            return Reply(off, (*says.off_it("spot"), says.paused(off.off)), (noted,))
        case "cramp" if state.paused is not None:
            return Reply(state.paused, (*says.off_it("cramp"), says.paused()))
        case "health":
            session = state.run.session(now)
            keep = (KeepSession(session),) if session.points else ()
            return Reply(None, (says.tell_health(),), (OFF, *keep), then=goals.HEALTH)
        case "skip":  # what was wrong is not answered yet: on to the next spot only once nothing is felt any more
            return Reply(NerveCheck(state.run), (says.anything_left(),))
        case "back" if state.numb:
            return Reply(NerveCheck(state.run), (says.still_there(),))
        case "back" if state.paused is not None:
            return Reply(state.paused, (says.paused(),))
        case "back":
            return after_point(state.run, catalog, now)
    return None


def hear_how_sore(state: AskingHowSore, said: Said, catalog: Catalog, now: datetime) -> Reply | None:
    """Take how much the pressing hurts: too much ends the session, anything less goes on with less pressure (X5)."""
    score = says.score_of(said)
    if score is None:
        return None
    noted = KeepSafetyEvent(SafetyEvent(now, "sore", state.paused.pressing.run.current.point))
    if catalog.cadence.session.stops(score):
        ended = finish(state.run, now, first=says.sore())
        return replace(ended, effects=(*ended.effects, noted))
    return Reply(state.paused, (says.lighter(catalog), says.paused()), (noted,))


def to_red_flags(run: Run, now: datetime, about: str) -> Reply:
    """What stays after pressing ends the session and opens the check again (X4); what is new also closes sessions."""
    session = run.session(now)
    keep = (KeepSession(session),) if session.points else ()
    noted = KeepSafetyEvent(SafetyEvent(now, "after_pressing", about))
    then = goals.NEW_SIGN if about in NEW else goals.AFTERCARE
    return Reply(None, (says.stop_now(),), (OFF, noted, *keep), then=then)


# ---------------------------------------------------------------- the session


def finish(run: Run, now: datetime, first: Say | None = None, *, felt: bool = False) -> Reply:
    """Ask for the score after; with nothing pressed there is nothing to ask. felt: first asks what is still felt."""
    session = run.session(now)
    lead = (first,) if first else ()
    if not session.points:
        return Reply(None, (*lead, says.nothing_done()), (OFF,), then=goals.HOME)
    asked = (*lead, says.skin_check(), says.ask_after())
    return Reply(AskingAfter(session, felt), asked, (OFF, KeepSession(session)))


def hear_after(session: CareSession, said: Said, catalog: Catalog, now: datetime) -> Reply | None:
    """Keep the score and say what it means; clearly worse leads to the safety questions."""
    score = says.score_of(said)
    if score is None:
        return None
    scored = CareSession(session.started_at, session.ended_at, session.before, score, session.points)
    worse, words = says.change(scored, catalog)
    effects = (OFF, KeepSession(scored))
    if worse:
        noted = KeepSafetyEvent(SafetyEvent(now, "worse", "after_session"))
        return Reply(None, words, (*effects, noted), then=goals.AFTERCARE)
    return Reply(None, words, effects, then=goals.NEXT_REMINDER)


def abandon(state: object, now: datetime) -> Reply:
    """Close what was left open, keep what was done, remind as after any session."""
    if isinstance(state, AskingAfter):
        return Reply(None, (), (OFF,), then=goals.NEXT_REMINDER)
    session = run_at(state, now, "no_answer").session(now)
    if not session.points:
        return Reply(None, (says.closed(),), (OFF,), then=goals.HOME)
    return Reply(None, (says.closed(),), (OFF, KeepSession(session)), then=goals.NEXT_REMINDER)
