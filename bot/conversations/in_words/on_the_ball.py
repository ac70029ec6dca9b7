"""What is said while a spot is pressed, in a few words: ow, kids are crying, which side, did I miss it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.care.understanding.distress import NOTHING, STRONG
from bot.care.understanding.telling import told_of
from bot.conversations.comforting import ELSEWHERE, HAPPY, asks_whether
from bot.conversations.home.learn import pages_of
from bot.conversations.in_words.named_cards import card_of
from bot.conversations.in_words.standing_here import Here
from bot.conversations.session import session_says as says
from bot.conversations.session.session_run import Pressing
from bot.conversations.session.session_states import REACH, Paused
from bot.talk.bubbles import Lane, Say, Text
from bot.talk.reply import Reply

ALWAYS: Final = (HAPPY, "hold_on", "stop_here", "ouch")
"""What is heard too while a question about the press stands open."""
ON_THE_BALL: Final = (
    *(*ALWAYS, "skip_here", "which_side", "no_sound", "red_skin", "wandered", "how_breathe"),
    *(
        "right_place",
        "nothing_here",
        "clicks",
        "slides",
        "spots_left",
        "clock_seen",
        "press_more",
        "meanwhile",
        "wrong_tap",
        "what_comes",
        "done_right",
        "stay_still",
        "when_over",
        "cant_reach",
        "back_again",
        "knot_felt",
        "why_sore",
        "will_hurt",
    ),
)
SEARCHES: Final = frozenset({"right_place", "nothing_here"})
"""Looking for the spot: that there is nothing to feel is no numbness then."""
TOGETHER: Final = (
    "stop_here",
    "ouch",
    "hold_on",
    "slides",
    "cant_reach",
    "wandered",
    "red_skin",
    "skip_here",
    "right_place",
    "nothing_here",
)
"""What is answered where a message says several things, what matters most first."""
CARDS: Final = {
    "no_sound": "sound",
    "right_place": "find_spot",
    "clicks": "clicking",
    "done_right": "may_it_hurt",
    "why_sore": "may_it_hurt",
    "will_hurt": "may_it_hurt",
}
LINES: Final = {
    "how_breathe": "here-breathe",
    "knot_felt": "here-press-how",
    "red_skin": "here-red-skin",
    "meanwhile": "here-meanwhile",
}
PRESS_TALK: Final = "press_talk"
ABOUT_MEANT: Final = {"about_time": "time_left", "about_force": "harder"}
ABOUT_CARDS: Final = {
    "about_longer": "how_long",
    "about_how_hard": "how_to_press",
    "about_seat": "floor_or_wall",
    "about_place": "find_spot",
}
ABOUT: Final = ("about_breath", "about_longer", "about_how_hard", *ABOUT_MEANT, *ABOUT_CARDS)
"""What a question about pressing may be about, the surest first."""
MEANT: Final = {
    "hold_on": "pause",
    HAPPY: "well",
    "clock_seen": "time_left",
    "press_more": "harder",
    "when_over": "time_left",
    "back_again": "well",
    "wrong_tap": "mistake",
}
"""What is wanted of the clock."""


def said_on_the_ball(here: Here) -> Reply | None:
    """Answer a few words while the clock runs; None for anything else."""
    turn, owner = here.turn, here.owner
    if not isinstance(turn.state, Pressing):
        return None
    searches = here.joined(sorted(SEARCHES)) == SEARCHES
    if not searches and (tingles := _asks_of_tingling(here)) is not None:
        return tingles
    open_ = bool(turn.state.waiting) or turn.state.tingles
    among = ALWAYS if open_ else ON_THE_BALL
    # "Is it here?" asks, and praises nothing.
    heard = [one for one in among if one != HAPPY or "?" not in here.said.text]
    kind = here.kind(heard) or _first_of(here, heard)
    match kind:
        case None:
            return None if open_ else _of_pressing(here) or _called_away(here)
        case "ouch":
            return owner.distressed(turn, STRONG)
        case "nothing_here":
            return owner.distressed(turn, NOTHING)
        case "skip_here":
            return owner.meant(turn, "done")
        case "stop_here":
            return owner.stop(turn)
        case "which_side":
            return turn.stays(says.which_side(turn.state, turn.catalog))
        case "spots_left":
            return turn.stays(says.spots_left(turn.state), says.time_left(turn.state, turn.now))
        case "what_comes" | "stay_still":
            return turn.stays(_line("here-press-how"), says.time_left(turn.state, turn.now))
        case "slides" | "wandered" | "cant_reach":
            held = owner.hold(turn)
            if kind == "cant_reach" and isinstance(held.state, Paused):  # such a spot may be left out
                held = replace(held, state=replace(held.state, off=REACH), says=(says.paused(REACH),))
            return replace(held, says=(*_said_to_rest(here, kind), *held.says))
    if kind in LINES:
        return turn.stays(_line(LINES[kind]))
    return owner.meant(turn, MEANT[kind]) if kind in MEANT else card_of(turn, CARDS[kind])


def _first_of(here: Here, among: Sequence[str]) -> str | None:
    """Give what matters most of several things that are said in one breath: "is it here? I feel nothing"."""
    together = here.joined(among)
    found = (one for one in (*TOGETHER, *among) if one in together)
    return next(found, None)


def _of_pressing(here: Here) -> Reply | None:
    """Answer a question that is made of words about pressing and of nothing else: "can I put it lower".

    Nothing that is felt can be said with these words; any other message goes on to who asks what is wrong.
    """
    turn, owner = here.turn, here.owner
    if not isinstance(turn.state, Pressing) or here.kind((PRESS_TALK,)) is None:
        return None
    about = next((one for one in ABOUT if here.says_among(one)), None)
    if not (about == "about_time" or "?" in here.said.text or here.says_among("press_asks")):
        return None
    if about in ABOUT_MEANT:
        return owner.meant(turn, ABOUT_MEANT[about])
    if about in ABOUT_CARDS:
        return card_of(turn, ABOUT_CARDS[about])
    line = _line("here-breathe" if about == "about_breath" else "here-press-how")
    return turn.stays(line, says.time_left(turn.state, turn.now))


def _called_away(here: Here) -> Reply | None:
    """Let the clock stand for a dog, a door, a child, where nothing is felt, asked or told beside it."""
    meant, turn = here.meant, here.turn
    felt = bool(meant.felt) or told_of(meant) is not None or meant.doubts("weakness")
    if felt or asks_whether(turn, here.said.text) or here.says_among("ill_mark"):
        return None
    if not here.says_among("called_away"):
        return None
    return here.owner.hold(turn)


def _said_to_rest(here: Here, kind: str) -> tuple[Say, ...]:
    """Give what is said to who has to let go for a moment: the ball rolled off, the ache moved, they cannot reach."""
    if kind == "slides":
        return (_line("here-ball-slides"),)
    catalog = here.turn.catalog
    return pages_of(catalog.cards[ELSEWHERE if kind == "wandered" else CARDS["right_place"]], catalog)


def _line(text: str) -> Say:
    return Say(Text(text), rings=False, passing=True)


def _asks_of_tingling(here: Here) -> Reply | None:
    """Answer "is it supposed to tingle" first, and then ask what is felt, as for any tingling."""
    meant = here.meant
    if "numbness" not in meant.felt or meant.doubts("weakness") or not asks_whether(here.turn, here.said.text):
        return None
    felt = here.owner.felt(here.turn, here.said, here.meant)
    return replace(felt, says=(Say(Text("here-tingling"), lane=Lane.SAFETY), *felt.says)) if felt is not None else None
