"""`tenderspot check`: a list of promises, each a plugin that says in its docstring what it proves and what it reads.

A promise is a function from what was Seen to the faults that break it. To add one, write a module beside these and put
its function on the list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.care.catalog import Catalog
from bot.care.understanding.lexicon import Lexicon
from bot.care.understanding.suspicion import Weights
from bot.content.check.arguments_given import arguments_given
from bot.content.check.choices_fit import choices_fit
from bot.content.check.commands_agree import commands_agree
from bot.content.check.dangers_known import dangers_known
from bot.content.check.demands_told import demands_told
from bot.content.check.figures_drawn import figures_drawn
from bot.content.check.files_read import files_read
from bot.content.check.ids_apart import ids_apart
from bot.content.check.ids_held import ids_held
from bot.content.check.intents_known import intents_known
from bot.content.check.languages_agree import languages_agree
from bot.content.check.lexicons_complete import lexicon_gaps, lexicons_complete, lexicons_of, open_reviews
from bot.content.check.points_complete import points_complete
from bot.content.check.points_drawn import points_drawn
from bot.content.check.points_gated import points_gated
from bot.content.check.regions_reached import regions_reached
from bot.content.check.screens_fit import screens_fit
from bot.content.check.seen import Promise, Seen
from bot.content.check.sign_offs_hold import sign_offs_hold
from bot.content.check.signing import changed_since, unsigned, with_unchecked
from bot.content.check.statements_carried import statements_carried, uncarried
from bot.content.check.texts_claimed import texts_claimed
from bot.content.check.texts_exist import texts_exist
from bot.content.check.texts_fit import texts_fit
from bot.content.check.texts_read_easily import texts_read_easily
from bot.content.danger import weights_in
from bot.content.faults import BadContent, Fault
from bot.content.loading import CODE, in_country
from bot.content.material import gather
from bot.content.scan import scan
from bot.wording.fluent_words import Wording

AT_START: tuple[Promise, ...] = (
    texts_exist,
    texts_claimed,
    arguments_given,
    files_read,
    ids_apart,
    ids_held,
    points_complete,
    points_gated,
    demands_told,
    points_drawn,
    regions_reached,
    intents_known,
    figures_drawn,
    choices_fit,
    screens_fit,
    statements_carried,
    dangers_known,
    languages_agree,
    texts_fit,
)
"""What must hold before a bot starts; what is found quickly comes first."""

PROMISES: tuple[Promise, ...] = (*AT_START, commands_agree, lexicons_complete, sign_offs_hold, texts_read_easily)


@dataclass(frozen=True, slots=True)
class Report:
    """faults must be mended; unreviewed waits for a clinician ("file: entry"); notes tell all that is open."""

    faults: tuple[Fault, ...]
    notes: tuple[str, ...] = ()
    unreviewed: tuple[str, ...] = ()


def everything(folder: Path, code: Path = CODE) -> Report:
    """Check content/ against itself and against the code that asks for its texts and draws its figures."""
    try:
        material = gather(folder)
        seen = Seen(material, material.catalog(), scan(code))
    except BadContent as bad:
        return Report(bad.faults)
    unreviewed = unreviewed_in(seen)
    notes = (f"no entry carries {id_} yet: {says}" for id_, says in uncarried(material, seen.catalog).items())
    signing = (f"{one}: not reviewed by a clinician" for one in unreviewed)
    ended = changed_since(material, seen.catalog)
    return Report(tuple(broken(seen)), (*notes, *ended, *signing), unreviewed)


def broken(seen: Seen, promises: tuple[Promise, ...] = PROMISES) -> Iterator[Fault]:
    """Give what breaks each promise, in their order."""
    for promise in promises:
        yield from promise(seen)


def proved(folder: Path, country: str, code: Path = CODE) -> tuple[Catalog, Wording, Mapping[str, Lexicon], Weights]:
    """Read the folder and prove all that must hold before a bot starts. Raises BadContent."""
    material = gather(folder)
    catalog = in_country(material.catalog(), country)
    documents = material.lexicons()
    faults = [*broken(Seen(material, catalog, scan(code)), AT_START), *lexicon_gaps(documents, catalog)]
    lexicons = lexicons_of(documents, catalog, faults)
    weights = weights_in(folder, faults)
    if faults or weights is None:
        raise BadContent(tuple(faults))
    return with_unchecked(catalog, material), material.wording, lexicons, weights


def unreviewed_in(seen: Seen) -> tuple[str, ...]:
    """List what a clinician has still to sign off, as "file: entry"."""
    entries = unsigned(seen.material, seen.catalog)
    return (*entries, *open_reviews(seen.material.lexicons()))
