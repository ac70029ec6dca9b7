"""What only may be a crisis names the crisis line, and is answered as what it says; alone it is taken for one."""

from __future__ import annotations

import pytest

from tests.known import knows, state_name
from tests.person import Person


@pytest.mark.parametrize(
    ("locale", "words", "line", "answer"),
    [
        ("en", "My job is 9 hrs in a chair. Any point doing this if I just sit all day again", "call 988", "sit a lot"),
    ],
)
async def test_a_question_beside_it_is_answered(ana: Person, locale: str, words: str, line: str, answer: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    first, *more = ana.new
    assert line in first.words
    assert any(answer in one.words for one in more)
    assert await state_name(ana) == ""


@pytest.mark.parametrize("words", ["I'm a burden to everybody", "sometimes I do not see the point of going on"])
async def test_what_surely_is_one_stops_everything(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    ana.sees("You do not have to carry it alone")
