"""What a precaution asks more before the next plan: on which side, where, and whether the doctor agreed."""

from __future__ import annotations

import pytest

from bot.care.record.person import Complaint
from tests.known import known_as, knows, presses, state_name
from tests.person import Person

LEFT_THIGH = Complaint(("thigh_outer",), (), "left", 6, "weeks", "nothing")


async def tells(ana: Person, words: str, **changes: object) -> None:
    """Tell a fact of one's health at home, and say no to what is asked about danger."""
    await knows(ana, **changes)
    await ana.says(words)
    while (await known_as(ana)).doubted:
        await ana.says("no")


async def asks_for_a_session(ana: Person, score: str = "6") -> None:
    await ana.says("/session")
    await ana.taps("same")
    await ana.taps(score)


@pytest.mark.parametrize(
    ("locale", "words", "which", "first"),
    [
        ("en", "I got a hip replacement years ago", "Which hip is the new one?", "Ask your surgeon first"),
        (
            "es",
            "me pusieron una prótesis de cadera hace años",
            "¿De qué lado es la cadera nueva?",
            "Pregunte antes a su cirujano",
        ),
    ],
)
async def test_pain_on_the_side_of_a_new_hip_is_for_the_surgeon_first(
    ana: Person, locale: str, words: str, which: str, first: str
) -> None:
    await tells(ana, words, locale=locale, complaint=LEFT_THIGH)
    await asks_for_a_session(ana)
    ana.sees(which)
    await ana.taps("left")
    assert first in ana.last.words
    await ana.taps("no")
    assert await state_name(ana) == ""
    await asks_for_a_session(ana)
    assert first in ana.last.words, "a no is asked about again"
    await ana.taps("yes")
    assert await state_name(ana) == "OfferingPlan"


async def test_a_new_hip_on_the_other_side_asks_for_no_surgeon(ana: Person) -> None:
    await tells(ana, "I got a new hip years ago", complaint=LEFT_THIGH)
    await asks_for_a_session(ana)
    await ana.says("right side")
    assert await state_name(ana) == "OfferingPlan"
    ana.sees_not("Did your surgeon say")


@pytest.mark.parametrize(
    "words", ["I take warfarin", "I had a blood clot in my leg", "I have heart failure", "I have lupus"]
)
async def test_whose_doctor_has_not_agreed_presses_nothing_until_then(ana: Person, words: str) -> None:
    await tells(ana, words)
    await asks_for_a_session(ana)
    assert "Did your doctor say that light pressing is fine" in ana.last.words
    await ana.taps("no")
    ana.sees("ask your doctor first")
    assert "pressing" in (await known_as(ana)).closed_to
    await ana.says("/health")
    ana.sees("Left out until a doctor says yes")
    await ana.taps("A doctor allowed pressing")
    await ana.taps("yes")
    assert "pressing" not in (await known_as(ana)).closed_to
    await asks_for_a_session(ana)
    assert await state_name(ana) == "OfferingPlan"


async def test_ok_is_no_doctors_yes(ana: Person) -> None:
    await tells(ana, "I take warfarin")
    await asks_for_a_session(ana)
    await ana.says("ok")
    assert await state_name(ana) == "AskingAgreed"


@pytest.mark.parametrize(
    ("locale", "words", "where"),
    [("en", "I have a rash", "Where is the sore skin?"), ("es", "tengo sarpullido", "¿Dónde está la piel irritada?")],
)
async def test_sore_skin_is_asked_where_it_is_and_that_place_is_left_out(
    ana: Person, locale: str, words: str, where: str
) -> None:
    await tells(ana, words, locale=locale)
    await asks_for_a_session(ana)
    assert where in ana.last.words
    await ana.taps("region.hip_front")
    await ana.taps("done")
    assert await state_name(ana) == "OfferingPlan"
    ana.sees("TFL")
    assert "TFL" not in ana.last.words, "the place itself is not planned"


async def test_sore_skin_elsewhere_leaves_no_place_out(ana: Person) -> None:
    await tells(ana, "I have a rash")
    await asks_for_a_session(ana)
    await ana.taps("Somewhere else")
    assert "TFL" in ana.last.words


async def test_what_was_answered_goes_with_its_precaution(ana: Person) -> None:
    await tells(ana, "I have a rash")
    await asks_for_a_session(ana)
    await ana.taps("region.hip_front")
    await ana.taps("done")
    await ana.says("/health")
    await ana.taps("Change this list")
    await ana.taps("☑ Broken, sore or infected skin")
    await ana.taps("done")
    known = await known_as(ana)
    assert (known.precautions, known.details, known.to_detail) == ((), (), ())


