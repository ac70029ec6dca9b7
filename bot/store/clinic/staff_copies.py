"""Where a patient's name stands in the chats of the clinic: cards and questions that were shown there."""

from __future__ import annotations

from sqlalchemy import or_, select

from bot.store.ground.blind import Blind
from bot.store.ground.tables import questions, sharing, shown
from bot.store.ground.transaction import Transaction
from bot.talk.bubble_names import AlertBubble, CardBubble, QuestionBubble, name_in, prefix_of
from bot.talk.questions import CopiesIn, CopiesOf, Copy
from bot.talk.tips import Post


async def of_patient(transaction: Transaction, asked: CopiesOf) -> tuple[Copy, ...]:
    """List them; what the patient's own chat shows is none."""
    thread = (await Blind.of(transaction)).thread(asked.chat_id)
    ref = await transaction.scalar(select(sharing.c.ref).where(sharing.c.chat_id == asked.chat_id))
    which = [shown.c.name.startswith(f"{prefix_of(QuestionBubble)}{thread}.", autoescape=True)]
    which += [shown.c.name == str(CardBubble(ref))] if ref else []
    kept = await transaction.execute(select(questions).where(questions.c.thread == thread))
    posts = {row.mark: transaction.open(Post, row.sealed_body) for row in kept}
    found = await transaction.execute(select(shown).where(or_(*which), shown.c.chat_id != asked.chat_id))
    return tuple(Copy(row.chat_id, row.name, row.has_photo, posts.get(_mark(row.name))) for row in found)


async def in_chat(transaction: Transaction, asked: CopiesIn) -> tuple[Copy, ...]:
    """List what of patients somebody of the staff was shown; what they asked themselves is none of it."""
    mine = prefix_of(QuestionBubble) + (await Blind.of(transaction)).thread(asked.chat_id) + "."
    kinds = [shown.c.name.startswith(prefix_of(one)) for one in (QuestionBubble, CardBubble, AlertBubble)]
    theirs = (shown.c.chat_id == asked.chat_id, or_(*kinds), ~shown.c.name.startswith(mine, autoescape=True))
    found = await transaction.execute(select(shown).where(*theirs))
    return tuple(Copy(row.chat_id, row.name, row.has_photo) for row in found)


def _mark(name: str) -> str:
    match name_in(name):
        case QuestionBubble(_, mark):
            return mark
    return ""
