"""What a clinician can sign off: an entry of the content, with its rule and all its words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Checkable:
    """One entry that nobody has signed off as it is now.

    kind: its file without the ending ("tips"). digest: of its rule and of its words in every language, so that whatever
    changes there ends a signature. rule: its fields, by name. stands_on: what it rests on, in words.
    words: what patients read, by language.
    """

    kind: str
    id: str
    digest: str
    rule: Mapping[str, Any]
    stands_on: tuple[str, ...]
    words: Mapping[str, tuple[str, ...]]

    @property
    def key(self) -> str:
        """How signatures name it."""
        return f"{self.kind}/{self.id}"
