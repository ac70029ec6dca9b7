"""Words for one patient never go to another: a prompt is left by a tap on somebody else, grows old, and hears a no."""

from __future__ import annotations

import pytest

from bot.care.record.person import Sharing
from tests.known import knows, state_name
from tests.person import Person
from tests.scenarios.clinic.test_asking import ANSWER, ASKED, asks
from tests.scenarios.clinic.test_before_it_goes import LOCKED, START, told
from tests.scenarios.clinic.test_broadcast import patients, tips, to_confirming

SHARES = Sharing(asked=True, card=True, alerts=True, alerts_asked=True, name="Ana")
FOR_ANA = "Please call us today."
CLOSED = "Nothing is open now. What you type goes to nobody"


async def dan_asks_and_ana_is_in_danger(olga: Person, ana: Person) -> Person:
    """With [Answer] open for Dan."""
    await knows(ana, sharing=SHARES)
    await ana.says("I am numb between the legs and cannot pee")
    (dan,) = await patients(olga, 1)
    await asks(dan)
    await olga.taps("Answer")
    assert await state_name(olga) != ""
    return dan


async def nobody_got(olga: Person, *people: Person) -> None:
    await olga.says(FOR_ANA)
    assert not [one for one in people if await told(one, FOR_ANA)]
    olga.sees("What shall I do with this?")


async def test_a_tap_on_somebody_who_blocked_the_bot_closes_the_prompt_of_the_one_before(
    olga: Person, ana: Person
) -> None:
    dan = await dan_asks_and_ana_is_in_danger(olga, ana)
    ana.emulator.person(ana.user_id).blocks()
    await olga.settles()
    await olga.taps("Write to them")
    olga.sees("Not passed on to", "Ana", "blocked the bot")
    olga.sees(CLOSED)
    await nobody_got(olga, dan)


async def test_a_tap_on_somebody_who_shares_no_more_closes_it_too(olga: Person, ana: Person) -> None:
    dan = await dan_asks_and_ana_is_in_danger(olga, ana)
    await ana.says("/privacy")
    await ana.taps("Stop telling my clinic of danger")
    alert = next(one for one in reversed(olga.emulator.chat(2001).shown) if "Danger sign" in one.words)
    data = next((b.data for row in alert.buttons for b in row if "write" in b.data), "0.c.write.a.gone")
    await olga.taps_old(data, alert)
    olga.sees("What you had open for", CLOSED)
    await nobody_got(olga, dan, ana)


async def test_a_late_tap_on_what_is_over_closes_it_too(olga: Person, ana: Person) -> None:
    dan = await dan_asks_and_ana_is_in_danger(olga, ana)
    await olga.taps_old("0.c.qans.nothing.x", olga.last)
    olga.sees(CLOSED)
    await nobody_got(olga, dan)


@pytest.mark.parametrize(("minutes", "is_asked"), [(14, False), (16, True)])
async def test_an_old_prompt_asks_once_whom_it_is_for(
    olga: Person, ana: Person, *, minutes: int, is_asked: bool
) -> None:
    await asks(ana)
    await olga.taps("Answer")
    await olga.waits(minutes * 60)
    await olga.says(ANSWER)
    assert await told(ana, ANSWER) is not is_asked
    if is_asked:
        olga.sees("For ", "?", ANSWER)
        await olga.says("yes")
        assert await told(ana, ANSWER)


async def test_an_old_prompt_behind_an_alert_asks_too(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=SHARES)
    await ana.says("I feel much worse than before, the pain is unbearable")
    await olga.says("/clinic")
    await olga.taps("Patients")
    await olga.taps("Patients who share their card")
    await olga.taps(next(one for one in olga.buttons() if "Ana" in one))
    await olga.taps("Write to them")
    await olga.waits(16 * 60)
    await olga.says(FOR_ANA)
    olga.sees("You opened this a while ago. For ", FOR_ANA)
    assert not await told(ana, FOR_ANA)
    await olga.taps("Send it all the same")
    assert await told(ana, FOR_ANA)


@pytest.mark.parametrize(
    ("typed", "goes"),
    [
        ("yes", True),
        ("Yes, send it.", True),
        ("sí", True),
        ("no", False),
        ("No, do not send it", False),
        ("don't send it", False),
        ("no, no lo envíe", False),
    ],
)
async def test_a_typed_yes_or_no_is_the_button_and_never_what_goes(
    olga: Person, ana: Person, typed: str, *, goes: bool
) -> None:
    await asks(ana, lock=LOCKED)
    await olga.taps("Answer")
    await olga.says(START)
    olga.sees(f"“{START}”", "all the same?")
    await olga.says(typed)
    assert await told(ana, START) is goes
    assert not await told(ana, typed)
    if not goes:
        olga.sees("Nothing was passed on")


async def test_an_ok_may_be_either_and_is_asked_once_more(olga: Person, ana: Person) -> None:
    await asks(ana, lock=LOCKED)
    await olga.taps("Answer")
    await olga.says(START)
    await olga.says("ok")
    olga.sees("Please tap a button")
    assert not await told(ana, START)
    await olga.taps("Send it all the same")
    assert await told(ana, START)


