"""When what a clause tells took place: which expression of time of the text is the clause's own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec

from rawi.clauses.model import Clause
from rawi.clauses.words import COMMAS
from rawi.lexicon.kinds_what import Predicate
from rawi.record import Time
from rawi.time.model import Expression
from rawi.what.arguments.agents import CAUSES
from rawi.what.attribution.saytime import is_of_vote
from rawi.what.circumstances.answered_deeds import dates_followed
from rawi.what.circumstances.beside import Beside
from rawi.what.circumstances.days_after import DaysAfter
from rawi.what.matching.back import Antecedents
from rawi.what.patterns import Match
from rawi.what.work import Work

FOR = "برای"
NAMING = frozenset({"از", "علیه", "درباره"})
"""Prepositions of a deed that is only named, with its own time: از حملهٔ دیروز انتقاد کرد."""
VERBAL = frozenset({"AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"})
"""PLOVER's verbal types: told in the present tense they are still single acts, not states that go on."""
VIOLENT = frozenset({"ASSAULT", "COERCE", "PROTEST"})
WITHIN, IT, AFTER = frozenset({"در", "در جریان"}), "آن", "پس از"
SINCE = WITHIN | {"از"}
_MONTH = 27
"""More days than these has a stretch that is a month or a year."""
FIRST = frozenset({"نخستین", "اولین", "نخستینبار", "اولینبار", "دومین", "سومین", "چهارمین", "پنجمین"})
"""Ordinals of the first time, or of one more."""
UTMOST = "ترین"
_REACH = 8
"""So many words before a time may stand what is the first or the worst since."""
WITHIN_CHARGE = frozenset({"در", "به", "بر", "علیه", "با", "از", "در جریان"})
"""Functions of phrases that hang on the noun of a charge: به اتهام شرکت *در اعتراضات*."""
CAUGHT, COURSE_OF_LAW = ("COERCE", "arrest"), frozenset({("SANCTION", "convict"), ("RETREAT", "release")})
"""Being caught, and what only comes of it later."""
WHEN = frozenset({"زمانی", "زمانیکه", "هنگامی", "هنگامیکه", "وقتی", "وقتیکه"})


