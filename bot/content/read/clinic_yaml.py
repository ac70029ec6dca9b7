"""Reads clinic.yaml: how to reach the clinic, and how often it may write."""

from __future__ import annotations

from bot.care.practice import Clinic, ClinicProfile, TipRules
from bot.content.read.entries import Entry, Known

CLINIC = ("profile", "tips")


def clinic(given: dict[str, Entry], known: Known) -> Clinic:
    """Read the clinic; every entry of CLINIC must be given."""
    profile, tips = (given[name] for name in CLINIC)
    tips.only("per_week", "undo_seconds")
    return Clinic(
        shipped=_profile(profile),
        tips=TipRules(tips.whole("per_week", 1, 14), tips.whole("undo_seconds", 10, 600)),
        origins=tuple((name, given[name].origin(known)) for name in CLINIC),
    )


def _profile(entry: Entry) -> ClinicProfile:
    needed = ("name", "practitioner", "phone", "email", "web", "address")
    entry.only(*needed, "hours", "booking")
    given = {name: entry.word(name) for name in needed}
    return ClinicProfile(**given, hours=entry.maybe("hours") or "", booking=entry.maybe("booking") or "")
