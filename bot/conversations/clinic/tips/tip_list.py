"""All tips: drafts, those that are to come, those that go out, those that went; and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.conversations.clinic.correcting import may_harm
from bot.conversations.clinic.part import Part
from bot.conversations.clinic.tips import composing, tip_audience, tip_time
from bot.conversations.clinic.tips.dispatch import GO, OPEN, counts, report, stops
from bot.conversations.clinic.tips.planning import (
    counted,
    few,
    id_for,
    kept,
    masked,
    masked_in,
    plan_of,
    starts_at,
    why_nobody,
)
from bot.conversations.clinic.tips.tip_author import told_author
from bot.conversations.clinic.tips.tip_states import ComposingTip
from bot.conversations.clinic.tips.tip_words import at_clinic, beginning, first_words, when, who
from bot.conversations.frame.asking import rows
from bot.conversations.frame.doors import DOOR, door, over
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Arg, Button, Keyboard, Say, Text
from bot.talk.effects import CancelTimers, DropBroadcast, Effect, MoveBroadcast
from bot.talk.reply import Reply
from bot.talk.staff import ClinicSettings, Team
from bot.talk.tips import (
    REMOVABLE,
    Audience,
    Broadcast,
    BroadcastsIn,
    Corrections,
    HowFar,
    Post,
    Progress,
    Sort,
    Stage,
    StageCounts,
)

LISTS: Final[Mapping[str, tuple[Stage, ...]]] = {
    "drafts": (Stage.DRAFT,),
    "coming": (Stage.ASKED, Stage.WAITING),
    "going": (Stage.RUNNING,),
    "done": (Stage.DONE, Stage.CANCELLED),
}
LABELS: Final = {one: f"button-tips-{one}" for one in LISTS}
TITLES: Final = {one: f"tips-{one}" for one in LISTS}
SORTS: Final = {sort: Text(f"sort-{sort}") for sort in Sort}
PER_PAGE: Final = 6
QUOTED: Final = 300
"""Letters of the words that only some got."""


def tapped(turn: Turn, verb: str, about: str) -> Reply:
    """Show a list, a tip, or do something with one."""
    if verb == "tips":
        name, _, page = about.partition(".")
        return _listed(turn, name, int(page) if page.isdecimal() and len(page) <= 3 else 0)  # noqa: PLR2004
    asked = HowFar(about)
    if reply := missing(turn, asked, ClinicSettings(), Team()):
        return reply
    progress = fact(turn, asked)
    if progress is None or verb not in _may(turn, progress):
        return over(turn)
    return DOES[verb](turn, progress)


# ---------------------------------------------------------------- lists


def _listed(turn: Turn, name: str, page: int) -> Reply:
    """Show one of the lists; by itself the one in which something is to be done."""
    if reply := missing(turn, StageCounts(), ClinicSettings()):
        return reply
    numbers = {one: sum(fact(turn, StageCounts()).get(stage, 0) for stage in stages) for one, stages in LISTS.items()}
    shown = name if name in LISTS else next((one for one in ("going", "coming", "drafts") if numbers[one]), "done")
    asked = BroadcastsIn(LISTS[shown], page, PER_PAGE)
    if reply := missing(turn, asked):
        return reply
    found = fact(turn, asked)
    tips = [Button(_label(turn, one), f"{DOOR}tip1.{one.broadcast.id}", timeless=True) for one in found.items]
    tabs = [door(LABELS[one], f"tips.{one}", count=numbers[one]) for one in LISTS]
    text = Text(TITLES[shown], {"count": found.total})
    keyboard = (*rows(*tips), *_pages(shown, page, found.total), *rows(*tabs, across=2), (door("button-desk", "menu"),))
    return Reply(None, (Say(text, keyboard),))


def _pages(name: str, page: int, total: int) -> Keyboard:
    before = (door("button-newer", f"tips.{name}.{page - 1}"),) if page else ()
    after = (door("button-older", f"tips.{name}.{page + 1}"),) if (page + 1) * PER_PAGE < total else ()
    return ((*before, *after),) if before or after else ()


def _label(turn: Turn, progress: Progress) -> Text:
    tip = progress.broadcast
    words = first_words(tip.post, turn) if tip.sort is not Sort.REMOVAL else _about(turn, tip)
    if tip.sort is Sort.MEND:
        words = Text("sort-of", {"sort": SORTS[tip.sort], "words": words})
    words = _marked(progress, words)
    moment = progress.began_at or (progress.promised.first_at if progress.promised else None)
    if moment is None:
        return words
    day, hour = at_clinic(moment, turn)
    return Text("tips-line", {"day": day, "time": hour, "words": words})


def _marked(progress: Progress, words: Text) -> Text:
    """Say of what is over that nobody has it: it was stopped in time, or taken off again."""
    if _is_off(progress) and progress.broadcast.sort is not Sort.REMOVAL:
        return Text("tips-off", {"words": words})
    if progress.stage is Stage.CANCELLED and not (progress.sent or progress.in_doubt or progress.waiting):
        return Text("tips-stopped-all", {"words": words})
    return words


def _about(turn: Turn, tip: Broadcast) -> Text:
    """Name a removal by the tip that it takes away; one from before that was kept is only called so."""
    if tip.about is None:
        return SORTS[tip.sort]
    return Text("sort-of", {"sort": SORTS[tip.sort], "words": first_words(tip.about, turn)})


# ---------------------------------------------------------------- one tip


def _may(turn: Turn, progress: Progress) -> tuple[str, ...]:
    """Name what can be done with it as it stands."""
    sort, stage = progress.broadcast.sort, progress.stage
    if stage is Stage.DRAFT:
        return ("tip1", "goon", "release", "bin")
    if sort is Sort.REMOVAL:
        return ("tip1",)
    if stage in {Stage.ASKED, Stage.WAITING}:
        return ("tip1", "words", *(() if sort is Sort.MEND else ("whom",)), "when")
    if stage is Stage.RUNNING:
        return ("tip1", "mend")
    if _is_off(progress):
        # Whoever has read it has read it: what was wrong in it can be put right all the same.
        return ("tip1", *AGAIN, *(() if sort is Sort.MEND else ("mend",)))
    left_out = progress.left_out + (progress.promised.full if progress.promised else 0)
    rest = ("rest",) if left_out and sort is not Sort.MEND else ()
    again = () if sort is Sort.MEND else AGAIN
    some = progress.sent or masked_in(progress, progress.sent)
    mends = ("mend",) if some else ()
    return ("tip1", *rest, *again, *mends, *(("unsend",) if some and _is_fresh(turn, progress) else ()))


def _is_off(progress: Progress) -> bool:
    """Tell whether it was taken off every phone again that could be reached."""
    return bool(progress.off) and progress.stage is not Stage.RUNNING and not progress.on_phones


def _is_fresh(turn: Turn, progress: Progress) -> bool:
    """Tell whether Telegram still lets some of it be taken back."""
    last = progress.ended_at or progress.began_at
    return last is not None and turn.now - last < REMOVABLE


AGAIN: Final = ("resend", "oldwords")
BUTTONS: Final = {
    "goon": "button-tip-go-on",
    "bin": "button-drop-tip",
    "words": "button-tip-words",
    "when": "button-tip-time",
    "whom": "button-tip-whom",
    "rest": "button-tip-rest",
    "resend": "button-tip-again",
    "mend": "button-tip-mend",
    "unsend": "button-tip-unsend",
}


def card(turn: Turn, progress: Progress) -> Reply:
    """Show it as patients see it, how it stands, and what can be done."""
    tip = progress.broadcast
    seen = () if tip.sort is Sort.REMOVAL else (composing.preview(tip),)
    deeds = [door(BUTTONS[one], f"{one}.{tip.id}") for one in _may(turn, progress) if one in BUTTONS]
    stop = (door("button-stop-tip", stops(tip)),) if progress.stage in OPEN else ()
    keyboard = (*rows(*deeds, *stop), (door("button-all-tips", "tips"), door("button-desk", "menu")))
    off = (Say(Text("tip-is-off")),) if _is_off(progress) else ()
    mended = Corrections(tip.id)
    if reply := missing(turn, mended):
        return reply
    right = (Say(Text("tip-was-corrected", {"words": first_words(one, turn, QUOTED)})) for one in fact(turn, mended))
    others = (Say(Text("tip-some-got", {"words": first_words(one, turn, QUOTED)})) for one in tip.as_sent)
    return Reply(None, (*seen, *others, *right, *off, Say(_standing(turn, progress), keyboard)))


def _standing(turn: Turn, progress: Progress) -> Text:
    tip = progress.broadcast
    sort = SORTS[tip.sort]
    if tip.about is not None:
        sort = Text("sort-of", {"sort": sort, "words": first_words(tip.about, turn)})
    args: dict[str, Arg] = {"sort": sort, "who": who(tip, turn), "when": _goes_at(turn, progress)}
    if progress.stage is Stage.DRAFT:
        return Text("tip-is-draft", args)
    if progress.stage is Stage.ASKED:
        return Text("tip-is-asked", args)
    if progress.stage is Stage.WAITING:
        people = progress.waiting + progress.sent  # as it is now: some may have left since it was ordered
        if hidden := masked_in(progress, people):
            return Text("tip-is-coming-few", {**args, "few": hidden})
        return Text("tip-is-coming", {**args, "people": people})
    over = Text("nothing")
    if progress.ended_at is not None:
        ended = at_clinic(progress.ended_at, turn)
        over = Text("tip-over-at", {"day": ended[0], "time": ended[1]})
    tapped_under: dict[str, Arg] = {"helpful": progress.helpful, "not_for_me": progress.not_for_me}
    if masked_in(progress, progress.total):
        tapped_under = dict.fromkeys(tapped_under, few())
    day, hour = at_clinic(progress.began_at or turn.now, turn)
    return Text(
        "tip-is-out",
        {
            **args,
            **counts(progress),
            **tapped_under,
            "day": day,
            "time": hour,
            "over": over,
            "report": report(progress),
        },
    )


def _goes_at(turn: Turn, progress: Progress) -> Text:
    """Say when it goes; what waits for somebody's morning is not there "now"."""
    first = progress.promised.first_at if progress.promised else None
    if progress.broadcast.local is not None or progress.stage is not Stage.WAITING or first is None:
        return when(progress.broadcast.local, turn, at_night=progress.broadcast.urgent)
    if first <= turn.now + timedelta(seconds=turn.catalog.clinic.tips.undo_seconds):
        return when(None, turn)
    day, hour = at_clinic(first, turn)
    return Text("tip-at-clinic", {"day": day, "time": hour})


