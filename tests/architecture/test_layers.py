"""Who may import whom: the table of bot/__init__.py, held by reading every import."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

MAY_IMPORT: dict[str, set[str]] = {
    "care": set(),
    "talk": {"care"},
    "wording": set(),
    "store": {"care", "talk"},
    "conversations": {"care", "talk", "store.records"},
    "gateway": {"talk", "store", "wording", "metrics"},
    "web": {"store", "talk", "gateway.way_in.intake", "metrics"},
    "clock": {"store", "care"},
    "metrics": set(),
    "figures": {"care", "talk", "wording"},
    "documents": {"care", "talk", "store", "wording", "figures"},
    "content": {"care", "wording", "figures"},
    "emulator": set(),
}
COMPOSITION = {"app", "__main__", "settings", "logs", "commands", "keys", "watching", "__init__"}

ONLY_IN: dict[str, set[str]] = {
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "cryptography": {"store"},
    "pydantic": {"store", "conversations"},
    "fluent": {"wording"},
    "babel": {"wording"},
    "telegram": {"gateway"},
    "aiohttp": {"gateway", "emulator"},
    "starlette": {"web", "emulator"},
    "uvicorn": {"web", "emulator"},
    "apscheduler": {"clock"},
    "resvg_py": {"figures"},
    "segno": {"figures"},
    "fontTools": {"figures"},
    "fpdf": {"documents"},
    "yaml": {"content"},
    "rapidfuzz": {"content"},
    "numpy": {"content"},
    "prometheus_client": {"metrics"},
}
PURE = {"care", "talk"}


def room_of(path: Path) -> str:
    return path.relative_to(ROOT / "bot").parts[0].removesuffix(".py")


def imports_of(path: Path) -> list[str]:
    names: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                here = ["bot", *path.relative_to(ROOT / "bot").parent.parts]
                base = here[: len(here) - node.level + 1]
                names += [
                    ".".join([*base, node.module] if node.module else [*base, alias.name]) for alias in node.names
                ]
            elif node.module == "bot":
                names += [f"bot.{alias.name}" for alias in node.names]
            else:
                names.append(node.module or "")
    return names


def fault_in(room: str, name: str) -> str | None:
    top, _, rest = name.partition(".")
    if top != "bot":
        allowed = ONLY_IN.get(top)
        if allowed is not None and room not in allowed and room not in COMPOSITION:
            return f"only {sorted(allowed)} may import {top}"
        if room in PURE and not is_standard(top):
            return f"{room} may import nothing but the standard library"
        return None
    if room in COMPOSITION or rest.split(".")[0] == room:
        return None
    if any(rest == allowed or rest.startswith(f"{allowed}.") for allowed in MAY_IMPORT[room]):
        return None
    return f"{room} may import only {sorted(MAY_IMPORT[room]) or 'nothing'} from bot"


def is_standard(top: str) -> bool:
    return top in sys.stdlib_module_names


def test_every_import_keeps_to_the_layers() -> None:
    files = sorted((ROOT / "bot").rglob("*.py"))
    assert len(files) > 5, "no file was visited"
    faults = [
        f"{path.relative_to(ROOT)}: imports {name}: {fault}"
        for path in files
        for name in imports_of(path)
        if (fault := fault_in(room_of(path), name))
    ]
    assert not faults, "\n".join(faults)


def test_only_the_clock_asks_what_time_it_is() -> None:
    asks = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "bot").rglob("*.py"))
        if room_of(path) not in {"clock", "emulator"}
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"now", "utcnow", "today"}
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"datetime", "date"}
    ]
    assert not asks, asks


@pytest.mark.parametrize(
    ("room", "name"),
    [
        ("care", "sqlalchemy"),
        ("care", "yaml"),
        ("conversations", "bot.store.path.hear_next"),
        ("conversations", "telegram"),
        ("emulator", "bot.talk"),
        ("figures", "bot.gateway"),
        ("talk", "pydantic"),
        ("talk", "bot.store.records"),
        ("store", "bot.conversations"),
        ("store", "telegram"),
        ("gateway", "sqlalchemy"),
        ("gateway", "bot.conversations"),
        ("gateway", "bot.documents"),
        ("web", "bot.gateway.way_out.sender"),
        ("clock", "bot.gateway"),
        ("documents", "telegram"),
        ("documents", "bot.gateway"),
        ("content", "bot.conversations"),
        ("conversations", "babel"),
        ("gateway", "cryptography"),
    ],
)
def test_a_forbidden_import_is_named(room: str, name: str) -> None:
    assert fault_in(room, name)
