"""The emulator itself: answers API calls, lets people act, and shows what stands in each chat."""

from __future__ import annotations

import asyncio
import http
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from inspect import isawaitable
from typing import Any, TypeVar

from starlette.exceptions import HTTPException

from bot.emulator import posting
from bot.emulator.callback_queries import CallbackQueries
from bot.emulator.calls import Call, CallLog
from bot.emulator.changes import Change, Changes
from bot.emulator.chats import Chat
from bot.emulator.failures import Failure, FaultPlan
from bot.emulator.fields import Fields, Upload
from bot.emulator.files import StoredFile
from bot.emulator.limits import LIMITS, Limits, Meter
from bot.emulator.messages import Message
from bot.emulator.methods import METHODS, NAMES
from bot.emulator.people import Account
from bot.emulator.phone_user import PhoneUser
from bot.emulator.posting import Posted
from bot.emulator.queue import UpdateQueue
from bot.emulator.refusals import BadRequest, NotFound, Refusal, TooManyRequests, Unauthorized
from bot.emulator.replies import Answer, garbled, good, refused, truncated
from bot.emulator.requests import parts_of
from bot.emulator.webhook import Post, Sleep, Webhook
from bot.emulator.world import World

Seen = TypeVar("Seen")

_NO_UPLOADS: Mapping[str, Upload] = {}


@dataclass(frozen=True, slots=True)
class EmulatorSettings:
    """How this emulator differs from the next one.

    first_update_id: number of the first update. kept_calls: how many calls the log keeps, 0 for none.
    query_seconds: how long a tap can be answered. seed: chance of faults.
    """

    limits: Limits = LIMITS
    first_update_id: int = 100_000_001
    kept_calls: int = 10_000
    query_seconds: float = 15.0
    seed: int = 0


