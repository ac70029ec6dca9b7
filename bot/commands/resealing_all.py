"""`tenderspot reseal`: what is stored, sealed anew with the newest key."""

from __future__ import annotations

import asyncio
from argparse import Namespace

from bot import keys
from bot.app import open_store
from bot.settings import BadSetting, Settings
from bot.store.resealing import Resealed, reseal


def reseal_all(settings: Settings, options: Namespace) -> int:
    """Seal everything with the first of DATA_KEYS, while the old ones still stand behind it."""
    del options
    if settings.data_keys is None:
        raise BadSetting("DATA_KEYS is not set. Write the new key first and the old one behind it: DATA_KEYS=new,old.")
    done, restarted = asyncio.run(_reseal(settings))
    if done.left:
        raise BadSetting(
            f"{done.renewed} values sealed anew. {done.left} are left as they are: none of the keys opens them. "
            "Find the key that is missing, put it behind the others, and try again."
        )
    if not restarted:
        print(
            f"{done.renewed} values sealed anew. But the bot was last started with another key as the first: restart "
            "it with this list, then run this once more. Keep the old keys until then."
        )
        return 0
    print(f"{done.renewed} values sealed anew. All that is stored needs the first key alone: take the old ones out.")
    return 0


async def _reseal(settings: Settings) -> tuple[Resealed, bool]:
    """Give what was done, and whether the bot that started last seals with the first key too."""
    vault = keys.vault(settings)
    store = await open_store(settings, vault)
    try:
        done = await reseal(store.database, vault)
        return done, await store.seals_with() in {None, vault.newest}
    finally:
        await store.close()
