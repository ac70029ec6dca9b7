"""Promise: every signature is of an entry that is there, and says who signed, when, and what.

Reads: content/sign_offs.yaml, and the ids of all entries.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from bot.content.check.seen import Seen
from bot.content.check.signing import DIGITS, FILE, key_of
from bot.content.faults import Fault

_FIELDS = ("by", "day", "digest")


def sign_offs_hold(seen: Seen) -> Iterator[Fault]:
    """Find signatures of nothing, and those that do not say what they must. One that a change has ended is a note."""
    document = seen.material.documents.get(FILE) or {}
    if not isinstance(document, Mapping):
        yield Fault(FILE, "", "must map entries to who signed them")
        return
    known = {key_of(place) for place in seen.catalog.origins()}
    for key, fields in document.items():
        if key not in known:
            yield Fault(FILE, str(key), "is no entry of the content")
        given = fields if isinstance(fields, Mapping) else {}
        for name in _FIELDS:
            if not given.get(name):
                yield Fault(FILE, str(key), f"has no {name}")
        for name in given:
            if name not in _FIELDS:
                yield Fault(FILE, str(key), f"has an unknown field {name!r}")
        if given.get("day") and not _is_day(given["day"]):
            yield Fault(FILE, str(key), 'day must be a day like "2026-11-29"')
        if given.get("digest") and len(str(given["digest"])) != DIGITS:
            yield Fault(FILE, str(key), f"digest must have {DIGITS} digits")


def _is_day(value: object) -> bool:
    try:
        date.fromisoformat(str(value))
    except ValueError:
        return False
    return True
