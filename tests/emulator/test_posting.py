"""How webhook updates leave: one real HTTP POST."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.emulator.posting import post


@asynccontextmanager
async def listening(answer: bytes, heard: list[bytes]) -> AsyncIterator[str]:
    async def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        heard.append(head)
        heard.append(await reader.readexactly(int(head.lower().split(b"content-length: ")[1].split()[0])))
        writer.write(answer)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(take, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/hook?x=1"


async def test_an_update_is_posted_with_its_headers() -> None:
    heard: list[bytes] = []
    async with listening(b"HTTP/1.1 204 No Content\r\nServer: x\r\n\r\n", heard) as url:
        assert (await post(url, {"Content-Type": "application/json", "X-Secret": "s"}, b"{}")).status == 204
    head, body = heard
    assert head.startswith(b"POST /hook?x=1 HTTP/1.1\r\nHost: 127.0.0.1:")
    assert b"X-Secret: s" in head
    assert body == b"{}"


@pytest.mark.parametrize("answer", [b"", b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\n"])
async def test_no_proper_answer_is_an_error(answer: bytes) -> None:
    async with listening(answer, []) as url:
        with pytest.raises(OSError, match="no proper answer"):
            await post(url, {}, b"{}")


async def test_nobody_listening_is_an_error() -> None:
    with pytest.raises(OSError, match="Cannot connect"):
        await post("http://127.0.0.1:9/hook", {}, b"{}")
