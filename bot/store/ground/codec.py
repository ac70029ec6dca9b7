"""Values of care and talk as JSON and back, for sealed columns; what older releases wrote is still read."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final, TypeVar

from pydantic import TypeAdapter

from bot.talk.bubbles import Say

Value = TypeVar("Value")

Asked = dict[str, Say]
"""The questions on show, by name."""


@cache
def _made(of: Any) -> TypeAdapter[Any]:
    return TypeAdapter(of)


def _adapter(of: Any) -> TypeAdapter[Any]:
    # A step of its own: mypy does not take a type of anything for something that can be a key.
    return _made(of)


def write(of: type[Value], value: Value) -> str:
    """Give JSON for a value of that type."""
    return _adapter(of).dump_json(value).decode()


def read(of: type[Value], text: str) -> Value:
    """Read it again: fields that a newer release added take their defaults, those that it dropped are passed over."""
    for old, mend in OLD_SHAPES:
        if old.search(text):
            mended: Value = _adapter(of).validate_python(_walked(json.loads(text), mend))
            return mended
    value: Value = _adapter(of).validate_json(text)
    return value


# ---------------------------------------------------------------- older releases


def _walked(value: Any, mend: Callable[[Any], Any]) -> Any:
    """Mend a value and all that it holds."""
    if isinstance(value, dict):
        return mend({name: _walked(one, mend) for name, one in value.items()})
    return [_walked(one, mend) for one in value] if isinstance(value, list) else value


def _with_picture(holder: dict[str, Any]) -> dict[str, Any]:
    """Until November 2026 a picture was a name with rows of (text, number, number), whatever it showed."""
    picture = holder.get("picture")
    if not isinstance(picture, dict) or "data" not in picture:
        return holder
    return holder | {"picture": _picture(picture["name"], picture["data"])}


def _picture(name: str, rows: list[list[Any]]) -> Mapping[str, Any]:
    match name:
        case "plan":
            return {"numbers": [int(number) for number, *_ in rows]}
        case "progress":
            return {"days": rows}
        case "clinic":
            return {"weeks": [[int(number), *means] for number, *means in rows]}
        case "invitation":
            return {"link": rows[0][0], "clinic": rows[1][0]}
    return {"name": name}


OLD_SHAPES: Final[tuple[tuple[re.Pattern[str], Callable[[dict[str, Any]], dict[str, Any]]], ...]] = (
    (re.compile(r'"picture":\{"name":"[^"]*","data":'), _with_picture),
)
"""How JSON of an older release is known, and what makes it one of today. In a string the quotes would be escaped."""
