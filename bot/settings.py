"""Every setting, read once from the environment or a `.env` file, and passed down."""

from __future__ import annotations

from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class BadSetting(Exception):
    """A setting cannot be used; the message is one line that says what to do."""


def _shipped_content() -> Path:
    here = Path(__file__).resolve().parent
    return here / "_content" if (here / "_content").is_dir() else here.parent / "content"


class Settings(BaseSettings):
    """Names are those of the environment, in capitals there."""

    model_config = SettingsConfigDict(env_file=".env", frozen=True, extra="ignore", env_ignore_empty=True)

    telegram_bot_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    database_url: str = "sqlite:///var/tenderspot.db"
    data_keys: SecretStr | None = None
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    port: int = Field(default=8080, ge=1, le=65535)
    webhook_host: str = "0.0.0.0"  # noqa: S104 - the webhook's door; what stands before it is the operator's
    private_port: int | None = Field(default=None, ge=1, le=65535)
    private_host: str = "127.0.0.1"
    content_dir: Path = Field(default_factory=_shipped_content)
    pictures_dir: Path = Path("var/pictures")
    clinic_time_zone: str = "America/Chicago"
    emergency_country: str = "US"
    messages_per_second: int = Field(default=30, ge=1, le=1000)
    tenderspot_keep_months: int = Field(default=24, ge=2, le=240)
    tenderspot_keep_blocked_days: int = Field(default=180, ge=1, le=3650)
    tenderspot_keep_unread_days: int = Field(default=30, ge=2, le=365)
    tenderspot_keep_backup_days: int = Field(default=30, ge=0, le=3650)
    clock_file: Path | None = None
    log_format: Literal["text", "json"] = "text"

    @field_validator("clinic_time_zone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError("is no time zone; write one like America/Chicago") from error
        return name

    @field_validator("telegram_api_url")
    @classmethod
    def _address(cls, url: str) -> str:
        if not url.startswith(("http://", "https://")):
            raise ValueError("is no address; write one like https://api.telegram.org")
        return url

    @field_validator("content_dir")
    @classmethod
    def _folder(cls, path: Path) -> Path:
        if not path.is_dir():
            raise ValueError(f"{path} is no folder; leave it out to use the content that ships")
        return path

    @field_validator("emergency_country")
    @classmethod
    def _upper(cls, country: str) -> str:
        return country.upper()


def read() -> Settings:
    """Read the settings. Raises BadSetting with one line for the first one that cannot be used."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"]).upper()
        reason = first["msg"].removeprefix("Value error, ")
        raise BadSetting(f"{name}: {reason}. Mend it in the environment or in .env.") from None
