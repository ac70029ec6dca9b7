"""A copy of the house to build in: its code, its content, and the door for outside checks."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.content.check import everything

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class House:
    """path: where the copy stands."""

    path: Path

    @classmethod
    def copied(cls, to: Path) -> House:
        """Copy what runs."""
        for name in ("bot", "content"):
            shutil.copytree(ROOT / name, to / name)
        (to / "tests").mkdir()
        for name in ("__init__.py", "outside.py", "known.py", "shipped.py", "person.py", "lettered.py"):
            shutil.copy(ROOT / "tests" / name, to / "tests" / name)
        return cls(to)

    def writes(self, name: str, text: str) -> None:
        """Put a new file in."""
        (self.path / name).write_text(text, encoding="utf-8")

    def adds(self, name: str, after: str, line: str) -> None:
        """Put a line behind another one."""
        path = self.path / name
        text = path.read_text(encoding="utf-8")
        assert text.count(after) == 1, f"{after!r} stands {text.count(after)} times in {name}"
        path.write_text(text.replace(after, f"{after}{line}\n"), encoding="utf-8")

    @contextmanager
    def without(self, name: str, line: str) -> Iterator[None]:
        """Take a line out for a while."""
        path = self.path / name
        text = path.read_text(encoding="utf-8")
        self.takes_out(name, line)
        yield
        path.write_text(text, encoding="utf-8")

    def takes_out(self, name: str, line: str) -> None:
        """Take a line out again."""
        path = self.path / name
        more = r"(?:    .*\n)*" if name.endswith(".ftl") else ""
        text, times = re.subn(rf"^{line}.*\n{more}", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        assert times == 1, f"{line!r} stands {times} times in {name}"
        path.write_text(text, encoding="utf-8")

    def removes(self, name: str) -> None:
        """Take a file out again."""
        (self.path / name).unlink()

    def runs(self, *arguments: str, script: str = "") -> subprocess.CompletedProcess[str]:
        """Run the copy's own program, or a script beside it."""
        command = [sys.executable, "-c", script] if script else [sys.executable, "-m", "bot", *arguments]
        own = {"PYTHONPATH": str(self.path), "PYTHONDONTWRITEBYTECODE": "1", "XDG_CACHE_HOME": str(self.path / "cache")}
        return subprocess.run(  # noqa: S603 - the tests' own words
            command, cwd=self.path, env=os.environ | own, capture_output=True, text=True, timeout=100, check=False
        )

    def check(self) -> str:
        """What `check` of the copy prints, faults and all."""
        done = self.runs("check")
        return done.stdout + done.stderr

    def faults(self) -> tuple[str, ...]:
        """What `check` finds in the copy, as lines."""
        return tuple(str(fault) for fault in everything(self.path / "content", self.path / "bot").faults)
