"""Which texts the code names: every Text("…") literal, read from the source without running it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from bot.content.families import Use


def uses_in_code(code: Path) -> tuple[Use, ...]:
    """Find the Text literals under a folder, with where each is shown and the arguments it is given."""
    return tuple(use for path in sorted(code.rglob("*.py")) for use in _uses(path, path.relative_to(code.parent)))


def literals_in(code: Path) -> set[str]:
    """Collect every string of the code: a text that is named in a table counts as used."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in code.rglob("*.py"))
    nodes = (node for tree in trees for node in ast.walk(tree))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def _uses(path: Path, name: Path) -> Iterator[Use]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    shown = {id(text): where for call in calls for text, where in _shown(call)}
    for call in calls:
        if _name(call) == "Text" and (id_ := _literal(_argument(call, 0, "id"))):
            yield Use(id_, str(name), "", shown.get(id(call), "message"), call.lineno, _arguments(call))


def _shown(call: ast.Call) -> Iterator[tuple[ast.expr, str]]:
    """Tell which texts of a Button or a Say with a picture are bound by its limits."""
    if _name(call) == "Button" and (label := _argument(call, 0, "label")):
        yield label, "button"
    if _name(call) == "Say" and any(word.arg == "picture" for word in call.keywords) and call.args:
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
    given = _argument(call, 1, "args")
    if given is None:
        return frozenset()
    if not isinstance(given, ast.Dict):
        return None
    names = [_literal(key) for key in given.keys if key is not None]
    return frozenset(name for name in names if name) if len(names) == len(given.keys) else None
