"""The answer that a question was given, so that it can be saved afterwards."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

COLUMNS = {"answer_mark": sa.String(16), "sealed_answer": sa.Text()}


def upgrade() -> None:
    """Go to this version."""
    for name, sort in COLUMNS.items():
        op.add_column("questions", sa.Column(name, sort))


def downgrade() -> None:
    """Go back from it."""
    for name in COLUMNS:
        op.drop_column("questions", name)