# ---------------------------------------------------------------- changed before it goes


def _held(turn: Turn, progress: Progress) -> tuple[Effect, ...]:
    """Nobody is promised it any more until it is sent anew, and its author hears so."""
    id_ = progress.broadcast.id
    if progress.stage is Stage.DRAFT:
        return ()
    opens = rows(door("button-open-tip", f"tip1.{id_}"))
    told = told_author(turn, progress.broadcast, "tip-held-by", opens)
    return (MoveBroadcast(id_, Stage.DRAFT), CancelTimers(GO + id_), *told)


def _changing(turn: Turn, asked: Reply, progress: Progress) -> Reply:
    if asked.needs:
        return asked
    told = () if progress.stage is Stage.DRAFT else (Say(Text("tip-held")),)
    return replace(asked, says=(*told, *asked.says), effects=(*_held(turn, progress), *asked.effects))


def _words(turn: Turn, progress: Progress) -> Reply:
    tip = progress.broadcast
    return _changing(turn, composing.ask_words(ComposingTip(id=tip.id, sort=tip.sort)), progress)


def _when(turn: Turn, progress: Progress) -> Reply:
    return tip_time.ask_anew(turn, progress.broadcast)


def _whom(turn: Turn, progress: Progress) -> Reply:
    return _changing(turn, tip_audience.ask(turn, progress.broadcast), progress)


