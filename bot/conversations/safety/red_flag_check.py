"""Danger signs, one short screen at a time; a yes closes sessions, or notes what to be careful with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.care.catalog import Catalog
from bot.care.record.person import Person
from bot.care.safety.red_flags import NEW_SIGN, Screen, Urgency, asked_of, closed_by, verdict
from bot.conversations.frame import goals
from bot.conversations.frame.asking import QUESTION, lines, say
from bot.conversations.frame.conversation import Conversation, Offer, shown_choices
from bot.conversations.frame.hearing import choice_of, toggled
from bot.conversations.frame.turn import Turn
from bot.conversations.home.learn import SAFETY_NET, pages_of
from bot.conversations.safety.closed import (
    AskingAgain,
    Locked,
    NamingSign,
    acts_of,
    events,
    hear_asked_again,
    hear_locked,
    hear_naming,
    is_young,
    lifted,
    lock_by_screen,
    lock_sessions,
    onward,
    still_locked,
)
from bot.conversations.safety.opening import STATES as OPENING
from bot.conversations.safety.opening import ask_who, hear_opening
from bot.conversations.safety.screens import SCREEN, AskingScreen, ask, asking_of, before, is_lost, screen_of, which
from bot.talk.bubbles import Say
from bot.talk.effects import Effect
from bot.talk.heard import Said, Tapped
from bot.talk.reply import Goal, Reply, Step

FRESH = timedelta(hours=1)
"""So long a passed check counts as just done, when words bring up a sign that is not urgent."""


@dataclass(frozen=True, slots=True)
class WhichSign:
    """One or more signs of a screen were said yes to: which? chosen so far."""

    asking: AskingScreen
    chosen: tuple[str, ...] = ()


class RedFlagCheck(Conversation):
    """What comes before everything else, and again every few weeks."""

    states = (AskingScreen, WhichSign, Locked, NamingSign, AskingAgain, *OPENING)
    begins = (goals.RED_FLAG_CHECK, goals.AFTERCARE, goals.NEW_SIGN)
    offers = (Offer("check", goals.RED_FLAG_CHECK, rank=70, stops=False),)
    doors = {"go.check": goals.RED_FLAG_CHECK}
    choices = (SCREEN,)
    keeps_told = (AskingScreen, WhichSign)
    earnest = states
    deaf = (Locked, NamingSign, AskingAgain, *OPENING)

    def spoken_for(self, turn: Turn, choice: str) -> str | None:
        """Take yes and no for "Were you seen?", where that stands open: to "call now" a yes opens nothing."""
        if isinstance(turn.state, Locked) and "not_seen" in shown_choices(turn):
            return {"yes": "checked", "no": "not_seen", "none": "not_seen"}.get(choice)
        return super().spoken_for(turn, choice)

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Ask the first screen, or the short set after a session; a locked person is told so instead."""
        if goal == goals.NEW_SIGN:
            return self.new_sign(turn.person, turn.catalog, turn.now)
        if goal == goals.AFTERCARE:
            return self.again(turn.person, turn.catalog, goals.NEXT_REMINDER)
        return _with_the_net(turn, self.from_the_start(turn.person, turn.catalog))

    def from_the_start(self, person: Person, catalog: Catalog) -> Reply:
        """Ask the first screen; a locked person is told so instead."""
        if person.lock is not None:
            return still_locked(person, person.lock, catalog)
        screens = asked_of(person.precautions or (), catalog.screens)
        return ask(asking_of(screens, (), onward(person), full=True), catalog)

    def again(self, person: Person, catalog: Catalog, then: Goal) -> Reply:
        """Ask the short set once more, which goes on with then; all screens of somebody who never answered them."""
        screens = asked_of(person.precautions or (), catalog.screens)
        if person.screened_at is None:
            return ask(asking_of(screens, person.careful, then, full=True), catalog)
        short = [screen for screen in screens if screen.short]
        return ask(asking_of(short, person.careful, then, full=False), catalog)

    def new_sign(self, person: Person, catalog: Catalog, now: datetime, flag: str = NEW_SIGN) -> Reply:
        """Close sessions for a new sign, whatever else is answered; then ask whether it is an emergency."""
        closed = lock_sessions(Urgency.SAME_DAY, flag, (flag,), person, catalog, now)
        known = closed.person or person
        screens = [screen for screen in asked_of(person.precautions or (), catalog.screens) if screen.short]
        urgent = [screen for screen in screens if screen.urgency is Urgency.EMERGENCY]
        if not urgent or (known.lock is not None and known.lock.urgency == Urgency.EMERGENCY):
            return closed
        asking = ask(asking_of(urgent, person.careful, goals.RED_FLAG_CHECK, full=False), catalog)
        # The bubble that says how sessions open again comes after the questions.
        says = (*closed.says[:-1], say("new-sign-more"), *asking.says)
        return replace(asking, says=says, effects=closed.effects, person=known)

    def only_for(self, precaution: str, person: Person, catalog: Catalog, then: Goal) -> Reply:
        """Ask the screens that a precaution brings with it; until they are answered nothing begins."""
        screens = [screen for screen in asked_of((precaution,), catalog.screens) if screen.precaution == precaution]
        asking = replace(asking_of(screens, person.careful, then, full=False), brings=precaution)
        waits = tuple(dict.fromkeys((*person.asked_screens, precaution)))
        return replace(ask(asking, catalog), person=replace(person, asked_screens=waits))

    def said(self, flags: tuple[str, ...], person: Person, catalog: Catalog, now: datetime) -> Reply:
        """React to danger signs in free text, at any moment (X10)."""
        known = tuple(flag for flag in flags if flag in catalog.red_flags)
        if not known:
            return self.from_the_start(person, catalog)
        closes = closed_by(known, catalog.red_flags)
        if closes is None:
            return _careful_from_words(known, person, now, catalog)
        urgency, worst = closes
        others = tuple(flag for flag in known if flag != worst)
        closed = lock_sessions(urgency, worst, known, person, catalog, now)
        return replace(closed, effects=(*closed.effects, *events(others, person, now)))

    def tapped(self, turn: Turn, said: Tapped) -> Reply | None:
        """Take a yes to a screen, also to one that has been passed; None for a screen that is no more."""
        screen = next((one for one in turn.catalog.screens if SCREEN + one.id == said.choice), None)
        if screen is None or _asks_which(turn.state) == screen.id:
            return None
        return _yes_to(screen, turn)

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Go one screen on, or close sessions, or open them again."""
        state, person, catalog, now = turn.state, turn.person, turn.catalog, turn.now
        choice = choice_of(said, person, catalog)
        if (asking := _under_way(state)) is not None and is_lost(asking, catalog):
            return self.again(replace(person, screened_at=None), catalog, Goal(asking.then))
        match state:
            case AskingScreen():
                return _hear_screen(state, choice, person, catalog, now)
            case WhichSign():
                return _hear_which(state, choice, person, catalog, now)
            case Locked() | NamingSign() if choice == "checked" and person.lock is not None:
                return ask_who() if not is_young(person.lock) else still_locked(person, person.lock, catalog)
            case Locked():
                return hear_locked(state, said, choice, person, catalog)
            case NamingSign():
                return hear_naming(state, said, choice, person, catalog, now)
            case AskingAgain():
                return hear_asked_again(state, choice, person, catalog, now)
        return hear_opening(state, choice, person, catalog, now)

    def undone(self, turn: Turn) -> Reply | None:
        """Ask the screen before this one once more; while signs are named, their screen."""
        match turn.state:
            case AskingScreen() as asking if (back := before(asking, turn.catalog)) is not None:
                return ask(back, turn.catalog)
            case WhichSign(asking):
                return ask(asking, turn.catalog)
        return None


def _with_the_net(turn: Turn, reply: Reply) -> Reply:
    """Whoever has seen the card that says when to get help sees it again before the questions."""
    if turn.person.lock is not None or not turn.person.count_of(SAFETY_NET):
        return reply
    card = turn.catalog.cards[SAFETY_NET]
    return replace(reply, says=(*pages_of(card, turn.catalog), *reply.says))


# ---------------------------------------------------------------- screens


def _under_way(state: object) -> AskingScreen | None:
    """The screens that are just being asked, where some are."""
    if isinstance(state, WhichSign):
        return state.asking
    return state if isinstance(state, AskingScreen) else None


def _asks_which(state: object) -> str | None:
    """The screen that was said yes to, and of which it is just asked which sign it is."""
    return state.asking.left[0] if isinstance(state, WhichSign | NamingSign) else None


def _yes_to(screen: Screen, turn: Turn) -> Reply:
    """Somebody said yes to a screen: the one on show, or another one, which then comes before the rest."""
    person, state = turn.person, turn.state
    asking = state.asking if isinstance(state, WhichSign) else state
    if isinstance(asking, AskingScreen):
        rest = (one for one in asking.left if one != screen.id)
        asking = replace(asking, left=(screen.id, *rest))
    else:
        asking = asking_of((screen,), person.careful, onward(person), full=False)
    return _some(asking, screen, person, turn.catalog, turn.now)


def _hear_screen(
    asking: AskingScreen, choice: str | None, person: Person, catalog: Catalog, now: datetime
) -> Reply | None:
    screen = screen_of(asking, catalog)
    match choice:
        case "none" | "no":
            return _next(asking, (), person, catalog, now, turns=True)
        case "yes":
            return _some(asking, screen, person, catalog, now)
    return None


def _some(asking: AskingScreen, screen: Screen, person: Person, catalog: Catalog, now: datetime) -> Reply:
    """An emergency closes sessions at once; of anything else it is asked which."""
    if screen.urgency is Urgency.EMERGENCY:
        return lock_by_screen(asking, person, catalog, now)
    return Reply(WhichSign(asking), (which(screen, (), catalog),))


def _next(
    asking: AskingScreen,
    says: tuple[Say, ...],
    person: Person,
    catalog: Catalog,
    now: datetime,
    *,
    turns: bool = False,
) -> Reply:
    """Go on to the next screen, turning in the same bubble; a lock that came of this one by a slip is taken away."""
    screen = screen_of(asking, catalog)
    known, effects = lifted((screen.id, *screen.flags), person, catalog, now)
    left = replace(asking, left=asking.left[1:])
    if known.lock is not None and known.lock != person.lock:
        shut = still_locked(known, known.lock, catalog)
        return replace(shut, says=(*says, *shut.says), effects=effects, person=known)
    following = ask(left, catalog, turns=turns and not says) if left.left else _passed(left, known, now, turns=turns)
    return replace(
        following, says=(*says, *following.says), effects=effects, person=following.person or _changed(known, person)
    )


def _changed(known: Person, person: Person) -> Person | None:
    return known if known != person else None


def _passed(asking: AskingScreen, person: Person, now: datetime, *, turns: bool) -> Reply:
    """All is answered. Where only some were asked, what is known from the others still holds."""
    answered = person.asked_screens if asking.full else (asking.brings,)
    waits = tuple(one for one in person.asked_screens if one not in answered)
    checked = replace(person, careful=asking.careful, asked_screens=waits)
    if asking.full:
        checked = replace(checked, screened_at=now)
    passed = say("screen-passed")
    shown = replace(passed, name=QUESTION, edits=QUESTION, rings=False) if turns else passed
    return Reply(None, (shown,), person=checked, then=Goal(asking.then))


# ---------------------------------------------------------------- which sign


def _hear_which(state: WhichSign, choice: str | None, person: Person, catalog: Catalog, now: datetime) -> Reply | None:
    screen = screen_of(state.asking, catalog)
    flag = (choice or "").removeprefix("flag.")
    if choice in {"none", "no"} and not state.chosen:
        return _next(state.asking, (), person, catalog, now)
    if choice == "done" and state.chosen:
        return _be_careful(state, person, catalog, now)
    if flag not in screen.flags:
        return None
    if screen.urgency is Urgency.SAME_DAY:
        urgency = verdict((flag, *state.asking.careful), catalog.red_flags) or screen.urgency
        return lock_sessions(urgency, flag, (flag,), person, catalog, now, state.asking)
    chosen = toggled(state.chosen, flag)
    edited = replace(which(screen, chosen, catalog), edits=QUESTION)
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
    ledger: tuple[Effect, ...] = events(flags, person, now)
    if fresh or person.consented_at is None:
        return Reply(None, (note,), ledger, noted, then=onward(person))
    following = RedFlagCheck().again(noted, catalog, onward(person))
    return replace(following, says=(note, *following.says), effects=ledger, person=noted)
