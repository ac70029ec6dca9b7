"""The door for checks that stand outside this project: a world, its people, and what goes wrong in it.

Such checks import nothing of the product but this module's names; rooms may move behind it, the names stay. A check is
an async function that gives (right, one line); `run` carries it out. Outside checks may bring states, precautions,
regions and points by their ids.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.app import App, read_content
from bot.clock import TravelClock
from bot.commands.try_it import TOKEN, bot_in_emulator
from bot.emulator.emulator import Emulator, EmulatorSettings
from bot.emulator.fields import Upload
from bot.emulator.limits import NO_LIMITS
from bot.gateway.transport import NotSent
from bot.gateway.way_out.budget import SendingLimits
from bot.settings import Settings
from bot.store.ground.database import full_url
from bot.talk.effects import KeepClaim, SetTimer
from bot.talk.staff import Role
from tests.known import calmly_to_the_end, due, kept, known_as, knows, presses, rows, state_name
from tests.person import NotSeen
from tests.person import Person as PromptPerson

__all__ = [
    "DANGER",
    "FREE",
    "GROUP",
    "NO_LIMITS",
    "PIXEL",
    "TOKEN",
    "UTC",
    "Answered",
    "App",
    "Emulator",
    "EmulatorSettings",
    "KeepClaim",
    "NotSeen",
    "NotSent",
    "Path",
    "Person",
    "Role",
    "SendingLimits",
    "SetTimer",
    "Settings",
    "TravelClock",
    "Upload",
    "asynccontextmanager",
    "asyncio",
    "bot_in_emulator",
    "calmly_to_the_end",
    "datetime",
    "due",
    "from_bot",
    "full_url",
    "json",
    "kept",
    "known_as",
    "knows",
    "minutes",
    "os",
    "owner",
    "person",
    "presses",
    "read_content",
    "refuses",
    "rows",
    "run",
    "state_name",
    "tempfile",
    "timedelta",
    "world",
]

FREE = SendingLimits(per_second=1_000_000, kept_for_people=0, chat_burst=1_000_000, group_burst=1_000_000)
GROUP = -1001
"""Chat id of the clinic's group."""

DANGER = "I am numb between my legs and cannot pee"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)
"""The smallest PNG."""

NOON = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
"""A Saturday, 9 in the morning in Chicago."""


CONSENT = "Yes, 18+. Do not tell my clinic"
ONCE_APART = ("I agree", "Yes, 18 or older")
"""Consent and age were two questions; whoever taps the one and then the other gives the one answer they are now."""


class Person(PromptPerson):
    """Somebody with a phone, whom a slow machine gets more time to answer."""

    async def taps(self, label: str) -> None:
        """Tap the newest button with this label, or whose data ends so."""
        agreeing, of_age = ONCE_APART
        if label == of_age and label not in self.buttons():
            return
        await super().taps(CONSENT if label == agreeing and CONSENT in self.buttons() else label)

    async def settles(self) -> None:
        """Wait until every update was fetched, heard and answered."""
        async with asyncio.timeout(150):
            while self.emulator.world.queue.waiting:  # noqa: ASYNC110 - no event tells
                await asyncio.sleep(0.002)
            await self.app.settle()


@asynccontextmanager
async def world(start: datetime = NOON) -> AsyncIterator[tuple[App, Emulator, TravelClock]]:
    """The whole bot against its emulator, the clock stopped; nothing of it outlives the block."""
    clock = TravelClock(start, runs=False)
    emulator = Emulator(clock.seconds, (TOKEN,), settings=EmulatorSettings(limits=NO_LIMITS))
    pictures = Path(tempfile.gettempdir()) / "tenderspot-pictures-of-checks"
    pictures.mkdir(exist_ok=True)
    with _own_configuration(), tempfile.TemporaryDirectory(prefix="check-") as folder:
        settings = Settings(_env_file=None, pictures_dir=pictures)
        async with bot_in_emulator(settings, read_content(settings), Path(folder), emulator, clock, FREE) as app:
            yield app, emulator, clock


@contextmanager
def _own_configuration() -> Iterator[None]:
    """Keep keys and logs of a check away from those of whoever runs it."""
    before = os.environ.get("XDG_CONFIG_HOME")
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory(prefix="check-home-") as home:
        os.environ["XDG_CONFIG_HOME"] = home
        try:
            yield
        finally:
            logging.disable(logging.NOTSET)
            if before is None:
                del os.environ["XDG_CONFIG_HOME"]
            else:
                os.environ["XDG_CONFIG_HOME"] = before


def person(app: App, emulator: Emulator, clock: TravelClock, user_id: int = 1001, name: str = "Ana") -> Person:
    """Somebody new, who has not opened the bot yet."""
    emulator.person(user_id, name)
    return Person(user_id, emulator, app, clock)


async def owner(app: App, emulator: Emulator, clock: TravelClock) -> Person:
    """The clinic's owner (chat 2001), come in by the one-time link."""
    token = "owners-one-time-link"  # noqa: S105 - a test's own
    await app.store.keep_claim(KeepClaim(token, Role.OWNER, clock.now() + timedelta(days=1)))
    olga = person(app, emulator, clock, 2001, "Olga")
    emulator.person(2001).opens(f"claim-{token}")
    await olga.settles()
    return olga


def from_bot(emulator: Emulator, chat_id: int, after: int = 0) -> list[str]:
    """The words of the bot's bubbles in a chat, oldest first, from a place on."""
    return [one.words for one in emulator.chat(chat_id).shown[after:] if one.from_bot]


class Answered:
    """What Telegram answers, in place of the emulator."""

    def __init__(self, status: int, body: Mapping[str, Any]) -> None:
        """status: of HTTP; body: becomes JSON."""
        self.status = status
        self._body = body

    def content(self) -> bytes:
        """Give the bytes that are sent."""
        return json.dumps(self._body).encode()


def refuses(
    emulator: Emulator,
    status: int,
    description: str,
    chat_id: int | None = None,
    methods: tuple[str, ...] = ("send", "createForumTopic", "copyMessage"),
) -> Callable[[], None]:
    """Let Telegram refuse what is sent (to that chat, where one is named). Call the result to end it."""
    call: Any = emulator.call
    ended = False

    async def refused(token: str, method: str, fields: Mapping[str, Any], uploads: Mapping[str, Upload] = {}) -> Any:
        meant = method.startswith(methods) and (chat_id is None or str(fields.get("chat_id")) == str(chat_id))
        if meant and not ended:
            return Answered(status, {"ok": False, "error_code": status, "description": description})
        return await call(token, method, fields, uploads)

    def end() -> None:
        nonlocal ended
        ended = True

    emulator.call = refused  # type: ignore[method-assign]
    return end


async def minutes(one: Person, number: int) -> None:
    """Let minutes go by in steps that a retry can use."""
    for _ in range(number * 4):
        await one.waits(15)


def run(case: Callable[[], Awaitable[tuple[bool, str]]]) -> int:
    """Carry a check out: print one line, give the exit code, 0 when right."""

    async def carried_out() -> tuple[bool, str]:
        return await case()

    try:
        right, line = asyncio.run(carried_out())
    except NotSeen as error:
        right, line = False, "not seen: " + str(error).replace("\n", " ")[:200]
    print(("right: " if right else "WRONG: ") + line)  # noqa: T201 - a check prints
    return 0 if right else 1
