"""The program, loaded once, and forked for each command: of a process that prints one line nearly all is loading.

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
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, NoReturn


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
        atexit.register(self.close)

    def run(
        self, arguments: tuple[str, ...], env: Mapping[str, str], folder: Path, within: float
    ) -> tuple[int, str, str]:
        """Run a command to its end; give exit code, standard output, standard error."""
        with tempfile.NamedTemporaryFile("r") as out, tempfile.NamedTemporaryFile("r") as errors:
            umask = os.umask(0o077)
            os.umask(umask)
            asked = {"arguments": arguments, "env": dict(env), "folder": str(folder), "within": within, "umask": umask}
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            self._process.stdin.write(json.dumps({**asked, "out": out.name, "errors": errors.name}) + "\n")
            self._process.stdin.flush()
            code = json.loads(self._process.stdout.readline())
            return int(code), out.read(), errors.read()

    def close(self) -> None:
        self._process.communicate()


@cache
def forking(env: tuple[tuple[str, str], ...]) -> Forking:
    """Give the one of this process."""
    return Forking(dict(env))


def _load_all() -> None:
    import bot.commands  # noqa: PLC0415 - only the process that forks loads it

    for one in iter_modules(bot.commands.__path__):
        import_module(f"bot.commands.{one.name}")


def _becomes(asked: Mapping[str, Any]) -> NoReturn:
    """Be the process that was asked for; it ends as any Python does."""
    from bot.__main__ import main  # noqa: PLC0415 - as above

    os.environ.clear()
    os.environ.update(asked["env"])
    os.chdir(asked["folder"])
    os.umask(asked["umask"])
    streams = ((0, os.devnull, os.O_RDONLY), (1, asked["out"], os.O_WRONLY), (2, asked["errors"], os.O_WRONLY))
    for number, name, how in streams:
        os.dup2(os.open(name, how), number)
    signal.alarm(round(asked["within"]))
    raise SystemExit(main(asked["arguments"]))


def serve() -> None:
    """Fork for each line of standard input, and answer with the exit code."""
    _load_all()
    gc.collect()
    gc.freeze()
    for line in iter(sys.stdin.readline, ""):
        child = os.fork()
        if child == 0:
            _becomes(json.loads(line))
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201 - this is how it answers


if __name__ == "__main__":
    serve()
