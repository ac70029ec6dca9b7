"""A tip on its way: a minute to take it back, a second pair of eyes, how far it is, and how it ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.care.planning.cadence import local_moment
from bot.conversations.clinic.part import Part
from bot.conversations.clinic.tips.reactions import as_patients_see
from bot.conversations.frame.asking import lines, say
from bot.conversations.frame.clinic_contact import SECOND_LOOK, most_a_week, settings_of
from bot.conversations.frame.exercise import bar
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.base36 import base36
from bot.talk.bubbles import Arg, Button, Day, Keyboard, Lane, Say, Text, Toast
from bot.talk.effects import (
    CancelBroadcast,
    CancelTimers,
    Effect,
    FinishBroadcast,
    KeepBroadcast,
    SendBroadcast,
    SetTimer,
    Tell,
)
from bot.talk.reply import Reply, Step
from bot.talk.staff import ClinicSettings, Team
from bot.talk.tips import Audience, Broadcast, HowFar, Local, PastBroadcasts, Post, Progress, Stage

GO: Final = "clinic:go:"
LOOK: Final = "clinic:look:"
LOOK_AGAIN: Final = timedelta(seconds=3)
EARLIEST: Final = "Pacific/Kiritimati"
"""Where a day begins first: a tip for nine o'clock must be queued before it is nine there."""

BAR: Final = 12


def start(turn: Turn, post: Post, audience: Audience, local: Local | None) -> Reply:
    """Store the tip; send it after the minute in which it can be taken back, or once somebody else agrees."""
    if reply := missing(turn, ClinicSettings(), Team()):
        return reply
    id_ = id_for(turn)
    broadcast = Broadcast(id_, turn.chat.chat_id, post, audience, local)
    kept = KeepBroadcast(broadcast, replace(as_patients_see(post, id_), lane=Lane.TIP))
    others = [one.chat_id for one in fact(turn, Team()) if one.chat_id != turn.chat.chat_id]
    if settings_of(turn).get(SECOND_LOOK) and others:
        asked = tuple(Tell(chat_id, _asking_to_agree(as_patients_see(post, id_), id_)) for chat_id in others)
        return Reply(None, (_bubble(Text("tip-needs-second"), id_, "button-undo"),), (kept, *asked))
    return Reply(None, (_waits(turn, broadcast),), (kept, _go(turn, broadcast)))


def id_for(turn: Turn) -> str:
    """Name what is made in this step; nothing else is called so."""
    return f"{base36(turn.chat.chat_id)}-{base36(turn.chat.step)}"


def _asking_to_agree(tip: Say, id_: str) -> tuple[Say, ...]:
    keyboard: Keyboard = ((_door("button-agree-tip", f"ok.{id_}"), _door("button-decline-tip", f"no.{id_}")),)
    return (say("tip-asked-to-agree"), replace(tip, buttons=()), Say(Text("tip-agree"), keyboard))


def _go(turn: Turn, broadcast: Broadcast) -> SetTimer:
    """Not before the minute is over; for a time of day, when that is first reached anywhere."""
    undone_until = turn.now + timedelta(seconds=turn.catalog.clinic.tips.undo_seconds)
    if broadcast.local is None:
        return SetTimer(GO + broadcast.id, undone_until)
    first = local_moment(datetime.fromisoformat(broadcast.local.day), broadcast.local.at, EARLIEST)
    return SetTimer(GO + broadcast.id, max(first, undone_until))


def _waits(turn: Turn, broadcast: Broadcast) -> Say:
    seconds = turn.catalog.clinic.tips.undo_seconds
    if broadcast.local is None:
        return _bubble(Text("tip-leaves-soon", {"seconds": seconds}), broadcast.id, "button-undo")
    day = Day(datetime.fromisoformat(broadcast.local.day).date())
    return _bubble(Text("tip-leaves-on", {"day": day}), broadcast.id, "button-undo")


# ---------------------------------------------------------------- decided


def decided(turn: Turn, verb: str, id_: str) -> Reply:
    """Take it back, agree to somebody else's, or decline that."""
    asked = HowFar(id_)
    if reply := missing(turn, asked):
        return reply
    progress = fact(turn, asked)
    if progress is None or progress.stage not in {Stage.WAITING, Stage.RUNNING}:
        return Reply(turn.state, (Toast(Text("step-over")),), step=Step.SAME)
    if verb == "stop":
        return _cancelled(turn, progress)
    if progress.stage is not Stage.WAITING or progress.broadcast.by == turn.chat.chat_id:
        return Reply(turn.state, (Toast(Text("step-over")),), step=Step.SAME)
    return _agreed(turn, progress.broadcast) if verb == "ok" else _declined(turn, progress.broadcast)


def _cancelled(turn: Turn, progress: Progress) -> Reply:
    """What is on its way this very moment still arrives; the last look counts it."""
    id_ = progress.broadcast.id
    effects: tuple[Effect, ...] = (CancelBroadcast(id_), CancelTimers(GO + id_))
    if progress.stage is Stage.WAITING:
        return Reply(turn.state, (_bubble(Text("tip-taken-back"), id_, edits=True),), effects, step=Step.SAME)
    again = SetTimer(LOOK + id_, turn.now + LOOK_AGAIN)
    return Reply(turn.state, (_bubble(Text("tip-stopping"), id_, edits=True),), (*effects, again), step=Step.SAME)


def _agreed(turn: Turn, broadcast: Broadcast) -> Reply:
    told = Tell(broadcast.by, (_bubble(Text("tip-agreed"), broadcast.id, "button-undo"),))
    return Reply(turn.state, (_waits(turn, broadcast),), (_go(turn, broadcast), told), step=Step.SAME)


