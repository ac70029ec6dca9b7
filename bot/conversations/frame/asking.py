"""The few shapes that questions take."""

from __future__ import annotations

from collections.abc import Mapping

from bot.talk.bubbles import AnyPicture, Arg, Button, Keyboard, Lane, Say, Text, Texts

QUESTION = "question"
"""The name of the bubble that holds the current question."""


def button(label: str, choice: str, **args: Arg) -> Button:
    """A button with the text of that id."""
    return Button(Text(label, args), choice)


def rows(*buttons: Button, across: int = 1) -> Keyboard:
    """Lay buttons out, so many in a row."""
    return tuple(tuple(buttons[start : start + across]) for start in range(0, len(buttons), across))


def question(
    text: Text,
    keyboard: Keyboard,
    picture: AnyPicture | None = None,
    lane: Lane = Lane.REPLY,
    *,
    passing: bool = False,
) -> Say:
    """A bubble that wants an answer."""
    return Say(text, keyboard, picture=picture, name=QUESTION, lane=lane, passing=passing)


def scores(prefix: str = "score.") -> Keyboard:
    """Buttons 0 to 10, in rows that a thumb can hit."""
    buttons = tuple(button("score", f"{prefix}{number}", score=number) for number in range(11))
    return (buttons[:4], buttons[4:8], buttons[8:])


def score_in(words: str) -> int | None:
    """Read a score of 0-10 that was typed; None for anything else."""
    digits = words.strip().removesuffix("/10").strip()
    return int(digits) if digits.isdecimal() and len(digits) <= 2 and int(digits) <= 10 else None  # noqa: PLR2004


def settled(asked: Say, name: str, choice: str | None) -> Say:
    """The asked bubble once it is answered: without buttons, with the answer under it."""
    label = label_of(asked, choice) if choice is not None else None
    text = Text("settled", {"question": asked.text, "answer": label}) if label else asked.text
    return Say(text, edits=name, name=name, rings=False, passing=asked.passing, closes=True)


def label_of(asked: Say, choice: str) -> Text | None:
    """Find the label of a choice."""
    return next((one.label for row in asked.buttons for one in row if one.choice == choice), None)


def lines(*texts: Text) -> Texts:
    """Several texts, one below the other."""
    return Texts(texts, lines=True)


def say(text_id: str, args: Mapping[str, Arg] | None = None) -> Say:
    """A plain bubble."""
    return Say(Text(text_id, args or {}))


def timeless(label: str, choice: str) -> Button:
    """A button that works for ever."""
    return Button(Text(label), choice, timeless=True)
