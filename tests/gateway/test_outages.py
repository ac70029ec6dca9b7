"""Telegram away, refusing, or lying: nothing that somebody needs is lost, nothing comes twice that may not, and one
chat's trouble is nobody else's.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

import pytest

from bot import logs
from bot.app import App
from bot.care.record.history import CareSession
from bot.clock import TravelClock
from bot.emulator.calls import Call
from bot.emulator.emulator import Emulator
from bot.emulator.failures import Failure
from bot.emulator.messages import Message
from bot.store.statuses import TOO_LATE
from bot.talk.effects import SetTimer
from tests import walk
from tests.known import due, kept, knows, presses, rows, shows_a_point, state_name
from tests.lettered import unlettered
from tests.outside import DANGER, GROUP, Answered, NotSent, from_bot, minutes, owner, person, refuses
from tests.person import Person
from tests.scenarios.test_walk import play

PATIENTS = range(3001, 3006)
CONTACT = "Whole Family"
"""In the last bubble that /help says."""

WALK = "Walk a little every day."


def goes_nowhere(emulator: Emulator) -> list[bool]:
    """No connection can be made while the first of what is given is true."""
    call: Any = emulator.call
    down = [True]

    async def unreachable(token: str, method: str, *rest: Any, **more: Any) -> Any:
        if down[0] and method.startswith(("send", "edit")):
            raise NotSent("no route")
        return await call(token, method, *rest, **more)

    emulator.call = unreachable  # type: ignore[method-assign]
    return down


async def sends_a_tip(app: App, emulator: Emulator, clock: TravelClock) -> Person:
    olga = await owner(app, emulator, clock)
    for user_id in PATIENTS:
        await knows(person(app, emulator, clock, user_id, f"P{user_id}"))
    await olga.says("/broadcast")
    await olga.says(WALK)
    for label in ("on", "Now"):
        await olga.taps(label)
    return olga


async def away_for_ten_minutes(ana: Person, emulator: Emulator) -> None:
    """Telegram is away from the twelfth second on, and then a quarter of a minute goes by."""
    await ana.waits(12)
    before = len(from_bot(emulator, 1001))
    emulator.faults.add(Failure("status", status=502, times=None))
    for _ in range(20):
        await ana.waits(30)
    assert len(from_bot(emulator, 1001)) == before
    emulator.faults.clear()
    for _ in range(3):
        await ana.waits(5)


def clock_on_show(emulator: Emulator) -> Message:
    return next(one for one in emulator.chat(1001).shown if "That spot is done" in one.words)


def edits(emulator: Emulator) -> list[Call]:
    return [*emulator.calls.of("editMessageText"), *emulator.calls.of("editMessageCaption")]


def copies(emulator: Emulator, chat_id: int, words: str) -> int:
    return sum(words in one for one in from_bot(emulator, chat_id))


async def test_a_tip_reaches_everybody_once_the_network_is_back(
    app: App, emulator: Emulator, clock: TravelClock
) -> None:
    olga = await sends_a_tip(app, emulator, clock)
    down = goes_nowhere(emulator)
    await olga.taps("Send it")
    await minutes(olga, 4)
    down[0] = False
    await minutes(olga, 5)
    assert [copies(emulator, one, WALK) for one in PATIENTS] == [1] * len(PATIENTS)


@pytest.mark.parametrize("answered", [502, 500, None])
async def test_an_emergency_answer_comes_however_long_telegram_was_away(
    ana: Person, emulator: Emulator, answered: int | None
) -> None:
    await knows(ana)
    if answered is None:
        down = goes_nowhere(emulator)
    else:
        back = refuses(emulator, answered, "Bad Gateway")
    await ana.says(DANGER)
    await minutes(ana, 5)
    assert copies(emulator, 1001, "Call 911") == 0
    if answered is None:
        down[0] = False
    else:
        back()
    await minutes(ana, 1)
    assert copies(emulator, 1001, "Call 911") == 1


async def test_ten_minutes_without_telegram_in_mid_session_end_it_and_ask_after_the_leg_within_a_quarter_of_a_minute(
    ana: Person, emulator: Emulator
) -> None:
    await presses(ana)
    before = len(from_bot(emulator, 1001))
    await away_for_ten_minutes(ana, emulator)
    assert any("lift off the ball" in one and "numb" in one for one in from_bot(emulator, 1001)[before:])
    assert await state_name(ana) != "Pressing"
    assert len(await kept(ana)) == 1


async def test_after_ten_minutes_without_telegram_one_line_stands_in_the_place_of_all_that_is_over(
    ana: Person, emulator: Emulator
) -> None:
    await presses(ana)
    before = len(from_bot(emulator, 1001))
    await away_for_ten_minutes(ana, emulator)
    line, silent, done, score = from_bot(emulator, 1001)[before:]
    assert "came too late" in line
    assert "lift off the ball" in silent
    assert "Session done" in done
    assert "How much does it hurt now?" in score
    assert [button for row in clock_on_show(emulator).buttons for button in row] == []
    assert sum(one.fault == TOO_LATE for one in await rows(ana, "outbox")) > 5


async def test_what_is_still_asked_comes_however_late_and_with_no_excuse(ana: Person, emulator: Emulator) -> None:
    await shows_a_point(ana)
    down = goes_nowhere(emulator)
    await ana.taps("skip")
    await minutes(ana, 5)
    down[0] = False
    await minutes(ana, 1)
    assert "Ready" in ana.last.words
    ana.sees_not("came too late")


async def test_danger_told_in_the_middle_of_an_outage_is_answered_in_full_after_it(
    ana: Person, emulator: Emulator
) -> None:
    await presses(ana)
    down = goes_nowhere(emulator)
    await minutes(ana, 1)
    await ana.says(DANGER)
    await minutes(ana, 9)
    down[0] = False
    await minutes(ana, 1)
    assert copies(emulator, 1001, "Call 911") == 1
    assert copies(emulator, 1001, "Lift off the ball. Take any heat away") == 1
    assert copies(emulator, 1001, "came too late") <= 1


async def test_of_a_bubble_that_changed_often_in_an_outage_only_its_last_state_is_sent(
    ana: Person, emulator: Emulator
) -> None:
    await play(ana, (*walk.WELCOME, *walk.SCREENED))
    await ana.taps("Hip and back")
    down = goes_nowhere(emulator)
    before = len(edits(emulator))
    for place in ("☐ Groin", "☐ Low back", "☐ Base of the spine"):
        await ana.taps(place)
    down[0] = False
    await minutes(ana, 1)
    assert len(edits(emulator)) == before + 1
    ticked = [unlettered(one) for one in ana.buttons() if one.startswith("☑")]
    assert ticked == ["☑ Low back", "☑ Base of the spine", "☑ Groin"]


async def test_one_chat_that_is_told_to_wait_keeps_nobody_else_waiting(
    ana: Person, app: App, emulator: Emulator, clock: TravelClock
) -> None:
    ben = person(app, emulator, clock, 1002, "Ben")
    await knows(ana)
    await knows(ben)
    emulator.faults.add(Failure("too_many", "send*", retry_after=30, chat_id=1001))
    await ana.says("/help")
    for _ in range(5):
        await ben.says("/help")
        assert CONTACT in ben.last.words
    assert copies(emulator, 1001, CONTACT) == 0
    await minutes(ana, 1)
    assert copies(emulator, 1001, CONTACT) == 1


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (403, "Forbidden: user is deactivated"),
        (400, "Bad Request: INPUT_USER_DEACTIVATED"),
        (400, "Bad Request: PEER_ID_INVALID"),
        (400, "Bad Request: USER_IS_BLOCKED"),
        (400, "Bad Request: chat not found"),
        (400, "Bad Request: user not found"),
    ],
)
async def test_an_account_that_is_gone_is_written_to_once(
    ana: Person, emulator: Emulator, clock: TravelClock, status: int, said: str
) -> None:
    await knows(ana, also=(SetTimer("reminder:first", clock.now() + timedelta(minutes=5)),))
    sent, call = [0], emulator.call

    async def refused(token: str, method: str, *rest: Any, **more: Any) -> Any:
        if method.startswith("send"):
            sent[0] += 1
            return Answered(status, {"ok": False, "error_code": status, "description": said})
        return await call(token, method, *rest, **more)

    emulator.call = refused  # type: ignore[method-assign]
    for _ in range(20):
        await ana.waits(24 * 3600)
    assert sent[0] == 1
    assert await due(ana, "reminder:") == {}


async def test_who_comes_back_to_a_chat_that_telegram_had_refused_is_reminded_again(
    ana: Person, emulator: Emulator, clock: TravelClock
) -> None:
    pressed = CareSession(clock.now() - timedelta(days=1), clock.now() - timedelta(days=1), 6, 4)
    await knows(ana, pressed)
    back = refuses(emulator, 403, "Forbidden: bot was blocked by the user")
    await ana.says("/help")
    back()
    assert await due(ana, "reminder:") == {}
    await ana.says("/help")
    assert await due(ana, "reminder:")


@pytest.mark.parametrize(
    "said",
    [
        "Bad Request: not enough rights to send text messages to the chat",
        "Bad Request: CHAT_RESTRICTED",
        "Bad Request: have no rights to send a message",
    ],
)
async def test_a_question_that_the_group_does_not_take_goes_to_the_owner(
    ana: Person, app: App, emulator: Emulator, clock: TravelClock, said: str
) -> None:
    olga = await owner(app, emulator, clock)
    emulator.group(GROUP, "Clinic", forum=True)
    emulator.person(2001).joins(GROUP, "administrator")
    emulator.person(2001).says("/here", chat_id=GROUP)
    await olga.settles()
    await knows(ana)
    refuses(emulator, 400, said, GROUP)
    await ana.says("/ask")
    await ana.says("May I swim after a session?")
    await minutes(ana, 1)
    assert copies(emulator, 2001, "May I swim") == 1


async def test_a_group_that_got_another_number_is_followed(
    ana: Person, app: App, emulator: Emulator, clock: TravelClock
) -> None:
    grown = GROUP - 1_000
    olga = await owner(app, emulator, clock)
    emulator.group(GROUP, "Clinic", forum=True)
    emulator.group(grown, "Clinic, grown", forum=True)
    for group in (GROUP, grown):
        emulator.person(2001).joins(group, "administrator")
    emulator.person(2001).says("/here", chat_id=GROUP)
    await olga.settles()
    await knows(ana)
    call: Any = emulator.call

    async def moved(token: str, method: str, fields: Any, *rest: Any) -> Any:
        if str(fields.get("chat_id")) == str(GROUP):
            told = {"description": "Bad Request: group chat was upgraded to a supergroup chat", "error_code": 400}
            return Answered(400, {"ok": False, **told, "parameters": {"migrate_to_chat_id": grown}})
        return await call(token, method, fields, *rest)

    emulator.call = moved  # type: ignore[method-assign]
    for question in ("May I swim after a session?", "And run?"):
        await ana.says("/ask")
        await ana.says(question)
        await minutes(ana, 1)
        assert copies(emulator, grown, question) == 1


async def test_a_tip_whose_answer_cannot_be_read_is_in_doubt_and_never_sent_twice(
    app: App, emulator: Emulator, clock: TravelClock
) -> None:
    olga = await sends_a_tip(app, emulator, clock)
    for chat_id in PATIENTS:
        emulator.faults.add(Failure("not_json", "sendMessage", status=200, takes_effect=True, chat_id=chat_id))
    await olga.taps("Send it")
    await minutes(olga, 5)
    assert [copies(emulator, one, WALK) for one in PATIENTS] == [1] * len(PATIENTS)
    statuses = [one.status for one in await rows(olga, "outbox") if one.broadcast_id]
    assert statuses == ["in_doubt"] * len(PATIENTS)


async def test_a_reply_whose_answers_cannot_be_read_comes_at_most_twice(ana: Person, emulator: Emulator) -> None:
    await knows(ana)
    emulator.faults.add(Failure("truncated", "sendMessage", times=None, chat_id=1001))
    await ana.says("/help")
    await minutes(ana, 10)
    assert copies(emulator, 1001, CONTACT) == 2


async def test_a_broken_answer_after_an_outage_is_no_second_outage(ana: Person, emulator: Emulator) -> None:
    await knows(ana)
    back = refuses(emulator, 502, "Bad Gateway")
    await ana.says("/help")
    await minutes(ana, 1)
    back()
    emulator.faults.add(Failure("not_json", "sendMessage", status=200, chat_id=1001))
    for _ in range(17):
        await ana.waits(1)
    assert copies(emulator, 1001, CONTACT) == 1


@pytest.mark.parametrize("kind", ["truncated", "not_json", "status", "reset"])
async def test_no_broken_answer_brings_words_into_the_log(
    ana: Person, emulator: Emulator, caplog: pytest.LogCaptureFixture, kind: str
) -> None:
    await knows(ana)
    logs.quieten()
    with caplog.at_level(logging.DEBUG):
        for method in ("getUpdates", "send*"):
            emulator.faults.add(Failure(kind, method))  # type: ignore[arg-type]
        await ana.says("/help")
        await ana.waits(5)
    assert caplog.records
    assert CONTACT not in caplog.text
    assert "Ana" not in caplog.text
