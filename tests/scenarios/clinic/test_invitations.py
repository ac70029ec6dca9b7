"""Nobody is invited to press, warm or stretch who may not: by no tip of the library, of a course or of staff."""

from __future__ import annotations

import pytest

from bot.care.record.person import Lock
from bot.emulator.fields import Upload
from bot.emulator.messages import Message
from tests.known import known_as, knows, rows
from tests.person import Person

FEW = "Fewer than 5 people, or nobody"
ASKS = "Does it ask to press, warm or stretch?"
FRONT_OF_HIP = "The spot by your coin pocket"


async def patient(olga: Person, user_id: int, **changes: object) -> Person:
    olga.emulator.person(user_id, f"Patient {user_id}")
    person = Person(user_id, olga.emulator, olga.app, olga.clock)
    await knows(person, **changes)
    return person


async def chooses(olga: Person, tip: str) -> None:
    """Take a tip of the library, up to the choice of who gets it."""
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Library")
    while f"○ {tip}" not in olga.buttons():
        await olga.taps("More")
    await olga.taps(f"○ {tip}")
    await olga.taps("Send")


async def notices(olga: Person, words: str) -> None:
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Send a notice")
    await olga.says(words)


async def sends(olga: Person) -> None:
    for button in ("on", "Now", "Send it"):
        await olga.taps(button)


def tips(person: Person, words: str) -> list[Message]:
    return [one for one in person.emulator.chat(person.user_id).shown if one.from_bot and words in one.words]


async def test_a_library_tip_that_invites_to_press_reaches_only_those_who_may(olga: Person) -> None:
    ana = await patient(olga, 3001)
    locked = await patient(olga, 3002, lock=Lock("emergency", "r1", olga.clock.now()))
    new_hip = await patient(olga, 3003, precautions=("hip_replacement",))
    clot = await patient(olga, 3004, precautions=("clot",))
    doubted = await patient(olga, 3005, doubted=("r2",))
    await chooses(olga, "Find the front of the hip")
    olga.sees(FEW)
    await sends(olga)
    await olga.waits(70)
    assert len(tips(ana, FRONT_OF_HIP)) == 1
    assert [one for one in (locked, new_hip, clot, doubted) if tips(one, FRONT_OF_HIP)] == []


async def test_a_library_tip_that_invites_to_nothing_reaches_everybody(olga: Person) -> None:
    await patient(olga, 3001)
    await patient(olga, 3002, lock=Lock("emergency", "r1", olga.clock.now()))
    await chooses(olga, "You are not alone")
    olga.sees("2 people get it")


async def test_a_tip_that_waits_is_dropped_for_whoever_is_stopped_meanwhile(olga: Person) -> None:
    ana, eva = await patient(olga, 3001), await patient(olga, 3002)
    await chooses(olga, "Find the front of the hip")
    for button in ("on", "At a set time"):
        await olga.taps(button)
    await olga.taps(olga.buttons()[1])
    await olga.says("18:30")
    await olga.taps("Send it")
    await olga.waits(70)
    await ana.says("I cannot feel between my legs and I wet myself")
    assert (await known_as(ana)).lock is not None
    await olga.waits(3 * 24 * 3600)
    assert len(tips(eva, FRONT_OF_HIP)) == 1
    assert not tips(ana, FRONT_OF_HIP)


async def test_whoever_was_never_asked_about_danger_is_invited_to_nothing(olga: Person) -> None:
    await patient(olga, 3001, screened_at=None)
    await patient(olga, 3002, precautions=None)
    await chooses(olga, "Start light")
    await sends(olga)
    await olga.waits(70)
    assert not await rows(olga, "receipts")


async def test_a_tip_whose_words_invite_to_press_reaches_only_those_who_may_unless_staff_take_that_off(
    olga: Person,
) -> None:
    await patient(olga, 3001)
    await patient(olga, 3002, lock=Lock("emergency", "r1", olga.clock.now()))
    await olga.says("/broadcast")
    await olga.says("Lean on the ball for a minute each evening.")
    olga.sees("Its words ask to press, warm or stretch", "Take the tick off")
    olga.sees(FEW, "nothing against what the tip asks them to do")
    await olga.taps("☑ It asks to press, warm or stretch")
    olga.sees("2 people get it", ASKS)
    await olga.taps("☐ It asks to press, warm or stretch")
    assert ASKS not in olga.sees(FEW, "nothing against what the tip asks them to do").words


