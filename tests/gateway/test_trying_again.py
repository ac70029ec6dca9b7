"""What certainly did not arrive goes again until it is too old; what may have arrived never costs a second tip."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from telegram.error import NetworkError, TelegramError, TimedOut

from bot.gateway.transport import NotSent, ServerFault, Unreadable
from bot.gateway.way_out.too_late import LINE, TooLate
from bot.gateway.way_out.trying_again import LASTS, MOMENT, after, expired, is_too_late
from bot.store.records import Outgoing, Sent, Shown
from bot.store.statuses import TOO_LATE, OutboxStatus
from bot.talk.bubbles import Lane, Say, Text
from bot.talk.given_up import Cause

SAID = datetime(2026, 11, 21, 12, tzinfo=UTC)
NEVER_LEFT = (NotSent("no connection"), ServerFault(500, refused=True))
MAY_HAVE_ARRIVED = (TimedOut(), NetworkError("broke"), ServerFault(502, refused=False), Unreadable("garbled"))
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


def row(lane: Lane, tries: int = 0) -> Outgoing:
    return Outgoing(1, 1001, int(lane), 3, "en", tries, Say(Text("hi"), lane=lane), SAID)


@pytest.mark.parametrize("lane", list(Lane))
@pytest.mark.parametrize("error", NEVER_LEFT)
def test_what_never_left_goes_again_without_costing_a_try_until_it_is_too_old(lane: Lane, error: TelegramError) -> None:
    result = after(row(lane), error, SAID + LASTS[lane] - timedelta(seconds=1))
    assert (result.status, result.counts) == (OutboxStatus.WAITING, False)
    assert after(row(lane), error, SAID + LASTS[lane]).status is OutboxStatus.FAILED


@pytest.mark.parametrize("lane", [Lane.TIP, Lane.REMINDER])
@pytest.mark.parametrize("error", MAY_HAVE_ARRIVED)
def test_a_tip_or_reminder_that_may_have_arrived_is_in_doubt_at_once(lane: Lane, error: TelegramError) -> None:
    assert after(row(lane), error, SAID).status is OutboxStatus.IN_DOUBT


def test_a_reply_whose_answers_cannot_be_read_goes_at_most_twice() -> None:
    error = Unreadable("garbled")
    first = after(row(Lane.REPLY), error, SAID)
    assert (first.status, first.counts) == (OutboxStatus.WAITING, True)
    assert after(row(Lane.REPLY, tries=1), error, SAID).status is OutboxStatus.IN_DOUBT


@pytest.mark.parametrize("error", MAY_HAVE_ARRIVED[:3])
def test_an_emergency_answer_is_tried_for_a_day_and_ever_more_seldom(error: TelegramError) -> None:
    now, tries = SAID, 0
    while (result := after(row(Lane.SAFETY, tries), error, now)).status is OutboxStatus.WAITING:
        assert result.due_at is not None
        now, tries = result.due_at, tries + 1
    assert result.status is OutboxStatus.FAILED
    assert now >= SAID + DAY
    assert tries < 200


def test_once_the_network_is_back_nobody_waits_longer_than_a_quarter_of_a_minute() -> None:
    for age in (timedelta(0), MINUTE, DAY / 2):
        due = after(row(Lane.SAFETY), NotSent("no connection"), SAID + age).due_at
        assert due is not None
        assert due - (SAID + age) <= timedelta(seconds=15)


@pytest.mark.parametrize("error", MAY_HAVE_ARRIVED)
def test_what_is_old_only_because_it_had_to_wait_goes_again_at_once(error: TelegramError) -> None:
    due = after(row(Lane.REPLY), error, SAID + MINUTE).due_at
    assert due is not None
    assert due - (SAID + MINUTE) <= timedelta(seconds=1)


def passing(*, over: bool, shown: Shown | None = None, edits: str = "", lane: Lane = Lane.SAFETY) -> Outgoing:
    say = Say(Text("hi"), lane=lane, passing=True, name="prompt", edits=edits)
    return replace(row(lane), say=say, over=over, shown=shown)


def test_a_moment_of_an_exercise_that_is_over_is_left_out_after_half_a_minute() -> None:
    assert not is_too_late(passing(over=True), SAID + MOMENT - timedelta(seconds=1))
    assert is_too_late(passing(over=True), SAID + MOMENT)
    assert not is_too_late(passing(over=False), SAID + DAY)


def test_what_somebody_must_know_is_never_too_late() -> None:
    for lane in set(Lane) - {Lane.AMBIENT}:
        assert not is_too_late(replace(row(lane), over=True), SAID + 30 * DAY)


def test_a_bubble_on_show_still_loses_its_buttons_and_one_that_never_was_needs_no_edit() -> None:
    assert not is_too_late(passing(over=True, edits="prompt", shown=Shown(7, has_photo=False)), SAID + DAY)
    assert is_too_late(passing(over=False, edits="prompt"), SAID)


def test_a_reminder_that_lay_for_hours_while_the_bot_was_down_does_not_come_at_night() -> None:
    assert expired(row(Lane.REMINDER), SAID + LASTS[Lane.REMINDER] - timedelta(seconds=1)) is None
    ended = expired(row(Lane.REMINDER), SAID + LASTS[Lane.REMINDER])
    assert ended is not None
    assert (ended.status, ended.given_up) == (OutboxStatus.FAILED, Cause.AWAY)
    assert expired(row(Lane.SAFETY), SAID + DAY) is None


def test_in_every_outage_a_chat_is_told_once_that_something_came_too_late() -> None:
    late, prompt = TooLate(), passing(over=True)
    now = SAID + MOMENT
    for said in (SAID, SAID + 2 * MOMENT):
        one = replace(prompt, queued_at=said)
        now = said + MOMENT
        assert late.left_out(one, now) is None
        told = late.told(one, now)
        assert isinstance(told.say, Say)
        assert told.say.text == LINE
        late.ended(told, Sent(told, OutboxStatus.SENT, 7), now)
        again = late.left_out(one, now)
        assert again is not None
        assert again.fault == TOO_LATE
