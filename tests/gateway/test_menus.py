"""The "/" menu of one chat: patients see what is everybody's, and a practitioner nothing that only owners may do."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversations.registry import REGISTRY
from bot.gateway.commands import CommandMenus
from bot.talk.staff import Role
from tests.conversations.walk import WORDING


class Shown:
    """Keeps which commands a bot was told to show."""

    def __init__(self) -> None:
        self.names: list[str] = []

    async def set_my_commands(self, commands: list[Any], **_: object) -> None:
        self.names = [one.command for one in commands]


@pytest.mark.parametrize(("role", "sees"), [(Role.OWNER, ["clinic", "help"]), (Role.PRACTITIONER, ["help"])])
async def test_a_practitioner_does_not_see_what_only_owners_may_do(role: Role, sees: list[str]) -> None:
    bot = Shown()
    menus = CommandMenus(bot, WORDING, ("help",), ("clinic",), {"clinic"})  # type: ignore[arg-type]
    await menus.write_for(7, "en", role)
    assert bot.names == sees


def test_what_only_owners_see_is_a_command_of_the_staff() -> None:
    assert set(REGISTRY.listed(staff=True)) >= REGISTRY.owners
