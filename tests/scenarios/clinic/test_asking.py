"""Questions to the clinic and their answers: as patient, as staff with and without a group, as somebody who tampers."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

import pytest

from bot.app import App
from bot.care.record.person import Sharing
from bot.clock import TravelClock
from bot.emulator.emulator import Emulator
from bot.emulator.failures import Failure
from bot.emulator.fields import Upload
from bot.emulator.messages import Message
from bot.store.records import Received
from tests.known import known_as, knows, rows, state_name
from tests.person import Person

GROUP = -1001
AT_NIGHT = datetime(2026, 11, 24, 5, 30, tzinfo=UTC)
"""In Chicago."""

ASKED = "May I swim after a session?"
ANSWER = "Yes, gladly. Warm water is best."


@pytest.fixture
async def group(olga: Person, emulator: Emulator) -> int:
    """The clinic's group with topics, linked by the owner."""
    emulator.group(GROUP, "Clinic", forum=True)
    for user_id in (2001, 2002):
        emulator.person(user_id).joins(GROUP, "administrator")
    emulator.person(2001).says("/here", chat_id=GROUP)
    await olga.settles()
    return GROUP


def said(emulator: Emulator, chat_id: int = GROUP) -> list[Message]:
    return [one for one in emulator.chat(chat_id).shown if one.from_bot and one.words]


TELLS = Sharing(asked=True, alerts=True)


async def asks(ana: Person, words: str = ASKED, **changes: object) -> None:
    await knows(ana, **({"sharing": TELLS} | changes))
    await ana.says("/ask")
    await ana.says(words)


async def answers(staff: Person, words: str, topic: int | None = None, reply_to: int | None = None) -> None:
    chat_id = GROUP if topic is not None else None
    staff.emulator.person(staff.user_id).says(words, chat_id=chat_id, topic=topic, reply_to=reply_to)
    await staff.settles()


def topic_of(emulator: Emulator) -> int:
    (topic,) = emulator.chat(GROUP).topics
    return topic


# ---------------------------------------------------------------- as patient


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", ("In an emergency, call 911 first", "They read it when they are in", "I passed it on")),
        ("es", ("llame primero al 911", "Lo leen cuando están en la clínica", "Lo pasé a la clínica")),
    ],
)
async def test_whoever_asks_reads_the_emergency_number_first_and_who_answers(
    olga: Person, ana: Person, locale: str, words: tuple[str, ...]
) -> None:
    number, when, sent = words
    await knows(ana, locale=locale)
    await ana.says("/help")
    await ana.taps("go.ask")
    ana.sees(number, when)
    await ana.says(ASKED)
    ana.sees(sent, when, "911")
    assert olga.sees(ASKED)
    assert await state_name(ana) == ""


async def test_the_clinics_hours_are_named_where_it_has_some(olga: Person, ana: Person) -> None:
    await olga.says("/clinic")
    await olga.taps("Profile")
    await olga.taps("Opening hours")
    await olga.says("Mon to Fri, 9 to 5")
    await asks(ana)
    ana.sees("Their hours: Mon to Fri, 9 to 5")
    assert olga.sees(ASKED)


async def test_a_question_can_be_left(olga: Person, ana: Person) -> None:
    await knows(ana)
    await ana.says("/ask")
    await ana.taps("Not now")
    ana.sees("Nothing was sent")
    await ana.says("Is this still a question?")
    olga.sees_not("still a question")


async def test_danger_words_in_a_question_come_first_and_it_is_passed_on_all_the_same(
    olga: Person, ana: Person
) -> None:
    await asks(ana, "Can I go on? I am numb between the legs and cannot pee.")
    ana.sees("Call 911 now")
    ana.sees("passed your words on too", "Do not wait for them")
    ana.sees_not("Their answer comes here")
    assert (await known_as(ana)).lock is not None
    assert olga.sees("numb between the legs")


async def test_danger_words_under_a_photo_come_first_too(olga: Person, ana: Person, pixel: bytes) -> None:
    await knows(ana)
    await ana.says("/ask")
    ana.emulator.person(1001).sends("photo", Upload("a.png", pixel, "image/png"), caption="I want to kill myself")
    await ana.settles()
    ana.sees("988")
    assert olga.sees("kill myself").media is not None


