"""What a reply may not hold: a button or a timer that would be lost on its way, without a word."""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversations.frame.conversation import BadConversation
from bot.conversations.registry import REGISTRY
from bot.talk.bubbles import Bubbles, Say
from bot.talk.effects import LONGEST_KEY, SetTimer, Tell
from bot.talk.reply import Reply


def prove_fitting(reply: Reply) -> None:
    """Refuse choices that fit no button, and timers that nobody answers or that cannot be kept.

    Raises BadConversation, which names the choice or the key.
    """
    for says in _all_says(reply):
        _prove_buttons(says)
    for effect in reply.effects:
        if isinstance(effect, SetTimer):
            _prove_timer(effect.key)


def _all_says(reply: Reply) -> Iterator[Bubbles]:
    yield reply.says
    yield from (effect.says for effect in reply.effects if isinstance(effect, Tell))


def _prove_buttons(says: Bubbles) -> None:
    buttons = (one for say in says if isinstance(say, Say) for row in say.buttons for one in row)
    for button in buttons:
        if not button.fits:
            raise BadConversation(
                f"the choice {button.choice!r} of the button {button.label.id!r} fits no button: "
                "make it shorter, of plain letters, digits and marks"
            )


def _prove_timer(key: str) -> None:
    if len(key) > LONGEST_KEY:
        raise BadConversation(f"the timer {key!r} is longer than {LONGEST_KEY} characters: make it shorter")
    if REGISTRY.of_key(key) is None:
        raise BadConversation(f"nobody answers the timer {key!r}: add how it begins to `timers` of a conversation")
