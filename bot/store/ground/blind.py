"""Marks that can be counted and compared, but not read: keyed digests of what must not lie in the clear."""

from __future__ import annotations

import hmac
from base64 import b32encode
from secrets import token_hex

from sqlalchemy import bindparam, delete, insert

from bot.care.record.person import Person
from bot.store.ground.marking import BLIND, mark
from bot.store.ground.tables import marks, traits
from bot.store.ground.transaction import Access

DROP_TRAITS = delete(traits).where(traits.c.chat_id == bindparam("chat"))
KEEP_TRAITS = insert(traits)

CODE_LENGTH = 5
"""Letters of a patient's code: two of 1,000 patients share one about once in 60 clinics."""


class Blind:
    """Makes the marks of one database. Its key is sealed in there, so that it outlives a change of data keys."""

    def __init__(self, key: str) -> None:
        self._key = key.encode()

    @classmethod
    async def of(cls, transaction: Access) -> Blind:
        """Read the key; make it the first time."""
        sealed = await mark(transaction, BLIND)
        if sealed is None:
            row = {"name": BLIND, "value": transaction.vault.seal(token_hex(32))}
            await transaction.insert_ignoring(marks, [row])
            sealed = await mark(transaction, BLIND)
        return cls(transaction.vault.open(str(sealed)))

    def region(self, region: str) -> str:
        """Mark whoever named this place."""
        return self._digest(f"region {region}").hex()[:32]

    def closed_to(self, act: str) -> str:
        """Mark whoever may not be invited to an act, or by a tip of the content."""
        return self._digest(f"closed to {act}").hex()[:32]

    def code(self, chat_id: int) -> str:
        """Give the code that staff see for a chat, always the same one."""
        return b32encode(self._digest(f"chat {chat_id}")).decode()[:CODE_LENGTH]

    def thread(self, chat_id: int) -> str:
        """Name a patient's thread with the clinic, always the same one."""
        return self._digest(f"thread {chat_id}").hex()[:16]

    def _digest(self, of: str) -> bytes:
        return hmac.digest(self._key, of.encode(), "sha256")


async def keep_traits(transaction: Access, chat_id: int, person: Person) -> None:
    """Write anew what an audience may choose this chat by."""
    blind = await Blind.of(transaction)
    await transaction.execute(DROP_TRAITS, {"chat": chat_id})
    named = (*map(blind.region, person.regions), *map(blind.closed_to, person.closed_to))
    rows = [{"chat_id": chat_id, "trait": trait} for trait in named]
    if rows:
        await transaction.execute(KEEP_TRAITS, rows)
