"""Facts about the body told in words: which precaution somebody says of themselves, and which they say is over."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import Enum
from typing import Final

from bot.care.understanding.clauses import CLAUSE, REACH, BareClause, bare, plain
from bot.care.understanding.health_words import HealthWords

UNRULED: Final = "no_rule"
"""The precaution of what no other speaks of; what only may be it may be a danger too."""


PREGNANCY: Final = "pregnancy"
"""The one precaution that brings danger signs of its own."""
TWELVE_WEEKS: Final = 12
OVERDUE: Final = 42
"""Weeks that may be of a pregnancy; fewer are often how long something hurts."""

BRITTLE: Final = "osteoporosis"
"""The precaution that "osteo" may be, or UNRULED: a worn joint."""

NEW_HIP: Final = "hip_replacement"
"""The precaution of what was replaced, where nothing else is named."""

THINNER: Final = "blood_thinner"
"""The precaution that a medicine without a name here may be."""


REFUSED: Final = "doctor_no"
"""The precaution that a doctor's no is."""

FEW: Final = 4
"""Words of a question that tells nothing."""


class Said(Enum):
    """How a precaution was spoken of."""

    NOW = "now"
    LONG_AGO = "long_ago"
    OVER = "over"
    JUST_OVER = "just_over"
    """Over, and not said to be long ago: "I stopped it"."""
    UNSURE = "unsure"
    """Asked about, or still to come."""
    WONDERED = "wondered"
    """Somebody asks whether they have it, and tells nothing."""
    STOPPING = "stopping"
    """Asked whether it may be stopped: it holds still."""
    NOW_STOPPING = "now_stopping"
    """Told as what holds, and asked right behind whether it may be stopped: "I take eliquis, should I stop it"."""


DENIED: Final = frozenset({Said.OVER, Said.JUST_OVER})
HOLDING: Final = frozenset({Said.NOW, Said.UNSURE, Said.LONG_AGO})


def denies_something(text: str, words: HealthWords) -> bool:
    """Tell whether a no or a not stands in it."""
    return BareClause(bare(text)).any(words.denials)


def names_medicine(text: str, words: HealthWords) -> bool:
    """Tell whether a medicine is spoken of."""
    return BareClause(bare(text)).any(words.medicines)


def asks_for_dose(text: str, words: HealthWords) -> bool:
    """Tell "can I take more of my tramadol" from "can I take all my pills": a question, and nothing of too much."""
    said = BareClause(bare(text))
    asks = "?" in text or said.any(words.unsure) or said.any(words.asks)
    return asks and said.any(words.medicines) and not said.any(words.entire)


def is_long_ago(text: str, words: HealthWords) -> bool:
    """Tell "I tore it years ago"."""
    return BareClause(bare(text)).any(words.long_ago)


def asks_something(text: str, words: HealthWords) -> bool:
    """Tell whether a question stands in a message."""
    return "?" in text or BareClause(bare(text)).any(words.asks)


def weighs_two(text: str, words: HealthWords) -> bool:
    """Tell "is it better in the morning or at night" and "twice today, is that too much": it asks."""
    return BareClause(bare(text)).any(words.weighs)


def names_the_saddle(text: str, words: HealthWords) -> bool:
    """Tell whether the place between the legs is spoken of."""
    return BareClause(bare(text)).any(words.saddle)


def doctor_agrees(text: str, words: HealthWords) -> bool:
    """Tell "my surgeon said it is fine", where nothing in the same words says no and nobody else is meant."""
    said = BareClause(bare(text))
    if any(said.any(one) for one in (words.refuse, words.others, words.unsure, words.denials, words.elsewhere)):
        return False  # a "no" anywhere beside it, and a yes to walking, are no yes to pressing
    if "?" in text:
        return False
    return any(
        BareClause(clause).any(words.doctors) and BareClause(clause).any(words.agree) for clause in _sentences(text)
    )


def is_a_doctors(text: str, words: HealthWords) -> str | None:
    """Give what is left of a few words about a doctor without the doctor: "ok" of "my doctor ok"; None for others."""
    said = bare(text)
    if "?" in text or len(said) > FEW or not BareClause(said).any(words.doctors):
        return None
    return " ".join(one for one in said if one not in {*words.doctors, *words.doctors_beside})


