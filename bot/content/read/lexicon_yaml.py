"""From a parsed file of content/lexicon to a lexicon, noting every fault in it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Final, TypeAlias

from bot.care.understanding.lexicon import Asking, Lexicon, RedFlagWords, Sign, Topics
from bot.care.understanding.phrases import BadPhrase, Form, PhraseTree, unfold
from bot.care.understanding.slips import Slips
from bot.care.understanding.words import pattern, plain
from bot.content.faults import Fault
from bot.content.read.entries import Entry

LISTS: Final = (
    "small", "leave", "starters", "prepositions", "nothing", "harmless", "crisis", "lasting", "midline", "of",
    "far", "corrections", "corrections_beside", "pointing", "presents", "lacking", "adding", "claims",
    "exceptions", "aspects", "moved", "paths", "only", "travels", "leaves", "arrives",
)  # fmt: skip
PHRASES: Final = ("corrections_beside", "moved", "paths", "only", "claims", "exceptions")
"""Lists that only help to find the place that is meant: no misspelt word is left alone for their sake."""
TABLES: Final = (
    "shorthand", "spellings", "numbers", "units", "age", "score", "join", "denial", "aside", "sides", "sensations",
    "groups", "regions", "ask", "red_flags", "wishes", "topics",
)  # fmt: skip
MEANT: Final = frozenset({"region", "ask", "sensation", "side", "group"})
BODY: Final = frozenset({"region", "ask", "sensation", "side"})
SHORTEST_MEANT: Final = 4
COUNTED: Final = ("over_a_week", "for_weeks", "over_55", "over_65", "under_20", "under_18")
"""Groups that numbers make, with no phrases of their own."""

Phrase: TypeAlias = tuple[str, str, Form]


def read_lexicon(
    locale: str, document: object, regions: Sequence[str], flags: Sequence[str]
) -> tuple[Lexicon | None, tuple[Fault, ...]]:
    """Read one language; regions and flags are the ids that it may name. With a fault there may be no lexicon.

    One that is as it was the last time was read then: whoever mends a text has its words proved again in no time.
    """
    mark = sha256(repr((document, regions, flags)).encode()).digest()
    if (last := _LAST.get(locale)) is None or last[0] != mark:
        _LAST[locale] = last = mark, *_read(locale, document, regions, flags)
    return last[1:]


_LAST: Final[dict[str, tuple[bytes, Lexicon | None, tuple[Fault, ...]]]] = {}
"""What was read last of each language, by the fingerprint of its file and of what it may name."""


def _read(
    locale: str, document: object, regions: Sequence[str], flags: Sequence[str]
) -> tuple[Lexicon | None, tuple[Fault, ...]]:
    file = f"lexicon/{locale}.yaml"
    faults: list[Fault] = []
    if not isinstance(document, Mapping):
        return None, (Fault(file, "", "must map sections to words"),)
    reader = _LexiconReader(file, document, faults)
    lexicon = reader.lexicon(locale, regions, flags)
    return (None if faults else lexicon), tuple(faults)


class _LexiconReader:
    def __init__(self, file: str, document: Mapping[object, object], faults: list[Fault]) -> None:
        self._file = file
        self._faults = faults
        top = Entry(file, "", document, faults)
        top.only(*LISTS, *TABLES, "sides_stand")
        self._sides_follow = top.one_of("sides_stand", ("before", "after")) == "after"
        self._lists = {name: [plain(one) for one in top.words(name)] for name in LISTS}
        self._tables = {name: self._table(document, name) for name in TABLES}
        self._groups: dict[str, tuple[Form, ...]] = {}

    def _table(self, document: Mapping[object, object], name: str) -> Mapping[object, object]:
        value = document.get(name, {})
        if not isinstance(value, Mapping):
            self._faults.append(Fault(self._file, name, "must be a mapping"))
            return {}
        return value

    def _entry(self, section: str, id_: str = "") -> Entry:
        table = self._tables[section]
        return Entry(
            self._file, f"{section}: {id_}" if id_ else section, table.get(id_) if id_ else table, self._faults
        )

    def _phrases(self, entry: Entry, name: str) -> list[Form]:
        """Read a list of phrases, unfolded."""
        written: list[Form] = []
        for phrase in entry.words(name):
            try:
                written.append(unfold(plain(phrase), self._groups))
            except BadPhrase as bad:
                entry.fault(f"{name}: {bad}")
        return written

    def _named(self, section: str, kind: str) -> list[Phrase]:
        entry = self._entry(section)
        return [(kind, str(name), form) for name in self._tables[section] for form in self._phrases(entry, str(name))]

    def _listed(self, name: str) -> list[Phrase]:
        entry = Entry(self._file, "", {name: self._lists[name]}, self._faults)
        return [(name, "", form) for form in self._phrases(entry, name)]

    def lexicon(self, locale: str, regions: Sequence[str], flags: Sequence[str]) -> Lexicon:
        self._read_groups()
        red_flags, told = self._red_flags(flags)
        askings, asked = self._askings(regions)
        self._known_ids("regions", regions)
        phrases: list[Phrase] = [
            *(
                one
                for table in ("join", "denial", "aside", "units", "age", "score")
                for one in self._named(table, table)
            ),
            *(
                one
                for name in (*PHRASES, "starters", "prepositions", "nothing", "harmless", "crisis", "corrections")
                for one in self._listed(name)
            ),
            *self._named("sides", "side"),
            *self._named("sensations", "sensation"),
            *self._named("regions", "region"),
            *asked,
            *told,
            *self._wishes(),
        ]
        phrases += self._used_groups(red_flags)
        phrases += [("aspect", name, form) for name in self._lists["aspects"] for form in self._groups.get(name, ())]
        return self._build(locale, phrases, red_flags, askings)

    def _build(
        self, locale: str, phrases: Sequence[Phrase], red_flags: tuple[RedFlagWords, ...], askings: dict[str, Asking]
    ) -> Lexicon:
        shorthand = self._shorthand()
        phrases = [(kind, name, _spelt_out(form, shorthand)) for kind, name, form in phrases]
        numbers = {
            plain(str(word)): self._entry("numbers").whole(str(word), 0, 100) for word in self._tables["numbers"]
        }
        small = frozenset(self._lists["small"])
        choices = {(kind, one) for kind, _, form in phrases for place in form for one in place}
        known = {word for kind, one in choices if kind not in PHRASES for word in one.split()} | small | set(numbers)
        meant = {word for kind, one in choices if kind in MEANT for word in one.split()}
        joins = {one for kind, one in choices if kind == "join"}
        sides = {one for kind, one in choices if kind == "side" and " " not in one} - joins
        body = {word for kind, one in choices if kind in BODY for word in one.split()} - small | sides
        named = _names(phrases, {one.word for one in askings.values() if not one.regions})
        return Lexicon(
            locale=locale,
            shapes=pattern(shorthand),
            shorthand=shorthand,
            small=small,
            known=frozenset(known),
            by_letter=(_by_letter(meant), _by_letter({*known, *shorthand} - meant)),
            slips=Slips.of(named, body),
            leave=frozenset(self._lists["leave"]),
            tree=PhraseTree(phrases, small | sides | set(numbers)),
            red_flags=red_flags,
            askings=askings,
            lasting=frozenset(self._lists["lasting"]),
            midline=frozenset(self._lists["midline"]),
            of=frozenset(self._lists["of"]),
            far=frozenset(self._lists["far"]),
            pointing=frozenset(self._lists["pointing"]),
            presents=frozenset(self._lists["presents"]),
            quiet=small.union(self._lists["pointing"], self._lists["presents"], numbers),
            lacking=frozenset(self._lists["lacking"]),
            adding=frozenset(self._lists["adding"]),
            travels=frozenset(self._lists["travels"]),
            leaves=frozenset(self._lists["leaves"]),
            arrives=frozenset(self._lists["arrives"]),
            sides_follow=self._sides_follow,
            numbers=numbers,
            regions=frozenset(name for kind, name, _ in phrases if kind == "region"),
            topics=self._topics(small),
        )

    def _topics(self, small: frozenset[str]) -> Topics:
        phrases: list[Phrase] = []
        for id_ in map(str, self._tables["topics"]):
            entry = self._entry("topics", id_)
            entry.only("says", "hints")
            phrases += [(kind, id_, form) for kind in ("says", "hints") for form in self._phrases(entry, kind)]
        known = {word for _, _, form in phrases for place in form for one in place for word in one.split()}
        sure = frozenset(id_ for kind, id_, _ in phrases if kind == "says")
        return Topics(PhraseTree(phrases, small), frozenset(known), _by_letter(known), sure)

    def _shorthand(self) -> dict[str, str]:
        entry = self._entry("shorthand")
        short = {plain(str(one)): plain(entry.word(str(one))) for one in self._tables["shorthand"]}
        wrong = self._entry("spellings")
        for right in self._tables["spellings"]:
            short |= {plain(one): plain(str(right)) for one in wrong.words(str(right))}
        return short

    def _read_groups(self) -> None:
        """Unfold groups in the order of the file: a group may name those above it."""
        entry = self._entry("groups")
        for name in self._tables["groups"]:
            self._groups[str(name)] = tuple(self._phrases(entry, str(name)))

    def _known_ids(self, section: str, ids: Sequence[str]) -> None:
        for id_ in self._tables[section]:
            if id_ not in ids:
                self._faults.append(Fault(self._file, f"{section}: {id_}", "is an id that is not known"))

    def _askings(self, regions: Sequence[str]) -> tuple[dict[str, Asking], list[Phrase]]:
        askings: dict[str, Asking] = {}
        phrases: list[Phrase] = []
        for id_ in map(str, self._tables["ask"]):
            entry = self._entry("ask", id_)
            entry.only("words", "guess", "regions", "near")
            guess = entry.maybe("guess")
            if guess is not None:
                entry.one_of("guess", regions)
            askings[id_] = Asking(id_, guess, entry.words("regions", regions), entry.words("near", regions))
            phrases += [("ask", id_, form) for form in self._phrases(entry, "words")]
        return askings, phrases

    def _red_flags(self, flags: Sequence[str]) -> tuple[tuple[RedFlagWords, ...], list[Phrase]]:
        self._known_ids("red_flags", flags)
        found: list[RedFlagWords] = []
        phrases: list[Phrase] = []
        for id_ in map(str, self._tables["red_flags"]):
            entry = self._entry("red_flags", id_)
            entry.only("says", "signs")
            if "reviewed" not in _fields(self._tables["red_flags"].get(id_)):
                entry.fault("has no reviewed: true or false")
            said = self._phrases(entry, "says")
            phrases += [("group", f"says {id_}", form) for form in said]
            signs = [self._sign(entry, sign) for sign in entry.words("signs")]
            if said:
                signs.append(Sign((f"says {id_}",), (), anywhere=False))
            if not signs:
                entry.fault("has neither says nor signs")
            found.append(RedFlagWords(id_, tuple(signs), entry.words("clinical"), entry.yes("reviewed")))
        return tuple(found), phrases

    def _sign(self, entry: Entry, written: str) -> Sign:
        """Read "a + b - c", or "a ++ b" for anywhere in the message."""
        parts: dict[str, list[str]] = {"+": [], "-": []}
        named = (self._tables["sensations"], self._tables["regions"])
        sort = "+"
        for piece in written.split():
            if piece in {"+", "++", "-"}:
                sort = piece[0]
            elif not any(piece in known for known in (self._groups, *named, COUNTED)):
                entry.fault(f"signs: {written!r} names the group {piece!r}, which is not known")
            else:
                parts[sort].append(piece)
        return Sign(tuple(parts["+"]), tuple(parts["-"]), "++" in written)

    def _used_groups(self, red_flags: Iterable[RedFlagWords]) -> list[Phrase]:
        used = {part for flag in red_flags for sign in flag.signs for part in (*sign.parts, *sign.absent)}
        used |= {"weak", "cannot"}
        return [("group", name, form) for name in self._groups if name in used for form in self._groups[name]]

    def _wishes(self) -> list[Phrase]:
        phrases: list[Phrase] = []
        for id_ in map(str, self._tables["wishes"]):
            entry = self._entry("wishes", id_)
            entry.only("whole", "within")
            phrases += [("whole", id_, form) for form in self._phrases(entry, "whole")]
            phrases += [("within", id_, form) for form in self._phrases(entry, "within")]
        return phrases


def _spelt_out(form: Form, shorthand: Mapping[str, str]) -> Form:
    """Write a phrase as messages are read: with what shorthand stands for."""
    return tuple(tuple(" ".join(shorthand.get(word, word) for word in one.split()) for one in place) for place in form)


def _names(phrases: Sequence[Phrase], elsewhere: Collection[str]) -> set[str]:
    """Give the single words that name a place of the body, but for those that are not treated."""
    return {
        one
        for kind, name, form in phrases
        if kind in BODY and len(form) == 1 and not (kind == "ask" and name in elsewhere)
        for one in form[0]
        if " " not in one
    }


def _by_letter(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Sort the longer words by their first letter; longest first, because most slips leave a letter out."""
    letters: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda one: (-len(one), one)):
        if len(word) >= SHORTEST_MEANT and word.isalpha():
            letters.setdefault(word[0], []).append(word)
    return {letter: tuple(found) for letter, found in letters.items()}


def _fields(value: object) -> Mapping[object, object]:
    return value if isinstance(value, Mapping) else {}
