"""The composition root: builds store, catalog, wording, gateway and clock; starts and stops them in order."""

from __future__ import annotations

import asyncio
import fcntl
import logging
import os
import secrets
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import IO, Any, Final

from telegram.ext import Application, ApplicationBuilder
from telegram.request import BaseRequest

from bot import clock, content
from bot.care.record.person import Person
from bot.care.record.retention import Retention
from bot.content import Content
from bot.content.reading_ahead import ReadingAhead
from bot.conversations.apology import apology
from bot.conversations.registry import REGISTRY
from bot.conversations.router import Router
from bot.documents.paperwork import Paperwork
from bot.figures.worker import Drawing
from bot.gateway.commands import CommandMenus
from bot.gateway.telegram_bot import TelegramBot, make_bot
from bot.gateway.transport import AiohttpRequest
from bot.gateway.way_in.chat_handler import Answers, ChatHandler, Woken
from bot.gateway.way_in.intake import Intake, Polling
from bot.gateway.way_in.standing_by import in_turn
from bot.gateway.way_in.update_reading import NOTHING, Read, Written
from bot.gateway.way_out.budget import Budget, SendingLimits
from bot.gateway.way_out.delivery import Delivery
from bot.gateway.way_out.forum_topics import ForumTopics
from bot.gateway.way_out.pictures import Pictures
from bot.gateway.way_out.sender import Sender
from bot.metrics import Metrics
from bot.settings import BadSetting, Settings
from bot.store.ground.database import full_url, open_database
from bot.store.ground.marking import prove_before
from bot.store.ground.vault import Vault
from bot.store.migrations import to_head
from bot.store.records import ChatRecord, Event, Outcome
from bot.store.statuses import EventKind
from bot.store.store import Store
from bot.talk.made import Make
from bot.wording.fluent_words import Wording

log = logging.getLogger(__name__)

SETTLING: Final = 0.02
"""Seconds after which whoever waits for quiet looks again: what is due by the clock wakes nobody."""


@dataclass(frozen=True, slots=True)
class Transports:
    """How to reach the Bot API: one for everything, one for long polls."""

    request: BaseRequest
    polling: BaseRequest

    @classmethod
    def over_http(cls) -> Transports:
        """Real HTTP."""
        return cls(AiohttpRequest(), AiohttpRequest(connections=2))


