"""The sentence encoder: pieces of words, stretches of text, and the file that it lies in."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import numpy as np
import pytest

from bot.content import encoder
from bot.content.encoder import GAP, Encoder, Pieces, pack, read_encoder, unpacked

CONTENT = Path(__file__).resolve().parents[2] / "content"
PIECES = ("<unk>", "<s>", "</s>", GAP, f"{GAP}numb", f"{GAP}nu", "mb", "b", "ness", f"{GAP}leg")
SCORES = (0.0, 0.0, 0.0, -3.0, -4.0, -5.0, -5.0, -6.0, -4.0, -4.0)


def small(topics: tuple[str, ...] = ("r1", "ordinary -")) -> bytes:
    """Pack an encoder of six numbers a piece whose layers are drawn by chance, the same every time."""
    chance = np.random.default_rng(3)
    layers = {"in": (6, 6), "hidden": (12, 4), "out": (4, len(topics))}
    for many in (2, 3, 5):
        layers |= {f"first_{many}": (many * 2, 2), f"second_{many}": (many * 2, 2)}
    drawn = {name: chance.standard_normal(shape).astype(np.float32) for name, shape in layers.items()}
    flat = {f"{name}_bias": np.zeros(one.shape[1], np.float32) for name, one in drawn.items()}
    gains = {"in_gain": np.ones(6), "in_shift": np.zeros(6), "gain": np.ones(12), "shift": np.zeros(12)}
    table = chance.standard_normal((len(PIECES), 6)).astype(np.float32)
    return pack(topics, PIECES, SCORES, table, {**drawn, **flat, **gains})


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("numb leg", [f"{GAP}numb", f"{GAP}leg"]),
        ("numbness", [f"{GAP}numb", "ness"]),
        ("leg\nnumb", [f"{GAP}leg", f"{GAP}numb"]),
        ("leg!", [f"{GAP}leg", "<unk>"]),
    ],
)
def test_a_text_is_cut_into_its_likeliest_pieces(text: str, pieces: list[str]) -> None:
    numbers, _ = Pieces(PIECES, SCORES).cut(text)
    assert [PIECES[one] for one in numbers] == pieces


def test_pieces_know_where_they_begin() -> None:
    assert Pieces(PIECES, SCORES).cut("numbness leg")[1] == [0, 4, 8]


def test_chances_of_all_topics_make_one_for_every_stretch() -> None:
    told = unpacked(small()).chances("numb leg numb", [(0, 13), (5, 8), (9, 13)])
    assert np.exp(told).sum(1) == pytest.approx([1, 1, 1])
    assert told[1] != told[2]


def test_what_stands_far_off_says_nothing_about_a_stretch() -> None:
    read = unpacked(small())
    here = read.chances("numb leg " + "numb " * 20 + "leg", [(0, 8)])
    assert here == pytest.approx(np.array(read.chances("numb leg " + "numb " * 30 + "leg", [(0, 8)])))


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    (tmp_path / "encoder.bin").write_bytes(small(("r1", "ordinary -", "lookalike ¿?")))
    read = read_encoder(tmp_path / "encoder.bin")
    assert read.topics == ("r1", "ordinary -", "lookalike ¿?")
    assert read.chances("numb", [(0, 4)]) == unpacked(small(read.topics)).chances("numb", [(0, 4)])


def test_a_text_is_looked_over_once_for_all_that_is_asked_about_it(monkeypatch: pytest.MonkeyPatch) -> None:
    read = unpacked(small())
    looked: list[int] = []
    over = encoder._over_neighbours  # noqa: SLF001
    monkeypatch.setattr(encoder, "_over_neighbours", lambda *given: looked.append(1) or over(*given))
    told = read.chances("numb leg", [(0, 4), (5, 8)])
    alone = read.pooled("numb leg", [(0, 8)])
    assert len(looked) == 1
    read.pooled("leg", [(0, 3)])
    assert (len(looked), unpacked(small()).chances("numb leg", [(0, 4), (5, 8)])) == (2, told)
    assert (read.pooled("numb leg", [(0, 8)]) == alone).all()


@pytest.fixture(scope="module")
def shipped() -> Encoder:
    return read_encoder(CONTENT / "danger/encoder.bin")


def test_the_encoder_that_ships_reads_a_long_message_quickly(shipped: Encoder) -> None:
    text = "the pain in my left hip is better than it was last week, thank you. " * 15
    shipped.chances(text.upper(), [(0, len(text))])
    started = process_time()
    shipped.chances(text, [(at, at + 100) for at in range(0, 900, 50)])
    assert process_time() - started < 0.5


def test_the_encoder_that_ships_hears_both_languages(shipped: Encoder) -> None:
    bladder = shipped.topics.index("r2")
    for text in ("since yesterday i cannot pee at all", "desde ayer no puedo orinar nada"):
        (told,) = shipped.chances(text, [(0, len(text))])
        assert max(range(len(told)), key=told.__getitem__) == bladder
