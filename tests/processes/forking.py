"""The program, loaded once, and forked for each command and each bot: nearly all of what starting one takes is loading.

What the process does is the real thing: arguments, environment, folder, output, exit code and the way out of Python.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from threading import Lock
from typing import Any, NoReturn

LATER = (
    "alembic.command",
    "apscheduler.triggers.interval",
    "psycopg",
    "sqlalchemy.dialects.postgresql.psycopg",
    "sqlalchemy.ext.asyncio",
)
"""What a bot loads as it goes on."""

LOOKS_EVERY = 0.02
"""Seconds between two looks whether a process has ended."""


class Forking:
    """A process that waits for commands."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-m", __name__],
            env=dict(env),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._one_at_a_time = Lock()  # bots are waited for in threads
        atexit.register(self.close)

    def run(
        self, arguments: tuple[str, ...], env: Mapping[str, str], folder: Path, within: float
    ) -> tuple[int, str, str]:
        """Run a command to its end; give exit code, standard output, standard error."""
        with tempfile.NamedTemporaryFile("r") as out, tempfile.NamedTemporaryFile("r") as errors:
            code = self.start(arguments, env, folder, Path(out.name), Path(errors.name)).wait(within)
            return code, out.read(), errors.read()

    def start(
        self, arguments: tuple[str, ...], env: Mapping[str, str], folder: Path, out: Path, errors: Path
    ) -> Forked:
        """Start a process whose output goes to the end of files."""
        umask = os.umask(0o077)
        os.umask(umask)
        asked = {"arguments": arguments, "env": dict(env), "folder": str(folder), "umask": umask}
        return Forked(self, self.ask({**asked, "out": str(out), "errors": str(errors)}))

    def ask(self, what: Mapping[str, Any]) -> Any:
        """Let it do something, and give its answer."""
        with self._one_at_a_time:
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            self._process.stdin.write(json.dumps(what) + "\n")
            self._process.stdin.flush()
            return json.loads(self._process.stdout.readline())

    def close(self) -> None:
        self._process.communicate()


class Forked:
    """A process that was forked, with the words of subprocess.Popen."""

    def __init__(self, parent: Forking, pid: int) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._parent = parent

    def poll(self) -> int | None:
        """Give the exit code, None while it runs. Until somebody has asked, nobody else gets its pid."""
        if self.returncode is None:
            self.returncode = self._parent.ask({"ended": self.pid})
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Give the exit code once it has ended. Raises subprocess.TimeoutExpired."""
        began = time.monotonic()
        while (code := self.poll()) is None:
            if timeout is not None and time.monotonic() - began > timeout:
                self.kill()
                raise subprocess.TimeoutExpired("python -m bot", timeout)
            time.sleep(LOOKS_EVERY)
        return code

    def kill(self) -> None:
        self._signal(signal.SIGKILL)

    def terminate(self) -> None:
        self._signal(signal.SIGTERM)

    def _signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)


@cache
def forking(env: tuple[tuple[str, str], ...]) -> Forking:
    """Give the one of this process."""
    return Forking(dict(env))


def _load_all() -> dict[str, str]:
    """Load the program; give what it writes into its environment by being loaded."""
    before = dict(os.environ)
    import bot.commands  # noqa: PLC0415 - only the process that forks loads it

    for one in iter_modules(bot.commands.__path__):
        import_module(f"bot.commands.{one.name}")
    for name in LATER:
        import_module(name)
    return {name: value for name, value in os.environ.items() if before.get(name) != value}


def _becomes(asked: Mapping[str, Any], loaded: Mapping[str, str]) -> NoReturn:
    """Be the process that was asked for; it ends as any Python does."""
    from bot.__main__ import main  # noqa: PLC0415 - as above

    os.environ.clear()
    os.environ.update({**loaded, **asked["env"]})
    os.chdir(asked["folder"])
    os.umask(asked["umask"])
    to_the_end = os.O_WRONLY | os.O_APPEND
    streams = ((0, os.devnull, os.O_RDONLY), (1, asked["out"], to_the_end), (2, asked["errors"], to_the_end))
    for number, name, how in streams:
        opened = os.open(name, how)
        os.dup2(opened, number)
        os.close(opened)
    raise SystemExit(main(asked["arguments"]))


def serve() -> None:
    """For each line of standard input fork, and answer with the pid; or say how one has ended."""
    loaded = _load_all()
    gc.collect()
    gc.freeze()
    for line in iter(sys.stdin.readline, ""):
        asked = json.loads(line)
        if pid := asked.get("ended"):
            ended, status = os.waitpid(pid, os.WNOHANG)
            answer = os.waitstatus_to_exitcode(status) if ended else None
        elif not (answer := os.fork()):
            _becomes(asked, loaded)
        print(json.dumps(answer), flush=True)  # noqa: T201 - this is how it answers


if __name__ == "__main__":
    serve()
