"""What must never be offered to anybody, held over every condition and pair, region, feeling and set of tools.

The invariants know ids and words, and nothing of the rules that keep them. Each is seen to fail once, on content that
was broken on purpose.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from bot.care.catalog import Catalog
from bot.care.safety.red_flags import NEVER_SCREENED, Urgency
from tests.care.offers import Break, Case, Documents, Offers, asks_something, cases, catalog_with, offers_to

Invariant = Callable[[Case, Offers], bool]

TOOLSETS = ((), ("tennis_ball",), ("therapy_ball", "bouncy_ball", "knobble", "gua_sha", "utensil_handle"))
LIGHT = (
    *("blood_thinner", "clot", "pregnancy", "osteoporosis", "neuropathy", "skin", "heart_or_circulation", "no_rule"),
)
FIRM = {"therapy_ball", "bouncy_ball", "knobble"}
SCRAPING = {"gua_sha", "utensil_handle"}
BELOW_THE_KNEE = {"outer_calf", "back_of_calf", "foot"}
HIP = {"gluteals", "piriformis", "tfl"}
LOWER_LEG = {"calf_outer", "calf_back", "shin", "ankle_outer", "ankle_inner"}
FOOT = {"heel", "foot_top", "foot_side", "foot_sole", "foot_ball", "toes"}
UNDER_THE_PAD = {"low_back", "sacrum", "buttock_center", "buttock_outer"}
FIRM_TIPS = {"start_light", "right_ball", "front_of_hip", "tender_foot"}
HOW_TO_PRESS = ("Press more", "weight sink in", "tender spot", "Lean toward", "rolls down")
"""Words of pressing that nobody reads who has to be light."""
PRESSING_TIPS = {*FIRM_TIPS, "move_the_ball", "rest_days", "outer_thigh", "keep_it_up"}


def below_the_knee(offers: Offers) -> set[str]:
    return {tool for step in offers.steps if step.point in BELOW_THE_KNEE for tool in step.tools}


def tools_at(offers: Offers, *points: str) -> set[str]:
    return {tool for step in offers.steps if step.point in points for tool in step.tools}


def light_is_light(case: Case, offers: Offers) -> bool:
    """Who has to be light is told so everywhere, by hand or at a wall, with nothing firm, and never to press more."""
    if not case.has(*LIGHT):
        return True
    return all(
        step.light
        and step.place in {"wall", "seated", "standing"}
        and "on the floor and lean" not in step.words
        and FIRM.isdisjoint(step.tools)
        and "knee" not in step.tools
        and "very light touch" in step.words
        and not any(told in step.words for told in HOW_TO_PRESS)
        for step in offers.steps
    )


def any_light_step_is_off_the_floor(case: Case, offers: Offers) -> bool:
    """Whatever the reason for light."""
    del case
    return all(
        step.place in {"wall", "seated", "standing"} and not any(told in step.words for told in HOW_TO_PRESS)
        for step in offers.steps
        if step.light
    )


def a_new_hip_is_left_alone(case: Case, offers: Offers) -> bool:
    """No point at the hip, no ball near it, a light one from the middle of the thigh, no crossed legs, no deep bend."""
    if not case.has("hip_replacement"):
        return True
    thigh = [step for step in offers.steps if step.point == "vastus_lateralis"]
    return (
        all(step.light and "the middle of the thigh" in step.words for step in thigh)
        and HIP.isdisjoint(step.point for step in offers.steps)
        and not any("near the hip" in step.words for step in offers.steps)
        and not any("your other leg" in step.words or "knee" in step.tools for step in offers.steps)
        and offers.stretches == ()
        and offers.invited.isdisjoint({"front_of_hip", "tender_foot", "slow_stretch", "stretching"})
    )


def nothing_scrapes_where_it_harms(case: Case, offers: Offers) -> bool:
    harms = case.has("blood_thinner", "varicose_veins", "skin", "clot", "pregnancy", "osteoporosis", "neuropathy")
    numb = case.numb and case.region in LOWER_LEG
    return not (harms or numb) or tools_at(offers, *BELOW_THE_KNEE).isdisjoint(SCRAPING)


def numb_skin_is_not_warmed(case: Case, offers: Offers) -> bool:
    if not case.numb:
        return True
    pad = case.region not in UNDER_THE_PAD or "heat" not in offers.heat
    return pad and "hot_tub" not in offers.heat


def a_clot_is_neither_warmed_nor_pressed(case: Case, offers: Offers) -> bool:
    if not case.has("clot"):
        return True
    veins = {"tfl", "vastus_lateralis"} | BELOW_THE_KNEE
    return offers.heat == {} and veins.isdisjoint(step.point for step in offers.steps)


def badly_fed_skin_gets_a_light_hand(case: Case, offers: Offers) -> bool:
    if not case.has("heart_or_circulation", "neuropathy"):
        return True
    below = [step for step in offers.steps if step.point in BELOW_THE_KNEE]
    return all(step.tools == ("hands",) and step.light for step in below)


def a_numb_leg_is_touched_by_hand_and_looked_at(case: Case, offers: Offers) -> bool:
    if not (case.numb and case.region in LOWER_LEG | FOOT):
        return True
    points = {"foot"} if case.region in FOOT else {"outer_calf", "back_of_calf"}
    there = [step for step in offers.steps if step.point in points]
    return all(step.tools == ("hands",) and step.light and "Look at the skin" in step.words for step in there)


def nobody_pregnant_lies_flat(case: Case, offers: Offers) -> bool:
    """Not on the back, not on the belly; no tub; and the legs are left alone."""
    if not case.has("pregnancy"):
        return True
    legs = {"vastus_lateralis"} | BELOW_THE_KNEE
    flat = any(step.place in {"lying", "floor"} for step in offers.steps)
    return (
        not flat
        and legs.isdisjoint(step.point for step in offers.steps)
        and offers.stretches == ()
        and set(offers.heat.values()) <= {"side"}
        and not any("Face a wall" in step.words for step in offers.steps)
    )


def burning_skin_of_the_thigh_spares_the_front_hip(case: Case, offers: Offers) -> bool:
    if not (case.numb and case.region == "thigh_outer"):
        return True
    return "tfl" not in {step.point for step in offers.steps} and "Loosen belts" in offers.notes


def strong_pain_is_hardly_touched(case: Case, offers: Offers) -> bool:
    """Where it hurts over 7 of 10 by itself, as much as ends a press, only lightly; over 8 at a single point."""
    if case.score <= 7:
        return True
    light = all(step.light and "very light touch" in step.words for step in offers.steps)
    few = case.score == 8 or len({step.point for step in offers.steps}) <= 1
    return light and few and "in the next days" in offers.notes


def closed_conditions_get_nothing(case: Case, offers: Offers) -> bool:
    """Surgery, bone trouble, cancer: no pressing from any lane."""
    if not case.has("recent_surgery", "fracture", "cancer_area"):
        return True
    return offers.steps == () and offers.heat == {} and offers.invited.isdisjoint(PRESSING_TIPS | {"pressing"})


def after_a_doctors_no_nothing_is_pressed(case: Case, offers: Offers) -> bool:
    """Nor where a device lies under the skin; nothing is warmed or stretched either."""
    if not case.has("doctor_no", "implant"):
        return True
    still = (offers.heat, offers.stretches) == ({}, ())
    return still and offers.steps == () and offers.invited.isdisjoint(PRESSING_TIPS | {"pressing"})


def an_invitation_fits(case: Case, offers: Offers) -> bool:
    """Tips and cards ask nobody to press more, with firm things, or to warm, where that is left out."""
    light = case.has(*LIGHT)
    cold = case.has(
        *("clot", "neuropathy", "skin", "heart_or_circulation", "cancer_area", "fracture", "recent_surgery", "no_rule")
    )
    return (
        (not light or offers.invited.isdisjoint(FIRM_TIPS))
        and (not light or offers.cards.isdisjoint({"how_to_press", "tools"}))
        and (not cold or ("warm_first" not in offers.invited and "heat_and_stretch" not in offers.cards))
        and not (case.has("heart_or_circulation") and "tender_foot" in offers.invited)
    )


def only_warm_muscles_are_stretched(case: Case, offers: Offers) -> bool:
    """Whoever has no safe way to warm up has no stretch, in no lane (S67, S71)."""
    del case
    return bool(offers.heat) or (offers.stretches == () and "stretching" not in offers.invited)


def nothing_is_left_without_a_word(case: Case, offers: Offers) -> bool:
    """An empty plan has a reason and something that is still allowed."""
    del case
    return bool(offers.steps) or (bool(offers.reasons) and bool(offers.still))


def tools_are_those_at_home(case: Case, offers: Offers) -> bool:
    """Nobody is told to take what is not there while something else would do."""
    if not case.tools:
        return True
    ours = {*case.tools, "hands", "knee"}
    points = {step.point for step in offers.steps}
    used = [tools_at(offers, point) for point in points]
    return all(tools <= ours or tools.isdisjoint(ours) for tools in used)


def without(file: str, entry: str, field: str, *words: str) -> Break:
    def breaks(documents: Documents) -> None:
        kept = [one for one in documents[file][entry][field] if one not in words]
        documents[file][entry][field] = kept if words else []

    return breaks


def way(point: str, name: str, **fields: Any) -> Break:
    return lambda documents: documents["points.yaml"][point]["ways"][name].update(fields)


def put(file: str, entry: str, **fields: Any) -> Break:
    return lambda documents: documents[file][entry].update(fields)


def position(entry: str, name: str, **fields: Any) -> Break:
    return lambda documents: documents["warmth.yaml"][entry]["positions"][name].update(fields)


INVARIANTS: dict[Invariant, tuple[Case, Break]] = {
    light_is_light: (Case(("skin",), "buttock_outer"), without("precautions.yaml", "skin", "light")),
    any_light_step_is_off_the_floor: (
        Case(("skin",), "buttock_outer"),
        lambda documents: documents["points.yaml"]["gluteals"]["ways"].update(
            wall={"place": "lying", "tools": ["tennis_ball"]}
        ),
    ),
    a_new_hip_is_left_alone: (Case(("hip_replacement",), "thigh_outer"), way("vastus_lateralis", "wall", kinds=[])),
    nothing_scrapes_where_it_harms: (
        Case(("varicose_veins",), "calf_outer"),
        put("precautions.yaml", "varicose_veins", forbids=["foot"], light=[]),
    ),
    numb_skin_is_not_warmed: (Case((), "low_back", numb=True), position("heat", "prone", covers=[])),
    after_a_doctors_no_nothing_is_pressed: (
        Case(("doctor_no",)),
        put("precautions.yaml", "doctor_no", forbids=["warming"]),
    ),
    a_clot_is_neither_warmed_nor_pressed: (Case(("clot",)), without("precautions.yaml", "clot", "forbids", "warming")),
    badly_fed_skin_gets_a_light_hand: (
        Case(("heart_or_circulation",), "calf_back"),
        put("precautions.yaml", "heart_or_circulation", by_hand=[], light=[]),
    ),
    a_numb_leg_is_touched_by_hand_and_looked_at: (
        Case(("hip_replacement", "osteoporosis"), "calf_outer", numb=True),
        put("tools.yaml", "gua_sha", kinds=["hand"]),
    ),
    nobody_pregnant_lies_flat: (Case(("pregnancy",)), position("heat", "prone", kinds=["lying"])),
    burning_skin_of_the_thigh_spares_the_front_hip: (
        Case((), "thigh_outer", numb=True),
        put("red_flags.yaml", "r29", numb_only=[]),
    ),
    closed_conditions_get_nothing: (
        Case(("fracture",)),
        without("precautions.yaml", "fracture", "forbids", "pressing"),
    ),
    strong_pain_is_hardly_touched: (Case(score=8), put("cadences.yaml", "session", stop_above=8)),
    an_invitation_fits: (Case(("blood_thinner",)), put("tips.yaml", "front_of_hip", kinds=[])),
}
"""Each with a case, and a break of the content at which it fails there."""

OF_THE_OFFER: dict[Invariant, tuple[Case, Callable[[Offers], Offers]]] = {
    only_warm_muscles_are_stretched: (
        Case(("cancer_area",)),
        lambda offers: replace(offers, stretches=("stretch_knees_to_chest",)),
    ),
    nothing_is_left_without_a_word: (Case(("fracture",)), lambda offers: replace(offers, reasons=())),
    tools_are_those_at_home: (
        Case((), "buttock_outer", tools=("tennis_ball",)),
        lambda offers: replace(
            offers,
            steps=(*offers.steps, *(replace(step, tools=("gua_sha",)) for step in offers.steps)),
        ),
    ),
}
"""The same for what no content could break: the offer itself is broken."""


@pytest.fixture(scope="module")
def shipped() -> Catalog:
    return catalog_with()


def test_no_invariant_is_broken_for_anybody(shipped: Catalog) -> None:
    every = cases(shipped, TOOLSETS)
    assert len(every) == (1 + 15 + 105) * 22 * 2 * 3
    broken = [
        f"{invariant.__name__}: {case}"
        for case in every
        for offers in [offers_to(case, shipped)]
        for invariant in (*INVARIANTS, *OF_THE_OFFER)
        if not invariant(case, offers)
    ]
    assert broken == [], f"{len(broken)} violations"


def test_no_invariant_is_broken_however_much_it_hurts(shipped: Catalog) -> None:
    every = [
        replace(one, score=score) for one in cases(shipped, ((),)) if len(one.conditions) < 2 for score in range(11)
    ]
    broken = [
        f"{invariant.__name__}: {case}"
        for case in every
        for offers in [offers_to(case, shipped)]
        for invariant in (*INVARIANTS, *OF_THE_OFFER)
        if not invariant(case, offers)
    ]
    assert broken == [], f"{len(broken)} violations"


@pytest.mark.parametrize("invariant", INVARIANTS, ids=lambda one: one.__name__)
def test_each_invariant_fails_where_the_content_is_broken_on_purpose(shipped: Catalog, invariant: Invariant) -> None:
    case, breaks = INVARIANTS[invariant]
    assert invariant(case, offers_to(case, shipped))
    assert not invariant(case, offers_to(case, catalog_with(breaks)))


@pytest.mark.parametrize(
    ("invariant", "case", "breaks"),
    [
        (
            after_a_doctors_no_nothing_is_pressed,
            Case(("implant",)),
            put("precautions.yaml", "implant", forbids=["pressing"]),
        ),
        (
            a_new_hip_is_left_alone,
            Case(("hip_replacement",), "thigh_outer"),
            put("precautions.yaml", "hip_replacement", light=[]),
        ),
        (nobody_pregnant_lies_flat, Case(("pregnancy",), "hip_front"), way("tfl", "wall", kinds=["near_hip"])),
        (strong_pain_is_hardly_touched, Case(score=9), put("cadences.yaml", "session", one_above=9)),
    ],
)
def test_each_later_half_of_an_invariant_fails_as_well(
    shipped: Catalog, invariant: Invariant, case: Case, breaks: Break
) -> None:
    assert invariant(case, offers_to(case, shipped))
    assert not invariant(case, offers_to(case, catalog_with(breaks)))


@pytest.mark.parametrize("invariant", OF_THE_OFFER, ids=lambda one: one.__name__)
def test_each_invariant_fails_on_an_offer_broken_on_purpose(shipped: Catalog, invariant: Invariant) -> None:
    case, breaks = OF_THE_OFFER[invariant]
    offers = offers_to(case, shipped)
    assert invariant(case, offers)
    assert not invariant(case, breaks(offers))


def nothing_at_all(case: Case, offers: Offers, catalog: Catalog) -> bool:
    """A locked person gets nothing that presses, warms or stretches from any lane."""
    del case
    asking = asks_something(catalog)
    empty = (offers.steps, offers.heat, offers.stretches) == ((), {}, ())
    return empty and asking.isdisjoint(offers.invited) and asking.isdisjoint(offers.cards)


def test_a_locked_person_is_offered_nothing_that_presses_warms_or_stretches(shipped: Catalog) -> None:
    locking = [
        flag.id
        for flag in shipped.red_flags.values()
        if flag.urgency is not Urgency.SOON and flag.id not in NEVER_SCREENED
    ]
    assert len(locking) > 20
    for flag in locking:
        case = Case((), "buttock_outer", locked=flag)
        assert nothing_at_all(case, offers_to(case, shipped), shipped), flag
    unlocked = Case((), "buttock_outer")
    assert not nothing_at_all(unlocked, offers_to(unlocked, shipped), shipped)
