"""How well free text is understood, counted over the utterances of one half."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml

from bot.content.all_languages import Reader

HERE: Final = Path(__file__).resolve().parent
CAUGHT, ALARMS, PLACES = 100.0, 3.0, 90.0
"""What must be reached, in percent: dangerous caught, false alarms at most, places right."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """told: flags, or complaints as "side region sensation", as kind says."""

    say: str
    kind: str
    told: frozenset[str]
    half: str


@dataclass(frozen=True, slots=True)
class Measured:
    """Counts; places counts complaints that were told or found, right those that were both."""

    dangerous: int
    caught: int
    harmless: int
    alarms: int
    places: int
    right: int
    missed: tuple[str, ...]

    @property
    def percent(self) -> tuple[float, float, float]:
        """Dangerous caught, false alarms, places right with side and sensation."""
        pairs = ((self.caught, self.dangerous), (self.alarms, self.harmless), (self.right, self.places))
        caught, alarms, places = (100 * part / whole if whole else 0.0 for part, whole in pairs)
        return caught, alarms, places


def utterances(locale: str, half: str) -> tuple[Utterance, ...]:
    """Read one half of a language's utterances."""
    lines = yaml.safe_load((HERE / f"{locale}.yaml").read_text(encoding="utf-8"))
    return tuple(
        Utterance(one["say"], one["kind"], frozenset(filter(None, one["told"].split(", "))), one["half"])
        for one in lines
        if one["half"] == half
    )


def measure(said: Iterable[Utterance], locale: str, reader: Reader) -> Measured:
    """Count what is caught, wrongly alarmed and rightly placed."""
    dangerous = caught = harmless = alarms = places = right = 0
    missed: list[str] = []
    for one in said:
        understood = reader.understand(one.say, locale)
        found = {f"{mention.side or '-'} {mention.region} {mention.sensation}" for mention in understood.complaints}
        flags = set(understood.red_flags)
        heard = {*flags, *understood.suspected}
        if one.kind == "d":
            dangerous += 1
            caught += bool(heard)
            missed += [] if heard else [f"missed {sorted(one.told)}: {one.say}"]
            continue
        harmless += 1
        alarms += bool(flags)
        missed += [f"false alarm {sorted(flags)}: {one.say}"] if flags else []
        if one.kind == "o":
            places += len(one.told | found)
            right += len(one.told & found)
            missed += [f"misplaced {sorted(one.told)} {sorted(found)}: {one.say}"] if one.told != found else []
    return Measured(dangerous, caught, harmless, alarms, places, right, tuple(missed))
