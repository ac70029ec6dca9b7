"""The real program as a process of its own: started with an environment of its own, watched, stopped, killed."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from tests.drawn import CACHE, ROOT, pictures
from tests.processes.forking import Forked, Forking, forking

Found = TypeVar("Found")


class NotInTime(AssertionError):
    """What was awaited did not come; the message says what stood there instead."""


def eventually(
    look: Callable[[], Found | None], within: float, otherwise: Callable[[], str], every: float = 0.05
) -> Found:
    """Look again and again until there is something to give. Raises NotInTime after `within` seconds."""
    deadline = time.monotonic() + within
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > deadline:
            raise NotInTime(otherwise())
        time.sleep(every)


def free_port() -> int:
    """Find a port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(settings: Mapping[str, str], home: Path) -> dict[str, str]:
    """Give a child what it needs and no more: nothing of the tester's own settings reaches it."""
    needed = {
        "PATH": os.environ.get("PATH", ""),
        "HOME": str(home),
        "XDG_CACHE_HOME": str(CACHE),
        "PICTURES_DIR": str(pictures()),
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
    }
    return {**needed, **settings}


class Child:
    """`python -m bot …`, with what it writes in a file."""

    def __init__(
        self, arguments: tuple[str, ...], settings: Mapping[str, str], folder: Path, log: Path, *, anew: bool = False
    ) -> None:
        """Start it; the folder is where it runs, so that no .env of ours is read.

        anew: in a process that loads all of the program by itself, where the start is what is looked at.
        """
        self.log = log
        self._seen = log.stat().st_size if log.exists() else 0
        self._process: subprocess.Popen[bytes] | Forked
        with log.open("ab") as output:
            if not anew:
                self._process = _loaded().start(arguments, environment(settings, folder), folder, log, log)
                return
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                [sys.executable, "-m", "bot", *arguments],
                cwd=folder,
                env=environment(settings, folder),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_running(self) -> bool:
        return self._process.poll() is None

    def written(self) -> str:
        """Give what it has written since it was started."""
        with self.log.open("rb") as log:
            log.seek(self._seen)
            return log.read().decode()

    def until_it_writes(self, words: str, within: float = 120.0) -> None:
        """Wait for words in its output. Raises NotInTime when it ends first."""

        def look() -> bool:
            if words in self.written():
                return True
            if not self.is_running:
                raise NotInTime(f"ended with {self._process.returncode}:\n{self.written()}")
            return False

        eventually(look, within, lambda: f"{words!r} is not in\n{self.written()}")

    def kill(self) -> None:
        """End it as a power cut would."""
        self._process.kill()
        self._process.wait()

    def stop(self, within: float = 20.0) -> int:
        """Ask it to end, as a service manager would; give its exit code."""
        self._process.terminate()
        try:
            return self._process.wait(within)
        except subprocess.TimeoutExpired:
            self.kill()
            raise


def run_once(
    *arguments: str, settings: Mapping[str, str], folder: Path, within: float = 60.0, anew: bool = False
) -> tuple[int, str, str]:
    """Run a command to its end; give exit code, standard output, standard error.

    anew: in a process that loads all of the program by itself, which each kind of exit has once.
    """
    if not anew:
        return _loaded().run(arguments, environment(settings, folder), folder, within)
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env=environment(settings, folder),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=within,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def _loaded() -> Forking:
    """Give the process that has loaded the program, and forks."""
    return forking(tuple(environment({}, CACHE).items()))
