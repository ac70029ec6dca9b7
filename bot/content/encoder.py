"""A small sentence encoder for English and Spanish: pieces of words, layers over their neighbours, a chance a topic.

Its shape is that of the universal sentence encoder (content/danger/README.md): each piece of a word has a vector,
three branches look at two, three and five neighbours, twice, and the mean over a stretch of text goes through two
layers. The layers over neighbours run once a text, however many stretches of it are asked about.
"""

from __future__ import annotations

import json
import mmap
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final, TypeAlias

# Before numpy is loaded: a message is read by one thread. Matrices as small as these gain nothing from a second one,
# and on a busy machine threads that wait for each other took a hundred times as long.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.float32]

BRANCHES: Final = ((2, 0), (3, 1), (5, 2))
"""How many neighbours a branch looks at, and how many of them stand before the piece."""
UNKNOWN, FIRST, LAST = 0, 1, 2
"""Pieces for what no piece is known of, and for the ends of a text."""
GAP: Final = "\N{LOWER ONE EIGHTH BLOCK}"
"""What a piece begins with where a word begins."""
UNLIKELY: Final = 10.0
"""By how much a letter without a piece is less likely than the rarest piece, as a logarithm."""
MOST: Final = 1500
"""Pieces of a text that are looked at; Telegram's longest message has fewer words."""
ALIGNED: Final = 64
HELD: Final = 2
"""Texts whose rows are held until others come: the next question is about one of them."""


class Pieces:
    """Cuts text into the pieces of words that make it likeliest (a unigram model)."""

    def __init__(self, pieces: Sequence[str], scores: Sequence[float]) -> None:
        """scores: of each piece, the logarithm of how often it stands in texts."""
        self._scores = scores
        self._unknown = min(scores) - UNLIKELY
        self._longest = max(map(len, pieces))
        self._known: dict[str, int] = {}
        for piece in pieces:
            for size in range(1, len(piece)):
                self._known.setdefault(piece[:size], -1)
        self._known |= {piece: at for at, piece in enumerate(pieces)}

    def cut(self, text: str) -> tuple[list[int], list[int]]:
        """Give the pieces' numbers, and where each begins in the text; a gap before the text is added."""
        line = GAP + text.replace(" ", GAP).replace("\n", GAP)
        ends = self._best_ends(line)
        found: list[tuple[int, int]] = []
        at = len(line)
        while at > 0:
            start, piece = ends[at]
            found.append((piece, max(start - 1, 0)))
            at = start
        found.reverse()
        return [piece for piece, _ in found], [start for _, start in found]

    def _best_ends(self, line: str) -> list[tuple[int, int]]:
        """Give, for each place, where the likeliest last piece before it begins, and its number."""
        best = [0.0] + [-1e30] * len(line)
        ends = [(0, UNKNOWN)] * (len(line) + 1)
        known, scores = self._known, self._scores
        for at in range(len(line)):
            alone = False
            for end in range(at + 1, min(at + self._longest, len(line)) + 1):
                piece = known.get(line[at:end])
                if piece is None:
                    break
                alone = alone or (piece >= 0 and end == at + 1)
                if piece >= 0 and best[at] + scores[piece] > best[end]:
                    best[end], ends[end] = best[at] + scores[piece], (at, piece)
            if not alone and best[at] + self._unknown > best[at + 1]:
                best[at + 1], ends[at + 1] = best[at] + self._unknown, (at, UNKNOWN)
        return ends


@dataclass(frozen=True, slots=True, eq=False)
class Encoder:
    """vectors: a row of bytes a piece, each with its scale; layers: by name."""

    topics: tuple[str, ...]
    pieces: Pieces
    vectors: npt.NDArray[np.int8]
    scales: Floats
    layers: Mapping[str, Floats]

    def chances(self, text: str, spans: Sequence[tuple[int, int]]) -> list[list[float]]:
        """Give the logarithm of each topic's chance for stretches of a text: (first sign, after the last)."""
        hidden = np.maximum(self.pooled(text, spans) @ self.layers["hidden"] + self.layers["hidden_bias"], 0)
        raw = hidden @ self.layers["out"] + self.layers["out_bias"]
        raw -= raw.max(1, keepdims=True)
        told: list[list[float]] = (raw - np.log(np.exp(raw).sum(1, keepdims=True))).tolist()
        return told

    def pooled(self, text: str, spans: Sequence[tuple[int, int]]) -> Floats:
        """Give what is seen in stretches of a text, a row each, before anything is decided about it."""
        seen, starts = _seen(self, text)
        return np.stack([_pooled(seen, starts, span) for span in spans])


