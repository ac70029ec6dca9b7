"""The weekly look back: pain, what spread, an activity of one's own, and how it changed; rest counts as much."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from bot.care.catalog import Catalog
from bot.care.record.history import CareSession, LookBack, SafetyEvent
from bot.care.record.person import Person
from bot.care.record.progress import MUCH_WORSE, Direction, ScoreChange, change, is_stalled
from bot.care.understanding import Understood
from bot.conversations.frame import goals
from bot.conversations.frame.asking import button, question, rows, say, score_in, scores, timeless
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import choice_of
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Arg, Button, Keyboard, Lane, Say, Text
from bot.talk.effects import KeepLookBack, KeepSafetyEvent
from bot.talk.heard import Said, Tapped, Words
from bot.talk.reply import Reply

ACTIVITIES: Final = {
    "walking": Text("activity-walking"),
    "sitting": Text("activity-sitting"),
    "stairs": Text("activity-stairs"),
    "sleep": Text("activity-sleep"),
    "work": Text("activity-work"),
    "sport": Text("activity-sport"),
}
ACTIVITY: Final = "activity."
"""How the choice of one begins that never grows old."""

IMPRESSIONS: Final = {
    "1": Text("impression-very-much-better"),
    "2": Text("impression-much-better"),
    "3": Text("impression-a-little-better"),
    "4": Text("impression-no-change"),
    "5": Text("impression-a-little-worse"),
    "6": Text("impression-much-worse"),
    "7": Text("impression-very-much-worse"),
}
"""The seven steps of the global impression of change, in our own words."""


@dataclass(frozen=True, slots=True)
class AskingWeekPain:
    """How much does it hurt today?"""


@dataclass(frozen=True, slots=True)
class AskingSpread:
    """Has numbness spread, or is there weakness?"""

    pain: int


@dataclass(frozen=True, slots=True)
class ChoosingActivity:
    """What do you want to do well again?"""

    pain: int


@dataclass(frozen=True, slots=True)
class AskingAbility:
    """How well does it go, 0-10?"""

    pain: int


@dataclass(frozen=True, slots=True)
class AskingImpression:
    """How has it changed since you began?"""

    pain: int
    ability: int


class LookingBack(Conversation):
    """From the week's score to what it means."""

    states = (AskingWeekPain, AskingSpread, ChoosingActivity, AskingAbility, AskingImpression)
    earnest = (AskingSpread,)

    scored = (AskingWeekPain, AskingAbility)
    choices = (ACTIVITY,)

    def start(self, person: Person, sessions: Sequence[CareSession], catalog: Catalog, now: datetime) -> Reply:
        """Say what the week held, and ask for today's pain."""
        week = Say(Text("look-back", {"count": _count(sessions, catalog, now)}), lane=Lane.REMINDER)
        keyboard: Keyboard = (*scores(), (button("button-not-now", "later"),))
        return Reply(
            AskingWeekPain(), (week, question(Text("look-back-pain"), keyboard, lane=Lane.REMINDER)), (), person
        )

    def tapped(self, turn: Turn, said: Tapped) -> Reply | None:
        """Keep what somebody most wants to do well again, told on the first day."""
        chosen = said.choice.removeprefix(ACTIVITY)
        if chosen not in ACTIVITIES:
            return None
        kept = say("first-activity-kept", {"activity": ACTIVITIES[chosen]})
        return turn.stays(kept, person=replace(turn.person, activity=chosen))

    def felt(self, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Take "my toes are numb" for a yes where it is asked what spread."""
        del said
        asked = isinstance(turn.state, AskingSpread) and is_new_sign(meant)
        return self.hear(turn, Tapped(turn.chat.step, "yes")) if asked else None

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Take one answer; None where it means nothing here."""
        person, catalog, now = turn.person, turn.catalog, turn.now
        sessions, look_backs = turn.chat.sessions, turn.chat.look_backs
        choice = choice_of(said, person, catalog)
        score = _score_of(said, choice)
        count = _count(sessions, catalog, now)
        match turn.state:
            case AskingWeekPain() if choice in {"later", "no"}:
                return Reply(None, (say("look-back-later"),))
            case AskingWeekPain() if score is not None:
                return _hear_pain(LookBack(now, score, count), sessions, look_backs, catalog)
            case AskingSpread(pain) if choice == "yes":
                return _to_danger_signs(LookBack(now, pain, count), "spread", say("followup-check"))
            case AskingSpread(pain) if choice in {"no", "none"}:
                asked = replace(person, unasked=False)
                return replace(_ask_activity(pain, asked), person=asked)
            case ChoosingActivity(pain) if choice in ACTIVITIES:
                chosen = replace(person, activity=choice)
                return replace(_ask_ability(pain, chosen), person=chosen)
            case AskingAbility(pain) if choice == "other":
                return Reply(ChoosingActivity(pain), (_activities(),))
            case AskingAbility(pain) if score is not None:
                return Reply(AskingImpression(pain, score), (_choices(Text("look-back-impression"), IMPRESSIONS),))
            case AskingImpression(pain, ability) if choice in IMPRESSIONS:
                full = LookBack(now, pain, count, person.activity, ability, int(choice))
                return _finish(full, sessions, look_backs, catalog)
        return None


def is_new_sign(meant: Understood) -> bool:
    """Tell whether words speak of numbness or weakness."""
    return "numbness" in meant.felt or bool(meant.doubts("weakness"))


def _count(sessions: Sequence[CareSession], catalog: Catalog, now: datetime) -> int:
    """Count the sessions of the week that ends now; the day on which it began counts whole."""
    week = catalog.cadence.follow_up.week
    return sum((now - one.started_at).days <= week.days for one in sessions)


def _score_of(said: Said, choice: str | None) -> int | None:
    return score_in(said.text) if isinstance(said, Words) else score_in((choice or "").removeprefix("score."))


def _choices(asked: Text, choices: Mapping[str, Text], across: int = 1) -> Say:
    return question(asked, rows(*(Button(label, choice) for choice, label in choices.items()), across=across))


# ---------------------------------------------------------------- safety first


def _hear_pain(
    told: LookBack, sessions: Sequence[CareSession], look_backs: Sequence[LookBack], catalog: Catalog
) -> Reply:
    """Clearly more pain than a week ago asks the danger signs at once; otherwise what spread."""
    moved = _since(told, sessions, look_backs, catalog)
    if moved is not None and moved.flag:
        worse = Say(Text("look-back-worse", {"before": moved.before, "after": moved.after}), lane=Lane.SAFETY)
        return _to_danger_signs(told, "worse", worse)
    keyboard = rows(button("button-followup-fine", "no"), button("button-look-back-spread", "yes"))
    return Reply(AskingSpread(told.pain), (question(Text("look-back-spread"), keyboard),))


def _since(
    told: LookBack, sessions: Sequence[CareSession], look_backs: Sequence[LookBack], catalog: Catalog
) -> ScoreChange | None:
    """Compare with the last look back, or with the score before the first session."""
    scored = [one.before for one in reversed(sessions) if one.before is not None]
    before = look_backs[0].pain if look_backs else next(iter(scored), None)
    return None if before is None else change(before, told.pain, catalog.cadence.change)


def _to_danger_signs(told: LookBack, about: str, first: Say) -> Reply:
    """More pain asks the danger signs; what spread or is weak closes sessions first."""
    noted = KeepSafetyEvent(SafetyEvent(told.at, "look_back", about))
    then = goals.NEW_SIGN if about == "spread" else goals.AFTERCARE
    return Reply(None, (first,), (KeepLookBack(told), noted), then=then)


# ---------------------------------------------------------------- an activity of one's own


def _ask_activity(pain: int, person: Person) -> Reply:
    if person.activity in ACTIVITIES:
        return _ask_ability(pain, person)
    return Reply(ChoosingActivity(pain), (_activities(),))


def _activities() -> Say:
    return _choices(Text("look-back-activity"), ACTIVITIES, across=2)


def _ask_ability(pain: int, person: Person) -> Reply:
    activity = ACTIVITIES[person.activity or ""]
    keyboard: Keyboard = (*scores(), (button("button-other-activity", "other"),))
    return Reply(AskingAbility(pain), (question(Text("look-back-ability", {"activity": activity}), keyboard),))


# ---------------------------------------------------------------- what it means


def _finish(told: LookBack, sessions: Sequence[CareSession], look_backs: Sequence[LookBack], catalog: Catalog) -> Reply:
    impression = told.impression or 0
    if impression >= MUCH_WORSE:
        return _to_danger_signs(told, "worse", say("look-back-check"))
    says = [_meaning(_since(told, sessions, look_backs, catalog))]
    says += _no_change(told, sessions, catalog)
    return Reply(None, tuple(says), (KeepLookBack(told),), then=goals.HOME)


def _no_change(told: LookBack, sessions: Sequence[CareSession], catalog: Catalog) -> tuple[Say, ...]:
    """Without a clear change the clinic may call; after a while longer somebody should look (R28)."""
    cadence = catalog.cadence

    def stalled(since: timedelta) -> bool:
        return is_stalled(told.pain, told.impression or 0, sessions, told.at, cadence, since)

    advice = (say("look-back-advice"),) if stalled(cadence.follow_up.advise) else ()
    call = (Say(Text("look-back-call"), rows(timeless("button-ask-call", "go.ask"))),)
    return (*advice, *call) if stalled(cadence.follow_up.call) else ()


def _meaning(moved: ScoreChange | None) -> Say:
    if moved is not None and moved.direction is Direction.BETTER:
        return say("look-back-better", {"before": moved.before, "after": moved.after})
    return say("look-back-thanks")


def in_words(look_backs: Sequence[LookBack]) -> tuple[Say, ...]:
    """Put the last full look back into words; nothing where there is none."""
    full = (one for one in look_backs if one.impression is not None and one.ability is not None)
    last = next(full, None)
    if last is None or last.activity not in ACTIVITIES or last.ability is None:
        return ()
    impression = IMPRESSIONS[str(last.impression)]
    args: dict[str, Arg] = {"activity": ACTIVITIES[last.activity], "ability": last.ability, "impression": impression}
    return (say("progress-look-back", args),)
