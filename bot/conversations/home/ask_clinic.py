"""A question to the people of the clinic: danger words first, then passed on, and whom to call in an emergency."""

from __future__ import annotations

import html
import re
import textwrap
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from bot.care.record.together import fresh
from bot.care.understanding.distress import is_calm
from bot.conversations.clinic.questions.passing_on import from_patient
from bot.conversations.clinic.tips.composing import too_long
from bot.conversations.frame import goals
from bot.conversations.frame.asking import button, question, rows, say, timeless
from bot.conversations.frame.clinic_contact import hours_shown, profile_of, settings_of
from bot.conversations.frame.conversation import Conversation, Offer
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.base36 import base36
from bot.talk.bubbles import Arg, Say, Text
from bot.talk.effects import Effect, Tell
from bot.talk.heard import Edited, Media, Said, Tapped, Words
from bot.talk.questions import (
    AskedAndOpen,
    FindQuestion,
    KeepQuestion,
    OpenThread,
    QuestionShown,
    Room,
    Where,
    WrittenTo,
)
from bot.talk.reply import Goal, Reply, Step
from bot.talk.staff import ClinicSettings
from bot.talk.tips import Post

ASK_CLINIC: Final = Goal("ask_clinic")
SHOWN: Final = 40
"""Signs of what was just written that a button shows."""
JUST_WRITTEN: Final = timedelta(hours=12)
"""So long thanks are for what the clinic wrote."""

CLAUSE: Final = re.compile(r"[,.;!\n]|\b(?:and|y|but|pero)\b")
WRITE_MORE: Final = ((timeless("button-write-more", "go.ask"),),)


@dataclass(frozen=True, slots=True)
class AskingClinic:
    """What shall the clinic be asked? just: what was written right before, which may be the question itself."""

    just: str = ""


@dataclass(frozen=True, slots=True)
class AskedClinic:
    """The first picture of an album went; its other ones, which come on their own, follow it."""

    album: str


class AskClinic(Conversation):
    """From "Ask the clinic" to "passed on"."""

    states = (AskingClinic, AskedClinic)
    begins = (ASK_CLINIC,)
    agreed_only = frozenset(begins)
    offers = (Offer("ask", ASK_CLINIC, rank=80, wish="ask_clinic"),)
    doors = {"go.ask": ASK_CLINIC}
    passes_on = states

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Say who answers, when, and whom to call instead in an emergency."""
        del goal
        mine = AskedAndOpen(turn.chat.chat_id)
        if asking := missing(turn, ClinicSettings(), mine):
            return asking
        recent = fresh(turn.person.recent, turn.now)
        just = recent[-1].words if recent else ""
        if any(html.unescape(one.post.html).strip() == just.strip() for one in fact(turn, mine)):
            just = ""  # it lies there already: asked twice it would be answered twice
        return Reply(AskingClinic(just), (_first(turn, just),))

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Take the question; None for what is none."""
        match turn.state, said:
            case AskingClinic(), Tapped(_, "leave"):
                return Reply(None, (say("ask-left"),), then=goals.HOME)
            case AskingClinic(just), Tapped(_, "just") if just:
                post = Post("text", html.escape(just, quote=False))
                return _asked(turn, Words(just, post, int(turn.now.timestamp())))
            case AskingClinic(), Words() | Media():
                return _asked(turn, said)
            case AskedClinic(album), Media(_, post) if post is not None and post.album == album:
                return _asked(turn, said)
        return None

    def hold(self, turn: Turn) -> Reply:
        """The question goes its way; nothing is open behind it."""
        del turn
        return Reply(None)

    def answered(self, turn: Turn, said: Said) -> Reply | None:
        """Take what answers the clinic: Telegram's own "Reply" to what it wrote, or thanks with a question behind them
        soon after; None for anything else.
        """
        if not isinstance(said, Words | Media) or turn.person.consented_at is None:
            return None
        if said.reply_to is None:
            return _asked_on(turn, said) if isinstance(said, Words) else None
        asked = QuestionShown(turn.chat.chat_id, said.reply_to)
        if asking := missing(turn, asked):
            return asking
        asker = fact(turn, asked)
        mine = asker is not None and asker.chat_id == turn.chat.chat_id
        return _asked(turn, said) if mine else None


