"""Learn: short cards, browsed by buttons that never grow old, or asked for in words; nothing under way is disturbed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.care.catalog import Catalog
from bot.care.learning import LearnCard, that_prevents
from bot.care.record.person import Person
from bot.care.understanding import Asked
from bot.conversations.frame.asking import rows
from bot.talk.bubbles import Button, Keyboard, Picture, Say, Text
from bot.talk.reply import Goal, Reply

CARD: Final = "learn.card."
PAGE: Final = "learn.page."
ON_A_PAGE: Final = 6
BEGINS: Final = {
    "session": ("button-learn-session", "go.session"),
    "warmth": ("button-learn-warmth", "go.warm"),
    "clinic": ("button-learn-clinic", "go.clinic"),
}
"""What a card leads to: the button's text and its choice."""


def no_topic(text: str, locale: str) -> Asked:
    """Find nothing, for a bot without words for its cards."""
    del text, locale
    return Asked()


def offered(before: str | None, catalog: Catalog) -> tuple[Say, ...]:
    """After a check-in: one button to the card that helps to avoid what came before."""
    card = that_prevents(before, catalog.cards)
    return (Say(Text("learn-offer"), rows(_to(card)), rings=False),) if card is not None else ()


class Learn:
    """The cards; no state of its own."""

    def begin(self, catalog: Catalog, page: int = 0) -> Reply:
        """Show a page of the menu."""
        return Reply(None, (Say(Text("learn"), _menu(tuple(catalog.cards.values()), page)),))

    def tapped(self, choice: str, person: Person, catalog: Catalog) -> Reply | None:
        """Answer a button of a card or of the menu; None for any other."""
        if choice.startswith(PAGE) and (page := choice.removeprefix(PAGE)) in {"0", "1", "2", "3"}:
            return self.begin(catalog, int(page))
        card = catalog.cards.get(choice.removeprefix(CARD)) if choice.startswith(CARD) else None
        return _show(card, person) if card is not None else None

    def asked(self, topic: Asked, person: Person, catalog: Catalog) -> Reply | None:
        """Answer a question in words: its card, or the two nearest to choose from; None where it is none."""
        card = catalog.cards.get(topic.sure) if topic.sure else None
        if card is not None:
            return _show(card, person)
        near = [catalog.cards[one] for one in topic.near if one in catalog.cards]
        keyboard = rows(*(_to(one) for one in near), _timeless("button-learn-more", f"{PAGE}0"))
        return Reply(None, (Say(Text("learn-nearest"), keyboard),)) if near else None


def _show(card: LearnCard, person: Person) -> Reply:
    """Show a card; what could calm waits until the danger signs were asked."""
    if card.after_check and (person.screened_at is None or person.lock is not None):
        return Reply(None, (Say(Text("learn-check-first")),), then=Goal.RED_FLAG_CHECK)
    *first, last = (Text(one) for one in card.texts)
    begin = _timeless(*BEGINS[card.leads_to])
    keyboard = rows(begin, _timeless("button-learn-back", f"{PAGE}0"))
    pictures: list[Picture | None] = [Picture(card.picture) if card.picture else None]
    shown = [*pictures, *(None for _ in first)]
    bubbles = [Say(text, picture=picture, rings=False) for text, picture in zip(first, shown, strict=False)]
    return Reply(None, (*bubbles, Say(last, keyboard, picture=shown[len(first)], rings=False)))


def _menu(cards: Sequence[LearnCard], page: int) -> Keyboard:
    """So many cards a page, and a way to the others."""
    start = page * ON_A_PAGE if page * ON_A_PAGE < len(cards) else 0
    following = start // ON_A_PAGE + 1 if start + ON_A_PAGE < len(cards) else 0
    return rows(
        *(_to(card) for card in cards[start : start + ON_A_PAGE]), _timeless("button-learn-more", f"{PAGE}{following}")
    )


def _to(card: LearnCard) -> Button:
    return Button(Text(card.title), f"{CARD}{card.id}", timeless=True)


def _timeless(label: str, choice: str) -> Button:
    return Button(Text(label), choice, timeless=True)
