"""A correction comes through an open question, answers what it puts right, and the report says who waits for what."""

from __future__ import annotations

import re

import pytest

from bot.emulator.fields import Upload
from bot.emulator.messages import Message
from tests.known import knows, presses
from tests.person import Person
from tests.scenarios.clinic.test_broadcast import TIP, patients, sends

WRONG = "It is 2 minutes, not 20."


async def corrects(olga: Person, words: str = WRONG) -> None:
    await olga.says("/clinic")
    await olga.taps("All tips")
    await olga.taps(next(one for one in olga.buttons() if one.startswith("Done:")))
    await olga.taps(next(one for one in olga.buttons() if "·" in one))
    await olga.taps("Send a correction")
    await olga.says(words)
    await olga.taps("Send it")


def corrections(ana: Person) -> list[Message]:
    return [one for one in ana.emulator.chat(ana.user_id).shown if "A correction from your clinic" in one.words]


async def had_a_tip(olga: Person, ana: Person) -> None:
    await knows(ana)
    await sends(olga)
    await olga.waits(70)
    assert ana.sees(TIP)


async def test_a_correction_does_not_wait_behind_an_open_question(olga: Person, ana: Person) -> None:
    await had_a_tip(olga, ana)
    await ana.says("/session")
    await corrects(olga)
    await ana.says("hm")
    await olga.waits(70)
    assert len(corrections(ana)) == 1
    olga.sees("Your correction", "Sent: 1")


async def test_it_waits_for_a_session_and_the_report_says_so(olga: Person, ana: Person) -> None:
    await had_a_tip(olga, ana)
    await presses(ana)
    await corrects(olga)
    await olga.waits(65)
    assert not corrections(ana)
    shown = olga.sees("waiting: 1 (busy with the bot: 1)")
    assert "1 person is in a session or answers about a danger sign" in shown.words
    assert "minute to go" not in shown.words
    await ana.says("/stop")
    await ana.taps("5")
    await olga.waits(70)
    assert len(corrections(ana)) == 1


async def test_it_waits_while_danger_is_asked_about(olga: Person, ana: Person) -> None:
    await had_a_tip(olga, ana)
    await ana.says("/check")
    await corrects(olga)
    await olga.waits(70)
    assert not corrections(ana)
    olga.sees("busy with the bot: 1")


async def test_a_tip_that_waits_for_an_answer_says_so(olga: Person, ana: Person) -> None:
    await knows(ana)
    await ana.says("/session")
    await sends(olga)
    await olga.waits(70)
    shown = olga.sees("waiting: 1 (busy with the bot: 1)", "half an hour after their last word")
    assert "minute to go" not in shown.words
    ana.sees_not(TIP)


@pytest.mark.parametrize("media", [False, True])
async def test_a_correction_answers_its_tip_and_names_it(
    olga: Person, ana: Person, pixel: bytes, *, media: bool
) -> None:
    await had_a_tip(olga, ana)
    tip = ana.sees(TIP)
    if media:
        await corrects_with_photo(olga, pixel)
    else:
        await corrects(olga)
    olga.sees(f"A correction from your clinic to: “{TIP}")
    await olga.waits(70)
    (shown,) = corrections(ana)
    assert shown.reply_to == tip.message_id
    assert f"to: “{TIP}" in shown.words
    assert ana.sees(TIP, "A tip from your clinic").message_id == tip.message_id


async def corrects_with_photo(olga: Person, pixel: bytes) -> None:
    await olga.taps("Open it")
    await olga.taps("Send a correction")
    olga.emulator.person(2001).sends("photo", Upload("tip.png", pixel, "image/png"), caption=WRONG)
    await olga.settles()
    await olga.taps("Send it")


async def test_a_correction_of_a_deleted_tip_still_comes(olga: Person, ana: Person) -> None:
    await had_a_tip(olga, ana)
    await ana.app.bot.delete_message(ana.user_id, ana.sees(TIP).message_id)
    await corrects(olga)
    await olga.waits(70)
    assert len(corrections(ana)) == 1


async def test_lists_name_the_tip_that_was_taken_back_or_corrected_and_when_it_was_over(
    olga: Person, ana: Person
) -> None:
    await had_a_tip(olga, ana)
    await corrects(olga)
    await olga.waits(70)
    await olga.says("/clinic")
    await olga.taps("All tips")
    await olga.taps(next(one for one in olga.buttons() if one.startswith("Done:")))
    (corrected,) = [one for one in olga.buttons() if "Correction: “" in one]
    assert WRONG in corrected
    await olga.taps(next(one for one in olga.buttons() if one.endswith(f"· {TIP}")))
    olga.sees("Over on")
    await olga.taps("Take it back")
    await olga.taps("Take it off")
    await olga.waits(30)
    await olga.says("/clinic")
    await olga.taps("All tips")
    await olga.taps(next(one for one in olga.buttons() if one.startswith("Done:")))
    (taken,) = [one for one in olga.buttons() if "Take back: “" in one]
    assert TIP in taken


