"""The private port: whoever watches over the bot sees when patients are not answered, and never who they are."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from bot.app import App
from bot.commands.run import LOOKS_EVERY, stays_told
from bot.emulator.emulator import Emulator
from bot.emulator.failures import Failure
from bot.gateway.way_in.intake import NotStored
from bot.store.records import Received
from bot.store.store import Store
from bot.watching import Watch
from bot.web.private_port import STANDS_STILL, private_port
from tests.known import knows
from tests.person import Person


@contextmanager
def goes_away(store: Store) -> Iterator[None]:
    """The database answers nothing meanwhile."""

    async def away(_: object) -> Any:
        raise ConnectionError("the database is away")

    database = store.database
    kept, database.run = database.run, away  # type: ignore[method-assign]
    try:
        yield
    finally:
        database.run = kept  # type: ignore[method-assign]


@pytest.fixture
def watch(app: App) -> Watch:
    return Watch(app)


@pytest.fixture
async def inside(app: App, watch: Watch) -> AsyncIterator[httpx.AsyncClient]:
    looking_in = private_port(app.ticks.lag, watch.health, watch.figures)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=looking_in), base_url="http://bot") as client:
        yield client


async def ready(inside: httpx.AsyncClient) -> tuple[int, dict[str, Any]]:
    answer = await inside.get("/health/ready")
    return answer.status_code, answer.json()


async def figures(inside: httpx.AsyncClient) -> dict[str, float]:
    lines = (await inside.get("/metrics")).text.splitlines()
    return {name: float(value) for name, _, value in (one.rpartition(" ") for one in lines if not one.startswith("#"))}


async def test_a_bot_that_answers_is_ready(inside: httpx.AsyncClient) -> None:
    status, told = await ready(inside)
    assert (status, told["well"], told["database"], told["telegram"]) == (200, True, True, True)
    assert (await inside.get("/health/live")).status_code == 200


async def test_it_is_not_ready_while_telegram_is_away(inside: httpx.AsyncClient, emulator: Emulator) -> None:
    emulator.faults.add(Failure("status", "getMe", times=None))
    status, told = await ready(inside)
    assert (status, told["telegram"], told["database"]) == (503, False, True)


async def test_it_is_asked_often_and_asks_telegram_seldom(
    inside: httpx.AsyncClient, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, call = [], emulator.call

    async def counted(token: str, method: str, *rest: Any, **more: Any) -> Any:
        asked.append(method)
        return await call(token, method, *rest, **more)

    monkeypatch.setattr(emulator, "call", counted)
    for _ in range(5):
        await ready(inside)
    assert asked.count("getMe") == 1


async def test_it_is_not_ready_while_the_database_is_away_and_still_alive(inside: httpx.AsyncClient, app: App) -> None:
    with goes_away(app.store):
        status, told = await ready(inside)
        assert (status, told["database"], told["oldest_unheard_seconds"]) == (503, False, None)
        assert (await inside.get("/health/live")).status_code == 200
        assert "tenderspot_turns_total" in (await inside.get("/metrics")).text


async def test_it_is_not_ready_while_somebody_waits_to_be_heard(inside: httpx.AsyncClient, ana: Person) -> None:
    await knows(ana)
    await ana.app.store.receive([Received(77_000, ana.user_id, "{}")], ana.clock.now())
    assert (await ready(inside))[0] == 200
    ana.clock.move(61)
    status, told = await ready(inside)
    assert (status, told["oldest_unheard_seconds"]) == (503, 61)
    assert (await figures(inside))["tenderspot_unheard"] == 1


async def test_a_clock_that_stands_still_is_no_life(app: App, watch: Watch) -> None:
    looking_in = private_port(lambda: STANDS_STILL + 1, watch.health, watch.figures)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=looking_in), base_url="http://bot") as client:
        assert (await client.get("/health/live")).status_code == 503
    app.ticks.stop()
    await asyncio.sleep(0.7)
    assert app.ticks.lag() > 0.1


async def test_the_figures_count_turns_sends_and_refusals_and_name_nobody(
    inside: httpx.AsyncClient, ana: Person, emulator: Emulator
) -> None:
    await knows(ana)
    before = await figures(inside)
    emulator.faults.add(Failure("too_many", "send*", retry_after=1))
    await ana.says("My left hip hurts")
    await ana.waits(5)
    after = await figures(inside)

    def more(name: str) -> float:
        return after.get(name, 0.0) - before.get(name, 0.0)

    assert more('tenderspot_turns_total{ended="heard",kind="update"}') == 1
    assert more('tenderspot_refusals_total{why="429"}') == 1
    assert more('tenderspot_sends_total{ended="sent",lane="reply"}') >= 1
    assert after['tenderspot_rows{lane="reply",status="sent"}'] >= 1
    text = (await inside.get("/metrics")).text
    assert not [word for word in ("Ana", "hip", "1001") if word in text]


async def test_it_is_not_ready_after_something_could_not_be_stored(inside: httpx.AsyncClient, app: App) -> None:
    with goes_away(app.store), pytest.raises(NotStored):
        await app.intake.take([{"update_id": 1, "message": {"chat": {"id": 1001}, "text": "help"}}])
    status, told = await ready(inside)
    assert (status, told["hears"], told["database"]) == (503, False, True)
    await app.intake.take([{"update_id": 1, "message": {"chat": {"id": 1001}, "text": "help"}}])
    assert (await ready(inside))[1]["hears"]


async def test_a_webhook_that_was_taken_away_is_set_again_and_meanwhile_it_is_not_ready(
    inside: httpx.AsyncClient, app: App, caplog: pytest.LogCaptureFixture
) -> None:
    target, looked, seen = "https://clinic.example/telegram", 0, []

    async def tell() -> None:
        seen.append((await ready(inside))[0])
        await app.bot.set_webhook(target)

    async def looks(seconds: float) -> None:
        nonlocal looked
        assert seconds == LOOKS_EVERY
        looked += 1
        if looked == 2:
            await app.bot.delete_webhook()
        if looked == 4:
            raise asyncio.CancelledError

    await app.bot.set_webhook(target)
    with caplog.at_level("WARNING"), pytest.raises(asyncio.CancelledError):
        await stays_told(app, target, tell, looks)
    assert (await app.bot.get_webhook_info()).url == target
    assert seen == [503], "told once, and not ready before that"
    assert app.intake.is_called  # beside it, this test's own polling is refused while a webhook stands
    assert caplog.messages == ["the webhook was taken away; it is set again"]
