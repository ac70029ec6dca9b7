"""Of whoever deletes everything staff hear nothing any more: not under a new code, and not that a message was lost."""

from __future__ import annotations

import pytest

from bot.care.record.person import Sharing
from tests.known import knows
from tests.person import Person
from tests.scenarios.clinic.test_asking import GROUP, group, said, topic_of
from tests.scenarios.clinic.test_every_copy import DANGER, deletes

__all__ = ["group"]


def heard(staff: Person) -> list[str]:
    return [one.words for one in staff.emulator.chat(staff.user_id).shown if one.from_bot]


async def answered(olga: Person, ana: Person) -> None:
    await knows(ana)
    await ana.says("/ask")
    await ana.says("May I swim?")
    await olga.taps("Answer")
    await olga.says("Yes, swim.")


async def test_an_answer_that_arrived_before_is_never_said_to_be_lost(olga: Person, ana: Person) -> None:
    await answered(olga, ana)
    await deletes(ana)
    before = len(heard(olga))
    await olga.waits(3600)
    olga.sees_not("did not arrive")
    assert len(heard(olga)) == before


async def test_what_is_written_about_an_alert_is_never_said_to_be_lost(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=Sharing(asked=True, alerts=True, alerts_asked=True))
    await ana.says(DANGER)
    await olga.taps("Write to them")
    await olga.says("I am calling you now.")
    await deletes(ana)
    before = len(heard(olga))
    await olga.waits(24 * 3600)
    olga.sees_not("did not arrive")
    assert len(heard(olga)) == before


async def test_whoever_comes_back_at_once_is_nobody_that_staff_wrote_to(olga: Person, ana: Person) -> None:
    await answered(olga, ana)
    await deletes(ana)
    await knows(ana)
    await ana.says("/ask")
    await ana.says("Is it open?")
    await olga.waits(3600)
    olga.sees_not("did not arrive")
    olga.sees_not("it is on their phone")


async def test_an_answer_taken_back_just_before_tells_nothing_afterwards(olga: Person, ana: Person) -> None:
    await answered(olga, ana)
    await olga.waits(6)
    await olga.taps("Take it back")
    await deletes(ana)
    before = len(heard(olga))
    await olga.waits(3600)
    assert len(heard(olga)) == before


@pytest.mark.usefixtures("group")
async def test_in_the_group_nothing_is_said_to_be_lost_either(olga: Person, ana: Person) -> None:
    await knows(ana)
    await ana.says("/ask")
    await ana.says("May I swim?")
    olga.emulator.person(olga.user_id).says("Yes, swim.", chat_id=GROUP, topic=topic_of(ana.emulator))
    await olga.settles()
    await deletes(ana)
    await olga.waits(3600)
    assert not [one for one in said(olga.emulator) if "did not arrive" in one.words]
    assert not [one for one in said(olga.emulator) if "on their phone" in one.words]


async def test_whoever_blocked_the_bot_is_still_said_to_be_out_of_reach(olga: Person, ana: Person) -> None:
    await knows(ana)
    await ana.says("/ask")
    await ana.says("May I swim?")
    await olga.taps("Answer")
    ana.emulator.chat(ana.user_id).blocked = True
    await olga.says("Yes, swim.")
    await olga.waits(6)
    olga.sees("did not arrive", "blocked the bot")
