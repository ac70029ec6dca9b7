"""A practitioner who narrows an audience to very few reads no number that might name one patient; an owner does."""

from __future__ import annotations

import re

import pytest

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


async def test_an_owner_reads_the_true_number(olga: Person) -> None:
    await patients(olga, 1)
    await narrows(olga)
    olga.sees("1 person gets it")


async def test_five_are_counted_and_so_is_everybody(olga: Person, pia: Person) -> None:
    await patients(olga, 5)
    await to_audience(pia)
    pia.sees("5 people get it")
    await pia.taps("locale.en")
    pia.sees("5 people get it", "as their language")


async def test_an_owner_reads_nobody_as_nobody(olga: Person) -> None:
    await patients(olga, 1)
    await to_audience(olga)
    await olga.taps("locale.es")
    olga.sees("0 people get it")


@pytest.mark.parametrize("locale", ["es"])
async def test_it_reads_well_in_spanish(olga: Person, pia: Person, locale: str) -> None:
    await patients(olga, 5)
    await knows(pia, locale=locale)
    await patients(olga, 1, first=3100, locale="es")
    await to_audience(pia, TIP)
    await pia.taps("locale.es")
    pia.sees("Lo reciben: menos de 5 personas, o nadie")
    await pia.taps("Seguir")
    await pia.taps("Ahora")
    pia.sees("menos de 5 personas, o nadie")
