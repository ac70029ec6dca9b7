"""`tenderspot try` as its own process, and a patient who plays the walk on its phone page."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from urllib.parse import urljoin

from playwright.async_api import Locator, Page, Response, expect

from bot.commands.try_it import CLINIC, PATIENT
from tests.drawn import ROOT, pictures
from tests.lettered import pattern
from tests.walk import TWO_DAYS, Move, Says, Sees, Taps, Waits

SLOW = 30_000
"""Milliseconds: the first figures are drawn meanwhile, on two busy cores."""

MOST_TIMERS = 40


@asynccontextmanager
async def trying(folder: Path) -> AsyncIterator[str]:
    """Start it on a free port; give the page's address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "try",
        "--no-browser",
        f"--port={port}",
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", "PICTURES_DIR": str(pictures())},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        assert process.stdout
        line = (await asyncio.wait_for(process.stdout.readline(), 60)).decode()
        assert "http://" in line, line
        yield f"http://127.0.0.1:{port}"
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


@dataclass
class Visitor:
    """Plays moves on one of the two phones. shots: after seeing such words, a picture of that name is kept."""

    page: Page
    folder: Path | None = None
    shots: dict[str, str] = field(default_factory=dict)
    waiting: bool = False
    holder: Literal["patient", "clinic"] = "patient"

    @property
    def phone(self) -> Locator:
        return self.page.get_by_test_id(self.holder)

    async def play(self, moves: tuple[Move, ...]) -> None:
        for move in moves:
            await self._play(move)

    async def _play(self, move: Move) -> None:
        match move:
            case Says(text):
                await self._say(text)
            case Taps(label):
                await self.phone.get_by_role("button", name=pattern(label)).last.click(timeout=SLOW)
            case Waits(seconds) if seconds >= TWO_DAYS:
                await self.move_the_clock("+1 day")
                self.waiting = True
            case Waits():
                self.waiting = True
            case Sees(words):
                await self._see(words)

    async def _say(self, text: str) -> None:
        if text == "/start":
            await self.phone.get_by_role("button", name="Start", exact=True).click()
            return
        await self.phone.get_by_role("textbox").fill(text)
        await self.phone.get_by_role("textbox").press("Enter")

    async def _see(self, words: str) -> None:
        bubble = self.phone.locator(".entry").filter(has_text=words).last
        if self.waiting:
            await self._move_the_clock_until(words)
            self.waiting = False
        await expect(bubble).to_be_visible(timeout=SLOW)
        for part, name in self.shots.items():
            if part in words:
                await self._keep(name)

    async def _move_the_clock_until(self, words: str) -> None:
        """Press "To the next timer" until the newest bubbles hold the words."""
        before = await self._newest()
        for _ in range(MOST_TIMERS):
            await self.move_the_clock("To the next timer")
            fresh = self.phone.locator(".entry[data-message-id]").filter(has_text=words).last
            if await fresh.count() and int(await fresh.get_attribute("data-message-id") or 0) > before:
                return
        raise AssertionError(f"{words!r} never came")

    async def move_the_clock(self, button: str) -> None:
        """Press a button of the clock; wait until all that was due has happened and the phone shows it.

        The clock answers when the bot has nothing left to say, so one timer too many is never pressed.
        """
        async with self.page.expect_response(_moved_the_clock, timeout=SLOW) as response:
            await self.page.get_by_role("button", name=button).click()
        await (await response.value).finished()
        said = await self._said()
        if said:
            await expect(self.phone.locator(f'.entry[data-message-id="{said}"]')).to_be_attached(timeout=SLOW)

    async def _said(self) -> int:
        """Ask the emulator for the newest message of the phone's chat; 0 when there is none."""
        address = urljoin(self.page.url, f"/control/chats/{PATIENT if self.holder == 'patient' else CLINIC}")
        chat = await (await self.page.request.get(address)).json()
        return max((int(message["message_id"]) for message in chat["messages"]), default=0)

    async def _newest(self) -> int:
        ids = await self.phone.locator(".entry[data-message-id]").evaluate_all(
            "entries => entries.map(entry => Number(entry.dataset.messageId))"
        )
        return max(ids, default=0)

    async def _keep(self, name: str) -> None:
        assert self.folder is not None
        await self.phone.get_by_role("log").evaluate("chat => { chat.scrollTop = chat.scrollHeight; }")
        await self.page.wait_for_timeout(1200)
        await self.phone.screenshot(path=self.folder / f"{name}.png")


def _moved_the_clock(response: Response) -> bool:
    """Tell the answer to a press of the button from the page asking what time it is."""
    return "clock" in response.url and response.request.method == "POST"
