"""What happens after a long silence, with a clock that is moved; in English and in Spanish."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from bot.store.ground.tables import metadata
from bot.store.ground.transaction import Access
from bot.store.path.timers import set_timer
from bot.talk.effects import KeepClaim, SetTimer
from bot.talk.staff import Role
from tests.known import due, knows, rows, state_name
from tests.person import Person

DAY = timedelta(days=1).total_seconds()
NEARLY = 701 * DAY
"""24 months less 30 days, and a little."""


async def housekeeps(ana: Person) -> None:
    """What the clock does every six hours, and what follows."""
    await ana.app.ticks.forget()
    await ana.waits(1)


async def is_nowhere(ana: Person) -> bool:
    found = [one for table in metadata.tables for one in await rows(ana, table)]
    return not any(str(ana.user_id) in str(tuple(one)) for one in found)


async def is_silent(ana: Person, **changes: object) -> None:
    await knows(ana, **changes)
    await ana.waits(NEARLY)
    await housekeeps(ana)


@pytest.mark.parametrize(
    ("locale", "notice", "goodbye"),
    [
        ("en", "In 30 days I will delete all", "deleted all I kept about you"),
        ("es", "En 30 días borraré todo", "borré todo lo que guardaba"),
    ],
)
async def test_the_silent_are_told_thirty_days_before_and_then_forgotten(
    ana: Person, locale: str, notice: str, goodbye: str
) -> None:
    await is_silent(ana, locale=locale)
    ana.sees(notice)
    for _ in range(29):
        await ana.waits(DAY)
        await ana.app.ticks.forget()
    assert len(ana.new) == 1, "told once"
    assert not await is_nowhere(ana)
    await ana.waits(DAY + 1)
    ana.sees(goodbye)
    assert await is_nowhere(ana)
    await ana.waits(60 * DAY)
    await housekeeps(ana)
    assert len(ana.new) == 1


async def test_nobody_is_told_before_their_time(ana: Person) -> None:
    await knows(ana)
    await ana.waits(690 * DAY)
    await housekeeps(ana)
    assert (ana.new, await due(ana)) == ([], {})


async def test_one_tap_keeps_everything(ana: Person) -> None:
    await is_silent(ana)
    await ana.taps("Yes, keep it")
    ana.sees("I will keep it")
    await ana.waits(40 * DAY)
    await housekeeps(ana)
    assert not await is_nowhere(ana)
    ana.sees_not("deleted all I kept")
    await ana.waits(NEARLY)
    await housekeeps(ana)
    assert "In 30 days I will delete all" in ana.last.words, "the next silence is told of again"


async def test_any_word_at_all_ends_the_silence(ana: Person) -> None:
    await is_silent(ana)
    await ana.waits(29 * DAY)
    await ana.says("/help")
    await ana.waits(5 * DAY)
    assert not await is_nowhere(ana)
    assert len(await rows(ana, "chats")) == 1


async def test_the_notice_waits_for_the_morning_and_leaves_an_open_question_open(ana: Person) -> None:
    await knows(ana)
    await ana.says("/delete")
    ana.clock.move(NEARLY + 15 * 3600)
    await housekeeps(ana)
    ana.sees_not("In 30 days")
    await ana.waits(12 * 3600)
    ana.sees("In 30 days")
    hour = ana.clock.now().hour
    assert (await state_name(ana), hour) == ("ConfirmingDelete", 12 + 6)
    told = (await due(ana))["keeping:over"]
    assert time(8) <= told.astimezone().time()


async def test_whoever_never_agreed_to_anything_is_let_go_of_without_a_word(ana: Person) -> None:
    await ana.says("/start")
    assert ana.new
    await ana.waits(NEARLY)
    await housekeeps(ana)
    assert ana.new == []
    assert await is_nowhere(ana)


async def test_somebody_who_has_blocked_the_bot_meanwhile_is_forgotten_all_the_same(ana: Person) -> None:
    await is_silent(ana)
    ana.emulator.chat(ana.user_id).blocked = True
    await ana.waits(31 * DAY)
    assert await is_nowhere(ana)


async def test_staff_may_be_silent(ana: Person) -> None:
    await ana.app.store.keep_claim(KeepClaim("once", Role.OWNER, ana.clock.now() + timedelta(days=1)))
    await ana.says("/start claim-once")
    await is_silent(ana)
    assert await due(ana) == {}


@pytest.mark.parametrize("key", ["keeping:over", "keeping:look"])
async def test_a_ring_that_comes_too_early_or_twice_does_nothing(ana: Person, key: str) -> None:
    await knows(ana)
    for _ in range(2):
        timer = SetTimer(key, ana.clock.now())
        await ana.app.store.database.run(
            lambda c, timer=timer: set_timer(Access(c, ana.app.store._vault), ana.user_id, timer)  # noqa: SLF001
        )
        await ana.waits(1)
    assert ana.new == []
    assert not await is_nowhere(ana)
