"""Faults on demand."""

from __future__ import annotations

import json

import pytest

from bot.emulator import Emulator, EmulatorSettings, Failure, PhoneUser

from .conftest import TOKEN, Api, StoppedClock


async def test_a_status_comes_as_often_as_planned_and_without_effect(
    api: Api, ana: PhoneUser, emulator: Emulator
) -> None:
    emulator.faults.add(Failure("status", "sendMessage", status=502, times=2))
    statuses = [(await api.ask("sendMessage", chat_id=501, text="x")).status for _ in range(3)]
    assert statuses == [502, 502, 200]
    assert len(ana.chat.messages) == 2


async def test_a_fault_meets_only_its_methods_and_chat(api: Api, ana: PhoneUser, emulator: Emulator) -> None:
    emulator.person(502).says("/start")
    emulator.faults.add(Failure("status", "send*", status=500, times=None, chat_id=502))
    assert (await api.ask("sendMessage", chat_id=501, text="x")).ok
    assert (await api.ask("getChat", chat_id=502)).ok
    assert (await api.ask("sendMessage", chat_id=502, text="x")).status == 500
    emulator.faults.clear()
    assert (await api.ask("sendMessage", chat_id=502, text="x")).ok
    assert ana.chat.messages[-1].text == "x"


@pytest.mark.parametrize("takes_effect", [False, True])
async def test_a_connection_breaks_before_or_after_the_effect(
    api: Api, ana: PhoneUser, emulator: Emulator, *, takes_effect: bool
) -> None:
    emulator.faults.add(Failure("reset", takes_effect=takes_effect))
    with pytest.raises(ConnectionResetError):
        await api.ask("sendMessage", chat_id=501, text="x")
    assert (ana.chat.messages[-1].text == "x") is takes_effect
    assert emulator.calls.of("sendMessage")[-1].status == 0


async def test_a_call_hangs_and_then_breaks(api: Api, emulator: Emulator, clock: StoppedClock) -> None:
    emulator.faults.add(Failure("hang", seconds=30))
    with pytest.raises(ConnectionResetError):
        await api.ask("getMe")
    assert clock.slept == [30]


async def test_a_slow_answer_is_the_right_one(api: Api, emulator: Emulator, clock: StoppedClock) -> None:
    emulator.faults.add(Failure("slow", seconds=7))
    assert (await api.ask("getMe")).ok
    assert clock.slept == [7]


async def test_an_answer_may_be_cut_or_be_no_json(api: Api, ana: PhoneUser, emulator: Emulator) -> None:
    emulator.faults.add(Failure("truncated"), Failure("not_json"))
    for _ in range(2):
        answer = await api.ask("sendMessage", chat_id=501, text="x")
        with pytest.raises(json.JSONDecodeError):
            json.loads(answer.content())
    assert [message.text for message in ana.chat.messages] == ["/start", "x"]


async def test_a_storm_of_429_says_how_long_to_wait(api: Api, emulator: Emulator) -> None:
    emulator.faults.add(Failure("too_many", "sendMessage", retry_after=42, times=None))
    answer = await api.ask("sendMessage", chat_id=501, text="x")
    assert isinstance(answer.body, dict)
    assert (answer.status, answer.body["parameters"]) == (429, {"retry_after": 42})


async def test_chance_repeats_with_its_seed(clock: StoppedClock) -> None:
    async def run(seed: int) -> list[int]:
        emulator = Emulator(clock.now, [TOKEN], settings=EmulatorSettings(seed=seed))
        emulator.faults.add(Failure("status", times=None, chance=0.3))
        return [(await emulator.call(TOKEN, "getMe")).status for _ in range(200)]

    first = await run(7)
    assert first == await run(7)
    assert first != await run(8)
    assert 30 < first.count(502) < 90
