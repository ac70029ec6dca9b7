"""Somebody whom the content knew by ids that it has lost is still cared for, and more carefully."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.care.catalog import Catalog
from bot.care.planning.doses import STRETCHES, WAYS
from bot.care.planning.matching import rank
from bot.care.planning.rest import Past
from bot.care.planning.session_plan import plan
from bot.care.record.history import CareSession, PressedPoint
from bot.care.record.person import Complaint, Person
from bot.care.safety.allowance import Allowance, allowed
from bot.care.safety.red_flags import Urgency, asked_of, verdict

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


def may(precaution: str, catalog: Catalog) -> Allowance:
    return allowed(catalog, Person(complaint=Complaint(("low_back",)), precautions=(precaution,)))


def left_out(of: Allowance) -> set[str]:
    return {one.what for one in of.left_out}


@pytest.mark.parametrize(("precautions", "careful"), [(("was_clot",), ()), ((), ("r99",))])
def test_what_is_no_longer_known_leaves_out_every_point_and_step(
    catalog: Catalog, precautions: tuple[str, ...], careful: tuple[str, ...]
) -> None:
    (lost,) = (*precautions, *careful)
    ana = Person(complaint=Complaint(("low_back",)), precautions=precautions, careful=careful)
    out = allowed(catalog, ana).left_out
    assert {one.what for one in out} == {*catalog.points, *WAYS, *STRETCHES}
    assert {one.because for one in out} == {lost}
    assert plan(ana, catalog).steps == ()


def test_known_precautions_leave_out_what_they_did(catalog: Catalog) -> None:
    known = {"scraping", "firm_ball", "barefoot_ball", *WAYS, *STRETCHES}
    assert left_out(may("skin", catalog)) == known


def test_a_lost_place_of_pain_is_passed_over(catalog: Catalog) -> None:
    both, one = Complaint(("hip", "low_back")), Complaint(("low_back",))
    assert rank(both, catalog) == rank(one, catalog)
    assert plan(Person(complaint=both), catalog).steps == plan(Person(complaint=one), catalog).steps
    assert rank(Complaint(("hip",)), catalog) == ()


def test_a_lost_numb_place_may_be_a_foot_or_what_is_warmed(catalog: Catalog) -> None:
    lost = allowed(catalog, Person(complaint=Complaint(numb=("big_toe",))))
    assert left_out(lost) == {"barefoot_ball", "firm_ball", "scraping", *WAYS, *STRETCHES}
    assert {way.tool for way in lost.ways(catalog.points["foot"])} == {"hands"}
    assert lost.light_only


def test_a_lost_sign_weighs_nothing_beside_a_known_one(catalog: Catalog) -> None:
    assert verdict(("r99", "r1"), catalog.red_flags) is Urgency.EMERGENCY
    assert verdict(("r99",), catalog.red_flags) is None
    assert asked_of(("was_clot",), catalog.screens) == asked_of((), catalog.screens)


def test_a_lost_point_of_a_session_rests_nowhere(catalog: Catalog) -> None:
    session = CareSession(NOW, points=(PressedPoint("was_calf", "left", 60, "time"),))
    ana = Person(complaint=Complaint(("low_back",), side="left"))
    planned = plan(ana, catalog, Past((session,), NOW, "UTC"))
    assert planned.steps
    assert planned.resting == ()


def test_warmth_and_stretches_are_closed_to_somebody_whose_precaution_is_lost(catalog: Catalog) -> None:
    ana = Person(precautions=("was_clot",), complaint=Complaint(("hip",), ("big_toe",)))
    assert allowed(catalog, ana).heat == {}
    assert allowed(catalog, ana).stretches == ()
    assert allowed(catalog, replace(ana, precautions=(), complaint=None)).heat != {}
