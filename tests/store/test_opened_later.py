"""Lines of somebody's past are opened when somebody looks at them, each once."""

from __future__ import annotations

import pytest

from bot.store.record.opened_later import OpenedLater


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def lines(opened: list[str]) -> OpenedLater[int]:
    def opens(sealed: str) -> int:
        opened.append(sealed)
        return int(sealed)

    return OpenedLater(["3", "2", "1"], opens)


def test_counting_them_opens_none(lines: OpenedLater[int], opened: list[str]) -> None:
    assert len(lines) == 3
    assert lines
    assert not opened


def test_each_is_opened_once(lines: OpenedLater[int], opened: list[str]) -> None:
    assert list(lines) == [3, 2, 1]
    assert (lines[0], lines[-1], lines[:2]) == (3, 1, (3, 2))
    assert opened == ["3", "2", "1"]


def test_the_newest_one_costs_one(lines: OpenedLater[int], opened: list[str]) -> None:
    assert next(iter(lines)) == 3
    assert opened == ["3"]


def test_beyond_the_last_there_is_none(lines: OpenedLater[int]) -> None:
    with pytest.raises(IndexError):
        lines[3]
