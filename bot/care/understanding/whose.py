"""Whose body a message tells of: the person's own, somebody else's, or a child's."""

from __future__ import annotations

from bot.care.understanding.clauses import BareClause, bare
from bot.care.understanding.conditions import ADULT, HealthWords, is_age


def tells_of_another(text: str, words: HealthWords) -> bool:
    """Tell "my mum takes warfarin, her hip is sore" from "my mum says that I should rest my hip".

    Somebody else is named, and no word stands beside that for whoever writes.
    """
    said = bare(text)
    clause = BareClause(said)
    named = {at for phrase in (*words.others, *words.theirs) for at in clause.covers(phrase)}
    return bool(named) and not BareClause([one for at, one in enumerate(said) if at not in named]).any(words.myself)


def tells_of_oneself(text: str, words: HealthWords) -> bool:
    """Tell "my own" and "it is me"."""
    return BareClause(bare(text)).any(words.myself)


def is_taken_back(text: str, words: HealthWords) -> bool:
    """Tell "no, I meant my sister" and "my dad had it, not me"."""
    said = BareClause(bare(text))
    if not said.words:
        return False
    led = said.words[0] in words.denials or said.any(words.meant)
    return said.any(words.not_me) or (led and said.any(words.others))


def of_a_child(text: str, words: HealthWords, *, young: bool = False) -> bool:
    """Tell "my son is 11 and limps", and not "my son is 2, I carry him and my hip hurts".

    young: the words sound like somebody under age, though they may name none.
    """
    said = bare(text)
    clause = BareClause(said)
    if not said or clause.any(words.own) or not clause.any(words.minors):
        return False
    ages = [int(one) for at, one in enumerate(said) if one.isdecimal() and is_age(at, said, words)]
    return young if not ages else any(0 < one < ADULT for one in ages)
