"""Very many updates that are not as Telegram writes them; people who write in between are answered."""

from __future__ import annotations

import asyncio
import copy
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, process_time
from typing import Any, Final

from bot.app import App, read_content
from bot.clock import TravelClock
from bot.commands.try_it import TOKEN, bot_in_emulator
from bot.emulator.emulator import Emulator, EmulatorSettings
from bot.emulator.limits import NO_LIMITS
from bot.emulator.queue import Update
from bot.settings import Settings
from tests.crashes.campaign import BEGINS, UNLIMITED
from tests.drawn import pictures
from tests.processes.books import Books

NEIGHBOUR, STRANGERS = 6001, range(500_001, 500_051)
ANSWER = "Whole Family"
"""In the last bubble that /help says."""

BATCH: Final = 100
PATIENCE = 60.0

WHO: Final = {"id": 500_001, "is_bot": False, "first_name": "P", "language_code": "en"}
CHAT: Final = {"id": 500_001, "type": "private", "first_name": "P"}
MESSAGE: Final = {"message_id": 7, "date": 1_795_000_000, "chat": CHAT, "from": WHO}
KINDS: Final[tuple[dict[str, Any], ...]] = (
    {"message": {**MESSAGE, "text": "my hip hurts", "entities": [{"type": "bold", "offset": 0, "length": 2}]}},
    {"message": {**MESSAGE, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}},
    {
        "message": {
            **MESSAGE,
            "caption": "here",
            "photo": [{"file_id": "a", "file_unique_id": "b", "width": 9, "height": 9}],
        }
    },
    {"message": {**MESSAGE, "location": {"latitude": 1.5, "longitude": 2.5}}},
    {"message": {**MESSAGE, "contact": {"phone_number": "1", "first_name": "P"}}},
    {"message": {**MESSAGE, "text": "yes", "reply_to_message": {**MESSAGE, "text": "well?"}, "quote": {"text": "w"}}},
    {"message": {**MESSAGE, "poll": {"id": "1", "question": "?", "options": [{"text": "a", "voter_count": 0}]}}},
    {"edited_message": {**MESSAGE, "edit_date": 1_795_000_001, "text": "my leg is numb"}},
    {"callback_query": {"id": "9", "from": WHO, "chat_instance": "1", "data": "3.none", "message": MESSAGE}},
    {"my_chat_member": {"chat": CHAT, "from": WHO, "date": 1, "old_chat_member": {}, "new_chat_member": {}}},
    {
        "message_reaction": {
            "chat": CHAT,
            "message_id": 7,
            "user": WHO,
            "date": 1,
            "old_reaction": [],
            "new_reaction": [],
        }
    },
    {"inline_query": {"id": "1", "from": WHO, "query": "q", "offset": ""}},
    {"story_posted": {"chat": CHAT, "id": 1}},
)
ODD: Final[tuple[Any, ...]] = (
    *(None, True, -1, 0, 1.5, 2**31, 2**63, -(2**70), "", "\u0000", "7", "x" * 5_000, "\u202e\u0301" * 50, [], {}),
    *([None], [[]], {"id": None}, {"id": "x"}, float("1e308"), "\ud83e", "NaN"),
)


@dataclass(frozen=True, slots=True)
class Malformed:
    """What came of it. Seconds are of this process's own work, for the machine is shared."""

    updates: int
    neighbours: int
    answered: int
    slowest: float
    p99: float
    parked: int
    stopped: bool

    @property
    def holds(self) -> bool:
        """Whether the bot went on, and whoever wrote in between was answered."""
        return not self.stopped and self.answered == self.neighbours

    def __str__(self) -> str:
        return (
            f"{self.updates} malformed updates: polling {'stopped' if self.stopped else 'goes on'}, parked "
            f"{self.parked}; {self.answered} of {self.neighbours} messages in between answered, p99 {self.p99:.2f} s, "
            f"slowest {self.slowest:.2f} s"
        )


