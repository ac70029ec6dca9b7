"""Whether a patient really meets a text: its own words stand in what was shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import yaml
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.wording.plain import plain

CONTENT = Path(__file__).resolve().parents[2] / "content"
ROW = re.compile(r"^\| (?P<id>[SXR]\d+|r\d+\w*) \| `(?P<text>[\w-]+)` \| (?P<screen>[^|]+?) \|", re.MULTILINE)
CONTACT = "contact-"
LEAST = 8
"""Letters of its own that a text must have to be known again."""


class _Words(Visitor):
    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - named by Fluent
        self.found.append(" ".join(plain(node.value).split()))


@cache
def _texts() -> dict[str, ast.Message]:
    parsed = (
        FluentParser().parse(path.read_text(encoding="utf-8"))
        for path in sorted((CONTENT / "texts" / "en").glob("*.ftl"))
    )
    return {one.id.name: one for whole in parsed for one in whole.body if isinstance(one, ast.Message)}


def own_words(text: str) -> str:
    """Give the longest piece of a text in English that nothing is filled into."""
    words = _Words()
    words.visit(_texts()[text])
    longest = max(words.found, key=len, default="")
    if text.startswith(CONTACT):
        profile = yaml.safe_load((CONTENT / "clinic.yaml").read_text(encoding="utf-8"))["profile"]
        return str(profile[text.removeprefix(CONTACT)])
    assert len(longest) >= LEAST, f"{text} has hardly a word of its own"
    return longest


def is_met(text: str, seen: str) -> bool:
    """Tell whether the words of a text stand in what was shown."""
    return own_words(text) in " ".join(seen.split())


def rows() -> Iterator[tuple[str, str, str]]:
    """Give id, text and screen of every row of the table in content/SOURCES.md."""
    table = (CONTENT / "SOURCES.md").read_text(encoding="utf-8")
    return ((found["id"], found["text"], found["screen"].strip()) for found in ROW.finditer(table))
