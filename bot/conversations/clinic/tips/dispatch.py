"""A tip on its way: a minute to take it back, a second pair of eyes, how far it is, and how it ended."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.conversations.clinic.part import Part
from bot.conversations.clinic.staff.colleagues import called
from bot.conversations.clinic.tips.planning import (
    FEWEST,
    counted,
    few,
    masked,
    masked_in,
    missed_by,
    plan_of,
    starts_at,
    why_nobody,
)
from bot.conversations.clinic.tips.reactions import as_patients_see, bubble_of
from bot.conversations.clinic.tips.tip_author import told_author
from bot.conversations.clinic.tips.tip_reading import warning_of, warns
from bot.conversations.clinic.tips.tip_words import at_clinic, first_words, when
from bot.conversations.frame.asking import lines, say
from bot.conversations.frame.clinic_contact import SECOND_LOOK, settings_of
from bot.conversations.frame.exercise import bar
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import NOTHING, Arg, Button, Keyboard, Say, Text, Toast
from bot.talk.effects import (
    CancelBroadcast,
    CancelTimers,
    Effect,
    FinishBroadcast,
    KeepBroadcast,
    MoveBroadcast,
    SendBroadcast,
    SetTimer,
    Tell,
)
from bot.talk.reply import Reply, Step
from bot.talk.staff import ClinicSettings, Team
from bot.talk.tips import Audience, Broadcast, HowFar, People, Post, Progress, Sort, Stage

GO: Final = "clinic:go:"
LOOK: Final = "clinic:look:"
HELD: Final = "clinic:held:"
"""Rings when the time has come of what was scheduled, and is a draft again since it was edited."""

LOOK_AGAIN: Final = timedelta(seconds=3)
SOON: Final = timedelta(minutes=1)
MUCH_LESS: Final = 5
"""A fifth less people than were promised it when it was ordered: whoever ordered it is told."""

BAR: Final = 12
OPEN: Final = frozenset({Stage.ASKED, Stage.WAITING, Stage.RUNNING})
"""Stages in which it can be stopped."""

MENDING: Final = {Sort.MEND: "tip-mended-by", Sort.REMOVAL: "tip-removed-by"}
"""What colleagues are told of a correction, and of a tip that is taken off again."""

LONG: Final = 300
"""Letters of a correction that colleagues read."""

REPORTS: Final = {
    Sort.TIP: Text("report-tip"),
    Sort.NOTICE: Text("report-notice"),
    Sort.MEND: Text("report-mend"),
    Sort.REMOVAL: Text("report-removal"),
}


def start(turn: Turn, tip: Broadcast) -> Reply:
    """Promise it to everybody in its audience; or ask somebody else first, where the clinic wants that."""
    if reply := missing(turn, ClinicSettings(), Team()):
        return reply
    others = [one.chat_id for one in fact(turn, Team()) if one.chat_id != turn.chat.chat_id]
    tip = tip.ordered_by(turn.chat.chat_id)
    keeps = KeepBroadcast(tip, bubble_of(tip))
    if settings_of(turn).get(SECOND_LOOK) and others and tip.sort is not Sort.REMOVAL:
        asked = tuple(Tell(chat_id, _asking_to_agree(turn, tip)) for chat_id in others)
        moved = MoveBroadcast(tip.id, Stage.ASKED)
        return Reply(None, (_bubble(Text("tip-needs-second"), tip, "button-undo"),), (keeps, moved, *asked))
    reply = _ordered(turn, tip)
    return reply if reply.needs else replace(reply, effects=(keeps, *reply.effects))


def _asking_to_agree(turn: Turn, tip: Broadcast) -> tuple[Say, ...]:
    seen = replace(as_patients_see(tip.post, tip.id, tip.sort, tip.about), buttons=())
    keyboard: Keyboard = ((_door("button-agree-tip", f"ok.{tip.id}"), _door("button-decline-tip", f"no.{tip.id}")),)
    return (say("tip-asked-to-agree"), seen, *warning_of(tip, turn), Say(Text("tip-agree"), keyboard))


def _ordered(turn: Turn, tip: Broadcast, also: Sequence[Effect] = (), *, state: object | None = None) -> Reply:
    """Queue it, and look when the first of them gets it."""
    plan = plan_of(turn, tip)
    asked = counted(tip, plan)
    wrong = (HowFar(tip.audience.got),) if tip.sort in MENDING else ()
    if reply := missing(turn, asked, Team(), *wrong):
        return reply
    people = fact(turn, asked)
    first = _first(turn, tip, people)
    if first is None:
        nobody = Say(Text("tip-nobody", {"why": why_nobody(tip, people)}))
        return Reply(state, (nobody,), (MoveBroadcast(tip.id, Stage.DRAFT), *also))
    order = (SendBroadcast(tip.id, plan), SetTimer(GO + tip.id, first), *_told_of_mending(turn, tip))
    return Reply(state, (_waits(turn, tip, people, first),), (*order, *also))


def _told_of_mending(turn: Turn, tip: Broadcast) -> tuple[Effect, ...]:
    """Tell who sent what is wrong, and the owners, that it is put right or taken back. Asks for HowFar and Team."""
    if tip.sort not in MENDING:
        return ()
    wrong = fact(turn, HowFar(tip.audience.got))
    told = MENDING[tip.sort]
    if wrong is None:
        return ()
    return told_author(turn, wrong.broadcast, told, owners=True, instead=first_words(tip.post, turn, LONG))


def _first(turn: Turn, tip: Broadcast, people: People) -> datetime | None:
    """Say when the first of them gets it; where few may be nobody, it goes the way of all others."""
    if people.first_at is None and masked(tip, people):
        return starts_at(turn, tip)
    return people.first_at


def moved(turn: Turn, progress: Progress, tip: Broadcast) -> Reply:
    """Schedule it anew at once, as it was but for the time, and tell its author and who moved it before. Where nobody
    would get it then, it stays as it was.
    """
    plan = plan_of(turn, tip)
    asked = counted(tip, plan)
    if reply := missing(turn, asked, Team()):
        return reply
    told = told_author(turn, tip, "tip-moved-by", ((_door("button-open-tip", f"tip1.{tip.id}"),),))
    tip = tip.ordered_by(turn.chat.chat_id)
    people, kept = fact(turn, asked), KeepBroadcast(tip, bubble_of(tip))
    first = _first(turn, tip, people)
    if first is None:
        return Reply(None, (Say(Text("tip-move-nobody", {"why": why_nobody(tip, people)})),))
    if progress.stage is Stage.ASKED:
        return Reply(None, (say("tip-moved"),), (kept, *told))
    anew = (
        kept,
        MoveBroadcast(tip.id, Stage.DRAFT),
        SendBroadcast(tip.id, plan),
        SetTimer(GO + tip.id, first),
    )
    return Reply(None, (_waits(turn, tip, people, first),), (*anew, *told))


def _waits(turn: Turn, tip: Broadcast, people: People, first: datetime) -> Say:
    if tip.sort is Sort.REMOVAL:
        return _bubble(Text("tip-taken-off"), tip)
    seconds, hidden = turn.catalog.clinic.tips.undo_seconds, masked(tip, people)
    args: dict[str, Arg] = {"people": people.reached, "few": hidden or NOTHING}
    first = starts_at(turn, tip) if hidden else first
    if first <= turn.now + timedelta(seconds=seconds):
        soon = Text("tip-leaves-soon-few" if hidden else "tip-leaves-soon", args | {"seconds": seconds})
        return _bubble(soon, tip, "button-undo")
    day, hour = at_clinic(first, turn)
    later = Text("tip-leaves-on-few" if hidden else "tip-leaves-on", args | {"day": day, "time": hour})
    return _bubble(later, tip, "button-undo")


# ---------------------------------------------------------------- decided


def decided(turn: Turn, verb: str, id_: str) -> Reply:
    """Take it back, agree to somebody else's, or decline that."""
    id_, _, version = id_.partition(".")
    asked = HowFar(id_)
    if reply := missing(turn, asked, ClinicSettings(), Team()):
        return reply
    progress = fact(turn, asked)
    if progress is None or progress.stage not in OPEN:
        return Reply(turn.state, (Toast(Text("step-over")),), step=Step.SAME)
    if verb == "stop":
        is_old = progress.stage is not Stage.RUNNING and (version or "0") != str(progress.broadcast.version)
        return moved_meanwhile(turn, progress.broadcast) if is_old else _cancelled(turn, progress)
    if progress.stage is not Stage.ASKED or progress.broadcast.by == turn.chat.chat_id:
        return Reply(turn.state, (Toast(Text("step-over")),), step=Step.SAME)
    return _agreed(turn, progress.broadcast) if verb == "ok" else _declined(turn, progress.broadcast)