async def test_what_has_no_rule_is_asked_about_before_each_plan_and_then_touched_lightly(ana: Person) -> None:
    await tells(ana, "I have fibromyalgia")
    ana.sees("nothing is pressed before your doctor agrees")
    await asks_for_a_session(ana)
    ana.sees("You told me of something I have no rule for")
    await ana.taps("yes")
    assert await state_name(ana) == "OfferingPlan"
    ana.sees("Only very light pressure for you today")


async def test_what_has_no_rule_stands_in_the_list_that_is_seen_again_and_can_be_taken_off(ana: Person) -> None:
    await tells(ana, "I have fibromyalgia")
    await ana.says("/health")
    await ana.taps("change")
    assert "☑ Another illness, medicine or treatment" in ana.buttons()
    await ana.taps("precaution.no_rule")
    await ana.taps("done")
    assert (await known_as(ana)).precautions == ()


async def test_the_clock_stands_and_ones_health_can_be_told_by_button(ana: Person) -> None:
    await presses(ana)
    await ana.taps("Something is wrong")
    await ana.taps("Something about my health")
    ana.sees("Write me what it is")
    await ana.taps("change")
    for choice in ("precaution.no_rule", "done"):
        await ana.taps(choice)
    assert (await known_as(ana)).precautions == ("no_rule",)


async def test_a_slipped_disc_is_no_hernia_without_a_rule(ana: Person) -> None:
    await knows(ana, locale="es")
    await ana.says("tengo una hernia de disco lumbar")
    assert (await known_as(ana)).precautions == ()


async def test_what_somebody_else_has_is_not_theirs(ana: Person) -> None:
    await knows(ana)
    await ana.says("my mother has lupus")
    assert (await known_as(ana)).precautions == ()


async def test_a_condition_told_later_asks_once_what_the_known_pain_may_be_beside_it(ana: Person) -> None:
    await tells(ana, "I have osteoporosis", complaint=Complaint(("low_back",), (), "left", 6, "weeks", "nothing"))
    await asks_for_a_session(ana)
    assert "Did a strong back pain come suddenly" in ana.last.words
    await ana.says("no")
    assert await state_name(ana) == "OfferingPlan"
    await asks_for_a_session(ana)
    assert await state_name(ana) == "OfferingPlan"


@pytest.mark.parametrize(
    ("locale", "place", "asked"),
    [
        ("en", "calf_back", "Is one leg swollen, warm, throbbing"),
        ("es", "knee_back", "¿Una pierna está hinchada"),
    ],
)
async def test_whoever_hurts_at_the_calf_is_asked_about_the_leg_before_a_plan(
    ana: Person, locale: str, place: str, asked: str
) -> None:
    hurts = Complaint((place,), (), "left", 6, "weeks", "nothing")
    await knows(ana, locale=locale, complaint=hurts, asked_signs=())
    await asks_for_a_session(ana)
    assert asked in ana.last.words
    await ana.says("no")
    assert await state_name(ana) == "OfferingPlan"


@pytest.mark.parametrize(
    ("locale", "where", "words", "told"),
    [
        ("en", "press", "my doctor said the hairline crack in the femur is nearly healed", "fracture"),
        ("es", "press", "mi médico dijo que la fisura del fémur ya casi está curada", "fracture"),
        ("en", "home", "MRI says stress reaction in the femoral neck", "fracture"),
        ("en", "home", "I had my hip done in August", "hip_replacement"),
        (
            "es",
            "home",
            "me duele la cadera. Me pusieron una prótesis hace seis semanas",
            "hip_replacement",
        ),
        ("en", "press", "I'm still on chemo by the way", "no_rule"),
        ("es", "home", "todavía estoy con quimio", "no_rule"),
        ("en", "home", "my doctor said the clot is nearly gone", "clot"),
        ("en", "home", "my platelets are 40", "blood_thinner"),
        ("es", "home", "me sangró una várice anoche", "varicose_veins"),
        ("en", "home", "I burned my thigh with the heat pack", "skin"),
    ],
)
async def test_what_was_told_of_ones_health_in_passing_is_kept(
    ana: Person, locale: str, where: str, words: str, told: str
) -> None:
    await (presses if where == "press" else knows)(ana, locale=locale)
    await ana.says(words)
    ana.sees_not("988")
    known = await known_as(ana)
    assert told in (*(known.precautions or ()), *known.told_health)


