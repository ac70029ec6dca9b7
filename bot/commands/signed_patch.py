"""`tenderspot signed`: what staff signed in chat, as a patch to the content folder."""

from __future__ import annotations

import asyncio
from argparse import Namespace
from collections.abc import Mapping
from difflib import unified_diff
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import yaml
from sqlalchemy.engine import make_url

from bot import content, keys
from bot.app import open_store
from bot.content.check import signing
from bot.content.check.signing import Signature
from bot.content.material import gather
from bot.conversations.frame.clinic_contact import ZONE
from bot.settings import Settings
from bot.store.ground.database import full_url
from bot.talk.sign_offs import SignOff

ROLES: Final = {
    "ac": "acupuncturist",
    "md": "physician",
    "pt": "physical therapist",
    "nu": "nurse",
    "cl": "clinician",
}
"""What stands in the file behind a name, by the keys of conversations.clinic.profile.checking_desk.ROLES."""


def signed(settings: Settings, options: Namespace) -> int:
    """Print a patch that writes the signatures that hold into sign_offs.yaml; nothing where there is none to write."""
    del options
    found, zone = _signed(settings)
    catalog = content.opened(settings.content_dir, settings.emergency_country).catalog
    holds = {one.key: one.digest for one in catalog.unchecked.values()}
    new = {
        one.entry: Signature(
            f"{one.by}, {ROLES[one.role]}" if one.role in ROLES else one.by,
            one.at.astimezone(zone).date().isoformat(),
            one.digest,
        )
        for one in found
        if holds.get(one.entry) == one.digest
    }
    print(patch(settings.content_dir, new), end="")
    return 0


def in_chat(settings: Settings) -> frozenset[tuple[str, str]]:
    """Give what was signed in chat, each entry with its digest."""
    return frozenset((one.entry, one.digest) for one in _signed(settings)[0])


def _signed(settings: Settings) -> tuple[tuple[SignOff, ...], ZoneInfo]:
    """Give the signatures, and the zone by whose days they count; none where no bot has run yet."""
    url = make_url(full_url(settings.database_url))
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").exists():
        return (), ZoneInfo(settings.clinic_time_zone)
    return asyncio.run(_read(settings))


async def _read(settings: Settings) -> tuple[tuple[SignOff, ...], ZoneInfo]:
    store = await open_store(settings, keys.vault(settings))
    try:
        decided = await store.clinic_settings()
        return await store.sign_offs(), ZoneInfo(decided.get(ZONE) or settings.clinic_time_zone)
    finally:
        await store.close()


def patch(folder: Path, new: Mapping[str, Signature]) -> str:
    """Write what changes in sign_offs.yaml as a unified diff, from the folder above the content."""
    path = folder / signing.FILE
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    comments = "".join(line for line in before.splitlines(keepends=True) if line.startswith("#"))
    kept = {**signing.signatures(gather(folder)), **new}
    fields = {key: {"by": one.by, "day": one.day, "digest": one.digest} for key, one in sorted(kept.items())}
    after = comments + yaml.safe_dump(fields, allow_unicode=True, sort_keys=False)
    if not new:
        return ""
    name = f"{folder.name}/{signing.FILE}"
    lines = before.splitlines(keepends=True), after.splitlines(keepends=True)
    return "".join(unified_diff(*lines, fromfile=f"a/{name}", tofile=f"b/{name}"))
