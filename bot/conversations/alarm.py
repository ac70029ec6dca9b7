"""Danger in words, wherever they stand: every word of an event is read before anything else is made of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

from bot.care.planning.said_moments import is_about_when
from bot.care.record.person import Person, Told
from bot.care.record.together import fresh, joined, kept
from bot.care.safety.red_flags import HELP, UNDER_AGE, Urgency, asked_by, closed_by, led_to_by_feeling
from bot.care.safety.trouble import SHARED, with_trouble
from bot.care.understanding import Understood
from bot.care.understanding.ages import is_grown_up, says_underage
from bot.care.understanding.conditions import (
    HOLDING,
    PREGNANCY,
    THINNER,
    affirmed,
    asks_for_dose,
    asks_something,
    cannot_after_all,
    conditions_in,
    names_medicine,
    names_the_saddle,
    only_wonders,
    says_after_all,
    undone,
    without_facts,
)
from bot.care.understanding.distress import (
    AS_EVER,
    FLU,
    HOPELESS,
    MASKED,
    is_calm,
    is_mood,
    says_any,
    without_fainting,
    without_safe,
)
from bot.care.understanding.plain_dangers import FEVER as FEVER_AND_HIP
from bot.care.understanding.plain_dangers import (
    also_asked,
    bleeds_on,
    hit_the_head,
    tells_of_a_loss,
    warms_the_numb,
)
from bot.care.understanding.swallowed import takes_a_dose
from bot.care.understanding.telling import told_of
from bot.care.understanding.tip_asks import without_medicines
from bot.care.understanding.whose import of_a_child, of_a_grown_up, tells_of_another
from bot.conversations.comforting import (
    advised_beside,
    in_passing,
    is_nerve,
    is_only_both,
    is_only_pain,
    is_plain,
    is_put_off,
    is_seated,
    leads_to_nothing,
    no_day,
    plainly,
    says_stuck,
    worsens,
)
from bot.conversations.frame.asking import say, score_in
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import choice_of, parts_of, takes_off, tells
from bot.conversations.frame.turn import Turn, Understand
from bot.conversations.frame.typed_labels import labelled
from bot.conversations.registry import Registry
from bot.conversations.safety import crisis
from bot.conversations.safety.red_flag_check import RedFlagCheck
from bot.conversations.safety.sign_question import MOST, NEW, asked, noted
from bot.conversations.safety.told_health import HealthNews, asked_about, beside, ends
from bot.talk.bubbles import Bubbles, Lane, Say, Text
from bot.talk.heard import Said, Words, words_of
from bot.talk.reply import Reply

BARE: Final = frozenset({"yes", "no", "none", "done", "skip"})
URGENT: Final = frozenset({"help", "stop", "check"})
"""Wishes that may be about what was written before them."""
A_PIECE: Final = 4
"""Words of what only goes on with a sentence."""
A_WISH: Final = 3
"""Words of a message that is a wish and nothing more."""

BLEEDING: Final = "r23"
"""Bleeding or fever in a pregnancy, after a birth or after a loss."""
FAINTING: Final = "r16"
"""Fainting, with breath and chest."""
GROIN: Final = "groin"
"""Numb there while somebody presses, it is asked about between the legs, and no hand has to tap it."""
SWOLLEN: Final = "r15"
SWOLLEN_PREGNANT: Final = "r22"
"""One leg swollen, and the same in a pregnancy."""


class Alarms:
    """Reads words and says what danger in them leads to."""

    def __init__(self, registry: Registry, understand: Understand) -> None:
        """understand reads (text, locale)."""
        self._registry = registry
        self._understand = understand

    def read(self, turn: Turn, said: Said) -> Understood:
        """Read what was written in this event alone."""
        words = words_of(said)
        if not words:
            return Understood()
        meant = self._of_fainting(turn, words, self._understand(words, turn.person.locale))
        meant = _of_a_flu(turn, words, _weighed(turn, said, meant))
        meant = _of_blood(turn, words, self._of_mood(turn, words, self._of_facts(turn, words, meant)))
        meant = plainly(self._owner(turn), turn, words, meant)
        return self._so_after_all(turn, words, meant) if tells(says_after_all, words, turn.catalog) else meant

    def _so_after_all(self, turn: Turn, words: str, meant: Understood) -> Understood:
        """Ask about what the noes of "no numbness there, yes there is" took back."""
        also = self._understand(affirmed(words, turn.catalog.health.values()), turn.person.locale)
        told, flags = told_of(also), turn.catalog.red_flags
        maybe = asked_by(told.complaint, turn.person.precautions or (), flags) if told is not None else ()
        more = (one for one in (*also.red_flags, *also.suspected, *maybe) if one not in meant.red_flags)
        return replace(meant, suspected=tuple(dict.fromkeys((*meant.suspected, *more))))

    def _of_facts(self, turn: Turn, words: str, meant: Understood) -> Understood:
        """Take no crisis from what only names an illness or a mishap: "I burned my thigh with the heat pack".

        What sounds so without those words stays one; beside what somebody takes it only may be one: of that may be
        taken too much.
        """
        if not meant.crisis or meant.crisis_said or meant.poisoned:
            return meant
        known = turn.catalog.precautions.values()
        for taken in (False, True):
            facts = [one.id for one in known if one.taken is taken]
            lefts = (without_facts(words, one, facts) for one in turn.catalog.health.values())
            left = next((one for one in lefts if one is not None), None)
            if left is not None and not (left and self._understand(left, turn.person.locale).crisis):
                return replace(meant, crisis=taken, perhaps_crisis=taken)
        return meant

    def _of_fainting(self, turn: Turn, words: str, meant: Understood) -> Understood:
        """Take who is about to faint for that: black before the eyes is no despair, and no black stool.

        What the other words sound like without it stays.
        """
        found = (without_fainting(words, one) for one in turn.catalog.distress.values())
        left = next((one for one in found if one is not None), None)
        if left is None or meant.crisis_said or meant.poisoned:
            return meant
        rest = self._understand(left, turn.person.locale) if left else Understood()
        suspected = tuple(dict.fromkeys((FAINTING, *rest.red_flags, *rest.suspected)))
        told = tuple(one for one in meant.red_flags if one in rest.red_flags)
        crisis, perhaps = rest.crisis, rest.perhaps_crisis
        return replace(meant, red_flags=told, suspected=suspected, crisis=crisis, perhaps_crisis=perhaps)

    def _of_mood(self, turn: Turn, words: str, meant: Understood) -> Understood:
        """Let a denied self-harm, and low spirits, be answered as what they say, with the crisis line beside it."""
        spoken = turn.catalog.distress.values()
        of_mood = any(is_mood(words, one) for one in spoken)
        beside = next((left for one in spoken if (left := without_safe(words, one)) is not None), None)
        if beside is not None:
            rest = self._understand(beside, turn.person.locale) if beside else Understood()
            if rest.crisis_said or (rest.crisis and not rest.perhaps_crisis and not of_mood):
                return meant
            meant = replace(rest, crisis=True, perhaps_crisis=True)
        elif not meant.crisis and any(says_any(words, one.get(HOPELESS, ())) for one in spoken):
            meant = replace(meant, crisis=True, perhaps_crisis=True)
        return replace(meant, suspected=()) if meant.perhaps_crisis and of_mood else meant

    def found(self, turn: Turn, said: Said, meant: Understood, news: HealthNews) -> Reply | None:
        """Give what danger leads to, in this event or together with the words just before it; None for none.

        news: what the same words told of the person's health: said before a question, and kept beside all else.
        """
        if _of_a_child(turn, said, meant):
            meant = replace(meant, red_flags=tuple(one for one in meant.red_flags if one != UNDER_AGE))
            child = say("child-to-doctor", {"number": turn.catalog.emergency.number})
            shared = with_trouble(turn.person, SHARED, turn.now)
            ended = isinstance(turn.state, self._owner(turn).under_way)
            refused = Reply(None, (child,), person=shared) if ended else replace(turn.again(child), person=shared)
            return self._stop(turn, said, meant) or with_crisis_line(turn, refused, meant)
        alone = self._stop(turn, said, meant)
        if alone is not None or not words_of(said) or is_plain(self._owner(turn), turn, words_of(said)):
            return alone
        together = self._together(turn, said)
        if stopped := self._stop(turn, said, together):
            return stopped
        # What is so after all is about the words before it: alone it may sound like anything.
        after_all = tells(says_after_all, words_of(said), turn.catalog)
        if not (after_all or meant.complaints or _adds_nothing(turn, said, meant)):
            # "It is swollen" is about what was told just before: that, read with it, is likelier than alone.
            meant = replace(meant, suspected=tuple(dict.fromkeys((*together.suspected, *meant.suspected))))
        asking = self._ask(turn, said, together, news) if after_all else self._ask(turn, said, meant, news)
        if asking is None and (after_all or not _adds_nothing(turn, said, meant)):
            asking = self._ask(turn, said, meant if after_all else together, news)
        if asking is None:
            return None
        return with_crisis_line(turn, beside(asking, news, self._owner(turn), turn), meant)

    def _together(self, turn: Turn, said: Said) -> Understood:
        lately = fresh(turn.person.recent, turn.now)
        earlier = tuple(one for one in lately if not leads_to_nothing(turn, one.words))
        alone = is_put_off(turn, words_of(said), Understood()) or is_only_both(turn, words_of(said))
        if not earlier or alone or is_only_pain(turn, words_of(said)) or is_seated(turn, words_of(said)):
            return Understood()  # "just pain, nothing numb" adds nothing to what was read before
        words = joined(earlier, words_of(said))
        if tells(says_after_all, words_of(said), turn.catalog):
            known, before = turn.catalog.health.values(), joined(earlier, "")
            meant_so = undone if tells(cannot_after_all, words_of(said), turn.catalog) else affirmed
            words = f"{meant_so(before, known)} {words_of(said)}"
        read = self._of_fainting(turn, words, self._understand(words, turn.person.locale))
        read = _of_blood(turn, words, read)
        read = plainly(self._owner(turn), turn, words, read)
        if turn.person.doubted:
            read = self._beyond_the_question(turn, said, read, joined(earlier, ""))
        if any(tells(tells_of_another, one.words, turn.catalog) for one in earlier):
            return replace(read, complaints=(), felt=(), unsure=())  # where another is sore is nothing to plan with
        return read

    def _beyond_the_question(self, turn: Turn, said: Said, read: Understood, earlier: str) -> Understood:
        """Keep what "pee" adds to "since yesterday I can't", about which a question stands; an answer adds nothing."""
        if choice_of(said, turn.person, turn.catalog) is not None or len(words_of(said).split()) > A_PIECE:
            return Understood()
        before = self._understand(earlier, turn.person.locale)
        known = (*before.red_flags, *before.suspected, *turn.person.doubted)
        return replace(
            read,
            red_flags=tuple(one for one in read.red_flags if one not in before.red_flags),
            suspected=tuple(one for one in read.suspected if one not in known),
            crisis=read.crisis and not before.crisis,
        )

    def _stop(self, turn: Turn, said: Said, meant: Understood) -> Reply | None:
        person = replace(turn.person, doubted=(), recent=())
        flags = tuple(flag for flag in meant.red_flags if flag in turn.catalog.red_flags)
        # What only has to be seen within days goes on from what was told, and what closes does not.
        if closed_by(flags, turn.catalog.red_flags) is None:
            person = replace(person, told=_own_told(turn, said, meant) or person.told)
        if meant.crisis and (flags or not meant.perhaps_crisis):
            reply = self._crisis(turn, said, person, flags, meant)
        elif flags:
            reply = RedFlagCheck().said(flags, person, turn.catalog, turn.now)
            reply = self._also(turn, reply, flags)
            maybe = [flag for flag in meant.suspected if flag in turn.catalog.red_flags and flag not in flags]
            reply = replace(reply, effects=(*reply.effects, *noted(turn, "suspected", *maybe)))
        else:
            return None
        return replace(reply, person=reply.person or person, says=self._let_go(turn, reply.says))

    def _also(self, turn: Turn, reply: Reply, flags: tuple[str, ...]) -> Reply:
        """Ask behind a sign about what would make it an emergency: with a swollen calf, about breath and chest."""
        known = reply.person
        named = (one for flag in flags for one in turn.catalog.red_flags[flag].asks)
        more = tuple(one for one in named if one not in flags)
        urgent = known is None or known.lock is None or known.lock.urgency == Urgency.EMERGENCY
        if not more or known is None or urgent or known.consented_at is None:
            return reply
        return asked(replace(turn, person=known), reply, more)

    def _crisis(self, turn: Turn, said: Said, person: Person, flags: tuple[str, ...], meant: Understood) -> Reply:
        """Name the crisis line; a sign that the same words may mean is asked about behind it."""
        words = words_of(said)
        if meant.poisoned and not self._of_dying(turn, words, meant):
            return crisis.poisoned(flags, person, turn.catalog, turn.now)
        pills = meant.poisoned or tells(names_medicine, words, turn.catalog)
        reply = crisis.answer(flags, person, turn.catalog, turn.now, pills=pills)
        maybe = tuple(flag for flag in meant.suspected if flag in turn.catalog.red_flags)[:MOST]
        known = reply.person or person
        if known.lock is not None or not maybe or person.consented_at is None:
            return reply
        return asked(replace(turn, person=known, state=None), reply, maybe)

    def _of_dying(self, turn: Turn, words: str, meant: Understood) -> bool:
        """Tell whether dying or self-harm is spoken of beside what was swallowed."""
        beside = without_medicines(words, turn.catalog.health.values())
        return meant.crisis_said or (bool(beside) and self._understand(beside, turn.person.locale).crisis)

    def _let_go(self, turn: Turn, says: Bubbles) -> Bubbles:
        """Whom to call comes first; then what is under the body, or hot on it, is to go."""
        if not isinstance(turn.state, self._owner(turn).running):
            return says
        return (*says[:1], Say(Text("alarm-let-go"), lane=Lane.SAFETY), *says[1:])

    def _ask(self, turn: Turn, said: Said, meant: Understood, news: HealthNews) -> Reply | None:
        """Ask about what words may mean; whatever is under way stands meanwhile, and what was told is kept.

        What was made without the news, or without what is asked of the body, does not stand.
        """
        flags = self._suspected(turn, said, meant)
        if tells(is_grown_up, words_of(said), turn.catalog) or tells(of_a_grown_up, words_of(said), turn.catalog):
            flags = tuple(flag for flag in flags if flag != UNDER_AGE)
        if PREGNANCY not in (*(turn.person.precautions or ()), *news.told, *news.asked, *news.early_told):
            if any(turn.catalog.red_flags[one].maternity for one in flags) and turn.person.precautions is not None:
                turn = replace(turn, person=asked_about(turn.person, PREGNANCY))
            # The words of a swollen leg are the same: nobody is told of a pregnancy that they have not told of.
            flags = tuple(dict.fromkeys(SWOLLEN if flag == SWOLLEN_PREGNANT else flag for flag in flags))
        if isinstance(said, Words) and not meant.complaints and self._is_about_when(turn, said.text, flags):
            return None
        owner = self._owner(turn)
        ended = no_day(owner, turn, said)
        if isinstance(said, Words) and advised_beside(turn, said):
            # What a lump or a bruise sounds like besides, is none of the other signs; who lies there may have any.
            lies = says_stuck(turn, said)
            flags = (HELP, *flags) if lies else (HELP,)
        # What is made of a cramp, a beat or bone and nothing else has its own advice, whatever it sounds like.
        only = isinstance(said, Words) and in_passing(turn, said) is not None
        led_to = only or led_to_by_feeling(turn.catalog.red_flags).issuperset(flags)
        felt_first = ended is None and led_to and self._felt_first(owner, turn, said, meant)
        if not flags or felt_first:
            return None
        if worsens(owner, turn, said):
            flags = (NEW, *flags)
        told = _own_told(turn, said, meant)
        if told is not None and not isinstance(turn.state, owner.deaf):
            turn = replace(turn, person=replace(turn.person, told=told))
        stops = (turn.news or news.asked) and ends(owner, turn)
        held = ended or (Reply(None) if stops else owner.hold(turn))
        if not (ended or stops) and isinstance(said, Words) and is_nerve(owner, turn, said.text, meant):
            held = replace(held, says=(*held.says, say("nerve-move-on")))
        held = replace(held, says=(*held.says, *_said_first(turn, said, flags)))
        return asked(turn, held, flags, words_of(said))

    def _suspected(self, turn: Turn, said: Said, meant: Understood) -> tuple[str, ...]:
        """Give what words may mean, likeliest first; of "a swollen calf and a fever" each part is asked about.

        A message as a whole sounds like one danger, and hides the other.
        """
        flags = tuple(flag for flag in meant.suspected if flag in turn.catalog.red_flags)
        if tells(tells_of_a_loss, words_of(said), turn.catalog):
            return (BLEEDING, *(one for one in flags if not turn.catalog.red_flags[one].maternity))
        if not flags:
            return ()
        facts = turn.catalog.health.values()  # what only names an illness is told as that
        parts = (one for one in parts_of(words_of(said), turn.catalog) if not any(conditions_in(one, w) for w in facts))
        read = (self._understand(one, turn.person.locale) for one in parts)
        each = (flag for one in read for flag in (*one.red_flags, *one.suspected[:1]) if flag in turn.catalog.red_flags)
        found = tuple(dict.fromkeys((flags[0], *each)))
        most = MOST if HELP not in flags else MOST + 1  # whoever may need help now is asked for what besides
        return tuple(dict.fromkeys((*found, *flags)))[: max(most, len(found))]

    def _felt_first(self, owner: Conversation, turn: Turn, said: Said, meant: Understood) -> bool:
        """Say whether what is felt goes first: it stops an exercise, and leads to the danger signs anyway.

        But not what is felt between the legs or in an arm, about which "What is wrong?" asks nobody; nor what moves the
        ball.
        """
        if not isinstance(said, Words) or tells(names_the_saddle, said.text, turn.catalog):
            return False
        if tells(tells_of_another, said.text, turn.catalog):
            return False
        if any(one.region == GROIN and one.sensation == "numbness" for one in meant.complaints):
            return False
        if any(also_asked(said.text, one) for one in turn.catalog.health.values()):
            return False
        return owner.felt(turn, said, meant) is not None and not is_nerve(owner, turn, said.text, meant)

    def _is_about_when(self, turn: Turn, words: str, flags: tuple[str, ...]) -> bool:
        """The numbers of a date look like an age, or like weeks of pain: what can wait is not asked about then."""
        if tells(says_underage, words, turn.catalog):
            return False
        waits = all(turn.catalog.red_flags[flag].urgency is Urgency.SOON or flag == UNDER_AGE for flag in flags)
        return waits and is_about_when(words, turn.catalog.times.values())

    def _owner(self, turn: Turn) -> Conversation:
        return self._registry.of_state(turn.state) or Conversation()


def _own_told(turn: Turn, said: Said, meant: Understood) -> Told | None:
    """Give what was told of one's own body: where another is sore or numb is nothing to plan with."""
    return None if tells(tells_of_another, words_of(said), turn.catalog) else told_of(meant)


