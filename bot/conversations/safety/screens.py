"""A screen of danger signs on show: which are still to come, what it asks, and which of its signs it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.care.catalog import Catalog
from bot.care.safety.red_flags import RedFlag, Screen, Urgency
from bot.conversations.frame.asking import QUESTION, button, lines, question, rows
from bot.talk.bubbles import Button, Keyboard, Say, Text
from bot.talk.reply import Reply


@dataclass(frozen=True, slots=True)
class AskingScreen:
    """A screen is on show. left: ids of the screens still to answer, this one first; careful: soon signs so far.

    of: how many screens this check has. then: the goal after the last one. full: whether all screens are asked, so
    that the answers stand for some weeks. brings: the precaution whose own screens these are.
    """

    left: tuple[str, ...]
    of: int
    careful: tuple[str, ...]
    then: str
    full: bool = True
    brings: str = ""


def asking_of(screens: Sequence[Screen], careful: tuple[str, ...], then: str, *, full: bool) -> AskingScreen:
    """Begin with the first of some screens."""
    return AskingScreen(tuple(screen.id for screen in screens), len(screens), careful, then, full)


SCREEN: Final = "screen."
"""How a choice begins that says yes to a screen: "screen.saddle"."""


def ask(asking: AskingScreen, catalog: Catalog, *, turns: bool = False) -> Reply:
    """Show the screen whose turn it is. turns: in the bubble of the one before.

    A yes names its screen and never grows old: tapped before the next screen has come, it is still a yes to this one.
    A no belongs to its step, so that a second tap answers nothing that was not read.
    """
    screen = screen_of(asking, catalog)
    signs = lines(*(Text("screen-line", {"sign": Text(line)}) for line in screen.asked))
    number = asking.of - len(asking.left) + 1
    text = Text("screen", {"number": number, "of": asking.of, "signs": signs})
    some = Button(Text("button-some"), SCREEN + screen.id, timeless=True)
    asked = question(text, rows(button("button-none-of-these", "none"), some))
    return Reply(asking, (replace(asked, edits=QUESTION if turns else ""),))


def screen_of(asking: AskingScreen, catalog: Catalog) -> Screen:
    """Give the screen whose turn it is."""
    return next(screen for screen in catalog.screens if screen.id == asking.left[0])


def before(asking: AskingScreen, catalog: Catalog) -> AskingScreen | None:
    """Give the check with the screen before this one still to answer; None at its first."""
    order = [screen.id for screen in catalog.screens]
    at = order.index(asking.left[0])
    return replace(asking, left=(order[at - 1], *asking.left)) if at and len(asking.left) < asking.of else None


def is_lost(asking: AskingScreen, catalog: Catalog) -> bool:
    """Say whether a screen that is still to come has gone from the content while this person was on their way."""
    return not set(asking.left) <= {screen.id for screen in catalog.screens}


def screen_with(about: str, catalog: Catalog) -> Screen | None:
    """Find the screen of that id, or the one that asks that sign; None for a sign that no screen asks."""
    return next((screen for screen in catalog.screens if about == screen.id or about in screen.flags), None)


def which(screen: Screen, chosen: tuple[str, ...], catalog: Catalog) -> Say:
    """Ask which signs of a screen it is."""
    signs = [_sign(flag, chosen, screen) for flag in _flags(screen, catalog)]
    last = button("button-done", "done") if chosen else button("button-none-after-all", "none")
    keyboard: Keyboard = (*rows(*signs), (last,))
    return question(Text("screen-which" if screen.urgency is Urgency.SAME_DAY else "screen-which-all"), keyboard)


def _flags(screen: Screen, catalog: Catalog) -> list[RedFlag]:
    return [catalog.red_flags[flag] for flag in screen.flags]


def _sign(flag: RedFlag, chosen: tuple[str, ...], screen: Screen) -> Button:
    """A same-day sign is one tap; of the others several may apply, so each can be ticked."""
    if screen.urgency is Urgency.SAME_DAY:
        return tap_of(flag)
    return Button(Text("ticked" if flag.id in chosen else "unticked", {"label": Text(flag.label)}), f"flag.{flag.id}")


def tap_of(flag: RedFlag) -> Button:
    """Make the button that names a sign with one tap."""
    return Button(Text(flag.label), f"flag.{flag.id}")
