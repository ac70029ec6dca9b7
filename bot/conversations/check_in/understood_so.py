"""A complaint as it was understood, in one line: under a question of its own, or on the plan."""

from __future__ import annotations

from functools import reduce
from typing import Final

from bot.care.catalog import Catalog
from bot.care.record.person import Complaint
from bot.conversations.check_in.place_picker import names
from bot.conversations.frame.asking import lines
from bot.talk.bubbles import Text, Texts

SIDES: Final = {
    "left": Text("told-left"),
    "right": Text("told-right"),
    "both": Text("told-both"),
    "middle": Text("told-middle"),
}


def understood_so(told: Complaint, catalog: Catalog) -> Texts:
    """Say what is known of it, side and score behind the last place; what was not told is left out."""
    where = (("told-pain", told.pain), ("told-numb", told.numb))
    places = [Text(text, {"where": names(regions, catalog)}) for text, regions in where if regions]
    side = [SIDES[told.side]] if told.side else []
    score = [Text("told-score", {"score": told.score})] if told.score is not None else []
    last = [*places[-1:], *side, *score]
    return lines(*places[:-1], *([reduce(_and_more, last)] if last else []))


def _and_more(told: Text, more: Text) -> Text:
    return Text("told-more", {"told": told, "more": more})
