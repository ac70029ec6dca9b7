"""Every question that a conversation may ask the store before it answers."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import Any, TypeAlias, get_args

import bot.talk
from bot.talk.alerts import AlertConsents, AlertsOf, FindAlert, OpenAlerts
from bot.talk.given_up import WhatIsGivenUp
from bot.talk.patients import AtAGlance, FindCard, LedgerOf, NamesOf, SharedCards, WeekOf
from bot.talk.query import Query, prove_asked
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

AnyQuery: TypeAlias = (
    CountPeople
    | HowFar
    | WhoMisses
    | BroadcastsIn
    | StageCounts
    | MadeFrom
    | Corrections
    | SavedTips
    | TipsHad
    | NextReminder
    | SeriesNumbers
    | OwnMedia
    | BubbleAt
    | Team
    | OpenClaim
    | OpenInvitations
    | FreshToken
    | BotName
    | ClinicSettings
    | Invitations
    | NamesOf
    | CopiesOf
    | FindCard
    | SharedCards
    | AtAGlance
    | LedgerOf
    | WeekOf
    | FindAlert
    | OpenAlerts
    | AlertsOf
    | AlertConsents
    | Room
    | TopicAbout
    | QuestionShown
    | FindQuestion
    | FindThread
    | PatientBehind
    | AnswerWritten
    | HowItWent
    | GivenAnswer
    | AllGiven
    | QuestionsAt
    | LastOpen
    | LastAnswered
    | CameSince
    | BubbleLike
    | AskedAndOpen
    | WhatIsOpen
    | WrittenTo
    | WhatIsGivenUp
    | SignOffs
    | SavedAnswers
)
"""The store answers each of them: it refuses to start, and mypy to pass, where one has no hand."""


for _asked in get_args(AnyQuery):
    prove_asked(_asked)


def every_query() -> frozenset[type[Query[Any]]]:
    """Find each class of this room that asks something, listed above or forgotten there."""
    for module in iter_modules(bot.talk.__path__, "bot.talk."):
        import_module(module.name)
    # A dataclass with slots is made twice; the later one is what its module holds.
    by_name = {(one.__module__, one.__qualname__): one for one in Query.__subclasses__()}
    return frozenset(one for (module, _), one in by_name.items() if module.startswith("bot.talk."))