class App:
    """One running bot."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        bot: TelegramBot,
        answers: Answers,
        words: Wording,
        drawing: Drawing,
        make: Make,
        now: Callable[[], datetime] = clock.now,
        limits: SendingLimits | None = None,
        prepare: Callable[[int, str, str, datetime], None] = lambda *_: None,
        steady: Callable[[], float] = monotonic,
    ) -> None:
        """Wire the parts together; nothing runs yet. prepare reads words ahead of their turn, in a worker thread.
        steady: the seconds by which Telegram's limits are counted.
        """
        self._prepare = prepare
        self.store = store
        self.bot = bot
        self.now = now
        self.words = words
        self._drawing = drawing
        self._tasks: set[asyncio.Task[Any]] = set()
        self._application: Application[Any, Any, Any, Any, Any, Any] = (
            ApplicationBuilder().bot(bot).updater(None).job_queue(None).build()
        )
        most = settings.messages_per_second
        limits = limits or SendingLimits(
            per_second=most, kept_for_people=max(1, most // 5), kept_for_safety=max(1, most // 15)
        )
        pictures = Pictures(drawing.draw, store, bot.token.partition(":")[0])
        self.menus = menus_of(bot, words)
        delivery = Delivery(bot, words, pictures, make, ForumTopics(bot, words, store), self.menus)
        self.metrics = Metrics()
        self.owner = f"{os.getpid()}-{secrets.token_hex(4)}"
        self.sender = Sender(store, delivery, Budget(limits), now, self.owner, self.metrics, steady=steady)
        self._handler = ChatHandler(store, bot, answers, now, self.sender.wake, self.metrics)
        self._application.add_handler(self._handler)
        self.intake = Intake(store, now, self.wake)
        self.ticks = clock.Ticks(store, now, self.wake, self._recover, keeping_of(settings))

    def wake(self, chat_id: int, written: Written = NOTHING) -> None:
        """Drain a chat, through PTB's Application, in a task of its own; written: what has just come."""
        self.spawn(self._heard(chat_id, written))

    async def _heard(self, chat_id: int, written: Written) -> None:
        """Read the words first: reading takes longer than a transaction may."""
        if written.words:
            await asyncio.to_thread(self._prepare, chat_id, written.words, written.language, self.now())
        await self._application.process_update(Woken(chat_id))

    def spawn(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run something beside everything else; stopping waits for it."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _recover(self) -> None:
        """Look for what nobody woke: unheard events."""
        await self.intake.recover()
        self.sender.wake()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Run everything but the way in; on leaving, finish what is under way."""
        await self._application.initialize()
        await self.store.keep_bot_name(self.bot.username)
        await self.store.keep_seal()
        sending = asyncio.create_task(self.sender.run())
        listening = asyncio.create_task(self.store.listen(self.sender.wake))
        self.ticks.start()
        await self.intake.recover()
        try:
            yield
        finally:
            self.ticks.stop()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            sending.cancel()
            listening.cancel()
            await asyncio.gather(sending, listening, return_exceptions=True)
            await self._release()
            self._drawing.close()
            await self._application.shutdown()
            await self.store.close()

    async def _release(self) -> None:
        """Whoever stands by need not wait until the leases are over; with the database away, it must."""
        try:
            await self.store.release(self.owner)
        except Exception as error:  # noqa: BLE001
            log.warning("leases could not be released (%s)", type(error).__name__)

    def draw_ahead(self) -> None:
        """Begin to draw every figure in the background, so that nobody waits for one."""
        self._drawing.prepare()

    async def close(self) -> None:
        """Let go of everything, when running never began."""
        self._drawing.close()
        await self.bot.shutdown()
        await self.store.close()

    async def poll(self, timeout: float = 25.0) -> None:
        """Long-poll whenever no other replica does, until cancelled."""
        await in_turn(lambda: self.store.may_poll(self.owner), lambda: self._poll(timeout))

    async def _poll(self, timeout: float) -> None:
        offset = await self.store.offset()
        await self.intake.recover()  # the one before may have died between storing and hearing
        try:
            await Polling(self.bot, self.intake, offset, timeout=timeout).run()
        finally:
            self.intake.hears = True  # what comes in is another replica's business now

    async def settle(self) -> None:
        """Wait until all that was received is heard and all that is due is sent (for tests and for `try`)."""
        self.sender.wake()  # a clock that was moved makes rows due that it would look for a second later
        while True:
            while self._tasks:
                await asyncio.wait(self._tasks)
            if await self.store.is_idle(self.now()) and not self._tasks:
                return
            await self.sender.quiet(within=SETTLING)


def menus_of(bot: TelegramBot, words: Wording) -> CommandMenus:
    """Telegram's menus, with the commands that conversations declare."""
    return CommandMenus(bot, words, REGISTRY.listed(), REGISTRY.listed(staff=True), REGISTRY.owners)


def answers_of(router: Router, emergency_number: str) -> Answers:
    """Turn the router, and its apology, into what the gateway asks for."""

    def answer(chat: ChatRecord, read: Read, now: datetime) -> Outcome | None:
        return router.answer(chat, read.said, read.language, now)

    def apologise(event: Event, locale: str) -> Outcome:
        in_group, by_clock = event.chat_id < 0, event.kind is EventKind.TIMER
        return apology(locale, emergency_number, in_group=in_group, by_clock=by_clock)

    return Answers(answer, apologise)


def read_content(settings: Settings) -> Content:
    """Read the content. Raises bot.content.faults.BadContent: with bad content there is no bot."""
    return content.opened(settings.content_dir, settings.emergency_country)


def build(
    settings: Settings,
    known: Content,
    store: Store,
    transports: Transports,
    token: str,
    now: Callable[[], datetime] = clock.now,
    limits: SendingLimits | None = None,
    steady: Callable[[], float] = monotonic,
) -> App:
    """Build the app around an open store, which it closes when it ends."""
    bot = make_bot(token, settings.telegram_api_url, transports.request, transports.polling)
    ahead = ReadingAhead(known.reader.understand, known.catalog.locales)
    router = Router(known.catalog, ahead.understand, known.reader.asked, keeping_of(settings))
    drawing = Drawing(known.words, known.catalog.locales, settings.pictures_dir)
    make = Paperwork(store, known.catalog, known.words, drawing, now).make
    words, answers = known.words, answers_of(router, known.catalog.emergency.number)
    return App(settings, store, bot, answers, words, drawing, make, now, limits, ahead.prepare, steady)


def keeping_of(settings: Settings) -> Retention:
    """How long what is kept stays, as the settings say."""
    return Retention(
        months=settings.tenderspot_keep_months,
        blocked_days=settings.tenderspot_keep_blocked_days,
        unread_days=settings.tenderspot_keep_unread_days,
        backup_days=settings.tenderspot_keep_backup_days,
    )


async def open_store(settings: Settings, vault: Vault) -> Store:
    """Open the database and bring its schema to head. Raises bot.store.ground.vault.BadKey and SQLAlchemy's errors."""
    url = full_url(settings.database_url)
    make_folder(url)
    database = open_database(url)
    try:
        await database.run_sync(lambda connection: prove_before(connection, vault))
        await to_head(database)
        store = Store(database, vault, Person(zone=settings.clinic_time_zone))
        await store.prove_key()
    except BaseException:
        await database.close()
        raise
    return store


def keep_to_one(url: str) -> None:
    """SQLite serves one bot: hold its file until this process ends. Raises BadSetting when another one has it."""
    if url.startswith("sqlite") and (file := file_of(full_url(url))) is not None:
        make_folder(full_url(url))
        try:
            held = file.with_name(f"{file.name}.lock").open("w")
        except OSError:
            return  # the database itself will say what is wrong there
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            held.close()
            raise BadSetting(f"Another bot runs on {file}. Stop that one, or use PostgreSQL.") from None
        _HELD.append(held)


_HELD: list[IO[str]] = []
"""Open for as long as this process lives, or needs the file."""


def let_go() -> None:
    """Let another process have the file."""
    while _HELD:
        _HELD.pop().close()


def file_of(url: str) -> Path | None:
    """Give the file of an SQLite URL, None for one in memory."""
    return None if ":memory:" in url else Path(url.split(":///", 1)[1])


def make_folder(url: str) -> None:
    """SQLite makes its file, but not the folder that it lies in; both are nobody else's. Raises BadSetting."""
    if not url.startswith("sqlite") or (file := file_of(url)) is None:
        return
    folder = file.parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if file.is_file():
            file.chmod(0o600)
    except OSError as error:
        raise BadSetting(
            f"DATABASE_URL: {folder} cannot be made or written to here ({error.strerror}). "
            "Let this user write there, or name another folder."
        ) from None
