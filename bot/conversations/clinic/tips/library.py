"""The library: tips that staff kept, and those that ship with the bot; each can be looked at and sent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from bot.conversations.clinic.checked import is_checked
from bot.conversations.clinic.part import Part
from bot.conversations.clinic.tips import composing, reactions, saving, tip_reading
from bot.conversations.clinic.tips.planning import id_for
from bot.conversations.frame.asking import rows
from bot.conversations.frame.doors import DOOR, door, over
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Button, Keyboard, Say, Text
from bot.talk.effects import DropTip, Effect
from bot.talk.reply import Reply
from bot.talk.sign_offs import SignOffs
from bot.talk.tips import Audience, Broadcast, Post, SavedTip, SavedTips

VERBS: Final = ("lib", "open", "use", "name", "drop", "gone")
ON_A_PAGE: Final = 6


@dataclass(frozen=True, slots=True)
class Shelved:
    """A tip of the library; saved: as staff kept it, None for one that ships with the bot."""

    id: str
    title: Text
    post: Post
    is_reviewed: bool = True
    saved: SavedTip | None = None

    @property
    def label(self) -> Text:
        """What stands on its button; what no clinician has checked is marked."""
        return self.title if self.is_reviewed else Text("library-unreviewed", {"title": self.title})


def hear(turn: Turn, verb: str, about: str) -> Reply:
    """Show the library, or do something with one of its tips."""
    if reply := missing(turn, SavedTips(), SignOffs()):
        return reply
    if verb == "lib":
        return _page(shelf(turn), int(about) if about.isdecimal() and len(about) <= 2 else 0)  # noqa: PLR2004
    found = next((one for one in shelf(turn) if one.id == about), None)
    if found is None:
        return over(turn)
    if verb == "open":
        return _opened(found)
    if verb == "use":
        tip = Broadcast(id_for(turn), turn.chat.chat_id, found.post, Audience())
        return composing.previewed(turn, tip_reading.read_anew(tip, turn))
    return _changed(turn, verb, found.saved) if found.saved is not None else over(turn)


def shelf(turn: Turn) -> tuple[Shelved, ...]:
    """Everything there is: what staff kept, newest first, then what ships."""
    own = (
        Shelved(one.id, Text("library-own", {"title": one.title}), one.post, saved=one)
        for one in fact(turn, SavedTips())
    )
    shipped = (
        Shelved(one.id, Text(one.title), reactions.advice(one), is_checked(turn, f"tips/{one.id}"))
        for one in turn.catalog.tips.values()
    )
    return (*own, *shipped)


def _page(tips: tuple[Shelved, ...], page: int, effects: tuple[Effect, ...] = ()) -> Reply:
    start = page * ON_A_PAGE if page * ON_A_PAGE < len(tips) else 0
    number = start // ON_A_PAGE
    shown = [Button(one.label, f"{DOOR}open.{one.id}", timeless=True) for one in tips[start : start + ON_A_PAGE]]
    back = (door("button-page-back", f"lib.{number - 1}"),) if number else ()
    on = (door("button-page-on", f"lib.{number + 1}"),) if start + ON_A_PAGE < len(tips) else ()
    pages = -(-len(tips) // ON_A_PAGE)
    text = Text("library", {"page": number + 1, "pages": pages})
    keyboard = (*rows(*shown), *filter(None, ((*back, *on),)), (door("button-desk", "menu"),))
    return Reply(None, (Say(text, keyboard),), effects)


def _opened(found: Shelved) -> Reply:
    """Show it as patients see it, and what can be done with it."""
    seen = reactions.as_patients_see(found.post, "preview")
    own: Keyboard = ()
    if found.saved is not None:
        own = ((door("button-rename-tip", f"name.{found.id}"), door("button-drop-tip", f"drop.{found.id}")),)
    keyboard = ((door("button-use-tip", f"use.{found.id}"),), *own, (door("button-library", "lib"),))
    text = "library-tip" if found.is_reviewed else "library-tip-unreviewed"
    says = (replace(seen, buttons=composing.harmless(seen.buttons)), Say(Text(text, {"title": found.title}), keyboard))
    return Reply(None, says)


def _changed(turn: Turn, verb: str, tip: SavedTip) -> Reply:
    """Rename it, ask whether it may go ("drop"), or let it go ("gone")."""
    if verb == "name":
        return saving.ask_again(tip)
    if verb == "drop":
        keyboard = ((door("button-drop-tip", f"gone.{tip.id}"),), (door("button-not-now", f"open.{tip.id}"),))
        return Reply(None, (Say(Text("library-drop", {"title": tip.title}), keyboard),))
    left = tuple(one for one in shelf(turn) if one.id != tip.id)
    return _page(left, 0, (DropTip(tip.id),))


PART = Part(verbs=VERBS, tapped=hear)
