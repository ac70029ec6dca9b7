"""What somebody says they swallowed: no more than a dose, too much of a medicine, a poison, or drink."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Final

from bot.care.understanding.clauses import BareClause, bare
from bot.care.understanding.health_words import HealthWords

FEW: Final = 4
"""So many pills may be a dose: our own cautious choice, no source gives a number."""
STRONGEST: Final = 1000
"""Milligrams that may be one dose."""
NEAR: Final = 3
"""So many words at most lie between a number and what is counted."""
A_DAYS: Final = 10
"""So many pills of one's own may be what somebody takes in a day."""
TIMES: Final = 2
"""So many words before something swallowed may deny it."""


def took_too_much(text: str, words: HealthWords) -> bool:
    """Tell "took twelve paracetamol today" and "I swallowed bleach"; not what is asked, denied or long ago."""
    said = bare(text)
    clause = BareClause(said)
    if not said or clause.any(words.long_ago) or clause.any(words.daily):
        return False
    swallowed = _is_swallowed(said, words)
    if swallowed and clause.any(words.poisons):
        return True
    if not clause.any(words.medicines) or clause.any(words.outside) or _only_asks(text, said, words):
        return False
    if clause.any(words.overdosed) and not _is_denied(said, words.overdosed, words):
        return True
    return swallowed and (clause.any(words.excess) or _counts_many(said, words) or _more_than_meant(said, words))


def takes_a_dose(text: str, words: HealthWords) -> bool:
    """Tell "I took my usual oxycodone" and "I took two ibuprofen", where nothing else is told but drink."""
    said = bare(text)
    clause, quiet = BareClause(said), frozenset((*words.passing, *words.doses))
    if not clause.any(words.medicines) or clause.any(words.entire) or took_too_much(text, words):
        return False
    if not clause.any(words.usual) and not _counts_few(said, words) and not _drinks(said, words):
        return False
    told = (*words.usual, *words.medicines, *words.drinks)
    facts = {at for phrase in told for at in clause.covers(phrase)}
    return all(at in facts or word in quiet or word.isdigit() or _milligrams(word) for at, word in enumerate(said))


def only_drinks(text: str, words: HealthWords) -> bool:
    """Tell "whisky", "on my fourth beer" and "beers and tramadol", where nothing else is told or asked."""
    said = bare(text)
    clause = BareClause(said)
    if not _drinks(said, words) or "?" in text or clause.any(words.asks) or clause.any(words.others):
        return False
    facts = {at for phrase in (*words.drinks, *words.medicines) for at in clause.covers(phrase)}
    quiet = frozenset((*words.passing, *words.doses, *words.swallowing, *words.sips))
    if clause.any(words.denials) or clause.any(words.long_ago):
        return False
    return all(at in facts or word in quiet or word.isdigit() for at, word in enumerate(said))


def _is_swallowed(said: Sequence[str], words: HealthWords) -> bool:
    return any(one in words.swallowing and not _denied_at(at, said, words) for at, one in enumerate(said))


def _is_denied(said: Sequence[str], phrases: Sequence[str], words: HealthWords) -> bool:
    clause = BareClause(said)
    return all(_denied_at(at, said, words) for at in clause.places(phrases))


def _denied_at(at: int, said: Sequence[str], words: HealthWords) -> bool:
    return not frozenset(words.denials).isdisjoint(said[max(0, at - TIMES) : at])


def _only_asks(text: str, said: Sequence[str], words: HealthWords) -> bool:
    """Tell "can I take ten of these"; what was swallowed already is told, whatever is asked beside it."""
    asks = "?" in text or BareClause(said).any((*words.unsure, *words.asks))
    return asks and not _is_swallowed(said, words)


def _amount(word: str, words: HealthWords) -> int | None:
    """Read a number; a word for many is one more than a few."""
    if word.isdigit() and len(word) <= len(str(STRONGEST)):
        return int(word)
    return FEW + 1 if word in words.many else None


def _counted(said: Sequence[str], words: HealthWords) -> list[int]:
    """Give how many of a medicine are said: "12 of my paracetamol", not "400 mg", not "10 miles, took aspirin"."""
    medicine = {at for one in words.medicines for at in BareClause(said).covers(one)}
    return [
        amount for at, word in enumerate(said) if (amount := _amount(word, words)) and _of_it(at, said, medicine, words)
    ]


def _of_it(at: int, said: Sequence[str], medicine: Collection[int], words: HealthWords) -> bool:
    """Tell whether a number counts a medicine, with but small words between; "my six pills" are the usual ones."""
    small = frozenset((*words.passing, *words.doses))
    usual = at > 0 and said[at - 1] in words.possessive
    for place in range(at + 1, min(at + 1 + NEAR, len(said))):
        if place in medicine:
            return not (usual and (_amount(said[at], words) or 0) <= A_DAYS)
        known = said[place] in small or said[place].isdigit() or _milligrams(said[place])
        if not known or (place == at + 1 and said[place] in words.measures):
            return False
    return False


def _counts_many(said: Sequence[str], words: HealthWords) -> bool:
    return any(FEW < one < STRONGEST // 10 for one in _counted(said, words))


def _counts_few(said: Sequence[str], words: HealthWords) -> bool:
    """Tell a number that may be a dose, by count or by weight."""
    counted = _counted(said, words)
    weighed = [int(one) for one, unit in pairwise(said) if one.isdigit() and unit in words.measures]
    weighed += [known for one in said if (known := _milligrams(one))]
    few = BareClause(said).any(words.single)
    return (
        all(one <= FEW for one in counted)
        and all(one <= STRONGEST for one in weighed)
        and bool(counted or weighed or few)
    )


def _milligrams(word: str) -> int:
    """Read "400mg"."""
    number = word.removesuffix("mg")
    return int(number) if number != word and number.isdigit() else 0


def _more_than_meant(said: Sequence[str], words: HealthWords) -> bool:
    """Tell "4 instead of 2"."""
    numbers = [int(one) for one in said if one.isdigit()]
    return BareClause(said).any(words.instead) and len(numbers) > 1 and numbers[0] > numbers[1]


def _drinks(said: Sequence[str], words: HealthWords) -> bool:
    return BareClause(said).any(words.drinks)
