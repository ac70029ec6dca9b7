"""All clinical content as one value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.care.body.points import Muscle, Point, Tool
from bot.care.body.regions import Region
from bot.care.checkable import Checkable
from bot.care.learning import LearnCard
from bot.care.origin import Origin, Reference, Statement
from bot.care.planning.cadence import Cadence
from bot.care.planning.doses import Doses
from bot.care.planning.said_times import TimeWords
from bot.care.practice import Clinic
from bot.care.safety.emergency import Emergency, NamedZone
from bot.care.safety.precautions import Precaution
from bot.care.safety.red_flags import RedFlag, Screen
from bot.care.tip_series import Tip, TipSeries
from bot.care.understanding.health_words import HealthWords
from bot.care.understanding.intents import Intent
from bot.care.understanding.said_here import HereWords


@dataclass(frozen=True, slots=True)
class Catalog:
    """What content/*.yaml holds, read and checked. Mappings go by id, in the order of the file.

    rhythm: origins of the entries of cadences.yaml. answers: by locale, what a typed word means ("yep": "yes").
    country is the clinic's own (ISO code); locales are the languages
    that texts exist in.
    """

    regions: Mapping[str, Region]
    points: Mapping[str, Point]
    muscles: Mapping[str, Muscle]
    tools: Mapping[str, Tool]
    red_flags: Mapping[str, RedFlag]
    screens: tuple[Screen, ...]
    precautions: Mapping[str, Precaution]
    cadence: Cadence
    rhythm: Mapping[str, Origin]
    emergencies: Mapping[str, Emergency]
    zones: tuple[NamedZone, ...]
    statements: Mapping[str, Statement]
    references: Mapping[str, Reference]
    answers: Mapping[str, Mapping[str, str]]
    distress: Mapping[str, Mapping[str, Sequence[str]]]
    health: Mapping[str, HealthWords]
    times: Mapping[str, TimeWords]
    here: Mapping[str, HereWords]
    clinic: Clinic
    warmth: Doses
    cards: Mapping[str, LearnCard]
    intents: Mapping[str, Intent]
    tips: Mapping[str, Tip]
    courses: Mapping[str, TipSeries]
    country: str = "US"
    locales: tuple[str, ...] = ("en",)
    phrases: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What people say in place of a command, by language: a whole message, and the command's name."""
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What buttons say, by language and text id, as plain words: typed, they are taken for the button."""
    unchecked: Mapping[str, Checkable] = field(default_factory=dict)
    """What no clinician has signed off in the files and what can be signed in chat, by "kind/id"."""

    @property
    def emergency(self) -> Emergency:
        """Whom to call in the clinic's country."""
        return self.emergencies[self.country]

    def weight(self, muscle: Muscle, region: str) -> int:
        """Say how strongly a muscle's pain shows in a region: 3 main, 2 common, 1 occasional, 0 not known."""
        own = dict(muscle.regions).get(region)
        zone = self.regions[region].zone if region in self.regions else None
        return own if own is not None else dict(muscle.weights).get(zone or "", 0)

    def known_regions(self, ids: Iterable[str]) -> tuple[Region, ...]:
        """Give the regions of those ids, without those that the content has lost."""
        return tuple(self.regions[one] for one in ids if one in self.regions)

    def muscles_of(self, point: str) -> tuple[Muscle, ...]:
        return tuple(muscle for muscle in self.muscles.values() if muscle.point == point)

    @property
    def first_course(self) -> TipSeries:
        """The course that begins for whoever joins."""
        return next(iter(self.courses.values()))

    def origins(self) -> Mapping[str, Origin]:
        """Gather what every entry stands on, by "file: entry"."""
        named: tuple[tuple[str, Iterable[tuple[str, Origin]]], ...] = (
            ("regions.yaml", ((one.id, one.origin) for one in self.regions.values())),
            ("points.yaml", ((one.id, one.origin) for one in self.points.values())),
            ("muscles.yaml", ((one.id, one.origin) for one in self.muscles.values())),
            ("tools.yaml", ((one.id, one.origin) for one in self.tools.values())),
            ("red_flags.yaml", ((one.id, one.origin) for one in self.red_flags.values())),
            ("screens.yaml", ((one.id, one.origin) for one in self.screens)),
            ("precautions.yaml", ((one.id, one.origin) for one in self.precautions.values())),
            ("emergency.yaml", ((one.country, one.origin) for one in self.emergencies.values())),
            ("cadences.yaml", self.rhythm.items()),
            ("clinic.yaml", self.clinic.origins),
            ("warmth.yaml", self.warmth.origins()),
            ("learn.yaml", ((one.id, one.origin) for one in self.cards.values())),
            ("tips.yaml", ((one.id, one.origin) for one in self.tips.values())),
            ("courses.yaml", ((one.id, one.origin) for one in self.courses.values())),
        )
        return {f"{file}: {entry}": origin for file, pairs in named for entry, origin in pairs}
