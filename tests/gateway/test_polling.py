"""An update that nobody can make sense of costs its neighbours nothing."""

from __future__ import annotations

from typing import Any

import pytest

from bot.emulator.emulator import Emulator
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
