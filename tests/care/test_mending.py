"""One slip of the thumb in a word that nobody knows is put right, where only one known word can be meant."""

from __future__ import annotations

import pytest

from bot.care.understanding.mending import mended

KNOWN = frozenset({"platform", "rectum", "kalf", "duro", "suela", "muslo", "mulo", "numbness", "tingling"})
"""As they sound."""


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("on the lpatform", "on the platform"),
        ("un cordón udro", "un cordón duro"),
        ("numbnes and tinglinng", "numbness and tingling"),
        ("numbnezs", "numbnezs"),
        ("my calf", "my calf"),
        ("my kalf", "my kalf"),
    ],
)
def test_a_slip_is_put_right(written: str, meant: str) -> None:
    assert mended(written, KNOWN) == meant


def test_what_may_be_two_words_is_left_as_it_is() -> None:
    assert mended("muelass", frozenset({"muelas", "mueles"})) == "muelas"
    assert mended("muelos", frozenset({"muelas", "mueles"})) == "muelos"


def test_short_words_are_only_mended_where_letters_changed_places() -> None:
    assert mended("dura udro", KNOWN) == "dura duro"


def test_a_wall_of_nonsense_is_not_mended_for_ever() -> None:
    nonsense = " ".join(["lpatform"] * 60)
    assert mended(nonsense, KNOWN).split().count("platform") == 40