@pytest.mark.parametrize(("typed", "number"), [("yes", 1), ("no", 0), ("no, do not send it", 0)])
async def test_at_the_last_step_of_a_tip_a_yes_sends_it_and_is_no_new_tip(
    olga: Person, ana: Person, typed: str, number: int
) -> None:
    await knows(ana)
    await to_confirming(olga)
    await olga.says(typed)
    await olga.waits(70)
    assert len(tips(ana)) == number
    assert not await told(ana, typed)
    if not number:
        olga.sees("Nothing was sent")


async def test_in_the_middle_of_a_tip_a_yes_is_no_new_tip_either(olga: Person, ana: Person) -> None:
    await knows(ana)
    await olga.says("/broadcast")
    await olga.says("Walk a little every day.")
    await olga.says("yes")
    olga.sees("Please tap a button")
    olga.sees("Walk a little every day.", "A tip from your clinic")
    await olga.taps("on")
    await olga.taps("Now")
    await olga.taps("Send it")
    await olga.waits(70)
    assert "Walk a little" in tips(ana)[0].words


@pytest.mark.parametrize("first", ["I am numb between the legs and cannot pee", "My hip hurts"])
async def test_the_first_message_of_somebody_removed_is_heard_as_a_patients(
    olga: Person, pia: Person, ana: Person, first: str
) -> None:
    await knows(pia)
    await asks(ana)
    await pia.taps("Answer")
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Team")
    await olga.taps("Remove Pia")
    await olga.taps("Remove Pia")
    await pia.says(first)
    assert not await told(ana, first)
    pia.sees("Call 911 now" if "numb" in first else "Which side?")


@pytest.mark.parametrize(
    "words", ["Stop your blood thinner pills", "Press until it is numb", "Take all your pills at once"]
)
async def test_words_of_medicine_and_harm_to_one_patient_need_a_second_yes(
    olga: Person, ana: Person, words: str
) -> None:
    await asks(ana)
    await olga.taps("Answer")
    await olga.says(words)
    olga.sees("into pain or numbness" if "numb" in words else "stopping a medicine, or of how much to take")
    olga.sees_not("crisis line")
    assert not await told(ana, words)
    await olga.taps("Send it all the same")
    assert await told(ana, words)


async def test_a_saved_answer_of_harm_is_asked_about_when_it_is_kept_and_when_it_goes(
    olga: Person, ana: Person
) -> None:
    await olga.says("/clinic")
    await olga.taps("Questions")
    await olga.taps("Saved answers")
    await olga.taps("Save a new answer")
    await olga.says("Press until it is numb")
    olga.sees("into pain or numbness", "Keep it all the same?")
    await olga.says("no")
    await olga.says("/clinic")
    await olga.taps("Questions")
    await olga.taps("Saved answers")
    olga.sees("No saved answer yet")
    await olga.taps("Save a new answer")
    await olga.says("Press until it is numb")
    await olga.taps("Keep it all the same")
    await asks(ana, ASKED)
    await olga.taps("Answer")
    await olga.taps(next(one for one in olga.buttons() if one.startswith("↩")))
    olga.sees("into pain or numbness", "all the same?")
    assert not await told(ana, "Press until")


@pytest.mark.parametrize("typed", ["yesterday at 9 am", "on 31 February", "ayer a las 9", "last Monday", "5", "25:00"])
@pytest.mark.parametrize("taps", [(), ("on",), ("on", "Now")])
async def test_a_time_that_cannot_be_read_is_never_a_tips_words(
    olga: Person, ana: Person, typed: str, taps: tuple[str, ...]
) -> None:
    await knows(ana)
    await olga.says("/broadcast")
    await olga.says("Walk a little every day.")
    for one in taps:
        await olga.taps(one)
    await olga.says(typed)
    olga.sees("I do not know that time, so the tip stays as it is")
    assert not [one for one in olga.emulator.chat(2001).shown if one.words.startswith(f"{typed}\n")]


@pytest.mark.parametrize("typed", ["in 2 hours", "en dos horas", "in two hours please"])
async def test_a_span_ahead_is_read(olga: Person, ana: Person, typed: str) -> None:
    await knows(ana)
    await olga.says("/broadcast")
    await olga.says("Walk a little every day.")
    await olga.taps("on")
    await olga.says(typed)
    olga.sees("1 person will get it", "at 11:0")
    await olga.taps("Send it")
    await olga.waits(2 * 3600 + 120)
    assert len(tips(ana)) == 1


async def test_a_notice_of_a_day_is_words_and_no_time(olga: Person, ana: Person) -> None:
    await knows(ana)
    await olga.says("/broadcast")
    await olga.says("Walk a little every day.")
    await olga.says("We are closed on 24 December")
    olga.sees("We are closed on 24 December", "A tip from your clinic")
