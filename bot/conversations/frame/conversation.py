"""What a conversation declares of itself, so that it is found; the registry refuses gaps and doubles."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from bot.care.record.person import Told
from bot.care.understanding import Understood
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Say
from bot.talk.effects import Effect
from bot.talk.heard import Rang, Said, Tapped, Words
from bot.talk.reply import Goal, Reply

BUTTONS: Mapping[str, tuple[str, ...]] = {"session": ("start", "next", "go"), "pause": ("pause",)}
"""Wishes in words that a button on show fulfils."""


class BadConversation(Exception):
    """A conversation leaves a gap or takes what another one has. Says file, name and what to do."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A slash command. Its texts: command-NAME in Telegram's menu, help-NAME in /help, said-NAME in free text.

    rank: its place in menu and help, None where it stands in neither; wish: what the lexicon calls it, the name where
    it is empty. stops: in the middle of an exercise it only ends that; early: it works before somebody agreed to
    anything; staff: only staff see it; owners: of the staff, only owners do.
    """

    name: str
    goal: Goal
    rank: int | None = None
    wish: str = ""
    stops: bool = True
    early: bool = False
    staff: bool = False
    owners: bool = False


class Conversation:
    """One subject. A subclass declares what is its own and answers that; whatever it leaves out is nothing to it."""

    states: ClassVar[tuple[type, ...]] = ()
    """Where it may wait for an answer."""
    begins: ClassVar[tuple[Goal, ...]] = ()
    """What it begins with."""
    agreed_only: ClassVar[frozenset[Goal]] = frozenset()
    """Goals that need consent first."""
    locked_out: ClassVar[frozenset[Goal]] = frozenset()
    """Goals that lead to the danger signs instead while sessions are closed."""
    offers: ClassVar[tuple[Offer, ...]] = ()
    """Its slash commands."""
    doors: ClassVar[Mapping[str, Goal]] = {}
    """Timeless buttons, by choice, and the goal that each leads to."""
    choices: ClassVar[tuple[str, ...]] = ()
    """How the timeless choices begin that `tapped` answers."""
    timers: ClassVar[tuple[str, ...]] = ()
    """How the keys of its timers begin."""
    rings_anywhere: ClassVar[bool] = False
    """Whether its timers are heard in states that are not its own, where they may say something in passing or end all;
    a message that nobody asked for is for `Unasked`."""
    wishes: ClassVar[tuple[str, ...]] = ()
    """Wishes of the lexicon, beside those of its commands, that `wished` answers."""
    spoken: ClassVar[Mapping[type, Mapping[str, str]]] = {}
    """What yes, no and their like stand for in a state whose buttons say something else."""
    scored: ClassVar[tuple[type, ...]] = ()
    """States that take the number out of "about a six today"."""
    under_way: ClassVar[tuple[type, ...]] = ()
    """States of an exercise, which a command ends first."""
    running: ClassVar[tuple[type, ...]] = ()
    """States in which a clock runs, and in which what is not understood stops it."""
    keeps_told: ClassVar[tuple[type, ...]] = ()
    """States before the plan: where it hurts is kept for later."""
    deaf: ClassVar[tuple[type, ...]] = ()
    """States in which nobody is asked where it hurts."""
    earnest: ClassVar[tuple[type, ...]] = ()
    """States in which a yes is about danger: an "ok", which may only mean that it was read, answers nothing there."""
    passes_on: ClassVar[tuple[type, ...]] = ()
    """States that take every word as it is, whatever it means; danger in it is theirs to say (turn.alarm)."""

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Begin with one of its goals."""
        raise LookupError(f"{type(self).__name__} does not begin {goal!r}; turn.now is {turn.now}")

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Answer in one of its states; None where it means nothing there."""
        del turn, said
        return None

    def tapped(self, turn: Turn, said: Tapped) -> Reply | None:
        """Answer a timeless button of its own; None for one that is over."""
        del turn, said
        return None

    def rang(self, turn: Turn, said: Rang) -> Reply | None:
        """Answer a timer of its own: only where its states still stand, unless it rings anywhere or is Unasked."""
        return self.hear(turn, said) if isinstance(turn.state, self.states) else None

    def wished(self, turn: Turn, wish: str) -> Reply | None:
        """Carry out one of its wishes."""
        del turn, wish
        return None

    def pictures(self, turn: Turn) -> tuple[Say, ...]:
        """Give the pictures of what is under way, once more; none where it has none."""
        del turn
        return ()

    def spots(self, turn: Turn) -> tuple[str, ...]:
        """Give the points that are under way, or about to be; none where there are none."""
        del turn
        return ()

    def undone(self, turn: Turn) -> Reply | None:
        """Take the last answer back: the question before the open one, once more; None where there is none."""
        del turn
        return None

    def hold(self, turn: Turn) -> Reply:
        """Something may be dangerous: let the clock stand, keep the place."""
        return turn.stays()

    def stop(self, turn: Turn) -> Reply:
        """End the exercise that is under way."""
        raise LookupError(f"{type(self).__name__} has nothing under way at {turn.now}")

    # ------------------------------------------------------------ in words

    def spoken_for(self, turn: Turn, choice: str) -> str | None:
        """Give the button that a plain word stands for in this state; None for the word itself."""
        return self.spoken.get(type(turn.state), {}).get(choice)

    def button_for(self, turn: Turn, wish: str) -> str | None:
        """Give the button on show that fulfils a wish."""
        shown = shown_choices(turn)
        return next((one for one in BUTTONS.get(wish, ()) if one in shown), None)

    def felt(self, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Answer what somebody says they feel in one of its states; None where it is nothing special there."""
        del turn, said, meant
        return None

    def distressed(self, turn: Turn, kind: str) -> Reply | None:
        """Answer distress while a clock runs (kinds of care.understanding.distress); None for the usual answer."""
        del turn, kind
        return None

    def calm(self, turn: Turn, kinds: Collection[str]) -> Reply | None:
        """Answer that all is well again (care.understanding.distress.CALM); None for the usual answer."""
        del turn, kinds
        return None

    def meant(self, turn: Turn, running: str) -> Reply | None:
        """Answer what is wanted of a running clock (care.understanding.intents.RUNNING); None where it cannot."""
        del turn, running
        return None

    def unheard(self, turn: Turn) -> Reply | None:
        """Answer words that nothing understood while a clock runs."""
        del turn
        return None

    def told(self, turn: Turn, told: Told | None, health: tuple[str, ...] = ()) -> Reply | None:
        """Take where it hurts, said in one of its states; None where the check-in may have it.

        told: None where something else was told that has to wait as well; health: precautions told with it.
        """
        del turn, told, health
        return None

    # ------------------------------------------------------------ leaving, blocked and back

    def leave(self, turn: Turn, reply: Reply) -> Reply:
        """Tidy up where a reply leads out of its states."""
        del turn
        return reply

    def gone(self, turn: Turn) -> Reply:
        """Somebody blocked the bot in one of its states: nothing can be said any more."""
        del turn
        return Reply(None)

    def back(self, turn: Turn) -> tuple[Effect, ...]:
        """Somebody unblocked the bot: what goes on again."""
        del turn
        return ()


class Unasked(Conversation):
    """A conversation whose timers bring messages that nobody asked for: they wait for a good moment."""

    within: ClassVar[tuple[type, ...]] = ()
    """States that its own message may replace, however busy the chat."""
    notes: ClassVar[bool] = True
    """Whether other unasked messages keep their distance from it."""

    def put_off(self, turn: Turn, said: Rang) -> datetime | None:
        """Until when it has to wait; None: not at all."""
        del turn, said
        return None


def shown_choices(turn: Turn) -> frozenset[str]:
    """Give the choices of all buttons that are open."""
    rows = (row for asked in turn.chat.asked.values() for row in asked.buttons)
    return frozenset(one.choice for row in rows for one in row if not one.timeless)
