"""Telegram's two Markdown modes: what becomes an entity, and what cannot be parsed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.emulator import entities, markdown, units
from bot.emulator.entities import Entity
from bot.emulator.refusals import BadRequest

from .conftest import Api


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("*a _b ~c ||d||~ __e___ f*", "<b>a <i>b <s>c <tg-spoiler>d</tg-spoiler></s> <u>e</u></i> f</b>"),
        ("[hip](https://x.org/a\\)b)", '<a href="https://x.org/a)b">hip</a>'),
        ("![👍](tg://emoji?id=53)", '<tg-emoji emoji-id="53">👍</tg-emoji>'),
        ("`a \\` _b_`", "<code>a ` _b_</code>"),
        ("```python\nx = 1.0```", '<pre><code class="language-python">x = 1.0</code></pre>'),
        ("```\nx!```", "<pre>x!</pre>"),
        (">a *b*\n>c\nd", "<blockquote>a <b>b</b>\nc</blockquote>\nd"),
        ("**>a\n>b||\nc", "<blockquote expandable>a\nb</blockquote>\nc"),
        (">a", "<blockquote>a</blockquote>"),
        ("2\\.5 \\- a\\_b", "2.5 - a_b"),
        ("[here](nowhere)", "here"),
        ("🦵 *é*", "🦵 <b>é</b>"),
    ],
)
def test_marks_become_entities_and_nest(source: str, html: str) -> None:
    assert entities.as_html(*markdown.parse_new(source)) == html


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("2.5", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("*x!*", "Character '!' is reserved and must be escaped with the preceding '\\'"),
        ("a > b", "Character '>' is reserved and must be escaped with the preceding '\\'"),
        ("é *x", "Can't find end of Bold entity at byte offset 3"),
        ("_x", "Can't find end of Italic entity at byte offset 0"),
        ("```x", "Can't find end of PreCode entity at byte offset 0"),
        ("[x](http://a", "Can't find end of a URL at byte offset 3"),
    ],
)
def test_what_cannot_be_parsed_is_refused_in_telegrams_words(source: str, words: str) -> None:
    with pytest.raises(BadRequest) as refusal:
        markdown.parse_new(source)
    assert refusal.value.description == f"Bad Request: can't parse entities: {words}"


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("*a* _b_ `c` 2.5 - d!", "<b>a</b> <i>b</i> <code>c</code> 2.5 - d!"),
        ("*a _b*", "<b>a _b</b>"),
        ("[hip](https://x.org) [x]", '<a href="https://x.org">hip</a> x'),
        ("```py\nx\n```", '<pre><code class="language-py">x\n</code></pre>'),
        ("a\\_b\\*", "a_b*"),
    ],
)
def test_the_older_markdown_knows_four_marks_and_no_nesting(source: str, html: str) -> None:
    assert entities.as_html(*markdown.parse_old(source)) == html


def test_an_open_mark_of_the_older_markdown_is_refused() -> None:
    with pytest.raises(BadRequest, match="Can't find end of the entity starting at byte offset 3"):
        markdown.parse_old("é *x")


@given(st.text(alphabet="*_~|`[]()!>\\\n ab.🙂"))
def test_any_marks_are_parsed_into_entities_inside_the_text_or_refused(source: str) -> None:
    for parse in (markdown.parse_old, markdown.parse_new):
        try:
            text, marked = parse(source)
        except BadRequest:
            continue
        assert all(0 <= entity.offset < entity.end <= units.length(text) for entity in marked)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
def test_an_escaped_text_comes_out_unharmed(words: str) -> None:
    escaped = "".join(f"\\{sign}" if sign in r"_*[]()~`>#+-=|{}.!\\" else sign for sign in words)
    assert markdown.parse_new(escaped) == (words, ())


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("mode", ["MarkdownV2", "Markdown", "markdown"])
async def test_a_message_may_come_in_either_mode(api: Api, mode: str) -> None:
    sent = await api.do("sendMessage", chat_id=501, text="*Hip*", parse_mode=mode)
    assert sent["text"] == "Hip"
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 3}]


@pytest.mark.usefixtures("ana")
async def test_another_mode_is_refused(api: Api) -> None:
    words = "Bad Request: unsupported parse_mode"
    assert await api.refusal("sendMessage", chat_id=501, text="x", parse_mode="BBCode") == (400, words)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("see @tenderspot_bot", ["mention"]),
        ("a@b.org", ["email"]),
        ("#hip and #1 and a#b", ["hashtag"]),
        ("$USD $usd", ["cashtag"]),
        ("call +1 (212) 555-0123 or 112", ["phone_number"]),
        ("example.com/x, v1.2, 3.5, file.txt", ["url"]),
        ("https://x.org/#a?u=@abc", ["url"]),
        ("/start@tenderspot_bot", ["bot_command"]),
    ],
)
def test_telegram_finds_names_tags_and_numbers_by_itself(text: str, kinds: list[str]) -> None:
    assert [entity.type for entity in entities.found_in(text)] == kinds


def test_nothing_is_found_inside_code_or_across_an_edge() -> None:
    code, edge = Entity("code", 0, 4), Entity("bold", 2, 6)
    assert entities.found_in("#hip", (code,)) == (code,)
    assert entities.found_in("#hip now", (edge,)) == (edge,)
    assert [one.type for one in entities.found_in("#hip", (Entity("bold", 0, 4),))] == ["bold", "hashtag"]
