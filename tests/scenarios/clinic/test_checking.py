"""Sign-off in chat: staff read what patients may see, say that they have checked it, with name and day."""

from __future__ import annotations

import pytest

from bot.care.checkable import Checkable
from bot.content import Content
from bot.talk.sign_offs import KeepSignOff
from tests.known import knows, rows
from tests.person import Person


async def opens(olga: Person, kind: str) -> None:
    await olga.says("/clinic")
    await olga.taps(next(one for one in olga.buttons() if one.startswith("To check")))
    await olga.taps(next(one for one in olga.buttons() if one.startswith(kind)))


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
    before = waits(olga)
    assert before == len(known.catalog.unchecked)
    await opens(olga, "Tips")
    first, second = unchecked(known, "tips")[:2]
    olga.sees(f"Tips: {first}", "kinds:", "What it stands on")
    olga.sees("English", known.catalog.unchecked[f"tips/{first}"].words["en"][-1][:30])
    await olga.taps("I have checked this")
    olga.sees(f"Signed: {first}. Olga,", "Saturday")
    olga.sees(f"Tips: {second}")
    (row,) = await rows(olga, "sign_offs")
    assert (row.entry, row.digest) == (f"tips/{first}", known.catalog.unchecked[f"tips/{first}"].digest)
    assert "Olga" not in row.sealed_name
    await olga.says("/clinic")
    assert waits(olga) == before - 1


async def test_the_words_can_be_read_in_every_language_before_signing(olga: Person, known: Content) -> None:
    await opens(olga, "Tips")
    await olga.taps("Español")
    first = unchecked(known, "tips")[0]
    olga.sees("Español", known.catalog.unchecked[f"tips/{first}"].words["es"][-1][:30])
    await olga.taps("I have checked this")
    assert len(await rows(olga, "sign_offs")) == 1


@pytest.mark.parametrize("kind", ["Danger signs", "Conditions", "Cards", "Courses", "Points", "Tools", "Warmth"])
async def test_flags_conditions_cards_and_the_course_are_signed_alike(olga: Person, kind: str) -> None:
    await opens(olga, kind)
    olga.sees(f"{kind}: ")
    await olga.taps("I have checked this")
    olga.sees("Signed: ")


async def test_later_goes_to_the_next_and_signs_nothing(olga: Person, known: Content) -> None:
    await opens(olga, "Tips")
    await olga.taps("Later")
    olga.sees(f"Tips: {unchecked(known, 'tips')[1]}")
    assert not await rows(olga, "sign_offs")


async def test_a_signature_can_be_taken_back(olga: Person, known: Content) -> None:
    await opens(olga, "Tips")
    await olga.taps("I have checked this")
    await olga.taps("Take it back")
    olga.sees(f"{unchecked(known, 'tips')[0]} is no longer signed")
    assert not await rows(olga, "sign_offs")
    await olga.taps("Read it again")
    assert "I have checked this" in olga.buttons()


async def test_what_was_signed_is_listed_with_name_and_day(olga: Person, pia: Person, known: Content) -> None:
    await opens(pia, "Tips")
    for _ in range(9):
        await pia.taps("I have checked this")
    await olga.says("/clinic")
    await olga.taps(next(one for one in olga.buttons() if one.startswith("To check")))
    await olga.taps("Signed: 9")
    olga.sees("Signed here: 9.")
    assert f"Tips: {unchecked(known, 'tips')[0]}" in olga.buttons()
    await olga.taps("More")
    await olga.taps(f"Tips: {unchecked(known, 'tips')[8]}")
    olga.sees(f"Signed: {unchecked(known, 'tips')[8]}. Pia, Saturday")
    assert "I have checked this" not in olga.buttons()
    await olga.taps("Take it back")
    assert len(await rows(olga, "sign_offs")) == 8


async def test_the_last_of_a_kind_says_that_all_is_checked(olga: Person, known: Content) -> None:
    assert len(unchecked(known, "courses")) == 1
    await opens(olga, "Courses")
    await olga.taps("I have checked this")
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
    assert waits(olga) == len(known.catalog.unchecked)
    await opens(olga, "Tips")
    olga.sees("Olga signed this on", "It has changed since then")
    await olga.taps("I have checked this")
    await olga.says("/clinic")
    assert waits(olga) == len(known.catalog.unchecked) - 1
    assert len(await rows(olga, "sign_offs")) == 1


async def test_a_signed_tip_loses_its_mark_in_the_library_and_in_the_course(olga: Person) -> None:
    await olga.says("/clinic")
    await olga.taps("Library")
    assert "○ Start light" in olga.buttons()
    await olga.taps_old("0.c.checkone.tips/start_light", olga.last)
    await olga.taps("I have checked this")
    await olga.says("/clinic")
    await olga.taps("Library")
    assert "Start light" in olga.buttons()
    await olga.taps("Start light")
    olga.sees_not("No clinician has checked this tip yet")


async def test_a_practitioner_signs_too_under_a_name_of_their_own(olga: Person, pia: Person, known: Content) -> None:
    await opens(pia, "Tips")
    await pia.taps("I have checked this")
    pia.sees("Signed: ", "Pia,")
    await olga.says("/clinic")
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
    card = olga.last
    data = next(one.data for row in card.buttons for one in row if one.text == "I have checked this")
    await olga.taps("I have checked this")
    assert await olga.taps_old(data, card) == "That step is over."


async def test_what_is_a_rule_without_words_is_signed_under_its_rule(olga: Person, known: Content) -> None:
    pace = known.catalog.unchecked["warmth/pace"]
    assert not any(pace.words.values())
    await olga.says("/clinic")
    await olga.taps_old("0.c.checkone.warmth/pace", olga.last)
    olga.sees("Warmth: pace", "rest: 60")
    await olga.taps("I have checked this")
    olga.sees("Signed: pace")


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
