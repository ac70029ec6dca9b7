"""Tips from draft to correction: what was promised, when it was over, notices, and what belongs to a bubble."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

ADDED: tuple[tuple[str, sa.Column[Any]], ...] = (
    ("chats", sa.Column("wants_notices", sa.Boolean(), nullable=False, server_default=sa.false())),
    ("shown", sa.Column("also", sa.String(160), nullable=False, server_default="")),
    ("broadcasts", sa.Column("ended_at", sa.DateTime(timezone=True))),
    ("broadcasts", sa.Column("promised", sa.Text())),
    ("receipts", sa.Column("counts", sa.Boolean(), nullable=False, server_default=sa.true())),
)


def upgrade() -> None:
    """Go to this version. Whoever wants tips hears of the clinic's news as well, until they say otherwise."""
    for table, column in ADDED:
        op.add_column(table, column)
    op.execute("UPDATE chats SET wants_notices = wants_tips")


def downgrade() -> None:
    """Go back from it."""
    for table, column in reversed(ADDED):
        op.drop_column(table, str(column.name))
