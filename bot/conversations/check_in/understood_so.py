"""A complaint as it was understood, a line each: under a question of its own, or on the plan."""

from __future__ import annotations

from bot.care.catalog import Catalog
from bot.care.record.person import Complaint
from bot.conversations.check_in.place_picker import SIDES, names
from bot.conversations.frame.asking import lines
from bot.talk.bubbles import Text, Texts


def understood_so(told: Complaint, catalog: Catalog) -> Texts:
    """Say what is known of it; what was not told has no line."""
    where = (("told-pain", told.pain), ("told-numb", told.numb))
    places = (Text(text, {"where": names(regions, catalog)}) for text, regions in where if regions)
    side = (Text("told-side", {"side": SIDES[told.side]}),) if told.side else ()
    score = (Text("told-score", {"score": told.score}),) if told.score is not None else ()
    return lines(*places, *side, *score)
