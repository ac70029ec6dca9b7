"""What staff signed off: one row an entry of the content, the newest signature."""

from __future__ import annotations

from sqlalchemy import delete, select

from bot.store.ground.tables import sign_offs
from bot.store.ground.transaction import Access, Transaction
from bot.talk.sign_offs import DropSignOff, KeepSignOff, SignOff, SignOffs


async def signed(transaction: Access, _: SignOffs) -> tuple[SignOff, ...]:
    """List the signatures."""
    found = await transaction.execute(select(sign_offs).order_by(sign_offs.c.entry))
    return tuple(
        SignOff(row.entry, row.digest, transaction.vault.open(row.sealed_name), row.at, row.role) for row in found
    )


async def keep(transaction: Transaction, kept: KeepSignOff) -> None:
    """Write down who checked an entry, and when."""
    row = {
        "entry": kept.entry,
        "digest": kept.digest,
        "at": transaction.now,
        "role": kept.role,
        "sealed_name": transaction.vault.seal(kept.by),
    }
    await transaction.upsert(sign_offs, row, keys=("entry",), changes=("digest", "at", "role", "sealed_name"))


async def drop(transaction: Access, dropped: DropSignOff) -> None:
    await transaction.execute(delete(sign_offs).where(sign_offs.c.entry == dropped.entry))
