"""All figures by name: which there are, which labels each needs, and its SVG."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial

from bot.figures.cards import CARDS, card
from bot.figures.labels import Labels
from bot.figures.overview import overview
from bot.figures.palette import MODEL, Look

Drawing = Callable[[Labels, Look], str]

FIGURES: Mapping[str, tuple[Drawing, Look]] = {
    "overview": (overview, MODEL),
    **{name: (partial(card, spec), MODEL) for name, spec in CARDS.items()},
}

NAMES: tuple[str, ...] = tuple(FIGURES)


class MissingLabelError(KeyError):
    """A figure needs a label that was not handed over."""

    def __init__(self, figure: str, missing: frozenset[str]) -> None:
        super().__init__(f"{figure} needs the labels {', '.join(sorted(missing))}")


def svg(name: str, labels: Labels, look: Look | None = None) -> str:
    """Draw a figure, 1080 units wide; without a look the person drawn is the one chosen for this figure."""
    missing = label_ids(name) - labels.keys()
    if missing:
        raise MissingLabelError(name, missing)
    draw, usual = FIGURES[name]
    return draw(labels, look or usual)


@cache
def label_ids(name: str) -> frozenset[str]:
    """Ask which labels a figure needs, by drawing it once and listening."""
    asked = _Asked()
    draw, look = FIGURES[name]
    draw(asked, look)
    return frozenset(asked.ids)


class _Asked(Mapping[str, str]):
    """Labels that remember what was asked for."""

    def __init__(self) -> None:
        self.ids: set[str] = set()

    def __getitem__(self, label: str) -> str:
        self.ids.add(label)
        return label

    def __iter__(self) -> Iterator[str]:
        return iter(self.ids)

    def __len__(self) -> int:
        return len(self.ids)
