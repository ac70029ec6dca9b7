"""Words are measured, wrapped and refused as the shipped font demands."""

from __future__ import annotations

import pytest

from bot.figures.lettering import FONTS, STEP_INS, UndrawableTextError, drawable, fitted, visible, width


def test_the_fonts_come_with_their_licence() -> None:
    main = {"DejaVuSans.ttf", "DejaVuSans-Bold.ttf"}
    assert {file.name for file in FONTS.iterdir()} == {*main, *STEP_INS, "LICENSE.txt"}
    assert "Bitstream Vera Fonts Copyright" in (FONTS / "LICENSE.txt").read_text(encoding="utf-8")


def test_bold_letters_are_wider() -> None:
    assert width("ankle", 30, bold=True) > width("ankle", 30) > 0


def test_a_short_text_keeps_the_largest_size() -> None:
    assert fitted("ball", 300, (30, 26)).size == 30


def test_a_long_text_is_broken_into_even_lines() -> None:
    block = fitted("hollow of the knee: no pressure", 330, (30, 28, 26))
    assert len(block.lines) == 2
    assert block.width <= 330


def test_a_text_shrinks_before_it_takes_too_many_lines() -> None:
    assert fitted("one two three four", 150, (40, 30, 20), 2).size < 40


def test_a_word_wider_than_its_room_is_cut_with_hyphens() -> None:
    block = fitted("Oberschenkelaussenmuskel", 200, (30, 26))
    assert all(width(line, block.size) <= 200 for line in block.lines)
    assert block.lines[0].endswith("-")


def test_marks_without_a_shape_are_dropped() -> None:
    assert visible("\u2068knee\u2069  cap\u00ad") == "knee cap"


def test_a_letter_that_the_font_lacks_is_refused_by_name() -> None:
    with pytest.raises(UndrawableTextError, match=r"U\+0E01"):
        width("\u0e01", 30)


@pytest.mark.parametrize(
    ("name", "left"),
    [("針灸 クリニック 🌿", "針灸 クリニック 🌿"), ("Hüfte ❤️ 침", "Hüfte ❤ 침"), ("ก Clinic", "Clinic")],
)
def test_of_a_name_all_is_drawn_that_any_shipped_font_has(name: str, left: str) -> None:
    assert drawable(name) == left
    assert width(left, 30, bold=True) > 0


@pytest.mark.parametrize("text", ["бедро", "Hüfte", "γόνατο", "rodilla: sin presión", "kolano ąęłż"])
def test_european_scripts_can_be_drawn(text: str) -> None:
    assert width(text, 30) > 0
