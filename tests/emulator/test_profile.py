"""What the bot tells about itself, in each language."""

from __future__ import annotations

from typing import Any

import pytest

from bot.emulator import Emulator

from .conftest import Api

START = {"command": "start", "description": "Begin"}
INICIO = {"command": "start", "description": "Empezar"}
TIPS = {"command": "tips", "description": "Send a tip"}


async def test_commands_are_kept_by_scope_and_language(api: Api, emulator: Emulator) -> None:
    emulator.person(501)
    staff = {"type": "chat", "chat_id": 501}
    await api.do("setMyCommands", commands=[START])
    await api.do("setMyCommands", commands=[INICIO], language_code="es")
    await api.do("setMyCommands", commands=[TIPS], scope=staff)
    assert await api.do("getMyCommands") == [START]
    assert await api.do("getMyCommands", language_code="es") == [INICIO]
    assert await api.do("getMyCommands", scope=staff) == [TIPS]
    await api.do("deleteMyCommands", scope=staff)
    assert await api.do("getMyCommands", scope=staff) == []


async def test_a_phone_lists_the_narrowest_scope_in_its_language(api: Api, emulator: Emulator) -> None:
    emulator.person(501)
    await api.do("setMyCommands", commands=[START])
    await api.do("setMyCommands", commands=[INICIO], language_code="es")
    await api.do("setMyCommands", commands=[TIPS], scope={"type": "chat", "chat_id": 501})
    profile = emulator.world.profile
    assert profile.commands_for(502, "es") == (INICIO,)
    assert profile.commands_for(502, "fr") == (START,)
    assert profile.commands_for(501, "es") == (TIPS,)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ({"command": "Start", "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "start", "description": ""}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ],
)
async def test_a_bad_command_is_refused(api: Api, command: dict[str, str], words: str) -> None:
    assert await api.refusal("setMyCommands", commands=[command]) == (400, f"Bad Request: {words}")


@pytest.mark.parametrize("kind", ["Name", "Description", "ShortDescription"])
async def test_texts_fall_back_to_the_one_without_a_language(api: Api, kind: str) -> None:
    field = {"Name": "name", "Description": "description", "ShortDescription": "short_description"}[kind]
    default: dict[str, Any] = {field: "Care"}
    await api.do(f"setMy{kind}", **default)
    await api.do(f"setMy{kind}", language_code="es", **{field: "Cuidado"})
    assert await api.do(f"getMy{kind}", language_code="es") == {field: "Cuidado"}
    assert await api.do(f"getMy{kind}", language_code="de") == {field: "Care"}


async def test_the_menu_button_may_differ_for_one_chat(api: Api) -> None:
    button = {"type": "web_app", "text": "Plan", "web_app": {"url": "https://x.org/app"}}
    await api.do("setChatMenuButton", chat_id=501, menu_button=button)
    assert await api.do("getChatMenuButton", chat_id=501) == button
    assert await api.do("getChatMenuButton") == {"type": "commands"}
    insecure = {**button, "web_app": {"url": "http://x.org/app"}}
    assert (await api.refusal("setChatMenuButton", menu_button=insecure))[0] == 400
