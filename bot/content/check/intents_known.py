"""Promise: what was learnt of what people want has an answer each, and no answer waits for what was never learnt.

Reads: content/danger/intents.npz, content/intents.yaml.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.content.check.seen import Seen
from bot.content.faults import Fault

FILE: Final = "intents.yaml"
NO_ANSWER: Final = "other"
"""Learnt so that it is known what is none of the others."""


def intents_known(seen: Seen) -> Iterator[Fault]:
    """Find what only one of both knows; content without anything learnt promises nothing."""
    learnt = seen.material.intents
    if not learnt:
        return
    for name in sorted({*learnt} - {NO_ANSWER, *seen.catalog.intents}):
        yield Fault(FILE, name, "is missing: it was learnt, and nothing would answer it")
    for name in sorted(seen.catalog.intents.keys() - {*learnt}):
        yield Fault(FILE, name, "was never learnt: nobody would ever get this answer")
    for one in seen.catalog.intents.values():
        if one.running is None and not (one.card or one.wish or one.says):
            yield Fault(FILE, one.id, "has no answer")
