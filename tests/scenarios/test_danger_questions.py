"""The danger questions turn in one bubble; a slow edit loses no answer, and a late yes is a yes."""

from __future__ import annotations

import pytest

from bot.care.safety.red_flags import Screen
from tests.known import known_as, knows, ledger
from tests.person import Person
from tests.shipped import catalog
from tests.walk import SCREENS


async def begins(ana: Person) -> int:
    """Ask all of them; give the bubble they turn in."""
    await knows(ana, screened_at=None)
    await ana.says("/check")
    return ana.sees("Safety check 1 of 8").message_id


def button(ana: Person, label: str) -> str:
    return next(one.data for row in ana.last.buttons for one in row if one.text == label)


async def test_all_of_them_turn_in_one_bubble_and_each_wants_its_own_answer(ana: Person) -> None:
    bubble = await begins(ana)
    seen = set()
    for number in range(1, SCREENS + 1):
        shown = ana.sees(f"Safety check {number} of {SCREENS}")
        assert shown.message_id == bubble
        seen.add(shown.words)
        await ana.taps("None of these")
    assert len(seen) == SCREENS
    assert ana.sees("If any of it starts").message_id == bubble
    assert (await known_as(ana)).screened_at == ana.clock.now()


async def test_a_second_tap_before_the_next_one_is_there_answers_nothing_unread(ana: Person) -> None:
    await begins(ana)
    none = button(ana, "None of these")
    await ana.taps("None of these")
    assert "no longer" in (await ana.taps_old(none, ana.last)).lower() or ana.sees("Safety check 2 of 8")
    ana.sees("Safety check 2 of 8")


@pytest.mark.parametrize("passed", [1, 3, SCREENS])
async def test_a_yes_that_comes_late_is_a_yes_to_the_screen_it_was_tapped_on(ana: Person, passed: int) -> None:
    await begins(ana)
    yes = button(ana, "Yes, one or more")
    bubble = ana.last
    for _ in range(passed):
        await ana.taps("None of these")
    await ana.taps_old(yes, bubble)
    ana.sees("Call 911 now")
    lock = (await known_as(ana)).lock
    assert lock is not None
    assert lock.flag == "saddle"
    assert ("red_flag", "saddle") in await ledger(ana)


async def test_a_yes_tapped_twice_is_noted_once(ana: Person) -> None:
    await begins(ana)
    yes, bubble = button(ana, "Yes, one or more"), ana.last
    await ana.taps("Yes, one or more")
    await ana.taps_old(yes, bubble)
    assert (await ledger(ana)).count(("red_flag", "saddle")) == 1


async def test_what_is_noted_stands_above_what_comes_next(ana: Person) -> None:
    bubble = await begins(ana)
    for _ in range(7):
        await ana.taps("None of these")
    await ana.taps("Yes, one or more")
    await ana.taps("flag.r18")
    await ana.taps("Done")
    noted = ana.sees("We can go on gently")
    assert noted.message_id > bubble
    assert ana.sees("If any of it starts").message_id > noted.message_id
    assert (await known_as(ana)).careful == ("r18",)


@pytest.mark.parametrize("screen", [one for one in catalog().screens if one.precaution is None], ids=lambda one: one.id)
async def test_few_words_ask_about_several_signs_and_each_can_be_named_after_a_yes(ana: Person, screen: Screen) -> None:
    await begins(ana)
    while f"screen.{screen.id}" not in [one.data.partition(".")[2] for row in ana.last.buttons for one in row]:
        await ana.taps("None of these")
    await ana.taps("Yes, one or more")
    named = {one.data.rpartition("flag.")[2] for row in ana.last.buttons for one in row if "flag." in one.data}
    assert named == set(screen.flags)
    assert {flag for line in screen.lines for flag in line.flags} == set(screen.flags)
