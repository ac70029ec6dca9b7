"""Warmth and stretch: what is asked first, which way, and what each step of it hears (S63-S74)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.care.catalog import Catalog
from bot.care.planning.doses import is_warm
from bot.care.record.person import Person
from bot.care.safety.allowance import allowed
from bot.care.safety.red_flags import due_again
from bot.care.understanding.distress import NERVE
from bot.conversations.frame import goals
from bot.conversations.frame.asking import say
from bot.conversations.frame.conversation import Conversation, Offer
from bot.conversations.frame.exercise import run_and_kind
from bot.conversations.frame.hearing import choice_of
from bot.conversations.frame.turn import Turn
from bot.conversations.warmth import stretching, warming
from bot.conversations.warmth import warmth_says as says
from bot.conversations.warmth.warmth_states import (
    STATES,
    UNDER_WAY,
    AfterHold,
    AskingFeeling,
    AskingInflamed,
    ChoosingStretch,
    ChoosingWay,
    Holding,
    ReadyToHold,
    ReadyToWarm,
    SkinAfter,
    Warming,
    WarmthPaused,
    WarmthWrong,
    paused_in,
    warmed,
)
from bot.talk.bubbles import Bubbles, Lane, Say, Text, Toast
from bot.talk.heard import Rang, Said, Words
from bot.talk.reply import Goal, Reply

ABANDONED = timedelta(minutes=45)
IN_THE_MIDDLE = (WarmthPaused, SkinAfter, WarmthWrong, ReadyToHold, AfterHold)
SPOKEN = frozenset({"stop", "pause"})
"""Words that do what the buttons of that name do."""


class Warmth(Conversation):
    """From the question whether anything is inflamed to the last stretch."""

    states = STATES
    begins = (goals.WARMTH,)
    locked_out = frozenset(begins)
    offers = (Offer("warm", goals.WARMTH, rank=20),)
    doors = {"go.warm": goals.WARMTH}
    timers = ("warmth:",)
    under_way = UNDER_WAY
    running = (Warming, Holding)
    earnest = (AskingInflamed, AskingFeeling)

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Ask first what makes warmth unsafe; who is warm already goes on to the stretches."""
        del goal
        if isinstance(turn.state, UNDER_WAY):
            return turn.stays(Toast(Text("warmth-under-way")))
        person, catalog, now = turn.person, turn.catalog, turn.now
        if first := _asked_first(person, catalog, now):
            return Reply(None, (say("warmth-first"),), then=first)
        if is_warm(person.warmed, now, catalog.warmth.pace):
            return stretching.choose(person, catalog)
        may = allowed(catalog, person)
        out = may.comfort_out
        if not may.heat:
            return Reply(None, (*says.left_out(out, catalog), say("warmth-none")), then=goals.HOME)
        if not may.heat_open(person, now):
            return Reply(None, (say("warmth-rests"),), then=goals.HOME)
        lead = (say("warmth"), *says.left_out(out, catalog))
        return _waits(Reply(AskingInflamed(), (*lead, says.inflamed())), now)

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Answer; None where what was said means nothing here."""
        state, person, catalog, now = turn.state, turn.person, turn.catalog, turn.now
        if isinstance(said, Rang):
            return _rang(state, said, person, catalog, now)
        reply = _heard(state, _choice(said, person, catalog), person, catalog, now)
        return _waits(reply, now) if reply is not None else None

    def stop(self, turn: Turn) -> Reply:
        """Stop at once, from any step."""
        return warming.stop(turn.state, turn.person, turn.now) or stretching.enough(turn.state)

    def distressed(self, turn: Turn, kind: str) -> Reply | None:
        """Unwell or burning in the warmth ends it with its advice; anything that hurts stops the clock and is asked."""
        wrong = WarmthWrong(paused_in(turn.state, turn.now))
        if isinstance(turn.state, Warming) and kind in {"unwell", "burn"}:
            choice = "unwell" if kind == "unwell" else "skin"
            return warming.hear_wrong(wrong, choice, turn.person, turn.catalog, turn.now)
        return warming.something_wrong(turn.state, turn.now) if kind in {"unwell", "hurt", "burn", NERVE} else None

    def unheard(self, turn: Turn) -> Reply | None:
        """Whoever writes while a clock runs has a reason: it stops, and they are asked what is wrong."""
        return warming.something_wrong(turn.state, turn.now)

    def hold(self, turn: Turn) -> Reply:
        """Pause a running clock; a stretch is let go."""
        match turn.state:
            case Warming():
                return warming.pause(turn.state, turn.now)
            case Holding(ready):
                return Reply(ready, (says.let_go(), says.show(ready, turn.person, turn.catalog)), (warming.OFF,))
        return turn.stays()

    def leave(self, turn: Turn, reply: Reply) -> Reply:
        """Something else takes over: the clock stops, and what warms comes off."""
        if warming.OFF in reply.effects:  # it ended by itself
            return reply
        known = warmed(reply.person or turn.person, paused_in(turn.state, turn.now), turn.now)
        first = {Warming: says.take_off(), Holding: says.let_go()}.get(type(turn.state))
        bubbles = reply.says if first is None else _after_what_is_urgent(first, reply.says)
        return replace(reply, says=bubbles, effects=(warming.OFF, *reply.effects), person=known)

    def gone(self, turn: Turn) -> Reply:
        """Somebody who blocks the bot hears nothing more; the minutes count all the same."""
        return Reply(None, person=warmed(turn.person, paused_in(turn.state, turn.now), turn.now))


def _rang(state: object, said: Rang, person: Person, catalog: Catalog, now: datetime) -> Reply | None:
    run, kind = run_and_kind(said)
    if kind == "abandoned":
        return Reply(None, (say("warmth-closed"),), (warming.OFF,))
    if isinstance(state, Holding):
        return stretching.rang(state, said, kind, catalog, now)
    reply = warming.rang(state, said, run, kind, person, catalog, now)
    return _waits(reply, now) if reply is not None else None


def _after_what_is_urgent(first: Say, spoken: Bubbles) -> Bubbles:
    """The emergency number comes before anything else."""
    at = 1 if spoken and isinstance(spoken[0], Say) and spoken[0].lane is Lane.SAFETY else 0
    return (*spoken[:at], first, *spoken[at:])


def _choice(said: Said, person: Person, catalog: Catalog) -> str | None:
    if isinstance(said, Words) and (spoken := said.text.strip(" .!").lower()) in SPOKEN:
        return spoken
    return choice_of(said, person, catalog)


def _waits(reply: Reply, now: datetime) -> Reply:
    """Somebody who walks away is not left in it for ever."""
    if reply.then is not None or not isinstance(reply.state, IN_THE_MIDDLE):
        return reply
    return replace(reply, effects=(*reply.effects, warming.WARMING.timer(0, "abandoned", now + ABANDONED)))


# ---------------------------------------------------------------- who may have what


def _asked_first(person: Person, catalog: Catalog, now: datetime) -> Goal | None:
    """Say which questions come before: danger signs, precautions, and where it is numb."""
    if due_again(person.screened_at, now, catalog.cadence.screening):
        return goals.RED_FLAG_CHECK
    if person.precautions is None:
        return goals.PRECAUTIONS
    return goals.CHECK_IN if person.complaint is None else None


# ---------------------------------------------------------------- step by step


def _heard(state: object, choice: str | None, person: Person, catalog: Catalog, now: datetime) -> Reply | None:
    if choice == "wrong":
        return warming.something_wrong(state, now)
    if choice == "stop":
        return warming.stop(state, person, now) or stretching.enough(state)
    match state:
        case AskingInflamed() | AskingFeeling() | ChoosingWay() | ReadyToWarm():
            return _before(state, choice, person, catalog, now)
        case WarmthPaused() if choice == "go":
            return warming.resume(state, catalog, now)
        case Warming():
            return warming.hear(state, choice, person, now)
        case SkinAfter():
            return _skin_after(state, choice, person, catalog, now)
        case WarmthWrong():
            return warming.hear_wrong(state, choice, person, catalog, now)
        case ChoosingStretch() | ReadyToHold() | AfterHold():
            return stretching.hear(state, choice, person, catalog, now)
    return None


def _before(state: object, choice: str | None, person: Person, catalog: Catalog, now: datetime) -> Reply | None:
    if choice == "later":
        return Reply(None, then=goals.HOME)
    match state, choice:
        case AskingInflamed(), "none" | "no":
            return Reply(AskingFeeling(), (says.feeling(),))
        case AskingInflamed(), "yes":
            return Reply(None, (says.no_heat_today(),), then=goals.HOME)
        case AskingFeeling(), "yes":
            return _choose_way(person, catalog, now)
        case AskingFeeling(), "no":
            return Reply(None, (say("warmth-not-numb"),), then=goals.HOME)
        case ChoosingWay(), str() if choice in allowed(catalog, person).heat_open(person, now):
            return _show_way(choice, person, catalog, now)
        case ReadyToWarm(way), str():
            return _start(way, choice, person, catalog, now)
    return None


def _choose_way(person: Person, catalog: Catalog, now: datetime) -> Reply:
    open_ = tuple(allowed(catalog, person).heat_open(person, now))
    return _show_way(open_[0], person, catalog, now) if len(open_) == 1 else Reply(ChoosingWay(), (says.ways(open_),))


def _show_way(way: str, person: Person, catalog: Catalog, now: datetime) -> Reply:
    may = allowed(catalog, person)
    most = may.heat_open(person, now)[way]
    return Reply(ReadyToWarm(way), (says.how(catalog.warmth.ways[way], may.heat[way], most),))


def _start(way: str, choice: str, person: Person, catalog: Catalog, now: datetime) -> Reply | None:
    """Start the clock, for no longer than the skin may have."""
    wanted = choice.removeprefix("start.")
    dose, most = catalog.warmth.ways[way], allowed(catalog, person).heat_open(person, now).get(way, 0)
    if choice == wanted or wanted not in {str(one) for one in (min(dose.minutes, most), most)}:
        return None
    return warming.start(Warming(way, int(wanted), now), catalog, now)


def _skin_after(state: SkinAfter, choice: str | None, person: Person, catalog: Catalog, now: datetime) -> Reply | None:
    """Fine skin that had enough warmth opens the stretches; sore skin ends it with advice."""
    if choice == "sore":
        return warming.sore(person, state.seconds, now)
    if choice != "fine":
        return None
    over = warming.fine(state, person, catalog)
    if is_warm(over.warmed, now, catalog.warmth.pace):
        chosen = stretching.choose(over, catalog)
        return replace(chosen, effects=(warming.OFF, *chosen.effects), person=over)
    return Reply(None, _too_short(state, catalog), (warming.OFF,), over, then=goals.HOME)


def _too_short(state: SkinAfter, catalog: Catalog) -> tuple[Say, ...]:
    return (say("warmth-too-short", {"minutes": catalog.warmth.ways[state.way].enough}),)
