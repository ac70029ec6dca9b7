"""Another language: its buttons, each in its own words, and what a tap on one means."""

from __future__ import annotations

from bot.care.catalog import Catalog
from bot.care.record.person import Person
from bot.care.text_ids import language_text
from bot.conversations.frame.asking import rows
from bot.talk.bubbles import Button, Keyboard, Text


def languages(person: Person, catalog: Catalog) -> Keyboard:
    """Give a button for each language but the person's own."""
    others = [locale for locale in catalog.locales if locale != person.locale]
    return rows(*(Button(Text(language_text(locale)), f"locale.{locale}") for locale in others), across=2)


def locale_in(choice: str, person: Person, catalog: Catalog) -> str | None:
    """Read the other language that a button stands for; None where it is none."""
    locale = choice.removeprefix("locale.")
    return locale if locale in catalog.locales and locale != person.locale else None
