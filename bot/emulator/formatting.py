"""Telegram's HTML parse mode: tags become entities, and what Telegram cannot parse is refused in its words."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from bot.emulator import units
from bot.emulator.entities import Entity
from bot.emulator.parsing import Parser, refuse

_ENTITY = re.compile(r"&(?:#(?P<number>\d{1,7})|#[xX](?P<hex>[0-9a-fA-F]{1,6})|(?P<name>lt|gt|amp|quot));?")
_ATTRIBUTE = re.compile(r"""\s*([a-zA-Z-]+)\s*(?:=\s*("[^"]*"|'[^']*'|[^\s>"'=]+))?""")
_NAME = re.compile(r"[a-zA-Z0-9-]*")
_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}


@dataclass(frozen=True, slots=True)
class _Open:
    tag: str
    start: int
    at: int
    attributes: dict[str, str]


@dataclass(slots=True)
class _Reader(Parser):
    opened: list[_Open] = field(default_factory=list)

    def read(self) -> tuple[str, tuple[Entity, ...]]:
        while self.position < len(self.source):
            character = self.source[self.position]
            if character == "<":
                self._close() if self.source.startswith("</", self.position) else self._open()
            elif character == "&":
                self._escaped()
            else:
                self._plain()
        if self.opened:
            refuse(f'Can\'t find end tag corresponding to start tag "{self.opened[-1].tag}"')
        return self.result()

    def _plain(self) -> None:
        ends = [at for sign in "<&" if (at := self.source.find(sign, self.position)) >= 0]
        end = min(ends, default=len(self.source))
        self.write(self.source[self.position : end])
        self.position = end

    def _escaped(self) -> None:
        match = _ENTITY.match(self.source, self.position)
        if match is None:
            self.write("&")
            self.position += 1
            return
        self.write(html.unescape(match.group().rstrip(";") + ";"))
        self.position = match.end()

    def _tag_end(self, begin: int) -> int:
        end = self.source.find(">", begin)
        if end < 0:
            refuse(f"Unclosed start tag at byte offset {self.byte(begin)}")
        return end

    def _open(self) -> None:
        begin = self.position
        name = _NAME.match(self.source, begin + 1)
        tag = name.group().lower() if name else ""
        if tag not in _KINDS:
            refuse(f'Unsupported start tag "{tag}" at byte offset {self.byte(begin)}')
        end = self._tag_end(begin)
        attributes = _attributes(self.source[begin + 1 + len(tag) : end])
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            refuse(f'Tag "span" must have class "tg-spoiler" at byte offset {self.byte(begin)}')
        self.opened.append(_Open(tag, self.size, begin, attributes))
        self.position = end + 1

    def _close(self) -> None:
        begin = self.position
        end = self._tag_end(begin)
        tag = self.source[begin + 2 : end].strip().lower()
        if not self.opened:
            refuse(f"Unexpected end tag at byte offset {self.byte(begin)}")
        opened = self.opened.pop()
        if tag not in {"", opened.tag}:
            place = f"at byte offset {self.byte(begin)}"
            refuse(f'Unmatched end tag {place}, expected "</{opened.tag}>", found "</{tag}>"')
        if self.size > opened.start:
            self._mark(opened)
        self.position = end + 1

    def _mark(self, opened: _Open) -> None:
        kind = _KINDS[opened.tag]
        if opened.tag == "code" and self._within_pre(opened):
            return
        if opened.tag == "blockquote" and "expandable" in opened.attributes:
            kind = "expandable_blockquote"
        url = opened.attributes.get("href", "") or (self.since(opened.start) if kind == "text_link" else "")
        emoji = opened.attributes.get("emoji-id", "")
        self.mark(kind, opened.start, url=url, language=opened.attributes.get("language", ""), emoji=emoji)

    def _within_pre(self, code: _Open) -> bool:
        if not self.opened or self.opened[-1].tag != "pre":
            return False
        language = code.attributes.get("class", "").removeprefix("language-")
        self.opened[-1].attributes["language"] = language
        return True


def _attributes(source: str) -> dict[str, str]:
    found = {}
    for match in _ATTRIBUTE.finditer(source):
        value = match.group(2) or ""
        quoted = value[:1] in {'"', "'"}
        found[match.group(1).lower()] = html.unescape(value[1:-1] if quoted else value)
    return found


def parse(source: str) -> tuple[str, tuple[Entity, ...]]:
    """Plain text and entities of an HTML text. Raises BadRequest as Telegram does."""
    if "<" not in source and "&" not in source:
        return source, ()
    return _Reader(source).read()


def trimmed(text: str, entities: tuple[Entity, ...]) -> tuple[str, tuple[Entity, ...]]:
    """Without the white space around it, which Telegram never keeps."""
    bare = text.strip()
    if bare == text:
        return text, entities
    shift = units.length(text[: len(text) - len(text.lstrip())])
    size = units.length(bare)
    return bare, tuple(kept for entity in entities if (kept := _moved(entity, shift, size)) is not None)


def _moved(entity: Entity, shift: int, size: int) -> Entity | None:
    start, end = max(entity.offset - shift, 0), min(entity.end - shift, size)
    if end <= start:
        return None
    return Entity(entity.type, start, end - start, entity.url, entity.language, entity.custom_emoji_id)