def moved_meanwhile(turn: Turn, tip: Broadcast) -> Reply:
    """Do nothing, and say who was there since, and when it goes now. Asks for Team."""
    by = called(turn, tip.moved_by)
    told = Text("tip-moved-meanwhile", {"by": by, "when": when(tip.local, turn), "words": first_words(tip.post, turn)})
    return turn.stays(Say(told, ((_door("button-stop-tip", stops(tip)), _door("button-open-tip", f"tip1.{tip.id}")),)))


def _cancelled(turn: Turn, progress: Progress) -> Reply:
    """What is on its way this very moment still arrives; the last look counts it.

    Some may leave before their broadcast has begun in words: then it is too late to say that nobody got it.
    """
    id_ = progress.broadcast.id
    told = told_author(turn, progress.broadcast, "tip-stopped-by")
    effects: tuple[Effect, ...] = (CancelBroadcast(id_), CancelTimers(GO + id_), *told)
    nobody_has_it = not (progress.sent or progress.in_doubt or progress.leaving)
    if nobody_has_it and progress.stage is not Stage.RUNNING:
        return Reply(
            turn.state, (_bubble(Text("tip-taken-back"), progress.broadcast, edits=True),), effects, step=Step.SAME
        )
    again = SetTimer(LOOK + id_, turn.now + LOOK_AGAIN)
    have_it = progress.sent + progress.in_doubt + progress.leaving
    args: dict[str, Arg] = {"people": progress.waiting - progress.leaving, "have_it": have_it}
    hidden = masked_in(progress, progress.total)
    text = Text("tip-stopping-few") if hidden else Text("tip-stopping", args)
    stopping = _bubble(text, progress.broadcast, edits=True)
    return Reply(turn.state, (stopping,), (*effects, again), step=Step.SAME)


