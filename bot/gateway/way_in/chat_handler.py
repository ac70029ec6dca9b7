"""PTB's handler for everything: whatever woke it, it drains its chat, oldest event first."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache, partial
from typing import Any, TypeAlias

from telegram import Bot
from telegram.ext import Application, BaseHandler, CallbackContext

from bot.gateway.way_in.update_reading import Read, read
from bot.metrics import Metrics
from bot.store.path.hear_next import CouldNotHear
from bot.store.records import Apologise, ChatRecord, Event, Heard, Outcome
from bot.store.statuses import EventKind
from bot.store.store import Store
from bot.talk.bubbles import Text, Toast
from bot.talk.effects import KeepRefusal

log = logging.getLogger(__name__)

Answer: TypeAlias = Callable[[ChatRecord, Read, datetime], Outcome | None]
"""What to answer somebody: pure."""


Reading: TypeAlias = Callable[[Event], Read | None]


@dataclass(frozen=True, slots=True)
class Answers:
    """What to say to an event, and in place of an answer that failed. Handed in by the composition root."""

    answer: Answer
    apologise: Apologise


@dataclass(frozen=True, slots=True)
class Woken:
    """A chat that has something unheard: an update came, a timer fired, or a restart found it."""

    chat_id: int


class ChatHandler(BaseHandler[Woken, CallbackContext[Any, Any, Any, Any], None]):
    """Hears events one transaction each."""

    def __init__(
        self,
        store: Store,
        bot: Bot,
        answers: Answers,
        now: Callable[[], datetime],
        wake_sender: Callable[[], None],
        metrics: Metrics,
    ) -> None:
        """Take what a turn needs."""
        super().__init__(self._never)
        self._store = store
        self._bot = bot
        self._answers = answers
        self._now = now
        self._wake_sender = wake_sender
        self._metrics = metrics
        self._draining: set[int] = set()
        self._again: set[int] = set()

    async def _never(self, *_: object) -> None:
        """PTB wants a callback; handle_update does the work."""

    def check_update(self, update: object) -> int | None:
        """Give the chat to drain."""
        return update.chat_id if isinstance(update, Woken) else None

    async def handle_update(
        self,
        update: Woken,
        application: Application[Any, Any, Any, Any, Any, Any],
        check_result: object,
        context: CallbackContext[Any, Any, Any, Any],
    ) -> None:
        """Drain the chat."""
        del application, check_result, context
        await self.drain(update.chat_id)

    async def drain(self, chat_id: int) -> None:
        """Hear all that waits in a chat. A second call while one runs makes that one look again."""
        if chat_id in self._draining:
            self._again.add(chat_id)
            return
        self._draining.add(chat_id)
        try:
            while await self._hear_next(chat_id) is Heard.MORE or chat_id in self._again:
                self._again.discard(chat_id)
        finally:
            self._draining.discard(chat_id)
            self._again.discard(chat_id)

    async def _hear_next(self, chat_id: int) -> Heard:
        """Hear one event. One that fails is counted, and parked the third time.

        It is heard at one moment, however often it is heard until all that it asks is looked up.
        """
        now = self._now()
        try:
            # Read once, however often it is heard until all that it asks is looked up.
            reading: Reading = cache(lambda event: read(event, self._bot))
            heard = await self._store.hear_next(
                chat_id, partial(self._hear, now, reading), self._answers.apologise, now
            )
        except CouldNotHear as error:
            log.error("chat %s: event %s could not be heard: %s", chat_id, error.event.id, _where(error))
            self._metrics.turns.labels(str(error.event.kind), "failed").inc()
            heard = Heard.MORE
        except Exception as error:  # noqa: BLE001
            # The database is away: the event is still there, and the clock's next look finds it.
            log.error("chat %s: the store could not be reached (%s)", chat_id, type(error).__name__)
            heard = Heard.NOTHING
        if heard:
            self._wake_sender()
        return heard

    def _hear(self, now: datetime, reading: Reading, chat: ChatRecord, event: Event) -> Outcome | None:
        outcome = self._answered(now, reading, chat, event)
        if outcome is None or not outcome.needs:
            self._count(event)
        return outcome

    def _count(self, event: Event) -> None:
        self._metrics.turns.labels(str(event.kind), "heard").inc()
        if event.kind is EventKind.TIMER:
            due = datetime.fromisoformat(json.loads(event.body)["due"])
            self._metrics.lateness.observe(max(0.0, (event.at - due).total_seconds()))
        else:
            self._metrics.turn_seconds.observe(max(0.0, (self._now() - event.at).total_seconds()))

    def _answered(self, now: datetime, reading: Reading, chat: ChatRecord, event: Event) -> Outcome | None:
        found = reading(event)
        if found is None:
            return None
        outcome = self._answers.answer(chat, found, event.at if event.kind is EventKind.UPDATE else now)
        for effect in outcome.effects if outcome else ():
            if isinstance(effect, KeepRefusal):
                log.warning("chat %s: refused, it is not staff: %s", chat.chat_id, effect.what)
        log.info("chat %s: event %s (%s): %s", chat.chat_id, event.id, event.kind, _told(outcome))
        if outcome is None or found.callback_query_id is None:
            return outcome
        return _with_answer(outcome, found.callback_query_id)


def _with_answer(outcome: Outcome, query_id: str) -> Outcome:
    """Every tap is answered, with a toast's words or with none."""
    says = outcome.says
    if not any(isinstance(say, Toast) for say in says):
        says = (Toast(Text("")), *says)
    return replace(outcome, says=says, callback_query_id=query_id)


def _where(error: CouldNotHear) -> str:
    """Name the kind of fault and its lines, without the exception's own words: they may hold what a person said."""
    cause = error.__cause__ or error
    return f"{type(cause).__name__}\n{''.join(traceback.format_tb(cause.__traceback__))}"


def _told(outcome: Outcome | None) -> str:
    """Name where the chat waits now and how much is said: whoever looks for a fault sees who answered, and no words.

    Ids of texts stay out of it: they would tell what somebody suffers from.
    """
    if outcome is None:
        return "nothing to do"
    return f"waits in {'home' if outcome.state is None else outcome.state.name}, {len(outcome.says)} said"
