"""Figures for one side of a person: what is lit, what is flipped, and that no word ever is."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from xml.etree import ElementTree as ET

import pytest
from PIL import Image, ImageChops, ImageOps

from bot.figures import NAMES, SIDED, for_side, label_ids, plan_name, png, svg
from bot.figures.anatomy.back import BACK
from bot.figures.anatomy.feet import SOLE, TOP
from bot.figures.anatomy.front import FRONT
from bot.figures.anatomy.shapes import SIDES, Side, View
from bot.figures.body_marks import FACING
from bot.figures.boxes import Box
from bot.figures.cards import _frames
from bot.figures.gallery import SCENES
from bot.figures.labels import Tone
from bot.figures.looks import look_of
from bot.figures.palette import BONE, NO_PRESS, POINT_FILLS, SHADOW
from bot.figures.panels import VIEWS, Panel, Placement, placement
from bot.figures.point_cards import CARDS
from bot.figures.props import BALL
from tests.figures.conftest import labels_of, opened
from tests.figures.test_figures import SVG, within

PAIRS = sorted({name.rpartition("-")[0] for name in SIDED})
SCENES_OF_A_SIDE = [name for name in PAIRS if name.startswith("scene-")]
COLOURS = {point: colour.lower() for point, colour in POINT_FILLS.items()}
ENGLISH = labels_of("en")
HEADER = 190
"""Pixels: what stands above is read from the left on either side."""
WIDE = 432
PAGE = Placement(1, 0, 0)
LABEL = re.compile(r'<g class="label".*?</g>', re.DOTALL)


def tree(name: str) -> ET.Element:
    return ET.fromstring(svg(name, ENGLISH))  # noqa: S314 - our own


def panels_of(name: str) -> list[Panel]:
    if name in CARDS:
        return [panel for _, row in CARDS[name].rows for panel in row]
    return [inset.panel for inset in SCENES[name][0](look_of(name)).insets]


# ---------------------------------------------------------------- which there are


def test_every_card_and_every_scene_of_a_point_is_drawn_for_both_sides() -> None:
    pressing = [name for name in NAMES if name in CARDS or 'class="pin' in svg(name, ENGLISH)]
    of_a_side = {name for name in pressing if name != "overview"}
    assert of_a_side | {"scene-knee-to-shoulder"} == set(PAIRS)
    assert len(SIDED) == 2 * len(PAIRS)


@pytest.mark.parametrize("name", ["overview", "scene-moist-heat", "scene-knees-to-chest"])
def test_what_is_alike_on_both_sides_is_the_same_for_everybody(name: str) -> None:
    assert [for_side(name, side) for side in SIDES] == [name, name]


@pytest.mark.parametrize("side", ["both", "", None])
def test_for_both_sides_or_an_unknown_one_a_figure_stays_as_it_is(side: str | None) -> None:
    assert for_side("card-tfl", side) == "card-tfl"
    assert for_side(plan_name((1, 3)), side) == "plan-13"


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("name", [*PAIRS, "plan-135"])
def test_a_figure_for_a_side_says_which(name: str, side: Side) -> None:
    other = {"left": "right", "right": "left"}[side]
    assert f"figure-{side}-side" in label_ids(for_side(name, side))
    assert f"figure-{other}-side" not in label_ids(for_side(name, side))
    assert not {"figure-left-side", "figure-right-side"} & label_ids(name)


# ---------------------------------------------------------------- left and right


def test_views_know_whose_half_they_give() -> None:
    assert (BACK.side, FRONT.side) == ("right", "left"), "from behind the right is at the right, from ahead it is not"
    assert {name: far for name, _, _, _, far in FACING} == {"front": FRONT.side, "back": BACK.side}


@pytest.mark.parametrize(("view", "inner"), [(SOLE, 1), (TOP, -1)])
def test_the_feet_are_right_ones(view: View, inner: int) -> None:
    """With the toes up, a right foot has its big toe at the left from above, and at the right from below."""
    top = sorted((y, x) for x, y in view.outline)[: len(view.outline) // 3]
    middle = sum(x for _, x in top) / len(top)
    assert view.side == "right"
    assert (middle - sum(x for x, _ in view.outline) / len(view.outline)) * inner > 0


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("name", sorted(CARDS))
def test_a_card_lights_only_the_persons_half(name: str, side: Side) -> None:
    """From behind the left is at the left of the page, from ahead at the right."""
    sign = {"left": -1, "right": 1}[side]
    for panel, frame in _frames(CARDS[name]):
        view, _ = VIEWS[panel.view]
        if view.halved:
            middle = axis(panel, frame, side)
            lit = lit_at(f"{name}-{side}", CARDS[name].number, view, frame)
            assert lit
            assert all((x - middle) * sign * (1 if view is BACK else -1) > 0 for x in lit)


def axis(panel: Panel, frame: Box, side: Side) -> float:
    """Column of the person's mid line in a panel."""
    view, _ = VIEWS[panel.view]
    return placement(panel.crop, frame, flipped=side != view.side)((0, 0))[0]


