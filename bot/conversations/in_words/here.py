"""What a whole message says where it is said (here.yaml): the plan, the ball, a question, a reminder, home."""

from __future__ import annotations

from bot.care.understanding import Understood
from bot.conversations.check_in.in_words import AskingUnsure
from bot.conversations.check_in.plan import OfferingPlan
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import A_SIDE, choice_of
from bot.conversations.frame.turn import Turn
from bot.conversations.in_words.at_a_question import said_at_a_question
from bot.conversations.in_words.at_home import said_at_home
from bot.conversations.in_words.at_the_plan import said_at_the_plan
from bot.conversations.in_words.of_reminders import said_of_reminders
from bot.conversations.in_words.on_the_ball import said_on_the_ball
from bot.conversations.in_words.standing_here import Here
from bot.conversations.registry import Registry
from bot.conversations.session.session_run import Pressing
from bot.talk.heard import Words
from bot.talk.reply import Reply


def answered_here(registry: Registry, owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Reply | None:
    """Answer it; a plain answer to what is asked is none of these."""
    choice = choice_of(said, turn.person, turn.catalog)
    at_the_plan = choice == "skip" and isinstance(turn.state, OfferingPlan)  # where no button skips anything
    of_a_feeling = choice in A_SIDE and isinstance(turn.state, AskingUnsure)
    unasked = choice == "none" and isinstance(turn.state, Pressing) and not turn.state.waiting  # "nothing numb"
    if choice not in {None, "time_left"} and not (at_the_plan or of_a_feeling or unasked):
        return None
    here = Here(registry, owner, turn, said, meant)
    return (
        said_at_the_plan(here)
        or said_on_the_ball(here)
        or said_at_a_question(here)
        or said_of_reminders(here)
        or said_at_home(here)
    )
