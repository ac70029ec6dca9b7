"""Whether a clinician has checked what patients may see: in the content's own files, or in chat."""

from __future__ import annotations

from bot.care.checkable import Checkable
from bot.conversations.frame.known import fact
from bot.conversations.frame.turn import Turn
from bot.talk.sign_offs import SignOff, SignOffs


def waiting(turn: Turn) -> tuple[Checkable, ...]:
    """List what nobody has signed off as it is now; SignOffs must have been asked for."""
    return tuple(one for one in turn.catalog.unchecked.values() if signature(turn, one) is None)


def signature(turn: Turn, one: Checkable) -> SignOff | None:
    """Give the signature that holds for an entry; one for what it was before a change does not."""
    return next((sign for sign in fact(turn, SignOffs()) if (sign.entry, sign.digest) == (one.key, one.digest)), None)


def is_checked(turn: Turn, key: str) -> bool:
    """Tell whether an entry ("kind/id") is signed off."""
    found = turn.catalog.unchecked.get(key)
    return found is None or signature(turn, found) is not None
