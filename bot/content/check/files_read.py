"""Promise: every YAML file of the content folder is read by something.

Reads: the names of content/**/*.yaml.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.check.seen import Seen
from bot.content.check.signing import FILE as SIGN_OFFS
from bot.content.check.texts_read_easily import FILE as READING
from bot.content.faults import Fault
from bot.content.read.building import FILES
from bot.content.read.concepts_yaml import CONCEPTS
from bot.content.read.lexicon_files import FOLDER


def files_read(seen: Seen) -> Iterator[Fault]:
    """Find files that are there for nothing: misnamed, or the lexicon of a language without texts."""
    lexicons = {f"{FOLDER}/{locale}.yaml" for locale in seen.wording.locales}
    known = {*FILES, READING, SIGN_OFFS, CONCEPTS, *lexicons}
    for name in seen.material.documents:
        if name not in known:
            of_none = name.startswith(f"{FOLDER}/")
            why = "belongs to no language: texts has no such folder" if of_none else "is read by nothing"
            yield Fault(name, "", why)
