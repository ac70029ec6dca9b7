"""The outbox: what is to be said, stored with the state that says it; claimed by lane, one bubble a chat at a time."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    Select,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    literal_column,
    or_,
    select,
    true,
    update,
)

from bot.care.planning.cadence import BUSY_FOR
from bot.store.clinic import alert_rows, audience, broadcasts, given_up_rows, staff_copies, threads
from bot.store.ground import codec
from bot.store.ground.sql import is_sqlite
from bot.store.ground.tables import CLAIMED, WAITING, Moment, chats, inbox, outbox, receipts, shown
from bot.store.ground.tables import threads as threads_table
from bot.store.ground.transaction import Access, Transaction
from bot.store.path import timers
from bot.store.path.letting_go import GOES_AGAIN, as_it_ended, let_go
from bot.store.record.forgetting import NOBODY, UNSENT, leave_nothing
from bot.store.records import Outcome, Outgoing, Sent, Shown
from bot.store.statuses import BLOCKED, STOPPED, UNWANTED, BubbleKind, OutboxStatus
from bot.talk.bubble_names import QuestionBubble, TipBubble, name_in
from bot.talk.bubbles import BULK, NOTHING, Lane, Menu, Say, Toast
from bot.talk.effects import GONE, Tell
from bot.talk.questions import TakeAnswerBack
from bot.talk.tips import REMOVABLE, Sort

log = logging.getLogger(__name__)

OVER: Final = (OutboxStatus.SENT, OutboxStatus.FAILED, OutboxStatus.DROPPED)
HELD: Final[Mapping[BubbleKind, type[Say | Toast | Menu]]] = {
    BubbleKind.SAY: Say,
    BubbleKind.GOODBYE: Say,
    BubbleKind.TOAST: Toast,
    BubbleKind.MENU: Menu,
    BubbleKind.REMOVAL: Say,
    BubbleKind.WIPE: Say,
}
"""What the sealed body of a row is; a row of a tip has none of its own."""

FAR = 400
"""How many waiting rows are looked at for one claim, at most."""

ROWS_A_CHAT = 8
"""How many rows are looked at for each that may go: a chat with many waiting hides few of the chats behind it."""


# Built once: building a statement costs more than SQLite takes to carry it out.
QUEUE = insert(outbox)
_another = outbox.alias("another")
ANOTHER_IN_BETWEEN = exists().where(
    _another.c.chat_id == outbox.c.chat_id,
    _another.c.status.in_((WAITING, CLAIMED)),
    _another.c.name == outbox.c.edits,
    _another.c.edits == "",
    _another.c.id > outbox.c.id,
)
DROP_OLDER_EDITS = (
    update(outbox)
    .where(
        outbox.c.chat_id == bindparam("chat"),
        outbox.c.status == WAITING,
        outbox.c.edits.in_(bindparam("edited", expanding=True)),
        outbox.c.broadcast_id.is_(None),
        or_(outbox.c.lane == int(Lane.AMBIENT), ~ANOTHER_IN_BETWEEN),
    )
    .values(status=OutboxStatus.DROPPED, sealed_body=None)
)
IDS = outbox.c.id.in_(bindparam("ids", expanding=True))
CLAIM = (
    update(outbox)
    .where(IDS)
    .values(status=OutboxStatus.CLAIMED, owner=bindparam("by"), claimed_at=bindparam("at"), left_at=None)
)
STANDS = select(outbox.c.id, outbox.c.chat_id, outbox.c.owner, outbox.c.status, outbox.c.fault).where(IDS)
STANDS_STILL = STANDS.order_by(outbox.c.id).with_for_update()
END = update(outbox).where(IDS).values(status=bindparam("ended"), sent_at=bindparam("at"))
END_FOR_GOOD = END.values(sealed_body=None)
_newer = outbox.alias("newer")
SAID_ANEW = exists().where(
    _newer.c.chat_id == outbox.c.chat_id,
    _newer.c.status == WAITING,
    _newer.c.name == outbox.c.name,
    _newer.c.name != "",
    _newer.c.edits == "",
    _newer.c.id > outbox.c.id,
)
WHAT_IS_OVER = (
    select(outbox.c.id)
    .join(chats, chats.c.chat_id == outbox.c.chat_id)
    .where(IDS, or_(chats.c.step > outbox.c.step, SAID_ANEW))
)
LEAVE = (
    update(outbox)
    .where(IDS, outbox.c.owner == bindparam("by"), outbox.c.status == CLAIMED)
    .values(left_at=bindparam("at"))
    .returning(outbox.c.id)
)


async def add(transaction: Transaction, chat_id: int, outcome: Outcome) -> None:
    """Queue what a turn says, in its order."""
    await _drop_older_edits(transaction, chat_id, outcome.says)
    to = _To(chat_id, outcome.step, outcome.person.locale)
    rows = [_row(transaction, to, say, outcome.callback_query_id) for say in outcome.says if _can_go(say, outcome)]
    if rows:
        await transaction.execute(QUEUE, rows)


async def tell(transaction: Transaction, told: Tell) -> None:
    """Queue something for another chat, in its own language; whoever blocked the bot hears nothing."""
    found = (
        await transaction.execute(
            select(chats.c.locale).where(chats.c.chat_id == told.chat_id, chats.c.blocked_at.is_(None))
        )
    ).first()
    if found is not None:
        to = _To(told.chat_id, 0, found.locale)
        await _drop_older_edits(transaction, told.chat_id, told.says)
        await transaction.execute(QUEUE, [_row(transaction, to, say) for say in told.says])


async def take_answer_back(transaction: Transaction, order: TakeAnswerBack) -> None:
    """Let go of what waits, and queue what deletes the rest, without a sound. What Telegram deletes no more stays: it
    would pass over it and say nothing.
    """
    chat_id = await transaction.scalar(select(threads_table.c.chat_id).where(threads_table.c.ref == order.thread))
    if chat_id is None:
        return
    name = str(QuestionBubble(order.thread, order.mark))
    dropped = await let_go(transaction, STOPPED, outbox.c.chat_id == chat_id, outbox.c.name == name)
    young = or_(outbox.c.sent_at > transaction.now - REMOVABLE, outbox.c.status == CLAIMED)
    sent = (outbox.c.chat_id == chat_id, outbox.c.name == name, outbox.c.edits == "", young)
    removable = select(outbox.c.id).where(*sent, outbox.c.status != OutboxStatus.DROPPED).limit(1)
    stays = not dropped and await transaction.scalar(removable) is None
    gone = Say(NOTHING, rings=False, name=name, edits=name)
    row = _row(transaction, _To(chat_id, 0, "en"), gone)
    status = OutboxStatus.FAILED if stays else OutboxStatus.WAITING
    await transaction.execute(QUEUE, [row | {"kind": BubbleKind.REMOVAL, "status": status}])


def _can_go(say: Say | Toast | Menu, outcome: Outcome) -> bool:
    return not isinstance(say, Toast) or outcome.callback_query_id is not None


async def _drop_older_edits(transaction: Access, chat_id: int, says: Iterable[Say | Toast | Menu]) -> None:
    """An unsent edit of a bubble is worth nothing once a newer one of the same bubble is queued.

    It is of the same bubble as long as no other one of that name is to come between the two.
    """
    edited = {say.edits for say in says if isinstance(say, Say) and say.edits}
    if edited:
        await transaction.execute(DROP_OLDER_EDITS, {"chat": chat_id, "edited": list(edited)})


@dataclass(frozen=True, slots=True)
class _To:
    """Whom a row is for."""

    chat_id: int
    step: int
    locale: str


def _row(transaction: Transaction, to: _To, say: Say | Toast | Menu, query_id: str | None = None) -> dict[str, Any]:
    row = {
        "chat_id": to.chat_id,
        "step": to.step,
        "locale": to.locale,
        "due_at": transaction.now,
        "queued_at": transaction.now,
        "status": OutboxStatus.WAITING,
        "tries": 0,
        "name": "",
        "edits": "",
        "broadcast_id": None,
    }
    match say:
        case Toast():
            body = transaction.vault.seal(f"{query_id}\n{codec.write(Toast, say)}")
            return row | {"lane": int(Lane.SAFETY), "kind": BubbleKind.TOAST, "sealed_body": body}
        case Menu():
            return row | {"lane": int(Lane.REPLY), "kind": BubbleKind.MENU, "sealed_body": transaction.seal(Menu, say)}
        case Say():
            body = transaction.seal(Say, say)
            named = {"name": say.name, "edits": say.edits, "broadcast_id": say.tip or None}
            return row | named | {"lane": int(say.lane), "kind": BubbleKind.SAY, "sealed_body": body}


async def claim(transaction: Transaction, owner: str, busy: Collection[int], room: Sequence[int]) -> list[Outgoing]:
    """Claim the most urgent waiting rows: at most one a chat, none of a busy chat.

    room: for each lane how many may go now, counted over that lane and all below it in urgency.
    """
    lanes = [lane for lane in Lane if room[lane] > 0]
    if not lanes:
        return []
    looked_for = {
        "now": transaction.now,
        "recently": transaction.now - BUSY_FOR,
        "lowest": int(max(lanes)),
        "full": int(Lane.REPLY) if Lane.REPLY not in lanes else -1,
        "most": min(FAR, ROWS_A_CHAT * max(room)),
        "busy": list(busy),
    }
    candidates = _candidates(in_sqlite=is_sqlite(transaction.connection))
    found = await transaction.execute(candidates, looked_for)
    chosen = list(one_a_chat(found, room))
    found.close()  # what is behind them is not even looked at
    if not chosen:
        return []
    ids = [row.id for row in chosen]
    await transaction.execute(CLAIM, {"ids": ids, "by": owner, "at": transaction.now})
    tips = await broadcasts.tips(transaction, {row.broadcast_id for row in chosen if _is_shared(row)})
    rows = [_tip(row, tips[row.broadcast_id]) if _is_shared(row) else _outgoing(transaction, row) for row in chosen]
    return await _with_what_is_over(transaction, rows)


async def _with_what_is_over(transaction: Access, rows: list[Outgoing]) -> list[Outgoing]:
    """Mark passing bubbles whose chat has gone on to another step, or that wait a second time under their name."""
    passing = [row.id for row in rows if isinstance(row.say, Say) and row.say.passing]
    if not passing:
        return rows
    over = set((await transaction.execute(WHAT_IS_OVER, {"ids": passing})).scalars())
    return [replace(row, over=row.id in over) for row in rows]


def _is_shared(row: Any) -> bool:
    """Say whether what the row sends is stored once for everybody; a tip of a course has words of its own."""
    return row.broadcast_id is not None and row.sealed_body is None


CLAIMS: Final = (
    *(outbox.c.id, outbox.c.chat_id, outbox.c.lane, outbox.c.kind, outbox.c.step, outbox.c.locale, outbox.c.tries),
    *(outbox.c.sealed_body, outbox.c.broadcast_id),
    func.coalesce(outbox.c.queued_at, outbox.c.due_at).label("waits_since"),
)


@cache
def _candidates(*, in_sqlite: bool) -> Select[Any]:
    query = (
        select(*CLAIMS, shown.c.message_id, shown.c.has_photo, shown.c.also)
        .outerjoin(shown, and_(shown.c.chat_id == outbox.c.chat_id, shown.c.name == outbox.c.edits))
        .where(
            outbox.c.status == WAITING,
            outbox.c.due_at <= NOW,
            outbox.c.lane <= bindparam("lowest"),
            outbox.c.lane != bindparam("full"),
            outbox.c.chat_id.not_in(bindparam("busy", expanding=True)),
            ~IN_FLIGHT_ELSEWHERE,
            ~BEHIND_ONE_THAT_WAITS,
            ~HELD_BACK,
        )
        .order_by(outbox.c.lane, outbox.c.id)
        .limit(bindparam("most"))
    )
    return query if in_sqlite else query.with_for_update(of=outbox, skip_locked=True)


ANY_WAITING: Final = select(outbox.c.id).where(outbox.c.status == WAITING).order_by(outbox.c.lane, outbox.c.id).limit(1)
"""The order is that of the index of what waits: without it SQLite looks through all that ever went out."""


async def has_waiting(transaction: Access) -> bool:
    """Tell whether anything waits, also for later."""
    return await transaction.scalar(ANY_WAITING) is not None


NOW: Final = bindparam("now", type_=Moment)
RECENTLY: Final = bindparam("recently", type_=Moment)

_claimed = outbox.alias("claimed")
IN_FLIGHT_ELSEWHERE: Final = exists().where(_claimed.c.chat_id == outbox.c.chat_id, _claimed.c.status == CLAIMED)

_first = outbox.alias("first")
BEHIND_ONE_THAT_WAITS: Final = exists().where(
    _first.c.chat_id == outbox.c.chat_id,
    _first.c.status == WAITING,
    _first.c.kind == BubbleKind.SAY,
    _first.c.broadcast_id.is_(None),
    _first.c.id < outbox.c.id,
    _first.c.lane <= outbox.c.lane,
    _first.c.due_at > NOW,
)
"""A row that is tried again later holds back what was said after it: an edit would hit the wrong bubble."""

HELD_BACK: Final = audience.held(RECENTLY)


def one_a_chat(found: Iterable[Any], room: Sequence[int]) -> Iterable[Any]:
    """Take rows in order of urgency, the first of each chat, as far as each lane's room goes."""
    seen: set[int] = set()
    taken, most = 0, max(room)
    for row in found:
        if taken >= most:
            return
        if row.chat_id in seen:
            continue
        if taken >= room[row.lane]:
            continue
        seen.add(row.chat_id)
        taken += 1
        yield row


