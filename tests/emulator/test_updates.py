"""How a bot hears: getUpdates and the webhook."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.emulator import Emulator, EmulatorSettings, PhoneUser
from bot.emulator.posting import Posted

from .conftest import TOKEN, Api, StoppedClock


async def test_an_update_comes_again_until_a_higher_offset_confirms_it(api: Api, ana: PhoneUser) -> None:
    ana.says("one")
    ana.says("two")
    first, second = await api.updates()
    assert [first["message"]["text"], second["message"]["text"]] == ["one", "two"]
    assert await api.updates(offset=first["update_id"] + 1) == [second]
    assert await api.updates() == [second]
    assert await api.updates(offset=second["update_id"] + 1) == []


async def test_a_limit_hands_out_the_oldest(api: Api, ana: PhoneUser) -> None:
    for number in range(5):
        ana.says(str(number))
    assert [update["message"]["text"] for update in await api.updates(limit=2)] == ["0", "1"]


async def test_a_negative_offset_keeps_only_the_newest(api: Api, ana: PhoneUser) -> None:
    for number in range(5):
        ana.says(str(number))
    assert [update["message"]["text"] for update in await api.updates(offset=-2)] == ["3", "4"]
    assert len(await api.updates()) == 2


async def test_a_long_poll_ends_when_something_is_said(api: Api, ana: PhoneUser) -> None:
    poll = asyncio.create_task(api.updates(timeout=30))
    await asyncio.sleep(0)
    ana.says("hello")
    assert [update["message"]["text"] for update in await poll] == ["hello"]


async def test_a_second_poller_gets_the_updates_and_the_first_a_409(api: Api, ana: PhoneUser) -> None:
    first = asyncio.create_task(api.refusal("getUpdates", timeout=30))
    await asyncio.sleep(0)
    second = asyncio.create_task(api.updates(timeout=30))
    status, words = await first
    assert status == 409
    assert words == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    ana.says("hello")
    assert len(await second) == 1


async def test_update_ids_start_where_they_are_told_to_and_rise(clock: StoppedClock) -> None:
    emulator = Emulator(clock.now, settings=EmulatorSettings(first_update_id=77))
    ana = emulator.person(501, "Ana")
    ana.says("a")
    ana.says("b")
    assert [update["update_id"] for update in await Api(emulator).updates()] == [77, 78]


async def test_only_the_allowed_kinds_are_kept(api: Api, ana: PhoneUser) -> None:
    await api.updates(allowed_updates=["callback_query"])
    ana.says("not heard")
    await api.do("sendMessage", chat_id=501, text="?", reply_markup=_keyboard())
    ana.taps("Yes")
    assert [set(update) - {"update_id"} for update in await api.updates()] == [{"callback_query"}]


async def test_updates_older_than_a_day_are_forgotten(api: Api, ana: PhoneUser, clock: StoppedClock) -> None:
    ana.says("old")
    clock.at += 86_401
    ana.says("new")
    assert [update["message"]["text"] for update in await api.updates()] == ["new"]


async def test_a_raw_update_is_handed_out_as_it_is(api: Api, emulator: Emulator) -> None:
    emulator.inject({"message": {"chat": None, "date": "yesterday"}})
    emulator.inject({"update_id": 999_999_999, "novelty": True})
    first, second = await api.updates()
    assert first["message"] == {"chat": None, "date": "yesterday"}
    assert second == {"update_id": 999_999_999, "novelty": True}


@dataclass
class Receiver:
    """Takes webhook posts; answers with the statuses it was given, then 200."""

    statuses: list[int] = field(default_factory=list)
    posts: list[tuple[str, Mapping[str, str], dict[str, Any]]] = field(default_factory=list)
    replies: dict[str | None, dict[str, Any]] = field(default_factory=dict)
    held: dict[str, asyncio.Event] = field(default_factory=dict)

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Posted:
        update = json.loads(body)
        self.posts.append((url, headers, update))
        text = update.get("message", {}).get("text")
        if text in self.held:
            await self.held[text].wait()
        status = self.statuses.pop(0) if self.statuses else 200
        if status == 0:
            raise ConnectionRefusedError
        return Posted(status, "application/json", json.dumps(self.replies.pop(text, {})).encode())

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for _, _, update in self.posts]


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


@pytest.fixture
def emulator(clock: StoppedClock, receiver: Receiver) -> Emulator:
    return Emulator(clock.now, [TOKEN], sleep=clock.sleep, post=receiver.post)


async def _settled() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def test_a_webhook_brings_updates_with_its_secret(api: Api, ana: PhoneUser, receiver: Receiver) -> None:
    ana.says("before")
    await api.do("setWebhook", url="https://bot.example/hook", secret_token="s3cret")  # noqa: S106
    ana.says("after")
    await _settled()
    assert receiver.texts == ["before", "after"]
    url, headers, _ = receiver.posts[0]
    assert url == "https://bot.example/hook"
    assert headers["X-Telegram-Bot-Api-Secret-Token"] == "s3cret"
    assert (await api.do("getWebhookInfo"))["pending_update_count"] == 0


async def test_polling_is_refused_while_a_webhook_is_set(api: Api) -> None:
    await api.do("setWebhook", url="https://bot.example/hook")
    assert await api.refusal("getUpdates") == (
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
    await api.do("deleteWebhook")
    assert await api.updates() == []


async def test_an_update_is_posted_again_until_it_is_taken(
    api: Api, ana: PhoneUser, receiver: Receiver, clock: StoppedClock
) -> None:
    receiver.statuses = [500, 0, 302]
    await api.do("setWebhook", url="https://bot.example/hook")
    ana.says("one")
    ana.says("two")
    await _settled()
    assert receiver.texts == ["one", "one", "one", "one", "two"]
    assert clock.slept == [1.0, 2.0, 4.0]
    assert "302" in (await api.do("getWebhookInfo"))["last_error_message"]


async def test_one_chat_waits_for_its_last_update_and_others_do_not(
    api: Api, ana: PhoneUser, emulator: Emulator, receiver: Receiver
) -> None:
    receiver.held["one"] = asyncio.Event()
    await api.do("setWebhook", url="https://bot.example/hook")
    ana.says("one")
    ana.says("two")
    emulator.person(502, "Ben").says("from Ben")
    await _settled()
    assert receiver.texts == ["one", "from Ben"]
    receiver.held["one"].set()
    await _settled()
    assert receiver.texts == ["one", "from Ben", "two"]


async def test_what_a_webhook_did_not_take_waits_for_polling(api: Api, ana: PhoneUser, receiver: Receiver) -> None:
    receiver.held["one"] = asyncio.Event()
    await api.do("setWebhook", url="https://bot.example/hook")
    ana.says("one")
    ana.says("two")
    await _settled()
    await api.do("deleteWebhook")
    assert [update["message"]["text"] for update in await api.updates()] == ["one", "two"]


async def test_a_method_in_the_webhooks_answer_is_carried_out_before_the_next_update(
    api: Api, ana: PhoneUser, receiver: Receiver
) -> None:
    receiver.replies["one"] = {"method": "sendMessage", "chat_id": 501, "text": "heard", "reply_markup": _keyboard()}
    receiver.replies["two"] = {"method": "sendMessage", "chat_id": 501, "text": ""}
    await api.do("setWebhook", url="https://bot.example/hook")
    ana.says("one")
    ana.says("two")
    await _settled()
    assert [message.text for message in ana.chat.messages] == ["/start", "one", "two", "heard"]
    assert ana.chat.messages[-1].button("Yes")
    assert receiver.texts == ["one", "two"], "a method that is refused does not bring the update again"


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://bot.example/hook", "An HTTPS URL must be provided for webhook"),
        ("ftp://127.0.0.1/hook", "An HTTPS URL must be provided for webhook"),
        ("bot.example/hook", "An HTTPS URL must be provided for webhook"),
        ("https://bot.example:8080/hook", "Webhook can be set up only on ports 80, 88, 443 or 8443"),
        ("https://bot.example:http/hook", "invalid webhook URL specified"),
    ],
)
async def test_a_webhook_of_a_stranger_has_to_be_https(api: Api, url: str, words: str) -> None:
    assert await api.refusal("setWebhook", url=url) == (400, f"Bad Request: bad webhook: {words}")


async def test_on_this_machine_a_webhook_may_be_plain_http(api: Api) -> None:
    assert await api.do("setWebhook", url="http://127.0.0.1:8443/hook")


async def test_pending_updates_can_be_dropped(api: Api, ana: PhoneUser) -> None:
    ana.says("one")
    await api.do("deleteWebhook", drop_pending_updates=True)
    assert await api.updates() == []


def _keyboard() -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
