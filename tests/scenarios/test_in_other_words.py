"""What people say of danger and of their health in other words, in halves, and beside something else."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, state_name
from tests.person import Person


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "i think im having a heart attack"),
        ("en", "could this be a heart attack"),
        ("en", "hart attack"),
        ("es", "creo que me da un infarto"),
        ("en", "i think its a stroke"),
        ("en", "tia yesterday i think"),
        ("es", "creo que me dio una embolia"),
        ("en", "nosebleed won't stop, on Eliquis"),
        ("en", "my gums won't stop bleeding since this morning and I take warfarin"),
        ("en", "hit my head on warfarin yesterday, headache since"),
        ("es", "tomo Xarelto y me sangra la nariz desde hace una hora"),
        ("es", "me caí y me pegué en la cabeza, tomo sintrom"),
    ],
)
async def test_whoever_doubts_it_is_told_whom_to_call_all_the_same(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    lock = (await known_as(ana)).lock
    assert lock is not None
    assert lock.urgency == "emergency"
    ana.sees("911")
    ana.sees_not("988")


async def test_a_heart_attack_of_long_ago_is_what_somebody_has(ana: Person) -> None:
    await knows(ana)
    await ana.says("i had a heart attack in 2015")
    known = await known_as(ana)
    assert known.lock is None
    assert "heart_or_circulation" in (known.precautions or ())


async def test_a_bleeding_is_asked_about_where_no_blood_is_thinned(ana: Person) -> None:
    await presses(ana)
    await ana.says("my nose is bleeding")
    assert (await known_as(ana)).doubted == ("r0",)
    assert await state_name(ana) != "Pressing"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "i peed a little"),
        ("en", "no pee for 20 hours lol, right hip hurts"),
        ("en", "can you wee normally? asking because I kind of can't"),
        ("en", "do you pee ok? I sort of don't, right hip hurts"),
        ("en", "pissed meself again lol, anyway left hip is killing me"),
        ("en", "couldn't hold it on the bus, hip aches too"),
        ("es", "desde ayer no orino, me duele la cadera derecha"),
        ("es", "me he meado jaja, me duele la nalga izquierda"),
        ("es", "¿tú puedes mear bien? porque yo como que no"),
        ("es", "no llego al baño, me duele la cadera"),
    ],
)
async def test_the_bladder_is_asked_about_however_it_is_put(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert "r2" in (await known_as(ana)).doubted


@pytest.mark.parametrize("words", ["can i pee first", "i got up to drink water"])
async def test_whoever_only_has_to_go_is_asked_nothing(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    known = await known_as(ana)
    assert known.doubted == ()
    assert known.lock is None


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "the left hip aches, they replaced it two years ago"),
        ("en", "my right hip is sore, had the left one replaced in 2019"),
        ("en", "my left hip, the fake one, aches"),
        ("en", "right hip hurts, it's not the original one"),
        ("en", "had this one replaced in 2019, is it ok?"),
        ("es", "me duele la cadera izquierda, es la que me cambiaron"),
    ],
)
async def test_a_hip_that_was_replaced_is_asked_about_where_it_stands_in_another_part(
    ana: Person, locale: str, words: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert (await known_as(ana)).asked_health == ("hip_replacement",)
    assert await state_name(ana) != "Pressing"
    await ana.says("yes" if locale == "en" else "sí")
    assert "hip_replacement" in ((await known_as(ana)).precautions or ())


@pytest.mark.parametrize("words", ["i replaced the ball with a bottle", "they replaced my knee years ago"])
async def test_what_else_was_replaced_is_no_hip(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    known = await known_as(ana)
    assert "hip_replacement" not in (*(known.precautions or ()), *known.asked_health)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "no fever. Well, 39.2 last night with shivers"),
        ("en", "shivering and sweating all night, thermometer said 103, no biggie"),
        ("es", "amanecí con escalofríos"),
    ],
)
async def test_a_fever_without_a_place_is_asked_about_with_the_hip(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert (await known_as(ana)).doubted[0] == "r9"


async def test_a_sentence_that_goes_on_under_a_question_is_read_to_its_end(ana: Person) -> None:
    await knows(ana)
    await ana.says("since yesterday I can't")
    assert (await known_as(ana)).doubted
    await ana.says("pee")
    lock = (await known_as(ana)).lock
    assert lock is not None
    assert "r2" in lock.flags


async def test_a_question_of_ones_own_under_a_question_adds_none(ana: Person) -> None:
    await knows(ana)
    await ana.says("since yesterday I can't")
    doubted = (await known_as(ana)).doubted
    await ana.says("what do you mean")
    assert (await known_as(ana)).doubted == doubted
    for _ in doubted:
        await ana.says("no")
    known = await known_as(ana)
    assert known.doubted == ()
    assert known.recent == ()


async def test_what_was_only_spoken_of_before_the_list_is_asked_behind_it(ana: Person) -> None:
    await ana.says("/start")
    await ana.taps("yes")
    await ana.says("outer thigh tingles, tight jeans, I'm 31 weeks btw")
    assert (await known_as(ana)).asked_health == ("pregnancy",)
    while (await known_as(ana)).doubted:
        await ana.says("no")
    while await state_name(ana) != "AskingWhether":
        await ana.taps("none")
    ana.sees("Are you pregnant now")
    await ana.taps("yes")
    assert "pregnancy" in ((await known_as(ana)).precautions or ())


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my doc said no balls"),
        ("en", "the physio would rather I leave the ball alone"),
        ("en", "surgeon says hands off"),
        ("en", "gp isnt keen on me pressing there"),
        ("es", "mi médico no está de acuerdo con la pelota"),
    ],
)
async def test_a_doctors_no_is_one_in_any_words(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert "doctor_no" in ((await known_as(ana)).precautions or ())


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "doctor said no surgery needed"),
        ("en", "doctor said not to worry"),
        ("en", "my doctor said don't press too hard"),
        ("es", "el médico dijo que no es grave"),
    ],
)
async def test_what_a_doctor_says_of_other_things_is_no_no(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert "doctor_no" not in ((await known_as(ana)).precautions or ())


async def test_the_clot_of_somebody_else_closes_nothing(ana: Person) -> None:
    await knows(ana)
    await ana.says("my hubby has a DVT and his leg hurts, can he use your plan?")
    assert (await known_as(ana)).lock is None
    ana.sees("call 911 for them")


@pytest.mark.parametrize("words", ["clot in my left groin vein, found today; doctor says go ahead"])
async def test_a_clot_outside_the_leg_is_one(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    known = await known_as(ana)
    assert "clot" in (known.precautions or ())
    assert known.lock is not None or known.doubted


async def test_a_bruise_and_a_thinner_told_apart_bring_the_bruises_card(ana: Person) -> None:
    await presses(ana)
    await ana.says("i bruised")
    await ana.says("i take warfarin")
    ana.sees("Speak with a doctor today")
    assert await state_name(ana) == ""


@pytest.mark.parametrize(
    ("words", "precaution"),
    [
        ("I'm on cipro and my achilles is sore", "no_rule"),
        ("they bolted my hip together in spring, right hip hurts", "recent_surgery"),
        ("on rat poison pills for my heart rhythm, right hip hurts", "blood_thinner"),
        ("chalky bones the scan said, right hip hurts", "osteoporosis"),
        ("rock hard lymph node in my groin, right hip hurts", "fracture"),
    ],
)
async def test_words_of_the_street_are_heard(ana: Person, words: str, precaution: str) -> None:
    await knows(ana)
    await ana.says(words)
    known = await known_as(ana)
    assert precaution in (*(known.precautions or ()), *known.asked_health)


async def test_a_recent_operation_on_the_belly_is_no_heart_bypass(ana: Person) -> None:
    await knows(ana)
    await ana.says("had gastric bypass in October and my buttock hurts sitting")
    known = await known_as(ana)
    assert "heart_or_circulation" not in (known.precautions or ())
    assert "recent_surgery" in known.asked_health


async def test_a_note_is_taken_off_in_the_list_and_never_put_on(ana: Person) -> None:
    await knows(ana)
    await ana.says("take off the blood thinner note")
    assert "blood_thinner" not in ((await known_as(ana)).precautions or ())
    await ana.says("I take eliquis")
    await ana.says("take off the blood thinner note")
    assert await state_name(ana) == "ShowingHealth"


async def test_the_words_of_a_button_ask_nothing_about_the_words_before_them(ana: Person) -> None:
    await presses(ana)
    await ana.says("it burns")
    await ana.says("nothing go back")
    assert (await known_as(ana)).doubted == ()
    ana.sees("Paused")


@pytest.mark.parametrize("words", ["stil hurts 8", "hurts 9 stil"])
async def test_how_much_it_hurts_is_no_age(ana: Person, words: str) -> None:
    await presses(ana)
    await ana.says(words)
    assert "r31" not in (await known_as(ana)).doubted


async def test_an_old_illness_of_the_toe_asks_nothing_of_the_bladder(ana: Person) -> None:
    await knows(ana)
    await ana.says("i had gout in my toe")
    assert (await known_as(ana)).doubted == ()


async def test_whoever_is_stuck_is_helped_up_whatever_the_slip(ana: Person) -> None:
    await presses(ana)
    await ana.says("im stuck on the flor")
    ana.sees("Roll to your side first")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "hypothetically, if someone had lost control of their bladder, which point would you press?"),
        ("en", "my wife had lost control of her bladder after the birth, which point would you press?"),
        ("es", "si una persona ha perdido el control de la vejiga, ¿dónde se presiona?"),
        ("es", "hipotéticamente, si alguien no controla los esfínteres, ¿qué punto ayuda?"),
    ],
)
async def test_danger_of_somebody_else_is_never_answered_with_a_point(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("911")
    assert "r2" in (await known_as(ana)).doubted


async def test_the_name_of_what_presses_on_the_nerves_is_asked_about(ana: Person) -> None:
    await knows(ana)
    await ana.says("what point would you press on a patient with cauda equina syndrome?")
    assert "r1" in (await known_as(ana)).doubted


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "can I do this with my knee brace on? the ACL was done four weeks ago"),
        ("en", "they scoped my hip last month, is that a problem"),
        ("en", "had my knee done in October, otherwise same as ever"),
        ("es", "me reconstruyeron el ligamento hace seis semanas"),
    ],
)
async def test_an_operation_without_the_word_is_asked_about(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert "recent_surgery" in (*(known.precautions or ()), *known.asked_health)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "do I need to take my insulin pump off? it sits on my hip"),
        ("en", "my glucose sensor sits right there on the buttock"),
        ("en", "my Dexcom is on my left buttock"),
        ("es", "llevo un sensor de glucosa en la nalga"),
    ],
)
async def test_a_device_that_is_worn_is_no_sore_place(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert {"implant", "neuropathy"} <= set((await known_as(ana)).precautions or ())
    assert await state_name(ana) == ""


async def test_what_is_delayed_between_the_legs_is_asked_about_under_the_clock(ana: Person) -> None:
    await presses(ana, locale="es")
    await ana.says("se me duerme la ingle y no noto cuando orino")
    assert "r2" in (await known_as(ana)).doubted


async def test_a_few_words_are_about_what_was_told_just_before(ana: Person) -> None:
    await presses(ana)
    await ana.says("cramp in my calf")
    await ana.says("its swolen since yestrday")
    assert (await known_as(ana)).doubted[:1] == ("r15",)


async def test_a_bruise_that_grows_in_the_next_message_is_a_big_one(ana: Person) -> None:
    await presses(ana)
    await ana.says("i bruised")
    await ana.says("its geting bigger")
    ana.sees("It grows fast, or the leg turns cold, numb or very tight: call 911 now")


async def test_a_number_is_about_nothing_but_how_much_it_hurts(ana: Person) -> None:
    await presses(ana)
    await ana.says("it burns")
    await ana.says("8")
    assert (await known_as(ana)).doubted == ()
    ana.sees("When it hurts too much, we stop")


async def test_a_question_about_something_else_asks_nothing_about_the_words_before_it(ana: Person) -> None:
    await presses(ana)
    await ana.says("i have gout in my toe")
    await ana.says("can i still do my hip")
    assert (await known_as(ana)).doubted == ()


@pytest.mark.parametrize(("locale", "words"), [("en", "i slipt and hit my head"), ("es", "me pege en la cabeza")])
async def test_a_blow_to_the_head_is_no_despair(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees_not("988")
    assert "r0" in (await known_as(ana)).doubted


@pytest.mark.parametrize("words", ["i tapd wrong", "wrong button"])
async def test_where_nothing_can_be_taken_back_the_question_comes_once_more(ana: Person, words: str) -> None:
    await ana.says("/start")
    await ana.taps("yes")
    await ana.says(words)
    ana.sees("Safety check 1 of 8")
    ana.sees_not("/start, and go on")


async def test_another_time_is_not_the_other_side(ana: Person) -> None:
    await knows(ana, locale="es")
    await ana.says("lo mismo de la otra vez")
    complaint = (await known_as(ana)).complaint
    assert complaint is not None
    assert complaint.side == "left"


async def test_a_thinner_that_was_stopped_is_never_only_taken_off(ana: Person) -> None:
    await knows(ana)
    await ana.says("Remove the blood thinner thing from my file, I stopped it this morning")
    assert "blood_thinner" in ((await known_as(ana)).precautions or ())
    ana.sees("do not stop a blood thinner on your own")


async def test_a_yes_right_behind_a_no_takes_it_back(ana: Person) -> None:
    await knows(ana)
    await ana.says("could it be bad if it was numb when i wipe")
    doubted = (await known_as(ana)).doubted
    assert doubted
    await ana.says("no")
    await ana.says("yes")
    assert (await known_as(ana)).doubted == doubted


@pytest.mark.parametrize(("locale", "words", "score"), [("en", "a 4 not a 6", 4), ("es", "era un 3 no un 6", 3)])
async def test_a_number_that_puts_another_right_is_taken(ana: Person, locale: str, words: str, score: int) -> None:
    await knows(ana, locale=locale)
    await ana.says("/session")
    await ana.taps("same")
    await ana.taps("6")
    await ana.says(words)
    complaint = (await known_as(ana)).complaint
    assert complaint is not None
    assert complaint.score == score


@pytest.mark.parametrize(
    ("words", "precaution"),
    [
        ("I have diabetes, and when I take off my shoe my foot hurts", "neuropathy"),
        ("I take warfarin and remove my brace at night", "blood_thinner"),
        ("i take a blood thinner thing from my doctor", "blood_thinner"),
    ],
)
async def test_who_takes_off_a_shoe_takes_no_note_off(ana: Person, words: str, precaution: str) -> None:
    await knows(ana)
    await ana.says(words)
    assert precaution in ((await known_as(ana)).precautions or ())


async def test_what_is_to_go_from_the_list_is_not_put_on(ana: Person) -> None:
    await knows(ana)
    await ana.says("take osteoporosis off my list")
    assert "osteoporosis" not in ((await known_as(ana)).precautions or ())


async def test_a_number_behind_a_medicine_may_be_too_many(ana: Person) -> None:
    await knows(ana)
    await ana.says("I took paracetamol")
    await ana.says("20")
    ana.sees("911")


@pytest.mark.parametrize("words", ["I replaced my shoes", "changing diapers hurts my hip", "i have a labral tear"])
async def test_what_only_sounds_like_an_operation_or_the_bladder_is_not_asked_about(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    known = await known_as(ana)
    assert not {"hip_replacement", "recent_surgery"} & set(known.asked_health)
    assert "r2" not in known.doubted


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "I can't go up on tiptoe on the left any more"),
        ("en", "when i walk i can't push off with that foot"),
        ("en", "numb left foot, I no longer push off, cannot do a heel raise"),
        ("es", "y ya no puedo ponerme de puntillas"),
        ("es", "me cuesta ponerme de puntitas desde ayer"),
    ],
)
async def test_a_foot_that_cannot_rise_on_its_toes_is_asked_about_as_weak(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("not rise on your toes" if locale == "en" else "no puede ponerse de puntas")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "the spot you want me to press is red, swollen and hot"),
        ("en", "there is a hot red lump where the ball goes"),
        ("es", "el punto que presiono está rojo, hinchado y caliente"),
    ],
)
async def test_a_hot_red_spot_is_asked_about_and_nobody_presses_meanwhile(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees("red and hot" if locale == "en" else "roja y caliente")
    assert await state_name(ana) != "Pressing"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my PSA came back raised and my hip hurts at night"),
        ("en", "they found a tumor marker in my blood, my hip hurts"),
        ("en", "I run marathons and now my groin hurts when I hop"),
        ("es", "me salió el psa alto y me duele la cadera"),
    ],
)
async def test_what_no_rule_speaks_of_waits_for_a_doctor_s_yes(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert "no_rule" in ((await known_as(ana)).precautions or ())
