"""What is said where something is asked, where, which side, how bad, numb, how now, and that is not quite an answer."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.care.understanding.said_here import SIDES_NOW, WHEN_TOLD
from bot.conversations.check_in.check_in import AskingHowMuch, AskingSide
from bot.conversations.check_in.in_words import AskingUnsure
from bot.conversations.check_in.place_picker import ChoosingPart, ChoosingRegions
from bot.conversations.check_in.return_visit import AskingScore
from bot.conversations.comforting import BOTH
from bot.conversations.frame.asking import say
from bot.conversations.frame.hearing import A_SIDE, side_meant
from bot.conversations.frame.scores import answered_score
from bot.conversations.in_words.named_cards import card_of
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
_NOW: Final = re.compile(
    r"(?=.*\b(?:yesterday|was|before|last|ayer|antes|era|estaba|anoche)\b)(?=(?:\D*\d+){2}\D*$)"
    r".*?(?:\b(\d{1,2}) (?:right )?(?:now|today|ahora|ahorita|hoy)\b(?! (?:[a-z]+ ){0,2}\d)"
    r"|\b(?:now|today|ahora|ahorita|hoy)\b(?: [a-z]+){0,2} (\d{1,2})\b)",
    re.IGNORECASE,
)
"""How bad it is now, beside how bad it was: "it was 8 yesterday, 5 now"."""
_ROUGHLY: Final = re.compile(r"\b(?:m[aá]s o menos|o algo as[ií]|or so|or something|aprox\w*)\b", re.IGNORECASE)
HALF: Final = "5"
OF_ANY: Final = ("why_asked", *WHEN_TOLD, "what_comes")
"""What may be said at any question of the plan."""
OF_A_SCORE: Final = ("what_scale", "half_way", "no_idea", "no_number", *OF_ANY)
SCORED: Final = (AskingHowMuch, AskingScore, AskingAfter)
KINDS: Final = {
    ChoosingPart: ("score_said", "rough_place", "what_letters", "what_numb", *OF_ANY),
    ChoosingRegions: ("score_said", "rough_place", "what_letters", "what_numb", *OF_ANY),
    AskingSide: (*SIDES_NOW.values(), "left_one", "right_one", BOTH, "unsure_side", *OF_ANY),
    AskingHowMuch: OF_A_SCORE,
    AskingScore: OF_A_SCORE,
    AskingWeekPain: OF_A_SCORE,
    AskingAfter: ("what_scale", "half_way", "worse_here", "relief", "same_here", "no_idea", "no_number"),
    AskingUnsure: ("only_sore", "what_numb", "all_felt", "prickles", "stiff", *OF_ANY),
    AskingNew: ("nothing_new",),
}
"""What is listened for, by what is asked."""
ONE_SIDE: Final = {
    **dict.fromkeys(("left_one", SIDES_NOW["left"]), "left"),
    **dict.fromkeys(("right_one", SIDES_NOW["right"]), "right"),
}
CHOICES: Final = {
    **ONE_SIDE,
    BOTH: "both",
    "only_sore": "pain",
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
    "no_idea": "here-number",
    "what_numb": "here-numb",
    "stiff": "here-stiff",
    "relief": "session-all-well",
    "what_comes": "here-asked-how",
    "when_told": "words-kept",
    "night_told": "words-kept",
}
"""What helps to answer, said before the question comes once more."""


def said_at_a_question(here: Here) -> Reply | None:
    """Take half an answer for one where it can only be one, and else help; None for anything else."""
    if isinstance(here.turn.state, AskingAfter) and (found := _FROM_TO.search(here.said.text)) is not None:
        return here.says(found[1])
    if isinstance(here.turn.state, SCORED) and (now := _NOW.search(here.said.text)) is not None:
        return here.says(now[1] or now[2])
    if isinstance(here.turn.state, SCORED) and (bare := _ROUGHLY.sub("", here.said.text)) != here.said.text:
        score = answered_score(replace(here.said, text=bare), here.meant, here.turn.catalog)
        if score is not None and here.meant.felt == ():
            return here.says(str(score))
    if (kept := _side_kept(here)) is not None:
        return kept
    kind = here.kind(KINDS.get(type(here.turn.state), ()))
    if kind is None or (isinstance(here.turn.state, AskingUnsure) and not _is_of_feeling(here.turn.state)):
        return None
    if kind in CHOICES:
        return here.taps(CHOICES[kind])
    if kind == "score_said":
        return _score_kept(here)
    if kind == "why_asked":
        return card_of(here.turn, "questions")
    if kind == "half_way":
        return here.says(HALF)
    if kind == "same_here":
        before = here.turn.state.session.before if isinstance(here.turn.state, AskingAfter) else None
        return here.says(str(before)) if before is not None else None
    if kind == "worse_here":
        held = here.turn.stays()
        return asked(here.turn, replace(held, says=(say("kind-worse"), *held.says)), (NEW,))
    return here.turn.again(say(HINTS[kind]))


def _side_kept(here: Here) -> Reply | None:
    """Keep a side that is told where it is asked what is felt there, and ask that again."""
    state, turn = here.turn.state, here.turn
    if not isinstance(state, AskingUnsure) or not _is_of_feeling(state):
        return None
    kind = here.kind(tuple(ONE_SIDE))
    named = None if here.meant.felt else side_meant(here.said, turn.person, turn.catalog)
    choice = ONE_SIDE[kind] if kind is not None else named
    if choice not in A_SIDE:
        return None
    told = replace(state.told, complaint=replace(state.told.complaint, side=choice))
    return replace(turn.again(say("words-kept")), state=replace(state, told=told))


def _score_kept(here: Here) -> Reply | None:
    """Keep how bad it is, told where a place is asked for: "a 6 i guess" is no sixth place."""
    state = here.turn.state
    score = answered_score(here.said, here.meant, here.turn.catalog)
    if score is None or not isinstance(state, ChoosingPart | ChoosingRegions):
        return None
    so_far = replace(state.so_far, score=score)
    return replace(here.turn.again(say("words-kept")), state=replace(state, so_far=so_far))


def _is_of_feeling(state: AskingUnsure) -> bool:
    return state.told.unsure[0].kind == "sensation"
