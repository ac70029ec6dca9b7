"""The tables, for SQLite and PostgreSQL alike; columns named sealed_* are encrypted before they get here."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnClause,
    DateTime,
    Dialect,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    literal_column,
    true,
)
from sqlalchemy.types import TypeDecorator

from bot.store.statuses import InboxStatus, OutboxStatus

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """An aware UTC moment on both databases; SQLite keeps no zone, so it is put back on the way out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """Store as UTC."""
        del dialect
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Give back aware."""
        del dialect
        if value is None:
            return None
        moment: datetime = value
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


RowId = BigInteger().with_variant(Integer, "sqlite")
"""SQLite numbers rows by itself only where the key is called INTEGER."""

chats = Table(
    "chats",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("created_at", Moment, nullable=False),
    Column("heard_at", Moment),
    Column("blocked_at", Moment),
    Column("step", Integer, nullable=False, default=0, server_default="0"),
    Column("locale", String(16), nullable=False, default="en", server_default="en"),
    Column("zone", String(40), nullable=False, default="UTC", server_default="UTC"),
    Column("wants_tips", Boolean, nullable=False, default=False, server_default=false()),
    Column("wants_notices", Boolean, nullable=False, default=False, server_default=false()),
    Column("welcomed", Boolean, nullable=False, default=False, server_default=false()),
    Column("undisturbed", Boolean, nullable=False, default=False, server_default=false()),
    Column("in_exercise", Boolean, nullable=False, default=False, server_default=false()),
    Column("invitation", String(16), index=True),
    Column("joined_at", Moment),
    Column("sealed_state", Text),
    Column("sealed_person", Text),
    Column("sealed_asked", Text),
)

inbox = Table(
    "inbox",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("update_id", BigInteger, unique=True),
    Column("chat_id", BigInteger),
    Column("kind", String(8), nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("sealed_body", Text),
    Column("timer_key", String(48)),
    Column("timer_due", Moment),
    Column("status", String(8), nullable=False, default=InboxStatus.WAITING),
    Column("tries", SmallInteger, nullable=False, default=0),
    Column("fault", String(200)),
)
Index(
    "ix_inbox_waiting",
    inbox.c.chat_id,
    inbox.c.id,
    sqlite_where=inbox.c.status == InboxStatus.WAITING.value,
    postgresql_where=inbox.c.status == InboxStatus.WAITING.value,
)
Index("ix_inbox_received", inbox.c.received_at)

outbox = Table(
    "outbox",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("lane", SmallInteger, nullable=False),
    Column("kind", String(8), nullable=False),
    Column("step", Integer, nullable=False),
    Column("locale", String(16), nullable=False),
    Column("name", String(32), nullable=False, default=""),
    Column("edits", String(32), nullable=False, default=""),
    Column("sealed_body", Text),
    Column("due_at", Moment, nullable=False),
    Column("status", String(8), nullable=False, default=OutboxStatus.WAITING),
    Column("owner", String(40)),
    Column("queued_at", Moment),
    Column("claimed_at", Moment),
    Column("left_at", Moment),
    Column("sent_at", Moment),
    Column("tries", SmallInteger, nullable=False, default=0),
    Column("fault", String(200)),
    Column("broadcast_id", String(24)),
)
Index("ix_outbox_broadcast", outbox.c.broadcast_id, outbox.c.status)
Index(
    "ix_outbox_waiting",
    outbox.c.lane,
    outbox.c.id,
    sqlite_where=outbox.c.status == OutboxStatus.WAITING.value,
    postgresql_where=outbox.c.status == OutboxStatus.WAITING.value,
)
Index(
    "ix_outbox_claimed",
    outbox.c.chat_id,
    sqlite_where=outbox.c.status == OutboxStatus.CLAIMED.value,
    postgresql_where=outbox.c.status == OutboxStatus.CLAIMED.value,
)
Index("ix_outbox_chat", outbox.c.chat_id, outbox.c.id)

shown = Table(
    "shown",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("name", String(32), primary_key=True),
    Column("message_id", BigInteger, nullable=False),
    Column("has_photo", Boolean, nullable=False),
    Column("also", String(160), nullable=False, default="", server_default=""),
)
"""What a chat was shown last under a name. also: other messages that belong to it, as an album's pictures do."""

