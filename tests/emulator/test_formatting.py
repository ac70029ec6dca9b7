"""Telegram's HTML: what becomes an entity, and what cannot be parsed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.emulator import entities, formatting, units
from bot.emulator.entities import Entity
from bot.emulator.refusals import BadRequest


def test_offsets_count_utf_16_units() -> None:
    text, marked = formatting.parse("🦵🦵 <b>Bein</b> <i>é🙂</i>")
    assert text == "🦵🦵 Bein é🙂"
    assert marked == (Entity("bold", 5, 4), Entity("italic", 10, 3))


def test_tags_may_nest() -> None:
    text, marked = formatting.parse('<b>a<i>b</i></b> <a href="https://x.org/?a=1&amp;b=2">link</a>')
    assert text == "ab link"
    assert [entity.type for entity in marked] == ["bold", "italic", "text_link"]
    assert marked[2].url == "https://x.org/?a=1&b=2"


@pytest.mark.parametrize("address", ["javascript:alert(1.5)", "", "nowhere"])
def test_what_is_no_link_stays_plain_words(address: str) -> None:
    assert formatting.parse(f'<a href="{address}">here</a>') == ("here", ())


def test_code_blocks_keep_their_language() -> None:
    _, marked = formatting.parse('<pre><code class="language-python">x = 1</code></pre>')
    assert marked == (Entity("pre", 0, 5, language="python"),)


def test_escaped_characters_are_themselves() -> None:
    assert formatting.parse("a &lt;b&gt; &amp; &quot;c&quot; &#8364; &nbsp;")[0] == 'a <b> & "c" € &nbsp;'


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("a<br>b", 'Unsupported start tag "br" at byte offset 1'),
        ("é < 3", 'Unsupported start tag "" at byte offset 3'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_what_cannot_be_parsed_is_refused_in_telegrams_words(source: str, words: str) -> None:
    with pytest.raises(BadRequest) as refusal:
        formatting.parse(source)
    assert refusal.value.description == f"Bad Request: can't parse entities: {words}"


def test_white_space_around_a_text_goes_and_entities_move() -> None:
    text, marked = formatting.trimmed(*formatting.parse("\n <b>Hip</b> \n"))
    assert (text, marked) == ("Hip", (Entity("bold", 0, 3),))


def test_commands_links_and_addresses_are_found() -> None:
    found = entities.found_in("/start or see https://x.org/a, mail a@b.org; 1/2 is none")
    assert [entity.type for entity in found] == ["bot_command", "url", "email"]


def test_a_text_and_its_entities_become_html_again() -> None:
    source = '<b>a<i>b &amp; c</i></b> 🙂 <a href="https://x.org">d</a><code>e</code>'
    assert entities.as_html(*formatting.parse(source)) == source


@given(st.text())
def test_an_escaped_text_comes_out_unharmed(words: str) -> None:
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert formatting.parse(escaped) == (words, ())


@given(st.text(alphabet='<>/bai&;" =x🙂'))
def test_any_markup_is_parsed_or_refused(source: str) -> None:
    try:
        text, marked = formatting.parse(source)
    except BadRequest:
        return
    assert all(0 <= entity.offset < entity.end <= units.length(text) for entity in marked)
    assert formatting.parse(entities.as_html(text, marked))[0] == text