async def test_a_crisis_beside_an_illness_stays_one(ana: Person) -> None:
    await knows(ana)
    await ana.says("I have lupus and I just want it all to end")
    ana.sees("Call 988 now")


async def test_numb_feet_of_a_long_known_neuropathy_are_asked_about(ana: Person) -> None:
    await knows(ana)
    await ana.says("my diabetic neuropathy makes both feet numb, for ten years")
    assert (await known_as(ana)).lock is None
    assert "r3" in (await known_as(ana)).doubted


@pytest.mark.parametrize(
    ("locale", "where", "words"),
    [
        ("en", "press", "I have vasculitis"),
        ("en", "home", "I have breast cancer"),
        ("es", "press", "tengo cáncer"),
        ("en", "home", "leukemia, platelets 20"),
        ("es", "home", "me dio una embolia"),
    ],
)
async def test_an_illness_that_no_rule_knows_is_asked_about_behind_what_may_be_danger_and_kept(
    ana: Person, locale: str, where: str, words: str
) -> None:
    await (presses if where == "press" else knows)(ana, locale=locale)
    await ana.says(words)
    while (await known_as(ana)).doubted:
        await ana.says("no")
    assert await state_name(ana) == "AskingWhether"
    await ana.says("sí" if locale == "es" else "yes")
    assert "no_rule" in ((await known_as(ana)).precautions or ())


@pytest.mark.parametrize(
    ("locale", "words", "flag"),
    [
        ("en", "I see double since this morning", "r0"),
        ("en", "my throat is closing", "r0"),
        ("es", "veo doble desde ayer", "r0"),
        ("es", "me sangró una várice anoche en la ducha", "r0"),
        ("en", "a varicose vein bled last night, soaked the sheet", "r0"),
        ("en", "i have a fever", "r9"),
        ("es", "tengo fiebre", "r9"),
        ("en", "fever 39", "r9"),
    ],
)
async def test_plain_words_of_danger_that_no_sign_holds_are_asked_about(
    ana: Person, locale: str, words: str, flag: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert flag in (await known_as(ana)).doubted


@pytest.mark.parametrize("words", ["next", "skip", "go on"])
async def test_nothing_steps_over_the_question_what_is_wrong(ana: Person, words: str) -> None:
    await presses(ana)
    await ana.says("it went numb")
    await ana.says(words)
    assert await state_name(ana) in {"SomethingWrong", "NerveCheck"}
    if await state_name(ana) == "NerveCheck":
        await ana.says("next")
        assert await state_name(ana) == "NerveCheck"


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "its not ok"), ("en", "bad"), ("en", "not fine"), ("en", "nto good"), ("es", "mal"), ("es", "no va bien")],
)
async def test_what_is_not_well_while_pressing_is_never_praised(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees_not("Go on." if locale == "en" else "Siga")
    assert await state_name(ana) != "Pressing"


async def test_a_yes_to_whether_anything_is_still_numb_does_not_go_on(ana: Person) -> None:
    await presses(ana)
    await ana.waits(100)
    await ana.says("yes")
    assert await state_name(ana) == "SomethingWrong"


@pytest.mark.parametrize(("locale", "words"), [("en", "i fell"), ("en", "i fell this moring"), ("es", "me caí")])
async def test_a_fall_told_in_few_words_needs_a_look_first(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("911")
    assert (await known_as(ana)).trouble is not None


async def test_who_fell_asleep_fell_nowhere(ana: Person) -> None:
    await knows(ana)
    await ana.says("sorry i fell asleep")
    assert (await known_as(ana)).trouble is None


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "huge black bruise on the thigh and it's getting harder and bigger"),
        ("es", "el moretón de la pelota sigue creciendo y está duro"),
    ],
)
async def test_a_bruise_that_grows_is_seen_by_a_clinician_first(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    while (await known_as(ana)).doubted:
        await ana.says("no")
    assert (await known_as(ana)).trouble is not None


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "is walking bad for my hip?"),
        ("es", "dormí mal por la cadera"),
        ("es", "mi tía me dio un masaje"),
        ("en", "is a hard bed bad for me"),
        ("en", "left hip done, now the right one"),
    ],
)
async def test_a_bad_word_in_an_everyday_sentence_asks_about_no_danger(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert ((await known_as(ana)).doubted, (await known_as(ana)).precautions) == ((), ())
