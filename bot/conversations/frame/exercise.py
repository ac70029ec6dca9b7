"""A timed exercise: a clock that is shown, safety questions in its middle, a pause, and a bot that may have been away.

Pressing, warmth and stretches are exercises; what they ask and say is their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.talk.bubbles import Say
from bot.talk.effects import CancelTimers, SetTimer
from bot.talk.heard import Rang
from bot.talk.reply import Reply, Step


@dataclass(frozen=True, slots=True)
class Exercise:
    """family: how the keys of its timers begin; count_every: the clock on show is set so often.

    answer_within: so long a safety question waits before it is asked once more, and then before the exercise ends.
    late: a timer later than this means that the bot was away, and nobody asked how the person was.
    """

    family: str
    count_every: timedelta
    late: timedelta
    answer_within: timedelta = timedelta(0)

    @property
    def off(self) -> CancelTimers:
        """Stop its clock."""
        return CancelTimers(f"{self.family}:")

    def timer(self, run: int, kind: str, at: datetime) -> SetTimer:
        """Set a timer of one run of the clock: a pause begins a new run, so that old timers mean nothing."""
        return SetTimer(f"{self.family}:{run}:{kind}", at)

    def quiet(self, run: int) -> CancelTimers:
        """The open question is answered: it is not asked again."""
        return CancelTimers(f"{self.family}:{run}:repeat")

    def is_late(self, said: Rang, now: datetime) -> bool:
        """Tell whether a timer rang so late that the bot was away."""
        return now - said.due > self.late

    def counted(self, state: Any, run: int, left: int, shown: Say, now: datetime) -> Reply:
        """Show the time left, in seconds, and set the next look at it while there is enough to count."""
        more = left > self.count_every.total_seconds()
        effects = (self.timer(run, "count", now + self.count_every),) if more else ()
        return Reply(state, (shown,), effects, step=Step.SAME)

    def asked(self, state: Any, run: int, shown: Say, now: datetime, also: Sequence[SetTimer] = ()) -> Reply:
        """Ask a safety question, and set the moment at which silence is noticed."""
        return Reply(state, (shown,), (self.timer(run, "repeat", now + self.answer_within), *also), step=Step.SAME)

    def asked_again(self, state: Any, run: int, old: Say, shown: Say, now: datetime) -> Reply:
        """Ask once more, in a new bubble that rings."""
        return Reply(state, (old, shown), (self.timer(run, "repeat", now + self.answer_within),), step=Step.SAME)


def run_and_kind(said: Rang) -> tuple[int, str]:
    """Give which run of the clock a timer belongs to, and what it is for."""
    _, run, kind = said.key.split(":")
    return int(run), kind


def seconds_spent(began: datetime, before: int, length: int, now: datetime) -> int:
    """Seconds of an exercise so far, never more than planned. before: seconds of earlier runs."""
    return min(length, before + max(0, round((now - began).total_seconds())))


def bar(done: float, whole: float, width: int = 10) -> str:
    """Draw how far something is."""
    full = round(width * done / whole) if whole else width
    return "●" * full + "○" * (width - full)
