"""What a conversation asked to know before it answers: each query of bot.talk, looked up in the turn's commit."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from bot.store.clinic import (
    alert_rows,
    audience,
    broadcasts,
    given_up_rows,
    glance,
    invitations,
    question_rows,
    series_counts,
    shelf,
    sign_off_rows,
    staff_copies,
    staff_rows,
    threads,
    week_rows,
)
from bot.store.ground.transaction import Transaction
from bot.store.path.hands import Hands, prove
from bot.store.record import next_reminder, shared_cards
from bot.talk.alerts import AlertConsents, AlertsOf, FindAlert, OpenAlerts
from bot.talk.given_up import WhatIsGivenUp
from bot.talk.patients import AtAGlance, FindCard, LedgerOf, NamesOf, SharedCards, WeekOf
from bot.talk.queries import AnyQuery, every_query
from bot.talk.questions import (
    AllGiven,
    AnswerWritten,
    AskedAndOpen,
    BubbleLike,
    CameSince,
    CopiesOf,
    FindQuestion,
    FindThread,
    GivenAnswer,
    HowItWent,
    LastAnswered,
    LastOpen,
    PatientBehind,
    QuestionsAt,
    QuestionShown,
    Room,
    SavedAnswers,
    TopicAbout,
    WhatIsOpen,
    WrittenTo,
)
from bot.talk.reminding import NextReminder
from bot.talk.sign_offs import SignOffs
from bot.talk.staff import BotName, ClinicSettings, FreshToken, Invitations, OpenClaim, OpenInvitations, Team
from bot.talk.tips import (
    BroadcastsIn,
    BubbleAt,
    Corrections,
    CountPeople,
    HowFar,
    MadeFrom,
    OwnMedia,
    SavedTips,
    SeriesNumbers,
    StageCounts,
    TipsHad,
    WhoMisses,
)

Asked = TypeVar("Asked")


def answers(pair: tuple[type[Asked], Callable[[Transaction, Asked], Awaitable[object]]]) -> Hands[Asked]:
    """Begin a table with one hand."""
    return Hands({pair[0]: pair[1]})


HANDS: Final = (
    answers(CountPeople.by(audience.count))
    | answers(HowFar.by(broadcasts.how_far))
    | answers(WhoMisses.by(broadcasts.who_misses))
    | answers(BroadcastsIn.by(broadcasts.at_stages))
    | answers(StageCounts.by(broadcasts.stage_counts))
    | answers(MadeFrom.by(broadcasts.made_from))
    | answers(Corrections.by(broadcasts.corrections))
    | answers(SavedTips.by(shelf.saved))
    | answers(TipsHad.by(series_counts.had))
    | answers(NextReminder.by(next_reminder.due))
    | answers(SeriesNumbers.by(series_counts.tally))
    | answers(OwnMedia.by(shelf.own_media))
    | answers(BubbleAt.by(shelf.bubble_at))
    | answers(Team.by(staff_rows.team))
    | answers(OpenClaim.by(staff_rows.open_claim))
    | answers(OpenInvitations.by(staff_rows.open_invitations))
    | answers(FreshToken.by(staff_rows.fresh_token))
    | answers(BotName.by(staff_rows.bot_name))
    | answers(ClinicSettings.by(staff_rows.settings))
    | answers(Invitations.by(invitations.counted))
    | answers(NamesOf.by(shared_cards.names))
    | answers(CopiesOf.by(staff_copies.of_patient))
    | answers(FindCard.by(shared_cards.card))
    | answers(SharedCards.by(shared_cards.cards))
    | answers(AtAGlance.by(glance.at_a_glance))
    | answers(LedgerOf.by(glance.ledger))
    | answers(WeekOf.by(week_rows.one_week))
    | answers(FindAlert.by(alert_rows.find))
    | answers(OpenAlerts.by(alert_rows.open_ones))
    | answers(AlertsOf.by(alert_rows.of_patient))
    | answers(AlertConsents.by(alert_rows.consents))
    | answers(Room.by(threads.where))
    | answers(TopicAbout.by(threads.about))
    | answers(QuestionShown.by(threads.shown_in))
    | answers(AnswerWritten.by(threads.written_by))
    | answers(PatientBehind.by(threads.behind))
    | answers(GivenAnswer.by(question_rows.given))
    | answers(AllGiven.by(question_rows.all_given))
    | answers(HowItWent.by(threads.how_it_went))
    | answers(FindThread.by(threads.find))
    | answers(WrittenTo.by(threads.written_to))
    | answers(FindQuestion.by(question_rows.find))
    | answers(QuestionsAt.by(question_rows.at_stage))
    | answers(LastOpen.by(question_rows.last_open))
    | answers(LastAnswered.by(question_rows.last_answered))
    | answers(CameSince.by(threads.came_since))
    | answers(BubbleLike.by(threads.named_like))
    | answers(AskedAndOpen.by(question_rows.asked_and_open))
    | answers(WhatIsOpen.by(question_rows.what_is_open))
    | answers(WhatIsGivenUp.by(given_up_rows.what))
    | answers(SignOffs.by(sign_off_rows.signed))
    | answers(SavedAnswers.by(shelf.answers))
)
"""Who answers what. A query that is missing here is named by mypy, below, and by this import."""

prove(HANDS, every_query(), "bot/store/path/looking_up.py")


OVER_EVERYBODY: Final = (CountPeople, WhoMisses, AtAGlance, SeriesNumbers, LedgerOf, WeekOf, AlertConsents)
"""What looks at all patients. It is looked up before the turn's transaction, on a connection of its own: nobody else
waits for it then, and nothing that follows from it has to be of the very same moment.
"""


async def look_up(transaction: Transaction, asked: AnyQuery) -> object:
    """Answer one question."""
    answer: object = await HANDS.of(asked)(transaction, asked)
    return answer
