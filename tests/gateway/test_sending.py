"""The way out, through the emulator: what goes wrong between bot and Telegram costs no message and no order."""

from __future__ import annotations

import pytest

from bot.emulator.emulator import Emulator
from bot.emulator.failures import Failure
from bot.emulator.messages import Message
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
    assert "tap each place that hurts" in asked.words
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