def _go_on(turn: Turn, progress: Progress) -> Reply:
    return composing.previewed(turn, progress.broadcast)


def _released(turn: Turn, progress: Progress) -> Reply:
    """Ask for the last yes, with its words; a time that is over meanwhile is now."""
    tip = progress.broadcast
    if tip.local is not None and starts_at(turn, tip) <= starts_at(turn, replace(tip, local=None)):
        tip = replace(tip, local=None)
    asked = tip_time.ask_confirming(turn, tip)
    return asked if asked.needs else kept(replace(asked, says=(composing.preview(tip), *asked.says)), tip)


def _dropped(turn: Turn, progress: Progress) -> Reply:
    told = told_author(turn, progress.broadcast, "tip-dropped-by")
    keyboard = ((door("button-all-tips", "tips"), door("button-desk", "menu")),)
    return Reply(None, (Say(Text("tip-draft-gone"), keyboard),), (DropBroadcast(progress.broadcast.id), *told))


# ---------------------------------------------------------------- once it is out


def _anew(turn: Turn, tip: Broadcast, audience: Audience) -> Reply:
    anew = Broadcast(id_for(turn), turn.chat.chat_id, tip.post, audience, sort=tip.sort)
    return composing.previewed(turn, anew)


def _resend(turn: Turn, progress: Progress) -> Reply:
    """Send it anew; what was put right only after one more yes: the old words are the wrong ones."""
    mended = Corrections(progress.broadcast.id)
    if reply := missing(turn, mended):
        return reply
    if not fact(turn, mended):
        return _old_words(turn, progress)
    words = first_words(fact(turn, mended)[0], turn, QUOTED)
    sure = door("button-send-old-words", f"oldwords.{progress.broadcast.id}")
    return turn.stays(Say(Text("tip-resend-corrected", {"words": words}), rows(sure, door("button-all-tips", "tips"))))