async def test_a_tip_whose_words_ask_for_nothing_that_is_known_is_asked_about(olga: Person, pixel: bytes) -> None:
    for number in range(3001, 3005):
        await patient(olga, number)
    closed = await patient(olga, 3005, lock=Lock("emergency", "r1", olga.clock.now()))
    await olga.says("/broadcast")
    await olga.says("Dig your thumb in where it hurts.")
    olga.sees("5 people get it", ASKS)
    olga.emulator.person(2001).sends("photo", Upload("a.png", pixel, "image/png"))
    await olga.settles()
    olga.sees("5 people get it", ASKS)
    await olga.taps("☐ It asks to press, warm or stretch")
    olga.sees(FEW)
    await sends(olga)
    await olga.waits(70)
    assert not tips(closed, "A tip from your clinic")


async def some_are_closed(olga: Person, closed: int) -> None:
    for number in range(3001, 3007):
        may_not = {"lock": Lock("emergency", "r1", olga.clock.now())} if number <= 3000 + closed else {}
        await patient(olga, number, **may_not)


@pytest.mark.parametrize("closed", [0, 1, 3, 6])
async def test_whether_some_or_nobody_may_not_press_the_page_reads_the_same(olga: Person, closed: int) -> None:
    await some_are_closed(olga, closed)
    await olga.says("/broadcast")
    await olga.says("Dig your thumb in where it hurts.")
    olga.sees("6 people get it", ASKS)
    assert "☐ It asks to press, warm or stretch" in olga.buttons()
    await olga.taps("locale.en")
    olga.sees("All of them, or all but fewer than 5 get it", ASKS)


async def test_a_notice_that_asks_to_press_is_warned_of_and_reaches_only_those_who_may(olga: Person) -> None:
    ana = await patient(olga, 3001)
    closed = await patient(olga, 3002, lock=Lock("emergency", "r1", olga.clock.now()))
    await notices(olga, "Closed tomorrow. Press with the ball at home.")
    olga.sees("Its words ask to press, warm or stretch", "Take the tick off")
    olga.sees(FEW)
    await sends(olga)
    await olga.waits(70)
    assert len(tips(ana, "News from your clinic")) == 1
    assert not tips(closed, "News from your clinic")


async def test_a_notice_edited_on_its_way_brings_no_words_to_press_to_whoever_still_waits(olga: Person) -> None:
    ana = await patient(olga, 3001)
    closed = await patient(olga, 3002, lock=Lock("emergency", "r1", olga.clock.now()))
    await closed.says("/ask")
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Send a notice")
    typed = olga.emulator.person(2001).says("We have new chairs.")
    await olga.settles()
    await sends(olga)
    await olga.waits(70)
    assert tips(ana, "new chairs")
    assert not tips(closed, "new chairs")
    olga.emulator.person(2001).edits(typed, "Press the ball hard into the buttock for ten minutes.")
    await olga.settles()
    olga.sees("ask for more than the old ones", "1 person has them already")
    await closed.taps("Not now")
    await olga.waits(3600)
    assert tips(closed, "new chairs")
    assert not tips(closed, "Press the ball")


async def test_a_notice_that_asks_for_nothing_reaches_everybody(olga: Person) -> None:
    await patient(olga, 3001)
    await patient(olga, 3002, lock=Lock("emergency", "r1", olga.clock.now()))
    await notices(olga, "We are closed tomorrow.")
    assert ASKS not in olga.sees("2 people get it").words


async def test_who_may_not_press_is_said_in_spanish(olga: Person) -> None:
    await knows(olga, locale="es")
    await patient(olga, 3002, lock=Lock("emergency", "r1", olga.clock.now()))
    await patient(olga, 3003)
    await olga.says("/broadcast")
    await olga.says("Clave el pulgar donde duele.")
    olga.sees("Lo reciben 2 personas", "¿Pide presionar, calor o estirar?")
    await olga.taps("☐ Pide presionar, calor o estirar")
    olga.sees("menos de 5 personas, o nadie")