def _agreed(turn: Turn, tip: Broadcast) -> Reply:
    told = Tell(tip.by, (_bubble(Text("tip-agreed"), tip, "button-undo"),))
    reply = _ordered(turn, tip, (told,), state=turn.state)
    return reply if reply.needs else replace(reply, step=Step.SAME)


def _declined(turn: Turn, tip: Broadcast) -> Reply:
    told = Tell(tip.by, (_bubble(Text("tip-declined"), tip),))
    return Reply(turn.state, (say("tip-decline-done"),), (CancelBroadcast(tip.id), told), step=Step.SAME)


# ---------------------------------------------------------------- on its way


def rang(turn: Turn, kind: str, id_: str) -> Reply | None:
    """Begin, or look how far it is."""
    asked = HowFar(id_)
    if reply := missing(turn, asked, ClinicSettings(), Team()):
        return reply
    progress = fact(turn, asked)
    if progress is None:
        return None
    if kind == "go":
        return _begun(turn, progress)
    if kind == "held":
        return _missed(turn, progress)
    return _finished(turn, progress) if progress.waiting == 0 else _under_way(turn, progress)


def _missed(turn: Turn, progress: Progress) -> Reply | None:
    """Say that it did not go out when it was to; nothing where it was sent or dropped since."""
    if progress.stage is not Stage.DRAFT:
        return None
    tip = progress.broadcast
    go_on = _door("button-tip-go-on", f"goon.{tip.id}")
    return turn.stays(Say(Text("tip-held-over", {"words": first_words(tip.post, turn)}), ((go_on,),)))


def _begun(turn: Turn, progress: Progress) -> Reply | None:
    """Begin, where this is still the moment for it: it may have been put off meanwhile.

    Releases that promised nothing when a tip was ordered left it to this moment to queue it.
    """
    if progress.stage is Stage.WAITING and progress.promised is None:
        reply = _ordered(turn, progress.broadcast, state=turn.state)
        anew = (MoveBroadcast(progress.broadcast.id, Stage.DRAFT), *reply.effects)
        return reply if reply.needs else replace(reply, effects=anew, step=Step.SAME)
    first = progress.promised.first_at if progress.promised else None
    if progress.stage is not Stage.WAITING or (first is not None and first > turn.now):
        return None
    id_ = progress.broadcast.id
    begins = Text("tip-taken-off" if progress.broadcast.sort is Sort.REMOVAL else "tip-begins")
    off = _wrong_words_off(turn, progress.broadcast)
    effects = (MoveBroadcast(id_, Stage.RUNNING), SetTimer(LOOK + id_, turn.now + LOOK_AGAIN), *off)
    bubble = _bubble(begins, progress.broadcast, "button-stop-broadcast", edits=True)
    return Reply(turn.state, (bubble, *_counted_anew(progress)), effects, step=Step.SAME)


