"""Places, sides and sensations as people write them when nobody asks them to write neatly."""

from __future__ import annotations

import pytest

from tests.shipped import reader

Told = tuple[str, str, set[str]]


def places(text: str, locale: str) -> set[str]:
    return {f"{one.side} {one.region} {one.sensation}" for one in reader().understand(text, locale).complaints}


AT_THE_END: list[Told] = [
    ("en", "shin aches and the big toe tingles. That's all my right leg", {"right shin pain", "right toes numbness"}),
    (
        "en",
        "1. buttock 2. hamstring 3. calf. all left",
        {"left buttock_center pain", "left thigh_back pain", "left calf_back pain"},
    ),
    ("en", "outer thigh, heel, toes, all right", {"right thigh_outer pain", "right heel pain", "right toes pain"}),
    ("es", "la ingle y la rodilla. Pierna izquierda", {"left groin pain", "left knee_front pain"}),
    (
        "es",
        "la cadera, el costado del muslo y el talón, todo derecho",
        {"right buttock_outer pain", "right thigh_outer pain", "right heel pain"},
    ),
    ("en", "aching in the groin; toes asleep (right)", {"right groin pain", "right toes numbness"}),
    # a sentence about something else gives no side
    ("en", "My heel hurts. I always sleep in the bed on the right", {"None heel pain"}),
]
TAKEN_BACK: list[Told] = [
    ("en", "right calf. sorry, LEFT calf, I was looking in the mirror", {"left calf_back pain"}),
    ("en", "outside of the ankle hurts, wait no, inside", {"None ankle_inner pain"}),
    ("en", "numb left sole.. *heel", {"left heel numbness"}),
    ("en", "it's the left hip, wait, which one is it, the right hip", {"right buttock_outer pain"}),
    ("es", "me duele el tobillo por dentro... miento, por fuera", {"None ankle_outer pain"}),
    ("es", "la corva izquierda. Uy, siempre me lío con eso, es la derecha", {"right knee_back pain"}),
    # what was claimed before, and who puts it right
    ("en", "I put right groin this morning, he rang back and it's the left", {"left groin pain"}),
    ("en", "I ticked the calf but really it is the hamstring, right leg", {"right thigh_back pain"}),
    ("en", "numb toes right foot, oops wrong foot, left", {"left toes numbness"}),
    ("en", "back of thigh, wait, more like the buttock", {"None buttock_center pain"}),
    ("en", "The ankle. No, hold on. The heel. Right foot.", {"right heel pain"}),
    ("es", "antes le dije cintura, debí decir rabadilla", {"None sacrum pain"}),
    ("es", "marqué pantorrilla pero en realidad es el isquio, pierna derecha", {"right thigh_back pain"}),
    ("es", "mi mujer me corrige: es la rodilla izquierda, no la derecha", {"left knee_front pain"}),
    # what is added takes nothing back
    ("en", "my left hip hurts. Actually my knee hurts too", {"left buttock_outer pain", "left knee_front pain"}),
    # "sorry" takes nothing back where something else follows
    (
        "en",
        "my left hip hurts, sorry to bother you, and the knee hurts too",
        {"left buttock_outer pain", "left knee_front pain"},
    ),
]
LEFT_OUT: list[Told] = [
    ("en", "everyone asks about my heel but the heel is ok. It hurts under the arch", {"None foot_sole pain"}),
    ("en", "it isn't the front of the hip that hurts. it's more round the side", {"None buttock_outer pain"}),
    ("en", "not the knee itself, the hollow behind it. left", {"left knee_back pain"}),
    ("es", "ya no me duele la nalga, solo atrás del muslo", {"None thigh_back pain"}),
    ("es", "De la espalda estoy bien. Es la nalga derecha.", {"right buttock_center pain"}),
    ("es", "El pie lo tengo bien; lo dormido es la pantorrilla por fuera", {"None calf_outer numbness"}),
    ("en", "the left one is okay, the right hip isn't", {"right buttock_outer pain"}),
    ("en", "apart from my right knee nothing hurts", {"right knee_front pain"}),
    ("es", "fuera de la rodilla derecha no me duele nada", {"right knee_front pain"}),
    ("es", "en la nalga ya nada, ahora es el dedo chiquito del pie que está dormido", {"None toes numbness"}),
]
TO_ITS_OWN: list[Told] = [
    ("es", "la espalda baja me arde y el dedo gordo lo tengo dormidito", {"None low_back pain", "None toes numbness"}),
    (
        "es",
        "el talón no lo siento y arriba, detrás de la rodilla, me duele. Pierna izquierda",
        {"left heel numbness", "left knee_back pain"},
    ),
    ("en", "hurts in my bum on the right and the toes are numb", {"right buttock_center pain", "right toes numbness"}),
    ("es", "lumbalgia con parestesias en el empeine", {"None low_back pain", "None foot_top numbness"}),
]
TOLD_CLOSER: list[Told] = [
    ("en", "my right buttock, the outer part, throbs", {"right buttock_outer pain"}),
    ("en", "my right knee, round the back, feels tight", {"right knee_back pain"}),
    ("es", "el muslo izquierdo me duele, sobre todo por fuera", {"left thigh_outer pain"}),
    ("es", "el pie se me entume por arriba", {"None foot_top numbness"}),
    (
        "en",
        "Thanks for the help with my shoulder. This time it's the back of the thigh, worse on the office chair",
        {"None thigh_back pain"},
    ),
    ("en", "I injured my back lifting", {"None low_back pain"}),
    ("es", "me lesioné la espalda levantando peso", {"None low_back pain"}),
    # the next of a list tells nothing of the one before
    ("en", "sore hip, outside of the calf", {"None buttock_outer pain", "None calf_outer pain"}),
]
MOVED: list[Told] = [
    ("en", "a deep pinch at the front of the hip when I lift my leg to get dressed", {"None hip_front pain"}),
    ("en", "my heel burns and only calms down with my feet up", {"None heel pain"}),
    ("es", "un pinchazo en la ingle y no puedo cruzar las piernas", {"None groin pain"}),
    ("es", "metí la pata con la cita", set()),
    ("en", "left heel is sore and the calf on the same leg tingles", {"left heel pain", "left calf_back numbness"}),
    # alone it is what hurts
    ("en", "it hurts when I bend my left knee", {"left knee_front pain"}),
]
TOLD_IN_PASSING: list[Told] = [
    # what stands in a clause about something else hurts nowhere
    ("en", "There is a hill behind his house, in the end: both calves ache halfway up", {"both calf_back pain"}),
    ("en", "Chef, on his feet twelve hours, and now the outside of his thigh goes dead", {"None thigh_outer numbness"}),
    ("es", "ya probé la almohadilla eléctrica, y las dos pantorrillas me duelen", {"both calf_back pain"}),
    # what is presented is meant, whatever chatter stands around it
    ("es", 'La abuela dice "la rabadilla", se cayó sentada en el patio', {"None sacrum pain"}),
    ("en", "she can't get out of the car without a stab in the right groin", {"right groin pain"}),
    ("es", "hoy la cintura no lo deja ni atarse los zapatos", {"None low_back pain"}),
    # a heading names the sensation or the side of what follows
    ("en", "hurts: right hip. numb: right heel", {"right buttock_outer pain", "right heel numbness"}),
    ("en", "Right leg: hip, knee, heel", {"right buttock_outer pain", "right knee_front pain", "right heel pain"}),
    (
        "es",
        "Le duelen las caderas y en los tobillos, por fuera, no siente nada",
        {"None buttock_outer pain", "None ankle_outer numbness"},
    ),
    # words that name no body
    ("en", "cheers, see you on friday", set()),
    ("es", "me regalaron un rodillo", set()),
    ("en", "which leg do I start with", set()),
]
GATHERED: list[Told] = [
    # a broad word gives its side to what was named more closely, and is no place of its own then
    ("en", "its my big toe, sorry I meant the heel, left foot", {"left heel pain"}),
    ("en", "numb calf and toes, whole right leg", {"right calf_back numbness", "right toes numbness"}),
    # the only side that was said is everybody's
    (
        "en",
        "she puts down lower back, outside of hip, and groin, right hand side",
        {"None low_back pain", "right buttock_outer pain", "right groin pain"},
    ),
    ("en", "my two calves hurt after the hill", {"both calf_back pain"}),
    ("es", "me duelen las pantorrillas, la una y la otra", {"both calf_back pain"}),
    # what lies between two ends, where the leg between them was named
    (
        "en",
        "it goes from my right bum cheek down the back of the leg to the heel",
        {f"right {one} pain" for one in ("buttock_center", "thigh_back", "calf_back", "heel")},
    ),
    (
        "es",
        "por todo el lado de afuera, desde la cadera hasta el tobillo, pierna derecha",
        {f"right {one} pain" for one in ("buttock_outer", "thigh_outer", "calf_outer", "ankle_outer")},
    ),
    ("en", "shoots from the hip to the outside of the ankle", {"None buttock_outer pain", "None ankle_outer pain"}),
    ("es", "Se me duerme el muslo derecho por fuera, como si fuera de otro", {"right thigh_outer numbness"}),
    # what is listed beside a place that is meant is meant too
    (
        "en",
        "Sacrum, left buttock, left hamstring. That's the whole of her list.",
        {"None sacrum pain", "left buttock_center pain", "left thigh_back pain"},
    ),
]
SLIPS: list[Told] = [
    ("en", "outsdie of theright thigh burns", {"right thigh_outer pain"}),
    ("es", "dise q le duele atras dela rodiya", {"None knee_back pain"}),
    ("en", "outter thihg pain rigt syde", {"right thigh_outer pain"}),
    ("en", "nummb tooes on lfet foot", {"left toes numbness"}),
    ("en", "lowr bakc is stif", {"None low_back pain"}),
    ("es", "tngo dormido el piee isquierdo", {"left foot_sole numbness"}),
    ("es", "dolro en la sintura vaja lado derexo", {"right low_back pain"}),
]