def _outgoing(transaction: Access, row: Any) -> Outgoing:
    body = transaction.vault.open(row.sealed_body)
    kind = BubbleKind(row.kind)
    query_id, _, rest = body.partition("\n") if kind is BubbleKind.TOAST else (None, "", body)
    return Outgoing(
        id=row.id,
        chat_id=row.chat_id,
        lane=row.lane,
        step=row.step,
        locale=row.locale,
        tries=row.tries,
        say=codec.read(HELD[kind], rest),
        callback_query_id=query_id,
        shown=_shown(row),
        broadcast_id=row.broadcast_id,
        last=kind is BubbleKind.GOODBYE,
        sort=Sort.REMOVAL if kind is BubbleKind.REMOVAL else Sort.TIP,
        queued_at=row.waits_since,
    )


def _shown(row: Any) -> Shown | None:
    return Shown(row.message_id, row.has_photo, _numbers(row.also)) if row.message_id else None


def _numbers(written: str) -> tuple[int, ...]:
    return tuple(int(one) for one in written.split(",") if one)


def _tip(row: Any, tip: Say) -> Outgoing:
    """A row of a broadcast holds no words of its own; what puts a tip right answers it, and leaves it as it is."""
    mends = row.kind == BubbleKind.MEND
    return Outgoing(
        row.id,
        row.chat_id,
        row.lane,
        row.step,
        row.locale,
        row.tries,
        tip,
        row.waits_since,
        shown=None if mends else _shown(row),
        answers=row.message_id if mends else None,
        broadcast_id=row.broadcast_id,
        sort=Sort(row.kind),
    )


