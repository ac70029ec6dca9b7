"""Danger signs come first, close sessions, and open them again only when a clinician has looked."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.care.catalog import Catalog
from bot.care.record.history import SafetyEvent
from bot.care.record.person import Lock
from bot.care.safety.red_flags import asked_of
from bot.conversations.frame import goals
from bot.conversations.safety.red_flag_check import RedFlagCheck
from bot.conversations.safety.screens import AskingScreen
from bot.talk.bubbles import Lane
from bot.talk.effects import KeepSafetyEvent
from bot.talk.heard import Tapped
from tests.conversations.walk import KNOWN, NOW, Walk, newcomer, turn_of

FIRST_TIME = replace(KNOWN, screened_at=None, precautions=None)
EMERGENCY_SCREENS = 4
SCREENS = 8
SHORT = 5
OPENS = ("checked", "doctor", "today", "yes")
"""A doctor looked today, and pressing is fine."""


@pytest.fixture
def walk(catalog: Catalog) -> Walk:
    return Walk(RedFlagCheck(), catalog, FIRST_TIME)


def test_the_whole_check_reads_well(walk: Walk) -> None:
    walk.taps(*["none"] * SCREENS).matches("red_flags_none")


def test_none_of_these_throughout_leads_to_the_precautions(walk: Walk) -> None:
    walk.taps(*["none"] * SCREENS)
    assert walk.then == goals.PRECAUTIONS
    assert walk.person.screened_at == NOW
    assert walk.person.careful == ()


def test_a_known_person_comes_back_to_the_visit(catalog: Catalog) -> None:
    walk = Walk(RedFlagCheck(), catalog).taps(*["none"] * SCREENS)
    assert walk.then == goals.RETURN_VISIT


def test_an_emergency_reads_well(walk: Walk) -> None:
    walk.taps("yes", "flag.r1", "number", "checked", "no", *OPENS).matches("red_flags_emergency")


@pytest.mark.parametrize("screen", range(EMERGENCY_SCREENS))
def test_a_yes_to_any_emergency_screen_closes_sessions_at_once(walk: Walk, screen: int) -> None:
    walk.taps(*["none"] * screen, "yes")
    lock = walk.person.lock
    assert lock is not None
    assert lock.urgency == "emergency"
    assert KeepSafetyEvent(SafetyEvent(NOW, "red_flag", lock.flag)) in walk.effects
    signs = {f"flag.{flag}" for flag in asked_of((), walk.catalog.screens)[screen].flags}
    assert set(walk.buttons) == {*signs, "mistake", "checked"}
    assert walk.then is None
    told = [say for say in walk.says if "911" in walk.words(say.text)]
    assert told
    assert all(say.lane is Lane.SAFETY for say in walk.says if say.text.id.startswith("lock"))


def test_the_number_comes_before_everything_else(walk: Walk) -> None:
    walk.taps("yes")
    first = next(say for say in walk.says if say.text.id.startswith("lock"))
    assert first.text.id == "lock-emergency"


def test_words_in_a_closed_chat_show_the_number_again(walk: Walk) -> None:
    walk.taps("yes").types("what now?")
    assert sum("Call 911 now" in line for line in walk.lines) == 2


def test_a_closed_chat_begins_closed(catalog: Catalog) -> None:
    locked = replace(KNOWN, lock=Lock("emergency", "saddle", NOW))
    walk = Walk(RedFlagCheck(), catalog, locked)
    assert "Call 911 now" in walk.lines[0]
    assert set(walk.buttons) == {"flag.r1", "flag.r2", "flag.r4", "mistake", "checked"}


def test_a_sign_once_named_is_what_a_closed_chat_is_about(walk: Walk) -> None:
    walk.taps("yes", "flag.r2")
    assert walk.person.lock == Lock("emergency", "r2", NOW)
    assert KeepSafetyEvent(SafetyEvent(NOW, "red_flag", "r2")) in walk.effects
    assert set(walk.buttons) == {"checked", "number", "mistake"}


def test_opening_again_needs_who_and_when_and_their_yes(walk: Walk) -> None:
    walk.taps("yes", "checked")
    assert walk.person.lock is not None
    walk.taps("no")
    assert walk.person.lock is not None
    walk.taps("checked", "doctor", "today", "no")
    assert walk.person.lock is not None
    walk.taps(*OPENS)
    assert walk.person.lock is None
    assert KeepSafetyEvent(SafetyEvent(NOW, "checked_by", "doctor.today")) in walk.effects
    assert KeepSafetyEvent(SafetyEvent(NOW, "clinician_checked", "saddle")) in walk.effects


def test_the_other_screens_of_a_first_check_are_still_asked_after_opening(walk: Walk) -> None:
    walk.taps("yes", *OPENS)
    assert walk.then is None
    assert walk.person.screened_at is None
    walk.taps(*["none"] * (SCREENS - 1))
    assert walk.then == goals.PRECAUTIONS
    assert walk.person.screened_at == NOW


def test_the_other_screens_follow_an_opening_of_a_later_check_too(catalog: Catalog) -> None:
    later = NOW + timedelta(days=30)
    walk = Walk(RedFlagCheck(), catalog, KNOWN, later).taps("yes", *OPENS)
    assert walk.person.screened_at is None
    assert walk.person.health_due == later
    walk.taps(*["none"] * (SCREENS - 1))
    assert walk.person.screened_at == later
    assert walk.then == goals.RETURN_VISIT


@pytest.mark.parametrize("signs_so_far", [0, 2, 5])
def test_a_slip_asks_its_screen_again_and_nothing_opens_before_a_none(walk: Walk, signs_so_far: int) -> None:
    walk.taps(*["none"] * signs_so_far, "yes")
    if signs_so_far >= EMERGENCY_SCREENS:
        walk.taps("flag.r10")
    walk.taps("mistake")
    assert walk.person.lock is not None
    assert f"{signs_so_far + 1} of {SCREENS}" in walk.last
    walk.taps("none")
    assert walk.person.lock is None
    assert [one.event.kind for one in walk.effects if isinstance(one, KeepSafetyEvent)] == ["red_flag", "mistaken"]
    walk.taps(*["none"] * (SCREENS - signs_so_far - 1))
    assert walk.then == goals.PRECAUTIONS
    assert walk.person.screened_at == NOW


def test_a_slip_over_an_older_lock_leaves_the_older_one(catalog: Catalog) -> None:
    older = replace(KNOWN, lock=Lock("same_day", "r6", NOW))
    walk = Walk(RedFlagCheck(), catalog, older).goes_on_with(RedFlagCheck().said(("r1",), older, catalog, NOW))
    assert walk.person.lock == Lock("emergency", "r1", NOW, ("r6",))
    walk.taps("mistake", "none")
    assert walk.person.lock == Lock("same_day", "r6", NOW)
    assert "button-was-checked" in [one.label.id for row in walk.says[-1].buttons for one in row]


def test_a_call_for_help_that_was_a_slip_is_asked_by_itself(catalog: Catalog) -> None:
    walk = Walk(RedFlagCheck(), catalog).goes_on_with(RedFlagCheck().said(("r0",), KNOWN, catalog, NOW))
    walk.taps("mistake", "yes")
    assert walk.person.lock is not None
    walk.taps("mistake", "no")
    assert walk.person.lock is None
    assert walk.then == goals.RETURN_VISIT


def test_a_same_day_sign_reads_well(walk: Walk) -> None:
    walk.taps(*["none"] * EMERGENCY_SCREENS, "yes", "flag.r6").matches("red_flags_same_day")


def test_a_same_day_sign_closes_sessions_and_names_the_sign(walk: Walk) -> None:
    walk.taps(*["none"] * EMERGENCY_SCREENS, "yes", "flag.r15")
    assert walk.person.lock == Lock("same_day", "r15", NOW)
    assert any("Do not massage the leg" in line for line in walk.lines)
    assert any("speak with a doctor today" in line.lower() for line in walk.lines)


def test_the_advice_line_is_named_where_there_is_one(catalog: Catalog) -> None:
    british = Walk(RedFlagCheck(), replace(catalog, country="GB"), FIRST_TIME)
    british.taps(*["none"] * EMERGENCY_SCREENS, "yes", "flag.r6")
    assert any("call 111 for advice" in line for line in british.lines)
    assert any("call 999" in line for line in british.lines)


def test_a_yes_by_mistake_goes_on(walk: Walk) -> None:
    walk.taps(*["none"] * EMERGENCY_SCREENS, "yes", "none")
    assert walk.person.lock is None
    assert f"6 of {SCREENS}" in walk.last


def test_signs_that_can_wait_are_noted_and_care_goes_on(walk: Walk) -> None:
    walk.taps(*["none"] * 7, "yes", "flag.r18", "flag.r27", "flag.r27", "flag.r29", "done")
    assert walk.person.careful == ("r18", "r29")
    assert walk.person.lock is None
    assert walk.then == goals.PRECAUTIONS
    walk.matches("red_flags_soon")


def test_only_what_was_ticked_is_edited_in_place(walk: Walk) -> None:
    walk.taps(*["none"] * 7, "yes", "flag.r18")
    assert walk.says[-1].edits == "question"
    assert walk.buttons["flag.r18"].startswith("☑")


def test_typed_answers_are_understood(walk: Walk) -> None:
    walk.types("None of these").types("no").types("Yes")
    assert walk.person.lock is not None


def test_pregnancy_brings_its_own_screens(catalog: Catalog) -> None:
    pregnant = replace(KNOWN, precautions=("pregnancy",))
    walk = Walk(RedFlagCheck(), catalog, pregnant)
    assert "of 11" in walk.lines[0]
    walk.taps(*["none"] * 4, "yes")
    assert walk.person.lock == Lock("emergency", "pregnancy_now", NOW)
    assert any("maternity unit now" in line for line in walk.lines)


# ------------------------------------------------------------ words at any moment


@pytest.mark.parametrize(
    ("flags", "urgency", "about", "also"),
    [
        (("r1",), "emergency", "r1", ()),
        (("r28", "r6"), "same_day", "r6", ()),
        (("r12", "r6"), "emergency", "r12", ("r6",)),
    ],
)
def test_danger_words_close_sessions(
    catalog: Catalog, flags: tuple[str, ...], urgency: str, about: str, also: tuple[str, ...]
) -> None:
    walk = Walk(RedFlagCheck(), catalog).goes_on_with(RedFlagCheck().said(flags, KNOWN, catalog, NOW))
    assert walk.person.lock == Lock(urgency, about, NOW, also)


def test_danger_words_before_consent_show_the_number_and_keep_no_event(catalog: Catalog) -> None:
    reply = RedFlagCheck().said(("r1",), newcomer(), catalog, NOW)
    assert reply.says[0].text.id == "lock-emergency"
    assert reply.effects == ()


def test_a_milder_sign_does_not_loosen_a_lock(catalog: Catalog) -> None:
    locked = replace(KNOWN, lock=Lock("emergency", "r1", NOW))
    reply = RedFlagCheck().said(("r6",), locked, catalog, NOW + timedelta(hours=1))
    assert reply.person is not None
    assert reply.person.lock == Lock("emergency", "r1", NOW, ("r6",))


def test_words_about_a_sign_that_can_wait_are_noted_and_the_check_asked(catalog: Catalog) -> None:
    old = replace(KNOWN, screened_at=NOW - timedelta(days=3))
    walk = Walk(RedFlagCheck(), catalog, old).goes_on_with(RedFlagCheck().said(("r29",), old, catalog, NOW))
    walk.taps(*["none"] * SHORT)
    assert walk.person.careful == ("r29",)
    assert walk.person.screened_at == old.screened_at


def test_right_after_a_check_such_words_do_not_ask_it_all_again(catalog: Catalog) -> None:
    reply = RedFlagCheck().said(("r29",), KNOWN, catalog, NOW + timedelta(minutes=5))
    assert reply.then == goals.RETURN_VISIT
    assert reply.person is not None
    assert reply.person.careful == ("r29",)


def test_a_screen_that_was_lost_on_the_way_begins_them_all_anew(catalog: Catalog) -> None:
    lost = AskingScreen(("back_soon",), 9, (), goals.PRECAUTIONS)
    reply = RedFlagCheck().hear(turn_of(lost, KNOWN, catalog), Tapped(1, "none"))
    assert reply is not None
    assert isinstance(reply.state, AskingScreen)
    assert len(reply.state.left) == SCREENS


def test_flags_that_the_content_does_not_know_ask_the_check(catalog: Catalog) -> None:
    assert RedFlagCheck().said(("r999",), KNOWN, catalog, NOW).says[0].text.id == "screen"


def test_all_screens_come_before_the_first_plan(catalog: Catalog) -> None:
    assert len(asked_of((), catalog.screens)) == SCREENS
