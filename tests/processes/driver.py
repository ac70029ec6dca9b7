"""Bot and emulator as two processes, and a patient who plays a walk with them over HTTP."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.store.ground.vault import fresh_key
from tests.processes.books import Books
from tests.processes.child import Child, eventually, free_port
from tests.processes.phone import PATIENCE, Phone
from tests.walk import Move, Says, Sees, Taps, Waits

TOKEN = "7000000001:OpensNothingButTheEmulator"  # noqa: S105

LONGEST_PIECE = 6 * 3600.0
"""Seconds by which the clock is moved at once."""

ALMOST = 0.8
"""Share of the shortest start-up by which the clock is put back for a restart: for the bot it never runs backwards."""

Meanwhile = Callable[[int], None]
"""What happens in the middle of a move, given the move's number."""


def next_morning() -> datetime:
    """Give the next 15:00 UTC: morning at the clinic, so that days are counted alike at any hour of testing."""
    now = datetime.now(UTC)
    morning = now.replace(hour=15, minute=0, second=0, microsecond=0)
    return morning if morning > now else morning + timedelta(days=1)


class Stage:
    """An emulator that runs on, and a bot that is started, killed and started again."""

    def __init__(
        self, folder: Path, database_url: str, pictures: Path, begins: datetime, *, anew: bool = False
    ) -> None:
        """begins: what time the bot's clock shows now. anew: each process loads all of the program by itself."""
        self._anew = anew
        self.folder = folder
        self.books = Books(database_url)
        self._clock = folder / "clock"
        self._port = free_port()
        self.phone = Phone(self._port)
        self.settings = {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": f"http://127.0.0.1:{self._port}",
            "DATABASE_URL": database_url,
            "DATA_KEYS": fresh_key(),
            "PICTURES_DIR": str(pictures),
            "CLOCK_FILE": str(self._clock),
        }
        self._ahead = 0.0
        self._move_clock((begins - datetime.now(UTC)).total_seconds())
        self._mark = self.now()
        self._waited = False
        self._start_up = 60.0
        self.bot: Child | None = None
        self._emulator: Child | None = None

    @classmethod
    @contextmanager
    def opened(cls, folder: Path, database_url: str, pictures: Path, begins: datetime | None = None) -> Iterator[Stage]:
        """Start both; stop both at the end."""
        stage = cls(folder, database_url, pictures, begins or next_morning())
        try:
            stage.start_emulator()
            stage.start_bot()
            yield stage
        finally:
            stage.close()

    def close(self) -> None:
        """Stop both, the bot first; one that does not stop must not keep the other."""
        with ExitStack() as ends:
            for child in (self._emulator, self.bot):
                if child is not None and child.is_running:
                    ends.callback(child.stop)

    def now(self) -> datetime:
        """Give the time that the bot's clock shows."""
        return datetime.now(UTC) + timedelta(seconds=self._ahead)

    def start_emulator(self) -> None:
        arguments = ("emulator", "--port", str(self._port))
        self._emulator = Child(arguments, {}, self.folder, self.folder / "emulator.log", anew=self._anew)
        log = self._emulator.written
        eventually(self.phone.is_on, 40, lambda: f"the emulator does not answer:\n{log()}")
        self.phone.introduce()

    def start_bot(self) -> None:
        """Start it, and wait until it is up."""
        started = self.now()
        self.bot = Child(("run",), self.settings, self.folder, self.folder / "bot.log", anew=self._anew)
        self.bot.until_it_writes(" is up, by ")
        self._start_up = min(self._start_up, (self.now() - started).total_seconds())

    def crash_bot(self) -> None:
        """Kill it and start it again. The clock stands meanwhile: a machine that starts slowly is no long absence."""
        assert self.bot is not None
        self.bot.kill()
        self._move_clock(-ALMOST * self._start_up)
        self.start_bot()

    def play(self, moves: tuple[Move, ...], meanwhile: Meanwhile = lambda _: None) -> None:
        """Play moves, each with something else going on in its middle."""
        for number, move in enumerate(moves):
            match move:
                case Says(text):
                    self.phone.says(text)
                    self._anchor()
                case Taps(label):
                    self.phone.taps(label)
                    self._anchor()
                case Waits(seconds):
                    self._goes_by(seconds)
            meanwhile(number)
            match move:
                case Waits():
                    self.catches_up()
                case Sees(words):
                    self.phone.sees(words)

    def catches_up(self, within: float = PATIENCE) -> None:
        """Wait until the bot has heard and sent all that is due."""
        shown = self.phone.shown
        eventually(lambda: self.books.is_caught_up(self.now()), within, lambda: f"it never caught up:\n{shown()}")

    def _anchor(self) -> None:
        """Waits count from the act before the first of them: what a slow machine takes is part of the wait."""
        if not self._waited:
            self._mark = self.now()

    def _goes_by(self, seconds: float) -> None:
        """Let time go by: long waits in pieces, for a bot that was away for a day asks less than one that was there."""
        self._waited = True
        while seconds > LONGEST_PIECE:
            self._moves_on(LONGEST_PIECE)
            seconds -= LONGEST_PIECE
            self.catches_up()
        self._moves_on(seconds)

    def _moves_on(self, seconds: float) -> None:
        self._mark += timedelta(seconds=seconds)
        self._move_clock(max(0.0, (self._mark - self.now()).total_seconds()))

    def _move_clock(self, seconds: float) -> None:
        self._ahead += seconds
        self._clock.with_suffix(".new").write_text(str(self._ahead), encoding="ascii")
        self._clock.with_suffix(".new").replace(self._clock)
