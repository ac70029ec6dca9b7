"""What of which patient stands in which chat of the clinic."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.create_table(
        "staff_copies",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("message_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("code", sa.String(8), nullable=False),
        sa.Column("has_photo", sa.Boolean(), nullable=False),
        sa.Column("also", sa.String(160), nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("chat_id", "message_id", "code", name="pk_staff_copies"),
    )
    op.create_index("ix_staff_copies_code", "staff_copies", ["code"])


def downgrade() -> None:
    """Go back from it."""
    op.execute("DELETE FROM outbox WHERE kind = 'wipe'")
    op.drop_index("ix_staff_copies_code", "staff_copies")
    op.drop_table("staff_copies")