def _old_words(turn: Turn, progress: Progress) -> Reply:
    tip = progress.broadcast
    return _anew(turn, tip, replace(tip.audience, without="", got=""))


def _to_the_rest(turn: Turn, progress: Progress) -> Reply:
    tip = progress.broadcast
    rest = replace(tip, audience=replace(tip.audience, without=tip.id), local=None)
    asked = counted(rest, plan_of(turn, rest))
    if reply := missing(turn, asked):
        return reply
    people = fact(turn, asked)
    if not people.reached and not masked(rest, people):
        keyboard = ((door("button-all-tips", "tips"), door("button-desk", "menu")),)
        return turn.stays(Say(Text("tip-rest-nobody", {"why": why_nobody(rest, people)}), keyboard))
    return _anew(turn, tip, rest.audience)


def _mend(turn: Turn, progress: Progress) -> Reply:
    tip = progress.broadcast
    # Telegram shows each reader what it answers; in words it is quoted only where all have read the same.
    is_same = all(beginning(one) == beginning(tip.post) for one in tip.as_sent)
    wrong = ComposingTip(sort=Sort.MEND, about=tip.id, mends=tip.post if is_same else None)
    harms = may_harm(turn, (tip.post, *tip.as_sent))
    hidden = masked_in(progress, progress.total) is not None
    return composing.ask_words(replace(wrong, of_few=tip.audience.is_narrowed, hidden=hidden, urgent=harms))


def _unsend(turn: Turn, progress: Progress) -> Reply:
    wrong, hidden = progress.broadcast, masked_in(progress, progress.total) is not None
    whom = Audience(got=wrong.id, of_few=wrong.audience.is_narrowed, hidden=hidden)
    post = Post("text")
    tip = Broadcast(id_for(turn), turn.chat.chat_id, post, whom, sort=Sort.REMOVAL, about=wrong.post)
    return kept(tip_time.ask_confirming(turn, tip), tip)


DOES: Final[Mapping[str, Callable[[Turn, Progress], Reply]]] = {
    "tip1": card,
    "goon": _go_on,
    "release": _released,
    "bin": _dropped,
    "words": _words,
    "when": _when,
    "whom": _whom,
    "rest": _to_the_rest,
    "resend": _resend,
    "oldwords": _old_words,
    "mend": _mend,
    "unsend": _unsend,
}


PART = Part(verbs=("tips", *DOES), tapped=tapped)
