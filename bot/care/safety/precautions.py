"""Conditions that change what is safe to do: what each one leaves out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.care.origin import Origin
from bot.care.safety.red_flags import RedFlag
from bot.care.text_ids import text_id


@dataclass(frozen=True, slots=True)
class Precaution:
    """leaves_out: ids of points and steps. light_only: what stays is done with the lightest touch."""

    id: str
    leaves_out: tuple[str, ...]
    light_only: bool
    origin: Origin

    @property
    def text(self) -> str:
        """Text id of the words on its button."""
        return text_id("precaution", self.id)

    @property
    def change(self) -> str:
        """Text id of what it changes for the person."""
        return text_id("precaution", self.id, "change")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A point or step (its id) that is not offered; because: a precaution's id, a red flag's id or "numb_skin"."""

    what: str
    because: str


def left_out(
    chosen: Iterable[str],
    careful: Iterable[str],
    precautions: Mapping[str, Precaution],
    flags: Mapping[str, RedFlag],
) -> tuple[LeftOut, ...]:
    """All that these precautions and red flags leave out, each with its reason."""
    by_precaution = [LeftOut(what, id_) for id_ in chosen for what in precautions[id_].leaves_out]
    by_flag = [LeftOut(what, id_) for id_ in careful for what in flags[id_].blocks]
    return (*by_precaution, *by_flag)


def light_only(chosen: Iterable[str], precautions: Mapping[str, Precaution]) -> bool:
    return any(precautions[id_].light_only for id_ in chosen)
