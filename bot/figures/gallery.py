"""All figures by name: which there are, which labels each needs, and its SVG."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from itertools import combinations

from bot.figures.anatomy.shapes import SIDES, Side
from bot.figures.cards import card
from bot.figures.labels import Labels
from bot.figures.looks import look_of
from bot.figures.overview import EVERY, overview, plan
from bot.figures.palette import POINT_COLOURS, Look
from bot.figures.panels import VIEWS
from bot.figures.part_maps import MAPS, part_map
from bot.figures.point_cards import CARDS
from bot.figures.scenes import floor, heat_and_stretch, seated, wall
from bot.figures.scenes.stage import Drawer, staged

Drawing = Callable[[Labels, Look], str]


def map_name(part: str) -> str:
    """Name the map of a part of the body, or of all parts."""
    return f"map-{part.replace('_', '-')}"


SCENES: Mapping[str, tuple[Drawer, Side | None]] = {
    "scene-wall-outer-buttock": (wall.outer_buttock, "left"),
    "scene-wall-buttock": (wall.middle_of_buttock, "left"),
    "scene-wall-tfl": (wall.tfl, "right"),
    "scene-wall-thigh": (wall.thigh, "left"),
    "scene-wall-low-back": (wall.low_back, "left"),
    "scene-floor-buttock": (floor.buttock, "right"),
    "scene-calf-on-knee": (floor.calf_on_knee, "right"),
    "scene-foot-ball": (seated.foot_ball, "right"),
    "scene-tool-outer-calf": (seated.tool_outer_calf, "right"),
    "scene-moist-heat": (heat_and_stretch.moist_heat, None),
    "scene-knees-to-chest": (heat_and_stretch.knees_to_chest, None),
    "scene-knee-to-shoulder": (heat_and_stretch.knee_to_shoulder, "right"),
}
"""How each is drawn, and for which side of the person: of whoever faces right we see the right side, of whoever faces
us the left is at the right of the page, and of whoever sits with the back to us it is not. None: both sides alike."""

OF_A_SIDE: Mapping[str, Callable[..., str]] = {
    **{name: partial(card, spec) for name, spec in CARDS.items()},
    **{name: partial(staged, draw, drawn_for) for name, (draw, drawn_for) in SCENES.items() if drawn_for},
}
FIGURES: Mapping[str, Drawing] = {
    "overview": overview,
    **{map_name(part): partial(part_map, told) for part, told in MAPS.items()},
    **OF_A_SIDE,
    **{name: partial(staged, draw, None) for name, (draw, drawn_for) in SCENES.items() if not drawn_for},
}

NAMES: tuple[str, ...] = tuple(FIGURES)
"""Figures for everybody: worth drawing ahead of time."""

SIDED: Mapping[str, Drawing] = {
    f"{name}-{side}": partial(draw, side=side) for name, draw in OF_A_SIDE.items() for side in SIDES
}
"""The same for one side of the person: drawn when somebody comes to it."""

LARGEST_PLAN = 3


def drawn_points() -> frozenset[int]:
    """Give the numbers of the points that have a colour or a card."""
    return frozenset(POINT_COLOURS) | EVERY


def lacking(number: int, name: str) -> Iterator[tuple[str, str]]:
    """Say what the drawings lack for a point, as file and reason; name is that of its card."""
    if number not in POINT_COLOURS:
        yield "bot/figures/palette.py", f"point {number} has no colour in POINT_COLOURS"
    if not any(number in view.spots for view, _ in VIEWS.values()):
        yield "bot/figures/anatomy", f"point {number} is marked on no view: give one a spot"
    shown = {one.replace("_", "-"): spec for one, spec in CARDS.items()}.get(name)
    if shown is None:
        yield "bot/figures/point_cards.py", f"point {number} has no card {name!r} in CARDS"
    elif shown.number != number:
        yield "bot/figures/point_cards.py", f"the card {name!r} is that of point {shown.number}, not of {number}"


def plan_name(points: Iterable[int]) -> str:
    """Name the figure of a plan: points 3, 1 and 5 are "plan-135"."""
    return "plan-" + "".join(str(number) for number in sorted(set(points)))


PLANS: Mapping[str, Drawing] = {
    plan_name(points) + (f"-{side}" if side else ""): partial(plan, frozenset(points), side=side)
    for size in range(1, LARGEST_PLAN + 1)
    for points in combinations(sorted(EVERY), size)
    for side in (None, *SIDES)
}
"""Drawn when somebody gets that plan: there are many, and most never come up."""

EVERYTHING: Mapping[str, Drawing] = {**FIGURES, **SIDED, **PLANS}


def for_side(name: str, side: str | None) -> str:
    """Name a figure as it is drawn for a side; for both or an unknown one, or without sides, it stays as it is."""
    sided = f"{name}-{side}"
    return sided if sided in EVERYTHING else name


def _without_side(name: str) -> str:
    """Name the figure that this is a side of."""
    return name.rpartition("-")[0] if name in SIDED else name


class MissingLabelError(KeyError):
    """A figure needs a label that was not handed over."""

    def __init__(self, figure: str, missing: frozenset[str]) -> None:
        super().__init__(f"{figure} needs the labels {', '.join(sorted(missing))}")


def svg(name: str, labels: Labels, look: Look | None = None) -> str:
    """Draw a figure, 1080 units wide; without a look the person drawn is the one chosen for this figure."""
    missing = label_ids(name) - labels.keys()
    if missing:
        raise MissingLabelError(name, missing)
    return EVERYTHING[name](labels, look or look_of(_without_side(name)))


@cache
def label_ids(name: str) -> frozenset[str]:
    """Ask which labels a figure needs, by drawing it once and listening."""
    asked = _Asked()
    EVERYTHING[name](asked, look_of(_without_side(name)))
    return frozenset(asked.ids)


class _Asked(Mapping[str, str]):
    """Labels that remember what was asked for."""

    def __init__(self) -> None:
        self.ids: set[str] = set()

    def __getitem__(self, label: str) -> str:
        self.ids.add(label)
        return label

    def __iter__(self) -> Iterator[str]:
        return iter(self.ids)

    def __len__(self) -> int:
        return len(self.ids)
