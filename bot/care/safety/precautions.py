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
    everything: Iterable[str],
) -> tuple[LeftOut, ...]:
    """All that these precautions and red flags leave out, each with its reason.

    One that the content no longer knows leaves out everything (points and steps): nobody can tell what it was for.
    """
    all_ = tuple(everything)
    outs = {id_: one.leaves_out for id_, one in precautions.items()}
    blocks = {id_: one.blocks for id_, one in flags.items()}
    by_precaution = [LeftOut(what, id_) for id_ in chosen for what in outs.get(id_, all_)]
    by_flag = [LeftOut(what, id_) for id_ in careful for what in blocks.get(id_, all_)]
    return (*by_precaution, *by_flag)


def light_only(chosen: Iterable[str], precautions: Mapping[str, Precaution]) -> bool:
    """Say whether only the lightest touch is safe; it is, for a precaution that is no longer known."""
    return any(id_ not in precautions or precautions[id_].light_only for id_ in chosen)
