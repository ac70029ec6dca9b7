"""What people can do, and what the bot hears of it."""

from __future__ import annotations

import asyncio

import pytest

from bot.emulator import Emulator, EmulatorSettings, NotPossibleError, PhoneUser, Upload

from .conftest import TOKEN, Api, StoppedClock


async def test_a_command_is_marked_as_one(api: Api, ana: PhoneUser) -> None:
    ana.opens("tip-42")
    (update,) = await api.updates()
    assert update["message"]["text"] == "/start tip-42"
    assert update["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert update["message"]["from"] == {"id": 501, "is_bot": False, "first_name": "Ana", "language_code": "en"}


@pytest.mark.parametrize("kind", ["photo", "video", "voice", "document", "sticker"])
async def test_media_reach_the_bot(api: Api, ana: PhoneUser, photo: Upload, kind: str) -> None:
    ana.sends(kind, photo, caption="see", seconds=3)
    (update,) = await api.updates()
    assert update["message"]["caption"] == "see"
    assert kind in update["message"]


async def test_an_album_is_several_messages_with_one_group(api: Api, ana: PhoneUser, photo: Upload) -> None:
    ana.sends_album([("photo", photo), ("photo", photo)], caption="both")
    first, second = (update["message"] for update in await api.updates())
    assert first["media_group_id"] == second["media_group_id"]
    assert (first["caption"], "caption" in second) == ("both", False)


async def test_a_contact_is_shared_by_a_key_that_asks_for_it(api: Api, ana: PhoneUser) -> None:
    keys = {"keyboard": [[{"text": "Share my number", "request_contact": True}]], "one_time_keyboard": True}
    await api.do("sendMessage", chat_id=501, text="?", reply_markup=keys)
    ana.presses("Share my number")
    (update,) = await api.updates()
    assert update["message"]["contact"]["user_id"] == 501
    assert ana.chat.keyboard is None


async def test_a_person_may_correct_their_own_message(api: Api, ana: PhoneUser) -> None:
    said = ana.says("my kne")
    ana.edits(said, "my knee")
    assert [set(update) - {"update_id"} for update in await api.updates()] == [{"message"}, {"edited_message"}]
    sent = await api.do("sendMessage", chat_id=501, text="?")
    message = ana.chat.find(sent["message_id"])
    assert message is not None
    with pytest.raises(NotPossibleError):
        ana.edits(message, "not mine")


async def test_someone_who_blocked_the_bot_cannot_write(ana: PhoneUser) -> None:
    ana.blocks()
    with pytest.raises(NotPossibleError):
        ana.says("hello")
    ana.opens()
    assert ana.chat.messages[-1].text == "/start"


async def test_a_forged_tap_carries_any_data(api: Api, ana: PhoneUser) -> None:
    ana.sends_data("forged", ana.chat.messages[0], ana.chat)
    (update,) = await api.updates()
    assert update["callback_query"]["data"] == "forged"


async def test_a_group_has_members_and_topics(api: Api, emulator: Emulator, ana: PhoneUser) -> None:
    group = emulator.group(-1001, "Clinic", forum=True)
    ana.joins(-1001, "administrator")
    topic = await api.do("createForumTopic", chat_id=-1001, name="Patient 7")
    thread = topic["message_thread_id"]
    sent = await api.do("sendMessage", chat_id=-1001, message_thread_id=thread, text="New question")
    assert sent["message_thread_id"] == thread
    reply = ana.says("on it", chat_id=-1001, reply_to=sent["message_id"])
    assert reply.thread_id == thread
    await api.do("closeForumTopic", chat_id=-1001, message_thread_id=thread)
    assert group.topics[thread].closed
    refusal = await api.refusal("sendMessage", chat_id=-1001, message_thread_id=9, text="x")
    assert refusal == (400, "Bad Request: message thread not found")
    member = await api.do("getChatMember", chat_id=-1001, user_id=501)
    assert (member["status"], member["user"]["first_name"]) == ("administrator", "Ana")


async def test_the_bot_hears_when_it_is_added_and_removed(api: Api, emulator: Emulator, ana: PhoneUser) -> None:
    emulator.group(-1001, "Clinic").bot_status = "left"
    ana.adds_bot(-1001)
    ana.removes_bot(-1001)
    statuses = [update["my_chat_member"]["new_chat_member"]["status"] for update in await api.updates()]
    assert statuses == ["administrator", "kicked"]
    assert (await api.refusal("sendMessage", chat_id=-1001, text="x"))[0] == 403


async def test_waiting_ends_when_the_bot_speaks(api: Api, ana: PhoneUser, emulator: Emulator) -> None:
    said = ana.says("hello")
    waiting = asyncio.create_task(emulator.bot_says(501, after=said.message_id))
    await asyncio.sleep(0)
    await api.do("sendMessage", chat_id=501, text="one")
    await api.do("sendMessage", chat_id=501, text="two")
    assert (await waiting).text == "one"
    with pytest.raises(TimeoutError):
        await emulator.bot_says(501, after=ana.chat.newest_id, within=0.01)


async def test_changes_are_heard_only_by_listeners_of_their_chat(ana: PhoneUser, emulator: Emulator) -> None:
    ben = emulator.person(502, "Ben")
    with emulator.changes.of([501]) as changes:
        ben.says("/start")
        ana.says("hello")
        assert (await changes.get()).chat_id == 501
        assert changes.empty()


@pytest.mark.usefixtures("ana")
async def test_the_log_keeps_the_newest_calls(clock: StoppedClock) -> None:
    emulator = Emulator(clock.now, [TOKEN], settings=EmulatorSettings(kept_calls=2))
    emulator.person(501).says("/start")
    api = Api(emulator)
    for text in ("", "a", "b"):
        await api.ask("sendMessage", chat_id=501, text=text)
    assert (emulator.calls.total, len(emulator.calls)) == (3, 2)
    assert [call.ok for call in emulator.calls.of("sendmessage", 501)] == [True, True]
    assert emulator.calls.busiest_second("sendMessage") == 2
