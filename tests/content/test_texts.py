"""How the texts of the care content read: short sentences, few words, no promise and no diagnosis."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.shipped import words

TEXTS = Path(__file__).resolve().parents[2] / "content" / "texts"
WORDING = words()
OURS = {
    "points.ftl", "regions.ftl", "precautions.ftl", "red_flags.ftl", "welcome.ftl",
    "red_flag_check.ftl", "check_in.ftl", "zones.ftl",
}  # fmt: skip
IDS = [id_ for id_ in WORDING.ids("en") if Path(WORDING.place("en", id_)[0]).name in OURS]
PROMISES = re.compile(
    r"\b(cure|heal(?!th)|guarantee|will (?:go|vanish|disappear)|not serious|nothing to worry)", re.IGNORECASE
)
DIAGNOSES = re.compile(r"\b(sciatica|cauda equina|thrombosis|embolism|herniat|neuropathic|meralgia)", re.IGNORECASE)


def words_of(id_: str) -> str:
    said = WORDING.text("en", id_, dict.fromkeys(WORDING.variables("en", id_), "this"))
    return re.sub(r"<[^>]+>", "", said)


def test_there_are_texts_to_read() -> None:
    assert len(IDS) > 250


@pytest.mark.parametrize("id_", IDS)
def test_a_text_is_short_and_plain(id_: str) -> None:
    said = words_of(id_)
    for sentence in re.split(r"[.!?:]\s|\n", said):
        assert len(sentence.split()) <= 15, sentence
    assert len(said.split()) <= 60
    assert not PROMISES.search(said)
    assert not DIAGNOSES.search(said)
