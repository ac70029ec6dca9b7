"""What a bot on SQLite has no use for is not loaded: a start is mostly loading."""

from __future__ import annotations

import subprocess
import sys


def test_a_bot_on_sqlite_loads_neither_the_driver_of_postgresql_nor_an_object_mapper() -> None:
    source = "import sys, bot.commands.run; print(sorted({'psycopg', 'sqlalchemy.orm'} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout == "[]\n"
