"""Precautions have a day on which they were told, come up again every few weeks, and some have an end."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.care.catalog import Catalog
from bot.care.record.person import Person
from bot.care.safety.health import asked_now, goes_on, is_due, may_be_over, over, with_precautions

NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
PERSON = Person(consented_at=NOW, adult=True, precautions=())
WEEK = timedelta(weeks=1)


def test_a_record_of_an_older_release_is_asked_four_weeks_after_consent(catalog: Catalog) -> None:
    screening = catalog.cadence.screening
    assert not is_due(PERSON, NOW + 3 * WEEK, screening)
    assert is_due(PERSON, NOW + 4 * WEEK, screening)


def test_asked_is_due_again_four_weeks_later(catalog: Catalog) -> None:
    later = NOW + 6 * WEEK
    asked = asked_now(PERSON, ("skin",), later, catalog.precautions, catalog.cadence.screening)
    assert asked.precautions == ("skin",)
    assert not is_due(asked, later + 3 * WEEK, catalog.cadence.screening)
    assert is_due(asked, later + 4 * WEEK, catalog.cadence.screening)


def test_what_was_known_keeps_its_day_and_what_is_new_has_today(catalog: Catalog) -> None:
    told = with_precautions(PERSON, ("recent_surgery",), NOW, catalog.precautions)
    more = with_precautions(told, ("skin", "recent_surgery"), NOW + WEEK, catalog.precautions)
    assert more.precautions == ("recent_surgery", "skin")
    assert dict(more.since) == {"recent_surgery": NOW, "skin": NOW + WEEK}


def test_what_has_an_end_may_be_over_after_its_weeks_and_nothing_else_ever(catalog: Catalog) -> None:
    ends = {one.id for one in catalog.precautions.values() if one.ends_after}
    assert ends == {"pregnancy", "recent_surgery", "fracture", "skin"}
    for id_, known in catalog.precautions.items():
        told = with_precautions(PERSON, (id_,), NOW, catalog.precautions)
        assert may_be_over(told, NOW + 500 * WEEK, catalog.precautions) == (id_ if id_ in ends else None)
        assert may_be_over(told, NOW + ((known.ends_after or 1) - 1) * WEEK, catalog.precautions) is None


def test_an_older_record_counts_from_consent(catalog: Catalog) -> None:
    old = replace(PERSON, precautions=("recent_surgery",))
    assert may_be_over(old, NOW + 12 * WEEK, catalog.precautions) == "recent_surgery"


def test_not_over_counts_anew_and_over_is_gone(catalog: Catalog) -> None:
    told = with_precautions(PERSON, ("skin",), NOW, catalog.precautions)
    later = NOW + 2 * WEEK
    assert may_be_over(goes_on(told, "skin", later), later, catalog.precautions) is None
    ended = over(told, "skin")
    assert (ended.precautions, ended.since) == ((), ())
