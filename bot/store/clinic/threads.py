"""Questions to the clinic: where they go, which topic or bubble is about whom, and where else when a group is gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, or_, select, true, update

from bot.care.planning.cadence import BUSY_FOR
from bot.care.record.person import Person
from bot.store.clinic.audience import in_exercise
from bot.store.clinic.staff_rows import team
from bot.store.ground.blind import Blind
from bot.store.ground.tables import (
    CLAIMED,
    WAITING,
    alerts,
    answers,
    chats,
    clinic_settings,
    outbox,
    sharing,
    shown,
    staff,
    threads,
)
from bot.store.ground.transaction import Access, Transaction
from bot.store.path.letting_go import GOES_AGAIN
from bot.store.record.shared_cards import names_of
from bot.store.statuses import BLOCKED, BubbleKind, OutboxStatus
from bot.talk.bubble_names import AlertBubble, QuestionBubble, name_in, prefix_of
from bot.talk.patients import Names
from bot.talk.questions import (
    AnswerWritten,
    Arrival,
    Asker,
    BubbleLike,
    CameSince,
    FindThread,
    HowItWent,
    LastWritten,
    OpenThread,
    PatientBehind,
    QuestionShown,
    Room,
    TakeAnswerBack,
    TopicAbout,
    Where,
    WrittenTo,
    WroteTo,
)
from bot.talk.staff import GROUP, Role, Team, hear_questions

A_DAY: Final = timedelta(days=1)


async def where(transaction: Access, asked: Room) -> Where:
    """Say where a patient's question goes."""
    blind = await Blind.of(transaction)
    return Where(
        thread=blind.thread(asked.chat_id),
        names=await names_of(transaction, asked.chat_id),
        group=await _open_group(transaction),
        staff=hear_questions([one for one in await team(transaction, Team()) if one.chat_id != asked.chat_id]),
        locked=(await _person(transaction, asked.chat_id)).shows_lock,
    )


async def _open_group(transaction: Access) -> int | None:
    named = await transaction.scalar(select(clinic_settings.c.value).where(clinic_settings.c.name == GROUP))
    if named is None:
        return None
    found: int | None = await transaction.scalar(
        select(chats.c.chat_id).where(chats.c.chat_id == int(named), chats.c.blocked_at.is_(None))
    )
    return found


async def owners(transaction: Access) -> tuple[int, ...]:
    """Give the owners' chats, longest first."""
    found = await transaction.scalars(
        select(staff.c.chat_id).where(staff.c.role == Role.OWNER.value).order_by(staff.c.since, staff.c.chat_id)
    )
    return tuple(found)


async def open_thread(transaction: Access, chat_id: int, opened: OpenThread) -> None:
    """Remember whose thread this is; one that was let go is theirs again."""
    row = {"chat_id": opened.chat_id or chat_id, "ref": opened.thread}
    await transaction.upsert(threads, row, keys=("ref",), changes=("chat_id",))


async def let_go(transaction: Access, chat_id: int) -> None:
    """Forget whose thread this is, but not that there is one: whoever still writes in its topic has to be told."""
    thread = await transaction.scalar(select(threads.c.ref).where(threads.c.chat_id == chat_id))
    if thread is not None:
        nobody = -int(thread[:15], 16)  # as is_let_go says
        await transaction.execute(
            update(threads).where(threads.c.chat_id == chat_id).values(chat_id=nobody, **NOTHING_WRITTEN)
        )


def is_let_go(chat_id: int) -> bool:
    """Tell whether a thread is nobody's any more: no patient is called so, and no code may be made of it."""
    return chat_id < 0


NOTHING_WRITTEN: Final[dict[str, object]] = {"written_by": None, "written_at": None, "written_mark": None}


async def wrote(transaction: Transaction, order: WroteTo) -> None:
    """Write down who wrote to a patient last."""
    newest = {"written_by": order.by, "written_at": transaction.now, "written_mark": order.mark}
    await transaction.execute(update(threads).where(threads.c.ref == order.thread).values(newest))


async def unwrote(transaction: Access, order: TakeAnswerBack) -> None:
    """What was taken back has not been written."""
    this = (threads.c.ref == order.thread, threads.c.written_mark == order.mark)
    await transaction.execute(update(threads).where(*this).values(NOTHING_WRITTEN))


async def about(transaction: Transaction, asked: TopicAbout) -> Asker | None:
    """Say which patient a topic is about."""
    return await _asker(transaction, threads.c.group_id == asked.group_id, threads.c.topic_id == asked.topic_id)


async def shown_in(transaction: Transaction, asked: QuestionShown) -> Asker | None:
    """Say whose question a bubble is."""
    name = await transaction.scalar(
        select(shown.c.name).where(
            shown.c.chat_id == asked.chat_id,
            shown.c.message_id == asked.message_id,
            shown.c.name.startswith(prefix_of(QuestionBubble)),
        )
    )
    match name_in(name or ""):
        case QuestionBubble(thread, mark):
            return await asker(transaction, thread, mark)
    return None


