"""Whose body a message tells of: the person's own, somebody else's, or a child's."""

from __future__ import annotations

from bot.care.understanding.ages import ADULT, is_age
from bot.care.understanding.clauses import BareClause, bare
from bot.care.understanding.health_words import HealthWords


def tells_of_another(text: str, words: HealthWords) -> bool:
    """Tell "my mum takes warfarin, her hip is sore" from "my mum says that I should rest my hip".

    Somebody else is named, and no word stands beside that for whoever writes; who asks "should I press it for him" is
    no such word.
    """
    said = bare(text)
    clause = BareClause(said)
    named = {at for one in clause.standing((*words.others, *words.theirs)) for at in clause.covers(one)}
    rest = named | {at for phrase in words.gear for at in clause.covers(phrase)}
    asking = {at for phrase in words.asks_to for at in clause.covers(phrase)}
    if asking and BareClause(said[min(asking) + 1 :]).any((*words.on_them, *words.others)):
        rest |= asking
    return bool(named) and not BareClause([one for at, one in enumerate(said) if at not in rest]).any(words.myself)


def hands_over(text: str, words: HealthWords) -> bool:
    """Tell "my wife takes over now" and "it's a different person today"."""
    return BareClause(bare(text)).any(words.handed)


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
    if not ages:
        return young and not of_a_grown_up(text, words)
    return any(0 < one < ADULT for one in ages)


def asks_for_another(text: str, words: HealthWords) -> bool:
    """Tell "my friend has sciatica, could she use this"."""
    return of_a_grown_up(text, words) and BareClause(bare(text)).any(words.uses)


def of_a_grown_up(text: str, words: HealthWords) -> bool:
    """Tell "my mum has hip pain too" and "my sister wants to use it", where nothing hints at a child."""
    if not tells_of_another(text, words):
        return False
    said = bare(text)
    clause = BareClause(said)
    named = {at for phrase in words.others for at in clause.covers(phrase)}
    young = set(words.minors) - set(words.siblings)
    beside = BareClause([one for at, one in enumerate(said) if at not in named])
    hints = beside.any((*words.youth, *words.minors)) or any(one.isdecimal() for one in said)
    return (
        bool(named)
        and clause.any((*words.suffers, *words.uses))
        and not (clause.any(words.ungrown) or hints or young & set(said))
    )
