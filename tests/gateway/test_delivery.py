"""Each kind of bubble on its way out: new, edited in place, under a picture, or gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from bot.app import App
from bot.gateway.way_out.delivery import Delivery
from bot.gateway.way_out.forum_topics import ForumTopics
from bot.gateway.way_out.pictures import Pictures
from bot.store.records import Outgoing, Sent, Shown
from bot.talk.bubbles import AnyPicture, Lane, Menu, Say, Text, Toast
from bot.talk.made import Drawn

HELLO = Say(Text("words-as-they-are", {"words": "hello"}))
AGAIN = replace(HELLO, text=Text("words-as-they-are", {"words": "again"}), name="question", edits="question")
Delivers: TypeAlias = Callable[..., object]


def row(say: Say | Toast | Menu, shown: Shown | None = None, query_id: str | None = None) -> Outgoing:
    return Outgoing(1, 1001, Lane.REPLY, 3, "en", 0, say, callback_query_id=query_id, shown=shown)


async def deliver(app: App, out: Outgoing, drawn: Drawn | None = None) -> Sent:
    """Send one row; drawn: what every picture looks like, None where nobody can draw."""

    async def draw(picture: AnyPicture, locale: str) -> Drawn | None:
        del picture, locale
        return drawn

    async def no_file(*_: object) -> None:
        return None

    pictures = Pictures(draw, app.store, "7")
    return await Delivery(app.bot, app.words, pictures, no_file, ForumTopics(app.bot, app.words, app.store)).deliver(
        out
    )
