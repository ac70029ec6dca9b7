"""What an answer means, tapped or typed: a button's choice, or one of the few words that stand for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from bot.care.catalog import Catalog
from bot.care.record.person import Person
from bot.care.understanding.answers import CALL_OFF, IN_STEPS, STEP_BACK, plain_words
from bot.care.understanding.conditions import listed
from bot.care.understanding.distress import DENIALS, KINDS, WELL, distress_in, says_any
from bot.care.understanding.gist import AROUND
from bot.care.understanding.health_words import HealthWords
from bot.care.understanding.own_first import own_first
from bot.care.understanding.side_words import SideSaid, side_said
from bot.talk.heard import Said, Tapped, Words


def choice_of(said: Said, person: Person, catalog: Catalog) -> str | None:
    """Give the choice of a button, or "yes", "no", "none", "left" … for such words; None for anything else."""
    match said:
        case Tapped(_, choice):
            return choice
        case Words(text):
            spoken = catalog.answers.get(person.locale, {})
            found = spoken.get(plain_words(text)) or _language_in(text, spoken) or _mistaken(text, spoken)
            if not found and person.consented_at is not None:  # what is agreed to has to be understood
                found = answer_elsewhere(said, person, catalog)
            return STANDS_FOR.get(found, found) if found and found not in NO_ANSWERS else None
    return None


def _mistaken(text: str, spoken: Mapping[str, str]) -> str | None:
    """Tell "I tapped wrong sorry": a mistake with an apology at its end or its beginning."""
    words = plain_words(text.replace(",", " ")).split()
    kept = [word for word in words if spoken.get(word) != "slip"]
    found = spoken.get(" ".join(kept)) if kept and len(kept) < len(words) else None
    return found if found == "mistake" else None


def answer_elsewhere(said: Words, person: Person, catalog: Catalog) -> str | None:
    """Give a plain answer in another language than the person's: "sí", "nada", "izquierda" in an English chat."""
    words = plain_words(said.text)
    others = (one for locale, one in catalog.answers.items() if locale != person.locale)
    found = (one.get(words) for one in others) if len(words) > 1 else ()
    return next((one for one in found if one in ELSEWHERE), None)


ELSEWHERE: Final = frozenset({"yes", "no", "none", "left", "right", "both"})
"""Answers that are heard in any language."""


def _language_in(text: str, spoken: Mapping[str, str]) -> str | None:
    """Give the language that "can we do Spanish" asks for; None for none, several, or one that is denied."""
    words = re.findall(r"\w+", plain_words(text.replace("'", "")))
    asking = {word for phrase, choice in spoken.items() if choice == ASKS_LANGUAGE for word in phrase.split()}
    if not asking.issuperset(word for word in words if word not in spoken):
        return None
    named = {spoken[word] for word in words if spoken.get(word, "").startswith(LOCALE)}
    others = [word for word in words if word not in asking and not spoken.get(word, "").startswith(LOCALE)]
    return named.pop() if len(named) == 1 and not others else None


def steps_back(said: Words, catalog: Catalog) -> bool:
    """Tell whether somebody types that they want the question before: "back" is a place that hurts anywhere else."""
    return _stands_for(said, STEP_BACK, catalog)


def calls_off(said: Words, catalog: Catalog) -> bool:
    """Tell whether somebody types that all they said in these steps shall be dropped."""
    return _stands_for(said, CALL_OFF, catalog)


def walks_away(said: Words, catalog: Catalog) -> bool:
    """Tell whether a whole message, in any language, leaves what was to be written to a patient."""
    words = plain_words(said.text.replace(",", " "))
    return any(one.get(words) in LEAVES for one in catalog.answers.values()) or denies(said, catalog)


def denies(said: Words, catalog: Catalog) -> bool:
    """Tell whether it is one word that says no: it may leave something, or be an answer. "Not yet" is one."""
    words = plain_words(said.text)
    return " " not in words and any(one.get(words) in {"no", "none"} for one in catalog.answers.values())


LEAVES: Final = IN_STEPS | {"leave"}


def _stands_for(said: Words, answer: str, catalog: Catalog) -> bool:
    return any(one.get(plain_words(said.text)) == answer for one in catalog.answers.values())


