"""Questions of patients to the clinic: where they go, and whose a bubble or a topic is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.talk.patients import Names, Page
from bot.talk.query import Query
from bot.talk.tips import Post


class Answering(StrEnum):
    """How a question stands."""

    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"
    """Nobody has to answer it any more."""


@dataclass(frozen=True, slots=True)
class Where:
    """group: the clinic's, None for none that the bot can write to; staff: chats of those who hear of it where there is
    none; thread: the patient's.

    locked: a danger sign has closed their sessions.
    """

    thread: str
    names: Names
    group: int | None = None
    staff: tuple[int, ...] = ()
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Room(Query[Where]):
    """Where does a patient's question go?"""

    chat_id: int


@dataclass(frozen=True, slots=True)
class LastWritten:
    """Something that was written to a patient. by: chat of the staff; at: aware."""

    by: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Asker:
    """A patient who asked; blocked: nothing reaches them, they blocked the bot or deleted everything. zone: theirs.

    mark: of the bubble that led here, "" where a topic did. closed_by: what of danger has closed their sessions, kind
    and about as in the safety ledger, where staff may know it. may_press: whether the bot lets them press at all.
    in_exercise: what is written to them waits until that is over. alarmed: something serious happened to them today.
    written: what staff wrote to them last, since the alert that led here, or within a day of their card.
    """

    chat_id: int
    names: Names
    thread: str
    blocked: bool = False
    zone: str = "UTC"
    mark: str = ""
    closed_by: tuple[tuple[str, str], ...] = ()
    may_press: bool = True
    in_exercise: bool = False
    alarmed: bool = False
    written: LastWritten | None = None

    @property
    def locked(self) -> bool:
        """Whether a danger sign has closed their sessions, and nobody only asks about one."""
        return any(kind == "red_flag" for kind, _ in self.closed_by)


@dataclass(frozen=True, slots=True)
class Given:
    """Something that staff wrote to a patient, and that nobody took back. by: chat of who wrote it; at: aware.

    question: mark of what it answers, "" where it answers nothing. alone: no other answer to that stands.
    """

    mark: str
    post: Post
    by: int
    at: datetime
    question: str = ""
    alone: bool = True


@dataclass(frozen=True, slots=True)
class Question:
    """A patient's question as it stands at the clinic. at: aware; by: who of the staff answered or closed it.

    answers: those that stand, oldest first.
    """

    asker: Asker
    post: Post
    at: datetime
    stage: Answering = Answering.OPEN
    by: int | None = None
    answers: tuple[Given, ...] = ()

    @property
    def id(self) -> str:
        """How buttons name it."""
        return f"{self.asker.thread}.{self.asker.mark}"


@dataclass(frozen=True, slots=True)
class TopicAbout(Query[Asker | None]):
    """Which patient is a topic of a group about?"""

    group_id: int
    topic_id: int


@dataclass(frozen=True, slots=True)
class QuestionShown(Query[Asker | None]):
    """Which patient's question is this bubble of a chat? None where it is something else."""

    chat_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class AnswerWritten(Query[Asker | None]):
    """Who got what a member of the staff wrote as this mark? None where nobody did, or it was taken back."""

    chat_id: int
    mark: str


@dataclass(frozen=True, slots=True)
class BubbleLike(Query[str]):
    """Which bubble of a chat has a name that begins and ends so? "" for none."""

    chat_id: int
    begins: str
    ends: str


@dataclass(frozen=True, slots=True)
class PatientBehind(Query[Asker | None]):
    """Whom is an alert or a shared card about? None where they let the clinic see that no more."""

    alert: str = ""
    card: str = ""


@dataclass(frozen=True, slots=True)
class Copy:
    """A bubble in a chat of the clinic that shows a patient's name. post: the question that it shows, if it does."""

    chat_id: int
    name: str
    has_photo: bool
    post: Post | None = None


@dataclass(frozen=True, slots=True)
class CopiesOf(Query[tuple[Copy, ...]]):
    """Which cards and questions of this patient stand in chats of the clinic?"""

    chat_id: int


@dataclass(frozen=True, slots=True)
class WrittenTo(Query[LastWritten | None]):
    """What did staff write to this chat last? None where that was before since (aware)."""

    chat_id: int
    since: datetime


@dataclass(frozen=True, slots=True)
class FindThread(Query[Asker | None]):
    """Whose thread is this? None where there is no such thread."""

    thread: str


