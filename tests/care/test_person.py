"""What the facts about one person mean."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from bot.care.record.person import Complaint, Person

NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
ADULT = Person(consented_at=NOW, adult=True, zone_confirmed=True)


def test_only_an_adult_who_consented_agreed() -> None:
    assert ADULT.agreed
    assert not replace(ADULT, adult=False).agreed
    assert not replace(ADULT, adult=None).agreed
    assert not replace(ADULT, consented_at=None).agreed


def test_tips_go_to_whoever_agreed_and_did_not_stop_them() -> None:
    assert ADULT.wants_tips
    assert not replace(ADULT, tips=False).wants_tips
    assert not replace(ADULT, adult=False).wants_tips


def test_the_welcome_ends_with_the_age_and_the_time_zone_may_wait() -> None:
    assert ADULT.is_welcomed
    assert replace(ADULT, zone_confirmed=False).is_welcomed
    assert not replace(ADULT, adult=None).is_welcomed
    assert not replace(ADULT, consented_at=None).is_welcomed


def test_a_patient_joined_when_they_consented() -> None:
    assert ADULT.joined_at == NOW
    assert replace(ADULT, adult=False).joined_at is None
    assert Person().joined_at is None


def test_a_place_that_hurts_and_is_numb_is_one_place() -> None:
    sore = replace(ADULT, complaint=Complaint(("hip_front", "toes"), ("toes", "calf")))
    assert sore.regions == ("hip_front", "toes", "calf")
    assert ADULT.regions == ()
