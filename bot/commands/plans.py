"""`tenderspot plan`: which points fit a complaint, how they are pressed, and what else may be offered, as JSON."""

from __future__ import annotations

import sys
from argparse import Namespace
from functools import cache

from bot import content
from bot.content.plan_json import PlanFor, Speak, plan_json, plan_lines
from bot.settings import Settings
from bot.wording.fluent_words import FALLBACK, Wording
from bot.wording.plain import plain


def plan(settings: Settings, options: Namespace) -> int:
    """Print the ranked points and the session plan as JSON; with --lines one line for each line of input."""
    catalog = content.load(settings.content_dir, settings.emergency_country)
    speak = _speaking(Wording.load(settings.content_dir / "texts"), catalog.emergency.number)
    if options.lines:
        for line in plan_lines(catalog, sys.stdin, speak):
            print(line, flush=True)
        return 0
    pain, numb, conditions, flags, tools = (
        _ids(text) for text in (options.pain, options.numb, options.condition, options.flag, options.tools)
    )
    print(plan_json(catalog, PlanFor(pain, numb, options.side, conditions, flags, tools, options.score), speak))
    return 0


def _speaking(words: Wording, number: str) -> Speak:
    @cache
    def speak(text: str) -> str:
        return plain(words.text(FALLBACK, text, {"number": number}))

    return speak


def _ids(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
