"""The clinic's own video, photo or voice note at a point: attached by a reply, seen one tap away, replaced, removed."""

from __future__ import annotations

import pytest

from bot.emulator.fields import Upload
from bot.emulator.messages import Message
from tests.known import knows, rows, shows_a_point
from tests.person import Person

STAFF = 2001


async def opens_card(olga: Person, point: str = "Front of the hip") -> Message:
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Points")
    await olga.taps(point)
    return olga.sees("Reply to this picture")


async def sends(
    olga: Person, pixel: bytes, kind: str = "video", reply_to: int | None = None, caption: str = ""
) -> None:
    upload = Upload(f"own.{kind}", pixel, "application/octet-stream")
    olga.emulator.person(olga.user_id).sends(kind, upload, caption=caption, seconds=5, reply_to=reply_to)
    await olga.settles()
    if {"Use it", "Usarlo"} & set(olga.buttons()):
        await olga.taps("use")


def of_kind(person: Person, kind: str) -> list[Message]:
    shown = person.emulator.chat(person.user_id).shown
    return [one for one in shown if one.from_bot and one.media is not None and one.media.kind == kind]


@pytest.mark.parametrize(
    ("kind", "label"),
    [("video", "Video"), ("photo", "Photo"), ("voice", "Voice message")],
)
async def test_a_reply_to_the_card_is_what_patients_find_under_it(
    olga: Person, ana: Person, pixel: bytes, kind: str, label: str
) -> None:
    card = await opens_card(olga)
    assert card.media is not None
    await sends(olga, pixel, kind, card.message_id)
    olga.sees("Saved. Patients now find this")
    await shows_a_point(ana)
    before = len(of_kind(ana, kind))
    where = ana.sees("Spot 1 of")
    assert [button.text for row in where.buttons for button in row] == [f"{label} from your clinic"]
    await ana.taps(f"{label} from your clinic")
    assert len(of_kind(ana, kind)) == before + 1
    assert ana.sees("From your clinic, for: Front hip muscle").silent
    await ana.taps("start")
    ana.sees("seconds left")


async def test_patients_read_the_button_in_their_own_language(olga: Person, ana: Person, pixel: bytes) -> None:
    card = await opens_card(olga)
    await sends(olga, pixel, "video", card.message_id, caption="Slowly")
    await knows(ana, locale="es")
    await ana.says("/session")
    for button in ("same", "6", "start"):
        await ana.taps(button)
    await ana.taps("Video de su clínica")
    ana.sees("Slowly", "De su clínica, para: Músculo frontal de la cadera")


async def test_without_anything_of_the_clinics_the_card_has_no_button(ana: Person) -> None:
    await shows_a_point(ana)
    assert not ana.sees("Spot 1 of").buttons


async def test_what_is_simply_sent_after_the_card_counts_too(olga: Person, pixel: bytes) -> None:
    await opens_card(olga)
    await sends(olga, pixel)
    olga.sees("Saved. Patients now find this", "Front hip muscle")


async def test_a_reply_counts_for_its_own_card_even_days_later(olga: Person, pixel: bytes) -> None:
    hip = await opens_card(olga)
    await opens_card(olga, "Foot")
    await olga.says("/clinic")
    await olga.waits(3 * 24 * 3600)
    await sends(olga, pixel, "video", hip.message_id)
    assert [one.point for one in await rows(olga, "point_media")] == ["tfl"]


async def test_it_is_replaced_and_removed(olga: Person, ana: Person, pixel: bytes) -> None:
    card = await opens_card(olga)
    await sends(olga, pixel, "video", card.message_id)
    await sends(olga, pixel, "voice", card.message_id)
    assert len(await rows(olga, "point_media")) == 1
    await shows_a_point(ana)
    where = ana.sees("Spot 1 of")
    assert where.buttons[0][0].text == "Voice message from your clinic"
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Points")
    assert "✓ Front of the hip" in olga.buttons()
    await olga.taps("✓ Front of the hip")
    assert of_kind(olga, "voice")
    await olga.taps("Remove it")
    olga.sees("Patients no longer see it")
    assert not await rows(olga, "point_media")
    assert await ana.taps_old("0.media.tfl", where) == "That step is over."
    assert await olga.taps_old("0.c.unpoint.tfl", olga.last) == "That step is over."


@pytest.mark.parametrize("kind", ["document", "sticker", "audio", "animation", "video_note"])
async def test_any_other_kind_gets_one_clear_line(olga: Person, pixel: bytes, kind: str) -> None:
    card = await opens_card(olga)
    await sends(olga, pixel, kind, card.message_id)
    assert olga.last.words.startswith("Please send one video, one photo or one voice message.")
    assert not await rows(olga, "point_media")


async def test_words_and_albums_get_a_line_too(olga: Person, pixel: bytes) -> None:
    await opens_card(olga)
    await olga.says("here it comes")
    olga.sees("Please send one video, one photo or one voice message.")
    olga.emulator.person(STAFF).sends_album([("photo", Upload("own.png", pixel, "image/png"))] * 2)
    await olga.settles()
    olga.sees("Please send just one, not an album.")
    assert not await rows(olga, "point_media")


async def test_a_file_that_telegram_lost_is_copied_from_where_it_was_sent(
    olga: Person, ana: Person, pixel: bytes
) -> None:
    card = await opens_card(olga)
    await sends(olga, pixel, "video", card.message_id, caption="Slowly")
    olga.emulator.world.files.by_id.clear()
    await shows_a_point(ana)
    await ana.taps("Video from your clinic")
    assert "From your clinic" in of_kind(ana, "video")[-1].words


