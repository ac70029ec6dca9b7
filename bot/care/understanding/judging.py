"""From what rules found and what a model suspects to what stops, what is asked about, and what is left in peace."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from bot.care.understanding.signs import Signs
from bot.care.understanding.suspicion import Suspicion
from bot.care.understanding.understood import Understood

CRISIS: Final = "crisis"
"""The topic of a suspicion that is no flag."""


@dataclass(frozen=True, slots=True)
class Marks:
    """From which danger on, as the model gives it, something happens; set by leaving out one hand after the other.

    stop: a flag that a rule found outright. alone: a danger that no rule found stops. ask: it is asked about.
    quietly: a flag is asked about that a rule found denied, past, or told of somebody else.
    crisis: the crisis line is shown. share: of the danger, that makes a topic worth asking about beside the likeliest.
    """

    stop: float = 0.5
    alone: float = 1.1
    ask: float = 0.3
    doubt: float = 0.0
    quietly: float = 0.1
    crisis: float = 0.2
    share: float = 0.25


MARKS: Final = Marks()
MOST_ASKED: Final = 3
"""Flags that one question may be about."""


def judged(read: Understood, signs: Signs, suspicion: Suspicion | None, marks: Marks = MARKS) -> Understood:
    """Bring both together; without a model the rules decide alone, and what they doubt is asked."""
    if suspicion is None:
        quietly = signs.asks[:MOST_ASKED]
        return replace(read, red_flags=signs.stops, suspected=quietly, crisis=signs.crisis or signs.near_crisis)
    danger = suspicion.danger
    crisis = danger * suspicion.of(CRISIS)
    likely = [
        topic
        for at, (topic, share) in enumerate(suspicion.topics)
        if topic != CRISIS and (at == 0 or share >= marks.share)
    ]
    weighed = {topic for topic, _ in suspicion.topics}
    stops = [one for one in signs.stops if danger >= marks.stop or one not in weighed]
    stops += [one for one in likely[:1] if danger - crisis >= marks.alone and one not in stops]
    asked = [*(likely if danger - crisis >= marks.ask else ()), *(signs.stops if danger >= marks.doubt else ())]
    asked += signs.asks if danger >= marks.quietly else ()
    suspected = [one for one in dict.fromkeys(asked) if one not in stops][:MOST_ASKED]
    near = signs.crisis or (signs.near_crisis and danger >= marks.quietly)
    return replace(read, red_flags=tuple(stops), suspected=tuple(suspected), crisis=near or crisis >= marks.crisis)
