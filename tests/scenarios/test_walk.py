"""dbg"""

from __future__ import annotations

from tests.person import Person


async def test_dbg(ana: Person) -> None:
    await ana.says("/start")
    for t in ["I agree","Yes, 18 or older","Yes","Morning, 8:00 AM",*["None of these"]*10]:
        await ana.taps(t)
    ana.new
    def show():
        print("NEW", [f"{'[pic]' if m.media else ''}{m.words}" for m in ana.new], ana.buttons())
    show()
    print(ana.transcript())
    for t in STEPS:
        print("TAP", t)
        if isinstance(t,int): await ana.waits(t)
        else: await ana.taps(t)
        show()
    print(ana.transcript())
    assert 0
STEPS=["Hip and back","☐ Front corner of the hip","☐ Outer edge of the buttock","Back to the body","That is all","No numbness","Left","6","Some weeks","More effort than usual, then rest","That is right","Start the session","☐ Tennis ball","Done","Start 90 seconds",29,2,"I'm holding my breath",15,"Breathing easily",20,"Tingling, numb or sharp",10,"All fine",20]
