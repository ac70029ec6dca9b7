"""Every conversation, found by what it declares; a gap or a double is refused when the bot is imported."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import is_dataclass
from importlib import import_module
from pathlib import Path
from typing import Final, TypeVar

from bot.conversations.frame import goals
from bot.conversations.frame.conversation import BadConversation, Conversation, Offer, Unasked
from bot.conversations.proving import bad, prove_all
from bot.conversations.source_reading import HERE, inherits, modules_with
from bot.talk.heard import Rang
from bot.talk.reply import Goal

CONVERSATIONS: Final = (
    "home.welcome",
    "safety.red_flag_check",
    "safety.sign_question",
    "safety.how_are_you",
    "safety.precaution_check",
    "safety.precaution_details",
    "safety.unseen_alerts",
    "check_in.check_in",
    "check_in.in_words",
    "check_in.whose_body",
    "check_in.open_questions",
    "check_in.plan",
    "session.guided_session",
    "check_in.return_visit",
    "reminding.reminders",
    "reminding.putting_off",
    "reminding.follow_up",
    "reminding.look_back",
    "reminding.being_seen",
    "reminding.series",
    "warmth.warmth",
    "home.preferences",
    "home.my_health",
    "home.sharing",
    "home.my_progress",
    "home.my_data",
    "home.learn",
    "home.own_media",
    "home.ask_clinic",
    "clinic.menu",
    "home.home",
)
"""Modules of bot.conversations, each with one conversation. A new one is one line here; all else it says of itself."""

BASES: Final = frozenset({"Conversation", "Unasked"})
COMMAND: Final = re.compile(r"[a-z][a-z0-9_]{0,31}")
Key = TypeVar("Key", bound=Hashable)


class Registry:
    """Who answers what."""

    def __init__(self, kinds: Sequence[type[Conversation]]) -> None:
        """Build every table. Raises BadConversation."""
        self.all: Final = tuple(kind() for kind in kinds)
        self._of_state = self._table("state", lambda one: one.states)
        self._of_goal = self._table("goal", lambda one: one.begins)
        self._of_choice = self._table("choice", lambda one: (*one.doors, *one.choices))
        self._of_timer = self._table("timer", lambda one: one.timers)
        self._of_wish = self._table("wish", lambda one: (*one.wishes, *(_wish(offer) for offer in one.offers)))
        self._of_command = self._table("command", lambda one: (offer.name for offer in one.offers))
        self.states: Final = self._names()
        self.offers: Final = {offer.name: offer for one in self.all for offer in one.offers}
        self._prove()
        prove_all(self.all)
        self._prove_goals()
        self._prove_ranks()

    def _table(self, what: str, keys: Callable[[Conversation], Iterable[Key]]) -> dict[Key, Conversation]:
        table: dict[Key, Conversation] = {}
        for one in self.all:
            for key in keys(one):
                if key in table:
                    raise bad(one, f"takes the {what} {_say(key)}, which {type(table[key]).__name__} has: rename it")
                table[key] = one
        return table

    def _names(self) -> dict[str, type]:
        """States are stored by name: two of one name would be mistaken for each other."""
        names: dict[str, type] = {}
        for kind, owner in self._of_state.items():
            if not is_dataclass(kind):
                raise bad(owner, f"has a state {kind.__name__} that is no dataclass: it could not be stored")
            if kind.__name__ in names:
                raise bad(owner, f"has a second state called {kind.__name__}: rename it")
            names[kind.__name__] = kind
        return names

    def _prove(self) -> None:
        """Refuse unreachable conversations, and what is said of goals and states that are not its own."""
        for one in self.all:
            asked = (*(offer.goal for offer in one.offers), *one.doors.values())
            if homeless := sorted(set(asked) - set(self._of_goal)):
                raise bad(one, f"leads to the goal {homeless[0]!r}, which no conversation begins: add it to `begins`")
            if strange := sorted((one.agreed_only | one.locked_out) - set(one.begins)):
                raise bad(one, f"bars the goal {strange[0]!r}, which it does not begin")
            if loose := [kind for kind in _marked(one) if kind not in one.states]:
                raise bad(one, f"says something of the state {loose[0].__name__}: add it to `states`")
            for offer in one.offers:
                if not COMMAND.fullmatch(offer.name):
                    raise bad(one, f"offers /{offer.name}: a command is lower-case letters, digits and _")
            if not (one.begins or one.states or one.timers or one.choices):
                raise bad(one, "declares nothing: nobody could ever reach it")

    def _prove_goals(self) -> None:
        """Refuse a goal that conversations hand over to, but that nobody begins."""
        known = {Goal(one) for name, one in vars(goals).items() if name.isupper() and isinstance(one, str)}
        if homeless := sorted(known - set(self._of_goal)):
            raise BadConversation(f"frame/goals.py: no conversation begins {homeless[0]!r}: add it to `begins` of one")

    def _prove_ranks(self) -> None:
        """Refuse two commands in one place of the menu."""
        places: dict[tuple[int, bool], str] = {}
        for name, offer in self.offers.items():
            if offer.rank is None:
                continue
            if (other := places.setdefault((offer.rank, offer.staff), name)) != name:
                raise BadConversation(f"/{other} and /{name} both have rank {offer.rank}: give one another place")

    # ------------------------------------------------------------ who

    def of_state(self, state: object) -> Conversation | None:
        """Give who waits in a state."""
        return self._of_state.get(type(state))

    def of_goal(self, goal: Goal) -> Conversation:
        """Give who begins with a goal. Raises BadConversation for one that nobody begins."""
        if goal not in self._of_goal:
            raise BadConversation(f"no conversation begins {goal!r}: add it to `begins` of one")
        return self._of_goal[goal]

    def of_timer(self, said: Rang) -> Conversation | None:
        """Give whose timer rang."""
        return self.of_key(said.key)

    def of_key(self, key: str) -> Conversation | None:
        """Give whose timer has that key."""
        return next((one for start, one in self._of_timer.items() if key.startswith(start)), None)

    def of_choice(self, choice: str) -> Conversation | None:
        """Give whose timeless button that is."""
        if choice in self._of_choice:
            return self._of_choice[choice]
        return next((one for start, one in self._of_choice.items() if choice.startswith(start)), None)

    def of_wish(self, wish: str) -> Conversation | None:
        """Give who carries out a wish that is no command."""
        owner = self._of_wish.get(wish)
        return owner if owner is not None and wish in owner.wishes else None

    def command_for(self, wish: str) -> Offer | None:
        """Give the command that a wish in words stands for."""
        return next((offer for offer in self.offers.values() if _wish(offer) == wish), None)

    # ------------------------------------------------------------ lists

    @property
    def goals(self) -> tuple[Goal, ...]:
        """Every goal that somebody begins."""
        return tuple(self._of_goal)

    @property
    def owners(self) -> frozenset[str]:
        """Name the commands that only an owner may use."""
        return frozenset(name for name, offer in self.offers.items() if offer.owners)

    def listed(self, *, staff: bool = False) -> tuple[str, ...]:
        """Name the commands of Telegram's menu in their order."""
        shown = [offer for offer in self.offers.values() if offer.rank is not None and offer.staff is staff]
        return tuple(offer.name for offer in sorted(shown, key=lambda offer: offer.rank or 0))

    def states_that(self, mark: Callable[[Conversation], Iterable[type]]) -> tuple[type, ...]:
        """Collect what all conversations say of their states."""
        return tuple(kind for one in self.all for kind in mark(one))


