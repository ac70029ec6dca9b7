"""Patients at a glance: what all together did, a ledger by code, and one card of whoever shares it."""

from __future__ import annotations

import logging
import re
from datetime import timedelta

import pytest

from bot.care.record.history import CareSession, PressedPoint
from bot.care.record.person import Complaint, Lock, Sharing
from bot.store.ground.blind import Blind
from bot.store.ground.transaction import Access
from tests.known import knows, rows
from tests.person import NotSeen, Person

POINTS = (PressedPoint("gluteals", "left", 90, "time"),)


def session(olga: Person, days: int, before: int, after: int) -> CareSession:
    at = olga.clock.now() - timedelta(days=days)
    return CareSession(at, at + timedelta(minutes=4), before, after, POINTS)


async def patient(olga: Person, user_id: int, *sessions: CareSession, **changes: object) -> Person:
    olga.emulator.person(user_id, f"Patient {user_id}")
    one = Person(user_id, olga.emulator, olga.app, olga.clock)
    await knows(one, *sessions, **changes)
    return one


async def code_of(olga: Person, user_id: int) -> str:
    vault = olga.app.store._vault  # noqa: SLF001
    blind = await olga.app.store.database.run(lambda connection: Blind.of(Access(connection, vault)))
    return blind.code(user_id)


async def looks(olga: Person) -> None:
    await olga.says("/clinic")
    await olga.taps("Patients")


async def test_counts_and_the_mean_change_say_over_how_many(olga: Person) -> None:
    for user_id, latest in ((3001, 4), (3002, 2), (3003, 6)):
        sessions = (session(olga, 2, latest, latest - 1), session(olga, 20, 6, 5))
        await patient(olga, user_id, *sessions)
    await patient(olga, 3004)
    await looks(olga)
    shown = olga.sees("Joined: 4", "Active this week: 4", "Sessions this week: 3")
    assert "2.0 points less" in shown.words.replace("2 points", "2.0 points")
    assert "(3 patients)" in shown.words
    assert shown.media is not None
    assert shown.media.kind == "photo"


async def test_nothing_is_said_of_so_few_that_it_would_tell_about_one(olga: Person) -> None:
    await patient(olga, 3001, session(olga, 2, 3, 2), session(olga, 9, 6, 5))
    await looks(olga)
    assert olga.sees("too few have two scores yet (1)").media is None


async def test_the_staff_and_their_group_are_no_patients(olga: Person) -> None:
    olga.emulator.group(-1001, "Clinic", forum=True)
    olga.emulator.person(2001).says("/here", chat_id=-1001)
    await olga.settles()
    await looks(olga)
    olga.sees("Joined: 0", "Active this week: 0")


async def test_whoever_was_silent_for_a_week_is_not_active(olga: Person) -> None:
    ana = await patient(olga, 3001, session(olga, 2, 3, 2))
    await ana.says("/help")
    olga.clock.move(timedelta(days=8).total_seconds())
    await looks(olga)
    olga.sees("Joined: 1", "Active this week: 0", "Sessions this week: 0")


async def test_the_ledger_names_codes_and_what_happened_but_no_words(olga: Person) -> None:
    ana = await patient(olga, 3001, sharing=SHARES)
    await ana.says("I have back pain with a nasty fever")
    await looks(olga)
    await olga.taps("Safety notes of the last day")
    shown = olga.sees("Safety notes of the last day (1)", await code_of(olga, 3001), "Danger sign")
    assert "nasty" not in shown.words
    assert "Patient 3001" not in shown.words
    olga.clock.move(timedelta(hours=25).total_seconds())
    await looks(olga)
    await olga.taps("Safety notes of the last day")
    olga.sees("No safety notes in the last day")


async def test_neither_the_minute_nor_the_order_of_safety_notes_ties_one_to_a_question(olga: Person) -> None:
    """Whoever said no to the clinic has no code there; under what they ask just then their code stands."""
    read = []
    for first, second in ((3001, 3002), (3002, 3001)):
        for user_id in (first, second):
            person = await patient(olga, user_id, **({"sharing": SHARES} if user_id == 3001 else {}))
            await person.says("I have back pain with a fever")
            olga.clock.move(120)
        await looks(olga)
        await olga.taps("Safety notes of the last day")
        read.append(olga.last.words.partition("\n")[2])
        assert "in the morning" in olga.last.words
        assert not re.search(r"\d:\d\d", olga.last.words)
        olga.clock.move(timedelta(days=2).total_seconds())
        for user_id in (first, second):
            await forgets(olga, user_id)
    days = [re.sub(r"\w+, \w+ \d+", "", one) for one in read]
    assert days[0] == days[1]


async def forgets(olga: Person, user_id: int) -> None:
    person = Person(user_id, olga.emulator, olga.app, olga.clock)
    await person.says("/delete")
    await person.taps("Yes, delete it all")


async def test_the_ledger_comes_in_pages(olga: Person) -> None:
    for user_id in range(3001, 3011):
        person = await patient(olga, user_id)
        await person.says("I have back pain with a fever")
    await looks(olga)
    await olga.taps("Safety notes of the last day")
    assert olga.sees("(10)").words.count("Danger sign") == 8
    await olga.taps("Older")
    assert olga.last.words.count("Danger sign") == 2
    await olga.taps("Newer")
    assert olga.last.words.count("Danger sign") == 8


