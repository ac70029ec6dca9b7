"""Files that were uploaded: kept in memory, found again by file_id or by download path."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from bot.emulator.fields import Upload
from bot.emulator.images import size_of
from bot.emulator.refusals import BadRequest, NotFound, TooLarge

MEGABYTE = 1024 * 1024
UPLOAD_LIMIT = 50 * MEGABYTE
PHOTO_LIMIT = 10 * MEGABYTE
DOWNLOAD_LIMIT = 20 * MEGABYTE

_PREFIX = {
    "photo": "AgACAgIAAxk",
    "document": "BQACAgIAAxk",
    "video": "BAACAgIAAxk",
    "voice": "AwACAgIAAxk",
    "audio": "CQACAgIAAxk",
    "animation": "CgACAgIAAxk",
    "sticker": "CAACAgIAAxk",
    "video_note": "DQACAgIAAxk",
}
_SUFFIX = {"photo": "jpg", "video": "mp4", "voice": "oga", "audio": "mp3", "animation": "mp4", "sticker": "webp"}
_WIDEST, _FLATTEST = 10_000, 20


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One uploaded file; width and height are 0 where it has none."""

    file_id: str
    unique_id: str
    kind: str
    path: str
    content: bytes
    name: str
    mime_type: str
    width: int = 0
    height: int = 0

    @property
    def size(self) -> int:
        return len(self.content)


@dataclass(slots=True)
class Files:
    """All files of one bot. The same bytes sent again get another file_id and the same unique id, as at Telegram."""

    by_id: dict[str, StoredFile] = field(default_factory=dict)
    by_path: dict[str, StoredFile] = field(default_factory=dict)

    def keep(self, kind: str, upload: Upload) -> StoredFile:
        _check_size(kind, upload)
        width, height = _check_picture(upload) if kind == "photo" else size_of(upload.content) or (0, 0)
        number = len(self.by_id) + 1
        digest = hashlib.sha256(upload.content).hexdigest()
        mime_type = "image/jpeg" if kind == "photo" and _is_jpeg(upload.content) else upload.mime_type
        stored = StoredFile(
            file_id=f"{_PREFIX[kind]}{digest[:24]}{number:08d}",
            unique_id=f"AQAD{digest[:16]}",
            kind=kind,
            path=f"{kind}s/file_{number}.{_suffix(kind, upload.name)}",
            content=upload.content,
            name=upload.name,
            mime_type=mime_type,
            width=width,
            height=height,
        )
        self.by_id[stored.file_id] = self.by_path[stored.path] = stored
        return stored

    def find(self, file_id: str) -> StoredFile:
        try:
            return self.by_id[file_id]
        except KeyError:
            raise BadRequest("wrong file identifier/HTTP URL specified") from None

    def find_as(self, kind: str, file_id: str) -> StoredFile:
        """Find a file to send again; a video cannot be sent as a photo."""
        stored = self.find(file_id)
        if stored.kind != kind:
            raise BadRequest(f"can't use file of type {stored.kind.title()} as {kind.title()}")
        return stored

    def download(self, path: str) -> StoredFile:
        try:
            return self.by_path[path]
        except KeyError:
            raise NotFound("Not Found") from None


def _check_size(kind: str, upload: Upload) -> None:
    if not upload.content:
        raise BadRequest("file must be non-empty")
    if len(upload.content) > UPLOAD_LIMIT:
        raise TooLarge("Request Entity Too Large")
    if kind == "photo" and len(upload.content) > PHOTO_LIMIT:
        size = f"file of size {len(upload.content)} bytes is too big for a photo"
        raise BadRequest(f"{size}; the maximum size is {PHOTO_LIMIT} bytes")


def _check_picture(upload: Upload) -> tuple[int, int]:
    size = size_of(upload.content)
    if size is None:
        raise BadRequest("IMAGE_PROCESS_FAILED")
    width, height = size
    if not width or not height:
        raise BadRequest("IMAGE_PROCESS_FAILED")
    if width + height > _WIDEST or max(size) > _FLATTEST * min(size):
        raise BadRequest("PHOTO_INVALID_DIMENSIONS")
    return width, height


def _is_jpeg(content: bytes) -> bool:
    return content.startswith(b"\xff\xd8")


def _suffix(kind: str, name: str) -> str:
    return _SUFFIX.get(kind) or (name.rpartition(".")[2] if "." in name else "bin")
