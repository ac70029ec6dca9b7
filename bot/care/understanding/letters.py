"""Letters as they were meant: invisible signs gone, look-alikes folded into Latin, held-down keys let go."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_INVISIBLE: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]+"
)
_HELD: Final = re.compile(r"([^\W\d_])\1{3,}")
"""Four of a letter and more; three may be a word in capitals or two words that met ("hipppain")."""

_ALIKE: Final = {
    "\N{CYRILLIC SMALL LETTER A}": "a",
    "\N{CYRILLIC SMALL LETTER VE}": "b",
    "\N{CYRILLIC SMALL LETTER IE}": "e",
    "\N{CYRILLIC SMALL LETTER IO}": "e",
    "\N{CYRILLIC SMALL LETTER I}": "u",
    "\N{CYRILLIC SMALL LETTER KA}": "k",
    "\N{CYRILLIC SMALL LETTER EM}": "m",
    "\N{CYRILLIC SMALL LETTER EN}": "h",
    "\N{CYRILLIC SMALL LETTER O}": "o",
    "\N{CYRILLIC SMALL LETTER PE}": "n",
    "\N{CYRILLIC SMALL LETTER ER}": "p",
    "\N{CYRILLIC SMALL LETTER ES}": "c",
    "\N{CYRILLIC SMALL LETTER TE}": "t",
    "\N{CYRILLIC SMALL LETTER U}": "y",
    "\N{CYRILLIC SMALL LETTER HA}": "x",
    "\N{CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I}": "i",
    "\N{CYRILLIC SMALL LETTER YI}": "i",
    "\N{CYRILLIC SMALL LETTER JE}": "j",
    "\N{CYRILLIC SMALL LETTER DZE}": "s",
    "\N{CYRILLIC SMALL LETTER SHHA}": "h",
    "\N{CYRILLIC SMALL LETTER KOMI DE}": "d",
    "\N{CYRILLIC SMALL LETTER QA}": "q",
    "\N{CYRILLIC SMALL LETTER WE}": "w",
    "\N{GREEK SMALL LETTER ALPHA}": "a",
    "\N{GREEK SMALL LETTER BETA}": "b",
    "\N{GREEK SMALL LETTER EPSILON}": "e",
    "\N{GREEK SMALL LETTER ETA}": "n",
    "\N{GREEK SMALL LETTER IOTA}": "i",
    "\N{GREEK SMALL LETTER KAPPA}": "k",
    "\N{GREEK SMALL LETTER NU}": "v",
    "\N{GREEK SMALL LETTER OMICRON}": "o",
    "\N{GREEK SMALL LETTER RHO}": "p",
    "\N{GREEK SMALL LETTER TAU}": "t",
    "\N{GREEK SMALL LETTER UPSILON}": "u",
    "\N{GREEK SMALL LETTER CHI}": "x",
    "\N{GREEK SMALL LETTER OMEGA}": "w",
    "\N{ARMENIAN SMALL LETTER VO}": "n",
    "\N{ARMENIAN SMALL LETTER SEH}": "u",
    "\N{ARMENIAN SMALL LETTER OH}": "o",
    "\N{ARMENIAN SMALL LETTER CO}": "g",
    "\N{ARMENIAN SMALL LETTER HO}": "h",
    "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    "\N{LATIN SMALL LETTER ALPHA}": "a",
    "\N{LATIN SMALL LETTER SCRIPT G}": "g",
    "\N{LATIN SMALL LETTER IOTA}": "i",
}
_CAPITALS: Final = {
    "\N{CYRILLIC CAPITAL LETTER VE}": "b",
    "\N{CYRILLIC CAPITAL LETTER EN}": "h",
    "\N{CYRILLIC CAPITAL LETTER PE}": "n",
    "\N{GREEK CAPITAL LETTER ETA}": "h",
    "\N{GREEK CAPITAL LETTER NU}": "n",
    "\N{GREEK CAPITAL LETTER RHO}": "p",
    "\N{GREEK CAPITAL LETTER UPSILON}": "y",
    "\N{GREEK CAPITAL LETTER ZETA}": "z",
    "\N{GREEK CAPITAL LETTER MU}": "m",
}
_PICTURES: Final = {
    "\N{PREGNANT WOMAN}": "pregnant",
    "\N{PREGNANT MAN}": "pregnant",
    "\N{PREGNANT PERSON}": "pregnant",
    "\N{BABY}": "baby",
    "\N{BABY BOTTLE}": "baby",
    "\N{BREAST-FEEDING}": "baby",
    "\N{FACE WITH THERMOMETER}": "I have a fever",
    "\N{THERMOMETER}": "fever",
    "\N{TOILET}": "pee",
    "\N{NO ENTRY SIGN}": "cannot",
    "\N{NO ENTRY}": "cannot",
    "\N{CROSS MARK}": "no",
    "\N{DROP OF BLOOD}": "blood",
    "\N{AMBULANCE}": "ambulance",
    "\N{SQUARED SOS}": "help",
    "\N{FACE WITH OPEN MOUTH VOMITING}": "vomiting",
    "\N{DIZZY FACE}": "dizzy",
    "\N{HIGH VOLTAGE SIGN}": "electric",
}
"""What pictures say of a body, in the language that is read beside every other one."""
_PICTURE: Final = re.compile("|".join(_PICTURES))
_SHADE: Final = re.compile("[\U0001f3fb-\U0001f3ff]")
_FOLD: Final = str.maketrans({**{one.upper(): two for one, two in _ALIKE.items()}, **_ALIKE, **_CAPITALS})
_DIGIT_WITHIN: Final = re.compile(r"(?<=[^\W\d_])[013457@$](?=[^\W\d_])")
_DIGITS: Final = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s"}
_FOREIGN: Final = re.compile("[\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u0131\u0251\u0261\u0269]")


def pictured(text: str) -> str:
    """Give a text with the pictures that tell of a body in words, whatever skin they have."""
    if text.isascii() or not _PICTURE.search(text):
        return text
    return _PICTURE.sub(lambda found: f" {_PICTURES[found[0]]} ", _SHADE.sub("", text))


def meant(text: str) -> str:
    """Give a text in the letters that its writer meant, in one pass over it."""
    seen = unicodedata.normalize("NFKC", _INVISIBLE.sub("", pictured(text)))
    if _FOREIGN.search(seen):
        seen = seen.translate(_FOLD)
    return _HELD.sub(r"\1\1\1", _DIGIT_WITHIN.sub(lambda found: _DIGITS[found[0]], seen))


@lru_cache(maxsize=8192)
def spelt(word: str) -> str:
    """Spell a plain word as it sounds where people mix letters up: b and v, s and z, c, k and qu, ll and y."""
    sound = word.replace("qu", "k").replace("ce", "se").replace("ci", "si").replace("ch", "\t").replace("c", "k")
    return sound.replace("\t", "ch").replace("kk", "k").replace("z", "s").replace("v", "b").replace("ll", "y")
