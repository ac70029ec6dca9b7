"""The phone page in a real browser, beside a real emulator over HTTP."""

from __future__ import annotations

import asyncio
import shutil
import struct
import zlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from bot.emulator import NO_LIMITS, Emulator, EmulatorSettings, Phones, Upload, serving

TOKEN = "1234567:test-token"  # noqa: S105
ANA, CLINIC = 501, 900
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
OFFLINE = "ERR_INTERNET_DISCONNECTED"
# One browser for the whole file, so one event loop too.
pytestmark = pytest.mark.asyncio(loop_scope="module")


@dataclass
class Clock:
    """A stopped clock with one timer, ten minutes ahead."""

    at: float = 1_790_000_000.0
    timers: list[float] = field(default_factory=lambda: [1_790_000_600.0])

    def now(self) -> float:
        return self.at

    async def advance(self, seconds: float) -> None:
        self.at += seconds

    async def to_next_timer(self) -> float | None:
        if not self.timers:
            return None
        moved = self.timers.pop(0) - self.at
        self.at += moved
        return moved


@dataclass
class Bot:
    """The other end: what a bot would ask of the API."""

    emulator: Emulator

    async def do(self, method: str, uploads: dict[str, Upload] | None = None, **fields: Any) -> Any:
        answer = await self.emulator.call(TOKEN, method, fields, uploads or {})
        assert answer.ok, answer.description
        return answer.result

    async def says(self, text: str, *rows: list[str], chat_id: int = ANA, **more: Any) -> int:
        keys = {"inline_keyboard": [[{"text": label, "callback_data": label} for label in row] for row in rows]}
        sent = await self.do("sendMessage", chat_id=chat_id, text=text, parse_mode="HTML", reply_markup=keys, **more)
        return int(sent["message_id"])

    async def hears(self) -> dict[str, Any]:
        (update,) = await self.do("getUpdates", limit=1, timeout=10)
        await self.do("getUpdates", offset=update["update_id"] + 1)
        return dict(update)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def emulator(clock: Clock) -> Emulator:
    made = Emulator(clock.now, [TOKEN], settings=EmulatorSettings(limits=NO_LIMITS))
    made.person(ANA, "Ana")
    made.person(CLINIC, "Dr. Okafor")
    return made


@pytest.fixture
def bot(emulator: Emulator) -> Bot:
    return Bot(emulator)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    chromium = shutil.which("chromium")
    assert chromium, "these tests need Chromium: no program named chromium is on the PATH"
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield opened
        await opened.close()


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, emulator: Emulator, clock: Clock) -> AsyncIterator[Page]:
    """Open the page; anything that goes wrong in its script fails the test."""
    phones = Phones(patient=ANA, clinic=CLINIC, patient_start="invited")
    async with serving(emulator, clock=clock, phones=phones) as address:
        opened = await browser.new_page(viewport={"width": 1280, "height": 800}, color_scheme="light")
        wrong: list[str] = []
        opened.on("pageerror", lambda error: wrong.append(str(error)))
        opened.on(
            "console",
            lambda told: wrong.append(told.text) if told.type == "error" and OFFLINE not in told.text else None,
        )
        await opened.goto(address)
        yield opened
        await opened.close()
        assert not wrong


@pytest_asyncio.fixture(loop_scope="module")
async def patient(page: Page) -> Locator:
    phone = page.get_by_test_id("patient")
    await expect(phone.get_by_role("heading", name="Tenderspot")).to_be_visible()
    return phone


@pytest_asyncio.fixture(loop_scope="module")
async def started(patient: Locator, emulator: Emulator) -> Locator:
    """Ana's phone, once she has begun and the bot has heard it."""
    emulator.person(ANA).says("/start")
    emulator.world.queue.waiting.clear()
    await expect(patient.get_by_label("Message", exact=True)).to_be_visible()
    return patient


def bubble(phone: Locator, message_id: int) -> Locator:
    return phone.locator(f'.entry[data-message-id="{message_id}"]')


def picture() -> Upload:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = (b"\x00" + b"\x2f\x8f\x83" * 400) * 300
    header = struct.pack(">IIBBBBB", 400, 300, 8, 2, 0, 0, 0)
    content = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return Upload("card.png", b"\x89PNG\r\n\x1a\n" + content, "image/png")


