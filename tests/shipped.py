"""The content that ships, as a bot opens it: once a process, and from what an earlier process proved."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bot.care.catalog import Catalog
from bot.content import Content, opened
from bot.content.all_languages import Reader
from bot.wording.fluent_words import Wording

CONTENT = Path(__file__).resolve().parents[1] / "content"


@cache
def content() -> Content:
    return opened(CONTENT, "US")


def catalog() -> Catalog:
    return content().catalog


def reader() -> Reader:
    """Read each message anew, unlike the reader of the scenarios."""
    return content().reader


def words() -> Wording:
    return content().words
