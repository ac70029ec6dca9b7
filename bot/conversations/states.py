"""States as JSON: a name and a version for each, so that a newer release can still read what an older one wrote."""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import PydanticSchemaGenerationError, PydanticUserError, TypeAdapter, ValidationError

from bot.conversations.frame.conversation import BadConversation
from bot.conversations.registry import REGISTRY
from bot.store.records import StoredState

STATES = REGISTRY.states


@cache
def _adapter(state: type) -> TypeAdapter[Any]:
    return TypeAdapter(state)


def prove() -> None:
    """Make sure that every state can be stored. Raises BadConversation."""
    for kind in STATES.values():
        prove_stored(kind)


def prove_stored(kind: type) -> None:
    """Make sure that a state can be stored. Raises BadConversation."""
    try:
        _adapter(kind)
    except (PydanticUserError, PydanticSchemaGenerationError, NameError, TypeError) as error:
        reason = str(error).partition("\n")[0]
        raise bad_state(kind, f"cannot be stored: {reason}") from None


def bad_state(kind: type, reason: str) -> BadConversation:
    """Say which state of which file is refused, and why."""
    return BadConversation(f"{kind.__module__.removeprefix('bot.').replace('.', '/')}.py: {kind.__name__} {reason}")


def version_of(kind: type) -> int:
    """Give a state's version: 1, or what its class says since its fields changed their meaning."""
    return int(getattr(kind, "version", 1))


def write(state: object | None) -> StoredState | None:
    """Give what is stored of a state; None, at home, is stored as nothing."""
    if state is None:
        return None
    given = type(state)
    if STATES.get(given.__name__) is not given:
        raise bad_state(given, "is in no `states`: add it to those of its conversation")
    kind = STATES[given.__name__]
    return StoredState(kind.__name__, version_of(kind), _adapter(kind).dump_json(state).decode())


def read(stored: StoredState | None) -> object | None:
    """Give the state; None for one that this release does not know any more: the person is then at home."""
    kind = STATES.get(stored.name) if stored else None
    if stored is None or kind is None or stored.version != version_of(kind):
        return None
    try:
        state: object = _adapter(kind).validate_json(stored.data)
    except ValidationError:
        return None
    return state
