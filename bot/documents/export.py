"""All that is kept about a person, as JSON for programs and as a table for a spreadsheet."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime, time
from enum import Enum
from io import StringIO
from typing import Final, TypeAlias

from bot.care.catalog import Catalog
from bot.care.record.dossier import Kept
from bot.care.record.history import CareSession, LookBack
from bot.documents.naming import name_of
from bot.documents.speech import Speech

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

PARTS: Final[Mapping[str, str]] = {
    "person": "note-person",
    "sessions": "note-sessions",
    "look_backs": "note-look-backs",
    "safety_events": "note-safety-events",
    "alerts": "note-alerts",
    "tips": "note-tips",
    "planned": "note-planned",
    "chat": "note-chat",
}
"""Every part, and the text that says what it is."""

KEYS: Final[Mapping[str, str]] = {
    "CareSession.before": "pain_before_0_to_10",
    "CareSession.after": "pain_after_0_to_10",
    "LookBack.pain": "pain_0_to_10",
    "LookBack.ability": "ability_0_to_10",
    "LookBack.impression": "change_1_much_better_to_7_much_worse",
    "LookBack.sessions": "sessions_that_week",
    "Complaint.score": "pain_0_to_10",
    "Complaint.pain": "hurts",
    "Complaint.before": "what_came_before",
    "Reminding.every_days": "every_so_many_days",
    "Person.adult": "eighteen_or_over",
    "Person.screened_at": "danger_signs_asked_at",
    "Person.lock": "sessions_closed",
    "Person.careful": "signs_to_be_careful_with",
    "Person.blocked_by": "signs_a_doctor_has_to_clear",
    "Person.asked_signs": "signs_asked_about_for_these_places",
    "Person.nerve_points": "points_where_nerves_answered",
    "Person.closed_to": "nobody_invites_to",
    "Person.since": "precautions_told_at",
    "Person.told_health": "precautions_typed_but_not_confirmed",
    "Person.asked_health": "precautions_asked_about_and_not_answered",
    "Person.others_health": "precautions_told_of_somebody_else",
    "Person.asked_screens": "precautions_whose_danger_signs_wait_for_an_answer",
    "Person.unasked": "not_yet_asked_about_new_signs",
    "Person.health_due": "precautions_asked_again_at",
    "Lock.also": "earlier_signs",
    "Person.tips": "wants_tips",
    "Person.told": "typed_but_not_confirmed",
    "Person.read": "read_from_words_and_not_shown_yet",
    "Person.warmed": "last_warmth",
    "Person.wrote_at": "last_unasked_message_at",
    "Person.zone": "time_zone",
    "Person.locale": "language",
}
"""Names of fields that say less inside the program than a reader needs: units and meaning."""

NAMED: Final[Mapping[str, str]] = {
    "Complaint.pain": "region",
    "Complaint.numb": "region",
    "PressedPoint.point": "point",
    "PressedPoint.tool": "tool",
    "Person.tools": "tool",
    "Person.precautions": "precaution",
    "Person.told_health": "precaution",
    "Person.asked_health": "precaution",
    "Person.others_health": "precaution",
    "Person.asked_screens": "precaution",
    "Person.careful": "red_flag",
    "Person.blocked_by": "red_flag",
    "Person.asked_signs": "red_flag",
    "Person.nerve_points": "point",
    "Lock.flag": "red_flag",
    "Lock.also": "red_flag",
}
"""Fields that hold ids, and of what: names stand beside them."""

COLUMNS: Final = (
    "kind",
    "at",
    "pain_0_to_10",
    "pain_before_0_to_10",
    "pain_after_0_to_10",
    "points",
    "point_names",
    "seconds",
    "ability_0_to_10",
    "change_1_to_7",
)


def as_json(kept: Kept, catalog: Catalog, speech: Speech, now: datetime) -> bytes:
    """Write everything, with a note for each part, as of now (aware)."""
    plain = _Plain(catalog, speech)
    parts: dict[str, Json] = {name: plain.of(getattr(kept, name)) for name in PARTS if name != "chat"}
    chat = {one.name: plain.of(getattr(kept, one.name)) for one in fields(kept) if one.name not in PARTS}
    notes: dict[str, Json] = {name: speech.say(note) for name, note in PARTS.items()}
    about: dict[str, Json] = {"made_at": plain.of(now), "note": speech.say("note-export"), "parts": notes}
    whole = {"about": about, **parts, "chat": chat}
    return json.dumps(whole, ensure_ascii=False, indent=2).encode()


def as_csv(kept: Kept, catalog: Catalog, speech: Speech) -> bytes:
    """Write one row a session or weekly score, oldest first; a mark in front tells spreadsheets that it is UTF-8."""
    table = StringIO()
    writer = csv.DictWriter(table, COLUMNS, restval="")
    writer.writeheader()
    rows = [
        *(_session(one, catalog, speech) for one in kept.sessions),
        *(_week(one, speech) for one in kept.look_backs),
    ]
    writer.writerows(sorted(rows, key=lambda row: str(row["at"])))
    return table.getvalue().encode("utf-8-sig")


def _session(session: CareSession, catalog: Catalog, speech: Speech) -> dict[str, str | int | None]:
    points = tuple(dict.fromkeys(one.point for one in session.points))
    return {
        "kind": "session",
        "at": _iso(session.started_at, speech),
        "pain_before_0_to_10": session.before,
        "pain_after_0_to_10": session.after,
        "points": ";".join(points),
        "point_names": "; ".join(name_of("point", one, catalog, speech) for one in points),
        "seconds": sum(one.seconds for one in session.points),
    }


def _week(week: LookBack, speech: Speech) -> dict[str, str | int | None]:
    return {
        "kind": "look_back",
        "at": _iso(week.at, speech),
        "pain_0_to_10": week.pain,
        "ability_0_to_10": week.ability,
        "change_1_to_7": week.impression,
    }


def _iso(moment: datetime, speech: Speech) -> str:
    return speech.local(moment).isoformat(timespec="seconds")


class _Plain:
    """Values as JSON: a field that a later release adds is written like all others."""

    def __init__(self, catalog: Catalog, speech: Speech) -> None:
        self._catalog = catalog
        self._speech = speech

    def of(self, value: object, kind: str = "") -> Json:
        """kind: of what the value is an id, "" for anything else."""
        match value:
            case datetime():
                return _iso(value, self._speech)
            case time():
                return value.isoformat(timespec="minutes")
            case Enum():
                return self.of(value.value)
            case tuple():
                return [self.of(one, kind) for one in value]
            case str() if kind and value:
                return {"id": value, "name": name_of(kind, value, self._catalog, self._speech)}
            case None | str() | int() | float():
                return value
        return dict(self._fields(value))

    def _fields(self, value: object) -> Iterator[tuple[str, Json]]:
        if not is_dataclass(value):
            raise TypeError(f"{type(value).__name__} cannot be exported")
        for one in fields(value):
            at = f"{type(value).__name__}.{one.name}"
            yield KEYS.get(at, one.name), self.of(getattr(value, one.name), NAMED.get(at, ""))
