"""What a clinic keeps for later use: its tips, its answers, and its own pictures of the points."""

from __future__ import annotations

from sqlalchemy import delete, select

from bot.store.ground.tables import point_media, saved_answers, saved_tips, shown
from bot.store.ground.transaction import Access, Transaction
from bot.talk.effects import DropPointMedia, DropTip, KeepPointMedia, KeepTip
from bot.talk.questions import DropAnswer, KeepAnswer, SavedAnswer, SavedAnswers
from bot.talk.tips import BubbleAt, OwnMedia, PointMedia, SavedTip, SavedTips


async def saved(transaction: Access, _: SavedTips) -> tuple[SavedTip, ...]:
    """List the tips kept for later, newest first."""
    newest = select(saved_tips.c.sealed_body).order_by(saved_tips.c.created_at.desc(), saved_tips.c.id.desc())
    return await transaction.opened(SavedTip, newest)


async def keep_tip(transaction: Transaction, kept: KeepTip) -> None:
    """Keep a tip; one of the same id is replaced and keeps its age."""
    row = {"id": kept.tip.id, "created_at": transaction.now, "sealed_body": transaction.seal(SavedTip, kept.tip)}
    await transaction.upsert(saved_tips, row, keys=("id",), changes=("sealed_body",))


async def drop_tip(transaction: Access, dropped: DropTip) -> None:
    await transaction.execute(delete(saved_tips).where(saved_tips.c.id == dropped.id))


async def answers(transaction: Access, _: SavedAnswers) -> tuple[SavedAnswer, ...]:
    """List the answers kept for later, newest first."""
    newest = select(saved_answers.c.sealed_body).order_by(saved_answers.c.created_at.desc(), saved_answers.c.id.desc())
    return await transaction.opened(SavedAnswer, newest)


async def keep_answer(transaction: Transaction, kept: KeepAnswer) -> None:
    row = {
        "id": kept.answer.id,
        "created_at": transaction.now,
        "sealed_body": transaction.seal(SavedAnswer, kept.answer),
    }
    await transaction.upsert(saved_answers, row, keys=("id",), changes=("sealed_body",))


async def drop_answer(transaction: Access, dropped: DropAnswer) -> None:
    await transaction.execute(delete(saved_answers).where(saved_answers.c.id == dropped.id))


async def own_media(transaction: Access, _: OwnMedia) -> tuple[PointMedia, ...]:
    """List what the clinic shows at the points."""
    return await transaction.opened(PointMedia, select(point_media.c.sealed_body).order_by(point_media.c.point))


async def keep_media(transaction: Transaction, kept: KeepPointMedia) -> None:
    """Show this at its slot, in place of what was there."""
    media = kept.media
    row = {"point": media.slot, "kept_at": transaction.now, "sealed_body": transaction.seal(PointMedia, media)}
    await transaction.upsert(point_media, row, keys=("point",), changes=("kept_at", "sealed_body"))


async def drop_media(transaction: Access, dropped: DropPointMedia) -> None:
    await transaction.execute(delete(point_media).where(point_media.c.point == dropped.slot))


async def bubble_at(transaction: Access, asked: BubbleAt) -> str:
    """Say what the bubble of a message is called."""
    named = select(shown.c.name).where(shown.c.chat_id == asked.chat_id, shown.c.message_id == asked.message_id)
    return await transaction.scalar(named) or ""
