"""The webhook's door: only Telegram comes in, and whatever it brings is stored before it is thanked."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot import logs
from bot.app import App
from bot.emulator.emulator import Emulator
from bot.web import application as web
from tests.person import Person
from tests.processes.child import free_port
from tests.web.test_private_port import goes_away

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


async def test_while_nothing_can_be_stored_telegram_is_asked_to_come_again_and_the_log_has_two_lines(
    door: httpx.AsyncClient, app: App, started: Person, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("WARNING"):
        with goes_away(app.store):
            assert [await post(door, update(number)) for number in (1, 2, 3)] == [500, 500, 500]
        assert [await post(door, update(number)) for number in (1, 2, 3)] == [200, 200, 200]
    assert [one.getMessage() for one in caplog.records if "storing" in one.getMessage()] == [
        "the storing of updates failed (the database is away, ConnectionError); trying again until it goes",
        "the storing of updates goes again, after 3 tries",
    ]
    await started.settles()
    started.sees("May I keep them?")


@pytest.mark.usefixtures("put_back")
async def test_what_the_server_of_a_port_says_is_json_like_the_rest_and_holds_no_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    async def breaks(_: Request) -> Response:
        raise ValueError(words)

    words = "Ana cannot pee"
    logs.set_up("json")
    port = free_port()
    serving = asyncio.create_task(web.serve(Starlette(routes=[Route("/", breaks)]), "127.0.0.1", port))
    async with httpx.AsyncClient(transport=httpx.AsyncHTTPTransport(retries=5)) as client:
        assert (await client.get(f"http://127.0.0.1:{port}/")).status_code == 500
    serving.cancel()
    await asyncio.gather(serving, return_exceptions=True)
    written = capsys.readouterr().err
    assert [json.loads(line)["logger"] for line in written.splitlines()] == ["uvicorn.error"]
    assert "Ana" not in written
