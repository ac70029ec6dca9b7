"""Reads precautions.yaml: conditions that change what is safe to do."""

from __future__ import annotations

from bot.care.safety.precautions import DETAILS, Precaution
from bot.content.read.entries import Entry, Known
from bot.content.read.kinds import RESTRICTIONS, restrictions


def precaution(entry: Entry, known: Known) -> Precaution:
    entry.only(*RESTRICTIONS, "ends_after_weeks", "taken", "asks", "told_only", "until_allowed")
    ends = entry.whole("ends_after_weeks", 1, 60) if entry.has("ends_after_weeks") else None
    return Precaution(
        entry.id,
        restrictions(entry),
        ends,
        entry.yes("taken"),
        entry.words("asks", DETAILS),
        entry.yes("told_only"),
        entry.yes("until_allowed"),
        entry.origin(known),
    )
