"""A third language made from English: accented and 40 % longer, so that what is not looked up, or too tight, shows."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import yaml
from fluent.syntax import FluentParser, FluentSerializer, ast, visitor

LOCALE = "eo"
"""Esperanto's code: days and times are written for it, and nobody takes these words for its own."""

ACCENTED = str.maketrans("aeiouycnAEIOUCNL", "áéíóúýçñÁÉÍÓÚÇÑŁ")
KEPT = re.compile(r"(<[^>]*>|/\w+)")
LABEL = re.compile(r"(button|region|part|precaution|tool|language|zone|figure|unticked|ticked|score|hour)\b|.*-label$")
"""Texts with little room: they are accented only."""


def make_language(shipped: Path, folder: Path) -> Path:
    """Copy the content and add the files of one more language; nothing that stood there is changed."""
    content = Path(shutil.copytree(shipped, folder / "content"))
    texts = content / "texts" / LOCALE
    texts.mkdir()
    for path in sorted((content / "texts" / "en").glob("*.ftl")):
        resource = FluentParser().parse(path.read_text(encoding="utf-8"))
        _Pseudo().visit(resource)
        (texts / path.name).write_text(FluentSerializer().serialize(resource), encoding="utf-8")
    for locale in ("en", "es", LOCALE):
        (content / "texts" / locale / "language.ftl").write_text(
            f"language-{LOCALE} = Pséúdó {locale}\n", encoding="utf-8"
        )
    shutil.copy(content / "lexicon" / "en.yaml", content / "lexicon" / f"{LOCALE}.yaml")
    for name in ("answers.yaml", "distress.yaml", "health.yaml", "times.yaml", "here.yaml"):
        words = yaml.safe_load((content / name).read_text(encoding="utf-8"))
        with (content / name).open("a", encoding="utf-8") as file:
            file.write(yaml.safe_dump({LOCALE: words["en"]}, allow_unicode=True, default_style='"'))
    return content


def accent(path: Path) -> None:
    """Translate one file in place, no word longer than it was."""
    resource = FluentParser().parse(path.read_text(encoding="utf-8"))
    _Pseudo(stretches=False).visit(resource)
    path.write_text(FluentSerializer().serialize(resource), encoding="utf-8")


class _Pseudo(visitor.Visitor):
    """Rewrites what people read; arguments, tags and commands stay."""

    def __init__(self, *, stretches: bool = True) -> None:
        self._stretches = stretches
        self._tight = False

    def visit_Message(self, node: ast.Message) -> None:  # noqa: N802 - named by Fluent
        node.comment = None
        self._tight = LABEL.match(node.id.name) is not None
        self.generic_visit(node)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        parts = KEPT.split(node.value)
        node.value = "".join(part if KEPT.fullmatch(part) else self._longer(part) for part in parts)

    def _longer(self, words: str) -> str:
        accented = words.translate(ACCENTED)
        return accented if self._tight or not self._stretches else re.sub(r"[^\W\d_]{4,}", _stretched, accented)


def _stretched(found: re.Match[str]) -> str:
    return found[0] + "~" * round(len(found[0]) * 0.5)
