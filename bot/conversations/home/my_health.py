"""My health: what I am careful with for a person, since when, what it changes, and how to put it right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.catalog import Catalog
from bot.care.record.history import SafetyEvent
from bot.care.record.person import Person
from bot.care.safety.details import allowed_by_doctor, unallowed
from bot.care.safety.health import allowed_again
from bot.conversations.frame import goals
from bot.conversations.frame.asking import button, lines, question, rows, say
from bot.conversations.frame.conversation import Conversation, Offer
from bot.conversations.frame.hearing import choice_of
from bot.conversations.frame.turn import Turn
from bot.conversations.safety.nerve_points import COUNT as NERVE_COUNT
from bot.conversations.safety.precaution_check import AGAIN, FIRST, ChoosingPrecautions, PrecautionCheck
from bot.talk.bubbles import Day, Text
from bot.talk.effects import KeepSafetyEvent
from bot.talk.heard import Said
from bot.talk.reply import Goal, Reply

HEALTH: Final = goals.HEALTH


@dataclass(frozen=True, slots=True)
class ShowingHealth:
    """What is known is on show."""


@dataclass(frozen=True, slots=True)
class AskingDoctorAllowed:
    """Did a doctor say that pressing is fine where it is left out?"""


class MyHealth(Conversation):
    """Opened from home, from /settings, and by name, at any time."""

    states = (ShowingHealth, AskingDoctorAllowed)
    begins = (HEALTH,)
    agreed_only = frozenset(begins)
    offers = (Offer("health", HEALTH, rank=65),)
    doors = {"go.health": HEALTH}

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Show what is known; whoever was never asked is asked now."""
        del goal
        person, catalog = turn.person, turn.catalog
        if person.precautions is None:
            return PrecautionCheck().choose(ChoosingPrecautions(person.told_health, goals.HOME, FIRST), catalog)
        known = [*_precautions(person, catalog), *_blocked(person, catalog)]
        allow = (button("button-doctor-allowed", "allowed"),) if _asks_doctor(person, catalog) else ()
        keyboard = rows(button("button-change-health", "change"), *allow, button("button-done", "done"))
        text = Text("my-health", {"known": lines(*known)}) if known else Text("my-health-nothing")
        return Reply(ShowingHealth(), (question(text, keyboard),))

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Change the list, take a doctor's yes, or go home."""
        person, catalog = turn.person, turn.catalog
        match turn.state, choice_of(said, person, catalog):
            case (ShowingHealth(), "change"):
                chosen = tuple(one for one in person.precautions or () if one in catalog.precautions)
                return PrecautionCheck().choose(ChoosingPrecautions(chosen, HEALTH, AGAIN), catalog)
            case (ShowingHealth(), "allowed") if _asks_doctor(person, catalog):
                left_out = lines(*_blocked(person, catalog))
                keyboard = rows(button("button-allowed", "yes"), button("button-not-allowed", "no"))
                return Reply(AskingDoctorAllowed(), (question(Text("health-allowed", {"known": left_out}), keyboard),))
            case (ShowingHealth(), "done" | "yes" | "no" | "none"):
                return Reply(None, then=goals.HOME)
            case (AskingDoctorAllowed(), "yes"):
                return _allowed(turn)
            case (AskingDoctorAllowed(), "no" | "none"):
                return Reply(None, (say("health-not-allowed"),), then=goals.HOME)
        return None


def _asks_doctor(person: Person, catalog: Catalog) -> bool:
    return bool(person.blocked_by or person.nerve_points or any(_left_to_a_doctor(person, catalog)))


def _left_to_a_doctor(person: Person, catalog: Catalog) -> Iterator[str]:
    """Name the precautions that a doctor's yes takes away, or of which none has agreed."""
    yield from (one for one in person.precautions or () if _until_allowed(one, catalog))
    yield from (one for one in unallowed(person) if one in catalog.precautions)


def _until_allowed(precaution: str, catalog: Catalog) -> bool:
    return precaution in catalog.precautions and catalog.precautions[precaution].until_allowed


def _allowed(turn: Turn) -> Reply:
    """A doctor said yes: nothing is left out any more because of those signs."""
    person = turn.person
    signs = (
        *person.blocked_by,
        *_left_to_a_doctor(person, turn.catalog),
        *(("nerve_points",) if person.nerve_points else ()),
    )
    effects = tuple(KeepSafetyEvent(SafetyEvent(turn.now, "clinician_checked", sign)) for sign in signs)
    counted = tuple(one for one in person.counted if not one[0].startswith(NERVE_COUNT))
    agreed = allowed_again(allowed_by_doctor(person), turn.catalog.precautions)
    cleared = replace(agreed, blocked_by=(), nerve_points=(), counted=counted)
    return Reply(None, (say("health-allowed-noted"),), effects, cleared, then=goals.HOME)


def _precautions(person: Person, catalog: Catalog) -> Iterator[Text]:
    since = dict(person.since)
    for id_ in person.precautions or ():
        if id_ not in catalog.precautions:
            yield Text("health-not-known")
            continue
        if _until_allowed(id_, catalog):
            continue
        told = since.get(id_, person.consented_at)
        change = Text(catalog.precautions[id_].change)
        if told is None:
            yield Text("precautions-change", {"change": change})
        else:
            day = Day(told.astimezone(ZoneInfo(person.zone)).date())
            yield Text("health-since", {"change": change, "day": day})


def _blocked(person: Person, catalog: Catalog) -> Iterator[Text]:
    for precaution in _left_to_a_doctor(person, catalog):
        yield Text("health-blocked", {"sign": Text(catalog.precautions[precaution].text)})
    for flag in person.blocked_by:
        if flag in catalog.red_flags:
            yield Text("health-blocked", {"sign": Text(catalog.red_flags[flag].label)})
    for point in person.nerve_points:
        if point in catalog.points:
            yield Text("health-nerve-point", {"point": Text(catalog.points[point].name)})
