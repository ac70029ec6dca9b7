"""What of a patient stands in chats of the staff goes when that patient deletes everything, or that member leaves."""

from __future__ import annotations

import pytest
from sqlalchemy import delete

from bot.care.record.person import Sharing
from bot.emulator.emulator import Emulator
from bot.emulator.failures import Failure
from bot.emulator.fields import Upload
from bot.emulator.messages import Message
from bot.store.ground.tables import staff_copies
from tests.known import knows, rows
from tests.person import Person
from tests.scenarios.clinic.test_alert_over import on_duty
from tests.scenarios.clinic.test_asking import group, said
from tests.scenarios.clinic.test_team import removes_pia

__all__ = ["group"]
SHARES = Sharing(asked=True, card=True, alerts=True, alerts_asked=True, name="Ana")
DANGER = "I am numb between the legs and cannot pee"
ASKED = "May I swim after a session?"
OVER = "Only for the clinic's team"
GONE = "The patient deleted everything"


def told(staff: Person) -> list[Message]:
    return [one for one in staff.emulator.chat(staff.user_id).shown if one.from_bot]


def of_ana(staff: Person) -> list[str]:
    """What still says anything of her, on bubbles and on their buttons."""
    labels = (button.text for one in told(staff) for row in one.buttons for button in row)
    return [one for one in (*(shown.words for shown in told(staff)), *labels) if any(map(one.count, TELLING))]


TELLING = ("Ana", "Danger sign", "danger sign", ASKED[:15], "Sessions:")


async def deletes(ana: Person) -> None:
    await ana.says("/delete")
    await ana.taps("Yes, delete it all")


async def alerted_twice(ana: Person) -> None:
    """Nobody taps "Seen", so that the alert comes again above its older copy."""
    await knows(ana, sharing=SHARES)
    await ana.says(DANGER)
    await ana.waits(16 * 60)


async def looks_at_all_of_it(staff: Person) -> None:
    """Lists of questions and cards, a card opened twice, and prompts to answer and to write that stay open."""
    await staff.says("/clinic")
    await staff.taps("c.questions")
    await staff.taps(next(one for one in staff.buttons() if ASKED[:15] in one))
    await staff.taps("Answer")
    await staff.taps("Not now")
    for _ in range(2):
        await staff.says("/clinic")
        await staff.taps("Patients")
        await staff.taps("Safety notes of the last day")
        await staff.says("/clinic")
        await staff.taps("Patients")
        await staff.taps("Patients who share their card")
        await staff.taps(next(one for one in staff.buttons() if "Ana" in one))
    await staff.taps("Write to them")


async def asks(ana: Person) -> None:
    await ana.says("/ask")
    await ana.says(ASKED)


async def test_after_everything_was_deleted_no_copy_at_any_of_the_staff_says_anything(
    olga: Person, pia: Person, ana: Person
) -> None:
    await on_duty(pia)
    await alerted_twice(ana)
    await asks(ana)
    for staff in (olga, pia):
        await looks_at_all_of_it(staff)
        assert len(of_ana(staff)) > 9
    await deletes(ana)
    for staff in (olga, pia):
        assert not of_ana(staff)
        assert not staff.sees(GONE).buttons


async def test_of_whoever_is_removed_no_copy_says_anything_and_their_open_prompt_takes_no_answer(
    olga: Person, pia: Person, ana: Person
) -> None:
    await on_duty(pia)
    await alerted_twice(ana)
    await asks(ana)
    await looks_at_all_of_it(pia)
    at_olga = of_ana(olga)
    await removes_pia(olga)
    assert not of_ana(pia)
    assert not pia.sees(OVER).buttons
    await pia.says("Please come in at nine.")
    ana.sees_not("Please come in at nine.")
    assert not [one for one in told(pia) if "Please come in" in one.words]
    assert len(of_ana(olga)) == len(at_olga)


@pytest.mark.parametrize("kind", ["photo", "video", "document", "voice", "video_note"])
@pytest.mark.parametrize("way", ["deletes", "is removed"])
async def test_what_a_patient_sent_along_goes_as_well(
    olga: Person, pia: Person, ana: Person, pixel: bytes, kind: str, way: str
) -> None:
    await knows(ana, sharing=SHARES)
    await ana.says("/ask")
    ana.emulator.person(ana.user_id).sends(kind, Upload("mine.png", pixel, "image/png"))
    await ana.settles()
    assert [one for one in told(pia) if one.media is not None and one.media.kind == kind]
    await (deletes(ana) if way == "deletes" else removes_pia(olga))
    left = [one.media.file.content for one in told(pia) if one.media is not None]
    assert pixel not in left
    assert not of_ana(pia)


async def test_an_album_goes_with_all_its_pictures(olga: Person, ana: Person, pixel: bytes) -> None:
    await knows(ana, sharing=SHARES)
    await ana.says("/ask")
    ana.emulator.person(ana.user_id).sends("photo", Upload("mine.png", pixel, "image/png"))
    await ana.settles()
    await olga.taps("Answer")
    parts = [("photo", Upload(f"{one}.png", pixel, "image/png")) for one in range(2)]
    ana.emulator.person(ana.user_id).sends_album(parts)
    await ana.settles()
    await deletes(ana)
    assert not [one for one in told(olga) if one.media is not None and one.media.file.content == pixel]


async def test_in_the_group_it_goes_as_well(ana: Person, group: int, emulator: Emulator) -> None:
    await knows(ana, sharing=SHARES)
    await asks(ana)
    assert [one for one in said(emulator, group) if ASKED in one.words]
    await deletes(ana)
    assert not [one for one in said(emulator, group) if ASKED in one.words or "Ana" in one.words]
    assert [one for one in said(emulator, group) if GONE in one.words]


async def test_what_has_not_arrived_yet_does_not_come_afterwards(olga: Person, ana: Person, emulator: Emulator) -> None:
    await knows(ana, sharing=SHARES)
    emulator.faults.add(Failure("status", "send*", status=502, times=None, chat_id=olga.user_id))
    await asks(ana)
    await deletes(ana)
    emulator.faults.clear()
    await olga.waits(3600)
    assert not of_ana(olga)


async def test_staff_who_delete_what_they_told_as_patients_keep_the_record_of_what_others_did(
    olga: Person, ana: Person
) -> None:
    await knows(olga)
    await alerted_twice(ana)
    await deletes(olga)
    assert of_ana(olga)
    await deletes(ana)
    assert not of_ana(olga)


async def test_what_an_earlier_release_showed_goes_by_the_name_of_its_newest_copy(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=SHARES)
    await ana.says(DANGER)
    await asks(ana)
    await ana.app.store.database.run(lambda connection: connection.execute(delete(staff_copies)))
    await deletes(ana)
    assert not of_ana(olga)


async def test_what_others_told_stays(olga: Person, ana: Person) -> None:
    bea = Person(3001, ana.emulator, ana.app, ana.clock)
    ana.emulator.person(3001, "Bea")
    await knows(bea)
    await bea.says("/ask")
    await bea.says("Is the hot tub open?")
    await knows(ana, sharing=SHARES)
    await asks(ana)
    await deletes(ana)
    assert not of_ana(olga)
    olga.sees("Is the hot tub open?")
    assert {row.code for row in await rows(olga, "staff_copies")}


@pytest.mark.parametrize("locale", ["es"])
async def test_it_reads_well_in_spanish(olga: Person, ana: Person, locale: str) -> None:
    await knows(olga, locale=locale, tips=False)
    await knows(ana, sharing=SHARES)
    await asks(ana)
    await deletes(ana)
    olga.sees("El paciente lo borró todo")
