"""What a whole message says where it is said, at the plan, on the ball, at a question, whatever decorates it.

Laughs, politeness, "well" and "today" change nothing; what is written in short, and a word's small form ("ratito"), is
put right first. A message that says anything else as well says nothing here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from bot.care.understanding.distress import spelled_plainly

BESIDE: Final = "beside"
SHORT: Final = "short"
ENDINGS: Final = "endings"
SIDES_NOW: Final = {"left": "left_now", "right": "right_now"}
"""That this side is sore now and the other is well, by side."""
WHEN_TOLD: Final = ("when_told", "night_told")
"""When it hurts, or since when; what is told of a night or of rest may be a sign as well."""
KINDS: Final = (
    *("begin", "not_now", "wait_for_me", "what_comes", "both_too", "skip_first", "what_point", "how_long_here"),
    *("hold_on", "ouch", "good_hurt", "skip_here", "stop_here", "which_side", "no_sound", "red_skin", "wandered"),
    *("how_breathe", "right_place", "nothing_here", "slides", "spots_left", "clock_seen", "press_more"),
    *("rough_place", "unsure_side", "both_ones", "left_one", "right_one"),
    *("what_scale", "no_number", "half_way", "what_numb"),
    *("stiff", "prickles", "worse_here", "relief", "nothing_new", "no_thanks", "done_some", "too_often", "soon"),
    *("single_days", "silence", "moved_away", "zone_asked", "on_again", "free_evening", "seen_better", "wasted"),
    *("same_spots", "which_first", "sore_later", "other_way", "makeshift", "same_here", "rest_of_day", "next_week"),
    *(
        "fear_of_it",
        "long_day_told",
        "skipped",
        "no_change_yet",
        "comes_back",
        "asleep_on_it",
        "how_long_heal",
        "harder_next",
        "if_i_stop",
        "undo_home",
        "come_in",
        "helper_asked",
        "your_name",
        "both_asked",
        "undress",
        "praised",
        "clicks",
        "thanked",
        "did_help",
        "cant_get_there",
        "what_spots",
        "why_unhit",
        "make_it",
        "well_today",
        "meanwhile",
        "wrong_tap",
        "what_letters",
        "all_felt",
        "call_me",
        "same_time",
    ),
    *("when_told", "night_told", "short_time", "where_is_it", "will_hurt", "change_it", "why_asked"),
    *("done_right", "stay_still", "when_over", "cant_reach", "score_said", "only_sore"),
    *(
        "press_talk",
        "about_breath",
        "about_time",
        "about_seat",
        "about_force",
        "about_place",
        "called_away",
        "press_asks",
    ),
    *("about_longer", "about_how_hard", "knot_felt", "why_sore", "undo_it", "ill_mark", "other_leg"),
    *("back_again", "why_there", "no_idea", "pain_mark", "time_mark", "not_pain_mark"),
    *("by_morning", "by_noon", "by_afternoon", "by_evening"),
    *("quiet_for", "no_floor", "down_the_leg", "wrong_side", *SIDES_NOW.values()),
)
MOST: Final = 20
"""Words of a message that may be made of phrases."""
_HELD: Final = re.compile(r"([a-z])\1{2,}")


@dataclass(frozen=True, slots=True)
class HereWords:
    """kinds: what each is said with; beside: words that change nothing; short: what is written in short.

    endings: small forms, longest first; known: words that one may stand for; said: the kinds that have phrases.
    """

    kinds: Mapping[str, re.Pattern[str]]
    beside: re.Pattern[str]
    short: Mapping[str, str]
    endings: Sequence[tuple[str, str]]
    known: frozenset[str]
    said: frozenset[str]


def here_words(lists: Mapping[str, Sequence[str]]) -> HereWords:
    """Compile the lists of a language: a phrase each kind, "=" between the two halves of short and endings."""
    written = [phrase for kind in (*KINDS, BESIDE) for phrase in lists.get(kind, ())]
    return HereWords(
        {kind: _any_of(tuple(lists.get(kind, ()))) for kind in KINDS},
        _any_of(tuple(lists.get(BESIDE, ()))),
        dict(_halves(lists.get(SHORT, ()))),
        tuple(sorted(_halves(lists.get(ENDINGS, ())), key=lambda one: -len(one[0]))),
        frozenset(re.findall(r"[a-z0-9]+", " ".join(written))),
        frozenset(kind for kind in KINDS if lists.get(kind)),
    )


def said_here(text: str, words: HereWords, kinds: Sequence[str]) -> str | None:
    """Give the first of these kinds that a message is made of, beside words that change nothing; None for none."""
    said = plainly_said(text, words)
    if not said or said.count(" ") >= MOST:
        return None
    pairs = _runs(said)
    beside = [pair for pair in pairs if words.beside.fullmatch(said, *pair)]
    for kind in kinds:
        own = [pair for pair in pairs if words.kinds[kind].fullmatch(said, *pair)]
        if own and _cover(len(said), own, beside):
            return kind
    return None


def said_together(text: str, words: HereWords, kinds: Sequence[str]) -> frozenset[str]:
    """Give those of these kinds that a message is made of together, "nothing there, is it here?"; none where it says
    anything else.
    """
    said = plainly_said(text, words)
    if not said or said.count(" ") >= MOST:
        return frozenset()
    pairs = _runs(said)
    beside = [pair for pair in pairs if words.beside.fullmatch(said, *pair)]
    own = {kind: [pair for pair in pairs if words.kinds[kind].fullmatch(said, *pair)] for kind in kinds}
    every = [pair for found in own.values() for pair in found]
    return frozenset(kind for kind, found in own.items() if found) if _cover(len(said), every, beside) else frozenset()


def says_here(text: str, words: HereWords, kind: str) -> bool:
    """Tell whether one of a kind's phrases stands anywhere in a message, whatever else it says."""
    said = plainly_said(text, words)
    return re.search(rf"(?:^| )(?:{words.kinds[kind].pattern})(?= |$)", said) is not None


