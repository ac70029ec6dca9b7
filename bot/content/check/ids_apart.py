"""Promise: no two ids mean the same: not as a text, not as a gate, not as an answer, not as a reason; no tool is idle.

Reads: content/*.yaml.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from bot.care.body.demands import KINDS, POINT_KINDS
from bot.care.catalog import Catalog
from bot.care.safety.allowance import REASONS
from bot.care.safety.rules import STEPS
from bot.content.check.catalog_uses import CALLED
from bot.content.check.seen import Seen
from bot.content.faults import Fault
from bot.content.read.answers_yaml import ANSWERS

SHARED: Final = frozenset({"Point.warnings", "RedFlag.acts", "spot"})
"""Texts that several entries name on purpose."""


def ids_apart(seen: Seen) -> Iterator[Fault]:
    """Find ids that are taken already."""
    catalog = seen.catalog
    yield from _texts(catalog)
    yield from _answers(catalog)
    doing = (*STEPS, *(kind for kind in KINDS if kind not in POINT_KINDS))
    yield from _taken("points.yaml", catalog.points, doing, "a kind of doing, which precautions and red flags forbid")
    reasons = (*catalog.red_flags, *REASONS)
    yield from _taken("precautions.yaml", catalog.precautions, reasons, "another reason to leave something out")
    yield from _taken("red_flags.yaml", catalog.red_flags, REASONS, "another reason to leave something out")
    used = {way.tool for point in catalog.points.values() for way in point.ways}
    yield from (Fault("tools.yaml", one, "is the way of no point") for one in catalog.tools if one not in used)


def _texts(catalog: Catalog) -> Iterator[Fault]:
    """Find entries whose text is another entry's too: precaution skin_change, beside precaution skin."""
    first: dict[str, str] = {}
    for row in (one for one in CALLED if one.name not in SHARED):
        for entry, text in row.of(catalog):
            place = f"{row.file}: {entry}"
            if first.setdefault(text, place) != place:
                yield Fault(row.file, entry, f"has the text {text!r}, which is that of {first[text]}")


def _answers(catalog: Catalog) -> Iterator[Fault]:
    """Find ids that an answer has: a button with them would be heard as the answer."""
    named: tuple[tuple[str, Iterable[str]], ...] = (
        ("regions.yaml", catalog.regions),
        ("points.yaml", catalog.points),
        ("tools.yaml", catalog.tools),
        ("precautions.yaml", catalog.precautions),
        ("red_flags.yaml", catalog.red_flags),
        ("screens.yaml", (screen.id for screen in catalog.screens)),
        ("learn.yaml", catalog.cards),
        ("tips.yaml", catalog.tips),
        ("courses.yaml", catalog.courses),
    )
    for file, ids in named:
        yield from _taken(file, ids, ANSWERS, "an answer")


def _taken(file: str, ids: Iterable[str], by: Iterable[str], what: str) -> Iterator[Fault]:
    names = frozenset(by)
    yield from (Fault(file, one, f"may not be called so: {one} is {what}") for one in ids if one in names)
