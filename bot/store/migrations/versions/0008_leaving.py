"""When a bubble was said, and when its request left."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

MOMENTS = ("queued_at", "left_at")


def upgrade() -> None:
    """Go to this version."""
    for name in MOMENTS:
        op.add_column("outbox", sa.Column(name, sa.DateTime(timezone=True)))


def downgrade() -> None:
    """Go back from it."""
    for name in MOMENTS:
        op.drop_column("outbox", name)
