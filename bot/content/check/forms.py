"""The forms that a text can take: which words and numbers its selectors choose by, and the arguments that say each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice, product
from typing import Any, Final, TypeAlias

from bot.wording.fluent_words import Wording

PLURALS: Final = frozenset({"zero", "one", "two", "few", "many", "other"})
"""Kinds of number that languages tell apart (Unicode CLDR)."""
COUNTS: Final = (0, 1, 2, 3, 5, 11, 21)
"""At least one of each kind in every language that tells any apart, but for those that only millions have."""
MILLION: Final = 1_000_000
SAMPLE: Final = "a sample"
MOST: Final = 400
"""Forms of one text that are said; no text has nearly as many."""

Given: TypeAlias = str | int
Keys: TypeAlias = Mapping[str, frozenset[str]]
"""What a text's selectors choose by, by argument: "one", "left", "7"."""


def keys_of(locale: str, id_: str, wording: Wording) -> Keys:
    """Find every key of every selector of a text, and of the texts that it takes in."""
    found: dict[str, set[str]] = {}
    seen, ahead = set[str](), {id_}
    while ahead:
        seen |= ahead
        parts = [part for one in ahead if wording.has(locale, one) for part in _written(locale, one, wording)]
        for argument, key in (pair for part in parts for pair in _chosen(part)):
            found.setdefault(argument, set()).add(key)
        ahead = {part.id.name for part in parts if type(part).__name__ == "MessageReference"} - seen
    return {argument: frozenset(keys) for argument, keys in found.items()}


def every_form(locale: str, id_: str, wording: Wording) -> Iterator[dict[str, Given]]:
    """Give arguments with which a text says each of its forms."""
    names = sorted(wording.variables(locale, id_))
    keys = keys_of(locale, id_, wording)
    values = [_values(keys.get(name, frozenset())) for name in names]
    yield from (dict(zip(names, chosen, strict=True)) for chosen in islice(product(*values), MOST))


def words_chosen_by(keys: frozenset[str]) -> frozenset[str]:
    """Keep the keys that are words of the program: neither numbers nor kinds of number."""
    return frozenset(key for key in keys if key not in PLURALS and not _is_number(key))


def _values(keys: frozenset[str]) -> tuple[Given, ...]:
    """Give one argument for each key, and one that none of them means."""
    words = tuple(sorted(words_chosen_by(keys)))
    numbers = tuple(int(key) for key in sorted(keys) if _is_number(key) and "." not in key)
    counts = COUNTS if keys & PLURALS or numbers else ()
    millions = (MILLION,) if "many" in keys else ()
    return tuple(dict.fromkeys((*words, *numbers, *counts, *millions))) + (() if counts else (SAMPLE,))


def _is_number(key: str) -> bool:
    return key.removeprefix("-").replace(".", "", 1).isdigit()


def _written(locale: str, id_: str, wording: Wording) -> Iterator[Any]:
    message = wording._written[locale][id_].message  # noqa: SLF001 - how a text is written, nobody else asks
    return _parts(message.value)


def _parts(node: Any) -> Iterator[Any]:
    """Go through all that stands in a pattern, as Fluent parsed it."""
    for element in node.elements if node is not None else ():
        inner: Any = getattr(element, "expression", None)
        while hasattr(inner, "expression"):
            inner = inner.expression
        if inner is not None:
            yield inner
            for variant in getattr(inner, "variants", ()):
                yield from _parts(variant.value)


def _chosen(part: Any) -> Iterator[tuple[str, str]]:
    """Give an argument and a key for each variant of a selector: of $count, or of NUMBER($count)."""
    selector = getattr(part, "selector", None)
    looked_at = (selector, *getattr(getattr(selector, "arguments", None), "positional", ()))
    names = [one.id.name for one in looked_at if type(one).__name__ == "VariableReference"]
    keys = [variant.key for variant in getattr(part, "variants", ())]
    yield from ((name, str(getattr(key, "name", None) or key.value)) for name in names for key in keys)