@pytest.mark.parametrize(("locale", "text", "told"), AT_THE_END)
def test_a_side_at_the_very_end_is_the_side_of_all_before(locale: str, text: str, told: set[str]) -> None:
    assert places(text, locale) == told


@pytest.mark.parametrize(("locale", "text", "told"), TAKEN_BACK)
def test_what_is_taken_back_is_put_right(locale: str, text: str, told: set[str]) -> None:
    assert places(text, locale) == told


@pytest.mark.parametrize(("locale", "text", "told"), LEFT_OUT)
def test_a_place_named_to_be_left_out_is_left_out(locale: str, text: str, told: set[str]) -> None:
    assert places(text, locale) == told


@pytest.mark.parametrize(("locale", "text", "told"), TO_ITS_OWN)
def test_a_sensation_stays_with_its_own_place(locale: str, text: str, told: set[str]) -> None:
    assert places(text, locale) == told


@pytest.mark.parametrize(("locale", "text", "told"), TOLD_CLOSER)
def test_a_part_told_after_its_place_is_the_place(locale: str, text: str, told: set[str]) -> None:
    assert places(text, locale) == told


@pytest.mark.parametrize(("locale", "text", "told"), MOVED)
def test_a_leg_that_is_only_moved_is_no_complaint(locale: str, text: str, told: set[str]) -> None:
    assert places(text, locale) == told


@pytest.mark.parametrize(("locale", "text", "told"), SLIPS)
def test_short_words_are_known_in_spite_of_a_slip(locale: str, text: str, told: set[str]) -> None:
    assert places(text, locale) == told


@pytest.mark.parametrize(("locale", "text", "told"), TOLD_IN_PASSING)
def test_what_is_told_in_passing_is_no_complaint_and_what_is_presented_is_one(
    locale: str, text: str, told: set[str]
) -> None:
    assert places(text, locale) == told


@pytest.mark.parametrize(("locale", "text", "told"), GATHERED)
def test_one_place_says_something_of_another(locale: str, text: str, told: set[str]) -> None:
    assert places(text, locale) == told
