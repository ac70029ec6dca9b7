"""A fact about the body told in words: noted at once, said what it changes, and what is under way without it ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.care.catalog import Catalog
from bot.care.record.person import Person, Told
from bot.care.safety.details import NO, YES, Detail
from bot.care.safety.details import answered as answered_detail
from bot.care.safety.health import with_precautions
from bot.care.safety.precautions import DOCTOR
from bot.care.understanding.conditions import (
    BRITTLE,
    PREGNANCY,
    UNRULED,
    conditions_in,
    doctor_agrees,
    doctor_has_not_agreed,
    takes_a_note_off,
    without_others,
)
from bot.care.understanding.conditions import Said as Spoken
from bot.care.understanding.own_first import own_first
from bot.care.understanding.whose import tells_of_another
from bot.conversations.frame import goals
from bot.conversations.frame.asking import rows, say, timeless
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import tells
from bot.conversations.frame.turn import Turn
from bot.conversations.safety.precaution_check import (
    AGAIN,
    AskingAny,
    AskingWhether,
    AskingWhich,
    ChoosingPrecautions,
    PrecautionCheck,
    changes,
)
from bot.conversations.safety.red_flag_check import RedFlagCheck
from bot.talk.bubbles import Say, Text
from bot.talk.heard import Said, words_of
from bot.talk.reply import Reply, Step

MADE: Final = frozenset({goals.PLAN, goals.WARMTH})
"""What was made for what was known of somebody: with news of their health it does not stand."""
_HOLDS = frozenset({Spoken.NOW, Spoken.NOW_STOPPING})
_STOPPED = frozenset({Spoken.JUST_OVER, Spoken.STOPPING, Spoken.NOW_STOPPING})
_NOT_NOW = frozenset({Spoken.OVER, Spoken.JUST_OVER, Spoken.WONDERED})
_UNSURE = frozenset({Spoken.UNSURE, Spoken.STOPPING})
MY_HEALTH = rows(timeless("button-home-health", "go.health"))


@dataclass(frozen=True, slots=True)
class HealthNews:
    """told: precautions that hold now; asked: those that may, or may be over: the list is shown for them.

    fresh: those of the told that were not known before. stopped: those of the told that come from a medicine which
    somebody says they no longer take, or asks whether they may stop. early: something was told before they have agreed
    that anything is kept, and early_told is what. agreed: a doctor said that pressing is fine, where one has to.
    elses: what sounds as if it were told of somebody else. unagreed: a doctor has not agreed, where one has to.
    instead: what was asked of half of it, and is asked no more.
    """

    told: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    fresh: tuple[str, ...] = ()
    stopped: tuple[str, ...] = ()
    early: bool = False
    early_told: tuple[str, ...] = ()
    agreed: bool = False
    elses: tuple[str, ...] = ()
    unagreed: bool = False
    instead: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.told or self.asked or self.over or self.agreed or self.unagreed)


def news_in(said: Said, person: Person, catalog: Catalog) -> HealthNews:
    """Read what somebody tells of their health, in their language or another; nothing before they have agreed."""
    words = words_of(said)
    if not words:
        return HealthNews()
    # Whose body it is else, and that it is only wondered about, is read in every language: many names of diseases and
    # drugs are the same in all of them.
    others = tuple(other for one in catalog.health.values() for other in one.others)
    wondered = tuple(phrase for one in catalog.health.values() for phrase in one.wondered)
    read = (replace(one, others=others, wondered=wondered) for one in own_first(person.locale, catalog.health))
    # A drug may be named in one language beside an operation told in another: the first to name a thing says how.
    spoken: dict[str, Spoken] = {}
    for one in read:
        spoken = {**dict(conditions_in(words, one)), **spoken}
    found = tuple(spoken.items())
    if tells(tells_of_another, words, catalog):
        return HealthNews(elses=_of_others(words, catalog))
    if person.consented_at is None:
        told_now = tuple(one for one, how in found if how not in _NOT_NOW)
        return HealthNews(early=bool(found), early_told=told_now)
    if found and tells(takes_a_note_off, words, catalog) and all(how is Spoken.NOW for _, how in found):
        return HealthNews()  # "take off the thinner note": the list puts it right; "I stopped it" tells more
    ends = {one.id for one in catalog.precautions.values() if one.ends_after}
    taken = {one.id for one in catalog.precautions.values() if one.taken}
    stopped = tuple(one for one, how in found if how in _STOPPED and one in taken)
    now = (one for one, how in found if how in _HOLDS or (how is Spoken.LONG_AGO and one not in ends))
    told = tuple(dict.fromkeys((*now, *stopped)))
    past = (Spoken.OVER, Spoken.JUST_OVER)
    over = tuple(
        one for one, how in found if one not in told and (how in past or (how is Spoken.LONG_AGO and one in ends))
    )
    known = person.precautions or ()
    unagreed = _has_not_agreed(words, (*told, *known), catalog)
    return HealthNews(
        told,
        tuple(one for one, how in found if how in _UNSURE and one not in known and one not in told),
        over,
        tuple(one for one in told if one not in known),
        stopped,
        agreed=_agrees(words, (*told, *known), catalog) and not unagreed,
        unagreed=unagreed,
    )


def _agrees(words: str, precautions: Sequence[str], catalog: Catalog) -> bool:
    """Say whether a doctor's yes is told, and any of these asks for one."""
    known = (catalog.precautions[one] for one in precautions if one in catalog.precautions)
    return any(DOCTOR in one.asks for one in known) and tells(doctor_agrees, words, catalog)


