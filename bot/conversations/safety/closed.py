"""Closed sessions: whom to call, which sign it is, what to do until then, and the way back from a slip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.care.catalog import Catalog
from bot.care.record.history import SafetyEvent
from bot.care.record.person import Lock, Person
from bot.care.safety.red_flags import UNDER_AGE, Urgency, closed_by, shown_by
from bot.conversations.frame import goals
from bot.conversations.frame.asking import button, lines, question, rows, say
from bot.conversations.safety.screens import AskingScreen, ask, asking_of, screen_of, screen_with, tap_of
from bot.talk.bubbles import Button, Lane, Say, Text, Texts
from bot.talk.effects import Effect, KeepSafetyEvent
from bot.talk.heard import Media, Said, Words
from bot.talk.reply import Goal, Reply


@dataclass(frozen=True, slots=True)
class Locked:
    """Sessions are closed until a clinician has looked. asking: the screen that a tap closed them from."""

    asking: AskingScreen | None = None


@dataclass(frozen=True, slots=True)
class NamingSign:
    """Sessions are closed, and it is asked which sign of the screen it is. asking: the screen, and what comes after."""

    asking: AskingScreen


@dataclass(frozen=True, slots=True)
class AskingAgain:
    """The sign that closed sessions was a slip, it seems, and no screen asks it: is it so, yes or no?"""

    flag: str


def onward(person: Person) -> Goal:
    """Who is known goes on as a returning visitor; who is new is asked for precautions first."""
    if person.consented_at is None:
        return goals.WELCOME
    return goals.PRECAUTIONS if person.precautions is None else goals.RETURN_VISIT


# ---------------------------------------------------------------- closing


def lock_sessions(
    urgency: Urgency,
    about: str,
    flags: Sequence[str],
    person: Person,
    catalog: Catalog,
    now: datetime,
    asking: AskingScreen | None = None,
) -> Reply:
    """Close sessions. about: the sign; flags: all that were told; asking: the screen that it was tapped on.

    What else closes by itself is kept beside it: a slip about one sign takes none of the others back.
    """
    closing = tuple(one for one in flags if one != about and closed_by((one,), catalog.red_flags) is not None)
    lock = _over(person.lock, Lock(urgency.value, about, now, closing))
    closed = locked(lock, flags, catalog)
    return replace(
        closed, state=Locked(asking), person=replace(person, lock=lock), effects=events((about,), person, now)
    )


def lock_by_screen(asking: AskingScreen, person: Person, catalog: Catalog, now: datetime) -> Reply:
    """Close sessions because of one of a screen's emergency signs: whom to call first, then which one it is."""
    screen = screen_of(asking, catalog)
    lock = _over(person.lock, Lock(screen.urgency.value, screen.id, now))
    return replace(
        _naming(asking, lock, screen.flags, catalog),
        person=replace(person, lock=lock),
        effects=events((screen.id,), person, now),
    )


def _over(kept: Lock | None, lock: Lock) -> Lock:
    """Put a new lock over one that stands; the milder sign is not forgotten, and none opens sooner."""
    if kept is None:
        return lock
    if lock.flag == kept.flag or (kept.urgency == Urgency.EMERGENCY != lock.urgency):
        also = (one for one in (*kept.also, *lock.flags) if one != kept.flag)
        return replace(kept, also=tuple(dict.fromkeys(also)))
    return replace(lock, also=tuple(dict.fromkeys(one for one in (*lock.also, *kept.flags) if one != lock.flag)))


def locked(lock: Lock, flags: Sequence[str], catalog: Catalog) -> Reply:
    """Say whom to call, what to do until then, and how sessions open again.

    Beside a call for help stands nothing that can wait: "should be checked today" would take it back.
    """
    urgent = [one for one in flags if one in catalog.red_flags and catalog.red_flags[one].urgency == Urgency.EMERGENCY]
    flags = urgent if lock.urgency == Urgency.EMERGENCY else flags
    return Reply(Locked(), (*call_lines(lock, catalog), *_acts(flags, catalog), _closed(lock)))


def still_locked(person: Person, lock: Lock, catalog: Catalog) -> Reply:
    """Say it once more to somebody who comes back, and ask which sign it is where that is not known."""
    screen = screen_with(lock.flag, catalog)
    if screen is not None and screen.id == lock.flag:
        return _naming(_only(screen.id, person, catalog), lock, screen.flags, catalog)
    return locked(lock, flags_of(lock, catalog), catalog)


