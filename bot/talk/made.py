"""Files made for one chat at the moment they are sent: pictures, and files uploaded as documents."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from bot.talk.bubbles import AnyPicture, Document


@dataclass(frozen=True, slots=True)
class Drawn:
    """A PNG, and a key under which its file id may be kept; empty for one that is made for one person only."""

    png: bytes
    key: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """What is uploaded. name: as the person sees it; it never holds their own."""

    name: str
    content: bytes


Draw: TypeAlias = Callable[[AnyPicture, str], Awaitable[Drawn | None]]
"""Give the drawing for a locale; None when there is no such drawing."""

Make: TypeAlias = Callable[[Document, int, str], Awaitable[File | None]]
"""Make a document for a chat in a language, of what is stored now; None where it cannot be made."""
