"""When an area opens and when a reminder comes, over the changes of the clock and quiet hours."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.care.catalog import Catalog
from bot.care.planning.cadence import (
    Patience,
    QuietHours,
    after_ignored,
    area_opens_at,
    drawn,
    leeway,
    local_moment,
    next_reminder,
    nudge_after,
    outside_quiet_hours,
    placed,
)

NEW_YORK = "America/New_York"
NINE = time(9, 0)
QUIET = QuietHours(time(21), time(8))


def at(text: str, zone: str = NEW_YORK) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def test_the_reminder_comes_on_the_second_day_at_the_persons_hour(catalog: Catalog) -> None:
    assert next_reminder(at("2026-06-01 08:30"), NEW_YORK, NINE, catalog.cadence) == at("2026-06-03 09:00")


def test_a_session_a_little_after_the_hour_moves_the_reminder_by_as_much(catalog: Catalog) -> None:
    assert next_reminder(at("2026-06-01 09:20"), NEW_YORK, NINE, catalog.cadence) == at("2026-06-03 09:20")


def test_a_session_in_the_evening_waits_for_the_third_morning(catalog: Catalog) -> None:
    assert next_reminder(at("2026-06-01 20:00"), NEW_YORK, NINE, catalog.cadence) == at("2026-06-04 09:00")


@pytest.mark.parametrize(
    ("done", "due", "hours"),
    [
        ("2026-03-07 09:00", "2026-03-09 09:00", 47),  # the clock goes ahead on 8 March
        ("2026-10-31 09:00", "2026-11-02 09:00", 49),  # and back on 1 November
    ],
)
def test_the_wall_clock_hour_stays_over_a_change_of_the_clock(
    catalog: Catalog, done: str, due: str, hours: int
) -> None:
    reminder = next_reminder(at(done), NEW_YORK, NINE, catalog.cadence)
    assert reminder == at(due)
    assert reminder - at(done) == timedelta(hours=hours)
    assert area_opens_at(at(done), NEW_YORK, catalog.cadence) == reminder


def test_an_hour_that_the_clock_skips_comes_an_hour_later() -> None:
    moment = local_moment(datetime(2026, 3, 8, tzinfo=UTC), time(2, 30), NEW_YORK)
    assert moment.astimezone(ZoneInfo(NEW_YORK)).time() == time(3, 30)


def test_an_hour_that_the_clock_repeats_is_taken_once_the_first_time() -> None:
    moment = local_moment(datetime(2026, 11, 1, tzinfo=UTC), time(1, 30), NEW_YORK)
    assert moment == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)


def test_midnight_that_does_not_exist_loses_no_day(catalog: Catalog) -> None:
    """Beirut's clock skips 00:00 on 29 March 2026."""
    opens = area_opens_at(at("2026-03-27 00:00", "Asia/Beirut"), "Asia/Beirut", catalog.cadence)
    assert opens == at("2026-03-29 01:00", "Asia/Beirut")


def test_no_zone_on_earth_has_a_day_without_the_hour_or_with_two_of_it() -> None:
    days = [datetime(2026, 11, 1) + timedelta(days=day) for day in range(366)]  # noqa: DTZ001 - a calendar day
    for zone in available_timezones() - {"localtime", "Factory"}:
        for hour in (0, 2, 3, 8):
            moments = [local_moment(day, time(hour), zone) for day in days]
            assert moments == sorted(set(moments)), zone
            assert all(moment.astimezone(ZoneInfo(zone)).hour - hour in {0, 1, 2} for moment in moments), zone


def test_the_nudge_comes_once_a_day_after_the_reminder(catalog: Catalog) -> None:
    assert nudge_after(at("2026-06-03 09:00"), NEW_YORK, NINE, catalog.cadence) == at("2026-06-04 09:00")