def lit_at(figure: str, number: int, view: View, frame: Box) -> list[float]:
    """Columns of the page at which muscles of a view are lit, and of the pins in its frame."""
    found: list[float] = []
    for place, group in placed(tree(figure)):
        if group.get("id", "").startswith(f"{view.name}-") and lit(group, number):
            found += [place((x, y))[0] for x, y in corners(group)]
        if group.get("class") == f"pin p{number}" and frame.holds(place((0, 0))):
            found.append(place((0, 0))[0])
    return found


def lit(group: ET.Element, number: int) -> bool:
    return any((one.get("fill") or "").lower() == COLOURS[number] for one in group)


def corners(group: ET.Element) -> Iterator[tuple[float, float]]:
    numbers = [float(one) for one in re.findall(r"-?[\d.]+", group[0].get("d", ""))]
    yield from zip(numbers[::2], numbers[1::2], strict=True)


def placed(node: ET.Element, place: Placement = PAGE) -> Iterator[tuple[Placement, ET.Element]]:
    """Every group with its place on the page; turns are left out."""
    for child in node:
        if child.tag == f"{SVG}g":
            mine = within_transform(child.get("transform", ""), place)
            yield mine, child
            yield from placed(child, mine)


def within_transform(transform: str, outer: Placement) -> Placement:
    shift = re.search(r"translate\((\S+) (\S+)\)", transform)
    scale = re.search(r"scale\((\S+?)(?: \S+)?\)", transform)
    dx, dy = (float(one) for one in shift.groups()) if shift else (0.0, 0.0)
    by = float(scale[1]) if scale else 1.0
    x, y = outer((dx, dy))
    return Placement(outer.scale * abs(by), x, y, outer.flipped != (by < 0))


# ---------------------------------------------------------------- scenes


FLANKS = (
    "scene-wall-buttock",
    "scene-wall-tfl",
    "scene-wall-low-back",
    "scene-calf-on-knee",
    "scene-foot-ball",
    "scene-tool-outer-calf",
)
"""A person from the side, whose near flank is shown."""
FACING_US = ("scene-wall-outer-buttock", "scene-wall-thigh")
BACK_TO_US = ("scene-floor-buttock",)


@pytest.mark.parametrize("name", FLANKS)
def test_of_whoever_faces_right_we_see_the_right_flank(name: str) -> None:
    """Profiles are drawn facing right: the person is the group with the ears, flipped or not."""
    (person,) = [place for place, group in placed(tree(name)) if place.scale >= 1 and has_shadow(group)]
    assert SCENES[name][1] == ("left" if person.flipped else "right")


@pytest.mark.parametrize(("name", "at_the_right"), [*((one, "left") for one in FACING_US), (BACK_TO_US[0], "right")])
def test_the_ball_lies_at_the_side_that_the_scene_is_drawn_for(name: str, at_the_right: Side) -> None:
    (group,) = [group for _, group in placed(tree(name)) if has_shadow(group)]
    (ball,) = [float(one.get("cx", 0)) for one in group.iter(f"{SVG}circle") if one.get("fill") == BALL]
    (middle,) = [float(one.get("cx", 0)) for one in group.iter(f"{SVG}ellipse") if one.get("fill") == SHADOW]
    assert ball > middle
    assert SCENES[name][1] == at_the_right


def has_shadow(group: ET.Element) -> bool:
    return any(one.tag == f"{SVG}ellipse" and one.get("fill") == SHADOW for one in group)


def test_the_knee_goes_to_the_shoulder_of_the_other_side() -> None:
    """Who lies on the back and looks at us has the left shoulder at the right of the page."""
    (shoulder,) = [x for label, x, _ in tips("scene-knee-to-shoulder") if label == "figure-other-shoulder"]
    assert shoulder > 540
    assert SCENES["scene-knee-to-shoulder"][1] == "right"


def test_the_side_of_every_scene_is_proved_here() -> None:
    assert {*FLANKS, *FACING_US, *BACK_TO_US, "scene-knee-to-shoulder"} == set(SCENES_OF_A_SIDE)


