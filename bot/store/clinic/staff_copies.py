"""What of which patient stands in which chat of the clinic: written down for every bubble that names one, and read by
the one wipe, which follows whoever deletes everything and whoever leaves the team.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, delete, insert, or_, select, update

from bot.store.ground.blind import Blind
from bot.store.ground.codec import Asked
from bot.store.ground.tables import alerts, chats, outbox, questions, sharing, shown, staff
from bot.store.ground.tables import staff_copies as copies
from bot.store.ground.transaction import Access, Transaction
from bot.store.path.letting_go import MAY_GO, let_go
from bot.store.records import Sent
from bot.store.statuses import DELETED, LEFT, BubbleKind, OutboxStatus
from bot.talk.base36 import base36
from bot.talk.bubble_names import AlertBubble, CardBubble, CopyBubble, QuestionBubble, name_in, prefix_of
from bot.talk.bubbles import NOTHING, Lane, Say, Wiped
from bot.talk.codes_shown import codes_in
from bot.talk.questions import CopiesOf, Copy
from bot.talk.tips import Post

DONE: Final = (OutboxStatus.SENT, OutboxStatus.DROPPED)
"""A wipe that was given up finds its bubble when it goes again."""

NOWHERE: Final = 0
"""The number of a bubble that was left out on its way."""

FAULTS: Final[Mapping[Wiped, str]] = {Wiped.DELETED: DELETED, Wiped.LEFT: LEFT}
"""What is noted of a bubble that was leaving when it had to go."""


async def of_patient(transaction: Transaction, asked: CopiesOf) -> tuple[Copy, ...]:
    """List the newest cards and questions; what the patient's own chat shows is none."""
    thread = (await Blind.of(transaction)).thread(asked.chat_id)
    kept = await transaction.execute(select(questions).where(questions.c.thread == thread))
    posts = {row.mark: transaction.open(Post, row.sealed_body) for row in kept}
    which = (await _named_after(transaction, asked.chat_id), shown.c.chat_id != asked.chat_id)
    found = await transaction.execute(select(shown).where(_of_clinic(shown.c.chat_id), *which))
    return tuple(Copy(row.chat_id, row.name, row.has_photo, posts.get(_mark(row.name))) for row in found)


def _mark(name: str) -> str:
    match name_in(name):
        case QuestionBubble(_, mark):
            return mark
    return ""


def _of_clinic(chat: ColumnElement[int]) -> ColumnElement[bool]:
    """Say in SQL which chats are the clinic's: those of its staff, and its group."""
    return or_(chat.in_(select(staff.c.chat_id)), chat < 0)


# ---------------------------------------------------------------- written down


async def note(transaction: Transaction, results: Iterable[Sent], faults: Mapping[int, str | None]) -> None:
    """Write down whom each bubble names that has just arrived. What an edit leaves out stays written down: a wipe too
    many does no harm. faults: of rows, by number; what was to go while it was leaving is wiped at once.
    """
    for one in (one for one in results if one.status is OutboxStatus.SENT):
        rows = list(_rows(one))
        if gone := next((why for why, fault in FAULTS.items() if fault == faults.get(one.row.id)), None):
            stands = (_Stands(row["chat_id"], row["message_id"], row["has_photo"], row["also"]) for row in rows)
            await _wipe(transaction, stands, gone)
        else:
            await transaction.upsert_all(copies, rows, keys=("chat_id", "message_id", "code"), changes=("has_photo",))


async def in_clinic(transaction: Access, results: Sequence[Sent]) -> list[Sent]:
    """Pick out what arrived in a chat of the clinic."""
    if not results:
        return []
    members = set((await transaction.scalars(select(staff.c.chat_id))).all())
    return [one for one in results if one.row.chat_id < 0 or one.row.chat_id in members]


def _rows(sent: Sent) -> Iterator[dict[str, Any]]:
    say = sent.row.say
    if not isinstance(say, Say) or not sent.message_id or sent.row.broadcast_id:
        return
    for code in codes_in(say):
        yield {
            "chat_id": sent.row.chat_id,
            "message_id": sent.message_id,
            "code": code,
            "has_photo": sent.has_photo,
            "also": ",".join(map(str, sent.also)),
        }


async def wiped(transaction: Access, results: Iterable[Sent]) -> None:
    """What was wiped need not be found again."""
    for one in results:
        say = one.row.say
        if not isinstance(say, Say) or say.wipes is None or one.status not in DONE:
            continue
        if isinstance(name_in(say.edits), CopyBubble):
            this = (shown.c.chat_id == one.row.chat_id, shown.c.name == say.edits)
            await transaction.execute(delete(shown).where(*this))


# ---------------------------------------------------------------- wiped


@dataclass(frozen=True, slots=True)
class _Stands:
    """A message in a chat of the clinic."""

    chat_id: int
    message_id: int
    has_photo: bool
    also: str


async def wipe_patient(transaction: Transaction, chat_id: int) -> None:
    """Leave nothing of a patient in any chat of the clinic; what of them is on its way there never arrives."""
    code = (await Blind.of(transaction)).code(chat_id)
    these = (copies.c.code == code, copies.c.chat_id != chat_id)
    older = (await _named_after(transaction, chat_id), _of_clinic(shown.c.chat_id), shown.c.chat_id != chat_id)
    found = [*await _standing(transaction, copies, *these), *await _standing(transaction, shown, *older)]
    await transaction.execute(delete(copies).where(*these))
    unsent = (_of_clinic(outbox.c.chat_id), outbox.c.chat_id != chat_id)
    await _never_sent(transaction, {code}, Wiped.DELETED, *unsent)
    await _asked_no_more(transaction, code, chat_id)
    await _wipe(transaction, found, Wiped.DELETED)


