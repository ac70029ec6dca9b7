"""Screens where a patient meets what the sources require: each a short chat, named as content/SOURCES.md names it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.care.record.history import CareSession, PressedPoint
from bot.care.record.person import Complaint, Warmed
from tests.known import FRONT_HIP, knows, shows_a_point
from tests.person import Person

Screen = Callable[[Person], Awaitable[None]]

MINUTE = 60
DAY = 24 * 60 * MINUTE
TOOLS = ("tennis_ball", "therapy_ball", "bouncy_ball", "knobble", "gua_sha", "utensil_handle")


async def welcome(ana: Person) -> None:
    await ana.says("/start")
    await ana.taps("yes")


async def under_age(ana: Person) -> None:
    await ana.says("/start")
    await ana.taps("No, I am younger")


async def asks_for_help_in_words(ana: Person) -> None:
    await knows(ana)
    await ana.says("please call an ambulance for me")


async def bleeding_told_in_words(ana: Person) -> None:
    await knows(ana)
    await ana.says("my stool is black since I take ibuprofen")


async def a_fall_in_old_bones(ana: Person) -> None:
    await knows(ana)
    await ana.says("I'm 70 and fell yesterday, my groin hurts")


async def danger_signs(ana: Person) -> None:
    """Every screen, as somebody pregnant is asked it."""
    await knows(ana, precautions=("pregnancy",))
    await ana.says("/check")
    while "None of these" in ana.buttons():
        _keep(ana)
        await ana.taps("None of these")


async def new_sign_a_day_later(ana: Person) -> None:
    """Newly weak while pressing; and what is asked on the next day."""
    await shows_a_point(ana)
    await ana.taps("start")
    for choice in ("wrong", "weak"):
        await ana.taps(choice)
    await ana.waits(DAY)


async def precautions(ana: Person) -> None:
    await knows(ana, precautions=None)
    await ana.says("/session")
    await ana.taps("Yes, one or more")


async def check_in(ana: Person) -> None:
    await knows(ana, complaint=None)
    await ana.says("/session")
    _keep(ana)
    for choice in ("Hip and back", "☐ Front corner of the hip", "Left"):
        await ana.taps(choice)
    for choice in ("No numbness", "6"):
        await ana.taps(choice)


async def after_a_session(ana: Person) -> None:
    """What could wait is asked: for how long, and what came before."""
    await shows_a_point(ana, complaint=Complaint(("hip_front",), (), "left", 6))
    await ana.taps("start")
    await ana.waits(20)
    for choice in ("stop", "score.5", "weeks"):
        await ana.taps(choice)


async def plan_for_pain(ana: Person) -> None:
    """The second plan: with the first there is enough to read."""
    began = ana.clock.now() - timedelta(days=5)
    last = CareSession(began, began, 6, 4, (PressedPoint("outer_calf", "left", 90, "time"),))
    await knows(ana, last, complaint=Complaint(("buttock_outer", "buttock_center"), (), "left", 6, "weeks", "nothing"))
    await _comes_back(ana)


async def plan_for_the_back(ana: Person) -> None:
    await knows(ana, complaint=Complaint(("low_back",), (), "left", 6))
    await _comes_back(ana)


async def plan_for_a_numb_foot(ana: Person) -> None:
    """Only what is numb: the guide's whole way down from the hip."""
    await knows(ana, complaint=Complaint((), ("toes",), "left", 6))
    await _comes_back(ana)


async def tools_at_home(ana: Person) -> None:
    await knows(ana, tools=())
    await _comes_back(ana)
    await ana.taps("My tools")


async def spots_rest(ana: Person) -> None:
    began = ana.clock.now() - timedelta(hours=5)
    pressed = (PressedPoint("outer_calf", "left", 90, "time"),)
    await knows(
        ana, CareSession(began, began, 5, 4, pressed), complaint=Complaint(("shin",), (), "left", 6, "weeks", "effort")
    )
    await _comes_back(ana)


async def hip_front(ana: Person) -> None:
    await shows_a_point(ana)


async def outer_thigh(ana: Person) -> None:
    await shows_a_point(ana, complaint=Complaint(("knee_front",), (), "left", 6))


async def low_back(ana: Person) -> None:
    await shows_a_point(ana, complaint=Complaint(("low_back",), (), "left", 6))
    while "three fingers" not in _all(ana):
        await ana.taps("Skip this spot")
        await ana.taps("next")


async def outer_calf(ana: Person) -> None:
    await _every_tool(ana, Complaint(("shin",), (), "left", 6))


async def back_of_calf(ana: Person) -> None:
    await _every_tool(ana, Complaint(("knee_back",), (), "left", 6))


async def foot(ana: Person) -> None:
    await _every_tool(ana, Complaint(("foot_ball",), (), "left", 6))


async def numb_skin(ana: Person) -> None:
    await shows_a_point(ana, complaint=Complaint((), ("buttock_outer",), "left", 6))


async def session(ana: Person) -> None:
    """A session that goes wrong in every way, and ends well."""
    await shows_a_point(ana)
    await ana.taps("start")
    await ana.waits(31)
    await ana.taps("I'm holding my breath")
    await ana.waits(16)
    await ana.taps("Breathing easily")
    await ana.waits(16)
    await ana.taps("Tingling, numb or sharp")
    await ana.waits(11)
    await ana.taps("All fine")
    await ana.taps("Something is wrong")
    await ana.taps("It hurts too much")
    await ana.taps("5")
    await ana.taps("Go on")
    await ana.waits(40)
    while "score.4" not in str(ana.last.buttons):
        await ana.taps("Stop")
    await ana.taps("4")


