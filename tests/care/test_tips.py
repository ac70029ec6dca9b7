"""The rhythm of a course, which of its tips fits whom, and what may stand in a clinic's profile."""

from __future__ import annotations

import pytest

from bot.care.origin import Origin
from bot.care.practice import is_fitting
from bot.care.tip_series import Tip, TipSeries, next_fitting

NOWHERE = Origin((), (), reviewed=False)
TIPS = (Tip("a", (), NOWHERE), Tip("b", ("pressing",), NOWHERE), Tip("c", (), NOWHERE))


@pytest.mark.parametrize(("per_week", "days"), [(1, [1, 7, 7, 7]), (2, [1, 3, 4, 3, 4]), (3, [1, 2, 2, 3, 2, 2, 3])])
def test_so_many_tips_a_week_come_evenly_apart(per_week: int, days: list[int]) -> None:
    course = TipSeries("weeks", per_week, ("a",), NOWHERE)
    assert [course.days_to(number) for number in range(len(days))] == days
    assert sum(days[1 : per_week + 1]) == 7


def test_a_tip_that_invites_to_what_is_left_out_is_passed_over() -> None:
    assert next_fitting(TIPS, 0, lambda _: True) == 0
    assert next_fitting(TIPS, 1, lambda _: True) == 1
    assert next_fitting(TIPS, 1, lambda tip: "pressing" not in tip.kinds) == 2
    assert next_fitting(TIPS, 3, lambda _: True) is None


@pytest.mark.parametrize(
    ("field", "value", "fits"),
    [
        ("phone", "920 574 0447", True),
        ("phone", "+1 (920) 574-0447", True),
        ("phone", "123 456", False),
        ("phone", "1234567890123456", False),
        ("phone", "920 574 0447 or ask Leah", False),
        ("email", "leah@wholefamilyacupuncture.com", True),
        ("email", "leah@clinic", False),
        ("email", "leah@@clinic.com", False),
        ("web", "wholefamilyacupuncture.com", True),
        ("web", "https://clinic.example:8443/a?b=c#d", True),
        ("web", "clinic", False),
        ("booking", "javascript:alert(1)", False),
        ("booking", "book at clinic.com", False),
        ("hours", "Mon-Fri 9-5, & by appointment <3", True),
        ("name", "", False),
        ("name", "x" * 121, False),
    ],
)
def test_what_may_stand_in_the_profile(field: str, value: str, *, fits: bool) -> None:
    assert is_fitting(field, value) is fits
