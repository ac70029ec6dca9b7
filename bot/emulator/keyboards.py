"""Keyboards of a call, checked as Telegram checks them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.emulator.fields import Fields
from bot.emulator.messages import Buttons, InlineButton, ReplyKeyboard
from bot.emulator.refusals import BadRequest

_MOST_BUTTONS = 100
_MOST_DATA = 64
_ACTIONS = frozenset(
    {
        "callback_data",
        "url",
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "copy_text",
        "callback_game",
        "pay",
    }
)


@dataclass(frozen=True, slots=True)
class Markup:
    """What a reply_markup asks for. removes: take the reply keyboard away."""

    buttons: Buttons = ()
    keyboard: ReplyKeyboard | None = None
    removes: bool = False


def read(fields: Fields, *, private: bool = True) -> Markup:
    raw = fields.object("reply_markup")
    if not raw:
        return Markup()
    if "inline_keyboard" in raw:
        return Markup(buttons=inline(raw["inline_keyboard"], private=private))
    if "keyboard" in raw:
        return Markup(keyboard=_reply_keyboard(raw))
    if raw.get("remove_keyboard"):
        return Markup(removes=True)
    if "force_reply" in raw or "remove_keyboard" in raw:
        return Markup()
    raise BadRequest("object expected as reply markup")


def inline(rows: Any, *, private: bool = True) -> Buttons:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise BadRequest('field "inline_keyboard" must be of type Array of Arrays')
    buttons = tuple(tuple(_inline_button(raw, private=private) for raw in row) for row in rows if row)
    if sum(map(len, buttons)) > _MOST_BUTTONS:
        raise BadRequest("REPLY_MARKUP_TOO_LONG")
    return buttons


def _inline_button(raw: Any, *, private: bool) -> InlineButton:
    if not isinstance(raw, Mapping) or not str(raw.get("text", "")).strip():
        raise BadRequest('can\'t parse inline keyboard button: Field "text" must be non-empty')
    if not _ACTIONS & raw.keys():
        raise BadRequest("text buttons are unallowed in the inline keyboard")
    data, url = str(raw.get("callback_data", "")), str(raw.get("url", ""))
    if "callback_data" in raw and not 1 <= len(data.encode()) <= _MOST_DATA:
        raise BadRequest("BUTTON_DATA_INVALID")
    if "url" in raw and not url.startswith(("http://", "https://", "tg://", "mailto:", "tel:")):
        raise BadRequest(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return InlineButton(str(raw["text"]), data, url, _web_app(raw, private=private), dict(raw))


def _web_app(raw: Mapping[str, Any], *, private: bool) -> str:
    if "web_app" not in raw:
        return ""
    url = str(raw["web_app"].get("url", "")) if isinstance(raw["web_app"], Mapping) else ""
    if not url.startswith("https://"):
        raise BadRequest(f"inline keyboard button Web App URL '{url}' is invalid: Only HTTPS links are allowed")
    if not private:
        raise BadRequest("BUTTON_TYPE_INVALID")
    return url


def _reply_keyboard(raw: Mapping[str, Any]) -> ReplyKeyboard:
    keys = [[_key(key) for key in row] for row in raw["keyboard"]]
    return ReplyKeyboard(
        rows=tuple(tuple(label for label, _ in row) for row in keys if row),
        placeholder=str(raw.get("input_field_placeholder", "")),
        one_time=bool(raw.get("one_time_keyboard")),
        persistent=bool(raw.get("is_persistent")),
        asks={label: asks for row in keys for label, asks in row if asks},
    )


def _key(raw: Any) -> tuple[str, str]:
    if isinstance(raw, str):
        return raw, ""
    if not isinstance(raw, Mapping) or not raw.get("text"):
        raise BadRequest('can\'t parse keyboard button: Field "text" must be non-empty')
    asks = "contact" if raw.get("request_contact") else "location" if raw.get("request_location") else ""
    return str(raw["text"]), asks
