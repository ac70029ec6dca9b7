"""Staff write something though nothing is asked: what shall it be? A tip, an answer, or nothing; never a patient's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from bot.conversations.clinic.part import Part
from bot.conversations.clinic.patients.alert_desk import who
from bot.conversations.clinic.questions.before_it_goes import StaffMessage
from bot.conversations.clinic.questions.passing_on import ReadingQuestion, mark_of, passed_on
from bot.conversations.clinic.tips import composing, tip_reading
from bot.conversations.clinic.tips.planning import id_for
from bot.conversations.clinic.tips.tip_words import first_words
from bot.conversations.frame import goals
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Keyboard, Say, Text
from bot.talk.heard import Command, Edited, Media, Said, Tapped, Words
from bot.talk.questions import FindQuestion, LastOpen, Question
from bot.talk.reply import Reply, Step
from bot.talk.tips import Audience, Broadcast, Post


@dataclass(frozen=True, slots=True)
class HoldingWords:
    """What shall become of this? parts: one message, or the pictures of an album; number: of the first in its chat.

    thread and mark: of the question that it may answer.
    """

    parts: tuple[Post, ...]
    number: int = 0
    thread: str = ""
    mark: str = ""


STATES: Final = (HoldingWords,)


def offered(turn: Turn, said: Words | Media, lies_open: ReadingQuestion | HoldingWords | None = None) -> Reply:
    """Ask what it shall be: an answer to the question that lies open, else to the newest, or something else."""
    if said.post is None:
        return turn.stays(say("desk-cannot"))
    is_known = lies_open is not None and lies_open.thread
    asked = FindQuestion(lies_open.thread, lies_open.mark) if lies_open is not None and is_known else LastOpen()
    if reply := missing(turn, asked):
        return reply
    found = fact(turn, asked)
    held = HoldingWords((said.post,), said.number)
    if found is not None:
        held = replace(held, thread=found.asker.thread, mark=found.asker.mark)
    return Reply(held, (_asked(turn, found),))


def _asked(turn: Turn, found: Question | None) -> Say:
    answers: Keyboard = ()
    if found is not None:
        asker, words = who(found.asker.names), first_words(found.post, turn)
        answers = rows(button("button-held-answer", "answer", who=asker, words=words))
    keyboard = (*answers, *rows(button("button-held-tip", "tip"), button("button-held-nothing", "nothing")))
    return question(Text("desk-held"), keyboard)


def heard(turn: Turn, said: Said) -> Reply | None:
    """Do with it what was tapped; what is typed now takes its place."""
    held = turn.state
    if not isinstance(held, HoldingWords):
        return None
    match said:
        case Command("cancel"):
            return Reply(None, (say("desk-held-gone"),))
        case Tapped(step, choice) if step == turn.chat.step:
            return _decided(turn, held, choice)
        case Media(_, post) if post is not None and post.album and post.album == held.parts[0].album:
            return Reply(replace(held, parts=(*held.parts, post)), step=Step.SAME)
        case Edited(post=Post() as post) if any(one.is_made_of(post) for one in held.parts):
            parts = tuple(one.mended(post) if one.is_made_of(post) else one for one in held.parts)
            return Reply(replace(held, parts=parts), (say("desk-held-follows"),), step=Step.SAME)
        case Words() | Media():
            return offered(turn, said, held)
    return None


def _decided(turn: Turn, held: HoldingWords, choice: str) -> Reply | None:
    match choice:
        case "nothing":
            return Reply(None, (say("desk-held-gone"),))
        case "tip":
            post = held.parts[0] if len(held.parts) == 1 else Post("album", parts=held.parts)
            if composing.too_long(post):
                return turn.again(say("tip-too-long", {"most": composing.longest(post)}))
            tip = Broadcast(id_for(turn), turn.chat.chat_id, post, Audience())
            return composing.previewed(turn, tip_reading.read_anew(tip, turn))
        case "answer" if held.thread:
            return _answered(turn, held)
    return None


def _answered(turn: Turn, held: HoldingWords) -> Reply:
    asked = FindQuestion(held.thread, held.mark)
    if reply := missing(turn, asked):
        return reply
    found = fact(turn, asked)
    if found is None:
        return Reply(None, (say("desk-question-gone"),))
    parts = (StaffMessage(one, mark_of(held.number + place)) for place, one in enumerate(held.parts))
    return passed_on(turn, found.asker, tuple(parts))


def tapped(turn: Turn, verb: str, about: str) -> Reply:
    """Staff ask to use it as a patient does."""
    del turn, verb, about
    return Reply(None, then=goals.WELCOME)


PART = Part(verbs=("patient",), tapped=tapped, states=STATES, heard=heard)
