"""Facts about the body told in words: which precaution somebody says of themselves, and which they say is over."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Final

REACH: Final = 3
"""So many words before a phrase may deny it."""

ADULT: Final = 18
YOUNGEST: Final = 4
"""Nobody younger writes."""
OLDEST: Final = 120

REFUSED: Final = "doctor_no"
"""The precaution that a doctor's no is."""

FEW: Final = 4
"""Words of a question that tells nothing."""

LONG: Final = 7
"""Words of so many letters are known with one slip of the finger."""

CLAUSE: Final = re.compile(r"([.,;:!?¿¡\n]+|\b(?:but|pero)\b)")


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


@dataclass(frozen=True, slots=True)
class HealthWords:
    """One language. says: phrases by precaution; a phrase may have parts, "surgery + back", that one clause holds all.

    "new hip - pain": not when the clause says pain. A word that ends in * stands for every word that begins so.
    perhaps: phrases that only may mean it. over, long_ago, unsure: what makes it past, long past, or a question;
    others: whose body it is else; denials: words right before it. refers: words after what makes it past that mean what
    was named before ("I take it. I stopped it"). not_me: it is said of somebody else; meant: with others it says so.
    known: it has long been so. wondered: somebody asks whether they have it at all, and tells nothing.
    stopping: beside unsure, they ask whether they may stop it. alone: precautions that are no danger by themselves;
    passing: words that tell nothing more beside them. changed: what has long been so is no longer the same.
    mine: how somebody tells of themselves; asks: how a question begins, which parts it from what was told before.
    minors: who may be a child; aged_before, aged_after: words right beside a number that make it an age; spans: words
    right before it or two behind that make it a time; own: it is about a grown-up's own body after all.
    aged_self: words right before a number that make it one's own age.
    doctors, refuse: one of each is a doctor's no to pressing, which no "any more" and no "not" takes back.
    invites, medicines, leave_off: in a tip of the clinic's own, what asks to press, warm or stretch, and what speaks of
    stopping a medicine (tip_asks). agree: beside one of doctors, that pressing is fine. entire: beside one of
    medicines, that it is about too much of it. warns: before one of invites, that it must not be done. starts: in
    what staff write to one patient, what tells them to begin or to go on; plays_down: what talks them out of help,
    or into waiting; harms: what tells them to go on into pain or numbness. youth: beside what sounds so, that
    somebody may be under age; saddle: the place between the legs. usual: beside one of medicines, that no more than
    always was taken; doses: what may stand beside that. things: what also has an age.
    helps: where help is found, or who gives it.
    unruled: conditions that no precaution speaks of.
    """

    says: Mapping[str, tuple[str, ...]]
    perhaps: Mapping[str, tuple[str, ...]]
    over: tuple[str, ...]
    long_ago: tuple[str, ...]
    unsure: tuple[str, ...]
    others: tuple[str, ...]
    denials: tuple[str, ...]
    refers: tuple[str, ...]
    not_me: tuple[str, ...]
    meant: tuple[str, ...]
    known: tuple[str, ...]
    wondered: tuple[str, ...]
    stopping: tuple[str, ...]
    alone: tuple[str, ...]
    passing: tuple[str, ...]
    changed: tuple[str, ...]
    mine: tuple[str, ...]
    asks: tuple[str, ...]
    minors: tuple[str, ...]
    aged_before: tuple[str, ...]
    aged_after: tuple[str, ...]
    spans: tuple[str, ...]
    own: tuple[str, ...]
    doctors: tuple[str, ...]
    refuse: tuple[str, ...]
    aged_self: tuple[str, ...]
    invites: tuple[str, ...]
    warns: tuple[str, ...]
    medicines: tuple[str, ...]
    leave_off: tuple[str, ...]
    agree: tuple[str, ...]
    entire: tuple[str, ...]
    starts: tuple[str, ...]
    helps: tuple[str, ...]
    plays_down: tuple[str, ...]
    harms: tuple[str, ...]
    youth: tuple[str, ...]
    saddle: tuple[str, ...]
    usual: tuple[str, ...]
    doses: tuple[str, ...]
    things: tuple[str, ...]
    unruled: tuple[str, ...]


