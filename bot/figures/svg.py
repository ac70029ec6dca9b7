"""SVG written as text: every attribute and every word is escaped here, and nowhere else is markup put together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias
from xml.sax.saxutils import escape, quoteattr

Attribute: TypeAlias = str | float | None
Style: TypeAlias = Mapping[str, Attribute]


def number(value: float) -> str:
    """Write a coordinate to a tenth of a unit, with no needless zeros."""
    return _trimmed(value, 1)


def tag(name: str, *children: str, **attributes: Attribute) -> str:
    """Write an element. stroke_width becomes stroke-width, class_ becomes class; an attribute of None is left out."""
    written = "".join(
        f" {key.rstrip('_').replace('_', '-')}={quoteattr(_value(value))}"
        for key, value in attributes.items()
        if value is not None
    )
    inside = "".join(children)
    return f"<{name}{written}>{inside}</{name}>" if inside else f"<{name}{written}/>"


def words(text: str) -> str:
    """Text of an element."""
    return escape(text)


def group(*children: str, **attributes: Attribute) -> str:
    return tag("g", *children, **attributes)


def path(d: str, **attributes: Attribute) -> str:
    return tag("path", d=d, **attributes)


def circle(x: float, y: float, r: float, **attributes: Attribute) -> str:
    return tag("circle", cx=x, cy=y, r=r, **attributes)


def ellipse(x: float, y: float, rx: float, ry: float, **attributes: Attribute) -> str:
    return tag("ellipse", cx=x, cy=y, rx=rx, ry=ry, **attributes)


def rectangle(x: float, y: float, width: float, height: float, **attributes: Attribute) -> str:
    return tag("rect", x=x, y=y, width=width, height=height, **attributes)


def moved(x: float, y: float, scale: float = 1, turn: float = 0, *, flipped: bool = False) -> str:
    """Write a transform: flipped left for right, scaled, turned (degrees, clockwise), then shifted."""
    steps = [f"translate({number(x)} {number(y)})"]
    if turn:
        steps.append(f"rotate({number(turn)})")
    if flipped:
        steps.append(f"scale({_trimmed(-scale, 4)} {_trimmed(scale, 4)})")
    elif scale != 1:
        steps.append(f"scale({_trimmed(scale, 4)})")
    return " ".join(steps)


def gradient(name: str, *stops: tuple[float, str, float], across: bool = False) -> str:
    """Define a linear gradient from top to bottom, or from left to right; stops are (offset, colour, opacity)."""
    inside = [tag("stop", offset=at, stop_color=colour, stop_opacity=opacity) for at, colour, opacity in stops]
    return tag("linearGradient", *inside, id=name, x1=0, y1=0, x2=int(across), y2=int(not across))


def document(width: int, height: int, *children: str) -> str:
    """Write a whole SVG file."""
    return tag(
        "svg",
        *children,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {width} {height}",
        width=width,
        height=height,
    )


def _value(value: str | float) -> str:
    return value if isinstance(value, str) else _trimmed(value, 3)


def _trimmed(value: float, digits: int) -> str:
    text = f"{value:.{digits}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
