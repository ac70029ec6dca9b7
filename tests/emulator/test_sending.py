"""New bubbles: what is accepted, what is refused, and what the person then sees."""

from __future__ import annotations

import json

import pytest

from bot.emulator import Emulator, PhoneUser, Upload

from .conftest import TOKEN, Api, StoppedClock, png


async def test_a_message_stands_in_the_chat(api: Api, ana: PhoneUser, clock: StoppedClock) -> None:
    sent = await api.do("sendMessage", chat_id=501, text="Where does it <b>hurt</b>?", parse_mode="HTML")
    shown = ana.chat.messages[-1]
    assert (shown.message_id, shown.from_bot, shown.text) == (sent["message_id"], True, "Where does it hurt?")
    assert shown.html == "Where does it <b>hurt</b>?"
    assert sent["entities"] == [{"type": "bold", "offset": 14, "length": 4}]
    assert (sent["date"], shown.sent_at, shown.silent) == (int(clock.at), clock.at, False)
    assert sent["chat"] == {"id": 501, "type": "private", "first_name": "Ana"}


async def test_a_quiet_and_protected_message_says_so(api: Api, ana: PhoneUser) -> None:
    await api.do("sendMessage", chat_id=501, text="tip", disable_notification=True, protect_content="true")
    shown = ana.chat.messages[-1]
    assert shown.silent
    assert shown.protected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "message text is empty"),
        (" \n ", "message text is empty"),
        ("x" * 4097, "message is too long"),
        ("🦵" * 2049, "message is too long"),
    ],
)
async def test_a_text_of_the_wrong_length_is_refused(api: Api, ana: PhoneUser, text: str, words: str) -> None:
    assert await api.refusal("sendMessage", chat_id=501, text=text) == (400, f"Bad Request: {words}")
    assert len(ana.chat.messages) == 1


async def test_the_longest_text_is_taken(api: Api, ana: PhoneUser) -> None:
    await api.do("sendMessage", chat_id=501, text="🦵" * 2048)
    assert len(ana.chat.messages[-1].text) == 2048


async def test_a_wrong_token_is_unauthorized(emulator: Emulator) -> None:
    answer = await emulator.call("1234567:other", "getMe")
    assert (answer.status, answer.body) == (401, {"ok": False, "error_code": 401, "description": "Unauthorized"})


async def test_any_token_will_do_when_none_was_given(clock: StoppedClock) -> None:
    answer = await Emulator(clock.now).call("whatever", "getMe")
    assert answer.result["is_bot"] is True


async def test_an_unknown_method_is_not_found_and_case_does_not_matter(api: Api) -> None:
    assert await api.refusal("sendMoney") == (404, "Not Found: method not found")
    assert (await api.do("GETME"))["id"] == 1234567


async def test_a_blocked_bot_is_forbidden_until_it_is_unblocked(api: Api, ana: PhoneUser) -> None:
    ana.blocks()
    for method, more in (("sendMessage", {"text": "hi"}), ("sendChatAction", {"action": "typing"})):
        assert await api.refusal(method, chat_id=501, **more) == (403, "Forbidden: bot was blocked by the user")
    ana.unblocks()
    await api.do("sendMessage", chat_id=501, text="hi")
    kinds = [update["my_chat_member"]["new_chat_member"]["status"] for update in await api.updates()]
    assert kinds == ["kicked", "member"]


async def test_a_bot_cannot_write_first(api: Api, emulator: Emulator) -> None:
    emulator.person(777, "Silent")
    assert await api.refusal("sendMessage", chat_id=777, text="hi") == (
        403,
        "Forbidden: bot can't initiate conversation with a user",
    )
    assert await api.refusal("sendMessage", chat_id=778, text="hi") == (400, "Bad Request: chat not found")


