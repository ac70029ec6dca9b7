"""A recipe as data: what to write where, so that each piece can be left out in turn."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True, slots=True)
class Piece:
    """text goes behind the first place where after stands in the file; at its end where after is empty.

    refusal: what the check says, in one line, where this piece is left out.
    """

    file: str
    text: str
    refusal: tuple[str, ...]
    after: str = ""


Recipe = Mapping[str, Piece]


def followed(recipe: Recipe, folder: Path, *, without: str = "") -> Path:
    """Copy content/ and bot/ into a folder, and write every piece but one."""
    for room in {piece.file.partition("/")[0] for piece in recipe.values()} | {"content"}:
        ignored = shutil.ignore_patterns("emulator")
        shutil.copytree(ROOT / room, folder / room, ignore=ignored, dirs_exist_ok=True)
    for name, piece in recipe.items():
        if name != without:
            write(piece, folder)
    return folder


def write(piece: Piece, folder: Path) -> None:
    path = folder / piece.file
    words = path.read_text(encoding="utf-8")
    assert piece.after in words, f"{piece.file} holds no {piece.after!r}"
    head, marker, tail = words.partition(piece.after) if piece.after else (words.rstrip("\n") + "\n", "", "")
    path.write_text(head + marker + piece.text + tail, encoding="utf-8")


def told_of(lines: Iterable[str], refusal: tuple[str, ...]) -> list[str]:
    """Give the lines that hold every part of a refusal."""
    return [line for line in lines if all(part in line for part in refusal)]
