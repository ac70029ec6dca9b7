"""Facts about the body in people's own words: taken for what they are, in both languages."""

from __future__ import annotations

import pytest

from bot.care.catalog import Catalog
from bot.care.understanding.conditions import Said, conditions_in, is_bare_fact
from bot.care.understanding.plain_dangers import long_known
from bot.care.understanding.whose import of_a_child

NOW, OVER, JUST_OVER, UNSURE, LONG_AGO = Said.NOW, Said.OVER, Said.JUST_OVER, Said.UNSURE, Said.LONG_AGO
WONDERED, STOPPING, NOW_STOPPING = Said.WONDERED, Said.STOPPING, Said.NOW_STOPPING

TOLD = [
    ("en", "I am pregnant", {"pregnancy": NOW}),
    ("en", "im pregnent, 5 months", {"pregnancy": NOW}),
    ("en", "I just had a baby three weeks ago", {"pregnancy": NOW}),
    ("en", "I take warfarin now", {"blood_thinner": NOW}),
    ("en", "My doctor put me on Eliquis", {"blood_thinner": NOW}),
    ("en", "i started blood thinners", {"blood_thinner": NOW}),
    ("en", "I had a hip replacement in May", {"hip_replacement": NOW, "recent_surgery": UNSURE}),
    ("en", "had my hip replaced last week", {"hip_replacement": NOW, "recent_surgery": NOW}),
    ("en", "they operated on my back a month ago", {"recent_surgery": NOW}),
    ("en", "I broke my ankle", {"fracture": NOW}),
    ("en", "I've got varicose veins and osteoporosis", {"varicose_veins": NOW, "osteoporosis": NOW}),
    ("en", "I'm diabetic", {"neuropathy": NOW}),
    ("en", "there is a rash on my leg", {"skin": NOW}),
    ("en", "I had a DVT last year", {"clot": LONG_AGO}),
    ("en", "I have a pacemaker", {"heart_or_circulation": NOW}),
    ("en", "the cancer is in my hip", {"cancer_area": NOW}),
    ("en", "both my hips are replaced", {"hip_replacement": NOW}),
    ("en", "I have two metal hips", {"hip_replacement": NOW}),
    ("en", "my left hip is titanium", {"hip_replacement": NOW}),
    ("es", "tengo prótesis en ambas caderas", {"hip_replacement": NOW}),
    ("es", "la cadera izquierda es de titanio", {"hip_replacement": NOW}),
    ("en", "I have silicone implants in both buttocks", {"implant": NOW}),
    ("en", "filler in my bum", {"implant": NOW}),
    ("es", "tengo biopolímeros en las nalgas", {"implant": NOW}),
    ("en", "I've got an insulin pump on my buttock", {"implant": NOW, "neuropathy": NOW}),
    ("en", "I had a lumbar fusion", {"implant": NOW, "recent_surgery": NOW}),
    ("en", "they took a disc out of my back last month", {"recent_surgery": UNSURE}),
    ("es", "me quitaron un disco hace cinco semanas", {"recent_surgery": UNSURE}),
    ("en", "I have an abdominal aortic aneurysm", {"heart_or_circulation": NOW}),
    ("es", "tengo un aneurisma de aorta", {"heart_or_circulation": NOW}),
    ("en", "My DEXA scan came back at minus 3.1", {"osteoporosis": UNSURE}),
    ("en", "broke two vertebrae last winter", {"fracture": NOW}),
    ("es", "tengo el síndrome de Guillain-Barré", {"neuropathy": NOW}),
    ("en", "new tattoo on my buttock, still peeling", {"skin": NOW}),
    ("es", "tengo un absceso en la nalga", {"skin": NOW}),
    ("en", "I have cirrhosis", {"blood_thinner": NOW}),
    ("en", "I have factor V Leiden", {"clot": NOW}),
    ("en", "the bus took me to the disco", {}),
    ("en", "I am not pregnant", {"pregnancy": OVER}),
    ("en", "I no longer take warfarin", {"blood_thinner": JUST_OVER}),
    ("en", "my rash is gone", {"skin": JUST_OVER}),
    ("en", "I had back surgery ten years ago", {"recent_surgery": LONG_AGO}),
    ("en", "can I do this while pregnant?", {"pregnancy": UNSURE}),
    ("en", "my wife is pregnant", {}),
    ("en", "osteoporosis runs in the family", {}),
    ("en", "my hip hurts and I am tired", {}),
    ("en", "I have a new hip pain", {}),
    ("en", "got a new hip this spring", {"hip_replacement": NOW, "recent_surgery": UNSURE}),
    ("en", "the session cut my pain in half", {}),
    ("en", "I broke the routine last week", {}),
    ("en", "I want to avoid surgery", {"recent_surgery": UNSURE}),
    ("en", "my surgeon did a C-section ten days ago", {"pregnancy": NOW, "recent_surgery": UNSURE}),
    ("en", "I am 12 weeks along", {"pregnancy": NOW}),
    ("en", "my bones are brittle", {"osteoporosis": NOW}),
    ("en", "I have not been to the gym", {}),
    ("en", "could it be a stress fracture?", {"fracture": WONDERED}),
    ("en", "do I have osteoporosis?", {"osteoporosis": WONDERED}),
    ("en", "I do have osteoporosis", {"osteoporosis": NOW}),
    ("en", "should I stop my blood thinner?", {"blood_thinner": STOPPING}),
    ("en", "can i skip my eliquis today", {"blood_thinner": STOPPING}),
    ("es", "¿será una fractura?", {"fracture": WONDERED}),
    ("es", "¿debo dejar el sintrom?", {"blood_thinner": STOPPING}),
    ("en", "I'm 24 weeks pregnant, is this still ok?", {"pregnancy": NOW}),
    ("en", "Is this still ok? I'm 24 weeks pregnant", {"pregnancy": NOW}),
    ("en", "I have osteoporosis can I roll it?", {"osteoporosis": NOW}),
    ("en", "I have bad varicose veins on that calf, can I roll it?", {"varicose_veins": NOW}),
    ("en", "is this ok in pregnancy?", {"pregnancy": UNSURE}),
    ("en", "varicose veins, can I roll it?", {"varicose_veins": UNSURE}),
    ("en", "can I do this if I have osteoporosis?", {"osteoporosis": UNSURE}),
    ("en", "I take eliquis, should I stop it?", {"blood_thinner": NOW_STOPPING}),
    ("es", "estoy embarazada de 20 semanas, ¿puedo hacerlo?", {"pregnancy": NOW}),
    ("es", "¿puedo hacerlo? tengo osteoporosis", {"osteoporosis": NOW}),
    ("es", "tengo várices puedo masajear la pantorrilla?", {"varicose_veins": NOW}),
    ("es", "¿se puede hacer en el embarazo?", {"pregnancy": UNSURE}),
    ("es", "¿y con várices, puedo?", {"varicose_veins": UNSURE}),
    ("en", "my doctor said no pressing", {"doctor_no": NOW}),
    ("en", "My surgeon told me not to press there any more", {"doctor_no": NOW}),
    ("en", "my doctor said don't press too hard", {}),
    ("en", "my doctor said pressing is fine", {}),
    ("en", "got a new hip last month", {"hip_replacement": NOW, "recent_surgery": NOW}),
    ("en", "a new hip pain since last month", {}),
    ("en", "I had botox in my hip last week", {"recent_surgery": UNSURE}),
    ("en", "I have a spinal cord stimulator implanted", {"implant": NOW}),
    ("es", "el doctor dijo que ni se me ocurra apretar", {"doctor_no": NOW}),
    ("es", "mi fisio me dijo que ya no presione", {"doctor_no": NOW}),
    ("es", "tengo un clavo en el fémur desde 2020", {"recent_surgery": UNSURE, "implant": NOW}),
    ("es", "me pusieron toxina botulínica en la nalga", {"recent_surgery": UNSURE}),
    ("es", "tengo un neuroestimulador en la espalda", {"implant": NOW}),
    ("es", "tomo adiro 100", {"blood_thinner": NOW}),
    ("es", "estoy embarazada", {"pregnancy": NOW}),
    ("es", "tuve un bebé hace dos semanas", {"pregnancy": NOW}),
    ("es", "ahora tomo warfarina", {"blood_thinner": NOW}),
    ("es", "me pusieron una prótesis de cadera en mayo", {"hip_replacement": NOW, "recent_surgery": UNSURE}),
    ("es", "me operaron de la espalda hace un mes", {"recent_surgery": NOW}),
    ("es", "me rompí el tobillo", {"fracture": NOW}),
    ("es", "soy diabética y tengo várices", {"neuropathy": NOW, "varicose_veins": NOW}),
    ("es", "no tengo diabetes", {"neuropathy": OVER}),
    ("es", "ya no estoy embarazada", {"pregnancy": JUST_OVER}),
    ("es", "¿puedo hacer esto con osteoporosis?", {"osteoporosis": UNSURE}),
    ("es", "mi esposa está embarazada", {}),
    ("es", "me duele la cadera", {}),
    ("es", "tengo várices y no puedo dormir", {"varicose_veins": NOW}),
    ("es", "rompí la rutina esta semana", {}),
    ("es", "quiero evitar una cirugía", {"recent_surgery": UNSURE}),
    ("es", "me cambiaron la cadera", {"hip_replacement": NOW}),
]


