"""Alerts and questions are two switches of a member of the staff."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version. Whoever had switched alerts off got no questions either, and goes on so."""
    op.add_column("staff", sa.Column("no_questions", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute(sa.text("UPDATE staff SET no_questions = :yes WHERE on_duty = :no").bindparams(yes=True, no=False))


def downgrade() -> None:
    """Go back from it."""
    op.drop_column("staff", "no_questions")
