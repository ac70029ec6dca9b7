"""A transport that sends what is written in one turn of the event loop at once: one system call for each answer."""

from __future__ import annotations

import asyncio
from typing import Any


class Corked(asyncio.Transport):
    """Hands everything but writing to the transport beneath it."""

    def __init__(self, beneath: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__()
        self._beneath = beneath
        self._loop = loop
        self._held: list[bytes | bytearray | memoryview] = []

    def write(self, data: bytes | bytearray | memoryview[Any]) -> None:
        if not self._held:
            self._loop.call_soon(self._flush)
        self._held.append(data)

    def _flush(self) -> None:
        held, self._held = self._held, []
        if held:
            self._beneath.write(b"".join(held))

    def close(self) -> None:
        self._flush()
        self._beneath.close()

    def abort(self) -> None:
        self._held.clear()
        self._beneath.abort()

    def is_closing(self) -> bool:
        return self._beneath.is_closing()

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return self._beneath.get_extra_info(name, default)

    def pause_reading(self) -> None:
        self._beneath.pause_reading()

    def resume_reading(self) -> None:
        self._beneath.resume_reading()

    def get_write_buffer_size(self) -> int:
        return self._beneath.get_write_buffer_size() + sum(map(len, self._held))

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        self._beneath.set_write_buffer_limits(high, low)

    def set_protocol(self, protocol: asyncio.BaseProtocol) -> None:
        self._beneath.set_protocol(protocol)

    def get_protocol(self) -> asyncio.BaseProtocol:
        return self._beneath.get_protocol()
