"""Who says: the subject of a verb of saying, the owner of a document, the agent of a passive, or who spoke before."""

from __future__ import annotations

from collections.abc import Iterator

from rawi.clauses.model import ATTRIBUTION, Clause, Phrase
from rawi.clauses.verbs import BECOME
from rawi.clauses.words import AGENT, COMMAS, LISTING
from rawi.what.arguments.carriers import ACCOUNT, outlet, outlet_at
from rawi.what.arguments.new_speakers import PASSIVE, POINTERS, NewSpeakers
from rawi.what.arguments.subjects import FROM_BEFORE
from rawi.what.attribution.authority import did_what_is_judged, did_what_is_told
from rawi.what.model import StatementDraft
from rawi.who.model import Mention
from rawi.who.reading import QUOTES

OF_NEWS = frozenset({"خبری", "اینترنتی"})
"""What outlets are called besides: این پایگاه *خبری*."""
SINGULAR_PRONOUNS = frozenset({"او", "وی", "ایشان"})
THIS = frozenset({"این", "همین"})
PLURAL_PRONOUNS = (["آنان"], ["آنها"], ["ایشان"])
OUTLETS, BODIES = frozenset({"outlet"}), frozenset({"organization", "government", "group"})
MANY = BODIES | {"people"}
"""Kinds of speakers whom آنان takes up: به گفتهٔ *آنان* is whose word it was, not those whom they spoke of."""
OTHER, SIGNED = (["دیگر"], ["دیگری"]), frozenset({"امضا", "امضای"})
ANOTHER = frozenset({"یک", "دیگر", "برخی", "بعضی", "چند"})
GOING_ON = frozenset({"speech:add", "speech:go_on", "speech:state", "speech:point_out"})
"""Verbs of saying that tell what else somebody said who spoke before."""
OUR, ASK = "ما", "speech:ask"
SAYING, SPOKEN_IN = "saying-verb", frozenset({"", "در", "طی", "با", "ضمن", ATTRIBUTION})
"""The rule of statements that a verb makes; prepositions after which stands the document that they are made in."""
FAR = 20
"""So many statements back a document may have been named."""
CLAUSES_BACK = 6
GATHERING = "gathering"
QUOTED_BEFORE = 2
"""At most so many marks stand between a quotation and the sentence behind it."""
ASCRIBED, TO = frozenset({"منسوب", "منتسب"}), "به"
COME, PARTS = "آمدن", frozenset({"بخشی", "قسمتی", "بخشهایی", "جایی"})


