"""Saved answers: what staff say again and again is kept once, and sent with one tap."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.conversations.clinic.part import Part
from bot.conversations.clinic.questions.passing_on import left, unfit
from bot.conversations.clinic.spoken_against import spoken_against
from bot.conversations.clinic.tips.planning import id_for
from bot.conversations.clinic.tips.tip_words import first_words
from bot.conversations.frame.asking import button, lines, question, rows, say
from bot.conversations.frame.doors import DOOR, door, over
from bot.conversations.frame.hearing import KEEPS, SENDS, typed_answer
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Button, Keyboard, Say, Text
from bot.talk.effects import Effect
from bot.talk.heard import Media, Said, Tapped, Words
from bot.talk.questions import DropAnswer, GivenAnswer, KeepAnswer, SavedAnswer, SavedAnswers
from bot.talk.reply import Reply
from bot.talk.tips import Post

MOST: Final = 12
"""As many as a thumb finds under one question."""
SAVED: Final = "saved."
"""How a choice begins that sends one of them."""


@dataclass(frozen=True, slots=True)
class SavingAnswer:
    """What is the answer that shall be kept? post: this one, all the same?"""

    post: Post | None = None


STATES: Final = (SavingAnswer,)


def tapped(turn: Turn, verb: str, about: str) -> Reply:
    """Show what is kept, keep one more, new or just sent, or let one go."""
    if reply := missing(turn, SavedAnswers()):
        return reply
    if verb == "answers":
        return _listed(turn, fact(turn, SavedAnswers()))
    if verb == "answersave":
        return _saved_afterwards(turn, about)
    if verb == "answernew":
        return Reply(None, (_full(),)) if is_full(turn) else _asked()
    found = find(turn, about)
    if found is None:
        return over(turn)
    if verb == "answer1":
        return _shown(found)
    left = tuple(one for one in fact(turn, SavedAnswers()) if one.id != about)
    return _listed(turn, left, DropAnswer(about))


def _saved_afterwards(turn: Turn, about: str) -> Reply:
    """Keep an answer that was passed on; the same one is not kept twice."""
    thread, _, mark = about.partition(".")
    given = GivenAnswer(thread, mark)
    if reply := missing(turn, given):
        return reply
    found = fact(turn, given)
    if found is None or not found.question or any(one.post == found.post for one in fact(turn, SavedAnswers())):
        return over(turn)
    if is_full(turn):
        return turn.stays(_full())
    kept = Say(Text("answer-kept"), ((door("button-answers", "answers"),),))
    return turn.stays(kept, effects=(keeping(turn, found.post),))


def find(turn: Turn, id_: str) -> SavedAnswer | None:
    """Give the one of that id; SavedAnswers must have been asked for."""
    return next((one for one in fact(turn, SavedAnswers()) if one.id == id_), None)


def is_full(turn: Turn) -> bool:
    """Tell whether one must go before another can be kept."""
    return len(fact(turn, SavedAnswers())) >= MOST


def choices(turn: Turn) -> Keyboard:
    """Give a button for each, which sends it; those of one open question."""
    return rows(*(Button(_label(turn, one), f"{SAVED}{one.id}") for one in fact(turn, SavedAnswers())))


def keeping(turn: Turn, post: Post) -> KeepAnswer:
    """Keep it for later questions."""
    return KeepAnswer(SavedAnswer(id_for(turn), post))


def _label(turn: Turn, one: SavedAnswer) -> Text:
    return Text("answer-saved", {"words": first_words(one.post, turn)})


def _listed(turn: Turn, answers: tuple[SavedAnswer, ...], *effects: Effect) -> Reply:
    listed = [Button(_label(turn, one), f"{DOOR}answer1.{one.id}", timeless=True) for one in answers]
    keyboard = (
        *rows(*listed),
        (door("button-answer-new", "answernew"),),
        (door("button-questions", "questions"), door("button-desk", "menu")),
    )
    return Reply(None, (Say(Text("answers", {"count": len(answers)}), keyboard),), effects)


def _shown(found: SavedAnswer) -> Reply:
    """Show it as patients get it."""
    keyboard = ((door("button-answer-remove", f"answergone.{found.id}"),), (door("button-answers", "answers"),))
    return Reply(None, (Say(Text("answer-from-clinic"), post=found.post), Say(Text("answer-saved-card"), keyboard)))


def _asked() -> Reply:
    return Reply(SavingAnswer(), (question(Text("answer-new"), rows(button("button-not-now", "leave"))),))


def _full() -> Say:
    return Say(Text("answers-full", {"most": MOST}), ((door("button-answers", "answers"),),))


def heard(turn: Turn, said: Said) -> Reply | None:
    """Keep what was sent."""
    if (gone := left(turn, said)) is not None:
        return gone
    waits = turn.state.post if isinstance(turn.state, SavingAnswer) else None
    match said:
        case Tapped(step, "send") if step == turn.chat.step and waits is not None:
            return _kept(turn, waits)
        case Words() if waits is not None and (typed := typed_answer(said, turn.person, turn.catalog)):
            return _typed(turn, waits, typed)
        case Words() | Media():
            if said.post is None or (wrong := unfit(said.post)):
                return turn.again(say(wrong if said.post else "answer-cannot"))
            against = spoken_against(turn, (said.post,))
            return _asked_twice(said.post, against) if against else _kept(turn, said.post)
    return None


def _asked_twice(post: Post, against: tuple[Text, ...]) -> Reply:
    """What speaks against an answer speaks against keeping it."""
    keyboard = rows(button("button-keep-all-the-same", "send"), button("button-not-now", "leave"))
    return Reply(SavingAnswer(post), (question(Text("answer-keep-sure", {"cautions": lines(*against)}), keyboard),))


def _typed(turn: Turn, waits: Post, typed: str) -> Reply:
    if typed in SENDS:
        return _kept(turn, waits)
    return Reply(None, (say("answer-left"),)) if typed in KEEPS else turn.again(say("desk-not-that"))


def _kept(turn: Turn, post: Post) -> Reply:
    kept = Say(Text("answer-kept"), ((door("button-answers", "answers"), door("button-questions", "questions")),))
    return Reply(None, (kept,), (keeping(turn, post),))


PART = Part(
    verbs=("answers", "answernew", "answersave", "answer1", "answergone"), tapped=tapped, states=STATES, heard=heard
)
