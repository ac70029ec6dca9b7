"""Concepts: what is said in any words, and the dangers that they make one ask about when they meet."""

from __future__ import annotations

import pytest

from bot.care.understanding.concepts import Concepts, hinted, hits_in, names_of

SADDLE, NUMB, PEE, LEG = range(4)
CONCEPTS = Concepts(
    names=("saddle", "numb", "pee", "leg"),
    words={"krotch": (((), SADDLE),), "between": ((("legs",), SADDLE),), "no": ((("feeling",), NUMB),)},
    stems={"numb": (((), NUMB),), "pe": (((), PEE),), "leg": (((), LEG),)},
    asks=((("r1", 0b11),), (("r1", 0b11), ("r2", 0b110)), (("r2", 0b110),), ()),
    lasting=frozenset({LEG}),
    denials=frozenset({"no", "not"}),
    small=frozenset({"any", "my"}),
)


def asked(said: str) -> tuple[str, ...]:
    return hinted(hits_in(said.split(), CONCEPTS), CONCEPTS)


@pytest.mark.parametrize("said", ["numbness in my krotch", "krotch is numb", "between my legs no feeling"])
def test_concepts_that_meet_make_one_ask(said: str) -> None:
    assert asked(said) == ("r1",)


def test_one_concept_alone_asks_nothing() -> None:
    assert asked("numb numb numb") == ()


def test_concepts_far_from_each_other_ask_nothing() -> None:
    assert asked(f"numb {'and so on ' * 6} krotch") == ()


@pytest.mark.parametrize("said", ["not numb krotch", "no numbness krotch", "not any numbness in my krotch"])
def test_a_plain_denial_right_before_makes_it_quiet(said: str) -> None:
    assert asked(said) == ()


def test_a_denial_of_something_else_makes_nothing_quiet() -> None:
    assert asked("not yet sure but numb krotch") == ("r1",)


def test_a_leg_is_there_whatever_is_denied_before_it() -> None:
    assert not any(one.denied for one in hits_in(["not", "my", "leg"], CONCEPTS))


def test_signs_between_words_are_nothing_between_them() -> None:
    assert asked("krotch , numb !") == ("r1",)


def test_the_model_learns_from_concepts_from_denied_ones_and_from_pairs() -> None:
    assert names_of(hits_in(["no", "pee", "numb", "legs"], CONCEPTS), CONCEPTS) == {"npee", "knumb", "kleg", "p1 3"}


def test_a_wall_of_concepts_takes_time_with_its_length_only() -> None:
    said = ["numb", "krotch", "legs", "pee"] * 400
    assert asked(" ".join(said)) == ("r1", "r2")
