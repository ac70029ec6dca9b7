"""Sign-off in chat: staff read what patients may see, say that they have checked it, with name and day."""

from __future__ import annotations

import re

import pytest

from bot.care.checkable import Checkable
from bot.content import Content
from bot.talk.sign_offs import KeepSignOff
from tests.known import knows, rows
from tests.person import Person


async def opens(olga: Person, kind: str) -> None:
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps(next(one for one in olga.buttons() if one.startswith("To check")))
    await olga.taps(next(one for one in olga.buttons() if one.startswith(kind)))


async def signs(staff: Person) -> None:
    """Read it in the other language as well, sign, and say what one is where that is asked."""
    if "Read it in Español" in staff.buttons():
        await staff.taps("Read it in Español")
    await staff.taps("I have checked this")
    if "licensed acupuncturist" in staff.buttons():
        await staff.taps("licensed acupuncturist")


def called(known: Content, id_: str) -> str:
    """What a tip is called in English."""
    return known.words.text("en", known.catalog.tips[id_].title, {})


def waits(olga: Person) -> int:
    """How many are left, as the desk says."""
    label = next((one for one in olga.buttons() if one.startswith("To check")), "")
    return int("".join(filter(str.isdecimal, label)) or 0)


def unchecked(known: Content, kind: str) -> list[str]:
    return [one.id for one in known.catalog.unchecked.values() if one.kind == kind]


async def test_staff_read_the_rule_its_grounds_and_the_words_and_sign_with_name_and_day(
    olga: Person, known: Content
) -> None:
    await olga.says("/clinic")
    await olga.taps("More")
    before = waits(olga)
    assert before == len(known.catalog.unchecked)
    await opens(olga, "Tips")
    first, second = unchecked(known, "tips")[:2]
    olga.sees(f"Tips: {called(known, first)}", "What it asks of the body", "What it stands on")
    olga.sees("English", known.catalog.unchecked[f"tips/{first}"].words["en"][-1][:30])
    await signs(olga)
    olga.sees(f"Signed: {called(known, first)}. Olga, licensed acupuncturist, Saturday")
    olga.sees(f"Tips: {called(known, second)}")
    (row,) = await rows(olga, "sign_offs")
    assert (row.entry, row.digest) == (f"tips/{first}", known.catalog.unchecked[f"tips/{first}"].digest)
    assert row.role == "ac"
    assert "Olga" not in row.sealed_name
    await olga.says("/clinic")
    await olga.taps("More")
    assert waits(olga) == before - 1


async def test_nothing_is_signed_before_its_words_were_read_in_every_language(olga: Person, known: Content) -> None:
    await opens(olga, "Tips")
    assert "I have checked this" not in olga.buttons()
    await olga.taps("Read it in Español")
    first = unchecked(known, "tips")[0]
    olga.sees("Español", known.catalog.unchecked[f"tips/{first}"].words["es"][-1][:30])
    await signs(olga)
    assert len(await rows(olga, "sign_offs")) == 1


async def test_the_reader_s_own_language_comes_first(olga: Person) -> None:
    await knows(olga, locale="es")
    await olga.says("/clinic")
    await olga.taps("Más")
    await olga.taps(next(one for one in olga.buttons() if one.startswith("Por revisar")))
    await olga.taps(next(one for one in olga.buttons() if one.startswith("Consejos")))
    assert "Leerlo en English" in olga.buttons()
    olga.sees("Lo que pide al cuerpo: ")
    await olga.taps("Leerlo en English")
    await olga.taps("Lo he revisado" if "Lo he revisado" in olga.buttons() else olga.buttons()[0])
    await olga.taps("fisioterapeuta")
    (row,) = await rows(olga, "sign_offs")
    assert row.role == "pt"


