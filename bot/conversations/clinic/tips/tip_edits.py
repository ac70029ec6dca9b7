"""A message that became a tip was edited: the tip follows, as long as that helps anybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from bot.conversations.clinic.tips import composing
from bot.conversations.clinic.tips.composing import longest, too_long
from bot.conversations.clinic.tips.dispatch import GO, HELD
from bot.conversations.clinic.tips.planning import kept, masked_in
from bot.conversations.clinic.tips.tip_reading import read_anew, said_of, warning_of
from bot.conversations.clinic.tips.tip_states import STATES
from bot.conversations.frame.asking import rows, say
from bot.conversations.frame.clinic_contact import SECOND_LOOK, clinic_zone, settings_of
from bot.conversations.frame.doors import door
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Keyboard, Say, Text
from bot.talk.effects import CancelTimers, Effect, MoveBroadcast, SetTimer
from bot.talk.heard import Edited
from bot.talk.reply import Reply
from bot.talk.staff import ClinicSettings
from bot.talk.tips import Broadcast, MadeFrom, Progress, Sort, Stage


def edited(turn: Turn, said: Edited) -> Reply | None:
    """Follow an edit; None where no tip was made of that message."""
    asked = MadeFrom(turn.chat.chat_id, said.number)
    if reply := missing(turn, asked, ClinicSettings()):
        return reply
    progress = fact(turn, asked)
    if progress is None or said.post is None or progress.broadcast.sort is Sort.REMOVAL:
        return None
    if too_long(said.post):
        return turn.stays(say("tip-edit-too-long", {"most": longest(said.post)}))
    tip = read_anew(replace(progress.broadcast, post=progress.broadcast.post.mended(said.post)), turn)
    match progress.stage:
        case Stage.DRAFT:
            return _draft(turn, tip)
        case Stage.ASKED | Stage.WAITING:
            return _coming(turn, progress, tip)
        case Stage.RUNNING if _asks_more(progress.broadcast, tip, turn):
            return turn.stays(_late("tip-edit-left", "tip-edit-left-few", progress))
        case Stage.RUNNING:
            return kept(turn.stays(_too_late(progress)), _with_what_went(progress, tip))
        case Stage.CANCELLED if not progress.sent:
            return turn.stays(Say(Text("tip-edit-over"), rows(door("button-open-tip", f"tip1.{tip.id}"))))
    return turn.stays(_too_late(progress)) if progress.sent else None


def _draft(turn: Turn, tip: Broadcast) -> Reply:
    """Show it anew, and ask once more what was asked."""
    inside = isinstance(turn.state, STATES) and getattr(turn.state, "id", "") == tip.id
    shown = (say("tip-follows"), composing.preview(tip), *said_of(tip))
    if inside:
        return kept(turn.again(*shown), tip)
    held = Say(Text("tip-held"), rows(door("button-tip-go-on", f"goon.{tip.id}")))
    return kept(turn.stays(*shown, held), tip)


def _coming(turn: Turn, progress: Progress, tip: Broadcast) -> Reply:
    """What a colleague agreed to, or is asked about, is asked anew with the new words."""
    shown = (say("tip-follows"), composing.preview(tip), *said_of(tip))
    asks_more = tip.audience != progress.broadcast.audience or bool(warning_of(tip, turn))
    if not settings_of(turn).get(SECOND_LOOK) and progress.stage is Stage.WAITING and not asks_more:
        return kept(turn.stays(*shown), tip)
    keyboard = rows(door("button-tip-go-on", f"goon.{tip.id}"))
    held: tuple[Effect, ...] = (
        MoveBroadcast(tip.id, Stage.DRAFT),
        CancelTimers(GO + tip.id),
        *_rings_when_due(turn, tip),
    )
    return kept(turn.stays(*shown, Say(Text("tip-held"), keyboard), effects=held), tip)


def _rings_when_due(turn: Turn, tip: Broadcast) -> tuple[SetTimer, ...]:
    """Say when its time comes that it does not go."""
    if tip.local is None:
        return ()
    there = ZoneInfo(clinic_zone(turn))
    due = datetime.combine(date.fromisoformat(tip.local.day), tip.local.at, there).astimezone(UTC)
    return (SetTimer(HELD + tip.id, due),) if due > turn.now else ()


def _with_what_went(progress: Progress, tip: Broadcast) -> Broadcast:
    """Remember the words that some have already: a correction must not quote others to them."""
    before = progress.broadcast
    some_have_it = progress.sent or progress.in_doubt or progress.leaving
    return replace(tip, as_sent=(*before.as_sent, before.post)) if some_have_it else tip


def _asks_more(before: Broadcast, tip: Broadcast, turn: Turn) -> bool:
    """Say whether words that nobody saw a preview of would go to somebody whom the old ones could not harm."""
    invites = before.sort is not Sort.TIP and tip.audience != before.audience
    return invites or (bool(warning_of(tip, turn)) and not warning_of(before, turn))


def _too_late(progress: Progress) -> Say:
    return _late("tip-edit-late", "tip-edit-late-few", progress)


def _late(text: str, masked: str, progress: Progress) -> Say:
    """Say plainly who has the old words, and how to put it right."""
    id_ = progress.broadcast.id
    keyboard: Keyboard = rows(door("button-tip-mend", f"mend.{id_}"), door("button-open-tip", f"tip1.{id_}"))
    if masked_in(progress, progress.total):
        return Say(Text(masked), keyboard)
    return Say(Text(text, {"people": progress.sent}), keyboard)
