"""What a link to the bot carries behind /start: who invites, or who may become staff."""

from __future__ import annotations

import re
from typing import Final

CLAIM: Final = "claim-"
"""How it begins where it makes somebody staff."""

INVITATION: Final = re.compile(r"p[A-Za-z0-9_-]{9}")
_CODES: Final = re.compile(rf"{INVITATION.pattern}|{CLAIM}[A-Za-z0-9_-]{{24}}")


def is_carried(argument: str) -> bool:
    """Tell a code ("peQqGbICOp") from a word of that length that somebody wrote: that has letters of one size only."""
    letters = re.sub("[-_]", "", argument)
    written = letters.isalpha() and letters in {letters.lower(), letters.upper(), letters.title()}
    return not written and _CODES.fullmatch(argument) is not None
