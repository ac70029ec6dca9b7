"""Which texts and figures the catalog itself calls for: every region has a name, every point its steps, and so on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from bot.care.body.points import Point
from bot.care.body.regions import PARTS, part_text
from bot.care.catalog import Catalog
from bot.care.planning.doses import HeatDose
from bot.care.planning.session_plan import NOTES, PRESSURE, texts_of
from bot.care.safety.allowance import STILL
from bot.care.safety.precautions import DOCTOR, PLACE, SIDE, Precaution
from bot.care.safety.red_flags import Screen
from bot.care.safety.rules import STEPS, step_text
from bot.care.text_ids import language_text, text_id
from bot.care.understanding.intents import Intent
from bot.content.plan_json import NOTED
from bot.content.scan import PictureUse, Use


@dataclass(frozen=True, slots=True)
class Called:
    """name: the class and its property, or the function of care, that gives the ids. of: entries with those ids.

    arguments: what whoever says these texts hands over; code that hands over less is a fault.
    """

    name: str
    file: str
    shown: str
    of: Callable[[Catalog], Iterable[tuple[str, str]]]
    arguments: frozenset[str] = frozenset()


def _by_property(
    name: str, file: str, shown: str, values: Callable[[Catalog], Iterable[Any]], *arguments: str
) -> Called:
    """Call for a property of every value; it gives one id or several."""
    attr = name.partition(".")[2]

    def pairs(catalog: Catalog) -> Iterable[tuple[str, str]]:
        for one in values(catalog):
            given = getattr(one, attr)
            yield from ((one.id, id_) for id_ in ((given,) if isinstance(given, str) else given))

    return Called(name, file, shown, pairs, frozenset(arguments))


def _asking(kind: str, catalog: Catalog) -> list[Precaution]:
    return [one for one in catalog.precautions.values() if kind in one.asks]


CALLED: tuple[Called, ...] = (
    _by_property("Region.text", "regions.yaml", "button", lambda catalog: catalog.regions.values()),
    _by_property("Region.inline", "regions.yaml", "message", lambda catalog: catalog.regions.values()),
    Called("part_text", "regions.yaml", "button", lambda _: ((part, part_text(part)) for part in PARTS)),
    _by_property("Muscle.text", "muscles.yaml", "message", lambda catalog: catalog.muscles.values()),
    _by_property("Tool.text", "tools.yaml", "button", lambda catalog: catalog.tools.values()),
    _by_property("Point.name", "points.yaml", "message", lambda catalog: catalog.points.values()),
    _by_property("Point.why", "points.yaml", "message", lambda catalog: catalog.points.values(), "region", "muscle"),
    _by_property("Point.label", "points.yaml", "button", lambda catalog: catalog.points.values()),
    _by_property("Point.steps", "points.yaml", "caption", lambda catalog: catalog.points.values()),
    _by_property("Point.warnings", "points.yaml", "message", lambda catalog: catalog.points.values()),
    Called("Method.texts", "points.yaml", "message", lambda catalog: _methods(catalog.points.values())),
    Called("spot", "points.yaml", "message", lambda catalog: _spots(catalog.points.values())),
    _by_property("RedFlag.text", "red_flags.yaml", "message", lambda catalog: catalog.red_flags.values()),
    Called("Screen.asked", "screens.yaml", "message", lambda catalog: _sign_lines(catalog.screens)),
    _by_property("RedFlag.ask", "red_flags.yaml", "message", lambda catalog: catalog.red_flags.values()),
    _by_property("RedFlag.label", "red_flags.yaml", "button", lambda catalog: catalog.red_flags.values()),
    _by_property("RedFlag.acts", "red_flags.yaml", "message", lambda catalog: catalog.red_flags.values()),
    _by_property("Precaution.text", "precautions.yaml", "button", lambda catalog: catalog.precautions.values()),
    _by_property(
        "Precaution.over",
        "precautions.yaml",
        "message",
        lambda catalog: [one for one in catalog.precautions.values() if one.ends_after],
    ),
    _by_property("Precaution.whether", "precautions.yaml", "message", lambda catalog: catalog.precautions.values()),
    _by_property("Precaution.which_side", "precautions.yaml", "message", lambda catalog: _asking(SIDE, catalog)),
    _by_property("Precaution.which_place", "precautions.yaml", "message", lambda catalog: _asking(PLACE, catalog)),
    _by_property("Precaution.doctor_agreed", "precautions.yaml", "message", lambda catalog: _asking(DOCTOR, catalog)),
    _by_property("Precaution.change", "precautions.yaml", "message", lambda catalog: catalog.precautions.values()),
    Called("step_text", "precautions.yaml", "message", lambda _: ((step, step_text(step)) for step in STEPS)),
    Called("language_text", "texts", "button", lambda catalog: ((one, language_text(one)) for one in catalog.locales)),
    Called("Position.how", "warmth.yaml", "caption", lambda catalog: _positions(catalog.warmth.ways.values())),
    Called("SessionPlan.notes", "cadences.yaml", "message", lambda _: NOTES.items()),
    Called("PlanFor.notes", "cadences.yaml", "message", lambda _: ((one, one) for one in NOTED)),
    Called("Allowance.still", "precautions.yaml", "message", lambda _: ((one, one) for one in STILL)),
    _by_property("Stretch.text", "warmth.yaml", "caption", lambda catalog: catalog.warmth.stretches.values(), "side"),
    _by_property("Stretch.label", "warmth.yaml", "button", lambda catalog: catalog.warmth.stretches.values()),
    _by_property("LearnCard.title", "learn.yaml", "button", lambda catalog: catalog.cards.values()),
    _by_property("LearnCard.texts", "learn.yaml", "caption", lambda catalog: catalog.cards.values(), "number"),
    Called("Intent.says", "intents.yaml", "message", lambda catalog: _said(catalog.intents.values())),
    _by_property("Tip.title", "tips.yaml", "button", lambda catalog: catalog.tips.values()),
    _by_property("Tip.text", "tips.yaml", "message", lambda catalog: catalog.tips.values()),
    _by_property("TipSeries.name", "courses.yaml", "button", lambda catalog: catalog.courses.values()),
    Called("NamedZone.text", "zones.yaml", "button", lambda catalog: ((one.name, one.text) for one in catalog.zones)),
)
"""All that code may take a text's id from without naming it."""

