"""What links carry is told from what people write behind /start."""

from __future__ import annotations

import pytest

from bot.talk.heard import Command, words_of
from bot.talk.links import CLAIM


@pytest.mark.parametrize("code", ["peQqGbICOp", "p0_8-xYz12", f"{CLAIM}q3Zr8kPwT0aB-xYz_1Lm9QvE"])
def test_a_code_of_a_link_is_no_words(code: str) -> None:
    assert words_of(Command("start", code)) == ""


@pytest.mark.parametrize("said", ["help", "paralyzing", "i-want-to-die", "PARALYZING", "i cant pee", "cant_pee_2_days"])
def test_what_somebody_writes_behind_start_is_read(said: str) -> None:
    assert words_of(Command("start", said)) == said


def test_behind_any_other_command_all_is_words() -> None:
    assert words_of(Command("help", "peQqGbICOp")) == "peQqGbICOp"
