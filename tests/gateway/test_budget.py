"""Limits: what a group may get is less than what a person may, and one never costs the other."""

from __future__ import annotations

from bot.gateway.budget import Budget, Limits

GROUP, ANA = -1001, 7


def sent_in(seconds: int, chat_id: int) -> int:
    """Send whenever the chat may get something, a tenth of a second at a time; count."""
    budget, count = Budget(Limits()), 0
    for tenth in range(seconds * 10):
        if chat_id not in budget.resting(tenth / 10):
            budget.note(chat_id, tenth / 10)
            count += 1
    return count


def test_a_group_gets_at_most_twenty_messages_in_a_minute() -> None:
    assert 15 <= sent_in(60, GROUP) <= 20


def test_a_person_gets_about_one_a_second() -> None:
    assert 60 <= sent_in(60, ANA) <= 65


def test_a_group_that_rests_holds_nobody_else_back() -> None:
    budget = Budget(Limits())
    for _ in range(6):
        budget.note(GROUP, 0.0)
    assert budget.resting(0.0) == {GROUP}
    assert budget.resting(60.0) == set()
