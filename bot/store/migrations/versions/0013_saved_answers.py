"""Answers that staff keep for later questions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.create_table(
        "saved_answers",
        sa.Column("id", sa.String(24), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sealed_body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_saved_answers"),
    )


def downgrade() -> None:
    """Go back from it."""
    op.drop_table("saved_answers")
