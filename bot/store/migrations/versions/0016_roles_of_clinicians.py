"""What the clinician is who signed an entry of the content."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.add_column("sign_offs", sa.Column("role", sa.String(8), nullable=False, server_default=""))


def downgrade() -> None:
    """Go back from it."""
    op.drop_column("sign_offs", "role")
