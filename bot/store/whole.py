"""Transactions that run to their end, whoever stops waiting for them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar


class Keeper(Protocol):
    """Whose transactions they are."""

    open_work: set[asyncio.Future[Any]]


Own = TypeVar("Own", bound=Keeper)
Given = ParamSpec("Given")
Result = TypeVar("Result")


def whole(
    method: Callable[Concatenate[Own, Given], Coroutine[Any, Any, Result]],
) -> Callable[Concatenate[Own, Given], Coroutine[Any, Any, Result]]:
    """Shield a method from its caller's cancellation.

    A connection cancelled in the middle of a statement is lost to its pool, and on SQLite, whose pool holds one,
    everything after it waits for ever.
    """

    @wraps(method)
    async def run(self: Own, /, *args: Given.args, **kwargs: Given.kwargs) -> Result:
        work = asyncio.ensure_future(method(self, *args, **kwargs))
        self.open_work.add(work)
        work.add_done_callback(self.open_work.discard)
        return await asyncio.shield(work)

    return run
