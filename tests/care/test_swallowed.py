"""What somebody says they swallowed: a dose is told from too much, and drink from a question about it."""

from __future__ import annotations

import pytest

from bot.care.catalog import Catalog
from bot.care.understanding.swallowed import only_drinks, takes_a_dose, took_too_much

TOO_MUCH = [
    ("en", "took twelve paracetamol today"),
    ("en", "I've had 12 co-codamol, is that bad?"),
    ("en", "I took way too many ibuprofen by mistake"),
    ("en", "accidentally double dosed my oxycodone"),
    ("en", "I took 4 gabapentin instead of 2"),
    ("en", "I swallowed bleach"),
    ("en", "my daughter ate my pills"),
    ("en", "took ten of my tramadol"),
    ("es", "me tomé doce paracetamoles hoy"),
    ("es", "me pasé con las pastillas"),
    ("es", "bebí lejía por error"),
    ("es", "tomé más morfina de la que debía"),
    ("es", "me excedí con el tramadol"),
    ("es", "mi hijo se tragó mis pastillas"),
]
NO_MORE = [
    ("en", "can I take twelve paracetamol a day"),
    ("en", "I did not take too many pills"),
    ("en", "I take six pills a day for my blood pressure"),
    ("en", "I had six steroid injections"),
    ("en", "I took antibiotics for 7 days"),
    ("en", "I took 400 mg of ibuprofen"),
    ("en", "years ago I took too many pills"),
    ("en", "took ibuprofen instead of tylenol"),
    ("en", "I took 2 paracetamol at 10 am"),
    ("en", "ran 10 miles, took ibuprofen"),
    ("en", "I took my six pills this morning"),
    ("en", "had 5 beers and tylenol"),
    ("es", "me tomé mis seis pastillas de la mañana"),
    ("es", "¿puedo tomar diez pastillas al día?"),
    ("es", "no me tomé demasiadas pastillas"),
    ("es", "tomé antibiótico por siete días y un paracetamol"),
    ("es", "me pusieron seis inyecciones de cortisona"),
]


@pytest.mark.parametrize(("locale", "text"), TOO_MUCH)
def test_too_much_of_a_medicine_or_a_poison_is_heard(catalog: Catalog, locale: str, text: str) -> None:
    assert took_too_much(text, catalog.health[locale])


@pytest.mark.parametrize(("locale", "text"), NO_MORE)
def test_a_dose_a_question_and_what_is_denied_are_not_too_much(catalog: Catalog, locale: str, text: str) -> None:
    assert not took_too_much(text, catalog.health[locale])


@pytest.mark.parametrize(
    ("locale", "text", "is_one"),
    [
        ("en", "I took one tylenol an hour ago", True),
        ("en", "two advil with breakfast", True),
        ("en", "I took 400mg ibuprofen", True),
        ("en", "I took all my usual pills", False),
        ("en", "I took two tylenol and said goodbye", False),
        ("en", "I took 12 tylenol", False),
        ("es", "me tomé un paracetamol hace una hora", True),
        ("es", "tomé dos ibuprofenos y quiero dormir para siempre", False),
    ],
)
def test_a_dose_is_one_only_where_nothing_else_is_told(
    catalog: Catalog, locale: str, text: str, *, is_one: bool
) -> None:
    assert takes_a_dose(text, catalog.health[locale]) is is_one


@pytest.mark.parametrize(
    ("locale", "text", "is_so"),
    [
        ("en", "whisky", True),
        ("en", "beers + tramadol", True),
        ("en", "on my fourth beer", True),
        ("en", "can I have a beer", False),
        ("en", "no beer today", False),
        ("en", "my hip hurts after beer", False),
        ("es", "tres copas de cava", True),
        ("es", "me eché unos mezcales", True),
        ("es", "¿puedo beber vino?", False),
    ],
)
def test_drink_alone_is_told_from_a_question_about_it(catalog: Catalog, locale: str, text: str, *, is_so: bool) -> None:
    assert only_drinks(text, catalog.health[locale]) is is_so
