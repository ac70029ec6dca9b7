"""Every text and figure that the code asks for, with the arguments that it hands over and where the text is shown.

A text is asked for by making a Text, by text() of the wording, by say() of a paper, and by a label of a drawing. Where
it cannot be told which text that is, the place is a fault: nothing may ask for a text that nobody knows of.
"""

from __future__ import annotations

import ast
import gc
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from bot.content.faults import Fault
from bot.content.scan.constants import HeldWord, held_words
from bot.content.scan.declared import Declarations
from bot.content.scan.following import Elsewhere, Follower, Lost
from bot.content.scan.offers import HEADS, MENU, OFFER, PART, offered
from bot.content.scan.program import Program, called, given, sources_of
from bot.content.scan.scopes import Parameter, Scope

LABEL: Final = re.compile(r"figure-[a-z0-9_-]+")
SPEAKING: Final = {"Wording": ("text", 1), "Speaks": ("text", 1), "Languages": ("text", 1), "Speech": ("say", 0)}
"""Classes that put a text into words: by which method, and where the id stands."""
HANDS_ON: Final = frozenset({"bot/documents/paperwork.py", "bot/figures/worker.py", "bot/commands/plans.py"})
"""Where any text is handed on: what Speech.say, a drawing or a plan asks for is found elsewhere."""
LOST: Final = (
    "asks for a text, and nobody can tell which: take its id from a literal, a table of the module, an Enum, a Literal "
    "or the catalog"
)


