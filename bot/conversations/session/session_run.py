"""Where a session stands: its presses in order, what was done, and the arithmetic of one stretch under the ball."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from bot.care.catalog import Catalog
from bot.care.planning.session_plan import Method, SessionPlan, methods_of
from bot.care.record.history import CareSession, PressedPoint
from bot.care.record.person import Person
from bot.care.safety.allowance import allowed
from bot.conversations.frame.exercise import seconds_spent

COUNTS_FROM: Final = 15
"""Seconds under the ball from which on a press that was only stopped counts, and has to rest."""
LEAST: Final = {"stopped": COUNTS_FROM, "hurt": 0}
"""So many seconds make a press, by how it ended: what hurt was one, however short."""


@dataclass(frozen=True, slots=True)
class Press:
    """One point on one side: seconds under the ball, seconds at which prompts come, and how it may be pressed.

    muscles: those for which the plan has the point; none where it lies on the way that numbness takes.
    """

    point: str
    side: str
    seconds: int
    breath_at: int
    nerve_at: int
    methods: tuple[Method, ...]
    muscles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """A session under way. at: which press is next or under way; stretch: how often the clock was started.

    silent: presses in a row that went by without a sign of life.
    """

    started_at: datetime
    before: int | None
    presses: tuple[Press, ...]
    at: int = 0
    way: int = 0
    stretch: int = 0
    done: tuple[PressedPoint, ...] = ()
    silent: int = 0

    @property
    def current(self) -> Press:
        return self.presses[self.at]

    @property
    def is_over(self) -> bool:
        return self.at >= len(self.presses)

    def ended(self, seconds: int, why: str) -> Run:
        """The current press is over: note it and go to the next. A start that was stopped at once was no press."""
        press = self.current
        counts = seconds >= LEAST.get(why, 1)
        noted = PressedPoint(press.point, press.side, seconds, why, press.methods[self.way].tools[0])
        return replace(self, at=self.at + 1, way=0, done=(*self.done, *((noted,) if counts else ())))

    def skipped(self) -> Run:
        return replace(self, at=self.at + 1, way=0)

    def session(self, ended_at: datetime | None) -> CareSession:
        return CareSession(self.started_at, ended_at, self.before, None, self.done)


@dataclass(frozen=True, slots=True)
class Pressing:
    """The clock runs. began: when this stretch did; spent: seconds of earlier stretches of the same press.

    waiting: the kind of the unanswered prompt, or ""; asks numbers the prompts; moves and easings count the answers.
    tingles: a nerve sign was said and has not been taken back yet.
    """

    run: Run
    began: datetime
    spent: int
    waiting: str = ""
    asks: int = 0
    repeated: bool = False
    moves: int = 0
    easings: int = 0
    asked: tuple[str, ...] = ()
    tingles: bool = False

    @property
    def owes_nerve_question(self) -> bool:
        """Something felt wrong and is not taken back, or the question was put off: it is asked before all else."""
        unasked = self.run.current.nerve_at > 0 and "nerve" not in self.asked
        return unasked or self.tingles

    @property
    def wants_answer(self) -> bool:
        """Whether the open prompt waits for an answer: after a bad one silence is no longer taken for all well."""
        return bool(self.waiting) and (self.moves if self.waiting == "nerve" else self.easings) > 0

    def spent_at(self, now: datetime) -> int:
        """Seconds under the ball so far, never more than planned."""
        return seconds_spent(self.began, self.spent, self.run.current.seconds, now)

    def left(self, now: datetime) -> int:
        return self.run.current.seconds - self.spent_at(now)


def stretch_timers(pressing: Pressing) -> tuple[tuple[str, datetime], ...]:
    """The moments of this stretch: the prompts not asked yet, and the end."""
    press = pressing.run.current
    end = pressing.began + timedelta(seconds=press.seconds - pressing.spent)
    prompts = (("breath", press.breath_at), ("nerve", press.nerve_at))
    # A prompt whose moment passed while another one waited comes soon after the clock goes on.
    moments = tuple(
        (kind, pressing.began + timedelta(seconds=max(3, at - pressing.spent)))
        for kind, at in prompts
        if at > 0 and kind not in pressing.asked
    )
    return (("end", end), *moments)


def run_of(plan: SessionPlan, person: Person, now: datetime) -> Run:
    """Lay a plan out as presses: each point on its first side, then on the other."""
    muscles = {one.point: tuple(dict.fromkeys(why.muscle for why in one.reasons if why.muscle)) for one in plan.points}
    presses = tuple(
        Press(
            point=step.point,
            side=side,
            seconds=step.seconds,
            breath_at=next((prompt.at for prompt in step.prompts if prompt.kind == "breath"), 0),
            nerve_at=next((prompt.at for prompt in step.prompts if prompt.kind == "nerve"), 0),
            methods=step.methods,
            muscles=muscles.get(step.point, ()),
        )
        for step in plan.steps
        for side in step.sides
    )
    before = person.complaint.score if person.complaint else None
    return Run(started_at=now, before=before, presses=presses)


def as_allowed(run: Run, person: Person, catalog: Catalog) -> Run:
    """Hold what is still to come against what the person may do by now: it may have changed since the plan."""
    may = allowed(catalog, person)
    known = [press for press in run.presses[run.at :] if press.point in catalog.points]
    ahead = [replace(press, methods=methods_of(catalog.points[press.point], person, may)) for press in known]
    presses = (*run.presses[: run.at], *(press for press in ahead if press.methods))
    return run if presses == run.presses else replace(run, presses=presses, way=0)
