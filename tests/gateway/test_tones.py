"""The tone is a small voice message that Telegram plays."""

from __future__ import annotations

from importlib.resources import files

from bot.gateway.way_out.tones import FILE

RATE = 48_000
"""Opus counts its samples so, whatever was recorded."""


def test_the_tone_is_short_ogg_with_opus() -> None:
    wave = files("bot.gateway.way_out").joinpath(FILE).read_bytes()
    assert wave.startswith(b"OggS")
    assert b"OpusHead" in wave[:64]
    last = wave.rindex(b"OggS")
    samples = int.from_bytes(wave[last + 6 : last + 14], "little")
    assert 0.5 < samples / RATE < 2
    assert len(wave) < 20_000
