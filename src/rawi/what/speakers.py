"""Who says: the subject of a verb of saying, the owner of a document, the agent of a passive, or who spoke before.

Verbs of saying take a human subject (the selectional restriction that frame lexicons give their Speaker: Ruppenhofer
et al., "FrameNet II: Extended Theory and Practice", frame Statement), so that a noun phrase in that place is somebody
even where no list knows its noun: ``یک شاهد رویداد گفت``.
"""

from __future__ import annotations

from collections.abc import Iterator

from rawi.clauses.extents import REFLEXIVES
from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import AGENT
from rawi.what.carriers import Carriers, outlet, outlet_at
from rawi.what.model import StatementDraft
from rawi.what.passed import FIRST_PERSON
from rawi.what.work import Work
from rawi.who.model import ActorDraft, Mention

SHOW = "speech:show"
QUOTES = frozenset('«»"“”')
SINGULAR_PRONOUNS = frozenset({"او", "وی", "ایشان"})
BODIES = frozenset({"organization", "government", "group"})
POINTERS = frozenset({"این", "آن", "همین", "همان", "هیچ", "هر", "چنین", "یکی", "کسی", "کس", "چیزی", "همه"})
"""What begins a phrase that points to somebody named before, or to nobody: it names nobody new."""
ANOTHER = frozenset({"یک", "دیگر", "برخی", "بعضی", "چند"})
FAR = 20
"""So many statements back a document may have been named."""
COME = "آمدن"


