"""One HTTP POST over a connection of its own: how webhook updates leave the emulator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import aiohttp

_TIMEOUT = aiohttp.ClientTimeout(total=60.0)


@dataclass(frozen=True, slots=True)
class Posted:
    """What a webhook answered; kind is its content type."""

    status: int
    kind: str = ""
    body: bytes = b""


async def post(url: str, headers: Mapping[str, str], body: bytes) -> Posted:
    """Post a body and return the answer; redirects are not followed. Raises OSError when there is none."""
    connector = aiohttp.TCPConnector(force_close=True)
    try:
        async with (
            aiohttp.ClientSession(connector=connector, timeout=_TIMEOUT) as client,
            client.post(url, headers=headers, data=body, allow_redirects=False) as answer,
        ):
            return Posted(answer.status, answer.headers.get("Content-Type", ""), await answer.read())
    except (aiohttp.ClientError, ValueError) as error:
        raise OSError(f"no proper answer: {error}") from error
