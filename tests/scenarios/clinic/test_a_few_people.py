"""Whoever narrows an audience to very few, an owner or not, reads no number that might name one patient."""

from __future__ import annotations

import random
import re

import pytest

from bot.care.record.person import Lock
from bot.emulator.messages import Message
from tests.known import knows
from tests.person import Person
from tests.scenarios.clinic.test_broadcast import TIP, patients, tips, to_audience

FEW = "Fewer than 5 people, or nobody"


async def narrows(staff: Person) -> None:
    await to_audience(staff)
    await staff.taps("locale.en")


async def test_a_practitioner_reads_a_few_and_it_goes_to_them_all_the_same(olga: Person, pia: Person) -> None:
    (ana,) = await patients(olga, 1)
    await narrows(pia)
    await goes_out(pia)
    assert len(tips(ana)) == 1


async def goes_out(pia: Person) -> list[str]:
    """Send it, with a look at its card and an Undo in between; give all that was said on the way."""
    assert pia.new
    pia.sees(FEW)
    for button in ("Go on", "Now", "Send it"):
        await pia.taps(button)
    pia.sees("It goes out in 60 seconds", FEW)
    await pia.says("/clinic")
    await pia.taps("All tips")
    await pia.taps(next(one for one in pia.buttons() if TIP[:10] in one))
    pia.sees("scheduled", FEW)
    await pia.waits(70)
    pia.sees("Your tip", FEW)
    await pia.taps("Open it")
    return [re.sub(r"at \d.*", "", one.words) for one in pia.new]


async def test_whether_one_gets_it_or_nobody_a_practitioner_reads_the_same_from_the_first_count_to_the_report(
    olga: Person, pia: Person
) -> None:
    read = []
    for number in range(2):
        await patients(olga, number)
        await narrows(pia)
        read.append(await goes_out(pia))
    assert read[0] == read[1]


async def test_undo_tells_no_more(olga: Person, pia: Person) -> None:
    await patients(olga, 1)
    await narrows(pia)
    for button in ("Go on", "Now", "Send it", "Undo"):
        await pia.taps(button)
    pia.sees("Taken back")
    for words in ("1 person", "0 people"):
        assert words not in pia.transcript()


async def test_a_tip_to_nobody_that_was_scheduled_ends(pia: Person) -> None:
    await narrows(pia)
    for button in ("Go on", "At a set time"):
        await pia.taps(button)
    await pia.says("tomorrow at 6 pm")
    await pia.taps("Send it")
    await pia.waits(2 * 24 * 3600)
    pia.sees("Your tip", FEW)


@pytest.mark.parametrize("number", [0, 1, 4])
async def test_an_owner_reads_no_more(olga: Person, number: int) -> None:
    await patients(olga, number)
    await narrows(olga)
    olga.sees(FEW)


async def test_everybody_is_counted_and_so_are_five_where_five_are_left_out(olga: Person, pia: Person) -> None:
    await patients(olga, 5)
    await patients(olga, 5, first=3100, locale="es")
    await to_audience(pia)
    pia.sees("10 people get it")
    await pia.taps("locale.en")
    pia.sees("5 people get it", "as their language")


NEARLY = "All of them, or all but fewer than 5"


@pytest.mark.parametrize("closed", [0, 1, 4])
async def test_few_who_are_left_out_read_the_same_as_nobody_up_to_the_report(olga: Person, closed: int) -> None:
    there = await patients(olga, 10)
    for one in there[:closed]:
        await knows(one, lock=Lock("emergency", "r1", olga.clock.now()))
    await to_audience(olga, "Dig your thumb in where it hurts.")
    olga.sees("10 people get it")
    await olga.taps("may")
    olga.sees(NEARLY)
    for button in ("Go on", "Now"):
        await olga.taps(button)
    olga.sees(NEARLY, "will get it")
    await olga.taps("Send it")
    olga.sees("It goes out in 60 seconds", NEARLY)
    await olga.waits(70)
    olga.sees("Your tip", NEARLY)
    await olga.taps("Open it")
    await olga.taps("Take it back")
    await olga.taps("Take it off")
    await olga.waits(20)
    olga.sees("Taken back", NEARLY)
    for one in told(olga):
        assert not closed or f"{10 - closed} p" not in one.words