async def malformed(folder: Path, updates: int, seed: int) -> Malformed:
    """Send them in batches as large as a poll, with one person's message behind each."""
    clock = TravelClock(BEGINS, runs=False)
    emulator = Emulator(clock.seconds, (TOKEN,), settings=EmulatorSettings(limits=NO_LIMITS))
    settings = Settings(_env_file=None, pictures_dir=pictures())
    for one in (NEIGHBOUR, *STRANGERS):
        emulator.person(one, "P")
        emulator.chat(one).started = True
    bodies, waits = _bodies(random.Random(seed)), list[float]()
    async with bot_in_emulator(settings, read_content(settings), folder, emulator, clock, UNLIMITED) as app:
        await _answered(emulator)  # the first answer loads what reads words
        batches = updates // BATCH
        for _ in range(batches):
            for _ in range(BATCH):
                _put(emulator, next(bodies))
            waits.append(await _answered(emulator))
            clock.move(1)
        stopped = not await _polls(app, emulator)
    waits.sort()
    parked = Books(f"sqlite:///{folder}/try.db").inbox().get("parked", 0)
    answered = sum(wait < PATIENCE for wait in waits)
    p99 = waits[int(0.99 * (len(waits) - 1))]
    return Malformed(batches * BATCH, batches, answered, waits[-1], p99, parked, stopped)


def _put(emulator: Emulator, body: dict[str, Any]) -> None:
    queue = emulator.world.queue
    queue.waiting.append(Update(queue.next_id, {"update_id": queue.next_id, **body}, 0, queue.now()))
    queue.next_id += 1


async def _answered(emulator: Emulator) -> float:
    """Write, and give the seconds of work until the answer is there; PATIENCE where it does not come."""
    chat, began, worked = emulator.chat(NEIGHBOUR), monotonic(), process_time()
    before = sum(ANSWER in one.words for one in chat.shown if one.from_bot)
    emulator.person(NEIGHBOUR).says("/help")
    while monotonic() - began < PATIENCE:
        newest = [one for one in chat.shown[-12:] if one.from_bot and ANSWER in one.words]
        if newest and sum(ANSWER in one.words for one in chat.shown if one.from_bot) > before:
            return process_time() - worked
        await asyncio.sleep(0.002)
    return PATIENCE


async def _polls(app: App, emulator: Emulator) -> bool:
    await app.settle()
    return await _answered(emulator) < PATIENCE


# ---------------------------------------------------------------- what comes


def _bodies(chance: random.Random) -> Iterator[dict[str, Any]]:
    """Updates of every kind with up to three things wrong in each."""
    while True:
        body = copy.deepcopy(chance.choice(KINDS))
        _moved(body, chance.choice(STRANGERS))
        for _ in range(chance.randint(1, 3)):
            _spoil(body, chance)
        if chance.random() < 0.02:
            body["update_id"] = chance.choice([None, "7", [], 2**70, True])
        yield body


def _moved(value: Any, chat_id: int) -> None:
    """Let it come from somebody else."""
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        if isinstance(part, dict) and part.get("id") == STRANGERS[0]:
            part["id"] = chat_id
        _moved(part, chat_id)


def _spoil(body: Any, chance: random.Random) -> None:
    """Go down some way, and change what is there."""
    place = body
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        if not keys:
            return
        key = chance.choice(keys)
        if isinstance(place[key], dict | list) and place[key] and chance.random() < 0.8:
            place = place[key]
            continue
        match chance.randrange(5):
            case 0 if isinstance(place, dict):
                del place[key]
            case 1 if isinstance(place, dict):
                place[f"{key}_of_a_newer_release"] = copy.deepcopy(place[key])
            case 2:
                place[key] = [place[key]]
            case 3:
                place[key] = _nested(chance.randrange(300))
            case _:
                place[key] = copy.deepcopy(chance.choice(ODD))
        return


def _nested(depth: int) -> dict[str, Any]:
    inner: dict[str, Any] = {}
    for _ in range(depth):
        inner = {"reply_to_message": inner}
    return inner
