"""Of which class something is, told by the annotations that lead to it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from bot.content.scan.program import Program
from bot.content.scan.scopes import EACH, Bound, Each, Like, Parameter, Scope, Typed

MAPPINGS = frozenset({"Mapping", "dict", "MutableMapping", "defaultdict"})
WRAPPERS = frozenset({"Final", "ClassVar", "Annotated", "Required", "type"})
SAME = frozenset({"tuple", "list", "sorted", "reversed", "set", "frozenset", "iter", "dict", "max", "min", "replace"})
"""Functions that give what they were given, or one of it."""


@dataclass(frozen=True, slots=True)
class Declared:
    """A class by its name, with what stands in its brackets, as seen from a scope."""

    name: str
    inside: tuple[ast.expr, ...]
    scope: Scope


class Declarations:
    """Tells classes; more than one for a union, none where nothing is annotated."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._busy: set[tuple[int, int]] = set()

    def of(self, node: ast.expr, scope: Scope) -> list[Declared]:
        key = (id(node), id(scope))
        if key in self._busy:
            return []
        self._busy.add(key)
        try:
            return list(self._of(node, scope))
        finally:
            self._busy.discard(key)

    def _of(self, node: ast.expr, scope: Scope) -> Iterator[Declared]:
        match node:
            case Parameter(annotation=ast.expr() as annotation) | Typed(annotation=annotation):
                yield from self.read(annotation, scope)
            case Each(of=inner):
                yield from self._parts(self.of(inner, scope), EACH)
            case ast.Name(id="self" | "cls") if own := scope.enclosing_class():
                yield Declared(_name(own), (), own)
            case ast.Name(id=name):
                yield from self._named(name, scope)
            case ast.Attribute(value=value, attr=attr):
                for one in self.of(value, scope):
                    yield from self.field(one, attr)
            case ast.Subscript(value=value):
                for one in self.of(value, scope):
                    yield from self._parts([one], "item")
            case ast.Call():
                yield from self._call(node, scope)
            case ast.IfExp(body=first, orelse=second):
                yield from (*self.of(first, scope), *self.of(second, scope))
            case ast.BoolOp(values=values):
                yield from (one for value in values for one in self.of(value, scope))
            case ast.NamedExpr(value=value) | ast.Await(value=value) | ast.Starred(value=value):
                yield from self.of(value, scope)
            case ast.GeneratorExp(elt=elt) | ast.ListComp(elt=elt) | ast.SetComp(elt=elt):
                yield Declared("tuple", (Like(elt), ast.Constant(value=...)), scope.module.comprehensions[id(node)])

    def read(self, annotation: ast.expr, scope: Scope) -> Iterator[Declared]:
        """Read an annotation; a union gives several, None nothing."""
        match annotation:
            case ast.Constant(value=str(words)):
                yield from self.read(ast.parse(words, mode="eval").body, scope)
            case ast.BinOp(op=ast.BitOr(), left=left, right=right):
                yield from self.read(left, scope)
                yield from self.read(right, scope)
            case ast.Subscript(value=base, slice=inside):
                parts = tuple(inside.elts) if isinstance(inside, ast.Tuple) else (inside,)
                for one in self.read(base, scope):
                    if one.name in WRAPPERS:
                        yield from self.read(parts[0], scope)
                    else:
                        yield Declared(one.name, parts, scope)
            case ast.Attribute(attr=name):
                yield Declared(name, (), scope)
            case ast.Name(id=name) if name not in WRAPPERS:
                yield from self._alias(name, scope)
            case Like(value=value):
                yield from self.of(value, scope)

    def _alias(self, name: str, scope: Scope) -> Iterator[Declared]:
        """Read what an annotation's name stands for: a class, or an alias of other annotations."""
        found = None if self._program.class_named(name) else self._program.bound(name, scope)
        values = [(found[0], one.value) for one in found[1] if one.value is not None] if found else []
        written = [one for one in values if isinstance(one[1], ast.BinOp | ast.Subscript | ast.Name)]
        if not written:
            yield Declared(name, (), scope)
        for holding, value in written:
            yield from self.read(value, holding)

    def field(self, of: Declared, attr: str) -> Iterator[Declared]:
        """Tell the class of an attribute."""
        cls = self._program.class_named(of.name)
        if cls is None:
            return
        if attr in cls.names:
            yield from (found for one in cls.names[attr] if one.annotation for found in self.read(one.annotation, cls))
        elif attr in cls.own:
            yield from (found for value, scope in cls.own[attr] for found in self.of(value, scope))
        else:
            yield from self._returned(of, attr)

    def method(self, of: Declared, name: str) -> Scope | None:
        """Find a method or property of a class, or of what it inherits from."""
        cls = self._program.class_named(of.name)
        if cls is None or not isinstance(cls.node, ast.ClassDef):
            return None
        for one in cls.module.functions.get(name, []):
            if one.parent is cls:
                return one
        bases = (Declared(base.id, (), cls) for base in cls.node.bases if isinstance(base, ast.Name))
        return next((found for base in bases if base.name != of.name and (found := self.method(base, name))), None)

    def _returned(self, of: Declared, name: str) -> Iterator[Declared]:
        method = self.method(of, name)
        if method is not None and method.function is not None and method.function.returns is not None:
            yield from self.read(method.function.returns, method)

    def _named(self, name: str, scope: Scope) -> Iterator[Declared]:
        found = self._program.bound(name, scope)
        if found is None:
            return
        holding, bindings = found
        for one in bindings:
            yield from self._bound(one, holding)

    def _bound(self, one: Bound, scope: Scope) -> Iterator[Declared]:
        written = list(self.read(one.annotation, scope)) if one.annotation is not None else []
        if written:
            yield from written
        elif one.value is not None and not isinstance(one.value, Parameter):
            kinds = self.of(one.value, scope)
            for step in one.path:
                kinds = list(self._parts(kinds, step))
            yield from kinds

    def _parts(self, kinds: list[Declared], step: str | int) -> Iterator[Declared]:
        """Tell the class of a part: EACH of a loop, "item" in brackets, or a place in a tuple."""
        for one in kinds:
            if not one.inside:
                continue
            if one.name in MAPPINGS:
                place = 0 if step == EACH else -1
            elif isinstance(step, int) and step < len(one.inside) and not _is_open(one.inside):
                place = step
            else:
                place = 0
            yield from self.read(one.inside[place], one.scope)

    def _call(self, call: ast.Call, scope: Scope) -> Iterator[Declared]:
        match call.func:
            case ast.Name(id=name) if self._program.class_named(name) or _is_foreign(name, scope):
                yield Declared(name, (), scope)
            case ast.Name(id="next") if call.args:
                yield from self._parts(self.of(call.args[0], scope), EACH)
            case ast.Name(id=name) if name in SAME and call.args:
                kinds = self.of(call.args[0], scope)
                yield from self._parts(kinds, EACH) if name in {"max", "min"} else kinds
            case ast.Attribute(value=value, attr="values" | "items" | "get" | "keys" as attr):
                for one in self.of(value, scope):
                    yield from self._looked_up(one, attr)
            case ast.Attribute(value=value, attr=attr) if not self._program.functions_named(call.func, scope):
                for one in self.of(value, scope):
                    yield from self._returned(one, attr)
            case func:
                for function in self._program.functions_named(func, scope):
                    if function.function is not None and function.function.returns is not None:
                        yield from self.read(function.function.returns, function)

    def _looked_up(self, of: Declared, attr: str) -> Iterator[Declared]:
        if of.name not in MAPPINGS or len(of.inside) != 2:  # noqa: PLR2004
            yield from self._returned(of, attr)
        elif attr == "get":
            yield from self.read(of.inside[1], of.scope)
        elif attr == "items":
            yield Declared("Iterable", (ast.Subscript(ast.Name("tuple"), ast.Tuple(list(of.inside))),), of.scope)
        else:
            yield Declared("Iterable", (of.inside[1 if attr == "values" else 0],), of.scope)


def _name(scope: Scope) -> str:
    return scope.node.name if isinstance(scope.node, ast.ClassDef) else ""


def _is_foreign(name: str, scope: Scope) -> bool:
    """Say whether this is a class of some library."""
    return name[:1].isupper() and not scope.module.imports.get(name, ("bot", ""))[0].startswith("bot")


def _is_open(inside: tuple[ast.expr, ...]) -> bool:
    """Say whether this is tuple[X, ...]."""
    return len(inside) == 2 and isinstance(inside[1], ast.Constant) and inside[1].value is ...  # noqa: PLR2004
