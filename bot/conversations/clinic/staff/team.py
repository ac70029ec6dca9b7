"""Who is staff: one-time links bring people in until they are withdrawn, an owner removes people."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.conversations.clinic.part import Part
from bot.conversations.clinic.tips.taking_over import taken_over
from bot.conversations.clinic.tips.tip_words import at_clinic
from bot.conversations.frame.asking import lines, say
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Arg, Button, Keyboard, Menu, Say, Text, Toast
from bot.talk.effects import DropClaim, KeepClaim, RemoveStaff, Tell, UseClaim
from bot.talk.links import CLAIM
from bot.talk.reply import Reply, Step
from bot.talk.staff import (
    BotName,
    ClinicSettings,
    FreshToken,
    Member,
    OpenClaim,
    OpenInvitation,
    OpenInvitations,
    Role,
    Team,
)

OPEN_FOR: Final = timedelta(days=7)
NEW: Final = FreshToken("invite")
CHANGING: Final = ("invite", "uninvite", "out", "away")


def claim(turn: Turn, token: str, sender: str) -> Reply:
    """Let whoever opens a link first come in."""
    asked = OpenClaim(token)
    if reply := missing(turn, asked, Team()):
        return reply
    role = fact(turn, asked)
    if role is None:
        return Reply(turn.state, (say("claim-over"),), step=Step.SAME)
    kept = turn.chat.role if turn.chat.role is Role.OWNER else role
    welcome = "claim-owner" if kept is Role.OWNER else "claim-practitioner"
    owners = (one.chat_id for one in fact(turn, Team()) if one.role is Role.OWNER and one.chat_id != turn.chat.chat_id)
    joined = Say(Text(JOINED[kept], {"name": sender or "…"}))
    told = tuple(Tell(one, (joined,)) for one in owners)
    return Reply(None, (Menu(kept), say(welcome), *_asked_for_duty(turn, kept)), (UseClaim(token, sender), *told))


def is_first_owner(turn: Turn, role: Role | None) -> bool:
    """Tell whether nobody has run this bot before whoever claims it now."""
    return role is Role.OWNER and all(one.role is not Role.OWNER for one in fact(turn, Team()))


def _asked_for_duty(turn: Turn, role: Role) -> tuple[Say, ...]:
    """A newcomer gets no alerts until they say so; an owner does, and is told."""
    if turn.chat.role is not None:
        return ()
    if role is Role.OWNER:
        return (say("claim-owner-alerts"),)
    keyboard: Keyboard = ((Button(Text("button-duty-on"), "c.duty.on", timeless=True),),)
    return (Say(Text("claim-practitioner-alerts"), keyboard),)


def hear(turn: Turn, verb: str, about: str) -> Reply:
    """Show the team, or change it."""
    if verb == "team":
        return missing(turn, *SHOWN) or _shown(turn, fact(turn, OpenInvitations()))
    if verb == "uninvite":
        return missing(turn, *SHOWN) or _withdrawn(turn, about)
    if verb == "invite":
        return missing(turn, NEW, BotName()) or _invited(turn)
    return missing(turn, Team()) or _removing(turn, verb, about)


JOINED: Final = {role: f"team-joined-{role}" for role in Role}
ROLES: Final = {role: f"team-{role}" for role in Role}


SHOWN: Final = (Team(), OpenInvitations(), ClinicSettings())
INVITED: Final = {role: f"invited-{role}" for role in Role}


def _shown(turn: Turn, invited: tuple[OpenInvitation, ...]) -> Reply:
    """Show who is on the team; an owner also sees which links for staff are open, and withdraws them."""
    members = fact(turn, Team())
    listed = lines(*(Text(ROLES[member.role], {"name": member.name or "…"}) for member in members))
    shown = Text("team", {"members": listed})
    if turn.chat.role is Role.OWNER and invited:
        open_ones = (Text("invited-line", {"number": n, **_told(turn, one)}) for n, one in enumerate(invited, 1))
        shown = Text("team-and-invited", {"team": shown, "invited": lines(*open_ones)})
    return Reply(None, (Say(shown, _keyboard(turn, members, invited)),))


def _told(turn: Turn, one: OpenInvitation) -> dict[str, Arg]:
    """Say for what a link is, who made it and when it ends, by the clinic's clocks."""
    name = next((member.name for member in fact(turn, Team()) if member.chat_id == one.by), "")
    by = Text("words-as-they-are", {"words": name or "…"}) if one.by is not None else Text("invited-by-setup")
    day, hour = at_clinic(one.until, turn)
    return {"role": Text(INVITED[one.role]), "by": by, "day": day, "time": hour}


def _withdrawn(turn: Turn, ref: str) -> Reply:
    """Let a link open nothing any more; one that somebody was faster with is over."""
    invited = fact(turn, OpenInvitations())
    if ref not in {one.ref for one in invited}:
        return Reply(turn.state, (Toast(Text("step-over")),), step=Step.SAME)
    left = tuple(one for one in invited if one.ref != ref)
    shown = _shown(turn, left)
    return replace(shown, says=(say("invited-withdrawn"), *shown.says), effects=(DropClaim(ref),))


def _keyboard(turn: Turn, members: tuple[Member, ...], invited: tuple[OpenInvitation, ...]) -> Keyboard:
    if turn.chat.role is not Role.OWNER:
        return ()
    withdrawals = [
        (Button(Text("button-uninvite", {"number": n}), f"c.uninvite.{one.ref}", timeless=True),)
        for n, one in enumerate(invited, 1)
    ]
    others = [member for member in members if member.chat_id != turn.chat.chat_id]
    removals = [
        (Button(Text("button-remove", {"name": one.name or "…"}), f"c.out.{one.chat_id}", timeless=True),)
        for one in others
    ]
    return ((Button(Text("button-invite-staff"), "c.invite", timeless=True),), *withdrawals, *removals)


def _invited(turn: Turn) -> Reply:
    token = fact(turn, NEW)
    link = f"https://t.me/{fact(turn, BotName())}?start={CLAIM}{token}"
    kept = KeepClaim(token, Role.PRACTITIONER, turn.now + OPEN_FOR, turn.chat.chat_id)
    return Reply(None, (say("staff-link", {"link": link, "days": OPEN_FOR.days}),), (kept,))


def _removing(turn: Turn, verb: str, about: str) -> Reply:
    """Ask once more ("out"), then remove ("away")."""
    member = next((one for one in fact(turn, Team()) if str(one.chat_id) == about), None)
    if member is None or member.chat_id == turn.chat.chat_id:
        return Reply(turn.state, (Toast(Text("step-over")),), step=Step.SAME)
    name = {"name": member.name or "…"}
    if verb == "out":
        sure = Button(Text("button-remove", name), f"c.away.{member.chat_id}", timeless=True)
        keep = Button(Text("button-not-now"), "c.team", timeless=True)
        return Reply(None, (Say(Text("remove-sure", name), ((sure,), (keep,))),))
    taken = taken_over(turn, member.chat_id)
    if taken.needs:
        return taken
    gone = Tell(member.chat_id, (Menu(None), say("staff-removed")))
    return Reply(None, (say("removed", name), *taken.says), (RemoveStaff(member.chat_id), gone, *taken.effects))


PART = Part(verbs=("team", *CHANGING), tapped=hear, owners=CHANGING)
