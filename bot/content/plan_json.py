"""A ranked list and a session plan as JSON, for the command line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from bot.care.catalog import Catalog
from bot.care.planning.matching import RankedPoint
from bot.care.planning.session_plan import PlannedStep, plan
from bot.care.record.person import Complaint
from bot.care.safety.precautions import LeftOut

SIDES = ("left", "right", "both")


class UnknownId(ValueError):
    """An id that the content does not hold; the message lists those that it does."""

    def __init__(self, kind: str, given: str, valid: Iterable[str]) -> None:
        super().__init__(f"unknown {kind} {given!r}; valid: {', '.join(valid)}")


def plan_json(
    catalog: Catalog, pain: Sequence[str], numb: Sequence[str], side: str | None, conditions: Sequence[str]
) -> str:
    """Plan a session for these region and precaution ids, as indented JSON.

    Raises UnknownId, in one line, for an id or side that does not exist.
    """
    _refuse_unknown("region", (*pain, *numb), tuple(catalog.regions))
    _refuse_unknown("condition", conditions, tuple(catalog.precautions))
    _refuse_unknown("side", () if side is None else (side,), SIDES)
    planned = plan(Complaint(tuple(pain), tuple(numb), side), conditions, (), catalog)
    shape = {
        "points": [_point(point) for point in planned.points],
        "steps": [_step(step) for step in planned.steps],
        "left_out": [_left_out(one, catalog) for one in planned.left_out],
    }
    return json.dumps(shape, indent=2)


def _refuse_unknown(kind: str, given: Iterable[str], valid: Sequence[str]) -> None:
    for one in given:
        if one not in valid:
            raise UnknownId(kind, one, valid)


def _point(point: RankedPoint) -> dict[str, object]:
    reasons = [{"region": one.region, "muscle": one.muscle, "source": list(one.source)} for one in point.reasons]
    return {"id": point.point, "number": point.number, "score": point.score, "reasons": reasons}


def _step(step: PlannedStep) -> dict[str, object]:
    prompts = [{"at": prompt.at, "kind": prompt.kind} for prompt in step.prompts]
    return {
        "point": step.point,
        "seconds": step.seconds,
        "prompts": prompts,
        "sides": list(step.sides),
        "tools": [way.tool for way in step.ways],
        "light": step.light,
    }


def _left_out(one: LeftOut, catalog: Catalog) -> dict[str, str]:
    return {"point" if one.what in catalog.points else "step": one.what, "because": one.because}