async def test_in_spanish_it_names_its_tip_too(olga: Person, ana: Person) -> None:
    await had_a_tip(olga, ana)
    await knows(ana, locale="es")
    await corrects(olga)
    await olga.waits(70)
    ana.sees("Una corrección de su clínica a: «", TIP[:20])


PRESS = "Press the ball for two minutes, not for twenty."


async def forgets(person: Person) -> None:
    await person.says("/delete")
    await person.taps("Yes, delete it all")


async def two_had_a_tip(olga: Person, **changes: object) -> tuple[Person, Person]:
    (ana,) = await patients(olga, 1)
    (ben,) = await patients(olga, 1, first=3002, **changes)
    await sends(olga)
    await olga.waits(70)
    return ana, ben


async def to_confirming_a_correction(olga: Person, words: str) -> None:
    await olga.taps("Open it")
    await olga.taps("Send a correction")
    await olga.says(words)


@pytest.mark.parametrize("role", ["olga", "pia"])
async def test_who_may_not_press_gets_no_correction_that_asks_to_and_is_counted(
    olga: Person, pia: Person, role: str
) -> None:
    ana, ben = await two_had_a_tip(olga, precautions=("doctor_no",))
    if role == "pia":
        await pia.says("/clinic")
        await pia.taps("All tips")
        await pia.taps(next(one for one in pia.buttons() if "·" in one))
    staff = olga if role == "olga" else pia
    if role == "olga":
        await olga.taps("Open it")
    await staff.taps("Send a correction")
    await staff.says(PRESS)
    staff.sees("may not do what this asks, so left out: a few, or nobody")
    await staff.taps("Send it")
    await staff.waits(70)
    assert (len(corrections(ana)), len(corrections(ben))) == (1, 0)
    staff.sees("Your correction", "Sent: Fewer than 5 people, or nobody", "so left out: a few, or nobody")


async def test_whom_a_correction_leaves_out_is_for_staff_to_say(olga: Person) -> None:
    ana, ben = await two_had_a_tip(olga, precautions=("doctor_no",))
    await to_confirming_a_correction(olga, PRESS)
    await olga.taps("☑ It asks to press, warm or stretch")
    assert "2 people will get it" in olga.sees("Nobody gets it at night").words
    await olga.taps("☐ It asks to press, warm or stretch")
    olga.sees("Fewer than 5 people, or nobody")
    await olga.taps("☑ It asks to press, warm or stretch")
    await olga.taps("Send it")
    await olga.waits(70)
    assert (len(corrections(ana)), len(corrections(ben))) == (1, 1)


@pytest.mark.parametrize(
    "words",
    [
        "Stop pressing there.",
        "Do not do any session until we call you.",
        "Skip the ball for now. Do not lean on it.",
        "Avoid heat on the hip.",
        "No use la pelota por ahora.",
        "Evite presionar la ingle.",
        "Sorry: never until numb. Press softly, stop at numbness.",
    ],
)
async def test_a_correction_that_warns_reaches_everybody_who_got_what_is_wrong(olga: Person, words: str) -> None:
    ana, ben = await two_had_a_tip(olga, precautions=("doctor_no",))
    await ana.says("I am numb between the legs and cannot pee")
    await to_confirming_a_correction(olga, words)
    shown = olga.sees("2 people will get it").words
    assert "may not" not in shown
    await olga.taps("Send it")
    await olga.waits(32 * 60)
    assert (len(corrections(ana)), len(corrections(ben))) == (1, 1)


async def test_nobody_is_asked_about_pressing_where_a_correction_speaks_of_none(olga: Person) -> None:
    await two_had_a_tip(olga, precautions=("doctor_no",))
    await to_confirming_a_correction(olga, WRONG)
    assert "press" not in olga.sees("2 people will get it").words


async def two_with_other_words(olga: Person) -> tuple[Person, Person]:
    """One of them gets the tip in their morning, when it has other words."""
    (ana,) = await patients(olga, 1)
    (ben,) = await patients(olga, 1, first=3002, zone="Asia/Tokyo")
    await olga.says("/broadcast")
    typed = olga.emulator.person(2001).says(TIP)
    await olga.settles()
    for button in ("on", "Now", "Send it"):
        await olga.taps(button)
    await olga.waits(70)
    assert ana.sees(TIP)
    olga.emulator.person(2001).edits(typed, "Rest a little every day.")
    await olga.settles()
    await olga.waits(24 * 3600)
    assert ben.sees("Rest a little every day.")
    return ana, ben


