"""The main walk of a patient, from /start to the reminder two days later."""

from __future__ import annotations

from tests.person import Person


async def test_dbg(ana: Person) -> None:
    await ana.says("/start")
    print(ana.transcript(), ana.buttons())
    for tap in ("agree", ):
        pass
    assert 0
