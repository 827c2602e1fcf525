"""The phrases of a clause by their functions: who is named in them, its own subject, object and complements."""

from __future__ import annotations

from rawi.clauses.closing import PRONOUNS
from rawi.clauses.model import ATTRIBUTION, Clause, Phrase
from rawi.clauses.words import AGENT, ALONG, COMMAS
from rawi.lexicon.kinds_classes import ClassName
from rawi.text.classes import Classes
from rawi.text.model import Token
from rawi.what.arguments.agents import acts, is_of_way
from rawi.what.arguments.hanging import BEFORE, Hanging
from rawi.what.arguments.passed import (
    ANYBODY,
    HUMAN,
    Passed,
    are_names,
    describes,
    is_somebody,
    kin_lead,
    object_lead,
)
from rawi.what.arguments.resumed import resumed
from rawi.who.model import ActorDraft, Mention
from rawi.who.reading import NAMES, POINTING, QUOTES, SEVERAL

JOINING = frozenset({"و", "یا", "هم", "نه", "بلکه", "شمول", "بشمول", "جمله", "ویژه", "بهویژه", "خصوص", "بخصوص"})
"""What parts the mentions of a phrase that stand beside one another; a mention without one is in an ezafe."""
ANSWERING = frozenset({"در جریان", "پس از", "به دنبال", "با", "به خاطر"})
"""Functions of phrases that name the deed before, to which another deed is the answer."""
RETALIATION = frozenset({"تلافی", "انتقام"})
"""What a deed is answered by, after در."""
PAIRED = [{"people"}, {"country"}, {"group"}, {"person"}, {"outlet"}, {"country", "group"}]
"""Kinds of actors that, joined in one ezafe, are meant together: مذاکرات *حماس و اسرائیل*."""
POWERS, ARMED = frozenset({"country", "group", "government"}), frozenset({"MIL", "REB", "COP"})
"""Kinds of those who attack by themselves, and sectors of people who do."""
MADE_IN = frozenset({"ساخت", "ساخته", "تولید"})
"""Before the country where a thing was made, whose it is not: پهپادهای *ساخت* ایران."""
GOVERNS: dict[str, ClassName] = {"از": "governs_from", "با": "governs_with", "به": "governs_to", "بر": "governs_upon"}
"""Classes of nouns that take a preposition of their own: در ادامهٔ فشار *بر* مخالفان, با اشاره *به* قانون."""
CARRIED = frozenset({"people", "person", "pronoun", "delegation"})
"""Kinds of those whom what is done to a thing that carries them befalls."""
GIVE, BE, ABOUT = "دادن", "بودن", "درباره"
KINDS = frozenset({"نوع", "گونه", "قبیل", "دست", "طور"})
"""Behind what points, of a kind of deeds and not one of them: این *نوع* حملات."""