async def test_words_put_right_are_read_anew(olga: Person) -> None:
    await patient(olga, 3001)
    await patient(olga, 3002, lock=Lock("emergency", "r1", olga.clock.now()))
    await olga.says("/broadcast")
    await olga.says("Walk a little every day.")
    olga.sees("2 people get it")
    await olga.says("Walk a little, then stretch your hip.")
    olga.sees(FEW, "nothing against what the tip asks them to do")


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("Roll a tennis ball under your foot.", True),
        ("Put a heat pack on your back at night.", True),
        ("Acuéstese y estire la pierna despacio.", True),
        ("Ponga calor en la espalda.", True),
        ("Recargue la cadera en la pelota.", True),
        ("Walk a little every day.", False),
        ("We have a new parking lot.", False),
        ("Tome agua y camine cada día.", False),
    ],
)
async def test_what_a_tip_asks_of_a_body_is_read_in_every_language(olga: Person, words: str, *, asks: bool) -> None:
    await patient(olga, 3001)
    await olga.says("/broadcast")
    await olga.says(words)
    assert ("☑ It asks to press, warm or stretch" in olga.buttons()) is asks


@pytest.mark.parametrize(
    ("words", "warns"),
    [
        ("Better now? You can stop your pills.", True),
        ("Try warm baths instead of ibuprofen.", True),
        ("Ya puede dejar las pastillas.", True),
        ("Do not stop your medicine without asking. Walk a little.", True),
        ("Take your medicine as your doctor says.", False),
        ("Stop when it hurts.", False),
        ("Pare si le duele.", False),
    ],
)
async def test_a_tip_that_speaks_of_stopping_a_medicine_is_warned_of_before_it_goes(
    olga: Person, words: str, *, warns: bool
) -> None:
    await patient(olga, 3001)
    await olga.says("/broadcast")
    await olga.says(words)
    for button in ("on", "Now"):
        await olga.taps(button)
    olga.sees("will get it")
    assert ("stopping a medicine" in olga.transcript()) is warns


async def test_staff_read_in_spanish_what_their_tip_asks(olga: Person) -> None:
    await patient(olga, 3001)
    await knows(olga, locale="es", tips=False)
    await olga.says("/broadcast")
    await olga.says("Deje las pastillas y estire la pierna.")
    olga.sees("Sus palabras piden presionar")
    await olga.taps("on")
    await olga.taps("Ahora")
    olga.sees("dejar una medicina")


@pytest.mark.parametrize("precaution", ["fracture", "recent_surgery"])
async def test_nobody_is_reminded_to_press_who_may_not(olga: Person, precaution: str) -> None:
    ana = await patient(olga, 3001)
    await ana.says("remind me tomorrow")
    await knows(ana, precautions=(precaution,))
    await ana.waits(4 * 24 * 3600)
    assert not [one for one in ana.emulator.chat(3001).shown if one.from_bot and "Start a session" in str(one.buttons)]


async def test_a_card_that_invites_to_what_is_not_safe_says_so_instead(ana: Person) -> None:
    await knows(ana, precautions=("blood_thinner",))
    await ana.says("how hard should I press?")
    said = ana.sees("not safe for you right now", "Blood thinners or easy bleeding")
    assert "Press more" not in said.words
    assert "How to reach the clinic" in str(said.buttons)


async def test_a_card_that_invites_to_nothing_is_for_everybody(ana: Person) -> None:
    await knows(ana, lock=Lock("emergency", "r1", ana.clock.now()))
    await ana.says("/learn")
    for _ in range(2):
        await ana.taps("More cards")
    await ana.taps("When do I need help?")
    ana.sees("Call 911 at once for")
    assert "How to reach the clinic" in ana.buttons()


async def test_a_card_offers_no_session_to_whoever_may_not_press(ana: Person) -> None:
    await knows(ana, precautions=("fracture",))
    await ana.says("/learn")
    await ana.taps("What is a trigger point?")
    assert "Start a session" not in ana.buttons()
    assert "How to reach the clinic" in ana.buttons()
