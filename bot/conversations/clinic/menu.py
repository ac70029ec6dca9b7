"""The clinic's desk: who may come in, what there is to do, and a closed door for everybody else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final, TypeAlias

from bot.conversations.clinic.patients import alert_desk, patient_desk
from bot.conversations.clinic.profile import media_desk, profile_desk
from bot.conversations.clinic.questions import group, passing_on
from bot.conversations.clinic.staff import inviting, team
from bot.conversations.clinic.tips import composing, dispatch, library, reactions, saving, series_desk
from bot.conversations.clinic.tips.composing import begin
from bot.conversations.clinic.tips.tip_states import STATES
from bot.conversations.frame.asking import say
from bot.conversations.frame.doors import DOOR, door
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Keyboard, Menu, Say, Text, Toast
from bot.talk.effects import KeepRefusal
from bot.talk.heard import Command, Media, Rang, Said, Tapped, Words
from bot.talk.reply import Reply, Step
from bot.talk.staff import Role

COMMANDS: Final = ("clinic", "broadcast")
TIMER: Final = "clinic:"
Tap: TypeAlias = Callable[[Turn, str, str], Reply]
Hear: TypeAlias = Callable[[Turn, Said], Reply | None]

DESKS: Final[Mapping[str, Tap]] = {
    verb: desk.hear for desk in (library, series_desk, media_desk, profile_desk) for verb in desk.VERBS
}
"""Who answers a button of the desk, by its first word."""

ASKING: Final[Mapping[type, Hear]] = {
    state: desk.heard for desk in (saving, media_desk, profile_desk) for state in desk.STATES
}
"""Who beside composing waits for an answer, by what is asked."""


class Desk:
    """Answers staff; tells everybody else nothing."""

    states = (*STATES, *ASKING)

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
            case Command("clinic"):
                return menu(turn.chat.role)
            case Command("broadcast"):
                return begin()
            case Tapped(0, choice) if choice.startswith(DOOR):
                return _tapped(turn, choice.removeprefix(DOOR))
        return _heard(turn, said)


def _heard(turn: Turn, said: Said) -> Reply | None:
    """Go on where something is asked; anything that answers a point's card is taken in any state."""
    if isinstance(said, Media) and (reply := media_desk.replied(turn, said)) is not None:
        return reply
    if isinstance(turn.state, STATES):
        return composing.hear(turn, said)
    asking = ASKING.get(type(turn.state))
    return asking(turn, said) if asking else None


def menu(role: Role | None) -> Reply:
    """Offer what there is for that role."""
    profile = ((door("button-profile", "profile"),),) if role is Role.OWNER else ()
    keyboard: Keyboard = (
        (door("button-send-tip", "tip"), door("button-past-tips", "past")),
        (door("button-patients", "patients"), door("button-invite-patients", "links")),
        (door("button-alerts", "alerts"), door("button-questions", "questions")),
        (door("button-library", "lib"), door("button-courses", "courses")),
        (door("button-points", "points"), door("button-team", "team")),
        *profile,
    )
    return Reply(None, (Say(Text("clinic"), keyboard),))


def _tapped(turn: Turn, choice: str) -> Reply | None:
    """Carry out what a button of the desk says; one that is not known is over."""
    verb, _, about = choice.partition(".")
    if verb in DESKS:
        return DESKS[verb](turn, verb, about)
    match verb:
        case "menu":
            return menu(turn.chat.role)
        case "tip":
            return begin()
        case "past":
            return dispatch.past(turn)
        case "stop" | "ok" | "no":
            return dispatch.decided(turn, verb, about)
        case "links" | "code" | "print":
            return inviting.hear(turn, verb)
        case "team" | "invite" | "out" | "away":
            return team.hear(turn, verb, about)
        case "questions":
            return group.overview(turn)
        case _ if verb in patient_desk.VERBS:
            return patient_desk.hear(turn, verb, about)
        case _ if verb in alert_desk.VERBS:
            return alert_desk.hear(turn, verb, about)
        case "preview":
            return Reply(turn.state, (Toast(Text("tip-preview")),), step=Step.SAME)
    return Reply(turn.state, (Toast(Text("step-over")),), step=Step.SAME)


def _rang(turn: Turn, key: str) -> Reply | None:
    kind, _, about = key.partition(":")
    if kind == "album":
        return composing.album_is_whole(turn)
    return dispatch.rang(turn, kind, about)


def _claimed(turn: Turn, token: str, sender: str) -> Reply | None:
    reply = team.claim(turn, token, sender)
    if reply.needs or not reply.effects:
        return reply
    role = next((one.role for one in reply.says if isinstance(one, Menu)), None)
    return replace(reply, says=(*reply.says, *menu(role).says))


# ---------------------------------------------------------------- everybody else


def _asked_of_clinic(said: Said) -> str:
    """Name what only staff may do, "" for anything else."""
    match said:
        case Command(name) if name in COMMANDS:
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
