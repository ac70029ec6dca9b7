"""Conditions are ticked in place, and each says what it changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.care.catalog import Catalog
from bot.conversations.frame import goals
from bot.conversations.safety.precaution_check import PrecautionCheck
from bot.conversations.safety.red_flag_check import RedFlagCheck
from bot.talk.bubbles import Text
from tests.conversations.walk import KNOWN, NOW, Walk

NEW = replace(KNOWN, precautions=None)


@pytest.fixture
def walk(catalog: Catalog) -> Walk:
    """The list is open: something is true."""
    return Walk(PrecautionCheck(), catalog, NEW).taps("yes")


def test_ticking_reads_well(walk: Walk) -> None:
    walk.taps("precaution.hip_replacement", "next", "precaution.skin", "precaution.skin", "done").matches("precautions")


def test_none_of_these_is_one_tap(catalog: Catalog) -> None:
    walk = Walk(PrecautionCheck(), catalog, NEW).taps("none")
    assert walk.person.precautions == ()
    assert walk.then == goals.CHECK_IN


def test_with_something_ticked_only_done_is_offered(walk: Walk) -> None:
    walk.taps("precaution.clot", "next")
    assert "done" in walk.buttons
    assert "none" not in walk.buttons
    assert walk.says[-1].edits == "question"


def test_what_is_chosen_is_kept_in_the_order_of_the_content(walk: Walk, catalog: Catalog) -> None:
    walk.taps("precaution.blood_thinner", "next", "precaution.skin", "done")
    assert walk.person.precautions == ("blood_thinner", "skin")
    assert walk.then == goals.CHECK_IN
    for chosen in walk.person.precautions:
        assert walk.words(Text(catalog.precautions[chosen].change)) in walk.last


def test_pregnancy_asks_for_its_own_danger_signs(walk: Walk) -> None:
    walk.taps("precaution.pregnancy", "next", "done")
    assert walk.person.precautions == ("pregnancy",)
    assert "1 of 3" in walk.last
    walk.conversation = RedFlagCheck()
    walk.taps("none", "none", "yes", "flag.r24", "done")
    assert walk.then == goals.CHECK_IN
    assert walk.person.careful == ("r24",)
    assert walk.person.screened_at == NOW


def test_asked_again_what_is_known_is_ticked(catalog: Catalog) -> None:
    known = replace(KNOWN, precautions=("skin",))
    walk = Walk(PrecautionCheck(), catalog, known)
    assert walk.buttons["precaution.skin"].startswith("☑")


def test_all_of_them_are_named_before_the_first_tap_and_each_is_in_one_of_two_groups(catalog: Catalog) -> None:
    walk = Walk(PrecautionCheck(), catalog, NEW)
    listed = [one for one in catalog.precautions.values() if not (one.until_allowed or one.told_only)]
    assert all(walk.words(Text(one.text)) in walk.last for one in listed)
    first = set(walk.taps("yes").buttons)
    second = set(walk.taps("next").buttons)
    assert {f"precaution.{one.id}" for one in listed} <= first | second
    assert max(len(first), len(second)) <= 7


def test_a_group_without_a_tick_cannot_be_left_out(walk: Walk) -> None:
    assert {"done", "none"}.isdisjoint(walk.buttons)


def test_typed_none_is_understood(catalog: Catalog) -> None:
    assert Walk(PrecautionCheck(), catalog, NEW).types("none of them").person.precautions == ()