SHARES = Sharing(asked=True, card=True, name="Ana")


async def test_a_shared_card_shows_places_scores_sessions_and_side_effects(olga: Person) -> None:
    complaint = Complaint(("hip_front",), ("toes",), "left", 6)
    sessions = (session(olga, 2, 3, 2), session(olga, 9, 6, 5))
    ana = await patient(olga, 3001, *sessions, complaint=complaint, sharing=SHARES)
    await patient(olga, 3002)
    await ana.says("I feel sick and my leg is getting weak fast")
    await looks(olga)
    await olga.taps("Patients who share their card")
    olga.sees("1 patient shares a card")
    await olga.taps(f"{await code_of(olga, 3001)} · Ana")
    card = olga.sees("Ana", "Hurts: front corner of the hip", "Numb: toes", "Sessions: 2", "first 6, latest 3")
    assert "Danger sign" in card.words
    assert "Sessions are closed" in card.words
    assert "sick" not in card.words
    assert card.media is not None


async def test_without_a_name_the_card_has_a_code(olga: Person) -> None:
    await patient(olga, 3001, sharing=Sharing(asked=True, card=True))
    await looks(olga)
    await olga.taps("Patients who share their card")
    await olga.taps(await code_of(olga, 3001))
    olga.sees("Sessions: 0", "fewer than two scores")
    olga.sees_not("Patient 3001")


async def test_what_is_taken_back_is_gone_at_once_and_its_old_buttons_with_it(olga: Person) -> None:
    ana = await patient(olga, 3001, sharing=SHARES)
    await looks(olga)
    await olga.taps("Patients who share their card")
    old = olga.last
    await ana.says("/settings")
    await ana.taps("sharing")
    await ana.taps("Stop sharing now")
    data = old.buttons[0][0].data
    assert await olga.taps_old(data, old) == "This card is not shared any more."
    await looks(olga)
    await olga.taps("Patients who share their card")
    olga.sees("No patient shares a card yet")
    await ana.taps("share.card")
    await ana.taps("share.card.name")
    assert await olga.taps_old(data, old) == "This card is not shared any more."


async def test_alerts_alone_share_no_card(olga: Person) -> None:
    await patient(olga, 3001, sharing=Sharing(asked=True, alerts=True))
    (row,) = await rows(olga, "sharing")
    assert await olga.taps_old(f"0.c.card.{row.ref}", olga.last) == "This card is not shared any more."
    await looks(olga)
    await olga.taps("Patients who share their card")
    olga.sees("No patient shares a card yet")


async def test_a_locked_patient_without_consent_stays_out_of_sight(olga: Person) -> None:
    lock = Lock("emergency", "r1", olga.clock.now())
    await patient(olga, 3001, consented_at=None, lock=lock)
    await looks(olga)
    olga.sees("Joined: 0")


@pytest.mark.parametrize("verb", ["patients", "ledger.0", "cards.0", "card."])
async def test_a_forged_look_shows_nothing_and_is_written_down(
    olga: Person, mallory: Person, verb: str, caplog: pytest.LogCaptureFixture
) -> None:
    await patient(olga, 3001, sharing=SHARES)
    (row,) = await rows(olga, "sharing")
    await knows(mallory)
    await mallory.says("/help")
    with caplog.at_level(logging.WARNING):
        toast = await mallory.taps_old(f"0.c.{verb}{row.ref if verb == 'card.' else ''}", mallory.last)
    assert toast == "That step is over."
    assert [one.chat_id for one in await rows(olga, "refusals")] == [6666]
    with pytest.raises(NotSeen):
        mallory.sees("Joined")
    assert any("chat 6666: refused" in line for line in caplog.messages)


async def test_staff_who_try_it_as_a_patient_count_nowhere(olga: Person, pia: Person) -> None:
    await knows(pia, session(olga, 2, 3, 2), session(olga, 9, 6, 5))
    ana = await patient(olga, 3001)
    await looks(olga)
    olga.sees("Joined: 1", "Active this week: 1", "Sessions this week: 0", "(0)")
    await olga.taps("c.alerts")
    olga.sees("Some do not")
    await olga.says("/broadcast")
    await olga.says("Walk a little.")
    olga.sees("1 person gets it")
    for button in ("on", "Now", "Send it"):
        await olga.taps(button)
    await olga.waits(70)
    ana.sees("Walk a little.")
    pia.sees_not("Walk a little.")


async def test_what_staff_try_is_in_no_list_and_their_alert_says_so(olga: Person, pia: Person) -> None:
    await knows(pia, sharing=Sharing(asked=True, card=True, alerts=True))
    await pia.says("/check")
    await pia.taps(next(one for one in pia.buttons() if one.startswith("Yes")))
    alert = olga.sees("⚠️", "on your team, perhaps only trying it")
    assert "Danger sign" in alert.words
    await looks(olga)
    await olga.taps("Safety notes of the last day")
    olga.sees("No safety notes in the last day")
    await looks(olga)
    await olga.taps("Patients who share their card")
    olga.sees("No patient shares a card yet")


async def test_a_test_copy_says_that_it_is_one(olga: Person, pia: Person) -> None:
    await olga.says("/broadcast")
    await olga.says("Walk a little.")
    await olga.taps("Test: send it to me")
    olga.sees("Walk a little.", "TEST. Only you got this.", "A tip from your clinic")
    pia.sees_not("TEST")
