"""The lines to train on and to measure with: who wrote them, in which language, and what they are."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Final

from tests.utterances.grow import SIDES
from tests.utterances.grow import seeds as grown_from

HERE: Final = Path(__file__).resolve().parent
CRISIS: Final = "crisis"
TOPICS: Final = {"SUICIDE": CRISIS, "OVERDOSE": CRISIS, "SELFHARM": CRISIS, "WOUND": "r32", "DISLOC": "r33"}
KINDS: Final = {
    "both_legs": "r3", "both": "r3", "bladder": "r2", "bowel": "r2", "ces_bladder": "r2", "ces_bowel": "r2",
    "ces_saddle": "r1", "saddle": "r1", "cancer": "r12", "chest": "r20", "claud": "r18", "diab_foot": "r25",
    "diabfoot": "r25", "drop": "r6", "dvt": "r15", "footdrop": "r6", "hip_septic": "r9", "hipfx": "r8", "limb": "r17",
    "minor": "r31", "night": "r13", "nightpain": "r13", "osteo": "r14", "osteop": "r14", "pe": "r16", "postop": "r32",
    "preg": "r23", "rest": "r19", "restpain": "r19", "selfharm": CRISIS, "septic": "r9", "sexual": "r4",
    "shingles": "r30", "spine_inf": "r10", "spineinf": "r10", "stroke": "r21", "suicide": CRISIS,
    "suicide_direct": CRISIS, "suicide_indirect": CRISIS, "trauma": "r7", "under18": "r31", "weak": "r5",
    "weak_sudden": "r5", "weight": "r11", "weightloss": "r11",
}  # fmt: skip
"""What the first stranger called each danger."""
EVERYDAY_STEP: Final = 3
"""One line in so many of what people want is enough beside the dangers, and training takes half as long."""
NEAR_DANGER: Final = frozenset({"mood", "no_change", "other_person", "how_long_to_get_better"})
"""What people want that may hold a danger: despair, weeks without change, a child."""
PER_PATTERN: Final = 24
"""Lines that one pattern is expanded into, at most."""


@dataclass(frozen=True, slots=True)
class Line:
    """label: danger, lookalike or ordinary. topic: the flag or "crisis" of a danger, the sort of a look-alike."""

    hand: str
    lang: str
    label: str
    topic: str
    text: str


def corpus() -> tuple[Line, ...]:
    """Read the lines of the hands that wrote for training."""
    labels = {"none": "lookalike"}
    return tuple(
        Line(path.stem, lang, labels.get(label, label), topic_of(kind), text)
        for path in sorted((HERE / "corpus").glob("*.tsv"))
        for lang, label, kind, text in rows_of(path)
    )


def measured() -> tuple[Line, ...]:
    """Read the sets that measured once and may train since."""
    first = (
        Line("stranger 1", lang, "lookalike" if right.startswith("none") else "danger", topic_of(kind), text)
        for lang, text, right, kind in rows_of(HERE / "measured" / "danger.tsv")
    )
    second = (
        Line("stranger 2", lang, "lookalike" if right == "none" else right, topic_of(kind), text)
        for lang, text, right, kind in rows_of(HERE / "measured" / "danger_2.tsv")
    )
    ordinary = (
        Line("stranger 2", lang, "ordinary", "-", text)
        for name in ("ordinary", "everyday")
        for lang, text, *_ in rows_of(HERE / "measured" / f"{name}.tsv")
    )
    return (*first, *second, *ordinary, *unseen(HERE / "measured" / "hands"))


def all_lines() -> tuple[Line, ...]:
    """Give every line that may train."""
    return (*corpus(), *measured(), *seeds(), *everyday())


def everyday() -> Iterator[Line]:
    """Give what people want of the bot as ordinary lines, but for what may be a danger told softly."""
    for path in sorted((HERE / "everyday").glob("intents_*.tsv")):
        for lang, intent, text in list(rows_of(path))[::EVERYDAY_STEP]:
            if intent not in NEAR_DANGER:
                yield Line(path.stem, lang, "ordinary", "everyday", text)


def patterns() -> Iterator[Line]:
    """Expand the patterns, some lines of each; the same ones every time."""
    for lang in ("en", "es"):
        for number, written in enumerate((HERE / "corpus" / f"templates_{lang}.txt").read_text("utf-8").splitlines()):
            kind, _, pattern = (part.strip() for part in written.partition("|"))
            if not pattern:
                continue
            said = sorted({" ".join("".join(one).split()) for one in product(*_choices(pattern))})
            random.Random(f"{lang} {number}").shuffle(said)
            safe = kind == "safe"
            for text in said[:PER_PATTERN]:
                yield Line(
                    "patterns", lang, "lookalike" if safe else "danger", "harmless" if safe else topic_of(kind), text
                )


def seeds() -> Iterator[Line]:
    """Give the seeds of the author of the lexicon, as they were written."""
    labels = {"o": "ordinary", "l": "lookalike", "d": "danger"}
    for lang in SIDES:
        for seed in grown_from(lang):
            first, *_ = seed.told.split(", ") if seed.kind == "d" else ("-" if seed.kind == "o" else "harmless",)
            for way in seed.ways:
                yield Line("seeds", lang, labels[seed.kind], first, way.format(**SIDES[lang][0]))


def unseen(folder: Path = HERE / "unseen") -> tuple[Line, ...]:
    """Read the sets that nothing was tuned on: lang, label, flag or -, text."""
    labels = {"none": "lookalike"}
    return tuple(
        Line(path.stem, lang, labels.get(label, label), topic_of(kind), text)
        for path in sorted(folder.glob("*.tsv"))
        for lang, label, kind, text in rows_of(path)
    )


def topic_of(kind: str) -> str:
    """Give the flag that a hand's own word for a danger stands for; other words stay."""
    return TOPICS.get(kind) or KINDS.get(kind) or (kind.lower() if kind[:1] == "R" else kind)


def rows_of(path: Path) -> Iterator[list[str]]:
    """Read the rows of a table; a line that begins with # is a remark."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("# "):
            yield line.split("\t")


def _choices(pattern: str) -> Iterator[tuple[str, ...]]:
    for at, part in enumerate(pattern.replace(")", "(").split("(")):
        yield tuple(part.split("|")) if at % 2 else (part,)