class Arrival(StrEnum):
    """How something that was passed on to a patient went."""

    WAITING = "waiting"
    ARRIVED = "arrived"
    BLOCKED = "blocked"
    GONE = "gone"
    """Nothing is kept of it: they deleted everything since. Whether it arrived is nobody's business any more."""
    FAILED = "failed"
    TAKING_BACK = "taking_back"
    TAKEN_BACK = "taken_back"
    NEVER_WENT = "never_went"
    """It was taken back before it reached them."""
    STAYS = "stays"
    """It was to be taken back, but Telegram leaves it there."""

    @property
    def is_taken_back(self) -> bool:
        """Whether staff took it back, even where it stays: what is edited then is no correction."""
        return self in {Arrival.TAKING_BACK, Arrival.TAKEN_BACK, Arrival.NEVER_WENT, Arrival.STAYS}


@dataclass(frozen=True, slots=True)
class HowItWent(Query[Arrival]):
    """Did the bubble of this thread and mark arrive at its patient?"""

    thread: str
    mark: str


@dataclass(frozen=True, slots=True)
class TakeAnswerBack:
    """Take what staff wrote off the phone of the patient of that thread; what has not gone out yet never goes. The
    question that it answered is open again, where no other answer stands.
    """

    thread: str
    mark: str


@dataclass(frozen=True, slots=True)
class WroteTo:
    """A member of the staff (by) wrote this to the patient of that thread, as that mark. question: what it answers."""

    thread: str
    mark: str
    by: int
    post: Post
    question: str = ""


@dataclass(frozen=True, slots=True)
class OpenThread:
    """From now on the patient has a thread with the clinic. chat_id: whose it is, 0 for the chat that says so."""

    thread: str
    chat_id: int = 0


@dataclass(frozen=True, slots=True)
class KeepQuestion:
    """Something that this chat asked the clinic; the same mark again: it was edited, and is open again."""

    thread: str
    mark: str
    post: Post


@dataclass(frozen=True, slots=True)
class MoveQuestion:
    """A question of a thread was answered, or needs no answer; by: chat of the staff. mark "": all that are open.

    answer_mark: of what was passed on.
    """

    thread: str
    mark: str
    stage: Answering
    by: int
    answer_mark: str = ""


@dataclass(frozen=True, slots=True)
class MendAnswer:
    """What went out under that mark was corrected."""

    thread: str
    mark: str
    answer: Post


@dataclass(frozen=True, slots=True)
class GivenAnswer(Query[Given | None]):
    """What did staff write under that mark? None where it is not kept, or was taken back."""

    thread: str
    mark: str


@dataclass(frozen=True, slots=True)
class AllGiven(Query[tuple[Given, ...]]):
    """What did staff write to the patient of that thread that still stands? Newest first."""

    thread: str
    most: int = 6


@dataclass(frozen=True, slots=True)
class FindQuestion(Query[Question | None]):
    """What was asked, and how does it stand? None where it is no more."""

    thread: str
    mark: str


@dataclass(frozen=True, slots=True)
class TakeQuestionBack:
    """It was not meant: nobody has to answer it, and it is in no list any more."""

    thread: str
    mark: str


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """Something that a patient asked. at: aware."""

    mark: str
    post: Post
    at: datetime


@dataclass(frozen=True, slots=True)
class AskedAndOpen(Query[tuple[AskedQuestion, ...]]):
    """What has this chat asked that waits for an answer still?"""

    chat_id: int


@dataclass(frozen=True, slots=True)
class QuestionsAt(Query[Page[Question]]):
    """Which questions stand so? Open ones: who waits longest first; others: newest first."""

    stage: Answering
    page: int = 0
    most: int = 6


@dataclass(frozen=True, slots=True)
class LastOpen(Query[tuple[Question, ...]]):
    """Which questions came last and are open? Newest first."""

    most: int = 3


@dataclass(frozen=True, slots=True)
class LastAnswered(Query[Question | None]):
    """Which question did this member of the staff answer last, since a moment (aware)? The answer is among its own."""

    chat_id: int
    since: datetime


@dataclass(frozen=True, slots=True)
class CameSince(Query[tuple[str, ...]]):
    """Which questions and alerts came into a chat below the bubble of that name? Names of bubbles, newest first."""

    chat_id: int
    name: str
    most: int = 3


@dataclass(frozen=True, slots=True)
class Open:
    """What waits for staff: questions without an answer, alerts that nobody has seen."""

    questions: int = 0
    alerts: int = 0


@dataclass(frozen=True, slots=True)
class WhatIsOpen(Query[Open]):
    """What waits for staff?"""


@dataclass(frozen=True, slots=True)
class SavedAnswer:
    """An answer that staff keep for later questions."""

    id: str
    post: Post


@dataclass(frozen=True, slots=True)
class SavedAnswers(Query[tuple[SavedAnswer, ...]]):
    """Which answers are kept? Newest first."""


@dataclass(frozen=True, slots=True)
class KeepAnswer:
    """Keep an answer for later questions."""

    answer: SavedAnswer


@dataclass(frozen=True, slots=True)
class DropAnswer:
    """A kept answer is no longer wanted."""

    id: str
