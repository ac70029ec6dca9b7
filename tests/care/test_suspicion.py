"""The model's reading and the judging: what stops, what is asked, what is left in peace."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import log
from zlib import crc32

import pytest

from bot.care.understanding import Clues, Signs, Suspicion, Understood, Weights, judged, meant, suspect
from bot.care.understanding.concepts import Concepts
from bot.care.understanding.judging import MARKS

NOTHING = Understood()
NO_CONCEPTS = Concepts()


def weights(concepts: Concepts = NO_CONCEPTS, **scores: tuple[int, int]) -> Weights:
    """Give weights for words: how much each speaks for danger and for peace."""
    names = list(scores)
    return Weights(
        topics=("r1", "ordinary -"),
        dangerous=1,
        clues=Clues({}, concepts),
        places={crc32(f"w{name}".encode()): 2 * at for at, name in enumerate(names)},
        rows=bytes(128 + one for name in names for one in scores[name]),
        scales=(0.5, 0.5),
        biases=(0.0, 0.0),
    )


def suspicion(danger: float, topic: str = "r1") -> Suspicion:
    return Suspicion(danger, tuple((one, float(one == topic)) for one in ("r1", "r15", "crisis")))


def test_a_message_without_words_is_no_danger() -> None:
    assert suspect("🙏 …", weights(numb=(9, 0))) == Suspicion()


def test_a_word_of_danger_is_suspected_and_named() -> None:
    found = suspect("Numb!", weights(numb=(90, -90)))
    assert found.danger > 0.9
    assert found.topics[0][0] == "r1"


def test_one_bad_line_is_not_lost_among_good_ones() -> None:
    told = weights(numb=(90, -90), fine=(-90, 90))
    good = "all was fine here today. " * 30
    assert suspect(f"{good} now i am quite numb. {good}", told).danger > 0.5
    assert suspect(good, told).danger < 0.5


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("nu\N{ZERO WIDTH SPACE}mb", "numb"),
        ("\N{CYRILLIC SMALL LETTER ES}an't", "can't"),
        ("n4mb", "namb"),
        ("5 out of 10, L5", "5 out of 10, L5"),
        ("heeeeelp", "heeelp"),
    ],
)
def test_letters_are_read_as_they_were_meant(written: str, read: str) -> None:
    assert meant(written) == read


def test_a_sign_said_outright_stops_when_the_model_agrees_and_is_asked_when_it_doubts() -> None:
    signs = Signs(stops=("r1",))
    assert judged(NOTHING, signs, suspicion(0.99)).red_flags == ("r1",)
    doubted = judged(NOTHING, signs, suspicion(0.2))
    assert (doubted.red_flags, doubted.suspected) == ((), ("r1",))


def test_a_sign_that_the_model_never_learnt_is_left_to_the_rules() -> None:
    assert judged(NOTHING, Signs(stops=("r10_weak",)), suspicion(0.01)).red_flags == ("r10_weak",)


def test_a_sign_taken_back_is_asked_only_where_the_model_sees_danger_too() -> None:
    signs = Signs(asks=("r15",))
    assert judged(NOTHING, signs, suspicion(0.9)).suspected == ("r1", "r15")
    assert judged(NOTHING, signs, suspicion(0.001)).suspected == ()


def test_a_crisis_shows_at_once_and_is_no_flag() -> None:
    found = judged(NOTHING, Signs(), suspicion(0.9, "crisis"))
    assert found.crisis
    assert (found.red_flags, found.suspected) == ((), ())


def test_signs_of_two_languages_are_one() -> None:
    both = Signs(stops=("r1",)) | Signs(stops=("r2",), asks=("r1",), near_crisis=True)
    assert both == Signs(("r1", "r2"), (), crisis=False, near_crisis=True)


def test_where_concepts_meet_less_danger_is_enough_to_ask() -> None:
    plain = suspicion((MARKS.hinted + MARKS.one) / 2)
    assert judged(NOTHING, Signs(), plain).suspected == ()
    assert judged(NOTHING, Signs(), replace(plain, hinted=("r1",))).suspected == ("r1",)


def test_concepts_that_the_model_is_sure_are_peaceful_ask_nothing() -> None:
    assert judged(NOTHING, Signs(), replace(suspicion(0.02), hinted=("r1", "crisis"))) == NOTHING


def test_concepts_of_a_crisis_ask_about_no_flag() -> None:
    likely = suspicion((MARKS.crisis_hinted + MARKS.crisis) / 2, "crisis")
    read = judged(NOTHING, Signs(), replace(likely, hinted=("crisis",)))
    assert read.crisis
    assert read.suspected == ()


def test_a_danger_that_cannot_wait_is_asked_about_earlier_than_another() -> None:
    likely = suspicion((MARKS.grave + MARKS.one) / 2)
    assert judged(NOTHING, Signs(), likely).suspected == ()
    assert judged(NOTHING, Signs(), likely, grave=("r1",)).suspected == ("r1",)


def test_what_the_rules_understand_to_the_last_word_is_asked_about_only_when_the_model_is_surer() -> None:
    likely = suspicion((MARKS.one + MARKS.sure) / 2)
    assert judged(NOTHING, Signs(), likely).suspected == ("r1",)
    assert judged(NOTHING, Signs(), likely, plain=True, grave=("r1",)).suspected == ()


class Opinion:
    """An encoder that says the same of every stretch of a text, and notes which it was asked about."""

    def __init__(self, *chances: float) -> None:
        self.chances_told = [log(one) for one in chances]
        self.asked: list[str] = []

    def chances(self, text: str, spans: Sequence[tuple[int, int]]) -> Sequence[Sequence[float]]:
        self.asked += [text[start:end] for start, end in spans]
        return [self.chances_told for _ in spans]


def test_a_second_opinion_is_heard_on_the_whole_and_on_each_longer_sentence() -> None:
    opinion = Opinion(0.99, 0.01)
    told = replace(weights(numb=(0, 0)), encoder=opinion)
    assert suspect("My Leg is   numb today. It's all\nquite fine otherwise.", told).danger > 0.8
    assert opinion.asked == [
        "my leg is numb today. it's all\nquite fine otherwise.", "my leg is numb today.", "quite fine otherwise.",
    ]  # fmt: skip


def test_two_opinions_that_differ_meet_in_between() -> None:
    sure = weights(numb=(90, -90))
    doubted = replace(sure, encoder=Opinion(0.01, 0.99))
    assert 0.01 < suspect("numb", doubted).danger < suspect("numb", sure).danger


def test_danger_that_is_shared_out_so_that_no_part_is_enough_is_asked_about_all_the_same() -> None:
    shares = (("crisis", 0.45), ("r1", 0.28), ("r15", 0.27))
    assert judged(NOTHING, Signs(), Suspicion(0.6, shares)).suspected == ("r1", "r15")
    assert judged(NOTHING, Signs(), Suspicion(MARKS.one, shares)) == NOTHING
