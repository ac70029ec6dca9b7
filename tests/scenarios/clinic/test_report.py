"""The report of a tip tells apart why somebody did not get it, and never says that something is there that is gone."""

from __future__ import annotations

import pytest

from bot.emulator.emulator import Emulator
from bot.emulator.failures import Failure
from tests.known import knows
from tests.person import Person
from tests.scenarios.clinic.test_broadcast import TIP, patients, sends, tips

PRESS = "Press gently today."


def count(words: str, olga: Person) -> int:
    report = olga.sees("Your tip", "Sent:").words
    found = [line.rpartition(":")[2] for line in report.splitlines() if line.startswith(words)]
    return int(found[0]) if found else 0


async def test_blocked_asleep_unwilling_and_unreached_are_told_apart(olga: Person, emulator: Emulator) -> None:
    _, blocked, leaves, failed = await patients(olga, 4)
    await patients(olga, 1, first=3100, zone="Asia/Tokyo")
    emulator.chat(blocked.user_id).blocked = True
    emulator.faults.add(Failure("status", method="sendMessage", chat_id=failed.user_id, status=400, times=9))
    await sends(olga)
    await leaves.says("/settings")
    await leaves.taps("Stop tips from the clinic")
    await olga.waits(24 * 3600)
    names = ("Sent", "Promised for the morning", "Blocked the bot", "Wanted no more", "Not reached")
    assert [count(one, olga) for one in names] == [2, 0, 1, 1, 1], "whoever was promised it for the morning has it"
    assert (count("Stopped", olga), count("Had enough", olga), count("In doubt", olga)) == (0, 0, 0)


async def test_whoever_blocked_the_bot_before_it_came_counts_as_that(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    await sends(olga)
    ana.emulator.person(ana.user_id).blocks()
    await olga.waits(120)
    assert (count("Sent", olga), count("Blocked the bot", olga)) == (0, 1)


@pytest.mark.parametrize(("closed", "said"), [(1, "a few"), (4, "a few"), (5, "5")])
async def test_whoever_may_no_longer_do_it_counts_apart_and_fewer_than_five_as_a_few(
    olga: Person, closed: int, said: str
) -> None:
    there = await patients(olga, closed, zone="Asia/Tokyo")
    await patients(olga, 5, first=3100)
    await olga.says("/broadcast")
    await olga.says(PRESS)
    await olga.taps("on")
    await olga.taps("Now")
    await olga.taps("Send it")
    for one in there:
        await one.says("I am numb between the legs and cannot pee")
    await olga.waits(24 * 3600)
    olga.sees("Sent: All of them, or all but fewer than 5", f"May no longer do what it asks: {said}")


async def test_stop_says_for_how_many_it_is_in_time_and_who_has_it(olga: Person) -> None:
    await patients(olga, 3, zone="Asia/Tokyo")
    await patients(olga, 1, first=3020)
    await sends(olga)
    await olga.waits(90)
    await olga.taps("Stop")
    olga.sees("in time for 3 people", "1 has it already")
    await olga.waits(10)
    assert (count("Sent", olga), count("Stopped in time", olga)) == (1, 3)


async def test_what_was_undone_is_listed_as_stopped(olga: Person) -> None:
    await patients(olga, 1)
    await sends(olga)
    await olga.taps("Undo")
    await olga.says("/clinic")
    await olga.taps("All tips")
    olga.sees("1 is over")
    assert any(f"stopped: {TIP}" in one for one in olga.buttons())


async def test_what_was_taken_off_is_listed_so_and_counted_so(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    await sends(olga)
    await olga.waits(70)
    label = next(one for one in await listed(olga) if TIP in one)
    await olga.taps(label)
    await olga.taps("Take it back")
    await olga.taps("Take it off")
    await olga.waits(60)
    assert not tips(ana)
    label = next(one for one in await listed(olga) if f"taken off: {TIP}" in one)
    await olga.taps(label)
    olga.sees("Sent: 1", "No longer on their phones: 1")


async def listed(olga: Person) -> list[str]:
    await olga.says("/clinic")
    await olga.taps("All tips")
    return olga.buttons()


async def test_it_reads_well_in_spanish(olga: Person) -> None:
    await patients(olga, 1)
    await patients(olga, 2, first=3100, zone="Asia/Tokyo")
    await knows(olga, locale="es")
    await to_confirming_in_spanish(olga)
    await olga.waits(90)
    await olga.taps("Detener")
    olga.sees("a tiempo para 2 personas", "1 ya lo tiene")
    await olga.waits(10)
    olga.sees("Enviados: 1", "Detenidos a tiempo: 2")


async def to_confirming_in_spanish(olga: Person) -> None:
    await olga.says("/broadcast")
    await olga.says(TIP)
    await olga.taps("on")
    await olga.taps("Ahora")
    await olga.taps("Enviar")


# ---------------------------------------------------------------- after it was taken back


async def takes_back(olga: Person) -> None:
    await olga.taps(next(one for one in await listed(olga) if TIP in one))
    await olga.taps("Take it back")
    await olga.taps("Take it off")
    await olga.waits(60)


async def test_still_there_is_on_whose_phone_it_stands_and_who_was_not_reached_is_said_apart(olga: Person) -> None:
    _, blocked, forgot, cleared = await patients(olga, 4)
    await sends(olga)
    await olga.waits(70)
    blocked.emulator.person(blocked.user_id).blocks()
    await olga.settles()
    await forgot.says("/delete")
    await forgot.taps("delete")
    emulator = cleared.emulator
    emulator.world.delete(emulator.chat(cleared.user_id), tips(cleared)[-1])
    await takes_back(olga)
    olga.sees("Gone from phones: 2", "Still there: 0", "they blocked the bot or closed their account: 1")
    olga.sees("Gone from phones: 2", "they deleted everything here: 1")


async def test_what_patients_said_of_it_stays_and_says_that_it_was_taken_back(olga: Person) -> None:
    ana, ben = await patients(olga, 2)
    await sends(olga)
    await olga.waits(70)
    await ana.taps("Helpful")
    await ben.taps("Not for me")
    await takes_back(olga)
    await olga.waits(72 * 3600)
    await olga.taps(next(one for one in await listed(olga) if f"taken off: {TIP}" in one))
    olga.sees("It was taken off the phones again")
    olga.sees("Helpful: 1", "not for me: 1", "No longer on their phones: 2")
    assert "Take it back" not in olga.buttons()


async def test_a_tip_that_was_taken_off_is_none_of_the_week(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    await sends(olga)
    await olga.waits(70)
    await takes_back(olga)
    for _ in range(2):
        await sends(olga)
        await olga.waits(70)
    assert len(tips(ana)) == 2


async def test_it_is_taken_back_in_spanish(olga: Person) -> None:
    ana, _ = await patients(olga, 2)
    await sends(olga)
    await olga.waits(70)
    ana.emulator.person(ana.user_id).blocks()
    await olga.settles()
    await knows(olga, locale="es")
    await olga.says("/clinic")
    for button in ("c.tips",):
        await olga.taps(button)
    await olga.taps(next(one for one in olga.buttons() if TIP in one))
    await olga.taps("Retirarlo")
    await olga.taps(next(one for one in olga.buttons() if one.startswith("Quitar")))
    await olga.waits(60)
    olga.sees("Quitado de teléfonos: 1", "Sigue ahí: 0", "bloquearon el bot o cerraron su cuenta: 1")
