"""The guided session: each point shown, pressed against a clock, with safety questions in the middle."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.care.catalog import Catalog
from bot.care.records import CareSession, SafetyEvent
from bot.conversations import session_says as says
from bot.conversations.asking import settled
from bot.conversations.session_run import Pressing, Run, stretch_timers
from bot.talk import (
    CancelTimers,
    Command,
    Effect,
    Goal,
    KeepSafetyEvent,
    KeepSession,
    Rang,
    Reply,
    Said,
    Say,
    SetTimer,
    Step,
    Tapped,
    Words,
)

COUNT_EVERY = timedelta(seconds=5)
ANSWER_WITHIN = timedelta(seconds=15)
"""How long a safety question waits before it is asked once more, and then before the point ends."""

EASE_FOR = timedelta(seconds=15)
MOVE_FOR = timedelta(seconds=10)
MOVES = 2
EASINGS = 2
LATE = timedelta(seconds=30)
"""A timer later than this means that the bot was away: the person has pressed without anyone asking."""

ABANDONED = timedelta(minutes=45)


@dataclass(frozen=True, slots=True)
class ShowingPoint:
    """A point is shown, with how to press it; way: which of its tools is chosen."""

    run: Run
    way: int = 0


@dataclass(frozen=True, slots=True)
class Paused:
    """The clock stands; spent: seconds already under the ball."""

    pressing: Pressing
    spent: int


@dataclass(frozen=True, slots=True)
class BetweenPoints:
    """A point is over; on with the next, or enough for today."""

    run: Run


@dataclass(frozen=True, slots=True)
class NerveCheck:
    """A point ended with a nerve sign, or without an answer about one: has it gone?"""

    run: Run


@dataclass(frozen=True, slots=True)
class SomethingWrong:
    """The person pressed the red button; the clock is off."""

    run: Run


@dataclass(frozen=True, slots=True)
class AskingAfter:
    """How much does it hurt now?"""

    session: CareSession


class GuidedSession:
    """From the first point shown to the score after."""

    states = (ShowingPoint, Pressing, Paused, BetweenPoints, NerveCheck, SomethingWrong, AskingAfter)

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
            return Reply(None, effects=(CancelTimers("session:"),), then=Goal.HOME)
        return _finish(_run_of(state, now, "stopped"), now)

    def leave(self, state: object, now: datetime) -> tuple[Effect, ...]:
        """Stop the clock and keep what was pressed, when something else takes over."""
        if isinstance(state, AskingAfter):
            return (CancelTimers("session:"),)
        session = _run_of(state, now, "stopped").session(now)
        return (CancelTimers("session:"), *((KeepSession(session),) if session.points else ()))

    # ------------------------------------------------------------ the person

    def _person_said(self, state: object, said: Said, catalog: Catalog, now: datetime) -> Reply | None:
        choice = _choice(said)
        if choice == "stop":
            return self.stop(state, now)
        if choice == "wrong" and not isinstance(state, AskingAfter):
            return _something_wrong(_run_of(state, now, "stopped"))
        match state:
            case ShowingPoint():
                return _hear_showing(state, choice, catalog, now)
            case Pressing():
                return _hear_pressing(state, choice, catalog, now)
            case Paused():
                return _resume(state, now, catalog) if choice == "go" else None
            case BetweenPoints(run):
                return _show(run, catalog) if choice == "next" else None
            case NerveCheck(run):
                return _hear_nerve_check(run, choice, catalog, now)
            case SomethingWrong(run):
                return _hear_wrong(run, choice, catalog, now)
            case AskingAfter(session):
                return _hear_after(session, said, catalog, now)
        return None

    # ------------------------------------------------------------ the clock

    def _rang(self, state: object, said: Rang, catalog: Catalog, now: datetime) -> Reply | None:
        _, stretch, kind = said.key.split(":")
        if kind == "abandoned":
            return _abandon(state, now) if now >= said.due else None
        if not isinstance(state, Pressing) or state.run.stretch != int(stretch):
            return None
        if now - said.due > LATE:
            return _interrupted(state, said, now)
        match kind:
            case "count":
                return _count(state, now, catalog)
            case "breath" | "nerve":
                return _ask(state, kind, now)
            case "repeat":
                return _no_answer_yet(state, now)
            case "end":
                return _time_is_up(state, catalog, now)
        return None


def _choice(said: Said) -> str | None:
    match said:
        case Tapped(_, choice):
            return choice
        case Command("stop" | "cancel"):
            return "stop"
        case Words(text) if text.strip().lower() in {"stop", "pause"}:
            return text.strip().lower()
    return None


def _with_idle_timer(reply: Reply, now: datetime) -> Reply:
    """Somebody who walks away is not left in a session for ever."""
    if reply.then is not None or reply.state is None or isinstance(reply.state, Pressing):
        return reply
    return replace(reply, effects=(*reply.effects, SetTimer("session:0:abandoned", now + ABANDONED)))


# ---------------------------------------------------------------- showing a point


def _show(run: Run, catalog: Catalog, way: int = 0) -> Reply:
    return Reply(ShowingPoint(run, way), says.point(run, way, catalog))


def _hear_showing(state: ShowingPoint, choice: str | None, catalog: Catalog, now: datetime) -> Reply | None:
    run = state.run
    if choice == "start":
        return _press(replace(run, way=state.way), now, catalog)
    if choice == "tool":
        way = (state.way + 1) % len(run.current.ways)
        return Reply(ShowingPoint(run, way), (says.how(run, way, catalog, edits=True),), step=Step.SAME)
    if choice == "skip":
        return _after_point(run.skipped(), catalog, now)
    return None


# ---------------------------------------------------------------- pressing


def _press(run: Run, now: datetime, catalog: Catalog) -> Reply:
    run = replace(run, stretch=run.stretch + 1)
    pressing = Pressing(run, began=now, spent=0)
    return Reply(pressing, (says.countdown(pressing, now, catalog),), _timers(pressing, now))


def _timers(pressing: Pressing, now: datetime) -> tuple[Effect, ...]:
    """Forget the last stretch's timers and set this one's: count, the prompts still to come, and the end."""
    prefix = f"session:{pressing.run.stretch}:"
    count = SetTimer(f"{prefix}count", now + COUNT_EVERY)
    return (CancelTimers("session:"), count, *(SetTimer(prefix + key, at) for key, at in stretch_timers(pressing)))


def _count(state: Pressing, now: datetime, catalog: Catalog) -> Reply:
    again = SetTimer(f"session:{state.run.stretch}:count", now + COUNT_EVERY)
    effects = (again,) if state.left(now) > COUNT_EVERY.seconds else ()
    return Reply(state, (says.countdown_edit(state, now, catalog),), effects, step=Step.SAME)


def _hear_pressing(state: Pressing, choice: str | None, catalog: Catalog, now: datetime) -> Reply | None:
    if choice == "pause":
        return _pause(state, now)
    if choice is None or "." not in choice:
        return None
    kind, answer, number = choice.split(".")
    if state.waiting != kind or int(number) != state.asks:
        return Reply(state, (says.over(),), step=Step.SAME)
    settle = settled(says.prompt(state), "prompt", choice)
    answered = replace(state, waiting="", repeated=False)
    quiet = CancelTimers(f"session:{state.run.stretch}:repeat")
    if answer == "fine":
        calm = says.fine(kind)
        return Reply(answered, (settle, calm), (quiet,), step=Step.SAME)
    reply = _holding_breath(answered, catalog, now) if kind == "breath" else _nerve_sign(answered, now)
    return replace(reply, says=(settle, *reply.says), effects=(quiet, *reply.effects))


def _ask(state: Pressing, kind: str, now: datetime) -> Reply:
    if state.waiting:
        later = SetTimer(f"session:{state.run.stretch}:{kind}", now + MOVE_FOR)
        return Reply(state, effects=(later,), step=Step.SAME)
    asking = replace(state, waiting=kind, asks=state.asks + 1, repeated=False, asked=(*state.asked, kind))
    repeat = SetTimer(f"session:{state.run.stretch}:repeat", now + ANSWER_WITHIN)
    return Reply(asking, (says.prompt(asking),), (repeat,), step=Step.SAME)


def _no_answer_yet(state: Pressing, now: datetime) -> Reply | None:
    """Ask once more; then end the point quietly, and ask how the person is."""
    if not state.waiting:
        return None
    old = settled(says.prompt(state), "prompt", None)
    if state.repeated:
        over = state.run.ended(state.spent_at(now), "no_answer")
        effects = _point_effects(over, now, "no_answer")
        return Reply(NerveCheck(over), (old, says.countdown_done(), says.no_answer()), effects)
    repeat = SetTimer(f"session:{state.run.stretch}:repeat", now + ANSWER_WITHIN)
    return Reply(replace(state, repeated=True), (old, says.prompt(state, again=True)), (repeat,), step=Step.SAME)


def _holding_breath(state: Pressing, catalog: Catalog, now: datetime) -> Reply:
    event = _event(now, "breath", state.run)
    if state.easings >= EASINGS:
        over = state.run.ended(state.spent_at(now), "hurt")
        effects = (event, *_point_effects(over, now))
        reply = _after_point(over, catalog, now)
        first = (says.countdown_done(), says.too_much())
        return replace(reply, says=(*first, *reply.says), effects=(*effects, *reply.effects))
    again = SetTimer(f"session:{state.run.stretch}:breath", now + EASE_FOR)
    eased = replace(state, easings=state.easings + 1)
    return Reply(eased, (says.ease_off(),), (event, again), step=Step.SAME)


def _nerve_sign(state: Pressing, now: datetime) -> Reply:
    event = _event(now, "nerve", state.run)
    if state.moves >= MOVES:
        over = state.run.ended(state.spent_at(now), "nerve")
        effects = (event, *_point_effects(over, now))
        return Reply(NerveCheck(over), (says.countdown_done(), says.nerve_ends()), effects)
    again = SetTimer(f"session:{state.run.stretch}:nerve", now + MOVE_FOR)
    moved = replace(state, moves=state.moves + 1)
    return Reply(moved, (says.move_ball(state.moves + 1),), (event, again), step=Step.SAME)


def _time_is_up(state: Pressing, catalog: Catalog, now: datetime) -> Reply:
    over = state.run.ended(state.spent_at(now), "time")
    done = says.countdown_done()
    if state.waiting == "nerve":
        close = settled(says.prompt(state), "prompt", None)
        return Reply(NerveCheck(over), (done, close, says.still_there()), _point_effects(over, now))
    close_old = (settled(says.prompt(state), "prompt", None),) if state.waiting else ()
    reply = _after_point(over, catalog, now)
    return replace(reply, says=(done, *close_old, *reply.says), effects=(*_point_effects(over, now), *reply.effects))


# ---------------------------------------------------------------- pause, interruption, wrong


def _pause(state: Pressing, now: datetime) -> Reply:
    spent = state.spent_at(now)
    return Reply(Paused(state, spent), (says.paused(),), (CancelTimers("session:"),))


def _resume(state: Paused, now: datetime, catalog: Catalog) -> Reply:
    run = replace(state.pressing.run, stretch=state.pressing.run.stretch + 1)
    held = state.pressing
    again = {held.waiting} | ({"nerve"} if held.moves else set()) | ({"breath"} if held.easings else set())
    asked = tuple(kind for kind in held.asked if kind not in again)
    pressing = replace(held, run=run, began=now, spent=state.spent, waiting="", repeated=False, asked=asked)
    return Reply(pressing, (says.countdown(pressing, now, catalog),), _timers(pressing, now))


def _interrupted(state: Pressing, said: Rang, now: datetime) -> Reply:
    """Nobody asked anything for a while: end the point, and ask how the person is before going on."""
    over = state.run.ended(state.spent_at(said.due), "interrupted")
    shown = (says.countdown_done(), says.interrupted())
    return Reply(NerveCheck(over), shown, _point_effects(over, now, "interrupted"))


def _something_wrong(run: Run) -> Reply:
    return Reply(SomethingWrong(run), (says.what_is_wrong(),), (CancelTimers("session:"),))


def _hear_wrong(run: Run, choice: str | None, catalog: Catalog, now: datetime) -> Reply | None:
    match choice:
        case "weak" | "numb":
            return _to_red_flags(run, now, choice)
        case "sore":
            return _finish(run, now, first=says.sore())
        case "back":
            return _after_point(run, catalog, now)
    return None


def _hear_nerve_check(run: Run, choice: str | None, catalog: Catalog, now: datetime) -> Reply | None:
    if choice == "gone":
        return _after_point(run, catalog, now)
    return _to_red_flags(run, now, "stays") if choice == "stays" else None


def _to_red_flags(run: Run, now: datetime, about: str) -> Reply:
    """What stays after pressing ends the session and opens the check again (X4)."""
    session = run.session(now)
    keep = (KeepSession(session),) if session.points else ()
    event = KeepSafetyEvent(SafetyEvent(now, "after_pressing", about))
    return Reply(None, (says.stop_now(),), (CancelTimers("session:"), event, *keep), then=Goal.RED_FLAG_CHECK)


# ---------------------------------------------------------------- after a point, after the session


def _after_point(run: Run, catalog: Catalog, now: datetime) -> Reply:
    if run.is_over:
        return _finish(run, now)
    return Reply(BetweenPoints(run), (says.between(run, catalog),))


def _point_effects(run: Run, now: datetime, kind: str = "") -> tuple[Effect, ...]:
    """Stop the clock and keep what was pressed so far: whoever walks away now has still pressed it."""
    event = (_event(now, kind, run),) if kind else ()
    return (CancelTimers("session:"), KeepSession(run.session(None)), *event)


def _finish(run: Run, now: datetime, first: Say | None = None) -> Reply:
    session = run.session(now)
    lead = (first,) if first else ()
    if not session.points:
        return Reply(None, (*lead, says.nothing_done()), (CancelTimers("session:"),), then=Goal.HOME)
    effects = (CancelTimers("session:"), KeepSession(session))
    return Reply(AskingAfter(session), (*lead, says.skin_check(), says.ask_after()), effects)


def _hear_after(session: CareSession, said: Said, catalog: Catalog, now: datetime) -> Reply | None:
    score = says.score_of(said)
    if score is None:
        return Reply(AskingAfter(session), (says.ask_after(),), step=Step.SAME) if isinstance(said, Words) else None
    scored = replace(session, after=score)
    worse, words = says.change(scored, catalog)
    effects = (CancelTimers("session:"), KeepSession(scored))
    if worse:
        event = KeepSafetyEvent(SafetyEvent(now, "worse", "after_session"))
        return Reply(None, words, (*effects, event), then=Goal.RED_FLAG_CHECK)
    return Reply(None, words, effects, then=Goal.NEXT_REMINDER)


def _abandon(state: object, now: datetime) -> Reply | None:
    """Close what was left open, keep what was done, remind as after any session."""
    if isinstance(state, AskingAfter):
        return Reply(None, (), (CancelTimers("session:"),), then=Goal.NEXT_REMINDER)
    session = _run_of(state, now, "no_answer").session(now)
    if not session.points:
        return Reply(None, (says.closed(),), (CancelTimers("session:"),), then=Goal.HOME)
    return Reply(None, (says.closed(),), (CancelTimers("session:"), KeepSession(session)), then=Goal.NEXT_REMINDER)


def _run_of(state: object, now: datetime, ended: str) -> Run:
    """What was done up to now, with the point under way counted as ended so."""
    match state:
        case Pressing():
            return state.run.ended(state.spent_at(now), ended)
        case Paused(pressing, spent):
            return pressing.run.ended(spent, ended)
        case ShowingPoint(run) | BetweenPoints(run) | NerveCheck(run) | SomethingWrong(run):
            return run
    raise TypeError(type(state).__name__)


def _event(now: datetime, kind: str, run: Run) -> KeepSafetyEvent:
    about = run.last_pressed
    return KeepSafetyEvent(SafetyEvent(now, kind, about))
