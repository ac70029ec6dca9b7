"""It got worse, I am scared, I feel bad: kind words first, then the question about new weakness or numbness."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.care.record.together import fresh, joined
from bot.care.safety.red_flags import Urgency
from bot.care.safety.trouble import (
    BRUISED,
    CRISIS,
    DRINK,
    FELL,
    OVERDOSE,
    STOPPED,
    TORN,
    UNWELL,
    trouble_of,
    with_trouble,
)
from bot.care.understanding import Understood
from bot.care.understanding.ages import is_out_of_ten
from bot.care.understanding.conditions import asks_something, denies_something, is_long_ago
from bot.care.understanding.distress import (
    BESIDE,
    BIG_BRUISE,
    BREATH,
    DOUBTS,
    FAINTED,
    FAINTS,
    FEVER,
    HARDER,
    HELPED,
    HOPELESS,
    KINDS,
    LAUGHS,
    LOW,
    LUMP,
    MASKED,
    MORE_OF_IT,
    NERVE,
    NO_FALL,
    OF_THE_PRESS,
    ONLY_PAIN,
    PLAIN,
    RESTROOM,
    SAFE,
    SEATED,
    SHARP,
    SIDED,
    SLEPT,
    STOP,
    STRONG,
    STUCK,
    TIRED,
    TWO_SIDES,
    UNNUMB,
    URINE,
    USELESS,
    WELL,
    WHETHER_FINE,
    calm_in,
    is_calm,
    is_weary,
    nothing_but,
    puts_off,
    says_any,
    slip_of,
    without_passing,
)
from bot.care.understanding.intents import CERTAINLY, RATHER, SURELY, likeliest
from bot.care.understanding.ordinary import wonders_why
from bot.care.understanding.own_first import own_first
from bot.care.understanding.plain_dangers import long_known, tells_of_fever
from bot.care.understanding.said_here import SIDES_NOW, said_here, says_here
from bot.care.understanding.swallowed import only_drinks
from bot.care.understanding.telling import told_of
from bot.conversations.check_in.place_picker import ChoosingPart, ChoosingRegions
from bot.conversations.frame import goals
from bot.conversations.frame.asking import say, score_in
from bot.conversations.frame.conversation import Conversation, shown_choices
from bot.conversations.frame.hearing import (
    A_SIDE,
    after_no,
    answer_elsewhere,
    choice_of,
    distress_of,
    is_vague,
    side_told,
    sounds_well,
    tells,
)
from bot.conversations.frame.scores import is_an_hour, worst_in
from bot.conversations.frame.turn import Turn
from bot.conversations.home.learn import Learn
from bot.conversations.safety import crisis
from bot.conversations.safety.how_are_you import advice, ask_how, tomorrow
from bot.conversations.safety.sign_question import NEW, asked
from bot.talk.bubbles import Lane, Say, Text
from bot.talk.heard import Said, Words
from bot.talk.reply import Reply

FEARS: Final = ("worse", "scared", "bad")
GOOD_NEWS: Final = "it_helped"
ELSEWHERE: Final = "felt_elsewhere"
"""The intent of who feels a press somewhere else."""
FEWER: Final = "fewer_spots"
"""The intent to press fewer spots than the plan has."""
BEYOND_DANGER: Final = 0.95
"""From so likely on a model's guess at danger yields to an intent: of the dangers measured the likeliest has 0.94."""
SMALL_WISHES: Final = frozenset(
    {
        *("not_today", "not_this_week", "fewer_spots", "these_spots", "skip_stretching", "warm_up", "point_name"),
    }
)
HARMLESS: Final = frozenset({"joke", "thanks", "hello", "small_talk", *SMALL_WISHES})
"""Intents that no danger of those that were measured looks like for certain."""
HARMLESS_HERE: Final = (
    "no_idea",
    "wait_for_me",
    "hold_on",
    "quiet_for",
    "next_week",
    "soon",
    "silence",
    "no_floor",
    "helper_asked",
)
"""What a whole message may be that no guess at danger is asked about: "need to pee first"."""
AFRAID: Final = "fear_of_it"
"""That pressing may hurt, and nothing else: "I don't want it to hurt"."""
WHY_UNHIT: Final = "why_unhit"
"""Why it hurts where nothing hit it, and nothing else."""
BOTH: Final = "both_ones"
"""Both of them, where a side is asked for, and nothing else."""
WHEN: Final = "when_told"
"""When it hurts, or since when, and nothing else."""
DOWN: Final = "down_the_leg"
"""Something goes down the leg, whatever else is said."""
HAPPY: Final = "good_hurt"
"""A happy word, where a message is made of nothing else: "that's the spot", "hurts so good"."""
LEADS_TO_NOTHING: Final = (HAPPY, "clock_seen")
"""Small messages that say nothing of what comes after them: "how many seconds more", then "it burns"."""
PRAISE: Final = "pressing_good"
"""The intent of who says that pressing does them good."""

