"""Pictures made ahead of time in another process: the renderer holds the interpreter for up to a second each."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from bot import figures
from bot.figures.apart import Points, chart_png, end_with_parent, invitation_png
from bot.talk.bubbles import AnyPicture, ClinicChart, InvitationPicture, Picture, PlanPicture, ProgressChart
from bot.talk.made import Drawn
from bot.wording.days import short_day
from bot.wording.fluent_words import FALLBACK, Wording

log = logging.getLogger(__name__)

Of = TypeVar("Of")

FIGURES = {name.replace("_", "-"): name for name in figures.NAMES}
"""Figures by the names that conversations use: ids of points are written with hyphens in every name made of them."""


class Drawing:
    """Gives the PNG of a picture in a language, from a folder that a child process fills."""

    def __init__(self, words: Wording, locales: tuple[str, ...], folder: Path) -> None:
        """Nothing is drawn before prepare."""
        self._words = words
        self._locales = locales
        self._folder = folder
        self._pool: ProcessPoolExecutor | None = None
        self._ahead: list[Callable[[Path], object]] = []

    def prepare(self) -> None:
        """Begin to draw every figure in every language, in the background; what is there already is left alone.

        Where all are there no other process is begun.
        """
        all_of_it = [figures.Job(locale, self._labels(locale)) for locale in self._locales]
        lacking = [job for job in all_of_it if not figures.is_drawn(job, self._folder)]
        if lacking:
            marks = {job.locale: figures.mark_of(job.labels) for job in lacking}  # before the other process loads code
            each = (replace(job, names=(name,)) for name in figures.NAMES for job in lacking)
            self._ahead = [*(partial(figures.render_all, [job]) for job in each), partial(figures.keep_marks, marks)]
            self._draw_next()

    def _draw_next(self, last: Future[Any] | None = None) -> None:
        """Draw one and then the next: a figure that somebody waits for comes in between, and stopping waits for one."""
        if self._ahead and (last is None or (not last.cancelled() and last.exception() is None)):
            with contextlib.suppress(RuntimeError):  # closed just now
                future = self._workers().submit(self._ahead.pop(0), self._folder)
                future.add_done_callback(self._draw_next)

    def close(self) -> None:
        """Stop the child process."""
        self._ahead = []
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None

    async def draw(self, picture: AnyPicture, locale: str) -> Drawn | None:
        """Give the picture; None for one that nobody can draw: the words then go without it."""
        try:
            return await self._drawn(picture, locale)
        except (BrokenExecutor, OSError) as error:
            log.error("%s could not be drawn (%s)", picture.name, type(error).__name__)
            # A pool whose child died takes no more work; the next picture gets a fresh one.
            self.close()
            return None

    async def _drawn(self, picture: AnyPicture, locale: str) -> Drawn | None:
        match picture:
            case ProgressChart(days):
                return Drawn(await self._chart(picture.name, _dated(days, locale), locale))
            case ClinicChart(weeks):
                return Drawn(await self._chart(picture.name, self._numbered(weeks, locale), locale))
            case InvitationPicture(link, clinic):
                return Drawn(await self.invitation(link, clinic, locale))
            case PlanPicture(numbers, side):
                name = figures.for_side(figures.plan_name(numbers), side)
                return await self._figure(name if name in figures.PLANS else None, picture, locale)
            case Picture(shown, side):
                known = FIGURES.get(shown)
                return await self._figure(known and figures.for_side(known, side), picture, locale)

    async def _figure(self, name: str | None, picture: AnyPicture, locale: str) -> Drawn | None:
        """Give a figure that is the same for everybody: from the folder, drawn now where it is not there yet."""
        if name is None:
            log.error("there is no figure %s", picture.name)
            return None
        file = self._folder / locale / f"{name}.png"
        digest = await asyncio.to_thread(figures.digest_of, file)
        if digest is None:
            await self._now(figures.Job(locale, self._labels(locale), (name,)))
            digest = figures.digest_of(file)
        return Drawn(await asyncio.to_thread(file.read_bytes), f"{name}:{locale}:{(digest or '')[:16]}")

    async def _now(self, job: figures.Job) -> None:
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._workers(), figures.render_all, [job], self._folder)

    async def _chart(self, name: str, points: Points, locale: str) -> bytes:
        return await self.apart(chart_png, (name, points, self._labels(locale)))

    def _numbered(self, weeks: tuple[tuple[int, float, float], ...], locale: str) -> Points:
        """Write under each pair of dots which week it was."""
        return tuple(
            (self._words.text(locale, "chart-week", {"number": number}), before, after)
            for number, before, after in weeks
        )

    async def invitation(self, link: str, clinic: str, locale: str) -> bytes:
        """Draw the card with the link that brings patients."""
        return await self.apart(invitation_png, (link, clinic, self._labels(locale)))

    async def apart(self, make: Callable[[Of], bytes], of: Of) -> bytes:
        """Make something in the child process; both have to travel there. Raises BrokenExecutor where it died."""
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._workers(), make, of)
        except BrokenExecutor:
            self.close()
            raise

    def _labels(self, locale: str) -> dict[str, str]:
        """Every word that stands in a drawing."""
        ids = (text for text in self._words.ids(FALLBACK) if text.startswith("figure-"))
        return {label: self._words.text(locale, label, {}) for label in ids}

    def _workers(self) -> ProcessPoolExecutor:
        if self._pool is None:
            # Spawned, not forked: a fork would take the event loop's and the database's open files along.
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(
                max_workers=1, mp_context=context, initializer=end_with_parent, initargs=(os.getpid(),)
            )
        return self._pool


def _dated(days: tuple[tuple[date, float, float], ...], locale: str) -> Points:
    """Write its day under each pair of dots."""
    return tuple((short_day(locale, day), before, after) for day, before, after in days)
