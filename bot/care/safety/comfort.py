"""Who may have which warmth and which stretch, by precautions, red flags, numb skin, and warmth just had."""

from __future__ import annotations

from datetime import datetime

from bot.care.catalog import Catalog
from bot.care.planning.doses import STRETCHES, WAYS, minutes_left
from bot.care.planning.session_plan import steps_left_out
from bot.care.record.person import Complaint, Person
from bot.care.safety.precautions import LeftOut


def comfort_left_out(person: Person, catalog: Catalog) -> tuple[LeftOut, ...]:
    """What of warmth and stretch this person may not have."""
    complaint, precautions = person.complaint or Complaint(), person.precautions or ()
    out = steps_left_out(complaint, precautions, person.careful, catalog)
    return tuple(one for one in out if one.what in (*WAYS, *STRETCHES))


def ways_allowed(person: Person, catalog: Catalog) -> tuple[str, ...]:
    """Name the ways to warm up that nothing leaves out."""
    return _without(WAYS, person, catalog)


def ways_open(person: Person, catalog: Catalog, now: datetime) -> dict[str, int]:
    """Give those ways with the minutes that the skin may still have now (aware, UTC); one with too few is shut."""
    rules = catalog.warmth
    left = {way: minutes_left(rules.ways[way], person.warmed, now, rules.pace) for way in ways_allowed(person, catalog)}
    return {way: most for way, most in left.items() if most >= rules.ways[way].check_every}


def stretches_allowed(person: Person, catalog: Catalog) -> tuple[str, ...]:
    """Name the stretches that nothing leaves out."""
    return _without(STRETCHES, person, catalog)


def _without(every: tuple[str, ...], person: Person, catalog: Catalog) -> tuple[str, ...]:
    out = {one.what for one in comfort_left_out(person, catalog)}
    return tuple(one for one in every if one not in out)
