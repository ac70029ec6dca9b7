"""What scenario tests may ask for beside the bot and its patient."""

from __future__ import annotations

from io import BytesIO
from itertools import product
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from bot.content import locales_of
from bot.figures import NAMES, PLANS, SIDED, digest_of

LOCALES = locales_of(Path(__file__).resolve().parents[2] / "content")


@pytest.fixture(scope="session")
def pixel() -> bytes:
    """The smallest of pictures."""
    file = BytesIO()
    Image.new("RGB", (1, 1)).save(file, "PNG")
    return file.getvalue()


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stand-in for every figure: what they look like has tests of its own, and drawing takes its time."""
    folder = tmp_path_factory.mktemp("pictures")
    for locale in LOCALES:
        (folder / locale).mkdir()
    for (number, name), locale in product(enumerate((*NAMES, *SIDED, *PLANS)), LOCALES):
        signed = PngInfo()
        signed.add_text("digest", f"{number:064d}")
        signed.add_text("figure", name)
        file = folder / locale / f"{name}.png"
        Image.new("RGB", (64, 64)).save(file, "PNG", pnginfo=signed)
        assert digest_of(file) == f"{number:064d}"
    return folder