async def came_since(transaction: Access, asked: CameSince) -> tuple[str, ...]:
    """Say what stands below a bubble: copies that come again stand where they came last."""
    here = shown.c.chat_id == asked.chat_id
    above = select(shown.c.message_id).where(here, shown.c.name == asked.name).scalar_subquery()
    kinds = or_(*(shown.c.name.startswith(prefix_of(one)) for one in (QuestionBubble, AlertBubble)))
    found = select(shown.c.name).where(here, kinds, shown.c.message_id > above).order_by(shown.c.message_id.desc())
    return tuple(await transaction.scalars(found.limit(asked.most)))


async def named_like(transaction: Access, asked: BubbleLike) -> str:
    """Find a bubble by the ends of its name."""
    ends = (shown.c.name.startswith(asked.begins, autoescape=True), shown.c.name.endswith(asked.ends, autoescape=True))
    return await transaction.scalar(select(shown.c.name).where(shown.c.chat_id == asked.chat_id, *ends).limit(1)) or ""


async def written_by(transaction: Transaction, asked: AnswerWritten) -> Asker | None:
    """Say who got it and has it still."""
    kept = select(answers.c.thread).where(answers.c.by_chat == asked.chat_id, answers.c.mark == asked.mark)
    thread = await transaction.scalar(kept.limit(1))
    return None if thread is None else await asker(transaction, thread, "")


async def find(transaction: Transaction, asked: FindThread) -> Asker | None:
    """Say whose thread it is."""
    return await _asker(transaction, threads.c.ref == asked.thread)


async def asker(transaction: Transaction, thread: str, mark: str) -> Asker | None:
    """Say whose thread it is."""
    found = await _asker(transaction, threads.c.ref == thread)
    return None if found is None else replace(found, mark=mark)


async def behind(transaction: Transaction, asked: PatientBehind) -> Asker | None:
    """Say whom an alert or a card is about, as long as they let the clinic see it."""
    since: datetime | None = transaction.now - A_DAY
    if asked.alert:
        about = select(alerts.c.chat_id).where(alerts.c.id == asked.alert)
        agreed = sharing.c.alerts == true()
        since = await transaction.scalar(select(alerts.c.at).where(alerts.c.id == asked.alert))
    else:
        about = select(sharing.c.chat_id).where(sharing.c.ref == asked.card)
        agreed = sharing.c.card == true()
    chat_id = await transaction.scalar(select(sharing.c.chat_id).where(sharing.c.chat_id.in_(about), agreed))
    if chat_id is None or since is None:
        return None
    found = await _asker_at(transaction, chat_id, (await Blind.of(transaction)).thread(chat_id))
    return replace(found, written=await _written(transaction, found.thread, since))


async def written_to(transaction: Transaction, asked: WrittenTo) -> LastWritten | None:
    """Say what staff wrote to a chat last."""
    thread = (await Blind.of(transaction)).thread(asked.chat_id)
    wanted = select(threads).where(threads.c.ref == thread, threads.c.written_at >= asked.since)
    row = (await transaction.execute(wanted)).first()
    return None if row is None else LastWritten(row.written_by, row.written_at)


async def _written(transaction: Transaction, thread: str, since: datetime) -> LastWritten | None:
    """Say who wrote to a patient last. On PostgreSQL it stays locked, so that of two who write at once one comes
    second.
    """
    wanted = select(threads).where(threads.c.ref == thread, threads.c.written_at >= since)
    row = (await transaction.execute(transaction.locking(wanted))).first()
    return None if row is None else LastWritten(row.written_by, row.written_at)


async def how_it_went(transaction: Access, asked: HowItWent) -> Arrival:
    """Look up how the newest bubble of that name ended."""
    name = str(QuestionBubble(asked.thread, asked.mark))
    whose = select(threads.c.chat_id).where(threads.c.ref == asked.thread)
    newest = (
        select(outbox.c.status, outbox.c.fault, outbox.c.kind)
        .where(outbox.c.chat_id.in_(whose), outbox.c.name == name)
        .order_by(outbox.c.id.desc())
    )
    row = (await transaction.execute(newest.limit(1))).first()
    if row is None:  # two days ago at least, when what was sent is forgotten
        kept = select(answers.c.mark).where(answers.c.thread == asked.thread, answers.c.mark == asked.mark)
        return Arrival.GONE if await transaction.scalar(kept) is None else Arrival.ARRIVED
    status = OutboxStatus(row.status)
    if row.kind == BubbleKind.REMOVAL:
        open_still = status in (OutboxStatus.WAITING, OutboxStatus.CLAIMED)
        if status is OutboxStatus.DROPPED:
            return Arrival.NEVER_WENT
        gone = status is OutboxStatus.SENT
        return Arrival.TAKING_BACK if open_still else Arrival.TAKEN_BACK if gone else Arrival.STAYS
    match status:
        case OutboxStatus.SENT:
            return Arrival.ARRIVED
        case OutboxStatus.WAITING | OutboxStatus.CLAIMED:
            return Arrival.WAITING
        case OutboxStatus.FAILED if row.fault != BLOCKED:
            return Arrival.FAILED
    return Arrival.BLOCKED