def speaks_of_a_yes(text: str, words: HealthWords) -> bool:
    """Tell whether a doctor's yes is spoken of, also where it is only wondered about, and no no stands beside it."""
    said = BareClause(bare(text))
    if any(said.any(one) for one in (words.refuse, words.others, words.denials)):
        return False
    return said.any(words.doctors) and said.any(words.agree)


def names_what_is_kept(text: str, words: HealthWords) -> bool:
    """Tell whether a message names what is kept of somebody."""
    return BareClause(bare(text)).any(words.kept)


def doctor_has_not_agreed(text: str, words: HealthWords) -> bool:
    """Tell "he said no" and "I didn't ask her", where it was asked whether a doctor agrees."""
    return "?" not in text and BareClause(bare(text)).any(words.said_not)


def _sentences(text: str) -> Iterator[list[str]]:
    return (one.split() for one in re.split(r"[.!?\n]+", plain(text)) if one.split())


def only_wonders(text: str, words: HealthWords) -> bool:
    """Tell "is it cancer?", a few words that ask and tell nothing of oneself."""
    said = bare(text)
    return "?" in text and 0 < len(said) <= FEW and not BareClause(said).any(words.mine)


def counts_weeks(said: Sequence[str], words: HealthWords) -> bool:
    """Tell "34 weeks on Thursday" and "30w3d" from "it hurts for 34 weeks"."""
    for at, one in enumerate(said):
        if re.fullmatch(r"(1[2-9]|[23]\d|4[0-2])w[0-6]?d?", one):
            return True
        week = one.isdigit() and TWELVE_WEEKS <= int(one) <= OVERDUE and said[at + 1 : at + 2]
        if week and week[0] in words.weeks and not {*said[max(0, at - REACH) : at + REACH + 1]} & {*words.not_weeks}:
            return True
    return False


def is_the_friend(text: str, words: HealthWords) -> bool:
    """Tell "I am the friend": what was told of another is one's own."""
    return BareClause(bare(text)).any(words.friend)


def without_others(text: str, words: HealthWords) -> str:
    """Leave out whose body it was said to be."""
    said = bare(text)
    clause = BareClause(said)
    named = {at for one in clause.standing((*words.others, *words.theirs)) for at in clause.covers(one)}
    return " ".join(one for at, one in enumerate(said) if at not in named)


def says_after_all(text: str, words: HealthWords) -> bool:
    """Tell "wait, yes I do": what was denied just before is so."""
    return BareClause(bare(text)).any(words.after_all)


def has_something(text: str, words: HealthWords) -> bool:
    """Tell "I have myasthenia" and "diagnosed with tb" from "I have a question" and "I have tried it"."""
    return _names_unknown(text, words.having, words)


def takes_unknown(text: str, words: HealthWords) -> bool:
    """Tell "I take zarelto" from "I take the bus"."""
    return _names_unknown(text, words.taking, words)


def _names_unknown(text: str, leads: Sequence[str], words: HealthWords) -> bool:
    """Tell whether what follows one of these words is no thing of every day; what it is, no other rule has to know."""
    said = bare(text)
    for phrase in leads:
        led = phrase.split()
        for at in range(min(len(said) - len(led), REACH)):
            if said[at : at + len(led)] != led or _denies(said[:at], words):
                continue
            after = next((one for one in said[at + len(led) :] if one not in words.articles), "")
            if after and not after.isdigit() and not BareClause([after]).any(words.harmless):
                return True
    return False


def _denies(said: Sequence[str], words: HealthWords) -> bool:
    """Tell whether a no stands among bare words."""
    return BareClause(said).any(words.denials)


def takes_something(text: str, words: HealthWords) -> bool:
    """Tell "I take zarelto" from "should I take it?"."""
    return BareClause(bare(text)).any(words.taking) and not asks_something(text, words)


def affirmed(text: str, languages: Iterable[HealthWords]) -> str:
    """Give a message without its noes: "no numbness down there", once it is so after all."""
    noes = {no for words in languages for no in words.denials}
    return " ".join(one for one in bare(text) if one not in noes)


def cannot_after_all(text: str, words: HealthWords) -> bool:
    """Tell "ok no I can't", behind what somebody said that they can do."""
    said = BareClause(bare(text))
    return said.any(words.cannot) and said.any(words.after_all)


def undone(text: str, languages: Iterable[HealthWords]) -> str:
    """Give "I can pee fine" as what it is once somebody cannot after all."""
    able = {can: words.cannot[0] for words in languages for can in words.able}
    return " ".join(able.get(one, one) for one in bare(text))


