"""Cards to learn from: what each is about, and when one is worth offering (S75)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.care.origin import Origin
from bot.care.text_ids import text_id

LEADS_TO: Final = ("session", "warmth", "clinic", "ask")
"""What a card can offer to begin; "clinic" shows how to reach it, "ask" passes a question on to it."""


@dataclass(frozen=True, slots=True)
class LearnCard:
    """pages: how many bubbles it has. picture: a drawing, or None.

    after_check: only for somebody who has passed the danger signs, for it could calm. prevents: what came before a
    complaint that this card helps to avoid. leads_to: one of LEADS_TO. kinds: what it invites to, by kinds of doing.
    asked_only: an answer to a question, not in the menu. a_thing: about a thing that is named, so that whoever names it
    means it.
    """

    id: str
    pages: int
    picture: str | None
    after_check: bool
    prevents: tuple[str, ...]
    leads_to: str
    kinds: tuple[str, ...]
    asked_only: bool
    a_thing: bool
    origin: Origin

    @property
    def title(self) -> str:
        """Text id of its button."""
        return text_id("learn", self.id, "title")

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(text_id("learn", self.id, str(page)) for page in range(1, self.pages + 1))


def that_prevents(before: str | None, cards: Mapping[str, LearnCard]) -> LearnCard | None:
    """Find the card that helps to avoid what came before a complaint."""
    return next((card for card in cards.values() if before in card.prevents), None)
