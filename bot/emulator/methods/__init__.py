"""The methods of the Bot API, by their name in lower case: Telegram does not mind the case either."""

from __future__ import annotations

from collections.abc import Mapping

from bot.emulator.methods import (
    albums,
    bot_profile,
    chats,
    copies,
    edits,
    forums,
    getters,
    invite_links,
    removing,
    sending,
    shared_things,
    updates,
)
from bot.emulator.methods.method import Method

_ROOMS: tuple[Mapping[str, Method], ...] = (
    sending.METHODS,
    shared_things.METHODS,
    albums.METHODS,
    copies.METHODS,
    edits.METHODS,
    removing.METHODS,
    getters.METHODS,
    chats.METHODS,
    forums.METHODS,
    invite_links.METHODS,
    bot_profile.METHODS,
    updates.METHODS,
)

METHODS: Mapping[str, Method] = {name.lower(): method for room in _ROOMS for name, method in room.items()}
NAMES: Mapping[str, str] = {name.lower(): name for room in _ROOMS for name in room}
