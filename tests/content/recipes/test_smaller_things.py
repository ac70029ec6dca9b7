"""A precaution, a tip, a learn card and a tool, added as content/README.md tells, and refused without any piece."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from bot.content.check.lexicons_complete import lexicon_gaps
from bot.content.faults import BadContent
from bot.content.material import gather
from tests.content.check.broken_copy import Copy, copied

ORIGIN: Final = "source: [X2], clinical: [all-points], reviewed: false"


def texts(**words: tuple[str, str]) -> dict[str, tuple[str, str, str]]:
    """Give the pieces of texts, by id with underscores: English and Spanish."""
    return {
        f"{locale}: {id_}": (f"texts/{locale}/spare.ftl", "", f"{id_.replace('_', '-')} = {said}\n")
        for id_, pair in words.items()
        for locale, said in zip(("en", "es"), pair, strict=True)
    }


RECIPES: dict[str, dict[str, tuple[str, str, str]]] = {
    "precaution": {
        "entry": ("precautions.yaml", "", f"stoma: {{forbids: [hip], {ORIGIN}}}\n"),
        **texts(
            precaution_stoma=("A stoma bag", "Una bolsa de ostomía"),
            precaution_stoma_change=("No points on the hip.", "Ningún punto en la cadera."),
            precaution_stoma_whether=("Do you have a stoma bag?", "¿Tiene una bolsa de ostomía?"),
        ),
        "said in English": ("health.yaml", "en:\n", '  stoma: ["stoma"]\n'),
        "said in Spanish": ("health.yaml", "\nes:\n", '  stoma: ["ostomia"]\n'),
    },
    "tip": {
        "entry": ("tips.yaml", "", f"warm_feet: {{kinds: [warming], {ORIGIN}}}\n"),
        **texts(
            advice_warm_feet_title=("Warm feet", "Pies calientes"),
            advice_warm_feet=("Keep your feet warm.", "Mantenga los pies calientes."),
        ),
    },
    "card": {
        "entry": ("learn.yaml", "", f"shoes: {{pages: 1, kinds: [], {ORIGIN}}}\n"),
        "asked in English": ("lexicon/en.yaml", "\ntopics:\n", "  shoes: {says: [shoes]}\n"),
        "asked in Spanish": ("lexicon/es.yaml", "\ntopics:\n", "  shoes: {says: [zapatos]}\n"),
        **texts(
            learn_shoes_title=("Good shoes", "Buenos zapatos"),
            learn_shoes_1=("Wear flat shoes.", "Use zapatos planos."),
        ),
    },
    "tool": {
        "entry": ("tools.yaml", "", f"cork: {{kinds: [firm_ball], {ORIGIN}}}\n"),
        "way": ("points.yaml", "tools: [knobble, hands", ", cork"),
        **texts(
            tool_cork=("Cork ball", "Bola de corcho"),
            point_back_of_calf_with_cork=("Use the ball.", "Use la bola."),
        ),
    },
}
CASES = [(name, piece) for name, pieces in RECIPES.items() for piece in pieces if not piece.startswith("es: ")]


def followed(folder: Path, pieces: dict[str, tuple[str, str, str]], without: str = "") -> Copy:
    copy = copied(folder)
    for locale in ("en", "es"):
        (copy.folder / f"texts/{locale}/spare.ftl").write_text("", "utf-8")
    for name, (file, after, words) in pieces.items():
        if name != without:
            copy.write(file, after, after + words) if after else copy.add(file, words)
    return copy


def refusal(copy: Copy) -> list[str]:
    lines = copy.refused()
    try:
        material = gather(copy.folder)
        gaps = lexicon_gaps(material.lexicons(), material.catalog())
        return [*lines, *map(str, gaps)]
    except BadContent:
        return lines


@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_that_is_followed_is_not_refused(tmp_path: Path, name: str) -> None:
    assert refusal(followed(tmp_path, RECIPES[name])) == []


@pytest.mark.parametrize(("name", "piece"), CASES)
def test_a_piece_that_is_left_out_is_refused(tmp_path: Path, name: str, piece: str) -> None:
    assert refusal(followed(tmp_path, RECIPES[name], without=piece)) != []
