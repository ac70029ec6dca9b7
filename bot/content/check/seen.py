"""What every promise is given: the material, the catalog made of it, what the code asks for, and what is drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from bot import figures
from bot.care.catalog import Catalog
from bot.content.check.catalog_uses import pictures_in_catalog, uses_in_catalog
from bot.content.faults import Fault
from bot.content.material import Material
from bot.content.scan import PictureUse, Scanned, Use
from bot.wording.fluent_words import Wording

FOR_ONE = frozenset({"plan", "progress", "clinic", "invitation"})
"""Pictures that are drawn for one person or clinic: only conversations can ask for them."""
DRAWN = frozenset(name.replace("_", "-") for name in (*figures.NAMES, *figures.SIDED)) | FOR_ONE
"""Every picture that can be drawn, as conversations name it; one for a side of a person with that behind it."""


@dataclass(frozen=True)
class Seen:
    """Several promises ask for the same uses and pictures: they are looked for once."""

    material: Material
    catalog: Catalog
    scanned: Scanned
    drawn: frozenset[str] = DRAWN

    @property
    def wording(self) -> Wording:
        return self.material.wording

    @cached_property
    def uses(self) -> tuple[Use, ...]:
        """Every text that content and code ask for."""
        return (*uses_in_catalog(self.catalog), *self.scanned.uses)

    @cached_property
    def pictures(self) -> tuple[PictureUse, ...]:
        """Every figure that content and code show."""
        return (*pictures_in_catalog(self.catalog), *self.scanned.pictures)


Promise: TypeAlias = Callable[[Seen], Iterator[Fault]]
