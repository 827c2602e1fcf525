"""An event's mode, places, time and aspect, read from its clause."""

from __future__ import annotations

from datetime import date, timedelta

from rawi.clauses.antecedents import stands_meanwhile
from rawi.clauses.closing import REFLEXIVES
from rawi.clauses.model import ATTRIBUTION, IN_FIRST_PERSON, Clause, VerbGroup
from rawi.clauses.words import LISTING
from rawi.lexicon.kinds_what import Predicate
from rawi.record import Aspect
from rawi.what.circumstances.answered_deeds import of_other_deeds
from rawi.what.circumstances.when import VERBAL, is_of_charge, is_of_thing
from rawi.what.model import EventDraft
from rawi.what.work import Work

SAID_IS_DONE = VERBAL - {"CONCEDE"}
"""Types that are done by saying so."""
LONG_AGO = timedelta(days=200)
"""An event this long before the report is background: "historical"."""

EXPLOSIVES, SUICIDE = "explosives", "suicide-attack"
DRONE, MISSILES = "drone", "heavy-weapons"
_ANYHOW = frozenset({"suicide-attack", "drone", "unconventional"})
YIELDS = {
    "": None,
    "explosives": _ANYHOW,
    "aerial": _ANYHOW,
    "heavy-weapons": _ANYHOW,
    "drone": frozenset({"drone"}),
    "firearms": _ANYHOW | {"explosives", "heavy-weapons"},
}
"""Modes of attack whose frame gives way to a cue, and to which: بمب‌گذاری انتحاری, با سلاح سنگین آتش گشودند; drones only
beside missiles (حملهٔ پهپادی و موشکی). The other
modes (abduct, beat, destroy) stay: a word of weapons beside them is often the target."""

EARLIER = timedelta(days=100)
"""So with the pluperfect, which already sets the event before what the report tells."""
STANDS = frozenset({"AGREE", "REJECT", "THREATEN"})
"""Types that are done by saying what one will do: اجازه نخواهیم داد promises now."""
UNFAILING = frozenset({"REJECT", "THREATEN"})
"""Types that are told with a condition and are done all the same: اگر حمله کنند، پاسخ می‌دهیم threatens."""
ENDS = frozenset({"release", "withdraw", "disarm", "resign"})
"""Modes of deeds that are over when they are done: told in the present tense they are still to come."""
GOING = frozenset({"شدن", "کردن", "رفتن", "آمدن", "رسیدن"})
"""Verbs of setting out and arriving."""
ALLEGE, INVESTIGATE = "allege", "investigate"
"""Modes of saying: an investigation told in the present tense lasts, and so does being accused."""
DECIDED = frozenset({"discontinue", "withdraw", "expel"})
"""Modes of sanctions that are decided by saying so: دولت مذاکرات را *معلق می‌کند*."""
HAVE = "داشتن"
BEING = frozenset({"بودن", HAVE})
STILL = frozenset({"هنوز", "همچنان", "کماکان"})
MOST_JOINED = 4
"""So many clauses back a condition may stand."""
KEEPING = frozenset({"نگهداشتن", "بازنگهداشتن"})
"""Verbs of keeping somebody, however many, which goes on since the day named."""
AGES = frozenset({"سال", "دهه"})
SUMMED = frozenset({"ASSAULT", "COERCE", "SANCTION", "RETREAT", "AID"})
"""Types whose deeds are counted by those who suffer them; fifteen who strike go on striking."""
GIVEN_TO = frozenset({"", "به", "برای"})
"""Functions of the phrases that those who are given something are counted in."""
NUMBERLESS = frozenset({"ده", "صد", "هزار", "شمار", "شماری"})
"""What begins a count without a number: ده‌ها کشتی."""
OVER = ("طی", "در", "ظرف")
"""Prepositions of the stretch over which something was done: در جریان چند سال، طی دو دهه. What is done for years (برای
سه سال محروم شد) may only begin, but for fighting."""
PAST = frozenset({"past", "pluperfect"})
DONE = PAST | {"perfect"}
GOING_ON, VIOLENT = frozenset({"CONSULT", "MOBILIZE"}), frozenset({"ASSAULT", "PROTEST"})
"""Types of which the imperfect tells how they went on."""
RESOLUTION = "قطعنامه"
ARREST, SEIZE, IT, WITH = "arrest", "seize", "آن", "با"
TO_COME = frozenset({"آینده", "آتی", "بعدی"})
WHETHER, OR, KNOWN = "آیا", "یا", frozenset({"معلوم", "مشخص", "روشن", "واضح"})
"""Words for what is asked, and what is known or not."""
PERHAPS = frozenset({"احتمالی", "محتمل", "فرضی"})
AHEAD = frozenset({"آتی", "آینده", "قریبالوقوع"})
"""Behind a meeting that has not taken place yet."""


