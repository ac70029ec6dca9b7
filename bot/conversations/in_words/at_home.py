"""What is said where nothing is asked: thanks, a long day, will it come back, can my husband help."""

from __future__ import annotations

from typing import Final

from bot.conversations.frame.asking import say
from bot.conversations.home.learn import Learn
from bot.conversations.in_words.standing_here import Here
from bot.conversations.net import at_home
from bot.talk.reply import Reply

CARDS: Final = {
    "wasted": "no_help",
    "sore_later": "sore_after",
    "cant_get_there": "find_spot",
    "what_spots": "trigger_points",
    "skipped": "missed",
    "no_change_yet": "no_help",
    "comes_back": "after_relief",
    "asleep_on_it": "no_answer",
    "how_long_heal": "what_to_expect",
    "harder_next": "how_to_press",
    "if_i_stop": "missed",
    "undo_home": "put_right",
    "come_in": "appointment",
    "helper_asked": "somebody_else",
    "your_name": "who_are_you",
    "both_asked": "both_sides",
    "undress": "clothes",
    "why_unhit": "why_it_hurts",
}
LINES: Final = {
    "seen_better": "intent-it-helped",
    "rest_of_day": "here-rest-of-day",
    "fear_of_it": "here-fear-of-it",
    "thanked": "kind-home",
    "praised": "kind-home",
    "long_day_told": "intent-long-day",
    "did_help": "intent-it-helped",
}


def said_at_home(here: Here) -> Reply | None:
    """Answer a small question by its card, and what is only told by a line; None for anything else."""
    turn = here.turn
    if turn.state is not None or turn.person.consented_at is None or turn.chat.role is not None:
        return None
    kind = here.kind((*LINES, *CARDS))
    if kind in CARDS:
        return Learn().answer(turn, CARDS[kind])
    return at_home(here.registry, turn, say(LINES[kind])) if kind in LINES else None
