"""Telegram's two Markdown parse modes: marks become entities, and what cannot be parsed is refused in its words."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.emulator.entities import Entity
from bot.emulator.parsing import Parser, refuse

_OLD_MARKS = "_*`["
_RESERVED = frozenset("_*[]()~`>#+-=|{}.!")
_STARTS = (
    ("```", "pre"),
    ("__", "underline"),
    ("||", "spoiler"),
    ("![", "custom_emoji"),
    ("_", "italic"),
    ("*", "bold"),
    ("~", "strikethrough"),
    ("`", "code"),
    ("[", "text_link"),
)
"""Marks that open an entity, the longer ones first."""

_ENDS = {
    "pre": "```",
    "underline": "__",
    "spoiler": "||",
    "custom_emoji": "]",
    "italic": "_",
    "bold": "*",
    "strikethrough": "~",
    "code": "`",
    "text_link": "]",
}
_NAMES = {"text_link": "TextUrl", "custom_emoji": "CustomEmoji", "pre": "PreCode"}
_RAW = frozenset({"code", "pre"})
_LAST_ASCII = 126


@dataclass(frozen=True, slots=True)
class _Open:
    kind: str
    start: int
    at: int
    language: str = ""


@dataclass(slots=True)
class _Reader(Parser):
    """What both modes share beside that."""

    def language(self) -> str:
        """Take the language of a code block that has just been opened, and the line's end behind it."""
        end = self.position
        while end < len(self.source) and not self.source[end].isspace() and self.source[end] != "`":
            end += 1
        named = self.source[self.position : end] if self.source[end : end + 1] in {"\n", "\r"} else ""
        self.position += len(named)
        while self.source[self.position : self.position + 1] == "\r":
            self.position += 1
        self.position += self.has("\n")
        return named


@dataclass(slots=True)
class _OldReader(_Reader):
    """Markdown: four marks, none inside another."""

    def read(self) -> tuple[str, tuple[Entity, ...]]:
        while self.position < len(self.source):
            sign = self.source[self.position]
            if sign == "\\" and self.source[self.position + 1 : self.position + 2] in {"_", "*", "`", "["}:
                self.write(self.source[self.position + 1])
                self.position += 2
            elif sign in _OLD_MARKS:
                self._entity(sign)
            else:
                self.write(sign)
                self.position += 1
        return self.result()

    def _entity(self, sign: str) -> None:
        begin, start = self.position, self.size
        opening = "```" if self.has("```") else sign
        closing = "]" if sign == "[" else opening
        self.position += len(opening)
        language = self.language() if opening == "```" else ""
        end = self.source.find(closing, self.position)
        if end < 0:
            refuse(f"Can't find end of the entity starting at byte offset {self.byte(begin)}")
        self.write(self.source[self.position : end])
        self.position = end + len(closing)
        kind = {"```": "pre", "`": "code", "_": "italic", "*": "bold", "[": "text_link"}[opening]
        self.mark(kind, start, url=self._url() if kind == "text_link" else "", language=language)

    def _url(self) -> str:
        if not self.has("("):
            return ""
        end = self.source.find(")", self.position)
        end = len(self.source) if end < 0 else end
        url = self.source[self.position + 1 : end]
        self.position = end + 1
        return url


@dataclass(slots=True)
class _NewReader(_Reader):
    """MarkdownV2: marks nest, and whatever could be one must be escaped where it is none."""

    opened: list[_Open] = field(default_factory=list)

    def read(self) -> tuple[str, tuple[Entity, ...]]:
        while self.position < len(self.source):
            sign = self.source[self.position]
            escaped = self.source[self.position + 1 : self.position + 2]
            if sign == "\\" and escaped and 0 < ord(escaped) <= _LAST_ASCII:
                self.write(escaped)
                self.position += 2
            elif sign == "\n":
                self._line_end()
            elif not (self._quoted() or self._closed() or self._begun()):
                self._plain(sign)
        while self.opened and self.opened[-1].kind == "blockquote":
            self.mark("blockquote", self.opened.pop().start)
        if self.opened:
            left = self.opened[-1]
            name = _NAMES.get(left.kind, left.kind.title())
            refuse(f"Can't find end of {name} entity at byte offset {self.byte(left.at)}")
        return self.result()

    @property
    def _inner(self) -> str:
        return self.opened[-1].kind if self.opened else ""

    def _plain(self, sign: str) -> None:
        if sign in _RESERVED and self._inner not in _RAW:
            refuse(f"Character '{sign}' is reserved and must be escaped with the preceding '\\'")
        self.write(sign)
        self.position += 1

    def _quoted(self) -> bool:
        """Begin a quotation at the head of a line, or end one that can be unfolded."""
        at_head = self.position == 0 or self.source[self.position - 1] == "\n"
        mark = "**>" if self.has("**>") else ">"
        if at_head and not self.opened and self.has(mark):
            self.opened.append(_Open("blockquote", self.size, self.position))
            self.position += len(mark)
            return True
        last = self.source[self.position + 2 : self.position + 3] in {"", "\n"}
        if self._inner == "blockquote" and self.has("||") and last:
            self.mark("expandable_blockquote", self.opened.pop().start)
            self.position += 2
            return True
        return False

    def _line_end(self) -> None:
        goes_on = self.source.startswith(">", self.position + 1)
        if self._inner == "blockquote" and not goes_on:
            self.mark("blockquote", self.opened.pop().start)
        self.write("\n")
        inside = any(one.kind == "blockquote" for one in self.opened)
        self.position += 2 if inside and goes_on else 1

    def _closed(self) -> bool:
        end = _ENDS.get(self._inner, "")
        if not end or not self.has(end) or (end == "_" and self.has("__")):
            return False
        opened = self.opened.pop()
        self.position += len(end)
        target = self._target() if end == "]" else ""
        if opened.kind == "custom_emoji":
            self.mark(opened.kind, opened.start, emoji=target.partition("id=")[2])
        else:
            url = (target or self.since(opened.start)) if end == "]" else ""
            self.mark(opened.kind, opened.start, url=url, language=opened.language)
        return True

    def _begun(self) -> bool:
        if self._inner in _RAW:
            return False
        mark, kind = next((one for one in _STARTS if self.has(one[0])), ("", ""))
        if not mark:
            return False
        begin = self.position
        self.position += len(mark)
        self.opened.append(_Open(kind, self.size, begin, self.language() if kind == "pre" else ""))
        return True

    def _target(self) -> str:
        """Read the address behind a link's words."""
        if not self.has("("):
            return ""
        begin, found = self.position, ""
        self.position += 1
        while self.position < len(self.source) and not self.has(")"):
            self.position += self.has("\\")
            found += self.source[self.position : self.position + 1]
            self.position += 1
        if self.position >= len(self.source):
            refuse(f"Can't find end of a URL at byte offset {self.byte(begin)}")
        self.position += 1
        return found


def parse_old(source: str) -> tuple[str, tuple[Entity, ...]]:
    """Plain text and entities of a Markdown text. Raises BadRequest as Telegram does."""
    return _OldReader(source).read()


def parse_new(source: str) -> tuple[str, tuple[Entity, ...]]:
    """Plain text and entities of a MarkdownV2 text. Raises BadRequest as Telegram does."""
    return _NewReader(source).read()
