"""Numbers written short are read again."""

from __future__ import annotations

import pytest

from bot.talk.base36 import base36


@pytest.mark.parametrize("number", [0, 1, 35, 36, 1001, 10**12])
def test_numbers_written_short_are_read_again(number: int) -> None:
    assert int(base36(number), 36) == number


def test_a_negative_number_is_not_written_short() -> None:
    with pytest.raises(ValueError, match="from 0 on"):
        base36(-1)
