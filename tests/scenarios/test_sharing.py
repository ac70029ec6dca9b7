"""What somebody lets the clinic see: asked once, plainly, in their language, and taken back at once."""

from __future__ import annotations

import pytest

from bot.care.record.person import Sharing
from tests.known import calmly_to_the_end, known_as, knows, presses, rows
from tests.person import Person

IN_ENGLISH = (
    "May your clinic see your card?",
    "Yes, with my first name",
    "Yes, tell my clinic",
    "yes, with the name Ana",
)
IN_SPANISH = ("¿Puede su clínica ver su ficha?", "Sí, con mi nombre", "Sí, avise a mi clínica", "sí, con el nombre Ana")


async def ends_a_session(ana: Person, after: str = "3", **changes: object) -> None:
    await presses(ana, **changes)
    await calmly_to_the_end(ana)
    await ana.taps("stop")
    await ana.taps(after)


@pytest.mark.parametrize(("locale", "words"), [("en", IN_ENGLISH), ("es", IN_SPANISH)])
async def test_the_card_and_the_alerts_are_asked_apart(ana: Person, locale: str, words: tuple[str, ...]) -> None:
    asked, with_name, alerts, result = words
    await knows(ana, locale=locale)
    await ana.says("/settings")
    await ana.taps("sharing")
    await ana.taps("share.card")
    ana.sees(asked)
    await ana.taps(with_name)
    ana.sees("911")
    await ana.taps(alerts)
    ana.sees(result, "911")
    known = Sharing(asked=True, card=True, alerts=True, name="Ana", alerts_asked=True)
    assert (await known_as(ana)).sharing == known


async def test_it_is_asked_once_after_the_first_session(ana: Person) -> None:
    await ends_a_session(ana)
    ana.sees_not("May your clinic see your card?")
    ana.sees_not("What would you like to do?")
    await ana.taps("Stairs")
    ana.sees("May your clinic see your card?")
    ana.sees_not("What would you like to do?")
    assert not (await known_as(ana)).sharing.card
    assert not await rows(ana, "sharing")
    shown = ana.emulator.chat(1001).newest_id
    await ana.waits(3 * 24 * 3600)
    await ends_a_session(ana, screened_at=ana.clock.now(), sharing=(await known_as(ana)).sharing)
    assert not [one for one in ana.emulator.chat(1001).shown if one.message_id > shown and "see your card" in one.words]


async def test_whoever_leaves_the_first_question_is_asked_after_the_next_session(ana: Person) -> None:
    await ends_a_session(ana)
    ana.sees("What do you most want to do well again?")
    patient = await known_as(ana)
    await ana.waits(3 * 24 * 3600)
    await ends_a_session(ana, screened_at=ana.clock.now(), counted=patient.counted)
    ana.sees("May your clinic see your card?")


async def test_it_is_not_asked_where_a_session_made_things_worse(ana: Person) -> None:
    await ends_a_session(ana, after="9")
    ana.sees_not("May your clinic see your card?")
    assert not (await known_as(ana)).sharing.asked


async def test_no_means_that_nothing_is_kept(ana: Person) -> None:
    await knows(ana)
    await ana.says("/settings")
    await ana.taps("sharing")
    await ana.taps("share.card")
    await ana.taps("share.card.no")
    await ana.taps("share.alerts.no")
    ana.sees("Your card: no", "Alerts: no")
    assert not await rows(ana, "sharing")


async def test_it_is_taken_back_with_one_tap_even_in_the_middle_of_a_session(ana: Person) -> None:
    shared = Sharing(asked=True, card=True, alerts=True, name="Ana")
    await knows(ana, sharing=shared)
    (row,) = await rows(ana, "sharing")
    assert row.card
    assert row.alerts
    assert "Ana" not in repr(row)
    await ana.says("/settings")
    await ana.taps("sharing")
    await presses(ana, sharing=shared)
    await ana.taps("Stop sharing now, danger alerts too")
    assert not await rows(ana, "sharing")
    assert not (await known_as(ana)).sharing.card
    await ana.waits(31)
    ana.sees("breath")


async def test_deleting_everything_ends_sharing(ana: Person) -> None:
    await knows(ana, sharing=Sharing(asked=True, card=True, alerts=True))
    await ana.says("/delete")
    await ana.taps("Yes, delete it all")
    for table in ("sharing", "trajectories", "alerts"):
        assert not await rows(ana, table)
    assert not [one for one in await rows(ana, "chats") if one.chat_id == 1001]


@pytest.mark.parametrize(
    ("greeting", "tell"),
    [
        ("/start", "Yes, 18+. Tell my clinic of danger signs"),
        ("es", "Sí, 18+. Avise a mi clínica del peligro"),
    ],
)
async def test_the_first_visit_asks_about_alerts_with_consent_and_in_the_same_tap(
    ana: Person, greeting: str, tell: str
) -> None:
    await ana.says("/start")
    if greeting == "es":
        await ana.taps("Español")
    await ana.taps(tell)
    known = (await known_as(ana)).sharing
    assert known == Sharing(alerts=True, alerts_asked=True)
    ana.sees("1", "8")


async def test_a_yes_to_consent_that_was_typed_leaves_alerts_open(ana: Person) -> None:
    await ana.says("/start")
    await ana.says("yes")
    assert (await known_as(ana)).agreed
    assert (await known_as(ana)).sharing == Sharing()


async def test_a_yes_to_consent_alone_is_a_no_to_alerts(ana: Person) -> None:
    await ana.says("/start")
    await ana.taps("Yes, 18+. Do not tell my clinic")
    assert (await known_as(ana)).sharing == Sharing(alerts_asked=True)
    assert not await rows(ana, "sharing")


async def test_whoever_answered_about_alerts_with_consent_is_asked_about_the_card_only(ana: Person) -> None:
    await ends_a_session(ana, sharing=Sharing(alerts=True, alerts_asked=True), activity="stairs")
    ana.sees("May your clinic see your card?")
    await ana.taps("share.card.code")
    ana.sees("Your card: yes, without your name", "Alerts: yes")
    ana.sees_not("May I also tell your clinic")


@pytest.mark.parametrize("way_in", ["/privacy", "/settings"])
async def test_alerts_are_switched_under_privacy_and_settings(ana: Person, way_in: str) -> None:
    await knows(ana)
    await ana.says(way_in)
    await ana.taps("Tell my clinic of danger signs")
    ana.sees("Alerts: yes", "911")
    assert (await known_as(ana)).sharing.alerts
    await ana.says(way_in)
    await ana.taps("Stop telling my clinic of danger")
    assert "Alerts: no" in ana.last.words
    assert not await rows(ana, "sharing")


async def test_a_forged_tap_before_consent_shares_nothing(ana: Person) -> None:
    await ana.says("/start")
    for choice in ("on", "alerts.yes", "card.name"):
        assert await ana.taps_old(f"0.share.{choice}", ana.last) == "That step is over."
    assert not await rows(ana, "sharing")