def of_another(text: str, words: HealthWords) -> bool:
    """Tell "no, I meant my sister" and "my dad had it, not me"."""
    said = _Clause(_bare(text))
    if not said.words:
        return False
    led = said.words[0] in words.denials or said.any(words.meant)
    return said.any(words.not_me) or (led and said.any(words.others))


def of_a_child(text: str, words: HealthWords, *, young: bool = False) -> bool:
    """Tell "my son is 11 and limps", and not "my son is 2, I carry him and my hip hurts".

    young: the words sound like somebody under age, though they may name none.
    """
    said = _bare(text)
    clause = _Clause(said)
    if not said or clause.any(words.own) or not clause.any(words.minors):
        return False
    ages = [int(one) for at, one in enumerate(said) if one.isdecimal() and _is_age(at, said, words)]
    return young if not ages else any(0 < one < ADULT for one in ages)


def takes_as_usual(text: str, words: HealthWords) -> bool:
    """Tell "I took my usual oxycodone", where nothing else is told, from "I took all my usual pills"."""
    said = _bare(text)
    clause, quiet = _Clause(said), frozenset((*words.passing, *words.doses))
    if not clause.any(words.usual) or not clause.any(words.medicines) or clause.any(words.entire):
        return False
    facts = {at for phrase in (*words.usual, *words.medicines) for at in clause.covers(phrase)}
    return all(at in facts or word in quiet or word.isdigit() for at, word in enumerate(said))


def is_grown_up(text: str, words: HealthWords) -> bool:
    """Tell "I'm 70", "tengo 72 años" and "my implant is 8 years old": no question whether they are under age."""
    said = _bare(text)
    ages = [at for at, one in enumerate(said) if one.isdecimal() and _is_age(at, said, words, words.aged_self)]
    if ages and all(_Clause(said[max(0, at - REACH) : at]).any(words.things) for at in ages):
        return True
    return any(
        one.isdecimal() and ADULT <= int(one) < OLDEST and _is_age(at, said, words, words.aged_self)
        for at, one in enumerate(said)
    )


def _is_age(at: int, said: Sequence[str], words: HealthWords, more: Sequence[str] = ()) -> bool:
    before, after = said[at - 1] if at else "", said[at + 1] if at + 1 < len(said) else ""
    behind = said[at + 2] if at + 2 < len(said) else ""
    if before in words.spans:
        return False
    if after in words.aged_after:
        return behind not in words.spans
    return before in (*words.aged_before, *words.minors, *more) and after not in words.spans


def long_known(text: str, words: HealthWords) -> bool:
    """Tell "it has been numb for years" from what is new."""
    said = _Clause(_bare(text))
    return said.any(words.known) and not said.any(words.changed)


def names_unruled(text: str, words: HealthWords) -> bool:
    """Tell whether somebody tells of a condition that no rule here speaks of: "I have lupus"."""
    return _Clause(_bare(text)).any(words.unruled)


def names_medicine(text: str, words: HealthWords) -> bool:
    """Tell whether a medicine is spoken of."""
    return _Clause(_bare(text)).any(words.medicines)


def asks_for_dose(text: str, words: HealthWords) -> bool:
    """Tell "can I take more of my tramadol" from "can I take all my pills": a question, and nothing of too much."""
    said = _Clause(_bare(text))
    asks = "?" in text or said.any(words.unsure) or said.any(words.asks)
    return asks and said.any(words.medicines) and not said.any(words.entire)


def is_long_ago(text: str, words: HealthWords) -> bool:
    """Tell "I tore it years ago"."""
    return _Clause(_bare(text)).any(words.long_ago)


def asks_something(text: str, words: HealthWords) -> bool:
    """Tell whether a question stands in a message."""
    return "?" in text or _Clause(_bare(text)).any(words.asks)


def may_be_young(text: str, words: HealthWords, score: int | None = None) -> bool:
    """Tell whether anything but the tone hints at somebody under age: a number that is no score, or such a word."""
    said = _bare(text)
    ages = (int(one) for one in said if one.isdecimal())
    young = any(YOUNGEST < one < ADULT and one != score for one in ages)
    return young or _Clause(said).any((*words.youth, *words.minors))


def names_the_saddle(text: str, words: HealthWords) -> bool:
    """Tell whether the place between the legs is spoken of."""
    return _Clause(_bare(text)).any(words.saddle)