ANYWHERE: Final = (
    *("drink", "fell", BIG_BRUISE, "torn", FAINTED, URINE, STUCK, LUMP, FAINTS, "dizzy", FEVER, MASKED, *FEARS),
    *(SAFE, HOPELESS, LOW, USELESS, HELPED),
)
TROUBLES: Final = {
    "drink": DRINK,
    "fell": FELL,
    "torn": TORN,
    FAINTED: UNWELL,
    URINE: UNWELL,
    LUMP: UNWELL,
    STUCK: UNWELL,
    BIG_BRUISE: BRUISED,
    "dizzy": UNWELL,
    FAINTS: UNWELL,
    "unwell": UNWELL,
    FEVER: STOPPED,
}
"""Kinds that make a day none for pressing."""
A_FEW: Final = 10
"""Words of a message that is about one thing."""
OF_BREATH: Final = "r16"
"""The sign that a held breath sounds like."""
OWN_ADVICE: Final = ("torn", FAINTED, URINE, STUCK, LUMP, BIG_BRUISE, FEVER)
"""Those whose advice is their own in the middle of an exercise too: to sit and drink water is not what they need."""
PLAINLY_WISHED: Final = {STOP: "stop", RESTROOM: "pause"}
KINDLY: Final = {LOW: "intent-mood", HELPED: "intent-it-helped"}
"""What is said at home, where nothing is asked."""
NO_HELP: Final = "no_help"
"""The card for whoever says that it did no good."""
OF_THE_BOT: Final = frozenset({"bug", "sound", "video", "language", "other_person", "reminder_time"})
"""Intents of which "it did not work" says something else than of the pressing."""
PROGRESS: Final = "progress"
"""The wish to know how it goes."""
KIND_WORDS: Final = {"worse": "kind-worse", "scared": "kind-scared", "bad": "kind-bad"}


