"""Questions in everyday words find their card, in both languages; what is no question finds none."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.care.catalog import Catalog
from bot.care.understanding import Asked
from bot.content.all_languages import Reader

CONTENT = Path(__file__).resolve().parents[2] / "content"
QUESTIONS = {
    "en": {
        "why_it_hurts": [
            "why does it hurt?",
            "Why do I have pain",
            "what causes this pain",
            "were does the pain come from",
            "why is my hip hurting",
            "whats the reason for this pain",
        ],
        "trigger_points": [
            "what's a trigger point",
            "whats a triger point?",
            "tell me about muscle knots",
            "referred pain??",
        ],
        "acupuncture_points": [
            "what are acupuncture points",
            "is this acupressure",
            "what is GB30",
            "acupuncure points?",
        ],
        "sciatica": [
            "is it sciatica?",
            "do i have siatica",
            "what do I have",
            "is it a pinched nerve",
            "what's wrong with my hip",
        ],
        "how_to_press": [
            "how hard should I press",
            "too much pressure?",
            "am i pressing too hard",
        ],
        "tools": [
            "which ball should I buy",
            "what kind of ball",
            "is a tennis ball ok",
            "can i use a foam roler",
            "where can i buy a knobble",
            "gua sha?",
        ],
        "heat_and_stretch": [
            "can I use heat",
            "is it ok to use a heating pad",
            "should i stretch",
            "does stretching help",
        ],
        "see_acupuncturist": [
            "when should i see an acupuncturist",
            "do the needles hurt",
            "what happens at a visit",
            "does acupuncture work",
        ],
        "how_many_visits": [
            "how many visits do I need",
            "how many treatments",
            "how many visits til im better",
            "how long does it take to heal",
            "is one visit enough",
        ],
        "after_relief": [
            "will it come back",
            "what do i do after relief",
            "how do i keep it from coming back",
            "the pain is gone, what now",
        ],
        "avoid_effort": [
            "how do I avoid this next time",
            "how can i prevent it",
            "how to avoid the pain in the future",
        ],
        "avoid_sitting": ["I sit all day at work", "how should i sit", "i have a desk job", "best chair for this"],
        "keep_walking": ["can I walk", "should i keep walking", "should I rest in bed", "is walking bad"],
        "what_to_expect": ["what can I expect", "how long until it works", "when will it go away"],
        "sore_after": ["is it normal to be sore", "sore after pressing", "worse the next morning"],
        "sleep": ["how should I sleep", "which pillow", "best position to lie", "i cant sleep"],
        "safety_net": ["is this dangerous", "when should I worry", "what are the danger signs"],
    },
    "es": {
        "why_it_hurts": [
            "¿por qué me duele?",
            "porque me duele tanto",
            "qué causa el dolor",
            "de donde viene este dolor",
        ],
        "trigger_points": ["qué es un punto gatillo", "que son los nudos", "dolor referido", "que es un punto gatilo"],
        "acupuncture_points": [
            "puntos de acupuntura",
            "esto es acupresión?",
            "como funciona la presion",
            "los meridianos",
        ],
        "sciatica": ["¿es ciática?", "tengo siatica?", "qué tengo", "es un nervio pinzado"],
        "how_to_press": [
            "qué tan fuerte debo presionar",
            "como uso la pelota",
            "cuanta fuerza",
        ],
        "tools": ["qué pelota compro", "cual pelota es mejor", "sirve una pelota de tenis", "donde compro el knobble"],
        "heat_and_stretch": ["puedo usar calor", "puedo estirarme", "sirve el bano caliente"],
        "see_acupuncturist": [
            "cuándo debo ir al acupunturista",
            "¿duelen las agujas?",
            "qué pasa en la primera cita",
            "sirve la acupuntura",
        ],
        "how_many_visits": [
            "cuántas visitas necesito",
            "cuantas citas son",
            "cuanto tarda en sanar",
            "basta una visita?",
        ],
        "after_relief": [
            "va a volver el dolor?",
            "ya no me duele, que hago",
            "que hago para que no vuelva",
            "después del alivio qué",
        ],
        "avoid_effort": [
            "cómo lo evito la próxima vez",
            "como puedo prevenir el dolor",
            "como evito esto",
        ],
        "avoid_sitting": [
            "paso mucho tiempo sentada",
            "trabajo de oficina",
            "cómo debo sentarme",
            "manejo todo el día",
        ],
        "keep_walking": ["¿puedo caminar?", "es bueno caminar", "reposo en cama"],
        "what_to_expect": ["¿qué puedo esperar?", "cuándo voy a estar mejor", "en cuánto tiempo mejoro"],
        "sore_after": ["me duele después de presionar", "es normal que duela", "dolor después del masaje"],
        "sleep": ["¿cómo debo dormir?", "qué almohada", "no puedo dormir"],
        "safety_net": ["¿es peligroso?", "cuándo debo preocuparme", "señales de peligro"],
    },
}
ASKED_ONLY = {
    "en": {
        "ice": ["heat or ice?", "can i put some ice on it", "do cold packs help"],
        "sport": ["can I play golf", "when can i run again", "is yoga ok"],
        "at_your_age": ["is there an age limit", "am i too old for this"],
        "clothes": ["shoes on or off", "what should i wear", "do i need a mat"],
    },
    "es": {
        "ice": ["calor o hielo?", "puedo ponerme hielo", "sirve el hielo"],
        "sport": ["puedo jugar golf", "cuando puedo volver a correr", "la bici me hace mal"],
        "at_your_age": ["hay limite de edad", "estoy muy viejo para esto"],
        "clothes": ["me quito los zapatos", "que ropa me pongo", "con zapatos o sin"],
    },
}
"""Questions that find cards which stand in no menu."""
ASKED = [
    (locale, card, words)
    for all_ in (QUESTIONS, ASKED_ONLY)
    for locale, cards in all_.items()
    for card, asked in cards.items()
    for words in asked
]


@pytest.mark.parametrize(("locale", "card", "words"), ASKED)
def test_a_question_finds_its_card(reader: Reader, locale: str, card: str, words: str) -> None:
    assert reader.asked(words, locale).sure == card


@pytest.mark.parametrize("locale", QUESTIONS)
def test_every_card_is_asked_for_in_three_ways_at_least(catalog: Catalog, locale: str) -> None:
    assert QUESTIONS[locale].keys() == {name for name, card in catalog.cards.items() if not card.asked_only}
    assert [card for card, asked in QUESTIONS[locale].items() if len(asked) < 3] == []


def test_the_other_language_is_understood_too(reader: Reader) -> None:
    assert reader.asked("¿es ciática?", "en").sure == "sciatica"
    assert reader.asked("how many visits do i need", "es").sure == "how_many_visits"


@pytest.mark.parametrize(
    ("locale", "words", "near"),
    [
        ("en", "needles", ("see_acupuncturist",)),
        ("en", "nerve and chair", ("sciatica", "avoid_sitting")),
        ("es", "agujas", ("see_acupuncturist",)),
    ],
)
def test_a_single_word_offers_the_nearest_cards(reader: Reader, locale: str, words: str, near: tuple[str, ...]) -> None:
    assert reader.asked(words, locale) == Asked(None, near)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "hello there"),
        ("en", "hmm what"),
        ("en", "blah blah"),
        ("en", "left hip, runs down to the toes"),
        ("en", "6/10"),
        ("es", "hola"),
        ("es", "la cadera izquierda"),
        ("es", ""),
    ],
)
def test_what_asks_nothing_finds_nothing(reader: Reader, locale: str, words: str) -> None:
    assert reader.asked(words, locale) == Asked()


@pytest.mark.parametrize(("locale", "card", "words"), ASKED)
def test_no_question_is_taken_for_a_sign_of_danger(reader: Reader, locale: str, card: str, words: str) -> None:
    del card
    assert reader.red_flags(words, locale) == ()
