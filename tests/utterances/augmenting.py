"""Other ways to write the same line: as a question, told of somebody else, politely, or with slips of the thumb."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final

FRAMES: Final = {
    "normal": {
        "en": ("is it normal that {}", "{} is that normal?", "{}, is this normal", "is it ok if {}?"),
        "es": ("es normal que {}", "{} es normal?", "{}, ¿es normal esto?", "está bien si {}?"),
    },
    "what if": {
        "en": ("what does it mean if {}", "what does it mean when {}?", "what if {}", "should i worry if {}?"),
        "es": ("que pasa si {}", "¿qué significa si {}?", "qué quiere decir que {}", "me preocupo si {}?"),
    },
    "third person": {
        "en": ("my husband says {}", "my mum: {}", "asking for my dad, {}", "my wife told me this: {}"),
        "es": ("mi marido dice que {}", "mi madre: {}", "pregunto por mi papá, {}", "mi esposa me dice: {}"),
    },
    "polite": {
        "en": ("hi, thanks for everything. {} thank you so much", "sorry to bother you, {}, thanks", "hello dear. {}"),
        "es": ("hola, gracias por todo. {} muchas gracias", "perdón la molestia, {}, gracias", "buenas tardes. {}"),
    },
    "mixed": {
        "en": ("hola, {}, qué hago", "oye {} gracias", "{} y no sé qué hacer"),
        "es": ("hi, {}, what do i do", "hey {} thanks", "{} and i dont know what to do"),
    },
}
LOOK_ALIKE: Final = dict(zip("aeopcxyi", "\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456", strict=True))
"""Letters of the Cyrillic alphabet that look the same."""
INVISIBLE: Final = "\N{ZERO WIDTH SPACE}"
SHORTEST: Final = 4
"""Letters from which a word is long enough for a slip."""

Change = Callable[[str, random.Random], str]


def framed(text: str, kind: str, lang: str, chance: random.Random) -> str:
    """Put a line into one of the frames of a kind."""
    frame = chance.choice(FRAMES[kind][lang])
    inside = text if frame.startswith("{}") or text[:2] in {"I ", "I'"} else text[:1].lower() + text[1:]
    return frame.format(inside.rstrip(".") if not frame.endswith("{}") else inside)


def typo(text: str, chance: random.Random) -> str:
    """Swap, drop, double or miss one letter of a word."""

    def slip(word: str) -> str:
        at = chance.randrange(1, len(word) - 1)
        return chance.choice(
            (
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
                word[:at] + word[at + 1 :],
                word[:at] + word[at] + word[at:],
                word[:at] + chance.choice("aeioustrn") + word[at + 1 :],
            )
        )

    return _in_one_word(text, slip, chance)


def swapped_first(text: str, chance: random.Random) -> str:
    """Swap the first two letters of a word."""
    return _in_one_word(text, lambda word: word[1] + word[0] + word[2:], chance)


def glued(text: str, chance: random.Random) -> str:
    """Lose one space."""
    words = text.split(" ")
    if len(words) < 2:
        return text
    at = chance.randrange(len(words) - 1)
    return " ".join([*words[:at], words[at] + words[at + 1], *words[at + 2 :]])


def torn(text: str, chance: random.Random) -> str:
    """Put a space into a word."""

    def tear(word: str) -> str:
        at = chance.randrange(2, len(word) - 1)
        return f"{word[:at]} {word[at:]}"

    return _in_one_word(text, tear, chance)


def with_invisible(text: str, chance: random.Random) -> str:
    """Hide a sign of no width in every longer word."""
    return " ".join(
        word[: (at := chance.randrange(1, len(word)))] + INVISIBLE + word[at:] if len(word) >= SHORTEST else word
        for word in text.split(" ")
    )


def with_look_alikes(text: str, chance: random.Random) -> str:
    """Write some letters with those of another alphabet."""
    return "".join(LOOK_ALIKE.get(one, one) if chance.random() < 0.4 else one for one in text)


def _in_one_word(text: str, change: Callable[[str], str], chance: random.Random) -> str:
    words = text.split(" ")
    long = [at for at, word in enumerate(words) if len(word) >= SHORTEST and word.isalpha()]
    if long:
        at = chance.choice(long)
        words[at] = change(words[at])
    return " ".join(words)


SLIPS: Final[dict[str, Change]] = {
    "typo": typo,
    "first letters swapped": swapped_first,
    "one space lost": glued,
    "one space too many": torn,
    "zero-width signs": with_invisible,
    "look-alike letters": with_look_alikes,
}