class When:
    """Times of clauses: their own, one that coordinated clauses share, or that of the deed they point back to.

    A time governs its own clause and those coordinated with it; it never goes down into what a verb of saying tells
    (``روز سه‌شنبه گفت که …``) nor up from there, since saying and deed have times of their own.
    """

    def __init__(self, work: Work) -> None:
        self.work = work
        self.back = Antecedents(work)
        self.beside = Beside(work)
        self.after = DaysAfter(work, self.back)
        self._shared: dict[int, Time | None] = {}

    def of(self, clause: Clause) -> Time | None:
        """The time of what a clause tells, or None where the text does not say."""
        own = self._own(clause)
        if own is not None:
            return own
        above = self.after.time(clause, self._own) if clause.phrases else None
        above = above or self._leading(clause) or self._of_antecedent(clause) or self._at_that_time(clause)
        above = above or self.back.time(clause) or self._from_before(clause) or self._of_outcome(clause)
        above = above or self._of_course(clause)
        return above or self.beside.time(clause, self._own) or self.beside.hours_from_told(clause)

    def own(self, clause: Clause) -> Time | None:
        """The time that stands in a clause itself."""
        return self._own(clause)

    def _at_that_time(self, clause: Clause) -> Time | None:
        """The time of the clause that a زمانی که clause stands behind: در ماه اپریل انجام شد، زمانی که او …."""
        if clause.relation != "adverbial" or clause.fronted or clause.parent is None or clause.embedded:
            return None
        opens = self.work.text.keys[max(clause.first - 2, 0) : clause.first + 1]
        return self._own(self.work.clauses[clause.parent], since=True) if WHEN & set(opens) else None

    def _of_antecedent(self, clause: Clause) -> Time | None:
        """The time of what a relative clause tells of, where it stands right before که: حملهٔ هفتم اکتوبر که …"""
        if clause.relation != "relative" or clause.within is None or clause.coordinate:
            return None
        near = range(clause.first - 2, clause.first + 2)
        return next((self._that_day(e) for e in reversed(clause.within.times) if e.last in near), None)

    def _that_day(self, expression: Expression) -> Time | None:
        """The day itself of a time that its clause is set from, after, or up to, as که behind it tells of it: از *روز
        اول فوریه* که ارتش قدرت را گرفت."""
        time = expression.time
        if time is not None and time.precision == "day" and not (time.start and time.end):
            return msgspec.structs.replace(time, start=time.start or time.end, end=time.end or time.start)
        return time if expression.bound in ("after", "from") else self._clause_time(expression)

    def _of_outcome(self, clause: Clause) -> Time | None:
        """The time of the attack that a که clause behind it tells the outcome of: دیروز حمله کردند *که سه تن از آنان
        کشته شدند*."""
        if clause.relation not in ("content", "relative") or clause.embedded or clause.parent is None:
            return None
        above = self.work.clauses[clause.parent]
        verb = above.verb
        if (
            verb is None
            or clause.verb is None
            or clause.sentence != above.sentence
            or above.index in self.work.statement_of
        ):
            return None
        told = [m.pattern.target for m in self.work.readings[above.index].predicates]
        deed = any(t.type in VIOLENT and not t.says for t in told)
        if self._is_later(clause) or self._is_next_step(above, clause):
            return None
        begins = verb.last <= clause.first <= verb.last + 2 and clause.verb.tense in ("past", "perfect")
        return self.of(above) if deed and begins else None

    def _of_course(self, clause: Clause) -> Time | None:
        """The time of what took its course in the clause before که, where the one behind it says what was done in it:
        مبادله *در ۱۶ فوریه* صورت گرفت که *طی آن* صد تن آزاد شدند."""
        if clause.relation not in ("content", "relative") or clause.embedded or clause.parent is None:
            return None
        above, keys = self.work.clauses[clause.parent], self.work.text.keys
        opens = clause.phrases[0] if clause.phrases else None
        if opens is None or above.sentence != clause.sentence or above.index in self.work.statement_of:
            return None
        of_it = opens.func in WITHIN and keys[opens.first : opens.last] == [IT] and opens.start <= clause.first + 1
        return self.of(above) if of_it else None

    def _leading(self, clause: Clause) -> Time | None:
        """A time right after a verb of saying without که: it leads what is said (گفت روز جمعه ده تن کشته شدند)."""
        if clause.relation != "content" or clause.parent is None:
            return None
        above = self.work.clauses[clause.parent]
        if above.verb is None or clause.verb is None:
            return None
        times = (self._clause_time(e) for e in above.times if above.verb.last <= e.first < clause.verb.first)
        return next((t for t in times if t is not None), None)

    def of_noun(self, clause: Clause, head: int) -> Time | None:
        """The time of a deed named by a noun whose clause tells of it: what stands after the noun, or points back."""
        after = (self._clause_time(e) for e in clause.times if e.first > head)
        return next((t for t in after if t is not None), None) or self.back.time(clause)

    def inside(self, clause: Clause, head: int) -> Time | None:
        """The time that stands inside the object that a deed's noun leads: مسئولیت حملهٔ *دیروز* کندز را پذیرفت."""
        own = next((p for p in clause.phrases if p.first <= head < p.last), None)
        inner = (e for e in clause.times if own is not None and own.first < e.first and _is_inside(clause, e))
        return next((t for e in inner if (t := self._clause_time(e)) is not None), None)

    def behind(self, clause: Clause, words: tuple[int, int]) -> Time | None:
        """The time that stands right behind the noun of a deed, as its own: مسئولیت حملهٔ *دیروز* در کابل را پذیرفت."""
        own = (e for e in clause.times if words[0] < e.first <= words[1] or e.first - 1 == words[0])
        return next((t for e in own if (t := self._clause_time(e)) is not None), None) or self.back.time(clause)

    def _own(self, clause: Clause, since: bool = False) -> Time | None:
        """The clause's own time; one that it is only set after or before counts where there is no other.

        ``since``: also one that says since when there was none (بیشترین تلفات از سال ۲۰۱۴ است، زمانی که …).
        """
        beside: Time | None = None
        for at, expression in enumerate(clause.times):
            time = self._clause_time(expression)
            if time is None or self._after_verb(clause, expression) or self._is_anothers(clause, expression):
                continue
            if not since and self._is_first_since(clause, expression):
                continue
            if expression.rule == "time:span" and self.work.text.keys[expression.first - 1] == FOR:
                continue  # برای چهار سال آینده کمک کرد: how long, not when
            if expression.bound in ("", "from"):
                return self._with_next(clause, at, time)
            beside = beside or time
        return beside

    def _is_anothers(self, clause: Clause, expression: Expression) -> bool:
        """Whether a time is that of a deed only named: از تظاهرات *امروز* انتقاد کرد, در واکنش به حملهٔ *دیروز*."""
        cited = self._is_cited(clause, expression.first) or is_of_charge(clause, expression)
        if cited or _is_inside(clause, expression) or is_of_thing(self.work, clause, expression):
            return True
        if expression.bound:
            return False  # از زمان آتش‌بس نوامبر
        if is_of_vote(self.work, clause, expression):
            return True
        if dates_followed(self.work, clause, expression.first, expression.last):
            return True
        return is_of_named(self.work, clause, expression)

    def _is_first_since(self, clause: Clause, expression: Expression) -> bool:
        """Whether a time only says since when there was none, or no greater one: *برای نخستین بار پس از* سال ۲۰۲۱."""
        keys = self.work.text.keys[max(clause.first, expression.first - _REACH) : expression.first]
        keys = keys[max((k + 1 for k, key in enumerate(keys[:-1]) if key in COMMAS), default=0) :]
        since = expression.bound in ("after", "from", "since") or "از" in keys[-2:]
        return since and any(k in FIRST or k.endswith(UTMOST) for k in keys)

    def _is_cited(self, clause: Clause, at: int) -> bool:
        """Whether words are cited in a clause whose verb is not: این حمله را «جنایتی *در ماه رمضان*» خواند."""
        return clause.verb is not None and self.work.is_quoted(at) and not self.work.is_quoted(clause.verb.first)

    def _after_verb(self, clause: Clause, expression: Expression) -> bool:
        """Whether a time stands after the verb, where what the verb asks or tells begins: خواستند روز جمعه …"""
        return (
            clause.verb is not None and expression.first >= clause.verb.last and clause.index in self.work.has_content
        )

    def _with_next(self, clause: Clause, at: int, time: Time) -> Time:
        """A day and the next one joined by و are an interval: چهارشنبه و پنجشنبه."""
        first, following = clause.times[at], clause.times[at + 1 : at + 2]
        if not following or following[0].first != first.last + 1 or self.work.tokens[first.last].key != "و":
            return time
        other = following[0].time
        if other is None or other.end is None or time.start is None or other.end <= time.start:
            return time
        return msgspec.structs.replace(time, end=other.end)

    def _from_before(self, clause: Clause) -> Time | None:
        """The time of the clause that this one is coordinated with: آمد، … و رفت have one adverbial."""
        if clause.index not in self._shared:
            self._shared[clause.index] = None  # guards against a loop while it is being found
            before = self.work.previous(clause)
            later = self._is_later(clause) or (before is not None and self._is_next_step(before, clause))
            if before is not None and _coordinated(before, clause) and not later:
                time = self.of(before)
                since = time is not None and time.start is not None and time.end is None
                self._shared[clause.index] = time if not since or self._lasts_too(clause) else None
        return self._shared[clause.index]

    def _lasts_too(self, clause: Clause) -> bool:
        """Whether what a clause tells goes on since when the one before it does: از ماه نومبر … را گرفته و *هر روز حمله
        می‌کند*; not what others did meanwhile, nor what was said once (… *و خواستار* آزادی آنان شدند)."""
        keys = self.work.text.keys
        then = any(p.func in SINCE and keys[p.first] == IT for p in clause.phrases)  # از آن زمان, طی آن
        if then or WHEN & set(keys[max(clause.first - 2, 0) : clause.first + 1]):
            return True
        told = {m.pattern.target.type for m in self.work.readings[clause.index].predicates}
        return (not told or not told <= VERBAL) and self.work.args.own_subject(clause) is None

    def _is_later(self, clause: Clause) -> bool:
        """Whether a clause says that it tells of days or years after the one before it: *پس از چند سال* فسخ شد."""
        later = (p for p in clause.phrases if p.func == AFTER and p.heads)
        return any(self.work.lemma_is(p.heads[-1], "time_units") for p in later)

    def _is_next_step(self, before: Clause, clause: Clause) -> bool:
        """Whether what befalls somebody comes long after he was caught, by the course of law: *در تیرماه* بازداشت و به
        ده سال زندان *محکوم شد*."""
        caught = any((m.pattern.target.type, m.pattern.target.mode) == CAUGHT for m in self._deeds(before))
        told = [(m.pattern.target.type, m.pattern.target.mode) for m in self._deeds(clause)]
        return caught and bool(told) and COURSE_OF_LAW.issuperset(told)

    def _deeds(self, clause: Clause) -> Sequence[Match[Predicate]]:
        return self.work.readings[clause.index].predicates

    def _clause_time(self, expression: Expression) -> Time | None:
        """What an expression says of its clause: from a point on after از; nothing where it only counts years back."""
        time = expression.clause_time
        if time is None or time.start is None or time.end is None:
            return time
        from_then = expression.bound == "from" or (
            not expression.bound and self.work.tokens[expression.first - 1].key == "از" and expression.first > 0
        )
        if from_then and expression.rule != "time:stretch":
            published = self.work.times.published.day
            if published is not None and time.precision == "day" and time.start > published.isoformat():
                return time  # از شنبهٔ آینده محدودیت وضع خواهد کرد: that is when he will
            return msgspec.structs.replace(time, end=None)
        years = _years_back(time, self.work.times.published.day) if expression.rule == "time:span" else 0
        if years == 1:
            return msgspec.structs.replace(time, precision="month")
        return None if years else time


