"""content/danger/concepts.yaml: read as it is written, and refused where it does not hold together."""

from __future__ import annotations

from typing import Any

import pytest

from bot.care.understanding.concepts import hinted, hits_in
from bot.care.understanding.letters import spelt
from bot.care.understanding.words import plain
from bot.content.faults import Fault
from bot.content.read.concepts_yaml import read_concepts


def document(**changed: object) -> dict[str, Any]:
    written: dict[str, Any] = {
        "concepts": {
            "saddle": {"en": "crotch, between legs", "es": "entrepierna"},
            "numb": {"en": "numb*, no feeling", "es": "dormid*"},
        },
        "asks": {"r1": ["saddle + numb"]},
        "harmless": {"en": "numb joke", "es": "entrepierna ajena"},
        "lasting": ["saddle"],
        "denials": {"en": "no, not", "es": "sin"},
        "small": {"en": "any", "es": "la"},
    }
    return written | changed


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("numbness between my legs", ("r1",)),
        ("Entrepierna dormida", ("r1",)),
        ("crotch dormido", ("r1",)),
        ("not any numbness crotch", ()),
        ("numb", ()),
        ("a numb joke crotch", ()),
    ],
)
def test_both_languages_are_one_inventory(said: str, asked: tuple[str, ...]) -> None:
    faults: list[Fault] = []
    concepts = read_concepts(document(), faults)
    assert not faults
    assert hinted(hits_in([spelt(one) for one in plain(said).split()], concepts), concepts) == asked


@pytest.mark.parametrize(
    "changed", [{"asks": {"r1": ["saddle + nump"]}}, {"lasting": ["leg"]}], ids=["in what is asked", "in what lasts"]
)
def test_a_concept_that_is_not_there_is_a_fault(changed: dict[str, object]) -> None:
    faults: list[Fault] = []
    read_concepts(document(**changed), faults)
    assert [one.reason.endswith("is no concept") for one in faults] == [True]


@pytest.mark.parametrize("broken", [None, [], {"concepts": {}}])
def test_a_part_that_is_missing_is_a_fault(broken: object) -> None:
    faults: list[Fault] = []
    read_concepts(broken, faults)
    assert len(faults) == 1
