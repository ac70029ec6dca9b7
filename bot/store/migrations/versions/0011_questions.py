"""Questions to the clinic, and how they stand."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.create_table(
        "questions",
        sa.Column("thread", sa.String(16), nullable=False),
        sa.Column("mark", sa.String(16), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("stage", sa.String(8), nullable=False),
        sa.Column("moved_at", sa.DateTime(timezone=True)),
        sa.Column("moved_by", sa.BigInteger()),
        sa.Column("sealed_body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("thread", "mark", name="pk_questions"),
    )
    op.create_index("ix_questions_chat_id", "questions", ["chat_id"])
    op.create_index("ix_questions_stage", "questions", ["stage", "asked_at"])


def downgrade() -> None:
    """Go back from it."""
    op.drop_table("questions")
