"""Reads free text in every language that content/lexicon holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from bot.care.catalog import BadContent, Fault
from bot.care.safety.red_flags import RedFlag
from bot.care.understanding import Asked, Lexicon, Understood, alarms_in, asked_in, coverage, understand
from bot.content.fuzzy import closest
from bot.content.lexicons import lexicons_in, open_files

FALLBACK = "en"
CLEARLY = 0.25
"""Share of words by which another language must know more than the person's own."""


class Reader:
    """Understands messages; red flags and thoughts of suicide in all languages, whatever the person's."""

    def __init__(self, lexicons: Mapping[str, Lexicon]) -> None:
        self._lexicons = lexicons

    @classmethod
    def load(cls, folder: Path, flags: Mapping[str, RedFlag]) -> Reader:
        """Read content/lexicon; flags are those of the catalog. Raises BadContent with every fault."""
        faults: list[Fault] = []
        lexicons = dict(lexicons_in(open_files(folder, faults), flags, faults))
        if faults:
            raise BadContent(tuple(faults))
        return cls(lexicons)

    @property
    def locales(self) -> tuple[str, ...]:
        return tuple(self._lexicons)

    def understand(self, text: str, locale: str) -> Understood:
        """Read a message in the person's language, or in another one when that knows clearly more of its words."""
        spoken = self._spoken(text, self._own(locale))
        own = self._lexicons[spoken]
        read = understand(text, own, closest)
        others = [alarms_in(text, one, closest, own) for name, one in self._lexicons.items() if name != spoken]
        flags = (*read.red_flags, *(flag for found, _ in others for flag in found))
        crisis = read.crisis or any(one for _, one in others)
        return replace(read, red_flags=tuple(dict.fromkeys(flags)), crisis=crisis)

    def red_flags(self, text: str, locale: str) -> tuple[str, ...]:
        """Find red flags in any language, those of the language spoken first."""
        return self.understand(text, locale).red_flags

    def asked(self, text: str, locale: str) -> Asked:
        """Find what a message asks about, in the person's language first, then in any other."""
        own = self._own(locale)
        found = [asked_in(text, self._lexicons[one], closest) for one in (own, *self._lexicons)]
        return next((one for one in found if one.sure), next((one for one in found if one.near), found[0]))

    def _own(self, locale: str) -> str:
        short = locale.split("-", maxsplit=1)[0].lower()
        return short if short in self._lexicons else FALLBACK

    def _spoken(self, text: str, own: str) -> str:
        known = {one: coverage(text, lexicon) for one, lexicon in self._lexicons.items()}
        best = max(known, key=lambda one: (known[one], one == own))
        return best if known[best] > known[own] + CLEARLY else own