def _said_first(turn: Turn, said: Said, flags: tuple[str, ...]) -> Bubbles:
    """Give what stands before a question about danger: sorrow, no heat on numb skin, whom to call for somebody else."""
    known, words = turn.catalog.red_flags, words_of(said)
    first = (say("intent-mood"),) if tells(tells_of_a_loss, words, turn.catalog) else ()
    if tells(warms_the_numb, words, turn.catalog):
        first = (*first, say("learn-heat-on-numb-1"))
    waits = all(known[one].urgency is Urgency.SOON for one in flags if one in known)
    if waits or not tells(tells_of_another, words, turn.catalog):
        return first
    return (*first, say("sign-of-another", {"number": turn.catalog.emergency.number}))


def _of_blood(turn: Turn, words: str, meant: Understood) -> Understood:
    """A bleeding that goes on, or a blow to the head, needs help at once where blood is thinned; else it is asked."""
    knock = tells(hit_the_head, words, turn.catalog)
    if not knock and not tells(bleeds_on, words, turn.catalog):
        return meant
    if knock and not meant.crisis_said:
        meant = replace(meant, crisis=False, perhaps_crisis=False)
    told = (one for spoken in turn.catalog.health.values() for one in conditions_in(words, spoken))
    thinned = any(one == THINNER and how in HOLDING for one, how in told)
    known = (*(turn.person.precautions or ()), *turn.person.told_health)
    if (thinned or THINNER in known) and not tells(tells_of_another, words, turn.catalog):
        flags = tuple(dict.fromkeys((HELP, *meant.red_flags)))
        return replace(meant, red_flags=flags, crisis=meant.crisis and (meant.crisis_said or meant.poisoned))
    return replace(meant, suspected=tuple(dict.fromkeys((HELP, *meant.suspected))))


