"""The card with a QR code: read back module by module, and words that fit."""

from __future__ import annotations

import io
import re

import pytest
import segno
from PIL import Image

from bot.figures import png
from bot.figures.invitation import CODE, HEIGHT, LABEL_IDS, QUIET_ZONE, WIDTH, invitation
from bot.wording.fluent_words import Wording
from tests.figures.conftest import TEXTS

LINK = "https://t.me/whole_family_hip_bot?start=pAb3_xY-9Q"
LABELS = dict.fromkeys(LABEL_IDS, "Point your phone here")


def test_the_code_says_the_link_and_nothing_else() -> None:
    image = Image.open(io.BytesIO(png(invitation(LINK, "Clinic", LABELS)))).convert("L")
    assert image.size == (WIDTH, HEIGHT)
    wanted = [[bool(module) for module in row] for row in segno.make_qr(LINK, error="q").matrix]
    size = CODE.width / (len(wanted) + 2 * QUIET_ZONE)

    def is_dark(x: int, y: int) -> bool:
        at = CODE.x + (x + QUIET_ZONE + 0.5) * size, CODE.y + (y + QUIET_ZONE + 0.5) * size
        return image.getpixel((int(at[0]), int(at[1]))) < 128

    span = range(-QUIET_ZONE, len(wanted) + QUIET_ZONE)
    inside = range(len(wanted))
    seen = {(x, y) for x in span for y in span if is_dark(x, y)}
    assert seen == {(x, y) for x in inside for y in inside if wanted[y][x]}


@pytest.mark.parametrize("locale", ["en", "es"])
@pytest.mark.parametrize("clinic", ["A", "Whole Family Acupuncture", "The Very Long Named Clinic of Everything & Hips"])
def test_whose_clinic_it_is_and_how_to_use_it_stand_on_the_page(locale: str, clinic: str) -> None:
    words = Wording.load(TEXTS)
    labels = {label: words.text(locale, label, {}) for label in LABEL_IDS}
    drawn = invitation(LINK, clinic, labels)
    shown = " ".join(re.findall(r"<text[^>]*>([^<]*)</text>", drawn)).replace("&amp;", "&")
    for said in (clinic, labels["figure-invite-how"], "t.me/whole_family_hip_bot"):
        assert said in shown
