"""Choosing places on a phone: a part of the body first, then its regions, ticked in place, and the side with them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from string import ascii_uppercase
from typing import Final

from bot.care.body import regions
from bot.care.body.regions import Region, part_text, places_of
from bot.care.catalog import Catalog
from bot.care.record.person import Complaint
from bot.conversations.frame.asking import QUESTION, button, question, rows
from bot.conversations.frame.hearing import toggled
from bot.talk.bubbles import Button, Keyboard, Picture, Say, Text, Texts
from bot.talk.reply import Reply, Step

PARTS_MAP: Final = Picture("map-parts")
MAPS: Final = {
    "hip_and_back": Picture("map-hip-and-back"),
    "thigh_and_knee": Picture("map-thigh-and-knee"),
    "lower_leg": Picture("map-lower-leg"),
    "foot": Picture("map-foot"),
}
"""Where its places lie, each under the letter of its button."""

LETTER: Final = re.compile(r"[a-z]|\d", re.IGNORECASE)
AND: Final = frozenset({"and", "y"})
"""What may stand between two letters."""

SIDES: Final = {
    "left": Text("button-side-left"),
    "right": Text("button-side-right"),
    "both": Text("button-side-both"),
    "middle": Text("button-side-middle"),
}


@dataclass(frozen=True, slots=True)
class ChoosingPart:
    """Which part of the body? numb: asked about numbness, not pain; sided: the side was said."""

    so_far: Complaint
    numb: bool = False
    sided: bool = False


@dataclass(frozen=True, slots=True)
class ChoosingRegions:
    """Where in this part of the body? numb, sided: as above."""

    so_far: Complaint
    part: str
    numb: bool = False
    sided: bool = False


def _chosen(state: ChoosingPart | ChoosingRegions) -> tuple[str, ...]:
    return state.so_far.numb if state.numb else state.so_far.pain


def ask_part(state: ChoosingPart, catalog: Catalog) -> Say:
    labels = lettered(regions.PARTS)
    parts = [
        Button(_with(letter, _part_label(part, state, catalog)), f"part.{part}") for letter, part in labels.items()
    ]
    chosen = _chosen(state)
    nothing = button("button-no-numb", "none") if state.numb else button("button-no-pain", "none")
    last = button("button-thats-all", "done") if chosen else nothing
    return question(_where(state, chosen, catalog), (*rows(*parts, across=2), (last,)))


def lettered(places: Iterable[str]) -> dict[str, str]:
    """Give places by the letters that they have on a map and on their buttons, in this order."""
    return dict(zip(ascii_uppercase, places, strict=False))


def typed(text: str, places: Sequence[str]) -> tuple[str, ...]:
    """Read "B", "a, c", "2 and 4" or the like; nothing where anything else is said, or a letter without a button."""
    found = [one for one in re.split(r"[\s,;.+&/()-]+", text.lower()) if one]
    named = [one for one in found if one not in AND]
    if not named or not all(LETTER.fullmatch(one) for one in named):
        return ()
    numbers = [int(one) - 1 if one.isdigit() else ord(one) - ord("a") for one in named]
    within = all(0 <= number < len(places) for number in numbers)
    return tuple(dict.fromkeys(places[number] for number in numbers)) if within else ()


def _with(letter: str, label: Text) -> Text:
    return Text("lettered", {"letter": letter, "label": label})


def _where(state: ChoosingPart, chosen: tuple[str, ...], catalog: Catalog) -> Text:
    if not chosen:
        return Text("check-in-numb") if state.numb else Text("check-in-pain")
    listed = names(chosen, catalog)
    if state.numb:
        return Text("check-in-numb-chosen", {"regions": listed})
    return Text("check-in-pain-chosen", {"regions": listed})


def _part_label(part: str, state: ChoosingPart, catalog: Catalog) -> Text:
    count = sum(one.part == part for one in catalog.known_regions(_chosen(state)))
    name = Text(part_text(part))
    return Text("part-counted", {"part": name, "count": count}) if count else name


def names(chosen: tuple[str, ...], catalog: Catalog) -> Texts:
    """Names in the order of the body, whatever the order of the taps."""
    return Texts(tuple(Text(region.inline) for region in catalog.regions.values() if region.id in chosen))


def hear_part(state: ChoosingPart, choice: str | None, catalog: Catalog) -> Reply | None:
    part = (choice or "").removeprefix("part.")
    if part in regions.PARTS:
        inside = ChoosingRegions(state.so_far, part, state.numb, state.sided)
        shown = replace(_regions(inside, catalog), picture=MAPS[part], edits=QUESTION)
        return Reply(inside, (shown,), step=Step.SAME)
    return None


def _regions(state: ChoosingRegions, catalog: Catalog) -> Say:
    named = lettered(places_of(state.part, catalog.regions))
    ticks = [_tick(letter, catalog.regions[place], state) for letter, place in named.items()]
    back = button("button-back-to-body", "back")
    keyboard: Keyboard = (*rows(*ticks), *_ends(state, back))
    part = Text(part_text(state.part))
    text = Text("check-in-numb-where", {"part": part}) if state.numb else Text("check-in-pain-where", {"part": part})
    return question(text, keyboard)


def _ends(state: ChoosingRegions, back: Button) -> Keyboard:
    """The side ends the choice, so that it costs no question of its own; once it is known, "that is all" does."""
    if not _chosen(state):
        return ((back,),)
    if state.sided:
        return ((back, button("button-thats-all", "done")),)
    return (*rows(*(Button(label, side) for side, label in SIDES.items()), across=2), (back,))


def sided(state: ChoosingRegions, choice: str | None) -> ChoosingPart | None:
    """Take a side, or "that is all", as the end of choosing; None while nothing is chosen."""
    if not _chosen(state):
        return None
    if choice in SIDES and not state.sided:
        return ChoosingPart(on_side(state.so_far, choice), state.numb, sided=True)
    return ChoosingPart(state.so_far, state.numb, state.sided) if choice == "done" else None


def on_side(so_far: Complaint, side: str) -> Complaint:
    """Note the side; what is in the middle has none."""
    return replace(so_far, side=None if side == "middle" else side)


def _tick(letter: str, region: Region, state: ChoosingRegions) -> Button:
    mark = "ticked" if region.id in _chosen(state) else "unticked"
    return Button(Text(mark, {"label": _with(letter, Text(region.text))}), f"region.{region.id}")


def hear_regions(state: ChoosingRegions, choice: str | None, catalog: Catalog) -> Reply | None:
    region = (choice or "").removeprefix("region.")
    if region in catalog.regions and catalog.regions[region].part == state.part:
        now = toggled(_chosen(state), region)
        ticked = replace(state, so_far=_with_regions(state, now))
        return Reply(ticked, (replace(_regions(ticked, catalog), edits=QUESTION),), step=Step.SAME)
    if choice == "back":
        outside = ChoosingPart(state.so_far, state.numb, state.sided)
        shown = replace(ask_part(outside, catalog), picture=PARTS_MAP, edits=QUESTION)
        return Reply(outside, (shown,), step=Step.SAME)
    return None


def hear_letters(state: ChoosingPart | ChoosingRegions, text: str, catalog: Catalog) -> Reply | None:
    """Take typed letters, or numbers, for the buttons that they are on."""
    if isinstance(state, ChoosingPart):
        parts = typed(text, regions.PARTS)
        return hear_part(state, f"part.{parts[0]}", catalog) if len(parts) == 1 else None
    places = typed(text, places_of(state.part, catalog.regions))
    if not places:
        return None
    now = tuple(dict.fromkeys((*_chosen(state), *places)))
    ticked = replace(state, so_far=_with_regions(state, now))
    return Reply(ticked, (replace(_regions(ticked, catalog), picture=MAPS[state.part]),))


def _with_regions(state: ChoosingRegions, chosen: tuple[str, ...]) -> Complaint:
    return replace(state.so_far, numb=chosen) if state.numb else replace(state.so_far, pain=chosen)
