"""Staff write something though nothing is asked: what shall it be? More of an answer, an answer, a message to who is in
danger, a tip, or nothing; never a patient's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from bot.conversations.clinic.part import Part
from bot.conversations.clinic.patients import writing
from bot.conversations.clinic.patients.alert_desk import who
from bot.conversations.clinic.questions import arrival
from bot.conversations.clinic.questions.before_it_goes import SendingAllTheSame, StaffMessage
from bot.conversations.clinic.questions.passing_on import ReadingQuestion, mark_of, passed_on, passed_on_so
from bot.conversations.clinic.questions.prompts import opened
from bot.conversations.clinic.tips import composing, tip_reading
from bot.conversations.clinic.tips.planning import id_for
from bot.conversations.clinic.tips.tip_words import first_words
from bot.conversations.frame import goals
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.hearing import walks_away
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubble_names import AlertBubble, CardBubble, name_in
from bot.talk.bubbles import Button, Say, Text
from bot.talk.heard import Command, Edited, Media, Said, Tapped, Words
from bot.talk.questions import (
    CameSince,
    FindQuestion,
    LastAnswered,
    LastOpen,
    PatientBehind,
    Question,
)
from bot.talk.reply import Reply, Step
from bot.talk.tips import Audience, Broadcast, BubbleAt, Post

SOON: Final = timedelta(minutes=10)
"""As long as what is written may be the second half of an answer."""

ANSWER: Final = "answer."
MORE: Final = "more."
"""How choices begin that answer a question, or add to what answered it; its id follows."""

WRITE: Final = {"a": "write.a.", "c": "write.c."}
"""How choices begin that write to whom an alert or a card is about."""


@dataclass(frozen=True, slots=True)
class HoldingWords:
    """What shall become of this? parts: one message, or the pictures of an album; number: of the first in its chat.

    thread and mark: of the question that it may answer. about: name of the alert or card that it was a reply to.
    """

    parts: tuple[Post, ...]
    number: int = 0
    thread: str = ""
    mark: str = ""
    about: str = ""


STATES: Final = (HoldingWords,)


def offered(
    turn: Turn, said: Words | Media, lies_open: ReadingQuestion | HoldingWords | None = None, about: str = ""
) -> Reply:
    """Ask what it shall be: most likely more of the answer before, or an answer to the question that lies open, or to
    one of the newest. about: name of the alert or card that it replies to.
    """
    if said.post is None:
        return turn.stays(say("desk-cannot"))
    thread, mark = (lies_open.thread, lies_open.mark) if lies_open is not None else ("", "")
    held = HoldingWords((said.post,), said.number, thread, mark, about)
    likely = FindQuestion(thread, mark)
    lately = LastAnswered(turn.chat.chat_id, turn.now - SOON)
    if reply := missing(turn, *((likely,) if thread else ()), LastOpen(), lately):
        return reply
    before = fact(turn, lately)
    since = CameSince(turn.chat.chat_id, _told_so(turn, before))
    whom = _behind(about)
    if reply := missing(turn, since, *((whom,) if whom is not None else ())):
        return reply
    first = fact(turn, likely) if thread else None
    return Reply(held, (_asked(_choices(turn, held, first, before, is_newest=not fact(turn, since))),))


def _told_so(turn: Turn, answered: Question | None) -> str:
    """Name the bubble that says that my last answer went."""
    mine = [one for one in answered.answers if one.by == turn.chat.chat_id] if answered is not None else []
    return arrival.bubble(answered.asker.thread, mine[-1].mark) if answered is not None and mine else ""


def _behind(about: str) -> PatientBehind | None:
    match name_in(about):
        case AlertBubble(alert):
            return PatientBehind(alert=alert)
        case CardBubble(card):
            return PatientBehind(card=card)
    return None


def _choices(
    turn: Turn, held: HoldingWords, likely: Question | None, before: Question | None, *, is_newest: bool
) -> tuple[Button, ...]:
    """Give what is most likely first."""
    if write := tuple(_writes(turn, held.about)):
        return write
    more: tuple[Button, ...] = ()
    if before is not None and _told_so(turn, before):
        more = (button("button-held-more", f"{MORE}{before.id}", who=who(before.asker.names)),)
    if likely is not None and before is not None and likely.id == before.id:
        return more or (_answers(turn, likely),)
    listed = fact(turn, LastOpen()) if likely is None else (likely,)
    answers = tuple(_answers(turn, one) for one in listed)
    return (*more, *answers) if is_newest else (*answers, *more)


def _writes(turn: Turn, about: str) -> Iterator[Button]:
    whom = _behind(about)
    found = fact(turn, whom) if whom is not None else None
    if whom is not None and found is not None:
        choice = f"{WRITE['a']}{whom.alert}" if whom.alert else f"{WRITE['c']}{whom.card}"
        yield button("button-held-write", choice, who=who(found.names))


def _answers(turn: Turn, one: Question) -> Button:
    words = first_words(one.post, turn)
    return button("button-held-answer", f"{ANSWER}{one.id}", who=who(one.asker.names), words=words)


def _asked(choices: tuple[Button, ...]) -> Say:
    last = (button("button-held-tip", "tip"), button("button-held-nothing", "nothing"))
    return question(Text("desk-held"), rows(*choices, *last))


def by_reply(turn: Turn, said: Words | Media) -> Reply | None:
    """Offer to write to whom the alert or the card is about that staff reply to; None for any other reply."""
    asked = BubbleAt(turn.chat.chat_id, said.reply_to or 0)
    if reply := missing(turn, asked):
        return reply
    name = fact(turn, asked)
    whom = _behind(name)
    if whom is None or said.post is None:
        return None
    if reply := missing(turn, whom):
        return reply
    if fact(turn, whom) is None:
        return None
    if turn.state is None or isinstance(turn.state, ReadingQuestion | HoldingWords):
        return offered(turn, said, about=name)
    write = button("button-write", f"c.write.a.{whom.alert}" if whom.alert else f"c.write.c.{whom.card}")
    return turn.stays(Say(Text("desk-held-here"), ((replace(write, timeless=True),),)))


def heard(turn: Turn, said: Said) -> Reply | None:
    """Do with it what was tapped; what is typed now takes its place."""
    held = turn.state
    if not isinstance(held, HoldingWords):
        return None
    match said:
        case Command("cancel"):
            return Reply(None, (say("desk-held-gone"),))
        case Words() if walks_away(said, turn.catalog):
            return Reply(None, (say("desk-held-gone"),))
        case Tapped(step, choice) if step == turn.chat.step:
            return _decided(turn, held, choice)
        case Media(_, post) if post is not None and post.album and post.album == held.parts[0].album:
            return Reply(replace(held, parts=(*held.parts, post)), step=Step.SAME)
        case Edited(post=Post() as post) if any(one.is_made_of(post) for one in held.parts):
            parts = tuple(one.mended(post) if one.is_made_of(post) else one for one in held.parts)
            return Reply(replace(held, parts=parts), (say("desk-held-follows"),), step=Step.SAME)
        case Words() | Media():
            return offered(turn, said, held, held.about)
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
    parts = tuple(StaffMessage(one, mark_of(held.number + place)) for place, one in enumerate(held.parts))
    if choice.startswith((ANSWER, MORE)):
        return _answered(turn, parts, choice.partition(".")[2], adds=choice.startswith(MORE))
    if choice.startswith(tuple(WRITE.values())):
        return _written(turn, parts, choice)
    return None


def _answered(turn: Turn, parts: tuple[StaffMessage, ...], id_: str, *, adds: bool) -> Reply:
    thread, _, mark = id_.partition(".")
    asked = FindQuestion(thread, mark)
    if reply := missing(turn, asked):
        return reply
    found = fact(turn, asked)
    if found is None:
        return Reply(None, (say("desk-question-gone"),))
    if adds and found.answers:
        return passed_on_so(turn, found.asker, SendingAllTheSame(parts, adds=True))
    return passed_on(turn, found.asker, parts)


def _written(turn: Turn, parts: tuple[StaffMessage, ...], choice: str) -> Reply:
    """Write to whom the alert or the card is about."""
    id_ = choice.split(".", 2)[2]
    what = SendingAllTheSame(parts, alert=id_) if choice.startswith(WRITE["a"]) else SendingAllTheSame(parts, card=id_)
    whom = PatientBehind(what.alert, what.card)
    if reply := missing(turn, whom):
        return reply
    found = fact(turn, whom)
    return writing.passed_on(turn, replace(what, prompt=opened(turn, found.names) if found is not None else None))


def tapped(turn: Turn, verb: str, about: str) -> Reply:
    """Staff ask to use it as a patient does."""
    del turn, verb, about
    return Reply(None, then=goals.WELCOME)


PART = Part(verbs=("patient",), tapped=tapped, states=STATES, heard=heard)
