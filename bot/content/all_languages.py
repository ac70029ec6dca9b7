"""Reads free text in every language that content/lexicon holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from bot.care.catalog import Catalog
from bot.care.planning.said_moments import is_hour, is_only_when, names_weeks
from bot.care.safety.red_flags import UNDER_AGE
from bot.care.understanding import (
    Asked,
    Lexicon,
    Signs,
    Suspicion,
    Understood,
    Weights,
    alarms_in,
    asked_in,
    asked_whether_new,
    coverage,
    intended_in,
    judged,
    meant,
    suspect,
    understand,
    uses_all,
)
from bot.care.understanding.ages import is_out_of_ten, is_scored, may_be_young
from bot.care.understanding.answers import IN_STEPS, plain_words
from bot.care.understanding.conditions import conditions_in, is_bare_fact
from bot.care.understanding.dialled import as_dialled
from bot.care.understanding.distress import URINE
from bot.care.understanding.erasing import erases_nothing
from bot.care.understanding.how_long import without_how_long
from bot.care.understanding.joked import without_jokes
from bot.care.understanding.judging import CRISIS
from bot.care.understanding.ordinary import UNSURE, is_ordinary, tells_no_more, wonders_why
from bot.care.understanding.own_first import own_first
from bot.care.understanding.plain_dangers import (
    BACK,
    CHEST,
    FEVER,
    FEVER_AND_BACK,
    STROKE,
    WEAK_LEGS,
    also_asked,
    is_mild,
    is_only_a_weak_foot,
    long_known,
    long_of_nerves,
    runs_down,
    tells_of_a_heart_attack,
    tells_of_a_stroke,
    tells_of_fever,
)
from bot.care.understanding.swallowed import took_too_much
from bot.care.understanding.whose import asks_for_another, of_a_grown_up
from bot.content.danger import weights_in
from bot.content.faults import BadContent, Fault
from bot.content.fuzzy import closest
from bot.content.read.lexicon_files import lexicons_in, open_files

FALLBACK = "en"
HIP = "hip_and_back"
"""The part of the body where an ache of every day is one."""
BEGINNING = 600
"""Signs of a message that its language is told by."""
A_QUESTION = 6
"""So many words a question that a card answers may have, and nothing else beside it."""
A_WISH = 3
"""So many words a wish may have ("help me please", "no more today") that the model is not asked about."""
A_WORD_OR_TWO = 2
A_COMPLAINT = 6
"""So many words a pain and its place may have, and nothing else."""
A_LONG_COMPLAINT = 9
"""The same, where it is said too for how long."""
PAIN = "pain"
OF_ONE = 0.7
"""From such a share on, words sound like one danger and no other."""
A_FEW_WORDS: Final = 2
PLAINLY: Final = 0.75
"""Share of its words that a language must know for a message to be plainly in it: of 2,987 lines none was misjudged."""
CLEARLY = 0.25
"""Share of words by which another language must know more than the person's own."""


DELETE: Final = "delete"
"""The wish to have what is kept erased."""

DELETES: Final = "delete_data"
"""The same as an intent."""


def _without_erasing(read: Understood) -> Understood:
    """Let it ask for nothing that is kept to be erased."""
    intended = tuple(one for one in read.intended if one.name != DELETES)
    return replace(read, wish=None if read.wish == DELETE else read.wish, intended=intended)


