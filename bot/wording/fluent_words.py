"""From a message id, arguments and a locale to words: the only place that knows Fluent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, FluentSerializer, ast, visitor

FALLBACK: Final = "en"
SOURCE: Final = re.compile(r"^source:\s*(?P<ids>.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class TextFault:
    """What is wrong with one text: its file, line from 1, and why."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


class BadTexts(Exception):
    """The texts cannot be read; faults names every place."""

    def __init__(self, faults: tuple[TextFault, ...]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


class MissingText(LookupError):
    """No text has this id, not even in English."""

    def __init__(self, locale: str, id_: str) -> None:
        super().__init__(f"no text {id_!r} in {locale!r}")


class UnspokenText(ValueError):
    """A text cannot be put together: an argument is missing, or a reference leads nowhere."""

    def __init__(self, locale: str, id_: str, why: str) -> None:
        super().__init__(f"text {id_!r} in {locale!r}: {why}")


@dataclass(frozen=True, slots=True)
class _Written:
    """A message as it stands in its file."""

    message: ast.Message
    file: str
    line: int


class Wording:
    """The texts of all locales. A locale's own words come first, then its language's, then English."""

    def __init__(
        self, written: Mapping[str, Mapping[str, _Written]], parsed: Mapping[str, Sequence[ast.Resource]]
    ) -> None:
        """parsed: the files of each locale, in their order."""
        self._written = written
        self._parsed = parsed
        self._bundles: dict[str, FluentBundle] = {}
        self._variables: dict[tuple[str, str], frozenset[str]] = {}
        self._plain: dict[tuple[str, str], str] = {}

    def _bundle(self, locale: str) -> FluentBundle:
        """Give what says the texts of a locale, made when one is said: who only looks for texts needs none."""
        if (known := self._bundles.get(locale)) is not None:
            return known
        made = FluentBundle([locale], use_isolating=False)
        for one in self._parsed[locale]:
            made.add_resource(one)
        self._bundles[locale] = made
        return made

    def __reduce__(self) -> tuple[type[Wording], tuple[object, ...]]:
        """What is kept for another process is what was read; a bundle holds functions, and is made anew."""
        return Wording, (self._written, self._parsed)

    @classmethod
    def load(cls, folder: Path) -> Wording:
        """Read folder/<locale>/*.ftl. Raises BadTexts, naming file and line of each broken or doubled text."""
        faults: list[TextFault] = []
        written: dict[str, Mapping[str, _Written]] = {}
        parsed: dict[str, list[ast.Resource]] = {}
        for place in sorted(path for path in folder.iterdir() if path.is_dir()):
            parsed[place.name] = []
            written[place.name] = _read(place, parsed[place.name], faults)
        if FALLBACK not in written:
            faults.append(TextFault(folder.name, 0, f"has no folder {FALLBACK!r}"))
        if faults:
            raise BadTexts(tuple(faults))
        return cls(written, parsed)

    @property
    def locales(self) -> tuple[str, ...]:
        return tuple(self._written)

    def has(self, locale: str, id_: str) -> bool:
        """Say whether the locale itself has this text, without falling back."""
        return id_ in self._written.get(locale, {})

    def text(self, locale: str, id_: str, args: Mapping[str, str | int | float]) -> str:
        """Put a text into words. Raises MissingText or UnspokenText, both naming locale and id."""
        if args:
            return self._said(locale, id_, args)
        if (known := self._plain.get((locale, id_))) is None:
            known = self._plain[locale, id_] = self._said(locale, id_, args)
        return known

    def _said(self, locale: str, id_: str, args: Mapping[str, str | int | float]) -> str:
        found = self._locale_of(locale, id_)
        bundle = self._bundle(found)
        pattern = bundle.get_message(id_).value
        if pattern is None:
            raise UnspokenText(found, id_, "has no words of its own")
        words, errors = bundle.format_pattern(pattern, dict(args))
        if errors:
            raise UnspokenText(found, id_, "; ".join(str(error) for error in errors))
        return str(words)

    def ids(self, locale: str) -> tuple[str, ...]:
        return tuple(self._written.get(locale, {}))

    def variables(self, locale: str, id_: str) -> frozenset[str]:
        """Name the arguments that a text needs, also through the texts that it refers to."""
        found = self._locale_of(locale, id_)
        if (known := self._variables.get((found, id_))) is not None:
            return known
        names: set[str] = set()
        seen, ahead = {""}, {id_}
        while ahead:
            seen |= ahead
            used = [_uses_of(self._written[found][name].message) for name in ahead & self._written[found].keys()]
            names.update(*(one.names for one in used))
            ahead = {name for one in used for name in one.messages} - seen
        self._variables[found, id_] = frozenset(names)
        return self._variables[found, id_]

    def refers_to(self, locale: str, id_: str) -> frozenset[str]:
        """Name the texts that a text takes in."""
        return frozenset(self._uses(locale, id_).messages)

    def written(self, locale: str, id_: str) -> str:
        """Give a text as it is written, every form of it, without its arguments."""
        return " ".join(self._uses(locale, id_).words)

    def definition(self, locale: str, id_: str) -> str:
        """Give a text as it stands in its file, without the comment above it."""
        one = self._written[self._locale_of(locale, id_)][id_].message
        return str(FluentSerializer().serialize_entry(ast.Message(one.id, one.value, one.attributes)))

    def _uses(self, locale: str, id_: str) -> _Uses:
        return _uses_of(self._written[self._locale_of(locale, id_)][id_].message)

    def place(self, locale: str, id_: str) -> tuple[str, int]:
        """Tell file and line of a text."""
        one = self._written[self._locale_of(locale, id_)][id_]
        return one.file, one.line

    def source(self, locale: str, id_: str) -> tuple[str, ...]:
        """Name the statements that a text says it carries, in a comment right above: "# source: S28, X5"."""
        comment = self._written[self._locale_of(locale, id_)][id_].message.comment
        found = SOURCE.search(comment.content or "") if comment else None
        return tuple(re.split(r"[,\s]+", found["ids"].strip(" []"))) if found else ()

    def _locale_of(self, locale: str, id_: str) -> str:
        for one in (locale, locale.partition("-")[0], FALLBACK):
            if self.has(one, id_):
                return one
        raise MissingText(locale, id_)


class _Uses(visitor.Visitor):
    """Collects the variables, messages and words of a text."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.messages: set[str] = set()
        self.words: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - named by Fluent
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.words.append(node.value)


@lru_cache(maxsize=8192)
def _uses_of(message: ast.Message) -> _Uses:
    """Look through a message once: every promise about texts asks for the same."""
    uses = _Uses()
    uses.visit(message)
    return uses


def _read(place: Path, all_: list[ast.Resource], faults: list[TextFault]) -> dict[str, _Written]:
    written: dict[str, _Written] = {}
    for path in sorted(place.glob("*.ftl")):
        source = path.read_text(encoding="utf-8").replace("\r\n", "\n")
        parsed = _parsed(source)
        for one in _messages(f"{place.name}/{path.name}", source, parsed, faults):
            known = written.setdefault(one.message.id.name, one)
            if known is not one:
                faults.append(TextFault(one.file, one.line, f"{one.message.id.name} stands already in {known.file}"))
        all_.append(parsed)
    return written


@lru_cache(maxsize=256)
def _parsed(source: str) -> ast.Resource:
    """Parse a file; who reads a folder in which one file was changed parses only that one. Nobody changes the tree."""
    return FluentParser().parse(source)


def _messages(file: str, source: str, parsed: ast.Resource, faults: list[TextFault]) -> Iterator[_Written]:
    for entry in parsed.body:
        line = source.count("\n", 0, _start(entry)) + 1
        if isinstance(entry, ast.Junk):
            faults.append(_junk(file, source, entry))
        elif isinstance(entry, ast.Message):
            yield _Written(entry, file, line)


def _start(entry: ast.EntryType) -> int:
    """Find where an entry begins in its file, after the comment of a message."""
    named = entry.id if isinstance(entry, ast.Message) else entry
    return named.span.start if named.span else 0


def _junk(file: str, source: str, junk: ast.Junk) -> TextFault:
    annotation = junk.annotations[0] if junk.annotations else None
    at = annotation.span.start if annotation and annotation.span else _start(junk)
    first = (junk.content or "").strip().splitlines()[0]
    why = annotation.message if annotation else "cannot be read"
    return TextFault(file, source.count("\n", 0, at) + 1, f"{first!r}: {why}")
