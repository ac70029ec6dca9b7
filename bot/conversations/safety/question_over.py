"""A slip that went to the clinic as a question: taken back, it stands at nobody of the staff any more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.conversations.clinic.patients.alert_desk import who
from bot.conversations.frame.asking import say
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubble_names import QuestionBubble
from bot.talk.bubbles import Say, Text
from bot.talk.effects import Effect, KeepSafetyEvent, Tell
from bot.talk.questions import AskedAndOpen, AskedQuestion, Room, TakeQuestionBack, Where
from bot.talk.reply import Reply


def after(turn: Turn, reply: Reply) -> Reply:
    """Take back what was asked by the words that closed sessions, once those are a slip and nobody has answered."""
    if reply.needs or not _is_slip(turn, reply):
        return reply
    mine, room = AskedAndOpen(turn.chat.chat_id), Room(turn.chat.chat_id)
    if asking := missing(turn, mine, room):
        return asking
    closed_at = turn.person.lock.since if turn.person.lock is not None else None
    meant = [one for one in fact(turn, mine) if one.at == closed_at]
    if not meant:
        return reply
    effects = tuple(effect for one in meant for effect in _taken_back(fact(turn, room), one))
    return replace(reply, says=(say("ask-slip"), *reply.says), effects=(*reply.effects, *effects))


def _is_slip(turn: Turn, reply: Reply) -> bool:
    person = reply.person or turn.person
    events = [one.event.kind for one in reply.effects if isinstance(one, KeepSafetyEvent)]
    return turn.person.lock is not None and person.lock is None and "mistaken" in events


def _taken_back(where: Where, asked: AskedQuestion) -> Iterator[Effect]:
    """Take its words out of every copy; what is no text stays, and says so."""
    name = str(QuestionBubble(where.thread, asked.mark))
    post = None if asked.post.kind == "text" else asked.post
    text = Text("question-slip", {"who": who(where.names)})
    over = Say(text, post=post, name=name, edits=name, rings=False, thread=where.thread)
    yield TakeQuestionBack(where.thread, asked.mark)
    yield from (Tell(one, (over,)) for one in (where.staff if where.group is None else (where.group,)))
