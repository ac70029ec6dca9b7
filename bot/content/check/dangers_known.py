"""Promise: every danger that concepts make one ask about is a red flag, or a crisis.

Reads: content/danger/concepts.yaml.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.care.understanding.judging import CRISIS
from bot.content.check.seen import Seen
from bot.content.faults import Fault
from bot.content.read.concepts_yaml import CONCEPTS, read_concepts


def dangers_known(seen: Seen) -> Iterator[Fault]:
    """Find what is unknown in the inventory of concepts."""
    document = seen.material.documents.get(CONCEPTS)
    faults: list[Fault] = []
    read_concepts(document, faults)
    yield from faults
    asks = document.get("asks", {}) if isinstance(document, Mapping) else {}
    for flag in asks if isinstance(asks, Mapping) else ():
        if flag not in seen.catalog.red_flags and flag != CRISIS:
            yield Fault(CONCEPTS, f"asks: {flag}", "is no red flag")
