"""Promise: whoever asks for a text hands over every argument that its words need.

Reads: conversations, documents, gateway; content/texts. What entries call for states its arguments in CALLED.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.check.catalog_uses import ARGUMENTS
from bot.content.check.seen import Seen
from bot.content.faults import Fault
from bot.wording.fluent_words import FALLBACK


def arguments_given(seen: Seen) -> Iterator[Fault]:
    """Find texts that need more than they are given; languages_agree keeps the others to the arguments of English."""
    for use in seen.uses:
        if use.arguments is None:
            yield Fault(use.file, use.entry, f"nobody can tell which arguments text {use.id!r} is given", use.line)
        elif seen.wording.has(FALLBACK, use.id):
            lacking = seen.wording.variables(FALLBACK, use.id) - use.arguments
            if lacking:
                yield Fault(use.file, use.entry, f"text {use.id!r} also needs {', '.join(sorted(lacking))}", use.line)
    for taken in seen.scanned.of_catalog:
        lacking = ARGUMENTS.get(taken.name, frozenset()) - (taken.arguments or frozenset())
        if lacking:
            reason = f"takes a text from {taken.name} and does not hand over {', '.join(sorted(lacking))}"
            yield Fault(taken.file, "", reason, taken.line)
