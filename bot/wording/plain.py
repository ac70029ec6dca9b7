"""Texts without HTML, for places that show none: buttons, toasts, documents, drawings."""

from __future__ import annotations

import html


def plain(markup: str) -> str:
    """Take HTML off, for buttons and toasts, which show none."""
    return html.unescape(markup.replace("<b>", "").replace("</b>", "").replace("<i>", "").replace("</i>", ""))
