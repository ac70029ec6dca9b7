"""Danger signs, one short screen at a time; a yes closes sessions, or notes what to be careful with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.care.catalog import Catalog
from bot.care.record.history import SafetyEvent
from bot.care.record.person import Lock, Person
from bot.care.safety.red_flags import RedFlag, Screen, Urgency, asked_of, verdict
from bot.conversations.frame import goals
from bot.conversations.frame.asking import QUESTION, button, lines, question, rows, say
from bot.conversations.frame.conversation import Conversation, Offer
from bot.conversations.frame.hearing import choice_of, toggled
from bot.conversations.frame.turn import Turn
from bot.conversations.home.learn import SAFETY_NET, pages_of
from bot.conversations.safety.closed import (
    ConfirmingChecked,
    Locked,
    acts_of,
    again,
    events,
    flags_of,
    hear_locked,
    lock_sessions,
    locked,
)
from bot.talk.bubbles import Button, Keyboard, Say, Text
from bot.talk.effects import Effect, KeepSafetyEvent
from bot.talk.heard import Said
from bot.talk.reply import Goal, Reply, Step

FRESH = timedelta(hours=1)
"""So long a passed check counts as just done, when words bring up a sign that is not urgent."""


@dataclass(frozen=True, slots=True)
class AskingScreen:
    """A screen is on show. left: ids of the screens still to answer, this one first; careful: soon signs so far.

    of: how many screens this check has. then: the goal after the last one.
    """

    left: tuple[str, ...]
    of: int
    careful: tuple[str, ...]
    then: str


@dataclass(frozen=True, slots=True)
class WhichSign:
    """One or more signs of a screen were said yes to: which? chosen so far."""

    asking: AskingScreen
    chosen: tuple[str, ...] = ()


class RedFlagCheck(Conversation):
    """What comes before everything else, and again every few weeks."""

    states = (AskingScreen, WhichSign, Locked, ConfirmingChecked)
    begins = (goals.RED_FLAG_CHECK, goals.AFTERCARE)
    offers = (Offer("check", goals.RED_FLAG_CHECK, rank=70, stops=False),)
    doors = {"go.check": goals.RED_FLAG_CHECK}
    keeps_told = (AskingScreen, WhichSign)
    deaf = (Locked, ConfirmingChecked)

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Ask the first screen, or all of them again after a session; a locked person is told so instead."""
        if goal == goals.AFTERCARE:
            return self.again(turn.person, turn.catalog, goals.NEXT_REMINDER)
        return _with_the_net(turn, self.from_the_start(turn.person, turn.catalog))

    def from_the_start(self, person: Person, catalog: Catalog) -> Reply:
        """Ask the first screen; a locked person is told so instead."""
        if person.lock is not None:
            return locked(person.lock, flags_of(person.lock, catalog), catalog)
        screens = asked_of(person.precautions or (), catalog.screens)
        return _ask(_asking(screens, (), _after(person)), catalog)

    def again(self, person: Person, catalog: Catalog, then: Goal) -> Reply:
        """Ask all screens once more in the middle of another conversation, which goes on with then."""
        screens = asked_of(person.precautions or (), catalog.screens)
        return _ask(_asking(screens, (), then), catalog)

    def only_for(self, precaution: str, person: Person, catalog: Catalog, then: Goal) -> Reply:
        """Ask the screens that a precaution brings with it."""
        screens = [screen for screen in asked_of((precaution,), catalog.screens) if screen.precaution == precaution]
        return _ask(_asking(screens, person.careful, then), catalog)

    def said(self, flags: tuple[str, ...], person: Person, catalog: Catalog, now: datetime) -> Reply:
        """React to danger signs in free text, at any moment (X10)."""
        known = tuple(flag for flag in flags if flag in catalog.red_flags)
        urgency = verdict(known, catalog.red_flags)
        if urgency is None:
            return self.from_the_start(person, catalog)
        if urgency is Urgency.SOON:
            return _careful_from_words(known, person, now, catalog)
        worst = min(known, key=lambda flag: list(Urgency).index(catalog.red_flags[flag].urgency))
        return lock_sessions(urgency, worst, known, person, catalog, now)

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Go one screen on, or close sessions, or open them again."""
        state, person, catalog, now = turn.state, turn.person, turn.catalog, turn.now
        choice = choice_of(said, person, catalog)
        match state:
            case AskingScreen():
                return _hear_screen(state, choice, person, catalog, now)
            case WhichSign():
                return _hear_which(state, choice, person, catalog, now)
            case Locked() if person.lock is not None:
                return hear_locked(said, choice, person.lock, catalog)
            case Locked():
                return Reply(None, then=_after(person))
            case ConfirmingChecked():
                return _hear_confirming(choice, person, catalog, now)
        return None


def _with_the_net(turn: Turn, reply: Reply) -> Reply:
    """Whoever has seen the card that says when to get help sees it again before the questions."""
    if turn.person.lock is not None or not turn.person.count_of(SAFETY_NET):
        return reply
    card = turn.catalog.cards[SAFETY_NET]
    return replace(reply, says=(*pages_of(card, turn.catalog), *reply.says))


# ---------------------------------------------------------------- screens


def _after(person: Person) -> Goal:
    """Who is known goes on as a returning visitor; who is new is asked for precautions first."""
    if person.consented_at is None:
        return goals.WELCOME
    return goals.PRECAUTIONS if person.precautions is None else goals.RETURN_VISIT


def _asking(screens: Sequence[Screen], careful: tuple[str, ...], then: Goal) -> AskingScreen:
    return AskingScreen(tuple(screen.id for screen in screens), len(screens), careful, then)


def _ask(asking: AskingScreen, catalog: Catalog) -> Reply:
    screen = _screen(asking, catalog)
    signs = lines(*(Text("screen-line", {"sign": Text(catalog.red_flags[flag].text)}) for flag in screen.flags))
    number = asking.of - len(asking.left) + 1
    text = Text("screen", {"number": number, "of": asking.of, "signs": signs})
    return Reply(asking, (question(text, rows(button("button-none-of-these", "none"), button("button-some", "yes"))),))


def _screen(asking: AskingScreen, catalog: Catalog) -> Screen:
    return next(screen for screen in catalog.screens if screen.id == asking.left[0])


def _hear_screen(
    asking: AskingScreen, choice: str | None, person: Person, catalog: Catalog, now: datetime
) -> Reply | None:
    screen = _screen(asking, catalog)
    match choice:
        case "none" | "no":
            return _next(asking, (), person, catalog, now)
        case "yes" if screen.urgency is Urgency.EMERGENCY:
            return lock_sessions(screen.urgency, screen.id, screen.flags, person, catalog, now)
        case "yes":
            return Reply(WhichSign(asking), (_which(screen, (), catalog),))
    return None


def _next(asking: AskingScreen, says: tuple[Say, ...], person: Person, catalog: Catalog, now: datetime) -> Reply:
    left = replace(asking, left=asking.left[1:])
    if not left.left:
        return _passed(left, says, person, now)
    following = _ask(left, catalog)
    return replace(following, says=(*says, *following.says))


def _passed(asking: AskingScreen, says: tuple[Say, ...], person: Person, now: datetime) -> Reply:
    checked = replace(person, screened_at=now, careful=asking.careful)
    return Reply(None, (*says, say("screen-passed")), person=checked, then=Goal(asking.then))


# ---------------------------------------------------------------- which sign


def _which(screen: Screen, chosen: tuple[str, ...], catalog: Catalog) -> Say:
    signs = [_sign(catalog.red_flags[flag], chosen, screen) for flag in screen.flags]
    last = button("button-done", "done") if chosen else button("button-none-after-all", "none")
    keyboard: Keyboard = (*rows(*signs), (last,))
    return question(Text("screen-which" if screen.urgency is Urgency.SAME_DAY else "screen-which-all"), keyboard)


def _sign(flag: RedFlag, chosen: tuple[str, ...], screen: Screen) -> Button:
    """A same-day sign is one tap; of the others several may apply, so each can be ticked."""
    label = Text(flag.label)
    if screen.urgency is Urgency.SAME_DAY:
        return Button(label, f"flag.{flag.id}")
    return Button(Text("ticked" if flag.id in chosen else "unticked", {"label": label}), f"flag.{flag.id}")


def _hear_which(state: WhichSign, choice: str | None, person: Person, catalog: Catalog, now: datetime) -> Reply | None:
    screen = _screen(state.asking, catalog)
    flag = (choice or "").removeprefix("flag.")
    if choice in {"none", "no"} and not state.chosen:
        return _next(state.asking, (), person, catalog, now)
    if choice == "done" and state.chosen:
        return _be_careful(state, person, catalog, now)
    if flag not in screen.flags:
        return None
    if screen.urgency is Urgency.SAME_DAY:
        said_yes_to = (flag, *state.asking.careful)
        return lock_sessions(
            verdict(said_yes_to, catalog.red_flags) or screen.urgency, flag, (flag,), person, catalog, now
        )
    chosen = toggled(state.chosen, flag)
    edited = replace(_which(screen, chosen, catalog), edits=QUESTION)
    return Reply(replace(state, chosen=chosen), (edited,), step=Step.SAME)


def _be_careful(state: WhichSign, person: Person, catalog: Catalog, now: datetime) -> Reply:
    careful = tuple(dict.fromkeys((*state.asking.careful, *state.chosen)))
    note = say("careful", {"acts": lines(*acts_of(state.chosen, catalog))})
    reply = _next(replace(state.asking, careful=careful), (note,), person, catalog, now)
    return replace(reply, effects=(*reply.effects, *events(state.chosen, person, now)))


def _careful_from_words(flags: tuple[str, ...], person: Person, now: datetime, catalog: Catalog) -> Reply:
    """Note a sign that can wait some days, and ask the screens unless they were just asked."""
    careful = tuple(dict.fromkeys((*person.careful, *flags)))
    noted = replace(person, careful=careful)
    fresh = person.screened_at is not None and now - person.screened_at < FRESH
    note = say("careful", {"acts": lines(*acts_of(flags, catalog))})
    ledger = events(flags, person, now)
    if fresh or person.consented_at is None:
        return Reply(None, (note,), ledger, noted, then=_after(person))
    screens = asked_of(person.precautions or (), catalog.screens)
    following = _ask(_asking(screens, careful, _after(person)), catalog)
    return replace(following, says=(note, *following.says), effects=ledger, person=noted)


# ---------------------------------------------------------------- open again


def _hear_confirming(choice: str | None, person: Person, catalog: Catalog, now: datetime) -> Reply | None:
    if choice == "no" and person.lock is not None:
        return again(person.lock, catalog)
    return _open(person, catalog, now) if choice == "yes" else None


def _open(person: Person, catalog: Catalog, now: datetime) -> Reply:
    """Open sessions again. Whoever was stopped in their first check still answers its other screens."""
    lock = person.lock
    opened = replace(person, lock=None)
    effects = _opened_event(lock, person, now)
    rest = () if person.screened_at is not None else _others(lock, person, catalog)
    if not rest:
        checked = replace(opened, screened_at=now)
        return Reply(None, (say("lock-opened"),), effects, checked, then=_after(person))
    following = _ask(_asking(rest, person.careful, _after(person)), catalog)
    return replace(following, says=(say("lock-opened-more"), *following.says), effects=effects, person=opened)


def _opened_event(lock: Lock | None, person: Person, now: datetime) -> tuple[Effect, ...]:
    if lock is None or person.consented_at is None:
        return ()
    return (KeepSafetyEvent(SafetyEvent(now, "clinician_checked", lock.flag)),)


def _others(lock: Lock | None, person: Person, catalog: Catalog) -> tuple[Screen, ...]:
    about = lock.flag if lock is not None else ""
    screens = asked_of(person.precautions or (), catalog.screens)
    return tuple(screen for screen in screens if screen.id != about and about not in screen.flags)
