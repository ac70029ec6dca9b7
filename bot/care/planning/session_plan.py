"""What one session holds: the best points that are safe, not resting, and few enough."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.care.body.points import Point, Way
from bot.care.catalog import Catalog
from bot.care.planning.cadence import SessionLimits, area_opens_at
from bot.care.planning.matching import RankedPoint, follows_route, rank
from bot.care.record.history import CareSession
from bot.care.record.person import Complaint
from bot.care.safety.gates import STEPS
from bot.care.safety.precautions import LeftOut, left_out, light_only

SIDES = ("left", "right")
NUMB_SKIN = "numb_skin"
HEATED = frozenset({"low_back", "sacrum", "buttock_center", "buttock_outer"})
"""Where the comfort block puts warmth (S65)."""


@dataclass(frozen=True, slots=True)
class Past:
    """The sessions so far, seen from a moment (aware, UTC) in the person's time zone."""

    sessions: Sequence[CareSession]
    now: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question during pressing: after so many seconds, "breath" or "nerve"."""

    at: int
    kind: str


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """A point to press this time, on these sides ("left", "right"), so many seconds a side.

    ways: what is allowed to press with. light: only the lightest touch.
    """

    point: str
    sides: tuple[str, ...]
    seconds: int
    prompts: tuple[Prompt, ...]
    ways: tuple[Way, ...]
    light: bool


@dataclass(frozen=True, slots=True)
class Resting:
    """A point that must still rest on a side, until a moment (aware, UTC)."""

    point: str
    side: str
    until: datetime


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """points: all that fit, best first, also those left out or resting. steps: what to do this time, in order."""

    points: tuple[RankedPoint, ...]
    steps: tuple[PlannedStep, ...]
    left_out: tuple[LeftOut, ...]
    resting: tuple[Resting, ...]
    light_only: bool


def plan(
    complaint: Complaint,
    precautions: Iterable[str],
    careful: Iterable[str],
    catalog: Catalog,
    past: Past | None = None,
) -> SessionPlan:
    """Plan a session. precautions and careful are ids of the catalog; without past nothing rests."""
    chosen = tuple(dict.fromkeys(precautions))
    ranked = rank(complaint, catalog)
    out = _all_left_out(complaint, chosen, tuple(dict.fromkeys(careful)), catalog)
    light = light_only(chosen, catalog.precautions)
    fitting = [_step(catalog.points[one.point], complaint, out, catalog, light=light) for one in ranked]
    safe = [step for step in fitting if step.ways]
    resting = _resting(safe, catalog, past)
    ready = [rested for step in safe if (rested := _without_resting(step, resting)).sides]
    if past and follows_route(complaint, catalog):
        ready.sort(key=lambda step: _last_pressed(step.point, past.sessions))
    return SessionPlan(ranked, tuple(ready[: catalog.cadence.session.points]), out, resting, light)


def sides_of(complaint: Complaint) -> tuple[str, ...]:
    """Choose the sides to press: the side that was named, or one after the other."""
    return (complaint.side,) if complaint.side in SIDES else SIDES


def opens_again(area: str, side: str, past: Past, catalog: Catalog) -> datetime | None:
    """Say when an area may be pressed again on a side (aware, UTC); None when it may be pressed now (S30, X8)."""
    opens = [
        area_opens_at(session.started_at, past.zone, catalog.cadence)
        for session in past.sessions
        for pressed in session.points
        if pressed.side == side and _area(pressed.point, catalog) == area
    ]
    return max((moment for moment in opens if moment > past.now), default=None)


def _area(point: str, catalog: Catalog) -> str | None:
    return catalog.points[point].area if point in catalog.points else None


def steps_left_out(
    complaint: Complaint, chosen: Iterable[str], careful: Iterable[str], catalog: Catalog
) -> tuple[LeftOut, ...]:
    """All points and steps that precautions, red flags and numb skin leave out, each with its reason."""
    everything = (*catalog.points, *STEPS)
    named = left_out(chosen, careful, catalog.precautions, catalog.red_flags, everything)
    return (*named, *(LeftOut(step, NUMB_SKIN) for step in _unsafe_on_numb_skin(complaint, catalog)))


def _all_left_out(
    complaint: Complaint, chosen: Sequence[str], careful: Sequence[str], catalog: Catalog
) -> tuple[LeftOut, ...]:
    named = steps_left_out(complaint, chosen, careful, catalog)
    steps = {one.what for one in named}
    whys = {one.what: one.because for one in reversed(named)}
    toolless = tuple(
        LeftOut(point.id, whys[_lost_to(point, steps, catalog)])
        for point in catalog.points.values()
        if point.id not in steps and not allowed_ways(point, steps, catalog)
    )
    return (*named, *toolless)


def _unsafe_on_numb_skin(complaint: Complaint, catalog: Catalog) -> tuple[str, ...]:
    """Name the steps; a numb place that the content no longer knows may be any of them."""
    known = [catalog.regions[region] for region in complaint.numb if region in catalog.regions]
    lost = len(known) < len(complaint.numb)
    heat = ("heat",) if lost or HEATED.intersection(complaint.numb) else ()
    tub = ("hot_tub",) if complaint.numb else ()
    foot = ("barefoot_ball",) if lost or any(region.part == "foot" for region in known) else ()
    return heat + tub + foot


def _lost_to(point: Point, steps: set[str], catalog: Catalog) -> str:
    return next(step for way in point.ways for step in catalog.tools[way.tool].counts_as if step in steps)


def allowed_ways(point: Point, steps_left_out: Iterable[str], catalog: Catalog) -> tuple[Way, ...]:
    """Keep the ways to press a point that do without some kinds of pressing."""
    out = set(steps_left_out)
    return tuple(way for way in point.ways if out.isdisjoint(catalog.tools[way.tool].counts_as))


def _step(point: Point, complaint: Complaint, out: Sequence[LeftOut], catalog: Catalog, *, light: bool) -> PlannedStep:
    banned = {one.what for one in out}
    limits = catalog.cadence.session
    return PlannedStep(
        point=point.id,
        sides=sides_of(complaint),
        seconds=min(point.seconds, limits.longest),
        prompts=_prompts(min(point.seconds, limits.longest), limits),
        ways=() if point.id in banned else allowed_ways(point, banned, catalog),
        light=light or not set(point.lies_in).isdisjoint(complaint.numb),
    )


def _prompts(seconds: int, limits: SessionLimits) -> tuple[Prompt, ...]:
    both = (Prompt(limits.breath_at, "breath"), Prompt(limits.nerve_at, "nerve"))
    return tuple(prompt for prompt in both if prompt.at < seconds)


def _resting(steps: Sequence[PlannedStep], catalog: Catalog, past: Past | None) -> tuple[Resting, ...]:
    if past is None:
        return ()
    return tuple(
        Resting(step.point, side, until)
        for step in steps
        for side in step.sides
        if (until := opens_again(catalog.points[step.point].area, side, past, catalog))
    )


def _without_resting(step: PlannedStep, resting: Sequence[Resting]) -> PlannedStep:
    asleep = {one.side for one in resting if one.point == step.point}
    return replace(step, sides=tuple(side for side in step.sides if side not in asleep))


def _last_pressed(point: str, sessions: Sequence[CareSession]) -> datetime:
    never = datetime.min.replace(tzinfo=UTC)
    pressed = [one.started_at for one in sessions if any(pressed.point == point for pressed in one.points)]
    return max(pressed, default=never)
