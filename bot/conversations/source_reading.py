"""What the source of conversations says of itself: classes by their bases, names that are set, literals."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent


def modules_with(holds: re.Pattern[str], folder: Path = HERE) -> frozenset[str]:
    """Name the modules below a folder whose source holds something. Read at every start, so nothing is parsed."""
    found = (path for path in folder.rglob("*.py") if holds.search(path.read_text(encoding="utf8")))
    return frozenset(".".join(path.relative_to(folder).with_suffix("").parts) for path in found)


def inherits(names: Iterable[str]) -> re.Pattern[str]:
    """Look for a class with a base of one of these names, as it is or behind a module's."""
    return re.compile(rf"^\s*class\s+\w+\s*\([^)]*\b(?:{'|'.join(names)})\b", re.MULTILINE)


def sets(name: str) -> re.Pattern[str]:
    """Look for a module that sets that name, with or without saying of which type it is."""
    return re.compile(rf"^(?:[^\s#][^\n#:({{]*[=,]\s*)?{name}\b[^=\n]*=(?!=)", re.MULTILINE)


def _last(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Subscript(value=inner):
            return _last(inner)
    return ""


def said_to(function: str, folder: Path = HERE) -> Iterator[tuple[str, str]]:
    """Give (place, literal) for each call of a function that begins with a literal; of an f-string, how it begins."""
    for path in sorted(folder.rglob("*.py")):
        source = path.read_text(encoding="utf8")
        if f"{function}(" not in source:
            continue
        file = path.relative_to(folder).as_posix()
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and _last(node.func) == function and (literal := _literal(node.args)):
                yield f"conversations/{file}:{node.lineno}", literal


def _literal(arguments: list[ast.expr]) -> str:
    match arguments:
        case [ast.Constant(value=str(text)) | ast.JoinedStr(values=[ast.Constant(value=str(text)), *_]), *_]:
            return text
    return ""