def flags_of(lock: Lock, catalog: Catalog) -> tuple[str, ...]:
    """The signs that closed sessions, or all of a screen where it is not known which."""
    of_screens = {screen.id: screen.flags for screen in catalog.screens}
    known = (of_screens.get(one, (one,)) for one in lock.flags)
    return tuple(dict.fromkeys(flag for flags in known for flag in flags if flag in catalog.red_flags))


def labels_of(lock: Lock, catalog: Catalog) -> Texts:
    """Name the signs in a few words each."""
    return Texts(tuple(Text(catalog.red_flags[flag].label) for flag in flags_of(lock, catalog)))


def call_lines(lock: Lock, catalog: Catalog) -> tuple[Say, ...]:
    """Say whom to call about what has closed sessions."""
    number = {"number": catalog.emergency.number}
    signs = [catalog.red_flags[flag] for flag in flags_of(lock, catalog)]
    if signs and all(sign.maternity for sign in signs):
        return (Say(Text("lock-maternity", number), lane=Lane.SAFETY),)
    if lock.urgency == Urgency.EMERGENCY:
        return (Say(Text("lock-emergency", number), lane=Lane.SAFETY),)
    today = Say(Text("lock-same-day", number), lane=Lane.SAFETY)
    advice = catalog.emergency.advice
    return (today, Say(Text("lock-advice", {"number": advice}), lane=Lane.SAFETY)) if advice else (today,)


def _acts(flags: Sequence[str], catalog: Catalog) -> tuple[Say, ...]:
    acts = acts_of(flags, catalog)
    return (Say(Text("lock-acts", {"acts": lines(*acts)}), lane=Lane.SAFETY),) if acts else ()


WAS_CHECKED = button("button-was-checked", "checked")
MISTAKE = button("button-tapped-wrong", "mistake")


def is_young(lock: Lock) -> bool:
    """Say whether somebody under age is told off: no clinician's word opens what is for grown-ups only."""
    return UNDER_AGE in lock.flags


def _closed(lock: Lock) -> Say:
    if is_young(lock):
        return question(Text("lock-closed-young"), rows(button("button-show-number", "number"), MISTAKE))
    text = "lock-closed" if lock.urgency == Urgency.EMERGENCY else "lock-closed-today"
    keyboard = rows(WAS_CHECKED, button("button-show-number", "number"), MISTAKE)
    return question(Text(text), keyboard, lane=Lane.SAFETY)


# ---------------------------------------------------------------- which sign it is


def _naming(asking: AskingScreen, lock: Lock, flags: Sequence[str], catalog: Catalog) -> Reply:
    return Reply(NamingSign(asking), (*call_lines(lock, catalog), *_acts(flags, catalog), _which_one(asking, catalog)))


def _which_one(asking: AskingScreen, catalog: Catalog) -> Say:
    signs: list[Button] = [tap_of(catalog.red_flags[flag]) for flag in screen_of(asking, catalog).flags]
    return question(Text("lock-which"), rows(*signs, MISTAKE, WAS_CHECKED), lane=Lane.SAFETY)


def hear_naming(
    state: NamingSign, said: Said, choice: str | None, person: Person, catalog: Catalog, now: datetime
) -> Reply | None:
    """Take the sign's name, or the way back; words get the number once more."""
    lock, flag = person.lock, (choice or "").removeprefix("flag.")
    if lock is None:
        return Reply(None, then=onward(person))
    if flag in screen_of(state.asking, catalog).flags:
        named = replace(person, lock=replace(lock, flag=flag))
        return Reply(Locked(state.asking), (say("lock-named"), _closed(lock)), events((flag,), person, now), named)
    if choice in {"mistake", "none", "no"}:
        return _ask_again(state.asking, catalog)
    return _naming(state.asking, lock, (), catalog) if isinstance(said, Words | Media) else None


# ---------------------------------------------------------------- the way back from a slip


def _mistaken(state: Locked, person: Person, lock: Lock, catalog: Catalog) -> Reply:
    """Ask the same once more. Sessions stay closed until the answer is none."""
    if state.asking is not None:
        return _ask_again(state.asking, catalog)
    screen = screen_with(lock.flag, catalog)
    if screen is not None:
        return _ask_again(_only(screen.id, person, catalog), catalog)
    flag = catalog.red_flags.get(lock.flag)
    if flag is None:
        return locked(lock, (), catalog)
    asked = question(Text(flag.ask), rows(button("button-sign-yes", "yes"), button("button-sign-no", "no")))
    return Reply(AskingAgain(flag.id), (say("lock-again"), asked))


