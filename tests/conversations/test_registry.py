"""What a conversation declares by half, or takes from another one, is refused by name before anybody is answered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.care.catalog import Catalog
from bot.commands.readiness import loose_literals, unknown_words
from bot.content.material import gather
from bot.conversations import states
from bot.conversations.clinic.menu import OWNERS, OWNERS_STATES, forgotten_in, owners_alone
from bot.conversations.clinic.part import Part
from bot.conversations.clinic.part_tables import prove_part
from bot.conversations.clinic.profile.profile_desk import EditingProfile
from bot.conversations.frame.conversation import BadConversation, Conversation, Unasked
from bot.conversations.frame.turn import Turn
from bot.conversations.handing_over import begin
from bot.conversations.home.my_data import ConfirmingDelete
from bot.conversations.outcome import outcome_of
from bot.conversations.registry import CONVERSATIONS, REGISTRY, Registry, forgotten, found_in
from bot.conversations.ringing import rang
from bot.talk.bubbles import Button, Say, Text
from bot.talk.effects import KeepRefusal, SetTimer, Tell
from bot.talk.heard import Command, Rang, Said, Tapped, Words
from bot.talk.reply import Goal, Reply
from bot.talk.staff import Role
from tests.conversations.walk import KNOWN, NOW, ROOT, turn_of

DRINK = Goal("drink")


@dataclass(frozen=True, slots=True)
class AskingDrink:
    """Have you drunk?"""


def made(*also: type[Conversation], **declared: Any) -> type[Conversation]:
    """Make a conversation of what it declares and answers."""
    return type("Drinking", also or (Conversation,), declared)


def refusal_of(kind: type[Conversation], *others: type[Conversation]) -> str:
    with pytest.raises(BadConversation) as refused:
        Registry((kind, *others))
    assert "\n" not in str(refused.value)
    return str(refused.value)


def answers(self: Conversation, turn: Turn, said: object = None) -> Reply | None:
    """Answer nothing."""
    del self, turn, said
    return None


@pytest.mark.parametrize(
    ("declared", "method"),
    [
        ({"states": (AskingDrink,)}, "hear"),
        ({"begins": (DRINK,)}, "begin"),
        ({"choices": ("drink.",)}, "tapped"),
        ({"timers": ("drink:",)}, "rang"),
        ({"states": (AskingDrink,), "hear": answers, "under_way": (AskingDrink,)}, "stop"),
        ({"choices": ("drink.",), "tapped": answers, "wishes": ("drink",)}, "wished"),
    ],
)
def test_what_is_declared_and_never_answered_is_refused(declared: dict[str, Any], method: str) -> None:
    said = refusal_of(made(**declared))
    assert "Drinking declares `" in said
    assert f"has no `{method}` to answer it" in said


@pytest.mark.parametrize("method", ["hear", "begin", "tapped", "stop", "wished"])
def test_what_is_answered_and_never_declared_is_refused(method: str) -> None:
    base: dict[str, Any] = {"states": (AskingDrink,), "hear": answers}
    if method == "hear":
        base = {"choices": ("drink.",), "tapped": answers}
    assert f"has a `{method}` that nobody would ever call" in refusal_of(made(**{**base, method: answers}))


def test_an_unasked_ring_without_a_timer_is_refused() -> None:
    kind = made(Unasked, states=(AskingDrink,), hear=answers, rang=answers)
    assert "has a `rang` that nobody would ever call: declare `timers`" in refusal_of(kind)


def test_an_unasked_timer_without_a_ring_of_its_own_is_refused() -> None:
    kind = made(Unasked, states=(AskingDrink,), hear=answers, timers=("drink:",))
    assert "has no `rang` to answer them" in refusal_of(kind)


# ------------------------------------------------------------ timers


def test_an_ordinary_conversation_with_a_ring_of_its_own_is_told_of_unasked() -> None:
    said = refusal_of(made(states=(AskingDrink,), hear=answers, timers=("drink:",), rang=answers))
    assert "inherit from `Unasked`" in said
    assert "`rings_anywhere`" in said


def test_one_that_says_so_may_ring_anywhere() -> None:
    Registry((*found_in(CONVERSATIONS), made(timers=("drink:",), rang=answers, rings_anywhere=True)))


def opening(self: Conversation, turn: Turn, said: Said) -> Reply | None:
    """Open a question, whatever stands."""
    del self, turn, said
    return Reply(AskingDrink())


@pytest.mark.parametrize("anywhere", [True, False])
def test_a_timer_opens_nothing_while_another_conversation_waits(catalog: Catalog, *, anywhere: bool) -> None:
    own: dict[str, Any] = {"rang": opening, "rings_anywhere": True} if anywhere else {}
    kind = made(states=(AskingDrink,), hear=opening, timers=("drink:",), **own)
    registry = Registry((*found_in(CONVERSATIONS), kind))
    turn = given(catalog, ConfirmingDelete())
    said = Rang("drink:now", NOW)
    reply = rang(registry, turn, said)
    if anywhere:
        assert reply is not None
        assert reply.state == ConfirmingDelete()
        assert [one.key for one in reply.effects if isinstance(one, SetTimer)] == ["drink:now"], "it comes back later"
    else:
        assert reply is None
    inside = rang(registry, replace(turn, state=AskingDrink()), said)
    assert inside is not None
    assert inside.state == AskingDrink()


@pytest.mark.parametrize(
    ("what", "first", "second"),
    [
        ("timer", {"timers": ("drink:", "drink:more:")}, {}),
        ("timer", {"timers": ("session:1:",)}, None),
        ("timer", {"timers": ("",)}, None),
        ("choice", {"choices": ("learn.card.more.",)}, None),
        ("choice", {"choices": ("go.",)}, None),
        ("choice", {"choices": ("drink.", "drink.more.")}, {}),
    ],
)
def test_beginnings_that_overlap_are_refused(what: str, first: dict[str, Any], second: dict[str, Any] | None) -> None:
    answered = {"timers": {"states": (AskingDrink,), "hear": answers}, "choices": {"tapped": answers}}
    kind = made(**first, **answered[next(iter(first))])
    said = refusal_of(kind, *(() if second is not None else found_in(CONVERSATIONS)))
    assert f"takes the {what} " in said
    assert "begins like" in said


# ------------------------------------------------------------ forgotten modules


@pytest.mark.parametrize(
    "source",
    [
        "class Water(Conversation):\n    pass\n",
        "class Water(conversation.Conversation):\n    pass\n",
        "class Water(Counted, Unasked):\n    pass\n",
        "class Water(\n    Unasked,\n):\n    pass\n",
        "if True:\n    class Water(Conversation[int]):\n        pass\n",
    ],
)
def test_a_conversation_is_found_however_it_is_written(tmp_path: Path, source: str) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "water.py").write_text(source)
    (tmp_path / "home" / "talk.py").write_text('"""Says Conversation and PART only in words."""\n')
    assert forgotten((), tmp_path) == ("home.water",)


@pytest.mark.parametrize(
    "source", ["PART = Part()\n", "PART: Final = Part()\n", "PART: Part = made(\n    1)\n", "A = PART = Part()\n"]
)
def test_a_part_is_found_however_it_is_written(tmp_path: Path, source: str) -> None:
    (tmp_path / "about.py").write_text(source)
    with pytest.raises(BadConversation, match=r"clinic/about\.py: add 'about' to PARTS"):
        forgotten_in(tmp_path)


# ------------------------------------------------------------ the clinic's desk


def tapped(turn: Turn, verb: str, about: str) -> Reply | None:
    del turn, verb, about
    return None


def heard(turn: Turn, said: Said) -> Reply | None:
    del turn, said
    return None


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        (Part(verbs=("about",)), "has no `tapped`"),
        (Part(states=(AskingDrink,)), r"declares `states` \(AskingDrink\), but has no `heard`"),
        (Part(timers=("about",)), "has no `rang`"),
        (Part(tapped=tapped), "has a `tapped` that nobody would ever call: declare `verbs`"),
        (Part(heard=heard), "declare `states`"),
        (Part(rang=tapped), "declare `timers`"),
        (Part(verbs=("about",), tapped=tapped, owners=("abuot",)), "gives owners 'abuot'"),
        (Part(verbs=("about",), tapped=tapped, owners_states=(AskingDrink,)), "gives owners AskingDrink"),
    ],
)
def test_half_a_part_is_refused(part: Part, reason: str) -> None:
    with pytest.raises(BadConversation, match=reason):
        prove_part(part, "a.py")


def test_a_practitioner_is_refused_whatever_only_owners_may_do(catalog: Catalog) -> None:
    turn = given(catalog, None)
    assert {"invite", "out", "away", "profile", "field", "second", "cap", "run", "hold"} <= OWNERS
    for verb in OWNERS:
        reply = owners_alone(turn, Tapped(0, f"c.{verb}.x"))
        assert reply is not None
        assert any(isinstance(one, KeepRefusal) for one in reply.effects), verb
    assert owners_alone(turn, Tapped(0, "c.team")) is None
    assert owners_alone(turn, Command("clinic")) is None
    assert owners_alone(turn, Words("hello")) is None


def test_an_answer_that_only_an_owner_may_give_ends_what_was_begun(catalog: Catalog) -> None:
    assert EditingProfile in OWNERS_STATES
    desk = REGISTRY.of_state(EditingProfile("phone"))
    assert desk is not None
    turn = given(catalog, EditingProfile("phone"), role=Role.PRACTITIONER)
    reply = desk.hear(turn, Words("555 0100"))
    assert reply is not None
    assert reply.state is None
    assert [one.what for one in reply.effects if isinstance(one, KeepRefusal)] == ["EditingProfile"]


# ------------------------------------------------------------ replies


def given(catalog: Catalog, state: object | None, role: Role | None = None) -> Turn:
    """A turn of somebody known."""
    turn = turn_of(state, KNOWN, catalog)
    return replace(turn, chat=replace(turn.chat, role=role))


def test_a_state_that_no_conversation_declares_is_refused_by_name(catalog: Catalog) -> None:
    with pytest.raises(BadConversation, match=r"test_registry\.py: AskingDrink is in no `states`"):
        outcome_of(given(catalog, None), Words("hello"), Reply(AskingDrink()))


def test_handing_over_to_a_goal_that_nobody_begins_is_refused_by_name(catalog: Catalog) -> None:
    with pytest.raises(BadConversation, match="no conversation begins 'drink'"):
        begin(REGISTRY, given(catalog, None), DRINK)


@pytest.mark.parametrize("choice", ["x" * 57, "", "más", "two words"])
def test_a_choice_that_fits_no_button_is_refused_by_name(catalog: Catalog, choice: str) -> None:
    say = Say(Text("home"), ((Button(Text("button-home"), choice),),))
    for reply in (Reply(None, (say,)), Reply(None, effects=(Tell(7, (say,)),))):
        with pytest.raises(BadConversation, match=f"the choice '{choice}' of the button 'button-home'"):
            outcome_of(given(catalog, None), Words("hello"), reply)


def test_a_timer_that_cannot_be_kept_or_that_nobody_answers_is_refused_by_name(catalog: Catalog) -> None:
    for key, reason in (("session:" + "x" * 41, "is longer than 48"), ("drink:now", "nobody answers the timer 'drink")):
        with pytest.raises(BadConversation, match=reason):
            outcome_of(given(catalog, None), Words("hello"), Reply(None, effects=(SetTimer(key, NOW),)))


# ------------------------------------------------------------ what check looks for


def test_goals_and_timers_that_are_written_out_have_an_owner(tmp_path: Path) -> None:
    (tmp_path / "water.py").write_text('A = Goal("drink")\nB = Goal("home")\nC = SetTimer(f"drink:{1}", NOW)\n')
    found = [(one.file, one.entry) for one in loose_literals(REGISTRY, tmp_path)]
    assert found == [("conversations/water.py:1", "drink"), ("conversations/water.py:3", "drink:")]


def test_a_wish_that_no_lexicon_knows_and_an_answer_that_nobody_types_are_named() -> None:
    material = gather(ROOT / "content")
    assert not list(unknown_words(REGISTRY, material))
    kind = made(
        states=(AskingDrink,),
        hear=answers,
        choices=("drink.",),
        tapped=answers,
        wishes=("drink_up",),
        wished=answers,
        spoken={AskingDrink: {"yep": "yes"}},
    )
    registry = Registry((*found_in(CONVERSATIONS), kind))
    assert [one.entry for one in unknown_words(registry, material)] == ["drink_up", "yep"]


class Turnip:
    """Nothing that JSON knows."""


@dataclass(frozen=True, slots=True)
class AskingWhen:
    """A state with something that cannot be written down."""

    by: Turnip
    until: timedelta


def test_every_state_can_be_stored_and_one_that_cannot_is_named() -> None:
    states.prove()
    with pytest.raises(BadConversation, match="AskingWhen cannot be stored"):
        states.prove_stored(AskingWhen)