def _wish(offer: Offer) -> str:
    return offer.wish or offer.name


def _marked(one: Conversation) -> tuple[type, ...]:
    within = one.within if isinstance(one, Unasked) else ()
    return (*one.spoken, *one.scored, *one.under_way, *one.running, *one.keeps_told, *one.deaf, *one.passes_on, *within)


def _say(key: Hashable) -> str:
    return key.__name__ if isinstance(key, type) else repr(key)


def found_in(modules: Iterable[str]) -> tuple[type[Conversation], ...]:
    """Give the conversation of each module. Raises BadConversation for a module that is not there or has not one."""
    return tuple(_only(name) for name in modules)


def _only(name: str) -> type[Conversation]:
    file = f"conversations/{name.replace('.', '/')}.py"
    path = f"{__package__}.{name}"
    try:
        module = import_module(path)
    except ModuleNotFoundError as error:
        if error.name != path:
            raise
        raise BadConversation(f"{file} is listed in conversations/registry.py, but is not there") from None
    own = [
        one
        for one in vars(module).values()
        if isinstance(one, type) and issubclass(one, Conversation) and one.__module__ == path
    ]
    if len(own) != 1:
        raise BadConversation(f"{file} has {len(own)} conversations: each stands in a module of its own")
    return own[0]


def forgotten(modules: Iterable[str], folder: Path = HERE) -> tuple[str, ...]:
    """Name the modules that hold a conversation but are not listed: nobody would ever reach it."""
    written = modules_with(inherits(BASES), folder)
    return tuple(sorted(written - {*modules, "frame.conversation"}))


def _registry() -> Registry:
    for name in forgotten(CONVERSATIONS):
        raise BadConversation(
            f"conversations/{name.replace('.', '/')}.py: add {name!r} to CONVERSATIONS in registry.py"
        )
    return Registry(found_in(CONVERSATIONS))


REGISTRY: Final = _registry()
