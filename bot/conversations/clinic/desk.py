"""The clinic's desk: who may come in, what there is to do, and a closed door for everybody else."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversations.asking import say
from bot.conversations.clinic import alerts, composing, group, passing_on, patients, reactions, sending, team
from bot.conversations.clinic.composing import begin
from bot.conversations.clinic.tip_states import STATES
from bot.conversations.turn import Turn
from bot.talk import (
    Button,
    Command,
    KeepRefusal,
    Keyboard,
    Media,
    Rang,
    Reply,
    Said,
    Say,
    Step,
    Tapped,
    Text,
    Toast,
    Words,
)

COMMANDS: Final = ("clinic", "broadcast")
DOOR: Final = "c."
"""How a choice begins that only staff may make."""

TIMER: Final = "clinic:"


class Desk:
    """Answers staff; tells everybody else nothing."""

    states = STATES

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
                return menu()
            case Command("broadcast"):
                return begin()
            case Tapped(0, choice) if choice.startswith(DOOR):
                return _tapped(turn, choice.removeprefix(DOOR))
        return composing.hear(turn, said) if inside else None


def menu() -> Reply:
    """Offer what there is."""
    keyboard: Keyboard = (
        (_door("button-send-tip", "tip"),),
        (_door("button-past-tips", "past"), _door("button-team", "team")),
        (_door("button-patients", "patients"),),
        (_door("button-alerts", "alerts"), _door("button-questions", "questions")),
    )
    return Reply(None, (Say(Text("clinic"), keyboard),))


def _door(label: str, choice: str) -> Button:
    return Button(Text(label), DOOR + choice, timeless=True)


def _tapped(turn: Turn, choice: str) -> Reply | None:
    """Carry out what a button of the desk says; one that is not known is over."""
    verb, _, about = choice.partition(".")
    match verb:
        case "menu":
            return menu()
        case "tip":
            return begin()
        case "past":
            return sending.past(turn)
        case "stop" | "ok" | "no":
            return sending.decided(turn, verb, about)
        case "team" | "invite" | "out" | "away":
            return team.hear(turn, verb, about)
        case "questions":
            return group.overview(turn)
        case _ if verb in patients.VERBS:
            return patients.hear(turn, verb, about)
        case _ if verb in alerts.VERBS:
            return alerts.hear(turn, verb, about)
        case "preview":
            return Reply(turn.state, (Toast(Text("tip-preview")),), step=Step.SAME)
    return Reply(turn.state, (Toast(Text("step-over")),), step=Step.SAME)


def _rang(turn: Turn, key: str) -> Reply | None:
    kind, _, about = key.partition(":")
    if kind == "album":
        return composing.album_is_whole(turn)
    return sending.rang(turn, kind, about)


def _claimed(turn: Turn, token: str, sender: str) -> Reply | None:
    reply = team.claim(turn, token, sender)
    if reply.needs or not reply.effects:
        return reply
    return replace(reply, says=(*reply.says, *menu().says))


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
