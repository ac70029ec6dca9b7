"""`tenderspot try` and `tenderspot emulator`: the bot without Telegram."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import tempfile
import webbrowser
from argparse import Namespace
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from time import monotonic, time

from bot import app as composition
from bot.app import App, Transports
from bot.clock import TravelClock
from bot.content import Content
from bot.emulator import Phones
from bot.emulator.clocks import ShiftedClock
from bot.emulator.emulator import Emulator, EmulatorSettings
from bot.emulator.fields import Upload
from bot.emulator.limits import LIMITS, NO_LIMITS
from bot.emulator.server import serving
from bot.gateway.transport import Call, InProcessRequest, Part
from bot.gateway.way_out.budget import SendingLimits
from bot.settings import Settings
from bot.store.ground.vault import Vault, fresh_key
from bot.talk.effects import KeepClaim
from bot.talk.links import CLAIM
from bot.talk.staff import Role

TOKEN = "7000000001:TryItHereOnThisMachineOnly"  # noqa: S105 - opens nothing but the emulator
PATIENT, CLINIC = 1001, 2001
A_DAY = 24 * 3600


class MovableTime:
    """The clock that the phone page moves: the bot's own, and with it its timers."""

    def __init__(self, clock: TravelClock, app: App) -> None:
        self._clock = clock
        self._app = app

    def now(self) -> float:
        """Give the Unix time that the bot believes in."""
        return self._clock.seconds()

    async def advance(self, seconds: float) -> None:
        """Move on, and let everything happen that is due then."""
        self._clock.move(seconds)
        if seconds >= A_DAY:
            await self._app.ticks.forget()
        await self._app.ticks.fire()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(20):
                await self._app.settle()

    async def to_next_timer(self) -> float | None:
        """Move to the moment of the next timer; None when there is none."""
        due = await self._app.store.next_timer()
        if due is None:
            return None
        seconds = max(0.0, due.timestamp() - self.now() + 0.001)
        await self.advance(seconds)
        return seconds


@asynccontextmanager
async def bot_in_emulator(
    settings: Settings,
    known: Content,
    folder: Path,
    emulator: Emulator,
    clock: TravelClock,
    limits: SendingLimits | None = None,
    vault: Vault | None = None,
    steady: Callable[[], float] = monotonic,
) -> AsyncIterator[App]:
    """Run the whole bot against an emulator in this process, with a database in that folder.

    vault: where the database is one that is there already, its key. steady: the seconds of Telegram's limits.
    """
    own = settings.model_copy(update={"database_url": f"sqlite:///{folder}/try.db"})
    transports = Transports(InProcessRequest(call_of(emulator)), InProcessRequest(call_of(emulator)))
    store = await composition.open_store(own, vault or Vault((fresh_key(),)))
    app = composition.build(own, known, store, transports, TOKEN, clock.now, limits, steady)
    async with app.running():
        polling = asyncio.create_task(app.poll())
        try:
            yield app
        finally:
            polling.cancel()
            await asyncio.gather(polling, return_exceptions=True)


def call_of(emulator: Emulator) -> Call:
    """Let the gateway's transport call the emulator's face in this process."""

    async def call(url: str, fields: Mapping[str, str], files: Mapping[str, Part]) -> tuple[int, bytes]:
        *_, bot, method = url.split("/")
        uploads = {name: Upload(*part) for name, part in files.items()}
        answer = await emulator.call(bot.removeprefix("bot"), method, fields, uploads)
        return answer.status, answer.content()

    return call


def try_it(settings: Settings, options: Namespace) -> int:
    """Show the bot in a browser, or talk to it in this terminal."""
    with tempfile.TemporaryDirectory(prefix="tenderspot-") as folder, contextlib.suppress(asyncio.CancelledError):
        asyncio.run(_terminal(settings, Path(folder)) if options.terminal else _page(settings, Path(folder), options))
    return 0