@pytest.mark.parametrize(("locale", "words", "told"), TOLD)
def test_what_is_said_of_the_body_is_taken_for_what_it_is(
    catalog: Catalog, locale: str, words: str, told: dict[str, Said]
) -> None:
    assert dict(conditions_in(words, catalog.health[locale])) == told


@pytest.mark.parametrize(
    ("locale", "words", "bare"),
    [
        ("en", "I have osteoporosis", True),
        ("en", "I am pregnant", True),
        ("en", "I am 20 weeks pregnant", True),
        ("en", "I had a cortisone shot in my left hip yesterday", True),
        ("en", "I am pregnant and bleeding", False),
        ("en", "I have osteoporosis and sudden back pain", False),
        ("en", "I am diabetic and have a blister on my foot", False),
        ("en", "my hip hurts", False),
        ("es", "me infiltraron la cadera ayer", True),
        ("es", "me pusieron una epidural la semana pasada", True),
        ("es", "me pusieron tornillos en el tobillo", True),
        ("es", "me infiltraron la cadera ayer y tengo fiebre", False),
        ("es", "estoy embarazada y me duele el vientre", False),
    ],
)
def test_a_bare_fact_tells_nothing_else(catalog: Catalog, locale: str, words: str, *, bare: bool) -> None:
    assert is_bare_fact(words, catalog.health[locale]) is bare


