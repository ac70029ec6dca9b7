"""Doses of warmth: how long the skin may have it, and when muscles count as warm."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.care.catalog import Catalog
from bot.care.learning import that_prevents
from bot.care.planning.doses import STRETCHES, WAYS, is_warm, minutes_left
from bot.care.record.person import Complaint, Person, Warmed
from bot.care.safety.allowance import Allowance, allowed

NOW = datetime(2026, 11, 21, 15, tzinfo=UTC)
ANA = Person(complaint=Complaint(("hip_front",), (), "left", 6), precautions=())


def ago(minutes: float, seconds: int = 900, *, warm: bool = False, sore: bool = False) -> Warmed:
    return Warmed(NOW - timedelta(minutes=minutes), seconds, warm=warm, sore=sore)


def with_precaution(precaution: str, catalog: Catalog) -> Allowance:
    return allowed(catalog, replace(ANA, precautions=(precaution,)))


def test_the_article_sets_the_most_and_fifteen_minutes_come_first(catalog: Catalog) -> None:
    assert (catalog.warmth.ways["heat"].minutes, catalog.warmth.ways["heat"].longest) == (15, 20)
    assert [way for way, dose in catalog.warmth.ways.items() if dose.check_every > 5] == []


@pytest.mark.parametrize(
    ("warmed", "minutes"),
    [
        (None, 20),
        (ago(5, 600), 10),
        (ago(5, 601), 9),
        (ago(5, 1200), 0),
        (ago(59, 1200), 0),
        (ago(60, 1200), 20),
        (ago(60, 60, sore=True), 0),
        (ago(24 * 60, 60, sore=True), 20),
    ],
)
def test_what_the_skin_just_had_counts(catalog: Catalog, warmed: Warmed | None, minutes: int) -> None:
    assert minutes_left(catalog.warmth.ways["heat"], warmed, NOW, catalog.warmth.pace) == minutes


@pytest.mark.parametrize(
    ("warmed", "warm"),
    [
        (None, False),
        (ago(30, warm=True), True),
        (ago(31, warm=True), False),
        (ago(1), False),
        (ago(1, sore=True), False),
    ],
)
def test_stretches_are_open_on_warm_muscles_only(catalog: Catalog, warmed: Warmed | None, *, warm: bool) -> None:
    assert is_warm(warmed, NOW, catalog.warmth.pace) is warm


def test_somebody_without_precautions_may_have_all_of_it(catalog: Catalog) -> None:
    may = allowed(catalog, ANA)
    assert may.comfort_out == ()
    assert tuple(may.heat) == WAYS
    assert may.stretches == STRETCHES
    assert may.heat_open(ANA, NOW) == {"heat": 20, "hot_tub": 15}


@pytest.mark.parametrize(
    ("numb", "ways"),
    [
        (("low_back",), ()),
        (("sacrum",), ()),
        (("buttock_center", "toes"), ()),
        (("buttock_outer",), ()),
        (("toes",), ("heat",)),
        (("thigh_outer",), ("heat",)),
    ],
)
def test_numb_skin_gets_no_heat_over_it(catalog: Catalog, numb: tuple[str, ...], ways: tuple[str, ...]) -> None:
    assert tuple(allowed(catalog, replace(ANA, complaint=Complaint((), numb, "left"))).heat) == ways


@pytest.mark.parametrize(
    ("precaution", "left"),
    [
        ("hip_replacement", ()),
        ("recent_surgery", ()),
        ("fracture", ()),
        ("osteoporosis", ()),
        ("pregnancy", ()),
        ("blood_thinner", STRETCHES),
    ],
)
def test_precautions_leave_stretches_out(catalog: Catalog, precaution: str, left: tuple[str, ...]) -> None:
    assert with_precaution(precaution, catalog).stretches == left


@pytest.mark.parametrize(
    "precaution", ["neuropathy", "heart_or_circulation", "skin", "cancer_area", "recent_surgery", "clot"]
)
def test_precautions_leave_all_warmth_out(catalog: Catalog, precaution: str) -> None:
    assert with_precaution(precaution, catalog).heat == {}


def test_in_pregnancy_the_pad_is_had_lying_on_the_side(catalog: Catalog) -> None:
    assert {way: one.id for way, one in with_precaution("pregnancy", catalog).heat.items()} == {"heat": "side"}


@pytest.mark.parametrize(
    ("before", "card"),
    [
        ("effort_then_rest", "avoid_effort"),
        ("effort", "avoid_effort"),
        ("sitting", "avoid_sitting"),
        ("fall", None),
        ("nothing", None),
        (None, None),
    ],
)
def test_what_came_before_has_its_card(catalog: Catalog, before: str | None, card: str | None) -> None:
    found = that_prevents(before, catalog.cards)
    assert (found.id if found else None) == card