def _is_inside(clause: Clause, expression: Expression) -> bool:
    """Whether a time stands inside an object, whose time it is: حملهٔ *دیروز* طالبان را محکوم کرد."""
    return any(p.ra and p.first < expression.first and expression.last < p.last for p in clause.phrases)


def is_of_named(work: Work, clause: Clause, expression: Expression) -> bool:
    """Whether a time is that of a deed only named: از تظاهرات *امروز* انتقاد کرد, به خاطر حملهٔ *دیروز* تشکر کرد."""
    text = work.text
    for phrase in clause.phrases:
        behind = phrase.first < expression.first <= phrase.last
        named = phrase.func in NAMING or (phrase.func == FOR and text.keys[phrase.start] != FOR)
        if behind and named and work.lex.noun_at(text, expression.first - 1) is not None:
            return True
    return False


def is_of_thing(work: Work, clause: Clause, expression: Expression) -> bool:
    """Whether a year is that of a law or a treaty, or when somebody was born (به استناد *قانون سال ۱۳۹۲*, کریم نوری
    (*متولد ۱۹۸۵*) را), or a time is that of protests."""
    if _is_of_upheaval(work, clause, expression):
        return True
    thing, time = expression.first - 1, expression.clause_time
    if thing < 0 or time is None or time.start is None or time.end is None or not work.key_is(thing, "dated_things"):
        return False
    if (date.fromisoformat(time.end) - date.fromisoformat(time.start)).days <= _MONTH:
        return False
    phrase = clause.holding(thing)
    return phrase is None or bool(phrase.func) or phrase.ra or not work.is_a(thing, "agreements")


