"""The slash commands that conversations declare: each calls for a text in Telegram's menu, and for a line in /help."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TypeAlias

from bot.content.scan.program import Program
from bot.content.scan.scopes import Scope

OFFER, PART = "Offer", "Part"
"""What declares a command of everybody, and those of staff."""
MENU, HELP = "command-", "help-"
HEADS = frozenset({MENU, HELP})
UNLISTED = "help"
"""/help does not list itself."""


Offered: TypeAlias = tuple[str, ast.Constant, Scope]
"""A command's name, and where it is written."""


def offered(program: Program, head: str) -> Iterator[Offered]:
    """Give the names of the commands that have a text with this head."""
    for call, scope in program.calls_of(OFFER):
        ranked = any(word.arg == "rank" for word in call.keywords) or len(call.args) > 2  # noqa: PLR2004
        name = call.args[0] if call.args else None
        if ranked and isinstance(name, ast.Constant) and not (head == HELP and name.value == UNLISTED):
            yield str(name.value), name, scope
    if head == MENU:
        yield from _of_staff(program)


def _of_staff(program: Program) -> Iterator[Offered]:
    for call, scope in program.calls_of(PART):
        for word in call.keywords:
            if word.arg == "commands" and isinstance(word.value, ast.Dict):
                yield from ((str(key.value), key, scope) for key in word.value.keys if isinstance(key, ast.Constant))