async def wipe_member(transaction: Transaction, chat_id: int) -> None:
    """Leave nothing of any patient in the chat of who leaves the team, but of themselves."""
    blind = await Blind.of(transaction)
    own = blind.code(chat_id)
    mine = f"{prefix_of(QuestionBubble)}{blind.thread(chat_id)}."
    kinds = [shown.c.name.startswith(prefix_of(one)) for one in (QuestionBubble, CardBubble, AlertBubble)]
    these = (copies.c.chat_id == chat_id, copies.c.code != own)
    older = (shown.c.chat_id == chat_id, or_(*kinds), ~shown.c.name.startswith(mine, autoescape=True))
    found = [*await _standing(transaction, copies, *these), *await _standing(transaction, shown, *older)]
    await transaction.execute(delete(copies).where(copies.c.chat_id == chat_id))
    await _never_sent(transaction, None, Wiped.LEFT, outbox.c.chat_id == chat_id, own=own)
    await _wipe(transaction, found, Wiped.LEFT)


async def _named_after(transaction: Access, chat_id: int) -> ColumnElement[bool]:
    """Say in SQL which bubbles bear the name of a patient's question, card or alert: of those an earlier release wrote
    nothing else down.
    """
    thread = (await Blind.of(transaction)).thread(chat_id)
    ref = await transaction.scalar(select(sharing.c.ref).where(sharing.c.chat_id == chat_id))
    raised = (await transaction.scalars(select(alerts.c.id).where(alerts.c.chat_id == chat_id))).all()
    names = [*([str(CardBubble(ref))] if ref else []), *(str(AlertBubble(one)) for one in raised)]
    asked = shown.c.name.startswith(f"{prefix_of(QuestionBubble)}{thread}.", autoescape=True)
    return or_(asked, shown.c.name.in_(names))


async def _standing(transaction: Access, table: Any, *which: ColumnElement[bool]) -> list[_Stands]:
    found = await transaction.execute(
        select(table.c.chat_id, table.c.message_id, table.c.has_photo, table.c.also).where(*which)
    )
    return [_Stands(row.chat_id, row.message_id, bool(row.has_photo), row.also) for row in found]


async def _never_sent(
    transaction: Transaction, codes: Collection[str] | None, why: Wiped, *which: ColumnElement[bool], own: str = ""
) -> None:
    """Drop what waits, or may be sent again, and names one of these, or anybody but who it is for; what is leaving this
    moment is wiped when it arrives, and what it edits in any case.
    """
    said = (outbox.c.kind == BubbleKind.SAY, outbox.c.broadcast_id.is_(None), outbox.c.sealed_body.is_not(None))
    waits = select(outbox).where(*which, *said, MAY_GO)
    for row in (await transaction.execute(waits)).all():
        named = codes_in(transaction.open(Say, row.sealed_body)) - {own}
        if not (named if codes is None else named & set(codes)):
            continue
        await let_go(transaction, FAULTS[why], outbox.c.id == row.id)
        if row.status == OutboxStatus.CLAIMED and row.edits:
            await _queue(transaction, row.chat_id, row.edits, why)


async def _asked_no_more(transaction: Transaction, code: str, but: int) -> None:
    """Keep no question open that names a patient: when it is answered, it would be shown once more as it was."""
    which = (_of_clinic(chats.c.chat_id), chats.c.chat_id != but, chats.c.sealed_asked.is_not(None))
    wanted = select(chats.c.chat_id, chats.c.sealed_asked).where(*which).order_by(chats.c.chat_id)
    for row in (await transaction.execute(transaction.locking(wanted))).all():
        asked = transaction.open(Asked, row.sealed_asked)
        kept = {name: one for name, one in asked.items() if code not in codes_in(one)}
        if kept != asked:
            sealed = transaction.seal(Asked, kept) if kept else None
            this = update(chats).where(chats.c.chat_id == row.chat_id)
            await transaction.execute(this.values(sealed_asked=sealed))


async def _wipe(transaction: Transaction, found: Iterable[_Stands], why: Wiped) -> None:
    """Queue what wipes each of them, once; behind what is said to people."""
    for one in {(one.chat_id, one.message_id): one for one in reversed(list(found))}.values():
        if one.message_id == NOWHERE:
            continue
        name = str(CopyBubble(base36(one.message_id)))
        row = {"chat_id": one.chat_id, "name": name, "message_id": one.message_id}
        row |= {"has_photo": one.has_photo, "also": one.also}
        changes = ("message_id", "has_photo", "also")
        await transaction.upsert(shown, row, keys=("chat_id", "name"), changes=changes)
        await _queue(transaction, one.chat_id, name, why)


async def _queue(transaction: Transaction, chat_id: int, name: str, why: Wiped) -> None:
    locale = await transaction.scalar(select(chats.c.locale).where(chats.c.chat_id == chat_id))
    gone = Say(NOTHING, lane=Lane.TIP, rings=False, edits=name, wipes=why)
    row = {
        "chat_id": chat_id,
        "lane": int(Lane.TIP),
        "kind": BubbleKind.WIPE,
        "step": 0,
        "locale": locale or "en",
        "name": "",
        "edits": name,
        "sealed_body": transaction.seal(Say, gone),
        "due_at": transaction.now,
        "queued_at": transaction.now,
        "status": OutboxStatus.WAITING,
        "tries": 0,
    }
    await transaction.execute(insert(outbox), row)
