"""What is said where something is asked, where, which side, how bad, numb, how now, and that is not quite an answer."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversations.check_in.check_in import AskingHowMuch, AskingSide
from bot.conversations.check_in.in_words import AskingUnsure
from bot.conversations.check_in.place_picker import ChoosingPart, ChoosingRegions
from bot.conversations.check_in.return_visit import AskingScore
from bot.conversations.comforting import BOTH
from bot.conversations.frame.asking import say
from bot.conversations.in_words.standing_here import Here
from bot.conversations.reminding.follow_up import AskingNew
from bot.conversations.reminding.look_back import AskingWeekPain
from bot.conversations.safety.sign_question import NEW, asked
from bot.conversations.session.session_states import AskingAfter
from bot.talk.reply import Reply

_FROM_TO: Final = re.compile(
    r"\b(?:from|de|del)(?: an?| un)? \d{1,2}\b[\w ]{0,20}\b(?:to|a|al)(?: an?| un)? (\d{1,2})(?![\d\w])", re.IGNORECASE
)
"""From what to what it went: "from 6 down to 3"."""
HALF: Final = "5"
OF_A_SCORE: Final = ("what_scale", "half_way", "no_number", "what_comes")
KINDS: Final = {
    ChoosingPart: ("rough_place", "what_letters", "what_numb", "what_comes"),
    ChoosingRegions: ("rough_place", "what_letters", "what_numb", "what_comes"),
    AskingSide: ("left_one", "right_one", BOTH, "unsure_side", "what_comes"),
    AskingHowMuch: OF_A_SCORE,
    AskingScore: OF_A_SCORE,
    AskingWeekPain: OF_A_SCORE,
    AskingAfter: ("what_scale", "half_way", "worse_here", "relief", "same_here", "no_number"),
    AskingUnsure: ("what_numb", "all_felt", "prickles", "stiff", "what_comes"),
    AskingNew: ("nothing_new",),
}
"""What is listened for, by what is asked."""
CHOICES: Final = {
    "left_one": "left",
    "right_one": "right",
    BOTH: "both",
    "prickles": "numb",
    "all_felt": "both",
    "nothing_new": "no",
}
HINTS: Final = {
    "rough_place": "here-rough-place",
    "what_letters": "here-letters",
    "unsure_side": "here-unsure-side",
    "what_scale": "here-scale",
    "no_number": "here-number",
    "what_numb": "here-numb",
    "stiff": "here-stiff",
    "relief": "session-all-well",
    "what_comes": "here-asked-how",
}
"""What helps to answer, said before the question comes once more."""


def said_at_a_question(here: Here) -> Reply | None:
    """Take half an answer for one where it can only be one, and else help; None for anything else."""
    if isinstance(here.turn.state, AskingAfter) and (found := _FROM_TO.search(here.said.text)) is not None:
        return here.says(found[1])
    kind = here.kind(KINDS.get(type(here.turn.state), ()))
    if kind is None or (isinstance(here.turn.state, AskingUnsure) and not _is_of_feeling(here.turn.state)):
        return None
    if kind in CHOICES:
        return here.taps(CHOICES[kind])
    if kind == "half_way":
        return here.says(HALF)
    if kind == "same_here":
        before = here.turn.state.session.before if isinstance(here.turn.state, AskingAfter) else None
        return here.says(str(before)) if before is not None else None
    if kind == "worse_here":
        held = here.turn.stays()
        return asked(here.turn, replace(held, says=(say("kind-worse"), *held.says)), (NEW,))
    return here.turn.again(say(HINTS[kind]))


def _is_of_feeling(state: AskingUnsure) -> bool:
    return state.told.unsure[0].kind == "sensation"
