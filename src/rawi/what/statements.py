"""Acts of saying: who says, through what, when, and by which verb or phrase."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import AGENT
from rawi.lexicon.kinds_what import Attribution, Predicate, Speech
from rawi.record import Stance, Time
from rawi.what.carriers import Carriers, outlet, outlet_at
from rawi.what.content import Contents
from rawi.what.labelled import Labels
from rawi.what.model import StatementDraft
from rawi.what.new_speakers import SHOW, names_itself
from rawi.what.passed import DASHES
from rawi.what.patterns import Match
from rawi.what.saytime import publishing_time, saying_time
from rawi.what.speakers import Speakers
from rawi.what.stances import calls_untrue
from rawi.what.work import Work

ATTRIBUTION = "attribution"
ATTRIBUTED = "attribution-phrase"
"""The rule of statements that a phrase makes, not a verb."""
UNASSERTED = frozenset({"purpose", "condition"})
STATES = frozenset({"بودن", "داشتن"})
"""Verbs of being: whoever is ready, opposed or bound has not said so by that."""
BREAKS = frozenset({"،", ",", "؛", "-", "–", "—", "(", "."})
REPORTER = "خبرنگار"
BECOME = "شدن"
CALLING = frozenset({"speech:describe", "speech:consider", "speech:remark"})
"""Verbs of saying by which something is called this or that."""
REPORT, BEFORE = "report", "the document named before"
LABEL = 8
"""Within how many tokens the label before a report's first words ends."""
Said = tuple[str, str, Stance | None, tuple[str, ...]]
"""Entry, gloss, stance and addressee prepositions of an act of saying."""