async def settle(transaction: Transaction, owner: str, results: Sequence[Sent]) -> None:
    """Write down how claimed rows ended. What a group did not take goes to the owner instead.

    Of rows that another sender has taken over meanwhile, or that were dropped, only what certainly arrived counts; of
    those whose chat was forgotten nothing does, and nothing is written that names it.
    """
    # Nobody forgets the chat of a row between this look and the commit.
    looks = STANDS if is_sqlite(transaction.connection) else STANDS_STILL
    found = await transaction.execute(looks, {"ids": [one.row.id for one in results]})
    stands = {row.id: row for row in found.all()}
    gone = [one for one in results if one.status is OutboxStatus.SENT and one.row.id not in stands]
    results = [as_it_ended(one, stands[one.row.id].fault) for one in results if _counts(one, stands, owner)]
    for result in results:
        if result.blocked and result.row.chat_id < 0:
            await threads.reroute(transaction, result.row.chat_id)
            await _block(transaction, result.row.chat_id)
    results = [one for one in results if not (one.blocked and one.row.chat_id < 0)]
    for result in results:
        if result.moved_to is not None:
            await threads.move_group(transaction, result.row.chat_id, result.moved_to)
    ended = {(one.status, _is_given_up(one)) for one in results if one.status is not OutboxStatus.WAITING}
    for status, given_up in ended:
        alike = [one.row.id for one in results if (one.status, _is_given_up(one)) == (status, given_up)]
        over = {"ids": alike, "ended": status, "at": transaction.now}
        await transaction.execute(END if given_up else END_FOR_GOOD, over)
    await given_up_rows.note(transaction, (one.given_up for one in results if _is_given_up(one) and one.given_up))
    for result in results:
        await _settle_one(transaction, result)
    known = [one for one in results if stands[one.row.id].chat_id != NOBODY]
    await _keep_what_arrived(transaction, known)
    # Staff who delete what is kept of themselves stay staff: what names a patient is found in their chats all the same.
    came = [*known, *await staff_copies.in_clinic(transaction, gone)]
    await staff_copies.note(transaction, came, {row.id: row.fault for row in stands.values()})
    await staff_copies.wiped(transaction, results)
    for result in results:
        if result.row.last and result.status is not OutboxStatus.WAITING:
            await leave_nothing(transaction, result.row.chat_id)


