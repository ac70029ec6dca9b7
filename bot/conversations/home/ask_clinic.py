"""A question to the people of the clinic: danger words first, then passed on, and whom to call in an emergency."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from bot.conversations.clinic.questions.passing_on import from_patient
from bot.conversations.clinic.tips.composing import too_long
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Arg, Button, Say, Text
from bot.talk.effects import Effect, Tell
from bot.talk.heard import Media, Said, Tapped, Words
from bot.talk.questions import Asker, OpenThread, QuestionShown, Room, Where
from bot.talk.reply import Goal, Reply, Step
from bot.talk.tips import Post

Danger: TypeAlias = Callable[[Turn, Words], Reply | None]
"""What danger signs in words lead to; None where there are none."""

WRITE_MORE: Final = ((Button(Text("button-write-more"), "go.ask", timeless=True),),)


@dataclass(frozen=True, slots=True)
class AskingClinic:
    """What shall the clinic be asked?"""


@dataclass(frozen=True, slots=True)
class AskedClinic:
    """The first picture of an album went; its other ones, which come on their own, follow it."""

    album: str


class AskClinic:
    """From "Ask the clinic" to "passed on"."""

    states = (AskingClinic, AskedClinic)

    def begin(self, turn: Turn) -> Reply:
        """Say who answers, when, and whom to call instead in an emergency."""
        return Reply(AskingClinic(), (_ask("ask-clinic", number=turn.catalog.emergency.number, hours=_hours(turn)),))

    def hear(self, turn: Turn, said: Said, danger: Danger) -> Reply | None:
        """Take the question; None for what is none."""
        match turn.state, said:
            case AskingClinic(), Tapped(_, "leave"):
                return Reply(None, (say("ask-left"),), then=Goal.HOME)
            case AskingClinic(), Words() | Media():
                return _asked(turn, said, danger)
            case AskedClinic(album), Media(_, post) if post is not None and post.album == album:
                return _asked(turn, said, danger)
        return None

    def answered(self, turn: Turn, said: Said, danger: Danger) -> Reply | None:
        """Take Telegram's own "Reply" to what the clinic wrote for a question; None for any other reply."""
        if not isinstance(said, Words | Media) or said.reply_to is None or turn.person.consented_at is None:
            return None
        asked = QuestionShown(turn.chat.chat_id, said.reply_to)
        if asking := missing(turn, asked):
            return asking
        asker = turn.chat.facts[asked]
        mine = isinstance(asker, Asker) and asker.chat_id == turn.chat.chat_id
        return _asked(turn, said, danger) if mine else None


def _ask(text: str, **args: Arg) -> Say:
    return question(Text(text, args), rows(button("button-ask-leave", "leave")))


def _hours(turn: Turn) -> Text:
    hours = turn.catalog.clinic.profile.hours
    return Text("ask-hours", {"hours": hours}) if hours else Text("ask-no-hours")


def _asked(turn: Turn, said: Words | Media, danger: Danger) -> Reply:
    """Danger words lead to their own answer first; the question is passed on all the same."""
    alarm = danger(turn, Words(said.text if isinstance(said, Words) else said.words))
    post = said.post
    if post is None or too_long(post):
        again = Reply(AskingClinic(), (_ask("ask-cannot" if post is None else "ask-too-long"),))
        return alarm or again
    room = Room(turn.chat.chat_id)
    if asking := missing(turn, room):
        return asking
    where = fact(turn, room, Where)
    effects = _passed_on(where, post, said.number)
    if not effects:
        phone = say("ask-nobody", {"phone": turn.catalog.clinic.profile.phone})
        return alarm or Reply(None, (phone,), then=Goal.HOME)
    if alarm is not None:
        return replace(alarm, says=(*alarm.says, say("ask-sent-too")), effects=(*alarm.effects, *effects))
    if isinstance(turn.state, AskedClinic):
        return Reply(turn.state, (), effects, step=Step.SAME)
    sent = Say(Text("ask-sent", {"hours": _hours(turn), "number": turn.catalog.emergency.number}), WRITE_MORE)
    return Reply(AskedClinic(post.album) if post.album else None, (sent,), effects)


def _passed_on(where: Where, post: Post, number: int) -> tuple[Effect, ...]:
    """To the patient's topic in the clinic's group, or to every owner; empty where there is nobody."""
    shown = from_patient(where, post, number)
    to = where.owners if where.group is None else (where.group,)
    return (OpenThread(where.thread), *(Tell(chat_id, (shown,)) for chat_id in to)) if to else ()
