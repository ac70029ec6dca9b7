"""Promise: a text names the same commands in every language, and the line of a command in /help names that command.

Reads: content/texts. That every command has its line, texts_exist proves: Offer calls for help-NAME and command-NAME.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.content.check.seen import Seen
from bot.content.faults import Fault
from bot.wording.fluent_words import FALLBACK, Wording

COMMAND = re.compile(r"(?<![\w</.:])/([a-z_]+)\b")
LINE = "help-"
"""How the id of a line in /help begins; the command's name follows."""


def commands_agree(seen: Seen) -> Iterator[Fault]:
    """Find commands that a language lost or translated, and lines of /help that name another command."""
    wording = seen.wording
    for locale in wording.locales:
        for id_ in (one for one in wording.ids(locale) if wording.has(FALLBACK, one)):
            own, meant = _named(locale, id_, wording), _named(FALLBACK, id_, wording)
            if own != meant:
                file, line = wording.place(locale, id_)
                names = ", ".join(f"/{one}" for one in sorted(own ^ meant))
                yield Fault(f"texts/{file}", id_, f"names other commands than {FALLBACK}: {names}", line)
            if id_.startswith(LINE) and own != {id_.removeprefix(LINE)}:
                file, line = wording.place(locale, id_)
                yield Fault(f"texts/{file}", id_, f"is the line of /{id_.removeprefix(LINE)} and names another", line)


def _named(locale: str, id_: str, wording: Wording) -> frozenset[str]:
    return frozenset(COMMAND.findall(wording.written(locale, id_)))