@lru_cache(maxsize=HELD)
def _seen(encoder: Encoder, text: str) -> tuple[Floats, Sequence[int]]:
    """Look over a text: a row for each piece and both ends, and where each piece begins.

    Most of what reading a message costs; danger and intents are looked for one after the other in the same text.
    """
    numbers, starts = encoder.pieces.cut(text)
    numbers, starts = [FIRST, *numbers[:MOST], LAST], starts[:MOST]
    seen = _over_neighbours(encoder.vectors[numbers] * encoder.scales[numbers], encoder.layers)
    seen.flags.writeable = False
    return seen, starts


def _pooled(seen: Floats, starts: Sequence[int], span: tuple[int, int]) -> Floats:
    """Add up what was seen in a stretch and at both ends of the text, over the root of how many that are."""
    first, last = np.searchsorted(starts, span)
    rows = seen[1 + first : 1 + max(last, first + 1)]
    total: Floats = (rows.sum(0) + seen[0] + seen[-1]) / np.float32((len(rows) + 2) ** 0.5)
    return total


def _over_neighbours(vectors: Floats, layers: Mapping[str, Floats]) -> Floats:
    inside = _normed(vectors @ layers["in"] + layers["in_bias"], layers["in_gain"], layers["in_shift"])
    width = inside.shape[1] // len(BRANCHES)
    found = [vectors]
    for at, (many, before) in enumerate(BRANCHES):
        branch = inside[:, at * width : (at + 1) * width]
        for layer in (f"first_{many}", f"second_{many}"):
            around = _around(branch, many, before)
            branch = np.maximum(around @ layers[layer] + layers[f"{layer}_bias"], 0) + branch
        found.append(branch)
    return _normed(np.concatenate(found, 1), layers["gain"], layers["shift"])


def _around(rows: Floats, many: int, before: int) -> Floats:
    """Put the neighbours of each row beside one another; beyond the ends stand zeros."""
    padded = np.pad(rows, ((before, many - 1 - before), (0, 0)))
    return np.concatenate([padded[at : at + len(rows)] for at in range(many)], 1)


def _normed(rows: Floats, gain: Floats, shift: Floats) -> Floats:
    centred = rows - rows.mean(1, keepdims=True)
    spread = np.sqrt((centred * centred).mean(1, keepdims=True) + 1e-12)
    normed: Floats = centred / spread * gain + shift
    return normed


def read_encoder(path: Path) -> Encoder:
    """Read what `pack` wrote; vectors stay in the file until they are needed.

    Raises OSError or ValueError when it cannot be read.
    """
    with path.open("rb") as file:
        return unpacked(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


def unpacked(body: bytes | mmap.mmap) -> Encoder:
    """Make an encoder of what `pack` wrote."""
    end = body.find(b"\n")
    head = json.loads(body[:end])
    begin = _aligned(end + 1)
    arrays = {
        name: np.frombuffer(body, np.dtype(kind), int(np.prod(shape)), begin + at).reshape(shape)
        for name, kind, shape, at in head["arrays"]
    }
    vectors = arrays.pop("vectors")
    scales = arrays.pop("scales")
    scores = arrays.pop("scores").tolist()
    layers = {name: one.astype(np.float32) for name, one in arrays.items() if not name.endswith("/scale")}
    for name in layers:
        if f"{name}/scale" in arrays:
            layers[name] *= arrays[f"{name}/scale"]
    return Encoder(tuple(head["topics"]), Pieces(head["pieces"], scores), vectors, scales, layers)


def pack(
    topics: Sequence[str], pieces: Sequence[str], scores: Sequence[float], table: Floats, layers: Mapping[str, Floats]
) -> bytes:
    """Write an encoder down: a line of JSON about it, then the arrays; a byte a weight, and a scale a row or column."""
    arrays: dict[str, npt.NDArray[np.generic]] = {"scores": np.asarray(scores, np.float32)}
    arrays["vectors"], arrays["scales"] = _in_bytes(np.asarray(table, np.float32), 1)
    for name, layer in sorted(layers.items()):
        if layer.ndim > 1:
            arrays[name], arrays[f"{name}/scale"] = _in_bytes(np.asarray(layer, np.float32), 0)
        else:
            arrays[name] = np.asarray(layer, np.float32)
    places, body = [], b""
    for name, one in arrays.items():
        places.append((name, one.dtype.str, one.shape, len(body)))
        body += one.tobytes()
        body += bytes(_aligned(len(body)) - len(body))
    told = {"topics": list(topics), "pieces": list(pieces), "arrays": places}
    head = json.dumps(told, ensure_ascii=False).encode() + b"\n"
    return head + bytes(_aligned(len(head)) - len(head)) + body


def _in_bytes(matrix: Floats, axis: int) -> tuple[npt.NDArray[np.int8], Floats]:
    scale = (np.abs(matrix).max(axis, keepdims=True) / 127 + 1e-9).astype(np.float32)
    return np.rint(matrix / scale).astype(np.int8), scale


def _aligned(at: int) -> int:
    return -(-at // ALIGNED) * ALIGNED
