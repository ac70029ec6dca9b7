"""Reading parsed content entry by entry, collecting every fault instead of stopping at the first."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import time

from bot.care.origin import Origin
from bot.content.faults import Fault

CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d", re.ASCII)
ORIGIN_FIELDS = ("source", "clinical", "reviewed")


@dataclass(frozen=True, slots=True)
class Known:
    """The ids that an origin may name."""

    statements: Collection[str]
    references: Collection[str]


class Entry:
    """One entry of a content file. Each reader method gives a usable value, and notes a fault where there is none."""

    def __init__(self, file: str, id_: str, fields: object, faults: list[Fault], part: str = "") -> None:
        self.file = file
        self.id = id_
        self.part = part
        self._faults = faults
        self._fields: Mapping[object, object] = fields if isinstance(fields, Mapping) else {}
        if not isinstance(fields, Mapping):
            self.fault("must be a mapping of fields")

    def fault(self, reason: str) -> None:
        self._faults.append(Fault(self.file, self.id, f"{self.part}: {reason}" if self.part else reason))

    def only(self, *names: str) -> None:
        """Refuse fields of other names: a misspelt one would be lost in silence."""
        for name in self._fields:
            if name not in names and name not in ORIGIN_FIELDS:
                self.fault(f"has an unknown field {name!r}")

    def word(self, name: str) -> str:
        value = self._fields.get(name)
        if isinstance(value, str) and value.strip():
            return value.strip()
        self.fault(f"{name} must be a text in quotes, not {value!r}" if name in self._fields else f"has no {name}")
        return ""

    def has(self, name: str) -> bool:
        return name in self._fields

    def names(self) -> tuple[str, ...]:
        """Give the names of all fields."""
        return tuple(map(str, self._fields))

    def maybe(self, name: str) -> str | None:
        return None if self._fields.get(name) is None else self.word(name)

    def one_of(self, name: str, ids: Collection[str]) -> str:
        value = self.word(name)
        if value and value not in ids:
            self.fault(f"{name} is {value!r}, which is none of {', '.join(ids)}")
        return value

    def words(self, name: str, ids: Collection[str] | None = None) -> tuple[str, ...]:
        """Read a list of words, each of them one of ids if given; an absent list is empty."""
        value = self._fields.get(name, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            self.fault(f"{name} must be a list of words")
            return ()
        for one in value:
            if ids is not None and one not in ids:
                self.fault(f"{name} names {one!r}, which is not known")
        return tuple(value)

    def some(self, name: str, ids: Collection[str] | None = None) -> tuple[str, ...]:
        """Read a list that may not be absent or empty."""
        value = self.words(name, ids)
        if self._fields.get(name, []) == []:
            self.fault(f"has no {name}")
        return value

    def given(self, name: str, ids: Collection[str] | None = None) -> tuple[str, ...]:
        """Read a list that may be empty, and must be there to say so."""
        if name not in self._fields:
            self.fault(f"has no {name}: say [] where there are none")
        return self.words(name, ids)

    def whole(self, name: str, lowest: int, highest: int) -> int:
        value = self._fields.get(name)
        if isinstance(value, int) and not isinstance(value, bool) and lowest <= value <= highest:
            return value
        self.fault(f"{name} must be a whole number from {lowest} to {highest}, not {value!r}")
        return lowest

    def parts(self, name: str) -> tuple[Entry, ...]:
        """Read a mapping of ids to entries of their own, which may not be absent or empty."""
        value = self._fields.get(name)
        if not isinstance(value, Mapping) or not value:
            self.fault(f"{name} must map names to what each of them asks")
            return ()
        return tuple(Entry(self.file, self.id, fields, self._faults, part=str(part)) for part, fields in value.items())

    def inner(self, name: str) -> Entry | None:
        """Read a mapping with fields of its own; None where it is absent."""
        if name not in self._fields:
            return None
        return Entry(self.file, self.id, self._fields[name], self._faults, part=name)

    def weights(self, name: str, ids: Collection[str] | None = None) -> tuple[tuple[str, int], ...]:
        value = self._fields.get(name, {})
        if not isinstance(value, Mapping):
            self.fault(f"{name} must map places to 1, 2 or 3")
            return ()
        inner = Entry(self.file, self.id, value, self._faults)
        for place in value:
            if ids is not None and place not in ids:
                self.fault(f"{name} names {place!r}, which is not known")
        return tuple((str(place), inner.whole(str(place), 1, 3)) for place in value)

    def clock(self, name: str) -> time:
        """Read a time of day on the person's own clock: it has no zone."""
        value = self.word(name)
        if CLOCK.fullmatch(value):
            return time.fromisoformat(value)
        self.fault(f'{name} must be a time like "21:00", not {value!r}')
        return time(0)

    def yes(self, name: str) -> bool:
        value = self._fields.get(name, False)
        if not isinstance(value, bool):
            self.fault(f"{name} must be true or false, not {value!r}")
        return value is True

    def origin(self, known: Known) -> Origin:
        """Read source, clinical and reviewed: an entry without any of the first two stands on nothing."""
        source = self.words("source", known.statements)
        clinical = self.words("clinical", known.references)
        if not source and not clinical:
            self.fault("names neither source nor clinical: say what it stands on")
        if "reviewed" not in self._fields:
            self.fault("has no reviewed: true or false")
        return Origin(source, clinical, self.yes("reviewed"))


def entries(file: str, document: object, faults: list[Fault]) -> Iterator[Entry]:
    """Go through the entries of one file; a file that is no mapping, or empty, is a fault."""
    if not isinstance(document, Mapping) or not document:
        faults.append(Fault(file, "", "must map ids to entries" if document else "is missing or empty"))
        return
    for id_, fields in document.items():
        yield Entry(file, str(id_), fields, faults)
