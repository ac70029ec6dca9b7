"""Names and what they are bound to: a module, a class, a function or a comprehension as a scope, read from the source.

How a name gets a part of something is kept as a path: EACH is what a loop goes through, a number its place in a tuple.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias

EACH: Final = "each"
REST: Final = "rest"
Path: TypeAlias = tuple[str | int, ...]
Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


class Parameter(ast.expr):
    """Stands for what a function is given for one of its parameters."""

    def __init__(self, name: str, annotation: ast.expr | None) -> None:
        super().__init__()
        self.name = name
        self.annotation = annotation


class Typed(ast.expr):
    """Stands for something of which only the class is known."""

    def __init__(self, annotation: ast.expr) -> None:
        super().__init__()
        self.annotation = annotation


class Each(ast.expr):
    """Stands for what a loop over something goes through."""

    def __init__(self, of: ast.expr) -> None:
        super().__init__()
        self.of = of


class Like(ast.expr):
    """Stands for something of the same class as a value."""

    def __init__(self, value: ast.expr) -> None:
        super().__init__()
        self.value = value


@dataclass(frozen=True, slots=True)
class Bound:
    """value, as seen from scope, or the part of it that path leads to; annotation where one is written."""

    value: ast.expr | None
    path: Path = ()
    annotation: ast.expr | None = None


@dataclass(slots=True, eq=False)
class Scope:
    """node: what opens it. names: by name, all that it is bound to here. own: for a class, what self.NAME is set to."""

    module: Module
    node: ast.AST
    parent: Scope | None
    names: dict[str, list[Bound]] = field(default_factory=dict)
    own: dict[str, list[tuple[ast.expr, Scope]]] = field(default_factory=dict)

    @property
    def function(self) -> Function | None:
        return self.node if isinstance(self.node, ast.FunctionDef | ast.AsyncFunctionDef) else None

    @property
    def is_class(self) -> bool:
        return isinstance(self.node, ast.ClassDef)

    @property
    def is_method(self) -> bool:
        return self.function is not None and self.parent is not None and self.parent.is_class

    @property
    def is_property(self) -> bool:
        decorators = self.function.decorator_list if self.function is not None else []
        return any(isinstance(one, ast.Name) and "property" in one.id for one in decorators)

    def holding(self, name: str) -> Scope | None:
        """Find the nearest scope that binds a name; a class does not lend its names to its methods."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.names and (scope is self or not scope.is_class):
                return scope
            scope = scope.parent
        return None

    def enclosing_class(self) -> Scope | None:
        scope: Scope | None = self
        while scope is not None and not scope.is_class:
            scope = scope.parent
        return scope


@dataclass(slots=True, eq=False)
class Module:
    """name: dotted. file: as faults show it. imports: by local name, the module and the name in it ("": all of it).

    calls, strings and uses stand with the scope that they are seen from; uses are names that stand for themselves,
    outside of a call.
    """

    name: str
    file: str
    tree: ast.Module
    imports: dict[str, tuple[str, str]] = field(default_factory=dict)
    functions: dict[str, list[Scope]] = field(default_factory=dict)
    classes: dict[str, Scope] = field(default_factory=dict)
    calls: list[tuple[ast.Call, Scope]] = field(default_factory=list)
    strings: list[tuple[ast.Constant | ast.JoinedStr, Scope]] = field(default_factory=list)
    uses: list[tuple[ast.Name | ast.Attribute, Scope]] = field(default_factory=list)
    comprehensions: dict[int, Scope] = field(default_factory=dict)
    top: Scope = field(init=False)

    def __post_init__(self) -> None:
        self.top = Scope(self, self.tree, None)
        _Walk(self).visit_all(self.tree.body, self.top)


