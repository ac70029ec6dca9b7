"""The command line: reads settings, runs one command, and turns what goes wrong into one line."""

from __future__ import annotations

import gc
import os
import select
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import NoReturn

from bot import logs, settings
from bot.settings import Settings

WRONG_INPUT = 2
"""Somebody has to mend something before it can work."""

MAY_PASS = 75
"""It may work later, as it is (EX_TEMPFAIL of sysexits.h)."""

NOBODY_READS = 141
"""What a shell says of a program that was cut off by a closed pipe."""
HIGHEST_PORT = 65535

Command = Callable[[Settings, Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; give its exit code, 2 for input that has to be mended first."""
    options = parser().parse_args(arguments)
    os.umask(0o077)  # whatever is written is about patients, or opens it
    read: Settings | None = None
    try:
        read = settings.read()
        logs.set_up(read.log_format)
        code = int(options.command(read, options))
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if isinstance(error, BrokenPipeError) and _nobody_reads():
            return NOBODY_READS
        # Only now: a command that goes well need not wait for all that may go wrong.
        from bot.commands import one_line, patience  # noqa: PLC0415

        if not isinstance(error, one_line.KNOWN):
            raise
        print(f"tenderspot: {one_line.one_line(error, read)}", file=sys.stderr)
        return MAY_PASS if patience.may_pass(error) else WRONG_INPUT
    return code


def _nobody_reads() -> bool:
    """Tell whether what was printed could not go out, as after `| head`; what is left of it goes nowhere."""
    watched = select.poll()
    watched.register(sys.stdout.fileno(), 0)
    if not watched.poll(0):
        return False
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return True


class Arguments(ArgumentParser):
    """Says what is wrong in one line, as everything else here does."""

    def error(self, message: str) -> NoReturn:
        """End with that line."""
        self.exit(WRONG_INPUT, f"tenderspot: {message}. See: {self.prog} --help\n")


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= HIGHEST_PORT:
        raise ArgumentTypeError(f"{text!r} is no port: a number from 1 to {HIGHEST_PORT}")
    return int(text)


def parser() -> ArgumentParser:
    """Describe the commands."""
    top = Arguments(prog="tenderspot", description="A guide through hip pain and leg numbness, on Telegram.")
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    _try(commands.add_parser("try", help="chat with the bot in a browser, with no token and nothing to set up"))
    _plain(commands.add_parser("run", help="run the bot"), "run.run")
    _plain(
        commands.add_parser("setup", help="check the token, write commands, print the clinic's claim link"),
        "setup.setup",
    )
    _emulator(commands.add_parser("emulator", help="Telegram's Bot API on this machine"))
    _check(commands.add_parser("check", help="check the content"))
    _new(commands.add_parser("new", help="begin a new language"))
    _locate(commands.add_parser("locate", help="show what is understood of free text, a line each"))
    _plan(commands.add_parser("plan", help="show which points fit a complaint"))
    _plain(commands.add_parser("key", help="make a fresh data key for DATA_KEYS"), "key.key")
    _plain(
        commands.add_parser("reseal", help="seal what is stored with the newest data key"), "resealing_all.reseal_all"
    )
    _plain(commands.add_parser("migrate", help="bring the database's schema up to date"), "schema.migrate")
    _plain(
        commands.add_parser("signed", help="print what staff signed off in chat, as a patch to the content"),
        "signed_patch.signed",
    )
    backup = commands.add_parser("backup", help="copy an SQLite database while the bot runs")
    backup.add_argument("file", metavar="FILE")
    _plain(backup, "schema.backup")
    move = commands.add_parser("move", help="copy an SQLite database into an empty PostgreSQL")
    move.add_argument("url", metavar="URL")
    _plain(move, "moving.move")
    return top


def _plain(command: ArgumentParser, name: str) -> None:
    """Let a command be carried out by bot.commands: "module.function", of which only that module is loaded."""
    module, _, function = name.partition(".")

    def carry_out(read: Settings, options: Namespace) -> int:
        # Nothing that is loaded now is ever let go of: looking through it again and again costs a fifth of a start.
        gc.disable()
        command: Command = getattr(import_module(f"bot.commands.{module}"), function)
        gc.freeze()
        gc.enable()
        return command(read, options)

    command.set_defaults(command=carry_out)


def _try(command: ArgumentParser) -> None:
    command.add_argument("--port", type=_port, default=8080)
    command.add_argument("--no-browser", action="store_true", help="do not open a browser")
    command.add_argument("--terminal", action="store_true", help="chat in this terminal instead")
    _plain(command, "try_it.try_it")


def _emulator(command: ArgumentParser) -> None:
    command.add_argument("--port", type=_port, default=8081)
    command.add_argument("--token", help="the only token to accept; any token otherwise")
    command.add_argument("--host", default="127.0.0.1")
    command.add_argument("--no-limits", action="store_true", help="never answer 429, however fast the bot sends")
    _plain(command, "try_it.emulate")


def _check(command: ArgumentParser) -> None:
    command.add_argument("--notes", action="store_true", help="also list what is open")
    command.add_argument(
        "--unreviewed", action="store_true", help="list only what a clinician has still to sign off, as file: entry"
    )
    _plain(command, "check.check")


def _new(command: ArgumentParser) -> None:
    kinds = command.add_subparsers(required=True, metavar="WHAT")
    language = kinds.add_parser("language", help="write the files of a new language, to be translated")
    language.add_argument("code", metavar="CODE", help="as in fr")
    _plain(language, "new.language")


def _locate(command: ArgumentParser) -> None:
    command.add_argument("--lang", default="en")
    _plain(command, "locate.locate")


def _plan(command: ArgumentParser) -> None:
    command.add_argument("--pain", default="", metavar="REGION,…")
    command.add_argument("--numb", default="", metavar="REGION,…")
    command.add_argument("--side", choices=("left", "right", "both"))
    command.add_argument("--condition", default="", metavar="ID,…")
    command.add_argument("--flag", default="", metavar="ID,…", help="red flags whose blocks stand")
    command.add_argument("--tools", default="", metavar="ID,…", help="what there is at home; everything if left out")
    command.add_argument("--score", type=int, choices=range(11), metavar="0-10", help="how bad it is today")
    command.add_argument("--lines", action="store_true", help="read a JSON object a line, answer each with a line")
    _plain(command, "plans.plan")


if __name__ == "__main__":
    raise SystemExit(main())