class Emulator:
    """One bot's Telegram.

    tokens: those it accepts, all of the same bot; any token when there are none. The bot's id is the number in the
    token that was heard last, unless `bot` says who it is. now: Unix seconds.
    post and sleep: how webhook updates leave, and how faults and retries wait; tests hand in their own.
    """

    def __init__(
        self,
        now: Callable[[], float],
        tokens: Iterable[str] = (),
        *,
        bot: Account | None = None,
        settings: EmulatorSettings | None = None,
        post: Post = posting.post,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        chosen = settings or EmulatorSettings()
        self.tokens = tuple(tokens)
        self._token = self.tokens[0] if self.tokens else ""
        self._named = bot is not None
        self.calls = CallLog(chosen.kept_calls)
        self.faults = FaultPlan(chosen.seed)
        self._sleep = sleep
        self.world = World(
            now=now,
            me=bot or Account(_bot_id(self._token), "Tenderspot", username="tenderspot_bot", is_bot=True),
            meter=Meter(chosen.limits, now),
            queue=UpdateQueue(now, chosen.first_update_id),
            webhook=Webhook(post, sleep, now, self._carry_out),
            queries=CallbackQueries(now, chosen.query_seconds),
        )

    @property
    def me(self) -> Account:
        return self.world.me

    @property
    def changes(self) -> Changes:
        return self.world.changes

    def now(self) -> float:
        return self.world.now()

    # ------------------------------------------------------------ people and chats

    def person(
        self,
        user_id: int,
        first_name: str = "",
        *,
        last_name: str = "",
        username: str = "",
        language_code: str = "en",
    ) -> PhoneUser:
        """Find the person with this id; the first time, introduce them to Telegram."""
        chat = self.world.chats.get(user_id)
        if chat is None or chat.person is None:
            account = Account(user_id, first_name or f"PhoneUser {user_id}", last_name, username, language_code)
            chat = self.world.chats[user_id] = Chat(user_id, account)
            return PhoneUser(self.world, account)
        return PhoneUser(self.world, chat.person)

    def group(self, chat_id: int, title: str, *, forum: bool = False, username: str = "") -> Chat:
        """Open a supergroup (a negative id) in which the bot is an administrator; with a username a public one."""
        chat = Chat(chat_id, title=title, username=username, forum=forum, started=True, bot_status="administrator")
        self.world.chats[chat_id] = chat
        return chat

    def chat(self, chat_id: int) -> Chat:
        """Show a chat. Raises KeyError for one that nobody opened."""
        return self.world.chats[chat_id]

    @property
    def people(self) -> tuple[Account, ...]:
        return tuple(chat.person for chat in self.world.chats.values() if chat.person is not None)

    def next_user_id(self) -> int:
        """Choose an id that nobody has."""
        return max((person.user_id for person in self.people), default=1000) + 1

    def inject(self, raw: Mapping[str, Any], chat_id: int = 0) -> None:
        """Queue an update as it is: malformed, repeated, out of order. update_id is added when there is none."""
        body = dict(raw) if "update_id" in raw else {"update_id": self.world.queue.next_id, **raw}
        self.world.queue.put(body, chat_id)

    def file(self, token: str, path: str) -> StoredFile:
        """Find a file by the path that getFile gave."""
        self._check(token)
        return self.world.files.download(path)

    def close(self) -> None:
        """End what waits: polls, webhook deliveries, listeners of the page."""
        self.world.queue.release()
        self.world.queue.take_back(self.world.webhook.stop())
        self.changes.publish(Change("closing", 0))

    # ------------------------------------------------------------ waiting

    async def until(self, chat_id: int, see: Callable[[Chat], Seen | None], within: float = 5.0) -> Seen:
        """Wait until a chat shows something: the first true value of `see`. Raises TimeoutError."""
        with self.changes.of([chat_id]) as changes:
            async with asyncio.timeout(within):
                while not (seen := see(self.chat(chat_id))):
                    await changes.get()
        return seen

    async def bot_says(self, chat_id: int, after: int = 0, within: float = 5.0) -> Message:
        """Wait for the bot's first message with an id above `after`."""

        def see(chat: Chat) -> Message | None:
            newer = [message for message in _newer(chat, after) if message.from_bot]
            return newer[-1] if newer else None

        return await self.until(chat_id, see, within)

    # ------------------------------------------------------------ the API

    async def call(
        self,
        token: str,
        method: str,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, Upload] = _NO_UPLOADS,
    ) -> Answer:
        """Answer one call as Telegram does. Raises ConnectionResetError where a fault breaks the connection."""
        asked = Fields(fields or {}, files)
        chat_id = _chat_id(asked)
        name = NAMES.get(method.lower(), method)
        fault = self.faults.strike(name, chat_id)
        try:
            answer = await (self._faulty(fault, token, name, asked) if fault else self._answer(token, name, asked))
        except ConnectionResetError:
            self._log(name, chat_id, 0, "connection reset")
            raise
        self._log(name, chat_id, answer.status, answer.description)
        return answer

    async def _carry_out(self, posted: Posted) -> None:
        """Carry out the method that a webhook's answer holds; what is no method is let pass, as at Telegram."""
        try:
            fields, uploads = await parts_of(posted.kind, posted.body)
        except (ValueError, HTTPException):
            return
        method = str(fields.pop("method", ""))
        if method:
            with suppress(ConnectionResetError):
                await self.call(self._token, method, fields, uploads)

    async def _answer(self, token: str, method: str, fields: Fields) -> Answer:
        try:
            self._check(token)
            carry_out = METHODS.get(method.lower())
            if carry_out is None:
                return refused(NotFound("Not Found: method not found"))
            result = carry_out(self.world, self.world.addressed(fields))
            return good(await result if isawaitable(result) else result)
        except Refusal as refusal:
            return refused(refusal)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            # A value of the wrong shape, such as a number where an object belongs.
            return refused(BadRequest(f"can't parse the request: {error!r}"))

    def _check(self, token: str) -> None:
        if self.tokens and token not in self.tokens:
            raise Unauthorized("Unauthorized")
        if token == self._token:
            return
        self._token = token
        if not self._named:
            self.world.me = replace(self.world.me, user_id=_bot_id(token))

    async def _faulty(self, fault: Failure, token: str, method: str, fields: Fields) -> Answer:
        answer = await self._answer(token, method, fields) if fault.calls_through else None
        if fault.seconds:
            await self._sleep(fault.seconds)
        if fault.kind in {"reset", "hang"}:
            raise ConnectionResetError(f"{fault.kind}: {method}")
        if fault.kind == "too_many":
            return refused(TooManyRequests(fault.retry_after))
        if fault.kind == "not_json":
            return garbled()
        if fault.kind == "truncated" and answer is not None:
            return truncated(answer)
        if fault.kind == "slow" and answer is not None:
            return answer
        return _status(fault.status)

    def _log(self, method: str, chat_id: int | None, status: int, description: str) -> None:
        self.calls.add(Call(self.now(), method, chat_id, status, description))


def _newer(chat: Chat, after: int) -> list[Message]:
    """Messages above an id, newest first, without walking through the whole chat."""
    newer: list[Message] = []
    for message in chat.backwards():
        if message.message_id <= after:
            break
        newer.append(message)
    return newer


def _status(status: int) -> Answer:
    words = http.HTTPStatus(status).phrase
    return Answer(status, {"ok": False, "error_code": status, "description": words}, words)


def _chat_id(fields: Fields) -> int | None:
    try:
        return fields.whole("chat_id")
    except BadRequest:
        return None


def _bot_id(token: str) -> int:
    """Read the bot's id: the number before the token's colon."""
    number = token.partition(":")[0]
    return int(number) if number.isdecimal() else 7_000_000_001