def tips(name: str) -> Iterator[tuple[str, float, float]]:
    """Label and place of every leader's dot."""
    for group in tree(name).iter(f"{SVG}g"):
        if group.get("class") == "label":
            for one in group.iter(f"{SVG}circle"):
                yield group.get("data-label", ""), float(one.get("cx", 0)), float(one.get("cy", 0))


@pytest.mark.parametrize("name", SCENES_OF_A_SIDE)
def test_the_other_side_of_a_scene_is_its_mirror_image(name: str, wordless: Callable[[str], str]) -> None:
    left, right = (drawn(wordless(svg(f"{name}-{side}", ENGLISH))) for side in SIDES)
    below = (0, round(HEADER * WIDE / 1080), WIDE, left.height)
    unlike = ImageChops.difference(left.crop(below), ImageOps.mirror(right).crop(below)).convert("L")
    assert share(unlike) < 0.01


@pytest.mark.parametrize("name", sorted(CARDS))
def test_each_panel_of_a_card_is_the_mirror_image_of_the_other_sides(name: str, wordless: Callable[[str], str]) -> None:
    left, right = (drawn(wordless(svg(f"{name}-{side}", ENGLISH))) for side in SIDES)
    for _, frame in _frames(CARDS[name]):
        small = WIDE / 1080
        edges = (frame.x * small, frame.y * small, (frame.x + frame.width) * small, (frame.y + frame.height) * small)
        unlike = ImageChops.difference(left.crop(edges), ImageOps.mirror(right.crop(edges))).convert("L")
        assert share(unlike) < 0.03


@pytest.mark.parametrize("name", sorted(CARDS))
def test_no_press_zones_are_those_of_the_half_that_is_lit_and_turn_with_it(name: str) -> None:
    left, right = (list(zones_on(f"{name}-{side}")) for side in SIDES)
    for panel, frame in _frames(CARDS[name]):
        lefts, rights = ([zone for zone in zones if frame.holds(zone[:2])] for zones in (left, right))
        assert len(lefts) == len(panel.zones)
        middle = 2 * frame.x + frame.width
        mirrored = sorted((middle - x, y, -turn) for x, y, turn in rights)
        assert sorted(lefts) == [pytest.approx(zone, abs=0.2) for zone in mirrored]


def zones_on(name: str) -> Iterator[tuple[float, float, float]]:
    """Middle and turn of every hatched ellipse."""
    for place, group in placed(tree(name)):
        if any(one.tag == f"{SVG}ellipse" and one.get("stroke") == NO_PRESS for one in group):
            turn = re.search(r"rotate\((\S+)\)", group.get("transform", ""))
            yield *place((0, 0)), float(turn[1]) if turn else 0.0


def drawn(text: str) -> Image.Image:
    return opened(png(text, WIDE)).convert("RGB")


def share(unlike: Image.Image) -> float:
    """How much of a picture is clearly unlike."""
    return sum(unlike.histogram()[80:]) / (unlike.width * unlike.height)


@pytest.mark.parametrize("name", SIDED)
def test_no_word_is_flipped(name: str) -> None:
    flipped = [place.flipped for place, group in placed(tree(name)) for one in group if one.tag == f"{SVG}text"]
    assert flipped
    assert not any(flipped)


# ---------------------------------------------------------------- labels


NAMED = {
    "figure-ball": BALL,
    "figure-outer-hip-bone": BONE,
    "figure-knee-cap": BONE,
    "figure-bony-point": BONE,
    "figure-sacrum": BONE,
    "figure-outer-ankle-bone": BONE,
}
"""What can be told by its colour."""


@pytest.mark.parametrize("name", [*NAMES, *SIDED])
def test_labels_point_at_what_they_name(name: str) -> None:
    told = [tip for tip in tips(name) if tip[0] in NAMED]
    if not told:
        assert not NAMED.keys() & label_ids(name)
        return
    bare = opened(png(LABEL.sub("", svg(name, ENGLISH)), 1080)).convert("RGB")
    for label, x, y in told:
        wanted = tuple(int(NAMED[label][i : i + 2], 16) for i in (1, 3, 5))
        assert math.dist(bare.getpixel((round(x), round(y))), wanted) < 60, label


@pytest.mark.parametrize("name", PAIRS)
def test_where_not_to_press_is_marked_and_named_on_the_half_that_is_lit(name: str) -> None:
    for panel in panels_of(name):
        view, _ = VIEWS[panel.view]
        for tag in panel.tags:
            on_it = [at for at in tag.targets if at[0] >= 0 or not view.halved]
            assert on_it, tag.label
            if tag.tone is Tone.NO_PRESS:
                zones = [view.zones[zone] for zone in panel.zones]
                assert all(any(within(zone, *at) for zone in zones) for at in on_it), tag.label