@pytest.mark.parametrize("size", [0, 65])
async def test_callback_data_has_1_to_64_bytes(api: Api, ana: PhoneUser, size: int) -> None:
    rows = [[{"text": "x", "callback_data": "é" * (size // 2) + "a" * (size % 2)}]]
    refusal = await api.refusal("sendMessage", chat_id=501, text="?", reply_markup={"inline_keyboard": rows})
    assert refusal == (400, "Bad Request: BUTTON_DATA_INVALID")
    assert ana.chat.messages[-1].from_bot is False


async def test_keyboards_may_come_as_json_text(api: Api, ana: PhoneUser) -> None:
    keyboard = json.dumps(
        {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}, {"text": "No", "url": "https://x.org"}]]}
    )
    await api.do("sendMessage", chat_id="501", text="?", reply_markup=keyboard)
    ((yes, no),) = ana.chat.messages[-1].buttons
    assert (yes.text, yes.data, no.url) == ("Yes", "y", "https://x.org")


async def test_a_reply_keyboard_stays_until_it_is_removed(api: Api, ana: PhoneUser) -> None:
    await api.do("sendMessage", chat_id=501, text="Menu", reply_markup={"keyboard": [["Start", {"text": "Help"}]]})
    await api.do("sendMessage", chat_id=501, text="more")
    assert ana.chat.keyboard is not None
    assert ana.chat.keyboard.rows == (("Start", "Help"),)
    assert ana.presses("Help").text == "Help"
    await api.do("sendMessage", chat_id=501, text="bye", reply_markup={"remove_keyboard": True})
    assert ana.chat.keyboard is None


async def test_a_photo_is_uploaded_once_and_sent_again_by_its_id(api: Api, ana: PhoneUser, photo: Upload) -> None:
    first = await api.do("sendPhoto", chat_id=501, photo=photo, caption="<i>Card</i>", parse_mode="HTML")
    largest = first["photo"][-1]
    assert (largest["width"], largest["height"]) == (320, 200)
    assert first["caption_entities"] == [{"type": "italic", "offset": 0, "length": 4}]
    second = await api.do("sendPhoto", chat_id=501, photo=largest["file_id"])
    assert second["photo"][-1]["file_id"] == largest["file_id"]
    shown = ana.chat.messages[-1]
    assert shown.media is not None
    assert shown.media.file.content == photo.content


async def test_a_photo_may_be_attached_by_name(ana: PhoneUser, emulator: Emulator, photo: Upload) -> None:
    answer = await emulator.call(TOKEN, "sendPhoto", {"chat_id": 501, "photo": "attach://p1"}, {"p1": photo})
    assert answer.ok
    assert ana.chat.messages[-1].media is not None


async def test_a_file_comes_back_by_its_path(api: Api, ana: PhoneUser, emulator: Emulator, photo: Upload) -> None:
    sent = ana.sends("photo", photo)
    assert sent.media is not None
    path = (await api.do("getFile", file_id=sent.media.file.file_id))["file_path"]
    assert emulator.file(TOKEN, path).content == photo.content


@pytest.mark.parametrize(
    ("upload", "words"),
    [
        (Upload("a.png", b""), "Bad Request: file must be non-empty"),
        (Upload("a.png", b"no picture"), "Bad Request: IMAGE_PROCESS_FAILED"),
        (Upload("a.png", png(2100, 100)), "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (
            Upload("a.png", png() + bytes(10 * 1024 * 1024)),
            "Bad Request: file of size 10486007 bytes is too big for a photo; the maximum size is 10485760 bytes",
        ),
    ],
)
async def test_a_bad_photo_is_refused(api: Api, ana: PhoneUser, upload: Upload, words: str) -> None:
    status, said = await api.refusal("sendPhoto", chat_id=501, photo=upload)
    assert status == 400
    assert said.partition("of size")[0] == words.partition("of size")[0]
    assert len(ana.chat.messages) == 1


@pytest.mark.usefixtures("ana")
async def test_an_unknown_file_id_is_refused(api: Api) -> None:
    assert await api.refusal("sendPhoto", chat_id=501, photo="AgACnothing") == (
        400,
        "Bad Request: wrong file identifier/HTTP URL specified",
    )


@pytest.mark.usefixtures("ana")
async def test_a_long_caption_is_refused(api: Api, photo: Upload) -> None:
    refusal = await api.refusal("sendPhoto", chat_id=501, photo=photo, caption="x" * 1025)
    assert refusal == (400, "Bad Request: message caption is too long")


@pytest.mark.parametrize("kind", ["document", "video", "voice", "audio", "animation"])
async def test_every_kind_of_file_is_shown_as_what_it_is(api: Api, ana: PhoneUser, kind: str) -> None:
    sent = await api.do(f"send{kind.title()}", chat_id=501, duration=7, **{kind: Upload("a.bin", b"content")})
    assert sent[kind]["file_size"] == 7
    shown = ana.chat.messages[-1].media
    assert shown is not None
    assert shown.kind == kind


async def test_an_album_arrives_as_one(ana: PhoneUser, emulator: Emulator, photo: Upload) -> None:
    media = [{"type": "photo", "media": "attach://a", "caption": "two"}, {"type": "photo", "media": "attach://b"}]
    answer = await emulator.call(TOKEN, "sendMediaGroup", {"chat_id": 501, "media": media}, {"a": photo, "b": photo})
    assert len({message["media_group_id"] for message in answer.result}) == 1
    assert [message.caption for message in ana.chat.messages[-2:]] == ["two", ""]


async def test_a_copy_brings_words_media_and_buttons(
    api: Api, ana: PhoneUser, emulator: Emulator, photo: Upload
) -> None:
    ben = emulator.person(502, "Ben")
    ben.says("/start")
    original = ana.sends("photo", photo, caption="look")
    copied = await api.do("copyMessage", chat_id=502, from_chat_id=501, message_id=original.message_id)
    shown = ben.chat.messages[-1]
    assert copied == {"message_id": shown.message_id}
    assert (shown.caption, shown.from_bot) == ("look", True)
    assert await api.refusal("copyMessage", chat_id=502, from_chat_id=501, message_id=9999) == (
        400,
        "Bad Request: message to copy not found",
    )


async def test_a_forward_names_who_wrote_it(api: Api, ana: PhoneUser, emulator: Emulator) -> None:
    emulator.person(502, "Ben").says("/start")
    original = ana.says("my knee")
    forwarded = await api.do("forwardMessage", chat_id=502, from_chat_id=501, message_id=original.message_id)
    assert forwarded["forward_origin"]["sender_user"]["first_name"] == "Ana"


async def test_several_messages_are_copied_and_gone_ones_left_out(api: Api, ana: PhoneUser, emulator: Emulator) -> None:
    ben = emulator.person(502, "Ben")
    ben.says("/start")
    ids = [ana.says(text).message_id for text in ("a", "b")]
    copied = await api.do("copyMessages", chat_id=502, from_chat_id=501, message_ids=[*ids, 9999])
    assert len(copied) == 2
    assert [message.text for message in ben.chat.messages[-2:]] == ["a", "b"]


async def test_a_protected_message_cannot_be_forwarded(api: Api, emulator: Emulator) -> None:
    emulator.person(501).says("/start")
    sent = await api.do("sendMessage", chat_id=501, text="card", protect_content=True)
    refusal = await api.refusal("forwardMessage", chat_id=501, from_chat_id=501, message_id=sent["message_id"])
    assert refusal[0] == 400


async def test_a_reply_needs_its_message_unless_told_otherwise(api: Api, ana: PhoneUser) -> None:
    asked = {"chat_id": 501, "text": "re"}
    refusal = await api.refusal("sendMessage", **asked, reply_parameters={"message_id": 9999})
    assert refusal == (400, "Bad Request: message to be replied not found")
    lenient = {"message_id": 9999, "allow_sending_without_reply": True}
    await api.do("sendMessage", **asked, reply_parameters=lenient)
    newest = ana.chat.messages[-1].message_id
    replied = await api.do("sendMessage", **asked, reply_parameters={"message_id": newest})
    assert replied["reply_to_message"]["message_id"] == newest


@pytest.mark.usefixtures("ana")
async def test_values_of_the_wrong_shape_are_a_bad_request(api: Api) -> None:
    for reply_markup in ("{", "[]", {"inline_keyboard": 3}, {"keyboard": [[3]]}):
        status, _ = await api.refusal("sendMessage", chat_id=501, text="x", reply_markup=reply_markup)
        assert status == 400
    assert (await api.refusal("sendMessage", chat_id="me", text="x"))[0] == 400
    assert (await api.refusal("sendMediaGroup", chat_id=501, media=[3]))[0] == 400


async def test_a_document_by_upload_keeps_its_name_bytes_and_caption(api: Api, ana: PhoneUser) -> None:
    upload = Upload("my-data.json", b'{"a": 1}', "application/json")
    sent = await api.do("sendDocument", document=upload, chat_id=501, caption="All of <b>it</b>", parse_mode="HTML")
    shown = ana.chat.messages[-1]
    assert shown.media is not None
    assert (shown.media.kind, shown.media.file.name, shown.media.file.content) == (
        "document",
        "my-data.json",
        b'{"a": 1}',
    )
    assert shown.html == "All of <b>it</b>"
    assert sent["document"]["file_name"] == "my-data.json"
    assert sent["document"]["file_size"] == 8
    again = await api.do("sendDocument", chat_id=501, document=sent["document"]["file_id"])
    assert again["document"]["file_unique_id"] == sent["document"]["file_unique_id"]
