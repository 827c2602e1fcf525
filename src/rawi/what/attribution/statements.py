"""Acts of saying: who says, through what, when, and by which verb or phrase."""

from __future__ import annotations

from rawi.clauses.model import ATTRIBUTION, Clause, Phrase
from rawi.clauses.words import THAT as WHICH
from rawi.lexicon.kinds_what import Predicate, Speech
from rawi.record import Stance
from rawi.what.arguments.new_speakers import CALLING as NAMING
from rawi.what.arguments.new_speakers import SHOW, names_itself
from rawi.what.arguments.subjects import FROM_BEFORE
from rawi.what.attribution.attributed import ATTRIBUTED, AttributedSayings
from rawi.what.attribution.attributed import BEFORE as DOCUMENT
from rawi.what.attribution.labelled import SPEAKERS, Labels
from rawi.what.attribution.saytime import saying_time
from rawi.what.lexicon import SPEAKER
from rawi.what.matching.stances import calls_untrue
from rawi.what.model import StatementDraft
from rawi.what.patterns import Match
from rawi.what.work import Work
from rawi.who.reading import POINTING

UNASSERTED = frozenset({"purpose", "condition"})
STATES = frozenset({"بودن", "داشتن"})
"""Verbs of being: whoever is ready, opposed or bound has not said so by that."""
HELD = frozenset({"present", "imperfect"})
"""Tenses of what somebody holds, not of what he did once."""
STANDS_IN = frozenset({"در", "طی"})
BREAKS = frozenset({"،", ",", "؛", "-", "–", "—", "(", "."})
BECOME, THAT = "شدن", "آن"
BE, CALLED = "بودن", "attributions:according_to"
WORDS = frozenset({"گفته", "ادعا", "سخن", "روایت", "ادعای"})
"""Nouns by which what was told is called somebody's word."""
REACT = "speech:react"
CALLING = frozenset({"speech:describe", "speech:consider", "speech:remark"})
"""Verbs of saying by which something is called this or that."""
Said = tuple[str, str, Stance | None, tuple[str, ...], tuple[str, ...]]
"""Entry, gloss, stance, addressee and quoting prepositions of an act of saying."""


