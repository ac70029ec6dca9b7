"""Grows en.yaml and es.yaml from the seeds: `python -m tests.utterances.grow`. The same seed gives the same files.

Families, not lines, are dealt out to the tuning and the measuring half, kind by kind: variants of one seed never
stand on both sides.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml

HERE: Final = Path(__file__).resolve().parent
SEED: Final = 20261128
VARIANTS: Final = 4
"""Altered forms of each way to say a seed, beside the plain one."""
SIDES: Final = {
    "en": ({"s": "left", "t": "right"}, {"s": "right", "t": "left"}),
    "es": (
        {"s": "izquierdo", "sa": "izquierda", "t": "derecho", "ta": "derecha"},
        {"s": "derecho", "sa": "derecha", "t": "izquierdo", "ta": "izquierda"},
    ),
}
SHORTHAND: Final = {
    "en": {" and ": (" n ", " & "), " with ": (" w/ ",), "left ": ("L ", "lt "), "right ": ("rt ", "R ")},
    "es": {" que ": (" q ",), " por ": (" x ",), "izquierda": ("izq",), "derecha": ("der",)},
}
FRAMES: Final = {
    "en": ("hi, {}", "{} please advise", "hello. {}", "so {}", "{}, thanks", "umm {}"),
    "es": ("hola, {}", "{} por favor", "buenas. {}", "pues {}", "{}, gracias", "oye {}"),
}
LONG: Final = 6
"""Letters from which a word may get a slip of the finger."""

Vary = Callable[[str, str, random.Random], str]


@dataclass(frozen=True, slots=True)
class Seed:
    family: str
    kind: str
    told: str
    ways: tuple[str, ...]


def seeds(locale: str) -> Iterator[Seed]:
    """Read the seeds of a language."""
    lines = (HERE / f"seeds_{locale}.txt").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate((one for one in lines if one and not one.startswith("#")), 1):
        kind, told, ways = (part.strip() for part in line.split("|"))
        yield Seed(f"{kind}{number:03}", kind, told, tuple(way.strip() for way in ways.split("//")))


def grow(locale: str, seed: int = SEED) -> list[dict[str, object]]:
    """Give every utterance of a language with what has to be understood."""
    halves = _halves(locale, seed)
    grown: list[dict[str, object]] = []
    for one in seeds(locale):
        chance = random.Random(f"{seed} {locale} {one.family}")
        for way in one.ways:
            fillers = chance.choice(SIDES[locale])
            told = one.told.replace("{s}", _side(fillers["s"])).replace("{t}", _side(fillers["t"]))
            plain = way.format(**fillers)
            said = dict.fromkeys([plain, *(_varied(plain, locale, chance) for _ in range(VARIANTS))])
            named = {"kind": one.kind, "told": told, "family": one.family, "half": halves[one.family]}
            grown += [{"say": text, **named} for text in said]
    return grown


def _halves(locale: str, seed: int) -> dict[str, str]:
    halves: dict[str, str] = {}
    for kind in "odl":
        families = [one.family for one in seeds(locale) if one.kind == kind]
        random.Random(f"{seed} {locale} {kind} split").shuffle(families)
        for at, family in enumerate(families):
            halves[family] = "tuning" if at % 2 else "measuring"
    return halves


def _side(word: str) -> str:
    return {"izquierdo": "left", "derecho": "right"}.get(word, word)


def _varied(text: str, locale: str, chance: random.Random) -> str:
    ways: tuple[Vary, ...] = (_slip, _short, _framed, _flat, _shouted, _bare)
    for vary in chance.sample(ways, chance.choice((1, 1, 2))):
        text = vary(text, locale, chance)
    return text


def _slip(text: str, locale: str, chance: random.Random) -> str:
    """Swap, drop or double a letter inside one long word."""
    del locale
    words = text.split(" ")
    long = [at for at, word in enumerate(words) if len(word) >= LONG and word.isalpha()]
    if not long:
        return text
    at = chance.choice(long)
    word, place = words[at], chance.randrange(1, len(words[at]) - 2)
    slips = (
        word[:place] + word[place + 1] + word[place] + word[place + 2 :],
        word[:place] + word[place + 1 :],
        word[:place] + word[place] + word[place:],
    )
    words[at] = chance.choice(slips)
    return " ".join(words)


def _short(text: str, locale: str, chance: random.Random) -> str:
    for long, forms in SHORTHAND[locale].items():
        text = text.replace(long, chance.choice(forms))
    return text


def _framed(text: str, locale: str, chance: random.Random) -> str:
    return chance.choice(FRAMES[locale]).format(text)


def _flat(text: str, locale: str, chance: random.Random) -> str:
    """Leave out capitals and apostrophes."""
    del locale, chance
    return text.lower().replace("'", "")


def _shouted(text: str, locale: str, chance: random.Random) -> str:
    del locale
    return text.upper() + chance.choice(("", "!", "!!"))


def _bare(text: str, locale: str, chance: random.Random) -> str:
    """Leave out accents and opening marks."""
    del locale, chance
    letters = unicodedata.normalize("NFD", text.replace("¿", "").replace("¡", ""))
    return "".join(one for one in letters if not unicodedata.combining(one))


def main() -> None:
    """Write both files."""
    for locale in SIDES:
        head = "# Grown by tests/utterances/grow.py from the seeds; do not edit.\n"
        body = yaml.safe_dump(grow(locale), allow_unicode=True, sort_keys=False, width=200, default_flow_style=None)
        (HERE / f"{locale}.yaml").write_text(head + body, encoding="utf-8")


if __name__ == "__main__":
    main()