def _counts(result: Sent, stands: Mapping[int, Any], owner: str) -> bool:
    """Tell whether a result says how a row ended. stands: the rows that are there."""
    row = stands.get(result.row.id)
    ours = row is not None and row.owner == owner and row.status == OutboxStatus.CLAIMED
    return ours or (row is not None and result.status is OutboxStatus.SENT)


async def _keep_what_arrived(transaction: Transaction, results: Sequence[Sent]) -> None:
    """Write down who got what, and where it stands."""
    arrived = [one for one in results if one.status is OutboxStatus.SENT and one.row.broadcast_id]
    received = [_receipt(one, transaction.now) for one in arrived if one.row.sort is not Sort.REMOVAL]
    if received:
        await transaction.insert_ignoring(receipts, received)
    for one in results:
        if one.row.sort is Sort.REMOVAL and one.status in OVER:
            await _taken_away(transaction, one)
    named = [_shown_row(result) for result in results if result.message_id is not None and _name(result)]
    changes = ("message_id", "has_photo", "also")
    await transaction.upsert_all(shown, named, keys=("chat_id", "name"), changes=changes)


def _is_given_up(result: Sent) -> bool:
    """Somebody misses it: not a toast or an edit of a clock, whose moment is over."""
    return result.given_up is not None and isinstance(result.row.say, Say) and result.row.lane != Lane.AMBIENT


