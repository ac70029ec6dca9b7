"""What `tenderspot setup` asks for when it is missing, one thing after the other, and how that gets into `.env`."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from getpass import getpass
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot import keys, settings
from bot.care.safety.emergency import COUNTRIES
from bot.commands.run import TOKEN
from bot.settings import BadSetting, Settings
from bot.store.ground.vault import BadKey, Vault, fresh_key

FILE: Final = Path(".env")


@dataclass(frozen=True, slots=True)
class Missing:
    """One setting. reads: gives the value of what was typed, or raises ValueError with a line that says what to do;
    nothing typed is read as well. hidden: what is typed is not shown.
    """

    name: str
    words: str
    reads: Callable[[str], str]
    hidden: bool = False


Ask = Callable[[Missing], str]
Takes = Callable[[str], bool]


def at_a_terminal(question: Missing) -> str:
    """Ask whoever sits there."""
    return getpass(question.words) if question.hidden else input(question.words)


def completed(known: Settings, takes: Takes, ask: Ask | None = None) -> Settings:
    """Ask for what is missing, write it to `.env`, and give the settings as they are then.

    takes: whether Telegram accepts a token. ask: how to ask; without one only at a terminal, and where `.env` can be
    written, which it cannot in a container.
    """
    if ask is None and not (sys.stdin.isatty() and os.access(FILE.absolute().parent, os.W_OK)):
        return known
    asked = {one.name: _answer(one, takes, ask or at_a_terminal) for one in missing(known)}
    if not asked:
        return known
    write(FILE, asked)
    print(f"Written to {FILE.resolve()}, which only you may read: {', '.join(asked)}.")
    if "DATA_KEYS" in asked:
        print("Write DATA_KEYS down in a second place now: without it, nothing that is stored can be read again.")
    return settings.read()


def missing(known: Settings) -> list[Missing]:
    """Say what nobody has set. A key of this user's own does for a key. Raises BadSetting where one is lost."""
    questions = []
    if known.telegram_bot_token is None:
        questions.append(Missing("TELEGRAM_BOT_TOKEN", "The bot's token, from @BotFather: ", _token, hidden=True))
    if known.data_keys is None and not keys.own_file(os.environ).exists():
        keys.prove_nothing_is_sealed(known.database_url, keys.own_file(os.environ))
        words = "A data key that you have already, or Enter for a fresh one: "
        questions.append(Missing("DATA_KEYS", words, _key, hidden=True))
    if "emergency_country" not in known.model_fields_set:
        words = f"The country whose emergency number patients call [{known.emergency_country}]: "
        questions.append(Missing("EMERGENCY_COUNTRY", words, lambda said: _country(said or known.emergency_country)))
    if "clinic_time_zone" not in known.model_fields_set:
        words = f"The clinic's time zone [{known.clinic_time_zone}]: "
        questions.append(Missing("CLINIC_TIME_ZONE", words, lambda said: _zone(said or known.clinic_time_zone)))
    return questions


def _answer(question: Missing, takes: Takes, ask: Ask) -> str:
    """Ask until the answer can be used."""
    while True:
        try:
            value = question.reads(ask(question).strip())
        except EOFError:
            raise BadSetting(f"{question.name} is missing, and nothing was written. Run setup again.") from None
        except ValueError as error:
            print(error)
            continue
        if question.reads is not _token or takes(value):
            return value
        print("Telegram does not accept that token. Copy it again from @BotFather.")


def _token(said: str) -> str:
    if not TOKEN.fullmatch(said):
        raise ValueError("That is no token: one looks like 123456789:AAE… Copy it again from @BotFather.")
    return said


def _key(said: str) -> str:
    try:
        Vault(tuple(said.split(",")) if said else (fresh_key(),))
    except BadKey:
        raise ValueError("That is no key. Press Enter for a fresh one, or paste yours again.") from None
    return said or fresh_key()


def _country(said: str) -> str:
    if said.upper() not in COUNTRIES:
        raise ValueError(f"Write two letters, one of {', '.join(COUNTRIES)}.")
    return said.upper()


def _zone(said: str) -> str:
    try:
        ZoneInfo(said)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("That is no time zone; write one like America/Chicago.") from None
    return said


def write(file: Path, values: Mapping[str, str]) -> None:
    """Put values into a file of settings, in place of empty ones or at its end; all else in it stays as it is."""
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    for name, value in values.items():
        line = f"{name}={value}"
        text, found = re.subn(rf"^{name}=[ \t]*$", line, text, count=1, flags=re.MULTILINE)
        if not found:
            text = f"{text.rstrip()}\n{line}\n".lstrip()
    fresh = file.with_name(f"{file.name}.new")
    with suppress(FileNotFoundError):
        fresh.unlink()
    # Nobody else may read it, from its first byte on; and it is there as a whole or as it was.
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as opened:
        opened.write(text)
    fresh.replace(file)
