"""Reads content/danger/concepts.yaml: what danger is made of, in every language at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bot.care.understanding.concepts import Concepts, Phrase
from bot.care.understanding.letters import spelt
from bot.care.understanding.words import plain
from bot.content.faults import Fault

CONCEPTS: Final = "danger/concepts.yaml"
SECTIONS: Final = ("concepts", "asks", "harmless", "lasting", "denials", "small")


def read_concepts(document: object, faults: list[Fault]) -> Concepts:
    """Read the parsed inventory; what is missing or unknown in it is a fault."""
    if not isinstance(document, Mapping) or not all(map(document.get, SECTIONS)):
        faults.append(Fault(CONCEPTS, "", f"needs {', '.join(SECTIONS)}"))
        return Concepts()
    names = tuple(document["concepts"])
    unknown = [*_unknown(document, names)]
    faults += (Fault(CONCEPTS, entry, f"{name!r} is no concept") for entry, name in unknown)
    return Concepts() if unknown else _built(document, names)


def _built(document: Mapping[str, object], names: Sequence[str]) -> Concepts:
    said = _section(document, "concepts")
    words: dict[str, tuple[Phrase, ...]] = {}
    stems: dict[str, tuple[Phrase, ...]] = {}
    for number, name in enumerate(names):
        for phrase in _phrases(said[name]):
            first, *rest = phrase.split()
            where, key = (stems, first[:-1]) if first.endswith("*") else (words, first)
            where[key] = (*where.get(key, ()), (tuple(rest), number))
    return Concepts(
        names=tuple(names),
        words=words,
        stems=stems,
        asks=tuple(_asks(document, names)),
        harmless=_by_first_word(document["harmless"]),
        lasting=frozenset(map(names.index, _listed(document["lasting"]))),
        denials=frozenset(_phrases(document["denials"])),
        small=frozenset(_phrases(document["small"])),
    )


def _by_first_word(by_language: object) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for first, *rest in map(str.split, _phrases(by_language)):
        found[first] = (*found.get(first, ()), tuple(rest))
    return found


def _asks(document: Mapping[str, object], names: Sequence[str]) -> Iterator[tuple[tuple[str, int], ...]]:
    asks = [(flag, [names.index(one) for one in met]) for flag, ways in _asked(document) for met in map(_met, ways)]
    for number in range(len(names)):
        yield tuple((flag, sum(1 << one for one in set(met))) for flag, met in asks if number in met)


def _asked(document: Mapping[str, object]) -> Iterator[tuple[str, list[str]]]:
    return ((flag, _listed(ways)) for flag, ways in _section(document, "asks").items())


def _unknown(document: Mapping[str, object], names: Sequence[str]) -> Iterator[tuple[str, str]]:
    told = [(flag, name) for flag, ways in _asked(document) for way in ways for name in _met(way)]
    told += (("lasting", name) for name in _listed(document["lasting"]))
    return ((entry, name) for entry, name in told if name not in names)


def _met(way: str) -> list[str]:
    return [one.strip() for one in way.split("+")]


def _phrases(by_language: object) -> Iterator[str]:
    """Give the phrases of all languages as the matcher spells them."""
    for listed in by_language.values() if isinstance(by_language, Mapping) else ():
        for phrase in str(listed).split(","):
            if phrase.strip():
                yield " ".join(map(spelt, plain(phrase).split()))


def _section(document: Mapping[str, object], name: str) -> Mapping[str, object]:
    found = document[name]
    return found if isinstance(found, Mapping) else {}


def _listed(written: object) -> list[str]:
    return [str(one) for one in written] if isinstance(written, list) else []