async def _settle_one(transaction: Transaction, result: Sent) -> None:
    waits = result.status is OutboxStatus.WAITING
    if waits or result.fault:
        later = {"due_at": result.due_at or transaction.now, "tries": result.row.tries + result.counts}
        values: dict[str, Any] = GOES_AGAIN | later if waits else {}
        await transaction.execute(
            update(outbox).where(outbox.c.id == result.row.id).values(fault=result.told_fault, **values)
        )
    if result.blocked:
        await _block(transaction, result.row.chat_id)


async def _block(transaction: Transaction, chat_id: int) -> None:
    fresh = await transaction.execute(
        update(chats).where(chats.c.chat_id == chat_id, chats.c.blocked_at.is_(None)).values(blocked_at=transaction.now)
    )
    await drop_waiting(transaction, chat_id, fresh=bool(fresh.rowcount))
    # Nobody is there to be reminded; whoever comes back is given their reminders again.
    await timers.cancel(transaction, chat_id, GONE)


async def _taken_away(transaction: Transaction, result: Sent) -> None:
    """Whoever has a tip no longer can get it again, and what they said of it stays; an answer that was to go is found
    no more.
    """
    row = result.row
    name = row.say.edits if isinstance(row.say, Say) else ""
    match name_in(name):
        case TipBubble(broadcast_id) if result.status is OutboxStatus.SENT:
            had = (receipts.c.broadcast_id == broadcast_id, receipts.c.chat_id == row.chat_id)
            await transaction.execute(update(receipts).where(*had).values(off_at=transaction.now))
        case QuestionBubble():
            await transaction.execute(delete(shown).where(shown.c.chat_id == row.chat_id, shown.c.name == name))


def _receipt(result: Sent, now: datetime) -> dict[str, Any]:
    row = result.row
    counts = row.sort is Sort.TIP
    return {"broadcast_id": row.broadcast_id, "chat_id": row.chat_id, "at": now, "reaction": "", "counts": counts}


def _name(result: Sent) -> str:
    say = result.row.say
    return say.name if isinstance(say, Say) else ""


def _shown_row(result: Sent) -> dict[str, Any]:
    return {
        "chat_id": result.row.chat_id,
        "name": _name(result),
        "message_id": result.message_id,
        "has_photo": result.has_photo,
        "also": ",".join(map(str, result.also)),
    }


async def drop_waiting(transaction: Transaction, chat_id: int, *, fresh: bool) -> None:
    """Let go of all that a chat which blocked the bot would still have been told; an alert goes to somebody else.

    fresh: it was not known to have blocked it: a second message that is refused raises no alert again.
    """
    unsent = (outbox.c.chat_id == chat_id, outbox.c.status.in_(UNSENT))
    await let_go(transaction, BLOCKED, *unsent)
    if chat_id < 0:  # what it did not take is over at once
        await transaction.execute(update(outbox).where(*unsent).values(status=OutboxStatus.DROPPED, sealed_body=None))
    if fresh:
        await alert_rows.pass_by(transaction, chat_id)


