"""States survive being stored: names are unique, and JSON gives back the same value."""

from __future__ import annotations

import pytest

from bot.care.person import Complaint
from bot.clinic import Post
from bot.conversations import check_in, places, precautions, red_flag_check, states, warmth_states, welcome
from bot.conversations.clinic import media_desk, profile_desk, saving
from bot.conversations.closed import ConfirmingChecked, Locked
from tests.conversations.walk import NOW

TOLD = Complaint(("shin",), ("toes",), "left", 3, "weeks", "fall")
WARMING = warmth_states.Warming("heat", 15, NOW, 60, 2, waiting=True, asks=1)
PHOTO = Post("photo", "Look", "file", source=(2001, 5))
READY = warmth_states.ReadyToHold("stretch_knees_to_chest", ("stretch_opposite_shoulder",), 2)
ASKING = red_flag_check.AskingScreen(("saddle", "nerves"), 9, ("r29",), "plan")


@pytest.mark.parametrize(
    "state",
    [
        welcome.AskingAge(NOW),
        welcome.PickingZone(earlier=True, page=2),
        ASKING,
        red_flag_check.WhichSign(ASKING, ("r18",)),
        Locked(),
        ConfirmingChecked(),
        precautions.ChoosingPrecautions(("skin",)),
        places.ChoosingPart(TOLD, numb=True),
        places.ChoosingRegions(TOLD, "foot"),
        check_in.AskingHowMuch(TOLD),
        check_in.Confirming(TOLD),
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
    names = [state.__name__ for conversation in states.CONVERSATIONS for state in conversation.states]
    assert len(names) == len(set(names))
