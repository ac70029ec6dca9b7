"""What a person's precautions are now: since when, when they are asked about again, and which may be over."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.care.planning.cadence import Screening
from bot.care.record.person import Person
from bot.care.safety.details import forgotten
from bot.care.safety.precautions import Precaution


def is_due(person: Person, now: datetime, screening: Screening) -> bool:
    """Say whether precautions are to be asked about again (now: aware, UTC)."""
    first = person.consented_at or now
    return now >= (person.health_due or first + timedelta(weeks=screening.weeks))


def may_be_over(person: Person, now: datetime, precautions: Mapping[str, Precaution]) -> str | None:
    """Name a precaution that may have ended by now; None where there is none."""
    since = dict(person.since)
    for id_ in person.precautions or ():
        told, known = since.get(id_, person.consented_at), precautions.get(id_)
        if known and known.ends_after and told and now - told >= timedelta(weeks=known.ends_after):
            return id_
    return None


def asked_now(
    person: Person, chosen: Collection[str], now: datetime, precautions: Mapping[str, Precaution], screening: Screening
) -> Person:
    """Take what was chosen as all that is true now; it is asked about again after some weeks.

    What no list shows stays: only a doctor's yes ends it.
    """
    before = (*(person.precautions or ()), *person.told_health)
    kept = (one for one in before if one in precautions and precautions[one].until_allowed)
    told = with_precautions(person, (*chosen, *kept), now, precautions)
    due = now + timedelta(weeks=screening.weeks)
    # What was only spoken of before the first list is asked about behind it; a later list has shown it.
    open_ = told.asked_health if person.precautions is None else ()
    return replace(told, told_health=(), asked_health=open_, health_due=due, to_detail=told.precautions or ())


def with_precautions(
    person: Person, chosen: Collection[str], now: datetime, precautions: Mapping[str, Precaution]
) -> Person:
    """Take these precautions, in the order of the content; what was known already keeps its day."""
    before = dict(person.since)
    if person.consented_at is not None:
        before = dict.fromkeys(person.precautions or (), person.consented_at) | before
    kept = tuple(one for one in precautions if one in chosen)
    known = person.precautions or ()
    for gone in known:
        person = person if gone in kept else forgotten(person, gone)
    more = tuple(one for one in kept if one in person.to_detail or one not in known)
    since = tuple((one, before.get(one, now)) for one in kept)
    open_ = tuple(one for one in person.asked_health if one not in kept)
    return replace(person, precautions=kept, since=since, to_detail=more, asked_health=open_)


def goes_on(person: Person, precaution: str, now: datetime) -> Person:
    """It is not over yet: it counts from now, and where it is may have changed."""
    since = tuple((dict(person.since) | {precaution: now}).items())
    more = tuple(dict.fromkeys((*person.to_detail, precaution)))
    return replace(forgotten(person, precaution), since=since, to_detail=more)


def allowed_again(person: Person, precautions: Mapping[str, Precaution]) -> Person:
    """A doctor has allowed pressing: what held until then is over."""
    for one in person.precautions or ():
        if one in precautions and precautions[one].until_allowed:
            person = over(person, one)
    return person


def over(person: Person, precaution: str) -> Person:
    """It is over."""
    return replace(
        forgotten(person, precaution),
        precautions=tuple(one for one in person.precautions or () if one != precaution),
        since=tuple(one for one in person.since if one[0] != precaution),
        to_detail=tuple(one for one in person.to_detail if one != precaution),
    )
