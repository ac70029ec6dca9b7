"""What training found, as it lies in the content folder."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from time import process_time

import pytest

from bot.care.catalog import Catalog
from bot.content.danger import kinds_in, pack, weights_in
from bot.content.faults import Fault

CONTENT = Path(__file__).resolve().parents[2] / "content"


def test_every_danger_that_the_model_knows_is_a_flag_or_a_crisis(catalog: Catalog) -> None:
    weights = weights_in(CONTENT, [])
    assert weights is not None
    assert set(weights.topics[: weights.dangerous]) <= {*catalog.red_flags, "crisis"}


def test_weights_are_read_as_they_were_written(tmp_path: Path) -> None:
    weights = weights_in(CONTENT, [])
    assert weights is not None
    (tmp_path / "danger").mkdir()
    (tmp_path / "danger/words.txt").write_text("0 1 hip\n0 2 bum pee\n", encoding="utf-8")
    shutil.copy(CONTENT / "danger/concepts.yaml", tmp_path / "danger")
    shutil.copy(CONTENT / "danger/encoder.bin", tmp_path / "danger")
    shutil.copy(CONTENT / "danger/intents.npz", tmp_path / "danger")
    (tmp_path / "danger/weights.bin").write_bytes(pack(weights))
    read = weights_in(tmp_path, [])
    assert read is not None
    assert (read.topics, read.rows, read.places) == (weights.topics, weights.rows, weights.places)
    assert read.clues.kinds == kinds_in("0 1 hip\n0 2 pee bum") == {"hip": (0, 1), "bum": (0, 2), "pee": (0, 2)}


@pytest.mark.parametrize("broken", [None, b"{}", b'{"topics": []}\nno'])
def test_weights_that_are_missing_or_broken_are_a_fault(tmp_path: Path, broken: bytes | None) -> None:
    faults: list[Fault] = []
    if broken is not None:
        (tmp_path / "danger").mkdir()
        (tmp_path / "danger/words.txt").write_text("0 1 hip\n", encoding="utf-8")
        shutil.copy(CONTENT / "danger/encoder.bin", tmp_path / "danger")
        (tmp_path / "danger/weights.bin").write_bytes(broken)
    assert weights_in(tmp_path, faults) is None
    assert [one.file for one in faults] == ["danger"]


def test_weights_and_an_encoder_that_know_different_topics_are_a_fault(tmp_path: Path) -> None:
    weights = weights_in(CONTENT, [])
    assert weights is not None
    shutil.copytree(CONTENT / "danger", tmp_path / "danger")
    (tmp_path / "danger/weights.bin").write_bytes(pack(replace(weights, topics=weights.topics[::-1])))
    faults: list[Fault] = []
    assert weights_in(tmp_path, faults) is None
    assert "train both" in faults[0].reason


def test_loading_is_quick() -> None:
    started = process_time()
    weights_in(CONTENT, [])
    assert process_time() - started < 0.3
