"""Whether what staff sent to a patient arrived: a moment later it is said under it, and aloud where it did not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.care.planning.cadence import outside_quiet_hours
from bot.conversations.clinic.correcting import may_harm
from bot.conversations.clinic.part import Part
from bot.conversations.clinic.patients.alert_desk import call, who
from bot.conversations.clinic.staff.colleagues import called
from bot.conversations.clinic.tips.tip_words import at_clinic, first_words
from bot.conversations.frame.doors import door, over
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubble_names import QuestionBubble
from bot.talk.bubbles import NOTHING, Arg, Keyboard, Say, Text
from bot.talk.effects import Effect, SetTimer, Tell
from bot.talk.questions import Arrival, Asker, BubbleLike, FindThread, Given, GivenAnswer, HowItWent, TakeAnswerBack
from bot.talk.reply import Reply
from bot.talk.staff import GROUP, ClinicSettings, Role, Team, hear_questions

KIND: Final = "sent"
OFF: Final = "off"
OFF_LOUD: Final = "offloud"
"""What rings to say how it went, and to tell the patient that something was taken off their phone; aloud at any hour
where it may harm.
"""

SAVED_MARK: Final = "s"
"""How marks begin of what was kept before it went: it need not be kept once more."""

IN_GROUP: Final = "g"
"""How marks begin of what was written in the clinic's group."""

SOON: Final = timedelta(seconds=5)
SHOWN: Final = 300
"""Letters of what was written."""

LATER: Final = timedelta(minutes=5)
"""While Telegram cannot be reached; in the end a message is given up, and so is the looking."""


def bubble(thread: str, mark: str) -> str:
    """Name the bubble that says that it was passed on."""
    return f"{TOLD}{thread}.{mark}"


TOLD: Final = "s."


def told_of(chat_id: int, mark: str) -> BubbleLike:
    """Ask for the bubble that says how something went that was written as this mark."""
    return BubbleLike(chat_id, TOLD, f".{mark}")


def deeds(thread: str, mark: str, *, may_save: bool = False) -> Keyboard:
    """Give what can still be done with an answer: take it back, put it right, keep it for later questions. In the group
    whatever is written is the next answer.
    """
    save = ((door("button-answer-save", f"answersave.{thread}.{mark}"),),) if may_save else ()
    fix = (door("button-answer-fix", f"answerfix.{thread}.{mark}"),) if not mark.startswith(IN_GROUP) else ()
    return (*save, (door("button-answer-back", f"answerback.{thread}.{mark}"), *fix))


def as_given(turn: Turn, asker: Asker, given: Given) -> Say:
    """Show what stands at a patient, with what any of the staff can do about it. Team must have been asked for."""
    day, hour = at_clinic(given.at, turn)
    words = first_words(given.post, turn, SHOWN)
    args: dict[str, Arg] = {"who": who(asker.names), "by": called(turn, given.by), "words": words}
    return Say(Text("question-answer", args | {"day": day, "time": hour}), deeds(asker.thread, given.mark))


def watch(thread: str, mark: str, now: datetime, kind: str = KIND) -> SetTimer:
    """Look soon."""
    return SetTimer(f"clinic:{kind}:{thread}.{mark}", now + SOON)


def rings(turn: Turn, asker: Asker) -> bool:
    """At night it comes without a sound, but not on the day of an alarm."""
    return asker.alarmed or outside_quiet_hours(turn.now, asker.zone, turn.catalog.cadence.quiet) <= turn.now


def at_night(turn: Turn, asker: Asker, told: Text, *, loud: bool = False) -> Text:
    """Add to what staff are told of something that goes now, where it is night there, whether it makes a sound. loud:
    it rings at any hour.
    """
    if rings(turn, asker) or asker.in_exercise:
        return told
    return Text("answer-at-night-rings" if loud else "answer-at-night", {"told": told})


def changed(turn: Turn, asker: Asker, mark: str, *, loud: bool = False) -> Tell:
    """Tell a patient that what stands further up is not what they have read. It waits for what the answer waits for.
    loud: the old words may harm.
    """
    return Tell(asker.chat_id, (_note(turn, asker, mark, Text("answer-changed"), loud=loud),))


def _note(turn: Turn, asker: Asker, mark: str, text: Text, *, loud: bool) -> Say:
    return Say(text, name=str(QuestionBubble(asker.thread, f"{mark}n")), rings=loud or rings(turn, asker))


