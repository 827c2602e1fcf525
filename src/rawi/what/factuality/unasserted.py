"""Clauses whose deed nobody asserts: demands, plans, purposes, conditions, questions, and what did not happen."""

from __future__ import annotations

from rawi.clauses.model import IN_FIRST_PERSON, Clause
from rawi.clauses.words import AGENT, WHETHER
from rawi.lexicon.kinds_classes import ClassName
from rawi.lexicon.kinds_what import Predicate
from rawi.what.attribution.statements import UNASSERTED
from rawi.what.factuality.setting import (
    ALL,
    PAUSES,
    asks_god,
    asks_on,
    counts_times,
    dates_another,
    is_sacred,
    only_tells_which,
    tells_habit,
    wishes,
    wonders,
)
from rawi.what.work import Work

BESIDE_PEOPLE = frozenset({"از", "از نزد", "نزد", "با", "به", "میان", "برای", "درباره"})
"""Prepositions behind whose people a passive participle stands as an adjective."""
THINGS: tuple[ClassName, ...] = ("hit_things", "weapons", "vessels")
"""Classes of things that deeds are done to or with."""
GOES_ON = frozenset({"و", "،", ",", "؛", ":", "که", "اما", "ولی", "»", '"', ")", "است", "اند"})
"""What stands behind a participle that is a verb of its own: بازداشت شده و به زندان منتقل شدند."""
CAUSING = "اندن"
"""The ending of verbs whose past is spelt as their subjunctive: خواست که مهاجران را *برگرداند*."""
BECOME = "شده"
UNREAL = frozenset({"imperfect", "pluperfect"})
"""Tenses behind must of what was not done."""
CHAIN = 5
"""So many coordinate clauses may share what nobody can."""
FELT = "disapprove"
"""The mode of being displeased, which nobody is who says that he is not."""
NOT, OR = "نه", "یا"
"""Before a bare verb it denies what follows: احضار شده‌اند، نه بازداشت."""
ANYBODY_CAN = frozenset({"میتوان", "نمیتوان", "نمیشود"})
"""Verbs over an infinitive cut short that name nobody who can or cannot."""
LASTING = frozenset({"present", "imperfect"})
"""Tenses of how it is and used to be."""
TOLD_ON = frozenset({"SANCTION", "third-party"})
"""A type and a mode of what holds while it is told, and is told of whoever does it."""
THAT = "که"
_GIVING = frozenset({"دادن", "کردن", "نمودن"})


