"""What a person means by free text, in both languages, rule by rule."""

from __future__ import annotations

from dataclasses import replace
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.care.catalog import Catalog
from bot.care.understanding import Understood
from bot.content.all_languages import Reader
from bot.wording.fluent_words import FALLBACK
from tests.shipped import CONTENT, reader

SOME = (
    "left hip hurts, toes numb", "I can't feel when I pee", "no fever, chills or weight loss", "my back hurts 6/10",
    "me duele la cadera izquierda", "no siento cuando orino", "sin hormigueo en el pie",
    "tengo fiebre y me duele la espalda",
    "both legs are numb", "it's not my hip, it's my knee", "remind me tomorrow", "tengo 15 años", "call 911",
    "hip, w/ tingling",
)  # fmt: skip


def places(text: str, locale: str) -> set[str]:
    return {f"{one.side} {one.region} {one.sensation}" for one in reader().understand(text, locale).complaints}


PLACES: list[tuple[str, str, set[str]]] = [
    ("en", "left hip hurts n runs down side of my leg, toes numb",
     {"left buttock_outer pain", "left thigh_outer pain", "left toes numbness"}),
    ("es", "me duele la cadera izq y baja por el lado de la pierna, dedos dormidos",
     {"left buttock_outer pain", "left thigh_outer pain", "left toes numbness"}),
    # a side holds for the rest of a list, and a side at the end for the list before it
    ("en", "left hip and knee", {"left buttock_outer pain", "left knee_front pain"}),
    ("en", "hip and knee on the left hurt", {"left buttock_outer pain", "left knee_front pain"}),
    ("en", "right side: buttock, calf", {"right buttock_center pain", "right calf_back pain"}),
    ("es", "me duelen la cadera y la rodilla del lado derecho",
     {"right buttock_outer pain", "right knee_front pain"}),
    # both sides only where both are said
    ("en", "hips hurt", {"None buttock_outer pain"}),
    ("en", "both hips hurt", {"both buttock_outer pain"}),
    ("es", "me duelen ambas rodillas", {"both knee_front pain"}),
    ("en", "left hip hurts and the other knee too", {"left buttock_outer pain", "right knee_front pain"}),
    # the spine takes no side from its neighbours
    ("en", "left hip and low back hurt", {"left buttock_outer pain", "None low_back pain"}),
    # every place its own sensation; tingling is numbness
    ("en", "L hip w/ tingling in rt foot", {"left buttock_outer pain", "right foot_sole numbness"}),
    ("en", "my left hip hurts and is numb", {"left buttock_outer pain", "left buttock_outer numbness"}),
    ("es", "dolor y hormigueo en la nalga izquierda", {"left buttock_center pain", "left buttock_center numbness"}),
    # what is denied is not reported
    ("en", "left hip hurts, no numbness in the foot", {"left buttock_outer pain"}),
    ("en", "it's not my hip, it's my left knee that hurts", {"left knee_front pain"}),
    ("en", "without pain in the left", set()),
    ("en", "left foot isn't tingling", set()),
    ("es", "el pie izquierdo no está dormido", set()),
    # slang, slips and accents
    ("en", "tush is sore", {"None buttock_center pain"}),
    ("en", "outside of my right knee is sore", {"right knee_front pain"}),
    ("en", "my lefft bttock hurts", {"left buttock_center pain"}),
    ("es", "me duele la rabadilla", {"None sacrum pain"}),
    ("es", "ME DUELE EL TALON DERECHO", {"right heel pain"}),
    # a person may write in the other language
    ("en", "me duele mucho la rodilla izquierda", {"left knee_front pain"}),
    ("es", "my left knee hurts a lot", {"left knee_front pain"}),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "told"), PLACES)
def test_a_place_has_its_side_and_sensation(locale: str, text: str, told: set[str]) -> None:
    assert places(text, locale) == told


