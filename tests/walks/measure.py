"""One patient walks through the whole bot in this process, and what that asks of them is counted."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from tests.person import Person

UNREAD: Final = re.compile(r"[\d●○]+")
"""What turns in a bubble that counts down is looked at, not read."""

ECHO: Final = "✓"
"""How the line begins that shows an answer under its question."""


@dataclass
class Walker:
    """Walks and counts. taps; typed: messages written; words: read, also those that an edit brings."""

    person: Person
    locale: str
    taps: int = 0
    typed: int = 0
    bubbles: int = 0
    words: int = 0
    longest: int = 0
    buttons: int = 0
    _read: dict[int, str] = field(default_factory=dict)

    async def tap(self, *choices: str) -> None:
        """Tap one button after the other, by what its data ends with: the same in every language."""
        for choice in choices:
            await self.person.taps(choice)
            self.taps += 1
            self._look()

    async def say(self, words: str) -> None:
        """Write a message; a command is one tap in the menu."""
        await self.person.says(words)
        if words.startswith("/"):
            self.taps += 1
        else:
            self.typed += 1
        self._look()

    async def wait(self, seconds: float) -> None:
        """Let time go by."""
        await self.person.waits(seconds)
        self._look()

    def shows(self, choice: str) -> bool:
        """Say whether a button is on show whose data ends so."""
        return any(
            button.data.partition(".")[2] == choice
            for message in self._shown()
            for row in message.buttons
            for button in row
        )

    def _shown(self) -> list:  # type: ignore[type-arg]
        return [one for one in self.person.emulator.chat(self.person.user_id).shown if one.from_bot]

    def _look(self) -> None:
        for message in self._shown():
            before = self._read.get(message.message_id)
            if before == message.words:
                continue
            self.bubbles += before is None
            self.words += len(_fresh(before or "", message.words))
            self.longest = max(self.longest, len(message.words.split()))
            self.buttons = max(self.buttons, sum(len(row) for row in message.buttons))
            self._read[message.message_id] = message.words


def _fresh(before: str, now: str) -> list[str]:
    """Give the words of lines that were not there before, save the echo of an answer; a bullet is no word."""
    known = {UNREAD.sub("", line) for line in before.splitlines()}
    lines = (line for line in now.splitlines() if not line.startswith(ECHO) and UNREAD.sub("", line) not in known)
    return [word for line in lines for word in line.split() if any(map(str.isalnum, word))]
