"""One Reply becomes one Outcome: bubbles get names, order and lanes, answered questions are settled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.conversations import states
from bot.conversations.fitting import prove_fitting
from bot.conversations.frame.asking import QUESTION, label_of, settled
from bot.conversations.frame.turn import Turn
from bot.store.records import Outcome
from bot.talk.bubbles import Bubbles, Lane, Menu, Say, Toast
from bot.talk.effects import ForgetEverything
from bot.talk.heard import Said, Tapped
from bot.talk.reply import Reply, Step


def outcome_of(turn: Turn, said: Said, reply: Reply) -> Outcome:
    """Give what the turn changes, all in one value. Raises BadConversation for what would be lost."""
    prove_fitting(reply)
    step = turn.chat.step + (1 if reply.step is Step.NEXT else 0)
    named = tuple(_named(say) for say in reply.says)
    forgotten = any(isinstance(effect, ForgetEverything) for effect in reply.effects)
    return Outcome(
        step=step,
        state=states.write(reply.state),
        person=reply.person or turn.person,
        asked=_asked(turn, reply, named),
        needs=reply.needs,
        says=named if forgotten else _in_order((*_settling(turn, said, reply, named), *named)),
        effects=reply.effects,
    )


def _in_order(says: Bubbles) -> Bubbles:
    """What is said first is sent first: a bubble takes the lane of a more urgent one behind it."""
    ordered: list[Say | Toast | Menu] = []
    lane = Lane.AMBIENT
    for say in reversed(says):
        if isinstance(say, Say):
            lane = min(lane, say.lane)
            ordered.append(replace(say, lane=lane) if say.lane is not Lane.AMBIENT else say)
        else:
            ordered.append(say)
    return tuple(reversed(ordered))


def _named(say: Say | Toast | Menu) -> Say | Toast | Menu:
    """Every question has a name, so that it can be settled."""
    if isinstance(say, Say) and not say.name and _waits(say):
        return replace(say, name=QUESTION)
    return say


def _waits(say: Say) -> bool:
    """Tell whether a bubble has a button that grows old once it is answered."""
    return any(not one.timeless for row in say.buttons for one in row)


def _asked(turn: Turn, reply: Reply, says: Bubbles) -> Mapping[str, Say]:
    """Questions that wait for an answer now, by name."""
    kept = dict(turn.chat.asked) if reply.step is Step.SAME else {}
    for say in says:
        if isinstance(say, Say) and say.name:
            is_open = _waits(say)
            # The newest question stands last; an edit leaves a bubble in its place.
            if not (is_open and say.edits):
                kept.pop(say.name, None)
            if is_open:
                kept[say.name] = replace(say, edits="")
    return kept


def _settling(turn: Turn, said: Said, reply: Reply, says: Bubbles) -> tuple[Say, ...]:
    """Answered questions lose their buttons and show the answer; those that the reply edits itself are left to it."""
    if reply.step is Step.SAME:
        return ()
    edited = {say.edits for say in says if isinstance(say, Say)}
    choice = said.choice if isinstance(said, Tapped) else None
    return tuple(
        settled(asked, name, choice if choice is not None and label_of(asked, choice) else None)
        for name, asked in turn.chat.asked.items()
        if name not in edited
    )