def typed_answer(said: Words, person: Person, catalog: Catalog) -> str | None:
    """Give what of SENDS, KEEPS or VAGUE a few typed words stand for, in any language; None for anything else."""
    words = plain_words(said.text)
    found = (one.get(words) for one in own_first(person.locale, catalog.answers))
    return next((one for one in found if one in SENDS | KEEPS | VAGUE), None)


LOCALE: Final = "locale."
ASKS_LANGUAGE: Final = "asks_language"
"""Words beside the name of a language that ask for it and say no more."""
SENDS: Final = frozenset({"yes", "send"})
KEEPS: Final = frozenset({"no", "leave"})
VAGUE: Final = frozenset({"fine"})
"""What typed words may mean where something is about to go: send it, do not, or an "ok" that may be either."""

PAINLESS: Final = "painless"
NO_ANSWERS: Final = frozenset({*IN_STEPS, ASKS_LANGUAGE, *AROUND})
"""Entries whose words stand for no answer by themselves."""
STANDS_FOR: Final = {"fine": "yes", PAINLESS: "none"}
"""What stands for another answer where nothing more is asked: "ok" for a yes, "no pain" for none."""


def is_painless(said: Said, person: Person, catalog: Catalog) -> bool:
    """Say whether it says that nothing hurts."""
    spoken = catalog.answers.get(person.locale, {})
    return isinstance(said, Words) and spoken.get(plain_words(said.text)) == PAINLESS


def is_vague(said: Said, person: Person, catalog: Catalog) -> bool:
    """Say whether it is an "ok", which may only mean that a question about danger was read."""
    spoken = catalog.answers.get(person.locale, {})
    return isinstance(said, Words) and spoken.get(plain_words(said.text)) == "fine"


def after_no(said: Words, person: Person, catalog: Catalog) -> Words | None:
    """Give the few words behind a no: of "no, breathing is fine" the last three; None where it begins otherwise."""
    no, *rest = plain_words(said.text.replace(",", " ")).split() or [""]
    few = 0 < len(rest) < FEW and catalog.answers.get(person.locale, {}).get(no) == "no"
    return Words(" ".join(rest)) if few else None


def tells(test: Callable[[str, HealthWords], bool], text: str, catalog: Catalog) -> bool:
    """Say whether a test of care.understanding.conditions holds for a text in any language."""
    return any(test(text, one) for one in catalog.health.values())


def parts_of(text: str, catalog: Catalog) -> tuple[str, ...]:
    """Give the parts of what somebody lists, in any language; nothing where nothing is listed."""
    return next((parts for one in catalog.health.values() if len(parts := listed(text, one)) > 1), ())


def distress_of(said: Words, person: Person, catalog: Catalog, among: Sequence[str]) -> str | None:
    """Give the kind of distress in words, in the person's language first, then in every other."""
    found = (distress_in(said.text, one, among) for one in own_first(person.locale, catalog.distress))
    return next((kind for kind in found if kind is not None), None)


def sounds_well(said: Words, person: Person, catalog: Catalog) -> bool:
    """Say whether it says that all is well, and nothing else that matters."""
    if distress_of(said, person, catalog, KINDS) is not None:
        return False
    return distress_of(said, person, catalog, (WELL,)) is not None


A_SIDE: Final = frozenset({"left", "right"})
AGREES: Final = frozenset({"yes", "fine", "no"})
DENIES: Final = frozenset({"not", "no"})
A_CORRECTION: Final = 6
"""Words of "no it was a 4 not 6"."""
PAIR: Final = 2
FEW: Final = 8
"""Words of a message that only puts a side right."""

SLIPS: Final = frozenset({"slip", "mistake", "no"})
"""What words begin with that put an answer right: "I meant 3", "no, right side"."""


def put_right(said: Words, person: Person, catalog: Catalog) -> Words | None:
    """Give what is meant instead, in words that take an answer back; None where they only answer."""
    spoken = catalog.answers.get(person.locale, {})
    words = plain_words(said.text.replace(",", " ")).split()
    if (number := _in_its_place(words)) is not None:
        return Words(number, said.post)
    for length in range(len(words) - 1, 0, -1):
        said_first = spoken.get(" ".join(words[:length]))
        # "No acepto" is a no: what it denies is not what is meant instead.
        denies = said_first == "no" and spoken.get(" ".join(words[length:])) in AGREES
        if said_first in SLIPS:
            return None if denies else Words(_instead(words[length:]), said.post)
    return None


