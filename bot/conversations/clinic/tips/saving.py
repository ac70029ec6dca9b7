"""A tip kept for later, under a name that staff give it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from bot.conversations.clinic.part import Part
from bot.conversations.clinic.tips.planning import id_for
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.doors import door
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Arg, Say, Text
from bot.talk.effects import DropBroadcast, Effect, KeepTip
from bot.talk.heard import Command, Said, Tapped, Words
from bot.talk.reply import Reply
from bot.talk.tips import Broadcast, HowFar, Post, SavedTip, SavedTips

LONGEST: Final = 30
"""Letters of a name: it stands on a button."""


@dataclass(frozen=True, slots=True)
class NamingTip:
    """What shall this tip be called? draft: whose words are kept, and which is one no longer then."""

    post: Post
    draft: str = ""


@dataclass(frozen=True, slots=True)
class RenamingTip:
    """What shall the kept tip of this id be called from now on?"""

    id: str


STATES: Final = (NamingTip, RenamingTip)


def ask(tip: Broadcast) -> Reply:
    """Ask for a name to keep it under."""
    return _asked(NamingTip(tip.post, tip.id), "library-name")


def ask_again(tip: SavedTip) -> Reply:
    """Ask for another name."""
    return _asked(RenamingTip(tip.id), "library-rename", title=tip.title)


def _asked(state: NamingTip | RenamingTip, text: str, **args: Arg) -> Reply:
    return Reply(state, (question(Text(text, args), rows(button("button-not-now", "leave"))),))


def heard(turn: Turn, said: Said) -> Reply | None:
    """Keep it under the name that was typed."""
    match said:
        case Command("cancel"):
            return Reply(None, (say("library-left"),))
        case Tapped(step, "leave") if step == turn.chat.step:
            return Reply(None, (say("library-left"),))
        case Words(text):
            return _named(turn, " ".join(text.split()))
    return None


def _named(turn: Turn, title: str) -> Reply | None:
    state = turn.state
    if not isinstance(state, NamingTip | RenamingTip):
        return None
    if not 0 < len(title) <= LONGEST:
        return _asked(state, "library-name-long", most=LONGEST)
    if isinstance(state, NamingTip):
        return _kept_from(turn, state, title)
    if reply := missing(turn, SavedTips()):
        return reply
    tip = next((one for one in fact(turn, SavedTips()) if one.id == state.id), None)
    return _kept(replace(tip, title=title)) if tip is not None else Reply(None, (say("library-gone"),))


def _kept_from(turn: Turn, state: NamingTip, title: str) -> Reply:
    """Keep the words as they are now: the draft may have followed an edit since."""
    asked = HowFar(state.draft)
    if reply := missing(turn, asked):
        return reply
    draft = fact(turn, asked)
    post = draft.broadcast.post if draft is not None else state.post
    dropped = (DropBroadcast(state.draft),) if state.draft else ()
    return _kept(SavedTip(id_for(turn), title, post), *dropped)


def _kept(tip: SavedTip, *also: Effect) -> Reply:
    keyboard = ((door("button-use-tip", f"use.{tip.id}"),), (door("button-library", "lib"),))
    return Reply(None, (Say(Text("library-kept", {"title": tip.title}), keyboard),), (KeepTip(tip), *also))


PART = Part(states=STATES, heard=heard)
