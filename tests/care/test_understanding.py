"""What a person means by free text, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.care.catalog import Catalog
from bot.content.understanding import Reader

CONTENT = Path(__file__).resolve().parents[2] / "content"


@pytest.fixture(scope="session")
def reader(catalog: Catalog) -> Reader:
    return Reader.load(CONTENT, catalog.red_flags)


def places(reader: Reader, text: str, locale: str = "en") -> set[str]:
    return {f"{one.side} {one.region} {one.sensation}" for one in reader.understand(text, locale).complaints}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("left hip hurts n runs down side of my leg, toes numb",
         {"left buttock_outer pain", "left thigh_outer pain", "left toes numbness"}),
        ("left hip and knee", {"left buttock_outer pain", "left knee_front pain"}),
        ("hip and knee on the left hurt", {"left buttock_outer pain", "left knee_front pain"}),
        ("right side: buttock, calf", {"right buttock_center pain", "right calf_back pain"}),
        ("both feet are numb", {"both foot_sole numbness"}),
        ("L hip w/ tingling in rt foot", {"left buttock_outer pain", "right foot_sole numbness"}),
        ("without pain in the left", set()),
    ],
)  # fmt: skip
def test_a_place_has_its_side_and_sensation(reader: Reader, text: str, told: set[str]) -> None:
    assert places(reader, text) == told


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("numb down there", "r1"),
        ("I can't feel when I pee", "r2"),
        ("I wet myself", "r2"),
        ("both feet are numb", "r3"),
        ("my leg gave out and I can't move it", "r5"),
        ("please call 911", "r0"),
    ],
)
def test_a_red_flag_is_seen(reader: Reader, text: str, flag: str) -> None:
    assert flag in reader.red_flags(text, "en")
    assert flag in reader.red_flags(text, "es"), "whatever language the person chose"


@pytest.mark.parametrize(
    "text",
    ["my foot fell asleep", "I'm dying to try it", "never had cancer", "my bladder is fine", "my hip is killing me",
     "I could kill for a massage", "numb toes", "both legs are tired after a hike", "fever last winter",
     "I had a fall years ago"],
)  # fmt: skip
def test_what_only_sounds_alarming_raises_nothing(reader: Reader, text: str) -> None:
    assert reader.red_flags(text, "en") == ()
    assert not reader.understand(text, "en").crisis
