"""What staff wrote to patients, each by itself: whoever of them may, takes it back or puts it right."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

KEEP = """
    INSERT INTO answers (thread, mark, chat_id, question, by_chat, at, sealed_body)
    SELECT thread, answer_mark, MIN(chat_id), MIN(mark), MIN(moved_by), MIN(moved_at), MIN(sealed_answer)
    FROM questions
    WHERE answer_mark <> '' AND sealed_answer IS NOT NULL AND moved_by IS NOT NULL AND moved_at IS NOT NULL
    GROUP BY thread, answer_mark
"""


def upgrade() -> None:
    """Go to this version."""
    op.create_table(
        "answers",
        sa.Column("thread", sa.String(16), nullable=False),
        sa.Column("mark", sa.String(16), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("question", sa.String(16), nullable=False, server_default=""),
        sa.Column("by_chat", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sealed_body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("thread", "mark", name="pk_answers"),
    )
    op.create_index("ix_answers_chat_id", "answers", ["chat_id"])
    op.create_index("ix_answers_by_chat", "answers", ["by_chat", "mark"])
    op.execute(KEEP)
    op.drop_column("questions", "sealed_answer")


def downgrade() -> None:
    """Go back from it."""
    op.add_column("questions", sa.Column("sealed_answer", sa.Text()))
    op.execute(
        "UPDATE questions SET sealed_answer = (SELECT sealed_body FROM answers"
        " WHERE answers.thread = questions.thread AND answers.mark = questions.answer_mark)"
    )
    op.drop_index("ix_answers_by_chat", "answers")
    op.drop_index("ix_answers_chat_id", "answers")
    op.drop_table("answers")
