"""Whose word a clause rests on: the statement that governs it, or the outlet's own."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from rawi.clauses.groups import HAVE_TO
from rawi.clauses.model import IN_FIRST_PERSON, Clause, Phrase
from rawi.clauses.words import ALSO, BUT, COMMAS, THAT
from rawi.text.model import Sentence
from rawi.what.attribution.anothers import is_anothers, is_sent_by
from rawi.what.attribution.labelled import LABELLED
from rawi.what.attribution.taken_words import TakenWords
from rawi.what.roots import root
from rawi.what.sides import sides
from rawi.what.work import Work
from rawi.who.reading import POINTING

THIS = frozenset({"این", "را"})
WITH = frozenset({"با", "ضمن"})
DONE = frozenset({"past", "perfect", "pluperfect"})
"""Tenses of what has happened, as what is asked never is."""
YET, FORETELLING = frozenset({"future", "present", "subjunctive"}), frozenset({"THREATEN", "AGREE"})
"""Tenses of what is foretold, and types of the acts that foretell it."""
BESIDE = COMMAS | {"؛"}
BECOME, KNOWN = "شدن", frozenset({"معلوم", "مشخص", "روشن", "آشکار", "برملا", "ثابت"})
"""What becomes known turns out to be so."""
UNANSWERED = ("silent", "unverified")
LABEL = 12
"""So many words from the first of a line its label may take."""
BYLINE = 6
"""Most words of a line that names the outlet before a colon."""
ANNOUNCING = 3
"""So many words are اعلام این خبر."""


class WhoseWord:
    """Finds governors once for each clause."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.taken = TakenWords(work)
        self._governors: dict[int, int | None] = {}
        self._ends: list[tuple[int, int]] = []
        self._open: list[int | None] = []
        self._trails: dict[int, int] | None = None
        self._points: dict[int, int] | None = None
        self._outlet: list[int] | None = None
        self._sentences: dict[int, list[Clause]] | None = None
        self._headings: list[int] | None = None
        self._labels: list[int] | None = None
        self._voiced: set[int] | None = None

    def governor(self, clause: Clause) -> int | None:
        """The statement that a clause's content rests on, or None where the outlet tells it."""
        if clause.index not in self._governors:
            self._governors[clause.index] = None
            own = self.work.attributed.get(clause.index)
            taken = own is None and bool(self.taken.of(clause))
            self._governors[clause.index] = None if taken else self._find_governor(clause)
        return self._governors[clause.index]

    def sources(self, clause: Clause, actors: list[int], says: bool) -> tuple[list[int], list[int]]:
        """Whose word an event of a clause rests on, and the statements that it rests on.

        Nobody is the source of an own act of saying (``says``): that rests on whoever passes it on.
        """
        governor = self.governor(clause)
        if governor is None:
            if taken := self.taken.of(clause):
                return [s for s in taken if not (says and s in actors)], []
            return (self.work.passed_on_by(clause), []) if says else ([], [])
        speakers = self.work.statements[governor].speakers
        if says and self._is_told_of(clause, governor, bool(set(speakers) & set(actors))):
            return list(speakers), [governor]
        if says and (self.is_own_side(speakers, actors) or (not actors and _first_person(clause))):
            above, passed_on = self._above(governor), self.passing_on(governor)
            if above is None and not passed_on and is_sent_by(self.work, clause, speakers, actors):
                return list(speakers), [governor]
            passed_on = [s for s in passed_on if s not in actors]  # who goes on to speak passes on nothing of his own
            return passed_on, [governor] if above is None else [governor, above]
        return [s for s in speakers if not (says and s in actors)], [governor]

    def _is_told_of(self, clause: Clause, governor: int, own: bool) -> bool:
        """Whether an act of saying was done before who speaks tells of it, so that it rests on his word: گفت که از وزیر
        وقت *خواسته بود*, «از همتایان‌مان *دعوت کرده‌ایم*»; not what he says besides (گفت که … و او را *متهم کرد*)."""
        verb, over = clause.verb, self.work.statements[governor].clause
        if verb is None or verb.tense not in DONE or clause.relation != "content" or clause.parent != over:
            return False
        if _first_person(clause):
            return True
        return clause.index in self.work.statement_of and not (own and clause.coordinate)

    def is_own_side(self, speakers: list[int], actors: list[int]) -> bool:
        """Whether some of those who speak and of those who act are one side.

        A state's officials speak for it, and for its bodies, but they pass on what another person of it said.
        """
        who = self.work.who
        persons = {s for s in speakers if who.actors[s].kind in ("person", "people")}
        theirs = {a for a in actors if a not in persons and root(a, who) in persons}  # سرباز گفت *فرماندهش* دستور داد
        if {root(s, who) for s in speakers} & {root(a, who) for a in actors if a not in theirs}:
            return True
        bodies = [a for a in actors if who.actors[a].kind != "person"]
        return bool(sides(speakers, who) & sides(bodies, who))

    def passing_on(self, number: int) -> list[int]:
        """Who passes a statement on: *طبق اعلام دفتر او*، رئیس‌جمهور گفت که …, *به گزارش وزارت*، دو طرف گفتند که …."""
        above = self._above(number)
        if above is not None:
            return list(self.work.statements[above].speakers)
        return self.work.passed_on_by(self.work.clauses[self.work.statements[number].clause])

    def _above(self, number: int) -> int | None:
        """The statement that passes a statement on."""
        clause = self.work.clauses[self.work.statements[number].clause]
        above = self.governor(clause)
        return above if above != number else None

    def _find_governor(self, clause: Clause) -> int | None:
        own = self.work.attributed.get(clause.index)
        if own is not None:
            return own
        joined = self._joined(clause)
        if joined is not None:
            return None if self._keeps_silent(clause) else joined
        trailing = self._trailing(clause)
        if trailing is not None:
            return trailing
        if clause.parent is not None:
            parent = self.work.clauses[clause.parent]
            above = self._beyond(clause, parent)
            if above is not None:
                return self.governor(above)
            if (clause.relation == "content" or clause.fronted) and parent.index in self.work.statement_of:
                return self.work.statement_of[parent.index]
            return self.governor(parent)
        if clause.relation == "relative" or clause.embedded:
            if clause.within is not None and clause.within.index >= 0 and clause.within is not clause:
                if clause.relation == "content" and clause.within.index in self.work.statement_of:
                    return self.work.statement_of[clause.within.index]
                return self.governor(clause.within)
            return None
        if clause.previous is not None:
            previous = self.work.clauses[clause.previous]
            if previous.sentence == clause.sentence and previous.relation == clause.relation:
                return self.governor(previous)
        if clause.quoted:
            after = self._pointing_back(clause)
            return after if after is not None else self._quoting(clause)
        return self._going_on(clause)

    def _going_on(self, clause: Clause) -> int | None:
        """The statement of a sentence before that goes on in a clause, or the one behind that takes it up."""
        for find in (self._running_on, self._added, self._pointing_back):
            number = find(clause)
            if number is not None:
                return number
        return None

    def _beyond(self, clause: Clause, parent: Clause) -> Clause | None:
        """Whose governor a clause has that is joined to what somebody says and is no part of it."""
        return self._set_against(clause, parent) or (parent if self._is_beyond(clause, parent) else None)

    def _added(self, clause: Clause) -> int | None:
        """The statement to whose end one more sentence is added: به اساس خبرنامه، ده تن کشته شدند. *همچنان* در لغمان سه
        تن بازداشت شدند."""
        work, sentences = self.work, self.work.text.sentences
        here = sentences[clause.sentence]
        if not clause.sentence or clause.relation != "main" or work.text.keys[here.first] not in ALSO:
            return None
        before, number = sentences[clause.sentence - 1], self._before(here.first)
        told = (c.index for c in self._of_sentence(clause.sentence))
        says = any(index in work.statement_of or index in work.attributed for index in told)
        if number is None or before.paragraph != here.paragraph or says:
            return None
        statement = work.statements[number]
        if statement.stance is not None or statement.quoted or statement.content is None:
            return None
        just = work.clauses[statement.clause].sentence == clause.sentence - 1
        return number if just and statement.content[1] >= before.last - 1 else None

    def _is_beyond(self, clause: Clause, parent: Clause) -> bool:
        """Whether a clause joined to what somebody says is no part of that."""
        beyond = self._is_beyond_asked(clause, parent) or self._is_beyond_foretold(clause, parent)
        return beyond or self._turned_out(clause) or self._sets_beside(clause)

    def _set_against(self, clause: Clause, parent: Clause) -> Clause | None:
        """The clause of saying against which the outlet sets what the other side says: باکو می‌گوید که …، *در حالی که
        ایروان باکو را متهم می‌کند*."""
        told = self.work.statement_of.get(clause.index)
        before = self.governor(parent) if told is not None and clause.relation == "background" else None
        if told is None or before is None:
            return None
        speakers, over = self.work.statements[told].speakers, self.work.statements[before]
        return self.work.clauses[over.clause] if speakers and not set(speakers) & set(over.speakers) else None

    def _sets_beside(self, clause: Clause) -> bool:
        """Whether a noun is set beside all that somebody said, for the outlet to tell of it: گفت که همه را رها خواهد
        کرد، *شرطی* که اسرائیل نپذیرفته است."""
        keys = self.work.text.keys
        if clause.verb is not None or clause.quoted or clause.previous is None or len(clause.phrases) != 1:
            return False
        noun = clause.phrases[0]
        alone = not (noun.func or noun.ra) and noun.last == noun.first + 1 and keys[noun.first].endswith("ی")
        if not alone or keys[noun.first - 1] not in BESIDE or keys[noun.last : noun.last + 1] != [THAT]:
            return False
        first, lemmas = self.work.text.sentences[clause.sentence].first, self.work.text.lemmas
        return lemmas[noun.first] not in lemmas[first : noun.first]  # توافقی که شامل … می‌شود: said as well

    def _is_beyond_asked(self, clause: Clause, parent: Clause) -> bool:
        """Whether a clause joined to what is asked tells what has happened, and is no part of it: هند از پاکستان خواست
        که جنگ را متوقف کند *و پاکستان این درخواست را رد کرد*."""
        if clause.verb is None or clause.verb.tense not in DONE or clause.previous is None or not clause.coordinate:
            return False
        asked = self.work.clauses[clause.previous]
        if asked.verb is None or asked.verb.tense != "subjunctive" or asked.modal or asked.parent != clause.parent:
            return False
        return any(m.pattern.target.type == "REQUEST" for m in self.work.readings[parent.index].predicates)

    def _turned_out(self, clause: Clause) -> bool:
        """Whether a clause tells what turned out to be otherwise than somebody had said, or that it did: گفتند که او
        مرده است، *اما سپس معلوم شد* که زنده است."""
        before = self.work.previous(clause)
        told = before is not None and before.parent == clause.parent and not clause.coordinate
        return self._becomes_known(clause) or (told and before is not None and self._becomes_known(before))

    def _becomes_known(self, clause: Clause) -> bool:
        verb, keys = clause.verb, self.work.text.keys
        if verb is None or verb.negated or verb.lemma != BECOME or keys[verb.first - 1] not in KNOWN:
            return False
        return clause.coordinate and keys[clause.first - 1] in BUT

    def _is_beyond_foretold(self, clause: Clause, parent: Clause) -> bool:
        """Whether a clause joined to what is threatened or promised tells what was done then, and is no part of it:
        هشدار داد که حمله خواهد کرد *و ساعتی بعد سه خانه را بمباران کرد*."""
        verb, foretold = clause.verb, self.work.previous(clause)
        if verb is None or verb.tense != "past" or not clause.coordinate or foretold is None or foretold.verb is None:
            return False
        over = parent.verb
        if foretold.parent != clause.parent or over is None or over.tense in YET or foretold.verb.tense not in YET:
            return False
        acts = (m.pattern.target for m in self.work.readings[parent.index].predicates)
        return foretold.verb.tense == "future" or any(a.consequence or a.type in FORETELLING for a in acts)

    def _trailing(self, clause: Clause) -> int | None:
        """The attribution that stands after a clause, without a verb: طالبان سه تن را کشتند، به گفتهٔ پولیس."""
        if self._trails is None:
            work = self.work
            verbless = (work.clauses[i] for i in work.attributed if work.clauses[i].verb is None)
            self._trails = {c.previous: work.attributed[c.index] for c in verbless if c.previous is not None}
        number = self._trails.get(clause.index)
        if number is None or self.work.clauses[self.work.statements[number].clause].sentence != clause.sentence:
            return None
        return number

    def _pointing_back(self, clause: Clause) -> int | None:
        """The statement right after a sentence that says whose word it was: این را کریم نوری، سخنگوی پولیس، گفت."""
        if self._points is None:
            self._points = dict(self._pointers())
        return self._points.get(clause.sentence)

    def _pointers(self) -> Iterator[tuple[int, int]]:
        """Sentences with the statement after them that takes them up."""
        work, takes_up = self.work, THIS | self.work.classes["said_before"]
        for number, statement in enumerate(work.statements):
            clause = work.clauses[statement.clause]
            if statement.stance is not None or statement.rule != "saying-verb":
                continue
            if any(self._announces(p) for p in clause.phrases):
                yield clause.sentence - 1, number
            if clause.index in work.has_content:
                continue
            what = clause.marked()
            if any(p.predicative for p in clause.phrases):
                continue  # این مسئله را یک پیروزی خواندند
            if what is None or what.mentions or not takes_up.issuperset(work.text.keys[what.first : what.last]):
                continue
            told = (c for c in self._of_sentence(clause.sentence) if c.verb is not None and c.relation == "main")
            here = what is clause.phrases[0] and any(c.last <= what.first for c in told)
            yield (clause.sentence if here else clause.sentence - 1), number

    def _announces(self, phrase: Phrase) -> bool:
        """Whether a phrase says that what was told before is the speaker's word: *با اعلام این خبر* گفت که …."""
        if phrase.func not in WITH or phrase.last - phrase.first != ANNOUNCING:
            return False
        work, at = self.work, phrase.first
        told = work.is_a(at, "announcing") and work.text.keys[at + 1] in POINTING
        return told and work.lemma_is(at + 2, "said_before")

    def _of_sentence(self, sentence: int) -> list[Clause]:
        """The clauses of a sentence."""
        if self._sentences is None:
            self._sentences = {}
            for clause in self.work.clauses:
                self._sentences.setdefault(clause.sentence, []).append(clause)
        return self._sentences.get(sentence, [])

    def _joined(self, clause: Clause) -> int | None:
        """The attribution that the clause before it holds: به گفتهٔ X، حماس ۱۲۰۰ نفر را کشت و ۲۵۰ نفر را گروگان گرفت."""
        if clause.previous is None:
            return None
        previous = self.work.clauses[clause.previous]
        if previous.sentence != clause.sentence or previous.parent != clause.parent:
            return None
        if clause.parent is not None and previous.relation != clause.relation:
            return None
        return self.work.attributed.get(previous.index)

    def _running_on(self, clause: Clause) -> int | None:
        """وی افزود: … . What follows a colon without quotation marks runs on to the end of its paragraph; what
        follows a label that is a line of its own, to the end of the report."""
        sentences, tokens = self.work.text.sentences, self.work.tokens
        number = self._before(clause.first)
        if number is None:
            return None
        document = self._open_document(clause.first)
        number = number if document is None else document
        statement = self.work.statements[number]
        said = self.work.clauses[statement.clause]
        line = sentences[said.sentence].paragraph + self.work.colon_ends(said)
        headed = self._is_headed(number) and not self._labelled_anew(number, clause.sentence)
        within = sentences[clause.sentence].paragraph in (sentences[said.sentence].paragraph, line)
        if not (within or (headed and not self._headed_anew(said.sentence, clause.sentence))) or statement.quoted:
            return None
        if not within and statement.rule != LABELLED and not self._voices(clause.sentence):
            return None
        if self._outlet_since(said.sentence, clause.sentence) or is_anothers(self.work, clause, statement.speakers):
            return None
        return number if statement.last < len(tokens) and tokens[statement.last].key == ":" else None

    def _is_headed(self, number: int) -> bool:
        """Whether a label that is a line of its own makes a statement, or one that opens the report behind no more than
        a byline; or a verb before a colon, of whoever the headline has speak: *حماس: جنگ پایان می‌یابد* | حماس در
        بیانیه‌ای اعلام کرد: …."""
        statement, sentences = self.work.statements[number], self.work.text.sentences
        at = self.work.clauses[statement.clause].sentence
        opens = all(s.headline or self._is_byline(s) for s in sentences[:at])
        if statement.rule == LABELLED:
            return opens or statement.last < sentences[at].first
        return opens and at > 0 and statement.speakers == [self.work.headlined]

    def _is_byline(self, line: Sentence) -> bool:
        """Whether a line only names an outlet before a colon."""
        if line.last - line.first > BYLINE or self.work.text.keys[line.last - 1] != ":":
            return False
        return any(m.kind == "outlet" and m.first == line.first for m in self.work.who.mentions)

    def _voices(self, sentence: int) -> bool:
        """Whether somebody speaks for himself in a paragraph, as no outlet does: of us, or of what others must do."""
        paragraph = self.work.text.sentences[sentence].paragraph
        if self._voiced is None:
            sentences, main = self.work.text.sentences, (c for c in self.work.clauses if not c.quoted and c.verb)
            own = (c for c in main if _first_person(c) or (c.relation == "main" and c.modal in HAVE_TO))
            self._voiced = {sentences[c.sentence].paragraph for c in own}
        return paragraph in self._voiced

    def _labelled_anew(self, number: int, last: int) -> bool:
        """Whether a line behind a label that opens the report has a label of its own, whoever that names, so that the
        lines are of several: *ادعای سفیر:* …."""
        sentences, first = self.work.text.sentences, self.work.clauses[self.work.statements[number].clause].sentence
        if self.work.statements[number].last < sentences[first].first:
            return False
        if self._labels is None:
            lines = (n for n, s in enumerate(sentences) if n and s.paragraph > sentences[n - 1].paragraph)
            self._labels = [n for n in lines if self._begins_with_label(sentences[n])]
        at = bisect_right(self._labels, first)
        return at < len(self._labels) and self._labels[at] <= last

    def _begins_with_label(self, line: Sentence) -> bool:
        """Whether a colon stands within a line's first words, before any verb or mark."""
        for token in self.work.tokens[line.first : min(line.first + LABEL, line.last)]:
            if token.key == ":":
                return True
            if token.word.verbs:
                return False
        return False

    def _open_document(self, token: int) -> int | None:
        """The statement of a label that is a line of its own and still runs on at a token.

        Another label ends it, and so does a sentence that tells of its speaker as of another: what stands there is
        about him and not his (ترامپ: …. ترجمه: *ترامپ گفت* که …). What anybody else is told there to say does not.
        """
        at = self._ended_by(token)
        return self._open[at - 1] if at else None

    def _after(self, number: int, document: int | None) -> int | None:
        """The document that runs on behind a statement, where one did before it."""
        statement = self.work.statements[number]
        if self._is_headed(number):
            return number
        if statement.rule == LABELLED:
            return None
        if document is not None and self.work.statements[document].rule != LABELLED:
            return None  # whoever else speaks there, the outlet has him speak
        if document is None or _first_person(self.work.clauses[statement.clause]):
            return document
        return None if set(statement.speakers) & set(self.work.statements[document].speakers) else document

    def _headed_anew(self, first: int, last: int) -> bool:
        """Whether another heading, which has no verb, stands between two sentences, whoever speaks under it: *منابع
        دولتی:*."""
        if self._headings is None:
            keys, sentences = self.work.text.keys, self.work.text.sentences
            ended = [n for n, s in enumerate(sentences) if s.last > s.first and keys[s.last - 1] == ":"]
            self._headings = [n for n in ended if all(c.verb is None for c in self._of_sentence(n))]
        at = bisect_right(self._headings, first)
        return at < len(self._headings) and self._headings[at] < last

    def _keeps_silent(self, clause: Clause) -> bool:
        """Whether the outlet says of somebody that he answers nothing to what was told: به گفتهٔ باشندگان، پولیس سه تن
        را کشت، *اما وزارت در این باره سکوت کرده است*."""
        if not any(cue.stance in UNANSWERED for _, cue in self.work.readings[clause.index].cues):
            return False
        keys, lemmas = self.work.text.keys, self.work.text.lemmas
        told = (lemmas[k + 1] for k in range(clause.first, clause.last - 1) if keys[k] in POINTING)
        return any(lemma in self.work.lex.pointers for lemma in told)

    def _outlet_since(self, first: int, last: int) -> bool:
        """Whether the outlet took up the word again after a sentence, up to another: *گفتنی است* …, پولیس *به این
        گفته‌ها پاسخ نداده است*."""
        if self._outlet is None:
            readings = self.work.readings
            cued = ((c, cue) for c in self.work.clauses for _, cue in readings[c.index].cues)
            told = {c.sentence for c, cue in cued if cue.outlet or (cue.stance in UNANSWERED and self._takes_up(c))}
            self._outlet = sorted(told)
        at = bisect_right(self._outlet, first)
        return at < len(self._outlet) and self._outlet[at] <= last

    def _takes_up(self, clause: Clause) -> bool:
        """Whether a clause takes up somebody's words, as only another does: *این گفته‌ها*."""
        text, pointers = self.work.text, self.work.lex.pointers
        at = (k + 1 for k in range(clause.first, clause.last - 1) if text.keys[k] in POINTING)
        named = (pointers.get(text.lemmas[k]) for k in at)
        return any(p is not None and p.to in ("claim", "accusation") for p in named)

    def _quoting(self, clause: Clause) -> int | None:
        """The statement before the quotation that a clause stands in."""
        return self._before(clause.first)

    def _before(self, token: int) -> int | None:
        """The last statement that ends by a token."""
        at = self._ended_by(token)
        return self._ends[at - 1][1] if at else None

    def _ended_by(self, token: int) -> int:
        """How many statements end by a token."""
        if len(self._ends) != len(self.work.statements):
            self._ends = sorted((s.last, number) for number, s in enumerate(self.work.statements))
            document: int | None = None
            self._open = [document := self._after(number, document) for _, number in self._ends]
        return bisect_right(self._ends, (token, len(self._ends)))


def _first_person(clause: Clause) -> bool:
    return clause.verb is not None and clause.verb.person in IN_FIRST_PERSON
