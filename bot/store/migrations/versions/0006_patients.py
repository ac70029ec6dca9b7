"""What the clinic sees of its patients, and the questions they ask it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Go to this version."""
    op.add_column("chats", sa.Column("joined_at", MOMENT))
    # Who joined before: whoever has wanted tips so far had agreed to take part.
    op.execute("UPDATE chats SET joined_at = created_at WHERE wants_tips AND sealed_person IS NOT NULL")
    op.add_column("staff", sa.Column("on_duty", sa.Boolean()))
    op.create_index("ix_safety_events_at", "safety_events", ["at"])
    op.create_index("ix_care_sessions_started_at", "care_sessions", ["started_at"])
    _create_sharing()
    _create_alerts()
    _create_courses()
    _create_tallies()
    _create_threads()


def _create_sharing() -> None:
    op.create_table(
        "sharing",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("ref", sa.String(16), nullable=False),
        sa.Column("card", sa.Boolean(), nullable=False),
        sa.Column("alerts", sa.Boolean(), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("sealed_name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", name="pk_sharing"),
        sa.UniqueConstraint("ref", name="uq_sharing_ref"),
    )
    op.create_index("ix_sharing_since", "sharing", ["since"])


def _create_alerts() -> None:
    op.create_table(
        "alerts",
        sa.Column("id", sa.String(24), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("sealed_body", sa.Text(), nullable=False),
        sa.Column("seen_by", sa.BigInteger()),
        sa.Column("seen_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_alerts"),
    )
    op.create_index("ix_alerts_chat_id", "alerts", ["chat_id"])


def _create_courses() -> None:
    op.create_table(
        "courses",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("sealed_body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", name="pk_courses"),
    )


def _create_tallies() -> None:
    op.create_table(
        "tallies",
        sa.Column("shard", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("sealed_body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("shard", name="pk_tallies"),
    )


def _create_threads() -> None:
    op.create_table(
        "threads",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("ref", sa.String(16), nullable=False),
        sa.Column("group_id", sa.BigInteger()),
        sa.Column("topic_id", sa.BigInteger()),
        sa.PrimaryKeyConstraint("chat_id", name="pk_threads"),
        sa.UniqueConstraint("ref", name="uq_threads_ref"),
        sa.UniqueConstraint("group_id", "topic_id", name="uq_threads_group_id"),
    )


def downgrade() -> None:
    """Go back from it."""
    for table in ("threads", "tallies", "courses", "alerts", "sharing"):
        op.drop_table(table)
    op.drop_index("ix_care_sessions_started_at", "care_sessions")
    op.drop_index("ix_safety_events_at", "safety_events")
    op.drop_column("staff", "on_duty")
    op.drop_column("chats", "joined_at")
