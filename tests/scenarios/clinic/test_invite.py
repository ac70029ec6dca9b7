"""Links for patients: one for each member of the staff, a picture to print, and who came by which."""

from __future__ import annotations

import pypdfium2
import pytest

from bot.app import App
from bot.clock import TravelClock
from bot.emulator.emulator import Emulator
from tests.known import rows
from tests.person import Person

WELCOME = ("Yes, 18+. Do not tell my clinic",)


async def link_of(staff: Person) -> str:
    await staff.says("/clinic")
    await staff.taps("Invite patients")
    return staff.sees("Your link for patients").words.split("start=")[1].split()[0]


async def newcomer(like: Person, user_id: int, link: str = "") -> Person:
    like.emulator.person(user_id, f"Patient {user_id}")
    person = Person(user_id, like.emulator, like.app, like.clock)
    await person.says(f"/start {link}".strip())
    return person


async def finishes_the_welcome(person: Person) -> None:
    for label in WELCOME:
        await person.taps(label)


async def test_a_link_is_short_lasts_and_says_nothing_about_who_gives_it_out(olga: Person, pia: Person) -> None:
    link = await link_of(olga)
    assert len(link) == 10
    assert str(olga.user_id) not in link
    assert await link_of(olga) == link
    assert await link_of(pia) != link


async def test_the_picture_is_made_to_be_seen_and_to_be_printed(olga: Person) -> None:
    await link_of(olga)
    await olga.taps("Show the QR code")
    shown = olga.sees("point their phone at this").media
    assert shown is not None
    assert (shown.kind, shown.file.width) == ("photo", 1080)


def printed(content: bytes) -> tuple[str, tuple[int, int]]:
    """The words of the one page, and its size in points."""
    document = pypdfium2.PdfDocument(content)
    try:
        (page,) = document
        text = page.get_textpage()
        # A hyphen at the end of a line, as some links have it, comes as \x02.
        words = " ".join(str(text.get_text_bounded()).replace("\x02", "- ").split())
        text.close()
        return words, (round(page.get_width()), round(page.get_height()))
    finally:
        document.close()


@pytest.mark.parametrize(("button", "size"), [("Print it (US Letter)", (612, 792)), ("Print it (A4)", (595, 842))])
async def test_a_sheet_to_print_says_it_in_both_languages(olga: Person, button: str, size: tuple[int, int]) -> None:
    await olga.says("/clinic")
    await olga.taps("Profile")
    await olga.taps("Name")
    await olga.says("Hill 針灸 🌿")
    link = await link_of(olga)
    await olga.taps(button)
    sent = olga.last.media
    assert sent is not None
    assert (sent.kind, sent.file.name) == ("document", "invitation-2026-11-21.pdf")
    words, measured = printed(sent.file.content)
    assert measured == size
    for said in ("Hill 針灸 🌿", "Leah Olson", "920 574 0447", "Hip pain or numb legs?", "¿Dolor de cadera", link):
        assert said in words


async def test_who_came_by_a_link_and_who_finished_is_counted(olga: Person, pia: Person) -> None:
    ours, hers = await link_of(olga), await link_of(pia)
    olga.sees("Nobody came by your link yet")
    first = await newcomer(olga, 3001, ours)
    await finishes_the_welcome(first)
    await newcomer(olga, 3002, ours)
    await newcomer(olga, 3003, hers)
    await newcomer(olga, 3004)
    await link_of(olga)
    olga.sees("2 came by your link, 1 finished the welcome")
    olga.sees("By whose link", "Olga: 2 came, 1 finished", "Pia: 1 came, 0 finished")
    await link_of(pia)
    pia.sees("1 came by your link, 0 finished")
    pia.sees_not("By whose link")


async def test_staff_who_try_a_link_count_for_nobody(olga: Person, pia: Person) -> None:
    link = await link_of(olga)
    await pia.says(f"/start {link}")
    await pia.says("/clinic")
    await pia.taps("c.more")
    await pia.taps("Try it as a patient")
    await finishes_the_welcome(pia)
    await link_of(olga)
    olga.sees("Nobody came by your link yet")


async def test_the_first_link_wins_and_a_patient_who_is_here_already_is_nobodys(olga: Person, pia: Person) -> None:
    ours, hers = await link_of(olga), await link_of(pia)
    ana = await newcomer(olga, 3001, ours)
    for link in (hers, ours, ours):
        await ana.says(f"/start {link}")
    await finishes_the_welcome(ana)
    ben = await newcomer(olga, 3002)
    await finishes_the_welcome(ben)
    await ben.says(f"/start {hers}")
    assert {row.chat_id: row.invitation for row in await rows(olga, "chats") if row.invitation} == {3001: ours}


@pytest.mark.parametrize("token", ["pAAAAAAAAA", "2001", "p" * 60, "p'; DROP ", "claimless"])
async def test_a_made_up_link_just_starts_the_welcome(olga: Person, token: str) -> None:
    await link_of(olga)
    ana = await newcomer(olga, 3001, token)
    ana.sees("May I keep them?")
    assert not [row for row in await rows(olga, "chats") if row.invitation]
    await link_of(olga)
    olga.sees("Nobody came by your link yet")


async def test_the_link_of_somebody_who_left_still_welcomes_and_counts_as_the_clinics(
    olga: Person, pia: Person
) -> None:
    link = await link_of(pia)
    await newcomer(olga, 3001, link)
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Team")
    await olga.taps("Remove Pia")
    await olga.taps("Remove Pia")
    ana = await newcomer(olga, 3002, link)
    ana.sees("May I keep them?")
    await link_of(olga)
    olga.sees("The clinic, links of former staff: 2 came, 0 finished")
    assert [row.given_by for row in await rows(olga, "invitations") if row.token == link] == [None]


async def test_staff_see_it_in_their_own_language(app: App, emulator: Emulator, clock: TravelClock) -> None:
    from tests.known import knows  # noqa: PLC0415
    from tests.scenarios.clinic.conftest import link_for  # noqa: PLC0415

    emulator.person(2001, "Olga")
    olga = Person(2001, emulator, app, clock)
    await olga.says(f"/start {await link_for(app, clock)}")
    await knows(olga, locale="es")
    await olga.says("/clinic")
    await olga.taps("Invitar a pacientes")
    olga.sees("Su enlace para pacientes")
    olga.sees("Aún no llegó nadie")


@pytest.mark.parametrize("choice", ["links", "code", "print"])
async def test_nobody_else_gets_a_link(olga: Person, mallory: Person, choice: str) -> None:
    await link_of(olga)
    before = await rows(olga, "invitations")
    await mallory.says("/start")
    assert await mallory.taps_old(f"0.c.{choice}", mallory.last) == "That step is over."
    assert [(one.chat_id, one.what) for one in await rows(olga, "refusals")] == [(6666, f"c.{choice}")]
    assert await rows(olga, "invitations") == before


async def test_without_a_link_of_ones_own_there_is_nothing_to_print(olga: Person) -> None:
    await olga.says("/clinic")
    assert await olga.taps_old("0.c.code", olga.last) == "That step is over."
    assert await olga.taps_old("0.c.print", olga.last) == "That step is over."
