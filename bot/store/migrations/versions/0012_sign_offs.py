"""Who of the staff checked which entry of the content."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.create_table(
        "sign_offs",
        sa.Column("entry", sa.String(80), nullable=False),
        sa.Column("digest", sa.String(16), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sealed_name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("entry", name="pk_sign_offs"),
    )


def downgrade() -> None:
    """Go back from it."""
    op.drop_table("sign_offs")