class Circumstances:
    """Reads what stands around an event in its clause."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._bygone: set[int] = set()
        """Sentences that tell of what was long before the report."""

    def mode(self, clause: Clause, event: EventDraft, frame: Predicate) -> str:
        """The mode: the frame's own, else what a cue in the clause says."""
        if event.mode == ARREST and self.work.object_is(clause, IT):
            return SEIZE  # کشتی … بود و ارتش *آن را* توقیف کرد
        if event.mode not in YIELDS or (event.mode and event.type != "ASSAULT"):
            return event.mode
        if event.mode == EXPLOSIVES and self.work.object_is(clause, *REFLEXIVES):
            return SUICIDE  # مردی *خود را* در میان شاگردان منفجر ساخت
        allowed = YIELDS[event.mode]
        if event.type not in self.work.lex.modes:
            return event.mode
        end = clause.verb.last if clause.verb else clause.last
        sources = [(p.start, p.last) for p in clause.phrases if p.func == ATTRIBUTION]
        sources += [(m.first, m.last) for p in clause.phrases if p.ra for m in p.mentions if m.kind == "person"]
        if event.type == "ASSAULT":
            sources += self._of_others(clause, event, frame)
        cues = self._cues(event.type, clause.first, end, sources)
        mode = min((f for f in cues if allowed is None or f[1] in allowed), default=(0, event.mode))[1]
        missiles = mode == DRONE and any(f[1] == MISSILES for f in cues)
        return MISSILES if missiles else mode  # با *موشک* و پهپاد: the heavier of the two

    def _of_others(self, clause: Clause, event: EventDraft, frame: Predicate) -> list[tuple[int, int]]:
        """The stretches of a clause that tell of another deed than an attack, or of what it hit."""
        others = of_other_deeds(self.work, clause)
        if event.noun:
            others = [o for o in others if not o[0] <= event.words[0] < o[1]]
        return others if frame.toll is not None else others + self._of_struck(clause, frame)

    def kind_of_meeting(self, clause: Clause, event: EventDraft) -> str:
        """The mode of talks that no word of theirs gives: who is met by the ezafe of دیدار is a guest (در دیدار *سفیر*
        گفت), and a meeting held with nobody is one of many (*نشست وزیران* برگزار شد)."""
        head = event.words[0]
        if event.noun and self.work.lemma_is(head, "visits"):
            phrase = clause.holding(head)
            if phrase is None or any(p.func == WITH and p.start == phrase.last for p in clause.phrases):
                return ""  # در دیدار وزیر *با سفیر*
            guest = any(m.first == head + 1 for m in phrase.mentions)
            return "visit" if guest and self.work.tokens[head + 1].word.number is None else ""
        if event.recipients or event.entry not in self.work.entries["holding_meetings"]:
            return ""
        states = {self.work.who.actors[a].country for a in event.actors} - {""}
        return "" if len(states) == len(event.actors) == 2 else "multilateral"

    def asked(self, clause: Clause) -> str:
        """The mode that the words of a deed give to the request for it: باید *غرامت* بپردازد asks to yield."""
        end = clause.verb.last if clause.verb else clause.last
        return self._first_cue("REQUEST", clause.first, end)

    def threatened(self, event: EventDraft) -> str:
        """The mode that words up to the end of its sentence give a threat: تهدید کرد که *زیرساخت‌ها* را …."""
        end = self.work.text.sentences[self.work.clauses[event.clause].sentence].last
        return self._first_cue(event.type, event.first, end)

    def _first_cue(self, type_: str, first: int, end: int) -> str:
        return min(self._cues(type_, first, end, []), default=(0, ""))[1]

    def _cues(self, type_: str, first: int, end: int, but: list[tuple[int, int]]) -> list[tuple[int, str]]:
        """The modes that words from ``first`` up to ``end`` give, each with the rank of its entry; those in the
        stretches ``but`` tell of something else."""
        book, keys, lemmas = self.work.lex.modes.get(type_), self.work.text.keys, self.work.text.lemmas
        found: list[tuple[int, str]] = []
        if book is None:
            return found
        for at in {*book.places(keys, first, end), *book.places(lemmas, first, end)}:
            if any(start <= at < last for start, last in but):
                continue  # به گزارش رسانه‌ها، … را ممنوع کردند censors nobody; فرمانده یگان *راکتی* را کشت
            match = book.match(keys, at, end)
            if match is not None:
                found.append(match[1])
            single = book.single(keys[at]) or book.single(lemmas[at])
            if single is not None:
                found.append(single)
        return found

    def _of_struck(self, clause: Clause, frame: Predicate) -> list[tuple[int, int]]:
        """The stretches that tell what was struck, in which weapons do no harm: *انبار پهپادها* را زد, به *سکوی پرتاب
        موشک* حمله کرد; but موشکی را به شهر شلیک کرد."""
        verb, whom = clause.verb, frame.recipient
        undergone = verb is not None and ((verb.passive and "obj" in whom) or "subj" in whom)
        subject = self.work.args.own_subject(clause)
        struck = [p for p in clause.phrases if ("obj" if p.ra else p.func) in whom or (undergone and p is subject)]
        stretches = [(p.first + bool(p.func), p.last) for p in struck]  # به *سلاح سنگین*: with which they strike
        if "obj" in whom and (marked := next((p for p in clause.phrases if p.ra), None)) is not None:
            at, keys = marked.start, self.work.text.keys
            for phrase in reversed([p for p in clause.phrases if p.start < at and not p.func]):
                if phrase.last != at - 1 or keys[at - 1] not in LISTING:
                    break  # *سه آشیانهٔ پهپاد*، دو رادار و یک پل را زد
                stretches.append((phrase.start, phrase.last))
                at = phrase.start
        return stretches

    def aspect(self, clause: Clause, predicate: Predicate, event: EventDraft) -> Aspect:
        """Whether it happened, goes on, will or may happen, or is background; from negation, cues, tense and time."""
        verb = clause.verb
        if verb is None:
            return "asserted"
        if verb.negated and not predicate.negated:
            return "negated"
        if clause.modal_aspect is not None and not self._says_so(verb, predicate):
            return clause.modal_aspect
        if self._conditioned(clause) and event.type not in UNFAILING and verb.tense in ("present", "future"):
            return "hypothetical"
        if self._is_unreal(clause, verb) or self.is_open(clause) or self._is_drafted(clause, verb):
            return "hypothetical"
        cues = [c.aspect for _, c in self.work.readings[clause.index].cues if c.aspect]
        cued = next((a for a in cues if a != "historical" and self._is_of_verb(a, verb, event)), None)
        if cued is not None:
            return cued
        known = predicate.aspect or self._ahead(event)
        if known is not None and not self._was_held(clause, verb, predicate):
            return known
        if verb.tense == "future":
            return "asserted" if event.type in STANDS and (event.mode or event.type != "REJECT") else "future"
        dated = self._by_date(clause, verb, event) or self._by_saying(clause, event)
        if dated is not None:
            self._remember(clause, dated)
            return dated
        since = event.time is not None and event.time.end is None  # *از آن زمان* تا حال
        if ("historical" in cues and not since) or self._over_years(clause, event):
            self._remember(clause, "historical")
            return "historical"
        if self._goes_on_about_then(clause, verb, event):
            return "historical"
        if verb.tense == "present" and (self._is_to_come(verb, event) or self._lies_ahead(clause, event)):
            told = stands_meanwhile(clause, self.work.text.keys)  # در حالی وارد کابل می‌شود که …: he has come
            return "asserted" if told else "future"
        return self._by_tense(clause, verb, predicate, event)

    def _is_scene(self, verb: VerbGroup, event: EventDraft) -> bool:
        """Whether the imperfect tells what went on while the news happened: در دیدار با وزیر *سخن می‌گفت*, بر مردم *شلیک
        می‌کردند*; in somebody's words it may be what would be done (اسرائیل را منفجر می‌کردند)."""
        return event.type in GOING_ON or (event.type in VIOLENT and not self.work.is_quoted(verb.first))

    @staticmethod
    def _is_of_verb(cue: Aspect, verb: VerbGroup, event: EventDraft) -> bool:
        """Whether a cue may tell of the deed, and not of what stands in its phrases: what is past is not to come
        (فراخوان اعتصاب *فردا* را محکوم کرد), nor is a demand (خواستار کنترل تنگه *در آینده* هستند), and who threatens
        to act on a condition threatens now (*در صورت* تجاوز، پایگاه‌ها هدف ما خواهند بود)."""
        if cue == "future":
            done = verb.tense in DONE or (event.type in VERBAL and verb.lemma in BEING)
            return event.noun or not done  # از سفر وزیر *در آینده* خبر داد
        return cue != "hypothetical" or event.type not in UNFAILING or verb.tense not in ("present", "future")

    def _was_held(self, clause: Clause, verb: VerbGroup, predicate: Predicate) -> bool:
        """Whether custody, or talks, are told in the plain past, so that they are over: دو روز *در بند ماند*, دیروز با
        سفیر *در تماس بود*; but هنوز در بند بود."""
        talked = predicate.type == "CONSULT" and verb.tense in DONE
        held = predicate.aspect == "ongoing" and (talked or (predicate.mode == ARREST and verb.tense == "past"))
        return held and STILL.isdisjoint(self.work.text.keys[clause.first : verb.first])

    def _ahead(self, event: EventDraft) -> Aspect | None:
        """What adjectives behind a deed's noun say of one that has not taken place: از سفر *آتی* رییس‌جمهور خبر داد, از
        حملهٔ *احتمالی* روسیه خبر داد."""
        if not event.noun:
            return None
        behind = self.work.text.keys[event.words[1] : event.words[1] + 2]
        if not PERHAPS.isdisjoint(behind):
            return "hypothetical"
        return None if AHEAD.isdisjoint(behind) else "future"

    @staticmethod
    def _says_so(verb: VerbGroup, predicate: Predicate) -> bool:
        """Whether who speaks does by it what he says he wants to: می‌خواهم از قطر *تشکر کنم*."""
        return predicate.says and predicate.type == "SUPPORT" and verb.person in IN_FIRST_PERSON

    def _is_to_come(self, verb: VerbGroup, event: EventDraft) -> bool:
        """Whether what the present tense tells is over once it is done: وارد تهران می‌شود, زندانیان را آزاد می‌کند."""
        day = self.work.times.published.day
        if event.type == "RETREAT":
            return event.mode in ENDS
        if event.entry in self.work.entries["at_once"] and not event.noun:
            return event.time is None or event.time.end is None or day is None or event.time.end >= day.isoformat()
        return event.type == "CONSULT" and event.mode == "visit" and verb.lemma in GOING

    def _lies_ahead(self, clause: Clause, event: EventDraft) -> bool:
        """Whether a deed is told in the present tense within a stretch to come: *در پنج سال پیش رو* می‌سازد, *تا چند روز
        آینده* تسلیم می‌شوند."""
        if event.type in VERBAL:
            return False
        tokens = self.work.tokens
        day, time = self.work.times.published.day, event.time
        ends = time.end if time is not None and time.end is not None else ""
        if day is not None and time is not None and time.start == day.isoformat() < ends:
            return True
        return any(tokens[at].key in TO_COME for e in clause.times for at in range(e.first, e.last))

    def _remember(self, clause: Clause, aspect: Aspect) -> None:
        if aspect == "historical":
            self._bygone.add(clause.sentence)

    def _goes_on_about_then(self, clause: Clause, verb: VerbGroup, event: EventDraft) -> bool:
        """Whether a clause in the past without a time goes on in a sentence that told of what is long over."""
        return verb.tense in PAST and event.time is None and not clause.times and clause.sentence in self._bygone

    def _conditioned(self, clause: Clause) -> bool:
        """Whether a condition stands before or after a clause: اگر …، آنان را آزاد می‌کند."""
        return self._condition(clause) is not None

    def _condition(self, clause: Clause) -> Clause | None:
        """The condition before or after a clause, behind which what is known or said there may stand: اگر می‌دانست *که …
        حمله می‌کند*، …."""
        before = self.work.previous(clause)
        if before is not None and before.relation == "content" and before.parent is not None:
            before = self.work.clauses[before.parent]
        if before is None or before.relation != "condition" or before.sentence != clause.sentence:
            return None
        return before if before.parent in (clause.parent, clause.index) else None

    def _condition_before(self, clause: Clause) -> Clause | None:
        """The condition of a clause, or of those that و joins it to: اگر بودند، می‌آمدند و شهر را *ویران می‌کردند*."""
        for _ in range(MOST_JOINED):
            before = self.work.previous(clause)
            if before is not None and before.relation == "condition" and before.sentence == clause.sentence:
                return before
            if (over := self._condition(clause)) is not None or before is None or not clause.coordinate:
                return over
            clause = before
        return None

    def _is_unreal(self, clause: Clause, verb: VerbGroup) -> bool:
        """Whether a clause tells what would have been: اگر من به جای او می‌بودم، او را *برکنار می‌کردم*; the past of to
        be and to have is their imperfect as well (Lazard, Grammaire du persan contemporain, 1957): اگر ما *نبودیم*."""
        if verb.tense not in ("imperfect", "pluperfect") or (over := self._condition_before(clause)) is None:
            return False
        told = over.verb
        if told is None:
            return False
        return told.tense in ("imperfect", "pluperfect") or (told.tense == "past" and told.lemma in BEING)

    def is_open(self, clause: Clause) -> bool:
        """Whether it is only asked, or not known, whether something was done: آیا سفر کرده است, معلوم نیست که …."""
        if WHETHER in self.work.text.keys[max(0, clause.first - 1) : clause.first + 2] or self._is_alternative(clause):
            return True
        above = self.work.clauses[clause.parent] if clause.parent is not None else None
        verb = above.verb if above is not None and clause.relation == "content" else None
        if above is None or verb is None or not verb.negated or verb.lemma not in BEING | {"شدن"}:
            return False
        return any(self.work.text.keys[h] in KNOWN for p in above.phrases for h in p.heads)

    def _is_alternative(self, clause: Clause) -> bool:
        """Whether a clause is one of two that یا joins in what is asked or not said: نگفت که آیا برگشته‌اند *یا اخراج
        شده‌اند*, نگفته‌اند که او را *رها کرده‌اند* یا کشته‌اند."""
        clauses, keys = self.work.clauses, self.work.text.keys
        after = clauses[clause.index + 1 : clause.index + 2]
        pair = [clause, *after] if OR not in keys[clause.first : clause.first + 1] else []
        if not pair and clause.previous is not None:
            pair = [clauses[clause.previous], clause]
        if len(pair) < 2 or not pair[1].coordinate or pair[1].previous != pair[0].index or keys[pair[1].first] != OR:
            return False
        first = pair[0]
        above = clauses[first.parent].verb if first.relation == "content" and first.parent is not None else None
        return WHETHER in keys[first.first : first.first + 2] or (above is not None and above.negated)

    def _is_drafted(self, clause: Clause, verb: VerbGroup) -> bool:
        """Whether a clause says what a bill or draft would do: *لایحه‌ای* … که سفر به چین را *ممنوع می‌کند*, بر اساس این
        *طرح* دارایی‌ها مسدود می‌شود; what is decreed is in force."""
        drafts, keys = self.work.classes["drafts"], self.work.text.keys
        own = next((p for p in clause.phrases if not p.func and RESOLUTION in keys[p.first : p.last]), None)
        if own is not None and not own.ra and verb.tense in ("present", "imperfect"):
            return any(k in drafts for k in keys[own.first : own.last])  # قطعنامهٔ پیشنهادی حمله را محکوم می‌کرد
        if verb.tense not in ("present", "future"):
            return False
        source = clause.led_by(ATTRIBUTION)
        told = [source] if source is not None else [clause.antecedent] if clause.antecedent is not None else []
        if any(keys[h] in drafts for p in told for h in p.heads):
            return True
        if clause.relation != "content" or clause.parent is None:
            return False
        above = [h for p in self.work.clauses[clause.parent].phrases if not p.func for h in p.heads]
        return any(keys[h] in drafts and keys[h].endswith("ی") for h in above)

    def _over_years(self, clause: Clause, event: EventDraft) -> bool:
        """Whether a deed is told as done in the course of years: در سه سال گذشته، طی دو دهه، برای ۲۰ سال."""
        if event.type in VERBAL or clause.verb is None or clause.verb.tense == "present":
            return False
        tokens = self.work.tokens
        over = (*OVER, "برای") if event.type == "ASSAULT" else OVER
        spans = [(e.first, e.last) for e in clause.times if e.rule == "time:span"]
        spans += [(p.first, p.last) for p in clause.phrases if p.func.startswith(over) and not p.ra]
        return any(
            tokens[at].word.lemma in AGES and (tokens[at].word.plural or self._several(at - 1))
            for first, last in spans
            if not any(t.key in TO_COME for t in tokens[first:last])
            for at in range(first, min(last, first + 4))
        )

    def _several(self, at: int) -> bool:
        """Whether a number other than one stands at a token."""
        word = self.work.tokens[at].word
        return word.key == "چند" or (word.number is not None and word.number > 1)

    def _counts(self, clause: Clause, event: EventDraft) -> bool:
        """Whether those who suffer a deed, or the deeds, are counted: دوازده رسانه بسته شده است, *بیست حمله* کرده‌اند
        are sums of deeds that are over."""
        tokens = self.work.tokens
        given = GIVEN_TO if event.type == "AID" else frozenset({""})
        return event.type in SUMMED and any(
            tokens[at].word.number is not None or tokens[at].word.lemma in NUMBERLESS
            for p in clause.phrases
            if p.ra or (p.func in given and (p.mentions or not p.func))
            for at in range(p.first, max(p.heads[0] if p.heads else p.first, p.first + 1))
        )

    def _by_date(self, clause: Clause, verb: VerbGroup, event: EventDraft) -> Aspect | None:
        """What the distance between the event and the report says, if anything."""
        day = self.work.times.published.day
        start = event.time.start if event.time is not None else None
        end = event.time.end if event.time is not None else None
        goes_on = verb.tense in ("present", "perfect")
        if day is not None and start is not None:
            if start > day.isoformat() and verb.tense in PAST:
                event.time = None  # در پی فراخوان اعتصاب در هفتهٔ آینده او را بازداشت کرد
                return None
            if start > day.isoformat():
                return "future"
            if end is None:
                return self._since(clause, start, day, goes_on, event)
        if day is not None and end is not None:
            reach = EARLIER if verb.tense == "pluperfect" else LONG_AGO
            if self._bygone_year(verb, event) and int(end[:4]) < day.year:
                return "historical"
            return "historical" if date.fromisoformat(end) < day - reach else None
        if goes_on and event.type not in VERBAL and any(e.bound in ("from", "since") for e in clause.times):
            return "ongoing"  # از سال‌ها به این طرف: since when, though not since which day
        return None

    def _by_saying(self, clause: Clause, event: EventDraft) -> Aspect | None:
        """What was told long ago was done before that: در سال ۲۰۱۷ خروج نیروها را اعلام کرد."""
        day = self.work.times.published.day
        if event.time is not None or day is None or event.says:
            return None
        own = (e for e in clause.times if not (is_of_charge(clause, e) or is_of_thing(self.work, clause, e)))
        ends = [e.clause_time.end for e in own if e.clause_time is not None and e.bound == ""]
        return "historical" if any(e is not None and date.fromisoformat(e) < day - LONG_AGO for e in ends) else None

    @staticmethod
    def _bygone_year(verb: VerbGroup, event: EventDraft) -> bool:
        """Whether a single deed is dated by a year: سال گذشته تحریم کرد; so much given in a year is a sum."""
        by_year = event.time is not None and event.time.precision == "year"
        done = event.type not in VERBAL or (event.type == "SUPPORT" and not event.says)
        return by_year and verb.tense == "past" and done and event.type != "CONSULT"

    def _since(self, clause: Clause, start: str, day: date, goes_on: bool, event: EventDraft) -> Aspect | None:
        """From a day on: a state goes on, while so many killed since then is a sum of what is over, as is saying."""
        if goes_on:
            if clause.verb is not None and clause.verb.lemma in KEEPING and event.type == "COERCE":
                return "ongoing"  # از یک ماه پیش ده تن را در زندان نگه داشته است
            return None if event.tolls or event.type in VERBAL or self._counts(clause, event) else "ongoing"
        return "historical" if date.fromisoformat(start) < day - LONG_AGO else None

    def _by_tense(self, clause: Clause, verb: VerbGroup, predicate: Predicate, event: EventDraft) -> Aspect:
        """What the tense says: the present of a deed goes on, that of saying is said; but to be accused, or to be
        investigated, is how things stand. A bare participle is over, whatever goes on behind it: مردم را *گرفته* و در
        خانه نگه می‌داشت."""
        if verb.elided and (verb.tense == "imperfect" or event.time is not None or event.tolls):
            return "asserted"
        if verb.tense == "perfect" and verb.lemma in KEEPING and event.type == "COERCE" and not predicate.says:
            return "ongoing"
        if verb.tense == "present":
            does = predicate.says and verb.lemma in BEING  # گفت که آنان در این حمله دست دارند: who says so accuses
            lasts = predicate.mode == INVESTIGATE and clause.relation == "main"
            held = predicate.mode in (INVESTIGATE, ALLEGE) and verb.lemma in BEING  # متهم‌اند, تحت تحقیق است
            decided = predicate.type == "SANCTION" and event.mode in DECIDED
            stands = predicate.type not in VERBAL and not decided
            return "ongoing" if stands or ((lasts or held) and not does) else "asserted"
        if verb.tense == "imperfect" and predicate.type not in VERBAL:
            return "asserted" if self._is_scene(verb, event) else "historical"
        step = event.entry in self.work.entries["steps_of_law"]
        if predicate.mode == "investigate" and verb.tense == "perfect" and not step:
            return "ongoing"  # بررسی را آغاز کرده است
        return "asserted"
