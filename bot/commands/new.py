"""`tenderspot new`: begins what is added most often, so that nothing of it is forgotten."""

from __future__ import annotations

from argparse import Namespace

from bot.content.scaffolding import new_language
from bot.settings import Settings
from bot.wording.languages import own_name

NEXT = (
    "Next: translate texts/{code}, write how people speak into lexicon/{code}.yaml, answers.yaml and distress.yaml, "
    "choose a formula in reading.yaml, and run tenderspot check until it is green. content/README.md tells how."
)


def language(settings: Settings, options: Namespace) -> int:
    """Write the files of a new language, its texts still in English."""
    for place in new_language(settings.content_dir, options.code, own_name(options.code)):
        print(place)
    print(NEXT.format(code=options.code))
    return 0
