"""The plan as JSON, in the shape that the command line promises."""

from __future__ import annotations

import json

import pytest

from bot.care.catalog import Catalog
from bot.content import UnknownId, plan_json


def test_the_plan_has_points_steps_and_what_is_left_out(catalog: Catalog) -> None:
    shape = json.loads(plan_json(catalog, ["hip_front"], [], "left", ["hip_replacement"]))
    assert set(shape) == {"points", "steps", "left_out"}
    first = shape["points"][0]
    assert (first["id"], first["number"], first["score"]) == ("tfl", 3, 3)
    assert first["reasons"][0]["region"] == "hip_front"
    assert first["reasons"][0]["muscle"] == "tfl"
    assert "S12" in first["reasons"][0]["source"]
    assert {"point": "tfl", "because": "hip_replacement"} in shape["left_out"]
    assert {"step": "stretch_opposite_shoulder", "because": "hip_replacement"} in shape["left_out"]
    (step,) = shape["steps"]
    assert step["point"] == "quadratus_lumborum"
    assert step["seconds"] == 90
    assert step["prompts"] == [{"at": 30, "kind": "breath"}, {"at": 60, "kind": "nerve"}]


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
        plan_json(catalog, [pain], [], side, [condition] if condition else [])
    assert [word for word in words if word not in str(refused.value)] == []
    assert "\n" not in str(refused.value)
