"""From parsed documents to the catalog: the readers in the order in which the files refer to one another."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType
from typing import Protocol, TypeVar

from bot.care.body.points import Point, Tool
from bot.care.catalog import Catalog
from bot.care.origin import Origin
from bot.care.planning.cadence import Cadence, SessionLimits
from bot.care.planning.doses import STRETCHES, WAYS, Doses
from bot.care.practice import Clinic
from bot.care.record.person import BEFORE
from bot.care.safety.emergency import Emergency
from bot.care.safety.red_flags import RedFlag, Screen
from bot.care.tip_series import TipSeries
from bot.content.faults import BadContent, Fault
from bot.content.read.answers_yaml import answers
from bot.content.read.cadences_yaml import CADENCES, cadence
from bot.content.read.clinic_yaml import CLINIC, clinic
from bot.content.read.courses_yaml import course
from bot.content.read.distress_yaml import distress
from bot.content.read.emergency_yaml import emergency, missing_countries
from bot.content.read.entries import Entry, Known, entries
from bot.content.read.health_yaml import health_words
from bot.content.read.here_yaml import here
from bot.content.read.intents_yaml import intent
from bot.content.read.learn_yaml import card
from bot.content.read.muscles_yaml import muscle
from bot.content.read.points_yaml import PointLimits, order_faults, point
from bot.content.read.precautions_yaml import precaution
from bot.content.read.red_flags_yaml import red_flag
from bot.content.read.references_yaml import reference
from bot.content.read.regions_yaml import region
from bot.content.read.screens_yaml import screen, screen_faults
from bot.content.read.statements_yaml import statement
from bot.content.read.times_yaml import time_words
from bot.content.read.tips_yaml import tip
from bot.content.read.tools_yaml import tool
from bot.content.read.warmth_yaml import heat_dose, pace, stretch
from bot.content.read.zones_yaml import zone

FILES = (
    "statements.yaml", "references.yaml", "regions.yaml", "tools.yaml", "muscles.yaml", "points.yaml",
    "red_flags.yaml", "screens.yaml", "precautions.yaml", "cadences.yaml", "emergency.yaml", "zones.yaml",
    "answers.yaml", "distress.yaml", "health.yaml", "clinic.yaml", "warmth.yaml", "learn.yaml", "tips.yaml",
    "courses.yaml", "intents.yaml", "times.yaml", "here.yaml",
)  # fmt: skip


class Identified(Protocol):
    @property
    def id(self) -> str: ...


Value = TypeVar("Value")
Named = TypeVar("Named", bound=Identified)


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
    """Reads files; what is wrong is noted and the next one read."""

    def __init__(self, documents: Mapping[str, object], faults: list[Fault]) -> None:
        self._documents = documents
        self._faults = faults
        self._known = Known((), ())

    def catalog(self) -> Catalog | None:
        statements = self._named("statements.yaml", statement)
        references = self._named("references.yaml", reference)
        self._known = known = Known(statements, references)
        rhythm, practice = self._rhythm(), self._clinic()
        tools = self._named("tools.yaml", lambda entry: tool(entry, known))
        places = self._named("regions.yaml", lambda entry: region(entry, known))
        warmth = self._warmth(places)
        points = self._points(places, tools, rhythm[0].session if rhythm else None)
        muscles = self._named("muscles.yaml", lambda entry: muscle(entry, known, places, points))
        precautions = self._named("precautions.yaml", lambda entry: precaution(entry, known))
        flags = self._flags(places, precautions)
        cards = self._named("learn.yaml", lambda entry: card(entry, known, BEFORE))
        tips = self._named("tips.yaml", lambda entry: tip(entry, known))
        if rhythm is None or practice is None or warmth is None:
            return None
        return Catalog(
            regions=places,
            points=points,
            muscles=muscles,
            tools=tools,
            red_flags=flags,
            screens=self._screens(flags, precautions),
            precautions=precautions,
            cadence=rhythm[0],
            rhythm=rhythm[1],
            emergencies=self._emergencies(),
            zones=tuple(self._all("zones.yaml", zone).values()),
            statements=statements,
            references=references,
            answers=self._all("answers.yaml", answers),
            distress=self._all("distress.yaml", distress),
            health=self._all("health.yaml", health_words),
            times=self._all("times.yaml", time_words),
            here=self._all("here.yaml", here),
            clinic=practice,
            warmth=warmth,
            cards=cards,
            intents=self._named("intents.yaml", lambda entry: intent(entry, cards)),
            tips=tips,
            courses=self._courses(tips),
        )

    def _all(self, file: str, read: Callable[[Entry], Value]) -> Mapping[str, Value]:
        return MappingProxyType({entry.id: read(entry) for entry in self._entries(file)})

    def _named(self, file: str, read: Callable[[Entry], Named]) -> Mapping[str, Named]:
        return self._all(file, read)

    def _entries(self, file: str) -> list[Entry]:
        return list(entries(file, self._documents.get(file), self._faults))

    def _parts(self, file: str, wanted: tuple[str, ...]) -> dict[str, Entry] | None:
        """Give the entries of a file that has fixed ones, in their order; None when one is missing or not known."""
        given = {entry.id: entry for entry in self._entries(file)}
        wrong = [Fault(file, name, "is missing") for name in wanted if name not in given]
        wrong += [Fault(file, name, "is not an id that this file may hold") for name in given if name not in wanted]
        self._faults += wrong
        return None if wrong else {name: given[name] for name in wanted}

    def _rhythm(self) -> tuple[Cadence, Mapping[str, Origin]] | None:
        given = self._parts("cadences.yaml", CADENCES)
        if given is None:
            return None
        return cadence(given), {name: entry.origin(self._known) for name, entry in given.items()}

    def _clinic(self) -> Clinic | None:
        given = self._parts("clinic.yaml", CLINIC)
        return None if given is None else clinic(given, self._known)

    def _warmth(self, places: Collection[str]) -> Doses | None:
        given = self._parts("warmth.yaml", (*WAYS, *STRETCHES, "pace"))
        if given is None:
            return None
        return Doses(
            ways=MappingProxyType({way: heat_dose(given[way], self._known, places) for way in WAYS}),
            stretches=MappingProxyType({one: stretch(given[one], self._known) for one in STRETCHES}),
            pace=pace(given["pace"], self._known),
        )

    def _points(
        self, places: Collection[str], tools: Mapping[str, Tool], limits: SessionLimits | None
    ) -> Mapping[str, Point]:
        document = self._documents.get("points.yaml")
        count = len(document) if isinstance(document, Mapping) else 1
        longest, prompted = (limits.longest, max(limits.breath_at, limits.nerve_at)) if limits else (0, 0)
        allowed = PointLimits(places, tools, longest, prompted, count)
        points = self._named("points.yaml", lambda entry: point(entry, self._known, allowed))
        self._faults += order_faults(points)
        return points

    def _courses(self, tips: Collection[str]) -> Mapping[str, TipSeries]:
        return self._named("courses.yaml", lambda entry: course(entry, self._known, tips))

    def _flags(self, places: Collection[str], precautions: Collection[str]) -> Mapping[str, RedFlag]:
        document = self._documents.get("red_flags.yaml")
        ids = tuple(document) if isinstance(document, Mapping) else ()
        return self._named("red_flags.yaml", lambda entry: red_flag(entry, self._known, ids, places, precautions))

    def _screens(self, flags: Mapping[str, RedFlag], precautions: Collection[str]) -> tuple[Screen, ...]:
        found = self._named("screens.yaml", lambda entry: screen(entry, self._known, flags, precautions))
        self._faults += screen_faults(found.values(), flags)
        return tuple(found.values())

    def _emergencies(self) -> Mapping[str, Emergency]:
        found = self._all("emergency.yaml", lambda entry: emergency(entry, self._known))
        self._faults += missing_countries(found)
        return found
