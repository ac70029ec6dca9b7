"""Figures that were drawn once, for every test and every bot that one starts: to draw all takes twenty seconds."""

from __future__ import annotations

import hashlib
import shutil
from functools import cache
from pathlib import Path
from typing import Final

from bot.figures import mark_of

ROOT: Final = Path(__file__).resolve().parents[1]
CACHE: Final = ROOT / "var" / "cache"
"""Where what was read, checked or drawn once is kept: every process of a test run would do it anew otherwise."""

KEPT: Final = 3
"""Folders that stay: somebody may go back to what was before a change."""


@cache
def pictures() -> Path:
    """Give the folder for figures as they are drawn, and worded, now."""
    told = hashlib.sha256(mark_of({}).encode())
    for file in sorted((ROOT / "content" / "texts").glob("*/*.ftl")):
        told.update(b"".join(line for line in file.read_bytes().splitlines() if line.startswith(b"figure-")))
    room = CACHE / "figures"
    folder = room / told.hexdigest()[:16]
    folder.mkdir(parents=True, exist_ok=True)
    folder.touch()
    for old in sorted(room.iterdir(), key=lambda one: one.stat().st_mtime)[:-KEPT]:
        shutil.rmtree(old, ignore_errors=True)
    return folder