def is_decoration(text: str, words: HereWords) -> bool:
    """Tell whether all of a message changes nothing beside something else."""
    said = plainly_said(text, words)
    pairs = _runs(said)
    own = [pair for pair in pairs if words.beside.fullmatch(said, *pair)]
    return bool(own) and _cover(len(said), own, ())


def undecorated(text: str, words: HereWords) -> str:
    """Give a message without the words at its ends that change nothing: "left lol" is "left"; "" where all are such."""
    said = plainly_said(text, words).split()
    while (cut := _beside_at(said, words, range(len(said), 0, -1), first=True)) or (
        cut := _beside_at(said, words, range(len(said)), first=False)
    ):
        said = cut
    return " ".join(said)


def _beside_at(said: Sequence[str], words: HereWords, ends: Iterable[int], *, first: bool) -> list[str] | None:
    """Cut off the longest run of words at one end that changes nothing, where something is left; None for none."""
    for at in ends:
        run, left = (said[:at], said[at:]) if first else (said[at:], said[:at])
        if run and left and words.beside.fullmatch(" ".join(run)):
            return list(left)
    return None


def plainly_said(text: str, words: HereWords) -> str:
    """Write a message in plain words: no accents, nothing short, no letter held down, no small forms."""
    parts = spelled_plainly(text)
    return " ".join(_full(_HELD.sub(r"\1", part) if part not in words.known else part, words) for part in parts)


def _full(word: str, words: HereWords) -> str:
    if word in words.short:
        return words.short[word]
    if word in words.known:
        return word
    for small, full in words.endings:
        base = word.removesuffix(small) + full
        if word.endswith(small) and base in words.known:
            return base
    return word


def _runs(said: str) -> list[tuple[int, int]]:
    """Give where each run of whole words begins and ends."""
    cuts = [at for at, sign in enumerate(f" {said} ") if sign == " "]
    return [(start, end - 1) for one, start in enumerate(cuts) for end in cuts[one + 1 :]]


def _cover(end: int, own: Sequence[tuple[int, int]], beside: Sequence[tuple[int, int]]) -> bool:
    """Tell whether pieces follow each other from the first sign to the last, one of them a kind's own."""
    reached = {(0, False)}
    for start, stop in sorted((*own, *beside)):
        for at, named in tuple(reached):
            if at == start:
                reached |= {(stop + 1, named or (start, stop) in own)}
    return (end + 1, True) in reached


@cache
def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Compile phrases into one pattern that nothing but a whole one fits; long ones, so each only once."""
    return re.compile("|".join(f"(?:{_pattern(one)})" for one in phrases) or r"(?!)")


def _pattern(phrase: str) -> str:
    return phrase.replace("(", "(?:").replace("*", r"\w*").replace(" ", " ?")


def _halves(pairs: Sequence[str]) -> list[tuple[str, str]]:
    return [(short, full) for short, _, full in (one.partition("=") for one in pairs)]
