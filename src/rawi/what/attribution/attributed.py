"""Statements that a phrase makes, not a verb: به گفتهٔ پولیس, به نقل از رویترز, بر اساس اعلامیهٔ وزارت."""

from __future__ import annotations

from rawi.clauses.model import ATTRIBUTION, Clause, Phrase
from rawi.clauses.words import AGENT, COMMAS
from rawi.lexicon.kinds_what import Attribution
from rawi.record import Time
from rawi.what.arguments.carriers import Carriers, outlet, outlet_at
from rawi.what.arguments.passed import DASHES
from rawi.what.attribution.content import Contents
from rawi.what.attribution.saytime import publishing_time
from rawi.what.attribution.speakers import Speakers
from rawi.what.model import StatementDraft
from rawi.what.work import Work

ATTRIBUTED = "attribution-phrase"
"""The rule of statements that a phrase makes, not a verb."""
REPORTER = "خبرنگار"
RELATIVE, TO = "که", "به"
REPORT, BEFORE = "report", "the document named before"
LABEL = 12
"""Within how many tokens the label before a report's first words ends."""
LEAD = 1
"""Within so many sentences behind the headline a report names its own outlet."""


class AttributedSayings:
    """Adds to ``Work.statements`` what attribution phrases make."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.carriers = Carriers(work)
        self.speakers = Speakers(work, self.carriers)
        self.contents = Contents(work)
        self._named_itself: dict[int, list[int]] = {}
        """The outlet that names the report as its own, by its whole name, and so carries what is said there, by clause:
        *به گزارش خبرگزاری فارس*، وزیر گفت."""

    def _tells(self, clause: Clause) -> bool:
        """Whether a clause's own verb tells an act of saying."""
        raise NotImplementedError

    def _published(self, clause: Clause) -> Time | None:
        """The day on which the document came out that a clause names."""
        return publishing_time(self.work, self.work.relatives_inside(clause))

    def _all_outlets(self, actors: list[int]) -> bool:
        return all(self.work.who.actors[a].kind == "outlet" for a in actors)

    def attribution(self, clause: Clause, phrase: Phrase) -> None:
        """Add the statement that an attribution phrase makes, if it tells whose word it is."""
        entry = self.work.lex.attributions[phrase.entry]
        if entry.nobody or self._is_no_source(clause, phrase):
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
        counted = any(m.kind == "people" and m.first < m.head for m in phrase.mentions[:1])
        if entry.channel == REPORT and counted and not self._is_closed(phrase):
            # طبق گزارشات | ده‌ها سرباز وارد شهر شدند, طبق گزارش | برخی از زندانیان شکنجه شده‌اند
            speakers, how = self.speakers.issuers(self.work.tokens[phrase.first - 1].word.key, phrase.start), BEFORE
        if entry.carrier:
            if phrase.heads and self.work.lemma_is(phrase.heads[0], "orders"):
                return  # بر اساس فرمان رئیس جمهور آزاد شدند: he ordered it, and told nothing
            if not channel and phrase.heads and not (entry.channel and not self._another_before(phrase)):
                return
            speakers = self.speakers.joint(phrase, speakers)
        if (entry.carrier or entry.quoting) and not speakers and channel:
            speakers, how = self._unnamed_owner(clause, phrase)
        if not entry.carrier and speakers and self._another_before(phrase):
            return  # به باور کشورش افغانستان …: not the one named next
        if not speakers or self._is_own(clause, phrase, speakers):
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

    def _is_no_source(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether the outlet's own reporter is named, or words that somebody answers: وزارت *به گفتهٔ او* پاسخ نداد."""
        if phrase.last > phrase.first and self.speakers.is_own_reporter(phrase.first):
            return True
        if self.work.text.keys[phrase.start] != TO or clause.verb is None or phrase.last >= clause.verb.first:
            return False
        return phrase.last > phrase.first and self.work.is_a(phrase.last, "answering")

    def _published_by(self, clause: Clause, phrase: Phrase) -> list[int]:
        """Who put out the document that a phrase names: طبق آمار منتشرشده از سوی وزارت صحت, طبق اخبار واصله از پلیس."""
        if phrase.last == phrase.first or not self._is_put_out(phrase.last - 1):
            return []
        agents = (p for p in clause.phrases if p.func in (AGENT, "از") and p.start == phrase.last)
        return next((self.work.args.actors_of(p) for p in agents), [])

    def _is_put_out(self, at: int) -> bool:
        return self.work.tokens[at].key.endswith("شده") or self.work.key_is(at, "received_documents")

    def _another_before(self, phrase: Phrase) -> bool:
        """Whether a noun stands before the name: به باور کشورش افغانستان, not به اعلام رسمی دولت."""
        before = (h for h in phrase.heads if phrase.mentions and h < phrase.mentions[0].first)
        before = (h for h in before if self.work.tokens[h].word.number is None)  # به نقل از سه «مقام آمریکایی»
        return any(not self.work.key_is(h, "document_adjectives") and not self.speakers.is_channel(h) for h in before)

    def _outlet_named(self, phrase: Phrase) -> list[int]:
        """The outlet whose short name is all that a phrase holds: به نقل از فارس is no place."""
        first, last = phrase.first, phrase.last
        if any(t.key == REPORTER for t in self.work.tokens[phrase.start : first]):
            return []  # به گزارش خبرنگار مهر: the outlet's own
        if phrase.mentions and len(phrase.heads) == 1 and self.speakers.is_channel(phrase.heads[0]):
            first = phrase.mentions[0].first  # بنا بر خبر فارس
        if first == last or any(m.actor is not None for m in phrase.mentions):
            return []
        if outlet_at(self.work, first) != last and not self._is_unknown_outlet(phrase):
            return []
        while first < last - 1 and self.work.key_is(first, "document_adjectives"):
            first += 1  # بر اساس گزارش میدانی …
        return [outlet(self.work, first, last)]

    def _is_closed(self, phrase: Phrase) -> bool:
        """Whether a comma stands right behind a phrase."""
        keys = self.work.text.keys
        return phrase.last < len(keys) and keys[phrase.last] in COMMAS

    def _is_unknown_outlet(self, phrase: Phrase) -> bool:
        """Whether a word that the language does not know is all that stands between such a phrase and its comma, which
        is the name of an outlet: به گزارش *کابارنیوز*، … ."""
        entry = self.work.lex.attributions[phrase.entry]
        if not self._is_closed(phrase) or not (entry.quoting or entry.channel == REPORT) or phrase.mentions:
            return False
        adjectives = self.work.classes["document_adjectives"]  # بر اساس گزارش میدانی …
        words = [t for t in self.work.tokens[phrase.first : phrase.last] if t.key not in adjectives]
        return len(words) == 1 and words[0].word.kind == "word" and not (words[0].word.common or words[0].word.verbs)

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
        if site := self.speakers.unlisted_medium(phrase):
            return site, "the document's owner"  # به گزارش سایت روشنا
        if not (self.work.tokens[last].word.common or self.speakers.is_channel(last) or self._is_put_out(last)):
            return [self.speakers.somebody(last, phrase.last)], "the document's owner"
        relative = self.work.text.keys[phrase.last : phrase.last + 1] == [RELATIVE]
        if relative and (by := self.speakers.publishers(clause, phrase.last)):
            return by, "the document's owner"  # بر بنیاد خبرنامه‌ای که وزارت معارف نشر کرده است
        if issued := self.speakers.issued_by(clause, phrase):
            return issued, "the document's owner"  # بنا بر گزارشی از نیویورک تایمز
        if self.speakers.is_nobodys(phrase):
            return [], ""
        return self.speakers.owners(clause, phrase)

    def _adnominal(self, clause: Clause, phrase: Phrase, entry: Attribution) -> bool:
        """Whether a quotation belongs to the noun before it: با اشاره به خبری به نقل از یک روزنامه."""
        if not entry.quoting or phrase.start == 0 or not self.speakers.is_channel(phrase.start - 1):
            return False
        return any(p.last == phrase.start and p.func not in ("", "در", ATTRIBUTION) for p in clause.phrases)

    def _is_own(self, clause: Clause, phrase: Phrase, speakers: list[int]) -> bool:
        """Whether a phrase only names the report as the outlet's own."""
        own = self._own_report(clause, phrase, speakers) or self._own_desk(phrase, speakers)
        self.speakers.own_report = self.speakers.own_report or own
        if own and REPORTER not in self.work.text.keys[phrase.start : phrase.first + 1]:
            whole = (m for m in phrase.mentions if m.kind == "outlet" and m.last - m.first > 1)
            self._named_itself[clause.index] = [m.actor for m in whole if m.actor is not None]
        return own

    def _own_report(self, clause: Clause, phrase: Phrase, speakers: list[int]) -> bool:
        """به گزارش ایسنا at the head of a report is the outlet's name for itself, unless somebody else speaks there.

        So is the name that a label before the first words gives: خبرگزاری هرانا – ….
        """
        if self.work.text.keys[phrase.start] != TO:
            return False  # *طبق* گزارش رویترز cites it
        if phrase.start == self.work.text.sentences[clause.sentence].first and self._labels(speakers):
            return self._all_outlets(speakers)
        if not self._at_head(clause, phrase.start) or not self._all_outlets(speakers):
            return False
        if self.work.text.sentences[clause.sentence - 1].headline is False and self._cites(phrase):
            return False
        return self.work.lex.attributions[phrase.entry].carrier and not self._tells(clause)

    def _at_head(self, clause: Clause, at: int) -> bool:
        """Whether a token opens a report behind its headline, or the paragraph behind one that sums it up: there an
        agency that sends its news out names itself."""
        sentences = self.work.text.sentences
        first = next((i for i, s in enumerate(sentences) if not s.headline), 0)
        number = clause.sentence
        if not 0 < number <= first + LEAD or at != sentences[number].first:
            return False
        return number == first or sentences[number].paragraph > sentences[number - 1].paragraph

    def _cites(self, phrase: Phrase) -> bool:
        """Whether a phrase names an outlet as others do: طبق گزارش …, به گزارش وب‌سایت …, به گزارش رسانه‌های آلمانی."""
        if self.work.text.keys[phrase.start] != TO or any(self.speakers.is_channel(h) for h in phrase.heads):
            return True
        return any(self.work.tokens[m.head].word.plural or m.head > m.first for m in phrase.mentions)

    def _own_desk(self, phrase: Phrase, speakers: list[int]) -> bool:
        """Whether a report is that of a desk or correspondent of the outlet's own: به گزارش *گروه بین‌الملل* فارس."""
        if self.work.lex.attributions[phrase.entry].channel != REPORT:
            return False
        keys, tokens = self.work.text.keys, range(phrase.start, phrase.last)
        if REPORTER in keys[phrase.start : phrase.first + 1]:
            return self._all_outlets(speakers)
        at = next((k for k in tokens[phrase.first - phrase.start :] if self.work.key_is(k, "desks")), None)
        return at == phrase.first and any(outlet_at(self.work, k) == phrase.last for k in range(at + 1, phrase.last))

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