async def test_start_sends_the_payload_and_opens_the_chat(patient: Locator, bot: Bot) -> None:
    await bot.do("setMyDescription", description="I show you where to press.")
    await expect(patient.get_by_text("I show you where to press.")).to_be_visible()
    await patient.get_by_role("button", name="Start", exact=True).click()
    assert (await bot.hears())["message"]["text"] == "/start invited"
    await expect(patient.get_by_label("Message", exact=True)).to_be_visible()


async def test_what_is_said_on_either_side_appears(started: Locator, bot: Bot) -> None:
    message_id = await bot.says('Where does it <b>hurt</b>? <a href="https://example.org/">more</a>')
    shown = bubble(started, message_id)
    await expect(shown.locator("b")).to_have_text("hurt")
    await expect(shown.get_by_role("link", name="more")).to_have_attribute("href", "https://example.org/")
    await started.get_by_label("Message", exact=True).fill("in my hip <i>")
    await started.get_by_label("Message", exact=True).press("Enter")
    assert (await bot.hears())["message"]["text"] == "in my hip <i>"
    await expect(started.locator(".entry.own").last).to_contain_text("in my hip <i>")


async def test_a_double_click_answers_a_bubble(started: Locator, bot: Bot) -> None:
    asked = await bot.says("May I swim?")
    await bubble(started, asked).locator(".bubble").dblclick()
    await expect(started.get_by_test_id("answering")).to_contain_text("May I swim?")
    await started.get_by_label("Message", exact=True).fill("Gladly")
    await started.get_by_label("Message", exact=True).press("Enter")
    assert (await bot.hears())["message"]["reply_to_message"]["message_id"] == asked
    await expect(started.locator(".entry.own .quoted").last).to_contain_text("May I swim?")
    await expect(started.get_by_test_id("answering")).to_be_hidden()


async def test_a_tap_reaches_the_bot_and_its_answer_is_shown(started: Locator, bot: Bot) -> None:
    message_id = await bot.says("Ready?", ["Yes", "No"])
    await started.get_by_role("button", name="Yes", exact=True).click()
    query = (await bot.hears())["callback_query"]
    assert (query["data"], query["message"]["message_id"]) == ("Yes", message_id)
    await bot.do("answerCallbackQuery", callback_query_id=query["id"], text="Noted")
    await expect(started.get_by_test_id("toast")).to_have_text("Noted")
    await expect(started.locator(".key.waiting")).to_have_count(0)


async def test_a_thumb_that_is_on_a_key_keeps_its_tap_though_another_key_changes(
    started: Locator, page: Page, bot: Bot
) -> None:
    message_id = await bot.says("What have you got?", ["☐ Ball"], ["Done"])
    done = started.get_by_role("button", name="Done", exact=True)
    await done.hover()
    await page.mouse.down()
    keys = {"inline_keyboard": [[{"text": label, "callback_data": label}] for label in ("☑ Ball", "Done")]}
    await bot.do("editMessageReplyMarkup", chat_id=ANA, message_id=message_id, reply_markup=keys)
    await expect(started.get_by_role("button", name="☑ Ball", exact=True)).to_be_visible()
    await page.mouse.up()
    assert (await bot.hears())["callback_query"]["data"] == "Done"


async def test_an_alert_waits_for_ok(started: Locator, bot: Bot) -> None:
    await bot.says("Ready?", ["Yes"])
    await started.get_by_role("button", name="Yes", exact=True).click()
    query = (await bot.hears())["callback_query"]
    await bot.do("answerCallbackQuery", callback_query_id=query["id"], text="Stop now", show_alert=True)
    await expect(started.get_by_role("alertdialog")).to_contain_text("Stop now")
    await started.get_by_role("button", name="OK").click()
    await expect(started.get_by_role("alertdialog")).to_be_hidden()