class Unasserted:
    """Tells the clauses of one text that are so."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def dropped(self, clause: Clause, predicate: Predicate) -> bool:
        """Whether what a frame tells in a clause is content that nobody asserts."""
        assert clause.verb is not None
        tokens = self.work.tokens
        if clause.relation in UNASSERTED or self._is_denied(clause) or self._is_anybodys(clause):
            return True
        which = only_tells_which(clause, tokens, self.work.classes["whoever"])
        if which and not (self.work.completes_telling(clause) or self._are_counted(clause)):
            return True
        if self.is_asked(clause) or tells_habit(clause, tokens) or self._only_describes(clause, predicate):
            return True
        prays = predicate.type == "REQUEST" and asks_god(clause, tokens, self.work.classes)
        if prays or is_sacred(clause, tokens, self.work.classes):
            return True
        untold = self._tells_of_all(clause, predicate) or self._is_unproven(clause)
        untold = untold or counts_times(clause, self.work.clauses, tokens, self.work.classes)
        news = predicate.toll is not None and clause.relation in ("adverbial", "background")  # whose dead are told of
        sets = not (predicate.says or news) and dates_another(clause, self.work.clauses, tokens)
        untold = untold or sets or wishes(clause, self.work.clauses, tokens)
        if untold or wonders(clause, self.work.clauses, tokens, self.work.classes):
            return True
        none = predicate.says or predicate.mode == FELT or predicate.type == "REJECT"  # از همکاری خودداری نکرد
        if clause.verb.negated and not predicate.negated and none:
            return True  # من از آنان ناامید نیستم
        unreal = clause.verb.tense in UNREAL  # اروپا باید آن را محکوم می‌کرد
        if clause.modal and clause.modal_aspect is None and (unreal or not predicate.says):
            return True
        if clause.verb.tense == "subjunctive" and not predicate.aspect and clause.modal_aspect is None:
            return not self.work.is_doubted(clause)
        above: Clause | None = clause
        for _ in range(8):
            if above is None or above.parent is None:
                return False
            parent = self.work.clauses[above.parent]
            if any(m.pattern.target.content for m in self.work.readings[parent.index].predicates):
                asked = clause.verb.tense != "past" or clause.verb.lemma.endswith(CAUSING)
                return above.relation != "content" or asked
            if above.relation in UNASSERTED:
                return True
            above = parent
        return False

    def is_asked(self, clause: Clause) -> bool:
        """Whether a clause is a question, or part of one."""
        if clause.embedded and clause.relation == "content" and self.work.text.keys[clause.first] == WHETHER:
            return True  # در پاسخ به این پرسش که *آیا حمله خواهد کرد*، گفت …
        return asks_on(clause, self.work.clauses, self.work.tokens, self.work.classes) or self._is_one_of_two(clause)

    def _tells_of_all(self, clause: Clause, predicate: Predicate) -> bool:
        """Whether a clause says how all of somebody's deeds are done: *تمام حملات* خود را آشکارا انجام می‌دهد."""
        marked = clause.marked() if clause.verb is not None and clause.verb.tense == "present" else None
        if marked is None or self.work.text.keys[marked.first] not in ALL:
            return False
        deed = self.work.lex.noun_at(self.work.text, marked.first + 1)
        return deed is not None and deed[1].type == predicate.type == "ASSAULT"

    def _is_one_of_two(self, clause: Clause) -> bool:
        """Whether یا leads to what else it may be, of which nothing was said: در مورد اینکه *با شرکت‌های داخلی امضا شده*
        یا خارجی، چیزی نگفته‌اند."""
        around, verb = clause.within, clause.verb
        if not clause.embedded or around is None or verb is None or verb.last >= len(self.work.tokens):
            return False
        denies = around.verb is not None and around.verb.negated
        return denies and self.work.text.keys[verb.last] == OR

    def _is_unproven(self, clause: Clause) -> bool:
        """Whether nothing shows what a clause tells: مدرکی وجود ندارد که نشان دهد *طالبان او را کشته‌اند*."""
        above = self.work.clauses[clause.parent] if clause.relation == "content" and clause.parent is not None else None
        if above is None or above.verb is None:
            return False
        if above.verb.negated and self.work.is_a(above.verb.first - 1, "beliefs"):
            return True  # تصور نمی‌کنیم که *به ما حمله می‌کنند*
        if above.parent is None or above.verb.tense != "subjunctive":
            return False
        over = self.work.clauses[above.parent].verb
        return over is not None and over.negated

    def _are_counted(self, clause: Clause) -> bool:
        """Whether a relative clause tells what befell those whose number is the news: *شمار کسانی* که کشته شدند."""
        head = clause.antecedent
        first = head.first if head is not None else 0
        return head is not None and not head.func and self.work.lemma_is(first, "numbers")

    def _only_describes(self, clause: Clause, predicate: Predicate) -> bool:
        if self._describes(clause) or self._says_where(clause, predicate):
            return True
        return clause.relation == "relative" and (self._picks_thing(clause) or self._tells_how_it_is(clause, predicate))

    def _tells_how_it_is(self, clause: Clause, predicate: Predicate) -> bool:
        """Whether a relative clause only says how it is, or used to be, with whom or what it is about: سازمانی *که با
        پاکستان همکاری می‌کند* گفت …; but not what is called what, set beside a name or what was told: طرحی که منتقدان آن
        را ظالمانه می‌خوانند."""
        head, verb = clause.antecedent, clause.verb
        if head is None or verb is None or verb.tense not in LASTING or clause.times:
            return False
        if TOLD_ON & {predicate.type, predicate.mode} or (predicate.says and verb.person in IN_FIRST_PERSON):
            return False  # جنایتی که … *را محکوم می‌کنیم*
        keys = self.work.text.keys
        at = clause.first - (keys[clause.first - 1] == THAT)
        beside = predicate.says and at > 0 and keys[at - 1] in PAUSES
        news = head.first > 0 and keys[head.first - 1] in PAUSES and keys[head.last - 1] != THAT
        held = predicate.aspect == "ongoing" and predicate.mode == "arrest"
        return not (beside or news or held or self.work.completes_telling(clause) or self._are_counted(clause))

    def _picks_thing(self, clause: Clause) -> bool:
        """Whether a relative clause only says which thing is meant of which the sentence tells something else: در
        تأسیساتی *که هدف قرار گرفته‌اند*, از یک کنیسه *که سوزانده شده بود* بازدید کرد; but به یک کشتی *که … شلیک کرد*
        goes on."""
        head, verb = clause.antecedent, clause.verb
        if head is None or verb is None or not head.func or head.func == AGENT:
            return False
        last = self.work.tokens[head.last - 1]
        noun = next((h for h in head.heads if self._is_thing(h)), None)
        if noun is None and not (head.mentions and self._is_thing(head.mentions[0].head)):
            return False
        restricts = last.word.indefinite and last.key.endswith("ی")
        return restricts or (verb.tense == "pluperfect" and not clause.times)

    def _is_thing(self, at: int) -> bool:
        return any(self.work.lemma_is(at, name) for name in THINGS)

    @staticmethod
    def _says_where(clause: Clause, predicate: Predicate) -> bool:
        """Whether a relative clause only says where somebody is: نویسنده‌ای *که در زندان اوین به سر می‌برد*; with a time
        (که اکنون در بازداشت است) it is told for itself."""
        held = predicate.aspect == "ongoing" and predicate.mode == "arrest"
        lasts = clause.verb is not None and clause.verb.tense in ("present", "imperfect")
        return held and lasts and clause.relation == "relative" and not clause.times and not clause.adverbs

    def _is_anybodys(self, clause: Clause) -> bool:
        """Whether a clause only tells what can or cannot be done by anybody: نمی‌توان دولت را به فساد متهم کرد."""
        at: Clause | None = clause
        for _ in range(CHAIN):
            if at is None or at.verb is None or at.sentence != clause.sentence:
                return False
            if not ANYBODY_CAN.isdisjoint(self.work.text.keys[at.first : at.verb.first]):
                return True
            short = at.verb.tense == "past" and at.verb.person == "3s" and self.work.args.own_subject(at) is None
            at = self.work.clauses[at.previous] if short and at.coordinate and at.previous is not None else None
        return False  # نمی‌توان از صلح گفت و *تحریم را تشدید کرد*

    def _is_denied(self, clause: Clause) -> bool:
        """Whether نه opens a clause of nothing but its verb: احضار شده‌اند، نه بازداشت; but نه گفتن says no."""
        verb = clause.verb
        return verb is not None and clause.first >= verb.first - 1 and self.work.tokens[verb.first - 1].key == NOT

    def _describes(self, clause: Clause) -> bool:
        """Whether a passive participle behind a preposition's noun is its adjective: از نزد افراد بازداشت‌شده."""
        verb = clause.verb
        if verb is None:
            return False
        noun = min([verb.first, *(t for m in self.work.readings[clause.index].predicates for t in m.tokens)])
        if self._is_attribute(clause, noun):
            return True
        if verb.tense != "participle" or (verb.lemma in _GIVING and not verb.passive):
            return False  # به والیان دستور داده که …
        if clause.index in self.work.statement_of:
            return False  # از مقام‌های ایران خواسته تا …
        beside = [m for p in clause.phrases if p.func in BESIDE_PEOPLE for m in p.mentions]
        return any(m.kind == "people" and m.last == noun for m in beside)

    def _is_attribute(self, clause: Clause, noun: int) -> bool:
        """Whether a passive participle right behind the subject of another verb is its adjective: افراد واکسینه شده نیز
        باید …, زنان بازداشت شده هنوز در زندان هستند; told for itself it ends its clause or is joined to the next."""
        verb, keys = clause.verb, self.work.text.keys
        end = self.work.text.sentences[clause.sentence].last
        if verb is None or not verb.elided or keys[verb.last - 1] != BECOME or verb.last >= end:
            return False
        if keys[verb.last] in GOES_ON or not any(p.last == noun and not p.func for p in clause.phrases):
            return False
        return any(self.work.tokens[at].word.verbs for at in range(verb.last, end))
