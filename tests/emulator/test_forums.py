"""Groups with topics, as Telegram has them: who may make one, what is refused, and what a bot hears."""

from __future__ import annotations

import pytest

from bot.emulator import Emulator, PhoneUser

from .conftest import Api

GROUP = -1001


@pytest.fixture
async def topic(api: Api, emulator: Emulator, ana: PhoneUser) -> int:
    """A topic in a group that Ana is in."""
    emulator.group(GROUP, "Clinic", forum=True)
    ana.joins(GROUP, "administrator")
    made = await api.do("createForumTopic", chat_id=GROUP, name="ABCDE")
    return int(made["message_thread_id"])


async def heard(api: Api, kind: str = "message") -> list[dict[str, object]]:
    return [one[kind] for one in await api.updates() if kind in one and one[kind]["chat"]["id"] == GROUP]


async def test_what_stands_in_a_topic_says_so(api: Api, ana: PhoneUser, topic: int) -> None:
    ana.says("How is she?", chat_id=GROUP, topic=topic)
    (said,) = [one for one in await heard(api) if "text" in one]
    assert (said["message_thread_id"], said["is_topic_message"]) == (topic, True)
    assert said["chat"]["is_forum"] is True  # type: ignore[index]
    assert said["reply_to_message"]["forum_topic_created"]["name"] == "ABCDE"  # type: ignore[index]


async def test_a_reply_stays_in_the_topic(api: Api, ana: PhoneUser, topic: int) -> None:
    sent = await api.do("sendMessage", chat_id=GROUP, text="A question", message_thread_id=topic)
    ana.says("An answer", chat_id=GROUP, reply_to=sent["message_id"])
    (said,) = [one for one in await heard(api) if one.get("text") == "An answer"]
    assert said["message_thread_id"] == topic
    assert said["reply_to_message"]["text"] == "A question"  # type: ignore[index]


async def test_nothing_can_be_said_in_a_topic_that_was_deleted(
    api: Api, ana: PhoneUser, emulator: Emulator, topic: int
) -> None:
    await api.do("sendMessage", chat_id=GROUP, text="A question", message_thread_id=topic)
    ana.deletes_topic(GROUP, topic)
    refused = await api.refusal("sendMessage", chat_id=GROUP, text="Another", message_thread_id=topic)
    assert refused == (400, "Bad Request: message thread not found")
    assert "A question" not in [one.words for one in emulator.chat(GROUP).shown]


async def test_a_topic_is_renamed_closed_opened_and_deleted(api: Api, emulator: Emulator, topic: int) -> None:
    here = {"chat_id": GROUP, "message_thread_id": topic}
    await api.do("editForumTopic", **here, name="FGHIJ")
    assert emulator.chat(GROUP).topics[topic].name == "FGHIJ"
    assert await api.refusal("editForumTopic", **here, name="FGHIJ") == (400, "Bad Request: TOPIC_NOT_MODIFIED")
    await api.do("closeForumTopic", **here)
    await api.do("sendMessage", **here, text="An administrator may")
    await api.do("reopenForumTopic", **here)
    await api.do("deleteForumTopic", **here)
    assert await api.refusal("closeForumTopic", **here) == (400, "Bad Request: message thread not found")


async def test_only_an_administrator_makes_topics_and_only_in_a_forum(api: Api, emulator: Emulator, topic: int) -> None:
    emulator.chat(GROUP).bot_status = "member"
    refused = await api.refusal("createForumTopic", chat_id=GROUP, name="X")
    assert refused == (400, "Bad Request: not enough rights to create a topic")
    emulator.chat(GROUP).topics.clear()
    emulator.group(-1002, "No topics")
    refused = await api.refusal("createForumTopic", chat_id=-1002, name="X")
    assert refused == (400, "Bad Request: the chat is not a forum")
    assert topic


async def test_a_bot_that_is_no_administrator_hears_only_what_is_meant_for_it(
    api: Api, ana: PhoneUser, emulator: Emulator, topic: int
) -> None:
    emulator.chat(GROUP).bot_status = "member"
    sent = await api.do("sendMessage", chat_id=GROUP, text="A question", message_thread_id=topic)
    ana.says("Among ourselves", chat_id=GROUP, topic=topic)
    ana.says("/here", chat_id=GROUP)
    ana.says("An answer", chat_id=GROUP, reply_to=sent["message_id"])
    assert [one["text"] for one in await heard(api) if "text" in one] == ["/here", "An answer"]
