"""Buttons of places begin with the letter that they have on the map; whoever taps by the name leaves it out."""

from __future__ import annotations

import re
from typing import Final

LETTER: Final = re.compile(r"^([☐☑] )?[A-Z] · ")


def unlettered(label: str) -> str:
    """Give a button's label without its letter."""
    return LETTER.sub(lambda found: found[1] or "", label)


def pattern(label: str) -> re.Pattern[str]:
    """Find a button with this label, whatever its letter."""
    box = label[:2] if label[:2] in {"☐ ", "☑ "} else ""
    return re.compile(rf"^{box}([A-Z] · )?{re.escape(label.removeprefix(box))}$")
