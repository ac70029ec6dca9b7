"""`tenderspot locate`: free text, a line each, to what was understood, a JSON object each."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Mapping

from bot import content
from bot.care.safety.red_flags import RedFlag, urgency_of
from bot.care.understanding import Understood
from bot.content.all_languages import Reader
from bot.settings import Settings


class UnknownLanguage(ValueError):
    """There is no lexicon of that language; the message lists those that there are."""


def locate(settings: Settings, options: Namespace) -> int:
    """Read lines from standard input until it ends; each is answered at once."""
    catalog = content.load(settings.content_dir, settings.emergency_country)
    reader = Reader.load(settings.content_dir, catalog)
    if options.lang not in reader.locales:
        raise UnknownLanguage(f"unknown language {options.lang!r}; valid: {', '.join(reader.locales)}")
    for line in sys.stdin:
        text = line.rstrip("\r\n")
        print(located(text, reader.understand(text, options.lang), catalog.red_flags), flush=True)
    return 0


def located(text: str, understood: Understood, flags: Mapping[str, RedFlag]) -> str:
    """Write one result in the shape that the command promises."""
    said = understood.red_flags

    def told(ids: tuple[str, ...]) -> list[dict[str, str]]:
        return [{"id": flag, "urgency": urgency_of(flags[flag], said)} for flag in ids]

    shape = {
        "text": text,
        "complaints": [
            {"region": one.region, "side": one.side, "sensation": one.sensation} for one in understood.complaints
        ],
        "red_flags": told(said),
        "suspected": told(understood.suspected),
        "crisis": understood.crisis,
    }
    return json.dumps(shape, ensure_ascii=False)
