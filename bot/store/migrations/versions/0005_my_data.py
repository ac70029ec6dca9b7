"""Links for patients, who came by which, and who is through the welcome."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version. Whoever may get tips has been through the welcome; of the others nobody can tell."""
    op.add_column("chats", sa.Column("welcomed", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("chats", sa.Column("invitation", sa.String(16)))
    op.create_index(op.f("ix_chats_invitation"), "chats", ["invitation"])
    op.execute("UPDATE chats SET welcomed = wants_tips")
    op.create_table(
        "invitations",
        sa.Column("token", sa.String(16), nullable=False),
        sa.Column("given_by", sa.BigInteger()),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_invitations")),
    )
    op.create_index(op.f("ix_invitations_given_by"), "invitations", ["given_by"])


def downgrade() -> None:
    """Go back from it."""
    op.drop_table("invitations")
    op.drop_index(op.f("ix_chats_invitation"), "chats")
    op.drop_column("chats", "invitation")
    op.drop_column("chats", "welcomed")
