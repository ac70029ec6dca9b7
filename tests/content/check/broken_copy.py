"""A copy of the content with something broken in it, and what refuses it before a bot starts."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from bot.content.check import AT_START, CODE, broken
from bot.content.check.languages_agree import languages_agree
from bot.content.check.seen import Seen
from bot.content.check.texts_fit import texts_fit
from bot.content.faults import BadContent, Fault
from bot.content.loading import read
from bot.content.material import Material, gather
from bot.content.scan import Scanned, scan

OF_ENTRIES = tuple(one for one in AT_START if one not in {texts_fit, languages_agree})
"""What is promised of entries; texts are not looked at again where none was changed."""
CONTENT = Path(__file__).resolve().parents[3] / "content"


@dataclass(frozen=True, slots=True)
class Copy:
    """Only what was changed is read again."""

    folder: Path
    changed: set[str] = field(default_factory=set)

    def write(self, file: str, old: str, new: str) -> Copy:
        path = self.folder / file
        words = path.read_text(encoding="utf-8")
        assert old in words, f"{file} holds no {old!r}"
        path.write_text(words.replace(old, new, 1), encoding="utf-8")
        self.changed.add(file)
        return self

    def add(self, file: str, words: str) -> Copy:
        path = self.folder / file
        path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + "\n" + words, encoding="utf-8")
        self.changed.add(file)
        return self

    def refused(self) -> list[str]:
        """Say what a start says, a line for a fault."""
        try:
            if any(file.startswith("texts/") for file in self.changed):
                material, promises = gather(self.folder), AT_START
            else:
                material, promises = self._reread(), OF_ENTRIES
            faults = tuple(broken(Seen(material, material.catalog(), scanned()), promises))
        except BadContent as bad:
            faults = bad.faults
        return [str(fault) for fault in faults]

    def _reread(self) -> Material:
        faults: list[Fault] = []
        documents = {file: read(self.folder / file, faults) for file in self.changed}
        if faults:
            raise BadContent(tuple(faults))
        return replace(shipped(), documents={**shipped().documents, **documents})

    def names(self, *words: str) -> bool:
        """Say whether one line of the refusal holds all these words."""
        lines = self.refused()
        assert any(all(word in line for word in words) for line in lines), "\n".join(lines) or "nothing is refused"
        return True


def copied(folder: Path) -> Copy:
    return Copy(Path(shutil.copytree(CONTENT, folder / "content")))


@cache
def shipped() -> Material:
    return gather(CONTENT)


@cache
def scanned() -> Scanned:
    return scan(CODE)