PICTURES: tuple[Called, ...] = (
    _by_property("Point.card", "points.yaml", "", lambda catalog: catalog.points.values()),
    Called("Method.scene", "points.yaml", "", lambda catalog: _scenes(catalog.points.values())),
    Called("Position.picture", "warmth.yaml", "", lambda catalog: _warm_pictures(catalog.warmth.ways.values())),
    _by_property("Stretch.picture", "warmth.yaml", "", lambda catalog: _with_picture(catalog.warmth.stretches)),
    _by_property("LearnCard.picture", "learn.yaml", "", lambda catalog: _with_picture(catalog.cards)),
)
"""The same for the names of figures."""

ARGUMENTS = {one.name: one.arguments for one in CALLED}
"""What is handed over with a text of each name."""
NAMES = frozenset(one.name for one in (*CALLED, *PICTURES))


def pictures_in_catalog(catalog: Catalog) -> tuple[PictureUse, ...]:
    """List every figure that the content shows."""
    return tuple(PictureUse(name, one.file, entry) for one in PICTURES for entry, name in one.of(catalog))


def uses_in_catalog(catalog: Catalog) -> tuple[Use, ...]:
    """List every text that the content calls for."""
    return tuple(
        Use(id_, one.file, entry, one.shown, arguments=one.arguments)
        for one in CALLED
        for entry, id_ in one.of(catalog)
    )


def _with_picture(values: Any) -> Iterable[Any]:
    return (one for one in values.values() if one.picture is not None)


def _said(intents: Iterable[Intent]) -> Iterable[tuple[str, str]]:
    return ((one.id, one.says) for one in intents if one.says is not None)


def _sign_lines(screens: Iterable[Screen]) -> Iterable[tuple[str, str]]:
    """Give the lines of a screen's own wording; the others are the signs' own texts."""
    lines = ((screen.id, line) for screen in screens for line in screen.lines)
    return ((id_, line.text) for id_, line in lines if line.text.startswith(text_id("sign", "")))


def _methods(points: Iterable[Point]) -> Iterable[tuple[str, str]]:
    yield from ((point.id, text) for point in points for text in texts_of(point))
    yield from (("every point", text) for text in PRESSURE)


def _scenes(points: Iterable[Point]) -> Iterable[tuple[str, str]]:
    return ((point.id, way.scene) for point in points for way in point.ways)


def _positions(doses: Iterable[HeatDose]) -> Iterable[tuple[str, str]]:
    return ((dose.id, one.how) for dose in doses for one in dose.positions)


def _warm_pictures(doses: Iterable[HeatDose]) -> Iterable[tuple[str, str]]:
    return ((dose.id, one.picture) for dose in doses for one in dose.positions if one.picture)


def _spots(points: Iterable[Point]) -> Iterable[tuple[str, str]]:
    return ((point.id, text_id("spot", spot)) for point in points for spot in point.spots)
