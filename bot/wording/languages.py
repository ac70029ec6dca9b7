"""Languages by their codes."""

from __future__ import annotations

import re

from babel import Locale, UnknownLocaleError

CODE = re.compile(r"[a-z]{2,3}")


class NoLanguage(ValueError):
    """The code is that of no language; the message says what one looks like."""


def own_name(code: str) -> str:
    """Name a language in itself: "fr" is "Français". Raises NoLanguage."""
    try:
        known = Locale.parse(code) if CODE.fullmatch(code) else None
    except (UnknownLocaleError, ValueError):
        known = None
    if known is None:
        raise NoLanguage(
            f"{code!r} is no language: give its code, like fr. For a language as one country speaks it, make "
            "texts/es-PR by hand, with only what differs"
        )
    name = str(known.get_display_name(code) or code)
    return name[:1].upper() + name[1:]
