"""A fact about the body can be told at any time, is seen and changed, asked again, and ends when it is over."""

from __future__ import annotations

import pytest

from bot.care.record.person import Lock
from bot.talk.effects import SetTimer
from tests.known import due, kept, known_as, knows, ledger, presses, state_name
from tests.person import Person
from tests.walk import SCREENS

DAY = 24 * 3600
WEEK = 7 * DAY
LOCALES = ("en", "es")
CONFUSED = {"en": "I did not get that", "es": "Perdón, no"}


def not_confused(ana: Person) -> None:
    ana.sees_not("Sorry, I did not get that")
    ana.sees_not("Perdón, no entendí")


async def answers_no(ana: Person) -> None:
    """Say no to every plain question about danger."""
    while (await known_as(ana)).doubted:
        await ana.says("no")


# ---------------------------------------------------------------- told in words


@pytest.mark.parametrize(
    ("locale", "words", "precaution", "changed"),
    [
        ("en", "I am pregnant", "pregnancy", "no pressing on legs"),
        ("en", "I take warfarin now", "blood_thinner", "no firm ball"),
        ("en", "I had a hip replacement in May", "hip_replacement", "no pressing near the hip"),
        ("en", "I started blood thinners", "blood_thinner", "no firm ball"),
        ("en", "I have diabetes", "neuropathy", "Look at your skin after"),
        ("es", "estoy embarazada", "pregnancy", "Embarazo"),
        ("es", "ahora tomo warfarina", "blood_thinner", "Anticoagulantes"),
        ("es", "me pusieron una prótesis de cadera en mayo", "hip_replacement", "Prótesis"),
    ],
)
async def test_a_fact_told_at_home_is_noted_and_what_changes_is_said(
    ana: Person, locale: str, words: str, precaution: str, changed: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(changed)
    assert precaution in ((await known_as(ana)).precautions or ())
    not_confused(ana)
    await answers_no(ana)
    not_confused(ana)


@pytest.mark.parametrize(
    ("locale", "words", "told"),
    [
        ("es", "me acaban de quitar puntos de la rodilla", {"recent_surgery"}),
        ("es", "llevo una válvula mecánica", {"blood_thinner", "heart_or_circulation"}),
        ("en", "I have a mechanical valve", {"blood_thinner", "heart_or_circulation"}),
        ("en", "I have a defibrillator", {"heart_or_circulation"}),
        ("es", "Tengo marcapasos y tomo Sintrom", {"blood_thinner", "heart_or_circulation"}),
    ],
)
async def test_devices_and_stitches_are_noted_and_each_is_named(
    ana: Person, locale: str, words: str, told: set[str]
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert told == set((await known_as(ana)).precautions or ())
    assert ana.new[0].words.count("•") == len(told)


@pytest.mark.parametrize(
    ("locale", "words", "asked"),
    [
        ("es", "me pusieron un DAI la semana pasada", "¿Fue en los últimos 3 meses"),
        ("en", "I had an ICD put in last week", "Was it in the last 3 months"),
        ("en", "stent put in two weeks ago through the groin", "Is this still true?"),
        ("es", "me pusieron un stent hace dos semanas por la ingle", "¿Sigue siendo así?"),
        ("en", "my period is two weeks late", "Are you pregnant now"),
        ("es", "se me atrasó la regla", "¿Está embarazada ahora"),
    ],
)
async def test_what_was_put_in_lately_and_a_late_period_are_asked_about(
    ana: Person, locale: str, words: str, asked: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert (await known_as(ana)).doubted == ()
    ana.sees(asked)


@pytest.mark.parametrize(
    ("locale", "words", "card"),
    [
        ("en", "I wear a fentanyl patch", "I have no rule for that"),
        ("en", "lidocaine patch", "I have no rule for that"),
        ("en", "I have a pain patch on my back", "I have no rule for that"),
        ("es", "llevo un parche de fentanilo", "Para eso no tengo una regla"),
        ("es", "llevo un parche para el dolor", "Para eso no tengo una regla"),
    ],
)
async def test_a_patch_against_pain_is_no_crisis_and_goes_to_the_clinic(
    ana: Person, locale: str, words: str, card: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(card)
    assert (await known_as(ana)).trouble is None


async def test_pregnancy_told_in_words_brings_its_own_screens(ana: Person) -> None:
    await knows(ana, locale="es")
    await ana.says("tenemos un recién nacido en casa")
    ana.sees("1 de 3")


async def test_with_a_question_about_danger_open_they_come_before_the_next_session(ana: Person) -> None:
    await knows(ana)
    await ana.says("I am pregnant and worried")
    await answers_no(ana)
    await ana.says("/session")
    ana.sees("Safety check 1 of 3")


async def test_a_fact_told_while_pressing_ends_the_session_and_what_was_pressed_is_kept(ana: Person) -> None:
    await presses(ana)
    await ana.waits(20)
    await ana.says("I take warfarin since last week")
    ana.sees("Please stop now")
    assert (await known_as(ana)).precautions == ("blood_thinner",)
    assert await due(ana, "session:") == {}
    assert [one.points[0].seconds for one in await kept(ana)] == [20]
    not_confused(ana)


async def test_a_question_about_danger_in_the_same_words_ends_the_session_too(ana: Person) -> None:
    await presses(ana)
    await ana.waits(20)
    await ana.says("I am pregnant and worried")
    await answers_no(ana)
    assert await state_name(ana) not in {"Pressing", "Paused"}
    assert await due(ana, "session:") == {}


async def test_a_plan_on_show_is_made_anew_without_what_is_no_longer_safe(ana: Person) -> None:
    await knows(ana)
    for move in ("/session",):
        await ana.says(move)
    for tap in ("Yes, the same", "6"):
        await ana.taps(tap)
    assert await state_name(ana) == "OfferingPlan"
    await ana.says("I had hip surgery three weeks ago")
    assert (await known_as(ana)).precautions == ("recent_surgery",)
    assert await state_name(ana) != "OfferingPlan", "the old plan may still be started"
    not_confused(ana)


async def test_an_open_question_keeps_its_place(ana: Person) -> None:
    await knows(ana)
    await ana.says("/session")
    await ana.says("I have varicose veins")
    assert await state_name(ana) == "AskingSame"
    assert (await known_as(ana)).precautions == ("varicose_veins",)
    await ana.taps("Yes, the same")
    await ana.taps("6")
    not_confused(ana)


async def test_before_the_list_was_asked_it_is_ticked_there(ana: Person) -> None:
    await knows(ana, precautions=None, screened_at=None)
    await ana.says("/session")
    await ana.says("I take eliquis")
    assert await state_name(ana) == "AskingScreen"
    for _ in range(SCREENS):
        await ana.taps("None of these")
    assert "☑ Blood thinners or easy bleeding" in ana.buttons()
    await ana.taps("Done")
    assert (await known_as(ana)).precautions == ("blood_thinner",)
    not_confused(ana)


async def test_told_in_the_list_itself_it_is_ticked(ana: Person) -> None:
    await knows(ana, precautions=None)
    await ana.says("/session")
    await ana.says("I have varicose veins")
    assert "☑ Varicose veins" in ana.buttons()


async def test_what_is_over_or_only_asked_changes_nothing_before_done(ana: Person) -> None:
    await knows(ana, precautions=("blood_thinner",))
    await ana.says("I am not on warfarin")
    assert (await known_as(ana)).precautions == ("blood_thinner",)
    assert "☐ Blood thinners or easy bleeding" in ana.buttons()
    await ana.taps("Done")
    assert (await known_as(ana)).precautions == ()
    await ana.says("can I do this with varicose veins?")
    ana.sees("Do you have varicose veins?")
    assert (await known_as(ana)).precautions == ()
    not_confused(ana)


async def shows_a_plan(ana: Person, locale: str) -> None:
    await knows(ana, locale=locale)
    await ana.says("/session")
    for data in ("same", "6"):
        await ana.taps(data)
    assert await state_name(ana) == "OfferingPlan"


@pytest.mark.parametrize(
    ("locale", "words", "precaution"),
    [
        ("en", "I'm 24 weeks pregnant, is this still ok?", "pregnancy"),
        ("en", "I have osteoporosis, is this still ok?", "osteoporosis"),
        ("en", "I have bad varicose veins on that calf, can I roll it?", "varicose_veins"),
        ("es", "estoy embarazada de 20 semanas, ¿puedo hacerlo?", "pregnancy"),
        ("es", "tengo osteoporosis, ¿está bien si sigo?", "osteoporosis"),
    ],
)
async def test_a_fact_told_beside_a_question_is_taken_up_and_the_old_plan_does_not_start(
    ana: Person, locale: str, words: str, precaution: str
) -> None:
    await shows_a_plan(ana, locale)
    plan = next(one for one in reversed(ana.emulator.chat(ana.user_id).shown) if one.buttons)
    start = plan.buttons[0][0].data
    await ana.says(words)
    assert (await known_as(ana)).precautions == (precaution,)
    await ana.taps_old(start, plan)
    assert await state_name(ana) in {"", "OfferingPlan"}, "the old plan was started"
    await answers_no(ana)
    assert await state_name(ana) in {"OfferingPlan", "AskingItsPlace", "AskingScreen"}, (
        "the plan is made anew after a no"
    )


@pytest.mark.parametrize(
    ("locale", "words", "asked"),
    [
        ("en", "is this ok in pregnancy?", "Are you pregnant now"),
        ("es", "¿se puede hacer en el embarazo?", "¿Está embarazada ahora"),
    ],
)
async def test_what_is_only_asked_about_is_asked_back_before_anything_starts(
    ana: Person, locale: str, words: str, asked: str
) -> None:
    await shows_a_plan(ana, locale)
    await ana.says(words)
    assert asked in ana.last.words
    assert "start" not in ana.last.words.casefold()
    assert await state_name(ana) == "AskingWhether"
    await ana.says("no")
    assert ((await known_as(ana)).precautions, await state_name(ana)) == ((), "OfferingPlan")
    await ana.says(words)
    await ana.taps("yes")
    assert (await known_as(ana)).precautions == ("pregnancy",)
    assert await state_name(ana) == "AskingScreen"


@pytest.mark.parametrize("listed", [(), ("blood_thinner",)])
@pytest.mark.parametrize(
    ("locale", "words", "warning"),
    [
        ("en", "I stopped eliquis yesterday so I can use the ball", "do not stop a blood thinner on your own"),
        ("es", "dejé la warfarina ayer", "no deje un anticoagulante por su cuenta"),
        ("en", "should I stop my blood thinner?", "do not stop a blood thinner on your own"),
        ("es", "¿debo dejar el anticoagulante?", "no deje un anticoagulante por su cuenta"),
    ],
)
async def test_a_medicine_that_was_stopped_still_counts_and_nobody_is_praised_for_it(
    ana: Person, listed: tuple[str, ...], locale: str, words: str, warning: str
) -> None:
    await knows(ana, precautions=listed, locale=locale)
    await ana.says(words)
    ana.sees(warning)
    assert (await known_as(ana)).precautions == ("blood_thinner",)
    not_confused(ana)


@pytest.mark.parametrize("listed", [(), ("blood_thinner",)])
@pytest.mark.parametrize(
    ("locale", "words"), [("en", "could it be a stress fracture?"), ("es", "¿será que tengo una fractura?")]
)
async def test_whoever_asks_what_it_may_be_has_told_nothing(
    ana: Person, listed: tuple[str, ...], locale: str, words: str
) -> None:
    await knows(ana, precautions=listed, locale=locale)
    await ana.says(words)
    assert await state_name(ana) != "ChoosingPrecautions"
    assert (await known_as(ana)).precautions == listed


async def test_pills_that_were_stopped_are_no_crisis(ana: Person) -> None:
    await knows(ana)
    await ana.says("i was on xarelto but I stopped the pills")
    assert (await known_as(ana)).precautions == ("blood_thinner",)
    ana.sees_not("988")


@pytest.mark.parametrize(("locale", "words"), [("en", "pain is 10 out of 10"), ("es", "dolor 10 de 10")])
async def test_a_pain_too_strong_for_pressing_told_at_home_is_asked_about(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    not_confused(ana)
    assert (await known_as(ana)).doubted


@pytest.mark.parametrize(("locale", "words"), [("en", "thanks"), ("en", "ok"), ("es", "gracias, hoy mejor")])
async def test_whoever_only_says_thanks_is_not_sent_to_an_emergency(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    not_confused(ana)
    ana.sees_not("911")


async def test_a_question_that_may_also_mean_danger_is_asked_behind_that(ana: Person) -> None:
    await knows(ana)
    await ana.says("can I do this with varicose veins and a warm calf?")
    while (await known_as(ana)).doubted:
        await ana.says("no")
    ana.sees("Do you have varicose veins?")
    not_confused(ana)


async def test_what_was_never_on_the_list_is_heard_kindly(ana: Person) -> None:
    await knows(ana)
    await ana.says("I am not pregnant")
    ana.sees("nothing changes")
    not_confused(ana)


async def test_danger_goes_first_and_the_fact_is_kept(ana: Person) -> None:
    await knows(ana)
    await ana.says("I am pregnant and I am bleeding a lot")
    patient = await known_as(ana)
    assert patient.lock is not None
    assert patient.precautions == ("pregnancy",)


async def test_what_is_told_before_consent_waits_and_a_no_drops_it(ana: Person) -> None:
    await ana.says("/start")
    await ana.says("I take warfarin")
    assert (await known_as(ana)).precautions is None
    await ana.taps("No, thanks")
    assert (await known_as(ana)).told_health == ()


# ---------------------------------------------------------------- My health


@pytest.mark.parametrize("way_in", ["My health", "/health", "/settings"])
async def test_my_health_shows_and_changes_what_is_known(ana: Person, way_in: str) -> None:
    await knows(ana, precautions=("skin",))
    if way_in == "My health":
        await ana.says("/cancel")
        await ana.taps(way_in)
    else:
        await ana.says(way_in)
    if way_in == "/settings":
        await ana.taps("My health")
    ana.sees("keep off the sore place", "November 21)")
    await ana.taps("Change this list")
    await ana.taps("☑ Broken, sore or infected skin")
    await ana.taps("☐ Varicose veins")
    await ana.taps("Done")
    assert (await known_as(ana)).precautions == ("varicose_veins",)
    ana.sees("Varicose veins: no pressing on the calf")
    assert await state_name(ana) == "ShowingHealth"
    await ana.taps("Done")
    assert await state_name(ana) == ""
    not_confused(ana)


async def test_with_nothing_known_my_health_says_so(ana: Person) -> None:
    await knows(ana)
    await ana.says("/health")
    ana.sees("I know of nothing that needs special care")


async def test_a_doctors_word_given_later_takes_away_what_a_sign_left_out(ana: Person) -> None:
    await knows(ana, blocked_by=("r15",), nerve_points=("tfl",))
    await ana.says("/health")
    ana.sees("until a doctor says yes: Swollen, warm leg")
    await ana.taps("A doctor allowed pressing")
    await ana.taps("No, or we did not talk about it")
    assert (await known_as(ana)).blocked_by == ("r15",)
    await ana.says("/health")
    await ana.taps("A doctor allowed pressing")
    await ana.taps("Yes, it is fine")
    patient = await known_as(ana)
    assert (patient.blocked_by, patient.nerve_points) == ((), ())
    assert ("clinician_checked", "r15") in await ledger(ana)
    not_confused(ana)


async def test_somebody_locked_still_sees_and_changes_it(ana: Person) -> None:
    await knows(ana, lock=Lock("same_day", "r6", ana.clock.now()))
    await ana.says("/health")
    await ana.taps("Change this list")
    await ana.taps("☐ Varicose veins")
    await ana.taps("Done")
    patient = await known_as(ana)
    assert patient.precautions == ("varicose_veins",)
    assert patient.lock is not None


# ---------------------------------------------------------------- asked again, and over


async def test_every_four_weeks_it_is_asked_whether_it_is_still_true(ana: Person) -> None:
    await knows(ana, precautions=("varicose_veins",))
    await ana.waits(4 * WEEK - 60)
    await ana.says("/session")
    assert await state_name(ana) == "AskingSame"
    await ana.waits(60)
    await ana.says("/session")
    for _ in range(SCREENS):
        await ana.taps("None of these")
    ana.sees("Is this still true?")
    await ana.taps("Done")
    assert await state_name(ana) == "AskingSame"
    await ana.says("/session")
    assert await state_name(ana) == "AskingSame", "it was asked twice"


async def test_with_nothing_on_the_list_it_is_asked_again_too(ana: Person) -> None:
    await knows(ana, screened_at=ana.clock.now())
    await ana.waits(5 * WEEK)
    await ana.says("/session")
    for _ in range(SCREENS):
        await ana.taps("None of these")
    assert await state_name(ana) == "ChoosingPrecautions"
    await ana.taps("None of these")
    assert await state_name(ana) == "AskingSame"


@pytest.mark.parametrize(
    ("precaution", "weeks", "asked"),
    [
        ("recent_surgery", 12, "did your surgeon say you may press"),
        ("fracture", 12, "did a doctor say you may press"),
        ("skin", 2, "Is your skin whole again?"),
        ("pregnancy", 46, "more than six weeks old"),
    ],
)
@pytest.mark.parametrize("ended", [True, False])
async def test_what_has_an_end_is_asked_about_when_it_may_be_over(
    ana: Person, precaution: str, weeks: int, asked: str, *, ended: bool
) -> None:
    await knows(ana, precautions=(precaution,))
    await ana.waits(weeks * WEEK)
    await ana.says("/session")
    while await state_name(ana) == "AskingScreen":
        await ana.taps("None of these")
    ana.sees(asked)
    ana.sees("November 21 you told me")
    await ana.taps("Yes, it is over" if ended else "No, not yet")
    assert ((await known_as(ana)).precautions == ()) is ended
    if await state_name(ana) == "ChoosingPrecautions":
        await ana.taps("None of these" if ended else "Done")
    assert await state_name(ana) == "AskingSame"
    not_confused(ana)


async def test_whoever_may_not_press_hears_nothing_until_it_may_be_over_and_is_then_asked(ana: Person) -> None:
    start = SetTimer("reminder:first", ana.clock.now())
    await knows(ana, precautions=("recent_surgery",), also=(start,))
    await ana.waits(12 * WEEK - DAY)
    ana.sees_not("Your spots have rested")
    ana.sees_not("did your surgeon say you may press")
    await ana.waits(2 * DAY)
    ana.sees("did your surgeon say you may press")
    await ana.taps("No, not yet")
    await ana.waits(10 * DAY)
    ana.sees_not("Your spots have rested")


async def test_after_an_opening_precautions_are_asked_again(ana: Person) -> None:
    await knows(ana, precautions=("varicose_veins",))
    await ana.says("I lost control of my bladder")
    for tap in ("A clinician has checked me", "A doctor", "Today", "Yes, it is fine"):
        await ana.taps(tap)
    while await state_name(ana) == "AskingScreen":
        await ana.taps("None of these")
    ana.sees("Is this still true?")
    not_confused(ana)


@pytest.mark.parametrize(
    ("locale", "words", "thanks"),
    [("en", "I take warfarin", "Thank you for telling me"), ("es", "tomo anticoagulantes", "Gracias por contarme")],
)
async def test_a_fact_told_before_consent_is_thanked_for_and_consent_is_asked_first(
    ana: Person, locale: str, words: str, thanks: str
) -> None:
    await ana.says("/start")
    if locale == "es":
        await ana.taps("Español")
    await ana.says(words)
    ana.sees(thanks)
    not_confused(ana)
    assert await state_name(ana) == "AskingConsent"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "I take warfarin. I stopped it last week"),
        ("en", "I was on eliquis. Then I stopped"),
        ("es", "tomo warfarina. La dejé la semana pasada"),
    ],
)
async def test_a_blood_thinner_that_was_stopped_in_the_next_sentence_is_warned_about(
    ana: Person, locale: str, words: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees({"en": "do not stop a blood thinner", "es": "anticoagulante"}[locale])
    assert "blood_thinner" in ((await known_as(ana)).precautions or ())


@pytest.mark.parametrize(
    ("locale", "words", "shown"),
    [
        ("en", "I have a plate and screws in my ankle", "in the last 3 months"),
        ("en", "I had a cortisone shot in my hip yesterday", "in the last 3 months"),
        ("es", "me pusieron una placa en el tobillo", "en los últimos 3 meses"),
        ("es", "me infiltraron la cadera ayer", "en los últimos 3 meses"),
    ],
)
async def test_metal_and_injections_are_asked_about_as_they_may_be_recent(
    ana: Person, locale: str, words: str, shown: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    await answers_no(ana)
    ana.sees(shown)
    assert "recent_surgery" not in ((await known_as(ana)).precautions or ())
    not_confused(ana)


@pytest.mark.parametrize(
    ("locale", "words", "kind"),
    [
        ("en", "I had a miscarriage last week", "sorry"),
        ("en", "abortion two weeks ago", "sorry"),
        ("es", "perdí al bebé hace una semana", "Siento"),
        ("es", "tuve una pérdida la semana pasada", "Siento"),
    ],
)
async def test_a_child_that_was_lost_is_met_with_sorrow_and_no_word_of_sessions_missed(
    ana: Person, locale: str, words: str, kind: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(kind)
    assert (await known_as(ana)).doubted[:1] == ("r23",), "bleeding or fever after a loss is asked about"
    assert "catch up" not in ana.transcript()
    assert "ponerse al día" not in ana.transcript()