async def test_who_is_no_clinician_signs_nothing(olga: Person, pia: Person) -> None:
    await opens(pia, "Tips")
    await pia.taps("Read it in Español")
    await pia.taps("I have checked this")
    pia.sees("Only a clinician may sign")
    assert not await rows(olga, "sign_offs")
    await pia.taps("I am no clinician")
    pia.sees("leave the signing to a clinician")
    assert not await rows(olga, "sign_offs")
    await opens(olga, "Tips")
    await signs(olga)
    assert len(await rows(olga, "sign_offs")) == 1


async def test_what_one_is_is_asked_once(olga: Person) -> None:
    await opens(olga, "Tips")
    for _ in range(2):
        await olga.taps("Read it in Español")
        await olga.taps("I have checked this")
        if "physician" in olga.buttons():
            await olga.taps("physician")
    assert len(await rows(olga, "sign_offs")) == 2
    assert len([one for one in olga.emulator.chat(2001).shown if "Only a clinician may sign" in one.words]) == 1


async def test_no_entry_shows_an_id(olga: Person, known: Content) -> None:
    await olga.says("/clinic")
    for one in known.catalog.unchecked.values():
        await olga.taps_old(f"0.c.checkone.{one.key}", olga.last)
        start = next(
            shown.words
            for shown in reversed(olga.emulator.chat(2001).shown)
            if shown.from_bot and "What the bot goes by" in shown.words
        ).partition("What it stands on")[0]
        assert "_" not in start, start
        assert not re.search(r"\br\d+\b", start), start


@pytest.mark.parametrize("kind", ["Danger signs", "Conditions", "Cards", "Courses", "Points", "Tools", "Warmth"])
async def test_flags_conditions_cards_and_the_course_are_signed_alike(olga: Person, kind: str) -> None:
    await opens(olga, kind)
    olga.sees(f"{kind}: ")
    await signs(olga)
    olga.sees("Signed: ")


async def test_later_goes_to_the_next_and_signs_nothing(olga: Person, known: Content) -> None:
    await opens(olga, "Tips")
    await olga.taps("Later")
    olga.sees(f"Tips: {called(known, unchecked(known, 'tips')[1])}")
    assert not await rows(olga, "sign_offs")


async def test_a_signature_can_be_taken_back(olga: Person, known: Content) -> None:
    await opens(olga, "Tips")
    await signs(olga)
    await olga.taps("Take it back")
    olga.sees(f"{called(known, unchecked(known, 'tips')[0])} is no longer signed")
    assert not await rows(olga, "sign_offs")
    await olga.taps("Read it again")
    await signs(olga)
    assert len(await rows(olga, "sign_offs")) == 1


async def test_what_was_signed_is_listed_with_name_and_day(olga: Person, pia: Person, known: Content) -> None:
    await opens(pia, "Tips")
    for _ in range(9):
        await signs(pia)
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps(next(one for one in olga.buttons() if one.startswith("To check")))
    await olga.taps("Signed: 9")
    olga.sees("Signed here: 9.")
    assert f"Tips: {called(known, unchecked(known, 'tips')[0])}" in olga.buttons()
    await olga.taps("More")
    await olga.taps(f"Tips: {called(known, unchecked(known, 'tips')[8])}")
    olga.sees(f"Signed: {called(known, unchecked(known, 'tips')[8])}. Pia, licensed acupuncturist, Saturday")
    assert "I have checked this" not in olga.buttons()
    await olga.taps("Take it back")
    assert len(await rows(olga, "sign_offs")) == 8


async def test_the_last_of_a_kind_says_that_all_is_checked(olga: Person, known: Content) -> None:
    assert len(unchecked(known, "courses")) == 1
    await opens(olga, "Courses")
    await signs(olga)
    olga.sees("Courses: all is checked")


async def test_what_changed_since_it_was_read_is_not_signed_and_is_shown_again(olga: Person, known: Content) -> None:
    await opens(olga, "Tips")
    card = olga.last
    first = unchecked(known, "tips")[0]
    await olga.taps_old(f"0.c.checked.tips/{first}.00000000", card)
    olga.sees("This has changed since you read it")
    assert not await rows(olga, "sign_offs")