class Speakers(NewSpeakers):
    """Finds the speakers of a clause."""

    own_report = False
    """Whether the outlet has named the report as its own: به گزارش خبرگزاری فارس at its head."""

    def of(self, clause: Clause) -> tuple[list[int], str]:
        """The speakers of a clause of saying, and how they were found ("" for its own subject)."""
        if self.is_passive(clause):
            return self.teller(clause), PASSIVE
        subject = self.work.args.own_subject(clause)
        if subject is None and (found := self._without_subject(clause)) is not None:
            return found
        if subject is not None and self.is_own_reporter(subject.first):
            return [], ""
        actors, how = self._subject(clause)
        actors = list(actors)
        if actors and how == "":
            same = self.same_speaker(clause, subject) if subject else []
            return same or [*actors, *self._outlets_beside(actors, subject)], how
        if actors and how in ("relative", "first person"):
            return actors, how
        if subject is not None and how == "" and (named := self._named_beside(clause, subject)):
            return named, how
        if not actors and subject is not None and (same := self.same_speaker(clause, subject)):
            return same, how
        if subject is not None and how == "thing":
            if any(self.is_channel(h) for h in subject.heads):
                return ([], "") if self._is_anybodys(subject) else self.owners(clause, subject)
            return [], ""
        if actors and not self._are_many(clause, actors):
            return actors, how
        document = self.document(clause)
        if document is not None:
            return self.owners(clause, document)
        thing = clause.relation == "relative" and not clause.coordinate  # گزارشی که مدعی بود …
        if subject is None and not thing:
            return self.last(clause), "carried over from the statement before"
        return [], ""

    def unlisted_medium(self, phrase: Phrase) -> list[int]:
        """The medium that a phrase names and no list knows: *سایت روشنا* می‌نویسد که …; it is nobody's who spoke
        before."""
        first, tokens = phrase.first, self.work.tokens
        found, word = self.work.lex.channel(self.work.text, first), tokens[first].word
        if found is None or not found[1].medium or found[0] == ACCOUNT or word.plural or word.indefinite:
            return []
        last = next((k for k in range(first + 1, phrase.last) if tokens[k].key in COMMAS), phrase.last)
        if last == first + 1 or any(m.first < last for m in phrase.mentions):
            return []
        named = not all(self.work.key_is(k, "document_adjectives") for k in range(first + 1, last))  # سایت رسمی
        return [outlet(self.work, first, last)] if named else []

    def _unknown_in_front(self, clause: Clause) -> int | None:
        """Where a word that the language does not know opens a clause and its object, as names do that no list knows:
        *جرد گنسر* | هویت او را تایید کرد; whoever spoke before is not who speaks there."""
        first = clause.phrases[0] if clause.phrases else None
        if first is None or not first.ra or first.func or first.heads[:2] != [first.first, first.first + 1]:
            return None
        given, family = (self.work.tokens[h].word for h in first.heads[:2])
        named = not (given.noun or given.plural or given.indefinite or given.verbs or family.verbs)
        return first.first if named and family.kind == "word" and not family.common else None

    def _known_since(self, at: int) -> list[int]:
        """Whom a name stands for that was made of its words before."""
        name = self.work.text.keys[at : at + 2]
        spans = ((a, self.work.who.actors[a].spans[:1]) for a in self._made)
        return [a for a, held in spans if held and self.work.text.keys[held[0][0] : held[0][0] + 2] == name][:1]

    def _subject(self, clause: Clause) -> tuple[list[int], str]:
        """The subject of a clause of saying, which is who spoke where that goes on: وی به جنایات صدام اشاره کرد و
        *گفت*."""
        actors, how = self.work.args.subject(clause)
        if how == FROM_BEFORE and clause.previous is not None:
            return self.work.args.speakers.get(clause.previous, actors), how
        return actors, how

    def is_own_reporter(self, at: int) -> bool:
        """Whether somebody of the outlet's own tells: *خبرنگار ما* گزارش می‌دهد که …."""
        return self.work.text.keys[at + 1 : at + 2] == [OUR] and self.work.lemma_is(at, "own_reporters")

    def _are_many(self, clause: Clause, actors: list[int]) -> bool:
        """Whether people carried over are many, and one speaks: شمار *کشته‌شدگان* ده بود؛ سپس *نوشت* که …."""
        if clause.verb is None or clause.verb.person != "3s":
            return False
        before = self.work.clauses[clause.previous].verb if clause.previous is not None else None
        if clause.relation == "content" and before is not None and before.person != "3p":
            return False  # پولیس گفت که شوهر او بازداشت شده و به قتل *اعتراف کرده است*
        return all(self.work.who.actors[a].kind == "people" and not self._is_one(a) for a in actors)

    def _is_one(self, actor: int) -> bool:
        """Whether somebody of no name is one: *این مرد* همسرش را کشته و به جرمش اعتراف کرده است, *یک زن*."""
        words = self.work.args.first_words(actor)
        single = words[0].number == 1 or words[0].indefinite or words[0].key in POINTERS
        return single and not any(w.plural or w.lemma in self.work.classes["quantifiers"] for w in words)

    def _without_subject(self, clause: Clause) -> tuple[list[int], str] | None:
        """The speakers of a clause that names no subject, where something other than its subject before shows them."""
        asked = self._asked(clause)
        if asked:
            return asked, "asked before"
        resumed = self._resumed(clause)
        if resumed:
            return resumed, "goes on after what was said"
        if (extraposed := self._document_above(clause)) is not None:
            return self.work.args.actors_of(extraposed), "the document's owner"
        if (name := self._unknown_in_front(clause)) is not None:
            return self._known_since(name), ""
        comes = clause.verb is not None and clause.verb.lemma == COME
        document = self.document(clause) if comes else None  # در اعلامیه آمده است که …: nobody else comes
        return self.owners(clause, document) if document is not None else None

    def _asked(self, clause: Clause) -> list[int]:
        """Whom the clause before says that they asked, who answers: وقتی *از نوری* دربارهٔ جنگ سوال شد، جواب داد."""
        before = self.work.previous(clause) or self._inside(clause)
        if before is not None and before.relation == "content" and before.parent is not None:
            before = self.work.clauses[before.parent]  # وقتی پرسیده شد *که …*، گفت
        if before is None or before.relation != "adverbial":
            return []
        speech = self.work.readings[before.index].speech
        if speech is None or speech.pattern.entry != ASK or not self.is_passive(before):
            return []
        return [a for p in self.work.args.after(before, "از")[:1] for a in self.work.args.actors_of(p)]

    def _inside(self, clause: Clause) -> Clause | None:
        """The clause that stands inside a clause and ends right before its verb: به گزارش ایسنا، *وقتی از او
        پرسیده شد*، گفت."""
        inside = self.work.inside.get(clause.index)
        return inside[-1] if inside else None

    def _document_above(self, clause: Clause) -> Phrase | None:
        """The document that a clause after the verb belongs to: *گزارشی* را رد کرد که مدعی بود …"""
        above = self.work.clauses[clause.parent] if clause.relation == "content" and clause.parent is not None else None
        if above is None:
            return None
        speech = self.work.readings[above.index].speech
        denied = speech is not None and speech.pattern.target.stance == "denies"
        words = [(p, self.work.tokens[h].word) for p in above.phrases for h in p.heads if self.is_channel(h)]
        return next((p for p, word in words if word.indefinite and (denied or p.func)), None)

    def _outlets_beside(self, actors: list[int], subject: Phrase | None) -> list[int]:
        """The outlets that و joins to another by a short name that means something else elsewhere: تسنیم و *فارس*."""
        if subject is None or any(self.work.who.actors[a].kind != "outlet" for a in actors):
            return []
        joined = [k for k in range(subject.first + 1, subject.last + 2) if self.work.text.keys[k - 1 : k] == ["و"]]
        ends = ((k, outlet_at(self.work, k)) for k in joined if k < len(self.work.tokens))
        return [a for k, end in ends if end for a in [outlet(self.work, k, end)] if a not in actors]

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
        if subject.func == ATTRIBUTION and self.work.text.keys[subject.first : subject.last] in PLURAL_PRONOUNS:
            many = len(before) > 1 or any(self.work.who.actors[a].kind in MANY for a in before)
            return before if many and self._just_spoke(clause) else []
        if len(before) == 1 and self._repeats_noun(subject, before[0]):
            return before
        if len(subject.mentions) != 1 or len(before) != 1:
            return []
        mention = subject.mentions[0]
        if self._is_the_source(mention):
            return before if self._just_spoke(clause) or self._goes_on(clause) else []
        if self._takes_up_a_body(mention):
            body = mention.kind != "outlet" and self.work.who.actors[before[0]].kind in BODIES
            body = body or self._unknown_before(mention, before[0])
            return before if body and self._just_spoke(clause) else []
        if mention.kind != "pronoun" or self.work.tokens[mention.first].key not in SINGULAR_PRONOUNS:
            return []
        if before[0] in self._made:
            return before
        person = self.work.who.actors[before[0]].kind == "person"
        return before if person and (self._just_spoke(clause) or self._goes_on(clause)) else []

    def _repeats_noun(self, subject: Phrase, speaker: int) -> bool:
        """Whether a phrase is این and the noun that the name of whoever spoke begins with, which no list knows: کمپین
        فعالان بلوچ می‌گوید …. به گفتهٔ *این کمپین* …."""
        at = subject.first + 1
        if subject.mentions or subject.last != at + 1 or self.work.tokens[subject.first].key not in THIS:
            return False
        lemmas, spans = self.work.text.lemmas, self.work.who.actors[speaker].spans
        return any(lemmas[first] == lemmas[at] for first, _ in spans[:1])

    def _unknown_before(self, mention: Mention, speaker: int) -> bool:
        """Whether a speaker whom no list knows is the one that این اداره takes up, which nothing else named is."""
        named = self.work.who.actors[mention.actor].name if mention.actor is not None else ""
        unknown = not named or named == self.work.text.quote(mention.first, mention.last)
        if mention.actor is not None and self.work.who.actors[mention.actor].kind == "outlet":
            unknown = True  # ایلاف نوشت …. *این پایگاه خبری* افزود, though the report's own outlet was named as well
            spoke = self.work.who.actors[speaker]
            if self._is_label(mention.actor) and " " not in spoke.name and not (spoke.roles or spoke.sectors):
                return True
        return unknown and (speaker in self._made or self.work.who.actors[speaker].kind == "outlet")

    def _is_the_source(self, mention: Mention) -> bool:
        """Whether a mention is *منبع*, with no more than این, and nobody called so was told of before: so agencies take
        up whoever they quote."""
        first = mention.first + (self.work.tokens[mention.first].key in THIS)
        if mention.last != first + 1 or not self.work.lemma_is(first, "same_sources") or mention.actor is None:
            return False
        word, behind = self.work.tokens[first].word, self.work.tokens[mention.last : mention.last + 1]
        if any(t.word.ordinal for t in behind) or self.work.text.lemmas[mention.last : mention.last + 1] in OTHER:
            return False  # منبع دوم گفت
        spans = self.work.who.actors[mention.actor].spans
        alone = all(last - at <= 2 and self.work.lemma_is(last - 1, "same_sources") for at, last in spans)
        return alone and not (word.plural or word.indefinite) and not any(self._is_one_of(at) for at, _ in spans)

    def _is_one_of(self, at: int) -> bool:
        """Whether a number or the like stands first in a name: *یک* منبع."""
        return self.work.tokens[at].word.number is not None

    def _is_label(self, outlet: int) -> bool:
        """Whether an outlet was named only in the label of the report, before a colon: *خبرگزاری فارس*: …."""
        spans = self.work.who.actors[outlet].spans
        return len(spans) > 0 and self.work.text.keys[spans[0][1] : spans[0][1] + 1] == [":"]

    def _takes_up_a_body(self, mention: Mention) -> bool:
        """این نهاد، این سازمان and no more."""
        size, keys = mention.last - mention.first, self.work.text.keys
        if size != 2 and not (size == 3 and (keys[mention.last - 1] in OF_NEWS or self._is_official(mention.last - 1))):
            return False
        this, noun = self.work.tokens[mention.first], self.work.tokens[mention.first + 1]
        return this.key in THIS and noun.word.lemma in self.work.classes["body_nouns"]

    def _is_official(self, at: int) -> bool:
        """Whether a word says whose or of what kind a body is: این رسانهٔ *حکومتی*."""
        word = self.work.tokens[at].word
        return not word.verbs and word.key.endswith("ی")

    def _just_spoke(self, clause: Clause) -> bool:
        """Whether the statement before stands in the sentence before: its speaker is then who is spoken of (Grosz,
        Joshi & Weinstein, "Centering", Computational Linguistics 21, 1995: the centre goes on)."""
        last = next((s for s in reversed(self.work.statements) if s.clause != clause.index), None)
        if last is None or self.work.clauses[last.clause].sentence >= clause.sentence - 1:
            return last is not None
        first = self.work.text.sentences[clause.sentence].first
        if last.content is None or clause.first > first or self.work.text.keys[last.content[0] - 1] not in QUOTES:
            return False
        return last.content[1] >= first - QUOTED_BEFORE

    def _goes_on(self, clause: Clause) -> bool:
        """Whether whoever spoke some sentences before still speaks, since a colon opened what he says without marks of
        quotation or the verb is one of adding: کریم نوری گفت: … . … . *وی افزود*."""
        last = next((s for s in reversed(self.work.statements) if s.clause != clause.index), None)
        if last is None or self.work.clauses[last.clause].sentence < clause.sentence - FAR:
            return False
        speech, verb = self.work.readings[clause.index].speech, self.work.clauses[last.clause].verb
        if speech is not None and speech.pattern.entry in GOING_ON:
            return True
        after = self.work.text.keys[verb.last : verb.last + 2] if verb is not None else []
        return after[:1] == [":"] and not QUOTES.issuperset(after[1:])

    def teller(self, clause: Clause) -> list[int]:
        """Who says what is told in the passive: its agent (از سوی), or the owner of the document that it stands in."""
        told = {p.last for p in self.work.args.after(clause, "مبنی بر")}
        agents = self.work.args.after(clause, AGENT)
        did = did_what_is_judged(clause, agents, self.work)
        for phrase in agents:
            if phrase in did or phrase.start in told or did_what_is_told(clause, phrase, self.work):
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
        """The document that something stands in: در اعلامیهٔ وزارت, در بخشی از این گزارش."""
        held = (p for p in clause.phrases if p.func in ("در", "طی") or self._is_part(clause, p))
        return next((p for p in held if any(self._is_written(h) for h in p.heads)), None)

    def _is_written(self, head: int) -> bool:
        """Whether a word names a document or talk, which is somebody's; whose a ceremony is says nothing there: در
        *مراسم* سالگرد مرگ کریم رضایی منتشر شد."""
        channel = self.work.lex.channel(self.work.text, head)
        return channel is not None and channel[0] != GATHERING

    def _is_part(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase is what another is a part of: در *بخشی* | از این گزارش آمده است."""
        before = clause.ending_at(phrase) if phrase.func == "از" else None
        return before is not None and before.func == "در" and self.work.text.keys[before.last - 1] in PARTS

    def owners(self, clause: Clause, document: Phrase) -> tuple[list[int], str]:
        """Whose document it is: named with it, or who published or spoke before."""
        if ascribed := self._ascribed_to(clause, document) or self.unlisted_medium(document):
            return ascribed, "the document's owner"
        named = self.work.args.actors_of(document)
        owners = self.joint(document, [a for a in named if self.work.who.actors[a].kind != "outlet"])
        owners = owners or self.work.args.actors_of(document, first_only=True) or self.publishers(clause)
        owners = owners or self.issued_by(clause, document) or self._owner_beyond(clause, document)
        if owners:
            return owners, "the document's owner"
        return self._told_before(clause, document), "the document named before"

    def _ascribed_to(self, clause: Clause, document: Phrase) -> list[int]:
        """To whom a document is ascribed: در پیام منتسب *به رهبر* آمده است که …."""
        if self.work.text.keys[document.last - 1] not in ASCRIBED:
            return []
        behind = (p for p in clause.phrases if p.func == TO and p.start == document.last and p.mentions)
        return next((self.work.args.actors_of(p, first_only=True) for p in behind), [])

    def joint(self, phrase: Phrase, speakers: list[int]) -> list[int]:
        """Whose document it is, and those whom و joins to them: بر اساس گزارش *یوناما و عفو بین‌الملل*."""
        mentions = phrase.mentions
        at = next((k for k, m in enumerate(mentions) if m.actor in speakers[:1]), len(mentions))
        found, keys = speakers[:1], self.work.text.keys
        for before, m in zip(mentions[at:], mentions[at + 1 :], strict=False):
            if m.actor not in speakers or m.first != before.last + 1 or keys[before.last] not in LISTING:
                break
            found += [m.actor] if m.actor is not None else []
        return found

    def _owner_beyond(self, clause: Clause, document: Phrase) -> list[int]:
        """Whose a document is from which the word for another parts him: خبر *دیگر* پولیس حاکی است که …."""
        apart = self.work.text.lemmas[document.last : document.last + 1] in OTHER
        owner = next((p for p in clause.phrases if p.start == document.last + 1 and not p.func), None)
        return self.work.args.actors_of(owner, first_only=True) if apart and owner is not None else []

    def issued_by(self, clause: Clause, document: Phrase) -> list[int]:
        """The body that a document is said to be from: اعلامیه‌ای *از وزارت داخله* حاکی است که …."""
        after = next((p for p in clause.phrases if p.func == "از" and p.start == document.last), None)
        if after is None or not after.mentions or after.mentions[0].first != after.first:
            return []
        if any("از" in m.pattern.target.recipient for m in self.work.readings[clause.index].predicates):
            return []  # این بیانیه *از سازمان ملل* می‌خواهد که …
        found = self.work.args.actors_of(after, first_only=True)
        return [a for a in found if self.work.who.actors[a].kind in ("organization", "government", "outlet")]

    def is_nobodys(self, document: Phrase) -> bool:
        """Whether a document without an owner is none named before: اطلاعات منتشرشده، یک خبر دیگر."""
        first = document.first
        if self.work.is_a(first, "found_out") and len(document.heads) > 1 and self.is_channel(document.last - 1):
            first += 1  # بر اساس یافته‌های این گزارش: whose the report is
        words = [self.work.tokens[h].word for h in range(first, document.last)]
        if not words or words[0].key in POINTERS:
            return False
        another = any(w.key in ANOTHER or (w.number == 1 and not w.ordinal) for w in words)
        unowned = self.work.classes["unowned"]
        return another or any(w.plural or w.indefinite or w.key in unowned for w in words)

    def _is_anybodys(self, document: Phrase) -> bool:
        """Whether documents are told of in general: گزارش‌ها از کشته شدن سه تن خبر می‌دهند."""
        pointed = any(h > 0 and self.work.text.keys[h - 1] in POINTERS for h in document.heads)  # یافته‌های این گزارش
        return not document.mentions and not pointed and self.work.tokens[document.heads[0]].word.plural

    def _told_before(self, clause: Clause, document: Phrase) -> list[int]:
        """Whose word a document is that was named before: of those who issued one of its name, else one like it, else
        the last who spoke; a report is the outlet's where its own was cited."""
        noun = next((h for h in document.heads if self.is_channel(h)), None)
        lemma = self.work.tokens[noun].word.lemma if noun is not None else ""
        if noun is not None and self._were_anybodys(clause, noun):
            return []
        named = self.issuers(lemma, document.first, adds=not document.func)
        if named or lemma in self.work.classes["voted_texts"]:
            return named  # who spoke last of a resolution has not passed it
        last = self.last(clause)
        if lemma not in self.work.classes["documents_of_outlets"]:
            found = self._issuers_alike(document.first, lemma)
            new = noun is not None and self.work.tokens[noun].word.indefinite  # رویترز گفت …. در *نامه‌ای* آمده است
            outlets = all(self.work.who.actors[a].kind == "outlet" for a in last)
            return found or ([] if new and outlets else last)
        spoken = self._spoken(document.first)
        quoted = not self.own_report or any(s.speakers == last and s.rule != SAYING for s in spoken)
        tellers = OUTLETS | BODIES if quoted else OUTLETS  # این گزارش می‌افزاید: the outlet itself goes on
        return last if all(self.work.who.actors[a].kind in tellers for a in last) else []

    def _were_anybodys(self, clause: Clause, noun: int) -> bool:
        """Whether reports that are taken up were told of just before as nobody's: *گزارش‌هایی* از بازداشت زنان نشر شده
        است. بر اساس *این گزارش‌ها* …."""
        word, lemmas = self.work.tokens[noun].word, self.work.text.lemmas
        if not word.plural or self.work.text.keys[noun - 1] not in POINTERS:
            return False
        for before in self.work.clauses[max(clause.index - CLAUSES_BACK, 0) : clause.index]:
            if clause.sentence - before.sentence > 1 or before.index in self.work.statement_of:
                continue
            heads = (p.heads[0] for p in before.phrases if not p.func and p.heads and not p.mentions)
            if any(lemmas[h] == word.lemma and self.work.tokens[h].word.indefinite for h in heads):
                return True
        return False

    def issuers(self, lemma: str, before: int, adds: bool = False) -> list[int]:
        """Those of the last statements before a token who spoke in a document of that name, or in what an outlet said;
        the outlet itself where its report ``adds`` something."""
        outlets = lemma in self.work.classes["documents_of_outlets"]
        for statement in self._spoken(before) if lemma else ():
            if self._is_cited(statement, frozenset({lemma})):
                return self._of(statement) if outlets else self._of_issuer(statement)
            if outlets and (told := self._told(statement)):
                return told if adds else self._of(statement)
        return []

    def _issuers_alike(self, before: int, lemma: str) -> list[int]:
        written = self.work.classes["written_documents"]
        if lemma not in written:
            return []
        return next((self._of_issuer(s) for s in self._spoken(before) if self._is_cited(s, written)), [])

    def _spoken(self, before: int) -> Iterator[StatementDraft]:
        """The last statements before a token, the nearest first, without denials of what others wrote."""
        near = (s for s in reversed(self.work.statements[-FAR:]) if s.first < before)
        return (s for s in near if s.stance != "denies")

    def _of(self, statement: StatementDraft) -> list[int]:
        return list(self.work.carried.get(statement.clause, statement.speakers))

    def _of_issuer(self, statement: StatementDraft) -> list[int]:
        """Whose a document is that is no outlet's: whoever carries the statement, but no outlet that passes it on."""
        carried = self._of(statement)
        passed_on = all(self.work.who.actors[a].kind == "outlet" for a in carried)
        return list(statement.speakers) if passed_on else carried

    def _told(self, statement: StatementDraft) -> list[int]:
        """The outlet that tells something: *تسنیم* نوشت …. بر اساس این گزارش …, where another's stands further off."""
        clause = self.work.clauses[statement.clause]
        subject = self.work.args.own_subject(clause) if statement.rule == SAYING else None
        if subject is None or not any(m.kind == "outlet" for m in subject.mentions[:1]):
            return []
        keys = self.work.text.keys  # رویترز *این گزارش* را منتشر کرد
        passed_on = any(keys[k] in POINTERS and self.is_channel(k + 1) for k in range(statement.first, statement.last))
        return [] if passed_on else self.work.args.actors_of(subject)

    def _is_cited(self, statement: StatementDraft, lemmas: frozenset[str]) -> bool:
        """Whether a statement stands in a document, and does not only speak of one (این گزارش را رد کرد, در پاسخ به
        گزارشی گفت)."""
        tokens = self.work.tokens
        found = (i for i in range(statement.first, statement.last) if tokens[i].word.lemma in lemmas)
        return any((i == 0 or tokens[i - 1].key not in POINTERS) and self._stands_in(statement, i) for i in found)

    def _stands_in(self, statement: StatementDraft, at: int) -> bool:
        """Whether the document at a token is what is spoken in: its phrase is the subject, در …, با انتشار … or an
        attribution."""
        phrases = self.work.clauses[statement.clause].phrases
        held = next((p for p in phrases if p.start <= at < p.last), None)
        return statement.rule != SAYING or held is None or held.func in SPOKEN_IN

    def publishers(self, clause: Clause, at: int = -1) -> list[int]:
        """Who published the document, told in a relative clause: در بیانیه‌ای که دفتر او منتشر کرد، آمده است, که از سوی
        دفتر او نشر شد; ``at``: where its که stands, if it must be that one's."""
        for relative in self.work.relatives_inside(clause):
            if at >= 0 and not at <= relative.first <= at + 1:
                continue
            if signed := [p for p in relative.phrases if p.heads and self.work.text.lemmas[p.heads[0]] in SIGNED]:
                return self.work.args.actors_of(signed[0])  # در نامه‌ای که به امضای *کریم نوری* رسیده آمده است
            sent = relative.verb is not None and relative.verb.lemma in self.work.classes["conveying"]
            if sent or any(self.work.key_is(h, "conveying") for p in relative.phrases for h in p.heads):
                if self.is_passive(relative) or (relative.verb is not None and relative.verb.lemma in BECOME):
                    agents = [p for p in relative.phrases if p.func == AGENT]
                    return self.work.args.actors_of(agents[0]) if agents else []
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
