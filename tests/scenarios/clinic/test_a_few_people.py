"""A practitioner who narrows an audience to very few reads no number that might name one patient; an owner does."""

from __future__ import annotations

import pytest

from tests.known import knows
from tests.person import Person
from tests.scenarios.clinic.test_broadcast import TIP, patients, tips, to_audience


async def narrows(staff: Person) -> None:
    await to_audience(staff)
    await staff.taps("locale.en")


async def test_a_practitioner_reads_a_few_and_it_goes_to_them_all_the_same(olga: Person, pia: Person) -> None:
    (ana,) = await patients(olga, 1)
    await narrows(pia)
    pia.sees("A few people get it")
    await pia.taps("Go on with a few people")
    await pia.taps("Now")
    assert "1 person" not in pia.sees("A few people will get it").words
    await pia.taps("Send it")
    await pia.waits(70)
    assert len(tips(ana)) == 1


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


async def test_nobody_is_said_as_nobody(olga: Person, pia: Person) -> None:
    await patients(olga, 1)
    await to_audience(pia)
    await pia.taps("locale.es")
    pia.sees("0 people get it")


@pytest.mark.parametrize("locale", ["es"])
async def test_it_reads_well_in_spanish(olga: Person, pia: Person, locale: str) -> None:
    await patients(olga, 5)
    await knows(pia, locale=locale)
    await patients(olga, 1, first=3100, locale="es")
    await to_audience(pia, TIP)
    await pia.taps("locale.es")
    pia.sees("Lo reciben unas pocas personas")
    await pia.taps("Seguir con unas pocas personas")
    await pia.taps("Ahora")
    pia.sees("unas pocas personas")
