"""Which duties are demands: what must be done is asked of a party, or about what parties contend over.

باید نتایج طرح ارزیابی شود and مردم باید هوشیار باشند are advice and opinion, of which speeches are full; to ask is to
want a deed of somebody (directives in Searle, "A classification of illocutionary acts", Language in Society 5, 1976).
"""

from __future__ import annotations

from rawi.clauses.groups import HAVE_TO
from rawi.clauses.model import Clause, Phrase
from rawi.lexicon.kinds_classes import ClassName
from rawi.what.arguments.phrases import POWERS
from rawi.what.lexicon import SPEAKER
from rawi.what.matching.back import DEMONSTRATIVES
from rawi.what.work import Work

_HELD = frozenset({"بودن", "داشتن", "دانستن", "توانستن"})
"""Verbs of what somebody is, has, knows or can: no deed is asked for."""
_BEING = frozenset({"بودن", "داشتن"})
"""What a power must be or have is asked of it: ایران باید به تعهداتش پایبند *باشد*."""
BECOMING = "شدن"
OUGHT = HAVE_TO | {"must"}
UNDERGOING = frozenset({BECOMING, "یافتن", "گردیدن", "گرفتن", "رسیدن"})
"""Verbs of what befalls their subject: جنگ باید پایان یابد."""
THEIRS = frozenset({"3s", "3p", None})
"""Persons of verbs that tell of others than who speaks and who listens."""
OURS = frozenset({"ما", "مان"})
PARTIES = frozenset({"government", "country", "group", "delegation", "person", "people"})
"""Kinds of actors who contend; an organization or an outlet is as often a workplace."""
HARM = frozenset({"ASSAULT", "COERCE", "SANCTION", "PROTEST", "RETREAT"})
"""Types of the deeds that somebody wants ended or done, whoever does them."""
CONCERNING = frozenset({"به", "با", "بر"})
"""Prepositions before what a deed ends or bears on: باید به این جنگ پایان داد."""
ENDED = frozenset({"متوقف", "لغو", "قطع", "پایان", "خاتمه"})
"""What is to become of what somebody else does: این کار باید متوقف شود."""
SPORT, BY_SUBJECT = "SPO", ("subj",)
"""The sector of teams; the recipients of frames that threaten whoever is their subject."""
UNDERSTOOD = frozenset({"درک", "متوجه", "باور", "نتیجه"})
"""Nouns of what somebody is to understand: دشمن باید *درک کند*, به این *نتیجه* برسد."""


