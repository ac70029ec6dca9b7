"""Where it hurts and where it is numb, measured on lines that strangers wrote: the whole line right, or wrong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.content.all_languages import Reader

HERE: Final = Path(__file__).parent
SIDES: Final = {"-": None}
MIDDLE: Final = frozenset({"low_back", "sacrum"})
"""Places in the middle of the body: a line has one side, and that of "low back and left hip" is the hip's."""
NOTHING: Final = frozenset({"", "-", "none"})
"""How a file says that there is no place."""


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A message and what a careful reader notes of it.

    zones: as written in the file: regions or alternatives joined by "|", ":numb" behind a numb one, "?" behind one that
    may stay away. side: "left", "right", "both", or None.
    """

    locale: str
    text: str
    zones: tuple[str, ...]
    side: str | None
    kind: str


def lines_of(file: Path) -> Iterator[PlaceLine]:
    """Read a file: language, text, zones, side, kind; between tabs, "#" begins a comment."""
    for row in file.read_text(encoding="utf-8").splitlines():
        if row and not row.startswith("#"):
            locale, text, zones, side, kind = row.split("\t")
            named = () if zones in NOTHING else tuple(zones.split(","))
            yield PlaceLine(locale, text, named, SIDES.get(side, side), kind)


def is_right(line: PlaceLine, reader: Reader) -> bool:
    """Tell whether everything that must be noted was, with side and sensation, and nothing else."""
    found = {(one.region, one.sensation, one.side) for one in reader.understand(line.text, line.locale).complaints}
    explained: set[tuple[str, str, str | None]] = set()
    for zone in line.zones:
        name = zone.strip()
        optional, name = name.endswith("?"), name.rstrip("?")
        sensation = "numbness" if name.endswith(":numb") else "pain"
        regions = {one.removesuffix(":numb").strip() for one in name.split("|")}
        hits = {one for one in found if one[0] in regions and one[1] == sensation}
        sides = {line.side, None} if regions <= MIDDLE and len(line.zones) > 1 else {line.side}
        if not optional and not any(one[2] in sides for one in hits):
            return False
        explained |= hits
    return found == explained


def tables(folder: Path, reader: Reader) -> Iterator[str]:
    """Print the share of lines that are right, by file and by kind; never a line itself."""
    for file in sorted(folder.glob("*places*.tsv")):
        counts: defaultdict[str, list[bool]] = defaultdict(list)
        for line in lines_of(file):
            right = is_right(line, reader)
            for key in ("all", line.locale, line.kind):
                counts[key].append(right)
        told = ", ".join(f"{key} {100 * sum(each) / len(each):.1f} % of {len(each)}" for key, each in counts.items())
        yield f"places, {file.stem}: {told}"