async def mark_leaving(transaction: Transaction, owner: str, ids: Sequence[int]) -> set[int]:
    """Mark claimed rows whose requests leave now: only these can be in doubt after a crash. Give those that may leave:
    not what another sender has taken over.
    """
    marked = await transaction.execute(LEAVE, {"ids": list(ids), "by": owner, "at": transaction.now})
    return set(marked.scalars())


async def take_back(transaction: Access, owner: str) -> None:
    """Decide on rows whose sender died between send and mark, now that this owner sends.

    What had not left this machine goes again, and so does a prompt or reply that had: twice is harmless, missing is
    not. A reminder or tip that had left is in doubt and not repeated; what wipes is. A countdown edit is dropped: the
    next one comes.
    """
    stale = and_(outbox.c.status == CLAIMED, outbox.c.owner != owner)
    bulk = and_(outbox.c.lane.in_([int(lane) for lane in BULK]), outbox.c.kind != BubbleKind.WIPE)
    ended = {"owner": None, "left_at": None}
    moved = {}
    for status, which, values in (
        (OutboxStatus.DROPPED, outbox.c.lane == int(Lane.AMBIENT), {"status": OutboxStatus.DROPPED} | ended),
        (
            OutboxStatus.IN_DOUBT,
            and_(bulk, outbox.c.left_at.is_not(None)),
            {"status": OutboxStatus.IN_DOUBT} | ended,
        ),
        (OutboxStatus.WAITING, true(), GOES_AGAIN),
    ):
        result = await transaction.execute(update(outbox).where(stale, which).values(values))
        moved[status.value] = result.rowcount
    if any(moved.values()):
        log.warning("after a crash: %(waiting)s sent again, %(in_doubt)s in doubt, %(dropped)s dropped", moved)


async def is_idle(transaction: Transaction) -> bool:
    """Tell whether nothing waits to be heard or sent now."""
    moments = {"now": transaction.now, "recently": transaction.now - BUSY_FOR}
    unsent = (await transaction.execute(UNSENT_NOW, moments)).first()
    return unsent is None and (await transaction.execute(UNHEARD)).first() is None


UNSENT_NOW: Final = (
    select(outbox.c.id)
    .where(
        or_(outbox.c.status == WAITING, outbox.c.status == CLAIMED),
        outbox.c.due_at <= NOW,
        ~BEHIND_ONE_THAT_WAITS,
        ~HELD_BACK,
    )
    .limit(literal_column("1"))
)
UNHEARD: Final = select(inbox.c.id).where(inbox.c.status == WAITING).limit(literal_column("1"))


async def forget_sent(transaction: Transaction, doubtful_before: datetime, after: int, most: int) -> int | None:
    """Drop rows that ended more than two days ago; what is in doubt stays for a report until that moment, and as long
    what was given up, for it may be sent again. Looks at so many rows after one; gives the last of them, None where
    there is none.
    """
    last: int | None = (await transaction.execute(LAST_OF_NEXT, {"after": after, "most": most})).scalar()
    if last is None:
        return None
    these = {"after": after, "last": last}
    await transaction.execute(DROP_OVER, these | {"before": transaction.now - timedelta(hours=48)})
    await transaction.execute(DROP_DOUBTFUL, these | {"before": doubtful_before})
    return last


_next_ones = (
    select(outbox.c.id)
    .where(outbox.c.id > bindparam("after"))
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
    .subquery()
)
LAST_OF_NEXT: Final = select(func.max(_next_ones.c.id))
_old: Final = and_(
    outbox.c.id > bindparam("after"),
    outbox.c.id <= bindparam("last"),
    func.coalesce(outbox.c.sent_at, outbox.c.due_at) < bindparam("before", type_=Moment),
)
_kept: Final = and_(outbox.c.status == OutboxStatus.FAILED, outbox.c.sealed_body.is_not(None))
DROP_OVER: Final = delete(outbox).where(_old, outbox.c.status.in_(OVER), ~_kept)
DROP_DOUBTFUL: Final = delete(outbox).where(_old, or_(outbox.c.status == OutboxStatus.IN_DOUBT, _kept))


async def drop_sort(transaction: Transaction, chat_id: int, sort: Sort) -> None:
    """Let go of the tips, or notices, that are on their way to somebody who wants no more of them."""
    kinds = audience.COUNTED if sort is Sort.TIP else (sort.value,)
    these = (outbox.c.chat_id == chat_id, outbox.c.broadcast_id.is_not(None), outbox.c.kind.in_(kinds))
    await let_go(transaction, UNWANTED, *these)
