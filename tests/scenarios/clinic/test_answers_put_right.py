"""What staff wrote to one patient follows their edit, however it was sent, and can be taken back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeAlias

import pytest

from bot.care.record.person import Sharing
from bot.emulator.emulator import Emulator
from bot.emulator.fields import Upload
from bot.emulator.messages import Message
from tests.known import knows, presses, rows, state_name
from tests.person import Person
from tests.scenarios.clinic.test_asking import GROUP, group, said, topic_of

__all__ = ["group"]
QUESTION = "Which side should be looked at?"
WRONG = "Show the nurse your left hip"
Opens: TypeAlias = Callable[[Person, Person], Awaitable[None]]
RIGHT = "Show the nurse your RIGHT hip"


async def asks(ana: Person) -> None:
    await knows(ana)
    await ana.says("/ask")
    await ana.says(QUESTION)


async def by_button(olga: Person, ana: Person) -> None:
    await asks(ana)
    await olga.taps("Answer")


async def by_card(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=Sharing(asked=True, card=True, name="Ana"))
    await olga.says("/clinic")
    await olga.taps("Patients")
    await olga.taps("Patients who share their card")
    await olga.taps(next(one for one in olga.buttons() if "Ana" in one))
    await olga.taps("Write to them")


async def by_alert(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=Sharing(alerts=True, alerts_asked=True))
    await ana.says("I am numb between the legs and cannot pee")
    await olga.taps("Write to them")


def at_ana(ana: Person) -> list[Message]:
    return [one for one in ana.emulator.chat(ana.user_id).shown if "Show the" in one.words and one.from_bot]


async def says_yes(olga: Person) -> None:
    """Send it all the same to somebody whom danger has closed."""
    if "Send it all the same" in olga.buttons():
        await olga.taps("Send it all the same")


@pytest.mark.parametrize("opened", [by_button, by_card, by_alert])
async def test_an_edit_is_followed_at_the_patient(olga: Person, ana: Person, opened: Opens) -> None:
    await opened(olga, ana)
    message = ana.emulator.person(olga.user_id).says(WRONG)
    await olga.settles()
    await says_yes(olga)
    ana.emulator.person(olga.user_id).edits(message, RIGHT)
    await olga.settles()
    await says_yes(olga)
    olga.sees("Corrected for")
    assert [one.words.partition("\n")[0] for one in at_ana(ana)] == [RIGHT]


@pytest.mark.parametrize("opened", [by_button, by_card, by_alert])
async def test_an_answer_is_taken_back_and_no_edit_brings_it_again(olga: Person, ana: Person, opened: Opens) -> None:
    await opened(olga, ana)
    message = ana.emulator.person(olga.user_id).says(WRONG)
    await olga.settles()
    await says_yes(olga)
    await olga.waits(6)
    await olga.taps("Take it back")
    assert not at_ana(ana)
    await olga.waits(6)
    olga.sees("it is off their phone")
    ana.emulator.person(olga.user_id).edits(message, RIGHT)
    await olga.settles()
    assert not at_ana(ana)


@pytest.mark.parametrize(
    ("locale", "back", "is_open"),
    [
        ("en", "Take it back", "is open again"),
        ("es", "Retirarlo", "está otra vez sin atender"),
    ],
)
async def test_a_question_whose_answer_is_taken_back_is_open_again_and_all_are_told(
    olga: Person, pia: Person, ana: Person, locale: str, back: str, is_open: str
) -> None:
    await knows(olga, locale=locale)
    await knows(pia, locale=locale)
    await asks(ana)
    await olga.taps("Answer" if locale == "en" else "Responder")
    await olga.says(WRONG)
    assert [one.stage for one in await rows(olga, "questions")] == ["answered"]
    await olga.taps(back)
    assert [one.stage for one in await rows(olga, "questions")] == ["open"]
    olga.sees(is_open)
    assert "Olga" in pia.sees(is_open).words


async def test_a_photo_is_taken_back_whole(olga: Person, ana: Person, pixel: bytes) -> None:
    await by_button(olga, ana)
    ana.emulator.person(olga.user_id).sends("photo", Upload("a.png", pixel, "image/png"), caption=WRONG)
    await olga.settles()
    await olga.taps("Take it back")
    assert not at_ana(ana)
    assert not [one for one in ana.emulator.chat(ana.user_id).shown if one.media is not None]


async def test_what_still_waits_for_the_end_of_an_exercise_never_goes(olga: Person, ana: Person) -> None:
    await asks(ana)
    await presses(ana)
    await olga.taps("Answer")
    await olga.says(WRONG)
    await olga.taps("Take it back")
    await ana.waits(31 * 60)
    assert not at_ana(ana)
    olga.sees("it is off their phone")


async def test_after_two_days_it_stays(olga: Person, ana: Person) -> None:
    await by_button(olga, ana)
    await olga.says(WRONG)
    await olga.waits(48 * 3600 - 60)
    await olga.taps("Take it back")
    await olga.waits(6)
    olga.sees("Telegram left it on their phone")
    assert len(at_ana(ana)) == 1


# ---------------------------------------------------------------- nobody is there any more


async def test_an_answer_to_somebody_who_deleted_everything_is_refused_plainly_and_ends(
    olga: Person, ana: Person
) -> None:
    await by_button(olga, ana)
    await ana.says("/delete")
    await ana.taps("delete")
    await olga.says(WRONG)
    olga.sees("Not passed on", "deleted everything")
    assert await state_name(olga) == ""


@pytest.mark.parametrize("opened", [by_button, by_card, by_alert])
async def test_after_a_block_the_next_words_are_not_for_that_patient(olga: Person, ana: Person, opened: Opens) -> None:
    await opened(olga, ana)
    ana.emulator.person(ana.user_id).blocks()
    await olga.says(WRONG)
    olga.sees("Not passed on", "blocked the bot")
    assert await state_name(olga) == ""
    ana.emulator.person(ana.user_id).unblocks()
    await olga.settles()
    await olga.says("Show the phone to Pia")
    assert not at_ana(ana)


@pytest.mark.parametrize("locale", ["es"])
async def test_it_is_taken_back_in_spanish(olga: Person, ana: Person, locale: str) -> None:
    await by_button(olga, ana)
    await olga.says(WRONG)
    await knows(olga, locale=locale)
    await olga.waits(6)
    await olga.taps("Retirarlo")
    assert not at_ana(ana)
    await olga.waits(6)
    olga.sees("ya no está en su teléfono")


# ---------------------------------------------------------------- in the clinic's group


async def in_topic(olga: Person, ana: Person, words: str = WRONG) -> Message:
    """Write it in her topic."""
    await asks(ana)
    message = ana.emulator.person(olga.user_id).says(words, chat_id=GROUP, topic=topic_of(ana.emulator))
    await olga.settles()
    return message


async def presses_in_group(staff: Person, beginning: str) -> None:
    """Press the newest button of the group that begins so."""
    emulator = staff.emulator
    for message in reversed(emulator.chat(GROUP).shown):
        for button in (button for row in message.buttons for button in row):
            if button.text.startswith(beginning):
                emulator.person(staff.user_id).sends_data(button.data, message, emulator.chat(GROUP))
                await staff.settles()
                return
    raise AssertionError(f"no button {beginning!r} in the group")


async def test_a_line_in_the_group_is_taken_back_and_its_edit_brings_it_no_more(
    olga: Person, pia: Person, ana: Person, group: int, emulator: Emulator
) -> None:
    message = await in_topic(olga, ana)
    assert len(at_ana(ana)) == 1
    await olga.waits(6)
    under = next(one for one in said(emulator) if "it is on their phone" in one.words)
    assert under.thread_id in emulator.chat(group).topics
    await presses_in_group(pia, "Take it back")
    assert not at_ana(ana)
    await olga.waits(6)
    assert any("it is off their phone" in one.words for one in said(emulator))
    assert any("is open again" in one.words for one in said(emulator))
    assert [one.stage for one in await rows(olga, "questions")] == ["open"]
    emulator.person(olga.user_id).edits(message, RIGHT)
    await olga.settles()
    assert not at_ana(ana)


async def test_in_the_group_it_is_said_where_a_line_did_not_arrive(
    olga: Person, ana: Person, group: int, emulator: Emulator
) -> None:
    await asks(ana)
    emulator.chat(ana.user_id).blocked = True
    emulator.person(olga.user_id).says(WRONG, chat_id=group, topic=topic_of(emulator))
    await olga.settles()
    await olga.waits(6)
    missed = next(one for one in said(emulator) if "did not arrive" in one.words)
    assert missed.thread_id == topic_of(emulator)


async def test_nobody_but_staff_takes_a_line_back(
    olga: Person, mallory: Person, ana: Person, group: int, emulator: Emulator
) -> None:
    emulator.person(mallory.user_id).joins(group, "member")
    await in_topic(olga, ana)
    await presses_in_group(mallory, "Take it back")
    assert len(at_ana(ana)) == 1
    assert [one.what for one in await rows(olga, "refusals")] == [f"answerback by {mallory.user_id}"]
