"""Where the data key comes from: the environment, or a file of this user's that lies apart from the database."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from bot.settings import BadSetting, Settings
from bot.store.ground.vault import BadKey, Vault, fresh_key

log = logging.getLogger(__name__)


def vault(settings: Settings, environment: Mapping[str, str] = os.environ) -> Vault:
    """Open the vault with DATA_KEYS, newest first, or with a key of this user's own, made on first use.

    Raises BadSetting.
    """
    if settings.data_keys is not None:
        keys = tuple(key.strip() for key in settings.data_keys.get_secret_value().split(",") if key.strip())
    else:
        file = own_file(environment)
        if not file.exists():
            prove_nothing_is_sealed(settings.database_url, file)
        keys = (_own_key(file),)
    try:
        return Vault(keys)
    except BadKey:
        raise BadSetting(f"DATA_KEYS holds something that is no key. Here is a fresh one: {fresh_key()}") from None


def prove_nothing_is_sealed(url: str, file: Path) -> None:
    """A key made now would open nothing of what lies there, and look as if it were the right one. Raises BadSetting."""
    database = Path(url.partition(":///")[2].partition("?")[0])
    if not url.startswith("sqlite") or not database.is_file():
        return
    try:
        with closing(sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            sealed = connection.execute("SELECT 1 FROM marks WHERE name = 'key'").fetchone()
    except sqlite3.Error:
        return  # nothing is there yet, or opening it for good will say what is wrong
    if sealed is not None:
        raise BadSetting(
            f"What is stored in {database} was encrypted with a key that is gone: DATA_KEYS is not set and {file} is "
            "not there. Put that key into DATA_KEYS; nothing was changed."
        )


def own_file(environment: Mapping[str, str]) -> Path:
    home = environment.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(home) / "tenderspot" / "data.key"


def _own_key(file: Path) -> str:
    if file.exists():
        return file.read_text(encoding="ascii").strip()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        # Only this user may read it, from its first byte on.
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as opened:
            opened.write(fresh_key())
    except FileExistsError:
        pass
    except OSError as error:
        raise BadSetting(
            f"DATA_KEYS is not set and {file} cannot be written ({error.strerror}). Set DATA_KEYS."
        ) from None
    log.warning("DATA_KEYS is not set: what is stored is encrypted with a key kept in %s; back it up", file)
    return file.read_text(encoding="ascii").strip()
