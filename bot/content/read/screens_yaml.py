"""Reads screens.yaml: which signs of danger are asked together."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from bot.care.safety.red_flags import NEVER_SCREENED, RedFlag, Screen, SignLine
from bot.care.text_ids import text_id
from bot.content.faults import Fault
from bot.content.read.entries import Entry, Known
from bot.content.read.red_flags_yaml import urgency

FILE = "screens.yaml"


def screen(entry: Entry, known: Known, flags: Mapping[str, RedFlag], precautions: Collection[str]) -> Screen:
    entry.only("urgency", "flags", "precaution", "short", "lines")
    asked = entry.words("flags", flags)
    if not asked:
        entry.fault("asks about no flags")
    precaution = entry.maybe("precaution")
    if precaution is not None:
        entry.one_of("precaution", precautions)
    read = _lines(entry, asked, flags)
    return Screen(entry.id, urgency(entry), asked, precaution, entry.origin(known), read, short=entry.yes("short"))


def _lines(entry: Entry, asked: tuple[str, ...], flags: Mapping[str, RedFlag]) -> tuple[SignLine, ...]:
    """Read the lines of its own wording, each where its first sign stands; any other sign is asked in its own words."""
    inner = entry.inner("lines")
    own = [SignLine(text_id("sign", name), inner.words(name, asked)) for name in inner.names()] if inner else []
    spoken = {flag for line in own for flag in line.flags}
    plain = (SignLine(flags[flag].text, (flag,)) for flag in asked if flag not in spoken and flag in flags)
    for line in own:
        if not line.flags:
            entry.fault(f"has a line {line.text} that asks about none of its signs")
    known = [line for line in (*own, *plain) if set(line.flags) & set(asked)]
    return tuple(sorted(known, key=lambda line: min(asked.index(flag) for flag in line.flags if flag in asked)))


def screen_faults(screens: Collection[Screen], flags: Mapping[str, RedFlag]) -> Iterator[Fault]:
    """Find screens that ask signs of another urgency, signs that two screens ask, and signs that none does."""
    first: dict[str, str] = {}
    for screen in screens:
        for flag in screen.flags:
            if first.setdefault(flag, screen.id) != screen.id:
                yield Fault(FILE, screen.id, f"asks {flag}, which {first[flag]} asks already")
            elif screen.flags.count(flag) > 1:
                yield Fault(FILE, screen.id, f"asks {flag} twice")
            if flag in flags and flags[flag].urgency != screen.urgency:
                reason = f"asks {flag}, which is {flags[flag].urgency}, in a screen of {screen.urgency}"
                yield Fault(FILE, screen.id, reason)
    asked = {flag for screen in screens for flag in screen.flags}
    for flag in flags:
        if flag not in asked and flag not in NEVER_SCREENED:
            yield Fault("red_flags.yaml", flag, "is asked in no screen of screens.yaml")
