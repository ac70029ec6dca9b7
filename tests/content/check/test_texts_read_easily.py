"""How easily a text reads is counted as a reader would, and what is too hard is a fault."""

from __future__ import annotations

import pytest

from bot.content.check.syllables import english, spanish
from bot.content.check.texts_read_easily import MEASURES, ease, read_rules, reasons_against, sentences_in
from tests.content.check.broken_copy import shipped

RULES = read_rules(shipped().documents["reading.yaml"], [])
ENGLISH, SPANISH = MEASURES["flesch_kincaid"], MEASURES["fernandez_huerta"]


@pytest.mark.parametrize(
    "word",
    [
        "a1", "ball1", "spine1", "whole1", "pressed1", "takes1", "muscle2", "muscles2", "tested2", "presses2", "over2",
        "being2", "tingling2", "area3", "every3", "clinician3", "emergency4", "piriformis4", "diagnosis4",
    ],
)  # fmt: skip
def test_syllables_of_english_words(word: str) -> None:
    assert english(word[:-1]) == int(word[-1])


@pytest.mark.parametrize(
    "word",
    [
        "y1", "que1", "muy1", "día2", "guía2", "agua2", "nalga2", "presión2", "pierna2", "oído3", "caída3", "maestro3",
        "médico3", "siguiente3", "emergencia4", "adormecida5", "almohadilla5", "acupuntura5",
    ],
)  # fmt: skip
def test_syllables_of_spanish_words(word: str) -> None:
    assert spanish(word[:-1]) == int(word[-1])


def test_a_line_a_colon_and_a_full_stop_end_a_sentence() -> None:
    assert sentences_in("Top: press it.\nThen rest 8.5 hours, off the ball") == [
        ["Top"],
        ["press", "it"],
        ["Then", "rest", "8", "5", "hours", "off", "the", "ball"],
    ]


def test_a_term_a_command_and_a_number_are_easy_words() -> None:
    hard = sentences_in("Send /reminders 1000000 times with the Knobble to it and on")
    easy = sentences_in("Send it on time with the ball to it and on")
    assert ease(hard, {"knobble": "brand"}, ENGLISH) == ease(easy, {}, ENGLISH)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("go " * 16, "a sentence of 16 words"),
        ("Go on now. " * 21, "has 63 words"),
        ("Discontinue application immediately following deterioration of symptoms, particularly paraesthesia or so.",
         "reads at grade"),
    ],
)  # fmt: skip
def test_what_is_hard_in_english_is_told(text: str, reason: str) -> None:
    assert reason in "\n".join(reasons_against(text, RULES, ENGLISH))


def test_what_is_hard_in_spanish_is_told() -> None:
    hard = "Interrumpa inmediatamente la aplicación ante cualquier empeoramiento significativo de la sintomatología."
    easy = "Pare si le duele más. Vea a su médico hoy, y no presione más ese punto."
    assert "reads at ease" in "\n".join(reasons_against(hard, RULES, SPANISH))
    assert not list(reasons_against(easy, RULES, SPANISH))
