"""An emulator on a stopped clock, and one person in it."""

from __future__ import annotations

import struct
import zlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.emulator import Answer, Emulator, PhoneUser, Upload, serving

TOKEN = "1234567:test-token"  # noqa: S105


@dataclass
class StoppedClock:
    """Moves only when told to; sleeping on it moves it."""

    at: float = 1_790_000_000.0
    slept: list[float] = field(default_factory=list)

    def now(self) -> float:
        return self.at

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.at += seconds


@dataclass
class Api:
    """Calls methods and gives results, or the words of a refusal."""

    emulator: Emulator

    async def ask(self, method: str, **fields: Any) -> Answer:
        uploads = {name: value for name, value in fields.items() if isinstance(value, Upload)}
        values = {name: value for name, value in fields.items() if name not in uploads}
        return await self.emulator.call(TOKEN, method, values, uploads)

    async def do(self, method: str, **fields: Any) -> Any:
        answer = await self.ask(method, **fields)
        assert answer.ok, answer.description
        return answer.result

    async def refusal(self, method: str, **fields: Any) -> tuple[int, str]:
        answer = await self.ask(method, **fields)
        return answer.status, answer.description

    async def updates(self, **fields: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = await self.do("getUpdates", **fields)
        return found


def png(width: int = 320, height: int = 200, shade: int = 120) -> bytes:
    """Draw a small grey picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = (b"\x00" + bytes([shade]) * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    packed = zlib.compress(rows)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def emulator(clock: StoppedClock) -> Emulator:
    return Emulator(clock.now, [TOKEN], sleep=clock.sleep)


@pytest.fixture
def api(emulator: Emulator) -> Api:
    return Api(emulator)


@pytest.fixture
def ana(emulator: Emulator) -> PhoneUser:
    """Ana has written to the bot, and it has heard her."""
    person = emulator.person(501, "Ana")
    person.says("/start")
    emulator.world.queue.waiting.clear()
    return person


@pytest.fixture
def photo() -> Upload:
    return Upload("card.png", png(), "image/png")


@pytest.fixture
async def address(emulator: Emulator) -> AsyncIterator[str]:
    async with serving(emulator) as base:
        yield base
