"""Papers as PDF, whose library is read only where one is drawn."""

from __future__ import annotations

from bot.documents.handout import Handout
from bot.documents.visit_page import VisitPage


def pdf_of(page: VisitPage | Handout) -> bytes:
    """Draw it. It takes a second, and holds the interpreter: never in the process that talks to people."""
    # The library takes another second to be read: only where a page is drawn, not wherever one is spoken of.
    from bot.documents.handout_leaf import HandoutLeaf  # noqa: PLC0415
    from bot.documents.sheet import Sheet  # noqa: PLC0415

    return HandoutLeaf(page).drawn() if isinstance(page, Handout) else Sheet(page).drawn()
