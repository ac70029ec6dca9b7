"""The report of a tip tells apart why somebody did not get it, and never says that something is there that is gone."""

from __future__ import annotations

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
    assert [count(one, olga) for one in names] == [2, 1, 1, 1, 1]
    assert (count("Stopped", olga), count("Had enough", olga), count("In doubt", olga)) == (0, 0, 0)


async def test_whoever_blocked_the_bot_before_it_came_counts_as_that(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    await sends(olga)
    ana.emulator.person(ana.user_id).blocks()
    await olga.waits(120)
    assert (count("Sent", olga), count("Blocked the bot", olga)) == (0, 1)


async def test_whoever_may_no_longer_do_it_counts_apart(olga: Person) -> None:
    (ana,) = await patients(olga, 1, zone="Asia/Tokyo")
    await patients(olga, 1, first=3100)
    await olga.says("/broadcast")
    await olga.says(PRESS)
    await olga.taps("on")
    await olga.taps("Now")
    await olga.taps("Send it")
    await ana.says("I am numb between the legs and cannot pee")
    await olga.waits(24 * 3600)
    assert (count("Sent", olga), count("May no longer", olga)) == (1, 1)


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