def _declined(turn: Turn, broadcast: Broadcast) -> Reply:
    told = Tell(broadcast.by, (_bubble(Text("tip-declined"), broadcast.id),))
    return Reply(turn.state, (say("tip-decline-done"),), (CancelBroadcast(broadcast.id), told), step=Step.SAME)


def tapped(turn: Turn, verb: str, about: str) -> Reply:
    """Show what went, or decide about one that waits."""
    return past(turn) if verb == "past" else decided(turn, verb, about)


# ---------------------------------------------------------------- on its way


def rang(turn: Turn, kind: str, id_: str) -> Reply | None:
    """Begin, or look how far it is."""
    asked = HowFar(id_)
    if reply := missing(turn, asked, ClinicSettings()):
        return reply
    progress = fact(turn, asked)
    if progress is None:
        return None
    if kind == "go":
        return _begun(turn, progress)
    return _finished(turn, progress) if progress.waiting == 0 else _under_way(turn, progress)


def _begun(turn: Turn, progress: Progress) -> Reply | None:
    if progress.stage is not Stage.WAITING:
        return None
    id_ = progress.broadcast.id
    order = SendBroadcast(id_, turn.catalog.cadence.quiet, most_a_week(turn, settings_of(turn)))
    look = SetTimer(LOOK + id_, turn.now + LOOK_AGAIN)
    text = Text("tip-begins")
    return Reply(turn.state, (_bubble(text, id_, "button-stop-broadcast", edits=True),), (order, look), step=Step.SAME)


def _under_way(turn: Turn, progress: Progress) -> Reply:
    """Show how far it is; where the next ones are hours away, look again then."""
    id_ = progress.broadcast.id
    later = progress.next_at is not None and progress.next_at > turn.now + timedelta(minutes=1)
    again = (progress.next_at if later and progress.next_at else turn.now) + LOOK_AGAIN
    bubble = _bubble(_bar(turn, progress), id_, "button-stop-broadcast", edits=True)
    return Reply(turn.state, (bubble,), (SetTimer(LOOK + id_, again),), step=Step.SAME)


def _bar(turn: Turn, progress: Progress) -> Text:
    done = progress.total - progress.waiting
    args: dict[str, Arg] = {
        "bar": bar(BAR * done // progress.total if progress.total else BAR, BAR, BAR),
        **_counts(progress),
    }
    return Text("tip-under-way", args | {"minutes": _minutes_left(turn.now, progress, done)})


def _minutes_left(now: datetime, progress: Progress, done: int) -> int:
    """Estimate by the pace so far, in whole minutes, at least one; by the last due one where the pace says nothing."""
    gone = (now - progress.began_at).total_seconds() if progress.began_at else 0.0
    if not done or not gone:
        return 1 + progress.waiting // (20 * 60)
    return 1 + int(progress.waiting * gone / done / 60)


def _counts(progress: Progress) -> dict[str, Arg]:
    return {
        "total": progress.total,
        "sent": progress.sent,
        "blocked": progress.blocked,
        "failed": progress.failed,
        "in_doubt": progress.in_doubt,
        "waiting": progress.waiting,
        "not_sent": progress.dropped,
    }


def _finished(turn: Turn, progress: Progress) -> Reply:
    """Report once; a message in doubt is named, so that somebody can ask."""
    id_ = progress.broadcast.id
    stopped = progress.stage is Stage.CANCELLED
    bubble = _bubble(Text("tip-stopped" if stopped else "tip-done"), id_, edits=True)
    report = Say(Text("tip-report", {**_counts(progress), "doubtful": _doubtful(progress)}))
    return Reply(turn.state, (bubble, report), (FinishBroadcast(id_),), step=Step.SAME)


def _doubtful(progress: Progress) -> Text:
    if not progress.doubtful:
        return Text("nothing")
    return Text("tip-in-doubt", {"count": progress.in_doubt, "codes": ", ".join(progress.doubtful)})


def past(turn: Turn) -> Reply:
    """Show the newest tips and what people tapped under them."""
    asked = PastBroadcasts()
    if reply := missing(turn, asked):
        return reply
    found = [one for one in fact(turn, asked) if one.began_at is not None]
    if not found:
        return Reply(None, (say("tips-none"),))
    listed = lines(*(_line(one) for one in found))
    return Reply(None, (say("tips-past", {"tips": listed}),))


def _line(progress: Progress) -> Text:
    began = progress.began_at or datetime.min  # noqa: DTZ901 - past() leaves out what never began
    args: dict[str, Arg] = {
        "day": Day(began.date()),
        "words": _first_words(progress.broadcast.post),
        "sent": progress.sent,
        "helpful": progress.helpful,
        "not_for_me": progress.not_for_me,
    }
    return Text("tips-line", args)


POSTS: Final = {
    kind: f"post-{kind}"
    for kind in ("text", "photo", "video", "voice", "audio", "animation", "document", "album", "advice")
}


def _first_words(post: Post) -> Text:
    """Name a tip by what it is: its words may be long, and hold formatting."""
    return Text(POSTS[post.kind])


# ---------------------------------------------------------------- small pieces


def _bubble(text: Text, id_: str, label: str = "", *, edits: bool = False) -> Say:
    """Give the one bubble that tells of a broadcast, edited in place."""
    name = f"b.{id_}"
    keyboard: Keyboard = ((_door(label, f"stop.{id_}"),),) if label else ()
    return Say(text, keyboard, name=name, edits=name if edits else "", rings=not edits)


def _door(label: str, choice: str) -> Button:
    return Button(Text(label), f"c.{choice}", timeless=True)


PART = Part(
    verbs=("past", "stop", "ok", "no"),
    tapped=tapped,
    timers=("go", "look"),
    rang=rang,
)
