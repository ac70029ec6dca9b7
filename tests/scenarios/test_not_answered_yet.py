"""What was asked of the body and not answered stands before anything begins, whatever was sent in between."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, state_name
from tests.person import Person

ASKED = [
    ("en", "I had a shot of cortisone in my hip yesterday, can I do my ball today?", "in the last 3 months"),
    ("en", "is it ok with my spinal cord stimulator?", "a device, an implant or filler"),
    ("en", "my feet are a bit dead from the sugar", "diabetes or nerve damage"),
    ("en", "had a hysterectomy five weeks ago", "in the last 3 months"),
    ("es", "me pusieron una infiltración en la cadera ayer, ¿puedo hacer la pelota?", "en los últimos 3 meses"),
    ("es", "estoy de cinco meses", "¿Está embarazada ahora"),
    ("es", "me quitaron el útero hace un mes", "en los últimos 3 meses"),
]


@pytest.mark.parametrize(("locale", "words", "asked"), ASKED)
@pytest.mark.parametrize("way", ["/session", "/warm"])
async def test_an_open_question_of_ones_health_is_asked_before_anything_begins(
    ana: Person, locale: str, words: str, asked: str, way: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    while (await known_as(ana)).doubted:
        await ana.says("no")
    await ana.says("/help")
    ana.seen = len(ana.emulator.chat(ana.user_id).shown)
    await ana.says(way)
    ana.sees(asked)
    assert await state_name(ana) in {"AskingWhether", "ChoosingPrecautions"}


@pytest.mark.parametrize("answer", ["yes", "no"])
async def test_once_it_is_answered_the_session_goes_on(ana: Person, answer: str) -> None:
    await knows(ana)
    await ana.says("I had a hip injection last week, can I do my ball today?")
    await ana.says("/session")
    await ana.says(answer)
    known = await known_as(ana)
    assert known.asked_health == ()
    assert ("recent_surgery" in (known.precautions or ())) is (answer == "yes")
    assert await state_name(ana) != "AskingWhether"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "I'm 20 weeks pregnant"),
        ("en", "I had a baby three weeks ago"),
        ("es", "estoy embarazada de 20 semanas"),
        ("es", "me hicieron cesárea hace siete semanas"),
    ],
)
async def test_the_danger_signs_of_a_pregnancy_are_asked_to_the_end(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    await ana.says("/help")
    await ana.says("/session")
    assert await state_name(ana) == "AskingScreen"
    for _ in range(3):
        await ana.taps("none")
    assert (await known_as(ana)).asked_screens == ()
    assert await state_name(ana) != "AskingScreen"


@pytest.mark.parametrize(
    ("locale", "words", "today"),
    [
        ("en", "the spot I pressed is black and blue as big as my hand. I take clopidogrel", "look at it today"),
        ("en", "the bruise is huge and hard and I'm on Xarelto", "look at it today"),
        ("en", "it's all purple where I pressed, I'm on Xarelto", "look at it today"),
        ("en", "the bruise is hard and huge", "look at it today"),
        ("en", "big hard lump under the skin after the ball, I take aspirin", "look at it today"),
        ("es", "se me puso negro donde apreté y tomo clopidogrel", "lo vea hoy"),
    ],
)
async def test_a_big_bruise_is_for_a_doctor_today_and_nothing_begins_before(
    ana: Person, locale: str, words: str, today: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(today)
    assert (await known_as(ana)).doubted == ("r0",)
    await ana.says("no")
    await ana.says("/session")
    assert await state_name(ana) == "AskingHow"


@pytest.mark.parametrize(
    ("locale", "words", "answer"),
    [
        ("en", "can i take two ibuprofen first so I can press harder?", "do not press harder after a painkiller"),
        ("en", "I took a tramadol so I can push harder today, ok?", "do not press harder after a painkiller"),
        ("es", "me tomé un nolotil para poder apretar más, vale?", "no presione más fuerte después de un calmante"),
    ],
)
@pytest.mark.parametrize("pressing", [False, True])
async def test_a_painkiller_is_no_leave_to_press_harder_and_no_crisis(
    ana: Person, locale: str, words: str, answer: str, *, pressing: bool
) -> None:
    await (presses if pressing else knows)(ana, locale=locale)
    await ana.says(words)
    ana.sees(answer)
    ana.sees_not("988")


async def test_like_electricity_moves_the_ball_also_where_something_is_asked_first(ana: Person) -> None:
    await presses(ana)
    await ana.says("feels like electricity down to my big toe")
    ana.sees("move the ball about an inch")


async def test_who_leaves_whose_body_it_is_unanswered_is_asked_who_is_there(ana: Person) -> None:
    await knows(ana)
    await ana.says("my mum takes warfarin, left hip hurts")
    await ana.says("/session")
    ana.sees("Is it you now, the person this chat is for?")
