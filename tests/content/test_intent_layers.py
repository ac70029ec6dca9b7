"""The layers that intents were learnt with: what they say, and the file that they lie in."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.care.catalog import Catalog
from bot.content.all_languages import Reader
from bot.content.check.intents_known import NO_ANSWER
from bot.content.danger import ENCODER
from bot.content.encoder import Encoder, read_encoder
from bot.content.intent_layers import INTENTS, LearntIntents, pack, read_intents, shares_of

CONTENT = Path(__file__).resolve().parents[2] / "content"


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return read_encoder(CONTENT / ENCODER)


@pytest.fixture(scope="module")
def learnt(encoder: Encoder) -> LearntIntents:
    return read_intents(CONTENT / INTENTS, encoder)


def test_every_intent_that_is_learnt_has_an_answer_and_the_other_way_round(
    learnt: LearntIntents, catalog: Catalog
) -> None:
    assert set(learnt.names) - {NO_ANSWER} == catalog.intents.keys()


def test_shares_make_one_and_the_likeliest_comes_first(learnt: LearntIntents) -> None:
    told = learnt.weigh("which ball should I get")
    assert sum(one.share for one in told) == pytest.approx(1, abs=1e-4)
    assert told[0].name == "which_ball"
    assert [one.share for one in told] == sorted((one.share for one in told), reverse=True)


def test_a_text_without_words_wants_nothing(learnt: LearntIntents) -> None:
    assert learnt.weigh("  ") == ()


def test_what_is_packed_is_read_again_nearly_the_same(tmp_path: Path, learnt: LearntIntents, encoder: Encoder) -> None:
    packed = pack(learnt.names, learnt.layers)
    assert packed == pack(learnt.names, learnt.layers)
    (tmp_path / "intents.npz").write_bytes(packed)
    again = read_intents(tmp_path / "intents.npz", encoder)
    seen = np.ones((1, len(encoder.layers["gain"])), np.float32)
    assert shares_of(seen, again.layers) == pytest.approx(shares_of(seen, learnt.layers), abs=0.02)


def test_layers_that_do_not_fit_the_encoder_are_refused_in_one_line(
    tmp_path: Path, learnt: LearntIntents, encoder: Encoder
) -> None:
    cut = learnt.layers | {"hidden": learnt.layers["hidden"][:-1]}
    (tmp_path / "intents.npz").write_bytes(pack(learnt.names, cut))
    with pytest.raises(ValueError, match="train both"):
        read_intents(tmp_path / "intents.npz", encoder)


@pytest.mark.parametrize(
    ("locale", "text", "intent"),
    [
        ("en", "how often do i have to do this", "how_often"),
        ("en", "can my wife press it for me", "other_person"),
        ("es", "qué pelota compro", "which_ball"),
        ("es", "¿quién lee lo que escribo?", "privacy"),
    ],
)
def test_the_reader_says_what_is_wanted(reader: Reader, locale: str, text: str, intent: str) -> None:
    assert reader.understand(text, locale).intended[0].name == intent