async def test_a_correction_quotes_nothing_that_some_of_its_readers_never_got(olga: Person) -> None:
    ana, ben = await two_with_other_words(olga)
    await corrects(olga)
    await olga.waits(24 * 3600)
    for person, words in ((ana, TIP), (ben, "Rest a little every day.")):
        (shown,) = corrections(person)
        assert "“" not in shown.words
        assert shown.reply_to == person.sees(words, "A tip from your clinic").message_id


async def test_staff_read_which_other_words_some_got(olga: Person) -> None:
    await two_with_other_words(olga)
    await olga.taps("Open it")
    olga.sees("Some got these words", TIP)


async def test_a_correction_needs_no_typing_and_comes_in_each_readers_language(olga: Person) -> None:
    ana, ben = await two_had_a_tip(olga, locale="es", precautions=("doctor_no",))
    await olga.taps("Open it")
    await olga.taps("Send a correction")
    await olga.taps("Tell them not to do it")
    olga.sees("2 people will get it")
    await olga.taps("Send it")
    await olga.waits(70)
    ana.sees("Please do not do what that message says", f"to: “{TIP}")
    ben.sees("no haga lo que dice ese mensaje")
    await olga.taps("Open it")
    olga.sees("Please do not do what that message says")


async def test_a_correction_counts_and_names_who_cannot_get_it(olga: Person) -> None:
    ana, ben = await two_had_a_tip(olga)
    (eve,) = await patients(olga, 1, first=3003)
    await olga.says("/clinic")
    await sends(olga)
    await olga.waits(70)
    olga.emulator.person(ben.user_id).blocks()
    await olga.settles()
    await forgets(eve)
    await to_confirming_a_correction(olga, WRONG)
    shown = olga.sees("1 person will get it", "closed their account: 1 (", "deleted everything since: 1").words
    assert re.search(r"account: 1 \(\w{4,}\)", shown)
    await olga.taps("Send it")
    await olga.waits(70)
    assert len(corrections(ana)) == 1
    olga.sees("Your correction", "Sent: 1", "closed their account: 1 (", "deleted everything since: 1")


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("Stop your blood thinner pills.", "stopping a medicine"),
        ("Press until it is numb.", "go on into pain or numbness"),
        ("If you are numb between the legs, wait until Monday.", "help can wait, or is not needed"),
    ],
)
@pytest.mark.parametrize("sort", ["tip", "correction"])
async def test_words_that_something_speaks_against_say_so_before_they_go_to_many(
    olga: Person, ana: Person, sort: str, words: str, line: str
) -> None:
    if sort == "correction":
        await had_a_tip(olga, ana)
        await to_confirming_a_correction(olga, words)
    else:
        await knows(ana)
        await olga.says("/broadcast")
        await olga.says(words)
        await olga.taps("on")
        await olga.taps("Now")
    olga.sees(line)


async def test_a_report_does_not_fall_when_somebody_deletes_everything(olga: Person) -> None:
    ana, _ = await patients(olga, 2)
    (asleep,) = await patients(olga, 1, first=3050, zone="Asia/Tokyo")
    del asleep
    await sends(olga)
    await olga.waits(65)
    olga.sees("2 of 3 sent")
    await forgets(ana)
    await olga.waits(24 * 3600)
    olga.sees("Your tip", "Sent: 3")


async def test_a_corrected_tip_says_so_and_is_sent_again_only_after_one_more_yes(olga: Person) -> None:
    await two_had_a_tip(olga)
    await to_confirming_a_correction(olga, "It is on the second floor.")
    await olga.taps("Send it")
    await olga.waits(70)
    await olga.says("/clinic")
    await olga.taps("All tips")
    await olga.taps([one for one in olga.buttons() if "·" in one][-1])
    olga.sees("This was corrected", "It is on the second floor.")
    await olga.taps("Send again")
    olga.sees("Send the old words again?", "It is on the second floor.")
    await olga.taps("Yes, the old words")
    olga.sees("Who gets it?")


async def test_what_was_taken_off_the_phones_can_still_be_put_right_for_whoever_read_it(
    olga: Person, ana: Person
) -> None:
    await had_a_tip(olga, ana)
    await olga.says("/clinic")
    await olga.taps("All tips")
    await olga.taps(next(one for one in olga.buttons() if one.startswith("Done:")))
    await olga.taps(next(one for one in olga.buttons() if "·" in one))
    await olga.taps("Take it back")
    await olga.taps(next(one for one in olga.buttons() if one.startswith("Take")))
    await olga.waits(70)
    assert not [one for one in ana.emulator.chat(ana.user_id).shown if one.words.startswith(TIP)]
    await corrects(olga)
    await olga.waits(70)
    assert len(corrections(ana)) == 1
