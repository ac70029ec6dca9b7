"""sendPoll, sendLocation, sendVenue, sendContact and sendDice: bubbles that are neither words nor media."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from bot.emulator import content, units
from bot.emulator.fields import Fields
from bot.emulator.messages import Message
from bot.emulator.methods.edits import editable
from bot.emulator.methods.method import Method
from bot.emulator.methods.sending import deliver
from bot.emulator.refusals import BadRequest
from bot.emulator.world import World

_LONGEST_QUESTION, _LONGEST_OPTION = 300, 100
_FEWEST_OPTIONS, _MOST_OPTIONS = 1, 12
_DICE: Mapping[str, int] = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}
_NORTHERNMOST, _EASTERNMOST = 90.0, 180.0

Thing = Callable[[World, Fields], Mapping[str, Any]]


def send(thing: Thing, world: World, fields: Fields) -> dict[str, Any]:
    """Send a bubble that shows this thing."""
    chat = world.open_chat(fields.whole("chat_id"))
    draft = Message(0, chat.chat_id, world.me, world.now(), extra=thing(world, fields))
    return deliver(world, chat, fields, draft)


def _required(fields: Fields, name: str) -> str:
    value = fields.text(name).strip()
    if not value:
        raise BadRequest(f'parameter "{name}" is required')
    return value


def _poll(world: World, fields: Fields) -> Mapping[str, Any]:
    question, _ = content.formatted(
        _required(fields, "question"), fields.text("question_parse_mode"), fields.array("question_entities")
    )
    options = [_option(raw) for raw in fields.array("options") or []]
    if units.length(question) > _LONGEST_QUESTION:
        raise BadRequest("poll question length must not exceed 300")
    if not _FEWEST_OPTIONS <= len(options) <= _MOST_OPTIONS:
        raise BadRequest(f"poll must have at least {_FEWEST_OPTIONS} and at most {_MOST_OPTIONS} options")
    kind = fields.text("type") or "regular"
    if kind not in {"regular", "quiz"}:
        raise BadRequest("unsupported poll type specified")
    body: dict[str, Any] = {
        "id": str(next(world.albums)),
        "question": question,
        "options": [{"persistent_id": str(at), "text": text, "voter_count": 0} for at, text in enumerate(options)],
        "total_voter_count": 0,
        "is_closed": fields.flag("is_closed"),
        "is_anonymous": "is_anonymous" not in fields.values or fields.flag("is_anonymous"),
        "type": kind,
        "allows_multiple_answers": fields.flag("allows_multiple_answers"),
        "allows_revoting": kind == "regular",
        "members_only": False,
    }
    return {"poll": body | _right_answers(fields, kind, len(options))}


def _right_answers(fields: Fields, kind: str, options: int) -> dict[str, Any]:
    if kind != "quiz":
        return {}
    alone = fields.whole("correct_option_id")  # as it was before there could be several
    right = fields.array("correct_option_ids") or ([] if alone is None else [alone])
    if not right or not all(isinstance(one, int) and 0 <= one < options for one in right):
        raise BadRequest("wrong correct option ID specified")
    return {"correct_option_ids": right}


def _option(raw: Any) -> str:
    text = str(raw.get("text", "") if isinstance(raw, Mapping) else raw).strip()
    if not 1 <= units.length(text) <= _LONGEST_OPTION:
        raise BadRequest("poll options length must not exceed 100" if text else "poll option must be non-empty")
    return text


def stop_poll(world: World, fields: Fields) -> dict[str, Any]:
    chat, message = editable(world, fields)
    poll = message.extra.get("poll")
    if poll is None:
        raise BadRequest("message with poll to stop not found")
    if poll["is_closed"]:
        raise BadRequest("poll has already been closed")
    closed = {**poll, "is_closed": True}
    world.change(chat, message.with_extra({"poll": closed}))
    return closed


def _place(fields: Fields) -> dict[str, float]:
    latitude, longitude = fields.number("latitude", 999.0), fields.number("longitude", 999.0)
    if abs(latitude) > _NORTHERNMOST or abs(longitude) > _EASTERNMOST:
        raise BadRequest("wrong latitude or longitude specified")
    return {"latitude": latitude, "longitude": longitude}


def _location(_: World, fields: Fields) -> Mapping[str, Any]:
    live = fields.whole("live_period")
    return {"location": _place(fields) | ({"live_period": live} if live else {})}


def _venue(_: World, fields: Fields) -> Mapping[str, Any]:
    place = _place(fields)
    venue = {"location": place, "title": _required(fields, "title"), "address": _required(fields, "address")}
    return {"venue": venue, "location": place}


def _contact(_: World, fields: Fields) -> Mapping[str, Any]:
    body = {name: _required(fields, name) for name in ("phone_number", "first_name")}
    return {"contact": body | {name: value for name in ("last_name", "vcard") if (value := fields.text(name))}}


def _dice(_: World, fields: Fields) -> Mapping[str, Any]:
    emoji = fields.text("emoji") or "🎲"
    if emoji not in _DICE:
        raise BadRequest("wrong dice emoji specified")
    return {"dice": {"emoji": emoji, "value": random.randint(1, _DICE[emoji])}}  # noqa: S311  a game guards nothing


METHODS: Mapping[str, Method] = {
    "sendPoll": partial(send, _poll),
    "stopPoll": stop_poll,
    "sendLocation": partial(send, _location),
    "sendVenue": partial(send, _venue),
    "sendContact": partial(send, _contact),
    "sendDice": partial(send, _dice),
}
