"""Questions of patients, and how they stand at the clinic."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, func, select, update

from bot.store.clinic import alert_rows, threads
from bot.store.ground.tables import alerts, questions
from bot.store.ground.transaction import Access, Transaction
from bot.talk.patients import Page
from bot.talk.questions import (
    Answering,
    FindQuestion,
    GivenAnswer,
    KeepQuestion,
    LastOpen,
    MendAnswer,
    MoveQuestion,
    Open,
    Question,
    QuestionsAt,
    TakeAnswerBack,
    WhatIsOpen,
)
from bot.talk.tips import Post


async def keep(transaction: Transaction, chat_id: int, kept: KeepQuestion) -> None:
    """Write down that something was asked; one that was edited is open again."""
    row = {
        "thread": kept.thread,
        "mark": kept.mark,
        "chat_id": chat_id,
        "asked_at": transaction.now,
        "stage": Answering.OPEN.value,
        "sealed_body": transaction.seal(Post, kept.post),
    }
    await transaction.upsert(questions, row, keys=("thread", "mark"), changes=("stage", "sealed_body"))


async def move(transaction: Transaction, order: MoveQuestion) -> None:
    """Write down who answered or closed it."""
    which = [questions.c.thread == order.thread]
    if order.mark:
        which.append(questions.c.mark == order.mark)
    else:
        which.append(questions.c.stage == Answering.OPEN.value)
    moved: dict[str, Any] = {"stage": order.stage.value, "moved_at": transaction.now, "moved_by": order.by}
    if order.answer is not None:
        moved |= {"answer_mark": order.answer_mark, "sealed_answer": transaction.seal(Post, order.answer)}
    await transaction.execute(update(questions).where(*which).values(moved))


async def mend(transaction: Transaction, order: MendAnswer) -> None:
    """Keep an answer as it was corrected."""
    answered = (questions.c.thread == order.thread, questions.c.answer_mark == order.mark)
    sealed = transaction.seal(Post, order.answer)
    await transaction.execute(update(questions).where(*answered).values(sealed_answer=sealed))


async def open_again(transaction: Transaction, order: TakeAnswerBack) -> None:
    """Open what an answer had answered that is taken back."""
    answered = (questions.c.thread == order.thread, questions.c.answer_mark == order.mark)
    opened = {"stage": Answering.OPEN.value, "moved_at": transaction.now, "answer_mark": None, "sealed_answer": None}
    await transaction.execute(update(questions).where(*answered).values(opened))


async def given(transaction: Access, asked: GivenAnswer) -> Post | None:
    """Give the answer that went out under that mark."""
    sealed = await transaction.scalar(
        select(questions.c.sealed_answer).where(
            questions.c.thread == asked.thread, questions.c.answer_mark == asked.mark
        )
    )
    return None if sealed is None else transaction.open(Post, sealed)


async def find(transaction: Transaction, asked: FindQuestion) -> Question | None:
    """Give one question. On PostgreSQL it stays locked, so that of two who answer it at once one comes second."""
    wanted = select(questions).where(questions.c.thread == asked.thread, questions.c.mark == asked.mark)
    found = await _opened(transaction, transaction.locking(wanted))
    return found[0] if found else None


async def at_stage(transaction: Transaction, asked: QuestionsAt) -> Page[Question]:
    """Give a page of the questions that stand so."""
    among = questions.c.stage == asked.stage.value
    order = questions.c.asked_at if asked.stage is Answering.OPEN else questions.c.moved_at.desc()
    page = select(questions).where(among).order_by(order, questions.c.mark).limit(asked.most)
    found = await _opened(transaction, page.offset(asked.page * asked.most))
    total = await transaction.count(select(func.count()).select_from(questions).where(among))
    return Page(found, total)


async def last_open(transaction: Transaction, _: LastOpen) -> Question | None:
    """Give the newest question that waits for an answer."""
    newest = select(questions).where(questions.c.stage == Answering.OPEN.value).order_by(questions.c.asked_at.desc())
    found = await _opened(transaction, newest.limit(1))
    return found[0] if found else None


async def what_is_open(transaction: Access, _: WhatIsOpen) -> Open:
    """Count what waits for staff."""
    asked = select(func.count()).select_from(questions).where(questions.c.stage == Answering.OPEN.value)
    unseen = select(func.count()).select_from(alerts).where(alert_rows.is_open())
    return Open(await transaction.count(asked), await transaction.count(unseen))


async def _opened(transaction: Transaction, wanted: Select[Any]) -> tuple[Question, ...]:
    """Open rows; one whose patient is forgotten is nobody's question."""
    found = []
    for row in (await transaction.execute(wanted)).all():
        asker = await threads.asker(transaction, row.thread, row.mark)
        if asker is not None:
            post = transaction.open(Post, row.sealed_body)
            answer = transaction.open(Post, row.sealed_answer) if row.sealed_answer else None
            found.append(Question(asker, post, row.asked_at, Answering(row.stage), row.moved_by, answer))
    return tuple(found)
