"""A point under the ball: the clock, the safety questions in the middle, pause, and coming back after being away."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.care.catalog import Catalog
from bot.care.record.history import SafetyEvent
from bot.conversations.frame.asking import settled
from bot.conversations.session import session_says as says
from bot.conversations.session.ending import after_point, finish, point_effects
from bot.conversations.session.session_run import Pressing, Run, stretch_timers
from bot.conversations.session.session_states import OFF, PRESSING, REACH, SILENT_POINTS, NerveCheck, Paused
from bot.talk.effects import Effect, KeepSafetyEvent, SetTimer
from bot.talk.heard import Rang
from bot.talk.reply import Reply, Step

EASE_FOR = timedelta(seconds=15)
MOVE_FOR = timedelta(seconds=10)
MOVES = 2
EASINGS = 2

# ---------------------------------------------------------------- the clock


def press(run: Run, now: datetime, catalog: Catalog) -> Reply:
    """Start the clock."""
    return _started(Pressing(replace(run, stretch=run.stretch + 1), began=now, spent=0), now, catalog)


def _started(pressing: Pressing, now: datetime, catalog: Catalog) -> Reply:
    """Forget the last stretch's timers and set this one's: count, the prompts still to come, and the end."""
    count = _timer(pressing, "count", now + PRESSING.count_every)
    moments = tuple(_timer(pressing, key, at) for key, at in stretch_timers(pressing))
    return Reply(pressing, (says.countdown(pressing, now, catalog),), (OFF, count, *moments))


def _timer(state: Pressing, kind: str, at: datetime) -> SetTimer:
    return PRESSING.timer(state.run.stretch, kind, at)


def rang(state: Pressing, said: Rang, kind: str, catalog: Catalog, now: datetime, *, alive: bool) -> Reply | None:
    """Something is due: count, ask, ask again, or end. alive: whether the person said anything while pressing."""
    if PRESSING.is_late(said, now):
        return _interrupted(state, said, now)
    match kind:
        case "count":
            shown = says.countdown_edit(state, now, catalog)
            return PRESSING.counted(state, state.run.stretch, state.left(now), shown, now)
        case "breath" | "nerve":
            return _ask(state, kind, now)
        case "repeat":
            return _no_answer_yet(state, now)
        case "end":
            return _time_is_up(state, catalog, now, alive=alive)
    return None


def _interrupted(state: Pressing, said: Rang, now: datetime) -> Reply:
    """Nobody asked anything for a while: end the point, and ask how the person is before going on."""
    over = state.run.ended(state.spent_at(said.due), "interrupted")
    shown = (says.countdown_done(), says.interrupted())
    return Reply(NerveCheck(over), shown, point_effects(over, now, "interrupted"))


def _time_is_up(state: Pressing, catalog: Catalog, now: datetime, *, alive: bool) -> Reply:
    """End the point, and go on by itself; what felt wrong is asked before anything else.

    Nobody has to answer while all is well; after two points without a sign of life the session ends kindly.
    """
    ended = state.run.ended(state.spent_at(now), "time")
    over = replace(ended, silent=0 if alive or state.spent else ended.silent + 1)
    close = (settled(says.prompt(state), "prompt", None),) if state.waiting else ()
    done = (says.countdown_done(), *close)
    if state.owes_nerve_question or state.wants_answer:
        return Reply(NerveCheck(over), (*done, says.still_there()), point_effects(over, now))
    if over.silent >= SILENT_POINTS:
        reply = finish(over, now, first=says.silent(), felt=True)
    else:
        reply = after_point(over, catalog, now, well_done=True)
    return replace(reply, says=(*done, *reply.says), effects=(*point_effects(over, now), *reply.effects))


def _enough(state: Pressing, catalog: Catalog, now: datetime) -> Reply:
    """Whoever says that they are done with a point is: what felt wrong is asked before anything else."""
    over = state.run.ended(state.spent_at(now), "stopped")
    close = (settled(says.prompt(state), "prompt", None),) if state.waiting else ()
    done = (says.countdown_done(), *close)
    if state.owes_nerve_question or state.wants_answer:
        return Reply(NerveCheck(over), (*done, says.anything_left()), point_effects(over, now))
    reply = after_point(over, catalog, now, well_done=True)
    return replace(reply, says=(*done, *reply.says), effects=(*point_effects(over, now), *reply.effects))


# ---------------------------------------------------------------- the safety questions


def _ask(state: Pressing, kind: str, now: datetime) -> Reply:
    if state.wants_answer:
        return Reply(state, effects=(_timer(state, kind, now + MOVE_FOR),), step=Step.SAME)
    passed = (settled(says.prompt(state), "prompt", None),) if state.waiting else ()
    asking = replace(state, waiting=kind, asks=state.asks + 1, repeated=False, asked=(*state.asked, kind))
    if not asking.wants_answer:
        return Reply(asking, (*passed, says.prompt(asking)), step=Step.SAME)
    asked = PRESSING.asked(asking, state.run.stretch, says.prompt(asking), now)
    return replace(asked, says=(*passed, *asked.says))


def _no_answer_yet(state: Pressing, now: datetime) -> Reply | None:
    """Ask once more; then end the point quietly, and ask how the person is."""
    if not state.waiting:
        return None
    old = settled(says.prompt(state), "prompt", None)
    if state.repeated:
        over = state.run.ended(state.spent_at(now), "no_answer")
        effects = point_effects(over, now, "no_answer")
        return Reply(NerveCheck(over), (old, says.countdown_done(), says.no_answer()), effects)
    again = says.prompt(state, again=True)
    return PRESSING.asked_again(replace(state, repeated=True), state.run.stretch, old, again, now)


def hear(state: Pressing, choice: str | None, catalog: Catalog, now: datetime) -> Reply | None:
    """Take the answer to a safety question, or a pause."""
    if choice == "pause":
        return pause(state, now)
    if choice == "done":
        return _enough(state, catalog, now)
    kind, _, rest = (choice or "").partition(".")
    if kind not in says.PROMPTS:
        return None
    answer, _, number = rest.partition(".")
    if state.waiting != kind or number != str(state.asks) or answer not in {"fine", "not"}:
        return Reply(state, (says.over(),), step=Step.SAME)
    settle = settled(says.prompt(state), "prompt", choice)
    answered = replace(state, waiting="", repeated=False, tingles=state.tingles and kind != "nerve")
    quiet = PRESSING.quiet(state.run.stretch)
    if answer == "fine":
        return Reply(answered, (settle, says.fine(kind)), (quiet,), step=Step.SAME)
    reply = _told(answered, kind, catalog, now)
    return replace(reply, says=(settle, *reply.says), effects=(quiet, *reply.effects))


def held_breath(state: Pressing, catalog: Catalog, now: datetime) -> Reply:
    """Somebody says by themselves that they hold their breath: as though they had been asked."""
    return _told(state, "breath", catalog, now)


def told_nerve(state: Pressing, catalog: Catalog, now: datetime) -> Reply:
    """Somebody says by themselves that it is like electricity: as though they had been asked."""
    return _told(state, "nerve", catalog, now)


def _told(state: Pressing, kind: str, catalog: Catalog, now: datetime) -> Reply:
    if state.waiting == kind:
        heard = hear(state, f"{kind}.not.{state.asks}", catalog, now)
        return heard if heard is not None else Reply(state, step=Step.SAME)
    return _holding_breath(state, catalog, now) if kind == "breath" else _nerve_sign(state, now)


def _holding_breath(state: Pressing, catalog: Catalog, now: datetime) -> Reply:
    noted = _note("breath", state, now)
    if state.easings >= EASINGS:
        return _too_much(state, noted, catalog, now)
    eased = replace(state, easings=state.easings + 1)
    again = _timer(state, "breath", now + EASE_FOR)
    return Reply(eased, (says.ease_off(),), (noted, again), step=Step.SAME)


def _note(kind: str, state: Pressing, now: datetime) -> KeepSafetyEvent:
    return KeepSafetyEvent(SafetyEvent(now, kind, state.run.current.point))


def _too_much(state: Pressing, noted: Effect, catalog: Catalog, now: datetime) -> Reply:
    over = state.run.ended(state.spent_at(now), "hurt")
    first = (says.countdown_done(), says.too_much())
    effects = (noted, *point_effects(over, now))
    if state.tingles:
        return Reply(NerveCheck(over), (*first, says.still_there()), effects)
    reply = after_point(over, catalog, now)
    return replace(reply, says=(*first, *reply.says), effects=(*effects, *reply.effects))


def _nerve_sign(state: Pressing, now: datetime) -> Reply:
    noted = _note("nerve", state, now)
    if state.moves >= MOVES:
        over = state.run.ended(state.spent_at(now), "nerve")
        return Reply(NerveCheck(over), (says.countdown_done(), says.nerve_ends()), (noted, *point_effects(over, now)))
    moved = replace(state, moves=state.moves + 1, tingles=True)
    again = _timer(state, "nerve", now + MOVE_FOR)
    return Reply(moved, (says.move_ball(state.moves + 1),), (noted, again), step=Step.SAME)


# ---------------------------------------------------------------- on after a pause


def pause(state: Pressing, now: datetime) -> Reply:
    """Let the clock stand."""
    return Reply(Paused(state, state.spent_at(now)), (says.paused(),), (OFF,))


def resume(state: Paused, now: datetime, catalog: Catalog) -> Reply:
    """Go on with the rest of the time; what was open at the pause, or went wrong before it, is asked again."""
    held = state.pressing
    run = replace(held.run, stretch=held.run.stretch + 1)
    again = {held.waiting} | ({"nerve"} if held.moves else set()) | ({"breath"} if held.easings else set())
    asked = tuple(kind for kind in held.asked if kind not in again)
    going = replace(held, run=run, began=now, spent=state.spent, waiting="", repeated=False, asked=asked)
    started = _started(going, now, catalog)
    return replace(started, says=(says.beside(), *started.says)) if state.off not in {"", REACH} else started
