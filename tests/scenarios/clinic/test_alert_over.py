"""An alert that the patient took back says so at everybody who was told, and nothing under it can be tapped."""

from __future__ import annotations

import pytest

from bot.care.record.person import Sharing
from bot.emulator.messages import Message
from tests.known import known_as, knows
from tests.person import Person

AGREED = Sharing(asked=True, card=True, alerts=True, alerts_asked=True, name="Ana")
DANGER = "I am numb between the legs and cannot pee"
MAYBE = "I wet myself a little and the inside of my thighs feels weird"


def copies(staff: Person, words: str) -> list[Message]:
    return [one for one in staff.emulator.chat(staff.user_id).shown if one.from_bot and words in one.words]


async def alerted(ana: Person, words: str = DANGER) -> None:
    await knows(ana, sharing=AGREED)
    await ana.says(words)


async def on_duty(pia: Person) -> None:
    await pia.says("/clinic")
    await pia.taps("Alerts")
    await pia.taps("Turn my alerts on")


async def test_an_alert_names_only_what_was_said(olga: Person, ana: Person) -> None:
    await alerted(ana, "I am numb between the legs")
    assert "between the legs" in olga.sees("Danger sign").words
    assert "both legs" not in olga.sees("Danger sign").words


async def test_after_a_slip_no_copy_has_buttons_and_nothing_comes_again(olga: Person, pia: Person, ana: Person) -> None:
    await on_duty(pia)
    await alerted(ana)
    await ana.taps("I tapped that by mistake")
    await says_no_to_all(ana)
    for staff in (olga, pia):
        (copy,) = copies(staff, "Danger sign")
        assert "they say it was a slip" in copy.words
        assert not copy.buttons
    await ana.waits(31 * 60)
    assert len(copies(olga, "Danger sign")) == 1
    await olga.says("/clinic")
    assert "Alerts" in olga.buttons()


async def says_no_to_all(ana: Person) -> None:
    while (await known_as(ana)).lock is not None:
        await ana.taps("None of these")


@pytest.mark.parametrize(
    ("locale", "label"),
    [("en", "Stop sharing now, danger alerts too"), ("es", "Dejar de compartir y de avisar")],
)
async def test_whoever_stops_sharing_is_a_code_in_every_copy_and_reads_that_alerts_end(
    olga: Person, ana: Person, locale: str, label: str
) -> None:
    await knows(ana, sharing=Sharing(alerts=True, alerts_asked=True), locale=locale)
    await ana.says(DANGER)
    assert "Ana" not in olga.sees("Danger sign").words
    await knows(ana, sharing=AGREED, locale=locale)
    await ana.says("/settings")
    await ana.taps("sharing")
    await ana.taps(label)
    (copy,) = copies(olga, "Danger sign")
    assert "hear of danger no more" in copy.words
    assert "Ana" not in copy.words


async def test_a_new_sign_right_after_a_slip_is_told(olga: Person, ana: Person) -> None:
    await alerted(ana)
    await ana.taps("I tapped that by mistake")
    await says_no_to_all(ana)
    await ana.says(DANGER)
    assert [bool(one.buttons) for one in copies(olga, "Danger sign")] == [False, True]


async def test_what_was_seen_before_the_slip_still_says_by_whom(olga: Person, ana: Person) -> None:
    await alerted(ana)
    await olga.taps("Seen")
    await ana.taps("I tapped that by mistake")
    await says_no_to_all(ana)
    (copy,) = copies(olga, "Danger sign")
    assert "Seen by Olga" in copy.words
    assert "slip" in copy.words
    assert not copy.buttons


@pytest.mark.parametrize("way", ["/privacy", "/settings"])
async def test_after_consent_was_taken_back_no_copy_has_buttons(olga: Person, ana: Person, way: str) -> None:
    await alerted(ana)
    await ana.says(way)
    await ana.taps("Stop telling my clinic of danger")
    (copy,) = copies(olga, "Danger sign")
    assert "hear of danger no more" in copy.words
    assert not copy.buttons


async def test_after_everything_was_deleted_nothing_of_it_can_be_read(olga: Person, ana: Person) -> None:
    await alerted(ana)
    await ana.says("/delete")
    await ana.taps("delete")
    assert not copies(olga, "Danger sign")
    (copy,) = copies(olga, "This is gone. The patient deleted everything")
    assert not copy.buttons


async def test_a_late_no_to_what_nobody_answered_takes_the_alert_back(olga: Person, ana: Person) -> None:
    await alerted(ana, MAYBE)
    await ana.waits(11 * 60)
    assert copies(olga, "gave no answer yet")
    await ana.taps("No")
    copy = olga.sees("gave no answer yet", "answered that it is not so")
    assert not copy.buttons


async def test_it_reads_well_in_spanish(olga: Person, ana: Person) -> None:
    await knows(olga, locale="es")
    await alerted(ana)
    await ana.taps("I tapped that by mistake")
    await says_no_to_all(ana)
    assert not olga.sees("Retirado: dice que fue un error").buttons
