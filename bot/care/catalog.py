"""All clinical content as one value; content that does not hold together is refused with file, entry and reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.care.cadence import Cadence
from bot.care.emergency import Emergency, NamedZone
from bot.care.origin import Reference, Statement
from bot.care.points import Muscle, Point, Tool
from bot.care.precautions import Precaution
from bot.care.red_flags import RedFlag, Screen
from bot.care.regions import Region


@dataclass(frozen=True, slots=True)
class Catalog:
    """What content/*.yaml holds, read and checked. Mappings go by id, in the order of the file.

    country is the clinic's own (ISO code); locales are the languages that texts exist in.
    """

    regions: Mapping[str, Region]
    points: Mapping[str, Point]
    muscles: Mapping[str, Muscle]
    tools: Mapping[str, Tool]
    red_flags: Mapping[str, RedFlag]
    screens: tuple[Screen, ...]
    precautions: Mapping[str, Precaution]
    cadence: Cadence
    emergencies: Mapping[str, Emergency]
    zones: tuple[NamedZone, ...]
    statements: Mapping[str, Statement]
    references: Mapping[str, Reference]
    country: str = "US"
    locales: tuple[str, ...] = ("en",)

    @property
    def emergency(self) -> Emergency:
        """Whom to call in the clinic's country."""
        return self.emergencies[self.country]

    def weight(self, muscle: Muscle, region: str) -> int:
        """How strongly a muscle's pain shows in a region: 3 main, 2 common, 1 occasional, 0 not known."""
        own = dict(muscle.regions).get(region)
        zone = self.regions[region].zone
        return own if own is not None else dict(muscle.weights).get(zone or "", 0)
