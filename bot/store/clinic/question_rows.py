"""Questions of patients, and how they stand at the clinic."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import Select, delete, func, or_, select, update

from bot.store.clinic import alert_rows, threads
from bot.store.ground.blind import Blind
from bot.store.ground.tables import alerts, answers, questions
from bot.store.ground.tables import threads as threads_table
from bot.store.ground.transaction import Access, Transaction
from bot.talk.patients import Page
from bot.talk.questions import (
    AllGiven,
    Answering,
    AskedAndOpen,
    AskedQuestion,
    FindQuestion,
    Given,
    GivenAnswer,
    KeepQuestion,
    LastAnswered,
    LastOpen,
    MendAnswer,
    MoveQuestion,
    Open,
    Question,
    QuestionsAt,
    TakeAnswerBack,
    TakeQuestionBack,
    WhatIsOpen,
    WroteTo,
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
    if order.answer_mark:
        moved["answer_mark"] = order.answer_mark
    await transaction.execute(update(questions).where(*which).values(moved))


async def wrote(transaction: Transaction, order: WroteTo) -> None:
    """Keep what was written, so that any of the staff can put it right."""
    chat_id = await transaction.scalar(select(threads_table.c.chat_id).where(threads_table.c.ref == order.thread))
    if chat_id is None:
        return
    row = {
        "thread": order.thread,
        "mark": order.mark,
        "chat_id": chat_id,
        "question": order.question,
        "by_chat": order.by,
        "at": transaction.now,
        "sealed_body": transaction.seal(Post, order.post),
    }
    await transaction.upsert(answers, row, keys=("thread", "mark"), changes=("question", "by_chat", "sealed_body"))


async def mend(transaction: Transaction, order: MendAnswer) -> None:
    """Keep what was written as it was corrected."""
    this = (answers.c.thread == order.thread, answers.c.mark == order.mark)
    sealed = transaction.seal(Post, order.answer)
    await transaction.execute(update(answers).where(*this).values(sealed_body=sealed))


async def open_again(transaction: Transaction, order: TakeAnswerBack) -> None:
    """Open what an answer had answered that is taken back, but where another one stands."""
    this = (answers.c.thread == order.thread, answers.c.mark == order.mark)
    await transaction.execute(delete(answers).where(*this))
    answered = (questions.c.thread == order.thread, questions.c.answer_mark == order.mark)
    for row in (await transaction.execute(select(questions).where(*answered))).all():
        stands = await _standing(transaction, row.thread, row.mark, None)
        moved: dict[str, Any] = {"stage": Answering.OPEN.value, "moved_at": transaction.now, "answer_mark": None}
        if stands:
            moved = {"answer_mark": stands[-1].mark, "moved_by": stands[-1].by}
        this_one = (questions.c.thread == row.thread, questions.c.mark == row.mark)
        await transaction.execute(update(questions).where(*this_one).values(moved))


async def given(transaction: Access, asked: GivenAnswer) -> Given | None:
    """Give what went out under that mark."""
    this = select(answers).where(answers.c.thread == asked.thread, answers.c.mark == asked.mark)
    row = (await transaction.execute(this)).first()
    if row is None:
        return None
    answered = select(questions.c.mark).where(questions.c.thread == asked.thread, questions.c.answer_mark == asked.mark)
    question = row.question or await transaction.scalar(answered.limit(1)) or ""
    stands = await _standing(transaction, asked.thread, question, asked.mark) if question else ()
    return replace(_given(transaction, row), question=question, alone=len(stands) <= 1)


async def all_given(transaction: Transaction, asked: AllGiven) -> tuple[Given, ...]:
    """List what was written to a patient."""
    found = select(answers).where(answers.c.thread == asked.thread).order_by(answers.c.at.desc(), answers.c.mark)
    return tuple(_given(transaction, row) for row in (await transaction.execute(found.limit(asked.most))).all())


async def _standing(transaction: Access, thread: str, mark: str, newest: str | None) -> tuple[Given, ...]:
    """List the answers to a question that stand. newest: what its row names, which may answer others, too."""
    which = or_(answers.c.question == mark, answers.c.mark == (newest or ""))
    found = select(answers).where(answers.c.thread == thread, which).order_by(answers.c.at, answers.c.mark)
    return tuple(_given(transaction, row) for row in (await transaction.execute(found)).all())


def _given(transaction: Access, row: Any) -> Given:
    return Given(row.mark, transaction.open(Post, row.sealed_body), row.by_chat, row.at, row.question)


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


async def asked_and_open(transaction: Access, asked: AskedAndOpen) -> tuple[AskedQuestion, ...]:
    """Give what a chat waits for an answer to."""
    thread = (await Blind.of(transaction)).thread(asked.chat_id)
    waits = select(questions).where(questions.c.thread == thread, questions.c.stage == Answering.OPEN.value)
    found = (await transaction.execute(waits.order_by(questions.c.asked_at))).all()
    return tuple(AskedQuestion(row.mark, transaction.open(Post, row.sealed_body), row.asked_at) for row in found)


async def take_back(transaction: Access, order: TakeQuestionBack) -> None:
    """Forget that it was asked."""
    this = (questions.c.thread == order.thread, questions.c.mark == order.mark)
    await transaction.execute(delete(questions).where(*this))


async def last_open(transaction: Transaction, asked: LastOpen) -> tuple[Question, ...]:
    """Give the newest questions that wait for an answer."""
    newest = select(questions).where(questions.c.stage == Answering.OPEN.value).order_by(questions.c.asked_at.desc())
    return await _opened(transaction, newest.limit(asked.most))


async def last_answered(transaction: Transaction, asked: LastAnswered) -> Question | None:
    """Give what was answered last by one of the staff."""
    mine = (answers.c.by_chat == asked.chat_id, answers.c.at >= asked.since, answers.c.question != "")
    newest = select(answers).where(*mine).order_by(answers.c.at.desc(), answers.c.mark.desc()).limit(1)
    row = (await transaction.execute(newest)).first()
    return None if row is None else await find(transaction, FindQuestion(row.thread, row.question))


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
            stands = await _standing(transaction, row.thread, row.mark, row.answer_mark)
            found.append(Question(asker, post, row.asked_at, Answering(row.stage), row.moved_by, stands))
    return tuple(found)
