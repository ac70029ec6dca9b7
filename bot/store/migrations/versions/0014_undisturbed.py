"""Whether a chat is in the middle of what not even a correction may break into."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.add_column("chats", sa.Column("undisturbed", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """Go back from it."""
    op.drop_column("chats", "undisturbed")