def _in_its_place(words: Sequence[str]) -> str | None:
    """Give the number of "it's a 4 not a 6"; None in any other words."""
    numbers = [at for at, word in enumerate(words) if word.isdecimal()]
    if len(numbers) != PAIR or len(words) > A_CORRECTION or numbers[1] != len(words) - 1:
        return None
    between = words[numbers[0] + 1 : numbers[1]]
    return words[numbers[0]] if between and between[0] in DENIES and len(between) <= PAIR else None


def _instead(words: Sequence[str]) -> str:
    """Leave out what it is meant instead of: "5" of "5 not 6"."""
    return words[0] if len(words) == PAIR + 1 and words[1] in DENIES else " ".join(words)


def side_meant(said: Words, person: Person, catalog: Catalog) -> str | None:
    """Give the one side that a few words name, "it's the right one, not the left"; None for none, or a question."""
    spoken = catalog.answers.get(person.locale, {})
    if spoken.get(plain_words(said.text), "left") not in A_SIDE:
        return None  # "all right" is no side
    words = re.findall(r"[\w']+", _without_agreeing(spoken, plain_words(said.text)))
    # A single letter among words is none: "we r good".
    lettered = len(words) <= PAIR
    named = [
        (at, spoken[word])
        for at, word in enumerate(words)
        if spoken.get(word) in A_SIDE and (lettered or len(word) > 1)
    ]
    sides = {side for _, side in named}
    if len(sides) > 1:
        ahead = {side: words[max(0, at - 2) : at] for at, side in named}
        sides = {side for side, before in ahead.items() if DENIES.isdisjoint(before)}
    few = len(words) <= FEW and "?" not in said.text
    return sides.pop() if few and len(sides) == 1 else None


def side_told(said: Words, person: Person, catalog: Catalog) -> SideSaid | None:
    """Read a message that is about a side and nothing else, in the person's language first, then in every other."""
    found = (side_said(said.text, one) for one in own_first(person.locale, catalog.answers))
    return next((one for one in found if one is not None), None)


def takes_off(said: Words, catalog: Catalog) -> bool:
    """Tell whether a few words want something taken off and do not say what: "no I don't, remove it"."""
    words = plain_words(said.text)
    if len(words.split()) > FEW:
        return False
    spoken = [pair for one in catalog.answers.values() for pair in one.items()]
    phrases = "|".join(re.escape(phrase) for phrase, choice in spoken if choice == "take_off")
    noes = "|".join(re.escape(no) for no in DENIALS)
    found = re.search(rf"(?<!\w)(?:({noes}) )?(?:{phrases})(?!\w)", words.replace("'", ""))
    return found is not None and found[1] is None


def begins_with_no(said: Words, person: Person, catalog: Catalog) -> bool:
    """Tell whether a no, or a slip, begins what is said: "no to everything, go"."""
    first = Words(re.split(r"[,.;!\n]", said.text, maxsplit=1)[0])
    return choice_of(first, person, catalog) in {"no", "none"} or put_right(said, person, catalog) is not None


def _without_agreeing(spoken: Mapping[str, str], words: str) -> str:
    """Leave out the phrases that hold a side's word and mean none: "that's right", "right now", "left and right"."""
    sides = {word for word, choice in spoken.items() if choice in A_SIDE}
    for phrase in (one for one, choice in spoken.items() if choice not in A_SIDE and sides.intersection(one.split())):
        words = re.sub(rf"\b{re.escape(phrase)}\b", " ", words)
    return words


def names_other_side(said: Words, person: Person, catalog: Catalog) -> bool:
    """Say whether the side that was not told stands in the words: "better, but now the other side hurts"."""
    spoken = catalog.answers.get(person.locale, {})
    words = plain_words(said.text)
    for phrase in (one for one, choice in spoken.items() if choice == "no_side"):
        words = re.sub(rf"\b{re.escape(phrase)}\b", " ", words)
    return says_any(words, [phrase for phrase, choice in spoken.items() if choice == "other_side"])


def names_both_sides(said: Words, person: Person, catalog: Catalog) -> bool:
    """Tell "left, not right"."""
    spoken = catalog.answers.get(person.locale, {})
    return {spoken.get(word) for word in re.findall(r"[\w']+", plain_words(said.text))} >= A_SIDE


def toggled(chosen: tuple[str, ...], one: str) -> tuple[str, ...]:
    """Take one out of the chosen, or put it in at the end."""
    return tuple(other for other in chosen if other != one) if one in chosen else (*chosen, one)
