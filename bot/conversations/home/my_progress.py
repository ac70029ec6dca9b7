"""How it has gone so far: a chart of pain before and after each session, and in words what it means."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.care.catalog import Catalog
from bot.care.record.history import CareSession, LookBack
from bot.care.record.person import Person
from bot.care.record.progress import Direction, ScoreChange, over
from bot.conversations.frame.asking import say
from bot.conversations.reminding.look_back import in_words
from bot.talk.bubbles import Button, Picture, Say, Text
from bot.talk.reply import Goal, Reply


class MyProgress:
    """The answer to /progress."""

    def begin(
        self, person: Person, sessions: Sequence[CareSession], look_backs: Sequence[LookBack], catalog: Catalog
    ) -> Reply:
        """Show the chart, or say how it will fill; then the last look back in words."""
        scored = [one for one in reversed(sessions) if one.before is not None and one.after is not None]
        chart = _chart(scored, person, catalog) if scored else say("progress-empty")
        return Reply(None, (chart, *in_words(look_backs)), then=Goal.HOME)


def _chart(scored: Sequence[CareSession], person: Person, catalog: Catalog) -> Say:
    shown = tuple(
        (_local_day(one.started_at, person.zone), float(one.before or 0), float(one.after or 0)) for one in scored
    )
    text = Text("progress", {"count": len(scored), "meaning": _meaning(over(scored, catalog.cadence.change))})
    page = Button(Text("button-home-summary"), "go.summary", timeless=True)
    return Say(text, ((page,),), picture=Picture("progress", shown))


def _local_day(moment: datetime, zone: str) -> str:
    return moment.astimezone(ZoneInfo(zone)).date().isoformat()


def _meaning(change: ScoreChange | None) -> Text:
    if change is None:
        return Text("progress-too-early")
    args = {"before": change.before, "after": change.after}
    if change.flag:
        return Text("progress-worse", args)
    if change.direction is Direction.BETTER:
        return Text("progress-better-much" if change.meaningful else "progress-better", args)
    return Text("progress-same", args)
