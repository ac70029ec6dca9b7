"""Staff were told what speaks against their words to a patient: they send them all the same, or not."""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.clinic.part import Part
from bot.conversations.clinic.patients import writing
from bot.conversations.clinic.questions.before_it_goes import INSTEAD, SendingAllTheSame, StaffMessage, stands, unknown
from bot.conversations.clinic.questions.passing_on import left, mark_of, nobody_there, passed_on_so, put_right
from bot.conversations.clinic.questions.prompts import code_of
from bot.conversations.frame.asking import say
from bot.conversations.frame.hearing import KEEPS, SENDS, typed_answer
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.heard import Edited, Media, Said, Tapped, Words
from bot.talk.questions import Asker, FindQuestion, FindThread
from bot.talk.reply import Reply
from bot.talk.tips import Post


def heard(turn: Turn, said: Said) -> Reply | None:
    """Send it, or leave it; what is typed now takes its place, and is looked at like what stood there."""
    state = turn.state
    if not isinstance(state, SendingAllTheSame):
        return None
    if (gone := left(turn, said)) is not None:
        return gone
    match said:
        case Tapped(step, "send" | "instead" | "adds" as choice) if step == turn.chat.step:
            return _chosen(turn, state, choice)
        case Words() if (typed := typed_answer(said, turn.person, turn.catalog)) is not None:
            return _typed(turn, state, typed)
        case Words() | Media() if said.post is not None:
            mark = state.parts[0].mark if state.again else mark_of(said.number)
            return _sent(turn, replace(state, parts=(StaffMessage(said.post, mark),), is_saved=False), sure=False)
        case Edited(post=Post() as post) if any(one.post.is_made_of(post) for one in state.parts):
            return _sent(turn, replace(state, parts=tuple(one.mended(post) for one in state.parts)), sure=False)
    return None


def _chosen(turn: Turn, state: SendingAllTheSame, choice: str) -> Reply:
    """Send it; a second answer as staff say what it does to the first."""
    if not state.mark or choice == "send":
        return _sent(turn, state, sure=True)
    found = _asker(turn, state)
    if isinstance(found, Reply):
        return found
    if asking := unknown(turn, found):
        return asking
    before = stands(turn, found)
    how = replace(state, instead_of=before) if choice == INSTEAD else replace(state, adds=True)
    return _sent(turn, how, sure=True)


def _typed(turn: Turn, state: SendingAllTheSame, typed: str) -> Reply:
    """A yes or a no is never what goes; an "ok" may be either."""
    if typed in SENDS:
        return _typed_yes(turn, state)
    return Reply(None, (say("answer-left"),)) if typed in KEEPS else turn.again(say("desk-not-that"))


def _typed_yes(turn: Turn, state: SendingAllTheSame) -> Reply:
    """A yes does not say whether it takes the place of an answer that stands."""
    found = _asker(turn, state) if state.mark and not state.again else None
    if isinstance(found, Asker):
        if asking := unknown(turn, found):
            return asking
        if not state.instead_of and stands(turn, found):
            return turn.again(say("desk-not-that"))
    return found if isinstance(found, Reply) and found.needs else _sent(turn, state, sure=True)


def _sent(turn: Turn, state: SendingAllTheSame, *, sure: bool) -> Reply:
    if state.alert or state.card:
        return writing.passed_on(turn, state, sure=sure)
    found = _asker(turn, state)
    if isinstance(found, Reply):
        return found
    if state.again:
        return replace(put_right(turn, found, state.parts[0]), state=None)
    return passed_on_so(turn, found, state, sure=sure)


def _asker(turn: Turn, state: SendingAllTheSame) -> Asker | Reply:
    """Find whom it is for; nobody who has deleted everything meanwhile."""
    thread, question = FindThread(state.thread), FindQuestion(state.thread, state.mark)
    if reply := missing(turn, *((question,) if state.mark else (thread,))):
        return reply
    if not state.mark:
        return fact(turn, thread) or nobody_there(code_of(state.prompt))
    found = fact(turn, question)
    return found.asker if found is not None else nobody_there(code_of(state.prompt))


PART = Part(states=(SendingAllTheSame,), heard=heard)
