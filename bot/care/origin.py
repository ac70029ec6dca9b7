"""Where a piece of content comes from, and whether a clinician has signed it off."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """source: numbers of content/statements.yaml; clinical: keys of content/references.yaml.

    reviewed is False while the entry rests on textbook knowledge or on our own design.
    """

    source: tuple[str, ...] = ()
    clinical: tuple[str, ...] = ()
    reviewed: bool = False

    @property
    def all(self) -> tuple[str, ...]:
        return (*self.source, *self.clinical)


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that the clinic's guide or article says (S…) or that safety adds (X…), in our words."""

    id: str
    says: str
    where: str


@dataclass(frozen=True, slots=True)
class Reference:
    """Outside knowledge behind an entry. mark: "seen" in the source, "textbook" knowledge, or our own "design"."""

    id: str
    where: str
    mark: str
