"""Words measured with the shipped font, so that every line is known to fit before it is drawn."""

from __future__ import annotations

import unicodedata
from collections import ChainMap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

from bot.figures.palette import INK
from bot.figures.svg import tag, words

FONTS = Path(__file__).with_name("fonts")
FAMILY = "DejaVu Sans"
STEP_INS = ("WenQuanYiMicroHei.ttf", "NotoEmoji.ttf")
"""Where a clinic's own words have letters that the main font lacks: Chinese, Japanese, Korean, emoji."""
SMALLEST = 26
"""Pixels: smaller letters are lost when a picture 1080 wide is seen on a phone."""
VARIATIONS = frozenset(map(chr, range(0xFE00, 0xFE10)))
LEADING = 1.24
CAP = 0.36
"""From the middle of a line of text down to its baseline, as a share of the size."""


class UndrawableTextError(ValueError):
    """No shipped font has a glyph for a character: it would be missing from the picture without a word."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of text at a size (pixels). width and height: of the ink's box, without any padding."""

    lines: tuple[str, ...]
    size: float
    bold: bool = False

    @property
    def width(self) -> float:
        return max(width(line, self.size, bold=self.bold) for line in self.lines)

    @property
    def height(self) -> float:
        return self.size * (1 + LEADING * (len(self.lines) - 1))


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Sum the advances of the text, in pixels. Kerning is left out: it only makes DejaVu narrower."""
    advances = _advances(bold=bold)
    try:
        return sum(advances[ord(letter)] for letter in text) * size
    except KeyError as missing:
        letter = chr(missing.args[0])
        raise UndrawableTextError(f"no glyph for {letter!r} (U+{ord(letter):04X}) in {text!r}") from None


def fitted(text: str, widest: float, sizes: Sequence[float], lines: int = 2, *, bold: bool = False) -> Block:
    """Set a text in the largest of the sizes that needs no more lines and no broken word, else in the smallest."""
    clean = visible(text)
    for size in sizes:
        if all(width(word, size, bold=bold) <= widest for word in clean.split()):
            block = Block(tuple(_balanced(clean, size, widest, bold=bold)), size, bold)
            if len(block.lines) <= lines:
                return block
    return Block(tuple(_balanced(clean, sizes[-1], widest, bold=bold)), sizes[-1], bold)


def visible(text: str) -> str:
    """Drop what has no shape: direction marks, joiners, soft hyphens, choices of a glyph, and doubled blanks."""
    kept = "".join(letter for letter in text if unicodedata.category(letter) != "Cf" and letter not in VARIATIONS)
    return " ".join(kept.split())


def drawable(text: str) -> str:
    """Leave out of somebody's own words what no shipped font has; the texts of the content must have none of it."""
    known = _advances(bold=False)
    return " ".join("".join(letter if ord(letter) in known else " " for letter in visible(text)).split())


def needs_step_in(text: str) -> bool:
    """Tell whether the main font alone cannot write this."""
    return not {ord(letter) for letter in visible(text)} <= _advances_in("DejaVuSans.ttf").keys()


def lettered(block: Block, x: float, y: float, colour: str = INK, anchor: str = "middle") -> str:
    """Draw a block; y is the middle of its height."""
    first = y - (len(block.lines) - 1) * block.size * LEADING / 2 + block.size * CAP
    look = {"font_family": FAMILY, "fill": colour, "text_anchor": anchor, "font_weight": "700" if block.bold else "400"}
    return "".join(
        tag("text", words(line), x=x, y=first + i * block.size * LEADING, font_size=block.size, **look)
        for i, line in enumerate(block.lines)
    )


@cache
def _advances(*, bold: bool) -> Mapping[int, float]:
    """Map each code point to its advance in units of the font size."""
    main = _advances_in("DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf")
    return ChainMap(main, *(_advances_in(one) for one in STEP_INS))


@cache
def _advances_in(file: str) -> dict[int, float]:
    with TTFont(FONTS / file, lazy=True) as font:
        metrics, unit = font["hmtx"].metrics, font["head"].unitsPerEm
        return {code: metrics[glyph][0] / unit for code, glyph in font.getBestCmap().items()}


def _balanced(text: str, size: float, widest: float, *, bold: bool) -> list[str]:
    """Break into as few lines as the width allows, then as evenly as that number of lines allows."""
    fewest = list(_wrapped(text, size, widest, bold=bold))
    for share in (0.5, 0.6, 0.7, 0.8, 0.9):
        narrower = list(_wrapped(text, size, widest * share, bold=bold))
        if len(narrower) == len(fewest) and not any(line.endswith("-") for line in narrower):
            return narrower
    return fewest


def _wrapped(text: str, size: float, widest: float, *, bold: bool) -> Iterator[str]:
    line = ""
    for piece in _pieces(text, size, widest, bold=bold):
        longer = f"{line} {piece}" if line else piece
        if line and width(longer, size, bold=bold) > widest:
            yield line
            longer = piece
        line = longer
    yield line


def _pieces(text: str, size: float, widest: float, *, bold: bool) -> Iterator[str]:
    """Yield words; a word wider than the line is cut with hyphens."""
    for word in text.split():
        rest = word
        while width(rest, size, bold=bold) > widest and len(rest) > 1:
            cut = next((n for n in range(len(rest) - 1, 1, -1) if width(rest[:n] + "-", size, bold=bold) <= widest), 1)
            yield rest[:cut] + "-"
            rest = rest[cut:]
        yield rest
