"""The way out, through the emulator: what goes wrong between bot and Telegram costs no message and no order."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.clock import TravelClock
from bot.commands.try_it import bot_in_emulator
from bot.content import Content
from bot.emulator.emulator import Emulator
from bot.emulator.failures import Failure
from bot.emulator.messages import Message
from bot.gateway.way_out.budget import SendingLimits
from bot.settings import Settings
from tests import walk
from tests.person import Person
from tests.scenarios.test_walk import play
from tests.walk import Taps


def bubbles(emulator: Emulator) -> list[Message]:
    return [one for one in emulator.chat(1001).shown if one.from_bot]


@pytest.mark.parametrize("kind", ["status", "reset", "not_json"])
async def test_a_message_that_must_be_tried_again_is_not_overtaken(ana: Person, emulator: Emulator, kind: str) -> None:
    await play(ana, (*walk.WELCOME, *walk.SCREENED, *walk.CHECKED_IN[:3]))
    emulator.faults.add(Failure(kind, method="editMessage*"))  # type: ignore[arg-type]
    await play(ana, (Taps("☐ Groin"), walk.CHECKED_IN[3]))
    await ana.waits(2)
    asked, following = bubbles(emulator)[-2:]
    assert "tap what hurts" in asked.words
    assert "✓ Left" in asked.words
    assert "Where is it numb" in following.words


@pytest.mark.parametrize("kind", ["status", "reset", "not_json", "truncated"])
async def test_an_answer_that_fails_on_its_way_arrives_later(ana: Person, emulator: Emulator, kind: str) -> None:
    emulator.faults.add(Failure(kind, method="sendMessage", times=2))  # type: ignore[arg-type]
    await ana.says("/start")
    await ana.waits(1)
    await ana.waits(2)
    ana.sees("may I keep them?")


async def test_a_picture_that_nobody_can_draw_costs_the_picture_and_not_the_words(
    ana: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise OSError

    monkeypatch.setattr("bot.figures.worker.Drawing._drawn", broken)
    await play(ana, (*walk.WELCOME, *walk.SCREENED))
    assert ana.sees("Where does it hurt?").media is None


async def test_what_only_closes_a_question_is_left_out_while_very_many_are_answered(
    known: Content, pictures: Path, tmp_path: Path, emulator: Emulator, clock: TravelClock
) -> None:
    settings, limits = Settings(_env_file=None, pictures_dir=pictures), SendingLimits(per_second=40)
    async with bot_in_emulator(settings, known, tmp_path, emulator, clock, limits, steady=clock.seconds) as app:
        people = [Person(1001 + number, emulator, app, clock) for number in range(12)]
        ana, *others = people
        await ana.says("/start")
        for one in others:
            await one.says("/start")
        assert emulator.calls.busiest_second("sendMessage") >= 20, "crowded, by a clock that stands"
        await ana.taps("Yes, 18+. Do not tell my clinic")
        assert ana.sees("may I keep them?").buttons, "its buttons stay, and are known to be old"
        ana.sees("Any of this?")
        clock.move(2)
        await ana.taps("None of these")
        clock.move(2)
        await others[0].taps("Yes, 18+. Do not tell my clinic")
        assert not others[0].sees("may I keep them?").buttons
