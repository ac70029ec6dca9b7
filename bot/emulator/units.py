"""Lengths and offsets as Telegram counts them: in UTF-16 code units."""

from __future__ import annotations


def length(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, offset: int, size: int) -> str:
    """Cut out the part of a text that an entity covers."""
    if text.isascii():
        return text[offset : offset + size]
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * offset : 2 * (offset + size)].decode("utf-16-le", "replace")