def without_facts(text: str, words: HealthWords, facts: Collection[str]) -> str | None:
    """Give what is left of a message without the words that tell one of these precautions; None where none does."""
    said = bare(text)
    clause = BareClause(said)
    told = (phrase for one in facts for phrase in clause.standing(words.says.get(one, ())))
    covered = {at for phrase in told for at in clause.covers(phrase)}
    return " ".join(word for at, word in enumerate(said) if at not in covered) if covered else None


def is_bare_fact(text: str, words: HealthWords, also: Sequence[str] = ()) -> bool:
    """Tell "I am pregnant" and "they injected my hip yesterday", where nothing else is told.

    also: phrases of what is answered by itself, as blood in the urine.
    """
    said = bare(text)
    clause, quiet = BareClause(said), frozenset(words.passing)
    told = ((*words.says.get(one, ()), *(() if one == UNRULED else words.perhaps.get(one, ()))) for one in words.alone)
    for phrases in (*told, also):
        facts = {at for phrase in clause.standing(phrases) for at in clause.covers(phrase)}
        if facts and all(at in facts or word in quiet or word.isdigit() for at, word in enumerate(said)):
            return True
    return False


def conditions_in(text: str, words: HealthWords) -> tuple[tuple[str, Said], ...]:
    """Give each precaution that a message speaks of, in the order of the words, once."""
    found: dict[str, Said] = {}
    last: list[str] = []
    for sentence in map(BareClause, _sentences(text)):
        if not sentence.any(words.doctors) or sentence.any(words.others):
            continue
        if sentence.any(words.refuse):
            found[REFUSED] = _how_refused(sentence, words)
        elif sentence.any(words.reluctant) and sentence.any(words.pressings):
            found[REFUSED] = Said.WONDERED if sentence.any(words.wondered) else Said.NOW
    for clause, asked in _clauses(text, words):
        told = list(_in_clause(clause, words))
        for precaution, said in told:
            only_asked = asked and said is Said.NOW and not _is_theirs(clause, precaution, words)
            how = Said.UNSURE if only_asked else said
            # "Not on blood thinners, only warfarin": what is named holds, whatever was denied of its kind before.
            named_after = precaution in found and found[precaution] in {*DENIED, Said.WONDERED} and how in HOLDING
            found[precaution] = how if named_after else found.get(precaution, how)
        if not told and last and _takes_back(clause, words):
            found |= {one: Said.JUST_OVER for one in last if found[one] is Said.NOW}
        elif not told and last and BareClause(clause).any(words.stopping) and BareClause(clause).any(words.unsure):
            found |= {one: Said.NOW_STOPPING for one in last if found[one] is Said.NOW}
        last = [precaution for precaution, _ in told] or last
    if NEW_HIP not in found and _was_replaced(text, words):
        found[NEW_HIP] = Said.UNSURE
    if PREGNANCY not in found and counts_weeks(bare(text), words):
        found[PREGNANCY] = Said.UNSURE
    if says_after_all(text, words):
        found = {one: Said.UNSURE if said in DENIED else said for one, said in found.items()}
    # What has a rule needs no question whether it has none; a medicine beside an illness is something else.
    if len(found) > 1 and found.get(UNRULED) is Said.UNSURE and not names_medicine(text, words):
        del found[UNRULED]
    return tuple(found.items())


def _was_replaced(text: str, words: HealthWords) -> bool:
    """Tell "the left hip aches, they replaced it": what it is stands in another clause, or is what is pressed."""
    said = BareClause(bare(text))
    return said.any(words.replaced) and not said.any((*words.replaced_else, *words.others, *words.wondered))


def _how_refused(sentence: BareClause, words: HealthWords) -> Said:
    """Tell "my doctor said no massage, can I use heat" from "should I wait until my doctor sees me"."""
    if sentence.any(words.wondered):
        return Said.WONDERED
    asked = min(sentence.places(words.asks), default=len(sentence.words))
    return Said.UNSURE if asked < min(sentence.places(words.refuse)) else Said.NOW


def takes_a_note_off(text: str, words: HealthWords) -> bool:
    """Tell "take off the blood thinner note" from "I take off my shoes, I have diabetes".

    What is to go is a note of something: its name stands right beside it, or it is to go from the list.
    """
    said = bare(text)
    clause = BareClause(said)
    if not clause.any(words.removal):
        return False
    named = (phrase for one in (words.says, words.perhaps) for phrases in one.values() for phrase in phrases)
    what = {at for phrase in clause.standing(tuple(named)) for at in clause.covers(phrase)}
    notes = {at for phrase in clause.standing(words.notes) for at in clause.covers(phrase)}
    beside = any(at - 1 in what or at + 1 in what for at in notes)
    return bool(what) and (beside or clause.any(words.listed_off))


