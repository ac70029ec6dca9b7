"""One HTTP POST over a connection of its own: how webhook updates leave the emulator."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from urllib.parse import urlsplit

_TIMEOUT = 60.0


async def post(url: str, headers: Mapping[str, str], body: bytes) -> int:
    """Post a body and return the HTTP status. Raises OSError, EOFError or ValueError when there is none."""
    parts = urlsplit(url)
    secure = parts.scheme == "https"
    async with asyncio.timeout(_TIMEOUT):
        reader, writer = await asyncio.open_connection(
            parts.hostname, parts.port or (443 if secure else 80), ssl=secure or None
        )
        try:
            writer.write(_head(parts.netloc, parts.path or "/", parts.query, headers, len(body)) + body)
            await writer.drain()
            status = int((await reader.readuntil(b"\r\n")).partition(b" ")[2][:3])
            await reader.readuntil(b"\r\n\r\n")
        finally:
            writer.close()
    return status


def _head(host: str, path: str, query: str, headers: Mapping[str, str], size: int) -> bytes:
    lines = [f"POST {path}{'?' + query if query else ''} HTTP/1.1", f"Host: {host}", "Connection: close"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, f"Content-Length: {size}", "", ""]).encode()
