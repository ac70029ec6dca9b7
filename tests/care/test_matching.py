"""Which points a complaint brings up, in which order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.care.catalog import Catalog
from bot.care.planning.matching import rank
from bot.care.record.person import Complaint

G, P, T, V, Q, O, B, F = (  # noqa: E741 - one letter a point keeps the table readable
    "gluteals", "piriformis", "tfl", "vastus_lateralis", "quadratus_lumborum", "outer_calf", "back_of_calf", "foot",
)  # fmt: skip

# Written out from the list "by zone" of the clinical reference, muscles mapped to points, first appearance.
ORDER = {
    "low_back": (G, Q),
    "sacrum": (G, P, Q, B),
    "buttock_center": (G, P, Q),
    "buttock_outer": (G, T, P, Q, V),
    "hip_front": (T, G, Q),
    "groin": (Q, T),
    "thigh_front": (V,),
    "thigh_outer": (G, T, V, Q),
    "thigh_back": (G, P, B),
    "knee_front": (V, G, T),
    "knee_back": (B, V, G),
    "calf_outer": (G, O),
    "calf_back": (G, B),
    "shin": (O,),
    "ankle_outer": (O, G),
    "ankle_inner": (O, F),
    "heel": (B, F, O),
    "foot_top": (O, F, G),
    "foot_side": (O, F),
    "foot_sole": (B, F),
    "foot_ball": (F,),
    "toes": (O, F),
}
ROUTE = (G, P, T, Q, V, O, B, F)
REGIONS = tuple(ORDER)
BELOW = REGIONS[REGIONS.index("calf_outer") :]


def order(catalog: Catalog, pain: tuple[str, ...] = (), numb: tuple[str, ...] = ()) -> tuple[str, ...]:
    return tuple(one.point for one in rank(Complaint(pain, numb), catalog))


def test_every_region_has_its_order_written_out(catalog: Catalog) -> None:
    assert tuple(catalog.regions) == REGIONS


@pytest.mark.parametrize("region", REGIONS)
def test_a_painful_region_brings_up_its_points_best_first(catalog: Catalog, region: str) -> None:
    assert order(catalog, pain=(region,)) == ORDER[region]


@pytest.mark.parametrize("region", BELOW)
def test_numbness_below_the_knee_follows_the_route_of_the_guide(catalog: Catalog, region: str) -> None:
    assert order(catalog, numb=(region,)) == ROUTE


def test_numbness_above_the_knee_counts_like_pain(catalog: Catalog) -> None:
    assert order(catalog, numb=("thigh_back",)) == ORDER["thigh_back"]


def test_several_regions_add_up(catalog: Catalog) -> None:
    ranked = rank(Complaint(("buttock_outer", "hip_front")), catalog)
    assert [(one.point, one.score) for one in ranked[:2]] == [(T, 6), (G, 4)]


def test_a_region_that_hurts_and_is_numb_counts_once(catalog: Catalog) -> None:
    assert rank(Complaint(("thigh_outer",), ("thigh_outer",)), catalog)[0].score == 3


def test_with_numbness_below_the_knee_pain_still_gives_the_score(catalog: Catalog) -> None:
    ranked = rank(Complaint(("foot_ball",), ("foot_sole",)), catalog)
    assert [one.point for one in ranked] == list(ROUTE)
    assert {one.point: one.score for one in ranked if one.score} == {F: 3}


def test_a_reason_names_region_muscle_and_source(catalog: Catalog) -> None:
    (reason,) = rank(Complaint(("hip_front",)), catalog)[0].reasons
    assert (reason.region, reason.muscle, reason.weight) == ("hip_front", "tfl", 3)
    assert "S12" in reason.source


def test_the_route_is_a_reason_of_its_own(catalog: Catalog) -> None:
    (reason,) = rank(Complaint((), ("foot_top",)), catalog)[0].reasons
    assert reason.muscle is None
    assert reason.source == ("S15", "S16", "S17", "S18", "S19")


def test_nothing_hurts_and_nothing_comes_up(catalog: Catalog) -> None:
    assert rank(Complaint(), catalog) == ()


places = st.lists(st.sampled_from(REGIONS), unique=True, max_size=6).map(tuple)


@given(pain=places, numb=places)
def test_scores_fall_or_the_route_holds(catalog: Catalog, pain: tuple[str, ...], numb: tuple[str, ...]) -> None:
    ranked = rank(Complaint(pain, numb), catalog)
    if set(numb) & set(BELOW):
        assert tuple(one.point for one in ranked) == ROUTE
    else:
        assert [(-one.score, one.number) for one in ranked] == sorted((-one.score, one.number) for one in ranked)
    for one in ranked:
        assert one.score == sum(reason.weight for reason in one.reasons)
        assert one.reasons
