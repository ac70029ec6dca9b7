"""The parameters of one call: strings as they come over HTTP, or JSON values as they come in process."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.emulator.refusals import BadRequest

_TRUE = frozenset({"true", "1", "yes", "t"})


@dataclass(frozen=True, slots=True)
class Upload:
    """A file inside a call."""

    name: str
    content: bytes
    mime_type: str = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Fields:
    """Values and uploads of a call, read by type. A missing value reads as "", None, False or the given default."""

    values: Mapping[str, object]
    uploads: Mapping[str, Upload]

    def text(self, name: str) -> str:
        value = self.values.get(name)
        return "" if value is None else str(value)

    def whole(self, name: str) -> int | None:
        """Read an integer; None when the call does not have it."""
        value = self.values.get(name)
        if value is None or value == "":
            return None
        try:
            return int(str(value))
        except ValueError:
            raise BadRequest(f'invalid {name} specified: can\'t parse "{value}" as Integer') from None

    def number(self, name: str, default: float) -> float:
        try:
            return float(str(self.values.get(name, default)))
        except ValueError:
            return default

    def flag(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in _TRUE

    def json(self, name: str) -> Any:
        """Decode a JSON value; None when the call does not have it."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value.strip():
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise BadRequest(f"can't parse {name.replace('_', ' ')} JSON object") from None

    def object(self, name: str) -> Mapping[str, Any] | None:
        value = self.json(name)
        if value is None or isinstance(value, Mapping):
            return value
        raise BadRequest(f"object expected as {name.replace('_', ' ')}")

    def array(self, name: str) -> list[Any] | None:
        value = self.json(name)
        if value is None or isinstance(value, list):
            return value
        raise BadRequest(f"expected an Array for {name}")
