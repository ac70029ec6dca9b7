"""What staff signed in chat becomes a patch to the content, and counts before and after it was applied."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.__main__ import parser
from bot.app import open_store
from bot.content import opened
from bot.content.check import everything
from bot.content.check.signing import FILE
from bot.keys import vault
from bot.settings import Settings
from bot.store.clinic import sign_off_rows
from bot.store.ground.transaction import Transaction
from bot.store.ground.vault import fresh_key
from bot.talk.sign_offs import KeepSignOff
from tests.conftest import START
from tests.content.check.broken_copy import Copy, copied

TIP, FLAG = "tips/not_alone", "red_flags/r0"


@pytest.fixture
def content(tmp_path: Path) -> Copy:
    return copied(tmp_path)


@pytest.fixture
def settings(tmp_path: Path, content: Copy) -> Settings:
    return Settings(
        _env_file=None,
        database_url=f"sqlite:///{tmp_path}/bot.db",
        data_keys=fresh_key(),
        content_dir=content.folder,
    )


def sign(settings: Settings, *entries: str, digest: str = "") -> None:
    """What a tap on "I have checked this" keeps."""
    unchecked = opened(settings.content_dir, "US").catalog.unchecked

    async def keep(transaction: Transaction) -> None:
        for one in entries:
            await sign_off_rows.keep(transaction, KeepSignOff(one, digest or unchecked[one].digest, "Dr. Ana Ruiz"))

    async def keep_all() -> None:
        store = await open_store(settings, vault(settings))
        await store._at(START, keep)  # noqa: SLF001
        await store.close()

    asyncio.run(keep_all())


def says(capsys: pytest.CaptureFixture[str], settings: Settings, *arguments: str) -> str:
    options = parser().parse_args(arguments)
    assert options.command(settings, options) == 0
    return capsys.readouterr().out


def test_a_signature_counts_at_once_is_written_as_a_patch_and_ends_with_a_change(
    settings: Settings, content: Copy, capsys: pytest.CaptureFixture[str]
) -> None:
    sign(settings, TIP, FLAG)
    sign(settings, "tips/rest_days", digest="of-what-it-was")
    unreviewed = says(capsys, settings, "check", "--unreviewed").splitlines()
    assert "tips.yaml: not_alone" not in unreviewed
    assert "red_flags.yaml: r0" not in unreviewed
    assert "tips.yaml: rest_days" in unreviewed, "what changed since it was signed waits again"

    patch = says(capsys, settings, "signed")
    assert "+tips/not_alone:\n" in patch
    assert "+  by: Dr. Ana Ruiz\n+  day: '2026-11-21'\n" in patch
    assert "rest_days" not in patch
    git = shutil.which("git")
    assert git
    subprocess.run([git, "apply", "-"], input=patch, text=True, cwd=content.folder.parent, check=True)  # noqa: S603
    written = (content.folder / FILE).read_text(encoding="utf-8")
    assert written.startswith("# Who checked which entry")
    assert says(capsys, settings, "signed") == "", "nothing is left to write"

    content.write("texts/es/tips.ftl", "advice-not-alone =", "advice-not-alone = Hola.\n   ")
    report = everything(content.folder)
    assert "tips.yaml: not_alone" in report.unreviewed, "a change in any language ends the signature"
    assert "sign_offs.yaml: tips/not_alone: changed since Dr. Ana Ruiz signed it on 2026-11-21" in report.notes
    assert "red_flags.yaml: r0" not in report.unreviewed, "what was not changed stays signed, without a database"


def test_where_nobody_signed_there_is_no_patch(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    assert says(capsys, settings, "signed") == ""
    assert not Path(settings.database_url.removeprefix("sqlite:///")).exists()
