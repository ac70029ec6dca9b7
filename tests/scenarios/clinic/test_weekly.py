"""The week in numbers: for owners who want it, on Monday morning, in totals; nobody is named."""

from __future__ import annotations

from datetime import timedelta

from bot.care.record.person import Sharing
from tests.known import knows, rows
from tests.person import Person
from tests.scenarios.clinic.test_broadcast import sends
from tests.scenarios.clinic.test_glance import looks, patient, session

TO_MONDAY = timedelta(days=1, hours=23, minutes=5).total_seconds()
"""From Saturday, nine in the morning, on."""
A_WEEK = timedelta(days=7).total_seconds()


async def wants_it(olga: Person) -> None:
    await looks(olga)
    await olga.taps("My week in numbers")
    await olga.taps("Yes, every Monday")
    olga.sees("It comes by itself every Monday")


def summaries(staff: Person) -> list[str]:
    return [one.words for one in staff.emulator.chat(staff.user_id).shown if one.from_bot and "Your week" in one.words]


async def test_it_counts_what_happened_and_names_nobody(olga: Person, ana: Person) -> None:
    await patient(olga, 3001, session(olga, 2, 5, 4), session(olga, 20, 6, 5))
    await knows(ana, sharing=Sharing(asked=True, card=True, alerts=True, alerts_asked=True, name="Ana"))
    await ana.says("/ask")
    await ana.says("May I swim?")
    await sends(olga)
    await olga.waits(120)
    await ana.says("I am numb between the legs and cannot pee")
    await looks(olga)
    await olga.taps("My week in numbers")
    shown = olga.sees("Your week").words
    assert "New patients: 2" in shown
    assert "Sessions: 1" in shown
    assert "Questions answered: 0 · open: 1" in shown
    assert "Alerts: 1 · not seen: 1" in shown
    assert "Tips and notices: 1" in shown
    assert "Ana" not in shown


async def test_staff_who_only_try_it_are_in_none_of_its_numbers(olga: Person, pia: Person) -> None:
    await knows(pia, session(olga, 2, 5, 4), sharing=Sharing(alerts=True, alerts_asked=True))
    for words in ("May I swim?", "May I run?"):
        await pia.says("/ask")
        await pia.says(words)
    await olga.taps("Answer")
    await olga.says("Yes, gladly.")
    await pia.says("I am numb between the legs and cannot pee")
    await looks(olga)
    await olga.taps("My week in numbers")
    shown = olga.sees("Your week").words
    for line in ("New patients: 0", "Sessions: 0", "answered: 0 · open: 0", "Alerts: 0\n"):
        assert line in shown


async def test_it_comes_on_monday_morning_to_who_wants_it_until_they_stop_it(olga: Person) -> None:
    await wants_it(olga)
    await olga.waits(TO_MONDAY)
    assert len(summaries(olga)) == 2
    await olga.waits(A_WEEK)
    assert len(summaries(olga)) == 3
    await olga.taps("Stop it on Mondays")
    olga.sees("Shall it come by itself")
    await olga.waits(2 * A_WEEK)
    assert len(summaries(olga)) == 3


async def test_it_comes_to_nobody_who_did_not_ask_for_it(olga: Person) -> None:
    await olga.waits(2 * A_WEEK)
    assert not summaries(olga)


async def test_it_is_the_owners(olga: Person, pia: Person, mallory: Person) -> None:
    await looks(pia)
    assert "My week in numbers" not in pia.buttons()
    assert await pia.taps_old("0.c.weekon", pia.last) == "Only an owner can do that."
    await mallory.says("/start")
    assert await mallory.taps_old("0.c.week", mallory.last) == "That step is over."
    assert not await rows(olga, "clinic_settings")


async def test_it_reads_well_in_spanish(olga: Person) -> None:
    await knows(olga, locale="es")
    await olga.says("/clinic")
    await olga.taps("Pacientes")
    await olga.taps("Mi semana en números")
    await olga.taps("Sí, cada lunes")
    olga.sees("Su semana", "Pacientes nuevos: 0", "Llega sola cada lunes")