class Functions:
    """Reads the clauses of one text."""

    def __init__(self, clauses: list[Clause], actors: list[ActorDraft], tokens: list[Token], classes: Classes) -> None:
        self.clauses = clauses
        self.actors = actors
        self.tokens = tokens
        self.classes = classes
        self._hanging = Hanging(tokens, classes)
        self._own: dict[int, Phrase | None] | None = None
        self._by_function: dict[int, dict[str, list[Phrase]]] = {}
        self.consumed: dict[int, frozenset[int]] = {}
        """Tokens of a clause that belong to its predicate (light-verb nouns), by clause."""
        self.speakers: dict[int, list[int]] = {}
        """Speakers of saying clauses, by clause: subjects of their content where that has none of its own."""

    # -- phrases -------------------------------------------------------------------------------------------------
    def actors_of(self, phrase: Phrase, first_only: bool = False) -> list[int]:
        """The actors named by a phrase: all of a list, or the complement of its head noun."""
        found: list[int] = []
        for at, mention in enumerate(phrase.mentions):
            if self.is_origin(mention) or self._is_dealt_with(phrase, at):
                continue
            if at and found and not self._is_joined(phrase.mentions[at - 1], mention):
                continue
            if at and is_somebody(mention) and self._is_what_he_is(phrase.mentions[at - 1], mention):
                continue
            if mention.actor is not None and mention.kind in HUMAN and mention.actor not in found:
                found += self.actors[mention.actor].members or (mention.actor,)
                if first_only and not self._another_follows(phrase, at):
                    break
            elif mention.kind == "place" and (mention.actor is not None or not found):
                owner = mention.actor if mention.actor is not None else _owner(mention)
                found += [] if owner is None else [owner]
        return found

    def _is_what_he_is(self, named: Mention, mention: Mention) -> bool:
        """Whether a mention behind a comma says what the person named before it is: کریم نوری، *شهروند بهایی*، را."""
        marks = [self.tokens[k].key for k in (named.last, mention.last) if k < len(self.tokens)]
        between = mention.first == named.last + 1 and len(marks) == 2 and COMMAS.issuperset(marks)
        return between and named.kind == "person" and not named.entry

    def is_origin(self, mention: Mention) -> bool:
        """Whether a country is only where a thing was made, whose it is not: موشک ساخت *چین*."""
        return mention.first > 0 and self.tokens[mention.first - 1].key in MADE_IN

    def _is_dealt_with(self, phrase: Phrase, at: int) -> bool:
        """Whether a mention is only whom or whose goods the thing before it buys, carries, makes or opposes: سه کشتی
        *حامل* سوخت عراق را, کتاب‌های *مخالف* طالبان را."""
        if phrase.mentions[at].kind in CARRIED or phrase.func == "به":
            return False  # موترهای حامل زنان را متوقف کردند, به یکی از خریداران نفت ایران تبدیل شد
        if phrase.last < len(self.tokens) and any(v.lemma == BE for v in self.tokens[phrase.last].word.verbs):
            return False  # چین خریدار نفت ایران است
        first = phrase.mentions[at - 1].last if at else phrase.first
        between = self.tokens[first : phrase.mentions[at].first]
        return any(t.word.lemma in self.classes["dealing_in"] for t in between)

    def _another_follows(self, phrase: Phrase, at: int) -> bool:
        """Whether others of a kind are joined to those of a mention: کار *زنان و دختران*, حملات *امریکا و اسرائیل*."""
        if at + 1 >= len(phrase.mentions):
            return False
        before, after = phrase.mentions[at], phrase.mentions[at + 1]
        joined = after.first == before.last + 1 and self.tokens[before.last].key in JOINING
        if joined and after.kind == "people" and before.kind == "person" and after.actor is not None:
            return self.actors[after.actor].kind == "person"  # حکم کریم نوری و *همسرش مریم رحیمی*
        return joined and {before.kind, after.kind} in PAIRED

    def joined_powers(self, phrase: Phrase, head: int) -> list[int]:
        """The states, groups and forces that و joins as those whose deed it is: حملات *امریکا و اسرائیل* به ایران."""
        found: list[int] = []
        end = -1
        for mention in phrase.mentions:
            if mention.first <= head or mention.actor is None:
                continue
            draft = self.actors[mention.actor]
            power = mention.kind in POWERS or (mention.kind == "people" and not ARMED.isdisjoint(draft.sectors))
            beside = end < 0 or (mention.first == end + 1 and self.tokens[end].key == "و")
            if not (power and beside):
                break
            found, end = [*found, mention.actor], mention.last
        return found if len(found) > 1 else []

    def _is_joined(self, before: Mention, mention: Mention) -> bool:
        """Whether a mention stands beside the one before it, not in its ezafe: خبرگزاری حوثی‌های شیعهٔ *یمن*."""
        between = [t for t in self.tokens[before.last : mention.first] if t.key not in QUOTES]
        beside = any(t.key in JOINING or t.key in NAMES or t.word.kind == "punct" for t in between)
        return mention.first < before.last or beside

    def is_consumed(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether the phrase is (part of) the clause's predicate and names nobody."""
        words = self.consumed.get(clause.index)
        if not words:
            return False
        heads = phrase.heads or [m.head for m in phrase.mentions[:1]]  # امارات را مسوول کشتار می‌داند
        return not words.isdisjoint(heads)

    def _is_predicate(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether the phrase is the predicate's noun alone (خبر of خبر داد): it is no object then."""
        words = self.consumed.get(clause.index, frozenset())
        return bool(phrase.heads) and not phrase.mentions and all(h in words for h in phrase.heads)

    def settle(self) -> None:
        """From now on phrases and predicates stay as they are: own subjects are found once and remembered."""
        self._own = {}

    def own_subject(self, clause: Clause) -> Phrase | None:
        """The clause's subject phrase: the first bare one that is no object and no part of the predicate."""
        if self._own is None or clause.index < 0:
            return self._find_own_subject(clause)
        if clause.index not in self._own:
            self._own[clause.index] = self._find_own_subject(clause)
        return self._own[clause.index]

    def _find_own_subject(self, clause: Clause) -> Phrase | None:
        after_object, source = False, -1
        no_subject = Passed(self.tokens, clause, self.classes)
        for phrase in clause.phrases:
            after_object = after_object or phrase.ra
            source = phrase.last if phrase.func == ATTRIBUTION else source
            if phrase.func == "" and not phrase.ra and not phrase.attached and not phrase.predicative:
                if after_object and not phrase.mentions and self.tokens[phrase.first].key not in ANYBODY:
                    continue  # وی را «دیکتاتور» خواند: what it is called
                if after_object and self._is_charge(clause, phrase):
                    continue  # شورای امنیت را، به دلیل …، *مسئول* این وضع می‌داند
                if no_subject.passes(phrase, after_object, source) or self._is_all_consumed(clause, phrase):
                    continue
                if self.is_consumed(clause, phrase):
                    lead = phrase.mentions and phrase.heads and phrase.mentions[0].first < phrase.heads[0]
                    return phrase if lead or self._is_pointed_to(clause, phrase) else None
                return phrase
        return None

    def _is_pointed_to(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a thing that is pointed to stands before the verb's own noun: *این حملات* خسارت سنگینی وارد کرد."""
        at, consumed, verb = phrase.first + 1, self.consumed.get(clause.index) or (), clause.verb
        own = min((k for k in consumed if phrase.first <= k < phrase.last), default=at)
        pointed = self.tokens[phrase.first].key in POINTING and own == at + 1
        return pointed and verb is not None and verb.person == "3s" and self.tokens[at].key not in KINDS

    def _is_charge(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether what stands behind the object is what he is held to be, and not officials who act: این را *مسئولان
        محلی* گفتند."""
        word, verb = self.tokens[phrase.first].word, clause.verb
        act = word.plural and verb is not None and verb.person == "3p" and bool(phrase.mentions)
        return word.lemma in self.classes["charged"] and not (act and word.lemma in self.classes["officials"])

    def _is_all_consumed(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase that would be somebody is the predicate's noun: ایران را *مسئول* حمله دانست."""
        consumed = self.consumed.get(clause.index)
        if not consumed or not phrase.mentions:
            return False
        return consumed.issuperset(range(phrase.first, phrase.last))

    # -- other functions -----------------------------------------------------------------------------------------
    def object(self, clause: Clause) -> list[Phrase]:
        """The object: the phrase marked by را, else bare phrases after the subject that are no predicate's."""
        marked = [p for p in clause.phrases if p.ra]
        if taken_up := resumed(self.tokens, clause, marked):
            return taken_up
        kin = kin_lead(self.tokens, clause, self.classes) if len(marked) == 1 else None
        lead = self._many_led(clause, marked[0]) if len(marked) == 1 and kin is None else kin
        if lead is not None:
            return [lead]
        if len(marked) == 1 and not marked[0].mentions:
            # یک مرد ۳۵ ساله را: what stands right before belongs to it
            before = [p for p in clause.phrases if p.func == "" and p.last == marked[0].start and p.mentions]
            heads = marked[0].heads
            word = self.tokens[heads[0]].word if heads else None
            thing = word is not None and word.common and word.number is None and word.key not in PRONOUNS
            if thing and before == [self.own_subject(clause)]:
                return marked  # سه کشور | مکانیسم ماشه را علیه ایران فعال کردند
            return before or marked
        if marked:
            lead = object_lead(self.tokens, clause)
            return marked if lead is None or not lead.mentions else [lead, *marked[1:]]
        subject = self.own_subject(clause)
        bare = [
            p
            for p in clause.phrases
            if p.func == ""
            and p is not subject
            and not (p.attached or p.predicative)
            and not (self._is_predicate(clause, p) or are_names(self.tokens, clause, p))
        ]
        if subject is not None and bare and describes(self.tokens, subject, bare[0]):
            bare = bare[1:]  # کریم نوری، زندانی پیشین، آزاد شد
        if bare:
            return bare
        if clause.relation == "relative" and clause.antecedent is not None and subject is not None:
            return [clause.antecedent]
        return []

    def _many_led(self, clause: Clause, marked: Phrase) -> Phrase | None:
        """Those counted or some of them right before people who only say what they are of: ماموران *چند فعال صنفی*
        معلمان را بازداشت کردند."""
        before = clause.ending_at(marked)
        if before is None or before.func or before.ra or len(before.mentions) != 1 or len(marked.mentions) != 1:
            return None
        some, whole = before.mentions[0], marked.mentions[0]
        key = self.tokens[some.first].key
        several = key in SEVERAL or key in self.classes["quantifiers"]
        counted = several and some.kind == whole.kind == "people"
        return before if counted and whole.count is None and before is not self.own_subject(clause) else None

    def after(self, clause: Clause, preposition: str) -> list[Phrase]:
        """Complements of a preposition (in canonical form, or as it is written: در برابر), in order."""
        found = self._functions(clause).get(preposition)
        if found is None:
            return []
        found = self._hanging.free(clause, preposition, found)
        if preposition == AGENT:
            return [p for p in found if acts(self.tokens, clause, p, self.classes)]
        return found

    def _functions(self, clause: Clause) -> dict[str, list[Phrase]]:
        """A clause's phrases by their functions, and by their prepositions as they are written."""
        settled = self._own is not None and clause.index >= 0
        known = self._by_function.get(clause.index) if settled else None
        if known is None:
            known = {}
            for phrase in clause.phrases:
                known.setdefault(phrase.func, []).append(phrase)
                if phrase.first <= phrase.start:
                    continue
                written = " ".join([t.key for t in self.tokens[phrase.start : phrase.first]])
                if written != phrase.func:
                    known.setdefault(written, []).append(phrase)
            if settled:
                self._by_function[clause.index] = known
        return known

    def is_by_the_way(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase completes how something is done, or of what is spoken.

        با استقبال *از نشست* بر صلح تأکید کرد, دربارهٔ برنامهٔ دولت *برای رفع تحریم* تأکید کرد.
        """
        before = clause.ending_at(phrase)
        if before is None:
            return False
        matter = before.func == ABOUT and phrase.func == "برای" and bool(before.heads)
        return matter or (before.func in ("با", "ضمن") and self._governs(before, phrase.func))

    def is_governed(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase completes the noun of the prepositional one before it, not the verb: در چارچوب توافق *با
        عراق* با ترکیه گفتگو کرد."""
        before = clause.ending_at(phrase)
        if before is None or not before.func or not self._governs(before, phrase.func):
            return False
        own = self.consumed.get(clause.index)  # به انتقاد *از عراق* پرداخت: the noun is the verb's
        return not own or own.isdisjoint(before.heads[:1])

    def _governs(self, before: Phrase, preposition: str) -> bool:
        nouns: frozenset[str] = self.classes[GOVERNS[preposition]] if preposition in GOVERNS else frozenset()
        leads = [*before.heads[:3], *(m.head for m in before.mentions[:1])]
        return any(self.tokens[h].word.lemma in nouns for h in leads)

    def is_manner(self, phrase: Phrase) -> bool:
        """Whether با leads to how something is done: با محکوم کردن اسراییل, با اشاره به مردم, با حضور وزیر."""
        lead = [h for h in phrase.heads if not phrase.mentions or h < phrase.mentions[0].first]
        manner = self.classes["manner_nouns"]
        words = [self.tokens[h].word for h in lead[:2]]
        return any(w.lemma in manner or any(f.form == "infinitive" for f in w.verbs) for w in words)

    def _follows_subject(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase hangs on the participle that ends the subject, or says of what a body of no name is: مهاجران
        اخراج‌شده از ایران از … خواستند, شبکه‌ای *از بانک‌ها* از دولت … حمایت کرد."""
        subject = self.own_subject(clause)
        ends = subject is not None and phrase.start == subject.last
        last = self.tokens[phrase.start - 1]
        return ends and (last.key.endswith("شده") or last.word.indefinite or last.key.endswith("ای"))

    @staticmethod
    def is_beside(clause: Clause, phrase: Phrase, functions: frozenset[str]) -> bool:
        """Whether a phrase hangs on the noun of one beside, by the function of that: به دلیل اختلاف *با ایران* با ترکیه
        گفتگو کرد."""
        before = clause.ending_at(phrase)
        return before is not None and before.func in functions and bool(before.heads)

    def _is_answered(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase says whom the deed befell that is answered: در تلافی حمله *به رفح* به اسرائیل راکت زد."""
        before = clause.ending_at(phrase)
        answers = before is not None and before.func == "در" and self.tokens[before.first].key in RETALIATION
        return answers or self.is_beside(clause, phrase, ANSWERING)

    def _nearest_first(self, clause: Clause, functions: tuple[str, ...], subject: Phrase | None) -> tuple[str, ...]:
        """The functions, last those filled only before the subject: با تسلط بر کابل، آنان به زنان …."""
        if subject is None:
            return functions
        filled = {f: self.after(clause, f) for f in functions}
        fronted = {f for f, found in filled.items() if found and all(p.last <= subject.start for p in found)}
        return tuple(sorted(functions, key=lambda f: f in fronted)) if fronted else functions

    def given_to(self, clause: Clause, noun: tuple[int, ...], functions: tuple[str, ...]) -> list[Phrase]:
        """To whom leave or a right, the ``noun`` of دادن, is given, where it has its own به behind it.

        *به گزارشگر* اجازهٔ ورود به ایران را دادند."""
        if not noun or "به" not in functions or clause.verb is None or clause.verb.lemma != GIVE:
            return []
        to = [p for p in self.after(clause, "به") if p.mentions]
        return to[:1] if to and to[0].start < noun[0] < to[-1].start else []

    def fill(self, clause: Clause, functions: tuple[str, ...]) -> list[Phrase]:
        """Phrases of the first of ``functions`` that is filled; ``subj`` is left to `subject`."""
        subject = self.own_subject(clause) if len(functions) > 1 else None
        for function in self._nearest_first(clause, functions, subject):
            found = self.object(clause) if function == "obj" else self.after(clause, function)
            named = [p for p in found if p.mentions and not is_of_way(self.tokens, clause, p, functions)]
            if function != "obj" and subject is not None:
                named = [p for p in named if p.start >= subject.last] or named
            if function != "obj" and len(named) > 1:
                named = [p for p in named if not self.is_beside(clause, p, BEFORE)] or named
                named = [p for p in named if not self.is_governed(clause, p)] or named
            if function == "با":  # همراه با هیأتی با سفیران دیدار کرد
                named = [p for p in named if not self._hanging.is_interviewer(p)]
                named = [p for p in named if self.tokens[p.start].key not in ALONG] or named
            if function == "برای":  # در راستای تعهد امریکا: in line with what, not for whom
                named = [p for p in named if self.tokens[p.start].key != "در"]
            if function in ("از", "بر"):
                named = [p for p in named if not self.is_governed(clause, p)]
            if function == "به" and len(named) > 1:  # اجازهٔ ورود به دانشگاه را *به دختران* نمی‌دهند
                named = [p for p in named if not p.attached] or named
            if function != "obj" and len(named) > 1:  # در همسویی با امریکا، مبادلات *با ایران را* قطع کرد
                named = [p for p in named if any(q.ra and q.last == p.start for q in clause.phrases)] or named
            if function == "از" and len(named) > 1 and self._follows_subject(clause, named[0]):
                named = named[1:]
            if function == "به" and len(named) > 1 and self._is_answered(clause, named[0]):
                named = named[1:]
            if not named and function != "obj" and clause.relation == "relative":
                named = resumed(self.tokens, clause, found)  # شهری که ارتش *به آن* حمله کرد
            if named:
                return named if function == "obj" else self._joined(clause, named)
        return []

    def _joined(self, clause: Clause, company: list[Phrase]) -> list[Phrase]:
        """The first of some phrases; of those with whom something is done, also those whom و and a time join to it: *با
        سفیر چین* و روز بعد *با سفیر هند* دیدار کرد."""
        out = company[:1]
        for phrase in company[1:] if company[0].func == "با" else ():
            last = out[-1].last
            between = range(last + 1, phrase.start)
            timed = all(any(t.first <= k < t.last for t in clause.times) for k in between)
            if self.tokens[last].key != "و" or not timed:
                break
            out.append(phrase)
        return out


def _owner(place: Mention) -> int | None:
    """Whose a place is, for what is done to it: پایگاه ارتش اوکراین هدف قرار گرفت."""
    return next((m.actor for m in place.inner if m.actor is not None and m.kind in HUMAN), None)
