"""Words of distress: worse, scared, unwell, hurt. Found wherever they stand in a message, unless plainly denied."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from bot.care.understanding.slips import Slips

FAINTED: Final = "fainted"
FAINTS: Final = "faints"
"""Somebody is about to faint, or it goes black before their eyes."""
URINE: Final = "urine"
BIG_BRUISE: Final = "big_bruise"
"""A bruise that is big, hard or dark: somebody has to look at it."""
MASKED: Final = "masked"
"""A painkiller is taken so that more can be borne."""
STUCK: Final = "stuck"
"""Somebody cannot get up from the floor."""
LUMP: Final = "lump"
"""A lump in the groin that beats, grows, hurts, or does not go back in."""
FLU: Final = "flu"
"""A cold or a flu, by its name."""
AS_EVER: Final = "as_ever"
"""It is as it always was."""
FEVER: Final = "fever"
"""A fever or chills of one's own, now: heard by the words of health.yaml (feverish), not by any of distress."""
NERVE: Final = "nerve"
STRONG: Final = "strong"
"""It feels strong, and nothing is said that would be more: how much it hurts is asked."""
KINDS: Final = (
    *("drink", "fell", BIG_BRUISE, "torn", FAINTED, URINE, STUCK, LUMP, FAINTS, "unwell", "dizzy"),
    *("vessel", NERVE, "burn", STRONG, "hurt", "worse", "scared", "bad"),
)
"""The most urgent first. drink: drunk, or high; fell: a fresh fall on the hip; torn: a fresh tear; fainted: it has
happened; urine: blood in it; dizzy: unwell, in words that mean nothing else, wherever they are said; vessel: something
beats under what is pressed; nerve: like electricity, or shooting."""
SHARP: Final = "sharp"
"""Words beside STRONG that say more than that."""
TWO_SIDES: Final = "two_sides"
"""It may be on both sides, or on the other one as well: more than a nerve under what is pressed."""

WELL: Final = "well"
"""Words that say that all is well."""

