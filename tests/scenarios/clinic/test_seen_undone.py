"""A slip on "Seen" can be taken back for some minutes: the alert waits for somebody again, and comes again."""

from __future__ import annotations

import pytest

from tests.known import knows
from tests.person import Person
from tests.scenarios.clinic.test_alert_over import on_duty
from tests.scenarios.clinic.test_every_copy import DANGER, SHARES


@pytest.mark.parametrize("minutes", [1, 9])
async def test_seen_by_a_slip_is_open_again_for_everybody_and_comes_again(
    olga: Person, pia: Person, ana: Person, *, minutes: int
) -> None:
    await on_duty(pia)
    await knows(ana, sharing=SHARES)
    await ana.says(DANGER)
    await olga.taps("Seen")
    pia.sees("Seen by Olga")
    await olga.waits(minutes * 60)
    await olga.taps("Not seen: undo")
    for one in (olga, pia):
        one.sees_not("Seen by Olga")
        assert "Seen" in [button.text for row in one.sees("Danger sign").buttons for button in row]
    await olga.waits(16 * 60)
    olga.sees("Nobody has tapped", "Danger sign")


async def test_after_some_minutes_seen_stays_seen(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=SHARES)
    await ana.says(DANGER)
    await olga.taps("Seen")
    await olga.waits(11 * 60)
    await olga.taps("Not seen: undo")
    olga.sees("Seen by Olga")
    await olga.waits(3600)
    olga.sees_not("Nobody has tapped")


async def test_what_a_colleague_saw_is_not_mine_to_take_back(olga: Person, pia: Person, ana: Person) -> None:
    await on_duty(pia)
    await knows(ana, sharing=SHARES)
    await ana.says(DANGER)
    await olga.taps("Seen")
    assert "Not seen: undo" not in pia.buttons()


async def test_it_reads_well_in_spanish(olga: Person, ana: Person) -> None:
    await knows(olga, locale="es", consented_at=None)
    await knows(ana, sharing=SHARES, locale="es")
    await ana.says(DANGER)
    await olga.taps("Visto")
    await olga.taps("No visto: deshacer")
    assert "Visto" in olga.buttons()
