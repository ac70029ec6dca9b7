"""Alerts: staff on duty hear at once of what is serious, where the patient agreed; patients read first whom to call."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.care.record.history import CareSession, PressedPoint
from bot.care.record.person import Sharing
from bot.emulator.messages import Message
from bot.talk.bubbles import Lane
from tests.known import calmly_to_the_end, known_as, knows, ledger, presses, rows
from tests.person import Person

AGREED = Sharing(asked=True, card=True, alerts=True, name="Ana")
TWO_MAYBE = "I wet myself a little and the inside of my thighs feels weird"
DANGER = "I am numb between the legs and cannot pee"


def alerts(staff: Person) -> list[Message]:
    return [one for one in staff.emulator.chat(staff.user_id).shown if one.from_bot and "⚠️" in one.words]


async def test_a_danger_sign_reaches_staff_on_duty_after_the_number_reached_the_patient(
    olga: Person, ana: Person
) -> None:
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    ana.sees("Call 911 now")
    ana.sees("told your clinic", "Do not wait for them")
    (alert,) = alerts(olga)
    assert "Ana" in alert.words
    assert "Danger sign" in alert.words
    assert "9:00 AM" in alert.words
    assert [button.text for row in alert.buttons for button in row] == ["Open card", "Write to them", "Seen"]
    assert "numb between the legs and cannot" not in alert.words


async def test_an_alert_goes_out_as_urgently_as_a_reply_and_holds_no_words(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    (row,) = [one for one in await rows(olga, "outbox") if one.chat_id == 2001 and one.name.startswith("a.")]
    assert row.lane == Lane.REPLY
    (kept,) = await rows(olga, "alerts")
    assert "red_flag" not in repr(kept)


@pytest.mark.parametrize("sharing", [Sharing(), Sharing(asked=True, card=True, name="Ana")])
async def test_without_a_yes_nobody_is_told(olga: Person, ana: Person, sharing: Sharing) -> None:
    await knows(ana, sharing=sharing)
    await ana.says(DANGER)
    ana.sees("Call 911 now")
    ana.sees_not("told your clinic")
    assert not alerts(olga)
    assert not await rows(olga, "alerts")


async def test_without_a_shared_card_an_alert_names_a_code_only(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=Sharing(asked=True, alerts=True))
    await ana.says(DANGER)
    (alert,) = alerts(olga)
    assert "Ana" not in alert.words
    assert [button.text for row in alert.buttons for button in row] == ["Write to them", "Seen"]


async def test_an_emergency_is_told_once_an_hour_unless_it_gets_more_urgent(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=AGREED)
    await ana.says("One calf is swollen, red and warm")
    assert len(alerts(olga)) == 1
    await ana.says(DANGER)
    assert len(alerts(olga)) == 2
    for _ in range(3):
        await ana.says(DANGER)
    assert len(alerts(olga)) == 2
    await ana.waits(3601)
    await ana.says(DANGER)
    assert len([one for one in alerts(olga) if "Nobody has tapped" not in one.words]) == 3


async def test_clearly_more_pain_after_a_session_is_told(olga: Person, ana: Person) -> None:
    await presses(ana, sharing=AGREED)
    await calmly_to_the_end(ana)
    await ana.taps("stop")
    await ana.taps("9")
    (alert,) = alerts(olga)
    assert "Clearly worse" in alert.words
    ana.sees("call 911 first", "told your clinic")
    ana.sees("Safety check 1")


def ended_by_nerves(ana: Person, days: int) -> CareSession:
    at = ana.clock.now() - timedelta(days=days)
    return CareSession(at, at + timedelta(minutes=3), 6, 5, (PressedPoint("gluteals", "left", 60, "nerve"),))


async def nerves_end_the_point(ana: Person) -> None:
    await ana.waits(31)
    await ana.taps("Breathing easily")
    await ana.waits(31)
    for _ in range(3):
        await ana.taps("Tingling, numb or sharp")
        await ana.waits(11)


async def test_nerve_signs_that_end_a_second_point_are_told(olga: Person, ana: Person) -> None:
    await presses(ana, ended_by_nerves(ana, 3), sharing=AGREED)
    await nerves_end_the_point(ana)
    (alert,) = alerts(olga)
    assert "Nerve signs ended a point again" in alert.words


async def test_nerve_signs_that_end_one_point_are_not(olga: Person, ana: Person) -> None:
    await presses(ana, sharing=AGREED)
    await nerves_end_the_point(ana)
    assert not alerts(olga)


async def test_who_saw_it_first_is_shown_to_the_others(olga: Person, pia: Person, ana: Person) -> None:
    await on_duty(pia)
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    assert len(alerts(olga)) == len(alerts(pia)) == 1
    await pia.taps("Seen")
    assert "Seen by Pia" in pia.sees("Danger sign").words
    shown = olga.sees("Danger sign")
    assert "Seen by Pia" in shown.words
    assert [button.text for row in shown.buttons for button in row] == ["Open card", "Write to them"]
    (kept,) = await rows(olga, "alerts")
    assert kept.seen_by == 2002
    await olga.taps_old(f"0.c.seen.{kept.id}", shown)
    assert "Seen by Pia" in olga.sees("Danger sign").words


async def on_duty(staff: Person) -> None:
    await staff.says("/clinic")
    await staff.taps("Alerts")
    await staff.taps("Turn my alerts on")


async def test_everybody_switches_their_own_alerts(olga: Person, pia: Person, ana: Person) -> None:
    await olga.says("/clinic")
    await olga.taps("Alerts")
    olga.sees("I take alerts: on", "On duty now: Olga")
    await pia.says("/clinic")
    await pia.taps("Alerts")
    pia.sees("I take alerts: off")
    await pia.taps("Turn my alerts on")
    pia.sees("I take alerts: on", "Pia")
    await olga.taps("Turn my alerts off")
    olga.sees("I take alerts: off", "On duty now: Pia")
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    assert (len(alerts(olga)), len(alerts(pia))) == (0, 1)
    await pia.taps("Seen")
    await pia.taps("c.duty.off")
    pia.sees("Nobody takes alerts now")
    pia.sees("so they come to all of you")
    await ana.waits(3601)
    before = len(alerts(olga))
    await ana.says(DANGER)
    assert len(alerts(olga)) == before + 1


async def test_a_forged_seen_does_nothing_and_is_written_down(
    olga: Person, mallory: Person, ana: Person, caplog: pytest.LogCaptureFixture
) -> None:
    await knows(mallory)
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    (kept,) = await rows(olga, "alerts")
    await mallory.says("/help")
    for verb in (f"seen.{kept.id}", "duty.on", "alerts"):
        with caplog.at_level(logging.WARNING):
            assert await mallory.taps_old(f"0.c.{verb}", mallory.last) == "That step is over."
    assert [one.chat_id for one in await rows(olga, "refusals")] == [6666] * 3
    assert (await rows(olga, "alerts"))[0].seen_by is None
    assert "Seen by" not in olga.sees("Danger sign").words
    assert any("chat 6666: refused" in line for line in caplog.messages)


async def test_a_made_up_alert_is_over(olga: Person) -> None:
    assert await olga.taps_old("0.c.seen.nothing", olga.last) == "That step is over."
    assert await olga.taps_old("0.c.duty.perhaps", olga.last) == ""


async def test_thoughts_of_suicide_are_told_with_the_crisis_line_first(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=AGREED)
    await ana.says("I want to kill myself")
    ana.sees("988")
    (alert,) = alerts(olga)
    assert "Thoughts of self-harm" in alert.words


async def test_what_is_taken_back_is_no_longer_told(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=AGREED)
    await ana.says("/settings")
    await ana.taps("sharing")
    await ana.taps("Stop sharing now, danger alerts too")
    await ana.says(DANGER)
    assert not alerts(olga)
    assert not (await known_as(ana)).sharing.alerts


async def test_in_spanish_the_patient_reads_that_the_clinic_was_told(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=AGREED, locale="es")
    await ana.says("No siento entre las piernas y no puedo orinar")
    ana.sees("Llame al 911 ahora")
    ana.sees("avisé a su clínica", "No espere")
    assert len(alerts(olga)) == 1


async def test_with_nobody_on_duty_an_alert_reaches_all_of_the_team(olga: Person, pia: Person, ana: Person) -> None:
    await olga.says("/clinic")
    await olga.taps("Alerts")
    await olga.taps("Turn my alerts off")
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    ana.sees("told your clinic")
    assert (len(alerts(olga)), len(alerts(pia))) == (1, 1)
    olga.sees("Nobody takes alerts now, so this one came to all of you")
    pia.sees("Nobody takes alerts now, so this one came to all of you")
    await olga.taps("Turn my alerts on")
    olga.sees("I take alerts: on")


async def test_an_alert_that_nobody_taps_comes_again_and_in_the_end_to_every_owner(
    olga: Person, pia: Person, ana: Person
) -> None:
    await on_duty(pia)
    await olga.says("/clinic")
    await olga.taps("Alerts")
    await olga.taps("Turn my alerts off")
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    said_to_ana = len(ana.emulator.chat(ana.user_id).shown)
    assert (len(alerts(olga)), len(alerts(pia))) == (0, 1)
    await ana.waits(15 * 60 + 1)
    assert (len(alerts(olga)), len(alerts(pia))) == (0, 2)
    assert "Nobody has tapped" in alerts(pia)[-1].words
    await ana.waits(15 * 60 + 1)
    assert (len(alerts(olga)), len(alerts(pia))) == (1, 3)
    await ana.waits(30 * 60)
    assert (len(alerts(olga)), len(alerts(pia))) == (2, 4)
    assert len(ana.emulator.chat(ana.user_id).shown) == said_to_ana
    await olga.taps("Seen")
    assert "Seen by Olga" in pia.sees("Danger sign").words


@pytest.mark.parametrize(("locale", "line"), [("en", "They blocked the bot"), ("es", "Desde aquí no le llega nada")])
async def test_an_alert_comes_again_though_the_patient_blocks_and_says_so(
    olga: Person, ana: Person, locale: str, line: str
) -> None:
    await knows(olga, locale=locale)
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    assert line not in olga.last.words
    ana.emulator.person(ana.user_id).blocks()
    await ana.settles()
    await ana.waits(15 * 60 + 1)
    first = olga.last
    assert line in first.words
    await ana.waits(15 * 60 + 1)
    assert line in olga.last.words
    assert olga.last.message_id != first.message_id


async def test_an_alert_comes_again_at_growing_distances_until_somebody_taps_it(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=Sharing(asked=True, alerts=True, alerts_asked=True))
    await ana.says(DANGER)
    came, hour = [len(rings(olga))], 0.0
    for until in (0.6, 2.1, 8.1, 29, 53, 65):
        await ana.waits((until - hour) * 3600)
        hour = until
        came.append(len(rings(olga)))
    assert came == [1, 3, 5, 7, 9, 11, 12]
    assert [bool(one.buttons) for one in rings(olga)] == [False] * 11 + [True]
    await olga.taps("Seen")
    await ana.waits(48 * 3600)
    assert len(rings(olga)) == 12


def rings(staff: Person) -> list[Message]:
    return [one for one in staff.emulator.chat(staff.user_id).shown if one.from_bot and "between the legs" in one.words]


async def test_an_alert_that_was_seen_does_not_come_again(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    await olga.taps("Seen")
    await ana.waits(3600)
    olga.sees("Seen by Olga")
    assert not alerts(olga)


async def test_an_alert_is_not_raised_again_once_the_patient_took_that_back(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    await ana.says("/settings")
    await ana.taps("sharing")
    await ana.taps("Stop sharing now, danger alerts too")
    await ana.waits(3600)
    assert len(alerts(olga)) == 1


@pytest.mark.parametrize(
    ("language", "tell", "sign"),
    [
        ("English", "Yes, 18+. Tell my clinic of danger signs", "Yes"),
        ("Español", "Sí, 18+. Avise a mi clínica del peligro", "Sí"),
    ],
)
async def test_a_danger_sign_in_the_first_visit_reaches_a_clinic_that_may_hear_of_it(
    olga: Person, ana: Person, language: str, tell: str, sign: str
) -> None:
    await ana.says("/start")
    if language == "Español":
        await ana.taps(language)
    await ana.taps(tell)
    await ana.taps(next(one for one in ana.buttons() if one.startswith(sign)))
    ana.sees("911")
    (alert,) = alerts(olga)
    assert "Danger sign" in alert.words


async def test_alerts_say_of_how_many_patients_the_clinic_hears(
    olga: Person, pia: Person, ana: Person, mallory: Person
) -> None:
    await knows(ana, sharing=AGREED)
    await knows(mallory)
    for staff in (olga, pia):
        await staff.says("/clinic")
        await staff.taps("Alerts")
        staff.sees("1 patient lets you hear of danger. Some do not")


async def card_of(olga: Person) -> str:
    await olga.taps("Open card")
    return olga.sees("Safety notes:").words


async def test_two_danger_signs_in_one_message_are_both_named(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=AGREED)
    await ana.says("I can't pee and my crotch feels numb")
    (alert,) = alerts(olga)
    named = [one for one in alert.words.splitlines() if "Danger sign" in one]
    assert len(set(named)) == 2
    card = await card_of(olga)
    assert all(one in card for one in named)
    assert len({about for kind, about in await ledger(ana) if kind == "red_flag"}) == 2


async def test_after_a_yes_to_one_sign_the_other_that_the_words_may_mean_is_named_too(
    olga: Person, ana: Person
) -> None:
    await knows(ana, sharing=AGREED)
    await ana.says(TWO_MAYBE)
    assert not alerts(olga)
    await ana.taps(next(one for one in ana.buttons() if one.startswith("Yes")))
    (alert,) = alerts(olga)
    assert "Danger sign:" in alert.words
    assert "Asked, because of their words:" in alert.words
    assert "Asked, because of their words:" in await card_of(olga)


async def test_a_question_about_danger_that_nobody_answers_is_told_after_ten_minutes(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=AGREED)
    await ana.says(TWO_MAYBE)
    await ana.waits(590)
    assert not alerts(olga)
    await ana.waits(15)
    (alert,) = alerts(olga)
    assert "gave no answer yet" in alert.words
    assert "Asked, because of their words:" in alert.words
    ana.sees("call 911 first", "told your clinic")


@pytest.mark.parametrize(("sharing", "answer"), [(AGREED, "No"), (Sharing(), "")])
async def test_an_answer_or_no_consent_keeps_the_clinic_out(
    olga: Person, ana: Person, sharing: Sharing, answer: str
) -> None:
    await knows(ana, sharing=sharing)
    await ana.says(TWO_MAYBE)
    while answer and any(one.startswith(answer) for one in ana.buttons()):
        await ana.taps(next(one for one in ana.buttons() if one.startswith(answer)))
    await ana.waits(1200)
    assert not alerts(olga)


# ---------------------------------------------------------------- old copies, and what is open


def with_buttons(staff: Person) -> list[Message]:
    """Copies of alerts that can still be tapped."""
    shown = staff.emulator.chat(staff.user_id).shown
    return [one for one in shown if "Write to them" in [button.text for row in one.buttons for button in row]]


async def test_only_the_newest_copy_of_an_alert_has_buttons(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    await ana.waits(16 * 60)
    assert len(alerts(olga)) == 2
    (tappable,) = with_buttons(olga)
    assert "Nobody has tapped" in tappable.words
    await olga.taps("Seen")
    assert "Seen by Olga" in olga.last.words


async def test_the_count_of_open_alerts_leads_to_them(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    await olga.says("/clinic")
    await olga.taps("Alerts: 1 open")
    assert "Danger sign" in olga.last.words
    assert len(with_buttons(olga)) == 1
    await olga.taps("Seen")
    await olga.says("/clinic")
    assert "Alerts" in olga.buttons()


async def test_an_alert_that_the_patient_took_back_is_open_no_more(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    await ana.says("/privacy")
    await ana.taps("Stop telling my clinic of danger")
    await olga.says("/clinic")
    assert "Alerts" in olga.buttons()


async def test_whoever_writes_to_the_patient_has_seen_the_alert(olga: Person, pia: Person, ana: Person) -> None:
    await on_duty(pia)
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    await olga.taps("Write to them")
    await olga.says("Please go to the hospital now.")
    ana.sees("Please go to the hospital now.")
    olga.sees("Seen by Olga")
    pia.sees("Seen by Olga")
    await ana.waits(31 * 60)
    pia.sees_not("Nobody has tapped")


async def test_an_alert_that_nobody_sees_reaches_in_the_end_everybody_of_the_clinic(
    olga: Person, pia: Person, ana: Person
) -> None:
    await olga.says("/clinic")  # Olga alone is on duty
    await olga.taps("Alerts")
    if "Turn my alerts on" in olga.buttons():
        await olga.taps("Turn my alerts on")
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    assert not alerts(pia)
    for minutes in (16, 16, 31, 61, 121):
        await ana.waits(minutes * 60)
    assert alerts(pia)


# ---------------------------------------------------------------- whoever is on duty is gone


async def test_with_the_only_one_on_duty_gone_an_alert_reaches_the_others(
    olga: Person, pia: Person, ana: Person
) -> None:
    olga.emulator.person(olga.user_id).blocks()
    await olga.settles()
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    assert len(alerts(pia)) == 1
    pia.sees("Nobody takes alerts now, so this one came to all of you")
    ana.sees("told your clinic")


async def test_an_alert_that_meets_a_block_goes_to_the_others_at_once(olga: Person, pia: Person, ana: Person) -> None:
    olga.emulator.chat(olga.user_id).blocked = True
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    await ana.waits(1)
    assert len(alerts(pia)) == 1
    await ana.waits(15 * 60 + 1)
    await pia.taps("Seen")
    pia.sees("Seen by Pia")


async def test_where_somebody_else_on_duty_got_it_a_block_rings_nobody(olga: Person, pia: Person, ana: Person) -> None:
    await on_duty(pia)
    olga.emulator.chat(olga.user_id).blocked = True
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    await ana.waits(60)
    assert len(alerts(pia)) == 1


async def test_where_everybody_has_blocked_the_bot_nobody_is_said_to_be_told(olga: Person, ana: Person) -> None:
    olga.emulator.person(olga.user_id).blocks()
    await olga.settles()
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    ana.sees("Call 911 now")
    ana.sees_not("told your clinic")
    olga.emulator.person(olga.user_id).unblocks()
    await olga.says("/clinic")
    await olga.taps("Alerts: 1 open")
    assert len(alerts(olga)) == 1


async def test_a_question_goes_to_the_others_where_who_hears_them_has_blocked_the_bot(
    olga: Person, pia: Person, ana: Person
) -> None:
    await pia.says("/clinic")
    await pia.taps("Alerts")
    await pia.taps("Send me no questions")
    olga.emulator.person(olga.user_id).blocks()
    await olga.settles()
    await knows(ana)
    await ana.says("/ask")
    await ana.says("May I swim?")
    ana.sees("I passed it on")
    pia.sees("May I swim?")


async def test_whoever_blocks_the_bot_with_an_alert_open_hands_it_to_the_others_at_once(
    olga: Person, pia: Person, ana: Person
) -> None:
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    assert (len(alerts(olga)), len(alerts(pia))) == (1, 0)
    olga.emulator.person(olga.user_id).blocks()
    await olga.settles()
    await olga.waits(1)
    assert len(alerts(pia)) == 1


async def test_a_block_that_anything_else_meets_hands_it_on_too(olga: Person, pia: Person, ana: Person) -> None:
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    olga.emulator.chat(olga.user_id).blocked = True
    await ana.says("/ask")
    await ana.says("May I swim?")
    await ana.waits(1)
    assert len(alerts(pia)) == 1


@pytest.mark.parametrize(
    ("name", "call"), [("Ana", "Is it urgent? Call them."), ("", "If you know who this is, call them.")]
)
async def test_only_whoever_has_a_name_is_to_be_called_simply(olga: Person, ana: Person, name: str, call: str) -> None:
    await knows(ana, sharing=replace(AGREED, name=name))
    await ana.says(DANGER)
    ana.emulator.person(ana.user_id).blocks()
    await ana.settles()
    await olga.waits(15 * 60 + 1)
    olga.sees("They blocked the bot", call)
    ana.emulator.person(ana.user_id).unblocks()
    await ana.settles()
    await olga.taps("Write to them")
    olga.sees("Is it an emergency? " + call.removeprefix("Is it urgent? "))
    olga.sees("send them to help go at once. I ask you once more before anything else goes")
    olga.sees_not("It goes to them at once")
