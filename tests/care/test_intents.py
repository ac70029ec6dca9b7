"""What is wanted: the likeliest intent, as likely as it must be, and those of a clock only where one runs."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.care.understanding.intents import KEPT, LONGEST, Intended, Intent, intended_in, likeliest

KNOWN = {"tools": Intent("tools", card="tools"), "time_left": Intent("time_left", running="time_left")}


class Always:
    """Gives the same intents for every text."""

    def __init__(self, *shares: float) -> None:
        self.shares = shares

    def weigh(self, text: str) -> Sequence[Intended]:
        del text
        return [Intended(f"intent {at}", share) for at, share in enumerate(self.shares)]


def test_an_intent_is_taken_when_it_is_as_likely_as_asked() -> None:
    intended = (Intended("tools", 0.5),)
    assert likeliest(KNOWN, intended, 0.5, running=False) == KNOWN["tools"]
    assert likeliest(KNOWN, intended, 0.6, running=False) is None


def test_what_a_clock_is_asked_for_counts_only_while_one_runs() -> None:
    intended = (Intended("time_left", 0.5), Intended("tools", 0.4))
    assert likeliest(KNOWN, intended, 0.3, running=True) == KNOWN["time_left"]
    assert likeliest(KNOWN, intended, 0.3, running=False) == KNOWN["tools"]


def test_an_intent_that_has_no_answer_leaves_its_place_to_the_next() -> None:
    assert likeliest(KNOWN, (Intended("other", 0.5), Intended("tools", 0.4)), 0.3, running=False) == KNOWN["tools"]


@pytest.mark.parametrize("text", ["", "7", "12:30", "a" * (LONGEST + 1)])
def test_numbers_and_long_stories_want_no_single_thing(text: str) -> None:
    assert intended_in(text, Always(0.9)) == ()


def test_only_the_likeliest_are_kept_and_without_training_there_are_none() -> None:
    assert len(intended_in("which ball", Always(*[0.1] * 9))) == KEPT
    assert intended_in("which ball", None) == ()
