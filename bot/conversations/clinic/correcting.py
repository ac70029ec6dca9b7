"""Whether what is put right, or taken back, may harm whoever goes by it until they read so.

The one place that decides it: what may harm does not wait for the morning, and its correction rings at night, too.
Corrections of tips, answers put right and answers taken back ask here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.care.understanding import tip_asks
from bot.conversations.clinic.spoken_against import spoken_against
from bot.conversations.clinic.tips.reactions import ADVICE
from bot.conversations.clinic.tips.tip_reading import invites_of, warns
from bot.conversations.clinic.tips.tip_words import plain_words
from bot.conversations.frame.turn import Turn
from bot.talk.tips import Post

OF_NO_BODY: Final = "caution-private"
"""What speaks against words and harms no body: a name beside a telephone number."""


def may_harm(turn: Turn, wrong: Iterable[Post], right: Post | None = None) -> bool:
    """Tell whether the wrong words ask something of a body or are spoken against, or the right ones say to leave it
    off. What has no words, a picture or a voice, may say anything.
    """
    return (right is not None and warns(right, turn)) or any(_harms(turn, one) for one in wrong)


def _harms(turn: Turn, post: Post) -> bool:
    if post.kind == ADVICE:
        return bool(invites_of(post, turn))
    words = plain_words(post)
    against = any(one.id != OF_NO_BODY for one in spoken_against(turn, (post,)))
    return not words or against or tip_asks.begins(words, turn.catalog.health.values())
