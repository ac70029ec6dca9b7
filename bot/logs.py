"""Logs: chat and event on every line where there are any; what people write, what ails them and the token on none."""

from __future__ import annotations

import json
import logging
import re
import sys
from typing import Final

TOKEN: Final = re.compile(r"\d{3,12}:[A-Za-z0-9_-]{20,}")


class Censor(logging.Filter):
    """Takes anything that looks like a bot token out of a line, whoever wrote it."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record."""
        record.msg = TOKEN.sub("<token>", record.getMessage())
        record.args = ()
        if record.exc_info:
            record.exc_text = TOKEN.sub("<token>", logging.Formatter().formatException(record.exc_info))
            record.exc_info = None
        return True


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
    # These write URLs, SQL with values or bodies at lower levels; none of that belongs into a log.
    for noisy in ("httpx", "httpcore", "telegram", "aiosqlite", "sqlalchemy", "uvicorn", "asyncio", "alembic"):
        logging.getLogger(noisy).setLevel(max(level, logging.WARNING))
