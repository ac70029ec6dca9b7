"""Files made for one chat at the moment they are sent, and uploaded as documents."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from bot.talk import Document


@dataclass(frozen=True, slots=True)
class File:
    """What is uploaded. name: as the person sees it; it never holds their own."""

    name: str
    content: bytes


Make: TypeAlias = Callable[[Document, int, str], Awaitable[File | None]]
"""Make a document for a chat in a language, of what is stored now; None where it cannot be made."""
