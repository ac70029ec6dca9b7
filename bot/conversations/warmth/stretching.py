"""The two stretches: only on warm muscles, slow, held against a clock, and asked about after each hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.care.catalog import Catalog
from bot.care.planning.doses import is_warm
from bot.care.record.person import Person
from bot.care.safety.allowance import allowed
from bot.conversations.frame import goals
from bot.conversations.frame.asking import say
from bot.conversations.frame.exercise import Exercise, seconds_spent
from bot.conversations.warmth import warmth_says as says
from bot.conversations.warmth.warming import OFF, to_red_flags
from bot.conversations.warmth.warmth_states import AfterHold, ChoosingStretch, Holding, ReadyToHold
from bot.talk.heard import Rang
from bot.talk.reply import Reply

HOLDING: Final = Exercise("warmth", timedelta(seconds=5), late=timedelta(seconds=10))


def choose(person: Person, catalog: Catalog, done: tuple[str, ...] = ()) -> Reply:
    """Offer the stretches that are safe and not over for today."""
    safe = allowed(catalog, person).stretches
    open_ = tuple(one for one in safe if one not in done)
    if not safe:
        return Reply(None, (say("stretch-none"),), then=goals.HOME)
    if not open_:
        return Reply(None, (say("stretch-finished"),), then=goals.HOME)
    return Reply(ChoosingStretch(done), (says.stretches(open_, catalog, first=not done),))


def enough(state: object) -> Reply:
    """Stop here; out of a hold slowly."""
    first = (says.let_go(),) if isinstance(state, Holding) else ()
    return Reply(None, first, (OFF,), then=goals.HOME)


def hear(state: object, choice: str | None, person: Person, catalog: Catalog, now: datetime) -> Reply | None:
    """Show a stretch, start its clock, and take the answer after it."""
    match state, choice:
        case ChoosingStretch(done), str() if choice in allowed(catalog, person).stretches and choice not in done:
            ready = ReadyToHold(choice, done)
            return Reply(ready, (says.show(ready, person, catalog),))
        case ReadyToHold(), "start":
            return _hold(state, person, catalog, now)
        case AfterHold(ready), str():
            return _after(ready, choice, person, catalog, now)
    return None


def _hold(ready: ReadyToHold, person: Person, catalog: Catalog, now: datetime) -> Reply:
    """Start the clock, unless the warmth is gone."""
    if ready.stretch not in allowed(catalog, person).stretches:
        return Reply(None, (say("stretch-none"),), (OFF,), then=goals.HOME)
    if not is_warm(person.warmed, now, catalog.warmth.pace):
        return Reply(None, (say("stretch-cold"),), (OFF,), then=goals.HOME)
    state = Holding(ready, now)
    stretch = catalog.warmth.stretches[ready.stretch]
    end = HOLDING.timer(ready.held, "end", now + timedelta(seconds=stretch.hold))
    count = HOLDING.timer(ready.held, "count", now + HOLDING.count_every)
    return Reply(state, (says.holding(state, now, catalog),), (OFF, count, end))


def rang(state: Holding, said: Rang, kind: str, catalog: Catalog, now: datetime) -> Reply | None:
    """Count, or end the hold and ask how it was."""
    away = HOLDING.is_late(said, now)
    if kind == "end" or away:
        return Reply(AfterHold(state.ready), (says.hold_done(), says.after_hold(away=away)), (OFF,))
    if kind != "count":
        return None
    hold = catalog.warmth.stretches[state.ready.stretch].hold
    left = hold - seconds_spent(state.began, 0, hold, now)
    return HOLDING.counted(state, state.ready.held, left, says.holding_edit(state, now, catalog), now)


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
