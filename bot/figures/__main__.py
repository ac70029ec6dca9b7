"""Draws pictures ahead of time in a process of its own: python -m bot.figures OUT < labels.json.

Standard input holds {locale: {label id: text}}; standard output gets one line a picture, "drawn" or "kept".
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TextIO

from bot.figures.rendering import Job, render_all


def main(arguments: list[str], asked: TextIO, told: TextIO) -> int:
    if len(arguments) != 1:
        told.write("usage: python -m bot.figures OUT < labels.json\n")
        return 2
    jobs = [Job(locale, labels) for locale, labels in json.load(asked).items()]
    pictures = render_all(jobs, Path(arguments[0]))
    told.writelines(f"{'drawn' if one.fresh else 'kept'} {one.locale}/{one.name}\n" for one in pictures)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:], sys.stdin, sys.stdout))
