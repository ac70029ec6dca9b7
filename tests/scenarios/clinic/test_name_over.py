"""A name or a card that a patient shares no more leaves the chats of staff, as far as a bot can change them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.care.record.history import CareSession
from bot.care.record.person import Sharing
from bot.emulator.emulator import Emulator
from tests.known import knows
from tests.person import Person
from tests.scenarios.clinic.test_asking import group, said

__all__ = ["group"]
SHARES = Sharing(asked=True, card=True, alerts=True, alerts_asked=True, name="Ana")
ASKED = "May I swim after a session?"
DANGER = "I am numb between the legs and cannot pee"


async def opens_card(staff: Person) -> None:
    await staff.says("/clinic")
    await staff.taps("Patients")
    await staff.taps("Patients who share their card")
    await staff.taps(next(one for one in staff.buttons() if "Ana" in one))


async def changes(ana: Person, choice: str) -> None:
    await ana.says("/settings")
    await ana.taps("sharing")
    for button in ("share.card", choice) if choice.startswith("share.card") else (choice,):
        await ana.taps(button)


def named(staff: Person, start: str = "") -> list[str]:
    """What still names her: only bubbles that begin so."""
    shown = [one.words for one in staff.emulator.chat(staff.user_id).shown if one.from_bot]
    return [one for one in shown if "Ana" in one and start in one]


async def test_an_opened_card_shows_nothing_once_it_is_taken_back(olga: Person, ana: Person) -> None:
    began = ana.clock.now() - timedelta(days=5)
    await knows(ana, CareSession(began, began, 6, 4), sharing=SHARES)
    await opens_card(olga)
    assert olga.sees("Ana", "Sessions").media is not None
    await changes(ana, "share.card.no")
    assert not named(olga)
    card = olga.sees("this card was taken back")
    assert not card.buttons
    assert "Older messages above may still show it" in olga.last.words
    assert olga.last.silent


async def test_only_the_name_goes_where_only_that_was_taken_back(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=SHARES)
    await opens_card(olga)
    await changes(ana, "share.card.code")
    assert not named(olga)
    await olga.taps("Open card")
    olga.sees("Sessions")


async def test_questions_and_alerts_name_a_code_from_then_on(olga: Person, pia: Person, ana: Person) -> None:
    await knows(ana, sharing=SHARES)
    await ana.says("/ask")
    await ana.says(ASKED)
    await ana.says(DANGER)
    assert named(pia, "asks")
    assert named(olga, "Danger sign")
    await changes(ana, "share.card.no")
    assert not named(pia)
    assert not named(olga)
    question = pia.sees(ASKED)
    assert [one.text for row in question.buttons for one in row] == ["Answer", "Close"]
    assert "Write to them" in [one.text for row in olga.sees("Danger sign").buttons for one in row]


async def test_in_the_group_a_question_names_a_code_too(ana: Person, group: int, emulator: Emulator) -> None:
    await knows(ana, sharing=SHARES)
    await ana.says("/ask")
    await ana.says(ASKED)
    await changes(ana, "share.card.no")
    assert not [one for one in said(emulator, group) if "Ana" in one.words]
    assert [one for one in said(emulator, group) if ASKED in one.words]


async def test_after_everything_was_deleted_the_name_goes_as_well(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=SHARES)
    await ana.says("/ask")
    await ana.says(ASKED)
    await opens_card(olga)
    await ana.says("/delete")
    await ana.taps("delete")
    assert not named(olga)


async def test_whoever_never_saw_the_name_hears_nothing(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=SHARES)
    seen = olga.last.message_id
    await changes(ana, "share.card.no")
    assert olga.last.message_id == seen


@pytest.mark.parametrize("locale", ["es"])
async def test_it_reads_well_in_spanish(olga: Person, ana: Person, locale: str) -> None:
    await knows(ana, sharing=SHARES)
    await opens_card(olga)
    await knows(olga, locale=locale, tips=False)
    await changes(ana, "share.card.no")
    olga.sees("esta ficha se retiró")
    olga.sees("ya no comparte su nombre")


async def test_whoever_was_removed_reads_no_words_again_when_a_card_is_taken_back(
    olga: Person, pia: Person, ana: Person
) -> None:
    await knows(ana, sharing=SHARES)
    await ana.says("/ask")
    await ana.says(ASKED)
    pia.sees(ASKED)
    await olga.says("/clinic")
    for button in ("More", "Team", "Remove Pia", "Remove Pia"):
        await olga.taps(button)
    before = [one.words for one in pia.emulator.chat(pia.user_id).shown]
    assert not [one for one in before if ASKED in one]
    await changes(ana, "share.card.no")
    assert [one.words for one in pia.emulator.chat(pia.user_id).shown] == before
    assert not named(olga, "asks")


@pytest.mark.parametrize("way", ["stops telling", "deletes everything"])
async def test_a_question_says_no_more_that_danger_closed_the_sessions_of_whoever_keeps_it_to_themselves(
    olga: Person, ana: Person, way: str
) -> None:
    await knows(ana, sharing=Sharing(asked=True, alerts=True, alerts_asked=True))
    await ana.says(DANGER)
    await ana.says("/ask")
    await ana.says(ASKED)
    assert "closed by a danger sign" in olga.sees(ASKED).words
    if way == "stops telling":
        await ana.says("/settings")
        await ana.taps("Stop telling my clinic of danger")
    else:
        await ana.says("/delete")
        await ana.taps("Yes, delete it all")
    olga.sees_not("closed by a danger sign")
    olga.sees_not("Older messages above may still show")