async def _asker(transaction: Transaction, *which: ColumnElement[bool]) -> Asker | None:
    thread = (await transaction.execute(select(threads).where(*which))).first()
    if thread is None:
        return None
    return await _asker_at(transaction, thread.chat_id, thread.ref)


async def _asker_at(transaction: Transaction, chat_id: int, thread: str) -> Asker:
    exercising = in_exercise(transaction.now - BUSY_FOR).label("exercising")
    row = (
        await transaction.execute(
            select(chats.c.zone, exercising).where(chats.c.chat_id == chat_id, chats.c.blocked_at.is_(None))
        )
    ).first()
    person = await _person(transaction, chat_id)
    return Asker(
        chat_id,
        Names("") if is_let_go(chat_id) else await names_of(transaction, chat_id),
        thread,
        blocked=row is None,
        zone="UTC" if row is None else row.zone,
        in_exercise=row is not None and bool(row.exercising),
        closed_by=closed_by(person) if person.sharing.signs else (),
        may_press=(person.screened_at is None or "pressing" not in person.closed_to) and not closed_by(person),
        alarmed=is_alarmed(person, transaction.now),
    )


async def _person(transaction: Access, chat_id: int) -> Person:
    sealed = await transaction.scalar(select(chats.c.sealed_person).where(chats.c.chat_id == chat_id))
    return transaction.open(Person, sealed) if sealed else Person()


def is_alarmed(person: Person, now: datetime) -> bool:
    """Tell whether they told of danger within a day: what the clinic writes then must not lie unheard until morning."""
    times = [person.lock.since] if person.lock is not None else []
    times += [person.alerted.at] if person.alerted is not None else []
    return any(now - at < A_DAY for at in times)


def closed_by(person: Person) -> tuple[tuple[str, str], ...]:
    """Name what of danger has closed their sessions: staff read as much under a code in the safety ledger."""
    if person.lock is not None:
        return tuple(("red_flag", flag) for flag in person.lock.flags)
    return tuple(("suspected", flag) for flag in person.doubted)


# ---------------------------------------------------------------- topics, for the gateway


async def topic(transaction: Access, group_id: int, thread: str) -> tuple[int | None, str]:
    """Give the topic of a thread in this group, None where it has none yet, and what to call it."""
    row = (await transaction.execute(select(threads).where(threads.c.ref == thread))).first()
    if row is None:
        return None, thread[:5]
    code = (await Blind.of(transaction)).code(row.chat_id)
    return (row.topic_id if row.group_id == group_id else None), code


async def keep_topic(transaction: Access, group_id: int, thread: str, topic_id: int | None) -> None:
    """Remember it, or forget one that was deleted."""
    await transaction.execute(
        update(threads).where(threads.c.ref == thread).values(group_id=group_id, topic_id=topic_id)
    )


async def reroute(transaction: Access, group_id: int) -> None:
    """The group is closed to the bot: what waits for it goes to the owner."""
    first = await owners(transaction)
    if first:
        await transaction.execute(
            update(outbox)
            .where(
                outbox.c.chat_id == group_id,
                outbox.c.status.in_((WAITING, CLAIMED)),
                outbox.c.name.startswith(prefix_of(QuestionBubble)),
            )
            .values(GOES_AGAIN | {"chat_id": first[0]})
        )


async def move_group(transaction: Transaction, old: int, new: int) -> None:
    """The group has another number now, as Telegram gives it one when it grows: all that is for it follows."""
    locale = await transaction.scalar(select(chats.c.locale).where(chats.c.chat_id == old))
    row = {"chat_id": new, "created_at": transaction.now, "locale": locale or "en"}
    await transaction.insert_ignoring(chats, [row])
    linked = update(clinic_settings).where(clinic_settings.c.name == GROUP, clinic_settings.c.value == str(old))
    await transaction.execute(linked.values(value=str(new)))
    await transaction.execute(update(threads).where(threads.c.group_id == old).values(group_id=None, topic_id=None))
    unsent = (outbox.c.chat_id == old, outbox.c.status.in_((WAITING, CLAIMED)))
    await transaction.execute(update(outbox).where(*unsent).values(chat_id=new))
