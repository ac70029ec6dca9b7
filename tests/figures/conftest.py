"""Labels in English, in Spanish, and in a pseudo-locale with longer words, and each figure drawn once."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from PIL import Image

from bot.figures import png, svg

TEXTS = Path(__file__).resolve().parents[2] / "content" / "texts"
TEXT = re.compile(r"<text .*?</text>")


def english_labels() -> dict[str, str]:
    return labels_of("en")


def labels_of(locale: str) -> dict[str, str]:
    resource = FluentParser().parse((TEXTS / locale / "figures.ftl").read_text(encoding="utf-8"))
    return {entry.id.name: plain(entry) for entry in resource.body if isinstance(entry, ast.Message)}


def plain(message: ast.Message) -> str:
    assert message.value is not None
    assert all(isinstance(part, ast.TextElement) for part in message.value.elements), message.id.name
    return "".join(part.value for part in message.value.elements if isinstance(part, ast.TextElement))


def longer(text: str) -> str:
    """Every word 40 % longer, as in German or Russian, with letters that stand out."""
    return " ".join(word + "ßжëäöü"[: round(len(word) * 0.4) or 1] for word in text.split())


@pytest.fixture(scope="session")
def english() -> Mapping[str, str]:
    return english_labels()


@pytest.fixture(scope="session")
def pseudo() -> Mapping[str, str]:
    return {label: longer(text) for label, text in english_labels().items()}


@pytest.fixture(scope="session")
def drawing(english: Mapping[str, str], pseudo: Mapping[str, str]) -> Callable[[str, str], str]:
    """Give the SVG of a figure in English, Spanish or the pseudo-locale, made once."""
    labels = {"english": english, "spanish": labels_of("es"), "pseudo": pseudo}

    @cache
    def draw(name: str, language: str) -> str:
        return svg(name, labels[language])

    return draw


@pytest.fixture(scope="session")
def picture(drawing: Callable[[str, str], str]) -> Callable[[str], Image.Image]:
    """Give the picture of a figure in English, 432 pixels wide: two fifths of its size."""

    @cache
    def draw(name: str) -> Image.Image:
        return opened(png(drawing(name, "english"), 432))

    return draw


def opened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


@pytest.fixture(scope="session")
def read_png() -> Callable[[bytes], Image.Image]:
    return opened


@pytest.fixture(scope="session")
def wordless() -> Callable[[str], str]:
    """Give the same drawing without its words."""
    return lambda text: TEXT.sub("", text)
