"""A prompt to write to one patient: whom it is for, how old it grows, and what closes it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Say, Text
from bot.talk.heard import Command, Said
from bot.talk.patients import Names
from bot.talk.reply import Reply, Step
from bot.talk.tips import Post

GROWS_OLD: Final = timedelta(minutes=15)
"""After so long nobody remembers for whom it was."""

OPENS: Final = frozenset({"write", "qans", "q1", "qshut", "qopen", "card", "answerfix"})
"""First words of buttons that lead to one patient: whoever taps one has left the patient before."""


@dataclass(frozen=True, slots=True)
class OpenPrompt:
    """For whom it is, by code, "" for nobody any more, and since when (aware).

    held: what was written while newer, names of bubbles, had come in: it waits until it is said whom it is for. number:
    of that message in its chat.
    """

    code: str
    since: datetime
    held: Post | None = None
    number: int = 0
    newer: tuple[str, ...] = ()


def opened(turn: Turn, names: Names) -> OpenPrompt:
    """Open one now."""
    return OpenPrompt(names.code, turn.now)


def goes_text(*, is_asked: bool) -> Text:
    """Say when it goes: at once, or not before something that speaks against it has been asked about."""
    return Text("goes-when-asked" if is_asked else "goes-at-once")


def is_old(turn: Turn, prompt: OpenPrompt | None) -> bool:
    """Tell whether it has to be asked whom it is for."""
    return prompt is not None and turn.now - prompt.since >= GROWS_OLD


def prompt_of(state: object) -> OpenPrompt | None:
    """Give the prompt that a state keeps open, None where it keeps none."""
    found = getattr(state, "prompt", None)
    return found if isinstance(found, OpenPrompt) else None


def left_for(turn: Turn, verb: str, reply: Reply | None) -> Reply | None:
    """Close the prompt of the patient before, and say so, where a tap on another opens none of its own: what is typed
    next goes to nobody.
    """
    before = prompt_of(turn.state)
    if verb not in OPENS or before is None or reply is None or reply.needs:
        return reply
    if reply.state is not None and reply.state is not turn.state:
        return reply
    closed = Say(Text("prompt-closed", {"who": code_of(before)}))
    return replace(reply, state=None, says=(*reply.says, closed), step=Step.NEXT)


def left_by_command(turn: Turn, said: Said, reply: Reply) -> Reply:
    """Close a prompt, and say so, for whatever command is sent while it is open: the screen that follows hides it, and
    what is typed next goes to nobody.
    """
    before = prompt_of(turn.state)
    if before is None or reply.needs or not isinstance(said, Command) or said.name == "cancel":
        return reply
    if reply.state is not None and reply.state is not turn.state:
        left = Say(Text("prompt-left", {"who": code_of(before)}))
        return replace(reply, says=(left, *reply.says))
    closed = Say(Text("prompt-closed", {"who": code_of(before)}))
    return replace(reply, state=None, says=(*reply.says, closed), step=Step.NEXT)


def code_of(prompt: OpenPrompt | None) -> Text:
    """Name whom it was for, where they can be looked up no more."""
    known = prompt is not None and prompt.code
    return Text("patient-code", {"code": prompt.code}) if prompt and known else Text("answer-patient-gone")


def is_for_nobody(state: object) -> bool:
    """Tell whether whoever a prompt was for has deleted everything."""
    prompt = prompt_of(state)
    return prompt is not None and not prompt.code


def for_nobody(state: Any) -> Any:
    """Give a state whose bubble was wiped from under it: it names nobody any more."""
    prompt = prompt_of(state)
    return state if prompt is None else replace(state, prompt=replace(prompt, code=""))
