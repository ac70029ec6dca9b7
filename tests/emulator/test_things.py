"""Polls, places, contacts, dice, reactions, links into a group, and who is meant by a name."""

from __future__ import annotations

from typing import Any

import pytest

from bot.emulator import NO_LIMITS, Emulator, EmulatorSettings, PhoneUser, view

from .conftest import Api, StoppedClock

GROUP = -1001


@pytest.mark.parametrize(
    ("method", "fields", "shown"),
    [
        ("sendPoll", {"question": "Better?", "options": ["Yes", {"text": "No"}]}, "poll"),
        ("sendLocation", {"latitude": 40.4, "longitude": "-3.7"}, "location"),
        ("sendVenue", {"latitude": 40, "longitude": 3, "title": "Clinic", "address": "Road 1"}, "venue"),
        ("sendContact", {"phone_number": "+15550100", "first_name": "Desk"}, "contact"),
        ("sendDice", {}, "dice"),
    ],
)
async def test_a_bubble_may_be_neither_words_nor_media(
    api: Api, ana: PhoneUser, method: str, fields: dict[str, Any], shown: str
) -> None:
    sent = await api.do(method, chat_id=501, **fields)
    assert shown in sent
    assert "text" not in sent
    assert not view.message(ana.chat.messages[-1])["service"]
    await api.do("copyMessage", chat_id=501, from_chat_id=501, message_id=sent["message_id"])
    assert ana.chat.messages[-1].extra[shown] == sent[shown]


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize(
    ("method", "fields", "words"),
    [
        ("sendPoll", {"question": "Better?", "options": []}, "poll must have at least 1 and at most 12 options"),
        ("sendPoll", {"question": "?", "options": ["a"], "type": "quiz"}, "wrong correct option ID specified"),
        (
            "sendPoll",
            {"question": "?", "options": ["a"], "type": "quiz", "correct_option_id": 1},
            "wrong correct option ID specified",
        ),
        ("sendLocation", {"latitude": 91, "longitude": 0}, "wrong latitude or longitude specified"),
        ("sendContact", {"first_name": "Desk"}, 'parameter "phone_number" is required'),
        ("sendDice", {"emoji": "🦵"}, "wrong dice emoji specified"),
    ],
)
async def test_what_is_no_such_thing_is_refused(api: Api, method: str, fields: dict[str, Any], words: str) -> None:
    assert await api.refusal(method, chat_id=501, **fields) == (400, f"Bad Request: {words}")


@pytest.mark.usefixtures("ana")
async def test_a_poll_is_closed_once(api: Api) -> None:
    poll = await api.do("sendPoll", chat_id=501, question="Better?", options=["Yes", "No"])
    assert (await api.do("stopPoll", chat_id=501, message_id=poll["message_id"]))["is_closed"]
    refused = await api.refusal("stopPoll", chat_id=501, message_id=poll["message_id"])
    assert refused == (400, "Bad Request: poll has already been closed")


async def test_a_reaction_shows_and_goes(api: Api, ana: PhoneUser) -> None:
    said = ana.says("thank you")
    heart = [{"type": "emoji", "emoji": "❤️"}]
    assert await api.do("setMessageReaction", chat_id=501, message_id=said.message_id, reaction=heart)
    assert view.message(ana.chat.messages[-1])["reactions"] == ["❤️"]
    assert await api.do("setMessageReaction", chat_id=501, message_id=said.message_id)
    assert ana.chat.messages[-1].reactions == ()
    leg = [{"type": "emoji", "emoji": "🦵"}]
    refused = await api.refusal("setMessageReaction", chat_id=501, message_id=said.message_id, reaction=leg)
    assert refused == (400, "Bad Request: REACTION_INVALID")


@pytest.mark.usefixtures("ana")
async def test_a_group_has_links_that_can_be_revoked(api: Api, emulator: Emulator) -> None:
    emulator.group(GROUP, "Clinic")
    link = await api.do("createChatInviteLink", chat_id=GROUP, name="Desk", member_limit=5)
    assert link["name"] == "Desk"
    assert (await api.do("revokeChatInviteLink", chat_id=GROUP, invite_link=link["invite_link"]))["is_revoked"]
    assert (await api.do("exportChatInviteLink", chat_id=GROUP)).startswith("https://t.me/")
    assert await api.do("getChatMemberCount", chat_id=GROUP) == 1
    refused = await api.refusal("createChatInviteLink", chat_id=501)
    assert refused == (400, "Bad Request: chat invite links can't be used in private chats")


@pytest.mark.usefixtures("ana")
async def test_nobody_has_a_profile_picture(api: Api) -> None:
    assert await api.do("getUserProfilePhotos", user_id=501) == {"total_count": 0, "photos": []}


async def test_a_public_group_can_be_named_and_a_person_cannot(api: Api, emulator: Emulator) -> None:
    emulator.group(GROUP, "Clinic", username="NorthsideClinic")
    emulator.person(502, "Ben", username="benbenben").says("/start")
    sent = await api.do("sendMessage", chat_id="@northsideclinic", text="Hello")
    assert sent["chat"] == {"id": GROUP, "type": "supergroup", "title": "Clinic", "username": "NorthsideClinic"}
    for name in ("@benbenben", "@nobody"):
        assert await api.refusal("sendMessage", chat_id=name, text="x") == (400, "Bad Request: chat not found")


async def test_the_bots_id_is_the_number_in_its_token(clock: StoppedClock) -> None:
    emulator = Emulator(clock.now)
    assert (await emulator.call("4711:abc", "getMe")).result["id"] == 4711
    assert (await emulator.call("815:abc", "getMe")).result["id"] == 815


async def test_limits_can_be_turned_off(clock: StoppedClock) -> None:
    emulator = Emulator(clock.now, settings=EmulatorSettings(limits=NO_LIMITS))
    emulator.person(501).says("/start")
    answers = [await emulator.call("1:a", "sendMessage", {"chat_id": 501, "text": "x"}) for _ in range(40)]
    assert {answer.status for answer in answers} == {200}
