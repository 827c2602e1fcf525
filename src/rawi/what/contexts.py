"""What an event is about: PLOVER's contexts and our topics, from the words of its clause, else of its sentence."""

from __future__ import annotations

from collections.abc import Iterable

from rawi.lexicon import Lexicon
from rawi.lexicon.kinds_what import ContextWords
from rawi.lexicon.phrasebook import PhraseBook
from rawi.record import STATE_SECTORS
from rawi.text.model import Text
from rawi.text.phrases import keys_of
from rawi.what.model import EventDraft
from rawi.what.work import Work

Found = tuple[int, tuple[ContextWords, ...]]
"""Where a word stands and the entries that have it."""

SPORT = "sport"
"""The topic of reports in which to be hurt is an injury."""
_LEAD = 2
"""A headline and the first sentence say what a report is about."""


class ContextBook:
    """The context words of one lexicon; a word may stand in several entries."""

    def __init__(self, lexicon: Lexicon) -> None:
        entries: dict[tuple[str, ...], tuple[ContextWords, ...]] = {}
        for entry in lexicon.of(ContextWords).values():
            for word in entry.words:
                keys = keys_of(word)
                entries[keys] = (*entries.get(keys, ()), entry)
        self._phrases: PhraseBook[tuple[ContextWords, ...]] = PhraseBook(entries.items())

    def find(self, text: Text, first: int, last: int) -> list[Found]:
        """The context words of a stretch, longest first where they overlap."""
        found: list[Found] = []
        book, at = self._phrases, first
        for start in sorted({*book.places(text.keys, first, last), *book.places(text.lemmas, first, last)}):
            if start < at:
                continue
            match = book.match(text.keys, start, last)
            if match is None:
                single = book.single(text.lemmas[start])
                match = (1, single) if single is not None else None
            if match is not None:
                found.append((start, match[1]))
                at = start + match[0]
        return found


class Contexts:
    """Fills contexts and topics of one text's events; each sentence is looked through once."""

    def __init__(self, work: Work, book: ContextBook) -> None:
        self.work = work
        self._book = book
        self._sentences: dict[int, list[Found]] = {}
        self._attacked = any(e.type == "ASSAULT" and e.actors for e in work.events)

    def fill(self, events: Iterable[EventDraft]) -> None:
        """Give every event the contexts of its clause and what that clause asks, promises or tells."""
        for event in events:
            clause = self.work.clauses[event.clause]
            found = self._of_sentence(clause.sentence)
            near = [e for at, entries in found if event.first <= at < event.last for e in entries]
            if not near or event.says:
                near += [e for _, entries in found for e in entries if e not in near]
            event.contexts = tuple(dict.fromkeys([*event.contexts, *(e.context for e in near if e.context)]))
            event.topics = tuple(dict.fromkeys(e.topic for e in near if e.topic))

    def is_accident(self, event: EventDraft) -> bool:
        """Whether nobody did it: people killed or hurt where their sentence, or the report's lead, tells of a disaster
        or of sport; the fire that an attack brought about is no disaster."""
        if event.type != "ASSAULT" or event.actors or event.mode not in ("", "destroy"):
            return False
        if self.work.holds(range(event.first, event.last), "attacks"):
            return False
        sentences = [self.work.clauses[event.clause].sentence]
        if not self._attacked:
            sentences += range(min(_LEAD, len(self.work.text.sentences)))
        return any(self._of_disaster(index) for index in sentences)

    def is_game(self, event: EventDraft) -> bool:
        """Whether players met, went or joined: a report that begins with sport tells of such deeds as politics only
        where somebody of the state takes part (عراق فردا با لبنان دیدار می‌کند)."""
        if event.entry not in self.work.entries["played"]:
            return False
        if any(self._is_of_state(a) for a in (*event.actors, *event.recipients)):
            return False
        return any(self._of_sport(index) for index in range(min(_LEAD, len(self.work.text.sentences))))

    def _is_of_state(self, actor: int) -> bool:
        draft = self.work.who.actors[actor]
        return draft.kind != "country" and not STATE_SECTORS.isdisjoint(draft.sectors)

    def _of_sport(self, sentence: int) -> bool:
        return any(e.topic == SPORT for _, entries in self._of_sentence(sentence) for e in entries)

    def _of_disaster(self, sentence: int) -> bool:
        found = (e for _, entries in self._of_sentence(sentence) for e in entries)
        return any(e.context == "disasters" or e.topic == SPORT for e in found)

    def _of_sentence(self, index: int) -> list[Found]:
        if index not in self._sentences:
            sentence = self.work.text.sentences[index]
            self._sentences[index] = self._book.find(self.work.text, sentence.first, sentence.last)
        return self._sentences[index]
