"""Words and media of a call: parsed, measured and refused as Telegram does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.emulator import entities, formatting, markdown, units
from bot.emulator.entities import Entity
from bot.emulator.fields import Fields, Upload
from bot.emulator.files import StoredFile
from bot.emulator.messages import SentMedia
from bot.emulator.refusals import BadRequest
from bot.emulator.world import World

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024

Formatted = tuple[str, tuple[Entity, ...]]

_MODES: Mapping[str, Callable[[str], Formatted]] = {
    "html": formatting.parse,
    "markdown": markdown.parse_old,
    "markdownv2": markdown.parse_new,
}


def text(fields: Fields) -> Formatted:
    words = formatted(fields.text("text"), fields.text("parse_mode"), fields.array("entities"))
    if not words[0]:
        raise BadRequest("message text is empty")
    if units.length(words[0]) > LONGEST_TEXT:
        raise BadRequest("message is too long")
    return words


def caption(fields: Fields) -> Formatted:
    source, mode = fields.text("caption"), fields.text("parse_mode")
    return checked_caption(formatted(source, mode, fields.array("caption_entities")))


def checked_caption(words: Formatted) -> Formatted:
    if units.length(words[0]) > LONGEST_CAPTION:
        raise BadRequest("message caption is too long")
    return words


def formatted(source: str, parse_mode: str, given: list[Any] | None) -> Formatted:
    """Plain words and their entities."""
    parse = _MODES.get(parse_mode.lower())
    if parse is not None:
        words, marked = parse(source)
    elif parse_mode:
        raise BadRequest("unsupported parse_mode")
    else:
        words, marked = source, _given(given)
    # Telegram drops control characters and keeps line breaks.
    words = words.replace("\r", "").replace("\x00", " ")
    words, marked = formatting.trimmed(words, marked)
    return words, entities.found_in(words, marked)


def _given(raw: list[Any] | None) -> tuple[Entity, ...]:
    try:
        return entities.from_json(raw or [])
    except (KeyError, TypeError, ValueError):
        raise BadRequest("can't parse MessageEntity: wrong fields") from None


def media(world: World, kind: str, fields: Fields) -> SentMedia:
    """Read the one file of a sendPhoto, sendVideo, …: uploaded, attached or known by file_id."""
    stored = _stored(world, kind, fields.text(kind), fields.uploads, fields.uploads.get(kind))
    return SentMedia(kind, stored, fields.whole("duration") or 0, fields.flag("has_spoiler"))


def input_media(world: World, raw: Mapping[str, Any], uploads: Mapping[str, Upload]) -> tuple[SentMedia, Formatted]:
    """Read an InputMedia object: its file, and its caption."""
    kind = str(raw.get("type", ""))
    if kind not in {"photo", "video", "document", "audio", "animation"}:
        raise BadRequest(f"can't parse InputMedia: type {kind!r} is unknown")
    stored = _stored(world, kind, str(raw.get("media", "")), uploads, None)
    words = formatted(str(raw.get("caption", "")), str(raw.get("parse_mode", "")), raw.get("caption_entities"))
    shown = SentMedia(kind, stored, int(raw.get("duration", 0)), bool(raw.get("has_spoiler")))
    return shown, checked_caption(words)


def _stored(world: World, kind: str, given: str, uploads: Mapping[str, Upload], direct: Upload | None) -> StoredFile:
    upload = uploads.get(given.removeprefix("attach://")) if given.startswith("attach://") else direct
    if upload is not None:
        return world.files.keep(kind, upload)
    if not given:
        raise BadRequest(f"there is no {kind} in the request")
    if given.startswith("attach://"):
        raise BadRequest(f"wrong file identifier/HTTP URL specified: no file attached as {given[9:]}")
    if given.startswith(("http://", "https://")):
        raise BadRequest("failed to get HTTP URL content")
    return world.files.find_as(kind, given)
