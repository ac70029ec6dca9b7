"""Follows an expression to the words that it can be: through names, tables, choices, parameters and their callers."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from itertools import product
from typing import Final

from bot.content.scan.declared import MAPPINGS, SAME, Declarations, Declared
from bot.content.scan.offers import HEADS, offered
from bot.content.scan.program import Program, called, given
from bot.content.scan.scopes import EACH, REST, Bound, Each, Function, Parameter, Scope, Typed

OF_CATALOG: Final = "bot.care"
"""What the values of this room name, the content itself calls for."""
ENUMS: Final = frozenset({"Enum", "StrEnum", "IntEnum"})
PASSED_ON: Final = SAME | {"str", "dedupe", "fromkeys", "deque"}


class Elsewhere(ast.expr):
    """A text that the catalog calls for, by the property or function that gives its id; "" is a Text's own id."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.name = name


class Lost(ast.expr):
    """An expression that cannot be followed."""

    def __init__(self, node: ast.AST, scope: Scope) -> None:
        super().__init__()
        self.file = scope.module.file
        self.line = getattr(node, "lineno", 0)


Leaf = tuple[ast.expr, Scope]
"""A value as it is written, with where it is seen from."""


class Follower:
    """Gives the values that an expression can have. What runs in a circle gives nothing new."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.declared = Declarations(program)
        self._busy: set[tuple[int, int]] = set()

    def words(self, node: ast.expr, scope: Scope) -> Iterator[str | Lost | Elsewhere]:
        """Give every word that an expression can be, and what the catalog calls for; None counts as none."""
        leaves = self.leaves(node, scope)
        if not leaves:
            yield Lost(node, scope)
        for leaf, where in leaves:
            match leaf:
                case ast.Constant(value=str(word)) if word:
                    yield word
                case ast.Constant():
                    continue
                case Lost() | Elsewhere():
                    yield leaf
                case _:
                    yield Lost(leaf if hasattr(leaf, "lineno") else node, where)

    def leaves(self, node: ast.expr, scope: Scope) -> list[Leaf]:
        key = (id(node), id(scope))
        if key in self._busy:
            return []
        self._busy.add(key)
        try:
            return list(self._leaves(node, scope))
        finally:
            self._busy.discard(key)

    def _leaves(self, node: ast.expr, scope: Scope) -> Iterator[Leaf]:
        match node:
            case ast.Name(id=name):
                yield from self._name(node, name, scope)
            case ast.IfExp(body=first, orelse=second):
                yield from (*self.leaves(first, scope), *self.leaves(second, scope))
            case ast.BoolOp(values=values):
                yield from (leaf for value in values for leaf in self.leaves(value, scope))
            case ast.NamedExpr(value=value) | ast.Await(value=value) | ast.Starred(value=value):
                yield from self.leaves(value, scope)
            case ast.JoinedStr():
                yield from self._written(node, scope)
            case ast.BinOp(op=ast.Add(), left=left, right=right):
                yield from self._added(left, right, scope)
            case ast.BinOp(op=ast.BitOr(), left=left, right=right):
                yield from (*self.leaves(left, scope), *self.leaves(right, scope))
            case ast.Subscript(value=value, slice=key):
                yield from self._item(value, key, scope)
            case ast.Attribute():
                yield from self._attribute(node, scope)
            case ast.Call():
                yield from self._call(node, scope)
            case Parameter():
                yield from self._parameter(node, scope)
            case Each(of=inner):
                yield from self._each(inner, scope)
            case Typed():
                yield Lost(node, scope), scope
            case _:
                yield node, scope

    # ------------------------------------------------------------ names

    def _name(self, node: ast.Name, name: str, scope: Scope) -> Iterator[Leaf]:
        found = self._program.bound(name, scope)
        if found is None:
            yield Lost(node, scope), scope
            return
        holding, bindings = found
        for one in bindings:
            if one.value is None and one.annotation is None:
                yield Lost(node, scope), scope
            elif one.value is not None:
                yield from self._bound(one, holding, node)

    def _bound(self, one: Bound, scope: Scope, node: ast.expr) -> Iterator[Leaf]:
        assert one.value is not None  # noqa: S101 - asked by the caller
        if not one.path:
            yield from self.leaves(one.value, scope)
            return
        first, *rest = one.path
        found = self._each(one.value, scope) if first == EACH else self._place([(one.value, scope)], first)
        leaves = list(found)
        for step in rest:
            leaves = list(self._place(leaves, step))
        yield from ((Lost(node, scope), where) if isinstance(leaf, Lost) else (leaf, where) for leaf, where in leaves)

    def _place(self, leaves: Iterable[Leaf], step: str | int) -> Iterator[Leaf]:
        """Take a place of every tuple."""
        for leaf, where in leaves:
            for inner, inside in self.leaves(leaf, where):
                match inner:
                    case ast.Tuple(elts=parts) | ast.List(elts=parts) if isinstance(step, int) and step < len(parts):
                        yield from self.leaves(parts[step], inside)
                    case ast.Tuple() | ast.List() if step == REST:
                        yield inner, inside
                    case Elsewhere():
                        yield inner, inside
                    case _:
                        yield Lost(inner if hasattr(inner, "lineno") else leaf, inside), inside

    def _parameter(self, node: Parameter, scope: Scope) -> Iterator[Leaf]:
        """Follow what callers give, unless the annotation lists all that it can be."""
        listed = list(self._listed(node, scope))
        function = scope.function
        if listed or function is None:
            yield from listed or [(Lost(node, scope), scope)]
            return
        if scope in self._program.passed_around:
            yield Lost(function, scope), scope
        callers = list(self._program.callers(scope))
        if not callers:
            yield Lost(function, scope), scope
        for call, where in callers:
            value = given(call, function, node.name, is_method=scope.is_method)
            yield from [(Lost(call, where), where)] if value is None else self.leaves(value, where)

    def _listed(self, node: ast.expr, scope: Scope) -> Iterator[Leaf]:
        """List what a Literal or an Enum can be."""
        for kind in self.declared.of(node, scope):
            yield from self._of_kind(kind)

    def _of_kind(self, kind: Declared) -> Iterator[Leaf]:
        if kind.name == "Literal":
            yield from ((one, kind.scope) for one in kind.inside)
        cls = self._program.class_named(kind.name)
        if cls is not None and isinstance(cls.node, ast.ClassDef) and _bases(cls.node) & ENUMS:
            yield from ((one.value, cls) for bound in cls.names.values() for one in bound if one.value is not None)

    # ------------------------------------------------------------ parts

    def _each(self, node: ast.expr, scope: Scope) -> Iterator[Leaf]:
        """Follow what a loop over something goes through."""
        if isinstance(node, ast.Name) and (members := list(self._of_kind(Declared(node.id, (), scope)))):
            yield from members
            return
        for leaf, where in self.leaves(node, scope):
            match leaf:
                case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Set(elts=parts):
                    for part in parts:
                        inner = Each(part.value) if isinstance(part, ast.Starred) else part
                        yield from self.leaves(inner, where)
                case ast.Dict(keys=keys, values=values):
                    for key, value in zip(keys, values, strict=True):
                        yield from self.leaves(key or Each(value), where)
                case ast.GeneratorExp(elt=elt) | ast.ListComp(elt=elt) | ast.SetComp(elt=elt):
                    yield from self.leaves(elt, where.module.comprehensions[id(leaf)])
                case ast.Constant(value=None | ""):
                    continue
                case _:
                    listed = list(self._listed(Each(node), scope))
                    yield from listed or [(leaf if isinstance(leaf, Elsewhere) else Lost(node, where), where)]

    def _pairs(self, node: ast.expr, scope: Scope) -> Iterator[tuple[ast.expr, ast.expr, Scope]]:
        """Give keys and values of a table."""
        for leaf, where in self.leaves(node, scope):
            match leaf:
                case ast.Dict(keys=keys, values=values):
                    for key, value in zip(keys, values, strict=True):
                        if key is None:
                            yield from self._pairs(value, where)
                        else:
                            yield key, value, where
                case ast.DictComp(key=key, value=value):
                    yield key, value, where.module.comprehensions[id(leaf)]
                case ast.Call(keywords=words) if called(leaf.func) == "dict":
                    yield from ((ast.Constant(word.arg), word.value, where) for word in words)
                case Elsewhere() | Lost():
                    yield leaf, leaf, where
                case ast.Constant(value=None):
                    continue
                case _:
                    lost = Lost(leaf if hasattr(leaf, "lineno") else node, where)
                    yield lost, lost, where

    def _item(self, value: ast.expr, key: ast.expr, scope: Scope) -> Iterator[Leaf]:
        kinds = self.declared.of(value, scope)
        if not isinstance(key, ast.Slice) and (not kinds or any(kind.name in MAPPINGS for kind in kinds)):
            wanted = _constant(key)
            found = list(self._tabled(value, scope))
            exact = [one for one in found if wanted is not None and _constant(one[0]) == wanted]
            for _, one, where in exact or found:
                yield from self.leaves(one, where)
            return
        for leaf, where in self.leaves(value, scope):
            match leaf, key:
                case ast.Tuple(elts=parts) | ast.List(elts=parts), ast.Slice(lower=lower, upper=upper):
                    yield ast.Tuple(parts[_bound(lower) : _bound(upper)], ast.Load()), where
                case Elsewhere(), _:
                    yield leaf, where
                case ((ast.Tuple(elts=parts) | ast.List(elts=parts)), ast.Constant(value=int(place))):
                    if place < len(parts):
                        yield from self.leaves(parts[place], where)
                case _:
                    yield from self._each(leaf, where)

    def _tabled(self, value: ast.expr, scope: Scope) -> Iterator[tuple[ast.expr, ast.expr, Scope]]:
        """Give the entries of a table, or of a tuple by its places."""
        for leaf, where in self.leaves(value, scope):
            if isinstance(leaf, ast.Tuple | ast.List):
                yield from ((ast.Constant(place), one, where) for place, one in enumerate(leaf.elts))
            else:
                yield from self._pairs(leaf, where)

    def _attribute(self, node: ast.Attribute, scope: Scope) -> Iterator[Leaf]:
        if isinstance(node.value, ast.Name):
            module = self._program.module_named(node.value.id, scope)
            if module is not None:
                yield from self.leaves(ast.Name(node.attr, ast.Load()), module.top)
                return
            cls = self._program.class_named(node.value.id)
            if cls is not None and node.attr in cls.names:
                yield from (leaf for one in cls.names[node.attr] if one.value for leaf in self.leaves(one.value, cls))
                return
        kinds = self.declared.of(node.value, scope)
        if not kinds:
            yield from self._made(node, scope)
            return
        if node.attr in {"value", "name"} and (listed := [leaf for kind in kinds for leaf in self._of_kind(kind)]):
            yield from listed
            return
        found = [leaf for kind in kinds for leaf in self._field(kind, node)]
        yield from found or [(Lost(node, scope), scope)]

    def _made(self, node: ast.Attribute, scope: Scope) -> Iterator[Leaf]:
        """Follow a field of what was made right there: a table of values, say."""
        for leaf, where in self.leaves(node.value, scope):
            cls = self._program.class_named(called(leaf.func)) if isinstance(leaf, ast.Call) else None
            if cls is None or not isinstance(leaf, ast.Call):
                yield leaf if isinstance(leaf, Elsewhere | Lost) else Lost(node, scope), where
            else:
                values = [(one, where) for one in _given_for(leaf, cls, node.attr)]
                values = values or [(one.value, cls) for one in cls.names.get(node.attr, []) if one.value is not None]
                yield from (found for value, place in values for found in self.leaves(value, place))

    def _field(self, kind: Declared, node: ast.Attribute) -> Iterator[Leaf]:
        """Follow a field to all that it is ever given; a property to what it returns."""
        cls = self._program.class_named(kind.name)
        if cls is None or not isinstance(cls.node, ast.ClassDef):
            return
        listed = [leaf for one in self.declared.field(kind, node.attr) for leaf in self._of_kind(one)]
        if listed or kind.name == "Text":
            yield from listed or [(Elsewhere(), cls)]
        elif method := self.declared.method(kind, node.attr):
            yield from [(Elsewhere(f"{kind.name}.{node.attr}"), cls)] if _is_care(cls) else self._returns(method)
        elif node.attr in cls.names:
            named = [(Elsewhere(f"{kind.name}.{node.attr}"), cls)] if _names_texts(cls, node.attr) else None
            yield from named or self._ever_given(cls, node.attr)
        elif node.attr in cls.own:
            yield from (leaf for value, scope in cls.own[node.attr] for leaf in self.leaves(value, scope))

    def _ever_given(self, cls: Scope, field: str) -> Iterator[Leaf]:
        name = called_of(cls)
        defaults = [one.value for one in cls.names[field] if one.value is not None]
        yield from (leaf for one in defaults for leaf in self.leaves(one, cls))
        for call, scope in self._program.calls_of(name):
            yield from (leaf for value in _given_for(call, cls, field) for leaf in self.leaves(value, scope))
            if any(word.arg is None for word in call.keywords) or any(
                isinstance(one, ast.Starred) for one in call.args
            ):
                yield Lost(call, scope), scope
        for call, scope in self._program.calls_of("replace"):
            if call.args and any(kind.name == name for kind in self.declared.of(call.args[0], scope)):
                values = [word.value for word in call.keywords if word.arg == field]
                yield from (leaf for value in values for leaf in self.leaves(value, scope))

    # ------------------------------------------------------------ calls and words put together

    def _call(self, node: ast.Call, scope: Scope) -> Iterator[Leaf]:
        match node.func:
            case ast.Name(id="text_id"):
                yield from self._joined([self.leaves(one, scope) for one in node.args], "-", scope)
            case ast.Name(id="next") if node.args:
                yield from self._each(node.args[0], scope)
                yield from (leaf for one in node.args[1:] for leaf in self.leaves(one, scope))
            case ast.Name(id="max" | "min") if node.args:
                yield from self._each(node.args[0], scope)
            case ast.Name(id=name) | ast.Attribute(attr=name) if name in PASSED_ON and node.args:
                yield from self.leaves(node.args[0], scope)
            case ast.Name(id="enumerate") if node.args:
                number = ast.Constant(0)
                yield ast.List([ast.Tuple([number, Each(node.args[0])], ast.Load())], ast.Load()), scope
            case ast.Name(id="zip"):
                yield ast.List([ast.Tuple([Each(one) for one in node.args], ast.Load())], ast.Load()), scope
            case ast.Attribute(value=value, attr="values" | "items" | "keys" | "get" as attr):
                yield from self._looked_up(value, attr, node, scope)
            case func:
                yield from self._called(func, node, scope)

    def _looked_up(self, table: ast.expr, attr: str, node: ast.Call, scope: Scope) -> Iterator[Leaf]:
        if attr == "get":
            yield from (leaf for _, one, where in self._pairs(table, scope) for leaf in self.leaves(one, where))
            yield from (leaf for one in node.args[1:] for leaf in self.leaves(one, scope))
            return
        for key, value, where in self._pairs(table, scope):
            if isinstance(key, Elsewhere | Lost):
                yield key, where
            else:
                pair = {"keys": key, "values": value}.get(attr) or ast.Tuple([key, value], ast.Load())
                yield ast.List([pair], ast.Load()), where

    def _called(self, func: ast.expr, node: ast.Call, scope: Scope) -> Iterator[Leaf]:
        """Follow a call into the function, or keep the making of a value as it is."""
        functions = self._program.functions_named(func, scope)
        if not functions and isinstance(func, ast.Attribute):
            kinds = self.declared.of(func.value, scope)
            functions = [found for kind in kinds if (found := self.declared.method(kind, func.attr))]
        if not functions:
            made = self._program.class_named(called(func)) is not None or called(func) == "dict"
            yield (node if made else Lost(node, scope)), scope
        for one in functions:
            yield from [(Elsewhere(called(func)), one)] if _is_care(one) else self._returns(one)

    def _returns(self, function: Scope) -> Iterator[Leaf]:
        node = function.function
        if node is None:
            return
        for one in _own_nodes(node):
            if isinstance(one, ast.Return) and one.value is not None:
                yield from self.leaves(one.value, function)
            elif isinstance(one, ast.Yield) and one.value is not None:
                yield ast.List([one.value], ast.Load()), function
            elif isinstance(one, ast.YieldFrom):
                yield from self.leaves(one.value, function)

    def _written(self, node: ast.JoinedStr, scope: Scope) -> Iterator[Leaf]:
        """Put an f-string together; one that begins as a command's text does stands for every command."""
        match node.values:
            case [ast.Constant(value=str(head)), ast.FormattedValue()] if head in HEADS:
                found = offered(self._program, head)
                yield from ((ast.Constant(head + name), where) for name, _, where in found)
            case parts:
                yield from self._joined([self._part(part, scope) for part in parts], "", scope)

    def _part(self, part: ast.expr, scope: Scope) -> list[Leaf]:
        return self.leaves(part.value if isinstance(part, ast.FormattedValue) else part, scope)

    def _joined(self, parts: list[list[Leaf]], between: str, scope: Scope) -> Iterator[Leaf]:
        """Put words together in every way that they can be."""
        lost = [leaf for part in parts for leaf in part if not isinstance(leaf[0], ast.Constant | Elsewhere)]
        if lost or any(isinstance(leaf, Elsewhere) for part in parts for leaf, _ in part):
            yield from [(leaf if isinstance(leaf, Lost) else Lost(leaf, where), where) for leaf, where in lost] or [
                (Lost(ast.Pass(), scope), scope)
            ]
            return
        choices = [[str(leaf.value) for leaf, _ in part if isinstance(leaf, ast.Constant)] for part in parts]
        for one in product(*[list(dict.fromkeys(choice)) for choice in choices]):
            words = between.join(one)
            yield ast.Constant(words.lower().replace("_", "-") if between else words), scope

    def _added(self, left: ast.expr, right: ast.expr, scope: Scope) -> Iterator[Leaf]:
        sides = [self.leaves(left, scope), self.leaves(right, scope)]
        if all(isinstance(leaf, ast.Constant) for side in sides for leaf, _ in side):
            yield from self._joined(sides, "", scope)
        else:
            yield from (leaf for side in sides for leaf in side)