def doctor_agrees(text: str, words: HealthWords) -> bool:
    """Tell "my surgeon said it is fine", where nothing in the same words says no and nobody else is meant."""
    said = _Clause(_bare(text))
    if said.any(words.refuse) or said.any(words.others) or said.any(words.unsure) or "?" in text:
        return False
    return any(_Clause(clause).any(words.doctors) and _Clause(clause).any(words.agree) for clause in _sentences(text))


def _sentences(text: str) -> Iterator[list[str]]:
    return (one.split() for one in re.split(r"[.!?\n]+", _plain(text)) if one.split())


def only_wonders(text: str, words: HealthWords) -> bool:
    """Tell "is it cancer?", a few words that ask and tell nothing of oneself."""
    said = _bare(text)
    return "?" in text and 0 < len(said) <= FEW and not _Clause(said).any(words.mine)


def is_bare_fact(text: str, words: HealthWords) -> bool:
    """Tell "I am pregnant" and "they injected my hip yesterday", where nothing else is told."""
    said = _bare(text)
    clause, quiet = _Clause(said), frozenset(words.passing)
    told = ((*words.says.get(one, ()), *words.perhaps.get(one, ())) for one in words.alone)
    for phrases in (*told, words.unruled):
        facts = {at for phrase in phrases if clause.holds(phrase) is not None for at in clause.covers(phrase)}
        if facts and all(at in facts or word in quiet or word.isdigit() for at, word in enumerate(said)):
            return True
    return False


def conditions_in(text: str, words: HealthWords) -> tuple[tuple[str, Said], ...]:
    """Give each precaution that a message speaks of, in the order of the words, once."""
    found: dict[str, Said] = {}
    last: list[str] = []
    for clause, asked in _clauses(text, words):
        told = list(_in_clause(clause, words))
        for precaution, said in told:
            found.setdefault(precaution, Said.UNSURE if asked and said is Said.NOW else said)
        if not told and last and _takes_back(clause, words):
            found |= {one: Said.JUST_OVER for one in last if found[one] is Said.NOW}
        elif not told and last and _Clause(clause).any(words.stopping) and _Clause(clause).any(words.unsure):
            found |= {one: Said.NOW_STOPPING for one in last if found[one] is Said.NOW}
        last = [precaution for precaution, _ in told] or last
    return tuple(found.items())


def _clauses(text: str, known: HealthWords) -> Iterator[tuple[list[str], bool]]:
    """Give the clauses, and of each whether it may only be asked about.

    Beside a question what somebody tells of themselves in a clause of its own is told: "I am pregnant, is this ok?"
    """
    asking = "?" in text
    parts = CLAUSE.split(_plain(text))
    for clause, ended in zip(parts[::2], (*parts[1::2], ""), strict=True):
        told, asked = _parted(clause.split(), known)
        by_itself = not asked and "?" in ended
        yield told, asking and (by_itself or not _Clause(told).any(known.mine))
        if asked:
            yield asked, asking


def _parted(clause: list[str], known: HealthWords) -> tuple[list[str], list[str]]:
    """Cut a question off that follows without a comma: "I have osteoporosis can I do this"."""
    said = _Clause(clause)
    begins = [at for one in known.asks if (at := said.holds(one))]
    told = clause[: min(begins)] if begins else clause
    return (told, clause[len(told) :]) if _Clause(told).any(known.mine) else (clause, [])


def _takes_back(clause: Sequence[str], known: HealthWords) -> bool:
    """Tell "I stopped it last week", behind what was named, from "I stopped smoking"."""
    said = _Clause(clause)
    ends = (at + len(one.split()) for one in known.over if (at := said.holds(one)) is not None)
    return any(end >= len(clause) or clause[end] in known.refers for end in ends)


