"""How fast a bot may send."""

from __future__ import annotations

import pytest

from bot.emulator import NO_LIMITS, Emulator, EmulatorSettings, Limits, Upload

from .conftest import TOKEN, Api, StoppedClock, png


def _crowd(clock: StoppedClock, limits: Limits, people: int) -> Api:
    emulator = Emulator(clock.now, [TOKEN], settings=EmulatorSettings(limits=limits))
    for number in range(people):
        emulator.person(1000 + number).says("/start")
    return Api(emulator)


async def _send(api: Api, chat_id: int) -> tuple[int, str]:
    return await api.refusal("sendMessage", chat_id=chat_id, text="tip")


async def test_thirty_messages_fit_into_a_second_and_the_next_must_wait(clock: StoppedClock) -> None:
    api = _crowd(clock, Limits(), 40)
    assert {(await _send(api, 1000 + number))[0] for number in range(30)} == {200}
    answer = await api.ask("sendMessage", chat_id=1035, text="tip")
    assert answer.body == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
    clock.at += 0.999
    assert (await _send(api, 1035))[0] == 429
    clock.at += 0.001
    assert (await _send(api, 1035))[0] == 200


async def test_a_chat_takes_a_burst_and_then_one_a_second(clock: StoppedClock) -> None:
    api = _crowd(clock, Limits(), 1)
    assert [(await _send(api, 1000))[0] for _ in range(6)] == [200] * 5 + [429]
    clock.at += 1
    assert [(await _send(api, 1000))[0] for _ in range(2)] == [200, 429]
    clock.at += 60
    assert [(await _send(api, 1000))[0] for _ in range(6)] == [200] * 5 + [429]


async def test_a_strict_chat_takes_exactly_one_a_second(clock: StoppedClock) -> None:
    api = _crowd(clock, Limits(chat_burst=1), 1)
    assert (await _send(api, 1000))[0] == 200
    assert await _send(api, 1000) == (429, "Too Many Requests: retry after 1")
    clock.at += 1
    assert (await _send(api, 1000))[0] == 200


async def test_a_refused_message_costs_nothing(clock: StoppedClock) -> None:
    api = _crowd(clock, Limits(chat_burst=1), 1)
    for _ in range(50):
        assert (await api.refusal("sendMessage", chat_id=1000, text=""))[0] == 400
    assert (await _send(api, 1000))[0] == 200


async def test_an_album_costs_all_its_messages(clock: StoppedClock) -> None:
    api = _crowd(clock, Limits(), 2)
    media = [{"type": "photo", "media": "attach://p"}] * 5
    answer = await api.emulator.call(
        TOKEN, "sendMediaGroup", {"chat_id": 1000, "media": media}, {"p": Upload("p.png", png())}
    )
    assert answer.ok
    assert (await _send(api, 1000))[0] == 429
    assert (await _send(api, 1001))[0] == 200


async def test_a_group_takes_twenty_a_minute(clock: StoppedClock) -> None:
    api = _crowd(clock, Limits(), 1)
    api.emulator.group(-100, "Clinic")
    assert [(await _send(api, -100))[0] for _ in range(21)] == [200] * 20 + [429]
    clock.at += 60
    assert (await _send(api, -100))[0] == 200


async def test_edits_and_answers_are_not_counted(clock: StoppedClock) -> None:
    api = _crowd(clock, Limits(chat_burst=1), 1)
    sent = await api.do("sendMessage", chat_id=1000, text="30")
    for second in range(29, 0, -1):
        await api.do("editMessageText", chat_id=1000, message_id=sent["message_id"], text=str(second))


@pytest.mark.parametrize("count", [200])
async def test_limits_can_be_switched_off(clock: StoppedClock, count: int) -> None:
    api = _crowd(clock, NO_LIMITS, 1)
    assert {(await _send(api, 1000))[0] for _ in range(count)} == {200}


async def test_a_clock_set_back_frees_the_way(clock: StoppedClock) -> None:
    api = _crowd(clock, Limits(chat_rate=None), 1)
    for _ in range(30):
        await _send(api, 1000)
    clock.at -= 3600
    assert (await _send(api, 1000))[0] == 200
