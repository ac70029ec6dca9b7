"""What people in danger or in doubt write, kept as kinds: each is answered as what it is, in either language."""

from __future__ import annotations

import pytest

from tests.known import knows, ledger, state_name
from tests.person import Person

# ---------------------------------------------------------------- what was swallowed


@pytest.mark.parametrize(
    ("locale", "words", "first", "beside"),
    [
        ("en", "took twelve paracetamol today", "Call 911 now", "If it all feels too heavy"),
        ("en", "I took 9 gabapentin instead of 3", "Call 911 now", "If it all feels too heavy"),
        ("en", "I have taken twenty aspirins", "Call 911 now", "If it all feels too heavy"),
        ("es", "me tomé doce paracetamoles hoy", "Llame al 911 ahora", "Si todo le pesa"),
        ("es", "me pasé con las pastillas", "Llame al 911 ahora", "Si todo le pesa"),
    ],
)
async def test_too_much_of_a_medicine_leads_to_the_emergency_number_and_the_crisis_line_stands_only_beside_it(
    ana: Person, locale: str, words: str, first: str, beside: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    one, two, *_ = ana.new
    assert first in one.words
    assert beside in two.words
    assert ("crisis", "overdose") in await ledger(ana)
    ana.sees_not("Call 988 now")


async def test_nothing_is_pressed_after_too_many_pills_before_somebody_looked(ana: Person) -> None:
    await knows(ana)
    await ana.says("took twelve paracetamol today")
    await ana.says("/session")
    await ana.taps("Not yet")
    ana.sees("Call 911 now, even if nothing is felt")
    assert await state_name(ana) == ""


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "I took 400 mg of ibuprofen"),
        ("en", "I took one tylenol an hour ago"),
        ("en", "I took my baby aspirin today"),
        ("en", "I have a fentanyl patch"),
        ("es", "me tomé un paracetamol hace una hora"),
        ("es", "me puse un parche de lidocaína"),
    ],
)
async def test_a_dose_is_no_crisis(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert "988" not in " ".join(one.words for one in ana.new)


@pytest.mark.parametrize(
    ("locale", "words", "part"),
    [
        ("en", "whisky", "do not press, stretch or use heat now"),
        ("en", "beers + tramadol", "do not press, stretch or use heat now"),
        ("en", "on my fourth beer", "do not press, stretch or use heat now"),
        ("es", "me eché unos mezcales", "no presione, no estire"),
        ("es", "un relajante muscular y una cerveza", "no presione, no estire"),
    ],
)
async def test_drink_named_alone_is_drink_and_nothing_is_pressed(
    ana: Person, locale: str, words: str, part: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says("/session")
    await ana.taps("same")
    await ana.taps("6")
    await ana.says(words)
    ana.sees(part)
    ana.sees_not("988")
    assert await state_name(ana) == ""
