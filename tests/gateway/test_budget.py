"""However long each message is on its way, Telegram's limits are kept as Telegram counts them: when it arrives."""

from __future__ import annotations

import random

import pytest

from bot.gateway.way_out.budget import Budget, SendingLimits
from bot.talk.bubbles import Lane

LIMITS = SendingLimits(per_second=30, kept_for_people=6, chat_burst=5)


def arrivals(seed: int, seconds: float, chats: int) -> list[tuple[float, int]]:
    """Send all that may go, to the least served chat first; each arrives at any moment until it is answered."""
    chance = random.Random(seed)
    budget, flying, seen, now = Budget(LIMITS), list[tuple[float, int]](), list[tuple[float, int]](), 0.0
    while now < seconds:
        for done in [one for one in flying if one[0] <= now]:
            flying.remove(done)
            budget.ends(done[1], done[0])
        busy = {chat for _, chat in flying} | budget.resting(now)
        for chat in [one for one in range(chats) if one not in busy][: budget.room(now)[Lane.SAFETY]]:
            budget.starts(chat, now)
            answered = now + chance.uniform(0.005, 0.4)
            seen.append((chance.uniform(now, answered), chat))
            flying.append((answered, chat))
        now += 0.01
    return sorted(seen)


@pytest.mark.parametrize("seed", range(5))
def test_no_second_holds_more_than_the_limit(seed: int) -> None:
    at = [moment for moment, _ in arrivals(seed, 8, chats=400)]
    assert max(sum(1 for other in at if start <= other < start + 1.0) for start in at) <= LIMITS.per_second
    assert len(at) > 8 * LIMITS.per_second * 0.6


@pytest.mark.parametrize("seed", range(5))
def test_a_chat_gets_a_burst_and_then_one_a_second(seed: int) -> None:
    at = [moment for moment, _ in arrivals(seed, 30, chats=1)]
    for first, start in enumerate(at):
        for last, end in enumerate(at[first:]):
            assert last + 1 <= LIMITS.chat_burst + end - start + 1e-9
    assert len(at) > 20


def tips_from(budget: Budget, since: float, until: float) -> list[float]:
    """Send a tip whenever one may go; each is answered at once."""
    went, now = list[float](), since
    while now < until:
        for chat in range(budget.room(now)[Lane.TIP]):
            budget.starts(chat, now, lane=Lane.TIP)
            budget.ends(chat, now)
            went.append(now)
        now += 0.01
    return went


def test_tips_take_the_whole_second_and_no_second_has_more() -> None:
    went = tips_from(Budget(LIMITS), 0.0, 20.0)
    assert len(went) >= 20 * 29.5
    assert max(sum(1 for other in went if start <= other < start + 1.0) for start in went) <= LIMITS.per_second


@pytest.mark.parametrize("asks_at", [3.0, 3.31, 3.5, 3.77, 3.999])
def test_whoever_writes_amid_a_tip_to_thousands_waits_for_the_next_place_only(asks_at: float) -> None:
    budget = Budget(LIMITS)
    tips_from(budget, 0.0, asks_at)
    waits = [later / 100 for later in range(100) if budget.room(asks_at + later / 100)[Lane.REPLY] > 0]
    danger = [later / 100 for later in range(100) if budget.room(asks_at + later / 100)[Lane.SAFETY] > 0]
    assert waits[0] <= 0.3
    assert danger[0] <= 0.1


def test_an_album_of_a_tip_takes_the_turns_of_all_that_it_holds() -> None:
    budget = Budget(LIMITS)
    budget.starts(1, 0.0, 10, lane=Lane.TIP)
    budget.ends(1, 0.0, 10)
    assert budget.room(0.2)[Lane.TIP] == 0
    assert budget.room(0.4)[Lane.TIP] > 0


def test_it_is_crowded_where_people_fill_half_of_a_second_and_not_where_a_tip_does() -> None:
    budget = Budget(LIMITS)
    tips_from(budget, 0.0, 5.0)
    assert not budget.is_crowded(5.0)
    for chat in range(15):
        budget.starts(chat, 6.0)
        budget.ends(chat, 6.0)
    assert budget.is_crowded(6.5)
    assert not budget.is_crowded(7.1)