def _wrong_words_off(turn: Turn, tip: Broadcast) -> tuple[Effect, ...]:
    """With a correction that says to leave it off, what it warns of leaves the phones: whoever reads on must not find
    it there. Only once it begins: whoever undoes the correction keeps the tip.
    """
    if tip.sort is not Sort.MEND or not warns(tip.post, turn):
        return ()
    whom = Audience(got=tip.audience.got, of_few=tip.audience.of_few, hidden=tip.audience.hidden)
    about = tip.about or Post("text")
    off = Broadcast(f"{tip.id}-off", turn.chat.chat_id, Post("text"), whom, sort=Sort.REMOVAL, about=about)
    order = SendBroadcast(off.id, plan_of(turn, off))
    return (KeepBroadcast(off, bubble_of(off)), order, SetTimer(GO + off.id, turn.now))


def _counted_anew(progress: Progress) -> tuple[Say, ...]:
    """Say how many get it now, where that is much less than what was said when it was ordered."""
    was = progress.promised.reached if progress.promised else 0
    now = progress.waiting + progress.sent
    is_told = masked_in(progress, now) is None and now * MUCH_LESS <= was * (MUCH_LESS - 1) and now < was
    return (Say(Text("tip-counted-anew", {"now": now, "was": was}), rings=False),) if is_told else ()


def _under_way(turn: Turn, progress: Progress) -> Reply:
    """Show how far it is; where the next ones are hours away, say when, and look again then."""
    id_ = progress.broadcast.id
    later = progress.next_at is not None and progress.next_at > turn.now + SOON
    again = (progress.next_at if later and progress.next_at else turn.now) + LOOK_AGAIN
    if not later and progress.waiting == progress.held + progress.later:
        again = turn.now + SOON
    bubble = _bubble(_bar(turn, progress), progress.broadcast, "button-stop-broadcast", edits=True)
    return Reply(turn.state, (bubble,), (SetTimer(LOOK + id_, again),), step=Step.SAME)