@dataclass(frozen=True, slots=True)
class Use:
    """A place that names a text. shown: "message", "caption" or "button". arguments: None where they are not known."""

    id: str
    file: str
    entry: str
    shown: str = "message"
    line: int = 0
    arguments: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class PictureUse:
    """A place that shows a figure."""

    name: str
    file: str
    entry: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class OfCatalog:
    """A place that takes a text or figure from the catalog, by the property or function that gives its id."""

    name: str
    file: str
    line: int
    arguments: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Scanned:
    """What the code asks for, and where that cannot be told.

    of_catalog: what it takes ids from, unnamed. held: the words of its constants.
    """

    uses: tuple[Use, ...]
    pictures: tuple[PictureUse, ...]
    faults: tuple[Fault, ...] = ()
    of_catalog: tuple[OfCatalog, ...] = ()
    held: tuple[HeldWord, ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """An id as it is written, with its arguments (an expression, or their names) and where it is asked for."""

    id: ast.expr
    args: ast.expr | frozenset[str] | None
    scope: Scope
    call: ast.Call
    shown: str


def scan(code: Path) -> Scanned:
    """Read the code under a folder for what it asks for; code that is as it was the last time was read then."""
    sources = sources_of(code)
    mark = sha256(repr(sources).encode()).digest()
    if mark not in _LAST:
        with _no_collecting():
            found = _scanned(sources)
        _LAST.clear()
        _LAST[mark] = found
    return _LAST[mark]


_LAST: Final[dict[bytes, Scanned]] = {}
"""What was found in the sources that were read last, by their fingerprint."""


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Parsing makes very many objects that all stay: looking for garbage among them takes a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _scanned(sources: Mapping[str, str]) -> Scanned:
    reading = _Scan(Program.parsed(sources))
    for module in reading.program.modules.values():
        for call, scope in module.calls:
            reading.look_at(call, scope)
        for string, scope in module.strings:
            reading.label(string, scope)
    return Scanned(
        tuple(dict.fromkeys(reading.uses)),
        tuple(dict.fromkeys(reading.pictures)),
        reading.faults(),
        tuple(reading.of_catalog),
        tuple(held_words(reading.program)),
    )


class _Scan:
    def __init__(self, program: Program) -> None:
        self.program = program
        self.uses: list[Use] = []
        self.pictures: list[PictureUse] = []
        self.of_catalog: list[OfCatalog] = []
        self._follower = Follower(program)
        self._declared: Declarations = self._follower.declared
        self._lost: dict[tuple[str, int], Lost] = {}
        self._shown = {id(text): where for one in program.modules.values() for text, where in _places(one.calls)}

    def faults(self) -> tuple[Fault, ...]:
        return tuple(
            Fault(file, "", f"{LOST} (lost at {lost.file}:{lost.line})", line)
            for (file, line), lost in sorted(self._lost.items(), key=lambda one: one[0])
        )

    def look_at(self, call: ast.Call, scope: Scope) -> None:
        """Note what a call asks for, if it asks for anything."""
        if isinstance(call.func, ast.Name) and call.func.id == OFFER:
            self._offered(call, scope)
        if isinstance(call.func, ast.Name) and call.func.id == PART:
            self._of_staff(call, scope)
        if isinstance(call.func, ast.Name) and call.func.id == "Picture":
            name = _argument(call, 0, "name")
            if name is not None:
                self.pictures += [
                    PictureUse(one, scope.module.file, "", call.lineno) for one in self._words(name, scope)
                ]
            return
        for one in self._requests(call, scope):
            self._note(one)

    def _offered(self, call: ast.Call, scope: Scope) -> None:
        """Note the texts of a command where it is declared."""
        for head in sorted(HEADS):
            for name, written, where in offered(self.program, head):
                if where is scope and written is call.args[0]:
                    none: frozenset[str] = frozenset()
                    self.uses.append(Use(head + name, scope.module.file, "", line=call.lineno, arguments=none))
        is_staff = any(word.arg == "staff" for word in call.keywords)
        if not is_staff and not (call.args and isinstance(call.args[0], ast.Constant)):
            self._lost.setdefault((scope.module.file, call.lineno), Lost(call, scope))

    def _of_staff(self, call: ast.Call, scope: Scope) -> None:
        """Note the texts of the commands that a part of the clinic's desk declares."""
        none: frozenset[str] = frozenset()
        for name, written, where in offered(self.program, MENU):
            if where is scope and call.lineno <= written.lineno <= (call.end_lineno or call.lineno):
                self.uses.append(Use(MENU + name, scope.module.file, "", line=written.lineno, arguments=none))

    def label(self, node: ast.Constant | ast.JoinedStr, scope: Scope) -> None:
        """Note a label of a drawing: a word that begins with "figure-"."""
        first = node.values[0] if isinstance(node, ast.JoinedStr) and node.values else node
        begun = first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""
        if begun.startswith("figure-") and (begun != "figure-" or first is not node):
            words = [one for one in self._words(node, scope) if LABEL.fullmatch(one)]
            none: frozenset[str] = frozenset()
            self.uses += [Use(one, scope.module.file, "", line=node.lineno, arguments=none) for one in words]

    def _requests(self, call: ast.Call, scope: Scope) -> Iterator[Request]:
        match call.func:
            case ast.Name(id=name) | ast.Attribute(attr=name) if self._makes_text(name, scope):
                id_ = _argument(call, 0, "id")
                if id_ is not None:
                    args = _argument(call, 1, "args")
                    none: frozenset[str] = frozenset()
                    yield Request(id_, args or none, scope, call, self._shown.get(id(call), "message"))
            case ast.Attribute(value=of, attr="text" | "say" as method):
                yield from self._spoken(of, method, call, scope)
            case ast.Name(id="replace") if call.args:
                ids = [word.value for word in call.keywords if word.arg == "id"]
                kinds = {kind.name for kind in self._declared.of(call.args[0], scope)} if ids else set()
                yield from (Request(id_, None, scope, call, "message") for id_ in ids if "Text" in kinds)
            case ast.Name(id="map" | "partial" | "starmap") if any(_is_text(one) for one in call.args):
                self._lost.setdefault((scope.module.file, call.lineno), Lost(call, scope))
            case ast.Name(id=name) if alias := self._alias(name, scope):
                yield from self._spoken(alias.value, alias.attr, call, scope)

    def _makes_text(self, name: str, scope: Scope) -> bool:
        """Say whether a name stands for Text itself, whatever it is called here."""
        source, original = scope.module.imports.get(name, ("", name))
        return original == "Text" and (not source or source.startswith("bot."))

    def _alias(self, name: str, scope: Scope) -> ast.Attribute | None:
        """Find the method that a short name stands for: word = speech.say."""
        holding = scope.holding(name)
        values = [one.value for one in holding.names[name] if not one.path] if holding else []
        found = [one for one in values if isinstance(one, ast.Attribute) and one.attr in {"text", "say"}]
        if found:
            return found[0]
        # word, sessions = speech.say, tuple(…)
        pairs = [one for one in (holding.names[name] if holding else []) if len(one.path) == 1]
        for one in pairs:
            if isinstance(one.value, ast.Tuple) and isinstance(one.path[0], int):
                part = one.value.elts[one.path[0]]
                if isinstance(part, ast.Attribute) and part.attr in {"text", "say"}:
                    return part
        return None

    def _spoken(self, of: ast.expr, method: str, call: ast.Call, scope: Scope) -> Iterator[Request]:
        kinds = {kind.name for kind in self._declared.of(of, scope)}
        is_module = isinstance(of, ast.Name) and self.program.module_named(of.id, scope) is not None
        if not kinds and not is_module and len(call.args) > 1:
            self._lost.setdefault((scope.module.file, call.lineno), Lost(call, scope))
        for kind in kinds & SPEAKING.keys():
            name, place = SPEAKING[kind]
            if name == method and len(call.args) > place:
                words = [word.arg for word in call.keywords if word.arg is not None]
                named = frozenset(words) if len(words) == len(call.keywords) else None
                args = named if kind == "Speech" else _argument(call, place + 1, "args")
                yield Request(call.args[place], args, scope, call, "message")

    def _note(self, asking: Request) -> None:
        """Note an asking; one that hands on a parameter is noted for each of its callers."""
        callers = list(self._handed_on(asking))
        if callers:
            for one in callers:
                self._note(one)
            return
        named = self._names_of(asking.args, asking.scope)
        place = asking.scope.module.file, "", asking.shown, asking.call.lineno
        self.uses += [Use(one, *place, named) for one in self._words(asking.id, asking.scope, named)]

    def _handed_on(self, asking: Request) -> Iterator[Request]:
        """Give the askings of the callers, where both id and arguments are only handed on."""
        function = asking.scope.function
        if function is None or self._parameter(asking.id, asking.scope) is None:
            return
        if asking.scope in self.program.passed_around:
            return
        for call, where in self.program.callers(asking.scope):
            name = self._parameter(asking.id, asking.scope)
            id_ = given(call, function, name or "", is_method=asking.scope.is_method)
            if id_ is None:
                self._lost.setdefault((where.module.file, call.lineno), Lost(call, where))
            else:
                yield Request(id_, self._args_given(asking, call), where, call, asking.shown)

    def _parameter(self, node: ast.expr | frozenset[str] | None, scope: Scope) -> str | None:
        """Name the parameter that an expression only hands on: name, or name or {}."""
        if isinstance(node, ast.BoolOp):
            node = node.values[0]
        if not isinstance(node, ast.Name) or node.id not in scope.names:
            return None
        bindings = scope.names[node.id]
        return node.id if len(bindings) == 1 and isinstance(bindings[0].value, Parameter) else None

    def _args_given(self, asking: Request, call: ast.Call) -> ast.expr | frozenset[str] | None:
        function = asking.scope.function
        name = self._parameter(asking.args, asking.scope)
        if function is None or name is None:
            return self._names_of(asking.args, asking.scope)
        if function.args.kwarg is not None and function.args.kwarg.arg == name:
            known = {one.arg for one in (*function.args.args, *function.args.kwonlyargs)}
            if any(word.arg is None for word in call.keywords):
                return None
            return frozenset(word.arg for word in call.keywords if word.arg and word.arg not in known)
        value = given(call, function, name, is_method=asking.scope.is_method)
        return frozenset() if isinstance(value, ast.Constant) and value.value is None else value

    def _names_of(self, args: ast.expr | frozenset[str] | None, scope: Scope) -> frozenset[str] | None:
        """Name the arguments; None where they cannot be told."""
        if not isinstance(args, ast.expr):
            return args
        names: set[str] = set()
        for leaf, where in self._follower.leaves(args, scope):
            match leaf:
                case ast.Dict(keys=keys, values=values):
                    for key, value in zip(keys, values, strict=True):
                        inner = self._names_of(value, where) if key is None else _name_in(key)
                        if inner is None:
                            return None
                        names |= inner
                case _:
                    return None
        return frozenset(names)

    def _words(self, node: ast.expr, scope: Scope, named: frozenset[str] | None = None) -> list[str]:
        """Give the words that an expression can be, and keep what cannot be followed. named: its text's arguments."""
        words: list[str] = []
        for one in self._follower.words(node, scope):
            line = getattr(node, "lineno", 0)
            if isinstance(one, Lost):
                if scope.module.file not in HANDS_ON:
                    self._lost.setdefault((scope.module.file, line), one)
            elif isinstance(one, Elsewhere):
                if one.name:
                    self.of_catalog.append(OfCatalog(one.name, scope.module.file, line, named))
            else:
                words.append(one)
        return words


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "Text"


def _name_in(key: ast.expr) -> frozenset[str] | None:
    return frozenset([key.value]) if isinstance(key, ast.Constant) and isinstance(key.value, str) else None


def _places(calls: list[tuple[ast.Call, Scope]]) -> Iterator[tuple[ast.expr, str]]:
    """Tell which texts stand on a button, and which under a picture."""
    for call, _ in calls:
        if called(call.func) == "Button" and (label := _argument(call, 0, "label")):
            yield label, "button"
        pictured = _argument(call, 2, "picture")
        if called(call.func) in {"Say", "question"} and call.args and not isinstance(pictured, ast.Constant | None):
            yield call.args[0], "caption"


def _argument(call: ast.Call, place: int, name: str) -> ast.expr | None:
    if len(call.args) > place:
        return call.args[place]
    return next((word.value for word in call.keywords if word.arg == name), None)
