"""A patient with a phone, for tests: says, taps, sees; everything goes through the emulator and the whole bot."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from bot.app import App
from bot.clock import TravelClock
from bot.commands.try_it import MovableTime
from bot.emulator.emulator import Emulator
from bot.emulator.messages import Message
from tests.lettered import unlettered


class NotSeen(AssertionError):
    """What should stand in the chat does not; the message shows what does."""


@dataclass
class Person:
    """Acts, waits until the bot has said all it has to say, and looks."""

    user_id: int
    emulator: Emulator
    app: App
    clock: TravelClock
    seen: int = 0

    async def says(self, text: str) -> None:
        self.emulator.person(self.user_id).says(text)
        await self.settles()

    async def taps(self, label: str) -> None:
        """Tap the newest button with this label, or whose data ends so."""
        self.emulator.person(self.user_id).taps(self._data(label))
        await self.settles()

    async def taps_old(self, data: str, message: Message) -> str:
        """Send callback data as a forged or late client would; give the toast it was answered with."""
        chat = self.emulator.chat(self.user_id)
        with self.emulator.changes.of([self.user_id]) as changes:
            self.emulator.person(self.user_id).sends_data(data, message, chat)
            await self.settles()
            toasts = [change.text for change in _drained(changes) if change.kind == "toast"]
        return toasts[-1] if toasts else ""

    async def waits(self, seconds: float) -> None:
        """Let time go by, and all that becomes due in it happen in its order."""
        time = MovableTime(self.clock, self.app)
        end = self.clock.seconds() + seconds
        while True:
            due = await self.app.store.next_timer()
            if due is None or due.timestamp() > end:
                break
            await time.to_next_timer()
        await time.advance(max(0.0, end - self.clock.seconds()))

    async def settles(self) -> None:
        """Wait until every update was fetched, heard and answered."""
        async with asyncio.timeout(20):
            while self.emulator.world.queue.waiting:  # noqa: ASYNC110 - no event tells
                await asyncio.sleep(0.002)
            await self.app.settle()

    @property
    def new(self) -> list[Message]:
        """What the bot has said since the last look."""
        fresh = [one for one in self.emulator.chat(self.user_id).shown if one.message_id > self.seen and one.from_bot]
        self.seen = max((one.message_id for one in fresh), default=self.seen)
        return fresh

    def sees(self, *parts: str) -> Message:
        """Look for the newest bubble that holds all these words."""
        for message in reversed(self.emulator.chat(self.user_id).shown):
            if message.from_bot and all(part.lower() in message.words.lower() for part in parts):
                return message
        raise NotSeen(f"{parts!r} is not in\n{self.transcript()}")

    def sees_not(self, part: str) -> None:
        shown = [one for one in self.emulator.chat(self.user_id).shown if one.from_bot and part in one.words]
        if shown:
            raise NotSeen(f"{part!r} is in\n{shown[-1].words}")

    @property
    def last(self) -> Message:
        return [one for one in self.emulator.chat(self.user_id).shown if one.from_bot][-1]

    def buttons(self) -> list[str]:
        """Labels of the newest bubble that has buttons."""
        for message in reversed(self.emulator.chat(self.user_id).shown):
            if message.buttons:
                return [button.text for row in message.buttons for button in row]
        return []

    def transcript(self) -> str:
        lines = []
        for message in self.emulator.chat(self.user_id).shown[-12:]:
            who = "bot" if message.from_bot else "   "
            keys = " ".join(f"[{button.text}]" for row in message.buttons for button in row)
            lines.append(f"{who}: {message.words} {keys}")
        return "\n".join(lines)

    def _data(self, label: str) -> str:
        for message in reversed(self.emulator.chat(self.user_id).shown):
            for button in (button for row in message.buttons for button in row):
                if label in {button.text, unlettered(button.text), button.data.partition(".")[2]}:
                    return button.data
        raise NotSeen(f"no button {label!r} in\n{self.transcript()}")


def _drained(queue: asyncio.Queue) -> list:  # type: ignore[type-arg]
    found = []
    while not queue.empty():
        found.append(queue.get_nowait())
    return found
