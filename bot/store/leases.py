"""Leases: of several replicas one sends and one polls; the others stand by, and take over when it falls silent.

One sender is all that Telegram's limits leave work for, and with it order in a chat, the budget and a chat's rest stay
in one memory. Moments are the database's own, so that no replica's clock counts.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from enum import Enum, auto
from functools import cache
from typing import Final

from sqlalchemy import BindParameter, Select, bindparam, func, literal, select, update

from bot.store.ground.sql import is_sqlite
from bot.store.ground.tables import EPOCH, leases
from bot.store.ground.transaction import Access

log = logging.getLogger(__name__)

SENDING: Final = "sending"
POLLING: Final = "polling"
DONE: Final = {SENDING: "sends", POLLING: "polls"}
"""What a replica does that has the lease."""

LASTS: Final = timedelta(seconds=8)
"""Without a renewal for so long, a replica counts as dead."""

A_SECOND: Final = timedelta(seconds=1)
"""Who comes after a sender that went waits so long: what that one sent counts in Telegram's limits until then."""


class Held(Enum):
    """Whose a lease is: another one's; taken over now; one's own as before."""

    ELSEWHERE = auto()
    NEWLY = auto()
    STILL = auto()


class Roles:
    """What this process does of what only one replica may do, and a line of the log whenever that changes."""

    def __init__(self, *, alone: bool) -> None:
        """alone: there are no others, so there is nothing to say."""
        self._alone = alone
        self._held: dict[str, bool] = {}

    def found(self, name: str, held: Held) -> None:
        """Take what came of asking for a lease."""
        here = held is not Held.ELSEWHERE
        if self._held.get(name) is not here and not self._alone:
            log.info("%s now" if here else "another replica does the %s; standing by", DONE[name] if here else name)
        self._held[name] = here

    def unknown(self, name: str) -> None:
        """Nobody could be asked, and meanwhile another one may have it: it is said anew."""
        self._held.pop(name, None)

    def held(self) -> dict[str, bool]:
        """Whether each lease is this process's, as far as it knows."""
        return {name: self._held.get(name, False) for name in DONE}


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
