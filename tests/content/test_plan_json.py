"""The plan as JSON, in the shape that the command line promises."""

from __future__ import annotations

import json
from time import process_time
from typing import Any, cast

import pytest

from bot.care.catalog import Catalog
from bot.care.safety.red_flags import Urgency
from bot.content import UnknownId
from bot.content.plan_json import PlanFor, plan_json, plan_lines


def test_the_plan_has_points_steps_and_what_is_left_out(catalog: Catalog) -> None:
    shape = json.loads(plan_json(catalog, PlanFor(("hip_front",), (), "left", ("hip_replacement",)), str))
    assert set(shape) == {"points", "steps", "left_out", "light", "later", "offered", "notes", "refused", "asked_first"}
    first = shape["points"][0]
    assert (first["id"], first["number"], first["score"]) == ("tfl", 3, 3)
    assert first["reasons"][0]["region"] == "hip_front"
    assert first["reasons"][0]["muscle"] == "tfl"
    assert "S12" in first["reasons"][0]["source"]
    assert {"point": "tfl", "because": "hip_replacement"} in shape["left_out"]
    assert {"step": "stretch_opposite_shoulder", "because": "hip_replacement"} in shape["left_out"]
    assert shape["offered"] == ["heat", "hot_tub"]
    (step,) = shape["steps"]
    assert (step["tool"], step["place"], step["light"]) == ("tennis_ball", "wall", False)
    assert step["texts"][0] == "point-quadratus-lumborum-find"
    assert step["point"] == "quadratus_lumborum"
    assert step["seconds"] == 90
    assert step["prompts"] == [{"at": 30, "kind": "breath"}, {"at": 60, "kind": "nerve"}]


def test_where_the_chat_closes_sessions_there_is_no_plan_and_the_sign_is_named(catalog: Catalog) -> None:
    both = json.loads(plan_json(catalog, PlanFor(("thigh_back",), ("calf_back",), "both"), str))
    assert (both["steps"], both["offered"]) == ([], [])
    assert both["refused"] == [{"flag": "r3", "urgency": "emergency", "text": "red-flag-r3"}]
    assert {one["because"] for one in both["left_out"]} == {"r3"}
    one_side = json.loads(plan_json(catalog, PlanFor(("thigh_back",), ("calf_back",), "left"), str))
    assert (bool(one_side["steps"]), one_side["refused"]) == (True, [])


def test_a_sign_that_blocks_nothing_in_particular_leaves_nothing(catalog: Catalog) -> None:
    told = json.loads(plan_json(catalog, PlanFor(("hip_front",), flags=("r1",)), str))
    assert (told["steps"], told["offered"]) == ([], [])
    assert {one["because"] for one in told["left_out"]} == {"r1"}


@pytest.mark.parametrize(
    ("asked", "noted"),
    [
        (PlanFor(("hip_front",), conditions=("recent_surgery",)), ["precaution-recent-surgery-change"]),
        (PlanFor(("hip_front",), conditions=("skin",)), ["precaution-skin-change"]),
        (PlanFor(("hip_front",), flags=("r5",)), ["red-flag-r5", "lock-closed"]),
        (PlanFor(("hip_front",), flags=("r10_weak",)), ["red-flag-r10-weak", "lock-closed"]),
        (PlanFor(("thigh_back",), ("calf_back",), "both"), ["red-flag-r3", "lock-closed"]),
        (PlanFor((), ("low_back",), "left"), ["because-numb-skin"]),
        (PlanFor(("hip_front",), tools=("hands",)), ["plan-tool-missing"]),
        (PlanFor(("calf_outer",), tools=("knobble", "tennis_ball")), []),
    ],
)
def test_the_notes_say_in_words_why_something_is_left_out_or_missing(
    catalog: Catalog, asked: PlanFor, noted: list[str]
) -> None:
    notes = json.loads(plan_json(catalog, asked, str))["notes"]
    assert [one for one in noted if one not in notes] == []
    assert noted or notes == []


@pytest.mark.parametrize(
    ("pain", "side", "condition", "words"),
    [
        ("elbow", None, None, ("region 'elbow'", "low_back", "toes")),
        ("shin", "up", None, ("side 'up'", "left, right, both")),
        ("shin", None, "gout", ("condition 'gout'", "blood_thinner")),
    ],
)
def test_an_unknown_id_is_one_clear_line(
    catalog: Catalog, pain: str, side: str | None, condition: str | None, words: tuple[str, ...]
) -> None:
    with pytest.raises(UnknownId) as refused:
        plan_json(catalog, PlanFor((pain,), (), side, (condition,) if condition else ()), str)
    assert [word for word in words if word not in str(refused.value)] == []
    assert "\n" not in str(refused.value)


def test_a_line_in_is_a_line_out_and_a_wrong_line_says_what_is_wrong(catalog: Catalog) -> None:
    lines = [
        '{"pain": ["shin"], "numb": [], "side": null, "conditions": [], "flags": [], "tools": ["knobble"], "score": 5}',
        "",
        '{"pain": ["elbow"]}',
        '{"pains": []}',
        '{"score": 11}',
        "[1]",
        "{",
    ]
    answers = [json.loads(line) for line in plan_lines(catalog, lines, str)]
    assert len(answers) == 6
    assert answers[0]["steps"][0]["tool"] == "knobble"
    assert [sorted(one) for one in answers[1:]] == [["error"]] * 5


