"""How Telegram says no: each refusal is an exception that carries the reply's status and words."""

from __future__ import annotations

from typing import Any


class Refusal(Exception):
    """An answer with ok=false; description is Telegram's own wording, with its prefix."""

    status = 400
    prefix = "Bad Request: "

    def __init__(self, words: str, **parameters: int) -> None:
        super().__init__(self.prefix + words)
        self.parameters = parameters

    @property
    def description(self) -> str:
        return str(self)

    def as_json(self) -> dict[str, Any]:
        body: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        return body | {"parameters": self.parameters} if self.parameters else body


class BadRequest(Refusal):
    """400."""


class Unauthorized(Refusal):
    """401: the token belongs to no bot."""

    status = 401
    prefix = ""


class Forbidden(Refusal):
    """403: the person blocked the bot, or never wrote to it."""

    status = 403
    prefix = "Forbidden: "


class NotFound(Refusal):
    """404: no such method, or no such file."""

    status = 404
    prefix = ""


class Conflict(Refusal):
    """409: two ways of receiving updates at once."""

    status = 409
    prefix = "Conflict: "


class TooLarge(Refusal):
    """413: an upload above Telegram's 50 MB."""

    status = 413
    prefix = ""


class TooManyRequests(Refusal):
    """429: seconds is how long Telegram asks to wait."""

    status = 429
    prefix = "Too Many Requests: "

    def __init__(self, seconds: int) -> None:
        super().__init__(f"retry after {seconds}", retry_after=seconds)


def blocked() -> Forbidden:
    return Forbidden("bot was blocked by the user")