@pytest.mark.parametrize("locale", ["es"])
async def test_it_reads_well_in_spanish(olga: Person, pia: Person, locale: str) -> None:
    await patients(olga, 5)
    await knows(pia, locale=locale)
    await patients(olga, 1, first=3100, locale="es")
    await to_audience(pia, TIP)
    await pia.taps("locale.es")
    pia.sees("Lo reciben: menos de 5 personas, o nadie")
    await pia.taps("locale.en")
    pia.sees("todos, o todos menos muy pocos (menos de 5)")
    await pia.taps("locale.es")
    await pia.taps("Seguir")
    await pia.taps("Ahora")
    pia.sees("menos de 5 personas, o nadie")


def told(staff: Person) -> list[Message]:
    return [one for one in staff.emulator.chat(staff.user_id).shown if one.from_bot]


FILTERS = ("locale.en", "locale.es", "quiet", "may")


async def read_on_the_way(staff: Person, filters: list[str]) -> list[list[int]]:
    """Give the numbers of people that each page has, filter after filter, and those of the last page and the order."""
    await to_audience(staff, "Dig your thumb in where it hurts.")
    pages = [staff.last.words]
    for one in filters:
        await staff.taps(one)
        pages.append(staff.last.words)
    if "on" in {button.data.partition(".")[2] for row in staff.last.buttons for button in row}:
        for button in ("on", "Now", "Send it"):
            await staff.taps(button)
            pages.append(staff.last.words)
        await staff.taps("Undo")
        pages.append(staff.last.words)
    return [[int(one) for one in re.findall(r"\b(\d+) (?:person|people)\b", page)] for page in pages]


@pytest.mark.parametrize("seed", range(6))
async def test_no_sequence_of_filters_shows_a_small_number_that_tells_of_health(olga: Person, seed: int) -> None:
    chance = random.Random(seed)
    english, spanish = chance.randint(1, 7), chance.randint(1, 7)
    there = [*await patients(olga, english), *await patients(olga, spanish, first=3100, locale="es")]
    filters = chance.choices(FILTERS, k=6)
    open_to_all = await read_on_the_way(olga, filters)
    await knows(chance.choice(there), lock=Lock("emergency", "r1", olga.clock.now()))
    one_closed = await read_on_the_way(olga, filters)
    assert len(open_to_all) == len(one_closed)
    for before, after in zip(open_to_all, one_closed, strict=True):
        changed = {*before} ^ {*after}
        assert not {one for one in changed if one < 5}, (filters, before, after)


@pytest.mark.parametrize("seed", range(6))
async def test_no_two_counts_of_a_wider_and_a_narrower_audience_differ_by_a_small_number(
    olga: Person, seed: int
) -> None:
    """Whoever takes a filter off finds the difference."""
    chance = random.Random(seed)
    for locale, first in (("en", 3001), ("es", 3100)):
        there = await patients(olga, chance.randint(4, 9), first=first, locale=locale)
        for one in there[: chance.randint(0, 3)]:
            await knows(one, locale=locale, lock=Lock("emergency", "r1", olga.clock.now()))
    await to_audience(olga, "Drink a glass of water.")
    read: dict[frozenset[str], int] = {}
    on: set[str] = set()
    for tapped in ("", *chance.choices(FILTERS, k=9)):
        if tapped:
            await olga.taps(tapped)
            on = on - {"locale.en", "locale.es"} | on & {tapped} if tapped.startswith("locale") else on
            on ^= {tapped}
        for number in re.findall(r"\b(\d+) (?:person|people) get", olga.last.words):
            read[frozenset(on)] = int(number)
    for narrow, fewer in read.items():
        for wide, more in read.items():
            assert not (wide < narrow and 0 < more - fewer < 5), (narrow, fewer, wide, more)


async def test_what_went_to_few_tells_no_number_when_it_is_corrected_or_taken_back(olga: Person) -> None:
    read = []
    for number in range(2):
        await patients(olga, number)
        await narrows(olga)
        for button in ("on", "Now", "Send it"):
            await olga.taps(button)
        await olga.waits(70)
        assert olga.new
        await olga.taps("Open it")
        await olga.taps("Send a correction")
        await olga.says("It is on the second floor.")
        await olga.taps("Do not send")
        await olga.says("/clinic")
        await olga.taps("All tips")
        await olga.taps(next(one for one in olga.buttons() if TIP[:10] in one))
        await olga.taps("Take it back")
        await olga.taps("Take it off")
        await olga.waits(10)
        read.append([re.sub(r"at \d.*", "", one.words) for one in olga.new if "Tap " not in one.words[-60:]])
    assert read[0] == read[1]
