"""Distress is heard in every form of its words, and not where it is denied."""

from __future__ import annotations

import pytest

from bot.care.understanding import distress
from bot.care.understanding.distress import distress_in
from bot.content import Content


@pytest.mark.parametrize(
    ("locale", "words", "kind"),
    [
        ("en", "i fainted", "fainted"),
        ("en", "i think I'm gonna be sick", "unwell"),
        ("en", "feeling dizzier by the minute", "unwell"),
        ("en", "just blacked out", "unwell"),
        ("en", "blood in my urine", "urine"),
        ("en", "it is like a live wire", "nerve"),
        ("en", "it scalded me", "burn"),
        ("en", "this is agony", "hurt"),
        ("en", "I drank a bottle of whisky", "drink"),
        ("es", "llevo unas copas encima", "drink"),
        ("es", "voy bebido", "drink"),
        ("es", "he fumado marihuana", "drink"),
        ("en", "not dizzy at all", None),
        ("en", "this is fine", None),
        ("es", "me estoy desmayando", "faints"),
        ("es", "me desvanecí", "fainted"),
        ("es", "estoy vomitando", "unwell"),
        ("es", "me quemé", "burn"),
        ("es", "me acalambré, calambres", "hurt"),
        ("es", "orino sangre", "urine"),
        ("es", "me dio un corrientazo", "nerve"),
        ("es", "no me mareo", None),
    ],
)
def test_distress_is_heard_in_every_form(known: Content, locale: str, words: str, kind: str | None) -> None:
    found = distress_in(words, known.catalog.distress[locale])
    assert (None if found == "well" else found) == kind


def test_a_phrase_is_cut_into_words_once_and_no_message_is_kept(
    known: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    phrases = known.catalog.distress["en"]
    cut: list[str] = []
    words = distress._words  # noqa: SLF001
    monkeypatch.setattr(distress, "_words", lambda text: cut.append(text) or words(text))
    for message in ("my hip is worse", "I feel sick and dizzy", "nothing matters any more"):
        distress.distress_in(message, phrases)
        distress.is_mood(message, phrases)
        kept = distress._by_beginning.cache_info().currsize  # noqa: SLF001
    cut.clear()
    distress.distress_in("it beats under the ball", phrases)
    distress.is_mood("it beats under the ball", phrases)
    assert cut == ["it beats under the ball"] * 2
    assert distress._by_beginning.cache_info().currsize == kept  # noqa: SLF001
