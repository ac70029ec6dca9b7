"""A ranked list and a session plan as JSON, for the command line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from bot.care.catalog import Catalog
from bot.care.planning.matching import RankedPoint
from bot.care.planning.session_plan import ALWAYS_AT_HAND, PlannedStep, SessionPlan, plan
from bot.care.record.person import Complaint, Lock, Person
from bot.care.safety.allowance import REASONS, VERY_SORE, LeftOut
from bot.care.safety.red_flags import Urgency, asked_by, asked_of, closed_by, closing, newly_shown
from bot.care.text_ids import text_id

CALLED: Final = {Urgency.EMERGENCY: "lock-emergency", Urgency.SAME_DAY: "lock-same-day"}
CLOSED: Final = {Urgency.EMERGENCY: "lock-closed", Urgency.SAME_DAY: "lock-closed-today"}
TOOL_MISSING: Final = "plan-tool-missing"
NO_PLACE: Final = "plan-no-place"
NOTED: Final = (TOOL_MISSING, NO_PLACE)
"""Texts that a plan on the command line says beside those of the plan itself."""

SIDES = ("left", "right", "both")
LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)
"""A plan knows no day."""
FIELDS = ("pain", "numb", "side", "conditions", "flags", "tools", "score")

Speak = Callable[[str], str]
"""Puts a text id into words."""


class UnknownId(ValueError):
    """An id that the content does not hold; the message lists those that it does."""

    def __init__(self, kind: str, given: str, valid: Iterable[str]) -> None:
        super().__init__(f"unknown {kind} {given!r}; valid: {', '.join(valid)}")


@dataclass(frozen=True, slots=True)
class PlanFor:
    """What a plan is asked for, as ids of the content; score: 0-10 or None.

    flags: signs said yes to, as in a chat: those that cannot wait some days close all of it.
    """

    pain: tuple[str, ...] = ()
    numb: tuple[str, ...] = ()
    side: str | None = None
    conditions: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    score: int | None = None

    @property
    def complaint(self) -> Complaint:
        return Complaint(self.pain, self.numb, self.side, self.score)

    def refused(self, catalog: Catalog) -> tuple[str, ...]:
        """Name the danger signs, said yes to or shown by the complaint, at which the chat closes sessions."""
        return closing(self.signs(catalog), catalog.red_flags)

    def signs(self, catalog: Catalog) -> tuple[str, ...]:
        """Name the danger signs said yes to, and those that the complaint is itself."""
        return tuple(
            dict.fromkeys((*self.flags, *newly_shown(None, self.complaint, self.conditions, catalog.red_flags)))
        )

    def person(self, catalog: Catalog) -> Person:
        closed = closed_by(self.signs(catalog), catalog.red_flags)
        lock = None if closed is None else Lock(closed[0].value, closed[1], LONG_AGO)
        told, health = self.complaint, self.conditions
        return Person(complaint=told, precautions=health, careful=self.flags, tools=self.tools, lock=lock)


def plan_json(catalog: Catalog, asked: PlanFor, speak: Speak) -> str:
    """Plan a session, as indented JSON. Raises UnknownId, in one line, for an id that does not exist."""
    return json.dumps(_planned(catalog, asked, speak), indent=2, ensure_ascii=False)


def plan_lines(catalog: Catalog, lines: Iterable[str], speak: Speak) -> Iterator[str]:
    """Plan a session for each line of JSON, as a line of JSON; what is wrong with a line is its answer."""
    for line in lines:
        if not line.strip():
            continue
        try:
            answer = _planned(catalog, asked_in(json.loads(line)), speak)
        except ValueError as wrong:
            answer = {"error": str(wrong)}
        yield json.dumps(answer, ensure_ascii=False)


def asked_in(given: Any) -> PlanFor:
    """Read what a line asks for. Raises ValueError, in one line."""
    if not isinstance(given, Mapping):
        raise ValueError(f"a line must be an object with some of {', '.join(FIELDS)}")  # noqa: TRY004 - input, not code
    if unknown := [name for name in given if name not in FIELDS]:
        raise ValueError(f"unknown field {unknown[0]!r}; valid: {', '.join(FIELDS)}")
    lists = {name: _words(given.get(name), name) for name in FIELDS if name not in {"side", "score"}}
    return PlanFor(side=given.get("side"), score=_score(given.get("score")), **lists)


def _words(value: Any, name: str) -> tuple[str, ...]:
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ValueError(f"{name} must be a list of ids")
    return tuple(value)


def _score(value: Any) -> int | None:
    if value is None or (isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 10):  # noqa: PLR2004
        return value
    raise ValueError(f"score must be a whole number from 0 to 10, not {value!r}")


# ---------------------------------------------------------------- the answer


def _planned(catalog: Catalog, asked: PlanFor, speak: Speak) -> dict[str, object]:
    _refuse_unknown("region", (*asked.pain, *asked.numb), tuple(catalog.regions))
    _refuse_unknown("condition", asked.conditions, tuple(catalog.precautions))
    _refuse_unknown("flag", asked.flags, tuple(catalog.red_flags))
    _refuse_unknown("tool", asked.tools, tuple(catalog.tools))
    _refuse_unknown("side", () if asked.side is None else (asked.side,), SIDES)
    planned = plan(asked.person(catalog), catalog)
    return {
        "points": [_point(point) for point in planned.points],
        "steps": [_step(step, planned, speak) for step in planned.steps],
        "left_out": [_left_out(one, catalog) for one in planned.left_out],
        "light": planned.light_only,
        "later": list(planned.later),
        "offered": [*planned.may.heat, *planned.may.stretches],
        "refused": [_refused(flag, catalog, speak) for flag in asked.refused(catalog)],
        "asked_first": list(_asked_first(asked, planned)),
        "notes": [speak(text) for text in (*planned.notes, *_told(asked, planned), *_acts(asked, planned))],
        **({} if planned.steps else {"ask": "clinic", "still": [speak(text) for text in planned.may.still]}),
    }


def _refused(flag: str, catalog: Catalog, speak: Speak) -> dict[str, str]:
    known = catalog.red_flags[flag]
    return {"flag": flag, "urgency": known.urgency.value, "text": speak(known.text)}


def _asked_first(asked: PlanFor, planned: SessionPlan) -> Iterator[str]:
    """Name the signs that the complaint may be, and the screens that only some are asked (of their pregnancy).

    On a very sore day also those that the chat asks once more; then what a condition asks more, as condition.doctor,
    condition.side or condition.place. The screens that everybody is asked before the first plan are not named.
    """
    catalog = planned.may.catalog
    yield from asked_by(asked.complaint, asked.conditions, catalog.red_flags)
    sore = VERY_SORE in planned.may.of_the_day
    screens = asked_of(asked.conditions, catalog.screens)
    yield from (screen.id for screen in screens if screen.precaution or (sore and screen.short))
    yield from (f"{one}.{kind}" for one in asked.conditions for kind in catalog.precautions[one].asks)


def _acts(asked: PlanFor, planned: SessionPlan) -> Iterator[str]:
    """Name what to do about each sign; beside an emergency stands nothing that can wait."""
    flags = planned.may.catalog.red_flags
    told = [flags[one] for one in asked.signs(planned.may.catalog)]
    urgent = [one for one in told if one.urgency is Urgency.EMERGENCY]
    yield from dict.fromkeys(act for flag in urgent or told for act in flag.acts)


def _told(asked: PlanFor, planned: SessionPlan) -> Iterator[str]:
    """Name the texts that say why something is left out, light or refused, and that a tool is missing."""
    catalog = planned.may.catalog
    signs = asked.signs(catalog)
    closed = closed_by(signs, catalog.red_flags)
    if closed is not None:
        yield CALLED[closed[0]]
    yield from (catalog.precautions[one].change for one in asked.conditions)
    yield from (catalog.red_flags[one].text for one in signs)
    if closed is not None:
        yield CLOSED[closed[0]]
    if not planned.points:
        yield NO_PLACE
    others = (one.because for one in planned.left_out if one.because in REASONS)
    yield from dict.fromkeys(text_id("because", one) for one in others)
    at_hand = {*asked.tools, *ALWAYS_AT_HAND}
    if not all(at_hand.intersection(method.tools) for step in planned.steps for method in step.methods):
        yield TOOL_MISSING


def _refuse_unknown(kind: str, given: Iterable[str], valid: Sequence[str]) -> None:
    for one in given:
        if one not in valid:
            raise UnknownId(kind, one, valid)


def _point(point: RankedPoint) -> dict[str, object]:
    reasons = [{"region": one.region, "muscle": one.muscle, "source": list(one.source)} for one in point.reasons]
    return {"id": point.point, "number": point.number, "score": point.score, "reasons": reasons}


def _step(step: PlannedStep, planned: SessionPlan, speak: Speak) -> dict[str, object]:
    """tool, place and texts are those shown first; tools are all that may be chosen."""
    point = planned.may.catalog.points[step.point]
    first = step.methods[0]
    texts = (*point.steps[:1], *first.texts, *point.warnings)
    return {
        "point": step.point,
        "seconds": step.seconds,
        "prompts": [{"at": prompt.at, "kind": prompt.kind} for prompt in step.prompts],
        "sides": list(step.sides),
        "tool": first.tools[0],
        "place": first.place,
        "light": bool(step.light),
        "tools": list(dict.fromkeys(tool for one in step.methods for tool in one.tools)),
        "places": list(dict.fromkeys(one.place for one in step.methods)),
        "texts": [speak(text) for text in texts],
    }


def _left_out(one: LeftOut, catalog: Catalog) -> dict[str, str]:
    return {"point" if one.what in catalog.points else "step": one.what, "because": one.because}
