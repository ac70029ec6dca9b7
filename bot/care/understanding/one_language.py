"""Reading one message in one language, from words to what they mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, get_args

from bot.care.understanding.complaints import complaints_of, merged
from bot.care.understanding.corrections import excepted, put_right
from bot.care.understanding.counting import score_in
from bot.care.understanding.lexicon import Closest, Lexicon
from bot.care.understanding.refining import is_free, refined
from bot.care.understanding.relating import goes_on, related
from bot.care.understanding.sides import PLACES
from bot.care.understanding.signs import BOTH_LEGS, Part, Signs, signs_in
from bot.care.understanding.standing import Standing, standing
from bot.care.understanding.understood import Doubt, Mention, Sensation, Side, Understood
from bot.care.understanding.utterance import Utterance, hear, hear_revised, heard_of_places
from bot.care.understanding.wishes import wish_of
from bot.care.understanding.words import Gap, Word

PIECE: Final = 48
"""Words that are heard together: twice the words shall take twice the time, not four times."""
LONGEST_REPEATED: Final = 4
"""Words of what may be said again and again."""
MOST_REVISIONS: Final = 5
"""Times that a piece is told more closely or put right."""
TIMES_HEARD: Final = 3
"""Times that words said again and again are heard besides the first."""


def understand(text: str, lexicon: Lexicon, closest: Closest) -> tuple[Understood, Signs]:
    """Read free text in the language of the lexicon. Never fails; what is not understood is left out."""
    parts = tuple(_parts(lexicon.words(text, closest), lexicon))
    read = [complaints_of(*_put_right(heard, stands, lexicon), lexicon) for heard, stands in parts]
    doubts = dict.fromkeys(one for _, found in read for one in found)
    complaints = related(
        merged([one for found, _ in read for one in found]),
        doubts,
        {one.name for heard, _ in parts for one in heard.of("aspect") if is_free(one, heard)},
        _sides_said(parts),
        travels=any(goes_on(heard.words, lexicon) for heard, _ in parts),
        midline=lexicon.midline,
    )
    scores = [found for heard, _ in parts if (found := score_in(heard, lexicon))[0] is not None]
    score, sure = scores[-1] if scores else (None, True)
    signs = _with_both_legs(signs_in(parts, lexicon), complaints, lexicon)
    return Understood(
        complaints=complaints,
        score=score,
        wish=next((one for heard, stands in parts if (one := wish_of(heard, stands, lexicon))), None),
        unsure=(*doubts, *_weakness(parts), *(() if sure else (Doubt("score", str(score)),))),
        felt=_felt(parts),
    ), signs


def alarms_in(text: str, lexicon: Lexicon, closest: Closest, other: Lexicon) -> Signs:
    """Find red flags, and whether there are thoughts of suicide, in a language that is not the person's own (other)."""
    return signs_in(tuple(_parts(lexicon.words(text, closest, other), lexicon)), lexicon, other)


def coverage(text: str, lexicon: Lexicon) -> float:
    """Say how much of a text is made of words that the lexicon knows, from 0 to 1; typos count as unknown."""
    words = [word.text for word in lexicon.words(text, _none_is_close) if word.number is None]
    return sum(lexicon.knows(word) for word in words) / len(words) if words else 0.0


def uses_all(text: str, lexicon: Lexicon) -> bool:
    """Say whether every word stands in some phrase of the lexicon; one that is only left as it is means nothing."""
    words = (word for word in lexicon.words(text, _none_is_close) if word.number is None)
    return all(word.text in lexicon.known or word.text in lexicon.shorthand for word in words)


def _parts(words: Sequence[Word], lexicon: Lexicon) -> Iterator[Part]:
    for piece, ends in _pieces(tuple(_said_anew(words))):
        heard = hear(piece, lexicon, ends=ends)
        yield heard, standing(heard, lexicon)


def _put_right(heard: Utterance, stands: Standing, lexicon: Lexicon) -> Part:
    """Hear a piece as it was meant once its slips of the tongue are taken back; signs are read as they were said."""
    if not any(True for kind in PLACES for _ in heard.of(kind)):
        return heard, stands
    meant = heard_of_places(heard, lexicon)
    for _ in range(MOST_REVISIONS):
        words = refined(meant, lexicon) or put_right(meant, lexicon) or excepted(meant)
        if words is None:
            break
        meant = hear_revised(words, lexicon, ends=heard.ends)
    return meant, standing(meant, lexicon)


def _said_anew(words: Sequence[Word]) -> Iterator[Word]:
    """Leave out what is only said again and again: a wall of "no no no" says no more than four of them."""
    texts = [word.text for word in words]
    runs = [0] * (LONGEST_REPEATED + 1)
    for at, text in enumerate(texts):
        heard_enough = False
        for size in range(1, min(LONGEST_REPEATED, at) + 1):
            runs[size] = runs[size] + 1 if texts[at - size] == text else 0
            heard_enough = heard_enough or runs[size] >= TIMES_HEARD * size
        if not heard_enough:
            yield words[at]


def _pieces(words: Sequence[Word]) -> Iterator[tuple[tuple[Word, ...], bool]]:
    """Cut a long message, best between sentences; with each piece, whether a sentence ends with it."""
    start = 0
    while start < len(words):
        end = min(start + PIECE, len(words))
        gaps = range(end, start + 1, -1)
        if end < len(words):
            sentence = next((at for at in gaps if words[at].gap is Gap.SENTENCE), None)
            end = sentence or next((at for at in gaps if words[at].gap is Gap.COMMA), end)
        yield tuple(words[start:end]), end == len(words) or words[end].gap is Gap.SENTENCE
        start = end


def _sides_said(parts: Sequence[Part]) -> set[Side]:
    """Find the sides that were said of places and not denied; none where "the other one" is among them."""
    said: set[str] = set()
    for heard, stands in parts:
        of_places = {heard.sentence_of[one.start] for kind in PLACES for one in heard.of(kind)}
        sides = (one for one in heard.of("side") if heard.sentence_of[one.start] in of_places)
        said |= {one.name for one in sides if not stands.denies(one)}
    return {one for one in get_args(Side) if one in said} if "other" not in said else set()


def _none_is_close(word: str, known: Sequence[str], slips: int) -> None:
    del word, known, slips


def _with_both_legs(signs: Signs, complaints: tuple[Mention, ...], lexicon: Lexicon) -> Signs:
    """Add the flag for both legs when numbness was told of either leg, one after the other."""
    numb = any(
        one.side == "both" and one.sensation == "numbness" and one.region not in lexicon.midline for one in complaints
    )
    if not numb or BOTH_LEGS in signs.stops:
        return signs
    found = {*signs.stops, BOTH_LEGS}
    return Signs(tuple(one.flag for one in lexicon.red_flags if one.flag in found)) | signs


def _felt(parts: Sequence[Part]) -> tuple[Sensation, ...]:
    said = {one.name for heard, stands in parts for one in heard.of("sensation") if _holds(one.start, stands)}
    return tuple(one for one in get_args(Sensation) if one in said)


def _weakness(parts: Sequence[Part]) -> tuple[Doubt, ...]:
    said = any(_holds(one.start, stands) for heard, stands in parts for one in heard.of("group", "weak"))
    return (Doubt("weakness", "leg"),) if said else ()


def _holds(at: int, stands: Standing) -> bool:
    return at not in stands.denied and at not in stands.past
