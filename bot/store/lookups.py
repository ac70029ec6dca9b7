"""What a conversation asked to know before it answers: each question of bot.clinic, looked up in the turn's commit."""

from __future__ import annotations

import secrets
from datetime import datetime

from sqlalchemy import select

from bot.clinic import (
    BotName,
    BubbleAt,
    ClinicSettings,
    CountPeople,
    CourseNumbers,
    FreshToken,
    HowFar,
    Invitations,
    OpenClaim,
    OwnMedia,
    PastBroadcasts,
    Query,
    SavedTips,
    Team,
    TipsHad,
)
from bot.store import audience, broadcasts, courses, invitations, library, patients, staff
from bot.store.database import Connection
from bot.store.tables import marks
from bot.store.vault import Vault


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
            return await staff.team(connection, vault)
        case OpenClaim(token):
            return await staff.open_claim(connection, token, now)
        case FreshToken():
            return secrets.token_urlsafe(18)
        case BotName():
            return await connection.scalar(select(marks.c.value).where(marks.c.name == "bot")) or ""
        case Invitations():
            return await invitations.counted(connection)
        case ClinicSettings():
            return await staff.settings(connection)
        case SavedTips() | OwnMedia() | BubbleAt():
            return await _look_up_in_library(connection, vault, asked)
        case TipsHad():
            return await courses.had(connection, asked, now)
        case CourseNumbers():
            return await courses.tally(connection, asked)
        case _:
            return await patients.look_up(connection, vault, asked, now)


async def _look_up_in_library(connection: Connection, vault: Vault, asked: SavedTips | OwnMedia | BubbleAt) -> object:
    match asked:
        case SavedTips():
            return await library.saved(connection, vault)
        case OwnMedia():
            return await library.own_media(connection, vault)
        case BubbleAt():
            return await library.bubble_at(connection, asked)
