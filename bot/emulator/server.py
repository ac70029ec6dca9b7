"""The emulator on a port, inside the program that started it: no signals, no sys.exit."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any, cast

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.emulator.clocks import ClockControl
from bot.emulator.corked import Corked
from bot.emulator.emulator import Emulator
from bot.emulator.http import ABORT, application
from bot.emulator.phone_page import Phones


class _Protocol(H11Protocol):
    """Lets the application break a connection, as a network does, and sends each answer in one piece."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        inner = cast("ASGIApp", self.app)

        async def reaching(scope: Scope, receive: Receive, send: Send) -> None:
            await inner({**scope, "extensions": {ABORT: self.transport.abort}}, receive, send)

        self.app = cast("Any", reaching)

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(Corked(transport, self.loop))


class _Server(uvicorn.Server):
    """Leaves signals to the program around it."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@asynccontextmanager
async def serving(
    emulator: Emulator,
    host: str = "127.0.0.1",
    port: int = 0,
    *,
    clock: ClockControl | None = None,
    phones: Phones | None = None,
) -> AsyncIterator[str]:
    """Serve while the block runs; its address is given. Raises OSError when the port is taken."""
    listening = socket.create_server((host, port), backlog=2048)
    config = uvicorn.Config(
        application(emulator, clock=clock, phones=phones),
        http=_Protocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    server = _Server(config)
    running = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        yield f"http://{host}:{listening.getsockname()[1]}"
    finally:
        emulator.close()
        server.should_exit = True
        with suppress(asyncio.CancelledError):
            await running