def _is_of_upheaval(work: Work, clause: Clause, expression: Expression) -> bool:
    """Whether a time is that of protests of which only some are told, or about which something is: یکی از بازداشت‌شدگان
    *اعتراضات آبان ۱۴۰۱*, در ارتباط با *اعتراضات آبان ۱۴۰۱*; but در اعتراضات آبان ۱۴۰۱ کشته شد."""
    phrase = next((p for p in clause.phrases if p.last == expression.first and p.heads), None)
    if phrase is None or not work.lemma_is(phrase.heads[0], "upheavals"):
        return False
    before = clause.ending_at(phrase) if not phrase.func else None
    some = before is not None and work.tokens[before.last - 1].word.plural and bool(before.mentions)
    return phrase.func in NAMING or (some and not phrase.ra)


def is_of_charge(clause: Clause, expression: Expression) -> bool:
    """Whether a time stands where a charge or a cause ends and the sentence to something begins, so that it is as often
    of what was done: به اتهام شرکت در کشتار زندانیان *در سال ۱۳۶۷* به حبس ابد محکوم شد."""
    following = next((p for p in clause.phrases if p.start >= expression.last), None)
    if following is None or following.func != "به":
        return False
    before = next((p for p in clause.phrases if p.last in (expression.first, expression.first - 1)), None)
    within = before is not None and before.func not in CAUSES
    while before is not None and before.func in WITHIN_CHARGE:
        before = clause.ending_at(before)
    return within and before is not None and before.func in CAUSES


def _coordinated(before: Clause, clause: Clause) -> bool:
    """Whether a clause goes on from the one before in the same sentence, under the same verb."""
    return (
        before.sentence == clause.sentence
        and (before.parent == clause.parent or before.relation == clause.relation == "content")
        and (clause.coordinate or before.relation == clause.relation)
    )


def _years_back(time: Time, published: date | None) -> int:
    """How many years before the report a stretch begins that ends with it: ``در سه سال گذشته`` says how long rather
    than when, ``در یک سال گذشته`` the months since."""
    if published is None or time.start is None or time.end != published.isoformat() or time.precision != "year":
        return 0
    return published.year - int(time.start[:4])


def inferred_too(time: Time, how: str) -> Time:
    """A time that was found in one more way than it says of itself."""
    return msgspec.structs.replace(time, inferred=f"{time.inferred}; {how}".removeprefix("; "))
