"""What the source of conversations says of itself: classes by their bases, names that are set, literals."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent


def modules_with(words: Iterable[str], holds: Callable[[ast.Module], bool], folder: Path = HERE) -> frozenset[str]:
    """Name the modules below a folder whose tree holds something; only those with one of the words are parsed."""
    wanted = tuple(words)
    found: set[str] = set()
    for path in folder.rglob("*.py"):
        source = path.read_text(encoding="utf8")
        if any(word in source for word in wanted) and holds(ast.parse(source)):
            found.add(".".join(path.relative_to(folder).with_suffix("").parts))
    return frozenset(found)


def inherits(names: frozenset[str]) -> Callable[[ast.Module], bool]:
    """Look for a class with a base of one of these names, as it is or behind a module's."""
    return lambda tree: any(
        isinstance(node, ast.ClassDef) and any(_last(base) in names for base in node.bases) for node in ast.walk(tree)
    )


def sets(name: str) -> Callable[[ast.Module], bool]:
    """Look for a module that sets that name, with or without saying of which type it is."""
    return lambda tree: any(name in _set_by(node) for node in tree.body)


def _set_by(node: ast.stmt) -> frozenset[str]:
    match node:
        case ast.Assign(targets):
            return frozenset(one.id for target in targets for one in ast.walk(target) if isinstance(one, ast.Name))
        case ast.AnnAssign(ast.Name(id=name), value=ast.expr()):
            return frozenset({name})
    return frozenset()


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
