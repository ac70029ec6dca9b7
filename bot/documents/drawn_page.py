"""The visit page as a PDF, whose library is read only where a page is drawn."""

from __future__ import annotations

from bot.documents.visit_page import VisitPage


def pdf_of(page: VisitPage) -> bytes:
    """Draw the page. It takes a second, and holds the interpreter: never in the process that talks to people."""
    # The library takes another second to be read: only where a page is drawn, not wherever one is spoken of.
    from bot.documents.sheet import Sheet  # noqa: PLC0415

    return Sheet(page).drawn()
