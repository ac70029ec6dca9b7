"""How it has gone so far: a chart of pain before and after each session, and in words what it means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.catalog import Catalog
from bot.care.record.history import CareSession
from bot.care.record.person import Person
from bot.care.record.progress import Direction, ScoreChange, over
from bot.conversations.frame import goals
from bot.conversations.frame.asking import say, timeless
from bot.conversations.frame.conversation import Conversation, Offer
from bot.conversations.frame.turn import Turn
from bot.conversations.reminding.look_back import in_words
from bot.talk.bubbles import Day, ProgressChart, Say, Text, Texts
from bot.talk.reply import Goal, Reply

PROGRESS: Final = Goal("progress")


class MyProgress(Conversation):
    """The answer to /progress."""

    begins = (PROGRESS,)
    offers = (Offer("progress", PROGRESS, rank=40),)
    doors = {"go.progress": PROGRESS}

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Name the last session, show the chart, or say how it will fill; then the last look back in words."""
        del goal
        scored = [one for one in reversed(turn.chat.sessions) if one.before is not None and one.after is not None]
        chart = _chart(scored, turn.person, turn.catalog) if scored else say("progress-empty")
        return Reply(None, (*_last(turn), chart, *in_words(turn.chat.look_backs)), then=goals.HOME)


def _last(turn: Turn) -> tuple[Say, ...]:
    """Say when the last session was, and which spots it had; nothing where none was pressed."""
    if not turn.chat.sessions or not turn.chat.sessions[0].points:
        return ()
    last = turn.chat.sessions[0]
    pressed = dict.fromkeys(one.point for one in last.points)
    spots = tuple(Text(point.name) for point in turn.catalog.points.values() if point.id in pressed)
    day = Day(last.started_at.astimezone(ZoneInfo(turn.person.zone)).date())
    return (say("progress-last", {"day": day, "spots": Texts(spots)}),)


def _chart(scored: Sequence[CareSession], person: Person, catalog: Catalog) -> Say:
    shown = tuple(
        (one.started_at.astimezone(ZoneInfo(person.zone)).date(), float(one.before or 0), float(one.after or 0))
        for one in scored
    )
    text = Text("progress", {"count": len(scored), "meaning": _meaning(over(scored, catalog.cadence.change))})
    page = timeless("button-home-summary", "go.summary")
    return Say(text, ((page,),), picture=ProgressChart(shown))


def _meaning(change: ScoreChange | None) -> Text:
    if change is None:
        return Text("progress-too-early")
    args = {"before": change.before, "after": change.after}
    if change.flag:
        return Text("progress-worse", args)
    if change.direction is Direction.BETTER:
        return Text("progress-better-much" if change.meaningful else "progress-better", args)
    return Text("progress-same", args)
