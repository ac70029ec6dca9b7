"""What is said at a reminder, in the settings, and of reminders anywhere: too often, not on Sundays, no sound."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.care.understanding.cities import zone_named
from bot.conversations.comforting import side_now
from bot.conversations.frame import goals
from bot.conversations.frame.asking import say
from bot.conversations.frame.conversation import shown_choices
from bot.conversations.handing_over import begin, hear
from bot.conversations.home.preferences import ChoosingHour, ChoosingSetting, ChoosingSound, Preferences
from bot.conversations.in_words.at_the_plan import ends_with_a_yes
from bot.conversations.in_words.standing_here import Here
from bot.conversations.net import at_home
from bot.conversations.reminding.putting_off import AskingWhen
from bot.conversations.reminding.reminders import Reminded, Reminders
from bot.conversations.sides_put_right import on_side
from bot.talk.heard import Tapped
from bot.talk.reply import Reply

OF_REMINDERS: Final = (
    *("next_week", "quiet_for", "single_days", "too_often", "silence", "zone_asked", "on_again", "call_me"),
)
"""What is heard of them at home, at a reminder and in the settings."""
AT_A_REMINDER: Final = {
    **dict.fromkeys(("no_thanks", "nothing_new", "not_now", "well_today"), "skip"),
    "done_some": "done",
    "soon": "hour",
    "begin": "start",
}
SETTING: Final = (ChoosingSetting, ChoosingHour, ChoosingSound)
TIMES_OF_DAY: Final = {"by_morning": 9, "by_noon": 12, "by_afternoon": 15, "by_evening": 19}
"""The hour that a time of day is in the settings."""
LINES: Final = {
    "single_days": "here-single-days",
    "too_often": "here-less-often",
    "zone_asked": "here-zone",
    "what_comes": "here-settings-how",
}


def said_of_reminders(here: Here) -> Reply | None:
    """Answer what is said of reminders; None for anything else."""
    turn = here.turn
    if turn.person.consented_at is None or turn.chat.role is not None:
        return None
    if isinstance(turn.state, Reminded):
        kind = here.kind((*OF_REMINDERS, *AT_A_REMINDER, "what_comes"))
        if kind == "what_comes":
            return turn.again(say("here-plan-how"))
        if kind in AT_A_REMINDER:
            return here.taps(AT_A_REMINDER[kind])
        return _set(here, kind) or (here.taps("start") if ends_with_a_yes(here) else None)
    if isinstance(turn.state, SETTING):
        return _in_the_settings(here)
    if turn.state is not None:
        free = "start" in shown_choices(turn)
        return _set(here, here.kind(OF_REMINDERS)) if free else None
    if (side := side_now(turn, here.said.text)) is not None and here.meant.felt == ():
        return on_side(turn, side)
    kind = here.kind((*OF_REMINDERS, "same_time", "not_now"))
    if kind is None and here.says_among("zone_asked"):
        kind = "zone_asked"
    return _set(here, kind)


def _in_the_settings(here: Here) -> Reply | None:
    turn = here.turn
    kind = here.kind((*TIMES_OF_DAY, *OF_REMINDERS, "free_evening", "moved_away", "what_comes"))
    if kind is None and here.says_among("zone_asked"):
        kind = "zone_asked"
    if kind in TIMES_OF_DAY:
        hour = f"hour.{TIMES_OF_DAY[kind]}"
        return hear(here.registry, replace(turn, state=ChoosingHour()), Tapped(turn.chat.step, hour))
    if kind == "free_evening":
        return hear(here.registry, replace(turn, state=ChoosingSetting()), Tapped(turn.chat.step, "hour"))
    if kind == "moved_away":
        return _moved(here)
    return _set(here, kind) or Preferences().hour_in(turn, here.said)


def _moved(here: Here) -> Reply | None:
    """Ask what time it is there, in the city that is named."""
    picking = begin(here.registry, here.turn, goals.TIME_ZONE)
    if zone_named(here.said.text) is None:
        return picking
    named = hear(here.registry, replace(here.turn, state=picking.state), here.said)
    return named or picking


def _set(here: Here, kind: str | None) -> Reply | None:
    """Show the settings below a line that says what can be done."""
    turn = here.turn
    if kind == "quiet_for":
        stretch = " ".join(here.said.text.split()[-2:])
        said = (here.said.text, f"for {stretch}", f"por {stretch}")
        return next((moment for one in said if (moment := Reminders().named(turn, one)) is not None), None)
    if kind == "next_week":
        return hear(here.registry, replace(turn, state=AskingWhen()), Tapped(turn.chat.step, "week"))
    if kind in {"same_time", "not_now"}:
        return Reminders().wished(turn, "remind_tomorrow")
    if kind == "call_me":
        return at_home(here.registry, turn, say("here-only-write"))
    if kind == "silence":
        return hear(here.registry, replace(turn, state=ChoosingSetting()), Tapped(turn.chat.step, "sound"))
    if kind == "on_again" and turn.person.reminding.paused:
        return hear(here.registry, replace(turn, state=ChoosingSetting()), Tapped(turn.chat.step, "resume"))
    line = "here-reminders-on" if kind == "on_again" else LINES.get(kind or "")
    if line is None:
        return None
    settings = begin(here.registry, turn, goals.SETTINGS)
    return replace(settings, says=(say(line), *settings.says))
