"""Curves and boxes: what the drawing stands on."""

from __future__ import annotations

import math

import pytest

from bot.figures.boxes import Box
from bot.figures.curves import around, between, inside, mirrored, outline, spread, through, tucked
from bot.figures.people.limbs import bent
from bot.figures.svg import number, tag, words

SQUARE = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]


def test_a_curve_goes_through_its_points() -> None:
    text = through([(0, 0), (5, 8), (10, 0)])
    assert text.startswith("M0 0C")
    assert " 5 8C" in text
    assert text.endswith("10 0")


def test_a_closed_curve_comes_back() -> None:
    assert around(SQUARE).endswith("0 0Z")


def test_points_are_spread_evenly() -> None:
    places = spread([(0, 0), (3, 0), (10, 0)], 5)
    assert [x for x, _ in places] == pytest.approx([0, 2, 4, 6, 8, 10], abs=0.05)


def test_a_line_runs_between_two_edges() -> None:
    line = between([(0, 0), (0, 10)], [(4, 0), (4, 10)], 0.5)
    assert all(x == pytest.approx(2) for x, _ in line)


def test_the_other_half_is_mirrored() -> None:
    assert mirrored([(3, 4)]) == ((-3, 4),)


def test_what_sticks_out_is_pulled_back() -> None:
    polygon = outline([(-10, -10), (10, -10), (10, 10), (-10, 10)])
    edge = tucked([(0, 0), (40, 0)], polygon)
    assert max(x for x, _ in edge) < 14
    assert tucked([(0, 0), (1, 1)], polygon) == [(0, 0), (1, 1)]


def test_inside_is_told_from_outside() -> None:
    assert inside((5, 5), SQUARE)
    assert not inside((15, 5), SQUARE)


def test_a_polygon_is_cut_at_a_box() -> None:
    cut = Box(5, -5, 20, 20).cut(SQUARE)
    assert sorted(cut) == [(5, 0), (5, 10), (10, 0), (10, 10)]
    assert Box(50, 50, 5, 5).cut(SQUARE) == []


def test_a_knee_keeps_both_bones_at_their_length() -> None:
    knee = bent((0, 0), (0, 300), 216, 218)
    assert math.dist((0, 0), knee) == pytest.approx(216)
    assert math.dist(knee, (0, 300)) == pytest.approx(218)
    assert knee[0] > 0


def test_a_limb_that_cannot_reach_is_straight() -> None:
    assert bent((0, 0), (0, 900), 216, 218)[0] == pytest.approx(0)


def test_numbers_are_short() -> None:
    assert [number(value) for value in (1.0, -0.01, 2.345, -3.25)] == ["1", "0", "2.3", "-3.2"]


def test_markup_is_escaped() -> None:
    assert words("<&>") == "&lt;&amp;&gt;"
    assert tag("g", id='a"b', class_="x", stroke_width=2.0, fill=None) == '<g id=\'a"b\' class="x" stroke-width="2"/>'
