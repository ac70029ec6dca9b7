"""What the words of a tip ask of those who get it: only those who may do that get it, and a medicine is not theirs."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.care.understanding import tip_asks
from bot.conversations.clinic.tips.reactions import ADVICE
from bot.conversations.clinic.tips.tip_words import plain_words
from bot.conversations.frame.asking import say
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Say, Text
from bot.talk.tips import Broadcast, Post, Sort

OWN_ACTS: Final = ("pressing", "warming", "stretching")
"""What a tip in the clinic's own words may invite to, all in one."""

READ: Final = (Sort.TIP, Sort.NOTICE)
"""What goes to those who may do what its words ask; a correction goes to whoever got the other."""


def unread(tip: Broadcast) -> tuple[str, ...]:
    """Name what a tip may ask though its words were not read so: a voice and a picture say none."""
    own_words = tip.post.kind != ADVICE and tip.sort is Sort.TIP
    return OWN_ACTS if own_words and not tip.audience.invites_to else ()


def invites_of(post: Post, turn: Turn) -> tuple[str, ...]:
    """Name what a tip asks of a body, by its id or by its words: it reaches only those who may do that."""
    if post.kind == ADVICE:
        return tuple(tip.id for tip in turn.catalog.tips.values() if tip.text == post.text and tip.kinds)
    return OWN_ACTS if tip_asks.invites(plain_words(post), turn.catalog.health.values()) else ()


def read_anew(tip: Broadcast, turn: Turn) -> Broadcast:
    """Let a tip whose words were changed reach only those who may do what they ask now."""
    found = invites_of(tip.post, turn) if tip.sort in READ and not tip.audience.invites_to else ()
    return replace(tip, audience=replace(tip.audience, invites_to=found)) if found else tip


def said_of(tip: Broadcast) -> tuple[Say, ...]:
    """Say that its words were read so, where staff can take that off again."""
    by_its_words = tip.sort in READ and tip.audience.invites_to == OWN_ACTS
    return (say("tip-asks-of-body"),) if by_its_words else ()


def warning_of(tip: Broadcast, turn: Turn) -> tuple[Say, ...]:
    """Warn before it goes where it speaks of stopping a medicine."""
    return tuple(map(Say, against_medicine(tip.post, turn)))


def against_medicine(post: Post, turn: Turn) -> tuple[Text, ...]:
    """Say that words in the clinic's name speak of stopping a medicine, where they do."""
    if post.kind == ADVICE or not tip_asks.leaves_medicine(plain_words(post), turn.catalog.health.values()):
        return ()
    return (Text("tip-stops-medicine"),)
