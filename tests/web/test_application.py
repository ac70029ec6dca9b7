"""The webhook's door: only Telegram comes in, and whatever it brings is stored before it is thanked."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from bot.app import App
from bot.emulator.emulator import Emulator
from bot.web import application as web
from tests.person import Person

SECRET = "s" * 32


@pytest.fixture
async def door(app: App) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=web.application(app.intake, SECRET))
    async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
        yield client


def update(number: int, text: str = "/start", chat_id: int = 1001) -> dict[str, Any]:
    person = {"id": chat_id, "is_bot": False, "first_name": "Ana"}
    chat = {"id": chat_id, "type": "private", "first_name": "Ana"}
    entities = [{"type": "bot_command", "offset": 0, "length": len(text)}] if text.startswith("/") else []
    message = {"message_id": number, "date": 1, "chat": chat, "from": person, "text": text, "entities": entities}
    return {"update_id": number, "message": message}


async def post(door: httpx.AsyncClient, body: object, secret: str = SECRET) -> int:
    answer = await door.post(web.PATH, json=body, headers={web.SECRET_HEADER: secret})
    assert not answer.content
    return answer.status_code


@pytest.fixture
def started(ana: Person, emulator: Emulator) -> Person:
    emulator.chat(ana.user_id).started = True
    return ana


async def test_an_update_that_telegram_brings_is_answered(door: httpx.AsyncClient, started: Person) -> None:
    assert await post(door, update(1)) == 200
    await started.settles()
    started.sees("May I keep them?")


@pytest.mark.parametrize("secret", ["", "wrong", SECRET[:-1], SECRET + "s", "\u00e9"])
async def test_nobody_else_comes_in(door: httpx.AsyncClient, started: Person, secret: str) -> None:
    headers = {web.SECRET_HEADER: secret.encode()} if secret else {}
    answer = await door.post(web.PATH, json=update(1), headers=headers)  # type: ignore[arg-type]
    assert answer.status_code == 403
    await started.settles()
    assert started.new == []


async def test_the_same_update_twice_is_answered_once(door: httpx.AsyncClient, started: Person) -> None:
    assert await post(door, update(1)) == 200
    await started.settles()
    said = started.new
    assert await post(door, update(1)) == 200
    await started.settles()
    assert said
    assert started.new == []


async def test_more_than_telegram_ever_sends_is_refused(door: httpx.AsyncClient, started: Person) -> None:
    assert await post(door, update(1, "x" * web.LONGEST_BODY)) == 413
    await started.settles()
    assert started.new == []


@pytest.mark.parametrize("body", ["{", "[]", "null", '"x"', "{}", '{"update_id": "1"}', "\udcff"])
async def test_what_is_no_update_is_refused_and_harms_nothing(
    door: httpx.AsyncClient, started: Person, body: str
) -> None:
    content = body.encode("utf-8", "surrogateescape")
    answer = await door.post(web.PATH, content=content, headers={web.SECRET_HEADER: SECRET})
    assert answer.status_code == 400
    assert await post(door, update(2)) == 200
    await started.settles()
    started.sees("May I keep them?")


async def test_an_update_that_cannot_be_read_is_taken_and_its_neighbour_answered(
    door: httpx.AsyncClient, started: Person
) -> None:
    assert await post(door, {"update_id": 1, "message": {"message_id": "?"}}) == 200
    assert await post(door, update(2)) == 200
    await started.settles()
    started.sees("May I keep them?")


async def test_only_posting_is_allowed(door: httpx.AsyncClient) -> None:
    assert (await door.get(web.PATH, headers={web.SECRET_HEADER: SECRET})).status_code == 405


@pytest.mark.parametrize("path", ["/health", "/health/ready", "/health/live", "/metrics"])
async def test_nothing_but_the_webhook_is_open_to_the_internet(door: httpx.AsyncClient, path: str) -> None:
    assert (await door.get(path)).status_code == 404
