"""A Bot API in a process of its own: the emulator without limits, with a given number of messages waiting in it."""

from __future__ import annotations

import asyncio
import json
import sys
from time import monotonic, time

from bot.emulator.emulator import Emulator, EmulatorSettings
from bot.emulator.limits import NO_LIMITS
from bot.emulator.server import serving


async def main(chats: int, messages: int) -> None:
    """Write the address, then how long it took until every message was answered."""
    emulator = Emulator(time, settings=EmulatorSettings(limits=NO_LIMITS, kept_calls=0))
    people = [emulator.person(chat_id) for chat_id in range(1, chats + 1)]
    async with serving(emulator) as address:
        print(address, flush=True)
        await asyncio.to_thread(sys.stdin.readline)
        began = monotonic()
        for number in range(messages):
            for person in people:
                person.says(f"message {number}")
        with emulator.changes.of([person.account.user_id for person in people]) as changes:
            answered = 0
            while answered < chats * messages:
                change = await changes.get()
                answered += is_answer(change, emulator)
        print(json.dumps({"seconds": monotonic() - began}), flush=True)


def is_answer(change: object, emulator: Emulator) -> bool:
    """Tell a message of the bot's from one of a person's."""
    chat_id, message_id = getattr(change, "chat_id", 0), getattr(change, "message_id", 0)
    message = emulator.chat(chat_id).find(message_id) if chat_id else None
    return message is not None and message.from_bot


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))
