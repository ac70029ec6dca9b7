"""`python -m tests.utterances`: what is heard in sets that nothing was tuned on (unseen/), and of the author's own.

`train` writes content/danger anew; `train --without HAND,… FOLDER` learns from all other hands, into a copy of the
content, and measures with those left out. `train intents` learns only what is wanted, `intents` leaves each hand of
those out. `words` sorts words into kinds. `--misses` lists what is missed of the author's tuning half; `--speed` says
how long a message takes.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Collection
from pathlib import Path
from time import process_time

from bot.content import load
from bot.content.all_languages import Reader
from tests.utterances import places, wanting
from tests.utterances.lines import all_lines, corpus, unseen
from tests.utterances.measuring import measure, utterances
from tests.utterances.outcomes import tables

HERE = Path(__file__).parent
CONTENT = Path(__file__).resolve().parents[2] / "content"


def main() -> None:
    """Train, or measure."""
    match sys.argv[1:]:
        case ["train"]:
            _train(CONTENT)
        case ["train", "intents"]:
            wanting.train(CONTENT)
        case ["intents"]:
            print(*wanting.left_out(CONTENT), sep="\n")
        case ["train", "--without", hands, folder]:
            _leave_out(hands.split(","), Path(folder))
        case ["words"]:
            from tests.utterances import training  # noqa: PLC0415  needs what only training needs

            training.sort_words(CONTENT)
        case options:
            _measure(options)


def _train(content: Path, without: Collection[str] = ()) -> None:
    from tests.utterances import training  # noqa: PLC0415  needs what only training needs

    training.main(content, [line for line in all_lines() if line.hand not in without])
    wanting.train(content)


def _leave_out(hands: Collection[str], folder: Path) -> None:
    shutil.copytree(CONTENT, folder, dirs_exist_ok=True)
    _train(folder, hands)
    print(*tables([line for line in all_lines() if line.hand in hands], reader_of(folder)), sep="\n")


def reader_of(content: Path) -> Reader:
    """Load a reader of a content folder."""
    return Reader.load(content, load(content))


def _measure(options: list[str]) -> None:
    reader = reader_of(CONTENT)
    for locale in reader.locales:
        for half in ("measuring", "tuning"):
            found = measure(utterances(locale, half), locale, reader)
            caught, alarms, placed = found.percent
            print(
                f"own {locale} {half:9} dangerous heard {caught:5.1f} % ({found.caught}/{found.dangerous})"
                f"  false stops {alarms:4.1f} % ({found.alarms}/{found.harmless})"
                f"  places right {placed:5.1f} % ({found.right}/{found.places})"
            )
            if half == "tuning" and "--misses" in options:
                print(*found.missed, sep="\n")
    if "--speed" in options:
        _speed(reader)
    print(*tables(unseen(), reader), sep="\n")
    for folder in ("unseen_places", "measured"):
        print(*places.tables(HERE / folder, reader), sep="\n")


def _speed(reader: Reader) -> None:
    text = " ".join(line.text for line in corpus() if line.hand == "p7" and line.label == "ordinary")
    for name, read in (("rules", lambda said: reader.ruled(said, "en")), ("model", reader.suspected)):
        for signs in (1000, 4096):
            started = process_time()
            read(text[:signs])
            print(f"{name} {signs:4} characters {1000 * (process_time() - started):5.1f} ms")


if __name__ == "__main__":
    main()
