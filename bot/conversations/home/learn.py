"""Learn: short cards, browsed by buttons that never grow old, or asked for in words; nothing under way is disturbed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.care.catalog import Catalog
from bot.care.learning import LearnCard, that_prevents
from bot.care.record.person import Person
from bot.care.safety.allowance import Allowance, allowed, on_another_day
from bot.care.understanding import Intended
from bot.conversations.frame import goals
from bot.conversations.frame.asking import rows, timeless
from bot.conversations.frame.because import because_text
from bot.conversations.frame.conversation import Conversation, Offer
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Button, Keyboard, Picture, PlanPicture, Say, Text, Texts
from bot.talk.heard import Tapped, Words
from bot.talk.reply import Goal, Reply

CARD: Final = "learn.card."
PAGE: Final = "learn.page."
PAGES: Final = frozenset({"0", "1", "2", "3"})
PICTURE: Final = "picture"
"""The wish to see the picture again."""
PICTURES: Final = "pictures"
SPOT_NAMES: Final = "spot_names"
"""The wish to know what a spot is called."""
TRIGGER_POINTS: Final = "trigger_points"
SAFETY_NET: Final = "safety_net"
"""The card that says when to get help: shown after the first session, and with /check."""

ON_A_PAGE: Final = 6
NEAREST: Final = 3
"""Cards that are offered where it is not sure which is meant."""
MAYBE: Final = 0.12
"""From so likely on a card is one of them."""
NET: Final = rows(timeless("button-ask-clinic", "go.ask"), timeless("button-not-understood", "go.check"))
"""One tap to the clinic, one to the danger signs."""
LEARN: Final = Goal("learn")
BEGINS: Final = {
    "session": ("button-learn-session", "go.session"),
    "warmth": ("button-learn-warmth", "go.warm"),
    "clinic": ("button-learn-clinic", "go.clinic"),
    "ask": ("button-ask-clinic", "go.ask"),
}
"""What a card leads to: the button's text and its choice."""


def _last(turn: Turn) -> tuple[str, ...]:
    """Give the spots of the last session, each once."""
    points = turn.chat.sessions[0].points if turn.chat.sessions else ()
    return tuple(dict.fromkeys(one.point for one in points if one.point in turn.catalog.points))


def offered(before: str | None, catalog: Catalog) -> tuple[Say, ...]:
    """After a check-in: one button to the card that helps to avoid what came before."""
    card = that_prevents(before, catalog.cards)
    return (Say(Text("learn-offer"), rows(_to(card)), rings=False),) if card is not None else ()


