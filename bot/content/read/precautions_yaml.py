"""Reads precautions.yaml: conditions that change what is safe to do."""

from __future__ import annotations

from bot.care.safety.gates import Gates
from bot.care.safety.precautions import Precaution
from bot.content.read.entries import Entry, Known


def precaution(entry: Entry, known: Known, gates: Gates) -> Precaution:
    entry.only("leaves_out", "light_only")
    out = gates.spelt_out(entry.words("leaves_out", gates.names))
    light = entry.yes("light_only")
    if not out and not light:
        entry.fault("changes nothing: give it leaves_out or light_only")
    return Precaution(entry.id, out, light, entry.origin(known))
