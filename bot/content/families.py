"""Which texts the catalog itself calls for: every region has a name, every point its steps, and so on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.care.body.points import STEPS, Point
from bot.care.body.regions import PARTS, part_text
from bot.care.catalog import Catalog
from bot.care.text_ids import text_id


@dataclass(frozen=True, slots=True)
class Use:
    """A place that names a text. shown: "message", "caption" or "button". arguments: None where they are not known."""

    id: str
    file: str
    entry: str
    shown: str = "message"
    line: int = 0
    arguments: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class PictureUse:
    """A place that shows a figure."""

    name: str
    file: str
    entry: str
    line: int = 0


CALLED_FOR = (
    (r"region-", "regions.yaml"),
    (r"muscle-", "muscles.yaml"),
    (r"tool-", "tools.yaml"),
    (r"(point|spot|warning)-", "points.yaml"),
    (r"(red-flag|act)-", "red_flags.yaml"),
    (r"precaution-", "precautions.yaml"),
    (r"zone-[a-z]+-[a-z]", "zones.yaml"),
    (r"advice-", "tips.yaml"),
    (r"course-called-", "courses.yaml"),
    (r"language-", "texts"),
)
"""Shapes of ids that only the content calls for, and what calls: a text left over belongs to nothing any more."""


def pictures_in_catalog(catalog: Catalog) -> tuple[PictureUse, ...]:
    """List every figure that the content shows."""
    warmth = catalog.warmth
    named = (
        *(("points.yaml", point.id, name) for point in catalog.points.values() for name in point.pictures),
        *(("warmth.yaml", id_, dose.picture) for id_, dose in warmth.ways.items()),
        *(("warmth.yaml", id_, stretch.picture) for id_, stretch in warmth.stretches.items()),
        *(("learn.yaml", card.id, card.picture) for card in catalog.cards.values()),
    )
    return tuple(PictureUse(name, file, entry) for file, entry, name in named if name is not None)


def uses_in_catalog(catalog: Catalog) -> tuple[Use, ...]:
    """List every text that the content calls for."""
    return (
        *_each("regions.yaml", "button", ((one.id, one.text) for one in catalog.regions.values())),
        *_each("regions.yaml", "message", ((one.id, one.inline) for one in catalog.regions.values())),
        *_each("regions.yaml", "button", ((part, part_text(part)) for part in PARTS)),
        *_each("muscles.yaml", "message", ((one.id, one.text) for one in catalog.muscles.values())),
        *_each("tools.yaml", "button", ((one.id, one.text) for one in catalog.tools.values())),
        *(use for point in catalog.points.values() for use in _point(point)),
        *_each("red_flags.yaml", "message", ((one.id, one.text) for one in catalog.red_flags.values())),
        *_each("red_flags.yaml", "button", ((one.id, one.label) for one in catalog.red_flags.values())),
        *_each("red_flags.yaml", "message", ((one.id, act) for one in catalog.red_flags.values() for act in one.acts)),
        *_each("precautions.yaml", "button", ((one.id, one.text) for one in catalog.precautions.values())),
        *_each("precautions.yaml", "message", ((one.id, one.change) for one in catalog.precautions.values())),
        *_each("precautions.yaml", "message", ((step, text_id("step", step)) for step in STEPS)),
        *_each("texts", "button", ((locale, text_id("language", locale)) for locale in catalog.locales)),
        *_each("warmth.yaml", "caption", ((one.id, one.text) for one in catalog.warmth.stretches.values())),
        *_each("warmth.yaml", "button", ((one.id, one.label) for one in catalog.warmth.stretches.values())),
        *_each("learn.yaml", "button", ((one.id, one.title) for one in catalog.cards.values())),
        *_each("learn.yaml", "caption", ((one.id, text) for one in catalog.cards.values() for text in one.texts)),
        *_each("tips.yaml", "button", ((one.id, one.title) for one in catalog.tips.values())),
        *_each("tips.yaml", "message", ((one.id, one.text) for one in catalog.tips.values())),
        *_each("courses.yaml", "button", ((one.id, one.name) for one in catalog.courses.values())),
        *_each("zones.yaml", "button", ((one.name, one.text) for one in catalog.zones)),
    )


def _each(file: str, shown: str, pairs: Iterable[tuple[str, str]]) -> Iterator[Use]:
    return (Use(id_, file, entry, shown) for entry, id_ in pairs)


def _point(point: Point) -> Iterator[Use]:
    spots = (text_id("spot", spot) for spot in point.spots)
    ids = (point.name, point.why, *point.warnings, *(way.text for way in point.ways), *spots)
    yield from _each("points.yaml", "message", ((point.id, id_) for id_ in ids))
    yield from _each("points.yaml", "button", [(point.id, point.label)])
    yield from _each("points.yaml", "caption", ((point.id, id_) for id_ in point.steps))