def test_flags_count_as_what_blocks_a_person(catalog: Catalog) -> None:
    (answer,) = plan_lines(catalog, ['{"pain": ["calf_back"], "flags": ["r15"]}'], str)
    told = json.loads(answer)
    assert {"point": "back_of_calf", "because": "r15"} in told["left_out"]
    assert "heat" not in told["offered"]


def test_a_plan_without_a_step_says_why_whom_to_ask_and_what_is_still_allowed(catalog: Catalog) -> None:
    told = json.loads(plan_json(catalog, PlanFor(("shin",), conditions=("fracture",)), str))
    assert told["steps"] == []
    assert {"point": "outer_calf", "because": "fracture"} in told["left_out"]
    assert told["ask"] == "clinic"
    assert told["still"] == ["still-breathe", "still-learn"]


def test_fifty_lines_and_more_are_answered_in_a_second(catalog: Catalog) -> None:
    line = '{"pain": ["buttock_outer", "thigh_outer"], "numb": ["foot_sole"], "conditions": ["neuropathy", "clot"]}'
    began = process_time()
    assert len(list(plan_lines(catalog, [line] * 50, str))) == 50
    assert process_time() - began < 1


def told(catalog: Catalog, asked: PlanFor) -> dict[str, Any]:
    return cast("dict[str, Any]", json.loads(plan_json(catalog, asked, str)))


@pytest.mark.parametrize("conditions", [(), ("pregnancy",)])
def test_every_sign_that_cannot_wait_closes_all_of_it_and_the_others_make_it_gentle(
    catalog: Catalog, conditions: tuple[str, ...]
) -> None:
    for flag in catalog.red_flags.values():
        plan = told(catalog, PlanFor(("buttock_outer",), conditions=conditions, flags=(flag.id,)))
        if flag.urgency is Urgency.SOON:
            assert (bool(plan["steps"]), plan["refused"]) == (True, []), flag.id
            continue
        assert (plan["steps"], plan["offered"]) == ([], []), flag.id
        assert plan["refused"] == [{"flag": flag.id, "urgency": flag.urgency.value, "text": flag.text}]
        today = flag.urgency is Urgency.SAME_DAY
        assert {"lock-same-day", "lock-closed-today"} <= set(plan["notes"]) or not today, flag.id
        assert {"lock-emergency", "lock-closed"} <= set(plan["notes"]) or today, flag.id


def test_what_can_wait_says_whom_to_see_and_leaves_out_what_it_blocks(catalog: Catalog) -> None:
    assert "act-see-clinician" in told(catalog, PlanFor(("low_back",), flags=("r28",)))["notes"]
    cramps = told(catalog, PlanFor(("calf_back",), flags=("r18",)))
    assert {"point": "back_of_calf", "because": "r18"} in cramps["left_out"]


def test_a_very_sore_day_has_one_point_and_names_the_screens_that_come_first(catalog: Catalog) -> None:
    ten = told(catalog, PlanFor(("buttock_outer",), (), "left", score=10))
    assert [step["light"] for step in ten["steps"]] == [True]
    assert ten["asked_first"] == ["saddle", "nerves", "injury", "chest_and_leg", "leg_today"]
    calf = told(catalog, PlanFor(("calf_back",), (), "left", score=9))
    assert calf["asked_first"][0] == "r15"


def test_nobody_without_a_ball_is_told_to_take_one_without_a_word(catalog: Catalog) -> None:
    (answer,) = plan_lines(catalog, ['{"pain": ["buttock_outer"], "tools": []}'], str)
    assert "plan-tool-missing" in json.loads(answer)["notes"]


def test_a_plan_for_no_place_asks_for_one(catalog: Catalog) -> None:
    assert told(catalog, PlanFor())["notes"] == ["plan-no-place"]


def test_what_a_condition_asks_more_before_a_plan_is_named(catalog: Catalog) -> None:
    asked = PlanFor(("buttock_outer",), (), "left", ("clot", "skin", "varicose_veins"))
    shape = json.loads(plan_json(catalog, asked, str))
    assert shape["asked_first"] == ["clot.doctor", "skin.place", "varicose_veins.place"]


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        (PlanFor(("calf_back",), score=3), ["r15"]),
        (PlanFor(("knee_back",), (), "left", ("blood_thinner",)), ["r15", "blood_thinner.doctor"]),
        (PlanFor(("low_back",), (), "left", ("osteoporosis",), score=4), ["r14"]),
        (PlanFor(("groin",), (), "left", ("osteoporosis",)), ["r36"]),
        (PlanFor((), ("toes",), "left", ("neuropathy",)), ["r25"]),
        (PlanFor(("heel",), (), "left", ("heart_or_circulation",)), ["r19", "heart_or_circulation.doctor"]),
        (PlanFor((), ("buttock_center",), "both"), ["r1"]),
        (PlanFor(("low_back",), (), "left", ("pregnancy",)), ["pregnancy_now", "pregnancy_today", "pregnancy_soon"]),
        (PlanFor(("low_back",), (), "left", ("no_rule",)), ["no_rule.doctor"]),
        (PlanFor(("buttock_outer",), (), "left"), []),
    ],
)
def test_a_plan_names_what_the_chat_asks_before_it(catalog: Catalog, asked: PlanFor, first: list[str]) -> None:
    assert told(catalog, asked)["asked_first"] == first
