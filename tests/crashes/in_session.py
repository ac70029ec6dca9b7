"""People in the middle of pressing while Telegram is away: what they were told once it was back."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Protocol

from bot.emulator.emulator import Emulator
from bot.emulator.messages import Message

FIRST_IN_SESSION = 7001
WAY_IN: Final = ("Yes, the same", "6", "Start the session", r"Start \d+ seconds")
"""The buttons that lead to a running clock."""

WITHIN: Final = 120.0

PRESSED_FOR = 12.0
"""Seconds of the clock that have gone by when Telegram goes away."""

LEFT_OUT, LET_GO, SCORE = "came too late", "lift off the ball", "How much does it hurt now?"


class Until(Protocol):
    """Waits for something to be so; TimeoutError where it does not come."""

    async def __call__(self, look: Callable[[], bool], within: float, what: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Told:
    """What people in a session got after an outage. Seconds are counted from its end, of whoever waited longest."""

    people: int
    silent_for: float
    asked_after: float
    bubbles: int
    left_out_lines: int
    without_let_go: int
    clocks_with_buttons: int
    unanswered: int

    @property
    def holds(self) -> bool:
        """Whether all were told to let go and asked after, in few bubbles, and could go on."""
        return not (self.without_let_go or self.clocks_with_buttons or self.unanswered) and self.left_out_lines <= 1

    def __str__(self) -> str:
        return (
            f"{self.people} in mid-session: the first bubble after at most {self.silent_for:.1f} s, the score asked "
            f"for after {self.asked_after:.1f} s; bubbles each at most {self.bubbles}, of them lines about what was "
            f"left out {self.left_out_lines}; not told to let go {self.without_let_go}, clocks that kept their buttons "
            f"{self.clocks_with_buttons}, not answered afterwards {self.unanswered}"
        )


@dataclass(slots=True)
class InSession:
    """So many people who press while Telegram goes away."""

    emulator: Emulator
    until: Until
    people: range
    before: dict[int, int] = field(default_factory=dict)

    async def begin(self) -> None:
        """Lead everybody to a running clock, and let it run for a while."""
        await asyncio.gather(*(self._begins(one) for one in self.people))
        await asyncio.sleep(PRESSED_FOR)  # their own clocks run: nothing happens that could be awaited
        self.before = {one: len(self._said(one)) for one in self.people}

    async def told(self, ended: float) -> Told:
        """Wait until everybody was asked for a score after the outage, and let them answer."""
        for one in self.people:
            await self.until(lambda one=one: bool(self._asked(one)), within=WITHIN, what=SCORE)
        new = {one: self._said(one)[self.before[one] :] for one in self.people}
        kept = [any(message.buttons for message in self._said(one)[: self.before[one]]) for one in self.people]
        return Told(
            people=len(self.people),
            silent_for=max(bubbles[0].sent_at for bubbles in new.values()) - ended,
            asked_after=max(self._asked(one)[-1].sent_at for one in self.people) - ended,
            bubbles=max(len(bubbles) for bubbles in new.values()),
            left_out_lines=max(sum(LEFT_OUT in one.words for one in bubbles) for bubbles in new.values()),
            without_let_go=sum(all(LET_GO not in one.words.lower() for one in bubbles) for bubbles in new.values()),
            clocks_with_buttons=sum(kept),
            unanswered=[await self._answers(one) for one in self.people].count(False),
        )

    async def _begins(self, one: int) -> None:
        self.emulator.person(one).says("/session")
        for label in WAY_IN:
            await self.until(lambda label=label: self._button(one, label) is not None, within=WITHIN, what=label)
            message_id, text = self._button(one, label) or (0, label)
            self.emulator.person(one).taps(text, message_id=message_id)

    async def _answers(self, one: int) -> bool:
        asked = self._asked(one)[-1].message_id
        self.emulator.person(one).taps("3", message_id=asked)
        try:
            await self.until(lambda: self._said(one)[-1].message_id > asked, within=WITHIN, what="an answer")
        except TimeoutError:
            return False
        return True

    def _button(self, one: int, label: str) -> tuple[int, str] | None:
        """Find a button in the newest bubble that has any."""
        newest = next((message for message in reversed(self._said(one)) if message.buttons), None)
        texts = [button.text for row in newest.buttons for button in row] if newest else []
        found = next((text for text in texts if re.fullmatch(label, text)), None)
        return (newest.message_id, found) if newest and found else None

    def _asked(self, one: int) -> list[Message]:
        return [message for message in self._said(one) if SCORE in message.words]

    def _said(self, one: int) -> list[Message]:
        return [message for message in self.emulator.chat(one).shown if message.from_bot]
