"""A stay in the warmth: its clock, the skin checks in the middle, pause, and how it ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.care.catalog import Catalog
from bot.care.planning.doses import MINUTE
from bot.care.record.history import SafetyEvent
from bot.care.record.person import Person, Warmed
from bot.conversations.frame import goals
from bot.conversations.frame.asking import settled
from bot.conversations.frame.exercise import Exercise
from bot.conversations.safety.red_flag_check import RedFlagCheck
from bot.conversations.warmth import warmth_says as says
from bot.conversations.warmth.warmth_states import (
    AfterHold,
    Holding,
    ReadyToHold,
    SkinAfter,
    Warming,
    WarmthPaused,
    WarmthWrong,
    paused_in,
    warmed,
)
from bot.talk.bubbles import Say, Text
from bot.talk.effects import Effect, KeepSafetyEvent, SetTimer
from bot.talk.heard import Rang
from bot.talk.reply import Reply, Step

WARMING: Final = Exercise(
    "warmth", timedelta(minutes=1), late=timedelta(seconds=60), answer_within=timedelta(seconds=60)
)
"""Whoever does not answer may be asleep."""
OFF: Final = WARMING.off
SOON = timedelta(seconds=3)
REMINDED = 2
"""How often the question after warmth rings again."""


# ---------------------------------------------------------------- the clock


def start(warming: Warming, catalog: Catalog, now: datetime) -> Reply:
    """Start the clock, or go on with it: count, the next skin check, and the end."""
    every = catalog.warmth.ways[warming.way].check_every * MINUTE
    going = replace(warming, waiting=False, repeated=False, began=now)
    check = now + SOON if warming.waiting else _next_check(going, every)
    end = now + timedelta(seconds=going.minutes * MINUTE - going.spent)
    checks = (_timer(going, "check", check),) if check < end else ()
    effects = (OFF, _timer(going, "count", now + WARMING.count_every), *checks, _timer(going, "end", end))
    return Reply(going, (says.countdown(going, now),), effects)


def _timer(warming: Warming, kind: str, at: datetime) -> SetTimer:
    return WARMING.timer(warming.run, kind, at)


def _next_check(warming: Warming, every: int, after: int | None = None) -> datetime:
    """The next whole step of warmth, counted in seconds of warmth and not of the day."""
    so_far = warming.spent if after is None else after
    return warming.began + timedelta(seconds=(so_far // every + 1) * every - warming.spent)


def rang(
    state: object, said: Rang, run: int, kind: str, person: Person, catalog: Catalog, now: datetime
) -> Reply | None:
    """Something is due: count, ask about the skin, ask again, or end."""
    if isinstance(state, SkinAfter):
        return _ring_again(state) if kind == "after" else None
    if not isinstance(state, Warming) or state.run != run:
        return None
    if WARMING.is_late(said, now):
        return _over(state, "warmth-interrupted", person, said.due, now)
    match kind:
        case "count":
            return WARMING.counted(state, state.run, state.left(now), says.countdown_edit(state, now), now)
        case "check":
            return _ask(state, catalog, now)
        case "repeat":
            return _no_answer_yet(state, person, now)
        case "end":
            return _over(state, "warmth-done", person, now, now)
    return None


def _ask(state: Warming, catalog: Catalog, now: datetime) -> Reply:
    asking = replace(state, waiting=True, asks=state.asks + 1, repeated=False)
    every = catalog.warmth.ways[state.way].check_every * MINUTE
    following = _next_check(state, every, state.spent_at(now))
    end = state.began + timedelta(seconds=state.minutes * MINUTE - state.spent)
    more = (_timer(state, "check", following),) if following < end else ()
    return WARMING.asked(asking, state.run, says.prompt(asking), now, more)


def _no_answer_yet(state: Warming, person: Person, now: datetime) -> Reply | None:
    """Ask once more; then end it: whoever sleeps on a heating pad can be burnt."""
    if not state.waiting:
        return None
    if state.repeated:
        return _over(state, "warmth-no-answer", person, now, now, "no_answer")
    old = settled(says.prompt(state), says.PROMPT, None)
    return WARMING.asked_again(replace(state, repeated=True), state.run, old, says.prompt(state, again=True), now)


def hear(state: Warming, choice: str | None, person: Person, now: datetime) -> Reply | None:
    """Take the answer about the skin, or a pause."""
    if choice == "pause":
        return pause(state, now)
    kind, _, rest = (choice or "").partition(".")
    answer, _, number = rest.partition(".")
    if kind != "skin" or answer not in {"fine", "sore"} or not state.waiting or number != str(state.asks):
        return None
    if answer == "sore":
        return sore(warmed(person, paused_in(state, now), now), state.spent_at(now), now, says.countdown_done())
    answered = replace(state, waiting=False, repeated=False)
    settle = settled(says.prompt(state), says.PROMPT, choice)
    quiet = WARMING.quiet(state.run)
    return Reply(answered, (settle, says.skin_is_fine()), (quiet,), step=Step.SAME)


def pause(state: Warming, now: datetime) -> Reply:
    """Let the clock stand."""
    return Reply(WarmthPaused(state, state.spent_at(now)), (says.paused(),), (OFF,))


def resume(state: WarmthPaused, catalog: Catalog, now: datetime) -> Reply:
    """Go on with the rest of the time; an open skin check comes again at once."""
    return start(replace(state.warming, run=state.warming.run + 1, spent=state.spent), catalog, now)


# ---------------------------------------------------------------- the end


def stop(state: object, person: Person, now: datetime) -> Reply | None:
    """End it early; None where no warmth is on."""
    match state:
        case Warming():
            return _over(state, "warmth-stopped", person, now, now)
        case WarmthPaused(warming, spent):
            return _over(replace(warming, began=now, spent=spent), "warmth-stopped", person, now, now)
    return None


def _over(state: Warming, text: str, person: Person, ended: datetime, now: datetime, kind: str = "") -> Reply:
    """Off with it, then look at the skin. kind: of the line in the safety ledger, if it needs one."""
    seconds = state.spent_at(ended)
    after = SkinAfter(state.way, ended, seconds)
    noted = (KeepSafetyEvent(SafetyEvent(now, kind, state.way)),) if kind else ()
    effects = (OFF, WARMING.timer(0, "after", now + WARMING.answer_within), *noted)
    known = replace(person, warmed=Warmed(ended, seconds))
    return Reply(after, (says.countdown_done(), says.skin_after(Text(text))), effects, known)


def _ring_again(state: SkinAfter) -> Reply | None:
    if state.reminded >= REMINDED:
        return None
    again = replace(state, reminded=state.reminded + 1)
    at = state.ended_at + WARMING.answer_within * (2 + 2 * again.reminded)
    return Reply(again, (says.skin_after(Text("warmth-after-again")),), (WARMING.timer(0, "after", at),))


def fine(state: SkinAfter, person: Person, catalog: Catalog) -> Person:
    """The skin is fine: after enough warmth the muscles are warm."""
    enough = catalog.warmth.ways[state.way].enough * MINUTE
    return replace(person, warmed=Warmed(state.ended_at, state.seconds, warm=state.seconds >= enough))


def sore(person: Person, seconds: int, now: datetime, *first: Say) -> Reply:
    """Sore skin: no more warmth for a day, and what to do."""
    known = replace(person, warmed=Warmed(now, seconds, sore=True))
    noted = KeepSafetyEvent(SafetyEvent(now, "skin", "heat"))
    return Reply(None, (*first, says.sore_skin()), (OFF, noted), known)


# ---------------------------------------------------------------- something is wrong


def something_wrong(state: object, now: datetime) -> Reply | None:
    """Stop the clock first, then ask what it is; None where nothing is under way."""
    match state:
        case Warming() | WarmthPaused():
            return Reply(WarmthWrong(paused_in(state, now)), (says.what_is_wrong(warming=True),), (OFF,))
        case Holding(ready) | AfterHold(ready):
            return Reply(WarmthWrong(ready=ready), (says.what_is_wrong(warming=False),), (OFF,))
        case ReadyToHold():
            return Reply(WarmthWrong(ready=state), (says.what_is_wrong(warming=False),), (OFF,))
    return None


def hear_wrong(state: WarmthWrong, choice: str | None, person: Person, catalog: Catalog, now: datetime) -> Reply | None:
    """New weakness or numbness, or pain further down, leads to the safety questions; a slip back to where it was."""
    known = warmed(person, state.paused, now)
    match choice:
        case "weak" | "numb" | "down":
            return to_red_flags(choice, known, catalog, now)
        case "skin" if state.paused:
            return sore(known, state.paused.spent, now)
        case "unwell" if state.paused:
            noted = KeepSafetyEvent(SafetyEvent(now, "unwell", state.paused.warming.way))
            return Reply(None, (says.unwell(catalog),), (OFF, noted), known)
        case "back" if state.paused:
            return Reply(state.paused, (says.paused(),))
        case "back" if state.ready:
            return Reply(state.ready, (says.show(state.ready, person, catalog),))
    return None


def to_red_flags(about: str, person: Person, catalog: Catalog, now: datetime, *first: Say) -> Reply:
    """Stop all of it and ask the danger signs again; what is newly weak or numb closes sessions as well."""
    new = about in {"weak", "numb"}
    check = RedFlagCheck().new_sign(person, catalog, now) if new else RedFlagCheck().again(person, catalog, goals.HOME)
    noted: Effect = KeepSafetyEvent(SafetyEvent(now, "after_warmth", about))
    shown = (*first, says.stop_now(), *check.says)
    return replace(check, says=shown, effects=(OFF, noted, *check.effects), person=check.person or person)
