"""`python -m tests.utterances`: what is heard in sets that nothing was tuned on (unseen/), and of the author's own.

`train [--cross FILE]` writes content/danger anew, and what each line weighs when its hand is left out; `words` sorts
words into kinds. `--misses` lists what is missed of the author's tuning half; `--speed` says how long a message takes.
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import process_time

from bot.content import load
from bot.content.all_languages import Reader
from tests.utterances.lines import corpus, unseen
from tests.utterances.measuring import measure, utterances
from tests.utterances.outcomes import tables

CONTENT = Path(__file__).resolve().parents[2] / "content"


def main() -> None:
    """Train, or measure."""
    match sys.argv[1:]:
        case ["train"]:
            _train(None)
        case ["train", "--cross", path]:
            _train(Path(path))
        case ["words"]:
            from tests.utterances import training  # noqa: PLC0415  needs what only training needs

            training.sort_words(CONTENT)
        case options:
            _measure(options)


def _train(cross: Path | None) -> None:
    from tests.utterances import training  # noqa: PLC0415  needs what only training needs

    training.main(CONTENT, cross=cross)


def _measure(options: list[str]) -> None:
    reader = Reader.load(CONTENT, load(CONTENT))
    for locale in reader.locales:
        for half in ("measuring", "tuning"):
            found = measure(utterances(locale, half), locale, reader)
            caught, alarms, places = found.percent
            print(
                f"own {locale} {half:9} dangerous heard {caught:5.1f} % ({found.caught}/{found.dangerous})"
                f"  false stops {alarms:4.1f} % ({found.alarms}/{found.harmless})"
                f"  places right {places:5.1f} % ({found.right}/{found.places})"
            )
            if half == "tuning" and "--misses" in options:
                print(*found.missed, sep="\n")
    if "--speed" in options:
        _speed(reader)
    print(*tables(unseen(), reader), sep="\n")


def _speed(reader: Reader) -> None:
    text = " ".join(line.text for line in corpus() if line.hand == "p7" and line.label == "ordinary")
    for name, read in (("rules", lambda said: reader.ruled(said, "en")), ("model", reader.suspected)):
        for signs in (1000, 4096):
            started = process_time()
            read(text[:signs])
            print(f"{name} {signs:4} characters {1000 * (process_time() - started):5.1f} ms")


if __name__ == "__main__":
    main()
