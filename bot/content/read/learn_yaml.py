"""Reads learn.yaml: cards to learn from."""

from __future__ import annotations

from collections.abc import Collection

from bot.care.learning import LEADS_TO, LearnCard
from bot.content.read.entries import Entry, Known
from bot.content.read.kinds import invitation


def card(entry: Entry, known: Known, befores: Collection[str]) -> LearnCard:
    entry.only("pages", "picture", "after_check", "prevents", "leads_to", "kinds", "asked_only", "a_thing")
    return LearnCard(
        id=entry.id,
        pages=entry.whole("pages", 1, 4),
        picture=entry.maybe("picture"),
        after_check=entry.yes("after_check"),
        prevents=entry.words("prevents", befores),
        leads_to=entry.one_of("leads_to", LEADS_TO) if entry.maybe("leads_to") else "session",
        kinds=invitation(entry),
        asked_only=entry.yes("asked_only"),
        a_thing=entry.yes("a_thing"),
        origin=entry.origin(known),
    )
