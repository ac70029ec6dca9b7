"""Free text, in any state, once no danger is in it: what feels bad, what was asked, a wish, where it hurts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.care.understanding import Understood
from bot.care.understanding.answers import plain_words
from bot.care.understanding.conditions import (
    asks_something,
    names_what_is_kept,
)
from bot.care.understanding.distress import LAUGHS
from bot.care.understanding.gist import asks_beside, gists
from bot.care.understanding.intents import CERTAINLY, CLEARLY, RATHER, SURELY, likeliest, sociable
from bot.care.understanding.ordinary import wonders_why
from bot.care.understanding.own_first import own_first
from bot.care.understanding.plain_dangers import warms_the_numb
from bot.care.understanding.said_here import plainly_said, undecorated
from bot.care.understanding.telling import told_of
from bot.care.understanding.whose import asks_for_another
from bot.conversations.check_in.lain_on import lain_on
from bot.conversations.check_in.place_picker import SIDES, ChoosingPart, ChoosingRegions
from bot.conversations.check_in.return_visit import SAME_AGAIN, AskingSame
from bot.conversations.comforting import (
    advised_beside,
    after_a_crisis,
    calmed,
    distressed,
    is_only_pain,
    laughs,
    very_sore,
)
from bot.conversations.frame import goals
from bot.conversations.frame.asking import say, score_in
from bot.conversations.frame.conversation import Conversation, Offer, shown_choices
from bot.conversations.frame.hearing import (
    A_SIDE,
    begins_with_no,
    choice_of,
    is_painless,
    is_vague,
    names_other_side,
    put_right,
    side_meant,
    tells,
)
from bot.conversations.frame.turn import Turn
from bot.conversations.frame.typed_labels import labelled, of_menu
from bot.conversations.handing_over import begin, hear
from bot.conversations.home.home import menu
from bot.conversations.home.learn import MAYBE, NET, PICTURE, SPOT_NAMES, Learn
from bot.conversations.home.my_data import PRIVACY
from bot.conversations.in_words.here import answered_here
from bot.conversations.in_words.language import LanguageInWords
from bot.conversations.in_words.moments import MomentsInWords, wish_of
from bot.conversations.in_words.named_cards import card_of, names_a_thing
from bot.conversations.in_words.of_health import HealthInWords
from bot.conversations.in_words.press import PressInWords
from bot.conversations.in_words.scores import ScoresInWords
from bot.conversations.net import at_home
from bot.conversations.registry import Registry
from bot.conversations.reminding.putting_off import WHEN
from bot.conversations.reminding.reminders import BY_A_MOMENT, STOP
from bot.conversations.safety.told_health import HealthNews
from bot.conversations.sides_put_right import (
    asked_just_now,
    on_the_other_side,
    other_side,
    other_side_hurts,
    other_side_in_words,
    other_side_pressed,
    side_put_right,
    so_far,
)
from bot.conversations.telling_of_another import SOMEBODY, of_another
from bot.conversations.undoing import UNDO, undone
from bot.talk.bubbles import Say, Text
from bot.talk.heard import Command, Said, Tapped, Words
from bot.talk.reply import Reply

YIELDING: Final = frozenset({None, "session", "same_again", "help", "learn", "settings", "home", "wait"})
"""Wishes that do not count beside a complaint."""
LATER: Final = frozenset({"wait", "remind_later", "remind_tomorrow", "remind_evening", WHEN, "pause"})
"""Wishes that put something off."""
A_FEW: Final = 8
"""Words of a question that is about what it names."""
ONE_THING: Final = 12
"""Words of a pain with no place, and when it comes: "it hurts on the side when I get up from the couch"."""
THANKS: Final = "thanks"
NEARLY: Final = 0.7
"""From so likely on thanks are thanks: no answer to them does harm."""
FRIENDLY: Final = frozenset({"joke", "thanks", "hello", "small_talk"})
"""Intents of which each is as well answered by another of them: all together they may be as likely as one has to be."""
WEARY: Final = frozenset({"long_day", "bored"})
"""Intents that one line answers kindly, whatever they are said of."""
SMALL_TALK: Final = "small_talk"
ANNOYED: Final = "annoyed"
GRAVE: Final = frozenset({"mood", ANNOYED, "no_change"})
"""Intents beside which nothing cheerful is said."""
REFERRED: Final = "trigger_points"
"""The card for whoever asks why it hurts, or is numb, where they say: the place is not always where it begins."""
TELLS: Final = "other"
"""What the model learnt of words that want nothing of all it knows."""
NARROW: Final = frozenset(
    {
        *("stretch_order", "afterwards", "tight_clothes", "body_weight", "stairs", "buy_ball", "when_in_day", "age"),
        *("how_long_press", "how_often", "these_spots"),
    }
)
"""Intents about one side of a thing: they go before the card of that thing, which single words bring up."""
STAIRS: Final = "stairs"
BACK_AGAIN: Final = "pain_back"
"""The intent of who tells what they did, and that it is sore since."""
BAD_NIGHT: Final = "slept_badly"
"""The intent of who tells of a bad night: kind words and a session are wanted, not a question."""
NO_CHANGE: Final = "no_change"
"""The intent of whoever says that it did no good."""
A_FEELING: Final = 3
"""Words from which it says so."""
WEEKS: Final = "what_to_expect"
"""The card that says how many weeks it may take to get better."""
OF_WEEKS: Final = frozenset({WEEKS, "how_many_visits", "after_relief"})
MINUTES: Final = "how_long"
"""The card that says how many minutes a session takes."""
ON_NUMB: Final = "heat_on_numb"
"""The card for whoever asks about heat and tells of numb skin in the same words."""
TIME_LEFT: Final = "time_left"
PAIN_SCORE: Final = "pain_score"
"""The intent of who asks which number to give."""
SESSION: Final = "session"
PLAIN_ANSWERS: Final = frozenset({"yes", "no", "left", "right", "both", "middle", "same"})
"""Answers that words which change nothing may stand beside."""
OF_WHAT_IS_KEPT: Final = frozenset({"export", "delete"})
"""Wishes that a guess never carries out: what is kept has to be named, or a button tapped."""


class FreeText:
    """Answers what is typed. command: what a slash command leads to, the router's own."""

    def __init__(self, registry: Registry, command: Callable[[Turn, Command], Reply | None]) -> None:
        self._registry = registry
        self._command = command
        self._language = LanguageInWords(registry)
        self._moments = MomentsInWords(registry)
        self._press = PressInWords(registry)
        self._health = HealthInWords(registry)
        self._scores = ScoresInWords(registry)
        self._keeps_told: Final = registry.states_that(lambda one: one.keeps_told)
        self._deaf: Final = registry.states_that(lambda one: one.deaf)
        self._scored: Final = registry.states_that(lambda one: one.scored)

    def asked_in_another_language(self, turn: Turn, said: Said) -> Reply | None:
        """Ask about danger in the language that was asked for; None where none was."""
        return self._language.asked_in_another(turn, said)

    def reply(self, turn: Turn, said: Words, meant: Understood, news: HealthNews) -> Reply | None:
        """Give the answer; None where nothing was understood. news: what was told of the person's health."""
        owner = self._registry.of_state(turn.state) or Conversation()
        reply = self._replied(owner, turn, said, _in_its_gist(owner, turn, said, meant), news)
        return self._language.offered(owner, turn, said, meant, reply)

    def _replied(
        self, owner: Conversation, turn: Turn, said: Words, meant: Understood, news: HealthNews
    ) -> Reply | None:
        if another := of_another(self._registry, owner, turn, said, meant, news.elses):
            return another
        listens = bool(news) and not isinstance(turn.state, owner.passes_on)
        if listens and (health := self._health.told(owner, turn, meant, news)):
            health = replace(health, says=(*health.says, *advised_beside(turn, said)))
            return self._health.with_its_card(turn, said, health)
        return self._answer(owner, turn, said, meant, news) or self._without_decoration(owner, turn, said, news)

    def _without_decoration(self, owner: Conversation, turn: Turn, said: Words, news: HealthNews) -> Reply | None:
        """Answer "who are you again lol" as "who are you"; where danger is asked, or a clock runs, all words count."""
        if isinstance(turn.state, (*owner.earnest, *owner.running, *owner.passes_on)) or turn.chat.role is not None:
            return None
        barer = (undecorated(said.text, one) for one in own_first(turn.person.locale, turn.catalog.here))
        bare = next((one for one in barer if one and one != plain_words(said.text)), None)
        if bare is None or len(bare.split()) == len(said.text.split()):
            return None
        return self._answer(owner, turn, Words(bare), turn.understand(bare, turn.person.locale), news)

    def _answer(
        self, owner: Conversation, turn: Turn, said: Words, meant: Understood, news: HealthNews
    ) -> Reply | None:
        return (
            self._language.other_script(owner, turn, said)
            or self._press.told(owner, turn, said)
            or self._labelled(owner, turn, said)
            or self._after_a_crisis(owner, turn, said, meant)
            or self._press.whether_fine(owner, turn, said, meant)
            or self._moments.put_right(turn, said)
            or answered_here(self._registry, owner, turn, said, meant)
            or self._scores.number(owner, turn, said, meant)
            or side_put_right(self._registry, owner, turn, said, meant)
            or self._language.asked_for(owner, turn, said, meant)
            or self._health.no_after_all(turn, said)
            or self._answered(owner, turn, said)
            or self._answered_plainly(owner, turn, said)
            or self._told_early(turn, said)
            or self._said_command(turn, said)
            or self._press.of_the_clock(owner, turn, said)
            or self._meant(owner, turn, said, meant, news)
        )

    def _meant(self, owner: Conversation, turn: Turn, said: Words, meant: Understood, news: HealthNews) -> Reply | None:
        """Answer what is felt, wished, asked or told in free words, after what stands there to be answered."""
        return (
            self._moments.put_off(owner, turn, said, meant)
            or calmed(owner, turn, said)
            or distressed(owner, turn, said, meant)
            or other_side_pressed(owner, turn, said, meant)
            or self._press.asked(owner, turn, meant)
            or owner.felt(turn, said, meant)
            or self._only_pain(owner, turn, said, meant)
            or self._health.doctors_yes(owner, turn, said, meant)
            or self._health.taken_off(owner, turn, said, meant)
            or self._moments.at_a_moment(owner, turn, said, meant)
            or self._moments.by_the_clock(owner, turn, said, meant)
            or self._wished(owner, turn, wish_of(turn, said, meant), meant)
            or self._health.early(turn, news, meant)
            or self._laughed(turn, said, meant)
            or self._lain_on(turn, said, meant)
            or other_side_hurts(turn, said, meant)
            or self._only_hurts(turn, said, meant)
            or self._scores.sore(turn, said, meant)
            or self._only_a_score(turn, said, meant)
            or self._asked(owner, turn, said, meant)
            or self._told(turn, said, meant)
            or self._scores.with_score(turn, said, meant)
            or hear(self._registry, turn, said)
            or self._named_last(owner, turn, said)
            or self._guessed(owner, turn, said, meant)
        )

    def _after_a_crisis(self, owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Ask whoever wrote of a crisis how they are before anything else is answered; their language goes first."""
        reply = after_a_crisis(turn, said)
        return reply and (self._language.asked_for(owner, turn, said, meant) or reply)

    def _labelled(self, owner: Conversation, turn: Turn, said: Words) -> Reply | None:
        """Take what is on a button for the button. Of danger, and while a clock runs, only by all of its words."""
        whole = isinstance(turn.state, (*owner.earnest, *owner.running))
        tap = labelled(turn, said.text, whole=whole)
        return hear(self._registry, turn, tap) if tap is not None else self._of_menu(owner, turn, said)

    def _of_menu(self, owner: Conversation, turn: Turn, said: Words) -> Reply | None:
        """Take what is on a button of the menu for it, wherever it is typed; while a clock runs it is none."""
        choice = of_menu(turn, said.text, menu(turn)) if turn.person.consented_at is not None else None
        leads = self._registry.of_choice(choice) if choice is not None else None
        if choice is None or leads is None or isinstance(turn.state, owner.running):
            return None
        return begin(self._registry, turn, leads.doors[choice]) if choice in leads.doors else None

    def _mistaken(self, owner: Conversation, turn: Turn, said: Words) -> Reply | None:
        """Take the last answer back; where there is none, the open question comes once more."""
        if (back := undone(self._registry, turn)) is not None:
            return back
        if isinstance(turn.state, owner.running):
            return owner.meant(turn, "mistake")
        spoken = owner.spoken_for(turn, "mistake")
        tapped = said if spoken in {None, "mistake"} else Tapped(turn.chat.step, spoken or "mistake")
        return hear(self._registry, turn, tapped) or (turn.again() if turn.state is not None else None)

    def _answered(self, owner: Conversation, turn: Turn, said: Words) -> Reply | None:
        """Take a plain answer to the question under way, or to the one before it: yes, no, a side, a number."""
        if isinstance(turn.state, owner.earnest) and is_vague(said, turn.person, turn.catalog):
            return owner.meant(turn, "well") if isinstance(turn.state, owner.running) else turn.again()
        choice = choice_of(said, turn.person, turn.catalog)
        if choice is None and (meant := put_right(said, turn.person, turn.catalog)) is not None:
            said, choice = meant, choice_of(meant, turn.person, turn.catalog)
        if choice is None and shown_choices(turn) >= A_SIDE:
            side = side_meant(said, turn.person, turn.catalog)
            if side is not None:
                return hear(self._registry, turn, Tapped(turn.chat.step, side))
        if choice == "mistake":
            return self._mistaken(owner, turn, said)
        if choice == "other_side" and isinstance(turn.state, owner.under_way):
            return other_side(turn)
        if choice == "other_side":
            other = other_side_in_words(turn)
            if other is not None and turn.state is None:
                return other_side(turn)
            return hear(self._registry, turn, other) if other is not None else None
        if choice is None:
            return hear(self._registry, turn, said) if score_in(said.text) is not None else None
        if choice == "none" and "start" in shown_choices(turn) and is_only_pain(turn, said.text):
            return turn.again(say("kind-well"))  # "nothing numb" at a plan is no "nothing hurts"
        if choice == "none" and isinstance(turn.state, self._scored) and owner.spoken_for(turn, choice) is None:
            return hear(self._registry, turn, Words("0"))
        vague = turn.state is None and is_vague(said, turn.person, turn.catalog)
        if vague and turn.person.consented_at is not None and turn.chat.role is None:
            return at_home(self._registry, turn, say("kind-home"))
        if choice == "none" and turn.state is None and len(said.text.split()) > 1:
            line = "intent-it-helped" if is_painless(said, turn.person, turn.catalog) else "kind-home"
            return at_home(self._registry, turn, say(line)) if turn.person.consented_at else None
        spoken = owner.spoken_for(turn, choice)
        return hear(
            self._registry, turn, said if spoken in {None, choice} else Tapped(turn.chat.step, spoken or choice)
        )

    def _answered_plainly(self, owner: Conversation, turn: Turn, said: Words) -> Reply | None:
        """Take "left lol" and "both i guess" for the answer in them; where danger is asked about all words count."""
        if turn.state is None or isinstance(turn.state, (*owner.earnest, *owner.running)):
            return None
        for one in own_first(turn.person.locale, turn.catalog.here):
            bare = Words(undecorated(said.text, one))
            if bare.text and choice_of(bare, turn.person, turn.catalog) in PLAIN_ANSWERS:
                return self._answered(owner, turn, bare)
        return None

    def _told_early(self, turn: Turn, said: Words) -> Reply | None:
        """Keep a side or a number that is told before it is asked for, beside the place that was told."""
        if not isinstance(turn.state, self._keeps_told) or turn.person.consented_at is None:
            return None
        meant = put_right(said, turn.person, turn.catalog) or said
        side, score = choice_of(meant, turn.person, turn.catalog), score_in(meant.text)
        if side not in SIDES and score is None:
            return None
        told = turn.person.told
        if told is not None:
            known = replace(told.complaint, side=side) if side in SIDES else replace(told.complaint, score=score)
            told = replace(told, complaint=known)
        return replace(turn.again(say("words-kept")), person=replace(turn.person, told=told))

    def _laughed(self, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Laugh along at home: a place named in a joke is no complaint."""
        if turn.state is not None or turn.person.consented_at is None or turn.person.lock is not None:
            return None
        if meant.wish is not None or meant.score is not None or not laughs(turn, said.text, meant):
            return None
        return at_home(self._registry, turn, say("intent-joke"))

    def _lain_on(self, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Begin with the side of the hip where it hurts to lie on it."""
        told = lain_on(turn, said, meant)
        if told is None:
            return None
        if turn.person.consented_at is None:
            return self._registry.of_goal(goals.WELCOME).told(turn, told)
        return Reply(None, person=replace(turn.person, told=told), then=goals.RETURN_VISIT)

    # ------------------------------------------------------------ wishes

    def _wished(self, owner: Conversation, turn: Turn, wish: str | None, meant: Understood) -> Reply | None:
        return None if told_of(meant) and wish in YIELDING else self._carried_out(owner, turn, wish)

    def _carried_out(self, owner: Conversation, turn: Turn, wish: str | None) -> Reply | None:
        if wish is None:
            return None
        if wish == SAME_AGAIN and turn.state is not None and not isinstance(turn.state, AskingSame):
            wish = SESSION
        if wish == UNDO:
            return undone(self._registry, turn)
        if wish == SESSION and isinstance(turn.state, owner.running):
            return owner.meant(turn, "mistake")  # a thumb writes twice: the clock runs on
        if wish == PICTURE and (shown := owner.pictures(turn)):
            return turn.stays(*shown) if isinstance(turn.state, owner.running) else turn.again(*shown)
        running = isinstance(turn.state, owner.running)
        if wish == SPOT_NAMES and (named := Learn().names(turn, owner.spots(turn), running=running)):
            return named
        if button := owner.button_for(turn, wish):
            return hear(self._registry, turn, Tapped(turn.chat.step, button))
        if offer := self._registry.command_for(wish):
            return self._commanded(turn, offer)
        if turn.person.consented_at is None:
            # "Not now" is an answer too; the question stays where it is.
            later = wish in LATER
            return (
                turn.stays(say("welcome-later", {"number": turn.catalog.emergency.number}))
                if later
                else begin(self._registry, turn, goals.WELCOME)
            )
        carries = self._registry.of_wish(wish)
        return carries.wished(turn, wish) if carries is not None else None

    def _only_pain(self, owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Begin where somebody says at home that it only hurts, or that it is numb somewhere.

        In the middle of a question hear it, and ask again.
        """
        if turn.person.consented_at is None or isinstance(turn.state, owner.under_way):
            return None
        numb = "numbness" in meant.felt and told_of(meant) is None and len(said.text.split()) <= A_FEW
        numb = numb and turn.state is None and not tells(asks_something, said.text, turn.catalog)
        numb = numb and turn.find_topic(said.text, turn.person.locale).sure is None
        numb = numb and likeliest(turn.catalog.intents, meant.intended, CLEARLY, running=False) is None
        if numb:  # where it is numb is not where it was last time
            return Reply(None, person=replace(turn.person, complaint=None), then=goals.RETURN_VISIT)
        if not is_only_pain(turn, said.text):
            return None
        line = "kind-well" if "start" in shown_choices(turn) else "words-kept"
        return Reply(None, then=goals.RETURN_VISIT) if turn.state is None else turn.again(say(line))

    def _only_hurts(self, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Begin with "my side aches a bit", at home: where is asked, and nothing else is surely wanted."""
        plain = meant.felt == ("pain",) and meant.score is None and told_of(meant) is None
        free = turn.state is None and turn.person.consented_at is not None and turn.chat.role is None
        if not (free and plain) or len(said.text.split()) > ONE_THING or laughs(turn, said.text, meant):
            return None
        # "It hurts on the side when I get up" only tells, although "when" may ask.
        tells_only = any(one.name == TELLS and one.share >= SURELY for one in meant.intended)
        if tells(asks_something, said.text, turn.catalog) or (_asks_beside(turn, said) and not tells_only):
            return None
        named = turn.find_topic(said.text, turn.person.locale).sure
        wanted = None if tells_only else likeliest(turn.catalog.intents, meant.intended, RATHER, running=False)
        plainly = wanted is None or wanted.id == STAIRS  # "stairs are killing me" asks nothing about stairs
        return Reply(None, then=goals.RETURN_VISIT) if named is None and plainly else None

    def _only_a_score(self, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Thank for a score, unless the number stands in a question or in what surely is wanted."""
        wanted = likeliest(turn.catalog.intents, meant.intended, SURELY, running=False)
        asks = "?" in said.text or _asks_beside(turn, said) or (wanted is not None and wanted.id != PAIN_SCORE)
        return None if asks else self._scores.only_a_score(turn, said, meant)

    def _asked(self, owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Answer a question; where a place is told as well, only when it can hardly be meant otherwise.

        A card is, where nothing is felt there: "is a golf ball fine for my foot".
        """
        if (where := self._told_where(turn, said, meant)) is not None:
            return where
        if (passing := self._told_in_passing(turn, said, meant)) is not None:
            return passing
        told = told_of(meant) is not None
        if _warms_the_numb(turn, said, told=told):
            return card_of(turn, ON_NUMB)
        # In many words one of a card's may stand by chance; a few are about what they name.
        many = not told and len(said.text.split()) > A_FEW and not names_a_thing(turn, said)
        certain = self._intended(owner, turn, said, meant, CERTAINLY) if many else None
        theirs = turn.find_topic(said.text, turn.person.locale).sure == SOMEBODY
        asking = tells(asks_something, said.text, turn.catalog)
        # What is felt somewhere is told, whatever it comes of: "my buttock hurts when I sit", where nothing is asked.
        tells_where = told and (bool(meant.felt) or (_names_a_side(meant) and not asking))
        card = None if tells_where and not theirs else Learn().asked(turn, said)
        if (here := self._how_long_here(owner, turn, said, meant)) is not None:
            card = certain = here
        if not told and tells(asks_for_another, said.text, turn.catalog):
            card = card_of(turn, SOMEBODY)
        if told and tells(wonders_why, said.text, turn.catalog):
            card = card_of(turn, REFERRED)
        if card is not None and here is None and not names_a_thing(turn, said):
            card = self._narrowly(owner, turn, said, meant) or card
        tells_only = tells_where and not asking
        # The no of a place or a thing that is named stands before the complaint (named_card), whatever it sounds like.
        tells_only = tells_only or (told and bool(meant.felt) and names_a_thing(turn, said))
        # A place that stands in a question, where nothing is felt, is no complaint: "any tips for the hip".
        asks = asking or _asks_beside(turn, said)
        least = CLEARLY if told and (meant.felt or not asks) else SURELY
        wanted = None if tells_only else self._intended(owner, turn, said, meant, least)
        asked = certain or card or wanted
        if card is asked:
            asked = self._paused_beside(owner, turn, said, card)
        # Words that answer the open question answer it, whatever else they may want.
        return hear(self._registry, turn, said) or asked if asked is not None and turn.state is not None else asked

    def _narrowly(self, owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Answer the one side of a thing that is asked about, before the card of the thing."""
        likely = likeliest(turn.catalog.intents, meant.intended, SURELY, running=False)
        return self._intended(owner, turn, said, meant, SURELY) if likely and likely.id in NARROW else None

    def _told_in_passing(self, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Answer kindly what is told in passing: "drove 6 hours and now my hip is grumpy", "slept badly, the hip".

        A place where something is felt goes on to its questions; else a session is offered: "its back" is no back.
        """
        free = turn.state is None and turn.person.consented_at is not None and turn.chat.role is None
        grave = "numbness" in meant.felt or meant.doubts("weakness")
        if not free or grave or names_other_side(said, turn.person, turn.catalog):
            return None
        if tells(asks_something, said.text, turn.catalog) or _asks_beside(turn, said):
            return None
        likely = likeliest(turn.catalog.intents, meant.intended, SURELY, running=False)
        if likely is None or likely.id not in {BACK_AGAIN, BAD_NIGHT} or meant.score is not None:
            return None
        if (
            likely.id == BACK_AGAIN
            and (meant.felt or _names_a_side(meant))
            and (told := self._told(turn, said, meant)) is not None
        ):
            return replace(told, says=(say("kind-sore"), *told.says))
        return card_of(turn, likely.card) if likely.card else None

    def _how_long_here(self, owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Take "how long does this take" at a plan, or between spots, for minutes and not for weeks."""
        here = {"start", "tools"} <= shown_choices(turn) or isinstance(turn.state, owner.under_way)
        if not here or isinstance(turn.state, owner.running):
            return None
        topic = turn.find_topic(said.text, turn.person.locale)
        named = (topic.sure, *topic.near)
        if topic.sure in OF_WEEKS or WEEKS in named or MINUTES not in named:
            return None  # it names getting well, or no length
        likely = likeliest(turn.catalog.intents, meant.intended, RATHER, running=False)
        left = likeliest(turn.catalog.intents, meant.intended, RATHER, running=True)
        minutes = (likely is not None and likely.card == WEEKS) or (left is not None and left.id == TIME_LEFT)
        return card_of(turn, MINUTES) if minutes else None

    def _named_last(self, owner: Conversation, turn: Turn, said: Words) -> Reply | None:
        return self._paused_beside(owner, turn, said, Learn().asked(turn, said))

    def _paused_beside(self, owner: Conversation, turn: Turn, said: Words, card: Reply | None) -> Reply | None:
        """Let the clock stand beside a card that words bring up which only tell: they may tell more than it knows."""
        if card is None or not isinstance(turn.state, owner.running) or _asks_in_short(turn, said):
            return card
        held = owner.hold(turn)
        return replace(held, says=(*card.says, *held.says))

    def _intended(self, owner: Conversation, turn: Turn, said: Words, meant: Understood, share: float) -> Reply | None:
        """Answer what is most likely wanted, when it is as likely as that; a running clock takes only what is sure."""
        if turn.chat.role is not None and turn.state is None:
            return None  # what staff write may be a tip: they are asked
        running = isinstance(turn.state, owner.running)
        least = max(share, SURELY) if running else share
        intent = likeliest(turn.catalog.intents, meant.intended, least, running=running)
        if intent is not None and intent.id == NO_CHANGE and self._answers_something(turn, said):
            return None
        if intent is None or (intent.says is not None and not running):
            return self._sociable(turn, meant)
        if intent.running is not None:
            return owner.meant(turn, intent.running)
        if intent.wish in OF_WHAT_IS_KEPT and not tells(names_what_is_kept, said.text, turn.catalog):
            sure = likeliest(turn.catalog.intents, meant.intended, NEARLY, running=False) is not None and not running
            return begin(self._registry, turn, PRIVACY) if sure and turn.state is None else None
        if intent.wish is not None:
            # Where nothing is felt a place is no complaint: "se puede en ingles" names no groin.
            return (
                self._wished(owner, turn, intent.wish, meant)
                if meant.felt
                else self._carried_out(owner, turn, intent.wish)
            )
        if intent.card is not None:
            return self._paused_beside(owner, turn, said, card_of(turn, intent.card))
        return None

    def _answers_something(self, turn: Turn, said: Words) -> bool:
        """Tell words that answer, "nothing", "same", "no to all, go", "I meant 5", from those that it did no good."""
        numbered = any(map(str.isdigit, said.text))
        return len(said.text.split()) < A_FEELING or numbered or begins_with_no(said, turn.person, turn.catalog)

    def _guessed(self, owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Answer what is rather wanted; a question about tomorrow puts nothing off."""
        likely = likeliest(turn.catalog.intents, meant.intended, RATHER, running=False)
        asks = tells(asks_something, said.text, turn.catalog)
        if likely is not None and likely.wish in BY_A_MOMENT and asks:
            return None
        return self._intended(owner, turn, said, meant, RATHER)

    def _sociable(self, turn: Turn, meant: Understood) -> Reply | None:
        """Answer thanks, a greeting, small talk: cheerful words must not meet what was only half understood."""
        intents = turn.catalog.intents
        together = sociable(intents, meant.intended)
        surely = likeliest(intents, meant.intended, CLEARLY, running=False)
        thanks = meant.intended[:1] and meant.intended[0].name == THANKS and meant.intended[0].share >= NEARLY
        if surely is None and (together >= CLEARLY or thanks):
            friendly = likeliest(intents, meant.intended, SURELY, running=False)
            surely = friendly if friendly is not None and friendly.id in FRIENDLY else None
        if surely is not None and surely.says is not None:
            if turn.person.consented_at is None and turn.state is None:
                return begin(self._registry, turn, goals.WELCOME)
            return at_home(self._registry, turn, say(surely.says))
        vague = bool(meant.intended) and meant.intended[0].name == ANNOYED  # to that no thanks are due
        if turn.state is not None or told_of(meant) is not None or together < SURELY or vague:
            return None
        if (line := self._half_friendly(turn, meant)) is not None:
            return at_home(self._registry, turn, say(line))
        return at_home(self._registry, turn, Say(Text("intent-heard", {"number": turn.catalog.emergency.number}), NET))

    def _half_friendly(self, turn: Turn, meant: Understood) -> str | None:
        """Give a line for what is likely to be friendly, where nothing is felt or doubted: none that laughs along."""
        likely = meant.intended[0].name if meant.intended else ""
        calm = not (meant.felt or meant.suspected or meant.red_flags or meant.crisis or meant.doubts("weakness"))
        grave = any(one.name in GRAVE and one.share >= MAYBE for one in meant.intended)
        if likely not in {*FRIENDLY, *WEARY} or not calm or grave:
            return None
        says = turn.catalog.intents[SMALL_TALK if likely == "joke" else likely].says
        return says if turn.person.consented_at is not None else None

    def _said_command(self, turn: Turn, said: Words) -> Reply | None:
        """Take a command's own words for the command."""
        words = plain_words(said.text)
        name = turn.catalog.phrases.get(turn.person.locale, {}).get(words)
        offer = self._registry.offers.get(name) if name else None
        return self._commanded(turn, offer) if offer is not None else None

    def _commanded(self, turn: Turn, offer: Offer) -> Reply | None:
        """Carry out a command said in words; before the plan the questions come first.

        A bare "stop" where something stands open leaves that: reminders are not what was meant.
        """
        if offer.goal == STOP and turn.state is not None and self._left_by_stop(turn):
            return at_home(self._registry, replace(turn, state=None), say("words-left"))
        # "Start" while it is asked where it hurts, or on which side, means to go on with that.
        tells_now = isinstance(turn.state, self._keeps_told) or asked_just_now(turn.state) is not None
        onward = offer.goal == goals.RETURN_VISIT and tells_now
        return turn.again(say("words-first-these")) if onward else self._command(turn, Command(offer.name))

    def _left_by_stop(self, turn: Turn) -> bool:
        owner = self._registry.of_state(turn.state)
        if owner is None or turn.person.consented_at is None or turn.person.lock is not None:
            return False
        return STOP not in owner.begins and not isinstance(turn.state, owner.under_way)

    # ------------------------------------------------------------ where it hurts

    def _told_where(self, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Take a place for the answer where one is asked for, and not for a question about it: "la corva"."""
        asks = tells(asks_something, said.text, turn.catalog) or "?" in said.text
        where = isinstance(turn.state, ChoosingPart | ChoosingRegions)
        return self._told(turn, said, meant) if where and not asks else None

    def _told(self, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Keep what was told until its turn comes: after consent, the danger signs and the precautions."""
        told = told_of(meant, so_far(turn.state))
        if told is None or isinstance(turn.state, self._deaf):
            return None
        told = on_the_other_side(turn, said, told)
        if turn.person.consented_at is None:
            return self._registry.of_goal(goals.WELCOME).told(turn, told)
        known = replace(turn.person, told=told)
        if meant.score is not None and (sore := very_sore(replace(turn, person=known), meant.score)):
            return sore
        if isinstance(turn.state, self._keeps_told):
            return replace(turn.again(say("words-kept")), person=known)
        return Reply(None, self.named_card(turn, said), person=known, then=goals.RETURN_VISIT)

    def behind_its_card(self, turn: Turn, said: Said, alarm: Reply) -> Reply:
        """Put the card of what a question names before a question about danger; nothing before a call for help."""
        doubted = alarm.person is not None and bool(alarm.person.doubted)
        return replace(alarm, says=(*self.named_card(turn, said), *alarm.says)) if doubted else alarm

    def named_card(self, turn: Turn, said: Said) -> tuple[Say, ...]:
        """Give what a card says of a thing or place that a question names, before anything else is asked.

        "It hurts in the groin, may I put the ball there?" is told first that nobody presses there.
        """
        if not isinstance(said, Words) or turn.state is not None:
            return ()
        if names_a_thing(turn, said) and tells(asks_something, said.text, turn.catalog):
            card = Learn().asked(turn, said)
        else:
            return ()
        return tuple(replace(one, buttons=()) for one in card.says if isinstance(one, Say)) if card else ()


def _in_its_gist(owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Understood:
    """Take what is wanted from the message without its frame, or from the clause that asks, where the whole leaves it
    open, or where it only laughs: "will this ever go away lol". Danger was read before, in all of it.
    """
    if isinstance(turn.state, owner.running) or turn.chat.role is not None:
        return meant
    known, locale = turn.catalog.intents, turn.person.locale
    laughs = tuple(one for each in turn.catalog.distress.values() for one in each.get(LAUGHS, ()))
    whole = likeliest(known, meant.intended, SURELY, running=False)
    if whole is not None and whole.id not in FRIENDLY:
        return meant
    for gist in gists(said.text, turn.catalog.answers.get(locale, {}), laughs):
        read = turn.understand(gist, locale)
        found = likeliest(known, read.intended, SURELY, running=False)
        if found is not None and (whole is None or found.id not in FRIENDLY):
            return replace(meant, intended=read.intended)
    return meant


def _warms_the_numb(turn: Turn, said: Words, *, told: bool) -> bool:
    """Tell a question about heat where nothing would be felt; who only tells of both is asked about the place."""
    asks = not told or tells(asks_something, said.text, turn.catalog)
    return asks and tells(warms_the_numb, said.text, turn.catalog)


def _asks_in_short(turn: Turn, said: Words) -> bool:
    """Tell whether a question stands in a message, or in what is written in short in it: "q tan fuerte aprieto"."""
    full = (plainly_said(said.text, one) for one in turn.catalog.here.values())
    return any(tells(asks_something, one, turn.catalog) for one in (said.text, *full))


def _asks_beside(turn: Turn, said: Words) -> bool:
    return any(asks_beside(said.text, one) for one in turn.catalog.answers.values())


def _names_a_side(meant: Understood) -> bool:
    """Tell "left hip again" from "it is back": a place is told with its side, though not what is felt there."""
    return any(one.side is not None for one in meant.complaints)
