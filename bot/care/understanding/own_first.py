"""In which order languages are asked: somebody's own, and then every other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

Known = TypeVar("Known")


def own_first(locale: str, spoken: Mapping[str, Known]) -> Iterator[Known]:
    """Give what is known of each language once; reading a message in one takes milliseconds of its turn."""
    if locale in spoken:
        yield spoken[locale]
    yield from (known for one, known in spoken.items() if one != locale)
