"""`python -m tests.utterances`: the figures of both halves; `--misses` lists those of the tuning half only.

`--speed` says how long a message takes.
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import perf_counter

from bot.content import load
from bot.content.all_languages import Reader
from tests.utterances.measuring import measure, utterances

CONTENT = Path(__file__).resolve().parents[2] / "content"


def main() -> None:
    """Print a line a language and half."""
    reader = Reader.load(CONTENT, load(CONTENT).red_flags)
    for locale in reader.locales:
        for half in ("measuring", "tuning"):
            said = utterances(locale, half)
            if not said:
                continue
            found = measure(said, locale, reader)
            caught, alarms, places = found.percent
            print(
                f"{locale} {half:9} dangerous caught {caught:5.1f} % ({found.caught}/{found.dangerous})"
                f"  false alarms {alarms:4.1f} % ({found.alarms}/{found.harmless})"
                f"  places right {places:5.1f} % ({found.right}/{found.places})"
            )
            if half == "tuning" and "--misses" in sys.argv:
                print(*found.missed, sep="\n")
        if "--speed" in sys.argv:
            _speed(reader, locale)


def _speed(reader: Reader, locale: str) -> None:
    said = [one.say for one in utterances(locale, "tuning")]
    started = perf_counter()
    for text in said:
        reader.red_flags(text, locale)
    print(f"{locale} {1000 * (perf_counter() - started) / len(said):.2f} ms a message for red flags in all languages")


if __name__ == "__main__":
    main()
