"""Somebody whom the content knew by ids that it has lost is still cared for, and more carefully."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.care.catalog import Catalog
from bot.care.planning.matching import rank
from bot.care.planning.session_plan import Past, plan, steps_left_out
from bot.care.record.history import CareSession, PressedPoint
from bot.care.record.person import Complaint, Person
from bot.care.safety.comfort import stretches_allowed, ways_allowed
from bot.care.safety.gates import STEPS
from bot.care.safety.precautions import light_only
from bot.care.safety.red_flags import Urgency, asked_of, verdict

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


@pytest.mark.parametrize(("precautions", "careful"), [(("was_clot",), ()), ((), ("r99",))])
def test_what_is_no_longer_known_leaves_out_every_point_and_step(
    catalog: Catalog, precautions: tuple[str, ...], careful: tuple[str, ...]
) -> None:
    (lost,) = (*precautions, *careful)
    out = steps_left_out(Complaint(("low_back",)), precautions, careful, catalog)
    assert {one.what for one in out} == {*catalog.points, *STEPS}
    assert {one.because for one in out} == {lost}
    assert plan(Complaint(("low_back",)), precautions, careful, catalog).steps == ()


def test_known_precautions_leave_out_what_they_did(catalog: Catalog) -> None:
    out = steps_left_out(Complaint(("low_back",)), ("skin",), (), catalog)
    assert {one.what for one in out} == {"scraping", "heat", "hot_tub"}


def test_a_lost_precaution_calls_for_the_lightest_touch(catalog: Catalog) -> None:
    assert light_only(("was_skin",), catalog.precautions)
    assert not light_only((), catalog.precautions)


def test_a_lost_place_of_pain_is_passed_over(catalog: Catalog) -> None:
    both, one = Complaint(("hip", "low_back")), Complaint(("low_back",))
    assert rank(both, catalog) == rank(one, catalog)
    assert plan(both, (), (), catalog).steps == plan(one, (), (), catalog).steps
    assert rank(Complaint(("hip",)), catalog) == ()


def test_a_lost_numb_place_may_be_a_foot_or_what_is_warmed(catalog: Catalog) -> None:
    out = steps_left_out(Complaint(numb=("big_toe",)), (), (), catalog)
    assert {one.what for one in out} == {"heat", "hot_tub", "barefoot_ball"}


def test_a_lost_sign_weighs_nothing_beside_a_known_one(catalog: Catalog) -> None:
    assert verdict(("r99", "r1"), catalog.red_flags) is Urgency.EMERGENCY
    assert verdict(("r99",), catalog.red_flags) is None
    assert asked_of(("was_clot",), catalog.screens) == asked_of((), catalog.screens)


def test_a_lost_point_of_a_session_rests_nowhere(catalog: Catalog) -> None:
    session = CareSession(NOW, points=(PressedPoint("was_calf", "left", 60, "time"),))
    planned = plan(Complaint(("low_back",), side="left"), (), (), catalog, Past((session,), NOW, "UTC"))
    assert planned.steps
    assert planned.resting == ()


def test_warmth_and_stretches_are_closed_to_somebody_whose_precaution_is_lost(catalog: Catalog) -> None:
    ana = Person(precautions=("was_clot",), complaint=Complaint(("hip",), ("big_toe",)))
    assert ways_allowed(ana, catalog) == ()
    assert stretches_allowed(ana, catalog) == ()
    assert ways_allowed(replace(ana, precautions=(), complaint=None), catalog) != ()
