"""Promise: a text names the same commands in every language, and /help names only commands that are described.

Reads: content/texts; gateway and conversations for the commands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.content.check.seen import Seen
from bot.content.faults import Fault
from bot.wording.fluent_words import FALLBACK, Wording

COMMAND = re.compile(r"(?<![\w</.:])/([a-z_]+)\b")
HELP = "help"
DESCRIBED = "command-"


def commands_agree(seen: Seen) -> Iterator[Fault]:
    """Find commands that a language lost or translated, and those in /help that nothing describes."""
    wording = seen.wording
    for locale in wording.locales:
        for id_ in (one for one in wording.ids(locale) if wording.has(FALLBACK, one)):
            own, meant = _named(locale, id_, wording), _named(FALLBACK, id_, wording)
            if own != meant:
                file, line = wording.place(locale, id_)
                names = ", ".join(f"/{one}" for one in sorted(own ^ meant))
                yield Fault(f"texts/{file}", id_, f"names other commands than {FALLBACK}: {names}", line)
    described = {use.id.removeprefix(DESCRIBED) for use in seen.uses if use.id.startswith(DESCRIBED)}
    if wording.has(FALLBACK, HELP) and described:
        file, line = wording.place(FALLBACK, HELP)
        for name in sorted(_named(FALLBACK, HELP, wording) - described):
            yield Fault(
                f"texts/{file}", HELP, f"names /{name}, which is no command with a text {DESCRIBED}{name}", line
            )


def _named(locale: str, id_: str, wording: Wording) -> frozenset[str]:
    return frozenset(COMMAND.findall(wording.written(locale, id_)))