class Sayings:
    """Fills ``Work.statements`` clause by clause, in the order of the text."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.carriers = Carriers(work)
        self.speakers = Speakers(work, self.carriers)
        self.contents = Contents(work)
        self.labels = Labels(work)
        self.speakers.name_all()

    def read(self, clause: Clause) -> None:
        """Add the statements that a clause makes: by attribution phrases and by its verb."""
        self.labels.read(clause)
        for phrase in clause.phrases:
            if phrase.func == ATTRIBUTION and not self._is_spoken(clause, phrase):
                self._attribution(clause, phrase)
        if self._within_speech(clause):
            return
        for said in self._says(clause):
            self._statement(clause, said)
        above = clause.within.index if clause.within is not None else -1
        if self.work.attributed.get(above) == len(self.work.statements):
            del self.work.attributed[above]  # told as nobody's word: no statement was made of it

    def _statement(self, clause: Clause, said: Said) -> None:
        speakers, how = self.speakers.of(clause)
        assert clause.verb is not None
        if not speakers or how == "first person":
            return
        if said[0] == SHOW and not self._is_named_document(clause, how):
            return
        self.work.args.speakers[clause.index] = speakers
        first = min([p.start for p in clause.phrases] + [e.first for e in clause.times] + [clause.verb.first])
        words = self.work.args.consumed.get(clause.index, frozenset())
        name, gloss, stance, addressee = said
        statement = StatementDraft(
            speakers=speakers,
            via=self.carriers.via(clause, speakers, addressee),
            first=max(first, clause.first),
            last=clause.verb.last,
            clause=clause.index,
            rule="saying-verb",
            entry=name,
            verb=self.work.text.quote(min([clause.verb.first, *words]), clause.verb.last),
            verb_en=gloss,
            channel=self.carriers.channel(clause),
            time=saying_time(self.work, clause) or self._published(clause),
            stance=stance,
            why=how,
        )
        statement.content, statement.quoted = self.contents.of_verb(clause)
        self._take_attribution(clause, statement)
        self.work.statement_of[clause.index] = len(self.work.statements)
        self.work.statements.append(statement)

    def _is_named_document(self, clause: Clause, how: str) -> bool:
        """Whether a document whose owner is named with it shows what follows: گزارش سازمان ملل نشان می‌دهد که …."""
        subject = self.work.args.own_subject(clause)
        owned = subject is not None and any(m.actor is not None for m in subject.mentions)
        return owned and how == "the document's owner"

    def _published(self, clause: Clause) -> Time | None:
        """The day on which the document came out that a clause names."""
        return publishing_time(self.work, self.carriers.relatives.get(clause.index, []))

    def _within_speech(self, clause: Clause) -> bool:
        """Whether a clause is part of what is quoted, word for word: nobody of the report's speaks in it."""
        return clause.quoted or self._after_colon(clause)

    def _is_spoken(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase is part of what is quoted; به گفتهٔ او «…» stands before it, though its verb is inside."""
        return self.work.is_quoted(phrase.start) or self._after_colon(clause)

    def _after_colon(self, clause: Clause) -> bool:
        above: Clause | None = clause
        for _ in range(8):
            if above is not None and above.parent is None and above.within is not None and above.within.index >= 0:
                above = above.within  # افزود: این که در خبرها گفته‌اند … درست نیست
                continue
            if above is None or above.parent is None:
                return False
            parent = self.work.clauses[above.parent]
            colon = parent.verb is not None and self._colon(parent.verb.last)
            if above.relation == "content" and colon and parent.index in self.work.statement_of:
                return True
            above = parent
        return False

    def _colon(self, at: int) -> bool:
        return at < len(self.work.tokens) and self.work.tokens[at].key == ":"

    # -- attribution phrases beside a verb of saying -------------------------------------------------------------
    def _take_attribution(self, clause: Clause, statement: StatementDraft) -> None:
        """One act of saying where an attribution phrase and a verb of saying meet in a clause.

        رویترز به نقل از یک مقام گزارش داد: the quoted one speaks, the subject passes it on.
        بر اساس اعلامیهٔ X، Y گفت; به نقل از تسنیم، Y گفت: the document's owner or the outlet carries Y's words.
        به گفتهٔ X، Y وعده داد: two acts, the second carried by X.
        """
        while self.work.statements and self._merge_last(clause, statement):
            self.work.statements.pop()
            self.work.attributed.pop(clause.index, None)

    def _merge_last(self, clause: Clause, statement: StatementDraft) -> bool:
        """Whether the last statement is an attribution in the clause that becomes one act with the verb's."""
        other = self.work.statements[-1]
        if other.clause != clause.index or other.rule != ATTRIBUTED:
            return False
        entry = self.work.lex.attributions[other.entry]
        if not entry.carrier and not entry.quoting:
            return False
        if set(other.speakers) & set(statement.speakers):
            return True
        if entry.quoting and not self._all_outlets(other.speakers):
            passed_on = statement.speakers if statement.why == "" else []
            statement.speakers, statement.via = other.speakers, [*other.via, *passed_on, *statement.via]
            self.work.args.speakers[clause.index] = statement.speakers
        else:
            statement.via.extend(s for s in other.speakers if s not in statement.via)
            self.work.carried[clause.index] = other.speakers
        statement.via = [v for v in statement.via if v not in statement.speakers]
        statement.first = min(statement.first, other.first)
        return True

    def _all_outlets(self, actors: list[int]) -> bool:
        return all(self.work.who.actors[a].kind == "outlet" for a in actors)

    # -- what is an act of saying --------------------------------------------------------------------------------
    def _says(self, clause: Clause) -> list[Said]:
        """The acts of saying that a clause's verb tells, if they happened."""
        verb = clause.verb
        if verb is None or clause.relation in UNASSERTED or clause.modal:
            return []
        if verb.tense in ("subjunctive", "future", "imperative") or self._is_nobodys(clause):
            return []
        if self._neither_nor(clause) or self._only_tells_which(clause) or verb.person in ("1p", "2s", "2p"):
            return []  # who is spoken to says nothing: یادتان باشد درباره چه حرف می‌زنید
        reading = self.work.readings[clause.index]
        acts: list[Said] = []
        for match in (reading.speech, *reading.also):
            if match is not None and match.pattern.target.negated == verb.negated:
                speech = match.pattern.target
                if self.speakers.is_passive(clause) and not self.speakers.teller(clause):
                    return []
                if self._has_what_it_needs(clause, speech):
                    denied = match.pattern.entry in CALLING and calls_untrue(self.work, clause)
                    acts.append(_said(match.pattern.entry, speech, "denies" if denied else speech.stance))
        if acts or verb.negated or not reading.predicates:
            return acts
        saying = [m for m in reading.predicates if m.pattern.target.says and _by_subject(m.pattern.target)]
        frames = [m for m in saying if not m.pattern.passive]
        if verb.passive or not frames:
            frames = saying
            if not frames or not self.speakers.teller(clause):
                return []
        elif verb.lemma in STATES and not frames[0].pattern.target.negated:
            return []
        if verb.lemma == "دادن" and self._applies(clause, frames[0]):
            return []
        return [(m.pattern.entry, m.pattern.target.gloss, None, ()) for m in frames]

    def _is_nobodys(self, clause: Clause) -> bool:
        """Whether a clause is no act of saying: what somebody calls itself, or what the outlet recalls at a sentence's
        head (خاطرنشان می‌شود که …)."""
        verb, first = clause.verb, self.work.text.sentences[clause.sentence].first
        if names_itself(self.work, clause):
            return True
        recalled = verb is not None and verb.lemma == BECOME and verb.tense == "present" and verb.person == "3s"
        return recalled and clause.first == first and verb is not None and verb.first <= first + 1

    def _only_tells_which(self, clause: Clause) -> bool:
        """Whether a relative clause tells no act but a habit: چیزی که طالبان می‌گویند، پالیسی‌ای که تشریح می‌کرد."""
        assert clause.verb is not None
        if clause.relation != "relative" or clause.coordinate:
            return False
        if clause.verb.tense == "imperfect":
            return True
        if self._tells_how(clause):
            return False
        answers = any(p.ra and self.work.tokens[p.first].key == "آن" for p in clause.phrases)  # ادعایی که آن را …
        answers = answers or self._takes_up(clause)
        return clause.verb.tense == "present" and clause.index not in self.work.has_content and not answers

    def _takes_up(self, clause: Clause) -> bool:
        """Whether a relative clause answers what is taken up after a comma: …، اتهامی که از سوی کابل رد می‌شود."""
        speech, at, keys = self.work.readings[clause.index].speech, clause.first - 2, self.work.text.keys
        if speech is None or speech.pattern.target.stance is None or at < 1 or keys[at + 1] != "که":
            return False
        return keys[at - 1] in BREAKS and self.work.text.lemmas[at] in self.work.lex.pointers

    def _tells_how(self, clause: Clause) -> bool:
        """آن گونه که پولیس می‌گوید، …: whose word the clause around rests on."""
        keys, first = self.work.text.keys, clause.first
        at = first - 2 if first > 1 and keys[first - 1] == "که" else first - 1
        told = at >= 0 and self.work.key_is(at, "manners")
        if told and clause.within is not None and clause.within.index >= 0:
            self.work.attributed.setdefault(clause.within.index, len(self.work.statements))
        return told

    def _neither_nor(self, clause: Clause) -> bool:
        """Whether what the verb tells did not happen: نه تایید و نه رد کرده است."""
        assert clause.verb is not None
        keys, start = self.work.text.keys, max(clause.first, clause.verb.first - 3)
        near = "نه" in keys[start : clause.verb.first]
        return near or keys[clause.first : clause.verb.last + 2].count("نه") > 1

    def _applies(self, clause: Clause, frame: Match[Predicate]) -> bool:
        """Whether a request is an application: برای این ویزه درخواست داده بودند, of nobody and with no words."""
        asked = any(p.func in ("از", "به") and p.mentions for p in clause.phrases)
        return frame.pattern.target.type == "REQUEST" and not asked and clause.index not in self.work.has_content

    def _has_what_it_needs(self, clause: Clause, speech: Speech) -> bool:
        if speech.needs_clause:
            told = clause.index in self.work.has_content or self.work.quotes_follow(clause)
            return told or self.work.colon_ends(clause)
        return not speech.needs_content or self._has_content(clause)

    def _has_content(self, clause: Clause) -> bool:
        return (
            clause.index in self.work.has_content
            or bool(self.work.args.object(clause))
            or self.work.quotes_follow(clause)
            or self.work.colon_ends(clause)
        )

    # -- attribution phrases -------------------------------------------------------------------------------------
    def _attribution(self, clause: Clause, phrase: Phrase) -> None:
        entry = self.work.lex.attributions[phrase.entry]
        if entry.nobody:
            return
        if entry.somebody:
            self.speakers.name_somebody(clause, phrase)
        speakers = (
            self._published_by(clause, phrase)
            or self._outlet_named(phrase)
            or self._outlet_of_desk(phrase)
            or self.speakers.same_speaker(clause, phrase)
            or self.work.args.actors_of(phrase)
        )
        how = ""
        channel = any(self.speakers.is_channel(h) for h in phrase.heads)
        if phrase.last == phrase.first and entry.channel == REPORT:
            speakers, how = self.speakers.issuers(self.work.tokens[phrase.first - 1].word.key, phrase.start), BEFORE
        elif phrase.last == phrase.first or self._adnominal(clause, phrase, entry):
            return  # بر اساس گزارش‌ها، مظنون …: nobody's word
        if entry.channel == REPORT and any(m.kind == "people" and m.first < m.head for m in phrase.mentions[:1]):
            return  # طبق گزارشات ده‌ها سرباز وارد شهر شدند
        if entry.carrier:
            if phrase.heads and self.work.lemma_is(phrase.heads[0], "orders"):
                return  # بر اساس فرمان رئیس جمهور آزاد شدند: he ordered it, and told nothing
            if not channel and phrase.heads and not (entry.channel and not self._another_before(phrase)):
                return
            speakers = speakers[:1]
        if (entry.carrier or entry.quoting) and not speakers and channel:
            speakers, how = self._unnamed_owner(clause, phrase)
        if not entry.carrier and speakers and self._another_before(phrase):
            return  # به باور کشورش افغانستان …: not the one named next
        if not speakers or self._own_report(clause, phrase, speakers):
            return
        statement = StatementDraft(
            speakers=speakers,
            via=[],
            first=phrase.start,
            last=phrase.last,
            clause=clause.index,
            rule=ATTRIBUTED,
            entry=phrase.entry,
            verb=self.work.text.quote(phrase.start, phrase.first),
            verb_en=entry.gloss,
            channel=entry.channel or (self.carriers.channel(clause) if channel else ""),
            time=self._published(clause) if entry.carrier else None,
            content=self.contents.of_attribution(clause, phrase),
            why=how,
        )
        if entry.quoting:
            statement.via = self._passed_on_by(clause)
        self.work.attributed[clause.index] = len(self.work.statements)
        self.work.statements.append(statement)

    def _published_by(self, clause: Clause, phrase: Phrase) -> list[int]:
        """Who put out the document that a phrase names: طبق آمار منتشرشده از سوی وزارت صحت."""
        if phrase.last == phrase.first or not self.work.tokens[phrase.last - 1].key.endswith("شده"):
            return []
        agents = (p for p in clause.phrases if p.func == AGENT and p.start == phrase.last)
        return next((self.work.args.actors_of(p) for p in agents), [])

    def _another_before(self, phrase: Phrase) -> bool:
        """Whether a noun stands before the name: به باور کشورش افغانستان, not به اعلام رسمی دولت."""
        before = (h for h in phrase.heads if phrase.mentions and h < phrase.mentions[0].first)
        return any(not self.work.key_is(h, "document_adjectives") and not self.speakers.is_channel(h) for h in before)

    def _outlet_named(self, phrase: Phrase) -> list[int]:
        """The outlet whose short name is all that a phrase holds: به نقل از فارس is no place."""
        first, last = phrase.first, phrase.last
        if any(t.key == REPORTER for t in self.work.tokens[phrase.start : first]):
            return []  # به گزارش خبرنگار مهر: the outlet's own
        if first == last or any(m.actor is not None for m in phrase.mentions) or outlet_at(self.work, first) != last:
            return []
        return [outlet(self.work, first, last)]

    def _outlet_of_desk(self, phrase: Phrase) -> list[int]:
        """The outlet whose desk is named with it: به گزارش حوزهٔ افغانستان باشگاه خبرنگاران جوان."""
        if len(phrase.mentions) != 2 or phrase.mentions[0].kind not in ("place", "country"):
            return []
        last = phrase.mentions[1]
        return [last.actor] if last.kind == "outlet" and last.actor is not None else []

    def _passed_on_by(self, clause: Clause) -> list[int]:
        """The outlet that passes on what another is quoted with: به گزارش هرانا به نقل از فارس، … ."""
        if not self.work.statements:
            return []
        last = self.work.statements[-1]
        if last.clause != clause.index or last.rule != ATTRIBUTED or not self._all_outlets(last.speakers):
            return []
        if not self.work.lex.attributions[last.entry].carrier:
            return []
        self.work.statements.pop()
        return last.speakers

    def _unnamed_owner(self, clause: Clause, phrase: Phrase) -> tuple[list[int], str]:
        """Whose document it is where no list knows its owner: by a name that no list knows, or named before."""
        last = phrase.heads[-1]
        end = outlet_at(self.work, last)
        if end == phrase.last:
            return [outlet(self.work, last, end)], "the document's owner"  # بر اساس گزارش‌های میدانی هرانا
        if not self.work.tokens[last].word.common and not self.speakers.is_channel(last):
            return [self.speakers.somebody(last, phrase.last)], "the document's owner"
        if self.speakers.is_nobodys(phrase):
            return [], ""
        return self.speakers.owners(clause, phrase)

    def _adnominal(self, clause: Clause, phrase: Phrase, entry: Attribution) -> bool:
        """Whether a quotation belongs to the noun before it: با اشاره به خبری به نقل از یک روزنامه."""
        if not entry.quoting or phrase.start == 0 or not self.speakers.is_channel(phrase.start - 1):
            return False
        return any(p.last == phrase.start and p.func not in ("", "در", ATTRIBUTION) for p in clause.phrases)

    def _own_report(self, clause: Clause, phrase: Phrase, speakers: list[int]) -> bool:
        """به گزارش ایسنا at the head of a report is the outlet's name for itself, unless somebody else speaks there.

        So is the name that a label before the first words gives: خبرگزاری هرانا – ….
        """
        if phrase.start == self.work.text.sentences[clause.sentence].first and self._labels(speakers):
            return self._all_outlets(speakers)
        sentences = self.work.text.sentences
        first = next((i for i, s in enumerate(sentences) if not s.headline), 0)
        if first == 0 or clause.sentence != first or phrase.start != sentences[first].first:
            return False
        return (
            self._all_outlets(speakers) and self.work.lex.attributions[phrase.entry].carrier and not self._says(clause)
        )

    def _labels(self, speakers: list[int]) -> bool:
        """Whether the first words of the report are the name of one of the speakers and a dash or colon."""
        tokens = self.work.tokens
        for sentence in self.work.text.sentences[:2]:
            start = range(sentence.first, min(sentence.last, sentence.first + LABEL))
            mark = next((i for i in start if tokens[i].key in DASHES or tokens[i].key == ":"), None)
            named = (span for s in speakers for span in self.work.who.actors[s].spans)
            if mark is not None and any(sentence.first <= first and last <= mark for first, last in named):
                return True
        return False


def _by_subject(predicate: Predicate) -> bool:
    """Whether the subject of a frame says it, not whoever speaks of the subject: عاملان مجازات می‌شوند is no word of
    theirs."""
    return "speaker" not in predicate.actor or "subj" in predicate.actor


def _said(entry: str, speech: Speech, stance: Stance | None) -> Said:
    return entry, speech.gloss, stance, speech.addressee
