"""`python -m tests.utterances train intents`: from the messages of many hands to content/danger/intents.npz.

Two layers learn on what the encoder sees in a whole message; the answers of several trainings are averaged.
"""

from __future__ import annotations

import warnings
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from bot.care.understanding.suspicion import legible
from bot.content.danger import ENCODER
from bot.content.encoder import Encoder, read_encoder
from bot.content.intent_layers import INTENTS, pack, shares_of

HERE: Final = Path(__file__).parent / "everyday"
HIDDEN, TIMES, DECAY, EPOCHS = 128, 8, 1.0, 40
SEED: Final = 20261129


@dataclass(frozen=True, slots=True)
class Wanted:
    """A message and what it wants. hand: the file it stands in."""

    hand: str
    locale: str
    intent: str
    text: str


def lines() -> list[Wanted]:
    """Read all hands: language, intent, text, between tabs."""
    return [
        Wanted(file.stem, *row.split("\t"))
        for file in sorted(HERE.glob("intents_*.tsv"))
        for row in file.read_text(encoding="utf-8").splitlines()
        if row
    ]


def train(content: Path, without: Collection[str] = ()) -> None:
    """Write the layers anew."""
    encoder = read_encoder(content / ENCODER)
    known = [one for one in lines() if one.hand not in without]
    names = tuple(sorted({one.intent for one in known}))
    layers = learnt(seen_in([one.text for one in known], encoder), [names.index(one.intent) for one in known])
    (content / INTENTS).write_bytes(pack(names, layers))


def left_out(content: Path) -> list[str]:
    """Leave out one hand after the other: how many of its lines the others get right, and how many at which share."""
    encoder, all_ = read_encoder(content / ENCODER), lines()
    names = tuple(sorted({one.intent for one in all_}))
    seen = seen_in([one.text for one in all_], encoder)
    right = np.array([names.index(one.intent) for one in all_])
    told = []
    for hand in sorted({one.hand for one in all_}):
        out = np.array([one.hand == hand for one in all_])
        shares = shares_of(seen[out], learnt(seen[~out], right[~out]))
        hit, sure = shares.argmax(1) == right[out], shares.max(1)
        two = (np.argsort(-shares, axis=1)[:, :2] == right[out][:, None]).any(1)
        marks = "; ".join(f"from {at}: {hit[sure >= at].mean():.1%} of {(sure >= at).mean():.0%}" for at in (0.35, 0.6))
        told.append(f"{hand}: {hit.mean():.1%} of {out.sum()} right, {two.mean():.1%} among two; {marks}")
    return told


def seen_in(texts: Sequence[str], encoder: Encoder) -> np.ndarray:
    """Give what the encoder sees in each text, a row each."""
    return np.stack([encoder.pooled(one, [(0, len(one))])[0] for one in map(legible, texts)])


def learnt(seen: np.ndarray, right: Sequence[int] | np.ndarray) -> dict[str, np.ndarray]:
    """Fit the layers; what is seen is brought to one size first, and that is worked into the first layer."""
    from sklearn.neural_network import MLPClassifier  # noqa: PLC0415  only training needs it

    middle, spread = seen.mean(0), seen.std(0) + 1e-3
    hidden, hidden_bias, out, out_bias = [], [], [], []
    for at in range(TIMES):
        model = MLPClassifier((HIDDEN,), alpha=DECAY, max_iter=EPOCHS, random_state=SEED + at)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            model.fit((seen - middle) / spread, right)
        hidden.append(model.coefs_[0] / spread[:, None])
        hidden_bias.append(model.intercepts_[0] - (middle / spread) @ model.coefs_[0])
        out.append(model.coefs_[1] / TIMES)
        out_bias.append(model.intercepts_[1] / TIMES)
    layers = {
        "hidden": np.concatenate(hidden, 1),
        "hidden_bias": np.concatenate(hidden_bias),
        "out": np.concatenate(out),
        "out_bias": np.sum(out_bias, axis=0),
    }
    return {name: one.astype(np.float32) for name, one in layers.items()}
