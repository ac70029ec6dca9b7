"""One message of staff to the patient behind an alert or a shared card: through the bot, no telephone needed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from bot.conversations.clinic.part import Part
from bot.conversations.clinic.patients.alert_desk import call, seen_by_me, who
from bot.conversations.clinic.questions import arrival
from bot.conversations.clinic.questions.before_it_goes import SendingAllTheSame, StaffMessage, why_closed
from bot.conversations.clinic.questions.passing_on import left, mark_of, nobody_there, sent, unfit
from bot.conversations.clinic.questions.prompts import OpenPrompt, code_of, goes_text, opened
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.doors import door, over
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Button, Text
from bot.talk.heard import Media, Said, Words
from bot.talk.questions import AllGiven, Asker, OpenThread, PatientBehind
from bot.talk.reply import Reply
from bot.talk.staff import ClinicSettings, Team


@dataclass(frozen=True, slots=True)
class WritingToPatient:
    """What shall this patient read? They are whom an alert is about, or a card."""

    alert: str = ""
    card: str = ""
    prompt: OpenPrompt | None = None


STATES: Final = (WritingToPatient,)


def tapped(turn: Turn, verb: str, about: str) -> Reply:
    """Ask for the message, or show what was written. about: "a." and the id of an alert, or "c." and that of a card."""
    sort, _, id_ = about.partition(".")
    state = WritingToPatient(alert=id_) if sort == "a" else WritingToPatient(card=id_)
    found = _found(turn, state)
    if not isinstance(found, Asker):
        return found
    if verb == "wrote":
        return _wrote(turn, found)
    if found.blocked:
        return nobody_there(who(found.names))
    against = why_closed(turn, found)
    goes = goes_text(is_asked=bool(against))
    asked = Text("write-ask", {"who": who(found.names), "goes": goes, "call": call(found.names)})
    for closed in against:
        asked = Text("write-ask-closed", {"closed": closed, "ask": asked})
    return Reply(
        replace(state, prompt=opened(turn, found.names)),
        (question(asked, rows(door("button-wrote", f"wrote.{about}"), _leave())),),
    )


def _wrote(turn: Turn, found: Asker) -> Reply:
    """Show what staff wrote to them, so that any of it can be put right, whoever wrote it."""
    asked = AllGiven(found.thread)
    if reply := missing(turn, asked, Team(), ClinicSettings()):
        return reply
    given = fact(turn, asked)
    if not given:
        return turn.stays(say("wrote-nothing", {"who": who(found.names)}))
    return Reply(None, tuple(arrival.as_given(turn, found, one) for one in reversed(given)))


def _found(turn: Turn, state: WritingToPatient | SendingAllTheSame) -> Asker | Reply:
    asked = PatientBehind(state.alert, state.card)
    return missing(turn, asked) or fact(turn, asked) or over(turn)


def heard(turn: Turn, said: Said) -> Reply | None:
    """Pass it on, once."""
    state = turn.state
    if not isinstance(state, WritingToPatient):
        return None
    if (gone := left(turn, said)) is not None:
        return gone
    return _written(turn, state, said) if isinstance(said, Words | Media) else None


def _written(turn: Turn, state: WritingToPatient, said: Words | Media) -> Reply:
    if said.post is None or (wrong := unfit(said.post)):
        return turn.again(say(wrong if said.post else "answer-cannot"))
    what = SendingAllTheSame((StaffMessage(said.post, mark_of(said.number)),), alert=state.alert, card=state.card)
    what = replace(what, prompt=state.prompt)
    return passed_on(turn, what)


def passed_on(turn: Turn, what: SendingAllTheSame, *, sure: bool = False) -> Reply:
    """Pass it on, if they still let the clinic see so much. sure: whatever speaks against it."""
    found = _found(turn, what)
    if isinstance(found, Reply):
        return found if found.needs else _gone(what.prompt)
    noticed = seen_by_me(turn, what.alert) if what.alert else Reply(None)
    if noticed.needs:
        return noticed
    also = (OpenThread(found.thread, found.chat_id), *noticed.effects)
    reply = sent(turn, found, what, also=also, told="write-by", sure=sure)
    return reply if reply.needs or not reply.effects else replace(reply, says=(*noticed.says, *reply.says))


def _gone(prompt: OpenPrompt | None) -> Reply:
    return Reply(None, (say("write-not-any-more", {"who": code_of(prompt)}), say("prompt-none")))


def _leave() -> Button:
    return button("button-not-now", "leave")


PART = Part(verbs=("write", "wrote"), tapped=tapped, states=STATES, heard=heard)
