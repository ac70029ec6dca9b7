"""The phone page: two phones in a browser, kept up to date by a stream of events."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.emulator import view
from bot.emulator.changes import Change
from bot.emulator.emulator import Emulator

_HERE = Path(__file__).parent / "phone"
_FENCE = "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; frame-ancestors 'none'"
_HEARTBEAT_SECONDS = 1.0

Endpoint = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Phones:
    """Who holds the two phones at first, and what START sends after /start on each."""

    patient: int
    clinic: int
    patient_start: str = ""
    clinic_start: str = ""


def routes(emulator: Emulator, phones: Phones, *, clock: bool) -> list[Route]:
    """Serve the page. clock: whether the control API has a clock to move."""
    for holder in (phones.patient, phones.clinic):
        emulator.person(holder)

    async def setup(_: Request) -> Response:
        return JSONResponse(asdict(phones) | {"clock": clock, "bot": emulator.me.as_json()})

    async def events(request: Request) -> Response:
        ids = [int(one) for one in request.query_params.get("chats", "").split(",") if one.strip("-").isdecimal()]
        known = [chat_id for chat_id in dict.fromkeys(ids) if chat_id in emulator.world.chats]
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(_events(emulator, known), media_type="text/event-stream", headers=headers)

    return [
        Route("/", _file("page.html")),
        Route("/phone/page.css", _file("page.css")),
        Route("/phone/page.js", _file("page.js")),
        Route("/phone/setup", setup),
        Route("/phone/events", events),
    ]


def _file(name: str) -> Endpoint:
    async def answer(_: Request) -> Response:
        headers = {"Content-Security-Policy": _FENCE, "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
        return FileResponse(_HERE / name, headers=headers)

    return answer


async def _events(emulator: Emulator, chats: list[int]) -> AsyncIterator[str]:
    """Tell everything about these chats, then each change, and the time once a second."""
    with emulator.changes.of(chats) as changes:
        yield _event(emulator, "state", chats=[view.chat(emulator.world, emulator.chat(one)) for one in chats])
        while True:
            try:
                change = await asyncio.wait_for(changes.get(), _HEARTBEAT_SECONDS)
            except TimeoutError:
                yield _event(emulator, "clock")
                continue
            if change.kind == "closing":
                return
            for told in [change.chat_id] if change.chat_id else chats:
                yield _event(emulator, *_told(emulator, change, told))


def _told(emulator: Emulator, change: Change, chat_id: int) -> tuple[str, dict[str, Any]]:
    """Choose what the page needs to know of a change: its kind and its content."""
    chat = emulator.chat(chat_id)
    if change.kind in {"message", "edit"}:
        found = chat.find(change.message_id)
        around = {"chat_id": chat_id, "around": view.around(emulator.world, chat)}
        if found is not None:
            return change.kind, around | {"message": view.message(found)}
        return "delete", around | {"message_id": change.message_id}
    if change.kind in {"delete", "action", "toast"}:
        return change.kind, asdict(change)
    return "around", {"chat_id": chat_id, "around": view.around(emulator.world, chat)}


def _event(emulator: Emulator, kind: str, content: dict[str, Any] | None = None, **more: Any) -> str:
    return f"data: {json.dumps({**(content or {}), **more, 'event': kind, 'now': emulator.now()})}\n\n"
