"""The first minute."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from bot.care.catalog import Catalog
from bot.conversations.frame import goals
from bot.conversations.home.welcome import AskingTime, Welcome, ask_time
from bot.talk.heard import Tapped
from tests.conversations.walk import NOW, Walk, newcomer, turn_of


@pytest.fixture
def walk(catalog: Catalog) -> Walk:
    return Walk(Welcome(), catalog, newcomer())


def asked_the_time(catalog: Catalog) -> Walk:
    """As it is asked after the first session."""
    walk = Walk(Welcome(), catalog, replace(newcomer(), consented_at=NOW, adult=True))
    return walk.goes_on_with(ask_time(walk.turn, AskingTime()))


def test_the_whole_welcome_reads_well(walk: Walk) -> None:
    walk.taps("yes").matches("welcome")


def test_consent_and_age_are_one_tap_and_lead_to_the_red_flags(walk: Walk) -> None:
    walk.taps("yes")
    assert walk.then == goals.RED_FLAG_CHECK
    assert walk.person.consented_at == NOW
    assert walk.person.adult
    assert not walk.person.zone_confirmed


def test_time_and_hour_go_on_with_what_is_still_open(catalog: Catalog) -> None:
    walk = asked_the_time(catalog).taps("yes", "evening")
    assert walk.then == goals.OPEN_QUESTIONS
    assert walk.person.zone_confirmed
    assert walk.person.reminding.at == time(18)


def test_nothing_is_kept_before_the_person_has_agreed(walk: Walk) -> None:
    assert walk.person == newcomer()
    walk.taps("no")
    assert walk.person == newcomer()


def test_no_consent_ends_kindly_with_a_way_back(walk: Walk) -> None:
    walk.taps("no")
    assert walk.person.consented_at is None
    walk.taps("again", "yes")
    assert walk.person.consented_at == NOW


def test_a_minor_is_stopped_and_nothing_is_kept(walk: Walk) -> None:
    walk.taps("younger")
    assert walk.person.adult is False
    assert walk.person.consented_at is None
    assert "an adult you trust" in walk.last
    walk.types("but I want to")
    assert walk.then is None


def test_the_emergency_number_is_that_of_the_country(catalog: Catalog) -> None:
    walk = Walk(Welcome(), replace(catalog, country="NZ"), newcomer())
    assert any("call 111" in line for line in walk.lines)


def test_another_time_zone_is_two_taps_and_shows_the_time_there(catalog: Catalog) -> None:
    walk = asked_the_time(catalog)
    walk.taps("earlier")
    assert walk.buttons["zone.America/Los_Angeles"] == "07:00 · Pacific, Los Angeles"
    assert "zone.America/New_York" not in walk.buttons
    walk.taps("zone.America/Los_Angeles", "morning")
    assert walk.person.zone == "America/Los_Angeles"
    assert walk.person.zone_confirmed


def test_later_zones_come_page_by_page_those_of_the_country_first(catalog: Catalog) -> None:
    walk = asked_the_time(catalog)
    walk.taps("later")
    seen = list(walk.buttons)
    assert seen[0] == "zone.America/New_York"
    for _ in range(4):
        walk.taps("more")
        seen += [choice for choice in walk.buttons if choice not in seen]
    assert "zone.Pacific/Auckland" in seen
    walk.taps("back", "yes")
    assert walk.person.zone == "America/Chicago"


def test_typed_answers_are_understood(walk: Walk, catalog: Catalog) -> None:
    assert walk.types("I agree").person.agreed
    assert "Midday" in asked_the_time(catalog).types("yep").buttons["noon"]


def test_other_words_are_left_to_the_router(walk: Walk) -> None:
    walk.types("what is this?")
    assert walk.lines[-1] == "(not understood)"


def test_a_made_up_zone_is_refused(catalog: Catalog) -> None:
    walk = asked_the_time(catalog)
    walk.taps("earlier")
    reply = Welcome().hear(walk.turn, Tapped(1, "zone.Mars/Olympus"))
    assert reply is None


def test_languages_are_offered_only_when_there_are_several(catalog: Catalog) -> None:
    assert "locale.es" not in Walk(Welcome(), replace(catalog, locales=("en",)), newcomer()).buttons
    several = replace(catalog, locales=("en", "es"))
    reply = Welcome().begin(turn_of(None, newcomer(), several))
    choices = [one.choice for row in reply.says[-1].buttons for one in row]  # type: ignore[union-attr]
    assert choices == ["tell", "yes", "younger", "no", "locale.es"]
    chosen = Welcome().hear(turn_of(reply.state, newcomer(), several), Tapped(1, "locale.es"))
    assert chosen is not None
    assert chosen.person is not None
    assert chosen.person.locale == "es"
