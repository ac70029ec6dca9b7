"""From what rules found and what a model suspects to what stops, what is asked about, and what is left in peace."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Final

from bot.care.understanding.signs import Signs
from bot.care.understanding.suspicion import Suspicion
from bot.care.understanding.understood import Understood

CRISIS: Final = "crisis"
"""The topic of a suspicion that is no flag."""

ONLY_WHEN_SURE: Final = ("ask", "one", "grave", "crisis", "hinted", "crisis_hinted", "surely")
"""Marks that words need to reach `sure` for, where the rules know every one of them and see no danger."""


@dataclass(frozen=True, slots=True)
class Marks:
    """From which danger on, as the model gives it, something happens; set by leaving out one hand after the other.

    stop: a flag that a rule found outright stops; from doubt on it is asked about, and so it is quiet only where the
    model is sure of peace. quietly: the same for a flag that a rule found denied, past, or told of somebody else.
    ask: danger of any kind is asked about; one: a single kind is. crisis: the crisis line is shown; crisis_sure: and
    everything else stops for it.
    grave: dangers that cannot wait are asked about, all of them taken together. hinted: all these where concepts of a
    danger stand near each other; crisis_hinted: the same for the crisis line, which locks nothing;
    crisis_felt: the crisis line, where something is felt in the body and no word is of a crisis. share: of the
    danger, that makes a topic worth asking about beside the likeliest.
    """

    stop: float = 0.6
    doubt: float = 0.06
    quietly: float = 0.2
    ask: float = 0.25
    one: float = 0.2
    grave: float = 0.19
    crisis: float = 0.21
    crisis_sure: float = 0.45
    hinted: float = 0.19
    crisis_hinted: float = 0.14
    crisis_felt: float = 0.4
    share: float = 0.25
    surely: float = 0.28
    """So much danger is asked about, however it is shared out among a crisis and the rest."""
    sure: float = 0.42
    """Where the rules understood every word and found no sign: only so much danger is asked about."""


MARKS: Final = Marks()
MOST_ASKED: Final = 3
"""Flags that one question may be about."""


def judged(
    read: Understood,
    signs: Signs,
    suspicion: Suspicion | None,
    marks: Marks = MARKS,
    *,
    plain: bool = False,
    grave: Collection[str] = (),
) -> Understood:
    """Bring both together; without a model the rules decide alone, and what they doubt is asked.

    plain: the rules know every word of it, and make something of it that is no danger. grave: flags that cannot wait.
    """
    if plain:
        marks = replace(marks, **dict.fromkeys(ONLY_WHEN_SURE, marks.sure))
    if suspicion is None:
        quietly = signs.asks[:MOST_ASKED]
        return replace(
            read,
            red_flags=signs.stops,
            suspected=quietly,
            crisis=signs.crisis or signs.near_crisis,
            crisis_said=signs.crisis,
        )
    danger = suspicion.danger
    weighed = {topic for topic, _ in suspicion.topics}
    stops = [one for one in signs.stops if danger >= marks.stop or one not in weighed]
    # What words say outright is asked about before what they only sound like.
    asked = [*(signs.stops if danger >= marks.doubt else ())]
    asked += _suspected(suspicion, marks, grave)
    asked += signs.asks if danger >= marks.quietly else ()
    suspected = [one for one in dict.fromkeys(asked) if one not in stops][:MOST_ASKED]
    told = signs.crisis or (signs.near_crisis and danger >= marks.quietly)
    sure = told or danger * suspicion.of(CRISIS) >= marks.crisis_sure
    crisis = sure or _is_crisis(suspicion, marks, felt=bool(read.felt))
    return replace(
        read,
        red_flags=tuple(stops),
        suspected=tuple(suspected),
        crisis=crisis,
        perhaps_crisis=crisis and not sure,
        crisis_said=signs.crisis,
    )


def asked_whether_new(read: Understood, only_new: Collection[str]) -> Understood:
    """Ask about what stops only when it is new, in words that say that it has long been so."""
    old = tuple(one for one in read.red_flags if one in only_new)
    stops = tuple(one for one in read.red_flags if one not in old)
    suspected = tuple(dict.fromkeys((*old, *read.suspected)))[:MOST_ASKED]
    return replace(read, red_flags=stops, suspected=suspected)


def _suspected(suspicion: Suspicion, marks: Marks, grave: Collection[str]) -> Iterator[str]:
    """Give the flags that the model suspects, likeliest first, when that is enough to ask."""
    danger = suspicion.danger
    bodily = [(topic, danger * share) for topic, share in suspicion.topics if topic != CRISIS]
    crisis = danger * suspicion.of(CRISIS)
    enough = danger - crisis >= marks.ask or (bodily and bodily[0][1] >= marks.one)
    shared_out = danger >= marks.surely and crisis < marks.crisis
    cannot_wait = sum(one for topic, one in bodily if topic in grave) >= marks.grave
    hinted = any(one != CRISIS for one in suspicion.hinted) and danger - crisis >= marks.hinted
    if enough or shared_out or cannot_wait or hinted:
        yield from (topic for at, (topic, one) in enumerate(bodily) if at == 0 or one >= marks.share * danger)


def _is_crisis(suspicion: Suspicion, marks: Marks, *, felt: bool) -> bool:
    """felt: something is felt in the body. Where no word is of a crisis, that is what the message is about."""
    crisis = suspicion.danger * suspicion.of(CRISIS)
    if felt and CRISIS not in suspicion.hinted:
        return crisis >= marks.crisis_felt
    return crisis >= (min(marks.crisis_hinted, marks.crisis) if CRISIS in suspicion.hinted else marks.crisis)
