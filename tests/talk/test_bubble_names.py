"""Names of bubbles are read as they were written, and by nobody else."""

from __future__ import annotations

import pytest

from bot.talk.bubble_names import (
    FAMILIES,
    LONGEST,
    BubbleName,
    PointBubble,
    QuestionBubble,
    TipBubble,
    name_in,
    prefix_of,
)

THREAD = "0123456789abcdef"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (QuestionBubble(THREAD, "o1z"), f"q.{THREAD}.o1z"),
        (TipBubble("rs-5"), "tip.rs-5"),
        (TipBubble("weeks.12"), "tip.weeks.12"),
        (PointBubble("glute_medius"), "point.glute_medius"),
    ],
)
def test_a_name_is_read_as_it_was_written(name: BubbleName, text: str) -> None:
    assert str(name) == text
    assert name_in(text) == name
    assert text.startswith(prefix_of(type(name)))


@pytest.mark.parametrize("text", ["", "question", "countdown", "b.rs-5", "tip.", "q.only", "point"])
def test_names_that_are_nobody_elses_business_are_none(text: str) -> None:
    assert name_in(text) is None


@pytest.mark.parametrize(
    "name", [QuestionBubble("a.b", "c"), TipBubble(""), PointBubble("x" * LONGEST), QuestionBubble("", "")]
)
def test_a_name_that_could_not_be_read_again_is_refused(name: BubbleName) -> None:
    with pytest.raises(ValueError, match="cannot be the name of a bubble"):
        str(name)


def test_no_family_begins_like_another() -> None:
    prefixes = [prefix_of(kind) for kind in FAMILIES.values()]
    assert len(set(prefixes)) == len(FAMILIES)