def listed(text: str, words: HealthWords) -> tuple[str, ...]:
    """Give the parts of a message between its signs and its "and"s, those of more words than one."""
    parts: list[list[str]] = [[]]
    for one in CLAUSE.split(plain(text)):
        for word in one.split():
            if word in words.joins or not word[-1].isalnum():
                parts.append([])
            else:
                parts[-1].append(word)
        parts.append([])
    return tuple(" ".join(part) for part in parts if len(part) > 1)


def _clauses(text: str, known: HealthWords) -> Iterator[tuple[list[str], bool]]:
    """Give the clauses, and of each whether it may only be asked about.

    Beside a question what somebody tells of themselves in a clause of its own is told: "I am pregnant, is this ok?"
    """
    asking = "?" in text
    parts = CLAUSE.split(plain(text))
    for clause, ended in zip(parts[::2], (*parts[1::2], ""), strict=True):
        told, asked = _parted(clause.split(), known)
        by_itself = not asked and "?" in ended
        yield told, asking and (by_itself or not BareClause(told).any(known.mine))
        if asked:
            yield asked, asking


def _parted(clause: list[str], known: HealthWords) -> tuple[list[str], list[str]]:
    """Cut a question off that follows without a comma: "I have osteoporosis can I do this"."""
    said = BareClause(clause)
    begins = [at for at in said.places(known.asks) if at]
    told = clause[: min(begins)] if begins else clause
    return (told, clause[len(told) :]) if BareClause(told).any(known.mine) else (clause, [])


def _is_theirs(clause: Sequence[str], precaution: str, known: HealthWords) -> bool:
    """Tell "does my pacemaker mind" from "is it my circulation?": what is theirs by a name is told, not asked."""
    said = BareClause(clause)
    wonders = {at for phrase in said.standing(known.wondered) for at in said.covers(phrase)}
    places = said.places(known.says.get(precaution, ()))
    return any(at and clause[at - 1] in known.own_things and at - 2 not in wonders for at in places)


def _takes_back(clause: Sequence[str], known: HealthWords) -> bool:
    """Tell "I stopped it last week", behind what was named, from "I stopped smoking"."""
    said = BareClause(clause)
    ends = (at + len(one.split()) for one in known.over if (at := said.holds(one)) is not None)
    return any(end >= len(clause) or clause[end] in known.refers for end in ends)


def _in_clause(words: Sequence[str], known: HealthWords) -> Iterator[tuple[str, Said]]:
    clause = BareClause(words)
    if not words:
        return
    others = clause.any(known.others)
    for precaution, phrases in known.says.items():
        place = min(clause.places(phrases), default=None)
        if place is not None and _is_theirs(words, precaution, known):
            # "My mum says it is fine with my eliquis" and "but not with my eliquis" name what is theirs all the same.
            how = _how(clause, place, known)
            yield precaution, Said.NOW if how in {Said.OVER, Said.WONDERED} else how
        elif place is not None and others:
            if clause.any(known.mine) or clause.any(known.both):
                yield precaution, Said.UNSURE
        elif place is not None:
            yield precaution, _how(clause, place, known)
        elif _only_perhaps(clause, precaution, known) and not others:
            yield precaution, Said.UNSURE


def _only_perhaps(clause: BareClause, precaution: str, known: HealthWords) -> bool:
    return clause.any(known.perhaps.get(precaution, ())) and not clause.any((*known.wondered, *known.long_ago))


def _how(clause: BareClause, at: int, known: HealthWords) -> Said:
    if clause.any(known.quibbles):
        return Said.UNSURE
    if clause.any(known.wondered):
        return Said.WONDERED
    before = BareClause(clause.words[max(0, at - REACH) : at])
    if clause.any(known.over):
        return Said.OVER if clause.any(known.long_ago) else Said.JUST_OVER
    if before.any(known.denials):
        return Said.OVER
    if clause.any(known.unsure):
        return Said.STOPPING if clause.any(known.stopping) else Said.UNSURE
    return Said.LONG_AGO if clause.any(known.long_ago) else Said.NOW
