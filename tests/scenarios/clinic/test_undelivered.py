"""What did not arrive: the owner is told once an hour at the most, and sends it again or lets it go."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.app import App
from bot.clock import TravelClock
from bot.emulator.emulator import Emulator
from bot.gateway.way_out.trying_again import LASTS
from bot.talk.bubbles import Lane
from tests.known import knows, rows
from tests.outside import DANGER, from_bot, minutes, owner, person, refuses
from tests.person import Person

ODD = "Bad Request: can't parse entities: unexpected end of name"
LONGER = LASTS[Lane.SAFETY] + timedelta(minutes=20)


@pytest.fixture
async def olga(app: App, emulator: Emulator, clock: TravelClock) -> Person:
    return await owner(app, emulator, clock)


def told(emulator: Emulator) -> list[str]:
    return [one for one in from_bot(emulator, 2001) if "⚠️" in one]


async def outage(ana: Person, emulator: Emulator) -> None:
    """Words of danger, and no way to her for longer than an answer lasts."""
    await knows(ana)
    back = refuses(emulator, 500, "Internal Server Error", ana.user_id)
    await ana.says(DANGER)
    await ana.waits(LONGER.total_seconds())
    await minutes(ana, 1)
    back()


async def test_an_emergency_answer_that_is_given_up_is_told_and_sent_again(
    olga: Person, ana: Person, emulator: Emulator
) -> None:
    await outage(ana, emulator)
    assert not [one for one in from_bot(emulator, 1001) if "911" in one]
    (alert,) = told(emulator)
    assert "did not arrive" in alert
    assert "Ana" not in alert
    await olga.taps("Send again")
    await ana.settles()
    assert [one for one in from_bot(emulator, 1001) if "911" in one]
    olga.sees("again")
    assert not [one for one in await rows(ana, "outbox") if one.status == "failed"]


async def test_what_is_let_go_is_kept_no_longer(olga: Person, ana: Person, emulator: Emulator) -> None:
    await outage(ana, emulator)
    assert [one for one in await rows(ana, "outbox") if one.status == "failed" and one.sealed_body]
    await olga.taps("Let it go")
    over = [one for one in await rows(ana, "outbox") if one.status != "waiting"]
    assert not [one for one in over if one.status == "failed" or one.sealed_body]
    assert not [one for one in from_bot(emulator, 1001) if "911" in one]


async def test_many_faults_of_one_cause_are_one_alert_an_hour(
    olga: Person, app: App, emulator: Emulator, clock: TravelClock
) -> None:
    for user_id in range(3001, 3009):
        patient = person(app, emulator, clock, user_id, "P")
        await knows(patient)
        back = refuses(emulator, 400, ODD, user_id)
        await patient.says("/help")
        await patient.waits(60)
        back()
    assert len(told(emulator)) == 1
    await olga.waits(3600)
    assert len(told(emulator)) == 2
    await olga.waits(3 * 3600)
    assert len(told(emulator)) == 2


async def test_nobody_but_an_owner_sends_it_again(olga: Person, ana: Person, emulator: Emulator) -> None:
    await outage(ana, emulator)
    message = olga.sees("did not arrive")
    await ana.says("/help")
    await ana.taps_old("0.c.again.away", message)
    assert not [one for one in from_bot(emulator, 1001) if "911" in one]
    assert [one.chat_id for one in await rows(ana, "refusals")] == [1001]


async def test_who_blocked_the_bot_is_no_alert(olga: Person, ana: Person, emulator: Emulator) -> None:
    await knows(ana)
    refuses(emulator, 403, "Forbidden: bot was blocked by the user", 1001)
    await ana.says("/help")
    await olga.waits(2 * 3600)
    assert told(emulator) == []


async def test_what_staff_miss_themselves_is_told_as_no_patients(olga: Person, ana: Person, emulator: Emulator) -> None:
    await knows(ana)
    back = refuses(emulator, 400, ODD, olga.user_id)
    await olga.says("/clinic")
    back()
    await olga.waits(60)
    (alert,) = told(emulator)
    assert "did not arrive" in alert
    assert "Patients:" not in alert
    back = refuses(emulator, 400, ODD, ana.user_id)
    await ana.says("/help")
    back()
    await olga.waits(2 * 3600)
    assert "Patients:" in told(emulator)[-1]


async def test_an_update_that_nobody_could_hear_is_told_as_well(
    olga: Person, ana: Person, app: App, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    await knows(ana)

    def fails(*_: object) -> None:
        raise ValueError("a fault in a turn")

    monkeypatch.setattr(app._handler, "_answered", fails)  # noqa: SLF001
    await ana.says("hello")
    monkeypatch.undo()
    for _ in range(20):  # it is tried three times before it is given up
        await olga.waits(1)
        if told(emulator):
            break
    (alert,) = told(emulator)
    assert "could not be read" in alert
    assert "hello" not in alert


async def test_forgetting_somebody_takes_what_did_not_arrive_along(
    olga: Person, ana: Person, emulator: Emulator
) -> None:
    await outage(ana, emulator)
    await ana.says("/delete")
    await minutes(ana, 1)
    await ana.taps("Yes, delete it all")
    assert not [one for one in await rows(ana, "outbox") if one.chat_id == 1001]
    olga.sees("did not arrive")


async def test_a_tip_that_did_not_arrive_is_not_sent_again_to_whoever_wants_no_more_of_them(
    olga: Person, ana: Person, emulator: Emulator
) -> None:
    await knows(ana, tips=True)
    back = refuses(emulator, 400, ODD, ana.user_id)
    for does in (olga.says("/broadcast"), olga.says("Walk a little."), olga.taps("on"), olga.taps("Now")):
        await does
    await olga.taps("Send it")
    await olga.waits(70)
    back()
    assert told(emulator)
    await ana.says("please no more tips")
    await olga.taps("Send again")
    await olga.waits(600)
    assert not [one for one in from_bot(emulator, 1001) if "Walk a little." in one]
