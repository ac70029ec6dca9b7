"""A patient's scores over the weeks are a trajectory; a course is of tips."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.rename_table("courses", "trajectories")


def downgrade() -> None:
    """Go back from it."""
    op.rename_table("trajectories", "courses")
