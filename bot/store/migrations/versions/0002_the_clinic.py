"""The clinic: staff, tips and who gets them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Go to this version."""
    op.add_column("chats", sa.Column("zone", sa.String(40), server_default="UTC", nullable=False))
    op.add_column("chats", sa.Column("wants_tips", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("outbox", sa.Column("broadcast_id", sa.String(24)))
    op.create_index("ix_outbox_broadcast", "outbox", ["broadcast_id", "status"])
    _create_traits()
    _create_staff()
    _create_claims()
    _create_refusals()
    _create_clinic_settings()
    _create_broadcasts()
    _create_receipts()


def _create_traits() -> None:
    op.create_table(
        "traits",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("trait", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "trait", name="pk_traits"),
    )
    op.create_index("ix_traits_trait", "traits", ["trait"])


def _create_staff() -> None:
    op.create_table(
        "staff",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("sealed_name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", name="pk_staff"),
    )


def _create_claims() -> None:
    op.create_table(
        "claims",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("until", MOMENT, nullable=False),
        sa.Column("used_by", sa.BigInteger()),
        sa.PrimaryKeyConstraint("digest", name="pk_claims"),
    )


def _create_refusals() -> None:
    op.create_table(
        "refusals",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("what", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_refusals"),
    )
    op.create_index("ix_refusals_chat_id", "refusals", ["chat_id"])


def _create_clinic_settings() -> None:
    op.create_table(
        "clinic_settings",
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_clinic_settings"),
    )


def _create_broadcasts() -> None:
    op.create_table(
        "broadcasts",
        sa.Column("id", sa.String(24), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("began_at", MOMENT),
        sa.Column("stage", sa.String(12), nullable=False),
        sa.Column("counts", sa.Text()),
        sa.Column("sealed_body", sa.Text(), nullable=False),
        sa.Column("sealed_tip", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_broadcasts"),
    )
    op.create_index("ix_broadcasts_created_at", "broadcasts", ["created_at"])


def _create_receipts() -> None:
    op.create_table(
        "receipts",
        sa.Column("broadcast_id", sa.String(24), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("reaction", sa.String(12), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("broadcast_id", "chat_id", name="pk_receipts"),
    )
    op.create_index("ix_receipts_chat_id", "receipts", ["chat_id", "at"])


def downgrade() -> None:
    """Go back to the version before."""
    for table in ("receipts", "broadcasts", "clinic_settings", "refusals", "claims", "staff", "traits"):
        op.drop_table(table)
    op.drop_index("ix_outbox_broadcast", "outbox")
    op.drop_column("outbox", "broadcast_id")
    op.drop_column("chats", "wants_tips")
    op.drop_column("chats", "zone")
