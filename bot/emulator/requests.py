"""HTTP requests as calls: query string, JSON, form and multipart all become fields and uploads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.types import Message

from bot.emulator.fields import Upload

Parts = tuple[dict[str, object], dict[str, Upload]]
_MOST_PARTS = 1000


async def parts_of(kind: str, content: bytes) -> Parts:
    """Read a body that came as the answer to a webhook's update, as if it were a request."""

    async def receive() -> Message:
        return {"type": "http.request", "body": content, "more_body": False}

    headers = [(b"content-type", kind.encode("latin-1", "replace"))]
    scope = {"type": "http", "method": "POST", "path": "/", "query_string": b"", "headers": headers}
    return await parts(Request(scope, receive))


async def parts(request: Request) -> Parts:
    """Read a request's fields and uploads. Raises ValueError for a body that cannot be read."""
    query = request.scope["query_string"]
    fields: dict[str, object] = dict(parse_qsl(query.decode("latin-1"), keep_blank_values=True)) if query else {}
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "multipart/form-data":
        return await _multipart(request, fields)
    body = await request.body()
    if kind == "application/json" and body:
        fields.update(_object(body))
    elif body:
        fields.update(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    return fields, {}


def _object(body: bytes) -> Mapping[str, Any]:
    value = json.loads(body)
    if not isinstance(value, Mapping):
        raise ValueError("an object is expected")  # noqa: TRY004  the caller answers 400 to any ValueError
    return value


async def _multipart(request: Request, fields: dict[str, object]) -> Parts:
    uploads: dict[str, Upload] = {}
    async with request.form(max_files=_MOST_PARTS, max_fields=_MOST_PARTS) as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                kind = value.content_type or "application/octet-stream"
                uploads[name] = Upload(value.filename or name, await value.read(), kind)
            else:
                fields[name] = value
    return fields, uploads
