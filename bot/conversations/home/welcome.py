"""The first minute: what this is and is not, consent and age; and what waits until later: the time there, the hour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.care.catalog import Catalog
from bot.care.planning.said_times import time_in
from bot.care.record.person import Person, Told
from bot.care.safety.emergency import NamedZone
from bot.care.understanding.ages import is_grown_up
from bot.care.understanding.answers import plain_words
from bot.care.understanding.cities import zone_named
from bot.conversations.frame import goals
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.clinic_contact import clinic_zone, profile_of, settings_of
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import choice_of, tells
from bot.conversations.frame.known import missing
from bot.conversations.frame.language_buttons import languages, locale_in
from bot.conversations.frame.turn import Turn
from bot.conversations.frame.unhurried import TIMES_OF_DAY
from bot.conversations.safety.closed import call_lines
from bot.talk.bubbles import Arg, Button, Keyboard, Say, Text, TimeOfDay
from bot.talk.heard import Said, Tapped, Words, words_of
from bot.talk.reply import Goal, Reply, Step
from bot.talk.staff import ClinicSettings

SETTINGS_HOURS = (8, 9, 10, 12, 15, 17, 18, 19)
"""Hours to choose from in the settings."""
A_FEW = 7
"""Words of a yes with an age."""
PAGE = 6
"""Time zones on one screen."""


@dataclass(frozen=True, slots=True)
class AskingConsent:
    """18 or older, and may your answers be kept? told, health: what was typed before; a no drops it.

    health: precautions; they are ticked when the list is shown.
    """

    told: Told | None = None
    health: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Declined:
    """Nothing may be kept: the way back stays open."""


@dataclass(frozen=True, slots=True)
class TooYoung:
    """Under 18: nothing is offered."""


@dataclass(frozen=True, slots=True)
class AskingTime:
    """Is it this time where you are? changing: asked from the settings; then: the goal after it otherwise."""

    changing: bool = False
    then: str = goals.OPEN_QUESTIONS


@dataclass(frozen=True, slots=True)
class PickingZone:
    """Which of these zones? earlier: those where it is earlier than in the person's zone; page counts from 0."""

    earlier: bool
    page: int = 0
    changing: bool = False
    then: str = goals.OPEN_QUESTIONS


@dataclass(frozen=True, slots=True)
class AskingHour:
    """When shall reminders come? then: the goal after it."""

    then: str = goals.OPEN_QUESTIONS


