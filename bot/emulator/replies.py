"""An answer of the API: its status and its JSON, or the bytes of a broken one."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from bot.emulator.refusals import Refusal

_HTML = b"<html><head><title>504 Gateway Time-out</title></head><body>nginx</body></html>"


@dataclass(frozen=True, slots=True)
class Answer:
    """body is JSON still to be written, or bytes as they are."""

    status: int
    body: dict[str, Any] | bytes
    description: str = ""

    @property
    def ok(self) -> bool:
        return self.status == 200  # noqa: PLR2004

    @property
    def result(self) -> Any:
        """The result of a good answer."""
        return self.body["result"] if isinstance(self.body, dict) else None

    def content(self) -> bytes:
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


def good(result: Any) -> Answer:
    return Answer(200, {"ok": True, "result": result})


def refused(refusal: Refusal) -> Answer:
    return Answer(refusal.status, refusal.as_json(), refusal.description)


def truncated(answer: Answer) -> Answer:
    content = answer.content()
    return Answer(answer.status, content[: len(content) // 2], "truncated")


def garbled() -> Answer:
    return Answer(200, _HTML, "not JSON")
