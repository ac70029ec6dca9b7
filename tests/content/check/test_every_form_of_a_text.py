"""What a text asks for is given, and each of its forms can be said: a plural that is rare is somebody's session."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.check import AT_START, everything
from bot.content.check.arguments_given import arguments_given
from bot.content.check.texts_fit import texts_fit
from tests.content.check.broken_copy import CONTENT, copied


@pytest.mark.parametrize(
    ("file", "text", "row"),
    [
        ("red_flags.ftl", "red-flag-r1 = ", "red_flags.yaml: r1"),
        ("precautions.ftl", "precaution-skin-change = ", "precautions.yaml: skin"),
        ("points.ftl", "point-tfl-name = ", "points.yaml: tfl"),
    ],
)
def test_an_argument_that_nobody_gives_to_a_text_of_an_entry_is_refused(
    tmp_path: Path, file: str, text: str, row: str
) -> None:
    broken = copied(tmp_path).write(f"texts/en/{file}", text, text + "{ $name } ")
    assert broken.names(row, text.partition(" ")[0], "also needs name")


def test_what_a_text_of_an_entry_is_given_may_be_used(tmp_path: Path) -> None:
    broken = copied(tmp_path).write("texts/en/points.ftl", "{ $muscle }", "{ $muscle } ({ $region })")
    assert not [line for line in broken.refused() if "needs" in line]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("def f(x: Point):\n    Text(x.why)", ("talking.py:2", "Point.why", "does not hand over muscle, region")),
        ("def f(x: Point):\n    Text(x.why, {'region': 1})", ("talking.py:2", "does not hand over muscle")),
        ("def f(more: dict):\n    Text('told', more)", ("talking.py:2", "nobody can tell which arguments", "'told'")),
    ],
)
def test_code_that_gives_too_little_or_nobody_knows_what_is_refused(
    tmp_path: Path, source: str, words: tuple[str, ...]
) -> None:
    code = tmp_path / "bot"
    (code / "care").mkdir(parents=True)
    why = "class Point:\n    @property\n    def why(self) -> str:\n        return self.id\n"
    (code / "care" / "places.py").write_text(why, encoding="utf-8")
    (code / "talking.py").write_text(source, encoding="utf-8")
    lines = [str(fault) for fault in everything(CONTENT, code).faults]
    assert [line for line in lines if all(word in line for word in words)], "\n".join(lines)


@pytest.mark.parametrize(
    ("locale", "variant", "words"),
    [
        ("es", "gone { no-such-text }", ("no-such-text",)),
        ("en", "<u>twice</u>", ("<u>", "not <b> or <i>")),
        ("es", "<b>open", ("does not close <b>",)),
        ("en", "long " * 1000, ("Too many characters",)),
    ],
)
def test_a_form_that_is_rarely_said_is_checked_too(
    tmp_path: Path, locale: str, variant: str, words: tuple[str, ...]
) -> None:
    broken = copied(tmp_path).write(f"texts/{locale}/progress.ftl", "[one] ", f"[one] {variant}")
    assert broken.names(f"texts/{locale}/progress.ftl", "progress", *words)


def test_a_form_without_words_is_refused(tmp_path: Path) -> None:
    broken = copied(tmp_path).write("texts/en/follow_up.ftl", "look-back =", "was-look-back =")
    broken.add("texts/en/follow_up.ftl", 'look-back = { $count ->\n    [0] {""}\n   *[other] Words.\n }\n')
    assert broken.names("texts/en/follow_up.ftl", "look-back", "is empty")


def test_a_button_is_measured_in_every_form(tmp_path: Path) -> None:
    broken = copied(tmp_path).write("texts/es/clinic.ftl", "button-who-done =", "was-button-who-done =")
    broken.add("texts/es/clinic.ftl", f"button-who-done = {{ $people ->\n    [one] {'x' * 41}\n   *[other] x\n }}\n")
    assert broken.names("texts/es/clinic.ftl", "button-who-done", "a button holds 40")


def test_a_form_inside_a_text_that_is_taken_in_is_said_too(tmp_path: Path) -> None:
    broken = copied(tmp_path).write("texts/en/points.ftl", "point-tfl-name = ", "point-tfl-name = { spare } ")
    broken.add("texts/en/points.ftl", "spare = { $count ->\n    [one] { gone }\n   *[other] x\n }\n")
    assert broken.names("texts/en/points.ftl", "point-tfl-name", "gone")


def test_a_language_chooses_by_the_words_of_the_program(tmp_path: Path) -> None:
    broken = copied(tmp_path).write("texts/es/warmth.ftl", "[left]", "[izquierda]")
    assert broken.names("texts/es/warmth.ftl", "stretch-opposite-shoulder-how", "izquierda of side")


def test_a_start_asks_for_both() -> None:
    assert {arguments_given, texts_fit} <= set(AT_START)
