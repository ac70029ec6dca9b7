"""Every question that a conversation may ask the store before it answers."""

from __future__ import annotations

from typing import TypeAlias

from bot.talk.alerts import FindAlert
from bot.talk.patients import AtAGlance, FindCard, LedgerOf, NamesOf, SharedCards
from bot.talk.questions import QuestionShown, Room, TopicAbout
from bot.talk.staff import BotName, ClinicSettings, FreshToken, Invitations, OpenClaim, Team
from bot.talk.tips import BubbleAt, CountPeople, HowFar, OwnMedia, PastBroadcasts, SavedTips, SeriesNumbers, TipsHad

PatientQuery: TypeAlias = (
    NamesOf | FindAlert | FindCard | SharedCards | AtAGlance | LedgerOf | Room | TopicAbout | QuestionShown
)

Query: TypeAlias = (
    CountPeople
    | HowFar
    | PastBroadcasts
    | Team
    | OpenClaim
    | FreshToken
    | BotName
    | ClinicSettings
    | SavedTips
    | TipsHad
    | SeriesNumbers
    | OwnMedia
    | BubbleAt
    | Invitations
    | PatientQuery
)
