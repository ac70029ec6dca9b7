"""It hurts to lie on one side: the side of the hip is what hurts, though no place is named."""

from __future__ import annotations

from typing import Final

from bot.care.record.person import Complaint, Told
from bot.care.understanding import Understood
from bot.care.understanding.conditions import asks_something
from bot.care.understanding.distress import UNABLE, says_any
from bot.care.understanding.ordinary import lies_on_it
from bot.care.understanding.telling import told_of
from bot.conversations.frame.hearing import side_meant, tells
from bot.conversations.frame.turn import Turn
from bot.talk.heard import Words

HIP: Final = "buttock_outer"
"""What the side of the hip is called among the regions."""
SORE: Final = (UNABLE, "hurt")


def lain_on(turn: Turn, said: Words, meant: Understood) -> Told | None:
    """Give the complaint of "it hurts when I lie on that side" and of "side of my hip when I lie on it"; None for a
    question, and for anything else.
    """
    named = told_of(meant) is not None
    only_named = {one.region for one in meant.complaints} == {HIP} and not meant.felt
    if turn.state is not None or (named and not only_named) or "numbness" in meant.felt or meant.doubts("weakness"):
        return None
    asks = "?" in said.text or (named and tells(asks_something, said.text, turn.catalog))
    if asks or not tells(lies_on_it, said.text, turn.catalog):
        return None
    if not (meant.felt or named) and not _is_sore(turn, said.text):
        return None
    return Told(Complaint(pain=(HIP,), side=side_meant(said, turn.person, turn.catalog)))


def _is_sore(turn: Turn, words: str) -> bool:
    """Tell "I cannot lie on that side" from a wish or a question about lying."""
    return any(says_any(words, one.get(kind, ())) for one in turn.catalog.distress.values() for kind in SORE)
