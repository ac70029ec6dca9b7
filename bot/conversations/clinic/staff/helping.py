"""What staff can do here, in the role that they have; whoever also uses it as a patient reads that below."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.conversations.frame.asking import lines
from bot.conversations.frame.doors import door
from bot.conversations.frame.turn import Turn
from bot.conversations.home.home import HELP, Home
from bot.talk.bubbles import Arg, Say, Text
from bot.talk.reply import Reply
from bot.talk.staff import Role


def help_for_staff(turn: Turn, commands: Iterable[str]) -> Reply:
    """Name the desk's commands, and what its buttons lead to. commands: those of this role."""
    is_owner = turn.chat.role is Role.OWNER
    args: dict[str, Arg] = {
        "commands": lines(*(Text(HELPS[name]) for name in commands)),
        "role": Text("staff-help-owner" if is_owner else "staff-help-practitioner"),
        "number": turn.catalog.emergency.number,
    }
    shown = Say(Text("staff-help", args), ((door("button-desk", "menu"), door("button-desk-more", "more")),))
    if turn.person.consented_at is None:
        return turn.stays(shown)
    as_patient = Home().begin(turn, HELP)
    return as_patient if as_patient.needs else replace(as_patient, says=(shown, *as_patient.says))


HELPS = {"clinic": "staff-help-clinic", "broadcast": "staff-help-broadcast"}
"""What stands behind each command of the desk."""
