"""Conditions that change what is safe to do: what each one asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.care.origin import Origin
from bot.care.safety.rules import Restrictions
from bot.care.text_ids import text_id

SIDE: Final = "side"
PLACE: Final = "place"
DOCTOR: Final = "doctor"
DETAILS: Final = (SIDE, PLACE, DOCTOR)
"""What a precaution may ask more: on which side it is, where, and whether the doctor agreed to pressing."""


@dataclass(frozen=True, slots=True)
class Precaution:
    """restrictions: what it leaves out, where it asks for the lightest touch, and where for fingers only.

    ends_after: weeks after which it may be over, and is asked about; None for what does not end.
    taken: it comes from a medicine, which nobody stops alone and which still acts when somebody did.
    asks: what is asked more before the next plan, in this order, some of DETAILS.
    told_only: nobody is asked it at first; it is told in words, or ticked when the list is seen again.
    until_allowed: it is told in words only, in no list, and goes when a doctor has allowed pressing.
    """

    id: str
    restrictions: Restrictions
    ends_after: int | None
    taken: bool
    asks: tuple[str, ...]
    told_only: bool
    until_allowed: bool
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

    @property
    def whether(self) -> str:
        """Text id of the question whether it is so at all, asked where somebody only spoke of it."""
        return text_id("precaution", self.id, "whether")

    @property
    def which_side(self) -> str:
        """Text id of the question on which side it is; only what asks for that has one, as with the next two."""
        return text_id("precaution", self.id, SIDE)

    @property
    def which_place(self) -> str:
        """Text id of the question where it is."""
        return text_id("precaution", self.id, PLACE)

    @property
    def doctor_agreed(self) -> str:
        """Text id of the question whether the doctor agreed to pressing."""
        return text_id("precaution", self.id, DOCTOR)
