"""A no that is taken back counts as none; the phone in other hands begins nothing; a doctor's no is no yes."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, state_name
from tests.person import Person


@pytest.mark.parametrize(
    ("locale", "first", "back"),
    [
        ("en", "the shin is hot and tight", "sorry, I meant yes"),
        ("en", "the shin is hot and tight", "actually yes"),
        ("en", "the shin is hot and tight", "wrong button, it IS swollen"),
        ("es", "la espinilla está caliente y tensa", "perdón, quise decir sí"),
        ("es", "la espinilla está caliente y tensa", "ay no, sí"),
    ],
)
async def test_a_no_to_a_danger_question_taken_back_is_asked_again(
    ana: Person, locale: str, first: str, back: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(first)
    asked = (await known_as(ana)).doubted
    while (await known_as(ana)).doubted:
        await ana.says("no")
    await ana.says(back)
    assert set((await known_as(ana)).doubted) <= set(asked)
    assert (await known_as(ana)).doubted
    await ana.says("sí" if locale == "es" else "yes")
    assert (await known_as(ana)).lock is not None


async def test_a_no_is_taken_back_once_and_then_it_is_a_no(ana: Person) -> None:
    await knows(ana)
    await ana.says("the shin is hot and tight")
    for words in ("no", "actually yes", "no"):
        await ana.says(words)
    assert (await known_as(ana)).doubted == ()
    await ana.says("actually yes")
    assert (await known_as(ana)).doubted == ()


@pytest.mark.parametrize(
    ("locale", "words", "precaution"),
    [
        ("en", ("I have no osteoporosis", "wait yes I do"), "osteoporosis"),
        ("en", ("no pacemaker", "hang on, I do have one"), "heart_or_circulation"),
        ("en", ("I'm not on blood thinners", "actually I am"), "blood_thinner"),
        ("en", ("never had surgery", "no wait, I did, two weeks ago"), "recent_surgery"),
        ("en", ("I'm not pregnant. Well, yes I am.",), "pregnancy"),
        ("en", ("I don't have a clot", "ok I do"), "clot"),
        ("en", ("I never had a hip replacement", "ok I did, 6 weeks ago"), "recent_surgery"),
        ("en", ("i'm not diabetic. well ok i am",), "neuropathy"),
        ("es", ("no tomo anticoagulantes", "espera, sí tomo"), "blood_thinner"),
        ("es", ("no estoy embarazada, bueno sí",), "pregnancy"),
    ],
)
async def test_what_was_denied_and_is_so_after_all_is_asked_about(
    ana: Person, locale: str, words: tuple[str, ...], precaution: str
) -> None:
    await knows(ana, locale=locale)
    for one in words:
        await ana.says(one)
    assert precaution in (await known_as(ana)).asked_health


@pytest.mark.parametrize(
    ("words", "flag"),
    [
        (("no numbness down there", "wait, yes there is"), "r1"),
        (("my bladder is on strike",), "r2"),
        (("my heart is running a marathon and I'm sweating",), "r16"),
    ],
)
async def test_a_sign_that_is_so_after_all_is_asked_about(ana: Person, words: tuple[str, ...], flag: str) -> None:
    await knows(ana)
    for one in words:
        await ana.says(one)
    assert flag in (await known_as(ana)).doubted


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my wife takes over now, she takes warfarin"),
        ("en", "hi it's a different person today, I never saw your safety questions. right buttock hurts"),
        ("en", "the owner of this phone is asleep, I'm borrowing it, left hip hurts"),
        ("es", "soy otra persona, me duele la nalga derecha"),
    ],
)
@pytest.mark.parametrize("pressing", [False, True])
async def test_in_other_hands_nothing_begins_and_nothing_goes_on(
    ana: Person, locale: str, words: str, *, pressing: bool
) -> None:
    await (presses if pressing else knows)(ana, locale=locale)
    await ana.says(words)
    ana.sees({"en": "They need their own chat", "es": "Necesita su propio chat"}[locale])
    assert await state_name(ana) == ""
    await ana.says("/session")
    assert await state_name(ana) == "AskingHow"


@pytest.mark.parametrize("words", ["my daughter takes over, she's 12", "my son (15) is using it now"])
async def test_a_child_on_the_ball_ends_it(ana: Person, words: str) -> None:
    await presses(ana)
    await ana.says(words)
    assert await state_name(ana) == ""
    await ana.says("continue")
    assert await state_name(ana) == ""


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "doctor says absolutely not ok"),
        ("en", "my doctor said no but my physio said ok"),
        ("en", "no doctor ever said it is fine"),
        ("en", "the doctor hasn't said ok yet"),
        ("en", "my doctor said ok to walking"),
        ("es", "ningún médico me dijo que sí"),
    ],
)
async def test_a_no_beside_a_doctor_is_noted_as_no_yes(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says("tomo sintrom" if locale == "es" else "I take eliquis")
    await ana.says(words)
    assert dict((await known_as(ana)).details).get("blood_thinner.doctor") != ("yes",)


@pytest.mark.parametrize("words", ["no he did not say that", "he said no", "i didnt ask him"])
async def test_a_doctors_yes_that_is_taken_back_stands_no_more(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says("I take eliquis")
    await ana.says("my doctor said ok")
    assert dict((await known_as(ana)).details)["blood_thinner.doctor"] == ("yes",)
    await ana.says(words)
    assert dict((await known_as(ana)).details)["blood_thinner.doctor"] == ("no",)


async def test_a_plain_yes_of_the_doctor_is_noted(ana: Person) -> None:
    await knows(ana)
    await ana.says("I take eliquis")
    await ana.says("my doctor said ok")
    ana.sees("Noted: your doctor says")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "all no except the pee question"),
        ("en", "the pee one was a yes"),
        ("en", "to the pee question my answer is yes actually"),
        ("en", "I answered the bladder question wrong, it's yes"),
        ("en", "I lied last time about the questions. two of them were yes. anyway session"),
        ("es", "la de orinar era sí"),
    ],
)
async def test_an_answer_to_the_danger_questions_put_right_in_words_asks_them_anew(
    ana: Person, locale: str, words: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) == "AskingScreen"


async def test_a_drug_of_one_language_is_heard_beside_an_operation_of_another(ana: Person) -> None:
    await knows(ana)
    await ana.says("tomo sintrom after the op, hip hurts left")
    known = await known_as(ana)
    assert {"blood_thinner", "recent_surgery"} <= {*(known.precautions or ()), *known.asked_health}
