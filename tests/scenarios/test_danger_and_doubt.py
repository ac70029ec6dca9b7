"""What people in danger or in doubt write, kept as kinds: each is answered as what it is, in either language."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, ledger, presses, state_name
from tests.person import Person

# ---------------------------------------------------------------- what was swallowed


@pytest.mark.parametrize(
    ("locale", "words", "first", "beside"),
    [
        ("en", "took twelve paracetamol today", "Call 911 now", "If it all feels too heavy"),
        ("en", "I took 9 gabapentin instead of 3", "Call 911 now", "If it all feels too heavy"),
        ("en", "I have taken twenty aspirins", "Call 911 now", "If it all feels too heavy"),
        ("es", "me tomé doce paracetamoles hoy", "Llame al 911 ahora", "Si todo le pesa"),
        ("es", "me pasé con las pastillas", "Llame al 911 ahora", "Si todo le pesa"),
    ],
)
async def test_too_much_of_a_medicine_leads_to_the_emergency_number_and_the_crisis_line_stands_only_beside_it(
    ana: Person, locale: str, words: str, first: str, beside: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    one, two, *_ = ana.new
    assert first in one.words
    assert beside in two.words
    assert ("crisis", "overdose") in await ledger(ana)
    ana.sees_not("Call 988 now")


async def test_nothing_is_pressed_after_too_many_pills_before_somebody_looked(ana: Person) -> None:
    await knows(ana)
    await ana.says("took twelve paracetamol today")
    await ana.says("/session")
    await ana.taps("Not yet")
    ana.sees("Call 911 now, even if nothing is felt")
    assert await state_name(ana) == ""


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "I took 400 mg of ibuprofen"),
        ("en", "I took one tylenol an hour ago"),
        ("en", "I took my baby aspirin today"),
        ("en", "I have a fentanyl patch"),
        ("es", "me tomé un paracetamol hace una hora"),
        ("es", "me puse un parche de lidocaína"),
    ],
)
async def test_a_dose_is_no_crisis(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert "988" not in " ".join(one.words for one in ana.new)


@pytest.mark.parametrize(
    ("locale", "words", "part"),
    [
        ("en", "whisky", "do not press, stretch or use heat now"),
        ("en", "beers + tramadol", "do not press, stretch or use heat now"),
        ("en", "on my fourth beer", "do not press, stretch or use heat now"),
        ("es", "me eché unos mezcales", "no presione, no estire"),
        ("es", "un relajante muscular y una cerveza", "no presione, no estire"),
    ],
)
async def test_drink_named_alone_is_drink_and_nothing_is_pressed(
    ana: Person, locale: str, words: str, part: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says("/session")
    await ana.taps("same")
    await ana.taps("6")
    await ana.says(words)
    ana.sees(part)
    ana.sees_not("988")
    assert await state_name(ana) == ""


# ---------------------------------------------------------------- low spirits


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "nothing matters, depressed"),
        ("en", "I feel hopeless"),
        ("en", "everything feels pointless"),
        ("en", "I cry every day"),
        ("es", "todo me da igual"),
        ("es", "no tengo ganas de nada"),
        ("es", "me siento vacía"),
    ],
)
async def test_low_spirits_get_kind_words_and_the_crisis_line_and_no_question_of_the_body(
    ana: Person, locale: str, words: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    first, second, *_ = ana.new
    assert "988" in first.words
    assert {"en": "so hard right now", "es": "tan difícil ahora"}[locale] in second.words
    assert not (await known_as(ana)).doubted


@pytest.mark.parametrize("words", ["no", "no, not at all", "none"])
@pytest.mark.parametrize("before", ["I feel hopeless", "life isn't worth it", "I want to die"])
async def test_a_no_after_the_crisis_line_ends_kindly(ana: Person, before: str, words: str) -> None:
    await knows(ana)
    await ana.says(before)
    await ana.says(words)
    ana.sees("I am glad you are here")
    ana.sees_not("I did not get that")
    ana.sees_not("What to expect")


async def test_a_yes_after_the_crisis_line_names_whom_to_call_again(ana: Person) -> None:
    await knows(ana)
    await ana.says("I feel hopeless")
    await ana.says("yes")
    ana.sees("Call 988 now")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "I would never hurt myself"),
        ("en", "I don't want to die, I just want the pain to stop"),
        ("en", "I'm depressed but not suicidal"),
        ("en", "not thinking of ending my life"),
        ("es", "nunca me haría daño"),
        ("es", "no quiero morirme, solo quiero que pare el dolor"),
        ("es", "no pienso quitarme la vida"),
    ],
)
async def test_who_denies_self_harm_is_answered_kindly_with_the_crisis_line_beside_it(
    ana: Person, locale: str, words: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    first, second, *_ = ana.new
    assert {"en": "If it all feels too heavy", "es": "Si todo le pesa"}[locale] in first.words
    assert {"en": "I am glad that you tell me", "es": "Qué bueno que me lo diga"}[locale] in second.words


async def test_so_it_is_before_any_consent(ana: Person) -> None:
    await ana.says("/start")
    await ana.says("I would never hurt myself")
    ana.sees("I am glad that you tell me")
    ana.sees_not("Call 988 now")


@pytest.mark.parametrize(
    "words",
    [
        "I would never hurt myself, but I want to kill myself",
        "I don't want to live like this anymore",
        "I'm not suicidal, I just took all my pills",
    ],
)
async def test_a_denial_takes_nothing_from_what_is_said_beside_it(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    assert {"988", "911"} & set(" ".join(one.words for one in ana.new).replace(".", " ").split())
    ana.sees_not("I am glad that you tell me")


async def test_low_spirits_hide_no_danger_told_beside_them(ana: Person) -> None:
    await knows(ana)
    await ana.says("I feel hopeless and I can't pee since this morning")
    ana.sees("Call 911 now")


# ---------------------------------------------------------------- after a birth or a loss, and what festers


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "I had a baby three weeks ago and I'm bleeding heavily"),
        ("en", "had a miscarriage last week and have a fever"),
        ("en", "I gave birth ten days ago and pass big clots"),
        ("en", "lost my baby on Monday and the bleeding won't stop"),
        ("en", "abortion five days ago and chills"),
        ("es", "tuve un aborto la semana pasada y tengo fiebre"),
        ("es", "hace diez días nació mi bebé y echo coágulos grandes"),
        ("es", "parí la semana pasada y el flujo huele mal"),
    ],
)
async def test_bleeding_and_fever_after_a_birth_or_a_loss_lead_to_the_maternity_unit_or_are_asked_about(
    ana: Person, locale: str, words: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert "r23" in {*known.doubted[:1], known.lock and known.lock.flag}
    assert "clot" not in (known.precautions or ())
    if known.doubted:
        ana.sees({"en": "after a birth or a loss", "es": "después de un parto o una pérdida"}[locale])


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "I have an abscess on my buttock with pus and a fever"),
        ("en", "a pus filled lump on my buttock and chills"),
        ("es", "un forúnculo en el muslo que supura y tengo fiebre"),
        ("es", "un golondrino con pus y escalofríos"),
    ],
)
async def test_what_festers_is_asked_about_as_that_and_not_as_an_operation(
    ana: Person, locale: str, words: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert "r32" in {*known.doubted[:1], known.lock and known.lock.flag}
    if known.doubted:
        ana.sees({"en": "a wound, boil or surgery scar", "es": "una herida, un absceso"}[locale])


# ---------------------------------------------------------------- both legs


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "I've had neuropathy in both feet for years"),
        ("en", "my feet are both numb from diabetes for ten years"),
        ("en", "both legs ache after walking"),
        ("en", "varicose veins in both legs"),
        ("en", "both my thighs are sore from squats"),
        ("en", "both knees hurt 3/10"),
        ("es", "tengo neuropatía en los dos pies desde hace años"),
        ("es", "me duelen un poco ambas piernas"),
        ("es", "tengo agujetas en los dos muslos"),
        ("es", "me duelen las dos rodillas 3/10"),
    ],
)
async def test_what_is_mild_old_or_came_of_effort_in_both_legs_is_asked_about_and_a_no_goes_on(
    ana: Person, locale: str, words: str
) -> None:
    await knows(ana, locale=locale, complaint=None)
    await ana.says(words)
    asked = (await known_as(ana)).doubted
    if not asked:
        await ana.taps({"en": "That is right", "es": "Sí, así es"}[locale])
        asked = (await known_as(ana)).doubted
    assert "r3" in asked
    assert (await known_as(ana)).lock is None
    for one in asked:
        await ana.taps(f"sign.no.{one}")
    for _ in range(10):
        known = await known_as(ana)
        assert known.lock is None
        assert "r3" not in known.doubted
        if await state_name(ana) in {"", "OfferingPlan"}:
            break
        await ana.taps(_next_of(ana))
    ana.sees_not({"en": "Call 911 now, or go to", "es": "Llame al 911 ahora, o vaya"}[locale])


def _next_of(ana: Person) -> str:
    """Tap on: a six for a score, a ticked place is done, else the first of what is offered."""
    keys = next(one.buttons for one in reversed(ana.emulator.chat(ana.user_id).shown) if one.buttons)
    found = [key for row in keys for key in row]
    ticked = any("☑" in key.text for key in found)
    wanted = (key for key in found if key.text == "6" or (ticked and key.data.endswith("done")))
    return next(wanted, found[0]).data.partition(".")[2]


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "both legs suddenly went numb"),
        ("en", "pain shoots down both legs since this morning"),
        ("en", "numb feet for years but now both legs are numb too"),
        ("es", "de repente se me durmieron las dos piernas"),
        ("es", "hormigueo en las dos piernas desde ayer"),
    ],
)
async def test_new_numb_weak_or_shooting_in_both_legs_is_an_emergency_at_once(
    ana: Person, locale: str, words: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees({"en": "Call 911 now, or go to", "es": "Llame al 911 ahora, o vaya"}[locale])


# ---------------------------------------------------------------- while somebody presses

TOLD_WHILE_PRESSING = [
    ("en", "I keep holding my breath", "too much pressure"),
    ("en", "I can't seem to stop holding my breath", "too much pressure"),
    ("en", "I notice I'm holding my breath", "too much pressure"),
    ("es", "me di cuenta de que aguanto la respiración", "demasiada presión"),
    ("en", "it's bruised there", "until the bruise is gone"),
    ("en", "I'm getting a bruise", "until the bruise is gone"),
    ("en", "bruise", "until the bruise is gone"),
    ("es", "me está saliendo un moretón", "hasta que el moretón se quite"),
    ("es", "se me está poniendo morado", "hasta que el moretón se quite"),
    ("en", "I can't feel it", "What is wrong?"),
    ("en", "nothing", "What is wrong?"),
    ("es", "no noto nada", "¿Qué pasa?"),
    ("es", "nada", "¿Qué pasa?"),
    ("en", "swimmy", "Sit or lie down"),
    ("en", "my head swims", "Sit or lie down"),
    ("en", "light-headed", "Sit or lie down"),
    ("es", "se me va la cabeza", "Siéntese o acuéstese"),
    ("es", "mareada", "Siéntese o acuéstese"),
]


@pytest.mark.parametrize(("locale", "words", "part"), TOLD_WHILE_PRESSING)
async def test_what_is_told_while_pressing_is_answered_as_what_it_is(
    ana: Person, locale: str, words: str, part: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    shown = ana.new
    assert any(part in one.words for one in shown)
    assert not any(one in shown[-1].words for one in ("seconds left", "Quedan", "Go on.", "Siga así"))


@pytest.mark.parametrize("words", ["it's bruised there", "bruise"])
async def test_a_bruise_ends_the_pressing_of_that_day(ana: Person, words: str) -> None:
    await presses(ana)
    await ana.says(words)
    assert await state_name(ana) != "Pressing"
    await ana.taps("3")
    await ana.says("/session")
    ana.sees("enough for today")


@pytest.mark.parametrize(
    ("label", "part", "state"),
    [
        ("A cramp", "rest until the cramp lets go", "Paused"),
        ("Dizzy, faint or unwell", "Sit or lie down", ""),
        ("Chest pain or short of breath", "Call 911 now", "Locked"),
    ],
)
async def test_the_menu_of_what_is_wrong_knows_cramp_dizzy_and_chest(
    ana: Person, label: str, part: str, state: str
) -> None:
    await presses(ana)
    await ana.taps("Something is wrong")
    await ana.taps(label)
    ana.sees(part)
    assert await state_name(ana) == state


# ---------------------------------------------------------------- two questions, and words with two meanings


async def test_a_question_of_the_body_waits_until_the_one_about_danger_is_answered(ana: Person) -> None:
    await knows(ana)
    await ana.says("fever after my c section two weeks ago")
    assert sum("?" in one.words and "/check" not in one.words for one in ana.new) == 1
    while asked := (await known_as(ana)).doubted:
        await ana.taps(f"sign.no.{asked[0]}")
    ana.sees("in the last 3 months")
    await ana.says("yes")
    assert "recent_surgery" in ((await known_as(ana)).precautions or ())


@pytest.mark.parametrize(
    ("locale", "words", "part"),
    [
        ("en", "stop thinner", "Blood thinners"),
        ("en", "I had bypass surgery on my leg", "Heart or blood flow"),
        ("en", "my epidural is planned for Friday", "in the last 3 months"),
        ("en", "I had a steroid injection last week", "in the last 3 months"),
        ("en", "I have POTS", "I have no rule for that"),
        ("es", "estoy dando el pecho", "tuvo un bebé en las últimas 6 semanas?"),
        ("es", "doy teta", "tuvo un bebé en las últimas 6 semanas?"),
        ("es", "tengo la epidural programada para el viernes", "en los últimos 3 meses"),
        ("es", "me pusieron una inyección de esteroides", "en los últimos 3 meses"),
    ],
)
async def test_words_of_ones_health_with_a_second_meaning_ask_about_no_danger(
    ana: Person, locale: str, words: str, part: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(part)
    known = await known_as(ana)
    assert known.lock is None
    assert not known.doubted
    assert "osteoporosis" not in (known.precautions or ())


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "breast cancer in 2011"), ("es", "tuve cáncer de mama en 2011"), ("es", "tengo cáncer")],
)
async def test_a_cancer_told_without_any_pain_is_asked_about_and_closes_nothing(
    ana: Person, locale: str, words: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert known.doubted == ("r12",)
    assert known.lock is None


@pytest.mark.parametrize(("locale", "words"), [("en", "under 18"), ("en", "I'm under 18"), ("es", "tengo menos de 18")])
async def test_under_eighteen_in_few_words_is_no_hour_and_no_appointment(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert "r31" in {*known.doubted, known.lock and known.lock.flag}


@pytest.mark.parametrize("words", ["my bike locks", "the lock on my bike", "the car lock hurt my hand"])
async def test_a_lock_of_a_bike_is_no_joint(ana: Person, words: str) -> None:
    await ana.says("/start")
    await ana.says(words)
    assert not (await known_as(ana)).doubted


# ---------------------------------------------------------------- buttons typed, and nothing at home to press with


@pytest.mark.parametrize(
    ("locale", "words", "state"),
    [
        ("en", "my health", "ShowingHealth"),
        ("en", "Warmth and stretch", "AskingHeat"),
        ("en", "reminders", "ChoosingSetting"),
        ("es", "mi salud", "ShowingHealth"),
        ("es", "calor y estiramiento", "AskingHeat"),
    ],
)
async def test_what_stands_on_a_button_of_the_menu_does_the_same_when_it_is_typed(
    ana: Person, locale: str, words: str, state: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says("/cancel")
    tapped = {"my health": "go.health", "mi salud": "go.health", "reminders": "go.reminders"}.get(
        words.casefold(), "go.warm"
    )
    await ana.taps(tapped)
    by_button = await state_name(ana)
    await ana.says("/cancel")
    await ana.says(words)
    assert await state_name(ana) == by_button, state


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "no numbness at all"), ("en", "nothing is numb"), ("es", "sin adormecimiento")]
)
async def test_no_numbness_answers_the_question_about_it(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.waits(60)
    await ana.says(words)
    assert await state_name(ana) == "Pressing"
    ana.sees_not({"en": "What is wrong?", "es": "¿Qué pasa?"}[locale])


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "no ball at home"),
        ("en", "I just have my hands"),
        ("en", "I don't have a ball"),
        ("es", "no tengo pelota en casa"),
        ("es", "solo tengo mis manos"),
    ],
)
@pytest.mark.parametrize("at_plan", [True, False])
async def test_whoever_has_no_ball_is_led_on(ana: Person, locale: str, words: str, *, at_plan: bool) -> None:
    await knows(ana, locale=locale)
    if at_plan:
        await ana.says("/session")
        await ana.taps("same")
        await ana.taps("6")
    await ana.says(words)
    ana.sees({"en": "only your fingers", "es": "bastan sus dedos"}[locale])
    assert await state_name(ana) == "AskingTools"
    await ana.taps("done")
    assert await state_name(ana) in {"ShowingPoint", "AskingSame", "AskingSamePlaces", "OfferingPlan", "ConfirmingSame"}


async def test_whoever_may_not_press_is_not_told_to_use_their_fingers(ana: Person) -> None:
    await knows(ana, precautions=("cancer_area",))
    await ana.says("I just have my hands")
    ana.sees_not("only your fingers")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("es", "de noche no puedo dormir de ese lado"),
        ("es", "ya me tiene harta esta cadera"),
        ("es", "estuve todo el dia parada en la tienda y me quedo dolida la cadera"),
        ("es", "camine mucho ayer y quede con la cadera adolorida"),
        ("es", "jugué con los nietos y ahora me duele la cadera"),
        ("es", "pq me duele ahi si lo dormido es la pierna"),
        ("es", "hoy no se me durmió nada"),
        ("en", "my leg is not numb today"),
        ("en", "why does the pain go down my leg"),
        ("en", "stood at the counter all day, now the hip is sore"),
    ],
)
async def test_what_is_plainly_of_every_day_asks_about_no_danger(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert (await known_as(ana)).doubted == ()
    ana.sees_not("sure you are safe")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("es", "estuve todo el dia parada y la cadera esta caliente e hinchada"),
        ("es", "camine mucho ayer y hoy no puedo apoyar la pierna"),
        ("es", "estuve en el jardin y de repente se me durmio la pierna"),
        ("en", "stood all day and now both legs are numb"),
        ("en", "why can't i lift my foot"),
        ("en", "was gardening and felt a pop, now i cant put weight on it"),
    ],
)
async def test_what_is_more_than_of_every_day_is_still_asked_about(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert known.doubted or known.lock is not None or await state_name(ana) not in {"", "AskingUnsure", "AskingSide"}


@pytest.mark.parametrize(
    ("locale", "before", "words"),
    [
        ("en", "I took all my pills", "tomorrow at 9"),
        ("en", "I don't want to wake up anymore", "ok tomorrow at 9 I'll do it"),
        ("en", "I want to die", "not today"),
        ("en", "I want to die", "you know what, goodbye"),
        ("en", "I want to die", "stop messaging me"),
        ("en", "I don't want to be here anymore", "thanks, goodbye"),
        ("es", "me quiero matar", "hoy en la noche lo hago"),
        ("es", "ya no quiero vivir", "gracias, adiós a todos"),
    ],
)
async def test_until_somebody_says_that_they_are_safe_nothing_else_is_answered(
    ana: Person, locale: str, before: str, words: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(before)
    await ana.says(words)
    assert await state_name(ana) == "AskingHow"
    for word in ("I will write to you", "Le escribo el", "Reminders are off", "Thank you for writing"):
        ana.sees_not(word)
    await ana.taps("not_yet")
    ana.sees("988" if "pills" not in before else "911")
