"""Software from elsewhere against the emulator: two clients that know nothing of this project, as in their own docs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import httpx
import pytest
from aiohttp import web

from bot.emulator import Emulator, Message, PhoneUser, Upload
from tests.processes.child import Child, free_port

from .conftest import TOKEN

if TYPE_CHECKING:
    import aiogram
    import telebot


@pytest.fixture(name="aio")
def aiogram_itself() -> ModuleType:
    """Loaded where it is used: it takes five seconds, which every process that only collects would spend as well."""
    import aiogram.webhook.aiohttp_server  # noqa: PLC0415

    return aiogram


@pytest.fixture
async def aiobot(aio: ModuleType, address: str) -> AsyncIterator[aiogram.Bot]:
    session = aio.client.session.aiohttp.AiohttpSession(api=aio.client.telegram.TelegramAPIServer.from_base(address))
    default = aio.client.default.DefaultBotProperties(parse_mode="MarkdownV2")
    async with aio.Bot(TOKEN, session=session, default=default) as bot:
        yield bot


async def test_aiogram_polls_answers_and_edits(
    aio: ModuleType, aiobot: aiogram.Bot, ana: PhoneUser, emulator: Emulator
) -> None:
    dispatcher = aio.Dispatcher()
    yes = aio.types.InlineKeyboardButton(text="Yes", callback_data="y")
    keys = aio.types.InlineKeyboardMarkup(inline_keyboard=[[yes]])

    @dispatcher.message()
    async def greet(message: aiogram.types.Message) -> None:
        await message.reply(r"*Hello*, 2\.5", reply_markup=keys)

    @dispatcher.callback_query()
    async def tapped(query: aiogram.types.CallbackQuery) -> None:
        await query.answer("ok")
        assert isinstance(query.message, aio.types.Message)
        await query.message.edit_text("_Done_")
        await dispatcher.stop_polling()

    polling = asyncio.create_task(dispatcher.start_polling(aiobot, handle_signals=False, polling_timeout=1))
    said = ana.says("hi")
    shown = await emulator.bot_says(501)
    assert (shown.html, shown.reply_to) == ("<b>Hello</b>, 2.5", said.message_id)
    ana.taps("Yes")
    await polling
    assert ana.chat.messages[-1].html == "<i>Done</i>"
    assert (await aiobot.get_me()).id == aiobot.id


async def test_aiogram_sends_what_is_neither_words_nor_media(
    aio: ModuleType, aiobot: aiogram.Bot, ana: PhoneUser
) -> None:
    poll = await aiobot.send_poll(501, "Better?", ["Yes", "No"])
    assert (await aiobot.stop_poll(501, poll.message_id)).is_closed
    await aiobot.send_venue(501, 40.4, -3.7, "Clinic", "Road 1")
    await aiobot.send_contact(501, "+15550100", "Desk")
    assert (await aiobot.send_dice(501)).dice
    said = ana.says("thank you")
    assert await aiobot.set_message_reaction(501, said.message_id, [aio.types.ReactionTypeEmoji(emoji="👍")])
    assert ana.chat.messages[-1].reactions == ("👍",)


async def test_aiogram_understands_refusals(aio: ModuleType, aiobot: aiogram.Bot, ana: PhoneUser) -> None:
    for _ in range(5):
        await aiobot.send_message(501, "x")
    with pytest.raises(aio.exceptions.TelegramRetryAfter):
        await aiobot.send_message(501, "x")
    ana.blocks()
    with pytest.raises(aio.exceptions.TelegramForbiddenError):
        await aiobot.send_message(501, "x")


@asynccontextmanager
async def webhook(aio: ModuleType, bot: aiogram.Bot, dispatcher: aiogram.Dispatcher) -> AsyncIterator[str]:
    handler = aio.webhook.aiohttp_server.SimpleRequestHandler(
        dispatcher,
        bot,
        handle_in_background=False,
        secret_token="s3cret",  # noqa: S106
    )
    app = web.Application()
    handler.register(app, "/hook")
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    finally:
        await runner.cleanup()


async def test_aiogram_answers_in_the_webhooks_own_answer(
    aio: ModuleType, aiobot: aiogram.Bot, ana: PhoneUser, emulator: Emulator, photo: Upload
) -> None:
    dispatcher = aio.Dispatcher()

    @dispatcher.message()
    async def greet(message: aiogram.types.Message) -> aiogram.methods.SendPhoto:
        picture = aio.types.BufferedInputFile(photo.content, "card.png")
        return aio.methods.SendPhoto(chat_id=message.chat.id, photo=picture, caption="*Card*", parse_mode="MarkdownV2")

    async with webhook(aio, aiobot, dispatcher) as url:
        await aiobot.set_webhook(url, secret_token="s3cret")  # noqa: S106
        ana.says("hi")
        shown: Message = await emulator.bot_says(501)
        await aiobot.delete_webhook()
    assert shown.html == "<b>Card</b>"
    assert shown.media is not None
    assert shown.media.file.content == photo.content
    assert not emulator.calls.of("sendMessage")


@pytest.fixture
def telebot_there(address: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[telebot.TeleBot]:
    import telebot  # noqa: PLC0415

    monkeypatch.setattr(telebot.apihelper, "API_URL", f"{address}/bot{{0}}/{{1}}")
    monkeypatch.setattr(telebot.apihelper, "FILE_URL", f"{address}/file/bot{{0}}/{{1}}")
    # Its own way to close the connections of a thread that ends.
    monkeypatch.setattr(telebot.apihelper, "SESSION_TIME_TO_LIVE", 0)
    return telebot.TeleBot(TOKEN, threaded=False, parse_mode="Markdown")


async def test_pytelegrambotapi_talks_to_it(telebot_there: telebot.TeleBot, ana: PhoneUser, photo: Upload) -> None:
    from telebot.util import quick_markup  # noqa: PLC0415

    bot = telebot_there
    answered: list[str] = []
    bot.register_message_handler(lambda message: answered.append(message.text))
    bot.register_callback_query_handler(lambda query: bot.answer_callback_query(query.id), lambda _: True)

    def talk() -> None:
        assert bot.get_me().id == 1234567
        keys = quick_markup({"Yes": {"callback_data": "y"}})
        bot.send_message(501, "*Hello* #hip", reply_markup=keys)
        sent = bot.send_photo(501, photo.content, caption="`card`")
        assert bot.download_file(bot.get_file(sent.photo[-1].file_id).file_path) == photo.content
        bot.send_location(501, 40.4, -3.7)
        assert bot.get_user_profile_photos(501).total_count == 0

    def hear() -> None:
        bot.process_new_updates(bot.get_updates(timeout=1))

    await asyncio.to_thread(talk)
    ana.says("hi")
    ana.taps("Yes")
    await asyncio.to_thread(hear)
    assert answered == ["hi"]
    assert [entity.type for entity in ana.chat.messages[1].entities] == ["bold", "hashtag"]


def test_the_command_listens_before_it_says_so_and_keeps_no_limits_when_asked(tmp_path: Path) -> None:
    port = free_port()
    arguments = ("emulator", "--port", str(port), "--no-limits")
    child = Child(arguments, {}, tmp_path, tmp_path / "log")
    try:
        child.until_it_writes(f"Bot API on http://127.0.0.1:{port} (any token)")
        with httpx.Client(base_url=f"http://127.0.0.1:{port}") as client:
            client.post("/control/people", json={"user_id": 501})
            client.post("/control/open", json={"user_id": 501})
            call = {"chat_id": 501, "text": "x"}
            answers = [client.post("/bot4711:a/sendMessage", json=call).status_code for _ in range(40)]
            assert set(answers) == {200}
            assert client.post("/bot4711:a/getMe").json()["result"]["id"] == 4711
    finally:
        child.stop()
