"""What a conversation asked to know before it answers: each query of bot.talk, looked up in the turn's commit."""

from __future__ import annotations

import secrets
from datetime import datetime

from sqlalchemy import select

from bot.store.clinic import audience, broadcasts, invitations, members, patient_rows, series_counts, shelf
from bot.store.ground.database import Connection
from bot.store.ground.tables import marks
from bot.store.ground.vault import Vault
from bot.talk.queries import Query
from bot.talk.staff import BotName, ClinicSettings, FreshToken, Invitations, OpenClaim, Team
from bot.talk.tips import BubbleAt, CountPeople, HowFar, OwnMedia, PastBroadcasts, SavedTips, SeriesNumbers, TipsHad


async def look_up(connection: Connection, vault: Vault, asked: Query, now: datetime) -> object:
    """Answer one question."""
    match asked:
        case CountPeople():
            return await audience.count(connection, vault, asked, now)
        case HowFar(broadcast_id):
            return await broadcasts.progress(connection, vault, broadcast_id)
        case PastBroadcasts():
            return await broadcasts.past(connection, vault, asked)
        case Team():
            return await members.team(connection, vault)
        case OpenClaim(token):
            return await members.open_claim(connection, token, now)
        case FreshToken():
            return secrets.token_urlsafe(18)
        case BotName():
            return await connection.scalar(select(marks.c.value).where(marks.c.name == "bot")) or ""
        case Invitations():
            return await invitations.counted(connection)
        case ClinicSettings():
            return await members.settings(connection)
        case SavedTips() | OwnMedia() | BubbleAt():
            return await _look_up_in_library(connection, vault, asked)
        case TipsHad():
            return await series_counts.had(connection, asked, now)
        case SeriesNumbers():
            return await series_counts.tally(connection, asked)
        case _:
            return await patient_rows.look_up(connection, vault, asked, now)


async def _look_up_in_library(connection: Connection, vault: Vault, asked: SavedTips | OwnMedia | BubbleAt) -> object:
    match asked:
        case SavedTips():
            return await shelf.saved(connection, vault)
        case OwnMedia():
            return await shelf.own_media(connection, vault)
        case BubbleAt():
            return await shelf.bubble_at(connection, asked)
