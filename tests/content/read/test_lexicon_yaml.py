"""A lexicon is made of its file once, and made anew when the file says something else."""

from __future__ import annotations

from bot.care.catalog import Catalog
from bot.content.read.lexicon_files import lexicons_in, open_files
from tests.shipped import CONTENT


def test_only_a_language_whose_file_was_changed_is_made_again(catalog: Catalog) -> None:
    first = dict(lexicons_in(open_files(CONTENT, []), catalog, []))
    documents = open_files(CONTENT, [])
    spanish = documents["es"]
    assert isinstance(spanish, dict)
    spanish["small"].append("zzz")
    again = dict(lexicons_in(documents, catalog, []))
    assert again["en"] is first["en"]
    assert "zzz" not in first["es"].small
    assert "zzz" in again["es"].small
