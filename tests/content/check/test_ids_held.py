"""Code that holds an id by name is on the list that the check compares with the catalog."""

from __future__ import annotations

from bot.care.catalog import Catalog
from bot.content.check.ids_held import HELD
from tests.content.check.broken_copy import scanned

NO_IDS = {
    ("bot/care/body/demands.py", "POINT_KINDS"): "kinds that are called as the places they stand for",
    ("bot/care/body/regions.py", "PARTS"): "the part of the body called foot, which is no point",
    ("bot/care/body/regions.py", "BELOW_THE_KNEE"): "the same",
    ("bot/care/understanding/signs.py", "SADDLE"): "a group of words that is called as the screen it leads to",
    ("bot/conversations/clinic/patients/ledger_words.py", "KINDS"): "what the ledger calls skin: a sign afterwards",
    ("bot/conversations/warmth/warmth_says.py", "PROMPT"): "a question about the skin, which is no precaution",
    ("bot/figures/part_maps.py", "WHOLE"): "the same",
    ("bot/figures/part_maps.py", "MAPS"): "the same, as their keys",
    ("bot/conversations/check_in/place_picker.py", "MAPS"): "the same",
    ("bot/conversations/clinic/profile/entry_words.py", "VALUES"): "kinds and parts that are called as places",
    ("bot/conversations/comforting.py", "HARMLESS_HERE"): "a kind of small message, called soon",
    ("bot/conversations/in_words/of_reminders.py", "AT_A_REMINDER"): "a button of a reminder",
    ("bot/documents/naming.py", "SIGNS"): "what somebody tells of afterwards, which is no precaution",
}
"""Constants with words that happen to be ids."""


def test_each_constant_on_the_list_is_found_in_the_code() -> None:
    assert HELD.keys() - {(held.file, held.name) for held in scanned().held} == set()


def test_each_constant_that_holds_an_id_is_on_the_list(catalog: Catalog) -> None:
    ids = {
        *catalog.regions,
        *catalog.points,
        *catalog.tools,
        *catalog.muscles,
        *catalog.precautions,
        *catalog.red_flags,
        *(screen.id for screen in catalog.screens),
        *catalog.tips,
        *catalog.courses,
    }
    holding = {(held.file, held.name) for held in scanned().held if held.word in ids}
    assert holding - HELD.keys() - NO_IDS.keys() == set()
