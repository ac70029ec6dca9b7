"""Where the data key comes from, and what is said where there is none."""

from __future__ import annotations

import logging
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from bot import keys
from bot.settings import BadSetting, Settings
from bot.store.ground.vault import BadKey, fresh_key


def settings(*data_keys: str) -> Settings:
    return Settings(_env_file=None, data_keys=",".join(data_keys) or None)


def test_the_first_key_seals_and_older_ones_still_open(tmp_path: Path) -> None:
    old, new = fresh_key(), fresh_key()
    sealed = keys.vault(settings(old), {}).seal("hip")
    assert keys.vault(settings(f" {new} ", old), {}).open(sealed) == "hip"
    fresh = keys.vault(settings(new, old), {}).seal("hip")
    with pytest.raises(BadKey):
        keys.vault(settings(old), {}).open(fresh)
    assert list(tmp_path.iterdir()) == []


def test_something_that_is_no_key_is_refused_with_a_key_to_take() -> None:
    with pytest.raises(BadSetting) as refused:
        keys.vault(settings("not-a-key"), {})
    told = str(refused.value)
    assert "not-a-key" not in told
    fresh = told.rsplit(maxsplit=1)[-1]
    assert keys.vault(settings(fresh), {}).open(keys.vault(settings(fresh), {}).seal("hip")) == "hip"


def test_without_one_a_key_is_made_once_for_this_user_alone(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    environment = {"XDG_CONFIG_HOME": str(tmp_path)}
    with caplog.at_level(logging.WARNING):
        sealed = keys.vault(settings(), environment).seal("hip")
    (file,) = tmp_path.rglob("*.key")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [str(file) in line and file.read_text() not in line for line in caplog.messages] == [True]
    caplog.clear()
    assert keys.vault(settings(), environment).open(sealed) == "hip"
    assert caplog.messages == [], "it is said when it is made, not at every start"


def test_a_place_where_nothing_can_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BadSetting, match="Set DATA_KEYS"):
        keys.vault(settings(), {"XDG_CONFIG_HOME": str(tmp_path / "file")})


def test_no_fresh_key_is_made_where_something_was_sealed_with_another(tmp_path: Path) -> None:
    file = tmp_path / "clinic.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE marks (name TEXT, value TEXT)")
        connection.execute("INSERT INTO marks VALUES ('key', 'sealed')")
        connection.commit()
    environment = {"XDG_CONFIG_HOME": str(tmp_path / "config")}
    own = Settings(_env_file=None, database_url=f"sqlite:///{file}")
    with pytest.raises(BadSetting, match="nothing was changed"):
        keys.vault(own, environment)
    assert [one.name for one in tmp_path.iterdir()] == ["clinic.db"]


def test_an_empty_database_gets_a_key(tmp_path: Path) -> None:
    file = tmp_path / "clinic.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE marks (name TEXT, value TEXT)")
        connection.commit()
    environment = {"XDG_CONFIG_HOME": str(tmp_path / "config")}
    assert keys.vault(Settings(_env_file=None, database_url=f"sqlite:///{file}"), environment).seal("hip")
