"""What a reply does beside speaking: each effect of bot.talk, carried out in the turn's commit."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final, TypeVar, get_args

from bot.store.clinic import (
    alert_rows,
    broadcasts,
    given_up_rows,
    invitations,
    question_rows,
    shelf,
    sign_off_rows,
    staff_rows,
    threads,
)
from bot.store.ground.transaction import Transaction
from bot.store.path import outbox, timers
from bot.store.path.hands import Hands, prove
from bot.store.record import forgetting, history_rows
from bot.talk.alerts import KeepAlert, SeeAlert, TakeAlerts, TakeQuestions, UnseeAlert
from bot.talk.effects import (
    CameBy,
    CancelBroadcast,
    CancelTimers,
    DropBroadcast,
    DropClaim,
    DropPointMedia,
    DropTip,
    Effect,
    FinishBroadcast,
    ForgetEverything,
    KeepBroadcast,
    KeepClaim,
    KeepClinicSetting,
    KeepInvitation,
    KeepLookBack,
    KeepPointMedia,
    KeepReaction,
    KeepRefusal,
    KeepSafetyEvent,
    KeepSession,
    KeepTip,
    MoveBroadcast,
    RemoveStaff,
    SendBroadcast,
    SetTimer,
    Tell,
    UseClaim,
)
from bot.talk.given_up import LetGo, SendAgain
from bot.talk.questions import (
    DropAnswer,
    KeepAnswer,
    KeepQuestion,
    MendAnswer,
    MoveQuestion,
    OpenThread,
    TakeAnswerBack,
    TakeQuestionBack,
    WroteTo,
)
from bot.talk.sign_offs import DropSignOff, KeepSignOff

Done = TypeVar("Done")


async def _wrote(transaction: Transaction, order: WroteTo) -> None:
    await threads.wrote(transaction, order)
    await question_rows.wrote(transaction, order)


async def _take_answer_back(transaction: Transaction, order: TakeAnswerBack) -> None:
    await outbox.take_answer_back(transaction, order)
    await question_rows.open_again(transaction, order)
    await threads.unwrote(transaction, order)


def for_chat(effect: type[Done], by: Callable[[Transaction, int, Done], Awaitable[None]]) -> Hands[Done]:
    """Name who carries an effect out for the chat that said what it follows from."""
    return Hands({effect: by})


def does(effect: type[Done], by: Callable[[Transaction, Done], Awaitable[None]]) -> Hands[Done]:
    """Name who carries an effect out, whoever said what it follows from."""

    async def carried_out(transaction: Transaction, _chat_id: int, done: Done) -> None:
        await by(transaction, done)

    return Hands({effect: carried_out})


HANDS: Final = (
    for_chat(SetTimer, timers.set_timer)
    | for_chat(CancelTimers, timers.cancel)
    | for_chat(KeepSession, history_rows.keep_session)
    | for_chat(KeepLookBack, history_rows.keep_look_back)
    | for_chat(KeepSafetyEvent, history_rows.keep_safety_event)
    | for_chat(ForgetEverything, forgetting.forget_everything)
    | for_chat(CameBy, invitations.came_by)
    | does(Tell, outbox.tell)
    | for_chat(KeepRefusal, staff_rows.keep_refusal)
    | does(KeepClaim, staff_rows.keep_claim)
    | does(DropClaim, staff_rows.drop_claim)
    | for_chat(UseClaim, staff_rows.use_claim)
    | does(RemoveStaff, staff_rows.remove)
    | for_chat(KeepInvitation, invitations.keep)
    | does(KeepClinicSetting, staff_rows.keep_setting)
    | does(KeepBroadcast, broadcasts.keep)
    | does(SendBroadcast, broadcasts.send)
    | does(MoveBroadcast, broadcasts.move)
    | does(DropBroadcast, broadcasts.drop)
    | does(CancelBroadcast, broadcasts.cancel)
    | does(FinishBroadcast, broadcasts.finish)
    | for_chat(KeepReaction, broadcasts.keep_reaction)
    | does(KeepTip, shelf.keep_tip)
    | does(DropTip, shelf.drop_tip)
    | does(KeepPointMedia, shelf.keep_media)
    | does(DropPointMedia, shelf.drop_media)
    | for_chat(KeepAlert, alert_rows.keep)
    | for_chat(SeeAlert, alert_rows.see)
    | for_chat(UnseeAlert, alert_rows.unsee)
    | for_chat(TakeAlerts, alert_rows.take)
    | for_chat(TakeQuestions, alert_rows.take_questions)
    | for_chat(OpenThread, threads.open_thread)
    | does(WroteTo, _wrote)
    | does(MendAnswer, question_rows.mend)
    | does(TakeAnswerBack, _take_answer_back)
    | for_chat(KeepQuestion, question_rows.keep)
    | does(MoveQuestion, question_rows.move)
    | does(TakeQuestionBack, question_rows.take_back)
    | does(SendAgain, given_up_rows.send_again)
    | does(LetGo, given_up_rows.let_go)
    | does(KeepSignOff, sign_off_rows.keep)
    | does(DropSignOff, sign_off_rows.drop)
    | does(KeepAnswer, shelf.keep_answer)
    | does(DropAnswer, shelf.drop_answer)
)
"""Who carries out what. An effect that is missing here is named by mypy, below, and by this import."""

prove(HANDS, get_args(Effect), "bot/store/path/carrying_out.py")


async def carry_out(transaction: Transaction, chat_id: int, effect: Effect) -> None:
    """Carry out one effect of what a chat said."""
    await HANDS.of(effect)(transaction, chat_id, effect)
