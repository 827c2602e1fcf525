"""Who is quoted without a verb of saying: «کریم نوری، سخنگوی پولیس: راه بسته است»."""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.what.model import StatementDraft
from rawi.what.work import Work
from rawi.who.model import Mention

LABELLED = "label"
"""The rule of statements that a speaker's name and a colon make."""
SPEAKERS = frozenset({"person", "organization", "government", "group", "people"})
LONGEST = 20
"""Most tokens that the speaker's name and title are."""


class Labels:
    """Sentences of the body that begin with a speaker and a colon."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._said: dict[int, list[Clause]] = {}
        self._speakers: dict[int, Mention] = {}
        self._find()

    def _find(self) -> None:
        sentences, keys = self.work.text.sentences, self.work.text.keys
        begun = {s.first: n for n, s in enumerate(sentences) if not s.headline}
        labels: dict[int, Mention] = {}
        for mention in self.work.who.mentions:
            number = begun.get(mention.first)
            if number is None or mention.actor is None or mention.kind not in SPEAKERS:
                continue
            ends = mention.last < sentences[number].last - 1 and mention.last - mention.first <= LONGEST
            if ends and keys[mention.last] == ":":
                labels[number] = mention
        for index in self.work.order if labels else ():
            clause = self.work.clauses[index]
            speaker = labels.get(clause.sentence)
            if speaker is not None and clause.first >= speaker.last:
                first = self._said.setdefault(clause.sentence, [])
                first.append(clause)
                self._speakers.setdefault(first[0].index, speaker)

    def read(self, clause: Clause) -> None:
        """Add the statement that a label makes of its sentence, at the sentence's first clause."""
        speaker = self._speakers.get(clause.index)
        if speaker is None or speaker.actor is None:
            return
        for said in self._said[clause.sentence]:
            if said.parent is None and not said.embedded:
                self.work.attributed.setdefault(said.index, len(self.work.statements))
        self.work.statements.append(
            StatementDraft(
                speakers=[speaker.actor],
                via=[],
                first=speaker.first,
                last=speaker.last,
                clause=clause.index,
                rule=LABELLED,
                entry="label:colon",
                verb=":",
                verb_en="said",
                content=(speaker.last + 1, self.work.text.sentences[clause.sentence].last),
            )
        )