async def tingling_that_stays(ana: Person) -> None:
    await shows_a_point(ana)
    await ana.taps("start")
    await ana.waits(31)
    await ana.taps("Breathing easily")
    await ana.waits(31)
    for _ in range(3):
        await ana.taps("Tingling, numb or sharp")
        await ana.waits(11)


async def a_day_after(ana: Person) -> None:
    await session(ana)
    await ana.waits(DAY)


async def two_days_after(ana: Person) -> None:
    await a_day_after(ana)
    await ana.says("no")
    await ana.waits(2 * DAY)


async def a_week_after(ana: Person) -> None:
    await two_days_after(ana)
    await ana.waits(6 * DAY)


async def warmth(ana: Person) -> None:
    await knows(ana)
    await ana.says("/warm")
    await ana.taps("None of these")
    await ana.taps("Yes, as usual")
    await ana.taps("heat")


async def hot_tub(ana: Person) -> None:
    await knows(ana)
    await ana.says("/warm")
    await ana.taps("None of these")
    await ana.taps("Yes, as usual")
    await ana.taps("hot_tub")


async def stretches(ana: Person) -> None:
    await knows(ana, warmed=Warmed(ana.clock.now(), 15 * MINUTE, warm=True))
    await ana.says("/warm")
    for stretch in ("Both knees to the chest", "Knee to the other shoulder"):
        await ana.taps(stretch)
        for _ in range(3):
            await ana.taps("start")
            await ana.waits(21)
            await ana.taps("fine")


async def helps(ana: Person) -> None:
    await knows(ana)
    await ana.says("/help")


async def clinic(ana: Person) -> None:
    await learn(ana, "How many visits?")
    await ana.taps("How to reach the clinic")


async def settings(ana: Person) -> None:
    await knows(ana)
    await ana.says("/settings")


async def privacy(ana: Person) -> None:
    await knows(ana)
    await ana.says("/privacy")


async def words_nobody_understands(ana: Person) -> None:
    await knows(ana)
    await ana.says("qwertz uiop")


async def learn(ana: Person, card: str) -> None:
    await knows(ana, complaint=FRONT_HIP)
    await ana.says("/learn")
    for _ in range(4):
        if card in ana.buttons():
            break
        await ana.taps("More cards")
    await ana.taps(card)


def card(title: str) -> Screen:
    async def opens(ana: Person) -> None:
        await learn(ana, title)

    return opens


SCREENS: dict[str, Screen] = {
    "welcome": welcome,
    "under age": under_age,
    "asks for help in words": asks_for_help_in_words,
    "a fall in old bones": a_fall_in_old_bones,
    "bleeding told in words": bleeding_told_in_words,
    "danger signs": danger_signs,
    "new sign a day later": new_sign_a_day_later,
    "precautions": precautions,
    "check-in": check_in,
    "after a session": after_a_session,
    "plan for pain": plan_for_pain,
    "plan for the back": plan_for_the_back,
    "plan for a numb foot": plan_for_a_numb_foot,
    "tools at home": tools_at_home,
    "spots rest": spots_rest,
    "session, hip front": hip_front,
    "session, outer thigh": outer_thigh,
    "session, low back": low_back,
    "session, outer calf": outer_calf,
    "session, back of calf": back_of_calf,
    "session, foot": foot,
    "session, numb skin": numb_skin,
    "session": session,
    "tingling that stays": tingling_that_stays,
    "a day after": a_day_after,
    "two days after": two_days_after,
    "a week after": a_week_after,
    "warmth": warmth,
    "hot tub": hot_tub,
    "stretches": stretches,
    "help": helps,
    "clinic": clinic,
    "settings": settings,
    "privacy": privacy,
    "words nobody understands": words_nobody_understands,
    "card: why it hurts": card("Why does it hurt?"),
    "card: trigger points": card("What is a trigger point?"),
    "card: acupuncture points": card("Why acupuncture points?"),
    "card: sciatica": card("Is it sciatica?"),
    "card: how to press": card("How hard should I press?"),
    "card: tools": card("Which ball or tool?"),
    "card: heat and stretch": card("Does heat or stretching help?"),
    "card: a visit": card("What happens at a visit?"),
    "card: how many visits": card("How many visits?"),
    "card: after relief": card("What comes after relief?"),
    "card: after effort": card("How to avoid it after effort"),
    "card: when I need help": card("When do I need help?"),
}


async def _comes_back(ana: Person) -> None:
    await ana.says("/session")
    await ana.taps("Yes, the same")
    await ana.taps("6")


async def _every_tool(ana: Person, complaint: Complaint) -> None:
    """Go to the first point and through all that it can be pressed with."""
    await shows_a_point(ana, complaint=complaint, tools=TOOLS)
    for _ in range(6):
        if "Use something else" not in ana.buttons():
            return
        _keep(ana)
        await ana.taps("Use something else")


SEEN: dict[int, list[str]] = {}
"""What stood in a bubble before it was edited, by person."""


def _keep(ana: Person) -> None:
    SEEN.setdefault(ana.user_id, []).extend(one.words for one in ana.emulator.chat(ana.user_id).shown if one.from_bot)


def words_seen(ana: Person) -> str:
    """All that this person has been shown, buttons too."""
    _keep(ana)
    buttons = [button.text for one in ana.emulator.chat(ana.user_id).shown for row in one.buttons for button in row]
    return "\n".join((*SEEN.pop(ana.user_id), *buttons))


def _all(ana: Person) -> str:
    return "\n".join(one.words for one in ana.emulator.chat(ana.user_id).shown if one.from_bot)
