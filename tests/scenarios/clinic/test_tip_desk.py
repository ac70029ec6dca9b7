"""Tips whole: what staff type on the way, drafts, times as people write them, and tips that are put right."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.clock import TravelClock
from bot.emulator.emulator import Emulator
from bot.emulator.fields import Upload
from bot.emulator.messages import Message
from tests.known import knows, rows, state_name
from tests.person import Person
from tests.scenarios.clinic.test_broadcast import TIP, patients, sends, tips, to_audience, to_confirming

TUESDAY = "Tuesday, November 24"
DANGER = "Numb between your legs, cannot pee? Call 911."


async def speaks_spanish(staff: Person) -> None:
    await knows(staff, locale="es", tips=False)


def notices(person: Person) -> list[Message]:
    return [one for one in person.emulator.chat(person.user_id).shown if one.from_bot and "News from" in one.words]


# ---------------------------------------------------------------- what is typed on the way


async def test_new_words_on_the_way_are_the_tips_new_words(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    await to_audience(olga, "Walk 20 minutes.")
    await olga.says("Walk 2 minutes.")
    olga.sees_not("May I keep them?")
    await olga.taps("on")
    await olga.says("Walk 3 minutes.")
    olga.sees("I do not know that time", "Edit your message")
    await olga.taps("Now")
    await olga.says("Walk 4 minutes.")
    await olga.taps("on")
    await olga.taps("Now")
    await olga.taps("Send it")
    await olga.waits(70)
    assert [one.words.partition("\n")[0] for one in tips(ana)] == ["Walk 4 minutes."]


async def test_danger_words_in_a_tip_never_close_anything_for_staff(olga: Person) -> None:
    await patients(olga, 1)
    for step in ((), ("on",), ("on", "Now"), ("on", "At a set time", TUESDAY)):
        await to_audience(olga)
        for button in step:
            await olga.taps(button)
        await olga.says(DANGER)
        olga.sees("This is how patients will see it")
    olga.sees_not("Sessions stay closed")


@pytest.mark.parametrize("button", ["places", "link"])
async def test_a_photo_on_the_way_is_the_tips_new_photo(olga: Person, pixel: bytes, button: str) -> None:
    await to_audience(olga)
    await olga.taps(button)
    olga.emulator.person(2001).sends("photo", Upload("tip.png", pixel, "image/png"), caption="Look here")
    await olga.settles()
    assert olga.sees("Look here", "A tip from your clinic").media is not None
    assert await state_name(olga) == "ChoosingAudience"


async def test_what_cannot_be_a_tip_leaves_the_one_that_is_there(olga: Person, pixel: bytes) -> None:
    await to_audience(olga)
    olga.emulator.person(2001).sends("sticker", Upload("s.webp", pixel, "image/webp"))
    await olga.settles()
    olga.sees("I cannot pass that on")
    await olga.says("a" * 3900)
    olga.sees("too long", "3,800")
    assert await state_name(olga) == "ChoosingAudience"


# ---------------------------------------------------------------- times as people write them


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("6:30 pm", "6:30 PM"),
        ("6pm", "6:00 PM"),
        ("18:30", "6:30 PM"),
        ("18h30", "6:30 PM"),
        ("at 6.30 p.m.", "6:30 PM"),
        ("noon", "12:00 PM"),
        ("9", "9:00 AM"),
        ("9 in the morning", "9:00 AM"),
    ],
)
async def test_a_time_is_taken_as_people_write_it(olga: Person, words: str, shown: str) -> None:
    await patients(olga, 1)
    await to_audience(olga)
    for button in ("on", "At a set time", TUESDAY):
        await olga.taps(button)
    await olga.says(words)
    olga.sees("will get it", f"{TUESDAY} at {shown}")


@pytest.mark.parametrize("words", ["25:00", "9:75", "13:61", "77 pm"])
async def test_a_time_that_is_none_is_asked_again(olga: Person, words: str) -> None:
    await patients(olga, 1)
    await to_audience(olga)
    for button in ("on", "At a set time", TUESDAY):
        await olga.taps(button)
    await olga.says(words)
    olga.sees("I do not know that time")
    await olga.says("6pm")
    olga.sees("will get it", f"{TUESDAY} at 6:00 PM")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("6:30 pm", "Saturday, November 21 at 6:30 PM"),
        ("8:30 am", "Sunday, November 22 at 8:30 AM"),
        ("tomorrow at noon", "Sunday, November 22 at 12:00 PM"),
        ("tuesday 9am", f"{TUESDAY} at 9:00 AM"),
    ],
)
async def test_a_time_typed_at_any_question_is_the_tips_time(olga: Person, words: str, shown: str) -> None:
    await patients(olga, 1)
    for step in ((), ("on",), ("on", "Now")):
        await to_audience(olga)
        for button in step:
            await olga.taps(button)
        await olga.says(words)
        olga.sees("will get it", shown)


async def test_a_day_alone_leads_to_the_hour(olga: Person) -> None:
    await patients(olga, 1)
    await to_audience(olga)
    await olga.taps("on")
    await olga.says("tuesday")
    olga.sees("At what time?")
    await olga.taps("10:00 AM")
    olga.sees(f"{TUESDAY} at 10:00 AM")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("el martes a las 9 de la mañana", "9:00 a.m."),
        ("martes 6 de la tarde", "6:00 p.m."),
        ("martes 18:30", "6:30 p.m."),
        ("el martes al mediodía", "12:00 p.m."),
    ],
)
async def test_a_time_is_taken_in_spanish(olga: Person, words: str, shown: str) -> None:
    await patients(olga, 1)
    await speaks_spanish(olga)
    await to_audience(olga)
    await olga.says(words)
    assert "martes, 24 de noviembre" in olga.last.words
    assert shown in olga.last.words


async def test_a_time_at_night_is_said_as_the_morning_that_it_becomes(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    await to_audience(olga)
    await olga.says("tuesday 2:15 am")
    olga.sees(f"{TUESDAY} at 8:00 AM", "2:15 AM is night")
    await olga.taps("Send it")
    olga.sees(f"It starts on {TUESDAY} at 8:00 AM")
    await olga.waits(timedelta(days=2, hours=22, minutes=55).total_seconds())
    assert not tips(ana)
    await olga.waits(600)
    assert len(tips(ana)) == 1


async def test_now_says_who_sleeps_and_when_the_next_ones_get_it(olga: Person) -> None:
    await patients(olga, 1)
    await patients(olga, 2, first=3020, zone="Asia/Tokyo")
    await to_confirming(olga)
    olga.sees("3 people will get it", "2 of them sleep now and get it at 8:00 AM")
    await olga.taps("Send it")
    await olga.waits(90)
    shown = olga.sees("1 of 3 sent", "The next ones get it on Saturday, November 21 at 5:00 PM")
    assert "minute to go" not in shown.words


# ---------------------------------------------------------------- drafts, and what is to come


async def test_a_draft_is_kept_found_and_gone_on_with(olga: Person, pia: Person) -> None:
    (ana,) = await patients(olga, 1)
    await to_audience(olga)
    await olga.taps("Keep as a draft")
    olga.sees("Kept as a draft")
    await olga.taps("Show my drafts")
    olga.sees("1 draft")
    await pia.says("/clinic")
    await pia.taps("All tips")
    await pia.taps(TIP)
    pia.sees("Tip, a draft", "everyone who wants tips")
    await pia.taps("Go on")
    for button in ("on", "Now", "Send it"):
        await pia.taps(button)
    await pia.waits(70)
    assert len(tips(ana)) == 1
    await olga.taps("Drafts: 1")
    olga.sees("No drafts")


async def test_what_was_begun_and_left_for_something_else_is_a_draft(olga: Person) -> None:
    await patients(olga, 1)
    await to_confirming(olga)
    await olga.says("/clinic")
    await olga.taps("All tips")
    olga.sees("1 draft")
    await olga.taps(TIP)
    await olga.taps("Delete")
    olga.sees("The draft is gone")
    assert not await rows(olga, "broadcasts")


async def test_do_not_send_leaves_no_draft(olga: Person) -> None:
    await to_audience(olga)
    await olga.taps("Do not send")
    assert not await rows(olga, "broadcasts")


async def schedules(olga: Person, when: str = "tuesday 9am", words: str = TIP) -> None:
    await to_audience(olga, words)
    await olga.says(when)
    await olga.taps("Send it")


async def opens(olga: Person, label: str) -> None:
    await olga.says("/clinic")
    await olga.taps("All tips")
    await olga.taps(label)


async def test_what_is_scheduled_is_listed_with_when_and_to_how_many(olga: Person) -> None:
    await patients(olga, 2)
    await schedules(olga)
    await olga.says("/clinic")
    await olga.taps("All tips")
    olga.sees("1 is scheduled")
    assert {"Drafts: 0", "Scheduled: 1", "Going: 0", "Done: 0"} <= set(olga.buttons())
    await olga.taps(f"{TUESDAY}, 9:00 AM · {TIP}")
    olga.sees("Tip, scheduled. 2 people get it", f"{TUESDAY} at 9:00 AM")


async def test_time_words_and_audience_of_a_scheduled_tip_can_be_changed(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    (eva,) = await patients(olga, 1, first=3020, locale="es")
    await schedules(olga)
    await opens(olga, f"{TUESDAY}, 9:00 AM · {TIP}")
    await olga.taps("Change the time")
    olga.sees("It stays so until you pick another time")
    await olga.says("monday 10am")
    await opens(olga, f"Monday, November 23, 10:00 AM · {TIP}")
    await olga.taps("Change who gets it")
    await olga.taps("locale.en")
    await olga.says("monday 11am")
    await olga.taps("Send it")
    await opens(olga, f"Monday, November 23, 11:00 AM · {TIP}")
    await olga.taps("Change the words")
    await olga.says("Walk slowly.")
    olga.sees("Walk slowly.", "A tip from your clinic")
    await olga.says("monday 11am")
    await olga.taps("Send it")
    await olga.waits(timedelta(days=4).total_seconds())
    assert [one.words.partition("\n")[0] for one in tips(ana)] == ["Walk slowly."]
    assert not tips(eva)


async def test_a_tip_under_change_does_not_go_out(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    await schedules(olga, "tomorrow 9am")
    await opens(olga, f"Sunday, November 22, 9:00 AM · {TIP}")
    await olga.taps("Change the words")
    olga.sees("will not go out before you send it again")
    await olga.waits(timedelta(days=3).total_seconds())
    assert not tips(ana)


async def test_late_in_the_evening_is_the_morning_of_the_next_day(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    await to_audience(olga)
    await olga.says("tonight at 11 pm")
    olga.sees("Sunday, November 22 at 8:00 AM, their own time (11:00 PM is night)")
    await olga.taps("Send it")
    await olga.waits(24 * 3600)
    assert len(tips(ana)) == 1


async def test_what_waits_for_the_morning_does_not_go_now(olga: Person) -> None:
    await patients(olga, 1, zone="Asia/Tokyo")
    await sends(olga)
    await opens(olga, next(one for one in await coming(olga) if TIP in one))
    assert "now" not in olga.sees("Tip, scheduled").words
    olga.sees("at 5:00 PM, your clinic's time")


async def coming(olga: Person) -> list[str]:
    await olga.says("/clinic")
    await olga.taps("All tips")
    return olga.buttons()


# ---------------------------------------------------------------- a colleague's tip


async def test_a_colleague_moves_a_tip_which_stays_scheduled_and_its_author_hears_so(olga: Person, pia: Person) -> None:
    (ana,) = await patients(olga, 1)
    await schedules(olga)
    await opens(pia, f"{TUESDAY}, 9:00 AM · {TIP}")
    await pia.taps("Change the time")
    await pia.taps("Monday, November 23")
    await pia.taps("5:00 PM")
    pia.sees("It starts on Monday, November 23 at 5:00 PM")
    olga.sees("Pia changed when your tip goes out", TIP, "Monday, November 23 at 5:00 PM", "report comes to Pia")
    await opens(olga, f"Monday, November 23, 5:00 PM · {TIP}")
    olga.sees("Tip, scheduled. 1 person gets it")
    await olga.waits(timedelta(days=2, hours=12).total_seconds())
    assert len(tips(ana)) == 1
    await olga.waits(timedelta(days=2).total_seconds())
    assert len(tips(ana)) == 1
    pia.sees("Your tip", "Sent: 1")


async def test_until_there_is_another_time_the_old_one_holds(olga: Person, pia: Person) -> None:
    (ana,) = await patients(olga, 1)
    await schedules(olga, "tomorrow 9am")
    for way in ("Leave the time as it is", ""):
        await opens(pia, f"Sunday, November 22, 9:00 AM · {TIP}")
        await pia.taps("Change the time")
        await pia.says("some day")
        assert await state_name(pia) == "ChoosingTipDay"
        await (pia.taps(way) if way else pia.says("/cancel"))
        pia.sees("The time stays as it is")
    await opens(pia, f"Sunday, November 22, 9:00 AM · {TIP}")
    await pia.taps("Change the time")
    await pia.waits(timedelta(days=2).total_seconds())
    assert len(tips(ana)) == 1
    await pia.says("wednesday 9am")
    pia.sees("was sent or deleted meanwhile")


async def test_its_own_place_in_the_week_is_nobody_elses(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    await sends(olga)
    await schedules(olga)
    await opens(olga, f"{TUESDAY}, 9:00 AM · {TIP}")
    await olga.taps("Change the time")
    await olga.says("monday 6pm")
    olga.sees("1 person gets it")
    await olga.waits(timedelta(days=4).total_seconds())
    assert len(tips(ana)) == 2


async def test_where_nobody_would_get_it_then_the_time_stays(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    await schedules(olga)
    await ana.says("/settings")
    await ana.taps("Stop tips from the clinic")
    await opens(olga, f"{TUESDAY}, 9:00 AM · {TIP}")
    await olga.taps("Change the time")
    await olga.says("monday 6pm")
    olga.sees("Nobody would get it then")


@pytest.mark.parametrize(
    ("button", "told"),
    [("Change the words", "Pia is changing your tip"), ("Do not send it", "Pia stopped your tip")],
)
async def test_the_author_hears_what_else_a_colleague_does_with_it(
    olga: Person, pia: Person, button: str, told: str
) -> None:
    await patients(olga, 1)
    await schedules(olga)
    await opens(pia, f"{TUESDAY}, 9:00 AM · {TIP}")
    await pia.taps(button)
    olga.sees(told, TIP)
    if "changing" in told:
        await pia.says("/clinic")
        await opens(pia, TIP)
        await pia.taps("Delete")
        olga.sees("Pia deleted your draft")


async def test_a_tip_moves_in_spanish(olga: Person, pia: Person) -> None:
    await patients(olga, 1)
    await schedules(olga)
    await speaks_spanish(olga)
    await speaks_spanish(pia)
    await pia.says("/clinic")
    await pia.taps("c.tips")
    await pia.taps(next(one for one in pia.buttons() if TIP in one))
    await pia.taps(
        next(one.data.partition(".")[2] for row in pia.last.buttons for one in row if ".c.when." in one.data)
    )
    pia.sees("Así queda hasta que usted elija otra hora")
    await pia.says("lunes 10:00")
    olga.sees("Pia cambió cuándo sale su consejo", "El informe le llega a Pia")


async def test_a_scheduled_tip_is_cancelled_from_the_list(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    await schedules(olga)
    await opens(olga, f"{TUESDAY}, 9:00 AM · {TIP}")
    await olga.taps("Do not send it")
    await olga.waits(timedelta(days=4).total_seconds())
    assert not tips(ana)


async def test_the_week_of_a_scheduled_tip_is_counted_before_and_kept_after(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    (ben,) = await patients(olga, 1, first=3020, tips=False)
    for _ in range(2):
        await sends(olga)
        await olga.waits(70)
    await ben.says("/settings")
    await ben.taps("Get tips from the clinic")
    await to_audience(olga)
    await olga.says("tuesday 9am")
    olga.sees("1 person will get it", "1 had enough tips in that week")
    await olga.taps("Send it")
    await olga.waits(timedelta(days=4).total_seconds())
    olga.sees("Sent: 1", "Had enough tips this week: 1")
    assert (len(tips(ana)), len(tips(ben))) == (2, 1)


async def test_a_tip_that_is_scheduled_takes_its_place_in_the_week(olga: Person) -> None:
    await patients(olga, 1)
    for _ in range(2):
        await schedules(olga)
    await to_audience(olga)
    olga.sees("0 people get it", "1 had enough tips this week")
    await olga.says("tuesday 10am")
    olga.sees("Nobody would get it")
    assert "Send it" not in olga.buttons()
    await olga.taps("leave")
    await to_audience(olga)
    await olga.says("saturday 10am")  # a week from now, counted from those of Tuesday
    assert "Send it" not in olga.buttons()


async def test_whoever_moves_gets_a_waiting_tip_at_their_new_time_and_not_at_night(
    olga: Person, clock: TravelClock
) -> None:
    (ana,) = await patients(olga, 1)
    await schedules(olga, "tuesday 9am")
    await knows(ana, zone="Pacific/Auckland")
    await olga.waits(timedelta(days=2, hours=4).total_seconds())
    assert not tips(ana)
    await olga.waits(3 * 3600)
    assert len(tips(ana)) == 1
    assert clock.now().isoformat() < "2026-11-23T23"  # while it is still Monday in Chicago


# ---------------------------------------------------------------- put right


async def test_an_edit_is_followed_in_a_draft_and_in_what_is_scheduled(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    await olga.says("/broadcast")
    typed = olga.emulator.person(2001).says("Walk 20 minutes.")
    await olga.settles()
    olga.emulator.person(2001).edits(typed, "Walk 12 minutes.")
    await olga.settles()
    olga.sees("I follow your edit")
    assert "on" in {button.data.partition(".")[2] for row in olga.last.buttons for button in row}
    await olga.says("tuesday 9am")
    await olga.taps("Send it")
    olga.emulator.person(2001).edits(typed, "Walk 2 minutes.")
    await olga.settles()
    olga.sees("Walk 2 minutes.", "A tip from your clinic")
    await olga.waits(timedelta(days=4).total_seconds())
    assert [one.words.partition("\n")[0] for one in tips(ana)] == ["Walk 2 minutes."]


async def test_an_edited_caption_is_followed(olga: Person, pixel: bytes) -> None:
    (ana,) = await patients(olga, 1)
    await olga.says("/broadcast")
    sent = olga.emulator.person(2001).sends("photo", Upload("tip.png", pixel, "image/png"), caption="Left leg")
    await olga.settles()
    olga.emulator.person(2001).edits(sent, "Right leg")
    await olga.settles()
    for button in ("on", "Now", "Send it"):
        await olga.taps(button)
    await olga.waits(70)
    (tip,) = tips(ana)
    assert tip.media is not None
    assert tip.words.startswith("Right leg")


async def test_an_edit_after_the_tip_went_says_how_to_put_it_right(olga: Person) -> None:
    ana, ben = await patients(olga, 2)
    (late,) = await patients(olga, 1, first=3020, tips=False)
    await olga.says("/broadcast")
    typed = olga.emulator.person(2001).says("Press 20 minutes.")
    await olga.settles()
    for button in ("on", "Now", "Send it"):
        await olga.taps(button)
    await olga.waits(70)
    await ben.taps("Stop tips")
    olga.emulator.person(2001).edits(typed, "Press 2 minutes.")
    await olga.settles()
    olga.sees("Whoever has it already has the old words")
    await olga.taps("Send a correction")
    await olga.says("It is 2 minutes, not 20.")
    olga.sees("Fewer than 5 people, or nobody will get it: everyone who got it")
    await olga.taps("Send it")
    await olga.waits(70)
    for person in (ana, ben):
        assert person.sees("2 minutes, not 20", "A correction from your clinic")
    late.sees_not("A correction")
    olga.sees("Your correction", "Sent: Fewer than 5 people, or nobody")


async def test_a_correction_is_no_tip_of_the_week(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    for _ in range(2):
        await sends(olga)
        await olga.waits(70)
    await olga.taps("Open it")
    await olga.taps("Send a correction")
    await olga.says("Not so fast.")
    olga.sees("1 person will get it")
    await olga.taps("Send it")
    await olga.waits(70)
    assert ana.sees("Not so fast")


async def test_a_tip_is_taken_off_the_phones_for_two_days(olga: Person, pixel: bytes) -> None:
    ana, ben = await patients(olga, 2)
    await olga.says("/broadcast")
    upload = Upload("tip.png", pixel, "image/png")
    olga.emulator.person(2001).sends_album([("photo", upload)] * 3, caption="Three pictures")
    await olga.settles()
    await olga.waits(3)
    for button in ("on", "Now", "Send it"):
        await olga.taps(button)
    await olga.waits(70)
    assert len([one for one in ana.emulator.chat(ana.user_id).shown if one.media]) == 3
    await olga.taps("Open it")
    await olga.taps("Take it back")
    olga.sees("Take it off the phones of 2 people?")
    assert [one for one in olga.buttons() if one in {"Send it", "Take it off", "Keep as a draft"}] == ["Take it off"]
    await olga.taps("Take it off")
    assert "It is being taken off now" in olga.last.words
    await olga.waits(30)
    assert "Stop" not in olga.buttons()
    olga.sees("Gone from phones: 2")
    await opens(olga, "Saturday, November 21, 9:01 AM · taken off: Three pictures")
    olga.sees("It was taken off the phones again")
    assert "Take it back" not in olga.buttons()
    assert "Send a correction" in olga.buttons()  # whoever has read it has read it
    for person in (ana, ben):
        assert not person.emulator.chat(person.user_id).shown
    await to_audience(olga)
    olga.sees("2 people get it")


async def test_after_two_days_nothing_can_be_taken_back(olga: Person) -> None:
    await patients(olga, 1)
    await sends(olga)
    await olga.waits(timedelta(days=2).total_seconds())
    await opens(olga, f"Saturday, November 21, 9:01 AM · {TIP}")
    assert "Take it back" not in olga.buttons()
    assert "Send a correction" in olga.buttons()
    (tip,) = await rows(olga, "broadcasts")
    assert await olga.taps_old(f"0.c.unsend.{tip.id}", olga.last) == "That step is over."


async def test_send_again_and_send_to_the_rest(olga: Person, emulator: Emulator) -> None:
    ana, ben = await patients(olga, 2)
    emulator.chat(ben.user_id).blocked = True
    (tokyo,) = await patients(olga, 1, first=3020, zone="Asia/Tokyo")
    await sends(olga)
    await olga.waits(90)
    await olga.taps("Stop")
    await olga.waits(10)
    await olga.taps("Open it")
    await olga.taps("Send to the rest")
    olga.sees("those with no copy of it yet", "1 person gets it")
    for button in ("on", "Now", "Send it"):
        await olga.taps(button)
    await olga.waits(24 * 3600)
    assert (len(tips(ana)), len(tips(tokyo))) == (1, 1)
    await olga.taps("Open it")
    await olga.taps("Send again")
    olga.sees("2 people get it")


# ---------------------------------------------------------------- notices, a link, a round video


async def test_a_notice_reaches_whoever_had_enough_tips_and_can_be_refused_apart(olga: Person) -> None:
    ana, ben = await patients(olga, 2)
    (no_tips,) = await patients(olga, 1, first=3020, tips=False)
    for _ in range(2):
        await sends(olga)
        await olga.waits(70)
    for words, people in (("Closed tomorrow.", 3), ("Open again.", 2)):
        await olga.says("/clinic")
        await olga.taps("More")
        await olga.taps("Send a notice")
        await olga.says(words)
        olga.sees(f"{people} people get it", "everyone who wants news")
        for button in ("on", "Now", "Send it"):
            await olga.taps(button)
        await olga.waits(70)
        if people == 3:
            await ben.taps("Stop news")
            ben.sees("no more news", "/settings")
    assert [len(notices(one)) for one in (ana, ben, no_tips)] == [2, 1, 2]
    await ben.says("/settings")
    await ben.taps("Get news from the clinic")
    await ben.says("/settings")
    assert "Stop news from the clinic" in ben.buttons()
    olga.sees("Your notice", "Sent: 2")


async def test_a_notice_in_spanish(olga: Person) -> None:
    (eva,) = await patients(olga, 1, locale="es")
    await speaks_spanish(olga)
    await olga.says("/clinic")
    await olga.taps("Más")
    await olga.taps("Enviar un anuncio")
    await olga.says("Mañana no abrimos, avise si tiene cita.")
    for button in ("on", "Ahora", "Enviar"):
        await olga.taps(button)
    await olga.waits(70)
    assert eva.sees("Mañana no abrimos", "Noticias de su clínica").buttons[0][0].text == "No más noticias"


async def test_one_button_with_a_link(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    await olga.says("/clinic")
    await olga.taps("Profile")
    await olga.taps("Booking link")
    await olga.says("clinic.example/book")
    await to_audience(olga)
    await olga.taps("link")
    await olga.says("our video")
    olga.sees("I see no web address")
    await olga.taps("Book a visit")
    await olga.taps("link")
    await olga.says("Our video https://clinic.example/video?x=1")
    for button in ("on", "Now", "Send it"):
        await olga.taps(button)
    await olga.waits(70)
    shown = tips(ana)[0].buttons[0][0]
    assert (shown.text, shown.url) == ("Our video", "https://clinic.example/video?x=1")


async def test_a_round_video_can_be_a_tip(olga: Person, pixel: bytes) -> None:
    (ana,) = await patients(olga, 1)
    await olga.says("/broadcast")
    olga.emulator.person(2001).sends("video_note", Upload("v.mp4", pixel, "video/mp4"), seconds=3)
    await olga.settles()
    for button in ("on", "Now", "Send it"):
        await olga.taps(button)
    await olga.waits(70)
    assert [one.media.kind for one in ana.emulator.chat(ana.user_id).shown if one.media] == ["video_note"]
    assert len(tips(ana)) == 1


# ---------------------------------------------------------------- a second pair of eyes, and whoever tampers


async def test_an_edit_of_what_a_colleague_agreed_to_is_agreed_to_anew(olga: Person, pia: Person) -> None:
    (ana,) = await patients(olga, 1)
    await olga.says("/clinic")
    await olga.taps("Profile")
    await olga.taps("Ask a colleague to agree: off")
    await olga.says("/broadcast")
    typed = olga.emulator.person(2001).says("Walk 20 minutes.")
    await olga.settles()
    await olga.says("tuesday 9am")
    await olga.taps("Send it")
    await pia.taps("Yes, send it")
    pia.sees("1 person gets it")
    olga.emulator.person(2001).edits(typed, "Run 20 minutes.")
    await olga.settles()
    olga.sees("will not go out before you send it again")
    await olga.waits(timedelta(days=4).total_seconds())
    assert not tips(ana)


async def test_nobody_else_touches_a_tip(olga: Person, mallory: Person) -> None:
    await patients(olga, 1)
    await schedules(olga)
    (tip,) = await rows(olga, "broadcasts")
    await knows(mallory)
    await mallory.says("/help")
    for verb in ("tip1", "goon", "bin", "words", "when", "whom", "rest", "resend", "mend", "unsend", "stop"):
        assert await mallory.taps_old(f"0.c.{verb}.{tip.id}", mallory.last) == "That step is over."
    assert [one.stage for one in await rows(olga, "broadcasts")] == ["waiting"]
    mallory.sees_not(TIP)


async def test_the_last_page_before_a_tip_goes_shows_its_words(olga: Person) -> None:
    await patients(olga, 1)
    await to_audience(olga, "Walk 20 minutes.")
    await olga.says("tomorrow arvo")
    for button in ("on", "Now"):
        await olga.taps(button)
    olga.sees("will get it", "“tomorrow arvo”")


async def test_what_is_scheduled_is_counted_as_it_is_when_its_page_is_looked_at(olga: Person) -> None:
    ana, _ = await patients(olga, 2)
    await schedules(olga)
    await ana.says("/delete")
    await ana.taps("delete")
    await opens(olga, f"{TUESDAY}, 9:00 AM · {TIP}")
    olga.sees("Tip, scheduled. 1 person gets it")
