"""The one button under a tip that opens a page: to book a visit, or what staff name it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.care.practice import LINK
from bot.conversations.clinic.tips.tip_states import AddingTipLink
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.clinic_contact import profile_of, settings_of
from bot.conversations.frame.known import missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Text
from bot.talk.heard import Said, Tapped, Words
from bot.talk.reply import Reply
from bot.talk.staff import ClinicSettings
from bot.talk.tips import Broadcast, Link

LONGEST: Final = 30
"""Letters that a button can show."""


def ask(turn: Turn, tip: Broadcast) -> Reply:
    """Ask for the page, and offer the one where patients book."""
    if reply := missing(turn, ClinicSettings()):
        return reply
    booking = (button("button-book-visit", "book"),) if profile_of(turn, settings_of(turn)).booking else ()
    off = (button("button-no-link", "none"),) if tip.post.link is not None else ()
    asked = question(Text("tip-link-ask", {"most": LONGEST}), rows(*booking, *off, button("button-back", "back")))
    return Reply(AddingTipLink(tip.id), (asked,))


def hear(turn: Turn, tip: Broadcast, said: Said) -> Reply | Broadcast | None:
    """Give the tip with the button under it, or without, to go on with; or ask once more."""
    if reply := missing(turn, ClinicSettings()):
        return reply
    match said:
        case Tapped(_, "back"):
            return tip
        case Tapped(_, "none"):
            return _linked(tip, None)
        case Tapped(_, "book"):
            return _linked(tip, Link("", whole(profile_of(turn, settings_of(turn)).booking)))
        case Words(text):
            link = link_in(text)
            asked = ask(turn, tip)
            return replace(asked, says=(say("tip-link-wrong"), *asked.says)) if link is None else _linked(tip, link)
    return None


def link_in(text: str) -> Link | None:
    """Find the page in what was typed; the words before it stand on the button."""
    words = text.split()
    url = words[-1] if words else ""
    label = " ".join(words[:-1]).rstrip(":")
    if not LINK.fullmatch(url) or len(label) > LONGEST:
        return None
    return Link(label or url.split("://")[-1].split("/")[0][:LONGEST], whole(url))


def whole(url: str) -> str:
    """Telegram wants to know by which protocol."""
    return url if "://" in url else f"https://{url}"


def _linked(tip: Broadcast, link: Link | None) -> Broadcast:
    return replace(tip, post=replace(tip.post, link=link))
