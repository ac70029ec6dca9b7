"""What is asked first, and what a yes means."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.care.catalog import Catalog
from bot.care.record.person import Complaint
from bot.care.safety.red_flags import (
    NEVER_SCREENED,
    Urgency,
    asked_by,
    asked_of,
    due_again,
    shown_by,
    verdict,
    worse,
)
from bot.content.check.screens_fit import MOST_SIGNS

NOW = datetime(2026, 5, 1, 9, tzinfo=UTC)
FIRST = {"r1", "r2", "r3", "r4", "r5", "r7", "r8", "r9", "r16", "r17", "r20", "r21"}


def test_all_thirty_one_red_flags_are_there(catalog: Catalog) -> None:
    assert {f"r{number}" for number in range(1, 32)} <= set(catalog.red_flags)


def test_emergencies_are_asked_first(catalog: Catalog) -> None:
    screens = asked_of((), catalog.screens)
    asked = [screen for screen in screens if screen.urgency is Urgency.EMERGENCY]
    assert screens[: len(asked)] == tuple(asked)
    assert {flag for screen in asked for flag in screen.flags} >= FIRST


def test_a_screen_is_short(catalog: Catalog) -> None:
    assert [screen.id for screen in catalog.screens if not 1 <= len(screen.flags) <= MOST_SIGNS] == []


def test_every_flag_but_the_call_for_help_and_the_age_gate_is_asked_once(catalog: Catalog) -> None:
    asked = [flag for screen in catalog.screens for flag in screen.flags]
    assert sorted(asked) == sorted(set(catalog.red_flags) - set(NEVER_SCREENED))


def test_pregnancy_brings_screens_of_its_own(catalog: Catalog) -> None:
    usual = {screen.id for screen in asked_of((), catalog.screens)}
    pregnant = {screen.id for screen in asked_of(("pregnancy",), catalog.screens)}
    assert pregnant - usual == {"pregnancy_now", "pregnancy_today", "pregnancy_soon"}


@pytest.mark.parametrize(
    ("flags", "urgency"),
    [
        ((), None),
        (("r28",), Urgency.SOON),
        (("r28", "r6"), Urgency.SAME_DAY),
        (("r1",), Urgency.EMERGENCY),
        (("r12",), Urgency.SAME_DAY),
        (("r12", "r6"), Urgency.EMERGENCY),
        (("r15", "r16"), Urgency.EMERGENCY),
    ],
)
def test_the_most_urgent_flag_decides(catalog: Catalog, flags: tuple[str, ...], urgency: Urgency | None) -> None:
    assert verdict(flags, catalog.red_flags) == urgency


@pytest.mark.parametrize("saddle", ["r1", "r2", "r3", "r4", "r5"])
def test_a_dropped_foot_with_any_of_these_is_an_emergency(catalog: Catalog, saddle: str) -> None:
    assert catalog.red_flags["r6"].urgency is Urgency.SAME_DAY
    assert saddle in catalog.red_flags["r6"].raised_by
    assert verdict(("r6", saddle), catalog.red_flags) is Urgency.EMERGENCY


@pytest.mark.parametrize(("days", "due"), [(0, False), (27, False), (28, True), (90, True)])
def test_red_flags_are_asked_again_after_four_weeks(catalog: Catalog, days: int, *, due: bool) -> None:
    assert due_again(NOW, NOW + timedelta(days=days), catalog.cadence.screening) == due


def test_red_flags_never_asked_are_due(catalog: Catalog) -> None:
    assert due_again(None, NOW, catalog.cadence.screening)


@pytest.mark.parametrize(
    ("before", "now", "is_worse"),
    [
        (None, Complaint(("shin",), ("foot_top",), "left", 5), False),
        (None, Complaint((), ("foot_top",), "both", 5), True),
        (Complaint(score=4), Complaint(score=6), True),
        (Complaint(score=4), Complaint(score=5), False),
        (Complaint(numb=("foot_top",)), Complaint(numb=("foot_top", "shin")), True),
        (Complaint(numb=("foot_top", "shin")), Complaint(numb=("shin",)), False),
        (Complaint(numb=("shin",), side="left"), Complaint(numb=("shin",), side="both"), True),
        (Complaint(numb=("shin",), side="both"), Complaint(numb=("shin",), side="both"), False),
        (Complaint(("shin",), (), "both"), Complaint(("shin",), (), "both"), False),
    ],
)
def test_more_pain_or_spreading_numbness_brings_the_screens_back(
    catalog: Catalog, before: Complaint | None, now: Complaint, *, is_worse: bool
) -> None:
    assert worse(before, now, catalog.cadence.screening) == is_worse


@pytest.mark.parametrize(
    ("complaint", "precautions", "asked"),
    [
        (Complaint(("calf_back",), (), "left", 9), (), ("r15",)),
        (Complaint(("calf_outer",), (), "left", 8), (), ("r15",)),
        (Complaint(("calf_back",), (), "left", 2), (), ("r15",)),
        (Complaint(("knee_back",), (), "left", 2), (), ("r15",)),
        (Complaint(("calf_back",), (), "left", 3), ("clot",), ("r15",)),
        (Complaint(("thigh_back",), (), "left", 9), ("clot",), ()),
        (Complaint(("low_back",), (), "left", 9), (), ()),
        (Complaint(("low_back",), (), "left", 2), ("osteoporosis",), ("r14",)),
        (Complaint(("hip_front",), (), "left", 2), ("osteoporosis",), ("r36",)),
        (Complaint((), ("toes",), "left"), ("neuropathy",), ("r25",)),
        (Complaint((), ("toes",), "both"), ("neuropathy",), ("r3", "r25")),
        (Complaint((), ("toes",), "both"), (), ()),
        (Complaint(("toes",), (), "left"), (), ()),
    ],
)
def test_any_pain_at_the_calf_or_behind_the_knee_is_asked_about(
    catalog: Catalog, complaint: Complaint, precautions: tuple[str, ...], asked: tuple[str, ...]
) -> None:
    assert asked_by(complaint, precautions, catalog.red_flags) == asked


def test_both_feet_numb_are_the_sign_itself_unless_nerve_damage_is_known(catalog: Catalog) -> None:
    feet = Complaint((), ("toes", "foot_sole"), "both", 5)
    assert shown_by(feet, (), catalog.red_flags) == ("r3",)
    assert shown_by(feet, ("neuropathy",), catalog.red_flags) == ()
    assert shown_by(replace(feet, numb=("toes", "calf_back")), ("neuropathy",), catalog.red_flags) == ("r3",)
