"""Whom a bubble names: the one thing by which it is found again in the chats of staff."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.talk.bubbles import Arg, Say, Text, Texts

NAMING: Final = frozenset({"patient-with-name", "patient-code"})
"""The texts that name a patient to staff. Whatever shows anything of one holds such a text, in its words or on a
button: what does not is never found again.
"""


def codes_in(said: Say) -> frozenset[str]:
    """Say whom a bubble names."""
    labels = (button.label for row in said.buttons for button in row)
    return frozenset(code for text in (said.text, *labels) for code in _codes(text))


def _codes(arg: Arg) -> Iterator[str]:
    match arg:
        case Text(id, args):
            if id in NAMING:
                yield str(args["code"])
            for one in args.values():
                yield from _codes(one)
        case Texts(items):
            for one in items:
                yield from _codes(one)
