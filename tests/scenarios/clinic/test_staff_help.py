"""Help for staff names what they can do, in the role that they have; who also uses it as a patient reads both."""

from __future__ import annotations

import pytest

from bot.conversations.clinic.menu import BEGINS
from bot.conversations.clinic.staff.helping import HELPS
from tests.known import knows
from tests.person import Person


async def test_an_owner_reads_what_only_owners_change(olga: Person) -> None:
    await olga.says("/help")
    olga.sees("Your desk", "/clinic", "/broadcast", "You are an owner", "911")
    olga.sees_not("/session")
    await olga.taps("To the desk")
    olga.sees("Your clinic", "What would you like to do?")


async def test_a_practitioner_reads_what_is_for_owners(olga: Person, pia: Person) -> None:
    await pia.says("/help")
    pia.sees("Your desk", "/broadcast", "You are a practitioner", "are for owners")
    del olga


async def test_who_also_tries_it_as_a_patient_reads_both(olga: Person) -> None:
    await knows(olga)
    await olga.says("/help")
    olga.sees("Your desk", "You are an owner")
    olga.sees("/session", "911")


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_a_patient_reads_nothing_of_the_desk(olga: Person, ana: Person, locale: str) -> None:
    await knows(ana, locale=locale)
    await ana.says("/help")
    ana.sees("/session")
    ana.sees_not("/clinic")
    ana.sees_not("/broadcast")
    del olga


def test_every_command_of_the_desk_is_explained() -> None:
    assert set(HELPS) == set(BEGINS)


async def test_it_reads_well_in_spanish(olga: Person) -> None:
    await knows(olga, locale="es")
    await olga.says("/help")
    olga.sees("Su escritorio", "Usted dirige la clínica", "/clinic")


@pytest.mark.parametrize("as_patient", [False, True])
async def test_an_unknown_command_of_staff_leads_to_the_desk(olga: Person, *, as_patient: bool) -> None:
    if as_patient:
        await knows(olga)
    for command in ("/tips", "/send Walk a little", "/hip"):
        await olga.says(command)
        assert "Your clinic. What would you like to do?" in olga.last.words
    olga.sees_not("May I keep them?")
