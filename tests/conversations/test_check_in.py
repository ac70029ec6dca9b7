"""How it is today."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.care.catalog import Catalog
from bot.care.record.person import Complaint, Lock
from bot.conversations.check_in.check_in import CheckIn
from bot.conversations.check_in.open_questions import OpenQuestions
from bot.conversations.frame import goals
from bot.conversations.safety.red_flag_check import RedFlagCheck
from tests.conversations.walk import KNOWN, NOW, Walk


@pytest.fixture
def walk(catalog: Catalog) -> Walk:
    return Walk(CheckIn(), catalog)


def told(walk: Walk, score: int = 6) -> Walk:
    """The score; where something is numb, for how long as well."""
    walk.taps(f"score.{score}")
    return walk.taps("weeks") if "weeks" in walk.buttons else walk


def hip(side: str = "left") -> tuple[str, ...]:
    return ("part.hip_and_back", "region.buttock_outer", side)


HIP = hip()
NUMB_FOOT = ("part.foot", "region.foot_top", "region.toes", "done")


def test_the_whole_check_in_reads_well(walk: Walk) -> None:
    told(walk.taps(*HIP, *NUMB_FOOT)).matches("check_in")


def test_the_answers_make_a_complaint_and_lead_to_the_plan(walk: Walk) -> None:
    told(walk.taps(*HIP, *NUMB_FOOT))
    assert walk.then == goals.PLAN
    assert walk.person.complaint == Complaint(("buttock_outer",), ("foot_top", "toes"), "left", 6, "weeks")


def test_places_are_ticked_and_unticked_in_one_bubble(walk: Walk) -> None:
    walk.taps("part.lower_leg", "region.shin", "region.calf_back", "region.shin", "back")
    assert "Pain: <b>back of the calf</b>" in walk.last
    assert walk.buttons["part.lower_leg"] == "C · Lower leg (1)"
    assert all(say.edits == "question" for say in walk.says[2:])


def test_the_foot_brings_its_own_picture_and_the_body_comes_back(walk: Walk) -> None:
    pictures = [say.picture.name for say in walk.taps("part.foot", "back").says if say.picture]
    assert pictures == ["map-parts", "map-foot", "map-parts"]


def test_pain_alone_and_numbness_alone_are_enough(catalog: Catalog) -> None:
    pain = told(Walk(CheckIn(), catalog).taps(*HIP, "none"))
    numb = told(Walk(CheckIn(), catalog).taps("none", *NUMB_FOOT[:-1], "left"))
    assert pain.person.complaint is not None
    assert pain.person.complaint.numb == ()
    assert numb.person.complaint is not None
    assert numb.person.complaint.pain == ()


def test_with_neither_there_is_nothing_to_plan(walk: Walk) -> None:
    walk.taps("none", "none")
    assert walk.then == goals.HOME
    assert walk.person.complaint is None


def test_the_middle_is_no_side(walk: Walk) -> None:
    told(walk.taps(*hip("middle"), "none"))
    assert walk.person.complaint is not None
    assert walk.person.complaint.side is None


def test_typed_answers_are_understood(walk: Walk) -> None:
    walk.taps("part.hip_and_back", "region.groin").types("that's all").types("no numbness")
    walk.types("Left side").types("7/10")
    assert walk.then == goals.PLAN
    assert walk.person.complaint == Complaint(("groin",), (), "left", 7)


@pytest.mark.parametrize("words", ["11", "-1", "seven", "very bad"])
def test_a_score_must_be_0_to_10(walk: Walk, words: str) -> None:
    walk.taps(*HIP, "none").types(words)
    assert walk.lines[-1] == "(not understood)"


def test_zero_is_a_score(walk: Walk) -> None:
    walk.taps(*HIP, "none").types("0")
    assert walk.person.complaint is not None
    assert walk.person.complaint.score == 0


BEFORE = Complaint(("buttock_outer",), ("foot_top",), "left", 4)


@pytest.mark.parametrize(
    ("before", "numb"),
    [
        (BEFORE, NUMB_FOOT),  # numbness has spread
        (replace(BEFORE, score=4, numb=("foot_top", "toes")), NUMB_FOOT),  # two points worse
    ],
)
def test_what_is_worse_asks_the_danger_signs_again_and_then_plans(
    catalog: Catalog, before: Complaint | None, numb: tuple[str, ...]
) -> None:
    walk = Walk(CheckIn(), catalog, replace(KNOWN, complaint=before))
    told(walk.taps(*HIP, *numb))
    assert walk.then is None
    assert "Safety check 1 of 5" in walk.last
    walk.conversation = RedFlagCheck()
    walk.taps(*["none"] * 5)
    assert walk.then == goals.PLAN
    assert walk.person.complaint is not None


def test_both_legs_numb_are_the_danger_sign_itself(walk: Walk) -> None:
    told(walk.taps(*hip("both"), *NUMB_FOOT))
    assert walk.person.lock == Lock("emergency", "r3", NOW)


def test_a_fall_asks_what_may_be_broken_and_then_goes_on(catalog: Catalog) -> None:
    known = replace(KNOWN, complaint=Complaint(("groin",), (), "left", 5, "weeks"), tools=("tennis_ball",))
    walk = Walk(OpenQuestions(), catalog, known).taps("fall")
    assert "Safety check 1 of 1" in walk.last
    walk.conversation = RedFlagCheck()
    walk.taps("none")
    assert walk.then == goals.OPEN_QUESTIONS


def test_for_how_long_is_asked_at_once_only_where_something_is_numb(walk: Walk, catalog: Catalog) -> None:
    walk.taps(*HIP, *NUMB_FOOT, "score.5")
    assert "How long have you had it?" in walk.last
    pain = Walk(CheckIn(), catalog).taps(*HIP, "none", "score.5")
    assert pain.then == goals.PLAN


def test_the_same_as_before_goes_straight_to_the_plan(catalog: Catalog) -> None:
    known = replace(KNOWN, complaint=Complaint(("buttock_outer",), ("foot_top", "toes"), "left", 5))
    assert told(Walk(CheckIn(), catalog, known).taps(*HIP, *NUMB_FOOT)).then == goals.PLAN


def test_a_phone_never_shows_more_than_eleven_buttons_about_places(walk: Walk) -> None:
    for part in ("hip_and_back", "thigh_and_knee", "lower_leg", "foot"):
        walk.taps(f"part.{part}")
        walk.taps(next(iter(walk.buttons)))
        assert len(walk.buttons) <= 11
        walk.taps("back")
