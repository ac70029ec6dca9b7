"""The emulator over HTTP: as python-telegram-bot sees it, and as a test in another process does."""

from __future__ import annotations

import base64
import json
import socket
from typing import Any

import httpx
import pytest
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto
from telegram.error import Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.emulator import Emulator, Failure, PhoneUser, ShiftedClock, Upload, serving

from .conftest import TOKEN, StoppedClock


def bot_at(address: str, token: str = TOKEN) -> Bot:
    return Bot(token, base_url=f"{address}/bot", base_file_url=f"{address}/file/bot")


async def test_python_telegram_bot_talks_to_it(address: str, ana: PhoneUser, photo: Upload) -> None:
    async with bot_at(address) as bot:
        assert bot.username == "tenderspot_bot"
        keys = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
        await bot.send_photo(501, photo.content, caption="<b>Card</b>", parse_mode="HTML", reply_markup=keys)
        ana.taps("Yes")
        (update,) = await bot.get_updates(timeout=1)
        assert update.callback_query is not None
        assert await update.callback_query.answer("ok")
        album = await bot.send_media_group(501, [InputMediaPhoto(photo.content), InputMediaPhoto(photo.content)])
        assert len({message.media_group_id for message in album}) == 1
        await bot.set_my_commands([BotCommand("start", "Begin")], language_code="es")
        assert (await bot.get_chat(501)).first_name == "Ana"
        assert (await bot.get_chat_member(501, 501)).status == "member"
        file = await bot.get_file(album[0].photo[-1].file_id)
        assert bytes(await file.download_as_bytearray()) == photo.content


async def test_python_telegram_bot_finds_what_it_once_took_for_a_wrong_token(
    address: str, ana: PhoneUser, emulator: Emulator, clock: StoppedClock
) -> None:
    emulator.group(-1001, "Clinic", username="NorthsideClinic")
    said = ana.says("thank you")
    async with bot_at(address) as bot:
        poll = (await bot.send_poll(501, "Better?", ["Yes", "No"])).poll
        assert poll is not None
        assert [option.text for option in poll.options] == ["Yes", "No"]
        quiz = await bot.send_poll(501, "Where?", ["Hip", "Foot"], type="quiz", correct_option_ids=[0])
        assert (await bot.stop_poll(501, quiz.message_id)).is_closed
        assert (await bot.send_location(501, 40.4, -3.7)).location
        assert (await bot.send_venue(501, 40.4, -3.7, "Clinic", "Road 1")).venue
        assert (await bot.send_contact(501, "+15550100", "Desk")).contact
        clock.at += 10
        assert (await bot.send_dice(501)).dice
        assert await bot.set_message_reaction(501, said.message_id, "👍")
        assert (await bot.get_user_profile_photos(501)).total_count == 0
        link = await bot.create_chat_invite_link("@NorthsideClinic", name="Desk")
        assert (await bot.revoke_chat_invite_link("@NorthsideClinic", link.invite_link)).is_revoked
        html = await bot.send_message(501, "*Hip* `2.5`", parse_mode="Markdown")
        assert html.text_html == "<b>Hip</b> <code>2.5</code>"