async def test_an_edit_happens_in_place_without_scrolling(started: Locator, bot: Bot) -> None:
    first = await bot.says("30 seconds", ["Stop"])
    for number in range(30):
        await bot.says(f"line {number}")
    scroll = started.get_by_role("log")
    await scroll.evaluate("node => { node.scrollTop = 0 }")
    await bubble(started, first).evaluate("node => { node.marked = true }")
    await bot.do("editMessageText", chat_id=ANA, message_id=first, text="25 seconds")
    await expect(bubble(started, first)).to_contain_text("25 seconds")
    assert await bubble(started, first).evaluate("node => node.marked") is True
    assert await scroll.evaluate("node => node.scrollTop") == 0
    await expect(started.get_by_role("button", name="Stop", exact=True)).to_have_count(0)
    await bot.says("new")
    await expect(started.locator(".down .badge")).to_have_text("1")


async def test_a_photo_opens_large_and_escape_closes_it(started: Locator, bot: Bot, page: Page) -> None:
    await bot.do("sendPhoto", {"photo": picture()}, chat_id=ANA, caption="Card")
    await started.get_by_role("button", name="Photo: Card").click()
    large = page.get_by_role("dialog", name="Photo")
    await expect(large.get_by_role("img")).to_be_visible()
    box = await large.get_by_role("img").bounding_box()
    assert box is not None
    assert box["width"] > 450
    await page.keyboard.press("Escape")
    await expect(large).to_be_hidden()


async def test_an_album_is_one_bubble(started: Locator, bot: Bot) -> None:
    media = [
        {"type": "photo", "media": "attach://p", "caption": "Three"},
        *[{"type": "photo", "media": "attach://p"}] * 2,
    ]
    sent = await bot.do("sendMediaGroup", {"p": picture()}, chat_id=ANA, media=media)
    await expect(started.locator(".album .photo")).to_have_count(3)
    await expect(started.locator(f'.photo[data-message-id="{sent[1]["message_id"]}"]')).to_be_visible()
    await expect(bubble(started, sent[0]["message_id"])).to_contain_text("Three")


async def test_a_key_of_the_reply_keyboard_says_its_label(started: Locator, bot: Bot) -> None:
    keyboard = {"keyboard": [["My progress", "Help"]]}
    await bot.do("sendMessage", chat_id=ANA, text="What now?", reply_markup=keyboard)
    await started.get_by_role("button", name="My progress").click()
    assert (await bot.hears())["message"]["text"] == "My progress"
    await started.get_by_role("button", name="Keyboard", exact=True).click()
    await expect(started.get_by_role("button", name="Help", exact=True)).to_be_hidden()


async def test_the_menu_lists_commands_and_sends_them(started: Locator, bot: Bot) -> None:
    await bot.do("setMyCommands", commands=[{"command": "help", "description": "How this works"}])
    await started.get_by_role("button", name="Menu", exact=True).click()
    await started.get_by_role("menuitem", name="How this works").click()
    assert (await bot.hears())["message"]["text"] == "/help"


async def test_the_bot_is_seen_typing(started: Locator, bot: Bot) -> None:
    await bot.do("sendChatAction", chat_id=ANA, action="typing")
    await expect(started.locator(".status")).to_have_text("typing")
    await bot.says("there")
    await expect(started.locator(".status")).to_have_text("bot")


async def test_only_a_ringing_message_leaves_a_badge(
    started: Locator, page: Page, bot: Bot, emulator: Emulator
) -> None:
    emulator.person(CLINIC).says("/start")
    await started.get_by_label("Message", exact=True).click()
    clinic = page.get_by_test_id("clinic")
    quiet = await bot.says("tip", chat_id=CLINIC, disable_notification=True)
    await expect(bubble(clinic, quiet)).to_have_attribute("data-silent", "true")
    await expect(clinic.locator(".holder .badge")).to_be_hidden()
    await bot.says("a question came in", chat_id=CLINIC)
    await expect(clinic.locator(".holder .badge")).to_have_text("1")
    await clinic.get_by_role("log").click()
    await expect(clinic.locator(".holder .badge")).to_be_hidden()