def _adds_nothing(turn: Turn, said: Said, meant: Understood) -> bool:
    """Tell a plain answer, a number, a wish, a button's own words, or a question about something else.

    Nothing is asked a second time about the words before it.
    """
    words = words_of(said)
    wish = meant.wish is not None and meant.wish not in URGENT and len(words.split()) <= A_WISH
    asks = tells(asks_something, words, turn.catalog) and len(words.split()) > A_PIECE and not meant.felt
    scored = score_in(words) is not None
    calm = any(is_calm(words, one) for one in turn.catalog.distress.values())
    return (
        wish
        or asks
        or scored
        or calm
        or labelled(turn, words, whole=True) is not None
        or takes_off(Words(words), turn.catalog)
        or choice_of(said, turn.person, turn.catalog) in BARE
    )


def _of_a_flu(turn: Turn, words: str, meant: Understood) -> Understood:
    """A fever that a flu explains, with the hip as ever, is a day without pressing and no emergency."""
    spoken = turn.catalog.distress.values()
    if meant.red_flags != (FEVER_AND_HIP,) or any(says_any(words, one.get("worse", ())) for one in spoken):
        return meant
    flu, as_ever = (any(says_any(words, one.get(kind, ())) for one in spoken) for kind in (FLU, AS_EVER))
    return replace(meant, red_flags=(), suspected=()) if flu and as_ever else meant


