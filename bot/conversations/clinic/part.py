"""What one corner of the clinic's desk declares of itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from bot.conversations.frame.turn import Turn
from bot.talk.heard import Said
from bot.talk.reply import Reply

Tap: TypeAlias = Callable[[Turn, str, str], Reply | None]
"""Answers a button of the desk: its first word, and what follows."""

Hear: TypeAlias = Callable[[Turn, Said], Reply | None]
Ring: TypeAlias = Callable[[Turn, str, str], Reply | None]
"""Answers a timer: its kind, and what it is about."""

Begin: TypeAlias = Callable[[Turn], Reply]


@dataclass(frozen=True, slots=True)
class Part:
    """verbs: first words of its buttons, answered by tapped; states: where it waits for what heard answers.

    timers: kinds of its timers, answered by rang. commands: what staff type, by name, in the order of their menu;
    their texts are command-NAME. owners: those of its verbs and commands that only an owner may use;
    owners_states: those of its states that only an owner may answer in.
    """

    verbs: tuple[str, ...] = ()
    tapped: Tap | None = None
    states: tuple[type, ...] = ()
    heard: Hear | None = None
    timers: tuple[str, ...] = ()
    rang: Ring | None = None
    commands: Mapping[str, Begin] = field(default_factory=dict)
    owners: tuple[str, ...] = ()
    owners_states: tuple[type, ...] = ()
