"""Bubbles that change, go, or are pinned, and taps that are answered."""

from __future__ import annotations

from typing import Any

import pytest

from bot.emulator import Emulator, NotPossibleError, PhoneUser, Upload

from .conftest import Api, StoppedClock, png

KEYS: dict[str, Any] = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}


async def test_an_edit_changes_the_bubble_in_place(api: Api, ana: PhoneUser, clock: StoppedClock) -> None:
    sent = await api.do("sendMessage", chat_id=501, text="30 s", reply_markup=KEYS)
    clock.at += 5
    edited = await api.do("editMessageText", chat_id=501, message_id=sent["message_id"], text="25 s")
    shown = ana.chat.messages[-1]
    assert (shown.text, shown.buttons, shown.edited_at) == ("25 s", (), clock.at)
    assert edited["edit_date"] == int(clock.at)


@pytest.mark.usefixtures("ana")
async def test_an_edit_that_changes_nothing_is_refused(api: Api) -> None:
    sent = await api.do("sendMessage", chat_id=501, text="30 s", reply_markup=KEYS)
    same = {"chat_id": 501, "message_id": sent["message_id"], "reply_markup": KEYS}
    for method, more in (("editMessageText", {"text": "30 s"}), ("editMessageReplyMarkup", {})):
        status, words = await api.refusal(method, **same, **more)
        assert status == 400
        assert words.startswith("Bad Request: message is not modified: specified new message content")


async def test_only_ones_own_message_of_the_right_kind_can_be_edited(api: Api, ana: PhoneUser, photo: Upload) -> None:
    picture = await api.do("sendPhoto", chat_id=501, photo=photo)
    text = await api.do("sendMessage", chat_id=501, text="hi")
    theirs = ana.says("mine")

    async def refused(method: str, message_id: int, **more: object) -> str:
        return (await api.refusal(method, chat_id=501, message_id=message_id, **more))[1]

    assert await refused("editMessageText", 9999, text="x") == "Bad Request: message to edit not found"
    assert await refused("editMessageText", theirs.message_id, text="x") == "Bad Request: message can't be edited"
    no_text = "Bad Request: there is no text in the message to edit"
    assert await refused("editMessageText", picture["message_id"], text="x") == no_text
    no_caption = "Bad Request: there is no caption in the message to edit"
    assert await refused("editMessageCaption", text["message_id"], caption="x") == no_caption


async def test_a_picture_may_be_exchanged(api: Api, ana: PhoneUser, emulator: Emulator, photo: Upload) -> None:
    sent = await api.do("sendPhoto", chat_id=501, photo=photo, caption="one")
    media = {"type": "photo", "media": "attach://next", "caption": "two"}
    fields = {"chat_id": 501, "message_id": sent["message_id"], "media": media}
    other = Upload("b.png", png(shade=10))
    answer = await emulator.call("1234567:test-token", "editMessageMedia", fields, {"next": other})
    assert answer.ok
    shown = ana.chat.messages[-1]
    assert shown.media is not None
    assert (shown.caption, shown.media.file.content) == ("two", other.content)
    await api.do("editMessageCaption", chat_id=501, message_id=sent["message_id"], caption="three")
    assert ana.chat.messages[-1].caption == "three"


async def test_a_deleted_message_is_gone_but_remembered(api: Api, ana: PhoneUser, clock: StoppedClock) -> None:
    sent = await api.do("sendMessage", chat_id=501, text="oops")
    asked = {"chat_id": 501, "message_id": sent["message_id"]}
    await api.do("deleteMessage", **asked)
    assert ana.chat.messages[-1].deleted
    assert ana.chat.shown[-1].text == "/start"
    assert await api.refusal("deleteMessage", **asked) == (400, "Bad Request: message to delete not found")
    late = await api.do("sendMessage", chat_id=501, text="late")
    clock.at += 48 * 3600 + 1
    assert await api.refusal("deleteMessage", chat_id=501, message_id=late["message_id"]) == (
        400,
        "Bad Request: message can't be deleted for everyone",
    )


async def test_a_message_of_one_chat_is_unknown_in_another(api: Api, emulator: Emulator, ana: PhoneUser) -> None:
    emulator.person(502, "Ben").says("/start")
    sent = await api.do("sendMessage", chat_id=ana.account.user_id, text="for Ana")
    refusal = await api.refusal("editMessageText", chat_id=502, message_id=sent["message_id"], text="x")
    assert refusal == (400, "Bad Request: message to edit not found")


async def test_a_tap_brings_the_whole_message(api: Api, ana: PhoneUser) -> None:
    sent = await api.do("sendMessage", chat_id=501, text="Ready?", reply_markup=KEYS)
    ana.taps("Yes")
    (update,) = await api.updates()
    query = update["callback_query"]
    assert (query["data"], query["from"]["id"]) == ("y", 501)
    assert query["message"] == sent


async def test_a_tap_is_answered_once_and_in_time(api: Api, ana: PhoneUser, clock: StoppedClock) -> None:
    await api.do("sendMessage", chat_id=501, text="Ready?", reply_markup=KEYS)
    too_old = (400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
    first, second = ana.taps("Yes"), ana.taps("y")
    await api.do("answerCallbackQuery", callback_query_id=first.query_id)
    assert await api.refusal("answerCallbackQuery", callback_query_id=first.query_id) == too_old
    clock.at += 16
    assert await api.refusal("answerCallbackQuery", callback_query_id=second.query_id) == too_old
    assert await api.refusal("answerCallbackQuery", callback_query_id="1") == too_old


async def test_the_answer_to_a_tap_is_shown(api: Api, ana: PhoneUser, emulator: Emulator) -> None:
    await api.do("sendMessage", chat_id=501, text="Ready?", reply_markup=KEYS)
    with emulator.changes.of([501]) as changes:
        query = ana.taps("Yes")
        await api.do("answerCallbackQuery", callback_query_id=query.query_id, text="Noted", show_alert=True)
        toast = await changes.get()
    assert (toast.kind, toast.text, toast.alert, toast.query_id) == ("toast", "Noted", True, query.query_id)


async def test_only_a_button_that_is_there_can_be_tapped(api: Api, ana: PhoneUser) -> None:
    sent = await api.do("sendMessage", chat_id=501, text="Ready?", reply_markup=KEYS)
    await api.do("editMessageReplyMarkup", chat_id=501, message_id=sent["message_id"])
    with pytest.raises(NotPossibleError):
        ana.taps("Yes")
    with pytest.raises(NotPossibleError):
        ana.presses("Menu")


async def test_a_pinned_message_leaves_a_note(api: Api, ana: PhoneUser) -> None:
    sent = await api.do("sendMessage", chat_id=501, text="Your plan")
    await api.do("pinChatMessage", chat_id=501, message_id=sent["message_id"], disable_notification=True)
    assert ana.chat.messages[-1].is_service
    assert (await api.do("getChat", chat_id=501))["pinned_message"]["text"] == "Your plan"


async def test_the_bot_is_seen_typing_until_it_speaks(api: Api, ana: PhoneUser) -> None:
    await api.do("sendChatAction", chat_id=501, action="typing")
    assert ana.chat.action is not None
    await api.do("sendMessage", chat_id=501, text="there")
    assert ana.chat.action is None
    assert (await api.refusal("sendChatAction", chat_id=501, action="thinking"))[0] == 400