def _weighed(turn: Turn, said: Said, meant: Understood) -> Understood:
    """Take what is only asked, or told of another, for a question: a dose, or what can wait an hour.

    A crisis that is said outright stays one, whatever is asked or taken beside it.
    """
    words, sounds_so = words_of(said), meant.crisis and not (meant.crisis_said or meant.poisoned)
    spoken = turn.catalog.distress.values()
    sleepy = tells(names_medicine, words, turn.catalog) and any(says_any(words, one.get("dizzy", ())) for one in spoken)
    masked = sleepy or any(says_any(words, one.get(MASKED, ())) for one in spoken)
    if sounds_so and (masked or tells(takes_a_dose, words, turn.catalog)):
        meant = replace(meant, crisis=False, perhaps_crisis=False)
    elif sounds_so and (
        tells(asks_for_dose, words, turn.catalog) or any(says_any(words, one.get("fainted", ())) for one in spoken)
    ):
        meant = replace(meant, perhaps_crisis=True)
    anothers = tells(tells_of_another, words, turn.catalog)  # what is no emergency closes nothing of whoever writes
    if not meant.red_flags or not (anothers or tells(only_wonders, words, turn.catalog)):
        return meant
    flags = turn.catalog.red_flags
    asked = tuple(one for one in meant.red_flags if one in flags and flags[one].urgency is not Urgency.EMERGENCY)
    stops = tuple(one for one in meant.red_flags if one not in asked)
    return replace(meant, red_flags=stops, suspected=tuple(dict.fromkeys((*asked, *meant.suspected))))


