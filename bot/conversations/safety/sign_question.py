"""One plain question about words that may mean danger: yes stops everything, and nothing begins before an answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.care.catalog import Catalog
from bot.care.record.history import SafetyEvent
from bot.care.record.person import Denied, Person, Told
from bot.care.safety.red_flags import HELP, RedFlag, denying
from bot.care.understanding.conditions import names_the_saddle, says_after_all
from bot.care.understanding.plain_dangers import long_known
from bot.care.understanding.whose import is_taken_back
from bot.conversations.frame import goals
from bot.conversations.frame.asking import say
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import after_no, choice_of, is_vague, sounds_well, tells
from bot.conversations.frame.turn import Turn
from bot.conversations.safety.precaution_check import PrecautionCheck
from bot.conversations.safety.red_flag_check import RedFlagCheck
from bot.talk.bubbles import Button, Lane, Say, Text
from bot.talk.effects import Effect, KeepSafetyEvent, SetTimer
from bot.talk.heard import Rang, Said, Tapped, Words, words_of
from bot.talk.reply import Reply

SIGN: Final = "sign."
"""How a choice of the question begins: "sign.yes.r2". Its buttons never grow old: a late yes is a yes."""

BUBBLE: Final = "sign"
SADDLE: Final = "r1"
"""Numb between the legs."""
NEW: Final = "new"
"""Asked in place of a sign: is anything newly weak or numb?"""

A_WHILE: Final = timedelta(minutes=15)
"""So long a no may be taken back in a few words."""

MOST: Final = 2
"""So many of what is suspected are asked, likeliest first; more would be the screens again."""

TIMER: Final = "doubt:"
UNANSWERED: Final = timedelta(minutes=10)
"""So long an answer may take before the clinic hears of it, where it may."""


class SignQuestion(Conversation):
    """Asks beside whatever is under way; what was open stays open behind it."""

    choices = (SIGN,)
    timers = (TIMER,)
    rings_anywhere = True

    def rang(self, turn: Turn, said: Rang) -> Reply | None:
        """Nobody answered: what is noted now is serious enough to be told to the clinic."""
        flag = said.key.removeprefix(TIMER)
        if flag not in turn.person.doubted:
            return None
        return turn.stays(effects=noted(turn, "unanswered", flag))

    def tapped(self, turn: Turn, said: Tapped) -> Reply | None:
        """Take the answer; a no to what is no longer asked is over."""
        answer, _, flag = said.choice.removeprefix(SIGN).partition(".")
        if flag not in turn.catalog.red_flags and flag != NEW:
            return None
        if answer == "yes":
            return yes(turn, flag)
        return no(turn, flag) if flag in turn.person.doubted else None

    def answered(self, turn: Turn, said: Said) -> Reply:
        """Take yes and no in words; anything else, and the question comes once more."""
        flag = turn.person.doubted[0]
        if isinstance(said, Tapped):  # a button of what waits behind this question
            return asked_again(turn)
        match choice_of(said, turn.person, turn.catalog):
            case "yes" if is_vague(said, turn.person, turn.catalog):
                return asked_again(turn)
            case "yes":
                return yes(turn, flag)
            case "no" | "none":
                return no(turn, flag)
            case "up_again" if flag == HELP:  # "can you get up?" is answered
                return no(turn, flag)
            case None if flag == HELP and turn.understand(words_of(said), turn.person.locale).wish == "help":
                return yes(turn, flag)
            case None if _no_and_well(said, turn):
                return no(turn, flag)  # "no, breathing is fine"
        if SADDLE not in turn.person.doubted and tells(names_the_saddle, words_of(said), turn.catalog):
            return asked(turn, turn.stays(), (SADDLE,), words_of(said))  # "I can't feel | anything | down there"
        return no(turn, flag) if _taken_back(turn, words_of(said), flag) else asked_again(turn)


def taken_back(turn: Turn, said: Said, owner: Conversation) -> Reply | None:
    """Ask once more what was just denied, of somebody who takes the no back: "sorry, I meant yes"; None for no such.

    owner: whose question stands open, and holds on meanwhile.
    """
    just, words = turn.person.just_denied, words_of(said)
    if just is None or just.again or turn.now - just.at > A_WHILE or turn.person.lock is not None:
        return None
    choice = choice_of(said, turn.person, turn.catalog) if words else None
    slip = choice in {"mistake", "slip"} or (choice == "yes" and turn.state is None)
    if not slip and not (words and tells(says_after_all, words, turn.catalog)):
        return None
    held = owner.hold(turn)
    person = replace(held.person or turn.person, just_denied=replace(just, again=True))
    return asked(replace(turn, person=person), replace(held, person=person), just.flags)


def _no_and_well(said: Said, turn: Turn) -> bool:
    rest = after_no(said, turn.person, turn.catalog) if isinstance(said, Words) else None
    return rest is not None and sounds_well(rest, turn.person, turn.catalog)


def _taken_back(turn: Turn, words: str, flag: str) -> bool:
    """Say whether it is told of somebody else, or is long known where only what is new was asked for."""
    known = turn.catalog.health.values()
    return any(is_taken_back(words, one) or (flag == NEW and long_known(words, one)) for one in known)


def asked(turn: Turn, held: Reply, flags: tuple[str, ...], words: str = "") -> Reply:
    """Ask about the likeliest sign. held: what holding on to the present state led to; its clock stands.

    What was asked before and not answered comes again behind it: a new question answers none. words: what was written,
    which may have.
    """
    before = (one for one in turn.person.doubted if not _taken_back(turn, words, one))
    doubted = tuple(dict.fromkeys((*flags, *before)))
    watched = _watched(noted(turn, "suspected", *flags), doubted[0], turn.now)
    closing = _settled(turn)
    person = replace(held.person or turn.person, doubted=doubted)
    says = (*closing, *held.says, _question(turn.catalog, doubted[0]))
    return replace(held, says=says, effects=(*held.effects, *watched), person=person)


def raised(told: Reply, person: Person, flags: tuple[str, ...], catalog: Catalog, now: datetime) -> Reply:
    """Ask about what a complaint may be, before the plan; after a no it goes on to that.

    told: what taking the complaint led to already; person: as they are known since.
    """
    doubted = flags[:MOST]
    complaint = person.complaint
    waiting = None if complaint is None else Told(complaint)
    suspected = tuple(KeepSafetyEvent(SafetyEvent(now, "suspected", one)) for one in doubted)
    watched = _watched(suspected if person.consented_at else (), doubted[0], now)
    question = _question(catalog, doubted[0])
    known = replace(person, doubted=doubted, told=waiting)
    return replace(told, says=(*told.says, question), effects=(*told.effects, *watched), person=known)


def asked_again(turn: Turn) -> Reply:
    """Ask once more, in a new bubble; the old one loses its buttons."""
    return turn.stays(*_settled(turn), _question(turn.catalog, turn.person.doubted[0], again=True))


def yes(turn: Turn, flag: str) -> Reply:
    """It is so: as if the sign itself had been said."""
    person = replace(turn.person, doubted=())
    if flag == NEW:
        event = KeepSafetyEvent(SafetyEvent(turn.now, "distress", "new_numb_or_weak"))
        return Reply(None, (*_settled(turn), say("followup-check")), (event,), person, then=goals.NEW_SIGN)
    stopped = RedFlagCheck().said((flag,), person, turn.catalog, turn.now)
    return replace(stopped, says=(*_settled(turn), *stopped.says), person=stopped.person or person)


def no(turn: Turn, flag: str) -> Reply:
    """It is not so: ask the next that was suspected, or go on where it stood."""
    left = tuple(one for one in turn.person.doubted if one != flag)
    before = turn.person.just_denied
    before = before if before is not None and turn.now - before.at <= A_WHILE else None
    flags = tuple(dict.fromkeys((flag, *(before.flags if before is not None else ()))))[:MOST]
    just = Denied(turn.now, flags, again=before is not None and before.again and flag in before.flags)
    person = _without(replace(turn.person, doubted=left, just_denied=just), turn.catalog.red_flags.get(flag))
    denied = noted(turn, "denied", flag)
    if left:
        return turn.stays(*_settled(turn), _question(turn.catalog, left[0]), effects=denied, person=person)
    says = (*_settled(turn), say("sign-no"))
    if turn.state is None and person.told is not None:
        return Reply(None, says, denied, person, then=goals.RETURN_VISIT)
    if not turn.open_question and (waiting := PrecautionCheck().waiting(turn)) is not None:
        return replace(waiting, says=(*says, *waiting.says), effects=denied, person=person)
    if turn.state is None and person.consented_at is not None and turn.chat.role is None:
        return Reply(None, says, denied, person, then=goals.HOME)  # what next: a no is no dead end
    return replace(turn.again(*says), effects=denied, person=person)


def _without(person: Person, flag: RedFlag | None) -> Person:
    """Keep the no with what was told: places that come of it show the sign no more."""
    if flag is None:
        return person
    if person.told is not None:
        person = replace(person, told=replace(person.told, complaint=denying(person.told.complaint, flag)))
    return replace(person, complaint=denying(person.complaint, flag)) if person.complaint is not None else person


def _question(catalog: Catalog, flag: str, *, again: bool = False) -> Say:
    keyboard = (
        (Button(Text("button-sign-yes"), f"{SIGN}yes.{flag}", timeless=True),),
        (Button(Text("button-sign-no"), f"{SIGN}no.{flag}", timeless=True),),
    )
    shown = Text("ask-sign-again" if again else "ask-sign", {"question": _words(catalog, flag)})
    return Say(shown, keyboard, name=BUBBLE, lane=Lane.SAFETY)


def _words(catalog: Catalog, flag: str) -> Text:
    if flag == NEW:
        return Text("ask-new")
    return Text(catalog.red_flags[flag].ask)


def _settled(turn: Turn) -> tuple[Say, ...]:
    """The question that stands already loses its buttons, so that there is never a second live one."""
    if not turn.person.doubted:
        return ()
    text = Text("ask-sign-settled", {"question": _words(turn.catalog, turn.person.doubted[0])})
    return (Say(text, name=BUBBLE, edits=BUBBLE, rings=False),)


def _watched(lines: tuple[Effect, ...], flag: str, now: datetime) -> tuple[Effect, ...]:
    """Look later whether there was an answer, of somebody of whom anything is kept."""
    return (*lines, SetTimer(f"{TIMER}{flag}", now + UNANSWERED)) if lines else ()


def noted(turn: Turn, kind: str, *flags: str) -> tuple[Effect, ...]:
    """Lines for the safety ledger; nothing is kept of somebody who has not agreed."""
    if turn.person.consented_at is None:
        return ()
    return tuple(KeepSafetyEvent(SafetyEvent(turn.now, kind, flag)) for flag in flags)
