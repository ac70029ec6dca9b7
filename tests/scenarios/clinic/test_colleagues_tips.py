"""What one of the staff does with a tip of another: the newer wins, and nobody loses anything without a word."""

from __future__ import annotations

import pytest

from bot.emulator.messages import Message
from tests.person import Person
from tests.scenarios.clinic.test_asking import ANSWER, asks
from tests.scenarios.clinic.test_broadcast import TIP, patients, sends, tips
from tests.scenarios.clinic.test_corrections import forgets
from tests.scenarios.clinic.test_report import count
from tests.scenarios.clinic.test_tip_desk import TUESDAY, opens, schedules

MONDAY = "Monday, November 23"
FIRST = f"{TUESDAY}, 9:00 AM · {TIP}"


async def moves_to_monday(pia: Person) -> None:
    await opens(pia, FIRST)
    for button in ("Change the time", MONDAY, "5:00 PM"):
        await pia.taps(button)


def undo(staff: Person) -> Message:
    found = [one for one in staff.emulator.chat(staff.user_id).shown if "Undo" in str(one.buttons)]
    return found[-1]


async def test_an_old_undo_stops_nothing_that_a_colleague_has_moved_and_says_so(olga: Person, pia: Person) -> None:
    (ana,) = await patients(olga, 1)
    await schedules(olga)
    await moves_to_monday(pia)
    old = undo(olga)
    await olga.taps_old(old.buttons[0][0].data, old)
    olga.sees("Pia changed when", TIP, "your button is old", f"{MONDAY} at 5:00 PM")
    await olga.waits(3 * 24 * 3600)
    assert len(tips(ana)) == 1


async def test_whoever_is_told_so_can_still_stop_it_and_whoever_moved_it_hears(olga: Person, pia: Person) -> None:
    (ana,) = await patients(olga, 1)
    await schedules(olga)
    await moves_to_monday(pia)
    old = undo(olga)
    await olga.taps_old(old.buttons[0][0].data, old)
    await olga.taps("Do not send it")
    olga.sees("Taken back")
    pia.sees("Olga stopped", TIP)
    await olga.waits(3 * 24 * 3600)
    assert not tips(ana)


async def test_the_time_of_a_colleague_is_not_lost_to_a_question_opened_before(olga: Person, pia: Person) -> None:
    (ana,) = await patients(olga, 1)
    await schedules(olga)
    await opens(olga, FIRST)
    await olga.taps("Change the time")
    await moves_to_monday(pia)
    await olga.says("wednesday 9am")
    olga.sees("Pia changed when", f"{MONDAY} at 5:00 PM")
    await olga.waits(2.5 * 24 * 3600)
    assert len(tips(ana)) == 1


async def test_the_first_undo_stops_nothing_that_was_ordered_anew(olga: Person, pia: Person) -> None:
    (ana,) = await patients(olga, 1)
    await schedules(olga)
    old = undo(olga)
    await opens(pia, FIRST)
    await pia.taps("Change the words")
    await pia.says("Walk twice a day.")
    for button in ("on", "Now", "Send it"):
        await pia.taps(button)
    await olga.taps_old(old.buttons[0][0].data, old)
    olga.sees("Pia changed when")
    await olga.waits(3 * 24 * 3600)
    assert len(tips(ana)) == 1


@pytest.mark.parametrize("way", ["corrects", "takes it back"])
async def test_colleagues_hear_who_corrected_a_tip_or_took_it_back(olga: Person, pia: Person, way: str) -> None:
    await patients(olga, 1)
    await sends(olga)
    await olga.waits(70)
    await pia.says("/clinic")
    await pia.taps("All tips")
    await pia.taps(next(one for one in pia.buttons() if TIP in one))
    if way == "corrects":
        await pia.taps("Send a correction")
        await pia.says("It is 2 minutes, not 20.")
        await pia.taps("Send it")
        olga.sees("Pia sends a correction to the tip", TIP, "It is 2 minutes, not 20.")
    else:
        await pia.taps("Take it back")
        await pia.taps("Take it off")
        olga.sees("Pia takes the tip", TIP, "off the phones")


async def test_colleagues_hear_of_a_corrected_answer(olga: Person, pia: Person, ana: Person) -> None:
    await asks(ana)
    await pia.taps("Answer")
    written = pia.emulator.person(pia.user_id).says(ANSWER)
    await pia.settles()
    pia.emulator.person(pia.user_id).edits(written, "No, please wait a day.")
    await pia.settles()
    ana.sees("No, please wait a day.")
    olga.sees("Pia corrected an answer", "No, please wait a day.")


async def test_a_scheduled_tip_is_counted_anew_when_it_goes(olga: Person) -> None:
    people = await patients(olga, 4)
    await schedules(olga)
    for person in people[:2]:
        await person.says("/settings")
        await person.taps("Stop tips from the clinic")
    await olga.waits(4 * 24 * 3600)
    olga.sees("This goes to 2 people now. It was 4")


async def test_where_little_changed_nothing_is_said(olga: Person) -> None:
    await patients(olga, 6)
    (leaves,) = await patients(olga, 1, first=3050)
    await schedules(olga)
    await leaves.says("/settings")
    await leaves.taps("Stop tips from the clinic")
    await olga.waits(4 * 24 * 3600)
    olga.sees_not("This goes to")


async def test_whoever_deleted_everything_before_it_came_is_counted_as_that(olga: Person) -> None:
    _, ben = await patients(olga, 2)
    await sends(olga)
    await forgets(ben)
    await olga.waits(120)
    names = ("Sent", "Deleted everything", "Wanted no more")
    assert [count(one, olga) for one in names] == [1, 1, 0]