def rang(turn: Turn, kind: str, about: str) -> Reply | None:
    """Say how it went."""
    thread, _, mark = about.partition(".")
    asked, whose, given = HowItWent(thread, mark), FindThread(thread), GivenAnswer(thread, mark)
    if reply := missing(turn, asked, whose, given):
        return reply
    patient = fact(turn, whose)
    if patient is None or not patient.names.code or fact(turn, asked) is Arrival.GONE:
        # They deleted everything: how it went would tell of them, and may not even be true.
        return turn.stays()
    named = who(patient.names)
    match fact(turn, asked):
        case Arrival.WAITING:
            return turn.stays(effects=(SetTimer(f"clinic:{kind}:{about}", turn.now + LATER),))
        case Arrival.ARRIVED:
            name = bubble(thread, mark)
            kept = fact(turn, given)
            may_save = kept is not None and bool(kept.question) and not mark.startswith(SAVED_MARK)
            can = deeds(thread, mark, may_save=may_save and turn.chat.chat_id > 0)
            return turn.stays(_edit(name, Text("answer-arrived", {"who": named}), thread, can))
        case Arrival() as ended if ended.is_taken_back:
            told = _told_patient(turn, patient, mark, ended, loud=kind == OFF_LOUD) if kind != KIND else ()
            return _taken_back(turn, kind, about, ended, named, told)
        case Arrival.FAILED:
            text = "answer-failed"
        case _:
            text = "answer-blocked"
    return turn.stays(Say(Text(text, {"who": named, "call": call(patient.names)}), thread=thread))


def _edit(name: str, text: Text, thread: str, can: Keyboard = ()) -> Say:
    """Change what stands under it; in the clinic's group in the patient's topic."""
    return Say(text, can, name=name, edits=name, rings=False, thread=thread)


def _told_patient(turn: Turn, patient: Asker, mark: str, ended: Arrival, *, loud: bool) -> tuple[Effect, ...]:
    """Say that it does not count any more to who may have read it."""
    text = TAKEN_BACK.get(ended)
    if text is None:
        return ()
    return (Tell(patient.chat_id, (_note(turn, patient, mark, Text(text), loud=loud),)),)


def _taken_back(turn: Turn, kind: str, about: str, ended: Arrival, named: Text, told: tuple[Effect, ...]) -> Reply:
    """Say whether it is off the phone."""
    if ended is Arrival.TAKING_BACK:
        return turn.stays(effects=(SetTimer(f"clinic:{kind}:{about}", turn.now + LATER),))
    thread, _, mark = about.partition(".")
    text = "answer-stays" if ended is Arrival.STAYS else "answer-off"
    shown = _edit(bubble(thread, mark), Text(text, {"who": named}), thread)
    return turn.stays(replace(shown, rings=ended is Arrival.STAYS), effects=told)


TAKEN_BACK: Final = {Arrival.TAKEN_BACK: "answer-taken-back", Arrival.STAYS: "answer-void"}
"""What the patient reads of it: what never went is no news."""


def tapped(turn: Turn, verb: str, about: str) -> Reply:
    """Take an answer back, and tell the others."""
    del verb
    thread, _, mark = about.partition(".")
    whose, given = FindThread(thread), GivenAnswer(thread, mark)
    if reply := missing(turn, whose, given, Team(), ClinicSettings()):
        return reply
    patient, kept, reply = fact(turn, whose), fact(turn, given), taken_off(turn, thread, mark)
    if patient is None or kept is None or not reply.effects:
        return reply
    told = "answer-back-by" if kept.question and kept.alone else "answer-back-by-only"
    return replace(reply, effects=(*reply.effects, *told_others(turn, patient, told, also=(kept.by,))))


def taken_off(turn: Turn, thread: str, mark: str) -> Reply:
    """Take an answer back, as long as Telegram lets a bot do so."""
    asked, given, whose = HowItWent(thread, mark), GivenAnswer(thread, mark), FindThread(thread)
    if reply := missing(turn, asked, given, whose):
        return reply
    if fact(turn, asked) not in {Arrival.ARRIVED, Arrival.WAITING}:
        return over(turn)
    name = bubble(thread, mark)
    said = _edit(name, Text("answer-taking-back"), thread)
    patient, kept = fact(turn, whose), fact(turn, given)
    loud = kept is not None and may_harm(turn, (kept.post,))
    effects = (TakeAnswerBack(thread, mark), watch(thread, mark, turn.now, OFF_LOUD if loud else OFF))
    if patient is None or kept is None or not kept.question or not kept.alone:
        return turn.stays(said, effects=effects)
    is_open = Say(Text("answer-open-again", {"who": who(patient.names)}), rings=False, thread=thread)
    return turn.stays(said, is_open, effects=effects)


def told_others(
    turn: Turn, asker: Asker, told: str, words: Text = NOTHING, also: Iterable[int] = ()
) -> tuple[Effect, ...]:
    """Tell the other owners who wrote to whom, and who else hears questions where they come to no group. told: the text
    takes who, by and words. also: chats of who wrote what it is about, as long as they are of the team.
    """
    team, me = fact(turn, Team()), turn.chat.chat_id
    authors = tuple(one.chat_id for one in team if one.chat_id in set(also))
    owners = tuple(one.chat_id for one in team if one.role is Role.OWNER)
    asked = () if fact(turn, ClinicSettings()).get(GROUP) else hear_questions(team)
    others = (one for one in dict.fromkeys((*owners, *authors, *asked)) if one != me)
    by = Say(Text(told, {"who": who(asker.names), "by": called(turn, me), "words": words}), rings=False)
    return tuple(Tell(one, (by,)) for one in others)


PART = Part(verbs=("answerback",), tapped=tapped, timers=(KIND, OFF, OFF_LOUD), rang=rang)
