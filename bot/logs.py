"""Logs: chat and event on every line where there are any; what people write, what ails them and the token on none."""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from typing import Final

LIBRARIES: Final = (
    "httpx",
    "httpcore",
    "telegram",
    "aiohttp",
    "aiosqlite",
    "sqlalchemy",
    "psycopg",
    "uvicorn",
    "asyncio",
    "alembic",
    "apscheduler",
    "tzlocal",
)
"""Loggers that are not ours."""

OURS: Final = "bot"
"""The logger above all of ours."""

LONGEST: Final = 160
"""Characters of what another library says."""

VALUE: Final = re.compile(r"%(?:\(\w+\))?[-#0-9.*]*[a-zA-Z]")
"""Where a value belongs in what another library says."""

TOKEN: Final = re.compile(r"\d{3,12}:[A-Za-z0-9_-]{20,}")


class Censor(logging.Filter):
    """Takes anything that looks like a bot token out of a line, of what other libraries write all values, and of every
    fault its own words: they may be a patient's.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record."""
        ours = record.name == OURS or record.name.startswith(f"{OURS}.")
        record.msg = TOKEN.sub("<token>", record.getMessage()) if ours else _template(record)
        record.args = ()
        if record.exc_info:
            record.exc_text = _place(record.exc_info[1])
            record.exc_info = None
        return True


def _template(record: logging.LogRecord) -> str:
    """What another library says, without the values that it says it of: they may be a patient's words."""
    said = TOKEN.sub("<token>", str(record.msg).partition("\n")[0][:LONGEST])
    return VALUE.sub("(left out)", said) if record.args else said


def _place(error: BaseException | None) -> str:
    """The kind of a fault and its lines of code, without its own words."""
    if error is None:
        return ""
    return f"{''.join(traceback.format_tb(error.__traceback__))}{type(error).__name__}"


class AsJson(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        """Write the record."""
        line = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_text:
            line["traceback"] = record.exc_text
        return json.dumps(line)


def set_up(log_format: str, level: int = logging.INFO) -> None:
    """Log to standard error, as text or as JSON."""
    handler = logging.StreamHandler(sys.stderr)
    as_text = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handler.setFormatter(AsJson() if log_format == "json" else as_text)
    handler.addFilter(Censor())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    quieten()


def quieten() -> None:
    """Let other libraries say only what goes wrong: below that they write URLs, parameters, SQL with values, bodies."""
    for noisy in LIBRARIES:
        logging.getLogger(noisy).setLevel(logging.WARNING)
