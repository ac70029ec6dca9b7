"""Each kind of bubble on its way out: new, edited in place, under a picture, or gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.app import App
from bot.gateway.way_out.bubble_html import CAPTION_LIMIT
from bot.gateway.way_out.delivery import Delivery
from bot.gateway.way_out.forum_topics import ForumTopics
from bot.gateway.way_out.pictures import Pictures
from bot.store.records import Outgoing, Sent, Shown
from bot.store.statuses import OutboxStatus
from bot.talk.bubbles import AnyPicture, Lane, Menu, Picture, PlanPicture, Say, Text, Toast
from bot.talk.made import Drawn
from bot.talk.staff import Role
from tests.emulator.conftest import png
from tests.person import Person

HELLO = Say(Text("words-as-they-are", {"words": "hello"}))
AGAIN = replace(HELLO, text=Text("words-as-they-are", {"words": "again"}), name="question", edits="question")
DRAWN = Drawn(png(), "card:en")


NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _started(ana: Person) -> None:
    ana.emulator.chat(ana.user_id).started = True


def row(say: Say | Toast | Menu, shown: Shown | None = None, query_id: str | None = None) -> Outgoing:
    return Outgoing(1, 1001, Lane.REPLY, 3, "en", 0, say, NOON, callback_query_id=query_id, shown=shown)


async def deliver(app: App, out: Outgoing, drawn: Drawn | None = None) -> Sent:
    """Send one row; drawn: what every picture looks like, None where nobody can draw."""

    async def draw(picture: AnyPicture, locale: str) -> Drawn | None:
        del picture, locale
        return drawn

    async def no_file(*_: object) -> None:
        return None

    pictures = Pictures(draw, app.store, "7")
    return await Delivery(
        app.bot, app.words, pictures, no_file, ForumTopics(app.bot, app.words, app.store), app.menus
    ).deliver(out)


async def test_words_are_sent_as_a_message(ana: Person, app: App) -> None:
    sent = await deliver(app, row(HELLO))
    assert (sent.status, sent.message_id, sent.has_photo) == (OutboxStatus.SENT, ana.last.message_id, False)
    assert (ana.last.words, ana.last.link_preview) == ("hello", False)


async def test_words_go_under_a_picture_and_without_it_where_nobody_can_draw_it(ana: Person, app: App) -> None:
    shown = replace(HELLO, picture=PlanPicture((1, 3)))
    assert (await deliver(app, row(shown), DRAWN)).has_photo
    assert ana.last.media is not None
    assert not (await deliver(app, row(shown))).has_photo
    assert (ana.last.media, ana.last.words) == (None, "hello")


async def test_words_too_long_for_a_caption_go_without_the_picture(ana: Person, app: App) -> None:
    long = Text("words-as-they-are", {"words": "x" * (CAPTION_LIMIT + 1)})
    assert not (await deliver(app, row(replace(HELLO, text=long, picture=Picture("overview"))), DRAWN)).has_photo
    assert ana.last.media is None


@pytest.mark.parametrize("picture", [None, Picture("overview")])
async def test_an_edit_replaces_words_and_picture_in_their_place(
    ana: Person, app: App, picture: Picture | None
) -> None:
    first = await deliver(app, row(replace(HELLO, picture=picture)), DRAWN)
    assert first.message_id is not None
    shown = Shown(first.message_id, first.has_photo)
    edited = await deliver(app, row(replace(AGAIN, picture=picture), shown), DRAWN)
    assert (edited.message_id, edited.has_photo) == (first.message_id, picture is not None)
    assert [one.words for one in ana.emulator.chat(ana.user_id).shown if one.from_bot] == ["again"]


async def test_what_cannot_be_edited_any_more_is_said_anew_but_a_countdown_is_let_go(ana: Person, app: App) -> None:
    gone = Shown(999, has_photo=False)
    assert (await deliver(app, row(AGAIN, gone))).message_id == ana.last.message_id
    said = len(ana.emulator.chat(ana.user_id).shown)
    for shown in (gone, None):
        countdown = row(replace(AGAIN, lane=Lane.AMBIENT), shown)
        assert (await deliver(app, countdown)).status is OutboxStatus.DROPPED
    assert len(ana.emulator.chat(ana.user_id).shown) == said


async def test_an_edit_that_changes_nothing_counts_as_sent(app: App) -> None:
    first = await deliver(app, row(HELLO))
    assert first.message_id is not None
    again = await deliver(app, row(replace(HELLO, edits="question"), Shown(first.message_id, has_photo=False)))
    assert again.status is OutboxStatus.SENT


async def test_an_answer_to_a_tap_that_is_too_old_does_no_harm(app: App) -> None:
    sent = await deliver(app, row(Toast(Text("step-over")), query_id="1"))
    assert (sent.status, sent.message_id) == (OutboxStatus.SENT, None)


async def test_a_menu_is_written_and_says_nothing(ana: Person, app: App) -> None:
    assert (await deliver(app, row(Menu(Role.OWNER)))).status is OutboxStatus.SENT
    assert not [one for one in ana.emulator.chat(ana.user_id).shown if one.from_bot]


async def test_a_question_of_an_earlier_release_that_cannot_be_said_any_more_shows_the_way_back(
    ana: Person, app: App
) -> None:
    sent = await deliver(app, row(Say(Text("welcome-consent"), name="question")))
    assert sent.status == OutboxStatus.SENT
    assert "Please send /start" in ana.last.words
