"""How the id of a text in content/texts follows from the ids of the things that it names."""

from __future__ import annotations


def text_id(*parts: str) -> str:
    """Join parts with hyphens, in lower case, underscores as hyphens: ("point", "outer_calf") is "point-outer-calf"."""
    return "-".join(part.lower().replace("_", "-") for part in parts)


def language_text(locale: str) -> str:
    """Name the text that names a language in itself."""
    return text_id("language", locale)
