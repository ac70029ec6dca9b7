"""getUpdates and the webhook: how a bot hears."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from bot.emulator.fields import Fields
from bot.emulator.methods.method import Method
from bot.emulator.refusals import BadRequest
from bot.emulator.webhook import Target
from bot.emulator.world import World

_MOST = 100
_LONGEST_WAIT = 50.0
_MOST_CONNECTIONS = 100
_PORTS = frozenset({80, 88, 443, 8443})
_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})
_SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")


async def get_updates(world: World, fields: Fields) -> list[Mapping[str, Any]]:
    _allow(world, fields)
    limit = fields.whole("limit") or _MOST
    wait = min(fields.number("timeout", 0.0), _LONGEST_WAIT)
    return await world.queue.take(fields.whole("offset") or 0, max(1, min(limit, _MOST)), wait)


def _allow(world: World, fields: Fields) -> None:
    """Choose kinds: an empty list means the usual ones, none at all leaves the choice as it was."""
    kinds = fields.array("allowed_updates")
    if kinds is not None:
        world.queue.allowed = frozenset(map(str, kinds))


def set_webhook(world: World, fields: Fields) -> bool:
    url, secret = fields.text("url"), fields.text("secret_token")
    if not url:
        return delete_webhook(world, fields)
    _check_address(url)
    if not _SECRET.fullmatch(secret):
        raise BadRequest("bad webhook: secret token contains unallowed characters")
    _allow(world, fields)
    _stop(world, fields)
    connections = max(1, min(fields.whole("max_connections") or 40, _MOST_CONNECTIONS))
    world.webhook.start(Target(url, secret, connections, tuple(sorted(world.queue.allowed))))
    world.queue.divert(world.webhook.deliver)
    return True


def _check_address(url: str) -> None:
    """Demand what Telegram demands of a webhook; on this machine plain HTTP and any port will do, for tests."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise BadRequest("bad webhook: invalid webhook URL specified") from None
    if host in _THIS_MACHINE and parts.scheme in {"http", "https"}:
        return
    if parts.scheme != "https":
        raise BadRequest("bad webhook: An HTTPS URL must be provided for webhook")
    if port is not None and port not in _PORTS:
        raise BadRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


def delete_webhook(world: World, fields: Fields) -> bool:
    _stop(world, fields)
    return True


def _stop(world: World, fields: Fields) -> None:
    world.queue.take_back(world.webhook.stop())
    if fields.flag("drop_pending_updates"):
        world.queue.waiting.clear()


def get_webhook_info(world: World, fields: Fields) -> dict[str, Any]:  # noqa: ARG001  every method has this shape
    target = world.webhook.target
    body: dict[str, Any] = {
        "url": target.url if target else "",
        "has_custom_certificate": False,
        "pending_update_count": len(world.queue.waiting) + world.webhook.pending,
    }
    if target:
        body |= {"max_connections": target.most_connections}
    if target and target.allowed:
        body |= {"allowed_updates": list(target.allowed)}
    if world.webhook.last_error:
        body |= {
            "last_error_date": int(world.webhook.last_error_at),
            "last_error_message": world.webhook.last_error,
        }
    return body


METHODS: Mapping[str, Method] = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
