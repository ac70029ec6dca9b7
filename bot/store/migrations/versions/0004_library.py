"""The clinic's library: tips kept for later, and its own pictures of the points."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Go to this version."""
    op.create_table(
        "saved_tips",
        sa.Column("id", sa.String(24), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("sealed_body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_tips")),
    )
    op.create_table(
        "point_media",
        sa.Column("point", sa.String(32), nullable=False),
        sa.Column("kept_at", MOMENT, nullable=False),
        sa.Column("sealed_body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("point", name=op.f("pk_point_media")),
    )


def downgrade() -> None:
    """Go back from it."""
    op.drop_table("point_media")
    op.drop_table("saved_tips")
