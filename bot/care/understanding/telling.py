"""From what free text said to a complaint: what was told counts, what is unsure is kept to be asked."""

from __future__ import annotations

from dataclasses import replace

from bot.care.record.person import Complaint, Told
from bot.care.understanding.understood import Doubt, Mention, Understood


def told_of(meant: Understood, so_far: Complaint | None = None) -> Told | None:
    """Add what a message complains of to what is known so far; None where it complains of nothing."""
    guessed = {one.guess for one in meant.doubts("region")}
    open_ = tuple(one for one in meant.doubts("region") if not _is_settled(one, meant, guessed))
    mentions = [one for one in meant.complaints if not _is_guess(one, meant.doubts("region"))]
    bare = tuple(one.about for one in meant.doubts("sensation") if one.about not in guessed)
    unsure = (*meant.doubts("weakness"), *open_, *((Doubt("sensation", "", bare),) if bare else ()))
    if not mentions and not unsure:
        return None
    known = so_far or Complaint()
    sure = [one for one in mentions if one.region not in bare]
    complaint = replace(
        known,
        pain=_with(known.pain, sure, "pain"),
        numb=_with(known.numb, sure, "numbness"),
        side=_side(meant) or known.side,
        score=known.score if meant.score is None or meant.doubts("score") else meant.score,
    )
    return Told(complaint, unsure)


def settle_region(told: Told, regions: tuple[str, ...]) -> Told:
    """Answer the first doubt: these are the places; with no sensation told, that is asked next."""
    doubt, rest = told.unsure[0], told.unsure[1:]
    if not doubt.sensations and regions:
        return Told(told.complaint, (*rest, Doubt("sensation", "", regions)))
    return Told(_felt_at(told.complaint, regions, doubt.sensations), rest)


def settle_sensation(told: Told, sensations: tuple[str, ...]) -> Told:
    """Answer the first doubt: in its places it hurts, is numb, or both."""
    return Told(_felt_at(told.complaint, told.unsure[0].regions, sensations), told.unsure[1:])


def _felt_at(complaint: Complaint, regions: tuple[str, ...], sensations: tuple[str, ...]) -> Complaint:
    pain = regions if "pain" in sensations else ()
    numb = regions if "numbness" in sensations else ()
    return replace(
        complaint,
        pain=tuple(dict.fromkeys((*complaint.pain, *pain))),
        numb=tuple(dict.fromkeys((*complaint.numb, *numb))),
    )


def _is_guess(mention: Mention, doubts: tuple[Doubt, ...]) -> bool:
    """Tell a place that only stands for a broader one ("foot") from one that was named."""
    return any(mention.region == one.guess and mention.sensation in (one.sensations or ("pain",)) for one in doubts)


def _is_settled(doubt: Doubt, meant: Understood, guessed: set[str | None]) -> bool:
    """Say whether a place inside the broad one was named too: "my foot, mostly the toes"."""
    return any(one.region in doubt.regions and one.region not in guessed for one in meant.complaints)


def _with(known: tuple[str, ...], mentions: list[Mention], sensation: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*known, *(one.region for one in mentions if one.sensation == sensation))))


def _side(meant: Understood) -> str | None:
    """Give the one side of everything that was told; None where some place has none, or nothing has one."""
    if meant.doubts("side"):
        return None
    sides = {one.side for one in meant.complaints} | {one.side for one in meant.doubts("region")}
    named = sorted(side for side in sides if side is not None)
    return "both" if len(named) > 1 else next(iter(named), None)