@pytest.mark.parametrize(
    ("locale", "words", "known"),
    [
        ("en", "leaking urine for years", True),
        ("en", "leaking urine for years, but worse since yesterday", False),
        ("en", "leaking urine", False),
        ("es", "hace años que se me escapa la orina", True),
        ("es", "hace años que se me escapa, y desde ayer es peor", False),
    ],
)
def test_what_has_changed_is_not_long_known(catalog: Catalog, locale: str, words: str, *, known: bool) -> None:
    assert long_known(words, catalog.health[locale]) is known


@pytest.mark.parametrize(
    ("locale", "words", "child"),
    [
        ("en", "my son is 11 and has hip pain and limps", True),
        ("en", "My daughter, 9, limps since yesterday", True),
        ("en", "my 14 year old daughter has hip pain", True),
        ("en", "my son is 25 and has hip pain", False),
        ("en", "my daughter was born 5 years ago", False),
        ("en", "my son is 2 and my hip hurts when I carry him", False),
        ("en", "I have had pain for 3 years", False),
        ("es", "mi hija de 9 años cojea", True),
        ("es", "mi nieto tiene 15 y le duele la cadera", True),
        ("es", "mi hijo tiene 30 años y cojea", False),
        ("es", "me duele la cadera desde que nació mi hijo hace 3 años", False),
    ],
)
def test_whoever_tells_of_a_child_is_heard_so(catalog: Catalog, locale: str, words: str, *, child: bool) -> None:
    assert of_a_child(words, catalog.health[locale]) is child


def test_every_precaution_can_be_told_in_every_language(catalog: Catalog) -> None:
    for words in catalog.health.values():
        for precaution, phrases in words.says.items():
            plain = phrases[0].partition(" - ")[0].replace("*", "").replace(" + ", " ")
            assert precaution in dict(conditions_in(plain, words)), f"{plain!r} is not heard"
