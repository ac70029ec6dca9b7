"""The one thing more that a precaution asks before the next plan, and what follows from the answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from bot.care.record.person import Person
from bot.care.safety.precautions import DOCTOR, SIDE, Precaution

YES: Final = "yes"
NO: Final = "no"
"""Answers to DOCTOR."""


@dataclass(frozen=True, slots=True)
class Detail:
    """What is asked of one precaution: one of precautions.DETAILS."""

    precaution: str
    kind: str


def answer(person: Person, precaution: str, kind: str) -> tuple[str, ...] | None:
    """Give what was answered: a side, places, or whether the doctor agreed; None where it was not."""
    return dict(person.details).get(f"{precaution}.{kind}")


def answered(person: Person, detail: Detail, given: tuple[str, ...]) -> Person:
    """Keep an answer."""
    kept = dict(person.details) | {f"{detail.precaution}.{detail.kind}": given}
    return replace(person, details=tuple(kept.items()))


def next_asked(person: Person, precautions: Mapping[str, Precaution]) -> Detail | None:
    """Name what is to be asked before the next plan; None where all is known."""
    for id_ in person.to_detail:
        for kind in precautions[id_].asks if id_ in precautions else ():
            detail = Detail(id_, kind)
            if _is_open(person, detail):
                return detail
    return None


def unallowed(person: Person) -> Iterator[str]:
    """Name the precautions of which the doctor has not agreed to pressing, where that matters to this complaint."""
    for id_ in person.precautions or ():
        if answer(person, id_, DOCTOR) == (NO,) and _concerns(person, id_):
            yield id_


def allowed_by_doctor(person: Person) -> Person:
    """A doctor has agreed to pressing, whatever it was about."""
    told = ((key, (YES,) if key.endswith(f".{DOCTOR}") else given) for key, given in person.details)
    return replace(person, details=tuple(told))


def forgotten(person: Person, precaution: str) -> Person:
    """Leave out what was answered of a precaution."""
    kept = tuple(one for one in person.details if not one[0].startswith(f"{precaution}."))
    return replace(person, details=kept)


def _is_open(person: Person, detail: Detail) -> bool:
    given = answer(person, detail.precaution, detail.kind)
    if detail.kind == DOCTOR:
        return given != (YES,) and _concerns(person, detail.precaution)
    return given is None


def _concerns(person: Person, precaution: str) -> bool:
    """Say whether it hurts where the precaution is: on its side, or on no other side for sure."""
    side = answer(person, precaution, SIDE)
    told = person.complaint.side if person.complaint is not None else None
    return side is None or told in {None, "both"} or side in {("both",), (told,)}
