"""What the words of a tip ask of those who get it: only those who may do that get it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.care.understanding import tip_asks
from bot.conversations.clinic.spoken_against import spoken_against
from bot.conversations.clinic.tips.reactions import ADVICE
from bot.conversations.clinic.tips.tip_words import plain_words
from bot.conversations.frame.asking import say
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Button, Say, Text
from bot.talk.tips import Broadcast, Post, Sort

CAREFUL: Final = "may"
"""The choice that leaves out whoever may not do what a tip asks, or no more."""

TAKES_BACK: Final = "mend-ready"
"""The text that takes back what a tip says, in each reader's language."""

OWN_ACTS: Final = ("pressing", "warming", "stretching")
"""What a tip in the clinic's own words may invite to, all in one."""

READ: Final = (Sort.TIP, Sort.NOTICE, Sort.MEND)
"""What goes to those who may do what its words ask: of whom a correction is for, too."""


def is_unread(tip: Broadcast) -> bool:
    """Tell whether it may ask something of a body though its words were not read so: a voice and a picture say none."""
    if tip.post.kind == ADVICE or tip.audience.invites_to:
        return False
    # A correction goes to all who got what is wrong: only one that cannot be read at all is asked about.
    return tip.sort is Sort.TIP or (tip.sort is Sort.MEND and not plain_words(tip.post))


def invites_of(post: Post, turn: Turn) -> tuple[str, ...]:
    """Name what a tip asks of a body, by its id or by its words: it reaches only those who may do that."""
    if post.kind == ADVICE:
        return tuple(tip.id for tip in turn.catalog.tips.values() if tip.text == post.text and tip.kinds)
    return OWN_ACTS if tip_asks.invites(plain_words(post), turn.catalog.health.values()) else ()


def warns(post: Post, turn: Turn) -> bool:
    """Tell whether a correction says to leave something off, in the clinic's words or in the ready ones."""
    if post.kind == ADVICE:
        return post.text == TAKES_BACK
    return tip_asks.takes_back(plain_words(post), turn.catalog.health.values())


def read_anew(tip: Broadcast, turn: Turn) -> Broadcast:
    """Let a tip whose words were changed reach only those who may do what they ask now; a correction that warns
    reaches everybody who got what is wrong.
    """
    if tip.sort is Sort.MEND and warns(tip.post, turn):
        return replace(tip, audience=replace(tip.audience, invites_to=()), urgent=True)
    found = invites_of(tip.post, turn) if tip.sort in READ and not tip.audience.invites_to else ()
    return replace(tip, audience=replace(tip.audience, invites_to=found)) if found else tip


def said_of(tip: Broadcast) -> tuple[Say, ...]:
    """Say that its words were read so, where staff can take that off again."""
    by_its_words = tip.sort in READ and tip.audience.invites_to == OWN_ACTS
    return (say("tip-asks-of-body"),) if by_its_words else ()


def careful(tip: Broadcast) -> Button:
    """Staff say themselves whether their own words invite to press, warm or stretch."""
    return Button(ticked(bool(tip.audience.invites_to), Text("button-who-may")), CAREFUL)


def switched(tip: Broadcast) -> Broadcast:
    """Take it for what only some may do, or no more."""
    return replace(tip, audience=replace(tip.audience, invites_to=() if tip.audience.invites_to else OWN_ACTS))


def ticked(is_on: bool, label: Text) -> Text:  # noqa: FBT001 - says nothing but itself
    """Mark what is chosen."""
    return Text("ticked" if is_on else "unticked", {"label": label})


def warning_of(tip: Broadcast, turn: Turn) -> tuple[Say, ...]:
    """Warn before it goes of what speaks against its words."""
    return tuple(map(Say, spoken_against(turn, (tip.post,), to_many=True))) if tip.sort is not Sort.REMOVAL else ()
