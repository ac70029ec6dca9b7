"""All that one person is offered in every lane, in words and ids, to be held against what must never be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from itertools import combinations
from typing import Any

from bot.care.body.demands import ACTS
from bot.care.catalog import Catalog
from bot.care.planning.session_plan import SessionPlan, plan
from bot.care.record.person import Complaint, Lock, Person
from bot.care.safety.allowance import Allowance, allowed, closed_to
from bot.content.loading import read_all
from bot.content.read.building import build
from bot.wording.plain import plain
from tests.shipped import CONTENT, words

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
Documents = dict[str, Any]
Break = Callable[[Documents], None]


@dataclass(frozen=True, slots=True)
class Case:
    """Who it is. numb: where, else it hurts there; locked: the red flag that closed their sessions, or "".

    score: how much it hurts today.
    """

    conditions: tuple[str, ...] = ()
    region: str = "low_back"
    numb: bool = False
    tools: tuple[str, ...] = ()
    locked: str = ""
    score: int = 5

    @property
    def person(self) -> Person:
        places = (self.region,)
        told = Complaint((), places, "left", self.score) if self.numb else Complaint(places, (), "left", self.score)
        lock = Lock("emergency", self.locked, NOW) if self.locked else None
        return Person(complaint=told, precautions=self.conditions, tools=self.tools, screened_at=NOW, lock=lock)

    def has(self, *conditions: str) -> bool:
        return not set(conditions).isdisjoint(self.conditions)


@dataclass(frozen=True, slots=True)
class Step:
    """A way to press that is offered: with what, where, how lightly, and what the patient reads."""

    point: str
    tools: tuple[str, ...]
    place: str
    light: bool
    words: str


@dataclass(frozen=True, slots=True)
class Offers:
    """heat: ways to warm up, each with its position; invited: acts and tips; cards: those that are shown."""

    steps: tuple[Step, ...]
    heat: dict[str, str]
    stretches: tuple[str, ...]
    invited: frozenset[str]
    cards: frozenset[str]
    notes: str
    reasons: tuple[str, ...] = field(default=())
    still: tuple[str, ...] = field(default=())


@cache
def _documents() -> Documents:
    parsed, faults = read_all(CONTENT)
    assert not faults
    return parsed


def catalog_with(*breaks: Break) -> Catalog:
    """The content as it ships, or with something taken out of it on purpose."""
    documents = deepcopy(_documents())
    for one in breaks:
        one(documents)
    return build(documents)


@cache
def said(text: str) -> str:
    return plain(words().text("en", text, {}))


def cases(catalog: Catalog, toolsets: Sequence[tuple[str, ...]]) -> list[Case]:
    """Every condition alone and in pairs, and none, at every region, painful and numb, with each set of tools."""
    ids = tuple(catalog.precautions)
    conditions = ((), *((one,) for one in ids), *combinations(ids, 2))
    return [
        Case(chosen, region, numb, tools)
        for chosen in conditions
        for region in catalog.regions
        for numb in (False, True)
        for tools in toolsets
    ]


def offers_to(case: Case, catalog: Catalog) -> Offers:
    """What every lane offers: plan, warmth, stretch, course and library, learn cards."""
    person = case.person
    planned, may = plan(person, catalog), allowed(catalog, person)
    acts = (act for flag in planned.shown for act in catalog.red_flags[flag].acts)
    return Offers(
        steps=tuple(_steps(planned)),
        heat={way: position.id for way, position in may.heat.items()},
        stretches=may.stretches,
        invited=frozenset({*ACTS, *catalog.tips} - set(closed_to(person, catalog))),
        cards=_cards(may, catalog),
        notes=" ".join(map(said, (*planned.notes, *acts))),
        reasons=tuple(one.because for one in planned.left_out),
        still=may.still,
    )


def _steps(planned: SessionPlan) -> list[Step]:
    return [
        Step(step.point, method.tools, method.place, bool(step.light), " ".join(said(text) for text in method.texts))
        for step in planned.steps
        for method in step.methods
    ]


def _cards(may: Allowance, catalog: Catalog) -> frozenset[str]:
    return frozenset(card.id for card in catalog.cards.values() if may.refuses_invitation(card.kinds) is None)


def asks_something(catalog: Catalog) -> frozenset[str]:
    """Acts, tips and cards that invite to anything at all."""
    entries = (*catalog.tips.values(), *catalog.cards.values())
    return frozenset((*ACTS, *(one.id for one in entries if one.kinds)))
