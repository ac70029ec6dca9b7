"""Reads here.yaml: what people say where they stand in the chat, by language."""

from __future__ import annotations

import re
from functools import cache

from bot.care.understanding.said_here import BESIDE, ENDINGS, KINDS, SHORT, HereWords, here_words
from bot.content.read.entries import Entry


def here(entry: Entry) -> HereWords:
    """Read, for one locale, the phrases of every kind."""
    names = (*KINDS, BESIDE, SHORT, ENDINGS)
    entry.only(*names)
    found = {name: entry.words(name) for name in names}
    for name, phrases in found.items():
        for phrase in phrases:
            if name in {SHORT, ENDINGS}:
                if phrase.count("=") != 1:
                    entry.fault(f"{name} has {phrase!r}: write what is written, =, and what it stands for")
                continue
            if not _compiles(phrase):
                entry.fault(f"{name} has {phrase!r}: a bracket lacks its other half")
                return here_words({})
            if not re.fullmatch(r"[a-z0-9 ()|*]+", phrase):
                entry.fault(f"{name} has {phrase!r}: small letters, numbers, blanks, brackets, | and * only")
    return here_words(found)


@cache
def _compiles(phrase: str) -> bool:
    try:
        re.compile(phrase.replace("*", ""))
    except re.error:
        return False
    return True
