"""Who of the team hears what: alerts and questions by switches of their own, and what becomes of what they did."""

from __future__ import annotations

import pytest

from bot.care.record.person import Sharing
from tests.known import knows
from tests.person import Person
from tests.scenarios.clinic.test_broadcast import patients, sends
from tests.scenarios.clinic.test_every_copy import DANGER

ASKED = "May I swim after a session?"
AGREED = Sharing(alerts=True, alerts_asked=True)


async def opens_alerts(staff: Person) -> None:
    await staff.says("/clinic")
    await staff.taps("Alerts")


async def asks(ana: Person) -> None:
    await ana.says("/ask")
    await ana.says(ASKED)


async def test_whoever_turns_alerts_off_hears_questions_all_the_same(olga: Person, pia: Person, ana: Person) -> None:
    await opens_alerts(olga)
    await olga.taps("Turn my alerts off")
    olga.sees("I take alerts: off", "Questions come to me: yes")
    await knows(ana)
    await asks(ana)
    olga.sees(ASKED)
    pia.sees(ASKED)


async def test_whoever_wants_no_questions_hears_alerts_all_the_same_and_may_want_them_again(
    olga: Person, pia: Person, ana: Person
) -> None:
    await opens_alerts(olga)
    await olga.taps("Send me no questions")
    olga.sees("I take alerts: on", "Questions come to me: no")
    await knows(ana, sharing=AGREED)
    await asks(ana)
    olga.sees_not(ASKED)
    pia.sees(ASKED)
    await ana.says(DANGER)
    olga.sees("Danger sign")
    await olga.taps("Send me questions")
    await ana.says("/ask")
    await ana.says("Is it open today?")
    olga.sees("Is it open today?")


async def test_the_report_of_an_approved_tip_goes_to_its_author_as_well(olga: Person, pia: Person) -> None:
    await olga.says("/clinic")
    await olga.taps("Profile")
    await olga.taps("c.second")
    await patients(olga, 2)
    await sends(pia)
    await olga.taps("Yes, send it")
    pia.sees("A colleague agreed", "It will go out")
    await olga.waits(70)
    for staff in (olga, pia):
        staff.sees("Your tip", "Sent: 2")
    pia.sees_not("A colleague agreed")  # its Undo is over


@pytest.mark.parametrize("closed", [False, True])
async def test_an_old_answer_button_says_first_that_somebody_was_there(
    olga: Person,
    pia: Person,
    ana: Person,
    closed: bool,  # noqa: FBT001 - a row of the table
) -> None:
    await knows(ana)
    await asks(ana)
    old = pia.sees(ASKED)
    await olga.taps("Close" if closed else "Answer")
    if not closed:
        await olga.says("Yes, swim.")
    await pia.taps_old(old.buttons[0][0].data, old)
    if closed:
        pia.sees("This question is closed. Olga closed it.")
    else:
        pia.sees("Olga has answered this already", "Yes, swim.")
    pia.sees("Type your answer")


async def test_what_was_asked_already_is_not_offered_again_while_it_is_open(olga: Person, ana: Person) -> None:
    await knows(ana)
    await asks(ana)
    await ana.says("/ask")
    assert not [one for one in ana.buttons() if "swim" in one]
    await olga.taps("Close")
    await ana.says("/cancel")
    await ana.says(ASKED)
    await ana.says("/ask")
    assert [one for one in ana.buttons() if "swim" in one]


async def test_sent_to_the_rest_with_nobody_left_says_why(olga: Person) -> None:
    await patients(olga, 1)
    (eve,) = await patients(olga, 1, first=3009, zone="Asia/Tokyo")
    await sends(olga)
    await olga.waits(70)
    await olga.taps("Stop")
    await olga.waits(10)
    await knows(eve, tips=False)
    await olga.taps("Open it")
    assert "Send to the rest" in olga.buttons()
    await olga.taps("Send to the rest")
    olga.sees("Nobody is left to get it.", "want no tips")


async def test_a_time_at_which_nobody_gets_it_says_why(olga: Person) -> None:
    await patients(olga, 2)
    await olga.says("/broadcast")
    await olga.says("Rest a little.")
    await olga.taps("on")
    await olga.taps("At a set time")
    await olga.says("in 12 days at 9 am")
    await olga.taps("Send it")
    for _ in range(2):
        await sends(olga)
        await olga.waits(70)
    await olga.says("/clinic")
    await olga.taps("All tips")
    await olga.taps(next(one for one in olga.buttons() if "Rest" in one))
    await olga.taps("Change the time")
    await olga.taps("Now")
    olga.sees("Nobody would get it then", "2 people had enough tips in that week")