class Duties:
    """Tells the demands among the duties of one text."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def asked(self, clause: Clause, recipients: list[int]) -> list[int]:
        """Those of whom something is asked: no team, and not the public at large (مردم باید …, رسانه‌های ما باید …)."""
        subject = self.work.args.own_subject(clause)
        if subject is not None and (self._is_public(subject) or self._is_ours(subject)):
            return []
        return [a for a in recipients if SPORT not in self.work.who.actors[a].sectors]

    def is_asked(self, clause: Clause, recipients: list[int]) -> bool:
        """Whether a duty is a demand: something is to be done, not known, had or been."""
        verb = clause.verb
        assert verb is not None
        frames = (m.pattern.target for m in self.work.readings[clause.index].predicates)
        if any(frame.type == "THREATEN" and frame.recipient == BY_SUBJECT for frame in frames):
            return False  # امریکا باید بهای این کار را بپردازد: a threat at most
        if verb.lemma in _HELD:
            return verb.lemma in _BEING and any(self._is_power(r) for r in recipients)
        if self.work.text.keys[verb.first - 1] in UNDERSTOOD:
            return False
        if recipients:
            return True
        if self.is_impersonal(clause):
            return not self._is_opinion(clause) and self._is_done_to_party(clause)
        if not (verb.passive or verb.lemma in UNDERGOING) or verb.person not in THEIRS:
            return False
        return not self._is_opinion(clause) and self._is_contended(clause)

    def does_so(self, clause: Clause) -> bool:
        """Whether who "becomes" so does it: اوکراین باید از دونباس *خارج شود*, ایران باید *تسلیم شود*."""
        assert clause.verb is not None
        end = clause.verb.first
        if self.work.key_is(end - 1, "done_by_becoming"):
            return True
        got = (p for p in clause.phrases if p.last == end and not p.func)
        if any(self.work.key_is(p.first, "getting") for p in got):
            return True  # نباید *صاحب سلاح هسته‌ای* شود
        told = self.work.readings[clause.index].predicates
        return any(not m.pattern.passive and "subj" in m.pattern.target.actor for m in told)

    @staticmethod
    def is_impersonal(clause: Clause) -> bool:
        """Whether a clause says by a short infinitive what must be done, and not by whom: این افراد را *باید* به
        پاکستان *سپرد* (Lazard, Grammaire du persan contemporain, 1957, on باید with the short infinitive)."""
        verb = clause.verb
        past = verb is not None and verb.tense == "past" and verb.person in THEIRS
        return past and clause.modal in OUGHT and verb is not None and not verb.passive

    def _is_done_to_party(self, clause: Clause) -> bool:
        """Whether what must be done is done to a party, is a deed of force, or is about what parties contend over."""
        done_to = [p for p in clause.phrases if p.ra]
        if any(m.kind in PARTIES for p in done_to if self._is_shown(p) or not self._is_public(p) for m in p.mentions):
            return True
        if any(m.pattern.target.type in HARM for m in self.work.readings[clause.index].predicates):
            return True
        return any(self._is_dispute(h) for p in clause.phrases if p.ra or p.func in CONCERNING for h in p.heads)

    def _is_shown(self, phrase: Phrase) -> bool:
        """Whether those named are pointed at, so that not just anybody is meant: *این* افراد."""
        return self.work.text.keys[phrase.first] in DEMONSTRATIVES

    def _is_contended(self, clause: Clause) -> bool:
        """Whether what must be done befalls a party, is a deed, or is what parties contend over."""
        subject = self.work.args.own_subject(clause)
        assert clause.verb is not None
        frames = (m.pattern.target for m in self.work.readings[clause.index].predicates)
        done = any(SPEAKER not in frame.actor for frame in frames)  # not نباید موجب تفرقه شود
        if done or self.work.text.keys[clause.verb.first - 1] in ENDED:
            return True
        if subject is None and any(self._is_power(a) for a in self.work.args.subject(clause)[0]):
            return True  # آمریکا متجاوز است و باید از منطقه خارج شود
        if subject is not None and not self._is_public(subject) and self._is_partys(subject):
            return True
        return any(self._is_dispute(h) for p in clause.phrases for h in p.heads)

    def _is_partys(self, subject: Phrase) -> bool:
        """Whether a party is the subject, or a power whose it is: حماس، زندانیان؛ مسئلهٔ ایران."""
        first = subject.heads[0] if subject.heads else subject.last
        named = [m for m in subject.mentions if m.actor is not None]
        leads = any(m.first < first and self.work.who.actors[m.actor or 0].kind in PARTIES for m in named)
        return leads or any(self._is_power(m.actor or 0) for m in named)

    def _is_power(self, actor: int) -> bool:
        return self.work.who.actors[actor].kind in POWERS

    def _is_dispute(self, head: int) -> bool:
        deed = self.work.lex.noun_at(self.work.text, head)
        return self.work.is_a(head, "disputed") or (deed is not None and deed[1].type in HARM)

    def _is_public(self, subject: Phrase) -> bool:
        """Whether people in general are the subject, whom nobody asks but everybody advises."""
        return self._leads(subject, "public")

    def _is_ours(self, subject: Phrase) -> bool:
        """Whether people of the speaker's own are: تولیدکنندگان ما، جوانان کشورمان."""
        last = self.work.tokens[subject.last - 1]
        return last.key in OURS or last.word.clitic == "مان"

    def _leads(self, subject: Phrase, name: ClassName) -> bool:
        heads = [m.head for m in subject.mentions[:1]] + subject.heads[:1]
        return any(self.work.lemma_is(h, name) for h in heads)

    def _is_opinion(self, clause: Clause) -> bool:
        """Whether what must be done is only something good in general, asked of nobody."""
        assert clause.verb is not None
        end = clause.verb.first
        near = 1 if self.work.readings[clause.index].predicates else 3
        return not self.work.classes["general_goods"].isdisjoint(
            self.work.text.keys[max(clause.first, end - near) : end]
        )