async def test_python_telegram_bot_understands_its_refusals(
    address: str, ana: PhoneUser, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    async with bot_at(address) as bot:
        ana.blocks()
        with pytest.raises(Forbidden, match="blocked by the user"):
            await bot.send_message(501, "x")
        emulator.faults.add(Failure("too_many", retry_after=3))
        with pytest.raises(RetryAfter):
            await bot.send_message(501, "x")
        await bot.set_webhook("https://127.0.0.1:9/hook")
        with pytest.raises(Conflict):
            await bot.get_updates()
    stranger = bot_at(address, "1:wrong")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()


async def test_a_broken_connection_is_a_network_error(address: str, ana: PhoneUser, emulator: Emulator) -> None:
    async with bot_at(address) as bot:
        emulator.faults.add(Failure("reset", "sendMessage", takes_effect=True), Failure("not_json", "sendMessage"))
        for _ in range(2):
            with pytest.raises(TelegramError):
                await bot.send_message(501, "x")
        await bot.send_message(501, "y")
    assert [message.text for message in ana.chat.messages] == ["/start", "x", "y"]


@pytest.mark.usefixtures("ana")
async def test_parameters_come_in_every_way_http_knows(address: str) -> None:
    async with httpx.AsyncClient(base_url=f"{address}/bot{TOKEN}") as client:
        by_query = await client.get("/sendMessage", params={"chat_id": 501, "text": "1"})
        by_form = await client.post("/sendMessage", data={"chat_id": "501", "text": "2"})
        by_json = await client.post("/sendMessage", json={"chat_id": 501, "text": "3"})
        by_parts = await client.post("/sendDocument", data={"chat_id": "501"}, files={"document": b"4"})
        broken = await client.post("/getMe", content=b"{", headers={"content-type": "application/json"})
    assert [answer.json()["result"]["text"] for answer in (by_query, by_form, by_json)] == ["1", "2", "3"]
    assert by_parts.json()["result"]["document"]["file_size"] == 1
    assert broken.status_code == 400


async def test_a_taken_port_is_an_oserror(emulator: Emulator) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        async with serving(emulator, port=taken.getsockname()[1]):
            pass


async def test_people_can_be_played_from_another_process(address: str, photo: Upload) -> None:
    async with httpx.AsyncClient(base_url=address) as client:

        async def do(path: str, **body: Any) -> Any:
            answer = await client.post(f"/control/{path}", json=body)
            assert answer.status_code == 200, answer.text
            return answer.json()

        await do("people", user_id=601, first_name="Eva", language_code="es")
        await do("open", user_id=601, payload="x")
        keys = json.dumps({"inline_keyboard": [[{"text": "Sí", "callback_data": "y"}]]})
        await client.post(f"/bot{TOKEN}/sendMessage", data={"chat_id": 601, "text": "?", "reply_markup": keys})
        await do("tap", user_id=601, label="Sí")
        said = await do("say", user_id=601, text="hola")
        await do("edit", user_id=601, message_id=said["message_id"], text="hola!")
        await do("send", user_id=601, kind="photo", content=base64.b64encode(photo.content).decode())
        await do("inject", odd={})
        await do("block", user_id=601)
        refused = await client.post("/control/say", json={"user_id": 601, "text": "x"})
        await do("unblock", user_id=601)
        await do("faults", kind="status", status=503)
        assert (await client.post(f"/bot{TOKEN}/getMe")).status_code == 503
        updates = (await client.post(f"/bot{TOKEN}/getUpdates")).json()["result"]
        chat = (await client.get("/control/chats/601")).json()
        calls = (await client.get("/control/calls", params={"method": "sendMessage"})).json()
        people = (await client.get("/control/people")).json()
        picture = await client.get(chat["messages"][-1]["media"]["url"])
    kinds = ["message", "callback_query", "message", "edited_message", "message", "odd", *["my_chat_member"] * 2]
    assert [list(update)[1] for update in updates] == kinds
    assert (refused.status_code, calls["calls"][0]["status"], people[0]["name"]) == (409, 200, "Eva")
    assert [message["text"] for message in chat["messages"]] == ["/start x", "?", "hola!", ""]
    assert picture.content == photo.content


async def test_another_web_page_cannot_post(address: str) -> None:
    async with httpx.AsyncClient(base_url=address) as client:
        answer = await client.post("/control/block", content=b'{"user_id": 501}')
    assert answer.status_code == 415


async def test_the_clock_can_be_moved(emulator: Emulator, clock: StoppedClock) -> None:
    moved = ShiftedClock(clock.now)
    async with serving(emulator, clock=moved) as address, httpx.AsyncClient(base_url=address) as client:
        answer = await client.post("/control/clock/advance", json={"seconds": 3600})
        assert answer.json() == {"now": clock.at + 3600}
        assert (await client.get("/control/clock")).json() == {"now": clock.at + 3600}
        assert (await client.post("/control/clock/next-timer", json={})).json()["moved"] is None
