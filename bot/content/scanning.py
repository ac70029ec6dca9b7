"""Which texts the code names: Text("…"), say("…") and button("…") literals, read from the source without running it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bot.content.families import PictureUse, Use

HYPHENATED = re.compile(r"[a-z]+(?:-[a-z0-9]+)+")
IDS = {"Text": "id", "say": "text_id", "button": "label"}
"""Calls that name a text in their first argument, and that argument's name."""
LABEL = re.compile(r'"(figure-[a-z0-9_-]+)"')
"""A word that stands in a drawing."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """What the code names: texts and figures."""

    uses: tuple[Use, ...]
    pictures: tuple[PictureUse, ...]


class _File:
    """A file of the code, parsed at most once: a bot that starts waits for this."""

    def __init__(self, path: Path, code: Path) -> None:
        self.name = str(path.relative_to(code.parent))
        self.room = path.relative_to(code).parts[0]
        self.source = path.read_text(encoding="utf-8")

    @cached_property
    def nodes(self) -> list[ast.AST]:
        return list(ast.walk(ast.parse(self.source)))

    def calls(self, *names: str) -> list[ast.Call]:
        """Find the calls of a file, none when it plainly has none of these: most files need no parsing."""
        if not any(f"{name}(" in self.source for name in names):
            return []
        return [node for node in self.nodes if isinstance(node, ast.Call)]


def scan(code: Path) -> Scanned:
    """Read the code under a folder for what it names."""
    files = [_File(path, code) for path in sorted(code.rglob("*.py"))]
    named = tuple(use for file in files for use in _uses(file))
    places = {(use.file, use.id) for use in named}
    tabled = tuple(use for file in files for use in _tabled(file) if (use.file, use.id) not in places)
    labels = tuple(use for file in files for use in _labels(file))
    return Scanned((*named, *tabled, *labels), tuple(use for file in files for use in _pictures(file)))


def _labels(file: _File) -> Iterator[Use]:
    """Find the labels that a drawing names."""
    if file.room == "figures":
        for number, line in enumerate(file.source.splitlines(), 1):
            yield from (Use(id_, file.name, "", line=number) for id_ in LABEL.findall(line))


def _pictures(file: _File) -> Iterator[PictureUse]:
    """Find the figures that the code shows by name."""
    for call in file.calls("Picture"):
        if _name(call) == "Picture" and (name := _literal(_argument(call, 0, "name"))):
            yield PictureUse(name, file.name, "", call.lineno)


def _tabled(file: _File) -> Iterator[Use]:
    """Find text ids in tables of the conversations, where every hyphenated word is one."""
    if file.room == "conversations":
        for node in file.nodes:
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and HYPHENATED.fullmatch(node.value):
                yield Use(node.value, file.name, "", line=node.lineno)


def literals_and_patterns(code: Path) -> tuple[set[str], re.Pattern[str]]:
    """Collect every string of the code, and the shapes of ids put together, as f"session-{kind}".

    A text that is named in a table, or that a shape may become, counts as used.
    """
    literals: set[str] = set()
    shapes: set[str] = set()
    for path in code.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                literals.add(node.value)
            elif isinstance(node, ast.JoinedStr) and _begins_like_an_id(node):
                shapes.add("".join(_shape(part) for part in node.values))
    return literals, re.compile("|".join(sorted(shapes)) or "(?!)")


def _begins_like_an_id(node: ast.JoinedStr) -> bool:
    first = _literal(node.values[0]) if node.values else None
    return first is not None and re.fullmatch(r"[a-z]+-[a-z0-9-]*", first) is not None


def _shape(part: ast.expr) -> str:
    words = _literal(part)
    return "[a-z0-9_-]+" if words is None else re.escape(words)


def _uses(file: _File) -> Iterator[Use]:
    """Find the Text literals, with where each is shown and the arguments it is given."""
    calls = file.calls(*IDS)
    shown = {id(text): where for call in calls for text, where in _shown(call)}
    for call in calls:
        id_ = _literal(_argument(call, 0, IDS.get(_name(call), "")))
        if id_ and _name(call) in IDS:
            where = "button" if _name(call) == "button" else shown.get(id(call), "message")
            yield Use(id_, file.name, "", where, call.lineno, _arguments(call))


def _shown(call: ast.Call) -> Iterator[tuple[ast.expr, str]]:
    """Tell which texts of a Button or a Say with a picture are bound by its limits."""
    if _name(call) == "Button" and (label := _argument(call, 0, "label")):
        yield label, "button"
    pictured = _argument(call, 2, "picture")
    if _name(call) in {"Say", "question"} and call.args and pictured is not None and _literal(pictured) != "":
        yield call.args[0], "caption"


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _argument(call: ast.Call, place: int, name: str) -> ast.expr | None:
    if len(call.args) > place:
        return call.args[place]
    return next((word.value for word in call.keywords if word.arg == name), None)


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _arguments(call: ast.Call) -> frozenset[str] | None:
    if _name(call) == "button":
        named = frozenset(word.arg for word in call.keywords if word.arg)
        return None if len(named) < len(call.keywords) else named
    given = _argument(call, 1, "args")
    if given is None:
        return frozenset()
    if not isinstance(given, ast.Dict):
        return None
    names = [_literal(key) for key in given.keys if key is not None]
    return frozenset(name for name in names if name) if len(names) == len(given.keys) else None
