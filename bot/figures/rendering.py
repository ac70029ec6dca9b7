"""SVG to PNG, and a folder of pictures drawn ahead of time."""

from __future__ import annotations

import hashlib
import os
import struct
import tempfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import resvg_py

from bot.figures.gallery import NAMES, svg
from bot.figures.lettering import FAMILY, FONTS

SIGNATURE = b"\x89PNG\r\n\x1a\n"
DIGEST = b"digest"
"""Keyword of the PNG text chunk that holds the digest of the SVG a picture was made from."""
HEADER = len(SIGNATURE) + 25
"""Bytes of the signature and the IHDR chunk, which comes first."""
MARK = "drawn.txt"
"""Beside the pictures of a language: what all of them were drawn from, once they are there."""


@dataclass(frozen=True, slots=True)
class Job:
    """Pictures to draw in one language: its labels by id, and the names of the figures."""

    locale: str
    labels: Mapping[str, str]
    names: tuple[str, ...] = NAMES


@dataclass(frozen=True, slots=True)
class Rendered:
    """A picture on disk; fresh when it was drawn now, not found as it should be."""

    locale: str
    name: str
    file: Path
    fresh: bool


def png(svg_text: str, width: int = 1080) -> bytes:
    """Draw with the shipped font alone: what the system has must not matter. Holds the interpreter lock meanwhile."""
    picture = resvg_py.svg_to_bytes(
        svg_string=svg_text,
        width=width,
        skip_system_fonts=True,
        font_files=[str(file) for file in sorted(FONTS.glob("*.ttf"))],
        font_family=FAMILY,
        sans_serif_family=FAMILY,
    )
    return bytes(picture)


def render_all(jobs: Iterable[Job], out_dir: Path) -> list[Rendered]:
    """Write <out_dir>/<locale>/<name>.png of every job, leaving alone each file already made from the same SVG.

    Safe in several processes at once: a file appears whole or not at all.
    """
    return [_render(job, name, out_dir) for job in jobs for name in job.names]


def _render(job: Job, name: str, out_dir: Path) -> Rendered:
    text = svg(name, job.labels)
    digest = hashlib.sha256(text.encode()).hexdigest()
    file = out_dir / job.locale / f"{name}.png"
    fresh = digest_of(file) != digest
    if fresh:
        _write(file, _signed(png(text), digest))
    return Rendered(job.locale, name, file, fresh)


def mark_of(labels: Mapping[str, str]) -> str:
    """Tell apart all that the pictures of a language are made from: words, code, fonts, and what draws."""
    return hashlib.sha256(f"{sorted(labels.items())} {_drawn_by()}".encode()).hexdigest()


@cache
def _drawn_by() -> str:
    told = hashlib.sha256(f"{resvg_py.__version__}".encode())
    room = Path(__file__).parent
    for file in sorted(room.rglob("*.py")):
        told.update(file.relative_to(room).as_posix().encode() + file.read_bytes())
    for font in sorted(FONTS.glob("*.ttf")):
        told.update(f"{font.name} {font.stat().st_size}".encode())
    return told.hexdigest()


def is_drawn(job: Job, out_dir: Path) -> bool:
    """Tell whether every picture is there, drawn from what is here now: to compare each with its SVG takes a second."""
    folder = out_dir / job.locale
    try:
        marked = (folder / MARK).read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return False
    return marked == mark_of(job.labels) and all(digest_of(folder / f"{name}.png") for name in job.names)


def keep_marks(marks: Mapping[str, str], out_dir: Path) -> None:
    """Say of languages that all their pictures are there."""
    for locale, mark in marks.items():
        _write(out_dir / locale / MARK, mark.encode("ascii"))


def digest_of(file: Path) -> str | None:
    """Read the digest of the SVG that a picture was made from; None when there is no such picture."""
    if not file.is_file():
        return None
    with file.open("rb") as picture:
        start = picture.read(HEADER + 8 + len(DIGEST) + 1 + 64)
    text = start[HEADER + 8 :]
    return text.removeprefix(DIGEST + b"\0").decode("ascii", "replace") if text.startswith(DIGEST + b"\0") else None


def _signed(picture: bytes, digest: str) -> bytes:
    body = b"tEXt" + DIGEST + b"\0" + digest.encode()
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return picture[:HEADER] + chunk + picture[HEADER:]


def _write(file: Path, content: bytes) -> None:
    """Write beside the file, then put it in place in one step."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as part:
            part.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
