"""Two signs in one breath or one after the other are both asked about; pictures, friends and one's own things too."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, shows_a_point, state_name
from tests.person import Person


@pytest.mark.parametrize(
    ("locale", "words", "flags"),
    [
        ("en", "what if I have both a swollen calf and a fever, which one first, ball or stretch?", {"r9", "r15"}),
        ("en", "what if I can't pee and I have a fever, ball or stretch first?", {"r2", "r9"}),
        ("en", "what if I had chest pain and a swollen leg, which point first?", {"r16", "r15"}),
        ("es", "qué pasa si no puedo orinar y tengo fiebre", {"r2", "r9"}),
    ],
)
async def test_of_two_signs_in_one_message_both_are_asked_about(
    ana: Person, locale: str, words: str, flags: set[str]
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert flags <= set((await known_as(ana)).doubted)
    await ana.says("no")
    left = (await known_as(ana)).doubted
    assert left
    assert flags & set(left)
    await ana.says("/session")
    assert (await known_as(ana)).doubted == left


@pytest.mark.parametrize(
    ("locale", "first", "then", "flags"),
    [
        ("en", "one leg is swollen?", "fever too?", {"r15", "r9"}),
        ("es", "¿una pierna está hinchada?", "¿y fiebre también?", {"r15", "r9"}),
    ],
)
async def test_a_new_sign_does_not_answer_the_question_about_the_one_before(
    ana: Person, locale: str, first: str, then: str, flags: set[str]
) -> None:
    await knows(ana, locale=locale)
    await ana.says(first)
    await ana.says(then)
    assert flags <= set((await known_as(ana)).doubted)
    for _ in (await known_as(ana)).doubted:
        await ana.says("no")
    assert (await known_as(ana)).doubted == ()


async def test_a_fact_that_is_asked_about_while_somebody_presses_lifts_them_off_the_ball(ana: Person) -> None:
    await presses(ana)
    await ana.says("wait is it bad that I've had a clot in this leg in october?")
    ana.sees("Please stop now")
    assert (await known_as(ana)).doubted
    assert await state_name(ana) != "Pressing"


@pytest.mark.parametrize("locale", ["en", "es"])
@pytest.mark.parametrize("words", ["\U0001f930", "I am \U0001f930\U0001f3fd", "just had a \U0001f476 4 weeks ago"])
async def test_a_pregnancy_is_told_by_a_picture_too(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert "pregnancy" in (*(known.precautions or ()), *known.asked_health)


@pytest.mark.parametrize(
    ("words", "flag"), [("\U0001f912", "r9"), ("\U0001f6bd\U0001f6ab since yesterday", "r2")], ids=["fever", "toilet"]
)
async def test_a_sign_is_told_by_a_picture_too(ana: Person, words: str, flag: str) -> None:
    await presses(ana)
    await ana.says(words)
    known = await known_as(ana)
    assert flag in known.doubted or (known.lock is not None and flag in known.lock.flags)
    assert await state_name(ana) != "Pressing"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "the answer to all danger questions is no, except the pee one"),
        ("en", "the danger questions are all no except the pee one"),
        ("en", "no to everything except the chest one"),
        ("en", "no, but the fever question was a yes"),
        ("es", "la de orinar era sí"),
    ],
)
async def test_an_answer_that_is_put_right_beside_a_no_has_all_asked_anew(ana: Person, locale: str, words: str) -> None:
    await shows_a_point(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert known.screened_at is None or known.doubted


@pytest.mark.parametrize(
    ("locale", "first", "then", "flag"),
    [
        ("en", "I can pee fine", "ok no I can't", "r2"),
        ("en", "I can hold my pee", "actually no I cant", "r2"),
        ("es", "puedo orinar bien", "bueno no, no puedo", "r2"),
    ],
)
async def test_what_one_can_do_and_cannot_after_all_is_asked_about_by_its_name(
    ana: Person, locale: str, first: str, then: str, flag: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(first)
    await ana.says(then)
    known = await known_as(ana)
    assert flag in known.doubted or known.lock is not None


@pytest.mark.parametrize(
    ("locale", "words", "precaution"),
    [
        ("en", "my pacemaker doesn't mind, right?", "heart_or_circulation"),
        ("en", "is my hip replacement a problem?", "hip_replacement"),
        ("es", "mi marcapasos no importa, verdad?", "heart_or_circulation"),
    ],
)
async def test_what_somebody_calls_their_own_is_told_though_it_is_asked_about(
    ana: Person, locale: str, words: str, precaution: str
) -> None:
    await shows_a_point(ana, locale=locale)
    await ana.says(words)
    assert precaution in ((await known_as(ana)).precautions or ())


async def test_what_somebody_wonders_whether_they_have_is_not_told(ana: Person) -> None:
    await shows_a_point(ana)
    await ana.says("could it be my circulation?")
    assert "heart_or_circulation" not in ((await known_as(ana)).precautions or ())


@pytest.mark.parametrize(
    "words",
    ["is it arthritis", "can it be arthritis", "could this be arthritis or something", "do i have gout or what"],
)
async def test_a_name_that_two_languages_share_may_be_wondered_about_in_either(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    assert not (await known_as(ana)).told_health
    assert not (await known_as(ana)).precautions


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "hypothetically if somebody takes xarelto, can they use the ball?"),
        ("en", "I'm asking for a mate: hes on rivaroxaban"),
        ("es", "pregunto por un amigo: toma sintrom"),
    ],
)
async def test_what_a_friend_takes_is_not_written_into_ones_own_health(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert "blood_thinner" not in (*(known.precautions or ()), *known.asked_health)
    assert known.others_health == ("blood_thinner",)


async def test_for_a_friend_in_danger_it_is_said_whom_to_call(ana: Person) -> None:
    await knows(ana)
    await ana.says("my friend pees himself since his back went")
    ana.sees("If it is somebody else: call 911 for them")
    assert (await known_as(ana)).doubted


@pytest.mark.parametrize(
    ("locale", "words", "says"),
    [
        ("en", "can I put a heat pad on the numb patch? I can't feel hot there", "No heat on numb skin"),
        ("es", "puedo poner calor donde está dormido?", "Nada de calor en la piel dormida"),
        ("en", "my physio presses my groin artery, show me how", "Never press in the groin"),
    ],
)
async def test_a_question_about_what_is_never_done_is_answered_with_no(
    ana: Person, locale: str, words: str, says: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(says)


@pytest.mark.parametrize(
    ("locale", "bruise", "thinner", "says"),
    [
        ("en", "there's a big bruise where the ball was", "i take plavix by the way", "Speak with a doctor today"),
        ("es", "me salió un moretón", "tomo sintrom", "Hable hoy con un médico"),
    ],
)
async def test_a_thinner_told_after_a_bruise_names_the_doctor_again(
    ana: Person, locale: str, bruise: str, thinner: str, says: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(bruise)
    ana.seen = len(ana.emulator.chat(ana.user_id).shown)
    await ana.says(thinner)
    ana.sees(says)
