"""How many patients one bot can serve: the fullest evening of a month, in virtual time, for clinics of any size.

What is real: the walk of a session (through the whole bot and its emulator), the sender, its budget, lanes and rules of
leaving, the rhythm of care, and the places that reminders are spread over. What is assumed stands in ASSUMED.

A month is lived day by day by 2,000 people, and everybody else lives one of their months; of it the evening with the
most sessions is simulated with everybody in it, from its first reminder on: no other hours have more to send. The
store is a queue in memory that lets go of rows as the store does (tests/benchmarks/test_simulation.py).
"""

from __future__ import annotations

import asyncio
import math
from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.planning.cadence import LEEWAY, WINDOW, leeway, placed
from bot.content import load
from bot.conversations.frame.unhurried import TIMES_OF_DAY
from bot.conversations.reminding.follow_up import DAY
from bot.gateway.way_out.budget import SendingLimits
from bot.store.records import Outgoing
from bot.talk.bubbles import Lane, Say, Text
from tests.benchmarks.simulation.crowd import Evening, Visit, Waits
from tests.benchmarks.simulation.month import BEGINS, CONTENT, SAMPLE, Reminded, fullest_evening, month
from tests.benchmarks.simulation.virtual_time import VirtualTime
from tests.benchmarks.simulation.walked import A_DAY_LATER, ATTENTIVE, HANDS_FREE, OPENS, Turn, walked

SIZES: Final = (1_000, 4_000, 10_000, 20_000, 40_000, 60_000, 100_000, 1_000_000)
ONE_ZONE: Final = ("America/Chicago",)
MIXED: Final = ("America/Chicago", "America/New_York", "America/Los_Angeles", "America/Denver", "Europe/Madrid")
A_TURN: Final = 0.0045
"""Seconds of the machine that a turn costs, on SQLite (`python -m tests.benchmarks updates`)."""

ASSUMED: Final = (
    "half choose the evening (18:00), every second day; {share:.0%} of all reminders lead to a session, others are\n"
    "followed as the rhythm of care says; a reminder is opened after {opens:.0f} minutes on average (exponential);\n"
    "half tap whatever can be tapped, half leave it to the clock; a request to Telegram takes 80 ms, a turn 4.5 ms"
)


@dataclass(frozen=True, slots=True)
class Clinic:
    """patients: all of them; zones: where they live; share: of reminders that lead to a session."""

    patients: int
    zones: tuple[str, ...] = ONE_ZONE
    share: float = 0.4
    minutes: float = 210.0


@dataclass(frozen=True, slots=True)
class Told:
    """What an evening was like. Seconds; late: share of reminders more than a quarter of an hour after their place."""

    clinic: Clinic
    reminded: int
    sessions: int
    reply: float
    reply_99: float
    prompt_99: float
    prompt_longest: float
    reminder_999: float
    late: float
    left_out: float
    counted: float
    machine: float
    a_second: float

    @property
    def holds(self) -> bool:
        """Whether all goals are met."""
        return self.reply_99 <= 2 and self.prompt_longest <= 1 and self.late <= 0.001


@dataclass(frozen=True, slots=True)
class Walks:
    """What people walk."""

    sessions: tuple[tuple[Turn, ...], ...]
    a_day_later: tuple[Turn, ...]


def simulate(clinics: Sequence[Clinic], workers: int) -> list[Told]:
    """Simulate each clinic's fullest evening, printing a line for each as it is done."""
    walks = asyncio.run(_walks())
    rows = [sum(len(turn.rows) for turn in one) for one in walks.sessions]
    print(f"a session is {rows[0]} calls for whoever taps all, {rows[1]} for whoever leaves it to the clock")
    print(ASSUMED.format(share=clinics[0].share, opens=OPENS / 60), flush=True)
    told = []
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        for one in pool.map(partial(evening_of, walks=walks), clinics):
            told.append(one)
            print(line(one), flush=True)
    rate = tips_a_second()
    print(f"a tip alone leaves at {rate:.1f} a second: {', '.join(f'{n:,}: {_time(n / rate)}' for n in SIZES)}")
    return told


async def _walks() -> Walks:
    sessions = [await walked(moves) for moves in (ATTENTIVE, HANDS_FREE)]
    return Walks(tuple(sessions), await walked(A_DAY_LATER, DAY))


def evening_of(clinic: Clinic, walks: Walks) -> Told:
    """Simulate one clinic's fullest evening."""
    chance = Random(clinic.patients)
    hour, reminded = fullest_evening(month(clinic.zones, clinic.share, chance))
    time = VirtualTime(hour)
    evening = Evening(time, SendingLimits(), A_TURN, chance)
    visits = _visits(clinic, reminded, hour, walks, chance)
    time.loop().run_until_complete(evening.run(visits, (), clinic.minutes * 60))
    sessions = sum(len(visit.turns) > len(walks.a_day_later) for visit in visits)
    return _told(clinic, sum(visit.reminds for visit in visits), sessions, evening.waits)