class Reader:
    """Understands messages; red flags and thoughts of suicide in all languages, whatever the person's.

    A pure function of what was loaded and the text: it may be asked from any thread, and outside any transaction.
    """

    def __init__(self, lexicons: Mapping[str, Lexicon], weights: Weights, catalog: Catalog) -> None:
        self._lexicons = lexicons
        self._weights = weights
        self._answers = frozenset(
            phrase for spoken in catalog.answers.values() for phrase, one in spoken.items() if one not in IN_STEPS
        )
        self._only_new = frozenset(name for name, flag in catalog.red_flags.items() if flag.only_new)
        self._with_pain = frozenset(name for name, flag in catalog.red_flags.items() if flag.with_pain)
        self._mildly = {name: frozenset(one.both_sides) for name, one in catalog.red_flags.items() if one.mild >= 0}
        self._lasting = frozenset(name for name, flag in catalog.red_flags.items() if flag.numb_since)
        self._hip = frozenset(name for name, region in catalog.regions.items() if region.part == HIP)
        self._health = tuple(catalog.health.values())
        self._bloody = tuple(phrase for spoken in catalog.distress.values() for phrase in spoken.get(URINE, ()))
        self._times = tuple(catalog.times.values())
        self._number = catalog.emergency.number
        self._grave = frozenset(name for name, flag in catalog.red_flags.items() if flag.urgency == "emergency")

    @classmethod
    def load(cls, folder: Path, catalog: Catalog) -> Reader:
        """Read content/lexicon. Raises BadContent with every fault."""
        faults: list[Fault] = []
        lexicons = dict(lexicons_in(open_files(folder, faults), catalog, faults))
        weights = weights_in(folder, faults)
        if faults or weights is None:
            raise BadContent(tuple(faults))
        return cls(lexicons, weights, catalog)

    @property
    def locales(self) -> tuple[str, ...]:
        return tuple(self._lexicons)

    def understand(self, text: str, locale: str) -> Understood:
        """Read a message in the person's language, or in another one when that knows clearly more of its words."""
        text = without_jokes(as_dialled(meant(text), self._health, self._number), self._health)
        read, signs = self.ruled(text, locale)
        plain = self._is_plain(text, read, signs, locale)
        brief = plain and read.wish is not None and len(text.split()) <= A_WISH
        told = any(is_bare_fact(text, one, self._bloody) for one in self._health)
        suspicion = None if brief or told else self._weighed(text, locale, plain=plain)
        intended = intended_in(text, self._weights.intents)
        read = replace(read, intended=intended, spoken=self._plainly_in(text, self._own(locale)))
        if any(erases_nothing(text, one) for one in self._health):
            read = _without_erasing(read)
        if is_hour(text, self._times):  # "at 9 in the evening" says nothing of how bad it is
            read = replace(read, score=None)
        bare = plain and suspicion is not None and self._is_bare(text, read, suspicion)
        bare = bare or (suspicion is not None and self._is_bare_for_long(text, signs, locale))
        if suspicion is not None and (bare or self._is_ordinary(text, read, signs, suspicion)):
            suspicion = replace(suspicion, danger=suspicion.danger * suspicion.of(CRISIS), topics=((CRISIS, 1.0),))
        if suspicion is not None and plain and read.complaints and read.felt and self._runs_down(text):
            suspicion = suspicion.without(CRISIS)  # "it burns all the way down my leg": a model alone hears despair
        found = self._as_long_as_said(text, judged(read, signs, suspicion, plain=plain, grave=self._grave), signs)
        hints = any(may_be_young(text, one, read.score) for one in self._health)
        # Nothing but where it hurts, or how much, and no word of the young.
        scored = is_out_of_ten(text) or any(is_scored(text, one) for one in self._health)
        if (plain or scored) and UNDER_AGE in found.suspected and not hints:
            found = replace(found, suspected=tuple(one for one in found.suspected if one != UNDER_AGE))
        if any(took_too_much(text, one) for one in self._health):
            found = replace(found, crisis=True, perhaps_crisis=False, poisoned=True)
        if not (found.complaints or found.felt or found.doubts("region")):
            found = asked_whether_new(found, self._with_pain)
        old = any(long_known(text, one) for one in self._health)
        found = asked_whether_new(found, self._only_new) if old else found
        found = self._with_asked(found, text)
        if any(is_only_a_weak_foot(text, one) for one in self._health):
            found = asked_whether_new(found, frozenset({WEAK_LEGS}))
        if any(long_of_nerves(text, one) for one in self._health):
            found = asked_whether_new(found, frozenset(self._mildly) & self._only_new)
            found = replace(found, red_flags=tuple(one for one in found.red_flags if one not in self._lasting))
        little = any(is_mild(text, one, read.score) for one in self._health) and "numbness" not in read.felt
        if little:
            found = asked_whether_new(found, self._mildly)
        return self._asked_of_both_sides(found) if little or old else found

    def _runs_down(self, text: str) -> bool:
        return any(runs_down(text, one) for one in self._health)

    def _as_long_as_said(self, text: str, found: Understood, signs: Signs) -> Understood:
        """Take "numb for 3 weeks" for the sign that it is: whoever said how long is not asked how long."""
        said = [one for one in found.suspected if one in self._lasting and one in signs.stops]
        if not said or "numbness" not in found.felt or not names_weeks(text, self._times):
            return found
        left = tuple(one for one in found.suspected if one not in said)
        return replace(found, red_flags=(*found.red_flags, *said), suspected=left)

    def _with_asked(self, found: Understood, text: str) -> Understood:
        """Ask first about plain words of danger that no sign holds; the model may guess at something else."""
        if found.red_flags:
            return found
        if any(tells_of_a_stroke(text, one) for one in self._health):
            return replace(found, red_flags=(STROKE,))
        if any(tells_of_a_heart_attack(text, one) for one in self._health):
            return replace(found, red_flags=(CHEST,))
        more = [flag for one in self._health for flag in also_asked(text, one)]
        fever = [FEVER] if any(tells_of_fever(text, one) for one in self._health) else []
        of_the_back = BACK in {one.region for one in found.complaints}
        suspected = tuple(dict.fromkeys((*more, *(found.suspected or fever))))
        # A fever sounds like one with a sore back wherever nothing is said of the place; the hip is asked about first.
        if fever and FEVER_AND_BACK in suspected and not of_the_back:
            before = suspected[: suspected.index(FEVER_AND_BACK)]
            suspected = tuple(dict.fromkeys((*before, FEVER, *suspected)))
        return replace(found, suspected=suspected)

    def _asked_of_both_sides(self, found: Understood) -> Understood:
        """Ask before the places come: tapped on both sides they would be the sign itself, however mild or old."""
        told = {one.region for one in found.complaints if one.side == "both"}
        told.update(region for one in found.doubts("region") if one.side == "both" for region in one.regions)
        maybe = (one for one, regions in self._mildly.items() if not regions.isdisjoint(told))
        more = tuple(one for one in maybe if one not in (*found.red_flags, *found.suspected))
        return replace(found, suspected=(*found.suspected, *more))

    def _weighed(self, text: str, locale: str, *, plain: bool) -> Suspicion | None:
        """Weigh a message, unless it is of a kind that a model of whole messages knows nothing about.

        Such are a known word alone ("numb", "left"), a plain answer to a question, a number, a time or a day, a
        question that a card answers, and two words in which no concept of danger is touched ("no idea").
        """
        words = len(text.split())
        if (plain and words == 1) or not any(one.isalpha() for one in text) or plain_words(text) in self._answers:
            return None
        if is_only_when(text, self._times):
            return None
        if plain and words <= A_QUESTION and self.asked(text, locale).sure:
            return None
        suspicion = self.suspected(text)
        return None if words <= A_WORD_OR_TWO and not suspicion.hinted else suspicion

    def _is_bare(self, text: str, read: Understood, suspicion: Suspicion) -> bool:
        """Tell "my back hurts" from what is told beside it: a pain and its place, in words that fit no one danger.

        A place alone, "the outside of my thigh", tells of nothing: what is felt there is asked, and that may be a sign.
        """
        if not self._is_a_pain(text, read):
            return False
        if not read.felt:
            return suspicion.danger < UNSURE
        return not suspicion.hinted and all(share < OF_ONE for _, share in suspicion.topics)

    def _only_aches(self, text: str, read: Understood) -> bool:
        """Tell "been aching", with no place, from what is more than an ache."""
        few = len(text.split()) <= A_COMPLAINT
        return few and read.felt == (PAIN,) and all(tells_no_more(text, one) for one in self._health)

    @staticmethod
    def _is_only_a_place(read: Understood, signs: Signs) -> bool:
        """Tell a place in words that the rules do not all know: "front of the hip where the leg folds"."""
        silent = not (signs.stops or signs.asks or signs.crisis or signs.near_crisis or read.doubts("weakness"))
        return silent and not read.felt

    def _is_a_pain(self, text: str, read: Understood, words: int = A_COMPLAINT) -> bool:
        """Tell a few words of a place, and at most of pain in it."""
        if not {PAIN}.issuperset(read.felt) or not (read.complaints or read.doubts("region")):
            return False
        few = len(text.split()) <= words and not any(one.isdecimal() for one in text)
        return few and all(tells_no_more(text, one) for one in self._health)

    def _is_bare_for_long(self, text: str, signs: Signs, locale: str) -> bool:
        """Tell "2 weeks now with hip pain" from a pregnancy: without how long it has been nothing is asked about it."""
        if signs.stops or signs.asks or signs.crisis or signs.near_crisis or "?" in text:
            return False
        found = (without_how_long(text, one) for one in self._health)
        left = next((one for one in found if one is not None), None)
        if not left or any(conditions_in(text, one) for one in self._health):
            return False
        alone, its_signs = self.ruled(left, locale)
        if not (self._is_a_pain(left, alone, words=A_LONG_COMPLAINT) or self._only_aches(left, alone)):
            return False
        if not self._is_plain(left, alone, its_signs, locale) and not self._is_only_a_place(alone, its_signs):
            return False
        weighed = self._weighed(left, locale, plain=True) or Suspicion()
        return not judged(alone, its_signs, weighed, plain=True, grave=self._grave).suspected

    def _is_ordinary(self, text: str, read: Understood, signs: Signs, suspicion: Suspicion) -> bool:
        """Tell whether only the model hears danger in words that are plainly of every day; a crisis stays heard."""
        if signs.stops or signs.asks or read.doubts("weakness") or suspicion.danger >= UNSURE:
            return False
        if any(wonders_why(text, one) for one in self._health):
            return True
        another = of_a_grown_up if read.complaints else asks_for_another
        if any(another(text, one) and tells_no_more(text, one) for one in self._health):
            return True  # whose body it is, is asked first
        at_the_hip = {one.region for one in read.complaints} <= self._hip and not read.doubts("region")
        felt = "numbness" not in read.felt
        return at_the_hip and felt and any(is_ordinary(text, one) for one in self._health)

    def _is_plain(self, text: str, read: Understood, signs: Signs, locale: str) -> bool:
        """Tell whether the rules know every word, make something of it, and see no sign in it."""
        if signs.stops or signs.asks or signs.crisis or signs.near_crisis or read.doubts("weakness"):
            return False
        if len(text.split()) <= A_QUESTION and self.asked(text, locale).sure:
            return True
        made = read.wish is not None or bool(read.complaints or read.felt) or read.score is not None
        known = self._lexicons[self._spoken(text, self._own(locale))]
        return made and uses_all(text[:BEGINNING], known)

    def ruled(self, text: str, locale: str) -> tuple[Understood, Signs]:
        """Read a message by the rules alone."""
        spoken = self._spoken(text, self._own(locale))
        own = self._lexicons[spoken]
        read, signs = understand(text, own, closest)
        for name, lexicon in self._lexicons.items():
            if name != spoken:
                signs |= alarms_in(text, lexicon, closest, own)
        return read, signs

    def suspected(self, text: str) -> Suspicion:
        """Weigh a message by the model alone."""
        return suspect(text, self._weights)

    def red_flags(self, text: str, locale: str) -> tuple[str, ...]:
        """Find red flags in any language, those of the language spoken first."""
        return self.understand(text, locale).red_flags

    def asked(self, text: str, locale: str) -> Asked:
        """Find what a message asks about, in the person's language first, then in any other."""
        own, text = self._own(locale), meant(text)
        found = [asked_in(text, one, closest) for one in own_first(own, self._lexicons)]
        return next((one for one in found if one.sure), next((one for one in found if one.near), found[0]))

    def _own(self, locale: str) -> str:
        short = locale.split("-", maxsplit=1)[0].lower()
        return short if short in self._lexicons else FALLBACK

    def _plainly_in(self, text: str, own: str) -> str:
        """Give the other language that a message of a few words is written in; "" for the person's own, or none."""
        spoken = self._spoken(text, own)
        few = len(text.split()) < A_FEW_WORDS
        return "" if spoken == own or few or coverage(text[:BEGINNING], self._lexicons[spoken]) < PLAINLY else spoken

    def _spoken(self, text: str, own: str) -> str:
        known = {one: coverage(text[:BEGINNING], lexicon) for one, lexicon in self._lexicons.items()}
        best = max(known, key=lambda one: (known[one], one == own))
        return best if known[best] > known[own] + CLEARLY else own