class _Clause:
    """The words of a clause, found by themselves and by their first letter."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        self._at: dict[str, list[int]] = {}
        self._by_letter: dict[str, list[int]] = {}
        for at, word in enumerate(words):
            self._at.setdefault(word, []).append(at)
            self._by_letter.setdefault(word[0], []).append(at)

    def starts(self, known: str) -> Sequence[int]:
        """Give the places of a word of a phrase."""
        if known.endswith("*") or len(known) >= LONG:
            near = self._by_letter.get(known[0], ())
            return [at for at in near if _same(self.words[at], known)]
        return self._at.get(known, ())

    def place(self, part: Sequence[str]) -> int | None:
        """Say where a part of a phrase begins; None where it does not stand here."""
        for at in self.starts(part[0]):
            here = self.words[at : at + len(part)]
            if len(here) == len(part) and all(map(_same, here, part)):
                return at
        return None

    def holds(self, phrase: str) -> int | None:
        """Say where a phrase begins; all of its parts have to stand here, in any order."""
        wanted, unless = _parts(phrase)
        places: list[int] = []
        for part in wanted:
            at = self.place(part)
            if at is None:
                return None
            places.append(at)
        return None if any(self.place(one) is not None for one in unless) else min(places)

    def covers(self, phrase: str) -> Iterator[int]:
        """Give the words that the parts of a phrase take, wherever they stand."""
        for part in _parts(phrase)[0]:
            for at in self.starts(part[0]):
                here = self.words[at : at + len(part)]
                if len(here) == len(part) and all(map(_same, here, part)):
                    yield from range(at, at + len(part))

    def any(self, phrases: Sequence[str]) -> bool:
        return any(self.holds(phrase) is not None for phrase in phrases)


Part = tuple[str, ...]


@cache
def _parts(phrase: str) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """Cut a phrase into the parts that have to stand there, and those that must not."""
    wanted, *unless = phrase.split(" - ")
    return tuple(tuple(part.split()) for part in wanted.split("+")), tuple(tuple(one.split()) for one in unless)


def _in_clause(words: Sequence[str], known: HealthWords) -> Iterator[tuple[str, Said]]:
    clause = _Clause(words)
    if not words or clause.any(known.others):
        return
    if clause.any(known.refuse) and clause.any(known.doctors):
        yield REFUSED, Said.WONDERED if clause.any(known.wondered) else Said.NOW
    for precaution, phrases in known.says.items():
        places = [at for phrase in phrases if (at := clause.holds(phrase)) is not None]
        if places:
            yield precaution, _how(clause, min(places), known)
        elif not clause.any((*known.wondered, *known.long_ago)) and any(
            clause.holds(phrase) is not None for phrase in known.perhaps.get(precaution, ())
        ):
            yield precaution, Said.UNSURE


def _how(clause: _Clause, at: int, known: HealthWords) -> Said:
    if clause.any(known.wondered):
        return Said.WONDERED
    before = _Clause(clause.words[max(0, at - REACH) : at])
    if clause.any(known.over):
        return Said.OVER if clause.any(known.long_ago) else Said.JUST_OVER
    if before.any(known.denials):
        return Said.OVER
    if clause.any(known.unsure):
        return Said.STOPPING if clause.any(known.stopping) else Said.UNSURE
    return Said.LONG_AGO if clause.any(known.long_ago) else Said.NOW


def _same(word: str, known: str) -> bool:
    if known.endswith("*"):
        return word.startswith(known[:-1]) or (len(known) > LONG and _one_slip(word, known[:-1]))
    return word == known or (len(known) >= LONG and _one_slip(word, known))


def _one_slip(word: str, known: str) -> bool:
    """One letter too many, too few, another one, or two that changed places."""
    if abs(len(word) - len(known)) > 1 or word[:1] != known[:1]:
        return False
    start = next((at for at, (a, b) in enumerate(zip(word, known, strict=False)) if a != b), min(len(word), len(known)))
    rest, wanted = word[start:], known[start:]
    swapped = len(rest) > 1 and rest[1] + rest[0] + rest[2:] == wanted
    return swapped or rest[1:] == wanted or rest == wanted[1:] or rest[1:] == wanted[1:]


def _bare(text: str) -> list[str]:
    """Give the words alone."""
    return re.findall(r"[a-z0-9]+", _plain(text))


def _plain(text: str) -> str:
    """Small letters, no accents, no apostrophes; what parts clauses stays."""
    letters = unicodedata.normalize("NFD", text.casefold().replace("'", "").replace("\u2019", ""))
    bare = "".join(one for one in letters if not unicodedata.combining(one))
    return re.sub(r"[^a-z0-9.,;:!?\n]+", " ", bare)
