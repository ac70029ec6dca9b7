"""A message is read in somebody's own language, then in every other, and in none of them twice."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.care.catalog import Catalog
from bot.care.record.person import Person
from bot.care.understanding.own_first import own_first
from bot.content import Content, all_languages
from bot.content.all_languages import Reader
from bot.conversations.frame import hearing
from bot.conversations.safety import told_health
from bot.talk.heard import Words

ANA = Person(locale="es", consented_at=datetime(2026, 11, 21, tzinfo=UTC))


def test_ones_own_language_comes_first_and_one_that_nobody_knows_is_left_out() -> None:
    spoken = {"en": "hello", "es": "hola"}
    assert list(own_first("es", spoken)) == ["hola", "hello"]
    assert list(own_first("eo", spoken)) == ["hello", "hola"]


def test_health_distress_and_questions_are_read_once_in_each_language(
    catalog: Catalog, known: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    for module, name in ((told_health, "conditions_in"), (hearing, "distress_in"), (all_languages, "asked_in")):
        monkeypatch.setattr(module, name, counted(read, name, getattr(module, name)))
    told_health.news_in(Words("me gusta caminar"), ANA, catalog)
    hearing.distress_of(Words("me gusta caminar"), ANA, catalog, hearing.KINDS)
    Reader.asked(known.reader, "me gusta caminar", "es")
    assert {name: read.count(name) for name in read} == dict.fromkeys(
        ("conditions_in", "distress_in", "asked_in"), len(catalog.locales)
    )


def counted(read: list[str], name: str, reads: object) -> object:
    def noted(*given: object) -> object:
        read.append(name)
        return reads(*given)  # type: ignore[operator]

    return noted
