"""A patient's phone, held through the emulator's control API: what a test in another process taps and sees."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import closing
from http.client import HTTPConnection
from typing import Any

from tests.lettered import unlettered
from tests.processes.child import eventually

PATIENT = 1001
PATIENCE = 60.0
"""Seconds that a test waits for an answer: more than a lease and the look for dead senders."""


class Refused(Exception):
    """The emulator did not do what was asked; the message is its own."""


class Phone:
    """One person with one chat."""

    def __init__(self, port: int, user_id: int = PATIENT) -> None:
        """Nobody is introduced yet."""
        self._port = port
        self.user_id = user_id
        self._before: dict[int, str] = {}

    def is_on(self) -> bool:
        """Tell whether the emulator answers."""
        try:
            self.ask("GET", "/control/people")
        except OSError:
            return False
        return True

    def introduce(self, name: str = "Ana") -> None:
        self.post("people", first_name=name)

    def says(self, text: str) -> None:
        self._before = self._read()
        self.post("say", text=text)

    def taps(self, label: str, within: float = PATIENCE) -> None:
        """Wait for a button of this label, or whose data ends so, and tap it."""
        message_id, data = eventually(lambda: self._button(label), within, lambda: f"no {label!r} in\n{self.shown()}")
        self._before = self._read()
        self.post("tap", label=data, message_id=message_id)

    def sees(self, words: str, within: float = PATIENCE) -> None:
        """Wait until these words stand in a bubble that came, or became another one, after the last act."""
        eventually(lambda: self._sees(words), within, lambda: f"{words!r} is not in\n{self.shown()}")

    def bubbles(self) -> list[dict[str, Any]]:
        """Give all that the bot has sent, oldest first."""
        return [one for one in self._messages() if one["from_bot"]]

    def shown(self) -> str:
        """Write down the end of the chat, for the message of a failing test."""
        return "\n".join(_line(one) for one in self._messages()[-12:])

    def _sees(self, words: str) -> bool:
        return any(words.lower() in words_of(one).lower() for one in self.bubbles() if self._is_new(one))

    def _is_new(self, message: Mapping[str, Any]) -> bool:
        """A bubble that only got the chosen answer below its words says nothing new."""
        read = self._before.get(message["message_id"])
        return read is None or not words_of(message).startswith(read)

    def _button(self, label: str) -> tuple[int, str] | None:
        for message in reversed(self._messages()):
            for button in (button for row in message["buttons"] for button in row):
                if label in {button["text"], unlettered(button["text"]), (button["data"] or "").partition(".")[2]}:
                    return message["message_id"], button["data"]
        return None

    def _read(self) -> dict[int, str]:
        return {one["message_id"]: words_of(one) for one in self._messages()}

    def _messages(self) -> list[dict[str, Any]]:
        messages: list[dict[str, Any]] = self.ask("GET", f"/control/chats/{self.user_id}")["messages"]
        return messages

    def post(self, act: str, **body: Any) -> Any:
        """Ask the control API for something that a person does."""
        return self.ask("POST", f"/control/{act}", {"user_id": self.user_id, **body})

    def ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        """Send one request. Raises Refused for any status but 200, OSError when nobody listens."""
        with closing(HTTPConnection("127.0.0.1", self._port, timeout=20)) as connection:
            content = None if body is None else json.dumps(body)
            connection.request(method, path, content, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            read = answer.read()
        if answer.status != 200:
            raise Refused(f"{path}: {answer.status}: {read.decode()}")
        return json.loads(read)


def words_of(message: Mapping[str, Any]) -> str:
    """Give a bubble's words, which stand below a picture where there is one."""
    return str(message["text"] or message["caption"])


def _line(message: Mapping[str, Any]) -> str:
    who = "bot" if message["from_bot"] else "   "
    keys = " ".join(f"[{button['text']}]" for row in message["buttons"] for button in row)
    return f"{who} {message['message_id']}: {words_of(message)} {keys}"
