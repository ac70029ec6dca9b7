"""What nothing understood: a line that is safe whatever it meant, and one live keyboard."""

from __future__ import annotations

from dataclasses import replace

from bot.care.safety.trouble import CRISIS, trouble_of
from bot.care.understanding import Understood
from bot.conversations.clinic import holding
from bot.conversations.comforting import is_well
from bot.conversations.frame import goals
from bot.conversations.frame.turn import Turn
from bot.conversations.handing_over import begin
from bot.conversations.home.learn import NET, Learn
from bot.conversations.registry import Registry
from bot.conversations.safety.crisis import after as crisis_passed
from bot.talk.bubbles import Say, Text
from bot.talk.heard import Media, Said, Tapped, Words
from bot.talk.reply import Reply


def not_understood(registry: Registry, turn: Turn, said: Said, meant: Understood) -> Reply:
    """At home the nearest cards; while a clock runs, stop it; else a kind line, and the question once more."""
    if isinstance(said, Tapped):
        return turn.over()
    if turn.state is None and isinstance(said, Words) and (cards := Learn().nearest(turn, said, meant.intended)):
        return cards
    owner = registry.of_state(turn.state)
    if owner is not None and isinstance(turn.state, owner.running):
        if isinstance(said, Words) and is_well(turn, said):
            return turn.stays(Say(Text("kind-well"), rings=False))
        if (stopped := owner.unheard(turn)) is not None:
            return stopped
    if turn.state is None and turn.chat.role is not None and isinstance(said, Words | Media):
        return holding.offered(turn, said)
    return at_home(registry, turn, _line(turn, said))


def at_home(registry: Registry, turn: Turn, line: Say) -> Reply:
    """Say a line, and what stands open after it: the question under way, or what one can do."""
    if turn.state is not None:
        return turn.again(line)
    home = begin(registry, turn, goals.HOME)
    return replace(home, says=(line, *home.says))


def _line(turn: Turn, said: Said) -> Say:
    if isinstance(said, Media):
        return Say(Text("media-not-read"))
    if turn.state is None and isinstance(said, Words) and is_well(turn, said):
        return Say(Text("kind-home"))
    if trouble_of(turn.person, turn.now) == CRISIS:
        return crisis_passed(turn.catalog)
    return Say(Text("not-understood", {"number": turn.catalog.emergency.number}), NET)
