"""Writes out phrases of health.yaml and distress.yaml that say "either of these" in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import product
from typing import Final

EITHER: Final = re.compile(r"\(([^)]*)\)")


def spread(phrases: Iterable[str]) -> tuple[str, ...]:
    """Write "(mum|dad) (has|takes)" out, as four phrases."""
    return tuple(each for phrase in phrases for each in _each(phrase))


def _each(phrase: str) -> Iterator[str]:
    parts = [part.split("|") if at % 2 else [part] for at, part in enumerate(EITHER.split(phrase))]
    return ("".join(one) for one in product(*parts))
