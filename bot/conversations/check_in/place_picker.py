"""Choosing places on a phone: a part of the body first, then its regions, ticked in place, and the side with them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from bot.care.body import regions
from bot.care.body.regions import Region, part_text
from bot.care.catalog import Catalog
from bot.care.record.person import Complaint
from bot.conversations.frame.asking import QUESTION, button, question, rows
from bot.conversations.frame.hearing import toggled
from bot.talk.bubbles import Button, Keyboard, Picture, Say, Text, Texts
from bot.talk.reply import Reply, Step

OVERVIEW: Final = Picture("overview")
FEET: Final = Picture("feet")

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
    parts = [Button(_part_label(part, state, catalog), f"part.{part}") for part in regions.PARTS]
    chosen = _chosen(state)
    nothing = button("button-no-numb", "none") if state.numb else button("button-no-pain", "none")
    last = button("button-thats-all", "done") if chosen else nothing
    return question(_where(state, chosen, catalog), (*rows(*parts, across=2), (last,)))


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
        shown = replace(_regions(inside, catalog), picture=FEET if part == "foot" else None, edits=QUESTION)
        return Reply(inside, (shown,), step=Step.SAME)
    return None


def _regions(state: ChoosingRegions, catalog: Catalog) -> Say:
    ticks = [_tick(region, state) for region in catalog.regions.values() if region.part == state.part]
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


def _tick(region: Region, state: ChoosingRegions) -> Button:
    mark = "ticked" if region.id in _chosen(state) else "unticked"
    return Button(Text(mark, {"label": Text(region.text)}), f"region.{region.id}")


def hear_regions(state: ChoosingRegions, choice: str | None, catalog: Catalog) -> Reply | None:
    region = (choice or "").removeprefix("region.")
    if region in catalog.regions and catalog.regions[region].part == state.part:
        now = toggled(_chosen(state), region)
        ticked = replace(state, so_far=_with_regions(state, now))
        return Reply(ticked, (replace(_regions(ticked, catalog), edits=QUESTION),), step=Step.SAME)
    if choice == "back":
        outside = ChoosingPart(state.so_far, state.numb, state.sided)
        picture = OVERVIEW if state.part == "foot" else None
        shown = replace(ask_part(outside, catalog), picture=picture, edits=QUESTION)
        return Reply(outside, (shown,), step=Step.SAME)
    return None


def _with_regions(state: ChoosingRegions, chosen: tuple[str, ...]) -> Complaint:
    return replace(state.so_far, numb=chosen) if state.numb else replace(state.so_far, pain=chosen)
