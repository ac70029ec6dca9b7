"""States survive being stored: names are unique, and JSON gives back the same value."""

from __future__ import annotations

import pytest

from bot.care.record.person import Complaint
from bot.conversations import states
from bot.conversations.check_in import check_in, open_questions, place_picker
from bot.conversations.clinic.profile import media_desk, profile_desk
from bot.conversations.clinic.tips import saving
from bot.conversations.home import welcome
from bot.conversations.registry import REGISTRY
from bot.conversations.safety import precaution_check, red_flag_check
from bot.conversations.safety.closed import Locked
from bot.conversations.safety.opening import ConfirmingChecked
from bot.conversations.warmth import warmth_states
from bot.store.records import StoredState
from bot.talk.tips import Post
from tests.conversations.walk import NOW

TOLD = Complaint(("shin",), ("toes",), "left", 3, "weeks", "fall")
WARMING = warmth_states.Warming("heat", 15, NOW, 60, 2, waiting=True, asks=1)
PHOTO = Post("photo", "Look", "file", source=(2001, 5))
READY = warmth_states.ReadyToHold("stretch_knees_to_chest", ("stretch_opposite_shoulder",), 2)
ASKING = red_flag_check.AskingScreen(("saddle", "nerves"), 9, ("r29",), "plan")


@pytest.mark.parametrize(
    "state",
    [
        welcome.AskingConsent(),
        welcome.PickingZone(earlier=True, page=2),
        ASKING,
        red_flag_check.WhichSign(ASKING, ("r18",)),
        Locked(),
        ConfirmingChecked(),
        precaution_check.ChoosingPrecautions(("skin",)),
        precaution_check.AskingWhether("skin", "plan"),
        precaution_check.AskingWhich(("osteoporosis", "no_rule"), "plan"),
        place_picker.ChoosingPart(TOLD, numb=True),
        place_picker.ChoosingRegions(TOLD, "foot"),
        check_in.AskingHowMuch(TOLD),
        check_in.AskingSince(TOLD),
        open_questions.AskingBefore("open_first"),
        warmth_states.SkinAfter("heat", NOW, 900, 1),
        warmth_states.WarmthWrong(warmth_states.WarmthPaused(WARMING, 120)),
        warmth_states.WarmthWrong(ready=READY),
        warmth_states.Holding(READY, NOW),
        saving.NamingTip(PHOTO),
        saving.RenamingTip("a-1"),
        media_desk.AttachingMedia("tfl"),
        profile_desk.EditingProfile("phone"),
    ],
)
def test_a_state_comes_back_from_the_store_as_it_was(state: object) -> None:
    assert states.read(states.write(state)) == state


def test_no_two_states_share_a_name() -> None:
    names = [state.__name__ for conversation in REGISTRY.all for state in conversation.states]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("name", "older"),
    [
        ("Locked", "{}"),
        ("ConfirmingChecked", "{}"),
        ("AskingScreen", '{"left":["saddle"],"of":9,"careful":[],"then":"precautions"}'),
        ("ChoosingPrecautions", '{"chosen":["skin"]}'),
        ("AskingNew", "{}"),
    ],
)
def test_a_state_of_an_older_release_is_still_known(name: str, older: str) -> None:
    assert type(states.read(StoredState(name, 1, older))).__name__ == name
