"""Plays moves of tests/walk.py through the emulator, in the middle of a test."""

from __future__ import annotations

from tests.person import Person
from tests.walk import Move, Says, Sees, Taps, Waits


async def play(person: Person, moves: tuple[Move, ...]) -> None:
    """Do one move after the other."""
    for move in moves:
        match move:
            case Says(text):
                await person.says(text)
            case Taps(label):
                await person.taps(label)
            case Waits(seconds):
                await person.waits(seconds)
            case Sees(words):
                person.sees(words)
