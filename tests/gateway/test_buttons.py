"""A button's data holds a step and a choice in 64 bytes; a choice that does not fit is refused by name."""

from __future__ import annotations

import pytest

from bot.gateway.buttons import LIMIT, decode, encode
from bot.talk.bubbles import LONGEST_CHOICE, Button, Text
from bot.talk.heard import Tapped

LAST_STEP = 36**7 - 1


def test_the_longest_choice_fits_at_any_step() -> None:
    button = Button(Text("home"), "x" * LONGEST_CHOICE)
    data = encode(LAST_STEP, button)
    assert len(data.encode()) == LIMIT
    assert decode(data) == Tapped(LAST_STEP, button.choice)


@pytest.mark.parametrize("choice", ["x" * (LONGEST_CHOICE + 1), "", "más", "two words", "a\n"])
def test_a_choice_that_does_not_fit_is_refused_by_name(choice: str) -> None:
    button = Button(Text("home"), choice)
    assert not button.fits
    with pytest.raises(ValueError, match="does not fit callback_data"):
        encode(1, button)
