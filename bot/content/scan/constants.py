"""The words in the constants of a module: ids that code holds by name."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.content.scan.program import Program


@dataclass(frozen=True, slots=True)
class HeldWord:
    """A word in a constant: in which file, under which name, on which line."""

    file: str
    name: str
    word: str
    line: int


def held_words(program: Program) -> Iterator[HeldWord]:
    """List the words of every constant: a text, or the texts in a tuple, a set, or the keys of a table."""
    for module in program.modules.values():
        for name, value in _constants(module.tree.body):
            yield from (HeldWord(module.file, name, str(one.value), one.lineno) for one in _words(value))


def _constants(body: Iterable[ast.stmt]) -> Iterator[tuple[str, ast.expr]]:
    for one in body:
        match one:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name.isupper():
                yield name, value
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value) if name.isupper():
                yield name, value


def _words(value: ast.expr) -> Iterator[ast.Constant]:
    match value:
        case ast.Constant(value=str()):
            yield value
        case ast.Tuple(elts=parts) | ast.Set(elts=parts) | ast.List(elts=parts):
            yield from (word for part in parts for word in _words(part))
        case ast.Dict(keys=keys):
            yield from (word for key in keys if key is not None for word in _words(key))
        case ast.Call(func=ast.Name(id="frozenset"), args=[inner]):
            yield from _words(inner)
