"""ChatMember objects: what Telegram says about someone's place in a chat."""

from __future__ import annotations

from typing import Any

from bot.emulator.people import Account

_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
)


def as_json(account: Account, status: str) -> dict[str, Any]:
    body: dict[str, Any] = {"user": account.as_json(), "status": status}
    if status == "creator":
        return body | {"is_anonymous": False}
    if status == "administrator":
        return body | {"can_be_edited": False, "is_anonymous": False} | dict.fromkeys(_RIGHTS, True)
    return body | {"until_date": 0} if status == "kicked" else body
