"""How long something has been so, told beside it: "2 weeks now with hip pain", "llevo un mes con la nalga tiesa"."""

from __future__ import annotations

from typing import Final

from bot.care.understanding.clauses import REACH, BareClause, bare
from bot.care.understanding.conditions import TWELVE_WEEKS, counts_weeks
from bot.care.understanding.health_words import HealthWords

FAR: Final = 4
"""Words behind "since" in which a time is named: "since the end of july"."""


def without_how_long(text: str, words: HealthWords) -> str | None:
    """Give what is left of a message without the weeks or months that it has been so; None where it tells of none.

    "I am 5 months" is of a pregnancy, whatever hurts beside it; "I am 5 months into this" is not.
    """
    said = bare(text)
    long: set[int] = set()
    for at, one in enumerate(said):
        if at and one in words.stretches and (said[at - 1].isdigit() or said[at - 1] in words.how_many):
            if _is_carried(said, at, words):
                return None
            long.update((at - 1, at))
    long |= _since(said, words)
    if not long or counts_weeks(said, words):
        return None
    for step in (-1, 1):
        edge = (min(long) if step < 0 else max(long)) + step
        while 0 <= edge < len(said) and said[edge] in words.while_beside:
            long.add(edge)
            edge += step
    left = [one for at, one in enumerate(said) if at not in long]
    while left and left[0] in words.while_beside:
        del left[0]
    return " ".join(left)


def _since(said: list[str], words: HealthWords) -> set[int]:
    """Find "since xmas" and "desde el lunes": a day, a month or a season by its name, which tells of nothing else.

    "Since the fall" names no season, and "since the accident in July" tells of more than July.
    """
    long: set[int] = set()
    for at, one in enumerate(said):
        if one not in words.since:
            continue
        behind = said[at + 1 : at + 1 + FAR]
        named = [place for name in words.named_times for place in BareClause(behind).covers(name)]
        if named and all(word in words.while_beside for word in behind[: min(named)]):
            long.update(range(at, at + 2 + max(named)))
    return long


def _is_carried(said: list[str], at: int, words: HealthWords) -> bool:
    """Tell "I'm 5 months" and "I'm 20 weeks in" from "I'm 5 months into this"."""
    before, number = BareClause(said[max(0, at - 1 - REACH) : at - 1]), said[at - 1]
    far = number.isdigit() and int(number) >= TWELVE_WEEKS and said[at] in words.weeks
    return before.any(words.carrying) and (far or not {*said[at + 1 : at + 2]} & {*words.into})
