"""The private port: whether the bot lives, whether it is ready, and its figures. Never for the internet."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from typing import Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot import metrics

LONGEST_UNHEARD: Final = 60.0
"""Seconds that a person's message may wait before something is wrong."""

LONGEST_LAG: Final = 10.0
"""Seconds that the clock may be behind its pace."""

STANDS_STILL: Final = 120.0
"""Seconds without a single look of the clock after which only a new start helps."""


@dataclass(frozen=True, slots=True)
class Health:
    """database, telegram: whether they answer. hears: whether what people write comes in and is stored. Ages in
    seconds; None where the database does not tell.
    """

    database: bool
    telegram: bool
    hears: bool
    oldest_unheard_seconds: float | None
    clock_lag_seconds: float

    @property
    def is_well(self) -> bool:
        """Whether patients are being answered."""
        unheard = self.oldest_unheard_seconds
        waits_too_long = unheard is None or unheard > LONGEST_UNHEARD
        return (
            self.database
            and self.telegram
            and self.hears
            and not waits_too_long
            and self.clock_lag_seconds <= LONGEST_LAG
        )


def private_port(
    lag: Callable[[], float], examine: Callable[[], Awaitable[Health]], figures: Callable[[], Awaitable[bytes]]
) -> Starlette:
    """Build the app. lag: seconds that the clock is behind; the others look each time they are asked."""

    async def live(request: Request) -> Response:
        del request
        moves = lag() < STANDS_STILL
        return JSONResponse({"well": moves}, status_code=200 if moves else 503)

    async def ready(request: Request) -> Response:
        del request
        found = await examine()
        return JSONResponse({"well": found.is_well, **asdict(found)}, status_code=200 if found.is_well else 503)

    async def told(request: Request) -> Response:
        del request
        return Response(await figures(), media_type=metrics.FORMAT)

    return Starlette(
        routes=[Route("/health/live", live), Route("/health/ready", ready), Route("/metrics", told)],
    )
