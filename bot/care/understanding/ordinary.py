"""What is plainly of every day, however it sounds: an ache after a long day, lying on the sore side, why it hurts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from bot.care.understanding.clauses import BareClause, bare
from bot.care.understanding.health_words import HealthWords

UNSURE: Final = 0.7
"""From so much danger on, what sounds like every day is asked about all the same."""


def is_ordinary(text: str, words: HealthWords) -> bool:
    """Tell "stood all day, now my hip aches" from what is told beside it and is more than that."""
    said = bare(text)
    lies, everyday = _covered(said, words.lying), _covered(said, words.worn)
    rest = BareClause([one for at, one in enumerate(said) if at not in lies | everyday])
    graver = [one for one in words.graver if not (lies and one in words.night)]
    return bool(lies or everyday) and not rest.any((*words.beyond, *graver))


def lies_on_it(text: str, words: HealthWords) -> bool:
    """Tell whether lying on one's side is spoken of."""
    return bool(_covered(bare(text), words.lying))


def tells_no_more(text: str, words: HealthWords) -> bool:
    """Tell whether nothing that would be more than an ache of every day stands in it."""
    return not BareClause(bare(text)).any((*words.beyond, *words.graver))


def wonders_why(text: str, words: HealthWords) -> bool:
    """Tell a question about why it is felt there, with nothing new or bad told in it."""
    said = bare(text)
    led = any(BareClause(said).holds(one) == 0 for one in words.why)
    numb = _covered(said, words.numbing)
    rest = BareClause([one for at, one in enumerate(said) if at not in numb])
    return led and not rest.any((*words.beyond, *words.changed, *words.graver))


def _covered(said: Sequence[str], phrases: Collection[str]) -> set[int]:
    clause = BareClause(said)
    return {at for one in phrases if clause.holds(one) is not None for at in clause.covers(one)}
