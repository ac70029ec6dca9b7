"""What one session holds: the best points that are safe, not resting, and few enough."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.care.body.points import Point, Way, choices_of
from bot.care.catalog import Catalog
from bot.care.planning.cadence import SessionLimits
from bot.care.planning.matching import RankedPoint, follows_route, rank
from bot.care.planning.rest import Past, Resting, last_pressed, resting, sides_of
from bot.care.record.person import Complaint, Person
from bot.care.safety.allowance import NO_PAIN, VERY_SORE, Allowance, LeftOut, allowed
from bot.care.safety.red_flags import shown_by

ALWAYS_AT_HAND = ("hands", "knee")
"""What nobody has to own."""

START_LIGHT: Final = "session-start-light"
LIGHTLY: Final = "session-light-only"
LOOK_AT_SKIN: Final = "session-look-at-skin"
PRESSURE: Final = (START_LIGHT, LIGHTLY, LOOK_AT_SKIN)
"""Who has to be light is told so, and never to press more; skin that cannot feel is looked at."""


NOTES: Final = {NO_PAIN: "plan-no-pain", VERY_SORE: "plan-very-sore"}


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question during pressing: after so many seconds, "breath" or "nerve"."""

    at: int
    kind: str


@dataclass(frozen=True, slots=True)
class Method:
    """One choice of how to press a point, with its tools, one for each spot, and a place of PLACES.

    texts: text ids of how it is done, in order. scene: its drawing.
    """

    tools: tuple[str, ...]
    place: str
    texts: tuple[str, ...]
    scene: str


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """A point to press this time, on these sides ("left", "right"), so many seconds a side.

    ways: what is allowed. methods: what to choose from, of what is at home.
    light: why only with the lightest touch (see LeftOut), "" where that need not be.
    """

    point: str
    sides: tuple[str, ...]
    seconds: int
    prompts: tuple[Prompt, ...]
    ways: tuple[Way, ...]
    methods: tuple[Method, ...]
    light: str


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """points: all that fit, best first, also those left out or resting. steps: what to do this time, in order.

    later: points that are open and wait for another day, in order. may: what else this person may do.
    notes: text ids of what the score of the day asks to be said. shown: danger signs that the places themselves show.
    """

    points: tuple[RankedPoint, ...]
    steps: tuple[PlannedStep, ...]
    later: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    resting: tuple[Resting, ...]
    may: Allowance
    notes: tuple[str, ...]
    shown: tuple[str, ...]

    @property
    def light_only(self) -> bool:
        return self.may.light_only


def plan(person: Person, catalog: Catalog, past: Past | None = None) -> SessionPlan:
    """Plan a session for what this person told, may do and has at home; without past nothing rests."""
    complaint = person.complaint or Complaint()
    may = allowed(catalog, person)
    ranked = rank(complaint, catalog)
    fitting = [_step(catalog.points[one.point], person, may) for one in ranked]
    safe = [step for step in fitting if step.ways]
    still = resting([step.point for step in safe], sides_of(complaint), past, catalog)
    ready = [rested for step in safe if (rested := _without_resting(step, still)).sides]
    if past and follows_route(complaint, catalog):
        ready.sort(key=lambda step: last_pressed(step.point, past.sessions))
    most = catalog.cadence.session.most(complaint.score)
    notes = tuple(NOTES[one] for one in may.of_the_day)
    shown = shown_by(complaint, person.precautions or (), catalog.red_flags)
    later = tuple(step.point for step in ready[most:])
    return SessionPlan(ranked, tuple(ready[:most]), later, may.left_out, still, may, notes, shown)


def texts_of(point: Point) -> tuple[str, ...]:
    """Name every text of its own that a method of this point can have, beside those of PRESSURE."""
    named = [text for way in point.ways for text in (way.placed, way.text)]
    return tuple(dict.fromkeys((*named, *point.steps[1:])))


def _step(point: Point, person: Person, may: Allowance) -> PlannedStep:
    limits = may.catalog.cadence.session
    seconds = min(point.seconds, limits.longest)
    ways = may.ways(point)
    return PlannedStep(
        point=point.id,
        sides=sides_of(person.complaint or Complaint()),
        seconds=seconds,
        prompts=_prompts(seconds, limits),
        ways=ways,
        methods=methods_of(point, person, may),
        light=may.lightly(point.demands) or "",
    )


def methods_of(point: Point, person: Person, may: Allowance) -> tuple[Method, ...]:
    """Give the methods to press a point that this person has and may use; none where it is left out."""
    choices = choices_of(_at_home(may.ways(point), person.tools), point.spots)
    return tuple(_method(point, choice, may) for choice in choices)


def _method(point: Point, choice: tuple[Way, ...], may: Allowance) -> Method:
    placed = tuple(dict.fromkeys(way.placed for way in choice))
    used = tuple(way.text for way in choice)
    pressure = _pressure(point, may)
    # Whoever has to be light is not told how to press.
    pressed = point.steps[1:] if START_LIGHT in pressure else ()
    return Method(
        tools=tuple(dict.fromkeys(way.tool for way in choice)),
        place=choice[0].place,
        texts=(*placed, *used, *pressed, *pressure),
        scene=choice[-1].scene,
    )


def _pressure(point: Point, may: Allowance) -> tuple[str, ...]:
    if may.lightly(point.demands) is None:
        return (START_LIGHT,)
    return (LIGHTLY, LOOK_AT_SKIN) if may.feels_little(point.demands) else (LIGHTLY,)


def _at_home(ways: tuple[Way, ...], tools: Sequence[str]) -> tuple[Way, ...]:
    """Leave out what nobody has here, spot by spot, as long as something is left; nothing known: all of it."""
    if not tools:
        return ways
    at_home = [way for way in ways if way.tool in tools or way.tool in ALWAYS_AT_HAND]
    spots = {way.spot for way in at_home}
    return tuple(way for way in ways if way in at_home or way.spot not in spots)


def _prompts(seconds: int, limits: SessionLimits) -> tuple[Prompt, ...]:
    both = (Prompt(limits.breath_at, "breath"), Prompt(limits.nerve_at, "nerve"))
    return tuple(prompt for prompt in both if prompt.at < seconds)


def _without_resting(step: PlannedStep, still: Sequence[Resting]) -> PlannedStep:
    asleep = {one.side for one in still if one.point == step.point}
    return replace(step, sides=tuple(side for side in step.sides if side not in asleep))
