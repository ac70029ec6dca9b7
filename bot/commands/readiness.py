"""What `tenderspot check` proves of the code: that a bot made of it starts, and answers all that it asks for."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import bot.app
import bot.commands.run
import bot.store.path.carrying_out
import bot.store.path.looking_up  # noqa: F401 - a running bot imports them, and each refuses what is forgotten
from bot.content.faults import Fault
from bot.content.material import Material, gather
from bot.content.read.answers_yaml import ANSWERS
from bot.conversations import states
from bot.conversations.registry import REGISTRY, Registry
from bot.conversations.source_reading import HERE, said_to
from bot.store.ground.database import full_url, open_database
from bot.store.migrations import differences, to_head
from bot.talk.reply import Goal

GOAL: Final = "Goal"
TIMER: Final = "SetTimer"


def faults_in_code(content_dir: Path) -> Iterator[Fault]:
    """Find what a bot would only notice at a patient: what nobody begins, rings, understands or stores.

    Raises BadConversation for a state that cannot be stored.
    """
    states.prove()
    yield from loose_literals(REGISTRY, HERE)
    yield from unknown_words(REGISTRY, gather(content_dir))
    yield from asyncio.run(_unmigrated())


def loose_literals(registry: Registry, folder: Path) -> Iterator[Fault]:
    """Find goals that nobody begins and timers that nobody answers, where they are written out."""
    for place, goal in said_to(GOAL, folder):
        if Goal(goal) not in registry.goals:
            yield Fault(place, goal, "no conversation begins this goal: add it to `begins` of one")
    for place, key in said_to(TIMER, folder):
        if registry.of_key(key) is None:
            yield Fault(place, key, "nobody answers this timer: add how it begins to `timers` of a conversation")


def unknown_words(registry: Registry, material: Material) -> Iterator[Fault]:
    """Find wishes that no lexicon knows, and answers that no language has words for."""
    known = frozenset(_wishes(material.lexicons().values()))
    for one in registry.all:
        file = f"{type(one).__module__.removeprefix('bot.').replace('.', '/')}.py"
        for wish in (*one.wishes, *(offer.wish for offer in one.offers if offer.wish)):
            if wish not in known:
                yield Fault(file, wish, "no lexicon has words for this wish: add them to `wishes` in content/lexicon")
        for answer in sorted({word for spoken in one.spoken.values() for word in spoken} - {*ANSWERS}):
            yield Fault(file, answer, f"`spoken` knows only {', '.join(ANSWERS)}")


def _wishes(lexicons: Iterable[object]) -> Iterator[str]:
    for lexicon in lexicons:
        wishes = lexicon.get("wishes") if isinstance(lexicon, dict) else None
        yield from map(str, wishes if isinstance(wishes, dict) else ())


async def _unmigrated() -> list[Fault]:
    """Migrate an empty database, and hold it against the tables."""
    with TemporaryDirectory() as folder:
        database = open_database(full_url(f"sqlite:///{folder}/check.db"))
        try:
            await to_head(database)
            return [Fault("store/ground/tables.py", what, "write a migration") for what in await differences(database)]
        finally:
            await database.close()