def test_however_many_replies_wait_a_reminder_goes_every_second() -> None:
    budget, went, now = Budget(LIMITS), dict.fromkeys(Lane, 0), 0.0
    while now < 20:
        room, taken = budget.room(now), 0
        for lane in (Lane.REPLY, Lane.REMINDER):  # as a claim counts them: over a lane and all more urgent ones
            for _ in range(max(0, room[lane] - taken)):
                chat = sum(went.values())
                budget.starts(chat, now, lane=lane)
                budget.ends(chat, now)
                went[lane] += 1
                taken += 1
        now += 0.05
    assert went[Lane.REMINDER] >= 18
    assert went[Lane.REPLY] >= 18 * 26


def test_an_album_counts_as_all_that_it_holds() -> None:
    budget = Budget(LIMITS)
    budget.starts(1, 0.0, 10)
    budget.ends(1, 0.1, 10)
    assert budget.room(0.5)[Lane.SAFETY] == 20
    assert budget.resting(5.0) == {1}
    assert budget.resting(6.2) == set()


def test_a_chat_that_is_told_to_wait_rests_alone() -> None:
    budget = Budget(LIMITS)
    for _ in range(5):
        assert not budget.refused(7, 3.0, 0.0)
    assert budget.resting(2.9) == {7}
    assert budget.shut(7, 1.0) == pytest.approx(2.0)
    assert budget.shut(8, 1.0) == 0
    assert budget.room(0.0)[Lane.SAFETY] == 30
    assert budget.next_change(2.0) == pytest.approx(1.0)
    assert budget.resting(3.0) == set()


def test_several_chats_told_to_wait_together_close_every_lane() -> None:
    budget = Budget(LIMITS)
    assert [budget.refused(chat, 3.0, 0.1 * chat) for chat in (1, 2, 3)] == [False, False, True]
    assert set(budget.room(3.2)) == {0}
    assert budget.shut(9, 3.0) == pytest.approx(0.3)
    assert budget.room(3.4)[Lane.SAFETY] == 30


def test_one_chat_after_the_other_told_to_wait_closes_nothing() -> None:
    budget = Budget(LIMITS)
    assert not any(budget.refused(chat, 3.0, 3.0 * chat) for chat in range(10))


def test_nothing_but_safety_takes_the_last_places() -> None:
    budget = Budget(LIMITS)
    for chat in range(28):
        budget.starts(chat, 0.0)
    assert [budget.room(0.0)[lane] for lane in Lane] == [2, 0, 0, 0, 0]


def test_what_hangs_on_its_way_takes_nobodys_place_for_long() -> None:
    budget = Budget(LIMITS)
    for chat in range(30):
        budget.starts(chat, 0.0)
    assert budget.room(1.9)[Lane.SAFETY] == 0
    assert budget.room(2.1)[Lane.SAFETY] == 30


def test_bulk_waits_longer_the_more_often_it_goes_wrong_until_something_gets_through() -> None:
    budget, now, waited = Budget(LIMITS), 0.0, []
    for _ in range(6):
        budget.slow_bulk(now)
        budget.slow_bulk(now)
        assert budget.room(now)[Lane.TIP] == 0
        assert budget.room(now)[Lane.REPLY] > 0
        waited.append(budget.next_change(now))
        now += waited[-1]
        assert budget.room(now + 0.01)[Lane.TIP] > 0
    assert waited == pytest.approx([5, 10, 20, 40, 60, 60])
    budget.works()
    budget.slow_bulk(now)
    assert budget.next_change(now) == pytest.approx(5)


def test_an_edit_in_place_is_counted_for_the_bot_and_not_for_the_chat() -> None:
    budget = Budget(LIMITS)
    for _ in range(10):
        budget.starts(1, 0.0, edit=True)
        budget.ends(1, 0.0, edit=True)
    assert budget.resting(0.0) == set()
    assert budget.room(0.0)[Lane.SAFETY] == 20