async def test_a_change_ends_a_signature(olga: Person, ana: Person, known: Content) -> None:
    entry = known.catalog.unchecked[f"tips/{unchecked(known, 'tips')[0]}"]
    await knows(ana, also=(KeepSignOff(entry.key, "of-what-it-was", "Olga"),))
    await olga.says("/clinic")
    await olga.taps("More")
    assert waits(olga) == len(known.catalog.unchecked)
    await opens(olga, "Tips")
    olga.sees("Olga signed this on", "It has changed since then")
    await signs(olga)
    await olga.says("/clinic")
    await olga.taps("More")
    assert waits(olga) == len(known.catalog.unchecked) - 1
    assert len(await rows(olga, "sign_offs")) == 1


async def test_a_signed_tip_loses_its_mark_in_the_library_and_in_the_course(olga: Person) -> None:
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Library")
    assert "○ Start light" in olga.buttons()
    await olga.taps_old("0.c.checkone.tips/start_light", olga.last)
    await signs(olga)
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Library")
    assert "Start light" in olga.buttons()
    await olga.taps("Start light")
    olga.sees_not("No clinician has checked this tip yet")


async def test_a_practitioner_signs_too_under_a_name_of_their_own(olga: Person, pia: Person, known: Content) -> None:
    await opens(pia, "Tips")
    await signs(pia)
    pia.sees("Signed: ", "Pia,")
    await olga.says("/clinic")
    await olga.taps("More")
    assert waits(olga) == len(known.catalog.unchecked) - 1


async def test_nobody_else_reads_or_signs(olga: Person, mallory: Person, ana: Person, known: Content) -> None:
    first = known.catalog.unchecked[f"tips/{unchecked(known, 'tips')[0]}"]
    for person in (mallory, ana):
        await person.says("/start")
        signing = f"checked.{first.key}.{first.digest[:8]}"
        for choice in (
            "check",
            "checkkind.tips",
            "checkdone",
            f"checkone.{first.key}",
            signing,
            f"uncheck.{first.key}",
        ):
            assert await person.taps_old(f"0.c.{choice}", person.last) == "That step is over."
    assert not await rows(olga, "sign_offs")
    assert len(await rows(olga, "refusals")) == 12


@pytest.mark.parametrize(
    "choice", ["checkkind.never", "checkone.tips/never", "checked.tips/never.00000000", "uncheck."]
)
async def test_a_button_to_nothing_is_over(olga: Person, choice: str) -> None:
    await olga.says("/clinic")
    assert await olga.taps_old(f"0.c.{choice}", olga.last) == "That step is over."


async def test_signing_twice_is_over(olga: Person) -> None:
    await opens(olga, "Tips")
    await olga.taps("Read it in Español")
    card = olga.last
    data = next(one.data for row in card.buttons for one in row if one.text == "I have checked this")
    await signs(olga)
    assert await olga.taps_old(data, card) == "That step is over."


async def test_what_is_a_rule_without_words_is_signed_under_its_rule(olga: Person, known: Content) -> None:
    pace = known.catalog.unchecked["warmth/pace"]
    assert not any(pace.words.values())
    await olga.says("/clinic")
    await olga.taps_old("0.c.checkone.warmth/pace", olga.last)
    olga.sees("Warmth: Times of warmth and rest", "Minutes of rest: 60")
    await signs(olga)
    olga.sees("Signed: Times of warmth and rest")


async def test_the_longest_entries_fit_into_what_telegram_takes(olga: Person, known: Content) -> None:
    def length(one: Checkable) -> int:
        return sum(map(len, one.words["es"]))

    await olga.says("/clinic")
    for kind in {one.kind for one in known.catalog.unchecked.values()}:
        longest = max((one for one in known.catalog.unchecked.values() if one.kind == kind), key=length)
        before = olga.last.message_id
        await olga.taps_old(f"0.c.checkone.{longest.key}.es", olga.last)
        assert olga.last.message_id > before, longest.key
        assert "I have checked this" in olga.buttons()