def distressed(owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Reply | None:
    """Answer distress; None where there is none. A running clock stops or stands, by what it is."""
    running = isinstance(turn.state, owner.running)
    beside = in_passing(turn, said) if running else None
    if beside is not None and (reply := owner.distressed(turn, beside)) is not None:
        return reply
    nerve = is_nerve(owner, turn, said.text, meant)
    among = (*(one for one in KINDS if nerve or one != NERVE), FEVER, MASKED) if running else ANYWHERE
    if is_good_news(turn, said.text):
        return Reply(None, (say(KINDLY[HELPED]),), then=goals.HOME)
    kind = _kind(turn, said, among) or _grown(turn, said)
    if kind is None:
        return None
    if kind == STRONG:
        return owner.distressed(turn, STRONG) or owner.distressed(turn, "hurt")
    if kind == MASKED:
        line = say("kind-masked")
        if turn.state is None and turn.person.consented_at is not None:
            return Reply(None, (line,), then=goals.HOME)
        return turn.stays(line) if running else turn.again(line)
    if running and (reply := owner.distressed(turn, "unwell" if kind in TROUBLES else kind)) is not None:
        return _troubled(turn, reply, kind)
    if kind in TROUBLES:
        return _advised(turn, kind)
    if kind in {SAFE, HOPELESS}:
        return _heavy(turn, said, meant, kind)
    if kind == USELESS:
        return Learn().answer(turn, NO_HELP) if _is_all(turn, said, meant, kind) else None
    if kind in KINDLY:
        return Reply(None, (say(KINDLY[kind]),), then=goals.HOME) if _is_all(turn, said, meant, kind) else None
    if kind not in KIND_WORDS or (kind == "worse" and _compares(turn, said, meant)):
        return None
    if turn.person.consented_at is None:
        return turn.again(say(KIND_WORDS[kind])) if turn.open_question else None
    held = owner.hold(turn)
    return asked(turn, replace(held, says=(say(KIND_WORDS[kind]), *held.says)), (NEW,))


def _compares(turn: Turn, said: Words, meant: Understood) -> bool:
    """Tell "is my hip worse than last week?", which asks for the numbers, from a hip that is worse."""
    likely = likeliest(turn.catalog.intents, meant.intended, CERTAINLY, running=False)
    asks = turn.state is None and tells(asks_something, said.text, turn.catalog)
    return asks and likely is not None and likely.wish == PROGRESS and not meant.suspected


def _heavy(turn: Turn, said: Words, meant: Understood, kind: str) -> Reply | None:
    """Answer low spirits and a denied self-harm kindly: whom to call stands before it (alarm.with_crisis_line)."""
    if told_of(meant) is not None or tells(asks_something, said.text, turn.catalog):
        return None
    line = say("kind-safe" if kind == SAFE else KINDLY[LOW])
    known = turn.person if kind == SAFE else with_trouble(turn.person, CRISIS, turn.now)
    if turn.state is not None or turn.person.consented_at is None:
        return replace(turn.again(line), person=known)
    return Reply(None, (line,), person=known, then=goals.HOME)


def after_a_crisis(turn: Turn, said: Words) -> Reply | None:
    """Take a plain answer after the crisis line: a no ends it kindly, a yes names whom to call once more.

    Until they said that they are safe nothing else is answered: "tomorrow at 9 I do it" is no reminder.
    """
    trouble = trouble_of(turn.person, turn.now)
    if turn.state is not None or trouble not in {CRISIS, OVERDOSE}:
        return None
    if trouble == OVERDOSE:
        return ask_how(OVERDOSE, goals.HOME)
    choice = choice_of(said, turn.person, turn.catalog)
    if choice in {"no", "none"} or after_no(said, turn.person, turn.catalog) is not None:
        return Reply(None, (crisis.after(turn.catalog),))
    return Reply(None, crisis.call(turn.catalog)) if choice == "yes" else ask_how(CRISIS, goals.HOME)


def _is_all(turn: Turn, said: Words, meant: Understood, kind: str) -> bool:
    """Say whether kind words are all that is wanted: nothing is asked, felt or told beside it, and nothing doubted.

    A place is no complaint where nothing is felt there: "so tired of this hip".
    """
    told = bool(meant.complaints) and not (kind in KINDLY and not meant.felt)
    if turn.state is not None or turn.person.consented_at is None or told or "numbness" in meant.felt:
        return False
    if kind == USELESS:
        broken = likeliest(turn.catalog.intents, meant.intended, RATHER, running=False)
        return broken is None or broken.id not in OF_THE_BOT
    doubts = distress_of(said, turn.person, turn.catalog, (DOUBTS,)) is not None
    return not doubts and not tells(asks_something, said.text, turn.catalog)


def is_good_news(turn: Turn, words: str) -> bool:
    """Tell "nothing numb today" and "hoy no se me durmió nada", and nothing else, where nothing is asked."""
    at_home = turn.state is None and turn.person.consented_at is not None
    return at_home and _only(turn, words, (ONLY_PAIN, UNNUMB)) == UNNUMB


def _troubled(turn: Turn, reply: Reply, kind: str) -> Reply:
    if kind not in TROUBLES:
        return reply
    trouble = STOPPED if TROUBLES[kind] == UNWELL else TROUBLES[kind]
    if kind in OWN_ADVICE:
        let_go = Say(Text("alarm-let-go"), lane=Lane.SAFETY)
        reply = replace(reply, says=(let_go, advice(kind, turn.catalog)))
    return replace(reply, person=with_trouble(reply.person or turn.person, trouble, turn.now))


def _advised(turn: Turn, kind: str) -> Reply:
    """Say what to do now; what was about to begin does not."""
    trouble = TROUBLES[kind]
    line = advice(kind if kind in OWN_ADVICE else trouble, turn.catalog)
    troubled = with_trouble(turn.person, trouble, turn.now)
    if turn.person.consented_at is None or turn.person.lock is not None:
        return replace(turn.again(line), person=troubled)
    return Reply(None, (line,), person=troubled, then=goals.HOME)


def worsens(owner: Conversation, turn: Turn, said: Said) -> bool:
    """Say whether something gets worse; in an exercise also whether it frightens or feels wrong."""
    among = FEARS if isinstance(turn.state, owner.running) else ("worse",)
    return isinstance(said, Words) and _kind(turn, said, among) is not None


def no_day(owner: Conversation, turn: Turn, said: Said) -> Reply | None:
    """End what is under way where somebody drank or feels unwell, beside a question that goes first; None elsewhere."""
    kind = _kind(turn, said, tuple(TROUBLES)) if isinstance(said, Words) and turn.person.lock is None else None
    if kind is None:
        return None
    if turn.person.consented_at is None and kind == FEVER:  # the screens ask first
        return replace(turn.stays(), person=with_trouble(turn.person, STOPPED, turn.now))
    if turn.person.consented_at is None:
        advised = turn.stays(advice(kind if kind in OWN_ADVICE else TROUBLES[kind], turn.catalog))
        return (
            None if kind == "unwell" else replace(advised, person=with_trouble(turn.person, TROUBLES[kind], turn.now))
        )
    running = isinstance(turn.state, owner.running)
    if running and (reply := owner.distressed(turn, "unwell")) is not None:
        return _troubled(turn, reply, kind)
    return None if running or kind == "unwell" else replace(_advised(turn, kind), then=None)


def says_stuck(turn: Turn, said: Words) -> bool:
    """Tell whether somebody cannot get up."""
    return _kind(turn, said, (STUCK,)) is not None


def advised_beside(turn: Turn, said: Words) -> tuple[Say, ...]:
    """Give what to do now about a lump or a bruise that cannot wait, beside what it changes for good."""
    kind = _kind(turn, said, (STUCK, LUMP, BIG_BRUISE))
    return (advice(kind, turn.catalog),) if kind else ()


def very_sore(turn: Turn, score: int) -> Reply | None:
    """Answer a pain that allows hardly any pressing, told at home where no score was asked for; None for any other."""
    sore = turn.catalog.cadence.session.stops(score)
    if not sore or turn.state is not None or turn.person.consented_at is None:
        return None
    return asked(turn, Reply(None, (say(KIND_WORDS["bad"]),)), (NEW,))


def calmed(owner: Conversation, turn: Turn, said: Words) -> Reply | None:
    """Answer words that say nothing but that all is well again, in an exercise or on the day that it ended."""
    if is_seated(turn, said.text):
        return turn.stays(Say(Text("kind-seated", {"number": turn.catalog.emergency.number}), lane=Lane.SAFETY))
    if turn.state is None and trouble_of(turn.person, turn.now) == STOPPED:
        well = any(is_calm(said.text, one) for one in turn.catalog.distress.values())
        return Reply(None, (tomorrow(),)) if well else None
    if not isinstance(turn.state, owner.under_way):
        return None
    spoken = own_first(turn.person.locale, turn.catalog.distress)
    kinds = next((found for one in spoken if one and (found := calm_in(said.text, one))), None)
    return owner.calm(turn, kinds) if kinds else None


def is_seated(turn: Turn, words: str) -> bool:
    """Tell whether somebody who felt unwell says that they sit or lie now, as they were asked to, and nothing else."""
    unwell = turn.state is None and trouble_of(turn.person, turn.now) in {STOPPED, UNWELL}
    return unwell and _only(turn, words, (SEATED,)) is not None


def is_only_of_a_side(turn: Turn, words: str) -> bool:
    """Tell "today it is the other side for a change" from words that say more than which side."""
    return _only(turn, words, (SIDED,)) is not None


def asks_harder(turn: Turn, words: str) -> bool:
    """Tell "hurts good, can I press harder?" from words that say more."""
    spoken = turn.catalog.distress.values()
    asked = any(says_any(words, [each for each in one.get(HARDER, ()) if " " in each]) for one in spoken)
    return asked and _only(turn, words, (HARDER,)) is not None


def stops(turn: Turn, words: str) -> bool:
    """Tell "STOPP" and "sotp" for a stop."""
    return any(nothing_but(slip_of(words, one, STOP), one, (STOP,)) for one in turn.catalog.distress.values())


def fell_asleep(turn: Turn, words: str) -> bool:
    """Tell "sorry, I fell asleep" from a leg that did."""
    return _only(turn, words, (SLEPT,)) is not None


def moves_sides(turn: Turn, words: str) -> bool:
    """Tell "same pain again but now the right side", where what is known is of the other one."""
    read, known = side_told(Words(words), turn.person, turn.catalog), turn.person.complaint
    return read is not None and read.corrects and len(read.named) == 1 and known is not None and known.side in A_SIDE


def side_now(turn: Turn, words: str) -> str | None:
    """Give the side of "the right one now, the left is fine", where nothing else is said; None for any other words."""
    for one in own_first(turn.person.locale, turn.catalog.here):
        named = [side for side, kind in SIDES_NOW.items() if said_here(words, one, (kind,))]
        if len(named) == 1:
            return named[0]
    return None


def is_happy(turn: Turn, words: str) -> bool:
    """Tell "ooh that's the spot", which tells of nothing bad while a spot is pressed."""
    return "?" not in words and any(said_here(words, one, (HAPPY,)) for one in turn.catalog.here.values())


def leads_to_nothing(turn: Turn, words: str) -> bool:
    """Tell a small message that is not read together with the next one."""
    return any(said_here(words, one, LEADS_TO_NOTHING) for one in turn.catalog.here.values())


def goes_down(turn: Turn, words: str) -> bool:
    """Tell whether something is said to go down the leg, however nice it is besides."""
    return any(says_here(words, one, DOWN) for one in turn.catalog.here.values())


def _is_of_sides(turn: Turn) -> bool:
    """Tell whether a side may be told here: at home, where it is asked for, and at the plan that names one."""
    shown = shown_choices(turn)
    return turn.state is None or shown >= A_SIDE or {"start", "tools"} <= shown


def _is_only_when(turn: Turn, words: str, meant: Understood) -> bool:
    """Tell "more when I walk up stairs" at the plan or where the side is asked: the danger signs were asked before it.

    At night it may be a sign: "worse at night" stays what it was.
    """
    shown = shown_choices(turn)
    told = {"start", "tools"} <= shown or shown >= A_SIDE
    if not told or "numbness" in meant.felt or meant.doubts("weakness") or meant.crisis_said:
        return False
    # "Now the other leg too" are both.
    kinds = ("both_too", WHEN, "why_there", "other_leg")
    found = (said_here(words, one, kinds) for one in own_first(turn.person.locale, turn.catalog.here))
    return next((one for one in found if one is not None), "both_too") != "both_too"


def _is_only_sore(turn: Turn, words: str) -> bool:
    """Tell "pain, nothing numb" where it is asked which of both it is."""
    asked_for = {"pain", "numb"} <= shown_choices(turn)
    return asked_for and any(said_here(words, one, ("only_sore",)) for one in turn.catalog.here.values())


def is_only_both(turn: Turn, words: str) -> bool:
    """Tell "both of them really", where it is asked on which side, from both legs going numb."""
    asked_for = {*A_SIDE, "both"}.issubset(shown_choices(turn))
    return asked_for and any(said_here(words, one, (BOTH,)) for one in turn.catalog.here.values())


def is_only_pain(turn: Turn, words: str) -> bool:
    """Tell whether all that is said is that it only hurts, or that nothing is numb."""
    return _only(turn, words, (ONLY_PAIN, UNNUMB)) is not None


def off_kinds(turn: Turn, words: str) -> frozenset[str]:
    """Give of what kinds a message is made that puts it off, "no time this week"; none for any other."""
    spoken = own_first(turn.person.locale, turn.catalog.distress)
    return next((found for one in spoken if (found := puts_off(words, one))), frozenset())


def is_put_off(turn: Turn, words: str, meant: Understood) -> bool:
    """Tell words that put it off and can hardly mean anything else: no danger that was measured is made of them."""
    sure = not (meant.red_flags or meant.crisis_said or meant.felt) and told_of(meant) is None
    return sure and bool(off_kinds(turn, words))


def in_passing(turn: Turn, said: Words) -> str | None:
    """Give what somebody says of what they press, and nothing else: it beats, it is bone, a cramp, a held breath."""
    beside = _only(turn, said.text, BESIDE)
    return BREATH if beside is None and holds_breath(turn, said.text) else beside


def tires(owner: Conversation, turn: Turn, words: str) -> bool:
    """Tell whether the arm or hand that holds the ball is tired, and nothing else is said of it."""
    return isinstance(turn.state, owner.running) and _only(turn, words, BESIDE) == TIRED


def of_the_press(turn: Turn, words: str) -> str | None:
    """Give what a message says of the press and nothing else: done, the next one, a little sore and to be borne."""
    return _only(turn, words, OF_THE_PRESS)


def holds_breath(turn: Turn, words: str) -> bool:
    """Tell whether a held breath is spoken of, among a few other words."""
    return len(words.split()) <= A_FEW and any(
        says_any(words, one.get(BREATH, ())) for one in turn.catalog.distress.values()
    )


def plainly(owner: Conversation, turn: Turn, words: str, meant: Understood) -> Understood:
    """Leave out what is only suspected of words that an exercise makes plain: stop, I feel sick, like a live wire."""
    meant = _as_it_stands(turn, words, meant)
    meant = _unpraised(owner, turn, words, meant)
    if is_nerve(owner, turn, words, meant):
        return replace(meant, suspected=_beyond_a_nerve(turn, meant))
    if isinstance(turn.state, owner.running) and holds_breath(turn, words):
        meant = replace(meant, suspected=tuple(one for one in meant.suspected if one != OF_BREATH))
    if (freed := _freed(owner, turn, words, meant)) is not None:
        return freed
    if not meant.red_flags and _is_harmless(turn, words, meant):
        meant = replace(meant, suspected=(), crisis=False, perhaps_crisis=False)
    if not meant.red_flags and is_felt_elsewhere(owner, turn, words, meant, CERTAINLY):
        return replace(meant, suspected=())
    kind = _only(turn, words, PLAIN) if isinstance(turn.state, owner.under_way) else None
    if kind is None and isinstance(turn.state, owner.under_way):
        kind = of_the_press(turn, words) or (STOP if stops(turn, words) else None)
    if kind is None or meant.red_flags:
        return meant
    wish = PLAINLY_WISHED.get(kind, meant.wish)
    return replace(meant, suspected=(), crisis=False, perhaps_crisis=False, wish=wish)


def _as_it_stands(turn: Turn, words: str, meant: Understood) -> Understood:
    """Take no joint from "si", and no score from an hour or from a number of spots."""
    asks_where = isinstance(turn.state, ChoosingPart | ChoosingRegions)
    if not asks_where and answer_elsewhere(Words(words), turn.person, turn.catalog) == "yes":
        # "Si" is a yes and no joint, but where it is asked where it hurts.
        meant = replace(meant, complaints=(), unsure=(), felt=())
    if meant.score is not None and is_an_hour(words, meant, turn.catalog):
        meant = replace(meant, score=None)
    if meant.score is not None and counts_spots(turn, words, meant):
        meant = replace(meant, score=None)
    return meant


def _unpraised(owner: Conversation, turn: Turn, words: str, meant: Understood) -> Understood:
    """Leave out intents that only sound so: praise with a no in it, good news that is a wish, what is not dull."""
    gone = set()
    if _is_more_than_dull(turn, words, meant):
        gone.add(ELSEWHERE)
    doubts = "?" in words or tells(denies_something, words, turn.catalog) or is_whether_fine(turn, words)
    if isinstance(turn.state, owner.running) and (doubts or goes_down(turn, words)):
        # "its not ok" sounds to the model as "ok" does: nothing with a no in it, no question, and nothing that goes
        # down the leg, is praised while a clock runs.
        gone.add(PRAISE)
    if distress_of(Words(words), turn.person, turn.catalog, (DOUBTS,)) is not None:
        # "I wish I felt better" sounds to the model as "I feel better" does.
        gone.add(GOOD_NEWS)
    return replace(meant, intended=tuple(one for one in meant.intended if one.name not in gone))


def _freed(owner: Conversation, turn: Turn, words: str, meant: Understood) -> Understood | None:
    """Leave out all that is suspected of words which are plainly something else; None where they are not."""
    if not isinstance(turn.state, (*owner.under_way, *owner.earnest)) and is_put_off(turn, words, meant):
        return replace(meant, suspected=(), crisis=False, perhaps_crisis=False)
    if meant.red_flags:
        return None
    only_maybe = meant.perhaps_crisis and not meant.crisis_said and not meant.felt
    if only_maybe and any(is_weary(words, one) for one in turn.catalog.distress.values()):
        return replace(meant, suspected=(), crisis=False, perhaps_crisis=False)
    happy = isinstance(turn.state, owner.running) and is_happy(turn, words) and not meant.crisis_said
    if happy and "numbness" not in meant.felt and not meant.doubts("weakness"):
        # "hurts so good" stops nothing
        return replace(meant, suspected=(), crisis=False, perhaps_crisis=False, felt=())
    if isinstance(turn.state, owner.under_way) and fell_asleep(turn, words):
        return replace(meant, suspected=(), felt=(), complaints=())
    idle = is_good_news(turn, words) or is_seated(turn, words) or tires(owner, turn, words) or moves_sides(turn, words)
    idle = idle or is_only_both(turn, words)
    idle = idle or (_is_of_sides(turn) and side_now(turn, words) is not None)
    idle = idle or _is_only_when(turn, words, meant) or _is_only_sore(turn, words)
    idle = idle or (is_only_pain(turn, words) and not isinstance(turn.state, owner.running))
    return replace(meant, suspected=()) if idle else None


def is_whether_fine(turn: Turn, words: str) -> bool:
    """Tell "is that ok" and "ok?", which ask whether all is right so, from an "ok"."""
    if _only(turn, words, (WHETHER_FINE,)) is not None:
        return True
    return "?" in words and (
        is_vague(Words(words), turn.person, turn.catalog) or _only(turn, words, (WELL,)) is not None
    )


def asks_whether(turn: Turn, words: str) -> bool:
    """Tell whether it is asked if something is right so, whatever is told beside it."""
    said = any(says_any(words, one.get(WHETHER_FINE, ())) for one in turn.catalog.distress.values())
    return said or "?" in words or tells(asks_something, words, turn.catalog) or tells(wonders_why, words, turn.catalog)


def _is_more_than_dull(turn: Turn, words: str, meant: Understood) -> bool:
    """Tell what is sharp, numb, weak, or on both sides."""
    if "numbness" in meant.felt or meant.doubts("weakness"):
        return True
    more = (SHARP, TWO_SIDES, NERVE, "hurt", "burn")
    return any(says_any(words, one.get(kind, ())) for one in turn.catalog.distress.values() for kind in more)


def is_felt_elsewhere(owner: Conversation, turn: Turn, words: str, meant: Understood, share: float) -> bool:
    """Tell a dull feeling further off while somebody presses; nothing sharp, numb, weak or on both sides is one."""
    if not isinstance(turn.state, owner.running) or meant.crisis or _is_more_than_dull(turn, words, meant):
        return False
    intent = likeliest(turn.catalog.intents, meant.intended, share, running=True)
    return intent is not None and intent.id == ELSEWHERE


def laughs(turn: Turn, words: str, meant: Understood) -> bool:
    """Tell a joke about a hip or a walk: a laugh, where nothing is felt, asked or surely wanted."""
    if meant.felt or meant.crisis or meant.suspected or meant.red_flags or meant.doubts("weakness") or "?" in words:
        return False
    if tells(asks_something, words, turn.catalog):
        return False
    if not any(says_any(words, one.get(LAUGHS, ())) for one in turn.catalog.distress.values()):
        return False
    wanted = likeliest(turn.catalog.intents, meant.intended, SURELY, running=False)
    return wanted is None or wanted.id in HARMLESS


def counts_spots(turn: Turn, words: str, meant: Understood) -> bool:
    """Tell a number of spots, "I only want to do one", from how much it hurts: where no score is asked for, and none of
    pain is spoken of.
    """
    if meant.felt or any(one.startswith("score.") for one in shown_choices(turn)):
        return False
    numbers = [int(one) for one in re.findall(r"\d+", words)] + [meant.score or 0]
    if max(numbers) > turn.catalog.cadence.session.points:
        return False
    wanted = likeliest(turn.catalog.intents, meant.intended, SURELY, running=False)
    if wanted is not None and wanted.id == FEWER:
        return not is_out_of_ten(words)
    sure = meant.score is not None and not meant.doubts("score")
    return not sure and len(words.split()) > 1 and score_beside(turn, Words(words)) is None


def _is_harmless(turn: Turn, words: str, meant: Understood) -> bool:
    """Tell what can hardly be anything else than a joke or a small wish: of all dangers measured none looks so."""
    if meant.crisis_said or meant.doubts("weakness"):
        return False
    if any(said_here(words, one, (AFRAID, WHY_UNHIT)) for one in turn.catalog.here.values()):
        return True
    if meant.felt:
        return False
    if any(said_here(words, one, HARMLESS_HERE) for one in turn.catalog.here.values()):
        return True
    intent = likeliest(turn.catalog.intents, meant.intended, BEYOND_DANGER, running=False)
    if any(says_any(words, one.get(MORE_OF_IT, ())) for one in turn.catalog.distress.values()):
        return False  # "I can't do this any more today"
    # Of what sounds like a crisis for sure only a small wish is taken: a bitter joke may be one.
    known = SMALL_WISHES if meant.crisis and not meant.perhaps_crisis else HARMLESS
    return intent is not None and intent.id in known


def is_nerve(owner: Conversation, turn: Turn, words: str, meant: Understood) -> bool:
    """Tell an electric pain where something presses: what is under it makes it, if nothing is weak or on both sides."""
    if not isinstance(turn.state, owner.running) or meant.red_flags or meant.doubts("weakness"):
        return False
    wide = any(says_any(words, one.get(TWO_SIDES, ())) for one in turn.catalog.distress.values())
    return not wide and _kind(turn, Words(words), KINDS) == NERVE


def _beyond_a_nerve(turn: Turn, meant: Understood) -> tuple[str, ...]:
    """Give what is suspected and cannot wait, but for what is a sign on both sides only."""
    known = turn.catalog.red_flags
    return tuple(
        one
        for one in meant.suspected
        if one in known and known[one].urgency is Urgency.EMERGENCY and not known[one].both_sides
    )


def is_plain(owner: Conversation, turn: Turn, words: str) -> bool:
    """Tell whether an exercise makes the words plain."""
    return isinstance(turn.state, owner.under_way) and _only(turn, words, PLAIN) is not None


def score_beside(turn: Turn, said: Said) -> int | None:
    """Read a score that stands alone, or beside words that change nothing: "4 now"; of "5 or 6" the worse."""
    if not isinstance(said, Words):
        return None
    every = turn.catalog.distress.values()
    read = (score_in(said.text), *(worst_in(without_passing(said.text, one)) for one in every))
    return next((score for score in read if score is not None), None)


def _only(turn: Turn, words: str, kinds: tuple[str, ...]) -> str | None:
    spoken = own_first(turn.person.locale, turn.catalog.distress)
    found = (nothing_but(words, one, kinds) for one in spoken)
    return next((kind for kind in found if kind is not None), None)


def is_well(turn: Turn, said: Words) -> bool:
    """Tell whether somebody says that all is well, and nothing else that matters; a question says nothing."""
    well = "?" not in said.text and not goes_down(turn, said.text)
    return well and sounds_well(said, turn.person, turn.catalog)


def _grown(turn: Turn, said: Words) -> str | None:
    """Tell what a few words make grave of what was told just before: "I bruised", "it's getting bigger"."""
    earlier = joined(fresh(turn.person.recent, turn.now), "")
    if not earlier or len(said.text.split()) > A_FEW:
        return None
    grave = (LUMP, BIG_BRUISE)
    before = _kind(turn, Words(earlier), grave)
    return None if before else _kind(turn, Words(f"{earlier} {said.text}"), grave)


def _kind(turn: Turn, said: Words, among: tuple[str, ...]) -> str | None:
    if "drink" in among and tells(only_drinks, said.text, turn.catalog):
        return "drink"
    kind = distress_of(said, turn.person, turn.catalog, among)
    # A stated fever is no guess: a no to "is your hip hot?" takes none of it back.
    if kind in {None, MASKED, *FEARS} and FEVER in among and tells(tells_of_fever, said.text, turn.catalog):
        return FEVER
    if kind == STRONG and any(says_any(said.text, one.get(SHARP, ())) for one in turn.catalog.distress.values()):
        return "hurt"
    if kind not in {TORN, FELL}:
        return kind
    if kind == FELL and any(says_any(said.text, one.get(NO_FALL, ())) for one in turn.catalog.distress.values()):
        return None
    old = tells(is_long_ago, said.text, turn.catalog) or tells(long_known, said.text, turn.catalog)
    return None if old else kind
