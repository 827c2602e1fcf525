"""Who is quoted without a verb of saying: «کریم نوری، سخنگوی پولیس: راه بسته است»."""

from __future__ import annotations

from rawi.clauses.model import ATTRIBUTION, IN_FIRST_PERSON, Clause
from rawi.clauses.words import COMMAS
from rawi.text.model import Sentence
from rawi.what.model import StatementDraft
from rawi.what.work import Work
from rawi.who.model import Mention

LABELLED = "label"
"""The rule of statements that a speaker's name and a colon make."""
SPEAKERS = frozenset({"person", "organization", "government", "group", "people"})
GOES_ON = frozenset({"به", "در", "نزدیک"})
"""What may follow a speaker before the colon: where he speaks, or whom he tells."""
LONGEST = 20
"""Most tokens that the speaker's name and title are."""
MARKS = 4
"""So many marks may stand before a line."""
HEAD, BARE = 4, 4
"""So many lines stand at a report's head; so many words does a line have that only announces a document."""
WITHIN = 5
"""So many words after a document's name its owner is named: متن *کامل بیانیهٔ مشترک* سه کشور:"""


class Labels:
    """Sentences of the body that begin with a speaker, or a document of his, and a colon."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._said: dict[int, list[Clause]] = {}
        self.speakers: dict[int, tuple[Mention, int]] = {}
        """Who is named in the label of a sentence, and where its colon stands, by the first clause behind it."""
        self._find()

    def _find(self) -> None:
        sentences = self.work.text.sentences
        head = self._of_headline(sentences[0]) if sentences and sentences[0].headline else None
        self.work.headlined = head[0].actor if head is not None else None
        begun = {self._first_word(s): n for n, s in enumerate(sentences) if not s.headline}
        begun |= {at: n for n in begun.values() for at in self._of_document(sentences[n])}
        labels: dict[int, tuple[Mention, int]] = {}
        for mention in self.work.who.mentions:
            number = begun.get(mention.first)
            if number is None or mention.actor is None or self._is_foot(mention):
                continue
            at = self._colon(mention, sentences[number])
            alone = at == sentences[number].last - 1
            listed = mention.kind == "outlet" and not self.work.is_a(mention.first, "outlets_in_general")
            outlet = listed and self._is_no_byline(mention, number, at)
            if not at or (mention.kind not in SPEAKERS and not outlet):
                continue
            if not alone:
                labels[number] = mention, at
            elif number + 1 < len(sentences) and mention.kind != "people":
                labels.setdefault(number + 1, (mention, at))
        for number in self._announced(sentences):
            if head is not None:
                labels.setdefault(number + 1, head)
        if not labels and (lead := self._of_the_headlined(sentences, head)) is not None:
            labels[lead[0]] = lead[1]
        for index in self.work.order if labels else ():
            clause = self.work.clauses[index]
            label = labels.get(clause.sentence)
            if label is not None and clause.first >= label[1]:
                first = self._said.setdefault(clause.sentence, [])
                first.append(clause)
                self.speakers.setdefault(first[0].index, label)

    def _announced(self, sentences: list[Sentence]) -> list[int]:
        """The lines near the head of a report that announce whose words follow, and do not say whose: *ترجمه ماشین:*"""
        if not (sentences and sentences[0].headline):
            return []
        near = list(enumerate(sentences[: min(HEAD, len(sentences) - 1)]))
        return [n for n, line in near[1:] if self._of_document(line) and line.last - line.first <= BARE]

    def _of_the_headlined(
        self, sentences: list[Sentence], head: tuple[Mention, int] | None
    ) -> tuple[int, tuple[Mention, int]] | None:
        """The first sentence of a body that is all by whoever the headline names, and who that is: *ارتش*: پاسخ دادیم,
        over a body in the first person whose first paragraph says of nobody that he said it, and names nobody so."""
        number = next((n for n, s in enumerate(sentences) if not s.headline), 0)
        if not number or head is None or head[0].kind == "people" or head[1] == sentences[0].last - 1:
            return None
        lead, ours = sentences[number], False
        if self.work.text.keys[lead.last - 1] == ":" or self._is_about(head[0], lead):
            return None
        for clause in self.work.clauses:
            if clause.sentence < number:
                continue
            own = clause.verb is not None and clause.verb.person in IN_FIRST_PERSON
            ours = ours or (own and not clause.quoted)
            if sentences[clause.sentence].paragraph == lead.paragraph and self._is_told(clause, own):
                return None
        return (number, head) if ours else None

    def _is_about(self, speaker: Mention, line: Sentence) -> bool:
        """Whether a line names a person, as nobody does himself."""
        named = (m for m in self.work.who.mentions if line.first <= m.first < line.last)
        return speaker.kind == "person" and any(m.actor == speaker.actor for m in named)

    def _is_told(self, clause: Clause, own: bool) -> bool:
        """Whether a clause says who says what it tells."""
        says = self.work.readings[clause.index].speech is not None
        return (says and not own) or any(p.func == ATTRIBUTION for p in clause.phrases)

    def _of_headline(self, line: Sentence) -> tuple[Mention, int] | None:
        """Whose word a headline tells: *ترامپ*: راه باز است."""
        first = self._first_word(line)
        for mention in self.work.who.mentions[:1]:
            at = self._colon(mention, line) if mention.first == first and mention.actor is not None else 0
            if at and mention.kind in SPEAKERS:
                return mention, at
        return None

    def _first_word(self, line: Sentence) -> int:
        """Where the words of a line begin, behind marks that posts set before them: 🔴 وزیر دفاع: …."""
        for at in range(line.first, min(line.first + MARKS, line.last)):
            if self.work.tokens[at].word.kind == "word":
                return at
        return line.first

    def _of_document(self, line: Sentence) -> range:
        """Where in a line that announces a document its owner may begin: بیانیهٔ *ارتش* دربارهٔ حملهٔ دیشب:"""
        alone = self.work.text.keys[line.last - 1] == ":" and line.last - line.first <= LONGEST
        known = alone and self.work.is_a(line.first, "announced_documents")
        return range(line.first + 1, line.first + WITHIN) if known else range(0)

    def _is_foot(self, mention: Mention) -> bool:
        """Whether a lone noun before a colon tells where the report is from, and nobody speaks."""
        feet = self.work.classes["report_feet"]
        return mention.last == mention.first + 1 and self.work.text.keys[mention.first] in feet

    def _is_no_byline(self, outlet: Mention, number: int, colon: int) -> bool:
        """Whether an outlet speaks that a label names: alone at the very head, in a document of its own (پست رویترز:),
        behind other sentences, or before a quotation."""
        line = self.work.text.sentences[number]
        alone = colon == line.last - 1
        behind = outlet.first > self._first_word(line) if alone else self._is_behind(number)
        return (alone and number == 0) or behind or self._quotes(colon)

    def _is_behind(self, number: int) -> bool:
        """Whether a sentence opens a paragraph behind others that are no headline."""
        sentences = self.work.text.sentences
        if not number or sentences[number].paragraph == sentences[number - 1].paragraph:
            return False
        return number > 1 and not sentences[number - 2].headline

    def _quotes(self, colon: int) -> bool:
        """Whether a quotation of a sentence, no name, follows a colon: an outlet's name before one is a byline
        otherwise (خبرگزاری فارس: «کریم نوری» گفت)."""
        behind = (q for q in self.work.text.quotes if colon > 0 and q[0] in (colon + 1, colon + 2))
        return any(self.work.tokens[k].word.verbs for first, last in behind for k in range(first, last))

    def _colon(self, mention: Mention, line: Sentence) -> int:
        """Where the colon stands after a speaker, or after whom he told: یک منبع آگاه به فارس: …, or after a document
        of his; 0 where none does."""
        keys, last = self.work.text.keys, line.last
        if mention.first > self._first_word(line):
            return last - 1
        for at in range(mention.last, min(mention.first + LONGEST, last)):
            if keys[at] == ":":
                return at
            word = self.work.tokens[at].word
            if keys[at] in COMMAS and keys[last - 1] == ":" and self._only_announces(at + 1, last):
                return last - 1  # سنتکام، ترجمهٔ ماشین:
            if word.kind == "punct" or word.verbs or (at == mention.last and keys[at] not in GOES_ON):
                break
        return 0

    def _only_announces(self, at: int, last: int) -> bool:
        """Whether what stands behind a speaker and a comma is a document, or where he speaks: *در گفت‌وگو با رویترز:*"""
        if self.work.is_a(at, "announced_documents"):
            return True
        words = (self.work.tokens[k].word for k in range(at, last))
        return self.work.text.keys[at] in GOES_ON and not any(w.verbs for w in words)

    def holds_own_words(self, clause: Clause) -> bool:
        """Whether who is named in a label says something of himself behind it, which is no further statement: وزیر کار:
        *فکر می‌کنم* …."""
        mine = clause.verb is not None and clause.verb.person in IN_FIRST_PERSON
        return mine and any(clause is said for said in self._said.get(clause.sentence, ()))

    def read(self, clause: Clause) -> None:
        """Add the statement that a label makes of its sentence, at the sentence's first clause."""
        speaker, colon = self.speakers[clause.index]
        if speaker.actor is None:
            return
        for said in self._said[clause.sentence]:
            if said.parent is None and not said.embedded:
                self.work.attributed.setdefault(said.index, len(self.work.statements))
        self.work.statements.append(
            StatementDraft(
                speakers=[speaker.actor],
                via=[],
                first=speaker.first,
                last=colon,
                clause=clause.index,
                rule=LABELLED,
                entry="label:colon",
                verb=":",
                verb_en="said",
                content=(max(colon + 1, clause.first), self.work.text.sentences[clause.sentence].last),
            )
        )
