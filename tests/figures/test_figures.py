"""What holds for every figure."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest
from PIL import Image, ImageChops

from bot.figures import NAMES, SIDED, MissingLabelError, label_ids, png, svg
from bot.figures.anatomy.shapes import View, Zone
from bot.figures.lettering import SMALLEST, width
from bot.figures.looks import look_of
from bot.figures.muscles import REST
from bot.figures.palette import (
    CHESTNUT,
    COCOA,
    GREY_BUN,
    HONEY,
    MUSCLE,
    OLIVE,
    POINT_FILLS,
    PORCELAIN,
    SAGE,
    UMBER,
    Look,
    Skin,
    blended,
)
from bot.figures.panels import VIEWS
from tests.figures.conftest import labels_of

POINTS = (
    "gluteals",
    "piriformis",
    "tfl",
    "vastus_lateralis",
    "quadratus_lumborum",
    "outer_calf",
    "back_of_calf",
    "foot",
)
ALL = (*NAMES, *SIDED)
"""What everybody is shown, and the same for one side of a person."""
SVG = "{http://www.w3.org/2000/svg}"
FRAME = 10
"""Pixels that stay free at the edge of a picture."""


def lines_of(group: ET.Element) -> list[ET.Element]:
    return list(group.iter(f"{SVG}text"))


def extent(line: ET.Element) -> tuple[float, float]:
    """Left and right end of a line of text."""
    wide = width(line.text or "", float(line.get("font-size", 0)), bold=line.get("font-weight") == "700")
    x = float(line.get("x", 0))
    left = {"start": x, "middle": x - wide / 2, "end": x - wide}[line.get("text-anchor", "start")]
    return left, left + wide


def labelled(root: ET.Element) -> list[ET.Element]:
    return [group for group in root.iter(f"{SVG}g") if group.get("data-label")]


def pill(group: ET.Element) -> tuple[float, float, float, float]:
    rect = next(group.iter(f"{SVG}rect"))
    x, y, wide, high = (float(rect.get(key, 0)) for key in ("x", "y", "width", "height"))
    return x, y, x + wide, y + high


def apart(a: tuple[float, ...], b: tuple[float, ...]) -> bool:
    return a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]


def test_every_point_has_a_card() -> None:
    assert {f"card-{point}" for point in POINTS} <= set(NAMES)


def test_the_promised_figures_are_there() -> None:
    promised = {
        "overview",
        "scene-wall-outer-buttock",
        "scene-wall-buttock",
        "scene-wall-tfl",
        "scene-floor-buttock",
    }
    assert promised <= set(NAMES)


@pytest.mark.parametrize("name", ALL)
def test_a_figure_is_opaque_and_as_wide_as_asked(name: str, picture: Callable[[str], Image.Image]) -> None:
    image = picture(name)
    assert image.width == 432
    assert image.convert("RGBA").getchannel("A").getextrema() == (255, 255)


@pytest.mark.parametrize("name", ALL)
def test_its_words_are_really_drawn(
    name: str,
    drawing: Callable[[str, str], str],
    picture: Callable[[str], Image.Image],
    read_png: Callable[[bytes], Image.Image],
    wordless: Callable[[str], str],
) -> None:
    text = drawing(name, "english")
    without = read_png(png(wordless(text), 432))
    changed = ImageChops.difference(picture(name).convert("RGB"), without.convert("RGB")).convert("L")
    for group in labelled(ET.fromstring(text)):  # noqa: S314 - our own
        for line in lines_of(group):
            left, right = extent(line)
            y, size = float(line.get("y", 0)), float(line.get("font-size", 0))
            box = changed.crop([int(edge * 0.4) for edge in (left, y - size, right + 3, y + 6)])
            assert box.getextrema()[1] > 60, f"{line.text!r} is not to be seen"


@pytest.mark.parametrize("name", ALL)
def test_ids_are_unique_in_the_whole_document(name: str, drawing: Callable[[str, str], str]) -> None:
    counted = Counter(re.findall(r' id="([^"]+)"', drawing(name, "english")))
    assert not [one for one, times in counted.items() if times > 1]


@pytest.mark.parametrize("name", ALL)
def test_every_reference_has_its_target(name: str, drawing: Callable[[str, str], str]) -> None:
    text = drawing(name, "english")
    assert set(re.findall(r"url\(#([^)]+)\)", text)) <= set(re.findall(r' id="([^"]+)"', text))


@pytest.mark.parametrize("language", ["english", "spanish", "pseudo"])
@pytest.mark.parametrize("name", ALL)
def test_words_fit_their_pills_and_the_picture(name: str, language: str, drawing: Callable[[str, str], str]) -> None:
    root = ET.fromstring(drawing(name, language))  # noqa: S314 - our own
    page = float(root.get("width", 0)), float(root.get("height", 0))
    assert page[0] == 1080
    for group in labelled(root):
        bounds = pill(group) if group.get("class") == "label" else (FRAME, FRAME, page[0] - FRAME, page[1] - FRAME)
        assert bounds[0] >= FRAME and bounds[2] <= page[0] - FRAME, group.get("data-label")  # noqa: PT018
        assert bounds[1] >= FRAME and bounds[3] <= page[1] - FRAME, group.get("data-label")  # noqa: PT018
        for line in lines_of(group):
            left, right = extent(line)
            assert bounds[0] <= left and right <= bounds[2], line.text  # noqa: PT018
            assert bounds[1] < float(line.get("y", 0)) < bounds[3], line.text


@pytest.mark.parametrize("language", ["english", "spanish", "pseudo"])
@pytest.mark.parametrize("name", ALL)
def test_pills_do_not_cover_one_another(name: str, language: str, drawing: Callable[[str, str], str]) -> None:
    root = ET.fromstring(drawing(name, language))  # noqa: S314 - our own
    pills = [(group.get("data-label"), pill(group)) for group in labelled(root) if group.get("class") == "label"]
    assert not [(a, b) for (a, one), (b, other) in combinations(pills, 2) if not apart(one, other)]


@pytest.mark.parametrize("name", ALL)
def test_letters_are_large_enough_for_a_phone(name: str, drawing: Callable[[str, str], str]) -> None:
    sizes = {float(size) for size in re.findall(r'font-size="([^"]+)"', drawing(name, "pseudo"))}
    assert min(sizes) >= SMALLEST


@pytest.mark.parametrize("name", ALL)
def test_labels_are_asked_for_by_figure_ids_that_exist(name: str, english: Mapping[str, str]) -> None:
    assert label_ids(name) <= english.keys()
    assert all(label.startswith("figure-") for label in label_ids(name))


def test_every_label_is_there_in_spanish(english: Mapping[str, str]) -> None:
    spanish = labels_of("es")
    assert spanish.keys() == english.keys()
    assert {one for one in english if spanish[one] == english[one]} == set()


@pytest.mark.parametrize("name", ["scene-moist-heat", "scene-knees-to-chest", "scene-knee-to-shoulder"])
def test_comfort_is_drawn_without_a_points_number(name: str, drawing: Callable[[str, str], str]) -> None:
    assert 'class="pin' not in drawing(name, "english")


def test_a_missing_label_is_named(english: Mapping[str, str]) -> None:
    labels = {label: text for label, text in english.items() if label != "figure-sacrum"}
    with pytest.raises(MissingLabelError, match="card-piriformis needs the labels figure-sacrum"):
        svg("card-piriformis", labels)


def test_words_cannot_break_the_drawing(english: Mapping[str, str]) -> None:
    text = svg("card-piriformis", {**english, "figure-sacrum": '<b>&"sacrum"'})
    ET.fromstring(text)  # noqa: S314 - our own
    assert "&lt;b&gt;&amp;" in text


def test_another_person_can_be_drawn(english: Mapping[str, str]) -> None:
    text = svg("scene-wall-tfl", english, Look(UMBER, GREY_BUN, SAGE, COCOA))
    assert UMBER.fill in text
    assert SAGE.fill in text


def test_the_overview_numbers_all_eight_points(english: Mapping[str, str]) -> None:
    text = svg("overview", english)
    assert all(f'class="pin p{number}"' in text for number in range(1, 9))


@pytest.mark.parametrize(
    ("card", "zone"),
    [
        ("card-gluteals", "sit-bone"),
        ("card-piriformis", "sit-bone"),
        ("card-quadratus_lumborum", "ribs-and-spine"),
        ("scene-floor-buttock", "sit-bone"),
        ("scene-wall-outer-buttock", "sit-bone"),
        ("scene-wall-buttock", "sit-bone"),
        ("card-tfl", "groin"),
        ("card-vastus_lateralis", "outer-knee"),
        ("card-outer_calf", "outer-knee"),
        ("card-back_of_calf", "knee-hollow"),
        ("card-back_of_calf", "inner-ankle"),
        ("card-foot", "inner-ankle"),
        ("scene-tool-outer-calf", "outer-knee"),
    ],
)
def test_zones_of_no_pressure_are_named_where_they_are_near(card: str, zone: str) -> None:
    assert f"figure-no-pressure-{zone}" in label_ids(card)


@pytest.mark.parametrize("name", sorted(VIEWS))
def test_no_spot_lies_where_nobody_may_press(name: str) -> None:
    view, _ = VIEWS[name]
    inside = [
        (number, spot, zone) for number, spots in view.spots.items() for spot in spots for zone in held_by(view, spot)
    ]
    assert not inside


def held_by(view: View, spot: tuple[float, float]) -> list[str]:
    """Names of the no-press zones that a place lies in."""
    return [name for name, zone in view.zones.items() if within(zone, *spot)]


def within(zone: Zone, x: float, y: float) -> bool:
    turn = math.radians(zone.turn)
    dx, dy = x - zone.x, y - zone.y
    along, across = dx * math.cos(turn) + dy * math.sin(turn), dy * math.cos(turn) - dx * math.sin(turn)
    return (along / zone.rx) ** 2 + (across / zone.ry) ** 2 <= 1


def test_a_place_in_a_turned_zone_is_found() -> None:
    zone = Zone(10, 20, 30, 5, 90)
    assert within(zone, 10, 48)
    assert not within(zone, 38, 20)


@pytest.mark.parametrize("skin", [PORCELAIN, HONEY, OLIVE, CHESTNUT, UMBER])
def test_on_every_skin_the_target_stands_out_more_than_its_neighbours(skin: Skin) -> None:
    neighbour = blended(MUSCLE, skin.fill, REST)
    assert min(unlike(fill, skin.fill) for fill in POINT_FILLS.values()) > unlike(neighbour, skin.fill)


def unlike(a: str, b: str) -> float:
    """Distance of two colours like #CB5F45, 0 to 441."""
    one, other = ([int(colour[i : i + 2], 16) for i in (1, 3, 5)] for colour in (a, b))
    return math.dist(one, other)


def test_whoever_shows_how_to_press_has_one_skin_in_a_session() -> None:
    pressing = [name for name in NAMES if name.startswith("card-") or (name.startswith("scene-") and pins_on(name))]
    assert len(pressing) > len(POINTS)
    assert len({look_of(name).skin for name in pressing}) == 1


def pins_on(name: str) -> bool:
    return 'class="pin' in svg(name, labels_of("en"))