class _Walk:
    """Goes through a module once and notes every binding, call and string."""

    def __init__(self, module: Module) -> None:
        self._of = module

    def visit_all(self, nodes: list[ast.stmt] | list[ast.expr], scope: Scope) -> None:
        for node in nodes:
            self.visit(node, scope)

    def visit(self, node: ast.AST, scope: Scope) -> None:
        special = getattr(self, f"_{type(node).__name__.lower()}", None)
        if special is not None:
            special(node, scope)
        else:
            self._inside(node, scope)

    def _inside(self, node: ast.AST, scope: Scope) -> None:
        for child in ast.iter_child_nodes(node):
            self.visit(child, scope)

    # ------------------------------------------------------------ what opens a scope

    def _functiondef(self, node: Function, scope: Scope) -> None:
        inner = Scope(self._of, node, scope)
        self._of.functions.setdefault(node.name, []).append(inner)
        for one in parameters(node):
            inner.names[one.arg] = [Bound(Parameter(one.arg, one.annotation), annotation=one.annotation)]
        self.visit_all([*node.decorator_list, *node.args.defaults], scope)
        self.visit_all([one for one in node.args.kw_defaults if one is not None], scope)
        self.visit_all(node.body, inner)

    _asyncfunctiondef = _functiondef

    def _lambda(self, node: ast.Lambda, scope: Scope) -> None:
        inner = Scope(self._of, node, scope)
        for one in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs):
            inner.names[one.arg] = [Bound(None)]
        self.visit(node.body, inner)

    def _classdef(self, node: ast.ClassDef, scope: Scope) -> None:
        inner = Scope(self._of, node, scope)
        self._of.classes[node.name] = inner
        self.visit_all([*node.decorator_list, *node.bases], scope)
        self.visit_all(node.body, inner)

    def _generatorexp(self, node: ast.GeneratorExp | ast.ListComp | ast.SetComp | ast.DictComp, scope: Scope) -> None:
        inner = Scope(self._of, node, scope)
        self._of.comprehensions[id(node)] = inner
        for one in node.generators:
            self.visit(one.iter, inner)
            _bind(one.target, one.iter, (EACH,), inner)
            self.visit_all(one.ifs, inner)
        self.visit_all([node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt], inner)

    _listcomp = _setcomp = _dictcomp = _generatorexp

    # ------------------------------------------------------------ what binds a name

    def _assign(self, node: ast.Assign, scope: Scope) -> None:
        for target in node.targets:
            _bind(target, node.value, (), scope)
        self.visit(node.value, scope)

    def _annassign(self, node: ast.AnnAssign, scope: Scope) -> None:
        if isinstance(node.target, ast.Name):
            scope.names.setdefault(node.target.id, []).append(Bound(node.value, annotation=node.annotation))
        elif node.value is not None:
            _bind(node.target, node.value, (), scope)
        if node.value is not None:
            self.visit(node.value, scope)

    def _augassign(self, node: ast.AugAssign, scope: Scope) -> None:
        if isinstance(node.op, ast.Add | ast.BitOr):
            _bind(node.target, node.value, (), scope)
        self.visit(node.value, scope)

    def _namedexpr(self, node: ast.NamedExpr, scope: Scope) -> None:
        outer = scope
        while outer.parent is not None and isinstance(
            outer.node, ast.GeneratorExp | ast.ListComp | ast.SetComp | ast.DictComp
        ):
            outer = outer.parent
        _bind(node.target, node.value, (), outer)
        self.visit(node.value, scope)

    def _for(self, node: ast.For | ast.AsyncFor, scope: Scope) -> None:
        _bind(node.target, node.iter, (EACH,), scope)
        self._inside(node, scope)

    _asyncfor = _for

    def _match(self, node: ast.Match, scope: Scope) -> None:
        self.visit(node.subject, scope)
        for case in node.cases:
            _bind_pattern(case.pattern, node.subject, (), scope)
            if case.guard is not None:
                self.visit(case.guard, scope)
            self.visit_all(case.body, scope)

    def _importfrom(self, node: ast.ImportFrom, _: Scope) -> None:
        for alias in node.names:
            self._of.imports[alias.asname or alias.name] = (node.module or "", alias.name)

    def _import(self, node: ast.Import, _: Scope) -> None:
        for alias in node.names:
            self._of.imports[alias.asname or alias.name.partition(".")[0]] = (alias.name, "")

    # ------------------------------------------------------------ what is looked at

    def _call(self, node: ast.Call, scope: Scope) -> None:
        self._of.calls.append((node, scope))
        if isinstance(node.func, ast.Attribute):
            self.visit(node.func.value, scope)
        elif not isinstance(node.func, ast.Name):
            self.visit(node.func, scope)
        called = isinstance(node.func, ast.Name) and node.func.id == "partial"
        self.visit_all([*node.args[called:], *[one.value for one in node.keywords]], scope)

    def _constant(self, node: ast.Constant, scope: Scope) -> None:
        if isinstance(node.value, str):
            self._of.strings.append((node, scope))

    def _joinedstr(self, node: ast.JoinedStr, scope: Scope) -> None:
        self._of.strings.append((node, scope))
        self.visit_all([part.value for part in node.values if isinstance(part, ast.FormattedValue)], scope)

    def _name(self, node: ast.Name, scope: Scope) -> None:
        self._of.uses.append((node, scope))

    def _attribute(self, node: ast.Attribute, scope: Scope) -> None:
        self._of.uses.append((node, scope))
        self.visit(node.value, scope)


def parameters(node: Function) -> Iterator[ast.arg]:
    """List every parameter of a function, *args and **args too."""
    args = node.args
    yield from (*args.posonlyargs, *args.args, *args.kwonlyargs)
    yield from (one for one in (args.vararg, args.kwarg) if one is not None)


def _bind(target: ast.expr, value: ast.expr, path: Path, scope: Scope) -> None:
    match target:
        case ast.Name(id=name):
            scope.names.setdefault(name, []).append(Bound(value, path))
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            for place, part in enumerate(parts):
                if isinstance(part, ast.Starred):
                    _bind(part.value, value, (*path, REST), scope)
                else:
                    _bind(part, value, (*path, place), scope)
        case ast.Attribute(value=ast.Name(id="self"), attr=name):
            if (own := scope.enclosing_class()) is not None:
                own.own.setdefault(name, []).append((value, scope))


def _bind_pattern(pattern: ast.pattern, subject: ast.expr, path: Path, scope: Scope) -> None:
    """Bind what a case takes out of its subject."""
    match pattern:
        case ast.MatchAs(pattern=None, name=str(name)):
            scope.names.setdefault(name, []).append(Bound(subject, path))
        case ast.MatchAs(pattern=ast.MatchClass() as inner, name=str(name)):
            scope.names.setdefault(name, []).append(Bound(Typed(inner.cls)))
            _bind_pattern(inner, subject, path, scope)
        case ast.MatchClass(cls=cls, kwd_attrs=names, kwd_patterns=inners):
            for name, one in zip(names, inners, strict=True):
                _bind_pattern(one, ast.Attribute(Typed(cls), name, ast.Load()), (), scope)
        case ast.MatchSequence(patterns=inners):
            for place, one in enumerate(inners):
                part = subject.elts[place] if isinstance(subject, ast.Tuple) and not path else None
                _bind_pattern(one, part or subject, () if part else (*path, place), scope)
        case ast.MatchOr(patterns=inners):
            for one in inners:
                _bind_pattern(one, subject, path, scope)
        case ast.MatchAs(pattern=ast.pattern() as inner, name=name):
            if name is not None:
                scope.names.setdefault(name, []).append(Bound(subject, path))
            _bind_pattern(inner, subject, path, scope)
        case ast.MatchStar(name=str(name)):
            scope.names.setdefault(name, []).append(Bound(None))