class Learn(Conversation):
    """The cards; no state of its own."""

    begins = (LEARN,)
    offers = (Offer("learn", LEARN, rank=30, stops=False),)
    doors = {"go.learn": LEARN}
    choices = (CARD, PAGE)
    wishes = (PICTURE, SPOT_NAMES)

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Show the first page of the menu."""
        del goal
        return turn.aside(_page(turn.catalog, 0))

    def tapped(self, turn: Turn, said: Tapped) -> Reply | None:
        """Answer a button of a card or of the menu."""
        if said.choice.startswith(PAGE):
            page = said.choice.removeprefix(PAGE)
            return _beside(turn, _page(turn.catalog, int(page))) if page in PAGES else None
        card = turn.catalog.cards.get(said.choice.removeprefix(CARD))
        return _beside(turn, _show(card, turn.person, turn.catalog)) if card is not None else None

    def wished(self, turn: Turn, wish: str) -> Reply | None:
        """Show the picture of all spots, where nothing under way has one of its own; or say what spots are called."""
        if wish == SPOT_NAMES:
            return self.names(turn, ()) or self.answer(turn, TRIGGER_POINTS)
        return self.pictured(turn) or self.answer(turn, PICTURES)

    def names(self, turn: Turn, spots: Sequence[str], *, running: bool = False) -> Reply | None:
        """Say what spots are called; without any those that were pressed last, and None before the first."""
        known = [turn.catalog.points[one] for one in spots or _last(turn) if one in turn.catalog.points]
        items = tuple(Text("spot-name", {"number": one.number, "point": Text(one.name)}) for one in known)
        named = Say(Text("spot-names", {"points": Texts(items)}), rings=False, passing=True)
        if not known:
            return None
        if turn.state is None:
            return Reply(None, (named,), then=goals.HOME)
        return turn.stays(named) if running else turn.again(named)

    def pictured(self, turn: Turn) -> Reply | None:
        """Show at home where the spots are that were pressed last; None before the first."""
        if turn.state is not None or not (last := _last(turn)):
            return None
        sides = {one.side for one in turn.chat.sessions[0].points}
        picture = PlanPicture(
            tuple(turn.catalog.points[one].number for one in last), sides.pop() if len(sides) == 1 else None
        )
        return Reply(None, (Say(Text("plan-picture"), picture=picture, rings=False),), then=goals.HOME)

    def asked(self, turn: Turn, said: Words) -> Reply | None:
        """Answer a question in words by its card; None where none is sure."""
        topic = turn.find_topic(said.text, turn.person.locale)
        return self.answer(turn, topic.sure) if topic.sure else None

    def answer(self, turn: Turn, card: str) -> Reply | None:
        """Show a card that was asked for in words; None where there is no such card."""
        found = turn.catalog.cards.get(card)
        return _beside(turn, _show(found, turn.person, turn.catalog), repeats=True) if found is not None else None

    def nearest(self, turn: Turn, said: Words, intended: Sequence[Intended]) -> Reply | None:
        """Offer the cards that may be meant, and the way out where it is none of them; None where none may be."""
        topic = turn.find_topic(said.text, turn.person.locale)
        likely = [one.name for one in intended if one.share >= MAYBE]
        guessed = [turn.catalog.intents[one].card for one in likely if one in turn.catalog.intents]
        named = [one for one in dict.fromkeys((*topic.near, *guessed)) if one and one in turn.catalog.cards]
        near = [_to(turn.catalog.cards[one]) for one in named[:NEAREST]]
        text = Text("learn-nearest", {"number": turn.catalog.emergency.number})
        return turn.aside(Reply(None, (Say(text, (*rows(*near), *NET)),))) if near else None


def _beside(turn: Turn, card: Reply, *, repeats: bool = False) -> Reply:
    """A card beside what is under way; it starts something else only at home.

    repeats: an open question comes again below it, the only one with buttons.
    """
    if turn.state is None:
        return card if card.then else turn.aside(card)
    if not (repeats or card.then):
        return turn.stays(*card.says)
    shown = [replace(one, buttons=_to_the_clinic(one.buttons)) for one in card.says if isinstance(one, Say)]
    return turn.again(*shown) if turn.open_question else turn.stays(*card.says)


def _to_the_clinic(buttons: Keyboard) -> Keyboard:
    """Keep what a card promises to pass on by; nothing else stands live beside an open question."""
    return tuple(row for row in buttons if any(one.choice == BEGINS["ask"][1] for one in row))


def _page(catalog: Catalog, page: int) -> Reply:
    cards = tuple(one for one in catalog.cards.values() if not one.asked_only)
    return Reply(None, (Say(Text("learn"), _menu(cards, page)),))


def _show(card: LearnCard, person: Person, catalog: Catalog) -> Reply:
    """Show a card; what could calm waits until the danger signs were asked."""
    if card.after_check and (person.screened_at is None or person.lock is not None):
        return Reply(None, (Say(Text("learn-check-first")),), then=goals.RED_FLAG_CHECK)
    may = allowed(catalog, on_another_day(person))
    if because := may.refuses_invitation(card.kinds):
        return Reply(None, (_not_for_you(card, because, catalog),))
    *first, last = _texts(card, catalog)
    begin = timeless(*BEGINS[_leads_to(card, may)])
    keyboard = rows(begin, timeless("button-learn-back", f"{PAGE}0"))
    pictures: list[Picture | None] = [Picture(card.picture) if card.picture else None]
    shown = [*pictures, *(None for _ in first)]
    bubbles = [Say(text, picture=picture, rings=False) for text, picture in zip(first, shown, strict=False)]
    return Reply(None, (*bubbles, Say(last, keyboard, picture=shown[len(first)], rings=False)))


def pages_of(card: LearnCard, catalog: Catalog) -> tuple[Say, ...]:
    """Give the pages of a card as bubbles that ask nothing."""
    return tuple(Say(text, rings=False) for text in _texts(card, catalog))


def _texts(card: LearnCard, catalog: Catalog) -> tuple[Text, ...]:
    """Each page; one that says whom to call has the number."""
    return tuple(Text(one, {"number": catalog.emergency.number}) for one in card.texts)


def _leads_to(card: LearnCard, may: Allowance) -> str:
    """Give what the card offers to begin; who may not do that is offered the clinic."""
    act = {"session": "pressing", "warmth": "warming"}.get(card.leads_to)
    return "clinic" if act and may.refuses_invitation((act,)) else card.leads_to


def _not_for_you(card: LearnCard, because: str, catalog: Catalog) -> Say:
    """A card that invites to what is not safe for this person says so instead, and whom to ask."""
    args = {"card": Text(card.title), "because": because_text(because, catalog)}
    keyboard = rows(timeless(*BEGINS["clinic"]), timeless("button-learn-back", f"{PAGE}0"))
    return Say(Text("learn-not-for-you", args), keyboard, rings=False)


def _menu(cards: Sequence[LearnCard], page: int) -> Keyboard:
    """So many cards a page, and a way to the others."""
    start = page * ON_A_PAGE if page * ON_A_PAGE < len(cards) else 0
    following = start // ON_A_PAGE + 1 if start + ON_A_PAGE < len(cards) else 0
    return rows(
        *(_to(card) for card in cards[start : start + ON_A_PAGE]), timeless("button-learn-more", f"{PAGE}{following}")
    )


def _to(card: LearnCard) -> Button:
    return Button(Text(card.title), f"{CARD}{card.id}", timeless=True)
