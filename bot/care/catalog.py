"""All clinical content as one value; content that does not hold together is refused with file, entry and reason."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol, TypeVar

from bot.care import reading
from bot.care.body import points as point_ids
from bot.care.body import regions
from bot.care.body.points import Muscle, Point, Tool
from bot.care.body.regions import Region
from bot.care.entries import BadContent, Entry, Fault, Known, entries
from bot.care.learning import LearnCard
from bot.care.origin import Origin, Reference, Statement
from bot.care.planning.cadence import Cadence
from bot.care.planning.doses import STRETCHES, WAYS, Doses
from bot.care.practice import Clinic
from bot.care.record.person import BEFORE
from bot.care.safety.emergency import COUNTRIES, Emergency, NamedZone
from bot.care.safety.precautions import Precaution
from bot.care.safety.red_flags import NEVER_SCREENED, RedFlag, Screen
from bot.care.tip_series import COURSES, Tip, TipSeries

__all__ = ["FILES", "BadContent", "Catalog", "Fault", "build"]

FILES = (
    "statements.yaml", "references.yaml", "regions.yaml", "tools.yaml", "muscles.yaml", "points.yaml",
    "red_flags.yaml", "screens.yaml", "precautions.yaml", "cadences.yaml", "emergency.yaml", "zones.yaml",
    "answers.yaml", "clinic.yaml", "warmth.yaml", "learn.yaml", "tips.yaml", "courses.yaml",
)  # fmt: skip


class Identified(Protocol):
    @property
    def id(self) -> str: ...


Value = TypeVar("Value")
Named = TypeVar("Named", bound=Identified)


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
    clinic: Clinic
    warmth: Doses
    cards: Mapping[str, LearnCard]
    tips: Mapping[str, Tip]
    courses: Mapping[str, TipSeries]
    country: str = "US"
    locales: tuple[str, ...] = ("en",)

    @property
    def emergency(self) -> Emergency:
        """Whom to call in the clinic's country."""
        return self.emergencies[self.country]

    def weight(self, muscle: Muscle, region: str) -> int:
        """Say how strongly a muscle's pain shows in a region: 3 main, 2 common, 1 occasional, 0 not known."""
        own = dict(muscle.regions).get(region)
        zone = self.regions[region].zone
        return own if own is not None else dict(muscle.weights).get(zone or "", 0)

    def muscles_of(self, point: str) -> tuple[Muscle, ...]:
        return tuple(muscle for muscle in self.muscles.values() if muscle.point == point)

    def acupoints_of(self, point: str) -> tuple[str, ...]:
        """Name the acupuncture points that often correspond (S21)."""
        return tuple(dict.fromkeys(name for muscle in self.muscles_of(point) for name in muscle.acupoints))

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


def build(documents: Mapping[str, object]) -> Catalog:
    """Build the catalog from parsed documents by file name (FILES).

    Raises BadContent with every fault found.
    """
    faults: list[Fault] = []
    built = _Builder(documents, faults).catalog()
    if built is None or faults:
        raise BadContent(tuple(faults))
    return built


