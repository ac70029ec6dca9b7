"""Reading one message in one language, from words to what they mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from bot.care.understanding.complaints import complaints_of
from bot.care.understanding.counting import score_in
from bot.care.understanding.lexicon import Closest, Lexicon
from bot.care.understanding.signs import BOTH_LEGS, flags_of, is_crisis
from bot.care.understanding.standing import Standing, standing
from bot.care.understanding.understood import Doubt, Mention, Sensation, Understood
from bot.care.understanding.utterance import Utterance, hear
from bot.care.understanding.wishes import wish_of


def understand(text: str, lexicon: Lexicon, closest: Closest) -> Understood:
    """Read free text in the language of the lexicon. Never fails; what is not understood is left out."""
    heard = hear(lexicon.words(text, closest), lexicon)
    stands = standing(heard, lexicon)
    complaints, doubts = complaints_of(heard, stands, lexicon)
    score, sure = score_in(heard, lexicon)
    return Understood(
        complaints=complaints,
        red_flags=_with_both_legs(flags_of(heard, stands, lexicon), complaints, lexicon),
        crisis=is_crisis(heard, stands),
        score=score,
        wish=wish_of(heard, stands, lexicon),
        unsure=(*doubts, *_weakness(heard, stands), *(() if sure else (Doubt("score", str(score)),))),
        felt=_felt(heard, stands),
    )


def alarms_in(text: str, lexicon: Lexicon, closest: Closest, other: Lexicon) -> tuple[tuple[str, ...], bool]:
    """Find red flags, and whether there are thoughts of suicide, in a language that is not the person's own (other)."""
    heard = hear(lexicon.words(text, closest, other), lexicon)
    stands = standing(heard, lexicon)
    return flags_of(heard, stands, lexicon, other), is_crisis(heard, stands)


def coverage(text: str, lexicon: Lexicon) -> float:
    """Say how much of a text is made of words that the lexicon knows, from 0 to 1; typos count as unknown."""
    words = [word.text for word in lexicon.words(text, _none_is_close) if word.number is None]
    return sum(lexicon.knows(word) for word in words) / len(words) if words else 0.0


def _none_is_close(word: str, known: Sequence[str], slips: int) -> None:
    del word, known, slips


def _with_both_legs(flags: tuple[str, ...], complaints: tuple[Mention, ...], lexicon: Lexicon) -> tuple[str, ...]:
    """Add the flag for both legs when numbness was told of either leg, one after the other."""
    numb = any(
        one.side == "both" and one.sensation == "numbness" and one.region not in lexicon.midline for one in complaints
    )
    if not numb or BOTH_LEGS in flags:
        return flags
    found = {*flags, BOTH_LEGS}
    return tuple(one.flag for one in lexicon.red_flags if one.flag in found)


def _felt(heard: Utterance, stands: Standing) -> tuple[Sensation, ...]:
    said = {one.name for one in heard.of("sensation") if not stands.denies(one) and one.start not in stands.past}
    return tuple(one for one in get_args(Sensation) if one in said)


def _weakness(heard: Utterance, stands: Standing) -> tuple[Doubt, ...]:
    said = any(not stands.denies(one) and one.start not in stands.past for one in heard.of("group", "weak"))
    return (Doubt("weakness", "leg"),) if said else ()
