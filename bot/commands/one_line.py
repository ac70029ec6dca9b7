"""What went wrong, in one line that says what to do."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from telegram.error import BadRequest, InvalidToken, NetworkError

from bot.content.faults import BadContent
from bot.conversations.frame.conversation import BadConversation
from bot.settings import BadSetting, Settings
from bot.store.ground.vault import BadKey
from bot.store.path.hands import BadHands
from bot.talk.query import BadQuery

KNOWN = (
    BadSetting,
    BadContent,
    BadConversation,
    BadHands,
    BadQuery,
    BadKey,
    InvalidToken,
    NetworkError,
    SQLAlchemyError,
    OSError,
    ValueError,
)


@contextmanager
def address_from(place: str) -> Iterator[None]:
    """Of a database that cannot be used meanwhile, say that its address stands in that place, not in DATABASE_URL."""
    try:
        yield
    except SQLAlchemyError as error:
        error.add_note(place)
        raise


def one_line(error: BaseException, settings: Settings | None) -> str:
    """Say it to a person at a terminal; no token, no password."""
    match error:
        case BadSetting():
            return str(error)
        case BadContent(faults=faults):
            first = faults[0]
            more = f" (and {len(faults) - 1} more; run: tenderspot check)" if len(faults) > 1 else ""
            return f"{first.file}: {first.entry}: {first.reason}{more}"
        case BadHands():
            gap, *others = str(error).splitlines()
            return f"{gap} (and {len(others)} more)" if others else gap
        case BadKey():
            return "What is stored was encrypted with another key. Put that key into DATA_KEYS, behind the newest one."
        case InvalidToken():
            return "Telegram does not accept TELEGRAM_BOT_TOKEN. Copy it again from @BotFather."
        case BadRequest(message=refusal):
            return f"Telegram refuses: {refusal}.{' Check WEBHOOK_URL.' if 'webhook' in refusal.lower() else ''}"
        case NetworkError():
            api = settings.telegram_api_url if settings else "Telegram"
            return f"{api} cannot be reached. Check the network and TELEGRAM_API_URL."
        case SQLAlchemyError():
            return _database(error)
        case OSError(errno=errno.EADDRINUSE):
            return "The port is taken by another program. Stop that one, or choose another with --port."
        case OSError():
            return f"{error.filename or 'A file or port'}: {error.strerror or error}."
    return str(error)


def _database(error: SQLAlchemyError) -> str:
    place = next(iter(getattr(error, "__notes__", ())), "DATABASE_URL")
    if isinstance(error, ArgumentError):
        return f"{place[0].upper()}{place[1:]} cannot be read. Write sqlite:///file.db or postgresql+psycopg://user:password@host/name."
    cause = error.orig if isinstance(error, DBAPIError) else error
    reason = str(cause).strip().splitlines()[0] if cause is not None and str(cause).strip() else type(error).__name__
    return f"The database cannot be used: {reason}. Check {place}."