def _bases(node: ast.ClassDef) -> set[str]:
    return {called(base) for base in node.bases}


def _is_care(scope: Scope) -> bool:
    return scope.module.name.startswith(OF_CATALOG)


def _names_texts(cls: Scope, field: str) -> bool:
    """Say whether a field of a value of the catalog holds text ids: its docstring calls them so."""
    docs = ast.get_docstring(cls.node) or ""  # type: ignore[arg-type]
    return _is_care(cls) and (f"{field}: text id" in docs or field in {"text", "picture", "scene"})


def called_of(cls: Scope) -> str:
    return cls.node.name if isinstance(cls.node, ast.ClassDef) else ""


def _given_for(call: ast.Call, cls: Scope, field: str) -> list[ast.expr]:
    """Find what a making of a value gives for a field: by its name, or by its place among the fields."""
    body = cls.node.body if isinstance(cls.node, ast.ClassDef) else []
    fields = [one.target.id for one in body if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)]
    place = fields.index(field) if field in fields else len(call.args)
    return [word.value for word in call.keywords if word.arg == field] or call.args[place : place + 1]


def _bound(end: ast.expr | None) -> int | None:
    """Give the end of a slice where it is written out; None takes everything."""
    return end.value if isinstance(end, ast.Constant) and isinstance(end.value, int) else None


def _constant(node: ast.expr) -> object:
    match node:
        case ast.Constant(value=value):
            return value
        case ast.Attribute(value=ast.Name(id=cls), attr=name):
            return f"{cls}.{name}"
    return None


def _own_nodes(function: Function) -> Iterator[ast.AST]:
    """Walk a function without the functions in it."""
    ahead: list[ast.AST] = list(function.body)
    while ahead:
        node = ahead.pop()
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            ahead += ast.iter_child_nodes(node)
