"""What a person may do now, rule by rule: each refusal has its reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.care.catalog import Catalog
from bot.care.planning.session_plan import plan
from bot.care.record.person import Complaint, Lock, Person
from bot.care.safety.allowance import NERVE_SIGNS, NO_PAIN, VERY_SORE, allowed, closed_to, on_another_day

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
ANA = Person(complaint=Complaint(("buttock_outer",), (), "left", 6), precautions=(), screened_at=NOW)


def test_somebody_without_precautions_may_have_all_of_it(catalog: Catalog) -> None:
    may = allowed(catalog, ANA)
    assert may.left_out == ()
    assert closed_to(ANA, catalog) == ()


def test_a_lock_closes_everything_because_of_its_sign(catalog: Catalog) -> None:
    may = allowed(catalog, replace(ANA, lock=Lock("emergency", "r1", NOW)))
    assert may.closed == "r1"
    assert {one.because for one in may.left_out} == {"r1"}
    assert may.refusal(("moving",)) == "r1"
    assert may.refuses_invitation(("moving",)) == "r1"
    assert may.refuses_invitation(()) is None


def test_an_open_question_about_danger_closes_everything(catalog: Catalog) -> None:
    assert allowed(catalog, replace(ANA, doubted=("r2",))).closed == "r2"
    assert plan(replace(ANA, doubted=("r2",)), catalog).steps == ()


def test_what_a_sign_blocks_outlasts_the_lock(catalog: Catalog) -> None:
    may = allowed(catalog, replace(ANA, blocked_by=("r15",)))
    assert may.closed == ""
    assert may.point_refusal(catalog.points["back_of_calf"]) == "r15"
    assert may.point_refusal(catalog.points["gluteals"]) is None
    assert may.heat == {}


def test_a_point_where_nerves_answered_is_left_out_alone(catalog: Catalog) -> None:
    planned = plan(replace(ANA, nerve_points=("gluteals",)), catalog)
    assert "gluteals" not in [step.point for step in planned.steps]
    assert planned.steps
    assert {(one.what, one.because) for one in planned.left_out} == {("gluteals", NERVE_SIGNS)}


@pytest.mark.parametrize("score", [8, 9, 10])
def test_a_day_that_hurts_as_much_as_no_press_may_asks_for_the_lightest_touch(catalog: Catalog, score: int) -> None:
    planned = plan(replace(ANA, complaint=Complaint(("buttock_outer",), (), "left", score)), catalog)
    assert planned.may.of_the_day == (VERY_SORE,)
    assert {step.light for step in planned.steps} == {VERY_SORE}
    assert planned.notes == ("plan-very-sore",)


def test_a_day_that_hurts_no_more_than_a_press_may_is_pressed_as_usual(catalog: Catalog) -> None:
    planned = plan(replace(ANA, complaint=Complaint(("buttock_outer",), (), "left", 7)), catalog)
    assert (planned.may.of_the_day, planned.notes) == ((), ())
    assert {step.light for step in planned.steps} == {""}


def test_a_score_of_none_rests_today_and_invites_another_day(catalog: Catalog) -> None:
    ana = replace(ANA, complaint=Complaint(("buttock_outer",), (), "left", 0))
    assert plan(ana, catalog).steps == ()
    assert {one.because for one in allowed(catalog, ana).left_out} == {NO_PAIN}
    assert allowed(catalog, on_another_day(ana)).left_out == ()
    assert closed_to(ana, catalog) == ()


@pytest.mark.parametrize("unasked", [{"screened_at": None}, {"precautions": None}])
def test_nobody_is_invited_before_danger_signs_and_precautions_were_asked(
    catalog: Catalog, unasked: dict[str, None]
) -> None:
    closed = closed_to(replace(ANA, **unasked), catalog)
    assert {"pressing", "warming", "stretching", "start_light"} <= set(closed)
    assert "not_alone" not in closed


def test_the_foot_is_offered_by_its_three_places_in_one_go(catalog: Catalog) -> None:
    ana = replace(ANA, complaint=Complaint(("foot_ball",), (), "left", 6), tools=("bouncy_ball",))
    foot = next(step for step in plan(ana, catalog).steps if step.point == "foot")
    texts = foot.methods[0].texts
    assert [text for text in texts if "-with-" in text] == [
        "point-foot-top-with-hands",
        "point-foot-side-with-hands",
        "point-foot-bottom-with-bouncy-ball",
    ]


def test_who_may_not_cross_the_legs_has_the_foot_on_a_stool(catalog: Catalog) -> None:
    foot = catalog.points["foot"]
    usual = {way.placing for way in allowed(catalog, ANA).ways(foot)}
    new_hip = {way.placing for way in allowed(catalog, replace(ANA, precautions=("hip_replacement",))).ways(foot)}
    assert "on_stool" not in usual
    assert new_hip == {"on_stool", "on_ball"}


@pytest.mark.parametrize("flag", ["r20", "r36", "r8"])
def test_beside_a_sign_that_asks_to_keep_still_nothing_says_to_change_position(catalog: Catalog, flag: str) -> None:
    known = Person(
        complaint=Complaint(("low_back",)),
        precautions=(),
        lock=Lock("emergency", flag, NOW),
    )
    assert "still-breathe" not in allowed(catalog, known).still
    assert allowed(catalog, known).still
