"""Who made a link for staff, who wrote to a patient last, and when a tip was taken off a phone again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

COLUMNS = (
    ("claims", "made_by", sa.BigInteger()),
    ("threads", "written_by", sa.BigInteger()),
    ("threads", "written_at", sa.DateTime(timezone=True)),
    ("threads", "written_mark", sa.String(16)),
    ("receipts", "off_at", sa.DateTime(timezone=True)),
)


def upgrade() -> None:
    """Go to this version."""
    for table, name, sort in COLUMNS:
        op.add_column(table, sa.Column(name, sort))


def downgrade() -> None:
    """Go back from it."""
    op.execute("DELETE FROM receipts WHERE off_at IS NOT NULL")
    for table, name, _ in COLUMNS:
        op.drop_column(table, name)
