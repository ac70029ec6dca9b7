"""What an answer means, tapped or typed: a button's choice, or one of the few words that stand for it."""

from __future__ import annotations

from bot.care.catalog import Catalog
from bot.care.record.person import Person
from bot.care.understanding.answers import plain_words
from bot.talk.heard import Said, Tapped, Words


def choice_of(said: Said, person: Person, catalog: Catalog) -> str | None:
    """Give the choice of a button, or "yes", "no", "none", "left" … for such words; None for anything else."""
    match said:
        case Tapped(_, choice):
            return choice
        case Words(text):
            spoken = catalog.answers.get(person.locale, {})
            return spoken.get(plain_words(text))
    return None


def toggled(chosen: tuple[str, ...], one: str) -> tuple[str, ...]:
    """Take one out of the chosen, or put it in at the end."""
    return tuple(other for other in chosen if other != one) if one in chosen else (*chosen, one)
