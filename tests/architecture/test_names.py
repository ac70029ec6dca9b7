"""One word means one thing: names that stand in two rooms, words to avoid, sizes, circles, and the README's map."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

import bot
from tests.architecture.test_layers import ROOT, imports_of, room_of

ALL_THE_SAME: dict[str, str] = {
    "ChatHandler": "a BaseHandler, as python-telegram-bot calls what its Application hands updates to",
    "chat_handler": "its module",
}
"""Names with a word to avoid that stay, each with its reason."""

LONGEST_FUNCTION = 45
LONGEST_ROUTER = 200

TWICE: dict[str, str] = {
    "__main__": "what Python starts a package by",
}
"""Names of classes and modules that may stand in two rooms, each with its reason."""


@cache
def files() -> tuple[Path, ...]:
    return tuple(path for path in sorted((ROOT / "bot").rglob("*.py")) if "migrations" not in path.parts)


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def classes() -> dict[str, set[str]]:
    """Rooms by class name."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in files():
        for node in nodes(path):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                found[node.name].add(room_of(path))
    return found


def modules() -> dict[str, set[str]]:
    """Rooms by module name."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in files():
        if path.stem != "__init__":
            found[path.stem].add(room_of(path))
    return found


@pytest.mark.parametrize("kind", ["class", "module"])
def test_no_name_stands_in_two_rooms(kind: str) -> None:
    names = classes() if kind == "class" else modules()
    assert len(names) > 100, "no file was visited"
    twice = {name: sorted(rooms) for name, rooms in names.items() if len(rooms) > 1 and name not in TWICE}
    assert not twice, f"rename one of each, or give a reason in TWICE: {twice}"


def test_every_exception_to_that_is_still_needed() -> None:
    both = classes() | modules()
    assert not [name for name in TWICE if len(both.get(name, ())) < 2], "take it out of TWICE"


def words_of(name: str) -> set[str]:
    """The words of a CamelCase or snake_case name, lower case."""
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}


def words_to_avoid() -> dict[str, str]:
    """The glossary's lines "not WORD: …", from bot/__init__.py."""
    return dict(re.findall(r"^ +not (\w+) +(.+)$", bot.__doc__ or "", re.MULTILINE))


def test_no_class_and_no_module_is_named_with_a_word_to_avoid() -> None:
    avoid = words_to_avoid()
    assert len(avoid) > 5, "the glossary names no words to avoid any more"
    named = [
        f"{name}: not {word}, {avoid[word]}"
        for name in (*classes(), *modules())
        for word in sorted(words_of(name) & avoid.keys())
        if name not in ALL_THE_SAME
    ]
    assert not named, "\n".join(named)


def test_functions_are_short_enough_to_be_read_at_once() -> None:
    long = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name} has {length} lines"
        for path in files()
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    ]
    assert not long, "\n".join(long)


def test_the_router_stays_small() -> None:
    lines = (ROOT / "bot" / "conversations" / "router.py").read_text(encoding="utf-8").count("\n")
    assert lines <= LONGEST_ROUTER, f"bot/conversations/router.py has {lines} lines: give a part of it its own module"


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def arrows() -> dict[str, set[str]]:
    """Which module of the house imports which."""
    known = {module_name(path) for path in files()}

    def imported(path: Path) -> set[str]:
        found: set[str] = set()
        for node in nodes(path):
            if isinstance(node, ast.ImportFrom) and node.module:
                inner = {f"{node.module}.{alias.name}" for alias in node.names} & known
                found |= inner or ({node.module} & known)
        return found | (set(imports_of(path)) & known if not found else set())

    return {module_name(path): imported(path) - {module_name(path)} for path in files()}


def circle_in(graph: dict[str, set[str]]) -> list[str]:
    """A way from a module back to itself, empty where there is none."""
    done: set[str] = set()

    def walk(name: str, way: list[str]) -> list[str]:
        if name in way:
            return [*way[way.index(name) :], name]
        if name in done:
            return []
        for other in sorted(graph.get(name, ())):
            if circle := walk(other, [*way, name]):
                return circle
        done.add(name)
        return []

    return next((circle for name in sorted(graph) if (circle := walk(name, []))), [])


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = arrows()
    assert sum(map(len, graph.values())) > 500, "no import was seen"
    assert not (circle := circle_in(graph)), " → ".join(circle)


def test_a_circle_would_be_seen() -> None:
    assert circle_in({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": set()}) == ["a", "b", "c", "a"]


def test_the_readme_maps_every_room() -> None:
    map_of_code = (
        (ROOT / "README.md").read_text(encoding="utf-8").partition("## Map of the code")[2].partition("\n## ")[0]
    )
    rooms = {room_of(path) for path in files()} - {"__init__"}
    unnamed = sorted(room for room in rooms if not re.search(rf"\b{re.escape(room)}\b", map_of_code))
    assert not unnamed, f"README.md, Map of the code: name {unnamed}"


def test_the_newcomers_page_answers_ten_questions_with_files_that_are_there() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    page = readme.partition("## Where do I …")[2].partition("\n## ")[0]
    questions = [line for line in page.splitlines() if line.startswith("| ") and line.endswith(" |") and "?" in line]
    assert len(questions) >= 10, "fewer than ten questions are answered"
    for line in questions:
        links = re.findall(r"\]\(([^)]+)\)", line)
        assert links, f"names no file: {line}"
        assert all((ROOT / link).exists() for link in links), f"names a file that is not there: {line}"
