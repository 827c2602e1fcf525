"""Speakers whom no list knows: they are somebody because they say something.

Verbs of saying take a human subject (the selectional restriction that frame lexicons give their Speaker: Ruppenhofer
et al., "FrameNet II: Extended Theory and Practice", frame Statement), so that a noun phrase in that place is somebody
even where no list knows its noun: ``یک شاهد رویداد گفت``.
"""

from __future__ import annotations

from rawi.clauses.closing import REFLEXIVES
from rawi.clauses.model import Clause, Phrase
from rawi.what.arguments.carriers import Carriers, outlet, outlet_at
from rawi.what.arguments.passed import FIRST_PERSON
from rawi.what.work import Work
from rawi.who.model import ActorDraft, Mention, RoleDraft
from rawi.who.reading import QUOTES

SHOW, IN_DOCUMENT = "speech:show", "speech:in_document"
PASSIVE = "the teller of a passive"
"""How the speakers of a passive were found."""
OF = "از"
POINTERS = frozenset({"این", "آن", "همین", "همان", "هیچ", "هر", "چنین", "یکی", "کسی", "کس", "چیزی", "همه"})
"""What begins a phrase that points to somebody named before, or to nobody: it names nobody new."""


CALLING = frozenset({"نامیدن", "خواندن"})


class NewSpeakers:
    """Makes actors of those who speak and are in no list."""

    def __init__(self, work: Work, carriers: Carriers) -> None:
        self.work, self.carriers = work, carriers
        self._made: set[int] = set()

    def name_all(self) -> None:
        """Make an actor of each subject of a verb of saying that names nobody yet."""
        for index in self.work.order:
            clause = self.work.clauses[index]
            if clause.verb is None:
                continue
            if not clause.quoted and self._says(clause) and not self.is_passive(clause):
                self._name(clause)
            if clause.verb.lemma in CALLING and names_itself(self.work, clause):
                self._take_name(clause)
            if clause.index in self.work.wished:
                self._name_asked(clause)

    def _name_asked(self, clause: Clause) -> None:
        """Make an actor of him of whom it is asked that he do something, who is somebody by that: از *حاضران* خواست که
        سکوت کنند."""
        verb = clause.verb
        if verb is None or not any(
            m.pattern.target.type == "REQUEST" for m in self.work.readings[clause.index].predicates
        ):
            return
        asked = next((p for p in reversed(clause.phrases) if p.func == OF and p.last <= verb.first), None)
        if asked is None or asked.mentions or not asked.heads or asked.heads[0] != asked.first:
            return
        all_of = len(asked.heads) > 1 and self.work.is_a(asked.first, "quantifiers")
        word = self.work.tokens[asked.heads[all_of]].word
        if word.plural and not word.indefinite:
            self.name_somebody(clause, asked)

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
        speech = reading.speech
        if speech is None and not (reading.predicates and any(m.pattern.target.says for m in reading.predicates)):
            return False
        if clause.verb is None or clause.verb.person in ("1s", "1p", "2s", "2p"):
            return False
        if speech is not None and speech.pattern.entry in (SHOW, IN_DOCUMENT):
            return False  # what shows something is mostly a thing; what came in a document is no speaker
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
            if mention.entry.startswith("offices:"):
                title = self.work.text.quote(mention.first, mention.last)
                actor.roles.append(RoleDraft(title, mention.first, mention.last, country=actor.country))
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
        if len(lead) > 1 and text.tokens[lead[0]].word.ordinal:
            lead = lead[1:]  # اولین جلسه
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

    def is_passive(self, clause: Clause) -> bool:
        """Whether the clause's verb of saying is passive."""
        reading = self.work.readings[clause.index]
        first = reading.speech or next(iter(reading.predicates), None)
        return clause.verb is not None and (clause.verb.passive or (first is not None and first.pattern.passive))


def names_itself(work: Work, clause: Clause) -> bool:
    """Whether a clause whose verb is one of `CALLING` only tells what somebody calls itself: that is a name, no act of
    saying."""
    return any(p.ra and len(p.heads) == 1 and work.tokens[p.heads[0]].key in REFLEXIVES for p in clause.phrases)
