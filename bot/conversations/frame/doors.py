"""The desk's buttons, which never grow old, and what is said where one may not or no longer be tapped."""

from __future__ import annotations

from typing import Final

from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Arg, Button, Text, Toast
from bot.talk.effects import KeepRefusal
from bot.talk.reply import Reply, Step

DOOR: Final = "c."
"""How a choice begins that only staff may make."""


def door(label: str, choice: str, **args: Arg) -> Button:
    """Give a button of the desk with the text of that id."""
    return Button(Text(label, args), DOOR + choice, timeless=True)


def over(turn: Turn) -> Reply:
    """Say that a button is over."""
    return Reply(turn.state, (Toast(Text("step-over")),), step=Step.SAME)


def owner_only(turn: Turn, what: str) -> Reply:
    """Do nothing, and write down who tried what only an owner may do."""
    return Reply(turn.state, (Toast(Text("owner-only")),), (KeepRefusal(what[:24]),), step=Step.SAME)