class Sayings(AttributedSayings):
    """Fills ``Work.statements`` clause by clause, in the order of the text."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.labels = Labels(work)
        self.speakers.name_all()

    def read(self, clause: Clause) -> None:
        """Add the statements that a clause makes: by attribution phrases and by its verb."""
        if clause.index in self.labels.speakers:
            self.labels.read(clause)
        for phrase in clause.phrases:
            if phrase.func == ATTRIBUTION and not self._is_spoken(clause, phrase):
                self.attribution(clause, phrase)
        if clause.quoted or self._after_colon(clause) or self.labels.holds_own_words(clause):
            return
        if clause.verb is not None and clause.verb.lemma == BE:
            self._called_a_claim(clause)
        if clause.relation == "adverbial":
            self._tells_how(clause)  # طوری که پولیس می‌گوید، …
        for said in self._says(clause):
            self._statement(clause, said)
        if self.work.attributed:
            above = self._around(clause)
            if self.work.attributed.get(above) == len(self.work.statements):
                del self.work.attributed[above]  # told as nobody's word: no statement was made of it

    def _called_a_claim(self, clause: Clause) -> None:
        """Add the statement that what the clause before told is called somebody's word: سه تن کشته شدند، *گفتهٔ این جبهه
        است*; it is theirs, whoever else was to be named for it."""
        word = self._word_of(clause)
        if word is None or clause.verb is None or clause.previous is None:
            return
        self.work.attributed.setdefault(clause.previous, len(self.work.statements))
        self.work.statements.append(
            StatementDraft(
                speakers=self.work.args.actors_of(word)[:1],
                via=[],
                first=word.first,
                last=clause.verb.last,
                clause=clause.previous,
                rule=ATTRIBUTED,
                entry=CALLED,
                verb=self.work.text.quote(word.first, word.mentions[0].first),
                verb_en=self.work.lex.attributions[CALLED].gloss,
                content=(self.work.clauses[clause.previous].first, self.work.clauses[clause.previous].last),
            )
        )

    def _word_of(self, clause: Clause) -> Phrase | None:
        """The phrase for somebody's word that a clause behind another only is: …، *ادعای سخنگوی طالبان* است."""
        verb, before = clause.verb, clause.previous
        if verb is None or verb.lemma != BE or verb.negated or before is None or clause.relation != "main":
            return None
        told, bare = self.work.clauses[before], [p for p in clause.phrases if not p.func]
        if told.sentence != clause.sentence or told.verb is None or len(bare) != 1 or len(clause.phrases) != 1:
            return None
        word, keys = bare[0], self.work.text.keys
        at = word.first + (keys[word.first] in POINTING)
        owned = word.mentions and word.mentions[0].first == at + 1 and word.mentions[0].kind in SPEAKERS
        return word if owned and self.work.text.lemmas[at] in WORDS else None

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
        name, gloss, stance, addressee, quotes = said
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
            held=name in self.work.lex.opinions and self._is_only_held(clause),
        )
        own = self._named_itself.get(clause.index, ())
        statement.via += [a for a in own if a not in speakers and a not in statement.via]
        self._pass_on(clause, statement, quotes)
        statement.content, statement.quoted = self.contents.of_verb(clause)
        self._take_attribution(clause, statement)
        self.work.statement_of[clause.index] = len(self.work.statements)
        self.work.statements.append(statement)

    def _pass_on(self, clause: Clause, statement: StatementDraft, quotes: tuple[str, ...]) -> None:
        """Who is quoted speaks, and the subject passes it on: ایسنا *از سخنگوی دولت* نقل کرد که …."""
        quoted = [a for f in quotes for p in self.work.args.after(clause, f) for a in self.work.args.actors_of(p)]
        if quoted and quoted[0] not in statement.speakers:
            statement.via = [*(s for s in statement.speakers if s != quoted[0]), *statement.via]
            statement.speakers = quoted[:1]
            self.work.args.speakers[clause.index] = statement.speakers

    def _is_named_document(self, clause: Clause, how: str) -> bool:
        """Whether a document whose owner is named with it, or one named before that it points to, shows what follows:
        گزارش سازمان ملل or یافته‌های *این گزارش* نشان می‌دهد که …."""
        subject = self.work.args.own_subject(clause)
        if subject is not None and how == DOCUMENT:
            keys = self.work.text.keys
            return any(h > 0 and keys[h - 1] in POINTING and self.speakers.is_channel(h) for h in subject.heads)
        if subject is None or how != "the document's owner":
            return False
        owners = [subject, *(p for p in clause.phrases if p.start == subject.last + 1 and not p.func)]
        return any(m.actor is not None for p in owners for m in p.mentions)

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
        if entry.quoting and not self._is_passed_on(other, statement):
            told = statement.why == "" or (statement.why == FROM_BEFORE and self._all_outlets(statement.speakers))
            subject = self.work.args.own_subject(clause)
            he = subject is not None and any(m.kind == "pronoun" for m in subject.mentions)  # او به نقل از یک تن گفت
            passed_on = statement.speakers if told and not he else []
            statement.speakers, statement.via = other.speakers, [*other.via, *passed_on, *statement.via]
            self.work.args.speakers[clause.index] = statement.speakers
        else:
            if other.why != DOCUMENT:  # بنا بر این گزارش، وزیر گفت: the sentence names no medium
                statement.via.extend(s for s in other.speakers if s not in statement.via)
            self.work.carried[clause.index] = other.speakers
            if self._all_outlets(other.speakers) and self._at_head(clause, other.first):
                self.work.own_outlet.add(clause.index)
        statement.via = [v for v in statement.via if v not in statement.speakers]
        statement.first = min(statement.first, other.first)
        return True

    def _is_passed_on(self, quoted: StatementDraft, told: StatementDraft) -> bool:
        """Whether who is quoted only passes on what somebody said: به نقل از تسنیم or روابط عمومی سپاه، *سردار نوری*
        گفت; but an outlet that quotes another passes on what that one says."""
        actors = self.work.who.actors
        if self._all_outlets(quoted.speakers):
            return not (told.why == "" and self._all_outlets(told.speakers) and quoted.first > told.first)
        bodies = all(actors[a].kind in ("organization", "group", "government") for a in quoted.speakers)
        return bodies and told.why == "" and all(actors[a].kind == "person" for a in told.speakers)

    # -- what is an act of saying --------------------------------------------------------------------------------
    def _tells(self, clause: Clause) -> bool:
        return bool(self._says(clause))

    def _says(self, clause: Clause) -> list[Said]:
        """The acts of saying that a clause's verb tells, if they happened."""
        verb = clause.verb
        reading = self.work.readings[clause.index]
        silent = reading.speech is None and not reading.predicates and not reading.also
        if verb is None or clause.relation in UNASSERTED or clause.modal or (silent and verb.lemma not in STATES):
            return []
        if verb.tense in ("subjunctive", "future", "imperative") or self._is_nobodys(clause):
            return []
        if self._neither_nor(clause) or self._only_tells_which(clause) or verb.person in ("1p", "2s", "2p"):
            return []  # who is spoken to says nothing: یادتان باشد درباره چه حرف می‌زنید
        acts: list[Said] = []
        for match in (reading.speech, *reading.also):
            if match is not None and match.pattern.target.negated == verb.negated:
                speech = match.pattern.target
                if self._tells_of_reaction(clause) or self._is_told_by_nobody(clause):
                    return []
                if self._has_what_it_needs(clause, speech):
                    denied = match.pattern.entry in CALLING and calls_untrue(self.work, clause)
                    acts.append(_said(match.pattern.entry, speech, "denies" if denied else speech.stance))
        acts = acts or self._shown(clause)
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
        return [(m.pattern.entry, m.pattern.target.gloss, None, (), ()) for m in frames]

    def _is_only_held(self, clause: Clause) -> bool:
        """Whether somebody tells what another, or he himself, holds or hopes: گفت که وزیر *معتقد است* …."""
        verb, told = clause.verb, clause.relation == "content" and clause.parent in self.work.statement_of
        return told and verb is not None and (verb.lemma in STATES or verb.tense in HELD)

    def _is_told_by_nobody(self, clause: Clause) -> bool:
        """Whether a clause tells in the passive what nobody is named to say."""
        return self.speakers.is_passive(clause) and not self.speakers.teller(clause)

    def _tells_of_reaction(self, clause: Clause) -> bool:
        """Whether somebody tells that others reacted, and goes on behind a colon himself: ارتش گفت که نیروهایش *واکنش
        نشان داده‌اند*: «…»."""
        speech, verb = self.work.readings[clause.index].speech, clause.verb
        if speech is None or speech.pattern.entry != REACT or clause.relation != "content" or verb is None:
            return False
        return clause.parent in self.work.statement_of and self._colon(verb.last)

    def _shown(self, clause: Clause) -> list[Said]:
        """What something shows that is to the effect of what its clause tells: خبرنامه *حاکی از آن* است که …."""
        if clause.verb is None or clause.verb.lemma not in STATES or clause.verb.negated:
            return []
        effects = self.work.args.after(clause, "مبنی بر")
        that = any([self.work.text.keys[h] for h in p.heads] == [THAT] for p in effects)
        told = clause.index in self.work.has_content if that else any(self._is_predicate(clause, p) for p in effects)
        return [(SHOW, "showed", None, (), ())] if told else []

    def _is_predicate(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether what something tells of is all that is said of it: گزارش پلیس *حاکی از سه سرقت* است."""
        named = any(self.work.text.keys[h] not in POINTING for h in phrase.heads)
        return named and not any(p.start >= phrase.last and not p.func for p in clause.phrases)

    def _is_nobodys(self, clause: Clause) -> bool:
        """Whether a clause is no act of saying: what somebody calls itself, or what the outlet recalls at a sentence's
        head (خاطرنشان می‌شود که …)."""
        verb, first = clause.verb, self.work.text.sentences[clause.sentence].first
        if verb is not None and verb.lemma in NAMING and names_itself(self.work, clause):
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
        at = first if clause.fronted else at
        told = at >= 0 and self.work.key_is(at, "manners")
        if told and (around := self._around(clause)) >= 0:
            self.work.attributed.setdefault(around, len(self.work.statements))
        return told

    def _around(self, clause: Clause) -> int:
        """The clause that a clause stands in or before: *طوری که پولیس می‌گوید*، دو تن بازداشت شدند; -1 for none."""
        after = clause.index + 1
        if clause.fronted and after < len(self.work.clauses) and self.work.clauses[after].previous == clause.index:
            return after
        return clause.within.index if clause.within is not None else -1

    def _neither_nor(self, clause: Clause) -> bool:
        """Whether what the verb tells did not happen: نه تایید و نه رد کرده است."""
        assert clause.verb is not None
        keys = self.work.text.keys[clause.first : clause.verb.last + 2]
        if "نه" not in keys:
            return False
        verb = clause.verb.first - clause.first
        return keys.count("نه") > 1 or "نه" in keys[max(0, verb - 3) : verb]

    def _applies(self, clause: Clause, frame: Match[Predicate]) -> bool:
        """Whether a request is an application: برای این ویزه درخواست داده بودند, of nobody and with no words."""
        asked = any(p.func in ("از", "به") and p.mentions for p in clause.phrases)
        return frame.pattern.target.type == "REQUEST" and not asked and clause.index not in self.work.has_content

    def _has_what_it_needs(self, clause: Clause, speech: Speech) -> bool:
        if speech.alone:
            return clause.index in self.work.has_content and self._is_alone(clause)
        if speech.needs_clause:
            told = clause.index in self.work.has_content or self.work.quotes_follow(clause)
            return told or self.work.colon_ends(clause) or self._shows_deed(clause)
        return not speech.needs_content or self._has_content(clause, speech)

    def _is_alone(self, clause: Clause) -> bool:
        """Whether a verb has nothing but its subject and what something stands in, and که right behind it: وزارت در
        ادامه *آورده است که* …, not مردی را آورد که …, فشار آورد که …."""
        verb, keys = clause.verb, self.work.text.keys
        if verb is None or verb.negated or keys[verb.last : verb.last + 1] != [WHICH]:
            return False
        subject = self.work.args.own_subject(clause)
        if subject is None or subject.last > verb.first:
            return False
        beside = (p for p in clause.phrases if p is not subject and not p.attached)
        return not any(p.ra or (p.last == verb.first and p.func not in STANDS_IN) for p in beside)

    def _shows_deed(self, clause: Clause) -> bool:
        """Whether what a document shows is a deed that a noun names: گزارش *از شکنجهٔ زندانیان* حکایت دارد."""
        led = [p.first for p in self.work.args.after(clause, "از") if p.heads[:1] == [p.first]]
        if led and self._is_named_document(clause, self.speakers.of(clause)[1]):
            return True
        return any(self.work.lex.noun_at(self.work.text, at) is not None for at in led)

    def _has_content(self, clause: Clause, speech: Speech) -> bool:
        """Whether a clause tells what is said; who is accepted or denied is no content: سفیر *وزیر را* پذیرفت."""
        return (
            clause.index in self.work.has_content
            or any(speech.stance is None or not _is_person(p) for p in self.work.args.object(clause))
            or self.work.quotes_follow(clause)
            or self.work.colon_ends(clause)
        )


def _is_person(phrase: Phrase) -> bool:
    """Whether a phrase is nobody but a person."""
    return any(m.kind == "person" and m.first == phrase.first and m.last == phrase.last for m in phrase.mentions)


def _by_subject(predicate: Predicate) -> bool:
    """Whether the subject of a frame says it, not whoever speaks of the subject: عاملان مجازات می‌شوند is no word of
    theirs."""
    return SPEAKER not in predicate.actor or "subj" in predicate.actor


def _said(entry: str, speech: Speech, stance: Stance | None) -> Said:
    return entry, speech.gloss, stance, speech.addressee, speech.quotes
