"""From words that were understood to a complaint: nothing is guessed, everything unsure is kept to be asked."""

from __future__ import annotations

from bot.care.record.person import Complaint, Told
from bot.care.understanding import Doubt, Mention, Understood
from bot.care.understanding.telling import settle_region, settle_sensation, told_of

FOOT = ("foot_sole", "foot_top", "toes")


def test_without_a_place_nothing_was_told() -> None:
    assert told_of(Understood(score=6, felt=("pain",))) is None


def test_pain_and_numbness_go_their_ways_and_a_common_side_counts() -> None:
    meant = Understood((Mention("hip_front", "left", "pain"), Mention("toes", "left", "numbness")), score=7)
    assert told_of(meant) == Told(Complaint(("hip_front",), ("toes",), "left", 7))


def test_left_and_right_are_both_and_a_place_without_a_side_leaves_it_open() -> None:
    two = (Mention("hip_front", "left", "pain"), Mention("calf_back", "right", "pain"))
    told = told_of(Understood(two))
    assert told is not None
    assert told.complaint.side == "both"
    told = told_of(Understood(two, unsure=(Doubt("side", "calf_back"),)))
    assert told is not None
    assert told.complaint.side is None


def test_a_number_that_may_be_no_score_is_none() -> None:
    meant = Understood((Mention("toes", "left", "pain"),), score=1, unsure=(Doubt("score", "1"),))
    assert told_of(meant) == Told(Complaint(("toes",), (), "left"))


def test_a_broad_place_is_not_taken_for_its_guess() -> None:
    doubt = Doubt("region", "foot", FOOT, "foot_sole", "left", ("numbness",))
    told = told_of(Understood((Mention("foot_sole", "left", "numbness"),), unsure=(doubt,)))
    assert told == Told(Complaint((), (), "left"), (doubt,))
    assert settle_region(told, ("foot_top",)) == Told(Complaint((), ("foot_top",), "left"))


def test_a_place_inside_the_broad_one_settles_it() -> None:
    doubt = Doubt("region", "foot", FOOT, "foot_sole", None, ("numbness",))
    mentions = (Mention("foot_sole", None, "numbness"), Mention("toes", None, "numbness"))
    assert told_of(Understood(mentions, unsure=(doubt,))) == Told(Complaint((), ("toes",)))


def test_a_place_without_a_feeling_is_asked_about_and_kept_out_until_then() -> None:
    told = told_of(Understood((Mention("shin", "left", "pain"),), unsure=(Doubt("sensation", "shin"),)))
    assert told == Told(Complaint(side="left"), (Doubt("sensation", "", ("shin",)),))
    assert settle_sensation(told, ("pain", "numbness")) == Told(Complaint(("shin",), ("shin",), "left"))


def test_what_is_known_so_far_is_added_to() -> None:
    known = Complaint(("hip_front",), (), "left", 6)
    told = told_of(Understood((Mention("toes", None, "numbness"),), unsure=(Doubt("side", "toes"),)), known)
    assert told == Told(Complaint(("hip_front",), ("toes",), "left", 6))
