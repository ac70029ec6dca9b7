"""The program's modules side by side: which class, function or value a name stands for, and who calls a function."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path

from bot.content.scan.scopes import Bound, Function, Module, Scope

SILENT_ROOMS = frozenset({"emulator", "content", "web", "commands", "store", "clock"})
"""Rooms that say nothing to anybody; what speaks there fails in tests/content/test_scan.py."""


class Program:
    """Modules by their dotted names."""

    def __init__(self, modules: Iterable[Module]) -> None:
        self.modules = {one.name: one for one in modules}

    @classmethod
    def parsed(cls, sources: Mapping[str, str]) -> Program:
        """Parse what sources_of gives."""
        return cls(Module(_dotted(file), file, ast.parse(source)) for file, source in sources.items())

    @cached_property
    def _classes(self) -> dict[str, Scope]:
        return {name: one for module in self.modules.values() for name, one in module.classes.items()}

    @cached_property
    def _calls(self) -> dict[str, list[tuple[ast.Call, Scope]]]:
        """Calls by the last part of what is called."""
        calls: dict[str, list[tuple[ast.Call, Scope]]] = {}
        for module in self.modules.values():
            for call, scope in module.calls:
                calls.setdefault(called(call.func), []).append((call, scope))
        return calls

    @cached_property
    def passed_around(self) -> frozenset[Scope]:
        """Functions that are handed about as values: who calls them cannot be told."""
        uses = (use for module in self.modules.values() for use in module.uses)
        return frozenset(function for node, scope in uses for function in self._handed(node, scope))

    def _handed(self, node: ast.Name | ast.Attribute, scope: Scope) -> list[Scope]:
        if isinstance(node, ast.Name):
            return [] if scope.holding(node.id) else self.functions_named(node, scope)
        if isinstance(node.value, ast.Name) and node.value.id in {"self", "cls"}:
            named = scope.module.functions.get(node.attr, [])
            return [one for one in named if one.is_method and not one.is_property]
        return self.functions_named(node, scope)

    def calls_of(self, name: str) -> list[tuple[ast.Call, Scope]]:
        return self._calls.get(name, [])

    def class_named(self, name: str) -> Scope | None:
        return self._classes.get(name)

    def bound(self, name: str, scope: Scope) -> tuple[Scope, list[Bound]] | None:
        """Find what a name is bound to, here or in the module that it is imported from."""
        holding = scope.holding(name)
        if holding is not None:
            return holding, holding.names[name]
        source, original = scope.module.imports.get(name, ("", ""))
        module = self.modules.get(source)
        return self.bound(original, module.top) if module is not None and original else None

    def module_named(self, name: str, scope: Scope) -> Module | None:
        """Find the module that a name stands for."""
        source, original = scope.module.imports.get(name, ("", ""))
        return self.modules.get(f"{source}.{original}" if original else source)

    def functions_named(self, func: ast.expr, scope: Scope) -> list[Scope]:
        """Find the functions that a call may mean."""
        match func:
            case ast.Name(id=name):
                return self._functions(name, scope)
            case ast.Attribute(value=ast.Name(id=base), attr=name) if module := self.module_named(base, scope):
                return [one for one in module.functions.get(name, []) if not one.is_method]
        return []

    def _functions(self, name: str, scope: Scope) -> list[Scope]:
        here = [one for one in scope.module.functions.get(name, []) if not one.is_method]
        if here:
            return here
        source, original = scope.module.imports.get(name, ("", ""))
        module = self.modules.get(source)
        return self._functions(original, module.top) if module is not None and original else []

    def callers(self, function: Scope) -> Iterator[tuple[ast.Call, Scope]]:
        """Find who calls a function; a method by its name alone."""
        node = function.function
        if node is None:
            return
        for call, scope in self.calls_of(node.name):
            if function.is_method or function in self.functions_named(call.func, scope):
                yield call, scope
        for call, scope in self.calls_of("partial"):
            if call.args and function in self.functions_named(call.args[0], scope):
                yield ast.copy_location(ast.Call(call.args[0], call.args[1:], call.keywords), call), scope


def called(func: ast.expr) -> str:
    """Give the last part of what is called: "say" of speech.say."""
    match func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def given(call: ast.Call, function: Function, name: str, *, is_method: bool) -> ast.expr | None:
    """Find what a call gives for a parameter: an argument, or the default; None where that cannot be told."""
    args = function.args
    for word in call.keywords:
        if word.arg == name:
            return word.value
    ordered = [one.arg for one in (*args.posonlyargs, *args.args)][1 if is_method else 0 :]
    if args.vararg is not None and args.vararg.arg == name:
        return ast.Tuple(call.args[len(ordered) :], ast.Load())
    place = ordered.index(name) if name in ordered else len(call.args)
    for number, one in enumerate(call.args[: place + 1]):
        if isinstance(one, ast.Starred):
            return ast.Subscript(one.value, ast.Constant(place - number), ast.Load()) if name in ordered else None
    return call.args[place] if place < len(call.args) else _default(function, name)


def _default(function: Function, name: str) -> ast.expr | None:
    args = function.args
    ordered = [one.arg for one in (*args.posonlyargs, *args.args)]
    late = dict(zip(reversed(ordered), reversed(args.defaults), strict=False))
    late |= {one.arg: value for one, value in zip(args.kwonlyargs, args.kw_defaults, strict=True) if value is not None}
    return late.get(name)


def sources_of(code: Path) -> dict[str, str]:
    """Read the rooms that speak, by file."""
    paths = [path for path in sorted(code.rglob("*.py")) if _speaks(path, code)]
    read = ((path, path.read_text(encoding="utf-8")) for path in paths)
    return {
        path.relative_to(code.parent).as_posix(): source for path, source in read if not _is_mute(path, source, code)
    }


def _speaks(path: Path, code: Path) -> bool:
    return path.relative_to(code).parts[0].removesuffix(".py") not in SILENT_ROOMS


def _is_mute(path: Path, source: str, code: Path) -> bool:
    """Say whether a file is a drawing without a label: most of the anatomy, which a start need not wait for."""
    return path.relative_to(code).parts[0] == "figures" and '"figure-' not in source and ".text(" not in source


def _dotted(file: str) -> str:
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