def _of_others(words: str, catalog: Catalog) -> tuple[str, ...]:
    """Read what is told of somebody else as if it were one's own."""
    spoken = (conditions_in(without_others(words, one), one) for one in catalog.health.values())
    return tuple(dict.fromkeys(one for found in spoken for one, how in found if how not in _NOT_NOW))


def _has_not_agreed(words: str, precautions: Sequence[str], catalog: Catalog) -> bool:
    known = (catalog.precautions[one] for one in precautions if one in catalog.precautions)
    return any(DOCTOR in one.asks for one in known) and tells(doctor_has_not_agreed, words, catalog)


def asked_about(person: Person, *precautions: str) -> Person:
    """Keep that these were asked about: nothing begins before an answer."""
    return replace(person, asked_health=tuple(dict.fromkeys((*person.asked_health, *precautions))))


def noted(person: Person, news: HealthNews, turn: Turn) -> Person:
    """Keep what was told; before the list was asked, it waits for that, and before consent a no drops it."""
    if news.early_told:
        return replace(person, told_health=tuple(dict.fromkeys((*person.told_health, *news.early_told))))
    if news.elses and person.consented_at is not None:
        person = replace(person, others_health=news.elses)
    if news.agreed or news.unagreed:
        person = _with_an_answer(person, news, turn.catalog, YES if news.agreed else NO)
    if news.instead:
        person = replace(person, asked_health=tuple(one for one in person.asked_health if one not in news.instead))
    if news.asked:
        person = asked_about(person, *news.asked)
    if PREGNANCY in news.fresh and person.precautions is not None:
        person = replace(person, asked_screens=tuple(dict.fromkeys((*person.asked_screens, PREGNANCY))))
    if not news.told:
        return person
    if person.precautions is None:
        return replace(person, told_health=tuple(dict.fromkeys((*person.told_health, *news.told))))
    return with_precautions(person, (*person.precautions, *news.told), turn.now, turn.catalog.precautions)


def _with_an_answer(person: Person, news: HealthNews, catalog: Catalog, given: str) -> Person:
    """Keep whether a doctor agreed, for all that asks for it; a doctor's own no (doctor_no) is no such thing."""
    for id_ in dict.fromkeys((*(person.precautions or ()), *news.told)):
        known = catalog.precautions.get(id_)
        if known is not None and DOCTOR in known.asks:
            person = answered_detail(person, Detail(id_, DOCTOR), (given,))
    return person


