"""Danger that plain words tell and no sign holds, and what is no news: long known, mild, long ago."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.care.understanding.clauses import CLAUSE, REACH, BareClause, bare, plain
from bot.care.understanding.health_words import HealthWords

NEAR: Final = 8
"""Words between the bladder and what it cannot do."""

LITTLE: Final = 4
"""A pain that is little, 0 to 10."""
HELP: Final = "r0"
STROKE: Final = "r21"
FEVER: Final = "r9"
TOILET: Final = "r2"
HEART: Final = "r16"
COLD: Final = "r17"
STAND: Final = "r8"
SADDLE: Final = "r1"
AFTER_CANCER: Final = "r12"
BOIL: Final = "r32"
WEAK_FOOT: Final = "r6"
WEAK_LEGS: Final = "r5"
"""Flags that plain words are asked about as: help now, a stroke, a hip with a fever, the bladder, the heart, a cold
leg, a leg that carries no weight, numb between the legs, a new pain after cancer, a boil, a weak foot, legs
that turn weak."""
BACK: Final = "low_back"
FEVER_AND_BACK: Final = "r10"
"""What a fever sounds like where no place is named."""
CHEST: Final = "r20"
"""What a heart attack is told as."""
NERVES: Final = "neuropathy"
"""The precaution under which feet may have been numb for years."""


def long_known(text: str, words: HealthWords) -> bool:
    """Tell "it has been numb for years" from what is new."""
    said = BareClause(bare(text))
    return said.any(words.known) and not said.any(words.changed)


def is_mild(text: str, words: HealthWords, score: int | None = None) -> bool:
    """Tell a little pain, or an ache that came of effort, where nothing graver is told beside it."""
    said = BareClause(bare(text))
    little = said.any(words.mildly) or (score is not None and score <= LITTLE)
    return little and not said.any(words.graver)


def long_of_nerves(text: str, words: HealthWords) -> bool:
    """Tell "my neuropathy makes both feet numb, for ten years": numbness is what that is, and nothing has changed."""
    said = BareClause(bare(text))
    numbing = {one.rstrip("*") for one in words.graver}
    changed = [one for one in words.changed if one.rstrip("*") not in numbing]
    return said.any(words.says.get(NERVES, ())) and said.any(words.known) and not said.any(changed)


def also_asked(text: str, words: HealthWords) -> tuple[str, ...]:
    """Name the flags to ask about because of plain words that no sign holds: "I see double"."""
    if _is_now(text, words.urgent, words, of_others=True):
        return (HELP, STROKE, HEART) if _is_now(text, words.heart, words) else (HELP, STROKE)
    asked = (
        (STROKE, words.one_sided),
        (TOILET, words.toilet),
        (HEART, words.heart),
        (COLD, words.cold_limb),
        (STAND, words.cannot_stand),
        (SADDLE, words.between),
        (BOIL, words.inflamed),
        (WEAK_FOOT, words.weak_foot),
        (WEAK_LEGS, words.unmoving),
        (AFTER_CANCER, words.after_cancer),
    )
    lost = (TOILET, STAND, WEAK_FOOT, WEAK_LEGS)  # what somebody cannot do any more is not over
    found = [flag for flag, phrases in asked if _is_now(text, phrases, words, of_others=True, lost=flag in lost)]
    if TOILET not in found and _cannot_relieve(text, words):
        found.append(TOILET)
    return tuple(found)


def _cannot_relieve(text: str, words: HealthWords) -> bool:
    """Tell "do you pee ok? I sort of don't": the bladder is named, and something that cannot be done, not far off."""
    said = bare(text)
    clause = BareClause(said)
    if clause.any(words.long_ago):
        return False
    unable = [at for phrase in words.unable for at in clause.covers(phrase)]
    return any(abs(at - one) <= NEAR for at in clause.places(words.relieving) for one in unable)


def bleeds_on(text: str, words: HealthWords) -> bool:
    """Tell "my nose won't stop bleeding"."""
    return _is_now(text, words.bleeds_on, words, of_others=True)


def hit_the_head(text: str, words: HealthWords) -> bool:
    """Tell "I hit my head yesterday"."""
    return _is_now(text, words.head_knock, words, of_others=True)


def is_only_a_weak_foot(text: str, words: HealthWords) -> bool:
    """Tell "I can't stand on tiptoe on the left": one foot is weak, and no legs give out."""
    said = BareClause(bare(text))
    return said.any(words.weak_foot) and not said.any(words.of_both_legs)


def warms_the_numb(text: str, words: HealthWords) -> bool:
    """Tell "a heating pad all night where I can't feel anything?"."""
    said = BareClause(bare(text))
    return said.any(words.warming) and said.any(words.unfelt)


def runs_down(text: str, words: HealthWords) -> bool:
    """Tell "all the way down my leg"."""
    return BareClause(bare(text)).any(words.runs_down)


def tells_of_a_loss(text: str, words: HealthWords) -> bool:
    """Tell "I had a miscarriage last week" of one's own, not years ago."""
    said = BareClause(bare(text))
    return said.any(words.lost) and not said.any((*words.long_ago, *words.others))


def tells_of_a_stroke(text: str, words: HealthWords) -> bool:
    """Tell "I am having a stroke"."""
    return _is_now(text, words.stroke_now, words)


def tells_of_a_heart_attack(text: str, words: HealthWords) -> bool:
    """Tell "I think I am having a heart attack"."""
    return _is_now(text, words.heart_now, words)


def tells_of_fever(text: str, words: HealthWords) -> bool:
    """Tell "i have a fever" of somebody's own, now."""
    return _is_now(text, words.feverish, words)


def _is_now(
    text: str, phrases: Sequence[str], words: HealthWords, *, of_others: bool = False, lost: bool = False
) -> bool:
    """Tell whether one of them is said of oneself and of now: not denied, nor past, nor of another.

    lost: they tell what nobody can do, so that "any more" does not make it past.
    """
    said = BareClause(bare(text))
    over = (one for one in words.over if not (lost and one in words.no_longer))
    if said.any((*words.long_ago, *(() if of_others else words.others), *over)):
        return False
    # A phrase may reach over a comma, and a no before the comma does not: "no fever, only 39".
    parts = (said, *(BareClause(one.split()) for one in CLAUSE.split(plain(text))[::2]))
    before = (BareClause(one.words[max(0, at - REACH) : at]) for one in parts for at in one.places(phrases))
    return any(not one.any(words.denials) for one in before)