@pytest.mark.parametrize(
    ("locale", "text", "kind", "about"),
    [
        ("en", "pain down my left leg", "region", "leg"),
        ("en", "my left foot is numb", "region", "foot"),
        ("en", "my hip hurts", "side", "buttock_outer"),
        ("en", "left hip", "sensation", "buttock_outer"),
        ("en", "my leg is weak", "weakness", "leg"),
        ("es", "me duele la pierna", "region", "leg"),
        ("es", "me duele la cadera", "side", "buttock_outer"),
    ],
)
def test_what_is_not_sure_is_said_so_that_the_bot_can_ask(locale: str, text: str, kind: str, about: str) -> None:
    assert (kind, about) in {(one.kind, one.about) for one in reader().understand(text, locale).unsure}


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("numb down there", "r1"),
        ("I can't feel when I pee", "r2"),
        ("I wet myself", "r2"),
        ("both feet are numb", "r3"),
        ("left toes are numb, right toes are numb too", "r3"),
        ("my leg gave out and I can't move it", "r5"),
        ("my hip is fine but my calf is swollen and hot", "r15"),
        ("please call 911", "r0"),
        ("no siento cuando orino", "r2"),
        ("me oriné encima", "r2"),
        ("no puedo levantar el pie", "r6"),
        ("me duele el pecho", "r20"),
    ],
)
@pytest.mark.parametrize("locale", ["en", "es"])
def test_a_red_flag_is_seen_whatever_language_the_person_chose(text: str, flag: str, locale: str) -> None:
    heard = reader().understand(text, locale)
    assert flag in (*heard.red_flags, *heard.suspected)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("numb butt cheek", "en"),
        ("hormigueo en la cara externa del muslo", "es"),
        ("cara lateral del muslo dormida", "es"),
    ],
)
def test_a_word_of_the_face_inside_a_longer_place_rings_no_stroke_alarm(text: str, locale: str) -> None:
    heard = reader().understand(text, locale)
    assert "r21" not in (*heard.red_flags, *heard.suspected)


@pytest.mark.parametrize(
    ("text", "locale", "side", "region"),
    [
        ("right hip, no sorry left hip", "en", "left", "buttock_outer"),
        ("left calf... i mean right calf", "en", "right", "calf_back"),
        ("its my right knee. wait no, shin", "en", "right", "shin"),
        ("outer thigh on the right, correction, left", "en", "left", "thigh_outer"),
        ("cadera derecha, perdón izquierda", "es", "left", "buttock_outer"),
        ("my back is fine, it's the left calf", "en", "left", "calf_back"),
        ("antes era la cintura, ahora la nalga izquierda", "es", "left", "buttock_center"),
    ],
)
def test_what_is_taken_back_is_no_complaint(text: str, locale: str, side: str, region: str) -> None:
    assert [(one.side, one.region) for one in reader().understand(text, locale).complaints] == [(side, region)]


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("my wife has chest pain", "en"),
        ("my mum can't pee since yesterday, is that normal", "en"),
        ("¿es normal que no siento la entrepierna?", "es"),
        ("n\N{ZERO WIDTH SPACE}umb between my l\N{CYRILLIC SMALL LETTER IE}gs", "en"),
        ("stitches opened, there is pus", "en"),
        ("se me zafó la prótesis de la cadera", "es"),
    ],
)
def test_danger_of_others_in_questions_and_in_odd_letters_is_heard(text: str, locale: str) -> None:
    heard = reader().understand(text, locale)
    assert heard.red_flags or heard.suspected


@pytest.mark.parametrize(("text", "locale"), [("i took all my pills", "en"), ("me quiero colgar", "es")])
def test_an_overdose_or_a_plan_is_a_crisis(text: str, locale: str) -> None:
    assert reader().understand(text, locale).crisis


def test_twice_the_words_take_no_more_than_about_twice_the_time() -> None:
    line = "my left hip hurts and my right foot is numb, no fever and no weakness "
    reader().understand(line, "en")
    started = process_time()
    reader().understand(line * 14, "en")
    short = process_time() - started
    started = process_time()
    reader().understand(line * 56, "en")
    assert process_time() - started < 8 * short


@pytest.mark.parametrize(
    "text",
    ["my foot fell asleep", "I'm dying to try it", "never had cancer", "my bladder is fine", "my hip is killing me",
     "I could kill for a massage", "numb toes", "both legs are tired after a hike", "fever last winter",
     "I had a fall years ago", "no fever, chills or weight loss", "my mom had cancer",
     "what are the signs of a stroke?",
     "se me durmió el pie", "me muero por probarlo", "nunca tuve cáncer", "la vejiga está bien", "hace un año empezó",
     "sin fiebre ni escalofríos", "mi papá tuvo un derrame"],
)  # fmt: skip
@pytest.mark.parametrize("locale", ["en", "es"])
def test_what_only_sounds_alarming_raises_nothing(text: str, locale: str) -> None:
    assert reader().red_flags(text, locale) == ()
    assert not reader().understand(text, locale).crisis


@pytest.mark.parametrize(
    "text",
    ["I want to die", "thinking about killing myself", "I don't want to live anymore", "quiero morirme",
     "no quiero vivir así", "pienso en suicidarme"],
)  # fmt: skip
@pytest.mark.parametrize("locale", ["en", "es"])
def test_thoughts_of_suicide_are_heard(text: str, locale: str) -> None:
    assert reader().understand(text, locale).crisis


