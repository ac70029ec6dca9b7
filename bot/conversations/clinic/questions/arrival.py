"""Whether what staff sent to a patient arrived: a moment later it is said under it, and aloud where it did not."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from bot.conversations.clinic.part import Part
from bot.conversations.clinic.patients.alert_desk import who
from bot.conversations.frame.doors import door
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Keyboard, Say, Text
from bot.talk.effects import SetTimer
from bot.talk.questions import Arrival, FindThread, GivenAnswer, HowItWent
from bot.talk.reply import Reply

KIND: Final = "sent"
SOON: Final = timedelta(seconds=5)
LATER: Final = timedelta(minutes=5)
"""While Telegram cannot be reached; in the end a message is given up, and so is the looking."""


def bubble(thread: str, mark: str) -> str:
    """Name the bubble that says that it was passed on."""
    return f"s.{thread}.{mark}"


def saving(thread: str, mark: str) -> Keyboard:
    """Give the button that keeps an answer for later questions."""
    return ((door("button-answer-save", f"answersave.{thread}.{mark}"),),)


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
    match fact(turn, asked):
        case Arrival.WAITING:
            return turn.stays(effects=(SetTimer(f"clinic:{kind}:{about}", turn.now + LATER),))
        case Arrival.ARRIVED:
            name = bubble(thread, mark)
            save = saving(thread, mark) if fact(turn, given) is not None else ()
            return turn.stays(Say(Text("answer-arrived"), save, name=name, edits=name, rings=False))
        case Arrival.FAILED:
            text = "answer-failed"
        case _:
            text = "answer-blocked"
    named = who(patient.names) if patient is not None else Text("answer-patient-gone")
    return turn.stays(Say(Text(text, {"who": named})))


PART = Part(timers=(KIND,), rang=rang)
