"""The clinic's desk: who may come in, what there is to do, and a closed door for everybody else."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace
from typing import Any, Final, TypeVar

from bot.conversations.clinic.part import Part
from bot.conversations.clinic.patients import alert_desk, patient_desk
from bot.conversations.clinic.profile import media_desk, profile_desk
from bot.conversations.clinic.questions import group, passing_on
from bot.conversations.clinic.staff import inviting, team
from bot.conversations.clinic.tips import composing, dispatch, library, reactions, saving, series_desk
from bot.conversations.frame import goals
from bot.conversations.frame.asking import say
from bot.conversations.frame.conversation import Conversation, Offer
from bot.conversations.frame.doors import DOOR, door
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Keyboard, Menu, Say, Text, Toast
from bot.talk.effects import KeepRefusal
from bot.talk.heard import Command, Media, Rang, Said, Tapped, Words
from bot.talk.reply import Reply, Step
from bot.talk.staff import Role

TIMER: Final = "clinic:"
Key = TypeVar("Key", bound=Hashable)
Hand = TypeVar("Hand", bound=Callable[..., Any])


def menu(turn: Turn, role: Role | None = None) -> Reply:
    """Offer what there is for that role, or for whoever taps."""
    profile = ((door("button-profile", "profile"),),) if (role or turn.chat.role) is Role.OWNER else ()
    keyboard: Keyboard = (
        (door("button-send-tip", "tip"), door("button-past-tips", "past")),
        (door("button-patients", "patients"), door("button-invite-patients", "links")),
        (door("button-alerts", "alerts"), door("button-questions", "questions")),
        (door("button-library", "lib"), door("button-courses", "courses")),
        (door("button-points", "points"), door("button-team", "team")),
        *profile,
    )
    return Reply(None, (Say(Text("clinic"), keyboard),))


def _tapped_menu(turn: Turn, verb: str, about: str) -> Reply:
    del verb, about
    return menu(turn)


PARTS: Final[tuple[Part, ...]] = (
    Part(verbs=("menu",), tapped=_tapped_menu, commands={"clinic": menu}),
    composing.PART,
    saving.PART,
    dispatch.PART,
    library.PART,
    series_desk.PART,
    patient_desk.PART,
    alert_desk.PART,
    group.PART,
    media_desk.PART,
    profile_desk.PART,
    team.PART,
    inviting.PART,
)
"""A new corner of the desk is one line here."""


class BadPart(Exception):
    """Two corners of the desk take the same word, state, timer or command, or one has nobody who answers it."""


def _table(what: str, pairs: Iterable[tuple[Key, Hand | None]]) -> dict[Key, Hand]:
    """Put what the parts declare together. Raises BadPart."""
    table: dict[Key, Hand] = {}
    for key, hand in pairs:
        if hand is None:
            raise BadPart(f"clinic/menu.py: nobody answers the {what} {key!r}: give its part a function for it")
        if key in table:
            raise BadPart(f"clinic/menu.py: two parts take the {what} {key!r}: rename one")
        table[key] = hand
    return table


TAPPED: Final = _table("button", ((verb, part.tapped) for part in PARTS for verb in part.verbs))
HEARD: Final = _table("state", ((state, part.heard) for part in PARTS for state in part.states))
RANG: Final = _table("timer", ((kind, part.rang) for part in PARTS for kind in part.timers))
BEGINS: Final = _table("command", ((name, begin) for part in PARTS for name, begin in part.commands.items()))


class ClinicDesk(Conversation):
    """Answers staff; tells everybody else nothing."""

    states = tuple(HEARD)
    choices = (DOOR, reactions.TIP)
    timers = (TIMER,)
    offers = tuple(Offer(name, goals.HOME, rank=place, staff=True) for place, name in enumerate(BEGINS, 1))

    def answer(self, turn: Turn, said: Said) -> Reply | None:
        """Answer what is the clinic's to answer; None for everything else."""
        match said:
            case Command("start", argument, sender) if argument.startswith(team.CLAIM):
                return _claimed(turn, argument.removeprefix(team.CLAIM), sender)
            case Tapped(0, choice) if choice.startswith(reactions.TIP):
                return reactions.hear(turn, choice.removeprefix(reactions.TIP))
        asked = _asked_of_clinic(said)
        inside = isinstance(turn.state, self.states)
        if turn.chat.role is None:
            return _refused(turn, said, asked) if asked or inside else None
        match said:
            case Rang(key) if key.startswith(TIMER):
                return _rang(turn, key.removeprefix(TIMER))
            case Words() | Media() if said.reply_to is not None and (reply := passing_on.by_reply(turn, said)):
                return reply
            case Command(name) if name in BEGINS:
                return BEGINS[name](turn)
            case Tapped(0, choice) if choice.startswith(DOOR):
                return _tapped(turn, choice.removeprefix(DOOR))
        return _heard(turn, said)


def _heard(turn: Turn, said: Said) -> Reply | None:
    """Go on where something is asked; anything that answers a point's card is taken in any state."""
    if isinstance(said, Media) and (reply := media_desk.replied(turn, said)) is not None:
        return reply
    asking = HEARD.get(type(turn.state))
    return asking(turn, said) if asking else None


def _tapped(turn: Turn, choice: str) -> Reply | None:
    """Carry out what a button of the desk says; one that is not known is over."""
    verb, _, about = choice.partition(".")
    return TAPPED[verb](turn, verb, about) if verb in TAPPED else turn.over()


def _rang(turn: Turn, key: str) -> Reply | None:
    kind, _, about = key.partition(":")
    return RANG[kind](turn, kind, about) if kind in RANG else None


def _claimed(turn: Turn, token: str, sender: str) -> Reply | None:
    reply = team.claim(turn, token, sender)
    if reply.needs or not reply.effects:
        return reply
    role = next((one.role for one in reply.says if isinstance(one, Menu)), None)
    return replace(reply, says=(*reply.says, *menu(turn, role).says))


# ---------------------------------------------------------------- everybody else


def _asked_of_clinic(said: Said) -> str:
    """Name what only staff may do, "" for anything else."""
    match said:
        case Command(name) if name in BEGINS:
            return f"/{name}"
        case Tapped(0, choice) if choice.startswith(DOOR):
            return choice[:24]
        case Rang(key) if key.startswith(TIMER):
            return key[:24]
    return ""


def _refused(turn: Turn, said: Said, asked: str) -> Reply:
    """Do nothing, and write it down. A command gets the help that any unknown one gets."""
    refusal = KeepRefusal(asked or "conversation")
    state = None if asked == "" else turn.state
    match said:
        case Tapped():
            return Reply(state, (Toast(Text("step-over")),), (refusal,), step=Step.SAME)
        case Command():
            return Reply(state, (say("not-understood"),), (refusal,), step=Step.SAME)
    return Reply(state, (), (refusal,), step=Step.SAME)