def _only(screen: str, person: Person, catalog: Catalog) -> AskingScreen:
    """Ask one screen alone; whoever was never asked all of them is asked them next."""
    then = onward(person) if person.screened_at is not None or person.consented_at is None else goals.RED_FLAG_CHECK
    return asking_of([one for one in catalog.screens if one.id == screen], person.careful, then, full=False)


def _ask_again(asking: AskingScreen, catalog: Catalog) -> Reply:
    shown = ask(asking, catalog)
    return replace(shown, says=(say("lock-again"), *shown.says))


def hear_asked_again(
    state: AskingAgain, choice: str | None, person: Person, catalog: Catalog, now: datetime
) -> Reply | None:
    """No opens what the slip had closed; yes says again whom to call."""
    if person.lock is None:
        return Reply(None, then=onward(person))
    if choice == "yes":
        return still_locked(person, person.lock, catalog)
    if choice not in {"no", "none"}:
        return None
    opened, effects = lifted((state.flag,), person, catalog, now)
    if opened.lock is not None:
        return replace(still_locked(opened, opened.lock, catalog), person=opened, effects=effects)
    then = onward(opened) if opened.screened_at is not None or opened.consented_at is None else goals.RED_FLAG_CHECK
    return Reply(None, (say("lock-slip"),), effects, opened, then=then)


def lifted(signs: Sequence[str], person: Person, catalog: Catalog, now: datetime) -> tuple[Person, tuple[Effect, ...]]:
    """Take the lock away that none of these signs is left of; an earlier one that it stood over closes again.

    A complaint that showed the sign was the slip: it is asked for anew.
    """
    lock = person.lock
    if lock is None or lock.flag not in signs:
        return person, ()
    noted = () if person.consented_at is None else (KeepSafetyEvent(SafetyEvent(now, "mistaken", lock.flag)),)
    told = person.complaint
    slip = told is not None and not set(signs).isdisjoint(shown_by(told, person.precautions or (), catalog.red_flags))
    left = replace(lock, also=tuple(one for one in lock.also if one not in signs))
    return replace(person, lock=_below(left, catalog), complaint=None if slip else told), noted


def _below(lock: Lock, catalog: Catalog) -> Lock | None:
    if not lock.also:
        return None
    first, *rest = lock.also
    screen, flag = screen_with(first, catalog), catalog.red_flags.get(first)
    urgency = flag.urgency if flag is not None else screen.urgency if screen is not None else Urgency.EMERGENCY
    return Lock(urgency.value, first, lock.since, tuple(rest))


# ---------------------------------------------------------------- while it is closed


def again(lock: Lock, catalog: Catalog, *first: Say) -> Reply:
    """Say whom to call once more."""
    return Reply(Locked(), (*first, *call_lines(lock, catalog), _closed(lock)))


def hear_locked(state: Locked, said: Said, choice: str | None, person: Person, catalog: Catalog) -> Reply | None:
    """Say the number as often as it is asked for, or ask once more what was a slip."""
    if person.lock is None:
        return Reply(None, then=onward(person))
    if choice == "mistake":
        return _mistaken(state, person, person.lock, catalog)
    if choice in {"not_seen", "no", "none"}:
        return replace(again(person.lock, catalog, say("seen-not-yet")), state=state)
    asked_for = choice == "number" or isinstance(said, Words | Media)
    return replace(again(person.lock, catalog), state=state) if asked_for else None


def acts_of(flags: Sequence[str], catalog: Catalog) -> tuple[Text, ...]:
    """What to do about each, said once where several say the same."""
    known = [catalog.red_flags[flag] for flag in flags if flag in catalog.red_flags]
    acts = dict.fromkeys(act for flag in known for act in flag.acts)
    return tuple(Text("screen-line", {"sign": Text(act)}) for act in acts)


def events(about: Sequence[str], person: Person, now: datetime) -> tuple[Effect, ...]:
    """Lines for the safety ledger; nothing is kept of somebody who has not agreed."""
    if person.consented_at is None:
        return ()
    return tuple(KeepSafetyEvent(SafetyEvent(now, "red_flag", one)) for one in about)