@pytest.mark.usefixtures("olga")
async def test_a_photo_and_a_voice_message_are_passed_on_as_they_are(
    ana: Person, group: int, emulator: Emulator, pixel: bytes
) -> None:
    await knows(ana)
    for kind, name in (("photo", "a.png"), ("voice", "a.ogg")):
        await ana.says("/ask")
        ana.emulator.person(1001).sends(kind, Upload(name, pixel, "image/png"), caption="Here it hurts")
        await ana.settles()
    kinds = [one.media.kind for one in emulator.chat(group).shown if one.media]
    assert kinds == ["photo", "voice"]
    assert {one.thread_id for one in emulator.chat(group).shown if one.media} == {topic_of(emulator)}


async def test_an_album_is_passed_on_whole_and_confirmed_once(olga: Person, ana: Person, pixel: bytes) -> None:
    await knows(ana)
    await ana.says("/ask")
    ana.emulator.person(1001).sends_album([("photo", Upload(f"{n}.png", pixel, "image/png")) for n in range(3)])
    await ana.settles()
    assert len([one for one in olga.emulator.chat(2001).shown if one.media]) == 3
    assert len([one for one in ana.emulator.chat(1001).shown if "I passed it on" in one.words]) == 1
    await ana.says("where am I?")
    olga.sees_not("where am I?")


async def test_what_cannot_be_passed_on_is_said(olga: Person, ana: Person, pixel: bytes) -> None:
    await knows(ana)
    await ana.says("/ask")
    ana.emulator.person(1001).sends("sticker", Upload("s.webp", pixel, "image/webp"))
    await ana.settles()
    ana.sees("I cannot pass that on")
    await ana.says("a" * 3900)
    ana.sees("too long")
    await ana.says(ASKED)
    assert olga.sees(ASKED)


async def test_before_consent_there_is_the_welcome_first(olga: Person, ana: Person) -> None:
    await ana.says("/ask")
    ana.sees("May I keep them?")
    await ana.taps_old("0.go.ask", ana.last)
    await ana.says(ASKED)
    olga.sees_not(ASKED)


async def test_where_nobody_runs_the_bot_the_telephone_is_named(ana: Person) -> None:
    await asks(ana)
    ana.sees("Nobody at the clinic uses this chat yet", "920 574 0447")


