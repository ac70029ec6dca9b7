"""The emulator over HTTP: the Bot API, file downloads, the control API and the phone page in one application."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from bot.emulator import control, phone_page
from bot.emulator.clocks import ClockControl
from bot.emulator.emulator import Emulator
from bot.emulator.phone_page import Phones
from bot.emulator.refusals import BadRequest, Refusal
from bot.emulator.replies import Answer, refused
from bot.emulator.requests import parts

ABORT = "tenderspot.abort"
"""The extension under which a server offers to break the connection without an answer."""


@dataclass(frozen=True, slots=True)
class BotApi:
    """/bot<token>/<method>, as an ASGI application: this is where a benchmark's requests go."""

    emulator: Emulator

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            answer = await self._answer(Request(scope, receive))
        except ConnectionResetError:
            await _break_off(scope, send)
            return
        content = answer.content()
        kind = b"application/json" if content.startswith(b"{") else b"text/html"
        headers = [(b"content-type", kind), (b"content-length", str(len(content)).encode())]
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "http.response.body", "body": content})

    async def _answer(self, request: Request) -> Answer:
        try:
            fields, uploads = await parts(request)
        except (ValueError, HTTPException):
            return refused(BadRequest("can't parse the request body"))
        path = request.path_params
        return await self.emulator.call(path["token"], path["method"], fields, uploads)


async def _break_off(scope: Scope, send: Send) -> None:
    abort = scope.get("extensions", {}).get(ABORT)
    if abort is not None:
        abort()
        await asyncio.sleep(0.01)  # the server sees the broken connection before this request ends
        return
    # Another server: promise more than is sent, which breaks the connection too.
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1")]})


@dataclass(frozen=True, slots=True)
class Downloads:
    """/file/bot<token>/<path>."""

    emulator: Emulator

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path_params"]
        try:
            stored = self.emulator.file(path["token"], path["path"])
            response = Response(stored.content, media_type="application/octet-stream")
        except Refusal as refusal:
            response = Response(refused(refusal).content(), refusal.status, media_type="application/json")
        await response(scope, receive, send)


def application(emulator: Emulator, *, clock: ClockControl | None = None, phones: Phones | None = None) -> Starlette:
    """Build the Bot API and the control API; with a clock, one that can be moved; with phones, the page at /."""
    routes: list[BaseRoute] = [
        Route("/bot{token}/{method}", BotApi(emulator)),
        Route("/file/bot{token}/{path:path}", Downloads(emulator)),
        *control.routes(emulator, clock),
        *(phone_page.routes(emulator, phones, clock=clock is not None) if phones else []),
    ]
    return Starlette(routes=routes)
