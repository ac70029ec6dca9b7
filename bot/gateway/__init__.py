"""Telegram: the only room that knows python-telegram-bot."""

import os

# PTB's own switch: waits come as timedelta, not as the number that it warns about.
os.environ.setdefault("PTB_TIMEDELTA", "true")
