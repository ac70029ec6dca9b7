"""What a session holds, and what it must never hold."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.care.catalog import Catalog
from bot.care.planning.rest import Past, opens_again
from bot.care.planning.session_plan import SessionPlan
from bot.care.planning.session_plan import plan as plan_for
from bot.care.record.history import CareSession, PressedPoint
from bot.care.record.person import Complaint, Person
from bot.care.safety.allowance import LeftOut

NOW = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)
ZONE = "America/Chicago"
CONDITIONS = (
    "blood_thinner", "clot", "pregnancy", "hip_replacement", "recent_surgery", "fracture", "osteoporosis",
    "neuropathy", "skin", "varicose_veins", "cancer_area", "heart_or_circulation", "doctor_no", "implant",
    "no_rule",
)  # fmt: skip
STRETCHES = {"stretch_knees_to_chest", "stretch_opposite_shoulder"}
HEATS = {"heat", "hot_tub"}
POINTS = (
    "gluteals", "piriformis", "tfl", "vastus_lateralis", "quadratus_lumborum", "outer_calf", "back_of_calf", "foot",
)  # fmt: skip
REGIONS = ("low_back", "buttock_outer", "hip_front", "groin", "thigh_front", "knee_back", "shin", "heel", "toes")
LEG = {"vastus_lateralis", "outer_calf", "back_of_calf", "foot"}
HIP = {"gluteals", "piriformis", "tfl"}
LEFT_OUT = {
    "blood_thinner": {"firm_ball", "barefoot_ball", "scraping"},
    "clot": {"firm_ball", "barefoot_ball", "scraping", "tfl"} | LEG | HEATS | STRETCHES,
    "pregnancy": {"firm_ball", "barefoot_ball", "scraping", "hot_tub"} | LEG | STRETCHES,
    "hip_replacement": HIP | STRETCHES,
    "recent_surgery": set(POINTS) | HEATS | STRETCHES,
    "fracture": set(POINTS) | HEATS | STRETCHES,
    "osteoporosis": {
        "firm_ball",
        "barefoot_ball",
        "scraping",
        "stretch_knees_to_chest",
        "stretch_opposite_shoulder",
    },
    "neuropathy": {"firm_ball", "barefoot_ball", "scraping"} | HEATS | STRETCHES,
    "skin": {"firm_ball", "barefoot_ball", "scraping"} | HEATS | STRETCHES,
    "varicose_veins": {"outer_calf", "back_of_calf", "scraping", "barefoot_ball"},
    "cancer_area": set(POINTS) | HEATS | STRETCHES,
    "heart_or_circulation": {"firm_ball", "barefoot_ball", "scraping"} | HEATS | STRETCHES,
    "doctor_no": set(POINTS) | HEATS | STRETCHES,
    "implant": set(POINTS) | HEATS | STRETCHES,
    "no_rule": {"firm_ball", "barefoot_ball", "scraping"} | HEATS | STRETCHES,
}
LIGHT = {"blood_thinner", "clot", "pregnancy", "osteoporosis", "neuropathy", "skin", "heart_or_circulation", "no_rule"}


def pressed(point: str, side: str, ago: timedelta) -> CareSession:
    return CareSession(NOW - ago, NOW - ago + timedelta(minutes=6), 5, 4, (PressedPoint(point, side, 90, "time"),))


def plan(
    complaint: Complaint,
    precautions: tuple[str, ...],
    careful: tuple[str, ...],
    catalog: Catalog,
    past: Past | None = None,
) -> SessionPlan:
    return plan_for(Person(complaint=complaint, precautions=precautions, careful=careful), catalog, past)


def points(planned: SessionPlan) -> list[str]:
    return [step.point for step in planned.steps]


def test_every_precaution_is_written_out(catalog: Catalog) -> None:
    assert set(catalog.precautions) == set(LEFT_OUT) == set(CONDITIONS)


@pytest.mark.parametrize("condition", CONDITIONS)
def test_a_precaution_leaves_out_what_it_must(catalog: Catalog, condition: str) -> None:
    planned = plan(Complaint(("buttock_outer",)), (condition,), (), catalog)
    assert {one.what for one in planned.left_out} == LEFT_OUT[condition]
    assert {one.because for one in planned.left_out} == {condition}
    assert planned.light_only == (condition in LIGHT)


def test_the_best_three_points_make_a_session(catalog: Catalog) -> None:
    planned = plan(Complaint(("buttock_outer",), side="left"), (), (), catalog)
    assert points(planned) == ["gluteals", "tfl", "piriformis"]
    assert [one.point for one in planned.points][3:] == ["quadratus_lumborum", "vastus_lateralis"]
    assert {step.sides for step in planned.steps} == {("left",)}


def test_prompts_come_at_half_a_minute_and_at_a_minute(catalog: Catalog) -> None:
    (step,) = plan(Complaint(("shin",)), (), (), catalog).steps
    assert [(prompt.at, prompt.kind) for prompt in step.prompts] == [(30, "breath"), (60, "nerve")]


@pytest.mark.parametrize("side", ["both", None])
def test_without_one_side_both_are_pressed_one_after_the_other(catalog: Catalog, side: str | None) -> None:
    assert plan(Complaint(("shin",), side=side), (), (), catalog).steps[0].sides == ("left", "right")


def test_burning_on_the_outer_thigh_alone_leaves_the_front_hip_out(catalog: Catalog) -> None:
    planned = plan(Complaint((), ("thigh_outer",), "left"), (), ("r29",), catalog)
    assert points(planned) == ["gluteals", "vastus_lateralis", "quadratus_lumborum"]
    assert planned.left_out == (LeftOut("tfl", "r29"), LeftOut("hot_tub", "numb_skin"))


def test_numb_skin_gets_no_heat_no_ball_under_the_foot_and_a_light_touch(catalog: Catalog) -> None:
    planned = plan(Complaint(("foot_ball",), ("foot_sole", "low_back")), (), (), catalog)
    assert LeftOut("heat", "numb_skin") in planned.left_out
    assert LeftOut("barefoot_ball", "numb_skin") in planned.left_out
    everything = plan(Complaint(("foot_ball",)), (), (), catalog).steps[0]
    assert "bouncy_ball" in {way.tool for way in everything.ways}
    rested = Past([pressed(one, side, timedelta(1)) for one in POINTS[:7] for side in ("left", "right")], NOW, ZONE)
    (foot,) = plan(Complaint(("foot_ball",), ("foot_sole",)), (), (), catalog, rested).steps
    assert foot.light
    assert "bouncy_ball" not in {way.tool for way in foot.ways}


def test_light_means_no_firm_tool_is_offered(catalog: Catalog) -> None:
    calf = plan(Complaint(("heel",)), ("blood_thinner",), (), catalog).steps[0]
    assert calf.light == "blood_thinner"
    assert [way.tool for way in calf.ways] == ["hands"]


def test_an_area_rests_for_two_days_on_the_side_that_was_pressed(catalog: Catalog) -> None:
    past = Past([pressed("tfl", "left", timedelta(days=1))], NOW, ZONE)
    planned = plan(Complaint(("hip_front",), side="both"), (), (), catalog, past)
    assert planned.steps[0].sides == ("right",)
    assert [(one.point, one.side, one.until) for one in planned.resting] == [("tfl", "left", NOW + timedelta(days=1))]
    assert opens_again("hip_front", "left", past, catalog) == NOW + timedelta(days=1)
    assert opens_again("hip_front", "right", past, catalog) is None


@pytest.mark.parametrize(("hours", "rests"), [(47, True), (48, False), (72, False)])
def test_two_days_are_two_days(catalog: Catalog, *, hours: int, rests: bool) -> None:
    past = Past([pressed("tfl", "left", timedelta(hours=hours))], NOW, ZONE)
    planned = plan(Complaint(("hip_front",), side="left"), (), (), catalog, past)
    assert ("tfl" not in points(planned)) == rests


def test_later_sessions_go_on_down_the_numbness_route(catalog: Catalog) -> None:
    numb = Complaint((), ("foot_top",), "left")
    now, sessions, walked = NOW, [], []
    for _ in range(3):
        planned = plan(numb, (), (), catalog, Past(tuple(sessions), now, ZONE))
        walked.append(points(planned))
        done = tuple(PressedPoint(step.point, "left", 90, "time") for step in planned.steps)
        sessions.append(CareSession(now, points=done))
        now += timedelta(days=3)
    assert walked == [
        ["gluteals", "piriformis", "tfl"],
        ["quadratus_lumborum", "vastus_lateralis", "outer_calf"],
        ["back_of_calf", "foot", "gluteals"],
    ]


def test_a_point_that_no_longer_exists_in_the_past_harms_nothing(catalog: Catalog) -> None:
    past = Past([pressed("elbow", "left", timedelta(days=1))], NOW, ZONE)
    assert plan(Complaint(("shin",)), (), (), catalog, past).resting == ()


places = st.lists(st.sampled_from(REGIONS), unique=True, max_size=5).map(tuple)
conditions = st.lists(st.sampled_from(CONDITIONS), unique=True, max_size=4).map(tuple)
soon = st.lists(st.sampled_from(("r18", "r24", "r26", "r27", "r28", "r29")), unique=True, max_size=3).map(tuple)
presses = st.builds(
    lambda point, side, hours: pressed(point, side, timedelta(hours=hours)),
    st.sampled_from(POINTS), st.sampled_from(("left", "right")), st.integers(min_value=0, max_value=200),
)  # fmt: skip


@given(
    complaint=st.builds(Complaint, places, places, st.sampled_from(("left", "right", "both", None))),
    chosen=conditions,
    careful=soon,
    sessions=st.lists(presses, max_size=8),
)
def test_no_session_ever_breaks_the_rules(
    catalog: Catalog,
    complaint: Complaint,
    chosen: tuple[str, ...],
    careful: tuple[str, ...],
    sessions: list[CareSession],
) -> None:
    past = Past(sessions, NOW, ZONE)
    planned = plan(complaint, chosen, careful, catalog, past)
    out = {one.what for one in planned.left_out}
    assert len(planned.steps) <= 3
    areas = [catalog.points[step.point].area for step in planned.steps]
    assert len(areas) == len(set(areas))
    for step in planned.steps:
        assert 0 < step.seconds <= 120
        assert [prompt for prompt in step.prompts if not 0 < prompt.at < step.seconds] == []
        assert step.point not in out
        assert step.sides
        assert step.ways
        assert [way for way in step.ways if not out.isdisjoint(catalog.tools[way.tool].kinds)] == []
        for side in step.sides:
            assert opens_again(catalog.points[step.point].area, side, past, catalog) is None
            assert not any(
                NOW - session.started_at < timedelta(days=2)
                for session in sessions
                for press in session.points
                if (press.point, press.side) == (step.point, side)
            )
