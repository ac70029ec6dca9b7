"""The control API: how a test or a page in another process plays the people and moves the clock.

Bodies are JSON objects. A POST must say so in its content type, which keeps other web pages out.
"""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.emulator import view
from bot.emulator.clocks import ClockControl
from bot.emulator.emulator import Emulator
from bot.emulator.failures import Failure
from bot.emulator.fields import Upload
from bot.emulator.messages import Message
from bot.emulator.phone_user import NotPossibleError, PhoneUser
from bot.emulator.refusals import Refusal

Body = Mapping[str, Any]
Act = Callable[[Body], Awaitable[Any] | Any]


@dataclass(frozen=True, slots=True)
class Control:
    """One method for each thing that may be asked; each takes a body and gives JSON."""

    emulator: Emulator

    def introduce(self, body: Body) -> Any:
        """Open an account; without a user_id the next free one."""
        names = {key: str(body[key]) for key in ("first_name", "last_name", "username", "language_code") if key in body}
        person = self.emulator.person(int(body.get("user_id") or self.emulator.next_user_id()), **names)
        return view.person(person.account, person.chat)

    def open_group(self, body: Body) -> Any:
        username = str(body.get("username", ""))
        chat = self.emulator.group(
            int(body["chat_id"]), str(body["title"]), forum=bool(body.get("forum")), username=username
        )
        return view.chat(self.emulator.world, chat)

    def say(self, body: Body) -> Any:
        places = {name: body.get(name) for name in ("chat_id", "reply_to", "topic")}
        return _shown(self._person(body).says(str(body["text"]), **places))

    def open(self, body: Body) -> Any:
        return _shown(self._person(body).opens(str(body.get("payload", ""))))

    def tap(self, body: Body) -> Any:
        query = self._person(body).taps(
            str(body["label"]), message_id=body.get("message_id"), chat_id=body.get("chat_id")
        )
        return {"query_id": query.query_id, "message_id": query.message_id}

    def press(self, body: Body) -> Any:
        return _shown(self._person(body).presses(str(body["label"])))

    def send(self, body: Body) -> Any:
        content = base64.b64decode(str(body["content"]))
        upload = Upload(str(body.get("name", "file")), content, str(body.get("mime_type", "application/octet-stream")))
        kind, caption = str(body.get("kind", "document")), str(body.get("caption", ""))
        return _shown(self._person(body).sends(kind, upload, caption=caption, seconds=int(body.get("seconds", 0))))

    def edit(self, body: Body) -> Any:
        person = self._person(body)
        message = person.chat.find(int(body["message_id"]))
        if message is None:
            raise NotPossibleError("no such message")
        return _shown(person.edits(message, str(body["text"])))

    def block(self, body: Body) -> Any:
        self._person(body).blocks()
        return {}

    def unblock(self, body: Body) -> Any:
        self._person(body).unblocks()
        return {}

    def join(self, body: Body) -> Any:
        return _shown(self._person(body).joins(int(body["chat_id"]), str(body.get("status", "member"))))

    def inject(self, body: Body) -> Any:
        self.emulator.inject(body)
        return {}

    def plan_fault(self, body: Body) -> Any:
        self.emulator.faults.add(Failure(**body))
        return {}

    def _person(self, body: Body) -> PhoneUser:
        user_id = int(body["user_id"])
        if self.emulator.world.person(user_id) is None:
            raise NotPossibleError(f"nobody has the id {user_id}")
        return self.emulator.person(user_id)


def _shown(message: Message) -> Any:
    return view.message(message)


def routes(emulator: Emulator, clock: ClockControl | None) -> list[Route]:
    control = Control(emulator)
    acts: dict[str, Act] = {
        "people": control.introduce,
        "groups": control.open_group,
        "say": control.say,
        "open": control.open,
        "tap": control.tap,
        "press": control.press,
        "send": control.send,
        "edit": control.edit,
        "block": control.block,
        "unblock": control.unblock,
        "join": control.join,
        "inject": control.inject,
        "faults": control.plan_fault,
    }
    posts = [Route(f"/control/{name}", _endpoint(act), methods=["POST"]) for name, act in acts.items()]
    return posts + _reads(emulator) + (_clock(clock) if clock else [])


def _endpoint(act: Act) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        if not request.headers.get("content-type", "").startswith("application/json"):
            return _no("a JSON body is expected", 415)
        try:
            result = act(await request.json())
            return JSONResponse(await result if isinstance(result, Awaitable) else result)
        except (NotPossibleError, Refusal) as refusal:
            return _no(str(refusal), 409)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            return _no(f"this request cannot be read: {error!r}", 400)

    return answer


def _no(words: str, status: int) -> Response:
    return JSONResponse({"error": words}, status)


def _reads(emulator: Emulator) -> list[Route]:
    async def people(_: Request) -> Response:
        chats = emulator.world.chats.values()
        return JSONResponse([view.person(chat.person, chat) for chat in chats if chat.person])

    async def chat(request: Request) -> Response:
        found = emulator.world.chats.get(request.path_params["chat_id"])
        return JSONResponse(view.chat(emulator.world, found)) if found else _no("no such chat", 404)

    async def calls(request: Request) -> Response:
        chat_id = request.query_params.get("chat_id")
        found = emulator.calls.of(request.query_params.get("method", ""), int(chat_id) if chat_id else None)
        return JSONResponse({"total": emulator.calls.total, "calls": [asdict(call) for call in found]})

    async def file(request: Request) -> Response:
        stored = emulator.world.files.by_id.get(request.path_params["file_id"])
        if stored is None:
            return _no("no such file", 404)
        # A document may be a web page: it must never run as a part of this one.
        fenced = {"Content-Security-Policy": "sandbox", "X-Content-Type-Options": "nosniff"}
        return Response(
            stored.content, media_type=stored.mime_type, headers=fenced | {"Cache-Control": "max-age=86400"}
        )

    async def clear_faults(_: Request) -> Response:
        emulator.faults.clear()
        return JSONResponse({})

    return [
        Route("/control/people", people),
        Route("/control/chats/{chat_id}", _whole("chat_id", chat)),
        Route("/control/calls", calls),
        Route("/control/files/{file_id}", file),
        Route("/control/faults", clear_faults, methods=["DELETE"]),
    ]


def _whole(name: str, endpoint: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
    """Read a path parameter as a whole number: groups have negative ones, which Starlette's own :int refuses."""

    async def checked(request: Request) -> Response:
        try:
            request.path_params[name] = int(request.path_params[name])
        except ValueError:
            return _no("a number is expected", 400)
        return await endpoint(request)

    return checked


def _clock(clock: ClockControl) -> list[Route]:
    async def advance(body: Body) -> Any:
        await clock.advance(float(body["seconds"]))
        return {"now": clock.now()}

    async def to_next_timer(_: Body) -> Any:
        return {"moved": await clock.to_next_timer(), "now": clock.now()}

    async def read(_: Request) -> Response:
        return JSONResponse({"now": clock.now()})

    return [
        Route("/control/clock", read),
        Route("/control/clock/advance", _endpoint(advance), methods=["POST"]),
        Route("/control/clock/next-timer", _endpoint(to_next_timer), methods=["POST"]),
    ]
