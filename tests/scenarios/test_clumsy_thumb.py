"""Short words with slips of the finger: a medicine without a name, a floor, a yes in words, a letter, a stray ok."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, state_name
from tests.person import Person


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "i take blod thinner"),
        ("en", "i take blod thiner"),
        ("en", "i take zarelto"),
        ("en", "i take pills for my blood"),
        ("es", "tomo zintrom"),
        ("es", "tomo anticuagulante"),
    ],
)
@pytest.mark.parametrize("pressing", [False, True])
async def test_a_blood_thinner_with_a_slip_is_one(ana: Person, locale: str, words: str, *, pressing: bool) -> None:
    await (presses if pressing else knows)(ana, locale=locale)
    await ana.says(words)
    assert "blood_thinner" in ((await known_as(ana)).precautions or ())
    assert await state_name(ana) != "Pressing"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "i take zeldoxin"),
        ("en", "i forgot i take asprin"),
        ("en", "they put me on pills for my heart rhythm, mexafon"),
        ("es", "tomo aspirina"),
    ],
)
@pytest.mark.parametrize("pressing", [False, True])
async def test_of_a_medicine_without_a_name_here_it_is_asked_whether_it_thins_the_blood(
    ana: Person, locale: str, words: str, *, pressing: bool
) -> None:
    await (presses if pressing else knows)(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert known.asked_health or known.precautions
    assert await state_name(ana) != "Pressing"


@pytest.mark.parametrize(
    ("locale", "words", "told"),
    [
        ("en", "i cant get up from the floor", "Call 911 now, or call somebody near you"),
        ("es", "no me puedo parar del piso", "Llame ya al 911, o a alguien cerca"),
    ],
)
@pytest.mark.parametrize("pressing", [False, True])
async def test_who_cannot_get_up_is_told_whom_to_call_first(
    ana: Person, locale: str, words: str, told: str, *, pressing: bool
) -> None:
    await (presses if pressing else knows)(ana, locale=locale)
    await ana.says(words)
    ana.sees(told)
    assert (await known_as(ana)).doubted[:1] == ("r0",)
    assert await state_name(ana) != "Pressing"


async def test_help_me_is_a_yes_to_whether_help_is_needed(ana: Person) -> None:
    await knows(ana)
    await ana.says("i cant get up from the floor")
    await ana.says("help me")
    lock = (await known_as(ana)).lock
    assert lock is not None
    assert lock.flag == "r0"


@pytest.mark.parametrize(
    ("locale", "first", "answer"),
    [
        ("en", "my calf is swollen", "yea"),
        ("en", "my calf is swollen", "i think so"),
        ("es", "tengo la pantorrilla hinchada", "creo que sí"),
    ],
)
async def test_a_yes_in_words_to_a_danger_question_is_one(ana: Person, locale: str, first: str, answer: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(first)
    await ana.says(answer)
    lock = (await known_as(ana)).lock
    assert lock is not None
    assert lock.urgency == "emergency"


@pytest.mark.parametrize("words", ["my knees r bad", "we r good", "r u there"])
async def test_a_single_letter_among_words_is_no_side(ana: Person, words: str) -> None:
    await knows(ana)
    side = (await known_as(ana)).complaint
    await ana.says(words)
    assert (await known_as(ana)).complaint == side
    ana.sees_not("Side: Right")


@pytest.mark.parametrize("words", [("no dont", "ok"), ("wait", "ok"), ("i tapped wrong", "ok"), ("dont", "sure")])
async def test_nothing_is_deleted_by_a_stray_ok(ana: Person, words: tuple[str, ...]) -> None:
    await knows(ana)
    await ana.says("/delete")
    for one in words:
        await ana.says(one)
    assert (await known_as(ana)).consented_at is not None


@pytest.mark.parametrize("words", ["start", "go"])
async def test_a_second_start_ends_no_press(ana: Person, words: str) -> None:
    await presses(ana)
    await ana.says(words)
    assert await state_name(ana) == "Pressing"


@pytest.mark.parametrize("words", ["thats strong is that ok", "pretty intense", "its quite strong", "feels hot"])
async def test_strong_or_hot_is_never_praised(ana: Person, words: str) -> None:
    await presses(ana)
    await ana.says(words)
    assert await state_name(ana) != "Pressing"


async def test_whether_to_stop_the_medicine_turns_no_reminders_off(ana: Person) -> None:
    await presses(ana)
    await ana.says("oh and i take eliquis")
    await ana.says("so do i stop")
    assert not (await known_as(ana)).reminding.paused


@pytest.mark.parametrize(
    "words", ["ya estoy harta de este dolor", "estuve cargando a mi nieto y me volvió el dolor", "llevo años con esto"]
)
async def test_a_tired_word_of_pain_brings_no_crisis_line(ana: Person, words: str) -> None:
    await knows(ana, locale="es")
    await ana.says(words)
    ana.sees_not("988")
