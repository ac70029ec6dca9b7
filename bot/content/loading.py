"""From the files of the content folder to the catalog."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from bot.care.catalog import Catalog
from bot.content.faults import BadContent, Fault
from bot.content.read.building import FILES, build

CODE = Path(__file__).resolve().parents[1]
"""All modules of the bot: what asks for the content."""


class _Loader(yaml.CSafeLoader):
    """Refuses a key that stands twice: plain YAML would keep the last one in silence."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002 - PyYAML's own signature
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "a key must be one word, no list", key.start_mark)
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"{key.value!r} stands twice", key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep=deep)


def load(folder: Path, country: str = "US") -> Catalog:
    """Read content/ into a catalog for a clinic in a country (ISO code).

    Raises BadContent with every fault: file and line of broken YAML, else file, entry and reason.
    """
    documents, faults = read_all(folder)
    try:
        catalog = build(documents)
    except BadContent as bad:
        broken = {fault.file for fault in faults}
        raise BadContent((*faults, *(fault for fault in bad.faults if fault.file not in broken))) from None
    if faults:
        raise BadContent(tuple(faults))
    return in_country(replace(catalog, locales=locales_of(folder)), country)


def in_country(catalog: Catalog, country: str) -> Catalog:
    """Give the catalog for a clinic in a country. Raises BadContent when nobody could be told whom to call there."""
    if country not in catalog.emergencies:
        known = ", ".join(sorted(catalog.emergencies))
        raise BadContent(
            (
                Fault(
                    "emergency.yaml",
                    country,
                    f"is missing: nobody could be told whom to call; set EMERGENCY_COUNTRY to one of {known}",
                ),
            )
        )
    return replace(catalog, country=country)


def locales_of(folder: Path) -> tuple[str, ...]:
    """Name the languages that have a folder of texts."""
    return tuple(sorted(path.name for path in (folder / "texts").iterdir() if path.is_dir()))


def read_all(folder: Path) -> tuple[dict[str, object], list[Fault]]:
    """Parse every YAML file that the catalog is built from; a file that cannot be parsed is a fault."""
    documents: dict[str, object] = {}
    faults: list[Fault] = []
    for name in FILES:
        if (folder / name).is_file():
            documents[name] = read(folder / name, faults)
    return documents, faults


def read(path: Path, faults: list[Fault]) -> object:
    """Parse one file; None, and a fault with its line, when it cannot be parsed."""
    try:
        parsed = _parsed(path.read_text(encoding="utf-8"))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        faults.append(Fault(path.name, "", error.problem or "cannot be read", mark.line + 1 if mark else 0))
        return None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        faults.append(Fault(path.name, "", " ".join(str(error).split())))
        return None
    return parsed


@lru_cache(maxsize=64)
def _parsed(source: str) -> object:
    """Parse a file; who reads a folder in which one file was changed parses only that one. Nobody changes the tree."""
    parsed: object = yaml.load(source, Loader=_Loader)  # noqa: S506 - a CSafeLoader
    return parsed


def forget_sources() -> None:
    """Let go of what was parsed: a bot that has made its catalog of it needs it no more."""
    _parsed.cache_clear()
