"""The outcome of reading free text, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from bot.care.understanding.intents import Intended

Side: TypeAlias = Literal["left", "right", "both"]
Sensation: TypeAlias = Literal["pain", "numbness"]
DoubtKind: TypeAlias = Literal["region", "side", "sensation", "weakness", "score"]


@dataclass(frozen=True, slots=True)
class Mention:
    """One place that a person complains of. Tingling counts as numbness; side is None where none was said."""

    region: str
    side: Side | None
    sensation: Sensation


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something worth asking about: what was said ("leg", a region id, a number), and the regions it may mean.

    region: the place was named too broadly. side: none was said. sensation: neither pain nor numbness was said.
    weakness: a weak leg, which is more than pain. score: a number that may not be one.
    guess: the region that stands among the complaints for a place named too broadly; side and sensations: as told.
    """

    kind: DoubtKind
    about: str
    regions: tuple[str, ...] = ()
    guess: str | None = None
    side: Side | None = None
    sensations: tuple[Sensation, ...] = ()
    near: tuple[str, ...] = ()
    """Regions that only take their side from it."""


@dataclass(frozen=True, slots=True)
class Understood:
    """red_flags: ids of content/red_flags.yaml that stop. suspected: those to ask about, likeliest first.

    crisis: thoughts of suicide, self-harm, an overdose, or what sounds like them; perhaps_crisis: it only may be
    one; crisis_said: it is said outright. poisoned: too much of a medicine was taken, or a poison.
    score: 0 to 10.

    wish: a command in plain language ("stop", "remind_tomorrow", …), None where there is none.
    felt: what is felt and not denied, with or without a place. intended: what is wanted, likeliest first.
    spoken: the other language that it is plainly written in, "" for none.
    """

    complaints: tuple[Mention, ...] = ()
    red_flags: tuple[str, ...] = ()
    suspected: tuple[str, ...] = ()
    crisis: bool = False
    perhaps_crisis: bool = False
    crisis_said: bool = False
    poisoned: bool = False
    score: int | None = None
    wish: str | None = None
    unsure: tuple[Doubt, ...] = ()
    felt: tuple[Sensation, ...] = ()
    intended: tuple[Intended, ...] = ()
    spoken: str = ""

    def doubts(self, kind: DoubtKind) -> tuple[Doubt, ...]:
        return tuple(one for one in self.unsure if one.kind == kind)
