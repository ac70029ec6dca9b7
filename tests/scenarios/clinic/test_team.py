"""Who is staff: a link that works once, an owner who brings in and removes, and a closed door for everybody else."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest

from bot.app import App
from bot.care.record.person import Sharing
from bot.clock import TravelClock
from bot.emulator.emulator import Emulator
from bot.talk.effects import KeepClaim
from bot.talk.staff import Role
from tests.known import knows, rows, state_name
from tests.person import NotSeen, Person
from tests.scenarios.clinic.conftest import link_for
from tests.scenarios.clinic.test_broadcast import TIP, patients, to_audience

CLINIC_COMMANDS = ("/clinic", "/broadcast", "/broadcast@tenderspot_bot now")
CLINIC_CHOICES = ("tip", "menu", "team", "invite", "away.2001", "ok.1j1-1", "stop.1j1-1", "")


async def staff_in(person: Person) -> dict[int, str]:
    return {row.chat_id: row.role for row in await rows(person, "staff")}


async def test_whoever_opens_the_link_of_the_setup_first_runs_the_clinic(olga: Person) -> None:
    olga.sees("You now run this bot")
    assert await staff_in(olga) == {2001: "owner"}
    assert olga.buttons() == ["Tell me about your clinic"]
    await olga.says("/clinic")
    assert "Send a tip" in olga.buttons()


async def test_a_link_works_once(olga: Person, mallory: Person) -> None:
    await mallory.says("/start claim-the-owners-link")
    mallory.sees("used up or too old")
    assert await staff_in(olga) == {2001: "owner"}


async def test_a_link_grows_old(app: App, mallory: Person, clock: TravelClock) -> None:
    link = await link_for(app, clock, word="late")
    clock.move(timedelta(days=8).total_seconds())
    await mallory.says(f"/start {link}")
    mallory.sees("used up or too old")
    assert await staff_in(mallory) == {}


async def test_a_made_up_link_opens_nothing(olga: Person, mallory: Person) -> None:
    await mallory.says("/start claim-" + "a" * 24)
    mallory.sees("used up or too old")
    assert await staff_in(olga) == {2001: "owner"}


async def test_a_link_is_not_readable_in_the_database(app: App, ana: Person, clock: TravelClock) -> None:
    await link_for(app, clock, word="do-not-read-me")
    assert "do-not-read-me" not in repr(await rows(ana, "claims"))


async def test_the_owner_brings_in_a_practitioner(olga: Person, pia: Person) -> None:
    pia.sees("Welcome to the team")
    assert await staff_in(olga) == {2001: "owner", 2002: "practitioner"}
    await olga.taps("More")
    await olga.taps("Team")
    olga.sees("Olga, owner", "Pia, practitioner")


async def test_a_practitioner_cannot_invite_or_remove(olga: Person, pia: Person) -> None:
    await pia.says("/clinic")
    await pia.taps("More")
    await pia.taps("Team")
    with pytest.raises(NotSeen):
        await pia.taps("Invite a practitioner")
    assert await pia.taps_old("0.c.invite", pia.last) == "Only an owner can do that."
    assert await pia.taps_old("0.c.away.2001", pia.last) == "Only an owner can do that."
    assert await staff_in(olga) == {2001: "owner", 2002: "practitioner"}


async def test_whoever_is_removed_is_told_and_can_do_nothing_more(
    olga: Person, pia: Person, emulator: Emulator
) -> None:
    await pia.says("/broadcast")
    await olga.taps("More")
    await olga.taps("Team")
    await olga.taps("Remove Pia")
    await olga.taps("Remove Pia")
    olga.sees("Pia is no longer on the team")
    pia.sees("no longer on the clinic's team")
    assert await staff_in(olga) == {2001: "owner"}
    await pia.says("A tip from somebody who was staff a minute ago")
    pia.sees_not("This is how patients will see it")
    assert await state_name(pia) == "AskingConsent"  # heard as anybody's who is new
    assert ("clinic", "broadcast") not in [tuple(one) for one in commands_of(emulator, 2002)]


def commands_of(emulator: Emulator, chat_id: int) -> list[str]:
    return [command["command"] for command in emulator.world.profile.commands_for(chat_id, "en")]


async def test_the_menu_shows_clinic_commands_to_staff_only(olga: Person, mallory: Person, emulator: Emulator) -> None:
    assert {"clinic", "broadcast"} <= set(commands_of(emulator, 2001))
    await mallory.says("/start")
    assert not {"clinic", "broadcast"} & set(commands_of(emulator, 6666))
    assert olga.last


@pytest.mark.parametrize("command", CLINIC_COMMANDS)
async def test_a_clinic_command_of_anybody_else_does_nothing_and_is_written_down(
    olga: Person, mallory: Person, command: str, caplog: pytest.LogCaptureFixture
) -> None:
    await knows(mallory)
    before = await rows(olga, "broadcasts")
    with caplog.at_level(logging.WARNING):
        await mallory.says(command)
    mallory.sees("did not get that")
    assert [(one.chat_id, one.what) for one in await rows(olga, "refusals")] == [
        (6666, command.split("@", maxsplit=1)[0])
    ]
    assert any("chat 6666: refused" in line for line in caplog.messages)
    assert await rows(olga, "broadcasts") == before


@pytest.mark.parametrize("choice", CLINIC_CHOICES)
async def test_a_forged_clinic_button_does_nothing_and_is_written_down(
    olga: Person, mallory: Person, choice: str
) -> None:
    await knows(mallory)
    await mallory.says("/help")
    assert await mallory.taps_old(f"0.c.{choice}", mallory.last) == "That step is over."
    assert [one.chat_id for one in await rows(olga, "refusals")] == [6666]
    assert await staff_in(olga) == {2001: "owner"}


async def test_the_last_owner_cannot_be_removed(olga: Person, pia: Person) -> None:
    await pia.says(f"/start {await link_for(pia.app, pia.clock, Role.OWNER, 'another')}")
    assert await staff_in(olga) == {2001: "owner", 2002: "owner"}
    assert await olga.taps_old("0.c.away.2001", olga.last) == "That step is over."
    await pia.taps_old("0.c.away.2001", pia.last)
    assert await staff_in(pia) == {2002: "owner"}
    await pia.taps_old("0.c.away.2002", pia.last)
    assert await staff_in(pia) == {2002: "owner"}


async def test_staff_may_be_patients_as_well(olga: Person) -> None:
    await knows(olga)
    await olga.says("/session")
    olga.sees("The same places today?")
    await olga.says("/clinic")
    olga.sees("What would you like to do?")


async def test_staff_who_delete_their_own_data_are_told_that_they_stay_on_the_team(olga: Person) -> None:
    await knows(olga)
    await olga.says("/delete")
    await olga.taps("Yes, delete it all")
    olga.sees("You stay on the clinic's team until an owner removes you")
    await olga.says("/clinic")
    olga.sees("Your clinic.")


async def test_the_owner_hears_who_joined_and_the_newcomer_is_asked_about_alerts(olga: Person, pia: Person) -> None:
    olga.sees("Pia joined the team", "no alerts yet")
    pia.sees("When a patient is in danger, shall I tell you?")
    await pia.taps("Turn my alerts on")
    pia.sees("I take alerts: on", "Olga and Pia")


async def test_a_second_owner_is_announced_and_gets_alerts(olga: Person, pia: Person) -> None:
    await pia.says(f"/start {await link_for(pia.app, pia.clock, Role.OWNER, 'another')}")
    olga.sees("Pia joined the team as an owner")


async def leaves_a_tip(pia: Person, olga: Person) -> None:
    """A practitioner orders a tip for another day, and is removed."""
    await patients(olga, 1)
    await to_audience(pia)
    for button in ("on", "At a set time"):
        await pia.taps(button)
    await pia.taps(pia.buttons()[1])
    await pia.says("18:30")
    await pia.taps("Send it")
    await olga.says("/clinic")
    for button in ("More", "Team", "Remove Pia", "Remove Pia"):
        await olga.taps(button)


async def test_what_the_removed_had_scheduled_goes_to_nobody_while_no_owner_says_so(olga: Person, pia: Person) -> None:
    await leaves_a_tip(pia, olga)
    olga.sees("They left a tip", TIP, "It goes to nobody until you say so")
    await olga.waits(9 * 24 * 3600)
    assert not await rows(olga, "receipts")


async def test_what_the_removed_sent_a_moment_ago_is_held_too(olga: Person, pia: Person) -> None:
    await patients(olga, 1)
    await to_audience(pia)
    for button in ("on", "Now", "Send it"):
        await pia.taps(button)
    await removes_pia(olga)
    await olga.waits(24 * 3600)
    assert not await rows(olga, "receipts")


async def test_an_owner_sends_what_the_removed_had_scheduled_and_gets_the_report(olga: Person, pia: Person) -> None:
    await leaves_a_tip(pia, olga)
    await olga.taps("Send it")
    olga.sees("1 person will get it", TIP)
    await olga.taps("Send it")
    await olga.waits(3 * 24 * 3600)
    olga.sees("Your tip", "Sent: 1")


async def test_what_the_removed_had_scheduled_goes_now_where_its_time_is_over(olga: Person, pia: Person) -> None:
    await leaves_a_tip(pia, olga)
    await olga.waits(4 * 24 * 3600)
    await olga.taps("Send it")
    olga.sees("now")
    await olga.taps("Send it")
    await olga.waits(16 * 3600)
    olga.sees("Your tip", "Sent: 1")


async def test_the_owner_leaves_what_the_removed_had_scheduled(olga: Person, pia: Person) -> None:
    await leaves_a_tip(pia, olga)
    await olga.taps("Do not send")
    await olga.waits(9 * 24 * 3600)
    assert not await rows(olga, "receipts")
    assert not await rows(olga, "broadcasts")


# ---------------------------------------------------------------- links that nobody has opened yet


async def opens_team(staff: Person) -> None:
    await staff.says("/clinic")
    await staff.taps("c.more")
    await staff.taps("c.team")


async def invites(olga: Person) -> str:
    await opens_team(olga)
    await olga.taps("c.invite")
    return olga.last.words.split("start=")[1].strip()


async def test_open_links_are_listed_with_who_made_them_and_when_they_end(
    olga: Person, app: App, clock: TravelClock
) -> None:
    await link_for(app, clock, word="co-owner")
    clock.move(60)
    await invites(olga)
    await opens_team(olga)
    olga.sees("1. Owner, made by the setup. Ends on Saturday, November 28", "2. Practitioner, made by Olga. Ends on")
    assert {"Withdraw link 1", "Withdraw link 2"} <= set(olga.buttons())


async def test_a_link_that_was_withdrawn_opens_nothing(olga: Person, mallory: Person) -> None:
    token = await invites(olga)
    await opens_team(olga)
    await olga.taps("Withdraw link 1")
    olga.sees("That link opens nothing any more")
    assert "Withdraw link 1" not in olga.buttons()
    await mallory.says(f"/start {token}")
    mallory.sees("used up or too old")
    assert await staff_in(olga) == {2001: "owner"}


async def test_what_grew_old_is_not_listed_and_cannot_be_withdrawn(olga: Person) -> None:
    await invites(olga)
    await opens_team(olga)
    team = olga.last
    withdraws = next(one.data for row in team.buttons for one in row if "uninvite" in one.data)
    await olga.waits(timedelta(days=8).total_seconds())
    assert await olga.taps_old(withdraws, team) == "That step is over."
    await opens_team(olga)
    assert "made by" not in olga.last.words
    assert "Withdraw link 1" not in olga.buttons()


async def test_only_an_owner_sees_and_withdraws_links(olga: Person, pia: Person) -> None:
    await invites(olga)
    await opens_team(olga)
    withdraws = next(one.data for row in olga.last.buttons for one in row if "uninvite" in one.data)
    await opens_team(pia)
    pia.sees_not("made by")
    assert await pia.taps_old(withdraws, pia.last) == "Only an owner can do that."
    await opens_team(olga)
    assert "Withdraw link 1" in olga.buttons()


async def test_whoever_is_removed_comes_back_by_no_link_of_their_own(
    olga: Person, pia: Person, app: App, clock: TravelClock
) -> None:
    await pia.says(f"/start {await link_for(app, clock, word='second-owner')}")
    token = await invites(pia)
    await opens_team(olga)
    await olga.taps("Remove Pia")
    await olga.taps("c.away.2002")
    await pia.says(f"/start {token}")
    pia.sees("used up or too old")
    assert await staff_in(olga) == {2001: "owner"}


async def test_open_links_are_listed_in_spanish(olga: Person) -> None:
    await knows(olga, locale="es", tips=False)
    await invites(olga)
    await opens_team(olga)
    olga.sees("1. Personal, de Olga. Vence el")
    await olga.taps("Retirar el enlace 1")
    olga.sees("Ese enlace ya no abre nada")


async def test_what_stood_of_patients_in_the_chat_of_who_is_removed_is_edited_away(
    olga: Person, pia: Person, ana: Person
) -> None:
    await pia.says("/clinic")
    await pia.taps("Alerts")
    await pia.taps("Turn my alerts on")
    await knows(ana, sharing=Sharing(asked=True, card=True, alerts=True, alerts_asked=True, name="Ana"))
    await ana.says("/ask")
    await ana.says("May I swim after a session?")
    await pia.says("/clinic")
    await pia.taps("Patients")
    await pia.taps("Patients who share their card")
    await pia.taps(next(one for one in pia.buttons() if "Ana" in one))
    await ana.says("I am numb between the legs and cannot pee")
    pia.sees("Ana", "Danger sign")
    pia.sees("May I swim", "Ana")
    await removes_pia(olga)
    shown = [one.words for one in pia.emulator.chat(pia.user_id).shown if one.from_bot]
    assert not [one for one in shown if "May I swim" in one or "Danger sign" in one or "Sessions:" in one]
    pia.sees("Only for the clinic's team")
    assert not pia.sees("Only for the clinic's team").buttons
    olga.sees("May I swim", "Ana")


async def test_their_own_question_stays(olga: Person, pia: Person) -> None:
    await knows(pia)
    await pia.says("/ask")
    await pia.says("May I swim after a session?")
    await olga.taps("Answer")
    await olga.says("Yes, gladly.")
    await removes_pia(olga)
    pia.sees("Yes, gladly.")


async def removes_pia(olga: Person) -> None:
    await olga.says("/clinic")
    for button in ("More", "Team", "Remove Pia", "Remove Pia"):
        await olga.taps(button)


async def test_a_link_of_the_command_line_replaces_the_one_before_it(olga: Person, mallory: Person) -> None:
    for token in ("first-of-two", "second-of-two"):
        await mallory.app.store.keep_claim(KeepClaim(token, Role.OWNER, mallory.clock.now() + timedelta(days=7)))
    await mallory.says("/start claim-first-of-two")
    mallory.sees("used up or too old")
    await mallory.says("/start claim-second-of-two")
    assert await staff_in(olga) == {2001: "owner", mallory.user_id: "owner"}
