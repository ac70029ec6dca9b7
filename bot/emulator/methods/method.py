"""What a method of the Bot API is here: the world and the call's fields in, a JSON result out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from bot.emulator.fields import Fields
from bot.emulator.world import World

Method = Callable[[World, Fields], Any | Awaitable[Any]]