class _Builder:
    """Reads the files in the order in which they refer to one another."""

    def __init__(self, documents: Mapping[str, object], faults: list[Fault]) -> None:
        self._documents = documents
        self._faults = faults
        self._known = Known((), ())

    def catalog(self) -> Catalog | None:
        statements = self._named("statements.yaml", reading.statement)
        references = self._named("references.yaml", reading.reference)
        self._known = known = Known(statements, references)
        rhythm, clinic = self._rhythm(), self._clinic()
        if rhythm is None or clinic is None:
            return None
        cadence, origins = rhythm
        tools = self._named("tools.yaml", lambda entry: reading.tool(entry, known))
        places = self._named("regions.yaml", lambda entry: reading.region(entry, known))
        muscles = self._named("muscles.yaml", lambda entry: reading.muscle(entry, known, places))
        longest = cadence.session.longest
        points = self._named("points.yaml", lambda entry: reading.point(entry, known, places, tools, longest))
        precautions = self._named("precautions.yaml", lambda entry: reading.precaution(entry, known))
        flags = self._flags()
        warmth = self._warmth()
        self._complete(places, points)
        tips = self._named("tips.yaml", lambda entry: reading.tip(entry, known))
        if warmth is None:
            return None
        return Catalog(
            regions=places,
            points=points,
            muscles=muscles,
            tools=tools,
            red_flags=flags,
            screens=self._screens(flags, precautions),
            precautions=precautions,
            cadence=cadence,
            rhythm=origins,
            emergencies=self._emergencies(known),
            zones=tuple(self._all("zones.yaml", reading.zone).values()),
            statements=statements,
            references=references,
            answers=self._all("answers.yaml", reading.answers),
            clinic=clinic,
            warmth=warmth,
            cards=self._named("learn.yaml", lambda entry: reading.card(entry, known, BEFORE)),
            tips=tips,
            courses=self._courses(tips),
        )

    def _all(self, file: str, read: Callable[[Entry], Value]) -> Mapping[str, Value]:
        return MappingProxyType({entry.id: read(entry) for entry in self._entries(file)})

    def _named(self, file: str, read: Callable[[Entry], Named]) -> Mapping[str, Named]:
        return self._all(file, read)

    def _entries(self, file: str) -> list[Entry]:
        return list(entries(file, self._documents.get(file), self._faults))

    def _rhythm(self) -> tuple[Cadence, Mapping[str, Origin]] | None:
        file = "cadences.yaml"
        given = {entry.id: entry for entry in self._entries(file)}
        missing = [name for name in reading.CADENCES if name not in given]
        self._faults += [Fault(file, name, "is missing") for name in missing]
        origins = {name: entry.origin(self._known) for name, entry in given.items()}
        return None if missing else (reading.cadence(given), origins)

    def _clinic(self) -> Clinic | None:
        given = {entry.id: entry for entry in self._entries("clinic.yaml")}
        missing = [name for name in reading.CLINIC if name not in given]
        self._faults += [Fault("clinic.yaml", name, "is missing") for name in missing]
        return None if missing else reading.clinic(given, self._known)

    def _warmth(self) -> Doses | None:
        file = "warmth.yaml"
        given = {entry.id: entry for entry in self._entries(file)}
        wanted = (*WAYS, *STRETCHES, "pace")
        if set(given) != set(wanted):
            self._faults += _not_the_ids(file, tuple(given), wanted)
            return None
        return Doses(
            ways=MappingProxyType({way: reading.heat_dose(given[way], self._known) for way in WAYS}),
            stretches=MappingProxyType({one: reading.stretch(given[one], self._known) for one in STRETCHES}),
            pace=reading.pace(given["pace"], self._known),
        )

    def _courses(self, tips: Collection[str]) -> Mapping[str, TipSeries]:
        courses = self._named("courses.yaml", lambda entry: reading.course(entry, self._known, tips))
        if tuple(courses) != COURSES:
            self._faults += _not_the_ids("courses.yaml", tuple(courses), COURSES)
        return courses

    def _flags(self) -> Mapping[str, RedFlag]:
        document = self._documents.get("red_flags.yaml")
        ids = tuple(document) if isinstance(document, Mapping) else ()
        return self._named("red_flags.yaml", lambda entry: reading.red_flag(entry, self._known, ids))

    def _screens(self, flags: Mapping[str, RedFlag], precautions: Collection[str]) -> tuple[Screen, ...]:
        screens = self._named(
            "screens.yaml", lambda entry: reading.screen(entry, self._known, flags, precautions)
        ).values()
        for screen in screens:
            for flag in screen.flags:
                if flag in flags and flags[flag].urgency != screen.urgency:
                    reason = f"asks {flag}, which is {flags[flag].urgency}, in a screen of {screen.urgency}"
                    self._faults.append(Fault("screens.yaml", screen.id, reason))
        asked = {flag for screen in screens for flag in screen.flags}
        unasked = (flag for flag in flags if flag not in asked and flag not in NEVER_SCREENED)
        self._faults += [Fault("red_flags.yaml", flag, "is asked in no screen of screens.yaml") for flag in unasked]
        return tuple(screens)

    def _emergencies(self, known: Known) -> Mapping[str, Emergency]:
        found = self._all("emergency.yaml", lambda entry: reading.emergency(entry, known))
        missing = (country for country in COUNTRIES if country not in found)
        self._faults += [
            Fault("emergency.yaml", one, "is missing: nobody there could be told whom to call") for one in missing
        ]
        return found

    def _complete(self, places: Mapping[str, Region], points: Mapping[str, Point]) -> None:
        """Refuse regions or points that are missing, unknown or out of their order."""
        if tuple(places) != regions.IDS:
            self._faults += _not_the_ids("regions.yaml", tuple(places), regions.IDS)
        if tuple(points) != point_ids.IDS:
            self._faults += _not_the_ids("points.yaml", tuple(points), point_ids.IDS)
        for number, point in enumerate(points.values(), 1):
            if point.number != number:
                self._faults.append(Fault("points.yaml", point.id, f"number is {point.number}, its place is {number}"))


def _not_the_ids(file: str, given: tuple[str, ...], wanted: tuple[str, ...]) -> list[Fault]:
    missing = [Fault(file, id_, "is missing") for id_ in wanted if id_ not in given]
    unknown = [Fault(file, id_, "is not an id that this file may hold") for id_ in given if id_ not in wanted]
    order = [Fault(file, "", f"must keep the order {', '.join(wanted)}")]
    return missing + unknown or order