GONE: Final = "gone"
LIGHTER: Final = "lighter"
GO_ON: Final = "go_on"
PLEASANT: Final = "pleasant"
CALM: Final = (GONE, LIGHTER, GO_ON, PLEASANT)
"""What somebody says while they press, and all is well: it has gone, I press less, let us go on, it hurts so good."""
PASSING: Final = "passing"
"""Words that change nothing beside those of CALM."""
VESSEL: Final = "vessel"
BONE: Final = "bone"
CRAMP: Final = "cramp"
BREATH: Final = "breath"
BLEEDING: Final = "bleeding"
SLIPPED: Final = "slipped"
BRUISE: Final = "bruise"
NOTHING: Final = "nothing"
TIRED: Final = "tired_arm"
BESIDE: Final = (BLEEDING, BRUISE, VESSEL, BONE, CRAMP, BREATH, SLIPPED, NOTHING, TIRED)
"""What is answered at once in the middle of a press: the skin bleeds or turns blue, it beats, it is bone, a cramp, a
held breath, the ball rolled away, nothing is felt of it, the arm or hand that holds it is tired."""
STOP: Final = "stop"
SICK: Final = "sick"
RESTROOM: Final = "restroom"
PLAIN: Final = (STOP, SICK, RESTROOM)
"""What an exercise makes plain, so that nothing more is suspected of a message made of it: stop, I feel sick, I need
to pee."""
LOW: Final = "low"
"""The pain takes somebody's spirits, and nothing worse is said."""
HOPELESS: Final = "hopeless"
"""Nothing matters any more: not said to be a crisis, and never far from one."""
NO_FALL: Final = "no_fall"
"""Words of falling that tell of none: "I fell asleep"."""
SAFE: Final = "safe"
"""Self-harm or dying is denied, in words of one's own: "I would never hurt myself"."""
MOOD: Final = "mood"
"""Words that change nothing beside HOPELESS, LOW and SAFE."""
HELPED: Final = "helped"
"""It did good."""
USELESS: Final = "useless"
"""It did no good."""
SEATED: Final = "seated"
"""Whoever felt unwell sits or lies now."""
RANGING: Final = "ranging"
"""What stands beside a number, or between two, and says no more: "a 6", "5 or 6"."""
SIDED: Final = "sided"
"""It is the other side, or the sides are changed: where a message is made of nothing else."""
HARDER: Final = "harder"
"""Whether to press harder is asked, and nothing else is said but that it feels good."""
SLEPT: Final = "slept"
"""Somebody fell asleep on the ball; a leg that did is numb, and said otherwise."""
BESIDE_SLEPT: Final = "slept_beside"
"""Words that change nothing beside it."""
ONLY_PAIN: Final = "only_pain"
"""It hurts and is not numb, where a message is made of nothing else."""
UNNUMB: Final = "unnumb"
"""Good news: nothing is numb, or nothing has gone to sleep."""
DOUBTS: Final = "doubts"
"""Words beside HELPED or LOW that say more than that: "I wish I felt better"."""
AROUND: Final = "around"
"""Words that change nothing beside those of BESIDE."""
FINISHED: Final = "finished"
SKIP: Final = "skip_it"
BEARABLE: Final = "bearable"
OF_THE_PRESS: Final = (FINISHED, SKIP, BEARABLE)
"""What moves a press on, or leaves it as it is: it is done, on to the next, a little sore and to be borne."""
FILLING: Final = "filling"
"""Words that change nothing beside those of OF_THE_PRESS."""
WHETHER_FINE: Final = "whether_fine"
"""It is asked whether all is right so, and nothing is told: no "ok"."""
STANDS_BESIDE: Final[Mapping[tuple[str, ...], tuple[str, ...]]] = {
    PLAIN: (PASSING,),
    OF_THE_PRESS: (FILLING, PASSING),
    (UNNUMB,): (AROUND, FILLING, PASSING),
    (SEATED,): (FILLING, PASSING),
    (SLEPT,): (BESIDE_SLEPT,),
    (HARDER,): (PLEASANT, WELL, FILLING, PASSING),
    (WHETHER_FINE,): (PASSING,),
    (WELL,): (PASSING,),
    (SIDED,): (AROUND, FILLING, PASSING),
    (ONLY_PAIN, UNNUMB): (AROUND, FILLING, PASSING),
}
"""What may stand beside kinds, where it is not AROUND and PASSING."""

LAUGHS: Final = "laughs"
"""A laugh."""
WEARY, WEARY_BESIDE = "weary", "weary_beside"
"""Somebody is fed up with the exercises, and what changes nothing beside that."""
UNABLE: Final = "unable"
"""Somebody cannot, or will not, for want of time or strength, in words that say nothing of the body."""
WHILE_LONG: Final = "while_long"
"""A stretch of days: "this week", "lately"."""
THIS_DAY: Final = "this_day"
"""A day or a part of one."""
KEPT: Final = "kept"
"""What keeps somebody from it: guests, exams, a trip."""
CARRIED_ON: Final = "carried_on"
"""It goes on another time: "maybe next week"."""
MORE_OF_IT: Final = "more_of_it"
"""Words that make a no sound like the end of one's strength: "I can't do it any more"."""
ALONG: Final = "along"
"""Words that change nothing beside those of putting it off."""
PUT_OFF: Final = (UNABLE, WHILE_LONG, THIS_DAY, KEPT, CARRIED_ON, MORE_OF_IT, ALONG)

DENIALS: Final = frozenset({"not", "no", "isnt", "arent", "dont", "doesnt", "didnt", "never", "without", "sin", "ni"})
A_WORD_OR_TWO: Final = 2
REACH: Final = 2
"""So many words before a phrase may deny it."""


def distress_in(text: str, phrases: Mapping[str, Sequence[str]], among: Sequence[str] = KINDS) -> str | None:
    """Give the most urgent kind of distress in a message, None where there is none."""
    words, every = _words(text), (*KINDS, MASKED, SAFE, HOPELESS, LOW, USELESS, HELPED, DOUBTS, WELL)
    return next((kind for kind in every if kind in among and _says_any(words, phrases.get(kind, ()))), None)


