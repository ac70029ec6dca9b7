"""`python -m tests.chats FILE`: what the bot answers to messages of a file, each by somebody who never wrote before.

A line of the file: language, where the person stands, the message, between tabs; what follows is copied to the head of
the answer. where: `new` (has just been shown the welcome), `home` (a session lies two days back), `plan` (the plan was
just shown), `press` (the clock of the first point runs). A message may be several moves, joined by " > ": words,
`[label]` (a button, by its label or the last part of its data), `(seconds)` (time goes by). So strangers try the bot
without seeing its code.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from datetime import timedelta
from itertools import count
from pathlib import Path

from bot.care.record.history import CareSession, PressedPoint
from bot.emulator.messages import Message
from tests.known import knows
from tests.outside import world
from tests.person import NotSeen, Person

STARTS = ("new", "home", "plan", "press")
PRESSED = (PressedPoint("tfl", "left", 90, "time"),)


async def answers(lines: Sequence[str]) -> None:
    """Print each line with the bubbles that answer it."""
    async with world() as (app, emulator, clock):
        for number, line in zip(count(1), lines, strict=False):
            locale, where, message, *rest = line.split("\t")
            user_id = 5000 + number
            emulator.person(user_id, language_code=locale)
            person = Person(user_id, emulator, app, clock)
            await _stands(person, where, locale)
            print(f"\n### {number} {locale} {where}: {message}", *(f"({one})" for one in rest))
            seen = _standing(person)
            for move in message.split(" > "):
                await _does(person, move)
                seen = _show(person, seen)


async def _stands(person: Person, where: str, locale: str) -> None:
    if where == "new":
        await person.says("/start")
    else:
        began = person.clock.now() - timedelta(days=2, hours=3)
        before = CareSession(began, began + timedelta(minutes=5), 6, 5, PRESSED)
        await knows(person, before, locale=locale)
    if where in {"plan", "press"}:
        await person.says("/session")
        for data in ("same", "6"):
            await person.taps(data)
    if where == "press":
        for data in ("start", "start"):
            await person.taps(data)
    _ = person.new


async def _does(person: Person, move: str) -> None:
    try:
        if move.startswith("[") and move.endswith("]"):
            await person.taps(move[1:-1])
        elif move.startswith("(") and move.endswith(")") and move[1:-1].isdigit():
            await person.waits(int(move[1:-1]))
        else:
            await person.says(move)
    except NotSeen as error:
        print(f"  !! {str(error).splitlines()[0]}")


def _standing(person: Person) -> dict[int, str]:
    """Give what each bubble of the bot says now, by its message's id."""
    return {one.message_id: _words(one) for one in person.emulator.chat(person.user_id).shown if one.from_bot}


def _words(one: Message) -> str:
    keys = "  ".join(f"[{button.text}]" for row in one.buttons for button in row)
    return one.words.replace("\n", "\n       ") + (f"\n       {keys}" if keys else "")


def _show(person: Person, seen: dict[int, str]) -> dict[int, str]:
    """Print what is new, and what a bubble above was changed to; one that only lost its buttons is left out."""
    _ = person.new
    now = _standing(person)
    buttons = {one.message_id for one in person.emulator.chat(person.user_id).shown if one.buttons}
    for number, words in now.items():
        if number not in seen:
            print("  bot: " + words)
        elif words != seen[number] and number in buttons:
            print("  bot, in the bubble above: " + words)
    print("  --")
    return now


def main() -> None:
    """Read the file and answer it."""
    if {"-h", "--help"} & {*sys.argv[1:]}:
        print(__doc__)
        return
    if len(sys.argv) != 2:
        sys.exit("one file: language, where (" + ", ".join(STARTS) + "), message, between tabs")
    lines = [line for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines() if line.strip()]
    asyncio.run(answers(lines))


if __name__ == "__main__":
    main()
