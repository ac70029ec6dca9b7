"""`tenderspot key`: a fresh data key, for DATA_KEYS."""

from __future__ import annotations

from argparse import Namespace

from bot.settings import Settings
from bot.store.ground.vault import fresh_key


def key(_settings: Settings, _options: Namespace) -> int:
    """Print it; nothing is kept."""
    print(fresh_key())
    return 0
