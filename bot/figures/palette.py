"""Colours, and how a drawn person looks: skin, hair, build and clothes, chosen figure by figure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

PAPER = "#FBF8F4"
PANEL = "#F3ECE3"
INK = "#33414C"
QUIET = "#7A6E60"
WHITE = "#FFFFFF"
EDGE = "#D8CFC4"
MUSCLE = "#E6B7A2"
FIBRE = "#BD7B64"
BONE = "#FDF5EA"
BONE_EDGE = "#C9A98F"
TENDER = "#E9A08A"
NO_PRESS = "#B3261E"
SHADOW = "#3A2A20"

POINT_COLOURS = {
    1: "#CB5F45",
    2: "#7B4FA3",
    3: "#167F87",
    4: "#3B74B8",
    5: "#A9741A",
    6: "#4B8540",
    7: "#B34F81",
    8: "#5262B8",
}
"""One colour a point, each dark enough to be read as text on paper."""

COMFORT = "#B5482F"
"""Warmth and stretch, which have no number."""

POINT_FILLS = {**POINT_COLOURS, 5: "#D49A2A", 6: "#5B9A4D", 7: "#BF5C8E", 8: "#5C6BC0"}
"""The same hues for areas, where a lighter tone is calmer."""


@dataclass(frozen=True, slots=True)
class Skin:
    """fill: the tone; shade: on the far side and under the chin; line: contours; blush: cheeks and soles."""

    fill: str
    shade: str
    line: str
    blush: str


@dataclass(frozen=True, slots=True)
class Cloth:
    fill: str
    shade: str
    line: str


class HairStyle(Enum):
    SHORT = "short"
    BUN = "bun"
    BOB = "bob"
    CURLS = "curls"
    BALDING = "balding"
    HEADSCARF = "headscarf"


@dataclass(frozen=True, slots=True)
class Hair:
    """fill is the cloth's colour when the style is a headscarf."""

    style: HairStyle
    fill: str
    line: str


@dataclass(frozen=True, slots=True)
class Look:
    """A person. build: width of trunk and limbs, 1 is the middle. The others are what can be seen of a person."""

    skin: Skin
    hair: Hair
    shirt: Cloth
    trousers: Cloth
    build: float = 1
    glasses: bool = False
    long_sleeves: bool = False
    beard: bool = False


def blended(a: str, b: str, share: float) -> str:
    """Mix two colours like #CB5F45; share: how much of the second, 0 to 1."""
    pairs = ((int(a[i : i + 2], 16), int(b[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(one + (other - one) * share):02X}" for one, other in pairs)


PORCELAIN = Skin("#F7E1D2", "#E3B99F", "#9C6A52", "#E9A08A")
HONEY = Skin("#EBC19E", "#CF9A72", "#85543A", "#DB8B70")
OLIVE = Skin("#D9A57C", "#B98055", "#70452D", "#C4735A")
CHESTNUT = Skin("#A86F4C", "#85532F", "#50301E", "#96513C")
UMBER = Skin("#7A4B33", "#5C3522", "#37201A", "#8A4A38")

SKY = Cloth("#DCE8EE", "#A9C0CB", "#738A96")
SAGE = Cloth("#BFD3BE", "#93AD94", "#5F7A62")
CORAL = Cloth("#F0B7A4", "#D68F78", "#9F5F4B")
SAND = Cloth("#EBDCC3", "#CDB893", "#94805A")
PLUM = Cloth("#A98BB5", "#85678F", "#5A4263")
MUSTARD = Cloth("#E6C06E", "#C79B42", "#8C6A22")
TEAL = Cloth("#8FC0BF", "#649A9A", "#3D6D6E")
DENIM = Cloth("#5B7488", "#435A6D", "#2F4251")
SLATE = Cloth("#6C7683", "#525B67", "#383F49")
NAVY = Cloth("#46587A", "#33425F", "#232F47")
FOREST = Cloth("#567364", "#3F584B", "#2B3D34")
COCOA = Cloth("#7E6457", "#614B40", "#43332B")

BROWN_SHORT = Hair(HairStyle.SHORT, "#6B4A3A", "#4B3328")
BLACK_SHORT = Hair(HairStyle.SHORT, "#2B2322", "#191413")
BLACK_BUN = Hair(HairStyle.BUN, "#2F2A2B", "#1B1819")
AUBURN_BOB = Hair(HairStyle.BOB, "#8A4B2F", "#5F321F")
BLACK_CURLS = Hair(HairStyle.CURLS, "#2B2322", "#191413")
GREY_BALDING = Hair(HairStyle.BALDING, "#B9B6B2", "#86827D")
GREY_BUN = Hair(HairStyle.BUN, "#C4C0BB", "#8D8883")
ROSE_SCARF = Hair(HairStyle.HEADSCARF, "#B97D8B", "#865663")

MODEL = Look(PORCELAIN, BROWN_SHORT, SKY, DENIM)
"""The body of the maps, where nearly all of the skin is covered by muscles."""