async def test_the_bot_can_be_stopped_and_restarted(started: Locator, page: Page, bot: Bot) -> None:
    await started.get_by_role("button", name="Chat options").click()
    await page.get_by_role("menuitem", name="Stop and block bot").click()
    assert (await bot.hears())["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    await started.get_by_role("button", name="Restart bot").click()
    assert (await bot.hears())["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert (await bot.hears())["message"]["text"] == "/start"


async def test_dark_mode_follows_the_system_and_a_button(patient: Locator, page: Page) -> None:
    head = patient.locator(".head")
    await expect(head).to_have_css("background-color", "rgb(255, 255, 255)")
    await page.emulate_media(color_scheme="dark")
    await expect(head).to_have_css("background-color", "rgb(23, 33, 43)")
    await page.get_by_role("button", name="Dark mode").click()
    await expect(head).to_have_css("background-color", "rgb(255, 255, 255)")


async def test_a_new_person_takes_the_phone_in_their_language(patient: Locator, page: Page, bot: Bot) -> None:
    await bot.do("setMyDescription", language_code="es", description="Te muestro dónde presionar.")
    await patient.get_by_test_id("chooser").click()
    await page.get_by_role("menuitem", name="New person…").click()
    await page.get_by_label("Name").fill("Luis")
    await page.get_by_label("Español").check()
    await page.get_by_role("button", name="Add").click()
    await expect(patient.get_by_text("Te muestro dónde presionar.")).to_be_visible()
    await patient.get_by_role("button", name="Iniciar", exact=True).click()
    sender = (await bot.hears())["message"]["from"]
    assert (sender["first_name"], sender["language_code"]) == ("Luis", "es")
    await patient.get_by_test_id("chooser").click()
    await page.get_by_role("menuitemradio", name="Ana").click()
    await expect(patient.get_by_role("button", name="Start", exact=True)).to_be_visible()


async def test_a_start_link_asks_who_opens_it(started: Locator, page: Page, bot: Bot) -> None:
    await bot.says("Invite: https://t.me/tenderspot_bot?start=abc")
    await started.get_by_role("link", name="start=abc").click()
    await page.get_by_role("menuitem", name="Dr. Okafor").click()
    message = (await bot.hears())["message"]
    assert (message["text"], message["from"]["id"]) == ("/start abc", CLINIC)


@pytest.mark.usefixtures("patient")
async def test_the_clock_is_shown_and_moved(page: Page, clock: Clock) -> None:
    begun = clock.at
    for label, seconds in (("+1 minute", 60), ("+1 hour", 3600), ("+1 day", 86400)):
        await page.get_by_role("button", name=label).click()
        await expect(page.get_by_role("button", name=label)).to_be_enabled()
        begun += seconds
        assert clock.at == begun
    day = await page.evaluate("at => new Date(at * 1000).getDate()", clock.at)
    await expect(page.get_by_test_id("now")).to_contain_text(f"{day} ")


@pytest.mark.usefixtures("patient")
async def test_the_clock_moves_to_the_next_timer_or_says_there_is_none(page: Page, clock: Clock) -> None:
    await page.get_by_role("button", name="To the next timer").click()
    await expect(page.get_by_test_id("moved")).to_have_text("Moved ahead 10 min")
    assert clock.at == 1_790_000_600.0
    await page.get_by_role("button", name="To the next timer").click()
    await expect(page.get_by_test_id("moved")).to_have_text("No timer is waiting")


async def test_a_narrow_screen_shows_one_phone_at_a_time(patient: Locator, page: Page) -> None:
    await page.set_viewport_size({"width": 390, "height": 844})
    clinic = page.get_by_test_id("clinic")
    await expect(clinic).to_be_hidden()
    await page.get_by_role("button", name="Clinic").click()
    await expect(clinic).to_be_visible()
    await expect(patient).to_be_hidden()
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_the_page_finds_back_after_a_break(started: Locator, page: Page, bot: Bot) -> None:
    await page.context.set_offline(offline=True)
    message_id = await bot.says("while you were away")
    await page.evaluate("page.connect()")
    await expect(started.locator(".status")).to_have_text("connecting…")
    await page.context.set_offline(offline=False)
    await page.evaluate("page.connect()")
    await expect(bubble(started, message_id)).to_be_visible()


async def test_a_photo_can_be_sent(started: Locator, bot: Bot) -> None:
    sent = picture()
    chosen = {"name": sent.name, "mimeType": sent.mime_type, "buffer": sent.content}
    await started.locator("input[type=file]").set_input_files(files=[chosen])  # type: ignore[list-item]
    assert (await bot.hears())["message"]["photo"][-1]["width"] == 400
    await asyncio.wait_for(expect(started.locator(".entry.own .photo")).to_be_visible(), 10)
