"""What becomes of lines: stopped, asked about or left quiet, counted by hand, kind and language, never shown."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from bot.content.all_languages import Reader
from tests.utterances.augmenting import FRAMES, SLIPS, framed
from tests.utterances.lines import Line

Outcome = Literal["stop", "ask", "quiet"]
SEED: Final = 7
MOST_BENT: Final = 150
"""Dangers of a hand that are put through frames and slips."""
SPLIT: Final = "split over two messages"


@dataclass(frozen=True, slots=True)
class Counted:
    """How often each outcome came."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)

    @property
    def lines(self) -> int:
        return self.outcomes.total()

    def percent(self, *wanted: Outcome) -> float:
        return 100 * sum(self.outcomes[one] for one in wanted) / self.lines if self.lines else 0.0


def outcome(text: str, lang: str, reader: Reader) -> Outcome:
    """Say what becomes of a message."""
    found = reader.understand(text, lang)
    if found.red_flags:
        return "stop"
    return "ask" if found.suspected or found.crisis else "quiet"


def counted(lines: Iterable[Line], reader: Reader) -> Counted:
    """Count what becomes of lines."""
    return Counted(Counter(outcome(line.text, line.lang, reader) for line in lines))


def tables(lines: Sequence[Line], reader: Reader) -> Iterator[str]:
    """Give the lines of the report: hand by hand, kind by kind, then frames and slips against the plain rate."""
    for hand in sorted({line.hand for line in lines}):
        for lang in sorted({line.lang for line in lines}):
            mine = [line for line in lines if line.hand == hand and line.lang == lang]
            yield from _rates(f"{hand} {lang}", mine, reader)
    yield from _rates("all", lines, reader)
    yield "danger by kind: STOP or ASK"
    dangers = [line for line in lines if line.label == "danger"]
    if not dangers:
        yield "  no set that measures: unseen/ is empty"
        return
    for topic in sorted({line.topic for line in dangers}):
        found = counted([line for line in dangers if line.topic == topic], reader)
        yield f"  {topic:8} {found.percent('stop', 'ask'):5.1f} %  of {found.lines}"
    yield "danger framed and bent: STOP or ASK as a share of the plain rate"
    for name, share, many in bent(dangers, reader):
        yield f"  {name:24} {share:5.1f} %  of {many}"


def bent(dangers: Sequence[Line], reader: Reader) -> Iterator[tuple[str, float, int]]:
    """Put dangers through every frame and slip: name, percent of the plain rate, lines."""
    chance = random.Random(SEED)
    some: list[Line] = []
    for hand in sorted({line.hand for line in dangers}):
        mine = [line for line in dangers if line.hand == hand]
        some += chance.sample(mine, min(MOST_BENT, len(mine)))
    plain = counted(some, reader).percent("stop", "ask") or 1.0
    for name, bend in _bends():
        heard = counted([Line(one.hand, one.lang, one.label, one.topic, bend(one, chance)) for one in some], reader)
        yield name, 100 * heard.percent("stop", "ask") / plain, heard.lines
    yield (
        SPLIT,
        100 * (100 * sum(_heard_in_two(one, reader, chance) for one in some) / len(some)) / plain,
        len(some),
    )


def _bends() -> Iterator[tuple[str, Callable[[Line, random.Random], str]]]:
    for kind in FRAMES:
        yield kind, lambda line, chance, kind=kind: framed(line.text, kind, line.lang, chance)  # type: ignore[misc]
    for name, slip in SLIPS.items():
        yield name, lambda line, chance, slip=slip: slip(line.text, chance)  # type: ignore[misc]


def _heard_in_two(line: Line, reader: Reader, chance: random.Random) -> bool:
    """Read a line cut in two: each half alone, then both together, as the chat reads the last messages."""
    words = line.text.split(" ")
    at = chance.randrange(1, len(words)) if len(words) > 1 else 1
    halves = (" ".join(words[:at]), " ".join(words[at:]))
    return any(outcome(text, line.lang, reader) != "quiet" for text in (*halves, "\n".join(halves)))


def _rates(name: str, lines: Sequence[Line], reader: Reader) -> Iterator[str]:
    for label in ("danger", "lookalike", "ordinary"):
        found = counted([line for line in lines if line.label == label], reader)
        if found.lines:
            yield (
                f"{name:16} {label:10} STOP {found.percent('stop'):5.1f} %  ASK {found.percent('ask'):5.1f} %"
                f"  either {found.percent('stop', 'ask'):5.1f} %  of {found.lines}"
            )
