"""`python -m tests.tones`: make the soft tone of a question anew (way_out/tone.ogg), two bells a fifth apart.

Needs the extra `train`: soundfile writes OGG with Opus, which Telegram plays as a voice message.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soundfile

from bot.gateway.way_out import tones

RATE = 48_000
"""Samples a second; Opus knows no other that is as clear."""
SECONDS = 1.2
BELLS = ((528.0, 0.0, 0.35), (792.0, 0.25, 0.18))
"""Pitch in Hz, when it is struck in seconds, how loud (1 is all there is)."""
FADES = 3.5
"""How fast a bell dies away, per second."""
RISES = 60.0
"""How fast it rises: struck softly, it does not startle."""


def main() -> None:
    """Write the file."""
    time = np.arange(int(RATE * SECONDS)) / RATE
    wave = np.zeros_like(time)
    for pitch, struck, loud in BELLS:
        since = np.clip(time - struck, 0, None)
        wave += loud * np.sin(2 * np.pi * pitch * since) * np.exp(-FADES * since) * (1 - np.exp(-RISES * since))
    target = Path(tones.__file__).parent / tones.FILE
    soundfile.write(target, wave.astype("float32"), RATE, format="OGG", subtype="OPUS")


if __name__ == "__main__":
    main()
