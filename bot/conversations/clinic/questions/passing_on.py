"""A patient's question to staff, and the answer of staff to the patient: passed on as they are."""

from __future__ import annotations

from typing import Final

from bot.conversations.clinic.patients.alert_desk import who
from bot.conversations.clinic.tips.composing import too_long
from bot.conversations.frame.asking import say
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.base36 import base36
from bot.talk.bubble_names import QuestionBubble
from bot.talk.bubbles import Button, Say, Text
from bot.talk.effects import Tell
from bot.talk.heard import Media, Words
from bot.talk.questions import Asker, QuestionShown, Where
from bot.talk.reply import Reply, Step
from bot.talk.staff import Role, Team
from bot.talk.tips import Post

REPLY: Final = ((Button(Text("button-reply"), "go.ask", timeless=True),),)


def from_patient(where: Where, post: Post, number: int) -> Say:
    """Give the bubble that staff see; its name tells whose question it is."""
    text = Text("question-from", {"who": who(where.names)})
    return Say(text, post=post, name=str(QuestionBubble(where.thread, base36(number))), thread=where.thread)


def from_clinic(asker: Asker, post: Post, mark: str) -> Tell:
    """Give the bubble that the patient sees. mark: tells it from other answers."""
    name = str(QuestionBubble(asker.thread, mark))
    return Tell(asker.chat_id, (Say(Text("answer-from-clinic"), REPLY, post=post, name=name),))


def refusal_of(asker: Asker, post: Post | None) -> str:
    """Name the text that says why an answer cannot be passed on; "" where it can."""
    if asker.blocked:
        return "answer-not-reached"
    if post is None:
        return "answer-cannot"
    return "answer-too-long" if too_long(post) else ""


def by_reply(turn: Turn, said: Words | Media) -> Reply | None:
    """Pass on what staff answer by Telegram's own "Reply" to a question in their chat; None for any other reply."""
    asked = QuestionShown(turn.chat.chat_id, said.reply_to or 0)
    if asking := missing(turn, asked, Team()):
        return asking
    asker = fact(turn, asked)
    if asker is None or asker.chat_id == turn.chat.chat_id:
        return None
    if refused := refusal_of(asker, said.post):
        return Reply(turn.state, (say(refused),), step=Step.SAME)
    assert said.post is not None  # noqa: S101 - refusal_of saw to it
    team = fact(turn, Team())
    me = next((one.name for one in team if one.chat_id == turn.chat.chat_id), "")
    others = (one.chat_id for one in team if one.role is Role.OWNER and one.chat_id != turn.chat.chat_id)
    told = Say(Text("answer-by", {"who": who(asker.names), "by": me or "…"}), rings=False)
    effects = (from_clinic(asker, said.post, f"o{base36(said.number)}"), *(Tell(one, (told,)) for one in others))
    return Reply(turn.state, (say("answer-sent"),), effects, step=Step.SAME)