def calm_in(text: str, phrases: Mapping[str, Sequence[str]]) -> frozenset[str]:
    """Give the kinds of CALM that a message is made of; none where it says more than that ("it is gone numb")."""
    return _made_of(text, phrases, (*CALM, WELL, PASSING)).intersection(CALM)


def is_calm(text: str, phrases: Mapping[str, Sequence[str]]) -> bool:
    """Tell whether a message says that all is well, or asks to go on, and nothing else."""
    return not _made_of(text, phrases, (*CALM, WELL, PASSING)).isdisjoint((*CALM, WELL))


def nothing_but(text: str, phrases: Mapping[str, Sequence[str]], kinds: Sequence[str] = BESIDE) -> str | None:
    """Give the kind of these that a message is made of; None where it says something else as well."""
    around = STANDS_BESIDE.get(tuple(kinds), (AROUND, PASSING))
    found = _made_of(text, phrases, (*kinds, *around))
    return next((kind for kind in kinds if kind in found), None)


def puts_off(text: str, phrases: Mapping[str, Sequence[str]]) -> frozenset[str]:
    """Give the kinds of a message made of nothing but that it cannot be now, why, and when again; none for any other.

    Who cannot any more says besides when it goes on, what keeps them today, or that only the arms are tired; else it
    may be despair.
    """
    found = _made_of(text, phrases, (*PUT_OFF, TIRED))
    explained = not found.isdisjoint((CARRIED_ON, TIRED)) or {KEPT, THIS_DAY} <= found
    if MORE_OF_IT in found and not explained:
        return frozenset()
    when = not found.isdisjoint((WHILE_LONG, THIS_DAY))
    refuses = not found.isdisjoint((UNABLE, MORE_OF_IT)) and when
    return found if refuses or KEPT in found or {WHILE_LONG, CARRIED_ON} <= found else frozenset()


def is_weary(text: str, phrases: Mapping[str, Sequence[str]]) -> bool:
    """Tell "getting a bit fed up with all this" from low spirits: nothing of life, of oneself, or of pain in it."""
    return WEARY in _made_of(text, phrases, (WEARY, WEARY_BESIDE))


def without_fainting(text: str, phrases: Mapping[str, Sequence[str]]) -> str | None:
    """Give a message without the words that somebody is about to faint; None where none say so."""
    return _without(text, phrases, FAINTS) if says_any(text, phrases.get(FAINTS, ())) else None


def is_mood(text: str, phrases: Mapping[str, Sequence[str]]) -> bool:
    """Tell whether a message is made of low spirits and nothing of the body."""
    kinds = (HOPELESS, LOW, SAFE)
    return not _made_of(text, phrases, (*kinds, MOOD, PASSING)).isdisjoint(kinds)


def without_safe(text: str, phrases: Mapping[str, Sequence[str]]) -> str | None:
    """Give a message without the words that deny self-harm; None where none do."""
    return _without(text, phrases, SAFE)


def _without(text: str, phrases: Mapping[str, Sequence[str]], kind: str) -> str | None:
    words, denying = _words(text), phrases.get(kind, ())
    kept, at = [], 0
    while at < len(words):
        length = max((len(one) for one in _beginning(words, at, denying)), default=0)
        kept += [] if length else [words[at]]
        at += length or 1
    return " ".join(kept) if len(kept) < len(words) else None


def without_passing(text: str, phrases: Mapping[str, Sequence[str]]) -> str:
    """Give the words of a message without those that change nothing beside a number: "a 4 now" is "4"."""
    idle = {phrase for kind in (PASSING, RANGING) for phrase in phrases.get(kind, ()) if " " not in phrase}
    return " ".join(word for word in _words(text) if word not in idle)


def slip_of(text: str, phrases: Mapping[str, Sequence[str]], kind: str) -> str:
    """Write a message of a word or two with each slip of a word of this kind put right: "STOPP", "sotp"."""
    words = _words(text)
    known = _slips(tuple(one for one in phrases.get(kind, ()) if " " not in one))
    return " ".join(known.meant(word) or word for word in words) if len(words) <= A_WORD_OR_TWO else text


