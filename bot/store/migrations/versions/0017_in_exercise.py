"""Whether a chat is in the middle of an exercise, into which not even what staff write to it breaks."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.add_column("chats", sa.Column("in_exercise", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """Go back from it."""
    op.drop_column("chats", "in_exercise")
