"""Any of the staff puts right what was written to a patient, whoever wrote it: new words take the place of the old."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from bot.conversations.clinic.part import Part
from bot.conversations.clinic.patients.alert_desk import who
from bot.conversations.clinic.questions.before_it_goes import QUOTED, SendingAllTheSame, StaffMessage
from bot.conversations.clinic.questions.passing_on import left, mark_of, nobody_there, passed_on_so, unfit
from bot.conversations.clinic.questions.prompts import OpenPrompt, code_of, opened
from bot.conversations.clinic.staff.colleagues import called
from bot.conversations.clinic.tips.tip_words import first_words
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.doors import over
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Arg, Text
from bot.talk.heard import Media, Said, Words
from bot.talk.questions import Asker, FindThread, Given, GivenAnswer
from bot.talk.reply import Reply
from bot.talk.staff import Team


@dataclass(frozen=True, slots=True)
class PuttingRight:
    """What shall stand there instead? thread and mark: of what is wrong."""

    thread: str
    mark: str
    prompt: OpenPrompt | None = None


STATES: Final = (PuttingRight,)


def tapped(turn: Turn, verb: str, about: str) -> Reply:
    """Show what they have, and ask for the right words."""
    del verb
    thread, _, mark = about.partition(".")
    if reply := missing(turn, Team()):
        return reply
    found = _found(turn, thread, mark)
    if isinstance(found, Reply):
        return found if found.needs else over(turn)
    asker, given = found
    if asker.blocked:
        return nobody_there(who(asker.names))
    args: dict[str, Arg] = {"who": who(asker.names), "by": called(turn, given.by)}
    text = Text("answer-fix-ask", args | {"words": first_words(given.post, turn, QUOTED)})
    asked = question(text, rows(button("button-not-now", "leave")))
    return Reply(PuttingRight(thread, mark, opened(turn, asker.names)), (asked,))


def _found(turn: Turn, thread: str, mark: str) -> tuple[Asker, Given] | Reply:
    whose, given = FindThread(thread), GivenAnswer(thread, mark)
    if reply := missing(turn, whose, given):
        return reply
    asker, kept = fact(turn, whose), fact(turn, given)
    return (asker, kept) if asker is not None and kept is not None else Reply(None)


def heard(turn: Turn, said: Said) -> Reply | None:
    """Send it in the place of what they have."""
    state = turn.state
    if not isinstance(state, PuttingRight):
        return None
    if (gone := left(turn, said)) is not None:
        return gone
    if not isinstance(said, Words | Media):
        return None
    if said.post is None or (wrong := unfit(said.post)):
        return turn.again(say(wrong if said.post else "answer-cannot"))
    found = _found(turn, state.thread, state.mark)
    if isinstance(found, Reply):
        return found if found.needs else nobody_there(code_of(state.prompt))
    asker, given = found
    parts = (StaffMessage(said.post, mark_of(said.number)),)
    what = SendingAllTheSame(parts, prompt=state.prompt, instead_of=(given.mark,))
    return passed_on_so(turn, replace(asker, mark=given.question), what)


PART = Part(verbs=("answerfix",), tapped=tapped, states=STATES, heard=heard)
