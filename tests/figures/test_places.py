"""Where it hurts and is numb: each place on its own side of the body, in every view it can be seen in."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageChops

from bot.figures import png
from bot.figures.body_marks import LABEL_IDS, MIDDLE, PLACES, WIDTH, BodyMarks, places
from bot.figures.lettering import SMALLEST, width
from bot.wording.fluent_words import Wording
from tests.figures.conftest import TEXTS

LABELS = {label: label.removeprefix("figure-") for label in LABEL_IDS}
SIZE = 360
FRONT, BACK, SOLES = 238 / WIDTH, 584 / WIDTH, 911 / WIDTH
"""Middle of each view, as a share of the picture's width."""


def picture(told: BodyMarks) -> Image.Image:
    return Image.open(io.BytesIO(png(places(told, LABELS), SIZE))).convert("RGB")


def marked(told: BodyMarks) -> list[float]:
    """The columns, as shares of the width, that differ from a body without marks."""
    changed = (
        ImageChops.difference(picture(told), picture(BodyMarks((), (), "")))
        .convert("L")
        .point(lambda v: 255 * (v > 40))
    )
    columns = changed.resize((SIZE, 1), Image.Resampling.BOX).tobytes()
    return [number / SIZE for number, value in enumerate(columns) if value]


@pytest.mark.parametrize(("side", "sign"), [("left", 1), ("right", -1)])
def test_from_the_front_the_left_is_on_the_right_and_from_behind_on_the_left(side: str, sign: int) -> None:
    assert all((x - FRONT) * sign > 0 for x in marked(BodyMarks(("hip_front",), (), side)))
    assert all((x - BACK) * sign < 0 for x in marked(BodyMarks((), ("buttock_center",), side)))
    assert all((x - SOLES) * sign > 0 for x in marked(BodyMarks(("foot_ball",), (), side)))


@pytest.mark.parametrize("side", ["both", ""])
def test_both_sides_are_marked_alike(side: str) -> None:
    columns = marked(BodyMarks(("hip_front",), (), side))
    assert min(columns) < FRONT < max(columns)
    assert abs((min(columns) + max(columns)) / 2 - FRONT) < 0.01


@pytest.mark.parametrize("region", sorted(PLACES))
def test_every_place_can_be_seen_hurting_and_numb(region: str) -> None:
    hurting = places(BodyMarks((region,), (), "left"), LABELS)
    numb = places(BodyMarks((), (region,), "left"), LABELS)
    both = places(BodyMarks((region,), (region,), "left"), LABELS)
    assert len({hurting, numb, both, places(BodyMarks((), (), ""), LABELS)}) == 4
    assert region in MIDDLE or hurting != places(BodyMarks((region,), (), "right"), LABELS)


@pytest.mark.parametrize("locale", ["en", "es"])
def test_the_names_of_sides_do_not_touch(locale: str) -> None:
    words = Wording.load(TEXTS)
    right, left = (words.text(locale, f"figure-side-{side}", {}) for side in ("right", "left"))
    assert width(left, SMALLEST) < (584 - 106) - (238 + 106)
    assert width(right, SMALLEST) / 2 + width(right, SMALLEST) / 2 < 838 - (584 + 106)
