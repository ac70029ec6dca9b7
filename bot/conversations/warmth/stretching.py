"""The two stretches: only on warm muscles, slow, held against a clock, and asked about after each hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.care.catalog import Catalog
from bot.care.planning.doses import is_warm
from bot.care.record.person import Person
from bot.care.safety.comfort import stretches_allowed
from bot.conversations.frame.asking import say
from bot.conversations.warmth import warmth_says as says
from bot.conversations.warmth.warming import OFF, to_red_flags
from bot.conversations.warmth.warmth_states import AfterHold, ChoosingStretch, Holding, ReadyToHold
from bot.talk.effects import SetTimer
from bot.talk.heard import Rang
from bot.talk.reply import Goal, Reply, Step

COUNT_EVERY = timedelta(seconds=5)
LATE = timedelta(seconds=10)
"""A timer later than this means that the bot was away."""


def choose(person: Person, catalog: Catalog, done: tuple[str, ...] = ()) -> Reply:
    """Offer the stretches that are safe and not over for today."""
    allowed = stretches_allowed(person, catalog)
    open_ = tuple(one for one in allowed if one not in done)
    if not allowed:
        return Reply(None, (say("stretch-none"),), then=Goal.HOME)
    if not open_:
        return Reply(None, (say("stretch-finished"),), then=Goal.HOME)
    return Reply(ChoosingStretch(done), (says.stretches(open_, catalog, first=not done),))


def enough(state: object) -> Reply:
    """Stop here; out of a hold slowly."""
    first = (says.let_go(),) if isinstance(state, Holding) else ()
    return Reply(None, first, (OFF,), then=Goal.HOME)


def hear(state: object, choice: str | None, person: Person, catalog: Catalog, now: datetime) -> Reply | None:
    """Show a stretch, start its clock, and take the answer after it."""
    match state, choice:
        case ChoosingStretch(done), str() if choice in stretches_allowed(person, catalog) and choice not in done:
            ready = ReadyToHold(choice, done)
            return Reply(ready, (says.show(ready, person, catalog),))
        case ReadyToHold(), "start":
            return _hold(state, person, catalog, now)
        case AfterHold(ready), str():
            return _after(ready, choice, person, catalog, now)
    return None


def _hold(ready: ReadyToHold, person: Person, catalog: Catalog, now: datetime) -> Reply:
    """Start the clock, unless the warmth is gone."""
    if not is_warm(person.warmed, now, catalog.warmth.pace):
        return Reply(None, (say("stretch-cold"),), (OFF,), then=Goal.HOME)
    state = Holding(ready, now)
    stretch = catalog.warmth.stretches[ready.stretch]
    end = SetTimer(f"warmth:{ready.held}:end", now + timedelta(seconds=stretch.hold))
    return Reply(state, (says.holding(state, now, catalog),), (OFF, _count_at(state, now), end))


def _count_at(state: Holding, now: datetime) -> SetTimer:
    return SetTimer(f"warmth:{state.ready.held}:count", now + COUNT_EVERY)


def rang(state: Holding, said: Rang, kind: str, catalog: Catalog, now: datetime) -> Reply | None:
    """Count, or end the hold and ask how it was."""
    away = now - said.due > LATE
    if kind == "end" or away:
        return Reply(AfterHold(state.ready), (says.hold_done(), says.after_hold(away=away)), (OFF,))
    if kind != "count":
        return None
    more = now + COUNT_EVERY < state.began + timedelta(seconds=catalog.warmth.stretches[state.ready.stretch].hold)
    effects = (_count_at(state, now),) if more else ()
    return Reply(state, (says.holding_edit(state, now, catalog),), effects, step=Step.SAME)


def _after(ready: ReadyToHold, choice: str, person: Person, catalog: Catalog, now: datetime) -> Reply | None:
    """Fine: once more, or the next stretch. It hurt: not this one today. Further down the leg: all of it stops."""
    over = (*ready.done, ready.stretch)
    match choice:
        case "fine" if ready.held + 1 < catalog.warmth.stretches[ready.stretch].times:
            again = replace(ready, held=ready.held + 1)
            return Reply(again, (says.show(again, person, catalog),))
        case "fine":
            return choose(person, catalog, over)
        case "hurt":
            following = choose(person, catalog, over)
            return replace(following, says=(say("stretch-hurt"), *following.says))
        case "down":
            return to_red_flags("down", person, catalog, now)
    return None
