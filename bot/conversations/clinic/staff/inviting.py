"""Links that bring patients in: one for each member of the staff, with a picture to print, and who came by it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversations.clinic.part import Part
from bot.conversations.frame.asking import lines
from bot.conversations.frame.clinic_contact import profile_of, settings_of
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Button, Document, InvitationPicture, Keyboard, Paper, Say, Text, Toast
from bot.talk.effects import CameBy, Effect, KeepInvitation
from bot.talk.heard import Command
from bot.talk.links import INVITATION
from bot.talk.reply import Reply, Step
from bot.talk.staff import BotName, ClinicSettings, FreshToken, Invitation, Invitations, Member, Role, Team

NEW: Final = FreshToken("patients")
"""What a link carries: as short as chance allows, and nothing about who gives it out."""


SIZES: Final = ("letter", "a4")
KEYBOARD: Final[Keyboard] = (
    (Button(Text("button-invitation-code"), "c.code", timeless=True),),
    (
        Button(Text("button-print-letter"), "c.print.letter", timeless=True),
        Button(Text("button-print-a4"), "c.print.a4", timeless=True),
    ),
)


def came_by(turn: Turn, said: Command, reply: Reply | None) -> Reply | None:
    """Note by which link somebody new came. Whether anybody gave it out, the store knows."""
    if reply is None or said.name != "start" or turn.person.consented_at is not None:
        return reply
    if not INVITATION.fullmatch(said.argument):
        return reply
    return replace(reply, effects=(*reply.effects, CameBy(said.argument)))


def hear(turn: Turn, verb: str, about: str) -> Reply:
    """Show the link of whoever asks ("links"), its picture ("code"), or a sheet to print ("print")."""
    if reply := missing(turn, Invitations(), Team(), BotName(), ClinicSettings(), NEW):
        return reply
    own = next((one for one in fact(turn, Invitations()) if one.by == turn.chat.chat_id), None)
    if verb != "links":
        return _pictured(turn, own, verb, about)
    token = own.token if own is not None else f"p{fact(turn, NEW)[:9]}"
    effects: tuple[Effect, ...] = () if own is not None else (KeepInvitation(token),)
    return Reply(None, _shown(turn, own or Invitation(token, turn.chat.chat_id)), effects)


def _shown(turn: Turn, own: Invitation) -> tuple[Say, ...]:
    link, _ = _on_it(turn, own)
    counts = Text("invitation-counts", {"came": own.came, "finished": own.finished})
    whole = _of_the_team(turn) if turn.chat.role is Role.OWNER else ()
    return (Say(Text("invitation", {"link": link, "counts": counts}), KEYBOARD), *whole)


def _pictured(turn: Turn, own: Invitation | None, verb: str, about: str) -> Reply:
    """A code of a link that is not there is none; the desk shows the link first."""
    if own is None or about not in ("", *SIZES):
        return Reply(turn.state, (Toast(Text("step-over")),), step=Step.SAME)
    link, clinic = _on_it(turn, own)
    if verb == "print":
        shown = Say(Text("invitation-file"), document=Document(Paper.INVITATION, (link, about or SIZES[0])))
    else:
        shown = Say(Text("invitation-code"), picture=InvitationPicture(link, clinic))
    return Reply(turn.state, (shown,), step=Step.SAME)


def _on_it(turn: Turn, own: Invitation) -> tuple[str, str]:
    """The link, and whose clinic it leads to."""
    link = f"https://t.me/{fact(turn, BotName())}?start={own.token}"
    return link, profile_of(turn, settings_of(turn)).name


def _of_the_team(turn: Turn) -> tuple[Say, ...]:
    """Who came by whose link; the links of those who have left count as the clinic's."""
    given = fact(turn, Invitations())
    if not given:
        return ()
    members = {member.chat_id: member for member in fact(turn, Team())}
    named = [_line(_name(members[one.by]), one.came, one.finished) for one in given if one.by in members]
    left = [one for one in given if one.by not in members]
    if left:
        clinic = Text("invitation-clinic")
        named.append(_line(clinic, sum(one.came for one in left), sum(one.finished for one in left)))
    return (Say(Text("invitation-team", {"people": lines(*named)})),)


def _name(member: Member) -> str:
    return member.name or "…"


def _line(name: str | Text, came: int, finished: int) -> Text:
    return Text("invitation-line", {"name": name, "came": came, "finished": finished})


PART = Part(verbs=("links", "code", "print"), tapped=hear)
