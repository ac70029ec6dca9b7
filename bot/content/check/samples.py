"""What stands in for the arguments of a text while it is measured: what a patient may well see there."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

from bot.wording.fluent_words import MissingText, UnspokenText, Wording

Sample: TypeAlias = str | int | tuple[str, ...]

SAMPLES: Mapping[str, Sample] = MappingProxyType(
    {
        "acts": ("act-see-clinician", "act-calves-out"),
        "acupoints": "GB30, BL54",
        "after": 3,
        "answer": ("button-agree",),
        "bar": "",
        "because": ("precaution-skin",),
        "before": 6,
        "change": ("precaution-skin-change",),
        "changes": ("precaution-skin-change", "precaution-blood-thinner-change"),
        "count": 3,
        "day": "Monday 23",
        "find": ("point-tfl-find",),
        "items": ("point-foot-name",),
        "item": ("plan-item",),
        "label": ("tool-tennis-ball",),
        "left": 45,
        "meaning": ("progress-better",),
        "minutes": 8,
        "most": 6,
        "muscle": ("muscle-gmin-front",),
        "name": "Ana",
        "numb": ("region-toes-inline",),
        "number": "911",
        "of": 9,
        "pain": ("region-low-back-inline",),
        "part": ("part-thigh-and-knee",),
        "place": ("zone-america-chicago",),
        "point": ("point-tfl-name",),
        "points": ("plan-item-because", "plan-item-because", "plan-item-because"),
        "question": ("welcome-hour",),
        "region": ("region-buttock-outer-inline",),
        "regions": ("region-low-back-inline",),
        "score": 6,
        "seconds": 90,
        "side": ("side-left",),
        "sign": ("red-flag-r15",),
        "signs": ("red-flag-r16", "red-flag-r20", "red-flag-r17", "red-flag-r10-weak"),
        "steps": ("point-tfl-with-tennis-ball", "point-tfl-place", "point-tfl-press"),
        "stop": 7,
        "time": "8:00",
        "tool": ("tool-tennis-ball",),
        "warning": ("session-warnings",),
        "warnings": ("warning-groin",),
        "where": ("region-low-back-inline",),
        "why": ("point-tfl-why",),
    }
)
"""By the argument's name: words, a number, or the ids of texts, one below the other."""


def sample(name: str, locale: str, wording: Wording) -> str | int:
    """Give something to say in an argument's place."""
    found = SAMPLES.get(name, "a sample")
    return found if isinstance(found, str | int) else "\n".join(_said(id_, locale, wording) for id_ in found)


def _said(id_: str, locale: str, wording: Wording) -> str:
    try:
        inner = {name: sample(name, locale, wording) for name in wording.variables(locale, id_)}
        return wording.text(locale, id_, inner)
    except (MissingText, UnspokenText):
        return ""