def _of_a_child(turn: Turn, said: Said, meant: Understood) -> bool:
    """Say whether somebody tells of a child: nothing here is for children, and no question about the grown-up helps."""
    young = (*meant.red_flags, *meant.suspected) == (UNDER_AGE,)
    return tells(partial(of_a_child, young=young), words_of(said), turn.catalog)


def with_crisis_line(turn: Turn, reply: Reply | None, meant: Understood) -> Reply | None:
    """What only may be a crisis is answered as what it says, with whom to call first; alone it is taken for one."""
    if not meant.perhaps_crisis:
        return reply
    if reply is None:
        return crisis.answer((), turn.person, turn.catalog, turn.now)
    return replace(reply, says=(crisis.perhaps(turn.catalog), *reply.says))


def staff_line(turn: Turn, said: Said, reply: Reply | None, meant: Understood) -> Reply | None:
    """Staff who write of danger are shown whom to call; nothing of theirs is stopped.

    What they write of medicines is asked about as that, and is no crisis of theirs.
    """
    if reply is None or reply.needs or not (meant.red_flags or meant.crisis):
        return reply
    whom = turn.catalog.emergency
    crisis_of_theirs = meant.crisis_said and not tells(names_medicine, words_of(said), turn.catalog)
    text = "staff-crisis" if crisis_of_theirs and whom.crisis != whom.number else "staff-danger"
    line = say(
        text, {"number": whom.number, "line": whom.crisis} if text == "staff-crisis" else {"number": whom.number}
    )
    return replace(reply, says=(line, *reply.says))


def remembered(turn: Turn, said: Said, person: Person, *, alarmed: bool) -> Person:
    """Keep the newest words for some minutes; what was already answered as danger is not read again.

    What a question about danger came of is kept until that is answered: the sentence may go on.
    """
    words = words_of(said)
    if person.doubted and words and (alarmed or turn.person.doubted):
        return replace(person, recent=kept(turn.person.recent, words, turn.now)) if alarmed else person
    if turn.person.doubted and not person.doubted:
        return replace(person, recent=())
    if alarmed or not words:
        return person if not person.recent or not alarmed else replace(person, recent=())
    return replace(person, recent=kept(turn.person.recent, words, turn.now))
