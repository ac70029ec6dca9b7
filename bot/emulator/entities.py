"""Formatted text: entities over a plain text, as JSON and as HTML."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.emulator import units

_ENDINGS = "com|org|net|edu|gov|info|io|app|dev|me|ai|health|clinic|es|mx|ar|cl|co|pe|us|uk|ca|au|de|fr|it|eu"
"""Of top-level domains those that a bare address is told by here; Telegram knows all."""

_COMMAND = re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])")
_URL = re.compile(
    r"(?<!\w)https?://[^\s<>\"]*[^\s<>\".,;:!?)\]']"
    rf"|(?<![\w@./-])(?:[\w-]+\.)+(?:{_ENDINGS})\b(?![\w@])(?:[/?#][^\s<>\"]*[^\s<>\".,;:!?)\]'])?"
)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_MENTION = re.compile(r"(?<![\w@/.])@[A-Za-z]\w{2,31}(?![\w@])", re.ASCII)
_HASHTAG = re.compile(r"(?<![\w&/#@])#(?=\d*[^\W\d])\w{1,256}(?![\w#])")
_CASHTAG = re.compile(r"(?<![\w$])\$[A-Z]{1,8}(?![\w$])")
_PHONE = re.compile(r"(?<![\w+])\+\d(?:[ ().-]{0,2}\d){6,14}(?!\w)")
_FOUND = (
    ("url", ".", _URL),
    ("email", "@", _EMAIL),
    ("bot_command", "/", _COMMAND),
    ("mention", "@", _MENTION),
    ("hashtag", "#", _HASHTAG),
    ("cashtag", "$", _CASHTAG),
    ("phone_number", "+", _PHONE),
)
"""What is found, a sign that tells at once that there is none, and the pattern; earlier ones win."""

_CLOSED = frozenset({"code", "pre", "text_link", "text_mention", "url", "email", "mention"})
_TAGS = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "spoiler": ("<tg-spoiler>", "</tg-spoiler>"),
    "code": ("<code>", "</code>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ("<blockquote expandable>", "</blockquote>"),
}


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of text; offset and length count UTF-16 units. url is a text_link's, language a code block's."""

    type: str
    offset: int
    length: int
    url: str = ""
    language: str = ""
    custom_emoji_id: str = ""

    @property
    def end(self) -> int:
        return self.offset + self.length

    def as_json(self) -> dict[str, Any]:
        body: dict[str, Any] = {"type": self.type, "offset": self.offset, "length": self.length}
        extra = {"url": self.url, "language": self.language, "custom_emoji_id": self.custom_emoji_id}
        return body | {name: value for name, value in extra.items() if value}


def from_json(raw: Iterable[Mapping[str, Any]]) -> tuple[Entity, ...]:
    return tuple(
        Entity(
            str(one["type"]),
            int(one["offset"]),
            int(one["length"]),
            str(one.get("url", "")),
            str(one.get("language", "")),
            str(one.get("custom_emoji_id", "")),
        )
        for one in raw
    )


def found_in(text: str, taken: tuple[Entity, ...] = ()) -> tuple[Entity, ...]:
    """Add what Telegram finds by itself: links, addresses, commands, names, tags and phone numbers.

    Nothing is found where something else is marked that leaves no room for it, or across an edge of what is marked.
    """
    free: list[Entity] = []
    for kind, sign, pattern in _FOUND:
        for match in pattern.finditer(text) if sign in text else ():
            one = Entity(kind, units.length(text[: match.start()]), units.length(match.group()))
            if not any(_overlap(one, other) for other in free) and not any(_shuts_out(other, one) for other in taken):
                free.append(one)
    return tuple(sorted([*taken, *free], key=lambda entity: (entity.offset, -entity.length)))


def _shuts_out(marked: Entity, one: Entity) -> bool:
    if not _overlap(marked, one):
        return False
    nested = (
        marked.offset <= one.offset and one.end <= marked.end
    ) or one.offset <= marked.offset <= marked.end <= one.end
    return marked.type in _CLOSED or not nested


def is_link(url: str) -> bool:
    """Tell whether Telegram makes a link of this address."""
    scheme, colon, _ = url.partition(":")
    return scheme in {"http", "https", "tg", "mailto", "tel"} if colon else "." in url


def _overlap(one: Entity, other: Entity) -> bool:
    return one.offset < other.end and other.offset < one.end


def as_html(text: str, entities: tuple[Entity, ...]) -> str:
    """Write the text as Telegram's HTML; entities nest or follow each other, as Telegram's always do."""
    return "".join(_pieces(text, 0, units.length(text), list(entities)))


def _pieces(text: str, start: int, end: int, inside: list[Entity]) -> Iterator[str]:
    position = start
    while inside:
        entity = inside.pop(0)
        yield html.escape(units.cut(text, position, entity.offset - position), quote=False)
        nested: list[Entity] = []
        while inside and inside[0].offset < entity.end:
            nested.append(inside.pop(0))
        before, after = _tags(entity)
        yield before
        yield from _pieces(text, entity.offset, entity.end, nested)
        yield after
        position = entity.end
    yield html.escape(units.cut(text, position, end - position), quote=False)


def _tags(entity: Entity) -> tuple[str, str]:
    if entity.type == "text_link":
        return f'<a href="{html.escape(entity.url)}">', "</a>"
    if entity.type == "custom_emoji":
        return f'<tg-emoji emoji-id="{html.escape(entity.custom_emoji_id)}">', "</tg-emoji>"
    if entity.type == "pre":
        language = html.escape(entity.language)
        return (f'<pre><code class="language-{language}">', "</code></pre>") if language else ("<pre>", "</pre>")
    return _TAGS.get(entity.type, ("", ""))
