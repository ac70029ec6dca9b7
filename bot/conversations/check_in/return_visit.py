"""Coming back: the same places as last time, or something new, and how much it hurts today."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.care.catalog import Catalog
from bot.care.record.person import Complaint, Person
from bot.care.safety.health import is_due, may_be_over
from bot.care.safety.red_flags import due_again, worse
from bot.conversations.check_in.check_in import recheck
from bot.conversations.frame import goals
from bot.conversations.frame.asking import button, question, rows, say, score_in, scores
from bot.conversations.frame.conversation import Conversation, Offer
from bot.conversations.frame.turn import Turn
from bot.conversations.home.welcome import AskingTime, ask_time
from bot.talk.bubbles import Say, Text, Texts
from bot.talk.heard import Said, Tapped, Words
from bot.talk.reply import Goal, Reply

ANSWERS_WRONG: Final = "answers_wrong"
"""The wish of somebody whose answers were not true."""
SAME_AGAIN: Final = "same_again"
"""The wish to press the same places as last time."""


@dataclass(frozen=True, slots=True)
class AskingSame:
    """The same places as last time?"""


@dataclass(frozen=True, slots=True)
class AskingScore:
    """How much does it hurt today?"""


class ReturnVisit(Conversation):
    """The short way in for somebody who is known."""

    states = (AskingSame, AskingScore)

    begins = (goals.RETURN_VISIT,)
    locked_out = frozenset(begins)
    offers = (Offer("start", goals.RETURN_VISIT), Offer("session", goals.RETURN_VISIT, rank=10))
    doors = {"go.session": goals.RETURN_VISIT}
    spoken = {AskingSame: {"yes": "same", "no": "changed"}}
    scored = (AskingScore,)
    wishes = (ANSWERS_WRONG, SAME_AGAIN)

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Ask the shortest thing that is still safe."""
        del goal
        person, catalog, now = turn.person, turn.catalog, turn.now
        if person.unasked:
            return Reply(None, then=goals.FOLLOW_UP)
        if person.screened_at is None and not person.zone_confirmed:
            # They broke off in the first minute: whoever does so again has said at least when to be reminded.
            return ask_time(turn, AskingTime(then=goals.RETURN_VISIT))
        if due_again(person.screened_at, now, catalog.cadence.screening):
            return Reply(None, then=goals.RED_FLAG_CHECK)
        screening = catalog.cadence.screening
        over = may_be_over(person, now, catalog.precautions)
        if person.precautions is None or over or is_due(person, now, screening):
            return Reply(None, then=goals.PRECAUTIONS)
        if turn.chat.sessions and person.has_open_questions:
            return Reply(None, then=goals.OPEN_FIRST)
        if person.told is not None or person.complaint is None or not (person.complaint.pain or person.complaint.numb):
            return Reply(None, then=goals.CHECK_IN)
        return Reply(AskingSame(), (_same(person.complaint, catalog),))

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Go on to the plan, to a new check-in, or to the red flags where it got worse."""
        match turn.state, said:
            case (AskingSame(), Tapped(_, "same")):
                return Reply(AskingScore(), (_score(),))
            case (AskingSame(), Tapped(_, "changed")):
                return Reply(None, then=goals.CHECK_IN)
            case (AskingScore(), _) if (score := _score_of(said)) is not None:
                return _scored(score, turn.person, turn.catalog, turn.now)
        return None

    def wished(self, turn: Turn, wish: str) -> Reply | None:
        """Ask everything anew, of somebody who says that their answers were not true."""
        if wish == SAME_AGAIN:
            return self._the_same(turn)
        if turn.person.lock is not None:
            return None
        anew = replace(turn.person, screened_at=None, health_due=turn.now, told=None, complaint=None)
        return Reply(None, (say("asked-anew"),), person=anew, then=goals.RETURN_VISIT)

    def _the_same(self, turn: Turn) -> Reply:
        """Begin, and do not ask whether it is the same places of somebody who has just said so."""
        if isinstance(turn.state, AskingSame):
            return Reply(AskingScore(), (_score(),))
        begun = self.begin(turn, goals.RETURN_VISIT)
        return Reply(AskingScore(), (_score(),)) if isinstance(begun.state, AskingSame) else begun

    def undone(self, turn: Turn) -> Reply | None:
        """Ask once more whether it is the same places."""
        told = turn.person.complaint
        if told is None or not isinstance(turn.state, AskingScore):
            return None
        return Reply(AskingSame(), (_same(told, turn.catalog),))


def _same(complaint: Complaint, catalog: Catalog) -> Say:
    regions = dict.fromkeys((*complaint.pain, *complaint.numb))
    where = tuple(Text(region.inline) for region in catalog.known_regions(regions))
    keyboard = rows(button("button-same-places", "same"), button("button-changed", "changed"))
    return question(Text("return-same", {"where": Texts(where)}), keyboard)


def _score() -> Say:
    return question(Text("return-score"), scores())


def _score_of(said: Said) -> int | None:
    match said:
        case Tapped(_, choice) if choice.startswith("score."):
            return score_in(choice.removeprefix("score."))
        case Words(text):
            return score_in(text)
    return None


def _scored(score: int, person: Person, catalog: Catalog, now: datetime) -> Reply:
    before = person.complaint or Complaint()
    today = replace(before, score=score)
    known = replace(person, complaint=today)
    if worse(before, today, catalog.cadence.screening):
        return recheck("return_visit", known, catalog, now)
    return Reply(None, person=known, then=goals.PLAN)
