"""A tip from the first word to the report, as staff, as patient and as somebody who tampers."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from bot.app import App
from bot.care.record.person import Complaint
from bot.clock import TravelClock
from bot.emulator.emulator import Emulator
from bot.emulator.failures import Failure
from bot.emulator.fields import Upload
from bot.emulator.messages import Message
from bot.store.clinic import staff_rows
from bot.store.ground.transaction import Access
from bot.talk.bubbles import Lane
from bot.talk.effects import KeepClinicSetting
from tests.known import known_as, knows, rows
from tests.outside import Answered
from tests.person import Person

TIP = "Walk a little every day."


async def patients(olga: Person, number: int, first: int = 3001, **changes: object) -> list[Person]:
    """People who agreed to everything, and so to tips."""
    people = []
    for user_id in range(first, first + number):
        olga.emulator.person(user_id, f"Patient {user_id}")
        person = Person(user_id, olga.emulator, olga.app, olga.clock)
        await knows(person, **changes)
        people.append(person)
    return people


async def to_audience(olga: Person, words: str = TIP) -> None:
    await olga.says("/broadcast")
    await olga.says(words)


async def to_confirming(olga: Person) -> None:
    await to_audience(olga)
    await olga.taps("on")
    await olga.taps("Now")


async def sends(olga: Person) -> None:
    await to_confirming(olga)
    await olga.taps("Send it")


def tips(person: Person) -> list[Message]:
    return [
        one
        for one in person.emulator.chat(person.user_id).shown
        if one.from_bot and "A tip from your clinic" in one.words
    ]


async def test_a_tip_reaches_everybody_who_wants_tips_a_minute_later(olga: Person) -> None:
    ana, ben = await patients(olga, 2)
    (no_tips,) = await patients(olga, 1, first=3100, tips=False)
    await to_audience(olga)
    olga.sees(TIP, "A tip from your clinic")
    olga.sees("everyone who wants tips", "2 people get it")
    await olga.taps("on")
    await olga.taps("Now")
    olga.sees("2 people will get it", "When: now")
    await olga.taps("Send it")
    olga.sees("It goes out in 60 seconds")
    await olga.waits(58)
    assert not tips(ana)
    await olga.waits(10)
    for person in (ana, ben):
        (tip,) = tips(person)
        assert tip.words.startswith(TIP)
        assert [button.text for row in tip.buttons for button in row] == ["Helpful", "Not for me", "Stop tips"]
        assert tip.silent
    assert not tips(no_tips)
    assert olga.sees("Your tip", "Sent: 2").words == "Your tip\nSent: 2"


async def test_undo_takes_a_tip_back_before_the_first_one_leaves(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    await sends(olga)
    await olga.waits(50)
    await olga.taps("Undo")
    olga.sees("Taken back. Nobody got it.")
    await olga.waits(3600)
    assert not tips(ana)


async def test_formatting_arrives_as_it_was_sent(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    await to_audience(olga, "Rest & walk: a < b, @nobody, https://example.org")
    await olga.taps("on")
    await olga.taps("Now")
    await olga.taps("Send it")
    await olga.waits(70)
    assert tips(ana)[0].words.startswith("Rest & walk: a < b, @nobody, https://example.org")


@pytest.mark.parametrize("kind", ["photo", "video", "voice", "document", "audio", "animation"])
async def test_any_kind_of_message_can_be_a_tip(olga: Person, pixel: bytes, kind: str) -> None:
    (ana,) = await patients(olga, 1)
    await olga.says("/broadcast")
    upload = Upload("tip.png", pixel, "image/png")
    olga.emulator.person(2001).sends(kind, upload, caption="" if kind == "voice" else "Look here", seconds=3)
    await olga.settles()
    await olga.taps("on")
    await olga.taps("Now")
    await olga.taps("Send it")
    await olga.waits(70)
    (tip,) = tips(ana)
    assert tip.media is not None
    assert tip.media.kind == kind
    assert tip.words.startswith("Look here") or kind == "voice"


async def test_an_album_goes_as_an_album(olga: Person, pixel: bytes) -> None:
    (ana,) = await patients(olga, 1)
    await olga.says("/broadcast")
    upload = Upload("tip.png", pixel, "image/png")
    olga.emulator.person(2001).sends_album([("photo", upload)] * 3, caption="Three pictures")
    await olga.settles()
    await olga.waits(3)
    olga.sees("This is how patients will see it")
    await olga.taps("on")
    await olga.taps("Now")
    await olga.taps("Send it")
    await olga.waits(70)
    pictures = [one for one in ana.emulator.chat(ana.user_id).shown if one.media is not None]
    assert len(pictures) == 3
    assert len({one.album for one in pictures}) == 1
    assert pictures[0].words == "Three pictures"
    assert tips(ana)[0].message_id > pictures[-1].message_id


async def test_what_cannot_be_passed_on_is_said_in_one_line(olga: Person, pixel: bytes) -> None:
    await olga.says("/broadcast")
    olga.emulator.person(2001).sends("sticker", Upload("s.webp", pixel, "image/webp"))
    await olga.settles()
    olga.sees("I cannot pass that on")
    await olga.says("a" * 3900)
    olga.sees("too long", "3,800")
    await olga.says(TIP)
    olga.sees("This is how patients will see it")


async def test_a_tip_may_name_a_danger_without_ringing_the_alarm(olga: Person) -> None:
    await to_audience(olga, "Numb between the legs and cannot pee? Call 911 at once.")
    olga.sees("This is how patients will see it")
    olga.sees("Who gets it?")


async def test_the_audience_narrows_by_place_language_and_silence(olga: Person, clock: TravelClock) -> None:
    await patients(olga, 2)
    await patients(olga, 1, first=3010, complaint=Complaint(("heel",), ("toes",), "left", 4))
    await patients(olga, 1, first=3020, locale="es")
    await to_audience(olga)
    olga.sees("4 people get it")
    await olga.taps("places")
    await olga.taps("part.foot")
    await olga.taps("toes")
    await olga.taps("done")
    await olga.taps("done")
    olga.sees("pain here: toes", "Fewer than 5 people, or nobody")
    await olga.taps("locale.es")
    olga.sees("Fewer than 5 people, or nobody")
    await olga.taps("locale.es")
    await olga.taps("quiet")
    olga.sees("nothing said for 7 days", "Fewer than 5 people, or nobody")
    clock.move(timedelta(days=8).total_seconds())
    await olga.taps("quiet")
    await olga.taps("quiet")
    olga.sees("nothing said for 7 days", "Fewer than 5 people, or nobody")
    for button in ("on", "Now", "Send it"):
        await olga.taps(button)
    await olga.waits(16 * 3600)
    assert len(await rows(olga, "receipts")) == 1


async def test_the_places_of_pain_are_not_readable_in_the_database(olga: Person) -> None:
    await patients(olga, 1)
    stored = repr(await rows(olga, "traits"))
    assert "hip_front" not in stored
    assert len(await rows(olga, "traits")) == 1


async def test_a_test_send_goes_to_its_author_only(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    await to_audience(olga)
    await olga.taps("Test: send it to me")
    assert len(tips(olga)) == 2  # the preview and the test
    await olga.waits(3600)
    assert not tips(ana)
    await olga.taps("on")
    olga.sees("When shall it go out?")


async def test_a_tip_comes_at_a_time_of_each_patients_own_and_never_at_night(olga: Person, clock: TravelClock) -> None:
    (chicago,) = await patients(olga, 1)
    (madrid,) = await patients(olga, 1, first=3020, zone="Europe/Madrid")
    (auckland,) = await patients(olga, 1, first=3030, zone="Pacific/Auckland")
    await to_audience(olga)
    await olga.taps("on")
    await olga.taps("At a set time")
    await olga.taps("Tuesday, November 24")
    await olga.says("9:30")
    olga.sees("November 24", "9:30")
    await olga.taps("Send it")
    arrived = {}
    for _ in range(24 * 5 * 2):
        await olga.waits(1800)
        for person in (chicago, madrid, auckland):
            if tips(person) and person.user_id not in arrived:
                arrived[person.user_id] = clock.now()
    at = {person: moment.strftime("%d %H:%M") for person, moment in arrived.items()}
    assert at == {3030: "23 20:30", 3020: "24 08:30", 3001: "24 15:30"}
    olga.sees("Sent: 3")


async def test_now_means_the_morning_for_whoever_sleeps(olga: Person, clock: TravelClock) -> None:
    (tokyo,) = await patients(olga, 1, zone="Asia/Tokyo")  # midnight there
    await sends(olga)
    await olga.waits(7 * 3600)
    assert not tips(tokyo)
    await olga.waits(3600 + 120)
    assert len(tips(tokyo)) == 1
    assert clock.now().hour == 23  # eight in the morning in Tokyo


async def test_a_time_that_has_passed_is_refused(olga: Person) -> None:
    await patients(olga, 1)
    await to_audience(olga)
    await olga.taps("on")
    await olga.taps("At a set time")
    await olga.taps("Saturday, November 21")
    await olga.says("8:00")
    olga.sees("That time has passed")


async def test_nobody_gets_more_tips_a_week_than_the_clinic_allows(olga: Person) -> None:
    (ana,) = await patients(olga, 1)
    for _ in range(2):
        await sends(olga)
        await olga.waits(120)
    assert len(tips(ana)) == 2
    await to_audience(olga)
    olga.sees("0 people get it", "1 had enough tips this week")
    await olga.taps("leave")
    await olga.waits(timedelta(days=7).total_seconds())
    await sends(olga)
    await olga.waits(120)
    assert len(tips(ana)) == 3


async def test_what_patients_tap_is_counted_and_shown(olga: Person) -> None:
    ana, ben, eva = await patients(olga, 3)
    await sends(olga)
    await olga.waits(120)
    await ana.taps("Helpful")
    await ana.taps("Helpful")
    await ben.taps("Not for me")
    await eva.taps("Not for me")
    await eva.taps("Helpful")
    await olga.says("/clinic")
    await olga.taps("All tips")
    await olga.taps("Saturday, November 21, 9:01 AM · Walk a little every day.")
    olga.sees("Sent: 3", "Helpful: 2", "not for me: 1")


async def test_stop_tips_works_at_once_and_can_be_taken_back(olga: Person) -> None:
    ana, ben = await patients(olga, 2)
    await sends(olga)
    await olga.waits(120)
    await ana.taps("Stop tips")
    ana.sees("no more tips", "/settings")
    assert not (await known_as(ana)).tips
    await to_audience(olga)
    olga.sees("1 person gets it")
    await olga.taps("on")
    await olga.taps("Now")
    await olga.taps("Send it")
    await olga.waits(30)
    await ben.taps("Stop tips")
    await olga.waits(120)
    assert len(tips(ana)) == len(tips(ben)) == 1
    await ana.says("/settings")
    await ana.taps("Get tips from the clinic")
    assert (await known_as(ana)).tips


async def no_was_heard(ana: Person) -> bool:
    stages = {one.stage for one in await rows(ana, "broadcasts")}
    return "cancelled" in stages or not (await known_as(ana)).tips


@pytest.mark.parametrize("says_no", ["Ana", "Olga"])
async def test_a_tip_that_somebody_says_no_to_while_telegram_asks_to_wait_comes_to_nobody(
    olga: Person, emulator: Emulator, says_no: str
) -> None:
    (ana,) = await patients(olga, 1)
    await sends(olga)
    telegram: Any = emulator.call
    asked_to_wait: list[str] = []

    async def full(token: str, method: str, fields: Mapping[str, Any], uploads: Mapping[str, Upload] = {}) -> Any:
        if asked_to_wait or TIP not in str(fields.get("text")):
            return await telegram(token, method, fields, uploads)
        asked_to_wait.append(method)
        if says_no == "Ana":
            emulator.person(ana.user_id).says("please no more tips")
        else:
            emulator.person(olga.user_id).taps(olga._data("Stop"))  # noqa: SLF001
        async with asyncio.timeout(10):
            while not await no_was_heard(ana):  # noqa: ASYNC110 - no event tells
                await asyncio.sleep(0.002)
        full = {"ok": False, "error_code": 429, "description": "Too Many Requests", "parameters": {"retry_after": 1}}
        return Answered(429, full)

    emulator.call = full  # type: ignore[method-assign]
    await olga.waits(70)
    await asyncio.sleep(1.1)
    await olga.waits(3600)
    assert asked_to_wait
    assert not tips(ana)
    olga.sees("Wanted no more of them before it came: 1" if says_no == "Ana" else "Stopped in time: 1")


async def test_somebody_who_blocked_the_bot_stops_nobody_elses_tip(olga: Person, emulator: Emulator) -> None:
    people = await patients(olga, 4)
    for blocked in people[:2]:
        emulator.chat(blocked.user_id).blocked = True
    await sends(olga)
    await olga.waits(120)
    assert [len(tips(one)) for one in people] == [0, 0, 1, 1]
    olga.sees("Sent: 2", "Blocked the bot or closed their account: 2")


async def test_a_tip_that_may_have_arrived_is_named_and_not_sent_twice(olga: Person, emulator: Emulator) -> None:
    (ana,) = await patients(olga, 1)
    await sends(olga)
    emulator.faults.add(Failure("reset", method="sendMessage", chat_id=ana.user_id, takes_effect=True))
    await olga.waits(600)
    assert len(tips(ana)) <= 1
    olga.sees("Sent: 0", "In doubt: 1", "may have arrived")


async def test_stop_leaves_the_rest_unsent(olga: Person, app: App) -> None:
    people = await patients(olga, 3, zone="Asia/Tokyo")  # all wait for the morning there
    await patients(olga, 1, first=3020)
    await sends(olga)
    await olga.waits(90)
    await olga.taps("Stop")
    await olga.waits(10)
    olga.sees("Sent: 1", "Stopped in time: 3")
    await olga.waits(24 * 3600)
    assert not any(tips(one) for one in people)
    assert await app.store.is_idle(olga.clock.now())


async def test_a_second_pair_of_eyes_agrees_or_declines(olga: Person, pia: Person) -> None:
    (ana,) = await patients(olga, 1)
    await _second_look(olga)
    await sends(olga)
    olga.sees("waits until a colleague agrees")
    pia.sees("A colleague wants to send this tip")
    pia.sees(TIP)
    await olga.waits(600)
    assert not tips(ana)
    await pia.taps("Yes, send it")
    olga.sees("A colleague agreed")
    await pia.waits(120)
    assert len(tips(ana)) == 1
    await sends(olga)
    await pia.taps("No, do not send")
    olga.sees("A colleague said no")
    await olga.waits(600)
    assert len(tips(ana)) == 1


async def _second_look(olga: Person) -> None:
    vault = olga.app.store._vault  # noqa: SLF001
    await olga.app.store.database.run(
        lambda connection: staff_rows.keep_setting(Access(connection, vault), KeepClinicSetting("second_look", "on"))
    )


async def test_the_author_cannot_be_the_second_pair_of_eyes(olga: Person, pia: Person) -> None:
    (ana,) = await patients(olga, 1)
    await _second_look(olga)
    await sends(olga)
    forged = pia.last.buttons[0][0].data
    assert await olga.taps_old(forged, olga.last) == "That step is over."
    await olga.waits(600)
    assert not tips(ana)


async def test_tips_wait_in_the_lane_that_everything_else_overtakes(olga: Person) -> None:
    await patients(olga, 1, zone="Asia/Tokyo")
    await sends(olga)
    await olga.waits(70)
    (tip,) = [one for one in await rows(olga, "outbox") if one.broadcast_id]
    assert tip.lane == Lane.TIP
    assert tip.sealed_body is None


async def test_a_waiting_tip_holds_nothing_back(olga: Person) -> None:
    (tokyo,) = await patients(olga, 1, zone="Asia/Tokyo")
    await sends(olga)
    await olga.waits(70)
    await tokyo.says("/help")
    tokyo.sees("I guide you through a short ball massage")


async def test_whoever_deletes_everything_gets_no_tip_any_more(olga: Person) -> None:
    (tokyo,) = await patients(olga, 1, zone="Asia/Tokyo")
    await sends(olga)
    await olga.waits(70)
    await tokyo.says("/delete")
    await tokyo.taps("Yes, delete it all")
    await olga.waits(24 * 3600)
    assert not tips(tokyo)
    assert not await rows(olga, "traits")


KIND = (
    "Nothing serious happens if you miss a day. Start again tomorrow.",
    "Rest a day between sessions. It can wait until tomorrow.",
    "Do less if it bruises.",
    "Do not push through the pain. Easy is enough.",
    "Please do not go on until it hurts. Stop before.",
    "Pressing is not a race. Wait until tomorrow if you are tired.",
    "Nada urgente: si se salta un día, siga mañana.",
    "No hay prisa. Puede esperar un día entre sesiones.",
    "No aguante el dolor. Pare antes.",
    "If you feel numb between the legs, call 911.",
    "If you take blood thinners, ask us before you press.",
    "A warm shower before bed helps you sleep.",
    "Never hold your breath. Breathe out slowly as you lean in.",
    "Your back may feel sore the next day. That is fine.",
    "Stand up every hour. Roll your shoulders.",
)
"""What a physiotherapist sends."""


async def test_kind_tips_are_not_called_dangerous(olga: Person) -> None:
    await patients(olga, 1)
    alarms = []
    for words in KIND:
        seen = olga.last.message_id
        await to_audience(olga, words)
        await olga.taps("on")
        await olga.taps("Now")
        shown = [one for one in olga.emulator.chat(olga.user_id).shown if one.from_bot and one.message_id > seen]
        alarms += [one.words for one in shown if "⚠️" in one.words]
    assert not alarms


@pytest.mark.parametrize(
    "words",
    [
        "No need for the hospital, rest at home.",
        "Do not stop until it hurts.",
        "If you are numb between the legs, it can wait.",
        "You can wait until Monday with a drop foot.",
        "I want to kill myself.",
        "No hace falta ir a urgencias.",
        "If you get numb between the legs just wait a week.",
        "Push into the groin pulse for 5 minutes.",
        "Stretch hard, pain is good.",
    ],
)
async def test_harmful_tips_still_are(olga: Person, words: str) -> None:
    await patients(olga, 1)
    await to_audience(olga, words)
    await olga.taps("on")
    await olga.taps("Now")
    olga.sees("⚠️")