class Welcome(Conversation):
    """From /start to the red flags, and the hours once there is something to remind of."""

    states = (AskingConsent, Declined, TooYoung, AskingTime, PickingZone, AskingHour)
    begins = (goals.WELCOME, goals.TIME_ZONE)
    keeps_told = (AskingConsent, Declined, TooYoung)
    deaf = (Declined, TooYoung)

    def begin(self, turn: Turn, goal: Goal = goals.WELCOME) -> Reply:
        """Say what this is and is not, and ask for consent; or only what time it is, where that is still open."""
        person = turn.person
        if goal == goals.TIME_ZONE:
            return ask_time(turn, AskingTime(changing=True))
        return _opening(turn, person)

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Go one question on; None where an answer means nothing here."""
        state, person, catalog = turn.state, turn.person, turn.catalog
        choice = choice_of(said, person, catalog)
        if choice is None and isinstance(state, AskingConsent):
            choice = _agrees_with_age(said, person, catalog)
        if isinstance(state, AskingHour) and (at := reminder_time(said, choice, catalog)) is not None:
            return _houred(at, person, Goal(state.then))
        if isinstance(said, Words) and isinstance(state, AskingTime | PickingZone) and choice is None:
            return _in_city(said, turn, state)
        if choice is None:
            return None
        match state:
            case AskingConsent():
                return _consented(state, said, choice, turn)
            case Declined() | TooYoung():
                return self.begin(turn) if choice in {"again", "yes"} else None
            case AskingTime():
                return _timed(state, choice, turn)
            case PickingZone():
                return _zoned(state, choice, turn)
        return None

    def told(self, turn: Turn, told: Told | None, health: tuple[str, ...] = ()) -> Reply | None:
        """Nothing is kept of somebody who has not agreed: it waits in the question, and a no drops it."""
        match turn.state:
            case AskingConsent():
                known = tuple(dict.fromkeys((*turn.state.health, *health)))
                waits = replace(turn.state, told=told or turn.state.told, health=known)
                return replace(turn.again(say("words-first-consent")), state=waits)
            case Declined() | TooYoung():
                return None
        opening = self.begin(turn)
        if opening.needs:
            return opening
        return replace(opening, state=AskingConsent(told, health), says=(say("words-first-consent"), *opening.says))


# ---------------------------------------------------------------- consent and age


def _opening(turn: Turn, person: Person) -> Reply:
    if asking := missing(turn, ClinicSettings()):
        return asking
    args: dict[str, Arg] = {
        "clinic": profile_of(turn, settings_of(turn)).name,
    }
    # What was told before has not gone: whom to call stands before any greeting.
    call = call_lines(person.lock, turn.catalog) if person.lock is not None else ()
    return Reply(AskingConsent(), (*call, Say(Text("welcome", args)), _consent(person, turn.catalog)))


def _agrees_with_age(said: Said, person: Person, catalog: Catalog) -> str | None:
    """Take "yes, I'm 62" and "im 62 ok" for a yes; an age alone agrees to nothing."""
    spoken, words = catalog.answers.get(person.locale, {}), plain_words(words_of(said)).replace(",", " ").split()
    few = len(words) <= A_FEW and any(spoken.get(one) == "yes" for one in (*words[:1], *words[-1:]))
    return "yes" if few and tells(is_grown_up, words_of(said), catalog) else None


def _consented(state: AskingConsent, said: Said, choice: str, turn: Turn) -> Reply | None:
    person, catalog = turn.person, turn.catalog
    untold = replace(person, told=None, told_health=(), trouble=None)
    if asking := missing(turn, ClinicSettings()):
        return asking
    match choice:
        case "yes" | "tell":
            answered = isinstance(said, Tapped)
            shared = person.sharing.letting_know(on=choice == "tell") if answered else person.sharing
            health = tuple(dict.fromkeys((*state.health, *person.told_health)))
            told = state.told or person.told
            # Until they say where they are, they are where their clinic is.
            zone = person.zone if person.zone_confirmed else clinic_zone(turn)
            agreed = replace(person, consented_at=turn.now, adult=True, told=told, told_health=health)
            adult = replace(agreed, sharing=shared, zone=zone)
            return Reply(None, person=adult, then=goals.RED_FLAG_CHECK)
        case "no":
            asked = question(Text("welcome-declined"), rows(button("button-start-over", "again")))
            return Reply(Declined(), (asked,), person=untold)
        case "younger":
            asked = question(Text("welcome-too-young"), rows(button("button-tapped-wrong", "again")))
            return Reply(TooYoung(), (asked,), person=replace(untold, adult=False))
    if (locale := locale_in(choice, person, catalog)) is not None:
        chosen = replace(person, locale=locale)
        opening = _opening(turn, chosen)
        return opening if opening.needs else replace(opening, state=state, person=chosen)
    return None


def _consent(person: Person, catalog: Catalog) -> Say:
    """One question for all: nothing is kept before somebody has said that they are an adult and agree.

    A yes that was typed lets the clinic hear of nothing, and leaves that open: it needs a tap of its own.
    """
    agree = (button("button-agree-and-tell", "tell"), button("button-agree", "yes"))
    answers = rows(*agree, button("button-minor", "younger"), button("button-decline", "no"))
    asked = Text("welcome-consent", {"number": catalog.emergency.number})
    return question(asked, (*answers, *languages(person, catalog)))


# ---------------------------------------------------------------- the time where the person is


def ask_time(turn: Turn, asking: AskingTime) -> Reply:
    """Ask what time it is where the person is."""
    return Reply(asking, (_time(turn.person, turn.now),))


def _in_city(said: Words, turn: Turn, asked: AskingTime | PickingZone) -> Reply | None:
    """Somebody named a city: the time there is asked, so that a wrong one is noticed."""
    zone = zone_named(said.text)
    if zone is None:
        return None
    there = replace(turn.person, zone=zone)
    again = ask_time(replace(turn, person=there), AskingTime(asked.changing, asked.then))
    return replace(again, person=there)


def _time(person: Person, now: datetime) -> Say:
    keyboard = rows(
        button("button-time-right", "yes"), button("button-earlier", "earlier"), button("button-later", "later")
    )
    return question(Text("welcome-time", {"time": _clock(now, person.zone)}), keyboard)


def _timed(asking: AskingTime, choice: str, turn: Turn) -> Reply | None:
    match choice:
        case "yes":
            return _settled(turn, turn.person, asking)
        case "earlier" | "later" | "no":
            picking = PickingZone(choice != "later", changing=asking.changing, then=asking.then)
            return Reply(picking, (_zones(picking, turn.person, turn.catalog, turn.now),))
    return None


def _settled(turn: Turn, person: Person, asked: AskingTime | PickingZone) -> Reply:
    """Keep the zone; whoever moved hears when the next reminder comes there, all others are asked for the hour.

    It counts as confirmed with the hour: whoever breaks off in between is asked for both.
    """
    if asked.changing:
        known = replace(person, zone_confirmed=True)
        reminded = turn.chat.sessions and not person.reminding.paused
        following = goals.NEXT_REMINDER if reminded else goals.SETTINGS
        return Reply(None, (say("settings-zone-set"),), person=known, then=following)
    keyboard = rows(
        button("button-morning", "morning", time=_hour("morning")),
        button("button-noon", "noon", time=_hour("noon")),
        button("button-evening", "evening", time=_hour("evening")),
    )
    return Reply(AskingHour(asked.then), (question(Text("welcome-hour"), keyboard),), person=person)


def _zoned(picking: PickingZone, choice: str, turn: Turn) -> Reply | None:
    person, catalog, now = turn.person, turn.catalog, turn.now
    zone = choice.removeprefix("zone.")
    if choice == "more":
        following = replace(picking, page=picking.page + 1)
        return Reply(following, (replace(_zones(following, person, catalog, now), edits="question"),), step=Step.SAME)
    if choice == "back":
        return ask_time(turn, AskingTime(picking.changing, picking.then))
    if any(zone == one.name for one in catalog.zones):
        return _settled(turn, replace(person, zone=zone), picking)
    return None


def _zones(picking: PickingZone, person: Person, catalog: Catalog, now: datetime) -> Say:
    """Offer zones by the time it is there, those of the clinic's country first; after the last page the first."""
    fitting = _fitting(picking, person, catalog, now)
    pages = max(1, -(-len(fitting) // PAGE))
    start = picking.page % pages * PAGE
    buttons = [_zone(zone, now) for zone in fitting[start : start + PAGE]]
    more = (button("button-more", "more"),) if pages > 1 else ()
    keyboard: Keyboard = (*rows(*buttons), (*more, button("button-back", "back")))
    return question(Text("welcome-zones"), keyboard)


def _fitting(picking: PickingZone, person: Person, catalog: Catalog, now: datetime) -> Sequence[NamedZone]:
    here = _offset(now, person.zone)
    there = {zone: _offset(now, zone.name) for zone in catalog.zones}
    differing = [zone for zone, offset in there.items() if (offset < here if picking.earlier else offset > here)]
    return sorted(differing, key=lambda zone: zone.country != catalog.country)


def _offset(now: datetime, zone: str) -> float:
    offset = now.astimezone(ZoneInfo(zone)).utcoffset()
    return offset.total_seconds() if offset is not None else 0.0


def _zone(zone: NamedZone, now: datetime) -> Button:
    return Button(Text("zone-choice", {"time": _clock(now, zone.name), "place": Text(zone.text)}), f"zone.{zone.name}")


def _clock(now: datetime, zone: str) -> TimeOfDay:
    return TimeOfDay(now.astimezone(ZoneInfo(zone)).time().replace(second=0, microsecond=0))


# ---------------------------------------------------------------- the reminder hour


def _hour(name: str) -> TimeOfDay:
    return TimeOfDay(TIMES_OF_DAY[name])


def _houred(at: time, person: Person, then: Goal) -> Reply:
    known = replace(person, zone_confirmed=True, reminding=replace(person.reminding, at=at))
    return Reply(None, person=known, then=then)


def reminder_time(said: Said, choice: str | None, catalog: Catalog) -> time | None:
    """Give the time that was tapped or written; none in the night, for no reminder would come then."""
    if isinstance(said, Words) and choice not in TIMES_OF_DAY:
        written = time_in(said.text, catalog.times.values())
        return None if written is None or catalog.cadence.quiet.covers(written) else written
    return {**TIMES_OF_DAY, **{f"hour.{hour}": time(hour) for hour in SETTINGS_HOURS}}.get(choice or "")
