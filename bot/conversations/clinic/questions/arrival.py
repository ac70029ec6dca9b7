"""Whether what staff sent to a patient arrived: a moment later it is said under it, and aloud where it did not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.conversations.clinic.part import Part
from bot.conversations.clinic.patients.alert_desk import call, who
from bot.conversations.frame.doors import door, over
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import NOTHING, Keyboard, Say, Text
from bot.talk.effects import Effect, SetTimer, Tell
from bot.talk.questions import Arrival, Asker, FindThread, GivenAnswer, HowItWent, TakeAnswerBack
from bot.talk.reply import Reply
from bot.talk.staff import GROUP, ClinicSettings, Role, Team, hear_questions

KIND: Final = "sent"
SOON: Final = timedelta(seconds=5)
LATER: Final = timedelta(minutes=5)
"""While Telegram cannot be reached; in the end a message is given up, and so is the looking."""


def bubble(thread: str, mark: str) -> str:
    """Name the bubble that says that it was passed on."""
    return f"s.{thread}.{mark}"


def deeds(thread: str, mark: str, *, may_save: bool = False) -> Keyboard:
    """Give what can still be done with an answer: take it back, keep it for later questions."""
    save = ((door("button-answer-save", f"answersave.{thread}.{mark}"),),) if may_save else ()
    return (*save, (door("button-answer-back", f"answerback.{thread}.{mark}"),))


def watch(thread: str, mark: str, now: datetime) -> SetTimer:
    """Look soon."""
    return SetTimer(f"clinic:{KIND}:{thread}.{mark}", now + SOON)


def rang(turn: Turn, kind: str, about: str) -> Reply | None:
    """Say how it went."""
    thread, _, mark = about.partition(".")
    asked, whose, given = HowItWent(thread, mark), FindThread(thread), GivenAnswer(thread, mark)
    if reply := missing(turn, asked, whose, given):
        return reply
    patient = fact(turn, whose)
    named = who(patient.names) if patient is not None else Text("answer-patient-gone")
    match fact(turn, asked):
        case Arrival.WAITING:
            return turn.stays(effects=(SetTimer(f"clinic:{kind}:{about}", turn.now + LATER),))
        case Arrival.ARRIVED:
            name = bubble(thread, mark)
            can = deeds(thread, mark, may_save=fact(turn, given) is not None and turn.chat.chat_id > 0)
            return turn.stays(_edit(name, Text("answer-arrived", {"who": named}), thread, can))
        case Arrival.TAKING_BACK | Arrival.TAKEN_BACK | Arrival.STAYS as ended:
            return _taken_back(turn, thread, mark, ended, named)
        case Arrival.FAILED:
            text = "answer-failed"
        case _:
            text = "answer-blocked"
    reach = call(patient.names) if patient is not None else Text("call-if-known")
    return turn.stays(Say(Text(text, {"who": named, "call": reach}), thread=thread))


def _edit(name: str, text: Text, thread: str, can: Keyboard = ()) -> Say:
    """Change what stands under it; in the clinic's group in the patient's topic."""
    return Say(text, can, name=name, edits=name, rings=False, thread=thread)


def _taken_back(turn: Turn, thread: str, mark: str, ended: Arrival, named: Text) -> Reply:
    """Say whether it is off the phone."""
    if ended is Arrival.TAKING_BACK:
        return turn.stays(effects=(SetTimer(f"clinic:{KIND}:{thread}.{mark}", turn.now + LATER),))
    name = bubble(thread, mark)
    text = "answer-off" if ended is Arrival.TAKEN_BACK else "answer-stays"
    shown = _edit(name, Text(text, {"who": named}), thread)
    return turn.stays(replace(shown, rings=ended is Arrival.STAYS))


def tapped(turn: Turn, verb: str, about: str) -> Reply:
    """Take an answer back, and tell the others."""
    del verb
    thread, _, mark = about.partition(".")
    whose, given = FindThread(thread), GivenAnswer(thread, mark)
    if reply := missing(turn, whose, given, Team(), ClinicSettings()):
        return reply
    patient, reply = fact(turn, whose), taken_off(turn, thread, mark)
    if patient is None or fact(turn, given) is None or not reply.effects:
        return reply
    return replace(reply, effects=(*reply.effects, *told_others(turn, patient, "answer-back-by")))


def taken_off(turn: Turn, thread: str, mark: str) -> Reply:
    """Take an answer back, as long as Telegram lets a bot do so."""
    asked, given, whose = HowItWent(thread, mark), GivenAnswer(thread, mark), FindThread(thread)
    if reply := missing(turn, asked, given, whose):
        return reply
    if fact(turn, asked) not in {Arrival.ARRIVED, Arrival.WAITING}:
        return over(turn)
    name = bubble(thread, mark)
    said = _edit(name, Text("answer-taking-back"), thread)
    effects = (TakeAnswerBack(thread, mark), watch(thread, mark, turn.now))
    patient = fact(turn, whose)
    if patient is None or fact(turn, given) is None:
        return turn.stays(said, effects=effects)
    is_open = Say(Text("answer-open-again", {"who": who(patient.names)}), rings=False, thread=thread)
    return turn.stays(said, is_open, effects=effects)


def told_others(turn: Turn, asker: Asker, told: str, words: Text = NOTHING) -> tuple[Effect, ...]:
    """Tell the other owners who wrote to whom, and who else hears questions where they come to no group. told: the text
    takes who, by and words.
    """
    team, me = fact(turn, Team()), turn.chat.chat_id
    mine = next((one.name for one in team if one.chat_id == me), "")
    owners = tuple(one.chat_id for one in team if one.role is Role.OWNER)
    asked = () if fact(turn, ClinicSettings()).get(GROUP) else hear_questions(team)
    others = (one for one in dict.fromkeys((*owners, *asked)) if one != me)
    by = Say(Text(told, {"who": who(asker.names), "by": mine or "…", "words": words}), rings=False)
    return tuple(Tell(one, (by,)) for one in others)


PART = Part(verbs=("answerback",), tapped=tapped, timers=(KIND,), rang=rang)
