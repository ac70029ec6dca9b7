"""An update that nobody can make sense of costs its neighbours nothing."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest

from bot.app import App
from bot.emulator.emulator import Emulator
from bot.emulator.failures import Failure
from bot.gateway.way_in.intake import Intake, Polling
from tests.known import knows
from tests.person import Person


def nested(depth: int) -> dict[str, Any]:
    """A message in a message in a message."""
    inner: dict[str, Any] = {}
    for _ in range(depth):
        inner = {"reply_to_message": inner}
    return inner


@pytest.mark.parametrize(
    "odd",
    [
        {"message": {"chat": {"id": 2**63}, "text": "hi"}},
        {"message": {"chat": {"id": -(2**70)}, "text": "hi"}},
        {"message": {"chat": {"id": 1.5}, "text": "hi"}},
        {"message": None},
        {"message": []},
        {"update_id": None, "message": {"chat": {"id": 1001}, "text": "hi"}},
        {"update_id": "7", "message": {"chat": {"id": 1001}, "text": "hi"}},
        {"update_id": 2**70, "message": {"chat": {"id": 1001}, "text": "hi"}},
        {"message": nested(800)},
    ],
)
async def test_the_neighbours_of_an_odd_update_are_answered(
    ana: Person, emulator: Emulator, odd: dict[str, Any]
) -> None:
    await knows(ana)
    queue = emulator.world.queue
    number = queue.next_id
    emulator.person(1001).says("/privacy")
    queue.waiting.appendleft(type(queue.waiting[0])(number, {"update_id": number - 1, **odd}, 0, queue.now()))
    queue.release()
    await ana.says("/help")
    ana.sees("Whole Family")


async def test_after_an_outage_nobody_waits_long_for_the_next_poll_and_the_log_has_a_line_each_way(
    app: App, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    pauses: list[float] = []
    stored = asyncio.Event()
    emulator.faults.add(Failure("status", "getUpdates", status=502, times=8))
    emulator.person(1001, "Ana").says("/help")

    async def noted(seconds: float) -> None:
        pauses.append(seconds)

    intake = Intake(app.store, app.now, lambda *_: stored.set())
    with caplog.at_level(logging.WARNING):
        polling = asyncio.create_task(Polling(app.bot, intake, None, sleep=noted).run())
        await stored.wait()
        polling.cancel()
        await asyncio.gather(polling, return_exceptions=True)
    assert len(pauses) == 8
    assert max(pauses) <= 5
    assert caplog.messages == [
        "Telegram could not be reached (ServerFault); trying again until it goes",
        "updates come in again",
    ]


async def test_a_webhook_that_somebody_set_is_taken_away_and_what_was_written_is_heard(
    app: App, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    stored, heard = asyncio.Event(), []
    await app.bot.set_webhook("https://somebody.example/hook")
    emulator.person(1001, "Ana").says("/help")

    async def noted(seconds: float) -> None:
        del seconds
        heard.append(intake.hears)

    intake = Intake(app.store, app.now, lambda *_: stored.set())
    with caplog.at_level(logging.WARNING):
        polling = asyncio.create_task(Polling(app.bot, intake, None, sleep=noted).run())
        await stored.wait()
        polling.cancel()
        await asyncio.gather(polling, return_exceptions=True)
    assert heard == [False], "not ready while nobody is heard"
    assert intake.hears
    assert caplog.messages[0].startswith("somebody set a webhook on this token; it is taken away again")
