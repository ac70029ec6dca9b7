"""A chat as JSON for the phone page and for tests in another process: what a person would see."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from bot.emulator.chats import Chat
from bot.emulator.messages import Message, SentMedia
from bot.emulator.people import Account
from bot.emulator.world import World

_TYPING_SECONDS = 5.0


def person(of: Account, chat: Chat) -> dict[str, Any]:
    return of.as_json() | {"name": of.full_name, "started": chat.started, "blocked": chat.blocked}


def chat(world: World, of: Chat, newest: int = 300) -> dict[str, Any]:
    """Show a chat's surroundings and its newest messages."""
    return around(world, of) | {"messages": [message(one) for one in of.shown[-newest:]]}


def around(world: World, of: Chat) -> dict[str, Any]:
    """Show what surrounds the messages: header, keyboard, commands."""
    language = of.person.language_code if of.person else ""
    profile = world.profile
    return {
        "chat_id": of.chat_id,
        "title": of.title,
        "person": person(of.person, of) if of.person else None,
        "started": of.started,
        "blocked": of.blocked,
        "bot": {
            "name": profile.name.get(language) or world.me.first_name,
            "username": world.me.username,
            "description": profile.description.get(language),
        },
        "commands": [dict(command) for command in profile.commands_for(of.chat_id, language)],
        "menu_button": dict(profile.menu_button(of.chat_id)),
        "keyboard": _keyboard(of),
        "action": of.action.name if of.action and world.now() - of.action.at < _TYPING_SECONDS else "",
        "pinned": list(of.pinned),
    }


def _keyboard(of: Chat) -> dict[str, Any] | None:
    keys = of.keyboard
    return None if keys is None else {"rows": keys.rows, "placeholder": keys.placeholder, "asks": dict(keys.asks)}


def message(of: Message) -> dict[str, Any]:
    return {
        "message_id": of.message_id,
        "chat_id": of.chat_id,
        "from_bot": of.from_bot,
        "sender": {"id": of.sender.user_id, "name": of.sender.full_name},
        "sent_at": of.sent_at,
        "edited_at": of.edited_at,
        "text": of.text,
        "caption": of.caption,
        "html": of.html,
        "entities": [entity.as_json() for entity in of.entities],
        "media": media(of.media) if of.media else None,
        "buttons": [
            [{"text": b.text, "data": b.data, "url": b.url, "web_app": b.web_app} for b in row] for row in of.buttons
        ],
        "album": of.album,
        "silent": of.silent,
        "protected": of.protected,
        "caption_above": of.caption_above,
        "reply_to": of.reply_to,
        "thread_id": of.thread_id,
        "service": of.is_service,
        "reactions": list(of.reactions),
        "extra": dict(of.extra),
    }


def media(of: SentMedia) -> dict[str, Any]:
    return {
        "kind": of.kind,
        "url": f"/control/files/{quote(of.file.file_id)}",
        "file_id": of.file.file_id,
        "name": of.file.name,
        "mime_type": of.file.mime_type,
        "size": of.file.size,
        "width": of.file.width,
        "height": of.file.height,
        "seconds": of.seconds,
        "spoiler": of.spoiler,
    }
