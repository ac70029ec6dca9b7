"""The walk with a bot that is killed again and again, held against the same walk with one that is not."""

from __future__ import annotations

import asyncio
import random
import re
import time
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from bot.app import read_content
from bot.clock import TravelClock
from bot.commands.try_it import TOKEN, bot_in_emulator
from bot.emulator.emulator import Emulator, EmulatorSettings
from bot.emulator.limits import NO_LIMITS
from bot.gateway.way_out.budget import SendingLimits
from bot.settings import Settings
from tests.person import Person
from tests.processes.books import Books
from tests.processes.driver import Stage
from tests.processes.phone import words_of
from tests.scenarios.test_walk import play
from tests.walk import WALK, Says, Taps

BEGINS = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
"""Both walks begin at this moment of the bot's clock, so that they name the same days."""

LONGEST_MOMENT = 1.2
"""Seconds into a move, at the most, at which the bot is killed: by then it has answered most of them."""

UNLIMITED = SendingLimits(per_second=1_000_000, kept_for_people=0, chat_burst=1_000_000)


@dataclass(frozen=True, slots=True)
class Ended:
    """How a walk ended. bubbles: how often each was sent; events: updates heard; timers: keys of those still set."""

    bubbles: Counter[str]
    events: int
    inbox: dict[str, int]
    outbox: dict[str, int]
    step: int
    sessions: int
    timers: list[str]


@dataclass(frozen=True, slots=True)
class Findings:
    """What the kills did."""

    seed: int
    kills: int
    unkilled: Ended
    killed: Ended

    @property
    def surplus(self) -> list[str]:
        """Bubbles that came once more than they should."""
        return sorted((self.killed.bubbles - self.unkilled.bubbles).elements())

    @property
    def doubled(self) -> int:
        """How many came once more."""
        return len(self.surplus)

    @property
    def missing(self) -> list[str]:
        """Bubbles that never came."""
        return sorted((self.unkilled.bubbles - self.killed.bubbles).elements())

    @property
    def lost(self) -> int:
        """Updates and fired timers that were not heard."""
        unheard = sum(number for status, number in self.killed.inbox.items() if status != "heard")
        return max(0, self.unkilled.events - self.killed.events) + unheard

    def __str__(self) -> str:
        return (
            f"seed {self.seed}: {self.kills} kills, {self.killed.events} events, "
            f"{self.killed.bubbles.total()} bubbles, {self.doubled} doubled, {len(self.missing)} missing, "
            f"{self.lost} lost"
        )


def crash(folder: Path, database_url: str, pictures: Path, kills: int, seed: int) -> Findings:
    """Play the walk, killing the bot at random moments; each kill is followed by a restart."""
    moments = _moments(kills, seed)
    unkilled, killed = folder / "unkilled", folder / "killed"
    unkilled.mkdir()
    killed.mkdir()
    expected = asyncio.run(_unkilled(unkilled, pictures))
    heard: set[int] = set()
    with Stage.opened(killed, database_url, pictures, BEGINS) as stage:

        def meanwhile(number: int) -> None:
            for moment in moments.get(number, ()):
                time.sleep(moment)  # a random moment is no condition that could be awaited
                heard.update(stage.books.update_ids())  # a bot that starts two days later tidies away what was heard
                stage.crash_bot()

        stage.play(WALK, meanwhile)
        stage.catches_up()
        bubbles = Counter(_plain(words_of(one)) for one in stage.phone.bubbles())
        heard.update(stage.books.update_ids())
        return Findings(seed, kills, expected, replace(_ended(bubbles, stage.books), events=len(heard)))


def _moments(kills: int, seed: int) -> dict[int, list[float]]:
    """Choose in which moves, and how many seconds into each, the bot is killed."""
    chance = random.Random(seed)
    moments: dict[int, list[float]] = {}
    for _ in range(kills):
        # Early moments are likelier: that is when the bot stores, hears and sends.
        moments.setdefault(chance.randrange(len(WALK)), []).append(LONGEST_MOMENT * chance.random() ** 3)
    return moments


async def _unkilled(folder: Path, pictures: Path) -> Ended:
    clock = TravelClock(BEGINS, runs=False)
    emulator = Emulator(clock.seconds, (TOKEN,), settings=EmulatorSettings(limits=NO_LIMITS))
    settings = Settings(_env_file=None, pictures_dir=pictures)
    async with bot_in_emulator(settings, read_content(settings), folder, emulator, clock, UNLIMITED) as app:
        emulator.person(1001, "Ana")
        await play(Person(1001, emulator, app, clock), WALK)
        bubbles = Counter(_plain(one.words) for one in emulator.chat(1001).shown if one.from_bot)
    return _ended(bubbles, Books(f"sqlite:///{folder}/try.db"))


def _ended(bubbles: Counter[str], books: Books) -> Ended:
    return Ended(
        bubbles=bubbles,
        events=len(books.update_ids()),
        inbox=books.inbox(),
        outbox=books.outbox(),
        step=books.step(),
        sessions=books.sessions(),
        timers=books.timers(),
    )


def _plain(words: str) -> str:
    """Name a bubble by its first line, for an answer is added below and is not in a copy that was sent twice; and
    without the time of day, for restarts take theirs.
    """
    return re.sub(r"\d+:\d\d", "…", words.strip().partition("\n")[0])


ACTS = sum(isinstance(move, Says | Taps) for move in WALK)
"""What the person does in the walk: each becomes one update."""