staff_copies = Table(
    "staff_copies",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("message_id", BigInteger, primary_key=True, autoincrement=False),
    Column("code", String(8), primary_key=True, index=True),
    Column("has_photo", Boolean, nullable=False),
    Column("also", String(160), nullable=False, default="", server_default=""),
)
"""Which messages in chats of the clinic name which patient, by code: what has to go when one of them does."""

timers = Table(
    "timers",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("key", String(48), nullable=False),
    Column("due_at", Moment, nullable=False),
    UniqueConstraint("chat_id", "key"),
)
Index("ix_timers_due_at", timers.c.due_at)

care_sessions = Table(
    "care_sessions",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("started_at", Moment, nullable=False, index=True),
    Column("sealed_body", Text, nullable=False),
    UniqueConstraint("chat_id", "started_at"),
)

look_backs = Table(
    "look_backs",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("at", Moment, nullable=False),
    Column("sealed_body", Text, nullable=False),
    UniqueConstraint("chat_id", "at"),
)

safety_events = Table(
    "safety_events",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("chat_id", BigInteger, nullable=False, index=True),
    Column("at", Moment, nullable=False, index=True),
    Column("sealed_body", Text, nullable=False),
)

traits = Table(
    "traits",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("trait", String(32), primary_key=True, index=True),
)
"""What an audience may be chosen by, unreadable without the key: see store.ground.blind."""

staff = Table(
    "staff",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("role", String(16), nullable=False),
    Column("since", Moment, nullable=False),
    Column("sealed_name", Text, nullable=False),
    Column("on_duty", Boolean),
    Column("no_questions", Boolean, nullable=False, server_default=false()),
)

claims = Table(
    "claims",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("role", String(16), nullable=False),
    Column("until", Moment, nullable=False),
    Column("used_by", BigInteger),
    Column("made_by", BigInteger),
)
"""One-time links that make somebody staff. made_by: a chat of the staff, none for one of the setup."""

refusals = Table(
    "refusals",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("chat_id", BigInteger, nullable=False, index=True),
    Column("what", String(64), nullable=False),
)

invitations = Table(
    "invitations",
    metadata,
    Column("token", String(16), primary_key=True),
    Column("given_by", BigInteger, index=True),
    Column("created_at", Moment, nullable=False),
)
"""Links for patients; given_by is a chat of the staff, none once that person has left."""

clinic_settings = Table(
    "clinic_settings",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)

broadcasts = Table(
    "broadcasts",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("created_at", Moment, nullable=False, index=True),
    Column("began_at", Moment),
    Column("stage", String(12), nullable=False),
    Column("ended_at", Moment),
    Column("counts", Text),
    Column("promised", Text),
    Column("sealed_body", Text, nullable=False),
    Column("sealed_tip", Text, nullable=False),
)

receipts = Table(
    "receipts",
    metadata,
    Column("broadcast_id", String(24), primary_key=True),
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("reaction", String(12), nullable=False, default="", server_default=""),
    Column("counts", Boolean, nullable=False, default=True, server_default=true()),
    Column("off_at", Moment),
)
"""Who got what. counts: towards the tips of a week. off_at: when it was taken off their phone again."""
Index("ix_receipts_chat_id", receipts.c.chat_id, receipts.c.at)

saved_tips = Table(
    "saved_tips",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("created_at", Moment, nullable=False),
    Column("sealed_body", Text, nullable=False),
)

point_media = Table(
    "point_media",
    metadata,
    Column("point", String(32), primary_key=True),
    Column("kept_at", Moment, nullable=False),
    Column("sealed_body", Text, nullable=False),
)
"""point: a slot, that of a point or of a question of the session, in a language or in all."""

