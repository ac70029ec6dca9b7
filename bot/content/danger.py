"""Reads content/danger: the kinds that words belong to, what training found dangerous in them, and the encoder."""

from __future__ import annotations

import json
import zlib
from array import array
from dataclasses import replace
from pathlib import Path
from typing import Final

from bot.care.understanding.concepts import Concepts
from bot.care.understanding.letters import spelt
from bot.care.understanding.suspicion import Clues, Kinds, Weights
from bot.content.encoder import read_encoder
from bot.content.faults import Fault
from bot.content.intent_layers import INTENTS, read_intents
from bot.content.loading import read
from bot.content.read.concepts_yaml import CONCEPTS, read_concepts

FOLDER: Final = "danger"
KINDS: Final = f"{FOLDER}/words.txt"
WEIGHTS: Final = f"{FOLDER}/weights.bin"
ENCODER: Final = f"{FOLDER}/encoder.bin"


def weights_in(folder: Path, faults: list[Fault]) -> Weights | None:
    """Read what was trained; what is missing or broken is a fault."""
    try:
        weights = _unpacked((folder / WEIGHTS).read_bytes(), clues_in(folder, faults))
        return with_encoder(weights, folder)
    except (OSError, ValueError, KeyError, zlib.error) as bad:
        faults.append(Fault(FOLDER, "", f"cannot be read: {bad}"))
        return None


def with_encoder(weights: Weights, folder: Path) -> Weights:
    """Add the encoder, and what was learnt on what it sees. Raises OSError, ValueError or KeyError."""
    encoder = read_encoder(folder / ENCODER)
    if weights.topics != encoder.topics:
        raise ValueError("weights and encoder know different topics: train both")
    return replace(weights, encoder=encoder, intents=read_intents(folder / INTENTS, encoder))


def clues_in(folder: Path, faults: list[Fault]) -> Clues:
    """Read what is known of words. Raises OSError or ValueError when the kinds cannot be read."""
    return Clues(kinds_in((folder / KINDS).read_text(encoding="utf-8")), concepts_in(folder, faults))


def concepts_in(folder: Path, faults: list[Fault]) -> Concepts:
    """Read the inventory of concepts; a file that cannot be parsed is a fault."""
    broken: list[Fault] = []
    document = read(folder / CONCEPTS, broken)
    faults += (Fault(CONCEPTS, one.entry, one.reason, one.line) for one in broken)
    return Concepts() if broken else read_concepts(document, faults)


def kinds_in(written: str) -> Kinds:
    """Read lines of a coarse kind, a fine kind, and the words that belong to both."""
    kinds: dict[str, tuple[int, ...]] = {}
    for line in written.splitlines():
        coarse, fine, *words = line.split()
        kinds |= dict.fromkeys(map(spelt, words), (int(coarse), int(fine)))
    return kinds


def pack(weights: Weights) -> bytes:
    """Write weights down: a line of JSON about them, then the places' features, then the rows."""
    head = {
        "topics": weights.topics,
        "dangerous": weights.dangerous,
        "scales": weights.scales,
        "biases": weights.biases,
    }
    features = array("I", sorted(weights.places, key=weights.places.__getitem__))
    body = features.tobytes() + weights.rows
    return json.dumps(head).encode() + b"\n" + zlib.compress(body, 9)


def _unpacked(packed: bytes, clues: Clues) -> Weights:
    head, _, rest = packed.partition(b"\n")
    told = json.loads(head)
    body = zlib.decompress(rest)
    width = len(told["topics"])
    many = len(body) // (width + 4)
    features = array("I", body[: 4 * many])
    return Weights(
        topics=tuple(told["topics"]),
        dangerous=told["dangerous"],
        clues=clues,
        places={feature: at * width for at, feature in enumerate(features)},
        rows=body[4 * many :],
        scales=tuple(told["scales"]),
        biases=tuple(told["biases"]),
    )