def _visits(clinic: Clinic, reminded: Sequence[Reminded], hour: datetime, walks: Walks, chance: Random) -> list[Visit]:
    """Give everybody their place as the store does: behind those who wait for the same time already. Who had a session
    the day before is asked how they are, at the time at which it ended.
    """
    quiet, timers, visits = load(CONTENT).cadence.quiet, list[datetime](), list[Visit]()
    number = round(len(reminded) * clinic.patients / SAMPLE)
    for chat_id in range(1, number + 1):
        one = chance.choice(reminded)
        hour_of_its_own = one.at.astimezone(ZoneInfo(one.zone)).time() not in TIMES_OF_DAY.values()
        within = leeway(one.at, one.zone, quiet, LEEWAY if hour_of_its_own else WINDOW)
        ahead = bisect_left(timers, one.at + within) - bisect_left(timers, one.at)
        due = placed(one.at, chat_id, ahead, within)
        insort(timers, due)
        begins = (due - hour).total_seconds()
        turns = chance.choice(walks.sessions) if one.answered else walks.sessions[0][:1]
        visits.append(Visit(chat_id, (one.at - hour).total_seconds(), begins, turns, reminds=True))
        if one.answered:
            asked = begins + chance.expovariate(1 / OPENS)
            visits.append(Visit(number + chat_id, asked, asked, walks.a_day_later))
    return sorted(visits, key=lambda visit: visit.due)


def _told(clinic: Clinic, reminded: int, sessions: int, waits: Waits) -> Told:
    closing = [waits.ended["closing", status] for status in ("sent", "dropped")]
    counted = [waits.ended["ambient edit", status] for status in ("sent", "dropped")]
    # Whoever still waits at the end has waited at least so long.
    reminders = sorted([*waits.reminders, *waits.unsent])
    return Told(
        clinic,
        reminded,
        sessions,
        at(waits.replies, 0.5),
        at(waits.replies, 0.99),
        at(waits.prompts, 0.99),
        at(waits.prompts, 1),
        at(reminders, 0.999),
        sum(one > LEEWAY.total_seconds() for one in reminders) / max(1, len(reminders)),
        closing[1] / max(1, sum(closing)),
        counted[0] / max(1, sum(counted)),
        waits.turns * A_TURN / (clinic.minutes * 60),
        max(waits.sent_in.values(), default=0) / 60,
    )


def at(waits: Iterable[float], share: float) -> float:
    """Give the seconds within which that share is served."""
    ordered = sorted(waits)
    return ordered[min(len(ordered) - 1, math.ceil(share * len(ordered)) - 1)] if ordered else 0.0


def line(told: Told) -> str:
    """Say it in a line, beside the goals."""
    where = "one zone" if len(told.clinic.zones) == 1 else f"{len(told.clinic.zones)} zones"
    return (
        f"{told.clinic.patients:>9,} patients, {where}: {told.reminded:,} reminded, {told.sessions:,} sessions; "
        f"reply p50 {told.reply:.2f} s, p99 {_time(told.reply_99)} (goal 2 s); prompts p99 {told.prompt_99:.2f} s, "
        f"longest {told.prompt_longest:.2f} s (goal 1 s); reminders {1 - told.late:.2%} within 15 min (goal 99.9 %), "
        f"99.9 % within {_time(told.reminder_999)}; left out: {told.left_out:.0%} of the closing edits, "
        f"{1 - told.counted:.0%} of the clock's; {told.a_second:.1f} messages a second at most, machine "
        f"{told.machine:.0%}: {'holds' if told.holds else 'DOES NOT HOLD'}"
    )


def tips_a_second(number: int = 3_000) -> float:
    """Send a tip to many while nobody writes."""
    time = VirtualTime(BEGINS)
    evening = Evening(time, SendingLimits(), A_TURN, Random(1))
    tip = Outgoing(0, 0, int(Lane.TIP), 0, "en", 0, Say(Text("score"), lane=Lane.TIP, tip="tip"), BEGINS, None)
    tips = [(replace(tip, chat_id=chat, broadcast_id="tip"), 1.0) for chat in range(1, number + 1)]
    time.loop().run_until_complete(evening.run((), tips, number / 20))
    return number / (max(evening.waits.tips) or 1.0)


def _time(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.2f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7_200 else str(timedelta(seconds=round(seconds)))


def plot(told: Sequence[Told], file: Path) -> None:
    """Draw it: what people wait for against how many they are."""
    import matplotlib as mpl  # noqa: PLC0415 - only whoever draws needs it

    mpl.use("Agg")
    from matplotlib import pyplot as plt  # noqa: PLC0415

    kept = [one for one in told if len(one.clinic.zones) == 1]
    sizes = [one.clinic.patients for one in kept]
    rate = tips_a_second()
    figure, panels = plt.subplots(1, 4, figsize=(12, 2.8), dpi=80, layout="constrained")
    drawn = (
        ("reply, 99 %, s", [one.reply_99 for one in kept], 2.0),
        ("safety question, longest, s", [one.prompt_longest for one in kept], 1.0),
        ("reminder, 99.9 %, min after its place", [one.reminder_999 / 60 for one in kept], 15.0),
        ("a tip to all, min", [size / rate / 60 for size in sizes], None),
    )
    for panel, (title, values, goal) in zip(panels, drawn, strict=True):
        panel.loglog(sizes, [max(0.01, value) for value in values], "o-", color="#2a6f97", markersize=4)
        if goal is not None:
            panel.axhline(goal, color="#b5651d", linestyle="--", linewidth=1)
        panel.set_title(title, fontsize=9)
        panel.set_xlabel("patients", fontsize=8)
        panel.tick_params(labelsize=7)
        panel.grid(visible=True, alpha=0.3)
    figure.savefig(file)
    print(f"drawn: {file}")
