"""A line of the safety ledger in words, for staff."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.care.catalog import Catalog
from bot.care.record.history import SafetyEvent
from bot.care.safety.checking import DOCTOR, EMERGENCY_DEPARTMENT, SOMEONE_ELSE
from bot.care.safety.red_flags import HELP
from bot.care.safety.trouble import OVERDOSE
from bot.conversations.frame.asking import lines
from bot.talk.bubbles import Text

KINDS: Final[Mapping[str, Text]] = {
    "crisis": Text("ledger-crisis"),
    "distress": Text("ledger-distress"),
    "worse": Text("ledger-worse"),
    "weakness": Text("ledger-weakness"),
    "follow_up": Text("ledger-follow-up"),
    "after_pressing": Text("ledger-after-pressing"),
    "after_warmth": Text("ledger-after-warmth"),
    "skin": Text("ledger-skin"),
    "unwell": Text("ledger-unwell"),
    "nerve_stops": Text("ledger-nerve-stops"),
}
AT_POINT: Final = {
    "nerve": "ledger-nerve",
    "breath": "ledger-breath",
    "no_answer": "ledger-no-answer",
    "sore": "ledger-sore",
}
BY: Final[Mapping[str, Text]] = {
    DOCTOR: Text("ledger-by-doctor"),
    EMERGENCY_DEPARTMENT: Text("ledger-by-emergency-department"),
    SOMEONE_ELSE: Text("ledger-by-someone-else"),
}
WHEN: Final[Mapping[str, Text]] = {
    "today": Text("ledger-when-today"),
    "yesterday": Text("ledger-when-yesterday"),
    "earlier": Text("ledger-when-earlier"),
}
"""When a clinician looked, by the keys of care.safety.checking.DAYS_AGO."""

OF_THEM: Final[Mapping[str, Text]] = {
    HELP: Text("ledger-sign-help"),
    "r8": Text("ledger-sign-fall"),
    "r23": Text("ledger-sign-labor"),
    "r31": Text("ledger-sign-minor"),
    "r35": Text("ledger-sign-blood"),
}
"""Signs whose own words speak to the patient: staff read of them as "they"."""


def in_words(event: SafetyEvent, catalog: Catalog) -> Text:
    """Say what happened."""
    match event.kind:
        case "crisis" if event.about == OVERDOSE:
            return Text("ledger-overdose")
        case "red_flag":
            return Text("ledger-red-flag", {"sign": _sign(event.about, catalog)})
        case "suspected":
            return Text("ledger-suspected", {"sign": _sign(event.about, catalog)})
        case "unanswered":
            return Text("ledger-unanswered", {"sign": _sign(event.about, catalog)})
        case "denied":
            return Text("ledger-denied", {"sign": _sign(event.about, catalog)})
        case "mistaken":
            return Text("ledger-mistaken", {"sign": _sign(event.about, catalog)})
        case "checked_by":
            who, _, when = event.about.partition(".")
            return Text("ledger-checked-by", {"who": BY[who], "when": WHEN[when]})
        case "clinician_checked":
            return Text("ledger-checked", {"sign": _sign(event.about, catalog)})
        case "look_back":
            return Text("ledger-worse" if event.about == "worse" else "ledger-spread")
        case kind if kind in AT_POINT and event.about in catalog.points:
            return Text(AT_POINT[kind], {"point": Text(catalog.points[event.about].name)})
    return KINDS.get(event.kind, Text("ledger-other"))


def _sign(about: str, catalog: Catalog) -> Text:
    """Name a danger sign as it was asked, or all of a screen where it was not asked which.

    Never by the few words of its button: "burning outer thigh" is no numb one.
    """
    if about in catalog.red_flags:
        return _named(about, catalog)
    flags = next((screen.flags for screen in catalog.screens if screen.id == about), ())
    labels = lines(*(_named(flag, catalog) for flag in flags))
    return Text("ledger-one-of", {"labels": labels}) if flags else Text("ledger-danger-sign")


def _named(flag: str, catalog: Catalog) -> Text:
    return OF_THEM.get(flag) or Text(catalog.red_flags[flag].text)
