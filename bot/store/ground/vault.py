"""Encryption at rest: what a person said, state, complaints and scores are sealed before they reach a table."""

from __future__ import annotations

from hashlib import sha256

from cryptography.fernet import Fernet, InvalidToken, MultiFernet


class BadKey(Exception):
    """The data key is not a key, or not the one that sealed what is stored."""


class Vault:
    """Seals and opens text with the first of several keys; the others still open what they sealed (rotation)."""

    def __init__(self, keys: tuple[str, ...]) -> None:
        """Take Fernet keys (32 bytes, url-safe base64), newest first; self.newest names the first and is none.

        Raises BadKey when one is not a key.
        """
        try:
            self._fernet = MultiFernet([Fernet(key) for key in keys])
            self._newest = Fernet(keys[0])
            self.newest: str = sha256(keys[0].encode()).hexdigest()[:16]
        except ValueError as error:
            raise BadKey("a data key is not 32 url-safe base64 bytes") from error

    def seal(self, text: str) -> str:
        """Encrypt."""
        return self._fernet.encrypt(text.encode()).decode()

    def open(self, sealed: str) -> str:
        """Decrypt. Raises BadKey when none of the keys fits."""
        try:
            return self._fernet.decrypt(sealed.encode()).decode()
        except InvalidToken as error:
            raise BadKey("none of the data keys opens what is stored") from error

    def resealed(self, sealed: str) -> str | None:
        """Seal anew with the first key; None where it is that already. Raises BadKey."""
        try:
            self._newest.decrypt(sealed.encode())
        except InvalidToken:
            return self.seal(self.open(sealed))
        return None


def fresh_key() -> str:
    """Make a new random key."""
    return Fernet.generate_key().decode()
