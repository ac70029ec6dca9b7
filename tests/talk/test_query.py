"""A question to the store says what its answer will be, and takes nothing else for one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pytest

from bot.talk.alerts import FindAlert
from bot.talk.patients import Names, NamesOf, Page, SharedCards
from bot.talk.queries import every_query
from bot.talk.query import BadQuery, Query, prove_asked
from bot.talk.staff import ClinicSettings, FreshToken, OpenClaim, Role
from bot.talk.tips import Post, SavedTip, SavedTips

TIP = SavedTip("a-1", "Walk", Post("text", "Walk a little."))


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (SavedTips(), (TIP,)),
        (SavedTips(), ()),
        (FreshToken("alert"), "word"),
        (FindAlert("x"), None),
        (OpenClaim("word"), Role.OWNER),
        (ClinicSettings(), {"group": "-1001"}),
        (SharedCards(0), Page((Names("ABCDE"),), 1)),
    ],
)
def test_what_was_declared_is_taken(asked: Query[object], answer: object) -> None:
    assert asked.checked(answer) == answer


@pytest.mark.parametrize(
    ("asked", "answer", "told"),
    [
        (SavedTips(), ("Walk",), "SavedTips was answered with tuple[str] instead of"),
        (SavedTips(), [TIP], "SavedTips was answered with list instead of"),
        (FreshToken("alert"), None, "FreshToken was answered with NoneType instead of"),
        (FindAlert("x"), "x", "FindAlert was answered with str instead of"),
        (NamesOf(1), {"code": "ABCDE"}, "NamesOf was answered with dict instead of"),
    ],
)
def test_anything_else_is_refused_without_a_word_of_it(asked: Query[object], answer: object, told: str) -> None:
    with pytest.raises(TypeError) as refused:
        asked.checked(answer)
    assert str(refused.value).startswith(told)
    assert "ABCDE" not in str(refused.value)


def test_every_query_says_what_its_answer_is() -> None:
    assert len(every_query()) > 20, "the rooms were not read"
    for one in every_query():
        with pytest.raises(TypeError, match="was answered with Stranger"):
            one.checked(object.__new__(one), Stranger())


@dataclass(frozen=True, slots=True)
class Stranger:
    """Nobody asked for this."""


def test_a_query_asked_twice_is_the_same_question() -> None:
    known: Mapping[Query[object], object] = {NamesOf(1): "one"}
    assert NamesOf(1) in known
    assert NamesOf(2) not in known


@dataclass(frozen=True, slots=True)
class Counted(Query[tuple[str, int]]):
    """A word, and how often."""


@pytest.mark.parametrize(
    ("answer", "fits"),
    [(("water", 2), True), ((2, "water"), False), (("water",), False), (("water", 2, 3), False), ((), False)],
)
def test_an_answer_of_several_sorts_is_looked_at_item_by_item(answer: tuple[object, ...], *, fits: bool) -> None:
    if fits:
        assert Counted().checked(answer) == answer
    else:
        with pytest.raises(TypeError, match="Counted was answered with"):
            Counted().checked(answer)


class Loose(Query[int]):
    """Two of these are never the same question."""


@dataclass
class Changing(Query[int]):
    """Nothing can be kept under this one."""

    id: int


@dataclass(frozen=True, slots=True)
class Silent(Query):  # type: ignore[type-arg]
    """Does not say what its answer is."""


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (Loose, r"test_query\.py: Loose is no frozen dataclass"),
        (Changing, "Changing is no frozen dataclass"),
        (Silent, "Silent does not say what its answer is"),
    ],
)
def test_a_query_that_could_not_be_asked_is_refused_by_name(kind: type, reason: str) -> None:
    prove_asked(Counted)
    with pytest.raises(BadQuery, match=reason):
        prove_asked(kind)
