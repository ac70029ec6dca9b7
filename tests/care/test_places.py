"""Places, sides and sensations as people write them when nobody asks them to write neatly."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content import load
from bot.content.all_languages import Reader

CONTENT = Path(__file__).resolve().parents[2] / "content"
READER = Reader.load(CONTENT, load(CONTENT))

Told = tuple[str, str, set[str]]


def places(text: str, locale: str) -> set[str]:
    return {f"{one.side} {one.region} {one.sensation}" for one in READER.understand(text, locale).complaints}


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
SLIPS: list[Told] = [
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