sharing = Table(
    "sharing",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("ref", String(16), nullable=False, unique=True),
    Column("card", Boolean, nullable=False),
    Column("alerts", Boolean, nullable=False),
    Column("since", Moment, nullable=False),
    Column("sealed_name", Text, nullable=False),
)
"""Who lets the clinic see something. ref: how buttons name the card; a new one each time, so that old ones die."""
Index("ix_sharing_since", sharing.c.since)

alerts = Table(
    "alerts",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("chat_id", BigInteger, nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("sealed_body", Text, nullable=False),
    Column("seen_by", BigInteger),
    Column("seen_at", Moment),
)

trajectories = Table(
    "trajectories",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("sealed_body", Text, nullable=False),
)
"""A patient's scores in short, kept up with their sessions: what the clinic's means are made of."""

tallies = Table(
    "tallies",
    metadata,
    Column("shard", SmallInteger, primary_key=True, autoincrement=False),
    Column("sealed_body", Text, nullable=False),
)
"""Trajectories added up, a share of the patients in each row: means over thousands take a few rows to open."""

threads = Table(
    "threads",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("ref", String(16), nullable=False, unique=True),
    Column("group_id", BigInteger),
    Column("topic_id", BigInteger),
    Column("written_by", BigInteger),
    Column("written_at", Moment),
    Column("written_mark", String(16)),
    UniqueConstraint("group_id", "topic_id"),
)
"""Which topic of the clinic's group is about which patient, and who of the staff wrote to them last."""

questions = Table(
    "questions",
    metadata,
    Column("thread", String(16), primary_key=True),
    Column("mark", String(16), primary_key=True),
    Column("chat_id", BigInteger, nullable=False, index=True),
    Column("asked_at", Moment, nullable=False),
    Column("stage", String(8), nullable=False),
    Column("moved_at", Moment),
    Column("moved_by", BigInteger),
    Column("answer_mark", String(16)),
    Column("sealed_body", Text, nullable=False),
)
"""What patients asked the clinic, until some weeks after it was answered. answer_mark: of the last answer."""
Index("ix_questions_stage", questions.c.stage, questions.c.asked_at)

answers = Table(
    "answers",
    metadata,
    Column("thread", String(16), primary_key=True),
    Column("mark", String(16), primary_key=True),
    Column("chat_id", BigInteger, nullable=False, index=True),
    Column("question", String(16), nullable=False, default="", server_default=""),
    Column("by_chat", BigInteger, nullable=False),
    Column("at", Moment, nullable=False),
    Column("sealed_body", Text, nullable=False),
)
"""What staff wrote to a patient (chat_id) and did not take back, for some weeks. question: what it answers, if any."""
Index("ix_answers_by_chat", answers.c.by_chat, answers.c.mark)

saved_answers = Table(
    "saved_answers",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("created_at", Moment, nullable=False),
    Column("sealed_body", Text, nullable=False),
)
"""Answers to patients' questions that staff keep for the next one."""

sign_offs = Table(
    "sign_offs",
    metadata,
    Column("entry", String(80), primary_key=True),
    Column("digest", String(16), nullable=False),
    Column("at", Moment, nullable=False),
    Column("role", String(8), nullable=False, default="", server_default=""),
    Column("sealed_name", Text, nullable=False),
)
"""Who of the staff checked which entry of the content, as it was then."""

pictures = Table(
    "pictures",
    metadata,
    Column("key", String(160), primary_key=True),
    Column("file_id", String(255), nullable=False),
)

marks = Table(
    "marks",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

leases = Table(
    "leases",
    metadata,
    Column("name", String(16), primary_key=True),
    Column("owner", String(40), nullable=False),
    Column("until", Moment, nullable=False),
)
"""Which replica sends, and which one polls, until when by the database's own clock."""

# A partial index serves a query only where the query names the status literally, not as a parameter.
WAITING: ColumnClause[str] = literal_column(f"'{OutboxStatus.WAITING}'")
CLAIMED: ColumnClause[str] = literal_column(f"'{OutboxStatus.CLAIMED}'")