@pytest.mark.parametrize(
    "text", ["I hurt myself lifting a box", "this hip is killing me", "me muero de ganas", "I'm not suicidal"]
)
def test_figures_of_speech_are_no_crisis(text: str) -> None:
    assert not reader().understand(text, "en").crisis


@pytest.mark.parametrize(
    ("locale", "text", "score"),
    [
        ("en", "6/10", 6),
        ("en", "pain is 7", 7),
        ("en", "about a 4 out of 10", 4),
        ("en", "it went from 7 down to 4", 4),
        ("en", "seven", 7),
        ("en", "it hurts for 2 weeks", None),
        ("en", "my L5 is bad", None),
        ("es", "un 6 de 10", 6),
        ("es", "dolor 3", 3),
        ("es", "llevo 2 semanas", None),
    ],
)
def test_a_score_is_found(locale: str, text: str, score: int | None) -> None:
    assert reader().understand(text, locale).score == score


@pytest.mark.parametrize(
    ("locale", "text", "wish"),
    [
        ("en", "stop please", "stop"),
        ("en", "please stop the reminders", "pause_reminders"),
        ("en", "remind me tomorrow", "remind_tomorrow"),
        ("en", "remind me in an hour", "remind_later"),
        ("en", "delete all my data", "delete"),
        ("en", "can you send me a copy of my data", "export"),
        ("en", "help", "help"),
        ("en", "let's start the session", "session"),
        ("en", "show my progress", "progress"),
        ("en", "who can see this?", "privacy"),
        ("en", "remind me tomorrow evening", "remind_tomorrow_evening"),
        ("en", "can you text me tomorow morning pls", "remind_tomorrow_morning"),
        ("en", "remind me tonight", "remind_evening"),
        ("en", "pause", "pause"),
        ("en", "can I talk to the clinic", "ask_clinic"),
        ("en", "I want to start", "session"),
        ("en", "change the time", "settings"),
        ("en", "tell me more about trigger points", "learn"),
        ("en", "I woke up tonight and my hip hurt", None),
        ("en", "tomorrow evening I will dance again", None),
        ("en", "the pain does not stop", None),
        ("en", "it helps a lot", None),
        ("es", "para por favor", "stop"),
        ("es", "recuérdame mañana", "remind_tomorrow"),
        ("es", "no quiero más recordatorios", "pause_reminders"),
        ("es", "borra mis datos", "delete"),
        ("es", "ayuda", "help"),
        ("es", "recuérdame mañana por la noche", "remind_tomorrow_evening"),
        ("es", "avisame manana por la mañana", "remind_tomorrow_morning"),
        ("es", "quiero empezar", "session"),
        ("es", "espera", "wait"),
        ("es", "quiero hablar con la clínica", "ask_clinic"),
        ("es", "explícame qué es un punto gatillo", "learn"),
        ("es", "esta noche me dolió la cadera", None),
        ("es", "el dolor no para", None),
    ],
)
def test_a_wish_is_heard(locale: str, text: str, wish: str | None) -> None:
    assert reader().understand(text, locale).wish == wish


@given(text=st.text(max_size=300), locale=st.sampled_from(["en", "es", "fr-CA", ""]))
def test_no_text_breaks_it(text: str, locale: str) -> None:
    reader().understand(text, locale)


@given(words=st.lists(st.sampled_from(" ".join(SOME).split()), max_size=30), locale=st.sampled_from(["en", "es"]))
def test_no_jumble_of_known_words_breaks_it(words: list[str], locale: str) -> None:
    reader().understand(" ".join(words), locale)


@given(text=st.sampled_from(SOME), locale=st.sampled_from(["en", "es"]))
def test_capitals_and_accents_make_no_difference(text: str, locale: str) -> None:
    bare = text.translate(str.maketrans("áéíóúñü", "aeiounu"))
    assert _ruled(text.upper(), locale) == _ruled(text, locale)
    assert _ruled(bare, locale) == _ruled(text, locale)


def _ruled(text: str, locale: str) -> Understood:
    """What is understood but for what is wanted: how likely that is, a letter may change a little."""
    return replace(reader().understand(text, locale), intended=())


def test_the_same_text_is_understood_the_same_way_twice(catalog: Catalog) -> None:
    again = Reader.load(CONTENT, catalog)
    for text in SOME:
        assert again.understand(text, FALLBACK) == reader().understand(text, FALLBACK)
