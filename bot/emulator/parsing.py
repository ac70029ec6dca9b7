"""What Telegram's parse modes share: where reading stands, what was written so far, and the words of a refusal."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NoReturn

from bot.emulator import units
from bot.emulator.entities import Entity, is_link
from bot.emulator.refusals import BadRequest


@dataclass(slots=True)
class Parser:
    """size: UTF-16 units written so far; entities may come in any order."""

    source: str
    position: int = 0
    written: list[str] = field(default_factory=list)
    size: int = 0
    entities: list[Entity] = field(default_factory=list)

    def has(self, mark: str) -> bool:
        return self.source.startswith(mark, self.position)

    def write(self, text: str) -> None:
        self.written.append(text)
        self.size += units.length(text)

    def since(self, start: int) -> str:
        return units.cut("".join(self.written), start, self.size - start)

    def byte(self, position: int) -> int:
        return len(self.source[:position].encode("utf-8", "surrogatepass"))

    def mark(self, kind: str, start: int, *, url: str = "", language: str = "", emoji: str = "") -> None:
        """Make an entity of what was written from start on; none of nothing, and none of a link to nowhere."""
        if self.size > start and (kind != "text_link" or is_link(url)):
            self.entities.append(Entity(kind, start, self.size - start, url, language, emoji))

    def result(self) -> tuple[str, tuple[Entity, ...]]:
        ordered = sorted(self.entities, key=lambda entity: (entity.offset, -entity.length))
        return "".join(self.written), tuple(ordered)


def refuse(words: str) -> NoReturn:
    """Raise BadRequest as Telegram does."""
    raise BadRequest(f"can't parse entities: {words}")
