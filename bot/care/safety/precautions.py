"""Conditions that change what is safe to do: what each one asks."""

from __future__ import annotations

from dataclasses import dataclass

from bot.care.origin import Origin
from bot.care.safety.rules import Restrictions
from bot.care.text_ids import text_id


@dataclass(frozen=True, slots=True)
class Precaution:
    """restrictions: what it leaves out, where it asks for the lightest touch, and where for fingers only.

    ends_after: weeks after which it may be over, and is asked about; None for what does not end.
    taken: it comes from a medicine, which nobody stops alone and which still acts when somebody did.
    """

    id: str
    restrictions: Restrictions
    ends_after: int | None
    taken: bool
    origin: Origin

    @property
    def text(self) -> str:
        """Text id of the words on its button."""
        return text_id("precaution", self.id)

    @property
    def change(self) -> str:
        """Text id of what it changes for the person."""
        return text_id("precaution", self.id, "change")

    @property
    def over(self) -> str:
        """Text id of the question whether it is over; only what ends has one."""
        return text_id("precaution", self.id, "over")