def _bar(turn: Turn, progress: Progress) -> Text:
    if masked_in(progress, progress.total):
        return Text("tip-begins")
    done = progress.total - progress.waiting
    args: dict[str, Arg] = {
        "bar": bar(BAR * done // progress.total if progress.total else BAR, BAR, BAR),
        **counts(progress),
    }
    return Text("tip-under-way", args | {"left": _left(turn, progress, done)})


def _left(turn: Turn, progress: Progress, done: int) -> Text:
    """Say how long it takes; or for what all that still wait do."""
    if progress.held and progress.waiting == progress.held + progress.later:
        return Text("mend-held" if progress.broadcast.sort is Sort.MEND else "tip-held-back", {"count": progress.held})
    if progress.next_at is not None and progress.next_at > turn.now + SOON:
        day, hour = at_clinic(progress.next_at, turn)
        return Text("tip-goes-on", {"day": day, "time": hour})
    return Text("tip-minutes-left", {"minutes": _minutes_left(turn.now, progress, done)})


def _minutes_left(now: datetime, progress: Progress, done: int) -> int:
    """Estimate by the pace so far, in whole minutes, at least one; by the limits where the pace says nothing."""
    gone = (now - progress.began_at).total_seconds() if progress.began_at else 0.0
    if not done or not gone:
        return 1 + progress.waiting // (20 * 60)
    return 1 + int(progress.waiting * gone / done / 60)


def counts(progress: Progress) -> dict[str, Arg]:
    """Give all counts of a broadcast, as people."""
    return {
        "total": progress.total,
        "sent": progress.sent,
        "blocked": progress.blocked,
        "failed": progress.failed,
        "in_doubt": progress.in_doubt,
        "waiting": progress.waiting,
        "waits_for": _waits_for(progress),
        "full": progress.promised.full if progress.promised and progress.broadcast.sort is Sort.TIP else 0,
        "asleep": progress.promised.asleep if progress.promised else 0,
    }


def _waits_for(progress: Progress) -> Text:
    """Say of those who wait what they wait for, in people."""
    held, later = progress.held, progress.later
    if not held and not later:
        return Text("nothing")
    return Text("tip-waits-for", {"held": held, "later": later})


def _finished(turn: Turn, progress: Progress) -> Reply:
    """Report once, to whoever ordered it and to its author; a message in doubt is named, so that somebody can ask."""
    id_ = progress.broadcast.id
    stopped = progress.stage is Stage.CANCELLED
    bubble = _bubble(Text("tip-stopped" if stopped else "tip-done"), progress.broadcast, edits=True)
    keyboard: Keyboard = ((_door("button-open-tip", f"tip1.{id_}"),),)
    told = (bubble, Say(report(progress), keyboard))
    author, team = progress.broadcast.by, {one.chat_id for one in fact(turn, Team())}
    theirs = (Tell(author, told),) if author != turn.chat.chat_id and author in team else ()
    return Reply(turn.state, told, (FinishBroadcast(id_), *theirs), step=Step.SAME)


def report(progress: Progress) -> Text:
    """Say how it ended, or how far it is, in people."""
    sort = progress.broadcast.sort
    if sort is Sort.REMOVAL:
        return _removed(progress)
    missed = missed_by(progress.broadcast, progress.missed)
    if hidden := masked_in(progress, progress.total):
        none = Text("nothing")
        # Any other number may be that of all of them.
        why = none if progress.total < FEWEST else _why(one for one in _apart(progress) if one[0] in UNFIT)
        shown: dict[str, Arg] = {"title": REPORTS[sort], "sent": hidden, "why": why, "waits": none}
        return Text("tip-report", shown | {"doubtful": none, "missed": missed})
    waits = Text("tip-still-waits", counts(progress)) if progress.waiting else Text("nothing")
    not_sent = _why(_apart(progress))
    args: dict[str, Arg] = {"title": REPORTS[sort], "sent": progress.sent, "why": not_sent, "waits": waits}
    return Text("tip-report", args | {"doubtful": _doubtful(progress), "missed": missed})


UNFIT: Final = ("report-unfit", "report-unfit-few")


def _why(apart: Iterable[tuple[str, int]]) -> Text:
    why = tuple(Text(text, {"count": number}) for text, number in apart if number)
    return Text("tip-report-why", {"lines": lines(*why)}) if why else Text("nothing")


def _removed(progress: Progress) -> Text:
    """Say from whose phone it is gone, where it still stands, and whom nothing reached."""
    unreached = (("removal-blocked", progress.out_of_reach), ("removal-forgot", progress.forgot))
    lost = _why(unreached)
    if hidden := masked_in(progress, progress.sent + progress.on_phones):
        sent = few() if progress.sent < FEWEST else hidden
        still = few() if progress.on_phones < FEWEST else hidden
        return Text("removal-report", {"sent": sent, "still": still, "why": Text("nothing")})
    return Text("removal-report", {"sent": progress.sent, "still": progress.on_phones, "why": lost})


def _apart(progress: Progress) -> tuple[tuple[str, int], ...]:
    """Tell apart why who did not get it, and who got it later or has it no more."""
    promised = progress.promised or People(0)
    return (
        ("report-off", progress.off),
        ("report-asleep", promised.asleep if progress.waiting else 0),
        ("report-full", promised.full if progress.broadcast.sort is Sort.TIP else 0),
        ("report-blocked", progress.blocked),
        ("report-failed", progress.failed),
        ("report-unwanted", progress.unwanted),
        ("report-deleted", progress.deleted),
        ("report-unfit-few" if progress.unfit < FEWEST else "report-unfit", progress.unfit),
        ("report-stopped", progress.stopped),
        ("report-left-out", progress.dropped),
        ("report-in-doubt", progress.in_doubt),
    )


def _doubtful(progress: Progress) -> Text:
    if not progress.doubtful:
        return Text("nothing")
    return Text("tip-in-doubt", {"count": progress.in_doubt, "codes": ", ".join(progress.doubtful)})


# ---------------------------------------------------------------- small pieces


def stops(tip: Broadcast) -> str:
    """Give the choice that stops it as it is now: once it was ordered anew or moved, that is old."""
    return f"stop.{tip.id}.{tip.version}"


def _bubble(text: Text, tip: Broadcast, label: str = "", *, edits: bool = False) -> Say:
    """Give the one bubble that tells of a broadcast, edited in place."""
    name = f"b.{tip.id}"
    keyboard: Keyboard = ((_door(label, stops(tip)),),) if label else ()
    return Say(text, keyboard, name=name, edits=name if edits else "", rings=not edits)


def _door(label: str, choice: str) -> Button:
    return Button(Text(label), f"c.{choice}", timeless=True)


PART = Part(
    verbs=("stop", "ok", "no"),
    tapped=decided,
    timers=("go", "look", "held"),
    rang=rang,
)