def _is_plan(owner: Conversation, turn: Turn) -> bool:
    """Say whether a plan is on show, and nothing has begun."""
    return turn.state is not None and goals.PLAN in owner.begins and not isinstance(turn.state, owner.under_way)


def ends(owner: Conversation, turn: Turn) -> bool:
    """Say whether what is under way was made without the news: an exercise, or a plan on show."""
    made = not MADE.isdisjoint(owner.begins)
    return isinstance(turn.state, owner.under_way) or (turn.state is not None and made)


def beside(reply: Reply, news: HealthNews, owner: Conversation, turn: Turn) -> Reply:
    """Say what was noted before a question about danger in the same words.

    A new pregnancy has screens of its own, which come before the next session (asked_screens). A plan
    on show is made anew after a no.
    """
    listed = (say("health-asked-soon"),) if news.asked and _stays(owner, turn) else ()
    if news.asked and not listed:
        reply = _behind(reply, _whether(news, owner, turn))
    if not news.told:
        stops = _ended(owner, turn) if news.asked else ()
        return replace(reply, says=(*stops, *listed, *reply.says))
    person = reply.person or turn.person
    if news.fresh and _is_plan(owner, turn) and person.told is None and person.complaint is not None:
        person = replace(person, told=Told(person.complaint))
    stops = _ended(owner, turn) if news.fresh else ()
    changed = (*_stopped(news), _what_changes(news.told, turn.catalog))
    return replace(reply, says=(*stops, *changed, *listed, *reply.says), person=person)


def beside_a_sign(answer: Reply, news: HealthNews, owner: Conversation, turn: Turn) -> Reply:
    """Keep what is told of one's health while a question about danger stands: what was made without it ends."""
    if not (news.told or news.asked) or (answer.person is not None and not answer.person.doubted):
        return answer
    if ends(owner, turn) and (news.fresh or news.asked):
        answer = replace(answer, state=None, step=Step.NEXT)
    return beside(answer, news, owner, turn)


def past_the_half(turn: Turn, news: HealthNews) -> Turn:
    """Leave the question that was asked of half of what is whole now; what it stood before goes on behind it."""
    if not news.instead or not isinstance(turn.state, AskingWhether | AskingWhich):
        return turn
    complaint = turn.person.complaint
    plans = turn.state.then in {goals.PLAN, goals.RETURN_VISIT} and complaint is not None
    told = turn.person.told or (Told(complaint) if plans and complaint is not None else None)
    return replace(turn, state=None, person=replace(turn.person, told=told))


def _behind(asking: Reply, whether: Reply) -> Reply:
    """Let a question about danger stand alone: what is asked of the body is said once that is answered with a no."""
    return replace(asking, state=whether.state, step=Step.NEXT)


def _whether(news: HealthNews, owner: Conversation, turn: Turn) -> Reply:
    """Ask whether what was only spoken of is so: one thing with yes or no, more of them in the list.

    Nothing that was offered before may begin until then.
    """
    known = turn.person.precautions or ()
    gone = [one for one in news.over if one in known]
    then = goals.PLAN if goals.PLAN in owner.begins else goals.HOME
    goes_on = turn.person.told is not None or _in_check_in(owner, turn)
    if news.asked == (BRITTLE, UNRULED):
        return PrecautionCheck().ask_which(AskingWhich(news.asked, goals.RETURN_VISIT if goes_on else then))
    if len(news.asked) == 1 and not gone:
        then = goals.RETURN_VISIT if goes_on else then
        return PrecautionCheck().ask_whether(AskingWhether(news.asked[0], then), turn.catalog)
    chosen = tuple(one for one in (*known, *news.asked) if one not in gone)
    return PrecautionCheck().choose(ChoosingPrecautions(chosen, goals.HOME, AGAIN), turn.catalog)


def _stopped(news: HealthNews) -> tuple[Say, ...]:
    return (say("health-stopped"),) if news.stopped else ()


