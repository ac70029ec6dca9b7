"""The clinic's profile and rules, changed in the chat by its owner and by nobody else."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.app import App
from bot.clock import TravelClock
from bot.talk.effects import KeepClaim
from bot.talk.staff import Role
from tests.known import known_as, knows, rows
from tests.person import Person
from tests.scenarios.clinic.conftest import link_for


async def opens_profile(olga: Person) -> None:
    await olga.says("/clinic")
    await olga.taps("Profile")


async def changes(olga: Person, field: str, value: str) -> None:
    await opens_profile(olga)
    await olga.taps(field)
    await olga.says(value)


async def live(olga: Person) -> list[str]:
    """What patients can see of it; what is typed in the steps is kept apart until a yes."""
    return [one.name for one in await rows(olga, "clinic_settings") if not one.name.startswith("draft.")]


async def test_patients_see_the_shipped_profile_in_help(ana: Person) -> None:
    await knows(ana)
    await ana.says("/help")
    ana.sees("Whole Family Acupuncture", "Leah Olson, L Ac", "Phone: 920 574 0447", "612 E Longview Dr")
    ana.sees_not("Open:")


async def test_a_card_about_a_visit_leads_to_the_clinic(ana: Person) -> None:
    await knows(ana, locale="es")
    await ana.says("/learn")
    await ana.taps_old("0.learn.card.how_many_visits", ana.last)
    await ana.taps("Cómo contactar a la clínica")
    ana.sees("Whole Family Acupuncture", "Teléfono: 920 574 0447")


async def test_what_the_owner_types_is_what_patients_see(olga: Person, ana: Person) -> None:
    await knows(ana)
    await changes(olga, "Phone", "+1 (920) 555-0100")
    olga.sees("Saved. Patients see it from now on.")
    olga.sees("Phone: +1 (920) 555-0100")
    await changes(olga, "Opening hours", "Mon-Fri 9-5 & Sat 9-12")
    await changes(olga, "Booking link", "https://clinic.example/book?new=1")
    await ana.says("/help")
    ana.sees(
        "Phone: +1 (920) 555-0100", "Open: Mon-Fri 9-5 & Sat 9-12", "Book a visit: https://clinic.example/book?new=1"
    )
    ana.sees_not("920 574 0447")


async def test_a_new_owner_is_asked_six_short_things(olga: Person, ana: Person) -> None:
    olga.sees("First, your clinic.", "6 short steps")
    await olga.taps("Tell me about your clinic")
    olga.sees("1 of 6", "Now: Whole Family Acupuncture")
    await olga.says("Hill Street 針灸 🌿")
    olga.sees("2 of 6")
    await olga.taps("Leave it empty")
    olga.sees("3 of 6")
    await olga.says("call me")
    olga.sees("not a phone number")
    await olga.says("+1 (920) 555-0100")
    await olga.says("Mon-Fri 9-5, Sat 9-12")
    olga.sees("5 of 6")
    await olga.taps("Skip")
    olga.sees("6 of 6", "What time is it at the clinic?")
    (denver,) = [one for one in olga.buttons() if "Denver" in one]
    await olga.taps(denver)
    olga.sees("Is all of this right?", "Denver")
    assert not await live(olga)
    await olga.taps("Yes, show it to patients")
    olga.sees("Patients see this from now on.")
    card = olga.emulator.chat(2001).shown[-2].words
    assert "Hill Street 針灸 🌿" in card
    assert "Leah" not in card
    kept = {one.name: one.value for one in await rows(olga, "clinic_settings")}
    assert kept["zone"] == "America/Denver"
    await ana.says("/start")
    ana.sees("Hello from Hill Street 針灸 🌿!")
    ana.sees_not("Leah Olson")
    await ana.says("/help")
    ana.sees("From the guide of Leah Olson, L Ac.")


async def test_a_new_patient_is_where_the_clinic_is_until_they_say_otherwise(olga: Person, ana: Person) -> None:
    await opens_profile(olga)
    await olga.taps("Time zone")
    (denver,) = [one for one in olga.buttons() if "Denver" in one]
    await olga.taps(denver)
    await ana.says("/start")
    await ana.taps("Yes, 18+. Do not tell my clinic")
    assert (await known_as(ana)).zone == "America/Denver"


async def test_the_owner_reads_which_emergency_number_patients_are_told(olga: Person) -> None:
    await olga.taps("Tell me about your clinic")
    for _ in range(6):
        await olga.taps("Skip")
    olga.sees("In an emergency they are told to call 911", "Tell whoever runs this bot")


async def test_the_author_is_named_once_in_help_and_hello_is_short(ana: Person) -> None:
    await ana.says("/start")
    ana.sees("Hello from Whole Family Acupuncture!")
    ana.sees_not("Leah Olson")
    await ana.says("/help")
    assert len([one for one in ana.emulator.chat(1001).shown if "guide of Leah Olson" in one.words]) == 1


async def test_whoever_skips_every_step_changes_nothing(olga: Person) -> None:
    await olga.taps("Tell me about your clinic")
    for _ in range(6):
        await olga.taps("Skip")
    olga.sees("Patients see this from now on.")
    assert not await rows(olga, "clinic_settings")


async def test_whoever_stops_keeps_what_was_said_after_a_yes(olga: Person) -> None:
    await olga.taps("Tell me about your clinic")
    await olga.says("Lake Clinic")
    await olga.taps("Stop here")
    olga.sees("Is all of this right?")
    await olga.says("yes")
    assert [(one.name, one.value) for one in await rows(olga, "clinic_settings")] == [("profile.name", "Lake Clinic")]


async def test_any_time_zone_can_be_picked(olga: Person) -> None:
    await opens_profile(olga)
    await olga.taps("Time zone")
    assert not [one for one in olga.buttons() if "London" in one]
    await olga.taps("More places")
    (london,) = [one for one in olga.buttons() if "London" in one]
    await olga.taps(london)
    olga.sees("Saved.")
    assert [one.value for one in await rows(olga, "clinic_settings")] == ["Europe/London"]


async def test_a_field_can_be_emptied_but_not_the_name(olga: Person, ana: Person) -> None:
    await knows(ana)
    await opens_profile(olga)
    await olga.taps("Phone")
    await olga.taps("Leave it empty")
    await ana.says("/help")
    ana.sees("Whole Family Acupuncture")
    ana.sees_not("920 574 0447")
    await opens_profile(olga)
    await olga.taps("Phone")
    olga.sees("Now: nothing yet")
    await olga.taps("Back to the shipped value")
    await opens_profile(olga)
    await olga.taps("Name")
    assert "Leave it empty" not in olga.buttons()


async def test_a_second_owner_and_a_practitioner_are_not_asked(olga: Person, pia: Person) -> None:
    assert "Tell me about your clinic" not in pia.buttons()
    until = pia.clock.now() + timedelta(days=1)
    await pia.app.store.keep_claim(KeepClaim("second-owner", Role.OWNER, until))
    await pia.says("/start claim-second-owner")
    pia.sees("You now run this bot")
    assert not [one for one in pia.buttons() if one == "Tell me about your clinic"]
    del olga


async def test_back_to_the_shipped_value(olga: Person) -> None:
    await opens_profile(olga)
    await olga.taps("Name")
    assert "Back to the shipped value" not in olga.buttons()
    await olga.says("Lake Clinic")
    olga.sees("Lake Clinic", "Leah Olson")
    await opens_profile(olga)
    await olga.taps("Name")
    olga.sees("Now: Lake Clinic")
    await olga.taps("Back to the shipped value")
    olga.sees("Saved. Patients see it from now on.")
    assert not await rows(olga, "clinic_settings")
    assert "Whole Family Acupuncture" in olga.emulator.chat(2001).shown[-2].words


@pytest.mark.parametrize(
    ("field", "value", "line"),
    [
        ("Phone", "call me", "not a phone number"),
        ("Phone", "12345", "not a phone number"),
        ("E-mail", "leah at clinic", "not an e-mail address"),
        ("Web page", "our page", "not a link"),
        ("Booking link", "javascript:alert(1)", "not a link"),
        ("Address", "x" * 121, "1 to 120 letters"),
    ],
)
async def test_a_value_that_does_not_fit_gets_one_clear_line(olga: Person, field: str, value: str, line: str) -> None:
    await changes(olga, field, value)
    olga.sees(line)
    assert not await rows(olga, "clinic_settings")
    await olga.taps("Not now")
    olga.sees("Nothing was changed")


async def test_the_second_look_is_switched_on_and_off(olga: Person, pia: Person, ana: Person) -> None:
    await knows(ana)
    await opens_profile(olga)
    await olga.taps("Ask a colleague to agree: off")
    olga.sees("A colleague agrees to each tip")
    await olga.says("/broadcast")
    await olga.says("Walk a little.")
    await olga.taps("on")
    await olga.taps("Now")
    await olga.taps("Send it")
    olga.sees("waits until a colleague agrees")
    pia.sees("Walk a little.", "A tip from your clinic")
    await opens_profile(olga)
    await olga.taps("Ask a colleague to agree: on")
    assert not await rows(olga, "clinic_settings")


async def test_a_colleague_reads_a_tip_of_the_library_before_agreeing(olga: Person, pia: Person, ana: Person) -> None:
    await knows(ana)
    await opens_profile(olga)
    await olga.taps("Ask a colleague to agree: off")
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Library")
    await olga.taps("○ Start light")
    for button in ("Send", "on", "Now", "Send it"):
        await olga.taps(button)
    pia.sees("Are you holding your breath?", "A tip from your clinic")


async def test_the_weekly_limit_is_the_owners(olga: Person, ana: Person) -> None:
    await knows(ana)
    await opens_profile(olga)
    await olga.taps("Tips a week: 2")
    await olga.taps("1")
    olga.sees("Most tips a week for one patient: 1")
    for expected in ("1 person gets it", "had enough tips this week"):
        await olga.says("/broadcast")
        await olga.says("Walk a little.")
        olga.sees(expected)
        if expected.startswith("1"):
            for button in ("on", "Now", "Send it"):
                await olga.taps(button)
            await olga.waits(70)
    await opens_profile(olga)
    await olga.taps("Tips a week: 1")
    await olga.taps("Back to the shipped value")
    olga.sees("Most tips a week for one patient: 2")


async def test_a_practitioner_may_not_change_it_and_that_is_written_down(olga: Person, pia: Person) -> None:
    del olga
    await pia.says("/clinic")
    assert "Profile" not in pia.buttons()
    for choice in ("field.phone", "second", "cap.7", "profile", "setup"):
        assert await pia.taps_old(f"0.c.{choice}", pia.last) == "Only an owner can do that."
    assert not await rows(pia, "clinic_settings")
    assert len([one for one in await rows(pia, "refusals") if one.chat_id == pia.user_id]) == 5


async def test_an_owner_who_was_removed_cannot_finish_what_was_begun(olga: Person, pia: Person) -> None:
    until = pia.clock.now() + timedelta(days=1)
    await pia.app.store.keep_claim(KeepClaim("second-owner", Role.OWNER, until))
    await pia.says("/start claim-second-owner")
    await opens_profile(pia)
    await pia.taps("Phone")
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Team")
    await olga.taps("Remove Pia")
    await olga.taps("Remove Pia")
    await pia.says("920 555 0100")
    assert not await rows(olga, "clinic_settings")


async def test_a_stranger_changes_nothing(olga: Person, mallory: Person) -> None:
    await knows(mallory)
    await mallory.says("/help")
    for choice in ("profile", "field.phone", "second", "setup"):
        assert await mallory.taps_old(f"0.c.{choice}", mallory.last) == "That step is over."
    assert not await rows(olga, "clinic_settings")
    assert len([one for one in await rows(olga, "refusals") if one.chat_id == mallory.user_id]) == 4


@pytest.mark.parametrize(
    ("locale", "hours", "line"),
    [
        ("en", "Mon-Fri 9-5", "They open Monday, November 23 at 9:00"),
        ("en", "lun-vie 9-17, sáb 9-12", "They are open now."),
        ("es", "Sat noon-4, Sun closed", "Abren hoy a las"),
        ("en", "Mon-Fri 9-5, closed Monday 23 Nov", "They open Tuesday, November 24 at 9:00"),
        ("es", "lun-sáb 9-17, cerrado del 21 al 23 de noviembre", "Abren el martes, 24 de noviembre"),
    ],
)
async def test_whoever_asks_reads_whether_the_clinic_is_open(
    olga: Person, ana: Person, locale: str, hours: str, line: str
) -> None:
    await knows(ana, locale=locale)
    await changes(olga, "Opening hours", hours)
    assert any("Patients who ask read this, too:" in one.words for one in olga.emulator.chat(2001).shown[-4:])
    await ana.says("/ask")
    ana.sees(hours, line)


async def test_the_clinics_hours_are_those_of_its_own_zone(olga: Person, ana: Person) -> None:
    await knows(ana)
    await changes(olga, "Opening hours", "Sat 9-5")
    await opens_profile(olga)
    await olga.taps("Time zone")
    await olga.taps(next(one for one in olga.buttons() if "Hawaii" in one))
    await ana.says("/ask")
    ana.sees("They open today at 1:00")


async def test_hours_that_cannot_be_read_are_shown_as_they_are(olga: Person, ana: Person) -> None:
    await knows(ana)
    await changes(olga, "Opening hours", "by appointment")
    assert any("I cannot read days and times" in one.words for one in olga.emulator.chat(2001).shown[-4:])
    await ana.says("/ask")
    ana.sees("Their hours: by appointment.")
    ana.sees_not("open now")


async def test_of_another_clinic_nothing_of_the_shipped_one_is_left(olga: Person, ana: Person) -> None:
    await changes(olga, "Name", "Lake Clinic")
    await changes(olga, "Phone", "(312) 555-0148")
    await ana.says("/help")
    ana.sees("Lake Clinic", "(312) 555-0148")
    ana.sees_not("wholefamilyacupuncture")
    ana.sees_not("Longview")


async def test_a_clinic_that_only_writes_its_name_anew_keeps_the_rest(olga: Person, ana: Person) -> None:
    await changes(olga, "Name", "Whole Family")
    await ana.says("/help")
    ana.sees("Whole Family", "wholefamilyacupuncture.com")


@pytest.mark.parametrize("value", ["(312) 555-0148 ext 2", "+34 600 111 222 int. 12"])
async def test_a_phone_number_may_have_an_extension(olga: Person, ana: Person, value: str) -> None:
    await changes(olga, "Phone", value)
    await ana.says("/help")
    ana.sees(value)


@pytest.mark.parametrize("hours", ["Mon-Fri nine sharp to 17, Sat 9-12", "Wochentags 9-17, Sat 9-12"])
async def test_nobody_is_told_that_it_is_closed_where_a_part_with_times_could_not_be_read(
    olga: Person, ana: Person, hours: str
) -> None:
    await opens_profile(olga)
    await olga.taps("Opening hours")
    await olga.says(hours)
    olga.sees("I could not read", "never tell patients that you are closed")
    await knows(ana)
    await ana.says("/ask")
    ana.sees(hours)
    assert "They open" not in ana.transcript()


@pytest.mark.parametrize(
    ("hours", "unread"),
    [
        ("Mon-Fri 9-5, Sat by appointment", "I could not read: Sat by appointment."),
        ("Mon-Fri 9-5 Sat by appointment", "I could not read: Sat by appointment."),
        ("Mon-Fri 9-5; closed on bank holidays", "I could not read: closed on bank holidays."),
        ("Lun-vie 9-17, sábado con cita", "I could not read: sábado con cita."),
    ],
)
async def test_one_unknown_word_does_not_lose_the_week(olga: Person, ana: Person, hours: str, unread: str) -> None:
    await opens_profile(olga)
    await olga.taps("Opening hours")
    olga.sees("closed 24-26 Dec")
    await olga.says(hours)
    olga.sees(unread, "Days off go by their date")
    olga.sees("Patients who ask read this, too: ")
    await knows(ana)
    await ana.says("/ask")
    ana.sees(hours)


@pytest.mark.parametrize(
    ("typed", "zone"),
    [("Bogotá", "America/Bogota"), ("we are in Mexico City", "America/Mexico_City"), ("madrid", "Europe/Madrid")],
)
async def test_a_clinic_types_its_city_where_no_button_has_its_zone(olga: Person, typed: str, zone: str) -> None:
    await opens_profile(olga)
    await olga.taps("Time zone")
    await olga.says(typed)
    stored = {one.name: one.value for one in await rows(olga, "clinic_settings")}
    assert zone in str(stored)


async def test_a_city_that_nobody_knows_is_asked_again(olga: Person) -> None:
    await opens_profile(olga)
    await olga.taps("Time zone")
    await olga.says("Appleton")
    olga.sees("type your city")


async def test_a_step_can_be_taken_back(olga: Person) -> None:
    await olga.taps("Tell me about your clinic")
    assert "Step back" not in olga.buttons()
    await olga.says("Hil Street")
    await olga.taps("Step back")
    olga.sees("1 of 6", "Now: Hil Street")
    await olga.says("Hill Street")
    olga.sees("2 of 6")


@pytest.mark.parametrize("typed", ["back", "Go back", "atrás", "volver"])
async def test_a_word_for_back_is_a_step_back_and_never_a_name(olga: Person, typed: str) -> None:
    await olga.taps("Tell me about your clinic")
    await olga.says(typed)
    olga.sees("1 of 6", "Now: Whole Family Acupuncture")
    await olga.says("Brook Physiotherapy")
    await olga.says(typed)
    assert "Now: Brook Physiotherapy" in olga.last.words
    assert not await live(olga)


@pytest.mark.parametrize("typed", ["12", "🌿", "…"])
async def test_a_name_has_letters(olga: Person, typed: str) -> None:
    await olga.taps("Tell me about your clinic")
    await olga.says(typed)
    olga.sees("A name has letters")
    olga.sees("1 of 6", "Now: Whole Family Acupuncture")


async def test_nothing_is_live_before_it_was_read_back_and_the_last_step_can_be_taken_again(
    olga: Person, ana: Person
) -> None:
    await knows(ana)
    await olga.taps("Tell me about your clinic")
    await olga.says("Brook Physiotherapy")
    for _ in range(5):
        await olga.taps("Skip")
    await ana.says("/help")
    ana.sees("Whole Family Acupuncture")
    await olga.says("back")
    olga.sees("6 of 6")
    await olga.taps("Skip")
    await olga.taps("Yes, show it to patients")
    await ana.says("/help")
    ana.sees("Brook Physiotherapy")


async def test_a_new_name_never_stands_over_the_links_that_ship(olga: Person, ana: Person) -> None:
    await knows(ana)
    await changes(olga, "Name", "Brook Physiotherapy")
    await ana.says("/help")
    assert "wholefamilyacupuncture" not in ana.sees("Brook Physiotherapy", "Phone:").words


@pytest.mark.parametrize("way", ["/clinic", "/start", "/help"])
async def test_whoever_leaves_in_the_middle_of_the_steps_goes_on_there(olga: Person, ana: Person, way: str) -> None:
    await knows(ana)
    await olga.taps("Tell me about your clinic")
    await olga.says("Brook Physiotherapy")
    await olga.says("Bea Brook, PT")
    await olga.says(way)
    await opens_profile(olga)
    await olga.taps("Go on with what I typed")
    olga.sees("I kept what you typed")
    olga.sees("3 of 6")
    await ana.says("/help")
    ana.sees("Whole Family Acupuncture")
    for _ in range(4):
        await olga.taps("Skip")
    assert "Bea Brook, PT" in olga.emulator.chat(2001).shown[-2].words
    await olga.says("/clinic")
    await opens_profile(olga)
    await olga.taps("Go on with what I typed")
    olga.sees("Is all of this right?")
    await olga.taps("Yes, show it to patients")
    await ana.says("/help")
    ana.sees("Brook Physiotherapy", "Bea Brook, PT")
    assert not [one for one in await rows(olga, "clinic_settings") if one.name.startswith("draft.")]
    await opens_profile(olga)
    assert "Tell me about your clinic" in olga.buttons()


@pytest.mark.parametrize("word", ["/cancel", "cancel", "never mind", "Cancelar", "drop"])
async def test_cancel_drops_what_was_typed_in_the_steps_and_says_so(olga: Person, word: str) -> None:
    await olga.taps("Tell me about your clinic")
    await olga.says("Brook Physiotherapy")
    await (olga.taps("Cancel") if word == "drop" else olga.says(word))
    olga.sees("Dropped.")
    assert not await rows(olga, "clinic_settings")
    await opens_profile(olga)
    await olga.taps("Tell me about your clinic")
    olga.sees("1 of 6", "Now: Whole Family Acupuncture")


async def test_another_owner_goes_on_with_what_the_first_typed(olga: Person, app: App, clock: TravelClock) -> None:
    await olga.taps("Tell me about your clinic")
    await olga.says("Brook Physiotherapy")
    olga.emulator.person(2005, "Otto")
    otto = Person(2005, olga.emulator, app, clock)
    await otto.says(f"/start {await link_for(app, clock, word='a-second-link')}")
    await opens_profile(otto)
    await otto.taps("Go on with what I typed")
    otto.sees("2 of 6")


async def test_the_steps_read_well_in_spanish(olga: Person) -> None:
    await knows(olga, locale="es", tips=False)
    await olga.says("/clinic")
    await olga.taps("Datos de la clínica")
    await olga.taps("c.setup")
    await olga.says("12")
    olga.sees("Un nombre lleva letras")
    await olga.says("Clínica del Río")
    for _ in range(5):
        await olga.taps("skip")
    olga.sees("¿Está todo bien?")
    await olga.taps("Sí, que lo vean")
    olga.sees("Los pacientes ven esto desde ahora")


async def test_the_page_for_the_clinic_is_made_although_the_clinic_has_no_link_left(olga: Person, ana: Person) -> None:
    await olga.says("/clinic")
    await olga.taps("Profile")
    await olga.taps("Name")
    await olga.says("Hill Street Clinic")
    await knows(ana)
    await ana.says("/summary")
    made = [one for one in ana.emulator.chat(ana.user_id).shown if one.media]
    assert made
    assert made[-1].media is not None
    assert made[-1].media.file.content.startswith(b"%PDF")


@pytest.mark.parametrize("typed", ["Wisconsin", "my place"])
async def test_a_place_that_is_not_known_is_said_to_be_so(olga: Person, typed: str) -> None:
    await olga.says("/clinic")
    await olga.taps("Profile")
    await olga.taps("Time zone")
    await olga.says(typed)
    olga.sees("I do not know that place")
    await olga.says("Denver")
    olga.sees("Saved")
