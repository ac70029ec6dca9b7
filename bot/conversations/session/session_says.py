"""What the guided session says: every bubble of it, by message id."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.care.body.points import Point
from bot.care.catalog import Catalog
from bot.care.record.history import CareSession
from bot.care.record.progress import Direction, within
from bot.care.understanding.distress import TIRED
from bot.conversations.frame.asking import QUESTION, button, lines, question, rows, say, score_in, scores
from bot.conversations.frame.exercise import bar
from bot.conversations.session.session_run import Press, Pressing, Run
from bot.talk.bubbles import Arg, Keyboard, Lane, Picture, Say, Text, Texts, Toast
from bot.talk.heard import Said, Tapped, Words

COUNTDOWN = "countdown"
PROMPT = "prompt"
MOST_ACUPOINTS = 2
SIDES = {"left": "side-left", "right": "side-right"}


@dataclass(frozen=True, slots=True)
class PromptTexts:
    """Text ids of one kind of safety question."""

    ask: str
    again: str
    fine: str
    wrong: str
    thanks: str


PROMPTS = {
    "breath": PromptTexts(
        "session-breath", "session-breath-again", "button-breath-fine", "button-breath-not", "session-breath-thanks"
    ),
    "nerve": PromptTexts(
        "session-nerve", "session-nerve-again", "button-nerve-fine", "button-nerve-not", "session-nerve-thanks"
    ),
}


def point(run: Run, way: int, catalog: Catalog) -> tuple[Say, ...]:
    """Show where it is and where never to press, then how to press it."""
    press = run.current
    found = catalog.points[press.point]
    find = lines(*(Text(step) for step in found.steps[:1]))
    count: dict[str, Arg] = {"number": run.at + 1, "of": len(run.presses)}
    said: dict[str, Arg] = {"find": find, "warning": _warning(found), "acupoints": _acupoints(press, catalog)}
    args = _names(press, catalog) | count | said
    where = Say(Text("session-point", args), picture=Picture(found.card, press.side), rings=False, passing=True)
    hands = (Say(Text("session-hands-free"), rings=False, passing=True),) if run.stretch == 0 else ()
    return where, *hands, how(run, way, catalog)


def how(run: Run, way: int, catalog: Catalog, *, edits: bool = False) -> Say:
    """Show how to place the ball; with edits, change that in place for another tool."""
    press = run.current
    method = press.methods[way]
    tools = Texts(tuple(Text(catalog.tools[tool].text) for tool in method.tools))
    steps = lines(*(Text(step) for step in method.texts))
    text = Text("session-how", {"tool": tools, "steps": steps})
    other = (button("button-other-tool", "tool"),) if len(press.methods) > 1 else ()
    keyboard = (
        (button("button-start-timer", "start", seconds=press.seconds),),
        other,
        (button("button-skip-point", "skip"), button("button-stop-session", "stop")),
        (button("button-something-wrong", "wrong"),),
    )
    shown = tuple(row for row in keyboard if row)
    again, picture = Text("session-how-again"), Picture(method.scene, press.side)
    return Say(text, shown, picture, name=QUESTION, edits=QUESTION if edits else "", again=again, passing=True)


def _acupoints(press: Press, catalog: Catalog) -> Text:
    """Name it as acupuncture does: by the muscles that it is pressed for, or by all that lie there."""
    here = press.muscles or tuple(id_ for id_, one in catalog.muscles.items() if one.point == press.point)
    known = (catalog.muscles[muscle].acupoints for muscle in here if muscle in catalog.muscles)
    names = list(dict.fromkeys(name for muscle in known for name in muscle))
    return Text("session-acupoints", {"acupoints": ", ".join(names[:MOST_ACUPOINTS])}) if names else Text("nothing")


def _warning(found: Point) -> Text:
    if not found.warnings:
        return Text("nothing")
    return Text("session-warnings", {"warnings": lines(*(Text(one) for one in found.warnings))})


def _names(press: Press, catalog: Catalog) -> dict[str, Arg]:
    return {"point": Text(catalog.points[press.point].name), "side": Text(SIDES[press.side])}


def countdown(pressing: Pressing, now: datetime, catalog: Catalog) -> Say:
    """Start the countdown: a silent bubble with the ways out."""
    return Say(_countdown_text(pressing, now, catalog), _ways_out(), name=COUNTDOWN, rings=False, passing=True)


def countdown_edit(pressing: Pressing, now: datetime, catalog: Catalog) -> Say:
    """Show the time left, in place."""
    text = _countdown_text(pressing, now, catalog)
    return Say(text, _ways_out(), name=COUNTDOWN, edits=COUNTDOWN, lane=Lane.AMBIENT, rings=False, passing=True)


def _countdown_text(pressing: Pressing, now: datetime, catalog: Catalog) -> Text:
    press = pressing.run.current
    left = pressing.left(now)
    limits = catalog.cadence.session
    sore: dict[str, Arg] = {"most": limits.lighten_above, "stop": limits.stop_above}
    hurts = pressing.run.before is not None and limits.stops(pressing.run.before)
    return Text(
        # What hurts as much by itself cannot be pressed until it hurts so.
        "session-countdown-sore" if hurts else "session-countdown",
        _names(press, catalog) | {"left": left, "bar": bar(press.seconds - left, press.seconds)} | sore,
    )


def _ways_out() -> Keyboard:
    return (
        (button("button-pause", "pause"), button("button-stop-session", "stop")),
        (button("button-something-wrong", "wrong"),),
    )


def countdown_done() -> Say:
    """The countdown is over: no time, no buttons."""
    return Say(Text("session-countdown-done"), name=COUNTDOWN, edits=COUNTDOWN, rings=False, passing=True, closes=True)


def prompt(pressing: Pressing, *, again: bool = False) -> Say:
    """A safety question: a new bubble, that rings, before anything else."""
    return prompt_of(pressing.waiting, pressing.asks, again=again)


def prompt_of(kind: str, number: int, *, again: bool = False) -> Say:
    """Ask a kind of safety question, for the time of that number."""
    texts = PROMPTS[kind]
    keyboard = rows(button(texts.fine, f"{kind}.fine.{number}"), button(texts.wrong, f"{kind}.not.{number}"))
    return Say(Text(texts.again if again else texts.ask), keyboard, name=PROMPT, lane=Lane.SAFETY, passing=True)


def time_left(pressing: Pressing, now: datetime) -> Say:
    return Say(Text("session-time-left", {"left": pressing.left(now)}), rings=False, passing=True)


def which_side(pressing: Pressing, catalog: Catalog) -> Say:
    """Say on which side the spot lies that is pressed."""
    return Say(Text("here-side", _names(pressing.run.current, catalog)), rings=False, passing=True)


def spots_left(pressing: Pressing) -> Say:
    """Say which of how many spots it is."""
    run = pressing.run
    return Say(Text("here-spot-of", {"number": run.at + 1, "of": len(run.presses)}), rings=False, passing=True)


def going_well() -> Say:
    return Say(Text("kind-well"), rings=False, passing=True)


def nothing_changed() -> Say:
    return Say(Text("kind-nothing-changed"), rings=False, passing=True)


def over() -> Toast:
    return Toast(Text("step-over"))


def fine(kind: str) -> Say:
    return Say(Text(PROMPTS[kind].thanks), rings=False, passing=True)


def ease_off() -> Say:
    return Say(Text("session-ease-off"), lane=Lane.SAFETY, passing=True)


def move_ball(number: int) -> Say:
    return Say(Text("session-move-ball", {"number": number}), lane=Lane.SAFETY, passing=True)


def too_much() -> Say:
    return Say(Text("session-too-much"), lane=Lane.SAFETY)


def nerve_ends() -> Say:
    return question(Text("session-nerve-ends"), _gone_or_stays(), lane=Lane.SAFETY)


def still_there() -> Say:
    return question(Text("session-still-there"), _gone_or_stays(), lane=Lane.SAFETY)


def anything_left() -> Say:
    return question(Text("session-anything-left"), _gone_or_stays(), lane=Lane.SAFETY)


def no_answer() -> Say:
    return question(Text("session-no-answer"), _gone_or_stays(), lane=Lane.SAFETY)


def interrupted() -> Say:
    return question(Text("session-interrupted"), _gone_or_stays(), lane=Lane.SAFETY)


def _gone_or_stays() -> Keyboard:
    return rows(button("button-gone", "gone"), button("button-stays", "stays"), button("button-stop-session", "stop"))


def off_it(kind: str) -> tuple[Say, ...]:
    """What lies under the ball is not to be pressed: it beats, it is bone, or it cramps. Of a lost ball: nothing."""
    told = {"vessel": Text("session-vessel"), "bone": Text("session-bone"), "cramp": Text("session-cramp")}
    told["spot"], told[TIRED] = Text("session-spot"), Text("session-tired-arm")
    return (Say(told[kind], lane=Lane.SAFETY),) if kind in told else ()


def beside() -> Say:
    """Go on beside what beats or is bone."""
    return Say(Text("session-beside"), lane=Lane.SAFETY, passing=True)


def bleeding(catalog: Catalog) -> Say:
    return Say(Text("session-bleeding", {"number": catalog.emergency.number}), lane=Lane.SAFETY)


def bruise() -> Say:
    return Say(Text("session-bruise"), lane=Lane.SAFETY)


def paused(off: str = "") -> Say:
    """off: what lies there and is not to be pressed, so that the spot may be skipped."""
    keyboard: Keyboard = (
        (button("button-go-on", "go"), *((button("button-skip-point", "skip"),) if off else ())),
        (button("button-stop-session", "stop"), button("button-something-wrong", "wrong")),
    )
    return question(Text("session-paused"), keyboard, passing=True)


def between(run: Run, catalog: Catalog, *, well_done: bool) -> Say:
    """A press is over: on with the next one, or enough. well_done: it was pressed to its end."""
    keyboard = (
        (button("button-next-side" if _other_side_next(run) else "button-next-point", "next"),),
        (button("button-stop-session", "stop"), button("button-something-wrong", "wrong")),
    )
    text = "session-between" if well_done else "session-next"
    return question(Text(text, _names(run.current, catalog)), keyboard, passing=True)


def _other_side_next(run: Run) -> bool:
    return 0 < run.at < len(run.presses) and run.presses[run.at - 1].point == run.presses[run.at].point


def what_is_wrong(*, pressing: bool) -> Say:
    """pressing: a point is under the ball, where a beat or bone may lie."""
    keyboard = rows(
        button("button-wrong-weak", "weak"),
        button("button-wrong-numb", "numb"),
        button("button-wrong-sore", "sore"),
        *((button("button-wrong-spot", "spot"), button("button-wrong-cramp", "cramp")) if pressing else ()),
        button("button-wrong-unwell", "unwell"),
        button("button-wrong-chest", "chest"),
        button("button-wrong-health", "health"),
        button("button-wrong-back", "back"),
    )
    return question(Text("session-what-is-wrong"), keyboard, lane=Lane.SAFETY)


def tell_health() -> Say:
    """End it, as what somebody has may change what is safe, and lead to where it can be told."""
    return say("session-tell-health")


def stop_now() -> Say:
    return Say(Text("session-stop-now"), lane=Lane.SAFETY)


def sore() -> Say:
    return say("session-sore")


def ask_how_sore() -> Say:
    """How much does pressing hurt? Asked before it is said what to do."""
    keyboard = (*scores(), (button("button-stop-session", "stop"),))
    return question(Text("session-how-sore"), keyboard, lane=Lane.SAFETY)


def how_strong(catalog: Catalog) -> Say:
    """The clock is off; up to which number pressing may hurt."""
    limits = catalog.cadence.session
    return Say(Text("session-strong", {"most": limits.lighten_above, "stop": limits.stop_above}), lane=Lane.SAFETY)


def nothing_felt() -> Say:
    """Where nothing is felt, one may be beside the spot, or it may be numb."""
    return Say(Text("session-nothing-felt"), lane=Lane.SAFETY)


def lighter(catalog: Catalog) -> Say:
    """Press less: up to which number it may hurt, and above which to stop."""
    limits = catalog.cadence.session
    return Say(Text("session-lighter", {"most": limits.lighten_above, "stop": limits.stop_above}), lane=Lane.SAFETY)


def lift_off() -> Say:
    """Say that the clock is off, to somebody who goes on to something else."""
    return Say(Text("session-left"), lane=Lane.SAFETY)


def asked_soon() -> Say:
    """Say that the question comes once more."""
    return Say(Text("session-asked-soon"), rings=False, passing=True)


def bearable(score: int) -> Say:
    return Say(Text("session-score-fine", {"score": score}), rings=False, passing=True)


def a_little_sore(catalog: Catalog) -> Say:
    """Say up to where a sore feeling is fine."""
    most = catalog.cadence.session.lighten_above
    return Say(Text("session-sore-fine", {"most": most}), rings=False, passing=True)


def noted_score(score: int) -> Say:
    """Take a number where nothing is pressed."""
    return Say(Text("session-score-noted", {"score": score}), rings=False, passing=True)


def unwell(catalog: Catalog) -> Say:
    return Say(Text("session-unwell", {"number": catalog.emergency.number}), lane=Lane.SAFETY)


def no_longer() -> Say:
    """What was planned is no longer right for this person."""
    return Say(Text("session-no-longer"), lane=Lane.SAFETY)


def skin_check() -> Say:
    return say("session-skin-check")


def ask_after() -> Say:
    return question(Text("session-ask-after"), scores())


def all_well() -> Say:
    """What was still felt is answered: the number alone is left."""
    return say("session-all-well")


def no_harder(catalog: Catalog) -> Say:
    """Nobody presses harder because it feels good: up to where it may hurt."""
    return say("session-no-harder", {"most": catalog.cadence.session.lighten_above})


def fell_asleep() -> Say:
    """Somebody slept on the ball: what lay on it may be numb."""
    return Say(Text("session-slept"), lane=Lane.SAFETY)


def silent() -> Say:
    """Two points without a sign of life."""
    return Say(Text("session-silent"), lane=Lane.SAFETY)


def by_itself(wait: timedelta) -> Say:
    """The clock of this point starts by itself."""
    return Say(Text("session-by-itself", {"seconds": int(wait.total_seconds())}), passing=True)


def nothing_done() -> Say:
    return say("session-nothing-done")


def closed() -> Say:
    return Say(Text("session-closed"), rings=False)


def score_of(said: Said) -> int | None:
    """Read the score after: a button, or a number that was typed."""
    match said:
        case Tapped(_, choice) if choice.startswith("score."):
            return score_in(choice.removeprefix("score."))
        case Words(text):
            return score_in(text)
    return None


def change(session: CareSession, catalog: Catalog) -> tuple[bool, tuple[Say, ...]]:
    """Say in words what the session changed; True when it got worse by enough to ask the red flags again."""
    found = within(session, catalog.cadence.change)
    if found is None:
        return False, (say("session-kept"),)
    args = {"before": found.before, "after": found.after}
    if found.flag:
        return True, (Say(Text("session-worse", args), lane=Lane.SAFETY),)
    if found.direction is Direction.BETTER:
        return False, (say("session-better-much" if found.meaningful else "session-better", args),)
    return False, (say("session-same" if found.direction is Direction.SAME else "session-a-bit-worse", args),)
