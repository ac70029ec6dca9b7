"""The progress chart, with few and with many sessions."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import pairwise

import pytest
from PIL import Image

from bot.figures import png
from bot.figures.charts import AFTER, BEFORE, LABEL_IDS, PLOT, clinic_progress, progress
from bot.figures.lettering import width

LINE = re.compile(r'<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]*>([^<]*)</text>')


def sessions(count: int) -> list[tuple[str, float, float]]:
    return [(f"{i % 28 + 1} Nov", 10 - i % 4, 6 - i % 3) for i in range(count)]


def dates_of(text: str) -> list[tuple[float, float, str]]:
    below = PLOT.y + PLOT.height + 60
    return [(float(x), float(size), day) for x, y, size, day in LINE.findall(text) if float(y) > below]


@pytest.mark.parametrize("count", [1, 2, 10, 40])
def test_a_chart_is_a_whole_opaque_picture(
    count: int, english: Mapping[str, str], read_png: Callable[[bytes], Image.Image]
) -> None:
    image = read_png(png(progress(sessions(count), english), 540))
    assert image.size == (540, 405)
    assert image.convert("RGBA").getchannel("A").getextrema() == (255, 255)


@pytest.mark.parametrize("count", [1, 2, 10, 40])
def test_every_session_has_both_dots(count: int, english: Mapping[str, str]) -> None:
    text = progress(sessions(count), english)
    for colour in (BEFORE, AFTER):
        assert len(re.findall(f'<circle [^>]*fill="{colour}"', text)) == count + 1, "one more in the legend"


@pytest.mark.parametrize("count", [1, 2, 10, 40])
def test_dates_never_touch_and_the_last_one_stays(count: int, english: Mapping[str, str]) -> None:
    dates = dates_of(progress(sessions(count), english))
    assert dates[-1][2] == sessions(count)[-1][0]
    for (x1, size, day), (x2, _, next_day) in pairwise(dates):
        assert x2 - x1 > (width(day, size) + width(next_day, size)) / 2
    assert all(x - width(day, size) / 2 > 12 and x + width(day, size) / 2 < 1068 for x, size, day in dates)


def test_worse_pain_lies_higher(english: Mapping[str, str]) -> None:
    text = progress([("1 Nov", 8, 3)], english)
    before, after = (
        float(re.findall(f'<circle cx="[^"]*" cy="([^"]*)"[^>]*fill="{colour}"', text)[-1])
        for colour in (BEFORE, AFTER)
    )
    assert before < after


def test_pain_that_stays_the_same_shows_both_dots(english: Mapping[str, str]) -> None:
    text = progress([("1 Nov", 5, 5)], english)
    radii = [
        float(re.findall(f'<circle cx="[^"]*" cy="[^"]*" r="([^"]*)" fill="{colour}"', text)[-1])
        for colour in (BEFORE, AFTER)
    ]
    assert radii[0] > radii[1]


def test_no_session_is_an_empty_field(english: Mapping[str, str]) -> None:
    assert dates_of(progress([], english)) == []


def test_the_chart_asks_for_labels_that_exist(english: Mapping[str, str]) -> None:
    assert english.keys() >= LABEL_IDS
    with pytest.raises(KeyError, match="figure-progress-worst"):
        progress([], {label: text for label, text in english.items() if label != "figure-progress-worst"})


def test_longer_words_stay_within_the_chart(pseudo: Mapping[str, str]) -> None:
    for x, _, size, text in LINE.findall(progress(sessions(10), pseudo)):
        assert float(size) >= 26
        assert float(x) + width(text, float(size)) / 2 < 1080


def test_the_clinics_chart_has_a_heading_of_its_own(english: Mapping[str, str]) -> None:
    weeks = [("Week 1", 6.4, 5.1), ("Week 2", 5.2, 4.0)]
    drawn = clinic_progress(weeks, english)
    assert english["figure-clinic-progress-title"].split()[0] in drawn
    assert drawn.count("<circle") == progress(weeks, english).count("<circle")
    assert [day for _, _, day in dates_of(drawn)] == ["Week 1", "Week 2"]