def test_a_chosen_hour_in_the_quiet_hours_moves_to_their_end(catalog: Catalog) -> None:
    assert next_reminder(at("2026-06-01 06:00"), NEW_YORK, time(6), catalog.cadence) == at("2026-06-03 08:00")


@pytest.mark.parametrize(
    ("moment", "moved"),
    [
        ("2026-06-03 12:00", "2026-06-03 12:00"),
        ("2026-06-03 21:00", "2026-06-04 08:00"),
        ("2026-06-03 02:00", "2026-06-03 08:00"),
        ("2026-06-03 08:00", "2026-06-03 08:00"),
    ],
)
def test_quiet_hours_end_in_the_morning(moment: str, moved: str) -> None:
    assert outside_quiet_hours(at(moment), NEW_YORK, QUIET) == at(moved)


def test_quiet_hours_may_lie_within_a_day() -> None:
    siesta = QuietHours(time(13), time(15))
    assert outside_quiet_hours(at("2026-06-03 14:00"), NEW_YORK, siesta) == at("2026-06-03 15:00")


@pytest.mark.parametrize(
    ("hour", "left"),
    [("09:00", 15), ("20:50", 10), ("20:45", 15), ("23:50", 15)],
)
def test_what_comes_a_little_later_never_comes_into_the_quiet_hours(hour: str, left: int) -> None:
    assert leeway(at(f"2026-06-01 {hour}"), NEW_YORK, QUIET) == timedelta(minutes=left)


def test_a_night_that_begins_at_midnight_leaves_what_is_left_of_the_day() -> None:
    assert leeway(at("2026-06-01 23:53"), NEW_YORK, QuietHours(time(0), time(7))) == timedelta(minutes=7)


def test_sixty_thousand_with_one_hour_are_spread_over_a_quarter_of_one_and_each_keeps_the_same_moment() -> None:
    nine = at("2026-06-01 09:00")
    moments = [drawn(nine, 10_000_000 + 3 * who, timedelta(minutes=15)) for who in range(60_000)]
    assert min(moments) >= nine
    assert max(moments) < nine + timedelta(minutes=15)
    seconds = Counter(moment.replace(microsecond=0) for moment in moments)
    assert max(seconds.values()) < 2 * 60_000 / 900
    assert moments[5] == drawn(nine, 10_000_015, timedelta(minutes=15))


def test_the_first_come_at_the_minute_and_each_of_the_others_a_little_later() -> None:
    evening = at("2026-06-01 18:00")
    moments = [placed(evening, who, who, timedelta(hours=2)) for who in range(15_000)]
    assert moments[:24] == [evening] * 24
    assert moments[100] == evening + timedelta(minutes=2)
    assert max(moments) < evening + timedelta(hours=2)
    minutes = Counter(moment.replace(second=0, microsecond=0) for moment in moments)
    assert max(minutes.values()) < 2 * 15_000 / 120


def test_two_ignored_reminders_lead_to_one_question_and_then_to_a_slower_pace(catalog: Catalog) -> None:
    patience = [after_ignored(ignored, catalog.cadence) for ignored in range(5)]
    assert patience == [*[Patience.KEEP] * 2, Patience.ASK, Patience.SLOW, Patience.SLOW]


@given(
    done=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001 - bounds
    zone=st.sampled_from(
        (NEW_YORK, "Europe/London", "Australia/Lord_Howe", "Asia/Beirut", "Pacific/Auckland", "Africa/Cairo", "UTC")
    ),
    hour=st.times(),
    days=st.integers(min_value=2, max_value=7),
)
def test_a_reminder_never_comes_while_areas_rest_nor_in_quiet_hours(
    catalog: Catalog, done: datetime, zone: str, hour: time, days: int
) -> None:
    due = next_reminder(done, zone, hour, catalog.cadence, days)
    assert area_opens_at(done, zone, catalog.cadence) <= due <= done + timedelta(days=days + 2)
    assert not catalog.cadence.quiet.covers(due.astimezone(ZoneInfo(zone)).time())
