"""Why something is not for somebody: the words for a reason of care/safety."""

from __future__ import annotations

from typing import Final

from bot.care.catalog import Catalog
from bot.care.safety.allowance import NERVE_SIGNS, NO_PAIN, NUMB_SKIN, VERY_SORE
from bot.talk.bubbles import Text

BECAUSE: Final = {
    NUMB_SKIN: "because-numb-skin",
    NERVE_SIGNS: "because-nerve-signs",
    NO_PAIN: "because-no-pain",
    VERY_SORE: "because-very-sore",
}
UNKNOWN: Final = "because-not-known"


def because_text(reason: str, catalog: Catalog) -> Text:
    """Name the reason; one that the content no longer knows is said to be so."""
    if reason in catalog.precautions:
        return Text(catalog.precautions[reason].text)
    if reason in catalog.red_flags:
        return Text(catalog.red_flags[reason].label)
    return Text(BECAUSE.get(reason, UNKNOWN))