async def test_a_patient_who_answers_a_picture_attaches_nothing(ana: Person, pixel: bytes) -> None:
    await shows_a_point(ana)
    where = ana.sees("Spot 1 of")
    await sends(ana, pixel, "video", where.message_id)
    assert not await rows(ana, "point_media")


async def test_a_stranger_attaches_and_removes_nothing(olga: Person, mallory: Person, pixel: bytes) -> None:
    card = await opens_card(olga)
    await sends(olga, pixel, "video", card.message_id)
    await knows(mallory)
    await mallory.says("/help")
    for choice in ("points", "point.tfl", "unpoint.tfl"):
        assert await mallory.taps_old(f"0.c.{choice}", mallory.last) == "That step is over."
    assert len(await rows(olga, "point_media")) == 1
    assert len([one for one in await rows(olga, "refusals") if one.chat_id == mallory.user_id]) == 3


async def test_a_button_made_up_shows_nothing(olga: Person, mallory: Person, pixel: bytes) -> None:
    card = await opens_card(olga)
    await sends(olga, pixel, "video", card.message_id)
    await mallory.says("/start")
    assert await mallory.taps_old("0.media.tfl", mallory.last) == "That step is over."
    await knows(mallory)
    assert await mallory.taps_old("0.media.never", mallory.last) == "That step is over."
    assert not of_kind(mallory, "video")


@pytest.mark.parametrize("answer", ["Throw it away", "/cancel"])
async def test_nothing_goes_live_before_it_was_seen_and_used(
    olga: Person, ana: Person, pixel: bytes, answer: str
) -> None:
    card = await opens_card(olga)
    olga.emulator.person(STAFF).sends("photo", Upload("own.photo", pixel, "image/png"), reply_to=card.message_id)
    await olga.settles()
    olga.sees("From your clinic, for: Front hip muscle")
    olga.sees("once you use it")
    assert not await rows(olga, "point_media")
    await (olga.says(answer) if answer.startswith("/") else olga.taps(answer))
    olga.sees("Nothing was changed")
    assert not await rows(olga, "point_media")
    await shows_a_point(ana)
    assert not ana.sees("Spot 1 of").buttons


# ---------------------------------------------------------------- what stands under it


@pytest.mark.parametrize("kind", ["video", "photo", "voice"])
@pytest.mark.parametrize(
    ("caption", "told"),
    [
        ("Stop your blood thinner before you press", "stopping a medicine"),
        ("Chest pain and no air? That will pass", "name an emergency"),
        ("No need to call 911, it is only a nerve", "help can wait"),
        ("Press on until it is numb", "go on into pain or numbness"),
        ("Press hard on the spot until it goes numb.", "go on into pain or numbness"),
        ("Presione hasta que se le duerma", "go on into pain or numbness"),
        ("Hold your breath and push through the pain", "go on into pain or numbness"),
    ],
)
async def test_the_words_under_it_are_read_before_it_is_used(
    olga: Person, pixel: bytes, caption: str, told: str, kind: str
) -> None:
    card = await opens_card(olga)
    upload = Upload("own.media", pixel, "application/octet-stream")
    olga.emulator.person(olga.user_id).sends(kind, upload, caption=caption, seconds=5, reply_to=card.message_id)
    await olga.settles()
    olga.sees(caption, "From your clinic, for: Front hip muscle")
    olga.sees(told)
    assert "Use it" in olga.buttons()
    assert not await rows(olga, "point_media")


async def test_words_that_say_nothing_of_danger_are_not_warned_of(olga: Person, ana: Person, pixel: bytes) -> None:
    card = await opens_card(olga)
    await sends(olga, pixel, "video", card.message_id, caption="Slowly, and breathe")
    olga.sees_not("⚠️")
    await shows_a_point(ana)
    await ana.taps("Video from your clinic")
    ana.sees("Slowly, and breathe", "From your clinic")


async def test_new_words_under_it_are_shown_and_asked_about_anew(olga: Person, ana: Person, pixel: bytes) -> None:
    card = await opens_card(olga)
    upload = Upload("own.video", pixel, "application/octet-stream")
    phone = olga.emulator.person(olga.user_id)
    message = phone.sends("video", upload, caption="Press for 10 minutes", seconds=5, reply_to=card.message_id)
    await olga.settles()
    phone.edits(message, "Press for 5 minutes")
    await olga.settles()
    await olga.taps("use")
    phone.edits(message, "Press for 1 minute")
    await olga.settles()
    await olga.taps("use")
    await olga.says("/broadcast")
    phone.edits(message, "Press for 9 minutes")
    await olga.settles()
    olga.sees("Patients still get the old words", "Front hip muscle")
    await shows_a_point(ana)
    await ana.taps("Video from your clinic")
    assert "Press for 1 minute" in ana.sees("From your clinic, for").words


async def test_new_words_are_asked_about_in_spanish(olga: Person, pixel: bytes) -> None:
    await knows(olga, locale="es")
    await olga.says("/clinic")
    for button in ("c.more", "c.points"):
        await olga.taps(button)
    await olga.taps("c.point.gluteals")
    upload = Upload("own.video", pixel, "application/octet-stream")
    phone = olga.emulator.person(olga.user_id)
    message = phone.sends("video", upload, caption="Despacio", seconds=5)
    await olga.settles()
    await olga.taps("use")
    await olga.says("/broadcast")
    phone.edits(message, "Muy despacio")
    await olga.settles()
    olga.sees("Los pacientes aún reciben las palabras de antes")
