"""How long ago something was, in a message that tells nothing else: "like five weeks ago", "two years back"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from bot.care.planning.said_times import AHEAD, MONTHS, NUMBERS, TimeWords
from bot.care.understanding.clauses import BareClause, bare
from bot.care.understanding.health_words import HealthWords

THREE_MONTHS: Final = 13
"""Weeks."""
MOST: Final = 9
"""Words of a message that only says when it was."""
A_YEAR: Final = 52
_UNITS: Final = {"days": 1 / 7, "weeks": 1.0, "months": 4.35}
_DECEMBER: Final = 12
_EARLIEST: Final = 1930


def weeks_since(
    text: str, today: date, times: Mapping[str, TimeWords], health: Mapping[str, HealthWords]
) -> float | None:
    """Give the weeks, the fewest that it may mean; None where something else is told, or nothing for sure."""
    said = bare(text)
    if not 0 < len(said) <= MOST:
        return None
    read = (_in_one(said, today, times[locale], health[locale]) for locale in times if locale in health)
    return next((one for one in read if one is not None), None)


def _in_one(said: Sequence[str], today: date, times: TimeWords, words: HealthWords) -> float | None:
    clause, known, found = BareClause(said), set[int](), list[float]()
    for phrases, weeks in ((words.within, 1.0), (words.before_it, float(A_YEAR))):
        told = {at for phrase in clause.standing(phrases) for at in clause.covers(phrase)}
        found += [weeks] if told else []
        known |= told
    for at, one in enumerate(said):
        if at in known:
            continue
        amount, behind = _amount(one, times), said[at + 1] if at + 1 < len(said) else ""
        unit = A_YEAR if behind in words.years else next((w for k, w in _UNITS.items() if behind in times[k]), None)
        if amount is not None and unit is not None and at and said[at - 1] in times[AHEAD]:
            return None  # "in a week" lies ahead
        if amount is not None and unit is not None:
            found.append(amount * unit)
            known |= {at, at + 1}
        elif (when := _named(at, said, today, times)) is not None:
            found.append((today - when).days / 7)
            known |= {at, at + 1} if behind.isdigit() else {at}
    left = [one for at, one in enumerate(said) if at not in known and one not in words.around_when]
    return min(found) if found and not left else None


def _amount(word: str, times: TimeWords) -> int | None:
    if word.isdigit():
        return int(word)
    spelled = next((at + 1 for at, one in enumerate(NUMBERS) if word in times[one]), None)
    clock = list(times["clock"])
    return spelled if spelled is not None else (clock.index(word) + 1 if word in clock else None)


def _named(at: int, said: Sequence[str], today: date, times: TimeWords) -> date | None:
    """Give the last day of a month or a year that is named: the newest that it may have been."""
    word, behind = said[at], said[at + 1] if at + 1 < len(said) else ""
    if word.isdigit() and _EARLIEST < int(word) < today.year:
        return date(int(word), _DECEMBER, 31)
    month = next((number for number, one in enumerate(MONTHS, 1) if word in times[one]), None)
    if month is None:
        return None
    year = int(behind) if behind.isdigit() and _EARLIEST < int(behind) <= today.year else None
    year = year or (today.year if month <= today.month else today.year - 1)
    last = date(year + month // _DECEMBER, month % _DECEMBER + 1, 1)
    return min(today, last)
