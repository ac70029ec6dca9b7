"""Leases: of several replicas one sends and one polls; the others stand by, and take over when it falls silent.

One sender is all that Telegram's limits leave work for, and with it order in a chat, the budget and a chat's rest stay
in one memory. Moments are the database's own, so that no replica's clock counts.
"""

from __future__ import annotations

from datetime import timedelta
from enum import Enum, auto
from functools import cache
from typing import Final

from sqlalchemy import BindParameter, Select, bindparam, func, literal, select, update

from bot.store.ground.sql import is_sqlite
from bot.store.ground.tables import EPOCH, leases
from bot.store.ground.transaction import Access

SENDING: Final = "sending"
POLLING: Final = "polling"

LASTS: Final = timedelta(seconds=8)
"""Without a renewal for so long, a replica counts as dead."""

A_SECOND: Final = timedelta(seconds=1)
"""Who comes after a sender that went waits so long: what that one sent counts in Telegram's limits until then."""


class Held(Enum):
    """Whose a lease is: another one's; taken over now; one's own as before."""

    ELSEWHERE = auto()
    NEWLY = auto()
    STILL = auto()


NAMED: Final[BindParameter[str]] = bindparam("lease")
RENEW = update(leases).where(leases.c.name == NAMED)


@cache
def _wanted(*, alone: bool) -> Select[tuple[str, bool]]:
    lives = literal(value=False) if alone else leases.c.until > func.clock_timestamp()
    found = select(leases.c.owner, lives.label("lives")).where(leases.c.name == NAMED)
    return found if alone else found.with_for_update(skip_locked=True)


async def hold(transaction: Access, name: str, owner: str, lasts: timedelta = LASTS) -> Held:
    """Take or renew a lease. On SQLite there is one replica, and whoever asks last has it."""
    alone = is_sqlite(transaction.connection)
    row = (await transaction.execute(_wanted(alone=alone), {"lease": name})).first()
    if row is None:
        # Nobody had it yet, or it is locked: then its owner renews it right now.
        await transaction.insert_ignoring(leases, [{"name": name, "owner": "", "until": EPOCH}])
        row = (await transaction.execute(_wanted(alone=alone), {"lease": name})).first()
    if row is None or (row.owner != owner and row.lives):
        return Held.ELSEWHERE
    if row.owner != owner or not alone:
        until = EPOCH if alone else func.clock_timestamp() + lasts
        await transaction.execute(RENEW.values(owner=owner, until=until), {"lease": name})
    return Held.STILL if row.owner == owner else Held.NEWLY


async def release(transaction: Access, name: str, owner: str) -> None:
    """Let another one have it in a second."""
    if not is_sqlite(transaction.connection):
        over = update(leases).where(leases.c.name == name, leases.c.owner == owner)
        await transaction.execute(over.values(until=func.clock_timestamp() + A_SECOND))