@cache
def _slips(words: tuple[str, ...]) -> Slips:
    return Slips.of(words, words)


def says_any(text: str, phrases: Sequence[str]) -> bool:
    """Tell whether one of the phrases stands in a text and is not plainly denied."""
    return _says_any(_words(text), phrases)


def _made_of(text: str, phrases: Mapping[str, Sequence[str]], kinds: Sequence[str]) -> frozenset[str]:
    """Give the kinds whose phrases make up a message, the longest first; none where a word is left over."""
    words, at = _words(text), 0
    found: set[str] = set()
    while at < len(words):
        here = [(len(one), kind) for kind in kinds for one in _beginning(words, at, phrases.get(kind, ()))]
        if not here:
            return frozenset()
        length, kind = max(here)
        found.add(kind)
        at += length
    return frozenset(found)


Cut = tuple[str, ...]
"""The words of a phrase, some of which end in *."""


@cache
def _by_beginning(phrases: tuple[str, ...]) -> tuple[Mapping[str, tuple[Cut, ...]], Mapping[str, tuple[Cut, ...]]]:
    """Cut phrases of the content into words, once; find them by their first word, and those on * by its first letter.

    What people write is never kept so.
    """
    exact: dict[str, tuple[Cut, ...]] = {}
    open_ended: dict[str, tuple[Cut, ...]] = {}
    for one in filter(None, (tuple(_words(phrase)) for phrase in phrases)):
        of, key = (open_ended, one[0][0]) if one[0].endswith("*") else (exact, one[0])
        of[key] = (*of.get(key, ()), one)
    return exact, open_ended


def _near(word: str, phrases: Sequence[str]) -> tuple[Cut, ...]:
    """Give the phrases that may begin with a word."""
    exact, open_ended = _by_beginning(tuple(phrases))
    return exact.get(word, ()) + open_ended.get(word[0], ())


def _beginning(words: Sequence[str], at: int, phrases: Sequence[str]) -> Iterator[Cut]:
    """Give the phrases that stand at a place."""
    return (one for one in _near(words[at], phrases) if _begins(words[at : at + len(one)], one))


def _begins(words: Sequence[str], phrase: Sequence[str]) -> bool:
    return len(words) == len(phrase) and all(map(_same, words, phrase))


def _says_any(words: Sequence[str], phrases: Sequence[str]) -> bool:
    return any(_says(words, one) for word in dict.fromkeys(words) for one in _near(word, phrases))


APART: Final = 6
"""So many words at most lie between the parts of "had + beer*"."""


def _says(words: Sequence[str], phrase: Sequence[str]) -> bool:
    if "+" in phrase:
        return _says_apart(words, phrase)
    length = len(phrase)
    return any(
        all(map(_same, words[at : at + length], phrase)) and not DENIALS.intersection(words[max(0, at - REACH) : at])
        for at in range(len(words) - length + 1)
    )


def _says_apart(words: Sequence[str], phrase: Sequence[str]) -> bool:
    """Find both parts of a phrase, in their order and not far apart, the first not denied."""
    cut = phrase.index("+")
    first, second = phrase[:cut], phrase[cut + 1 :]
    for at in range(len(words)):
        here = words[at : at + len(first)]
        if _begins(here, first) and not DENIALS.intersection(words[max(0, at - REACH) : at]):
            behind = words[at + len(first) : at + len(first) + APART + len(second)]
            return any(_begins(behind[one : one + len(second)], second) for one in range(len(behind)))
    return False


def _same(word: str, known: str) -> bool:
    """A known word that ends in * stands for every word that begins so."""
    return word.startswith(known[:-1]) if known.endswith("*") else word == known


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFD", text.casefold().replace("'", "").replace("\u2019", ""))
    return re.findall(r"[a-z0-9]+\*?|\+", "".join(one for one in plain if not unicodedata.combining(one)))


def spelled_plainly(text: str) -> list[str]:
    """Give the words of a text in small letters, without accents and apostrophes."""
    return [one for one in _words(text) if one != "+"]
