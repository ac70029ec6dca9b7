"""Reads what was learnt about intents: two layers on what the encoder sees in a whole message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np

from bot.care.understanding.intents import Intended
from bot.care.understanding.suspicion import legible
from bot.content.encoder import Encoder, Floats

INTENTS: Final = "danger/intents.npz"
LAYERS: Final = ("hidden", "hidden_bias", "out", "out_bias")


@dataclass(frozen=True, slots=True)
class LearntIntents:
    """names: of each column of the last layer. layers: by name, as LAYERS."""

    names: tuple[str, ...]
    layers: dict[str, Floats]
    encoder: Encoder

    def weigh(self, text: str) -> Sequence[Intended]:
        """Give all intents, likeliest first."""
        seen = legible(text)
        if not seen:
            return ()
        shares = shares_of(self.encoder.pooled(seen, [(0, len(seen))]), self.layers)[0]
        return [Intended(self.names[at], float(shares[at])) for at in np.argsort(-shares)]


def shares_of(pooled: Floats, layers: dict[str, Floats]) -> Floats:
    """Give the share of each intent, a row a text. pooled: what the encoder sees, a row a text."""
    hidden = np.maximum(pooled @ layers["hidden"] + layers["hidden_bias"], 0)
    raw = hidden @ layers["out"] + layers["out_bias"]
    likely = np.exp(raw - raw.max(1, keepdims=True))
    shares: Floats = likely / likely.sum(1, keepdims=True)
    return shares


def read_intents(path: Path, encoder: Encoder) -> LearntIntents:
    """Read what `pack` wrote. Raises OSError, ValueError or KeyError when it cannot be read."""
    with np.load(path, allow_pickle=False) as stored:
        layers = {name: _widened(stored, name) for name in LAYERS}
        names = tuple(str(one) for one in stored["names"])
    if layers["out"].shape[1] != len(names) or layers["hidden"].shape[0] != len(encoder.layers["gain"]):
        raise ValueError(f"{path.name} does not fit the encoder: train both")
    return LearntIntents(names, layers, encoder)


def names_in(path: Path) -> tuple[str, ...]:
    """Read only the names of what was learnt; none where there is no such file, or a broken one."""
    try:
        with np.load(path, allow_pickle=False) as stored:
            return tuple(str(one) for one in stored["names"])
    except (OSError, ValueError, KeyError):
        return ()


def pack(names: Sequence[str], layers: dict[str, Floats]) -> bytes:
    """Write it down: a byte a weight and a scale a column; the same bytes for the same layers."""
    stored: dict[str, np.ndarray] = {"names": np.array(names)}
    for name in LAYERS:
        one = np.asarray(layers[name], np.float32)
        if one.ndim > 1:
            scale = (np.abs(one).max(0, keepdims=True) / 127 + 1e-9).astype(np.float32)
            stored[name], stored[f"{name}_scale"] = np.rint(one / scale).astype(np.int8), scale
        else:
            stored[name] = one
    file = BytesIO()
    np.savez_compressed(file, **stored)  # type: ignore[arg-type]
    return file.getvalue()


def _widened(stored: np.lib.npyio.NpzFile, name: str) -> Floats:
    scale = stored[f"{name}_scale"] if f"{name}_scale" in stored else np.float32(1)
    widened: Floats = (stored[name].astype(np.float32) * scale).astype(np.float32)
    return widened