def _what_changes(told: Sequence[str], catalog: Catalog) -> Say:
    """Say what each changes."""
    said = changes(tuple(told), catalog)
    return replace(said, buttons=MY_HEALTH)


def answered(owner: Conversation, turn: Turn, news: HealthNews) -> Reply | None:
    """Answer; turn.person holds what was noted already."""
    if isinstance(turn.state, AskingAny):
        return _in_the_list(ChoosingPrecautions(then=turn.state.then), turn, news)
    if isinstance(turn.state, ChoosingPrecautions):
        return _in_the_list(turn.state, turn, news)
    if not news.told and news.unagreed:
        return Reply(None, (*_ended(owner, turn), say("detail-not-allowed")), person=turn.person, then=goals.HOME)
    if not news.told and news.agreed:
        noted_so = (say("health-doctor-agreed"),)
        if turn.state is not None and goals.DETAILS in owner.begins:  # that was the question, and is answered
            return Reply(None, noted_so, person=turn.person, then=goals.DETAILS)
        return _on(owner, turn, noted_so)
    if not news.told:
        return _asked_about(owner, turn, news)
    if turn.person.precautions is None:
        return turn.again(*_stopped(news), say("health-kept"))
    agreed = (say("health-doctor-agreed"),) if news.agreed else ()
    said = (*_stopped(news), _what_changes(news.told, turn.catalog), *agreed)
    if PREGNANCY in news.fresh and not _stays(owner, turn):
        screens = RedFlagCheck().only_for(PREGNANCY, turn.person, turn.catalog, goals.HOME)
        return replace(screens, says=(*_ended(owner, turn), *said, *screens.says))
    if news.asked and not _stays(owner, turn):
        asking = _whether(news, owner, turn)
        return replace(asking, says=(*_ended(owner, turn), *said, *asking.says), person=turn.person)
    return _on(owner, turn, (*_ended(owner, turn), *said))


def _ended(owner: Conversation, turn: Turn) -> tuple[Say, ...]:
    return (say("health-stops"),) if isinstance(turn.state, owner.under_way) else ()


def _stays(owner: Conversation, turn: Turn) -> bool:
    """Whether an open question keeps its place; in a check-in what is asked of the body goes first, and it goes on."""
    return turn.state is not None and not ends(owner, turn) and not _in_check_in(owner, turn)


def _in_check_in(owner: Conversation, turn: Turn) -> bool:
    return turn.state is not None and not {goals.CHECK_IN, goals.TOLD}.isdisjoint(owner.begins)


def _on(owner: Conversation, turn: Turn, says: tuple[Say, ...]) -> Reply:
    if _stays(owner, turn):
        return replace(turn.again(*says), person=turn.person)
    if goals.PLAN in owner.begins and not isinstance(turn.state, owner.under_way):
        return Reply(None, says, person=turn.person, then=goals.PLAN)
    then = goals.RETURN_VISIT if turn.person.told is not None else goals.HOME
    return Reply(None, says, person=turn.person, then=then)


def _asked_about(owner: Conversation, turn: Turn, news: HealthNews) -> Reply | None:
    """Something may be so, or be over: the list is shown as it would be then, and nothing changes before Done."""
    person, known = turn.person, turn.person.precautions
    if known is None:
        return None
    gone = [one for one in news.over if one in known]
    if not gone and not news.asked:
        return _on(owner, turn, (say("health-not-noted"),))
    if _stays(owner, turn):
        return turn.again(say("health-asked-soon") if news.asked else Say(Text("health-see-list"), MY_HEALTH))
    asking = _whether(news, owner, turn)
    return replace(asking, says=(*_ended(owner, turn), *asking.says), person=person)


def _in_the_list(state: ChoosingPrecautions, turn: Turn, news: HealthNews) -> Reply:
    """Tick what was told, and untick what is over."""
    chosen = dict.fromkeys((*state.chosen, *news.told, *news.asked))
    ticked = replace(state, chosen=tuple(one for one in chosen if one not in news.over))
    return PrecautionCheck().choose(ticked, turn.catalog)
