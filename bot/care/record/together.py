"""Messages that follow close upon each other are read as one as well: what is kept of them, and how they are joined."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from bot.care.record.person import Recent

TOGETHER: Final = timedelta(minutes=3)
"""Messages so close to each other are read as one as well."""

BEFORE: Final = 2
"""So many messages before the newest."""

LONGEST: Final = 500
"""Characters of an earlier message that are remembered."""


def fresh(recent: Iterable[Recent], now: datetime) -> tuple[Recent, ...]:
    """Give what was written so shortly before that it still counts."""
    return tuple(one for one in recent if now - one.at <= TOGETHER)


def joined(earlier: Iterable[Recent], words: str) -> str:
    """Write messages as one, the newest last."""
    return " ".join((*(one.words for one in earlier), words))


def kept(recent: Iterable[Recent], words: str, now: datetime) -> tuple[Recent, ...]:
    """Give what is remembered once words were written, for the next message."""
    return (*fresh(recent, now), Recent(now, words[:LONGEST]))[-BEFORE:]
