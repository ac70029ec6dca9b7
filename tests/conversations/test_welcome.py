"""The first minute."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from bot.care.catalog import Catalog
from bot.conversations.frame import goals
from bot.conversations.home.welcome import Welcome
from bot.talk.heard import Tapped
from tests.conversations.walk import NOW, Walk, newcomer, turn_of


@pytest.fixture
def walk(catalog: Catalog) -> Walk:
    return Walk(Welcome(), catalog, newcomer())


def test_the_whole_welcome_reads_well(walk: Walk) -> None:
    walk.taps("yes", "yes", "yes", "morning").matches("welcome")


def test_consent_age_time_and_hour_lead_to_the_red_flags(walk: Walk) -> None:
    walk.taps("yes", "yes", "yes", "evening")
    assert walk.then == goals.RED_FLAG_CHECK
    assert walk.person.consented_at == NOW
    assert walk.person.adult
    assert walk.person.zone_confirmed
    assert walk.person.reminding.at == time(18)


def test_nothing_is_kept_before_the_person_has_agreed(walk: Walk) -> None:
    assert walk.person == newcomer()
    walk.taps("yes")
    assert walk.person == newcomer()


def test_no_consent_ends_kindly_with_a_way_back(walk: Walk) -> None:
    walk.taps("no")
    assert walk.person.consented_at is None
    walk.taps("again", "yes", "yes")
    assert walk.person.consented_at == NOW


def test_a_minor_is_stopped_and_nothing_is_kept(walk: Walk) -> None:
    walk.taps("yes", "no")
    assert walk.person.adult is False
    assert walk.person.consented_at is None
    assert "an adult you trust" in walk.last
    walk.types("but I want to")
    assert walk.then is None


def test_the_emergency_number_is_that_of_the_country(catalog: Catalog) -> None:
    walk = Walk(Welcome(), replace(catalog, country="NZ"), newcomer())
    assert any("call 111" in line for line in walk.lines)


def test_the_credit_is_given(walk: Walk) -> None:
    assert any("Leah Olson, L Ac" in line for line in walk.lines)


def test_another_time_zone_is_two_taps_and_shows_the_time_there(walk: Walk) -> None:
    walk.taps("yes", "yes", "earlier")
    assert walk.buttons["zone.America/Los_Angeles"] == "07:00 · Pacific, Los Angeles"
    assert "zone.America/New_York" not in walk.buttons
    walk.taps("zone.America/Los_Angeles")
    assert walk.person.zone == "America/Los_Angeles"
    assert walk.person.zone_confirmed


def test_later_zones_come_page_by_page_those_of_the_country_first(walk: Walk) -> None:
    walk.taps("yes", "yes", "later")
    seen = list(walk.buttons)
    assert seen[0] == "zone.America/New_York"
    for _ in range(4):
        walk.taps("more")
        seen += [choice for choice in walk.buttons if choice not in seen]
    assert "zone.Pacific/Auckland" in seen
    walk.taps("back", "yes")
    assert walk.person.zone == "America/Chicago"


def test_typed_answers_are_understood(walk: Walk) -> None:
    walk.types("I agree").types("Yes.").types("yep")
    assert walk.person.zone_confirmed


def test_other_words_are_left_to_the_router(walk: Walk) -> None:
    walk.types("what is this?")
    assert walk.lines[-1] == "(not understood)"


def test_a_made_up_zone_is_refused(walk: Walk) -> None:
    walk.taps("yes", "yes", "earlier")
    reply = Welcome().hear(walk.turn, Tapped(1, "zone.Mars/Olympus"))
    assert reply is None


def test_languages_are_offered_only_when_there_are_several(catalog: Catalog) -> None:
    assert "locale.es" not in Walk(Welcome(), replace(catalog, locales=("en",)), newcomer()).buttons
    several = replace(catalog, locales=("en", "es"))
    reply = Welcome().begin(turn_of(None, newcomer(), several))
    assert [one.choice for row in reply.says[-1].buttons for one in row] == ["yes", "no", "locale.es"]  # type: ignore[union-attr]
    chosen = Welcome().hear(turn_of(reply.state, newcomer(), several), Tapped(1, "locale.es"))
    assert chosen is not None
    assert chosen.person is not None
    assert chosen.person.locale == "es"
