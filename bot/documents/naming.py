"""Ids with the names that people know them by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.care.catalog import Catalog
from bot.care.record.history import SafetyEvent
from bot.documents.speech import Speech

SIGNS: Final[Mapping[str, str]] = {
    "nerve": "sign-nerve",
    "breath": "sign-breath",
    "no_answer": "sign-no-answer",
    "interrupted": "sign-interrupted",
    "sore": "sign-sore",
    "after_pressing": "sign-after-pressing",
    "after_warmth": "sign-after-warmth",
    "skin": "sign-skin",
    "unwell": "sign-unwell",
    "worse": "sign-worse",
    "look_back": "sign-look-back",
    "follow_up": "sign-follow-up",
    "weakness": "sign-weakness",
    "crisis": "sign-crisis",
    "clinician_checked": "sign-clinician-checked",
    "mistaken": "sign-mistaken",
}
"""What a line of the safety ledger means, by its kind; a red flag has its own words."""

LOOKED: Final[Mapping[str, str]] = {
    "doctor": "ledger-by-doctor",
    "emergency_department": "ledger-by-emergency-department",
    "someone_else": "ledger-by-someone-else",
}
LOOKED_WHEN: Final[Mapping[str, str]] = {
    "today": "ledger-when-today",
    "yesterday": "ledger-when-yesterday",
    "earlier": "ledger-when-earlier",
}


def name_of(kind: str, id_: str, catalog: Catalog, speech: Speech) -> str:
    """Name a region, point, tool, precaution or red flag; one that the content no longer holds keeps its id."""
    known: Mapping[str, Mapping[str, str]] = {
        "region": {one.id: one.text for one in catalog.regions.values()},
        "point": {one.id: one.name for one in catalog.points.values()},
        "tool": {one.id: one.text for one in catalog.tools.values()},
        "precaution": {one.id: one.text for one in catalog.precautions.values()},
        "red_flag": {one.id: one.text for one in catalog.red_flags.values()},
    }
    text = known[kind].get(id_)
    return speech.say(text) if text else id_.replace("_", " ")


def sign_of(event: SafetyEvent, catalog: Catalog, speech: Speech) -> str:
    """Say what a line of the safety ledger stands for, and where a point was pressed, which."""
    if event.kind == "red_flag":
        return (
            name_of("red_flag", event.about, catalog, speech)
            if event.about in catalog.red_flags
            else (speech.say("sign-red-flag"))
        )
    if event.kind == "checked_by":
        who, _, when = event.about.partition(".")
        return speech.say("ledger-checked-by", who=speech.say(LOOKED[who]), when=speech.say(LOOKED_WHEN[when]))
    said = speech.say(SIGNS.get(event.kind, "sign-other"))
    if event.about in catalog.points:
        return f"{said}: {name_of('point', event.about, catalog, speech)}"
    return said
