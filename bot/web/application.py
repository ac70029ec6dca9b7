"""The webhook's door, and how a Starlette app is served."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.gateway.way_in.intake import Intake, NotStored

log = logging.getLogger(__name__)

PATH = "/telegram/webhook"
LONGEST_BODY = 512 * 1024
"""Bytes; Telegram's updates are far smaller."""

LONGEST_FAREWELL = 5
"""Seconds that requests under way are given when the bot stops; Telegram sends again what was not answered."""

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, not a secret


def application(intake: Intake, secret: str) -> Starlette:
    """Build the app: nothing else is open to the internet."""

    async def webhook(request: Request) -> Response:
        if not _knows(request.headers.get(SECRET_HEADER, ""), secret):
            return Response(status_code=403)
        raw = await _body(request)
        if raw is None:
            return Response(status_code=413)
        update = _update(raw)
        if update is None:
            return Response(status_code=400)
        try:
            await intake.take([update])
        except NotStored:
            return Response(status_code=500)  # Telegram brings it again
        return Response(status_code=200)

    return Starlette(routes=[Route(PATH, webhook, methods=["POST"])])


def _knows(given: str, secret: str) -> bool:
    """Compare in constant time, whatever bytes were sent."""
    return hmac.compare_digest(given.encode("utf-8", "replace"), secret.encode())


async def _body(request: Request) -> bytes | None:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LONGEST_BODY:
            return None
    return bytes(body)


def _update(raw: bytes) -> dict[str, Any] | None:
    try:
        update = json.loads(raw)
    except ValueError:
        return None
    return update if isinstance(update, dict) and isinstance(update.get("update_id"), int) else None


class Server(uvicorn.Server):
    """uvicorn that leaves signals to the command, which ends everything in its order."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


async def prove_port(host: str, port: int) -> None:
    """Raise OSError when the port is taken: better before Telegram is told of it."""
    server = await asyncio.get_running_loop().create_server(asyncio.Protocol, host, port)
    server.close()
    await server.wait_closed()


async def serve(app: Starlette, host: str, port: int) -> None:
    """Serve until cancelled; then take nothing new, and answer what is under way."""
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        log_config=None,  # its lines go where ours go, through the same filter
        log_level="warning",
        access_log=False,
        lifespan="off",
        timeout_graceful_shutdown=LONGEST_FAREWELL,
    )
    server = Server(config)
    serving = asyncio.create_task(server.serve())
    try:
        await asyncio.shield(serving)
    finally:
        server.should_exit = True
        await serving