@pytest.mark.usefixtures("olga")
@pytest.mark.parametrize(
    ("locale", "words"), [("en", "I want to ask the clinic"), ("es", "Quiero preguntar a la clínica")]
)
async def test_the_wish_to_ask_is_understood_in_words(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("911", "clínica" if locale == "es" else "People of your clinic answer here")


# ---------------------------------------------------------------- the owner's chat


async def test_without_a_group_the_owner_answers_by_replying(olga: Person, ana: Person) -> None:
    await asks(ana, sharing=Sharing(asked=True, card=True, name="Ana"))
    question = olga.sees(ASKED, "Ana asks")
    await answers(olga, ANSWER, reply_to=question.message_id)
    olga.sees("Passed on")
    answer = ana.sees(ANSWER, "From your clinic")
    assert [button.text for row in answer.buttons for button in row] == ["Reply"]
    await ana.taps("Reply")
    ana.sees("In an emergency, call 911 first")
    await ana.says("Thank you")
    assert olga.sees("Thank you")


async def test_the_patient_may_use_telegrams_own_reply(olga: Person, ana: Person) -> None:
    await asks(ana)
    await answers(olga, ANSWER, reply_to=olga.sees(ASKED).message_id)
    await answers(ana, "And with fins?", reply_to=ana.sees(ANSWER).message_id)
    assert olga.sees("And with fins?")
    await answers(ana, "I cannot pee", reply_to=ana.sees(ANSWER).message_id)
    ana.sees("Call 911 now")


async def test_only_a_question_can_be_answered_by_replying(olga: Person, ana: Person) -> None:
    await asks(ana)
    seen = ana.last.message_id
    await answers(olga, ANSWER, reply_to=olga.sees("You now run this bot").message_id)
    assert ana.last.message_id == seen


async def test_the_other_owner_reads_that_it_was_answered(olga: Person, pia: Person, ana: Person) -> None:
    await ana.app.store.database.run_sync(_make_owners)
    await asks(ana)
    await answers(pia, ANSWER, reply_to=pia.sees(ASKED).message_id)
    olga.sees("Pia answered")


def _make_owners(connection: object) -> None:
    from sqlalchemy import update  # noqa: PLC0415

    from bot.store.ground.tables import staff  # noqa: PLC0415

    connection.execute(update(staff).values(role="owner"))  # type: ignore[attr-defined]


# ---------------------------------------------------------------- the group


async def test_each_patient_has_one_topic_and_is_answered_in_it(
    olga: Person, pia: Person, ana: Person, group: int, emulator: Emulator
) -> None:
    await asks(ana)
    await ana.taps("Write more")
    await ana.says("With fins?")
    emulator.person(1002, "Ben")
    ben = Person(1002, emulator, ana.app, ana.clock)
    await asks(ben, "Which ball?")
    topics = list(emulator.chat(group).topics)
    assert len(topics) == 2
    in_first = [one.words for one in said(emulator) if one.thread_id == topics[0]]
    assert "What you write in this topic goes to the patient" in in_first[0]
    assert [ASKED in in_first[1], "With fins?" in in_first[2]] == [True, True]
    await answers(pia, ANSWER, topic=topics[0])
    ana.sees(ANSWER, "From your clinic")
    with pytest.raises(AssertionError):
        ben.sees(ANSWER)
    olga.sees_not(ASKED)


async def test_notes_among_staff_stay_there(olga: Person, ana: Person, group: int, emulator: Emulator) -> None:
    await asks(ana)
    seen = ana.last.message_id
    await answers(olga, "// she swims a lot", topic=topic_of(emulator))
    emulator.person(2001).says("Lunch?", chat_id=group)
    await olga.settles()
    assert ana.last.message_id == seen


async def test_a_deleted_topic_is_made_again(ana: Person, group: int, emulator: Emulator) -> None:
    await asks(ana)
    emulator.person(2001).deletes_topic(group, topic_of(emulator))
    await asks(ana, "Another question")
    topic = topic_of(emulator)
    assert "Another question" in [one for one in said(emulator) if one.thread_id == topic][-1].words
    await answers(Person(2001, emulator, ana.app, ana.clock), ANSWER, topic=topic)
    assert ana.sees(ANSWER)


@pytest.mark.parametrize("method", ["createForumTopic", "sendMessage"])
async def test_a_question_whose_way_breaks_off_arrives_all_the_same(
    ana: Person, group: int, emulator: Emulator, method: str
) -> None:
    emulator.faults.add(Failure("reset", method=method, chat_id=group, times=2))
    await asks(ana)
    for _ in range(4):
        await ana.waits(5)
    assert ASKED in said(emulator)[-1].words
    assert said(emulator)[-1].thread_id == topic_of(emulator)


async def test_without_the_right_to_make_topics_a_question_is_answered_by_replying(
    olga: Person, ana: Person, group: int, emulator: Emulator
) -> None:
    emulator.chat(group).bot_status = "member"
    await asks(ana)
    question = said(emulator)[-1]
    assert ASKED in question.words
    assert question.thread_id is None
    emulator.person(2001).says(ANSWER, chat_id=group, reply_to=question.message_id)
    await olga.settles()
    assert ana.sees(ANSWER)


async def test_a_group_that_threw_the_bot_out_loses_no_question(
    olga: Person, ana: Person, group: int, emulator: Emulator
) -> None:
    emulator.chat(group).bot_status = "kicked"  # the bot has not heard of it yet
    await asks(ana)
    assert olga.sees(ASKED)
    emulator.chat(group).bot_status = "administrator"
    emulator.person(2001).removes_bot(group)
    await asks(ana, "And now?")
    assert olga.sees("And now?")
    emulator.person(2001).adds_bot(group)
    await asks(ana, "And back again?")
    assert "And back again?" in said(emulator)[-1].words


@pytest.mark.usefixtures("group")
async def test_whoever_blocked_the_bot_or_is_gone_is_named_so_to_staff(
    olga: Person, ana: Person, emulator: Emulator
) -> None:
    await asks(ana)
    topic = topic_of(emulator)
    emulator.person(1001).blocks()
    await ana.settles()
    await answers(olga, ANSWER, topic=topic)
    assert "Not passed on" in said(emulator)[-1].words
    emulator.person(1001).unblocks()
    await ana.says("/delete")
    await ana.taps("Yes, delete it all")
    await answers(olga, ANSWER, topic=topic)
    assert "deleted everything" in said(emulator)[-1].words
    assert 1001 not in [one.chat_id for one in await rows(ana, "threads")]
    await asks(ana, "I am back")
    assert "I am back" in [one for one in said(emulator) if one.thread_id == topic][-1].words


async def test_what_cannot_be_passed_to_the_patient_is_said_in_the_topic(
    olga: Person, ana: Person, group: int, emulator: Emulator, pixel: bytes
) -> None:
    await asks(ana)
    topic = topic_of(emulator)
    emulator.person(2001).sends("sticker", Upload("s.webp", pixel, "image/webp"), chat_id=group, topic=topic)
    await olga.settles()
    assert "Not passed on" in said(emulator)[-1].words
    assert said(emulator)[-1].thread_id == topic
    emulator.person(2001).sends("voice", Upload("v.ogg", pixel, "audio/ogg"), chat_id=group, topic=topic)
    await olga.settles()
    assert ana.sees("From your clinic").media is not None


# ---------------------------------------------------------------- whoever tampers


@pytest.mark.usefixtures("pia", "mallory")
async def test_only_the_owner_links_a_group_and_only_one_with_topics(
    olga: Person, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    emulator.group(GROUP, "Clinic", forum=True)
    emulator.group(-1002, "No topics")
    with caplog.at_level(logging.WARNING):
        emulator.person(6666).says("/here", chat_id=GROUP)
        emulator.person(6666).says("/clinic", chat_id=GROUP)
        emulator.person(2002).says("/here", chat_id=GROUP)
        await olga.settles()
    assert [one.words for one in said(emulator)] == ["Only an owner can do that."]
    assert [(one.chat_id, one.what) for one in await rows(olga, "refusals")] == [
        (GROUP, "/here by 6666"),
        (GROUP, "/clinic by 6666"),
    ]
    assert any("refused, it is not staff: /here by 6666" in line for line in caplog.messages)
    emulator.person(2001).says("/here", chat_id=-1002)
    await olga.settles()
    assert "turn on Topics" in said(emulator, -1002)[-1].words
    assert not await rows(olga, "clinic_settings")
    emulator.person(2001).says("/here@tenderspot_bot", chat_id=GROUP)
    await olga.settles()
    assert "Linked" in said(emulator)[-1].words
    assert "Everyone in this group can read them" in said(emulator)[-1].words


@pytest.mark.usefixtures("olga", "group")
async def test_whoever_is_not_staff_answers_nobody(mallory: Person, ana: Person, emulator: Emulator) -> None:
    await asks(ana)
    await knows(mallory)
    await answers(mallory, "Just press harder", topic=topic_of(emulator))
    ana.sees_not("press harder")
    assert "Only people on the bot's team can answer" in said(emulator)[-1].words
    assert [one.what for one in await rows(ana, "refusals")] == ["answer by 6666"]
    assert "press harder" not in repr(await rows(ana, "refusals"))


@pytest.mark.usefixtures("group")
async def test_other_groups_are_passed_over_in_silence(olga: Person, ana: Person, emulator: Emulator) -> None:
    await asks(ana)
    emulator.group(-2002, "Elsewhere", forum=True)
    topic = (await emulator.call(ana.app.bot.token, "createForumTopic", {"chat_id": -2002, "name": "x"})).result
    emulator.person(2001).says("hello", chat_id=-2002, topic=topic["message_thread_id"])
    emulator.person(2001).says("/start", chat_id=-2002)
    emulator.person(2001).says("I cannot pee", chat_id=-2002)
    await olga.settles()
    assert not said(emulator, -2002)
    (other,) = [one for one in await rows(ana, "chats") if one.chat_id == -2002]
    assert (other.joined_at, other.wants_tips, other.sealed_person) == (None, False, None)


async def test_a_button_pressed_in_a_group_does_nothing(olga: Person, group: int, emulator: Emulator, app: App) -> None:
    emulator.person(2001).sends_data("0.c.tip", said(emulator)[-1], emulator.chat(group))
    await olga.settles()
    assert len(said(emulator)) == 1
    assert await app.store.is_idle(olga.clock.now())


@pytest.mark.usefixtures("olga")
async def test_a_patient_cannot_answer_another_one(ana: Person, mallory: Person) -> None:
    await asks(ana)
    await knows(mallory)
    await mallory.says("/help")
    seen = ana.last.message_id
    await answers(mallory, "Press harder", reply_to=mallory.last.message_id)
    assert ana.last.message_id == seen


# ---------------------------------------------------------------- nothing is lost, nothing is told


async def test_a_question_that_came_twice_is_passed_on_once(olga: Person, ana: Person, app: App) -> None:
    await knows(ana)
    await ana.says("/ask")
    ana.emulator.person(1001).says(ASKED)
    body = dict(ana.emulator.world.queue.waiting[-1].body)
    await ana.settles()
    import json  # noqa: PLC0415

    await app.store.receive([Received(body["update_id"], 1001, json.dumps(body))], ana.clock.now())
    await app.intake.recover()
    await ana.settles()
    assert len([one for one in olga.emulator.chat(2001).shown if ASKED in one.words]) == 1


async def test_neither_question_nor_answer_reaches_a_log_or_lies_readable(
    olga: Person, ana: Person, group: int, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        await asks(ana)
        await answers(olga, ANSWER, topic=topic_of(emulator))
        emulator.person(6666, "Mallory").says("hear hear", chat_id=group, topic=topic_of(emulator))
        await olga.settles()
    told = [line for line in caplog.messages if any(one in line for one in (ASKED, ANSWER, "hear hear"))]
    assert not told
    for table in ("inbox", "outbox", "threads", "chats"):
        assert ASKED not in repr(await rows(ana, table))


async def test_an_answer_at_night_makes_no_sound(olga: Person, ana: Person, clock: TravelClock) -> None:
    await ana.waits((AT_NIGHT - clock.now()).total_seconds())
    await knows(ana)
    await ana.says("/ask")
    await ana.says("May I swim?")
    asked = [one for one in ana.emulator.chat(olga.user_id).shown if "swim" in one.words][-1]
    ana.emulator.person(olga.user_id).says("Yes, gladly", reply_to=asked.message_id)
    await olga.settles()
    (got,) = [one for one in ana.emulator.chat(ana.user_id).shown if "gladly" in one.words]
    assert got.silent
    await ana.waits(10 * 3600)
    ana.emulator.person(olga.user_id).says("And bring a towel", reply_to=asked.message_id)
    await olga.settles()
    await olga.taps("It adds to it")
    (got,) = [one for one in ana.emulator.chat(ana.user_id).shown if "towel" in one.words]
    assert not got.silent


async def test_what_staff_correct_is_corrected_at_the_patient(olga: Person, ana: Person) -> None:
    await knows(ana)
    await ana.says("/ask")
    await ana.says("Which side should I press?")
    asked = [one for one in ana.emulator.chat(olga.user_id).shown if "Which side" in one.words][-1]
    answer = ana.emulator.person(olga.user_id).says("Press the left hip", reply_to=asked.message_id)
    await olga.settles()
    ana.emulator.person(olga.user_id).edits(answer, "Press the RIGHT hip")
    await olga.settles()
    olga.sees("Corrected for")
    shown = [one.words for one in ana.emulator.chat(ana.user_id).shown if "Press the" in one.words]
    assert len(shown) == 1
    assert "RIGHT" in shown[0]


async def test_what_staff_correct_in_the_group_is_corrected_at_the_patient(
    group: int, olga: Person, ana: Person, emulator: Emulator
) -> None:
    await asks(ana)
    topic = topic_of(emulator)
    answer = emulator.person(olga.user_id).says("Swim on your left", chat_id=group, topic=topic)
    await olga.settles()
    emulator.person(olga.user_id).edits(answer, "Swim on your RIGHT")
    await olga.settles()
    shown = [one.words for one in emulator.chat(ana.user_id).shown if "Swim on" in one.words]
    assert len(shown) == 1
    assert "RIGHT" in shown[0]
    assert any("Corrected for" in one.words for one in said(emulator))


async def test_an_anonymous_administrator_is_told_how_to_link_the_group(olga: Person, emulator: Emulator) -> None:
    emulator.group(GROUP, "Clinic", forum=True)
    emulator.person(2001).joins(GROUP, "administrator")
    chat = {"id": GROUP, "type": "supergroup", "title": "Clinic", "is_forum": True}
    nobody = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    command = {"entities": [{"type": "bot_command", "offset": 0, "length": 5}], "text": "/here"}
    message = {"message_id": 9100, "date": int(emulator.now()), "chat": chat, "from": nobody, "sender_chat": chat}
    emulator.inject({"message": {**message, **command}}, GROUP)
    await olga.settles()
    assert "Remain anonymous" in said(emulator)[-1].words


async def test_what_was_just_written_is_the_question_without_typing_it_again(ana: Person, olga: Person) -> None:
    await knows(ana)
    await ana.says("which shoes are best for me")
    await ana.taps("Ask the clinic")
    await ana.taps("just")
    ana.sees("I passed it on")
    olga.sees("which shoes are best for me")


# ---------------------------------------------------------------- who of the team hears it


async def test_without_a_group_a_practitioner_hears_it_too_and_who_answered(
    olga: Person, pia: Person, ana: Person
) -> None:
    await asks(ana)
    olga.sees(ASKED)
    await answers(olga, ANSWER, reply_to=olga.sees(ASKED).message_id)
    pia.sees("Olga answered")
    await answers(pia, "I say the same.", reply_to=pia.sees(ASKED).message_id)
    pia.sees("Olga has answered this already")


async def test_who_wants_no_questions_hears_none_but_where_nobody_does(olga: Person, pia: Person, ana: Person) -> None:
    await pia.says("/clinic")
    await pia.taps("Alerts")
    pia.sees("I take alerts: off", "Questions come to me: yes")
    await pia.taps("Send me no questions")
    pia.sees("Questions come to me: no")
    await asks(ana)
    olga.sees(ASKED)
    pia.sees_not(ASKED)
    await olga.says("/clinic")
    await olga.taps("Alerts")
    await olga.taps("Send me no questions")
    await asks(ana, "And now, may I swim?")
    olga.sees("And now, may I swim?")
    pia.sees("And now, may I swim?")


async def test_with_a_group_questions_come_to_nobodys_own_chat(
    olga: Person, pia: Person, ana: Person, group: int
) -> None:
    del group
    await asks(ana)
    pia.sees_not(ASKED)
    olga.sees_not(ASKED)
    await pia.says("/clinic")
    await pia.taps("Alerts")
    pia.sees_not("Questions come to me")


async def test_who_hears_questions_is_said_in_spanish(olga: Person, pia: Person, ana: Person) -> None:
    await knows(pia, locale="es")
    await asks(ana)
    pia.sees(ASKED)
    await pia.says("/clinic")
    await pia.taps("Avisos")
    await pia.taps("No me envíe preguntas")
    pia.sees("Me llegan las preguntas: no")
    del olga


@pytest.mark.parametrize(
    "words", ["Thank you, and how hot?", "gracias, ¿y qué tan caliente?", "Great! How long can I stay in?"]
)
async def test_thanks_with_a_question_after_an_answer_go_to_the_clinic(olga: Person, ana: Person, words: str) -> None:
    await asks(ana)
    await olga.taps("Answer")
    await olga.says(ANSWER)
    await ana.says(words)
    ana.sees("passed it on")
    olga.sees(words)


@pytest.mark.parametrize(("words", "answered"), [("Thank you!", True), ("Thank you, and how hot?", False)])
async def test_mere_thanks_and_those_for_nothing_stay_with_the_bot(
    olga: Person, ana: Person, words: str, *, answered: bool
) -> None:
    await asks(ana)
    if answered:
        await olga.taps("Answer")
        await olga.says(ANSWER)
    await ana.says(words)
    olga.sees_not(words)
