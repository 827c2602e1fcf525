"""Whose word a document is that asks, charges or praises: the statement that a ministry gave out, in its resolution."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import COMMAS
from rawi.lexicon.kinds_what import Predicate
from rawi.what.work import Work
from rawi.who.reading import POINTING

TELLING = frozenset({"ACCUSE", "REQUEST", "SUPPORT", "THREATEN", "REJECT", "AGREE"})
"""Types of what a document may do by its words."""
RESOLUTION = "قطعنامه"
FAR, MOST_CLAUSES = 2, 8
"""How many sentences and clauses back a document may have been told of."""
WRITERS = frozenset({"organization", "group", "government", "country", "person", "people", "delegation"})
PARTS = frozenset({"پایان", "آغاز", "بخش", "ادامه", "متن", "اخیر", "قسمت", "ابتدا"})
"""Parts of a document: در *پایان* پیام."""


class Authors:
    """Finds who speaks through the documents of one text."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def of(self, clause: Clause, predicate: Predicate, recipients: list[int]) -> list[int]:
        """Who wrote the document that a clause is about or that what it tells stands in."""
        if predicate.type not in TELLING:
            return []
        place = next((k for k, p in enumerate(clause.phrases) if self._is_document(p)), None)
        if place is None:
            return []
        phrase = clause.phrases[place]
        for found in (self._named(phrase), self._dated(clause, place), self._stated(clause)):
            if writers := self._writers(found, recipients):
                return writers
        return self._writers(self._before(clause, phrase), recipients)

    def _writers(self, found: list[int], recipients: list[int]) -> list[int]:
        return [a for a in found if a not in recipients and self.work.who.actors[a].kind in WRITERS]

    def _is_document(self, phrase: Phrase) -> bool:
        """Whether a document is the subject, or what something is said in."""
        if phrase.func not in ("", "در") or phrase.ra or phrase.attached or not phrase.heads:
            return False
        return self._document(phrase) is not None

    def _document(self, phrase: Phrase) -> int | None:
        """Where the document stands that leads a phrase: *بیانیهٔ* وزارت, در پایان این *پیام*."""
        keys = self.work.text.keys
        for head in phrase.heads[:3]:
            if self.work.lemma_is(head, "written_documents") or self.work.text.lemmas[head] == RESOLUTION:
                return head
            if keys[head] not in POINTING and keys[head] not in PARTS:
                return None
        return None

    def _named(self, phrase: Phrase) -> list[int]:
        """Whose a document is by its ezafe."""
        document = self._document(phrase)
        named = [m for m in phrase.mentions if document is not None and m.first > document]
        return [m.actor for m in named if m.actor is not None][:1]

    def _dated(self, clause: Clause, place: int) -> list[int]:
        """Whose a document is behind its date: اعلامیهٔ امروز *این وزارت*، دادگاه را متهم کرد."""
        phrase, rest = clause.phrases[place], clause.phrases[place + 1 : place + 2]
        time = next((e for e in clause.times if phrase.last <= e.first <= phrase.last + 1), None)
        if time is None or phrase.func or not rest or rest[0].func or rest[0].ra or rest[0].heads:
            return []
        end = rest[0].last
        beside = 0 <= rest[0].start - time.last <= 1 and self.work.text.keys[end : end + 1] not in ([], ["را"])
        return self.work.args.actors_of(rest[0]) if beside and self.work.text.keys[end] in COMMAS else []

    def _stated(self, clause: Clause) -> list[int]:
        """Who was found to say what the clause says: بیانیه‌ای که *حماس* نشر کرد، اسرائیل را متهم می‌کند."""
        told = self.work.statement_of.get(clause.index)
        return list(self.work.statements[told].speakers) if told is not None else []

    def _before(self, clause: Clause, phrase: Phrase) -> list[int]:
        """Who gave out the document that is taken up: پارلمان قطعنامه‌ای تصویب کرد. *در این قطعنامه* ….

        The one word must be said of it both times, so that no other document is meant.
        """
        document = self._document(phrase)
        if document is None or self.work.tokens[document].word.indefinite:
            return []
        lemma, at = self.work.text.lemmas[document], clause.index
        for index in range(at - 1, max(at - MOST_CLAUSES, 0) - 1, -1):
            before = self.work.clauses[index]
            if clause.sentence - before.sentence > FAR:
                break
            for told in before.phrases:
                head = self._document(told) if told.heads else None
                if head is not None and self.work.text.lemmas[head] == lemma:
                    return self._named(told) or self.work.args.subject(before)[0]
        return []
