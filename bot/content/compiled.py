"""Content as it was read and checked once, kept for the next start: nothing in it or in the code has changed since.

It lies in the user's own cache, 0600, named by a fingerprint of every file that it was made from; whatever cannot be
read, or is not ours alone, is made anew.
"""

from __future__ import annotations

import contextlib
import copyreg
import gc
import hashlib
import io
import os
import pickle
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

KEPT: Final = 4
"""Fingerprints whose content stays: several checkouts and countries share a cache."""
SUFFIXES: Final = frozenset({".py", ".yaml", ".ftl", ".txt", ".bin", ".npz"})


def fingerprint(folder: Path, country: str, code: Path) -> str:
    """Tell apart all that content is made from: files by name, size and time, the country, and Python itself."""
    told = hashlib.sha256(f"{country} {sys.version}".encode())
    for root in (folder, code):
        for path, found in sorted(_files(root)):
            told.update(f"{path} {found.st_size} {found.st_mtime_ns}\n".encode())
    return told.hexdigest()[:32]


def _files(root: Path) -> Iterator[tuple[str, os.stat_result]]:
    for path in root.rglob("*"):
        if path.suffix in SUFFIXES:
            yield str(path), path.stat()


def kept(mark: str) -> Any | None:
    """Give what was kept under a fingerprint; None where nothing usable is."""
    try:
        path = _cache() / f"content-{mark}.pickle"
        with path.open("rb") as file:
            found = os.fstat(file.fileno())
            if found.st_uid != os.getuid() or found.st_mode & 0o077:
                return None
            with _no_collecting():
                read = pickle.load(file)  # noqa: S301 - written by us, and nobody else may write it
    except (OSError, EOFError, ValueError, TypeError, AttributeError, ImportError, pickle.UnpicklingError):
        return None
    with contextlib.suppress(OSError):
        os.utime(path)
    return read


def keep(mark: str, made: Any) -> None:
    """Keep it for the next start, whole or not at all; a folder that cannot be written to is no fault."""
    try:
        folder = _cache()
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        body = io.BytesIO()
        _Pickler(body, pickle.HIGHEST_PROTOCOL).dump(made)
        with tempfile.NamedTemporaryFile(dir=folder, delete=False) as file:
            file.write(body.getbuffer())
        Path(file.name).replace(folder / f"content-{mark}.pickle")
        for old in sorted(folder.glob("content-*.pickle"), key=lambda one: one.stat().st_mtime)[:-KEPT]:
            old.unlink()
    except OSError:
        return


@contextlib.contextmanager
def _no_collecting() -> Iterator[None]:
    """Thousands of new objects, none of them garbage: looking for some would take as long as reading them."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _cache() -> Path:
    """Name the folder. Raises OSError where there is no home: a service may run without one."""
    if named := os.environ.get("XDG_CACHE_HOME"):
        return Path(named) / "tenderspot"
    try:
        return Path.home() / ".cache" / "tenderspot"
    except RuntimeError as error:
        raise FileNotFoundError("there is no home folder") from error


class _Pickler(pickle.Pickler):
    """Also takes mappings that must not change."""

    dispatch_table = copyreg.dispatch_table.copy()


def _proxied(proxy: Mapping[Any, Any]) -> tuple[Any, ...]:
    return _frozen, (dict(proxy),)


def _frozen(of: dict[Any, Any]) -> Mapping[Any, Any]:
    return MappingProxyType(of)


_Pickler.dispatch_table[MappingProxyType] = _proxied
