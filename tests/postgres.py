"""A throw-away PostgreSQL cluster for tests, run by a user other than root, on a free port of loopback."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import psycopg

NUMBERS = count(1)


@dataclass(frozen=True, slots=True)
class Cluster:
    """A running server. user: who it runs as, None for ourselves."""

    binaries: Path
    folder: Path
    port: int
    user: str | None

    @classmethod
    @contextmanager
    def started(cls, binaries: Path, folder: Path) -> Iterator[Cluster]:
        """Make a cluster, start it, and stop it at the end."""
        user = "postgres" if os.geteuid() == 0 else None
        data = folder / "data"
        data.mkdir()
        if user:
            for parent in (data, *folder.parents[: len(folder.parts) - 3]):
                parent.chmod(0o755)
            folder.chmod(0o755)
            shutil.chown(data, user)
        data.chmod(0o700)
        cluster = cls(binaries, data, _free_port(), user)
        cluster.run("initdb", "-D", str(data), "-A", "trust", "-U", "tender", "--no-sync", "-E", "UTF8", "--locale=C")
        cluster.start()
        try:
            yield cluster
        finally:
            cluster.stop("fast")

    def start(self) -> None:
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off"
        self.run("pg_ctl", "-D", str(self.folder), "-o", options, "-l", str(self.folder / "log"), "-w", "start")

    def stop(self, mode: str) -> None:
        self.run("pg_ctl", "-D", str(self.folder), "-m", mode, "-w", "stop")

    def fresh_database(self) -> str:
        """Create an empty database; give its URL."""
        name = f"tender_{next(NUMBERS)}"
        with psycopg.connect(f"postgresql://tender@127.0.0.1:{self.port}/postgres", autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}"')
        return f"postgresql+psycopg://tender@127.0.0.1:{self.port}/{name}"

    def run(self, program: str, *arguments: str) -> None:
        """Run one of PostgreSQL's programs. Raises RuntimeError with what it wrote when it fails."""
        # Output goes to a file: a server started by pg_ctl would keep a pipe open for ever.
        with (self.folder.parent / "output").open("w+", encoding="utf-8") as output:
            done = subprocess.run(  # noqa: S603
                [self.binaries / program, *arguments],
                check=False,
                user=self.user,
                cwd="/",
                stdout=output,
                stderr=output,
            )
            output.seek(0)
            if done.returncode:
                raise RuntimeError(f"{program}: {output.read()}")


def find_binaries() -> Path | None:
    """Find where initdb lives; Debian keeps it off the PATH."""
    found = shutil.which("initdb")
    places = [Path(found).parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((place for place in places if (place / "initdb").exists()), None)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