class Speakers:
    """Finds the speakers of a clause; names those whom no list knows."""

    def __init__(self, work: Work, carriers: Carriers) -> None:
        self.work, self.carriers = work, carriers
        self._made: set[int] = set()

    # -- speakers that no list knows -----------------------------------------------------------------------------
    def name_all(self) -> None:
        """Make an actor of each subject of a verb of saying that names nobody yet."""
        for index in self.work.order:
            clause = self.work.clauses[index]
            if clause.verb is not None and not clause.quoted and not self.is_passive(clause) and self._says(clause):
                self._name(clause)
            if names_itself(self.work, clause):
                self._take_name(clause)

    def _take_name(self, clause: Clause) -> None:
        """گروهی که خود را «X» می‌نامد is X."""
        if clause.antecedent is None or not clause.antecedent.mentions:
            return
        mention = clause.antecedent.mentions[-1]
        called = self.work.quote_from(clause.first, clause.last - 1)
        if mention.actor is None or called is None:
            return
        actor = self.work.who.actors[mention.actor]
        actor.name = self.work.text.quote(*called)
        actor.spans.append(called)

    def _says(self, clause: Clause) -> bool:
        """Whether the clause is one of saying whose content stands beside it."""
        reading = self.work.readings[clause.index]
        if clause.verb is None or clause.verb.person in ("1s", "1p", "2s", "2p"):
            return False
        if reading.speech is not None and reading.speech.pattern.entry == SHOW:
            return False  # what shows something is mostly a thing
        if reading.speech is None and not any(m.pattern.target.says for m in reading.predicates):
            return False
        subject = self.work.args.own_subject(clause)
        if subject is not None and subject.heads and not any(self.work.tokens[h].word.common for h in subject.heads):
            return True  # a name that no list knows
        return (
            clause.index in self.work.has_content
            or any(p.ra for p in clause.phrases)
            or self.work.quotes_follow(clause)
            or self.work.colon_ends(clause)
            or any(p.func == "از" and p.mentions for p in clause.phrases)
        )

    def _name(self, clause: Clause) -> None:
        phrase = self.work.args.own_subject(clause)
        if phrase is None:
            return
        if outlet_at(self.work, phrase.first) == phrase.last and not any(m.actor is not None for m in phrase.mentions):
            actor = outlet(self.work, phrase.first, phrase.last)
            phrase.mentions = [Mention(phrase.first, phrase.last, phrase.first, "outlet", actor, rule="speaker")]
            phrase.heads = []
            return
        self.name_somebody(clause, phrase)

    def name_somebody(self, clause: Clause, phrase: Phrase) -> None:
        """Make an actor of a phrase in a speaker's place, unless a name leads it or it is that of a thing."""
        if not phrase.heads or (phrase.mentions and phrase.mentions[0].first < phrase.heads[0]):
            return
        first = phrase.mentions[0] if phrase.mentions else None
        tokens = self.work.tokens
        lead = [h for h in phrase.heads if (first is None or h < first.first) and tokens[h].key != "نه"]
        if not lead:
            return  # نه ارتش و نه دولت چیزی گفته‌اند
        while lead and tokens[lead[0]].key in self.work.classes["adverbs_before_speakers"]:
            phrase.heads.remove(lead.pop(0))
        if not lead:
            return  # البته کارشناسان می‌گویند
        if first is not None and first.kind == "person" and not any(tokens[h].word.common for h in lead):
            phrase.heads = [h for h in phrase.heads if h not in lead]  # a first name that no list knows
            return
        if self._nobody(lead) or self._is_term(phrase, lead):
            return
        comma = next((i for i in range(lead[0] + 1, phrase.last) if tokens[i].key in ("،", ",")), None)
        if first is not None and comma is not None and first.kind == "person" and comma < first.first:
            self._apposed(phrase, first, comma)
            return
        if first is not None and self._names_holder(lead, first):
            self._apposed(phrase, first, first.first)
            return
        last = comma or self._end(clause, phrase)
        owner = first.actor if first is not None else None
        actor = self.somebody(phrase.first, last, owner)
        phrase.mentions = [Mention(phrase.first, last, lead[0], "people", actor, rule="speaker")]
        phrase.heads = []

    def somebody(self, first: int, last: int, owner: int | None = None) -> int:
        """A new actor named by tokens."""
        name = self.work.text.quote(first, last)
        self.work.who.actors.append(ActorDraft(name, "people", member_of=owner, spans=[(first, last)]))
        self._made.add(len(self.work.who.actors) - 1)
        return len(self.work.who.actors) - 1

    def _apposed(self, phrase: Phrase, mention: Mention, comma: int) -> None:
        """A name that no list knows before its title: سوزان مالبرگ، هماهنگ‌کنندهٔ امور …، گفت."""
        if mention.actor is None:
            return
        actor = self.work.who.actors[mention.actor]
        if not actor.spans or all(first >= phrase.first for first, _ in actor.spans):
            actor.name = self.work.text.quote(phrase.first, comma)
        actor.spans.append((phrase.first, comma))
        phrase.heads = [h for h in phrase.heads if h > comma]

    def _is_term(self, phrase: Phrase, lead: list[int]) -> bool:
        """Whether a phrase is in quotation marks as what something is called: آن را «باطل و نادرست» می‌گوید."""
        tokens = self.work.tokens
        if phrase.first == 0 or phrase.last >= len(tokens):
            return False
        marked = tokens[phrase.first - 1].key in QUOTES and tokens[phrase.last].key in QUOTES
        return marked and any(tokens[h].word.common for h in lead)

    def _names_holder(self, lead: list[int], office: Mention) -> bool:
        """Whether words that open a clause are the name of whoever holds the office right after them, which no list
        knows: رمضان رویین‌تن مدیر کل …."""
        words = [self.work.tokens[h].word for h in lead]
        titled = office.kind == "person" and office.entry.startswith("offices:") and office.first == lead[-1] + 1
        run = lead[-1] - lead[0] == len(lead) - 1 and 1 < len(lead) < 5
        return titled and run and not any(w.plural or w.indefinite or w.number is not None for w in words)

    def _nobody(self, lead: list[int]) -> bool:
        """Whether the words before the first name are those of a thing, a deed or a pointer."""
        text, classes = self.work.text, self.work.classes
        word = text.tokens[lead[0]].word
        if text.tokens[lead[-1]].key == "آن" and len(lead) > 1:
            return True  # در مسیر اجرای آن گفت
        if text.tokens[lead[-1]].key in classes["vague_times"] or word.key in classes["no_speakers"]:
            return True
        if word.lemma in classes["inanimate"]:
            return True
        if word.common and word.key.endswith(("انه", "تر")):
            return True  # ناامیدانه، مهم‌تر
        if any(f.form == "participle" for h in lead for f in text.tokens[h].word.verbs[:1]):
            return True  # ۹ ماه گذشته، اما …
        if word.kind != "word" or word.key in POINTERS or word.key in FIRST_PERSON:
            return True
        if self.work.lex.noun_at(text, lead[0]) is not None or word.lemma in classes["time_units"]:
            return True
        return any(
            self.work.lex.channel(text, h) is not None or any(f.form == "infinitive" for f in text.tokens[h].word.verbs)
            for h in lead[:2]
        )

    def _end(self, clause: Clause, phrase: Phrase) -> int:
        """Where the name ends: after the complement of an adjective like موسوم."""
        if self.work.key_is(phrase.last - 1, "linking_adjectives"):
            follows = next((p for p in clause.phrases if p.start == phrase.last and p.func == "به"), None)
            if follows is not None and follows.last > follows.first:
                return follows.last
        return phrase.last

    # -- who speaks ----------------------------------------------------------------------------------------------
    def of(self, clause: Clause) -> tuple[list[int], str]:
        """The speakers of a clause of saying, and how they were found ("" for its own subject)."""
        if self.is_passive(clause):
            return self.teller(clause), "the teller of a passive"
        subject = self.work.args.own_subject(clause)
        if subject is None and (found := self._without_subject(clause)) is not None:
            return found
        actors, how = self.work.args.subject(clause)
        actors = list(actors)
        if actors and how == "":
            return (self.same_speaker(clause, subject) if subject else []) or actors, how
        if actors and how in ("relative", "first person"):
            return actors, how
        if subject is not None and how == "" and (named := self._named_beside(clause, subject)):
            return named, how
        if subject is not None and how == "thing":
            if any(self.is_channel(h) for h in subject.heads):
                return ([], "") if self._is_anybodys(subject) else self.owners(clause, subject)
            return [], ""
        if actors:
            return actors, how
        document = self.document(clause)
        if document is not None:
            return self.owners(clause, document)
        thing = clause.relation == "relative" and not clause.coordinate  # گزارشی که مدعی بود …
        if subject is None and not thing:
            return self.last(clause), "carried over from the statement before"
        return [], ""

    def _without_subject(self, clause: Clause) -> tuple[list[int], str] | None:
        """The speakers of a clause that names no subject, where something other than its subject before shows them."""
        resumed = self._resumed(clause)
        if resumed:
            return resumed, "goes on after what was said"
        if (extraposed := self._document_above(clause)) is not None:
            return self.work.args.actors_of(extraposed), "the document's owner"
        comes = clause.verb is not None and clause.verb.lemma == COME
        document = self.document(clause) if comes else None  # در اعلامیه آمده است که …: nobody else comes
        return self.owners(clause, document) if document is not None else None

    def _document_above(self, clause: Clause) -> Phrase | None:
        """The document that a clause after the verb belongs to: *گزارشی* را رد کرد که مدعی بود …"""
        above = self.work.clauses[clause.parent] if clause.relation == "content" and clause.parent is not None else None
        if above is None:
            return None
        speech = self.work.readings[above.index].speech
        denied = speech is not None and speech.pattern.target.stance == "denies"
        words = [(p, self.work.tokens[h].word) for p in above.phrases for h in p.heads if self.is_channel(h)]
        return next((p for p, word in words if word.indefinite and (denied or p.func)), None)

    def _named_beside(self, clause: Clause, subject: Phrase) -> list[int]:
        """The person right after a word that was taken for a place: ستیف ویتکوف، نمایندهٔ …"""
        beside = (p for p in clause.phrases if p.start == subject.last and not p.func and not p.ra and p.mentions)
        return next((self.work.args.actors_of(p) for p in beside if p.mentions[0].kind == "person"), [])

    def _resumed(self, clause: Clause) -> list[int]:
        """گفت که … اما وجود آن را رد کرد: after what was said, the same speaker goes on."""
        if clause.previous is None or clause.relation != "main":
            return []
        before = self.work.clauses[clause.previous]
        for _ in range(8):
            if before.relation == "content" and before.parent is not None:
                if before.parent in self.work.statement_of:
                    return list(self.work.statements[self.work.statement_of[before.parent]].speakers)
                return []
            if before.parent is None:
                return []
            before = self.work.clauses[before.parent]
        return []

    def same_speaker(self, clause: Clause, subject: Phrase) -> list[int]:
        """او after a statement is its speaker."""
        before = self.last(clause)
        if len(subject.mentions) != 1 or len(before) != 1:
            return []
        mention = subject.mentions[0]
        if self._takes_up_a_body(mention):
            body = self.work.who.actors[before[0]].kind in BODIES or self._unknown_before(mention, before[0])
            return before if body and self._just_spoke(clause) else []
        if mention.kind != "pronoun" or self.work.tokens[mention.first].key not in SINGULAR_PRONOUNS:
            return []
        if before[0] in self._made:
            return before
        person = self.work.who.actors[before[0]].kind == "person"
        return before if person and self._just_spoke(clause) else []

    def _unknown_before(self, mention: Mention, speaker: int) -> bool:
        """Whether a speaker whom no list knows is the one that این اداره takes up, which nothing else named is."""
        named = self.work.who.actors[mention.actor].name if mention.actor is not None else ""
        unknown = not named or named == self.work.text.quote(mention.first, mention.last)
        return unknown and (speaker in self._made or self.work.who.actors[speaker].kind == "outlet")

    def _takes_up_a_body(self, mention: Mention) -> bool:
        """این نهاد، این سازمان and no more."""
        if mention.last - mention.first != 2:
            return False
        this, noun = self.work.tokens[mention.first], self.work.tokens[mention.first + 1]
        return this.key in ("این", "همین") and noun.word.lemma in self.work.classes["body_nouns"]

    def _just_spoke(self, clause: Clause) -> bool:
        """Whether the statement before stands in the sentence before: its speaker is then who is spoken of (Grosz,
        Joshi & Weinstein, "Centering", Computational Linguistics 21, 1995: the centre goes on)."""
        last = next((s for s in reversed(self.work.statements) if s.clause != clause.index), None)
        return last is not None and self.work.clauses[last.clause].sentence >= clause.sentence - 1

    def is_passive(self, clause: Clause) -> bool:
        """Whether the clause's verb of saying is passive."""
        reading = self.work.readings[clause.index]
        first = reading.speech or next(iter(reading.predicates), None)
        return clause.verb is not None and (clause.verb.passive or (first is not None and first.pattern.passive))

    def teller(self, clause: Clause) -> list[int]:
        """Who says what is told in the passive: its agent (از سوی), or the owner of the document that it stands in."""
        told = {p.last for p in self.work.args.after(clause, "مبنی بر")}
        for phrase in self.work.args.after(clause, AGENT):
            if phrase.start in told:
                continue  # گزارش‌هایی مبنی بر بازداشت او از سوی طالبان منتشر شد: they did it, and told nothing
            actors = self.work.args.actors_of(phrase)
            if actors and all(t.key != "طریق" for t in self.work.tokens[phrase.start : phrase.first]):
                return actors  # what comes through (از طریق) a channel is not told by it
        document = self.document(clause)
        return self.owners(clause, document)[0] if document is not None else []

    # -- documents -----------------------------------------------------------------------------------------------
    def is_channel(self, head: int) -> bool:
        """Whether the word names a document or medium."""
        return self.work.lex.channel(self.work.text, head) is not None

    def document(self, clause: Clause) -> Phrase | None:
        """The document that something stands in: در اعلامیهٔ وزارت."""
        return next(
            (p for p in clause.phrases if p.func in ("در", "طی") and any(self.is_channel(h) for h in p.heads)), None
        )

    def owners(self, clause: Clause, document: Phrase) -> tuple[list[int], str]:
        """Whose document it is: named with it, or who published or spoke before."""
        owners = [a for a in self.work.args.actors_of(document) if self.work.who.actors[a].kind != "outlet"][:1]
        owners = owners or self.work.args.actors_of(document, first_only=True) or self._publishers(clause)
        if owners:
            return owners, "the document's owner"
        return self._told_before(clause, document), "the document named before"

    def is_nobodys(self, document: Phrase) -> bool:
        """Whether a document without an owner is none named before: اطلاعات منتشرشده، یک خبر دیگر."""
        words = [self.work.tokens[h].word for h in range(document.first, document.last)]
        if not words or words[0].key in POINTERS:
            return False
        another = any(w.key in ANOTHER or w.number == 1 for w in words)
        unowned = self.work.classes["unowned"]
        return another or any(w.plural or w.indefinite or w.key in unowned for w in words)

    def _is_anybodys(self, document: Phrase) -> bool:
        """Whether documents are told of in general: گزارش‌ها از کشته شدن سه تن خبر می‌دهند."""
        return not document.mentions and self.work.tokens[document.heads[0]].word.plural

    def _told_before(self, clause: Clause, document: Phrase) -> list[int]:
        """Whose word a document is that was named before: of those who issued one of its name, else one like it, else
        the last who spoke; a report is the outlet's where its own was cited."""
        noun = next((h for h in document.heads if self.is_channel(h)), None)
        lemma = self.work.tokens[noun].word.lemma if noun is not None else ""
        named = self.issuers(lemma, document.first)
        if named:
            return named
        last = self.last(clause)
        if lemma not in self.work.classes["documents_of_outlets"]:
            return self._issuers_alike(document.first, lemma) or last
        return last if all((kind := self.work.who.actors[a].kind) == "outlet" or kind in BODIES for a in last) else []

    def issuers(self, lemma: str, before: int) -> list[int]:
        """Those of the last statements before a token who spoke in a document of that name."""
        return next((self._of(s) for s in self._spoken(before) if lemma and self._is_cited(s, frozenset({lemma}))), [])

    def _issuers_alike(self, before: int, lemma: str) -> list[int]:
        written = self.work.classes["written_documents"]
        if lemma not in written:
            return []
        return next((self._of(s) for s in self._spoken(before) if self._is_cited(s, written)), [])

    def _spoken(self, before: int) -> Iterator[StatementDraft]:
        """The last statements before a token, the nearest first, without denials of what others wrote."""
        near = (s for s in reversed(self.work.statements[-FAR:]) if s.first < before)
        return (s for s in near if s.stance != "denies")

    def _of(self, statement: StatementDraft) -> list[int]:
        return list(self.work.carried.get(statement.clause, statement.speakers))

    def _is_cited(self, statement: StatementDraft, lemmas: frozenset[str]) -> bool:
        """Whether a statement stands in a document, and does not only speak of one (این گزارش را رد کرد)."""
        tokens = self.work.tokens
        found = (i for i in range(statement.first, statement.last) if tokens[i].word.lemma in lemmas)
        return any(i == 0 or tokens[i - 1].key not in POINTERS for i in found)

    def _publishers(self, clause: Clause) -> list[int]:
        """Who published the document, told in a relative clause: در بیانیه‌ای که دفتر او منتشر کرد، آمده است."""
        for relative in self.carriers.relatives.get(clause.index, ()):
            if any(self.work.key_is(h, "conveying") for p in relative.phrases for h in p.heads):
                subject = self.work.args.own_subject(relative)
                if subject is not None:
                    return self.work.args.actors_of(subject)
        return []

    def last(self, clause: Clause) -> list[int]:
        """The speakers of the statement before a clause."""
        for statement in reversed(self.work.statements):
            if statement.first < clause.last and statement.clause != clause.index:
                return list(statement.speakers)
        return []


def names_itself(work: Work, clause: Clause) -> bool:
    """Whether a clause only tells what somebody calls itself: that is a name, no act of saying."""
    if clause.verb is None or clause.verb.lemma not in ("نامیدن", "خواندن"):
        return False
    return any(p.ra and len(p.heads) == 1 and work.tokens[p.heads[0]].key in REFLEXIVES for p in clause.phrases)