def _first(turn: Turn, just: str) -> Say:
    """Ask for the question; what was just written need not be typed again."""
    leave = button("button-ask-leave", "leave")
    shown = textwrap.shorten(just, SHOWN, placeholder="\N{HORIZONTAL ELLIPSIS}")
    choices = (button("button-ask-just", "just", words=shown), leave) if just else (leave,)
    args: dict[str, Arg] = {"number": turn.catalog.emergency.number, "hours": hours_shown(turn)}
    return question(Text("ask-clinic", args), rows(*choices))


def edited(turn: Turn, said: Edited) -> Reply | None:
    """Let a question follow its edit, at everybody who has it; None for anything else that is edited."""
    room = Room(turn.chat.chat_id)
    if said.post is None or turn.person.consented_at is None or too_long(said.post):
        return None
    if asking := missing(turn, room):
        return asking
    where = fact(turn, room)
    asked = FindQuestion(where.thread, base36(said.number))
    if asking := missing(turn, asked):
        return asking
    if fact(turn, asked) is None:
        return None
    effects = _passed_on(where, said.post, said.number, again=True)
    if turn.alarm is not None:
        return replace(turn.alarm, effects=(*turn.alarm.effects, *effects))
    return turn.stays(say("ask-edited"), effects=effects)


def _asked_on(turn: Turn, said: Words) -> Reply | None:
    """Take "thank you, and how hot?" for a question to whom it thanks, where they have just written."""
    if turn.state is not None or turn.chat.role is not None or "?" not in said.text:
        return None
    first, *rest = CLAUSE.split(said.text)
    if not rest or not any(is_calm(first, one) for one in turn.catalog.distress.values()):
        return None
    asked = WrittenTo(turn.chat.chat_id, turn.now - JUST_WRITTEN)
    if asking := missing(turn, asked):
        return asking
    return _asked(turn, said) if fact(turn, asked) is not None else None


def _ask(text: str) -> Say:
    return question(Text(text), rows(button("button-ask-leave", "leave")))


def _asked(turn: Turn, said: Words | Media) -> Reply:
    """Danger words lead to their own answer first; the question is passed on all the same."""
    alarm, post = turn.alarm, said.post
    if post is None or too_long(post):
        again = Reply(AskingClinic(), (_ask("ask-cannot" if post is None else "ask-too-long"),))
        return alarm or again
    room = Room(turn.chat.chat_id)
    if asking := missing(turn, room, ClinicSettings()):
        return asking
    where = fact(turn, room)
    if alarm is not None and alarm.person is not None and alarm.person.shows_lock:
        where = replace(where, locked=True)
    effects = _passed_on(where, post, said.number)
    if not effects:
        phone = profile_of(turn, settings_of(turn)).phone
        nobody = say("ask-nobody", {"phone": phone}) if phone else say("ask-nobody-there")
        return alarm or Reply(None, (nobody,), then=goals.HOME)
    if alarm is not None:
        return replace(alarm, says=(*alarm.says, say("ask-sent-too")), effects=(*alarm.effects, *effects))
    if isinstance(turn.state, AskedClinic):
        return Reply(turn.state, (), effects, step=Step.SAME)
    sent = Say(Text("ask-sent", {"hours": hours_shown(turn), "number": turn.catalog.emergency.number}), WRITE_MORE)
    return Reply(AskedClinic(post.album) if post.album else None, (sent,), effects)


def _passed_on(where: Where, post: Post, number: int, *, again: bool = False) -> tuple[Effect, ...]:
    """To the patient's topic in the clinic's group, or to its people; empty where there is nobody."""
    shown = from_patient(where, post, number, again=again)
    to = where.staff if where.group is None else (where.group,)
    if not to:
        return ()
    kept = KeepQuestion(where.thread, base36(number), post)
    return (OpenThread(where.thread), kept, *(Tell(chat_id, (shown,)) for chat_id in to))