async def _page(settings: Settings, folder: Path, options: Namespace) -> None:
    clock = TravelClock()
    emulator = Emulator(clock.seconds, (TOKEN,))
    emulator.person(PATIENT, "Ana")
    emulator.person(CLINIC, "Clinic")
    async with (
        bot_in_emulator(settings, composition.read_content(settings), folder, emulator, clock) as app,
        serving(
            emulator, port=options.port, clock=MovableTime(clock, app), phones=await _phones(app, clock)
        ) as address,
    ):
        app.draw_ahead()
        await app.menus.write()
        print(f"Open {address} in a browser. Ctrl-C stops.")
        if not options.no_browser:
            webbrowser.open(address)
        await asyncio.get_running_loop().create_future()


@asynccontextmanager
async def _served(emulator: Emulator, app: App, clock: TravelClock, port: int) -> AsyncIterator[str]:
    phones = await _phones(app, clock)
    async with serving(emulator, port=port, clock=MovableTime(clock, app), phones=phones) as address:
        yield address


async def _phones(app: App, clock: TravelClock) -> Phones:
    """The second phone is the clinic's: its START opens the one-time link that makes an owner."""
    token = secrets.token_urlsafe(18)
    await app.store.keep_claim(KeepClaim(token, Role.OWNER, clock.now() + timedelta(days=365)))
    return Phones(PATIENT, CLINIC, clinic_start=f"{CLAIM}{token}")


def emulate(settings: Settings, options: Namespace) -> int:
    """Serve the Bot API emulator alone, for a bot in another process."""
    del settings
    clock = ShiftedClock(time)
    limits = NO_LIMITS if options.no_limits else LIMITS
    emulator = Emulator(clock.now, [options.token] if options.token else (), settings=EmulatorSettings(limits=limits))
    which = "one token" if options.token else "any token"

    async def served() -> None:
        async with serving(emulator, options.host, options.port, clock=clock) as address:
            # Whoever waits for this line may call at once.
            print(f"Bot API on {address} ({which}); set TELEGRAM_API_URL to it. Ctrl-C stops.", flush=True)
            await asyncio.get_running_loop().create_future()

    asyncio.run(served())
    return 0


async def _terminal(settings: Settings, folder: Path) -> None:
    """Chat line by line; a number taps the button of that number."""
    clock = TravelClock()
    emulator = Emulator(clock.seconds, (TOKEN,))
    person = emulator.person(PATIENT, "You")
    async with bot_in_emulator(settings, composition.read_content(settings), folder, emulator, clock) as app:
        app.draw_ahead()
        time_machine = MovableTime(clock, app)
        print("Type words, /commands, a button's number, or > to move the clock to the next timer. Ctrl-D ends.")
        person.opens()
        shown = 0
        while True:
            await app.settle()
            await asyncio.sleep(0.2)
            shown = _print_new(emulator, shown)
            try:
                line = (await asyncio.to_thread(input, "> ")).strip()
            except EOFError:
                return
            await _act(line, emulator, time_machine)


async def _act(line: str, emulator: Emulator, time_machine: MovableTime) -> None:
    person = emulator.person(PATIENT)
    buttons = _buttons(emulator)
    if line == ">":
        moved = await time_machine.to_next_timer()
        print("(no timer)" if moved is None else f"({moved:.0f} seconds later)")
    elif line.isdecimal() and 0 < int(line) <= len(buttons):
        person.taps(buttons[int(line) - 1])
    elif line:
        person.says(line)


def _buttons(emulator: Emulator) -> list[str]:
    """Data of the newest bubble's buttons."""
    for message in emulator.chat(PATIENT).backwards():
        if message.buttons:
            return [button.data for row in message.buttons for button in row]
    return []


def _print_new(emulator: Emulator, shown: int) -> int:
    for message in emulator.chat(PATIENT).shown:
        if message.message_id <= shown or not message.from_bot:
            continue
        picture = "[picture] " if message.media else ""
        print(f"\n{picture}{message.words}")
        for number, button in enumerate((button for row in message.buttons for button in row), 1):
            print(f"  {number}. {button.text}")
        shown = message.message_id
    return shown
