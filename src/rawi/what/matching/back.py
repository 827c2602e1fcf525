"""Deeds told before that a clause points back to: در این حمله، در آن رویداد، در جریان این عملیات."""

from __future__ import annotations

from rawi.clauses.model import ATTRIBUTION, Clause, Phrase
from rawi.record import Place, Time
from rawi.what.model import EventDraft
from rawi.what.placed import places_of
from rawi.what.roots import root
from rawi.what.work import Work
from rawi.who.reading import POINTING

_DEEDS = frozenset({"ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT", "SANCTION", "CONSULT", "AID"})
ARREST, VIOLENT = ("COERCE", "arrest"), frozenset({"ASSAULT", "PROTEST"})
"""What follows upon what happened, and the types of that."""
OF_THEIR_OWN = frozenset({"torture", "sexual", "abduct", "beat"})
"""Modes that no clash, blast or raid is."""
PLAIN_MODES = frozenset({"arrest", "seize", "restrict", "deport", "censor", "curfew"})
"""Modes of which one is never called by the noun of another: این بازداشت is no seizure."""
DURING = ("در", "طی", "پی", "به اثر", "ضمن")
"""How prepositions begin that put a clause into the course of a deed or behind it."""
CLAIMS = "speech:claim_deed"
ABOUT, CHARGES = "درباره", frozenset({"به اتهام", "به جرم"})
OUTCOME = "در نتیجه"
BEHIND = "پی"
OTHER_TIMES = ("پس از", "بعد از", "پیش از", "قبل از")
"""Prepositions of what was done before or will be done after."""
RESIGN = "resign"
STEPS = frozenset({"COERCE", "SANCTION", "ASSAULT", "CONCEDE", "RETREAT", "MOBILIZE", "REJECT", "SUPPORT", "AID"})
"""Types of deeds that are called a step or decision."""
_LONGEST_VERB = 6
"""Tokens at the end of what tells a deed that may be its verb with its noun."""
_MANY = 8
_FAR = 4
"""How many sentences back a deed may stand."""
_TAKEN_UP_WITHIN = 2
"""How many sentences back an attack may be named that no event tells."""
DOERS = frozenset({"group", "country", "government", "organization"})
"""Kinds of those whose attack it is in whose ezafe it stands."""
_NEAR = 8
"""Within how many tokens after a deed's noun the expression of its time stands (حملهٔ هفتم اکتوبر ۲۰۲۳ حماس)."""
DESTROY, CIVIL, WHERE = "destroy", frozenset({"CVL"}), frozenset({"در", "بر اثر", "طی", "در پی", "به اثر", "در جریان"})
"""What is done to things; the sector of people of no kind; what tells where or how somebody died."""
THAT, SUCH = "آن", "چنین"
TAKING_UP = POINTING | {SUCH}
"""What stands before the noun of what was told: *این* حمله, *چنین* حمله‌ای."""
DEMONSTRATIVES = TAKING_UP | {"دو"}


class Antecedents:
    """Finds time and place of the deed that a demonstrative in a clause points back to."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._points: dict[int, int | None] = {}

    def time(self, clause: Clause) -> Time | None:
        """The time of the deed pointed to."""
        head = self._pointed(clause)
        if head is None or self._is_one_of_them(head) or self._comes_behind(clause, head):
            return None
        event = self._event(clause, head)
        if event is not None and event.time is not None:
            return event.time
        return self._dated_noun(clause, head)

    def _comes_behind(self, clause: Clause, head: int) -> bool:
        """Whether a clause tells what was said or decided after the deed, and not what came of it at once: *در پی این
        حملات* از سفیر خواست که …; but در پی این حملات سه تن کشته شدند."""
        phrase = clause.holding(head)
        types = {m.pattern.target.type for m in self.work.readings[clause.index].predicates}
        behind = phrase is not None and self.work.text.keys[phrase.start + 1] == BEHIND
        return behind and bool(types) and types.isdisjoint(_DEEDS - {"CONSULT"})

    def places(self, clause: Clause) -> list[Place]:
        """The places of the deed pointed to."""
        head = self._pointed(clause)
        event = self._event(clause, head) if head is not None else None
        if event is not None and event.places:
            return list(event.places)
        return self._placed_noun(clause, head) if head is not None else []

    def deed(self, clause: Clause) -> EventDraft | None:
        """The deed pointed to, as told before, where its noun says of which kind it is."""
        head = self._pointed(clause)
        if head is None or self._is_one_of_them(head):
            return None
        accident = self.work.lemma_is(head, "accidents")  # در این رویداد سه تن زخمی شدند
        if self._type(head) is None and not accident and self.work.tokens[head].key not in POINTING:
            return None
        return self._event(clause, head)

    def _is_one_of_them(self, head: int) -> bool:
        """Whether a deed is only one of those pointed to: در *تازه‌ترین* این حملات, در *یکی از* این حملات."""
        before = self.work.text.keys[max(head - 3, 0) : head]
        if len(before) < 2 or before[-1] not in POINTING:
            return False
        return before[-2].endswith("ترین") or before[-2] == "آخرین" or before[:2] == ["یکی", "از"]

    def brought(self, clause: Clause) -> EventDraft | None:
        """The deed told just before that a clause tells the outcome of: بمی منفجر شد و *در نتیجه* سه تن کشته شدند."""
        if OUTCOME not in clause.adverbs or not self.work.events:
            return None
        event = self.work.events[-1]
        near = clause.sentence - self.work.clauses[event.clause].sentence <= 1
        return event if near and event.first < clause.first and event.type == "ASSAULT" else None

    def harmed(self, clause: Clause, event: EventDraft) -> EventDraft | None:
        """The attack told just before whose uncounted victims a noun tells of, without saying more: از کشته شدن ده‌ها تن
        سخن می‌گوید."""
        if event.actors or event.time is not None or not self.work.events:
            return None
        counted = any(m.count is not None and m.actor in event.recipients for p in clause.phrases for m in p.mentions)
        attack = self.work.events[-1]
        near = clause.sentence - self.work.clauses[attack.clause].sentence == 1
        if not near or attack.type != "ASSAULT" or attack.mode in OF_THEIR_OWN:
            return None
        return attack if not (counted or event.tolls) or self._counts_struck(clause, event, attack) else None

    def _counts_struck(self, clause: Clause, event: EventDraft, attack: EventDraft) -> bool:
        """Whether somebody counts people of no kind as dead, right behind an attack whose dead nobody has counted,
        without saying where or how they died: به سوی مردم شلیک کردند. شفاخانه از کشته شدن *سه تن* خبر داد."""
        if attack.tolls or attack.aspect != "asserted" or event.places or attack.mode == DESTROY:
            return False
        plain = all(set(self.work.who.actors[r].sectors) <= CIVIL for r in event.recipients)
        elsewhere = any(p.func in WHERE for p in clause.phrases)
        return plain and bool(attack.actors or attack.recipients) and not elsewhere

    def of_noun(self, clause: Clause, head: int, known: bool = False) -> EventDraft | None:
        """The deed told before that a noun with its demonstrative names again: این حمله روز جمعه صورت گرفت.

        ``known``: the clause takes it for known even without one (سفر وزیر در حالی صورت می‌گیرد که …).
        """
        pointing = known or (head > 0 and self.work.tokens[head - 1].key in POINTING)
        return self._event(clause, head) if pointing else None

    def named_so(self, clause: Clause, head: int) -> EventDraft | None:
        """The deed told not far before in the very word that points back to it: یک موشک پرتاب کرد … *این پرتاب*."""
        key, lemmas = self.work.text.lemmas[head], self.work.text.lemmas
        for event in reversed(self.work.events):
            if clause.sentence - self.work.clauses[event.clause].sentence > _FAR:
                break
            near = range(max(event.words[1] - _LONGEST_VERB, event.words[0]), event.words[1])
            if event.first < clause.first and event.type in STEPS and any(lemmas[k] == key for k in near):
                return event
        return None

    def request(self, clause: Clause) -> EventDraft | None:
        """What was asked for or offered last, within `_FAR` sentences."""
        for event in reversed(self.work.events):
            if clause.sentence - self.work.clauses[event.clause].sentence > _FAR:
                break
            if event.type in ("REQUEST", "AGREE") and event.first < clause.first:
                return event
        return None

    def step(self, clause: Clause, ordered: bool = False) -> EventDraft | None:
        """The deed told last, in the sentence before or in this one, where all those told there are of the same doers:
        who did what این اقدام, این تصمیم means; farther off, where all since are theirs. ``ordered``: what was ordered
        is meant as well (این *دستور*)."""
        sentences = self.work.clauses
        near = [e for e in reversed(self.work.events[-_MANY:]) if e.first < clause.first and e.actors]
        near = [e for e in near if self._is_step(e, ordered) and clause.sentence - sentences[e.clause].sentence <= _FAR]
        near = [e for e in near if not self._answers(e, near)]
        last = sentences[near[0].clause].sentence if near else -_FAR
        told = [e for e in near if sentences[e.clause].sentence == last or clause.sentence - last > 2]
        alike = all(set(e.actors) == set(told[0].actors) and e.aspect != "negated" for e in told)
        return told[0] if told and alike else None

    def _is_step(self, event: EventDraft, ordered: bool) -> bool:
        """Whether an event may be called a step; not one that is itself about a step: از *این تصمیم* استقبال کرد, از
        *تصمیم دولت* استقبال کرد, *تصمیم دولت* را ستود."""
        if event.type not in STEPS:
            return ordered and (event.type == "REQUEST" or event.mode == "investigate")
        if event.type not in ("SUPPORT", "REJECT"):
            return event.mode != RESIGN  # استادان استعفا دادند. *این ممنوعیت* را محکوم کرد: not theirs
        keys, phrases = self.work.text.keys, self.work.clauses[event.clause].phrases
        said = any(keys[p.first] in POINTING and self.work.is_a(p.first + 1, "judged") for p in phrases)
        if event.type == "REJECT":
            return not said  # *این فیصله* را رد کرد
        judged = (p for p in phrases if (p.func or p.ra) and p.mentions)
        return not said and not any(self.work.is_a(p.first, "judged") for p in judged)

    @staticmethod
    def _answers(event: EventDraft, near: list[EventDraft]) -> bool:
        """Whether somebody only refuses what those did of whom a deed is told before, which stays the one meant: محکمه
        حکم داد. *طالبان محکمه را به رسمیت نشناختند*. یوناما از این تصمیم استقبال کرد."""
        if event.type != "REJECT":
            return False
        return any(e.first < event.first and not set(e.actors).isdisjoint(event.recipients) for e in near)

    def only_one(self, clause: Clause, head: int) -> EventDraft | None:
        """The deed of the noun's kind, however far before, where all of that kind that the text tells are of the same
        doers, or of men of one side: *این بازداشت* را محکوم کرد."""
        found = self.work.lex.noun_at(self.work.text, head)
        if found is None or found[1].type not in STEPS:
            return None
        type_, mode = found[1].type, found[1].mode
        before = [e for e in self.work.events if e.type == type_ and e.first < clause.first and e.actors]
        before = [e for e in before if e.entry not in self.work.entries["shooting_down"]]
        before = [e for e in before if not mode or e.mode == mode or (type_ == "ASSAULT" and not e.mode)]
        one = self._of_sides(before[0]) if before else set()
        alike = all(self._of_sides(e) == one and e.aspect != "negated" for e in before)
        return before[-1] if before and alike else None

    def _of_sides(self, event: EventDraft) -> set[int]:
        return {root(a, self.work.who) for a in event.actors}

    def speakers(self, clause: Clause) -> list[int] | None:
        """Who said what این سخنان, این اعلامیه takes up: those who speak in the sentence before, if they are the same
        throughout and do not speak here; None where nobody does."""
        before = [s for s in self.work.statements if self.work.clauses[s.clause].sentence == clause.sentence - 1]
        here = self.work.statement_of.get(clause.index)
        own = self.work.statements[here].speakers if here is not None else []
        said = before[0].speakers if before else []
        alike = all(s.speakers == said for s in before)
        return list(said) if said and alike and not set(said) & set(own) else None

    def is_about(self, clause: Clause) -> bool:
        """Whether a clause begins with a deed that it takes for known: *این حمله* تلفاتی نداشت."""
        phrase = next((p for p in clause.phrases if p.func != ATTRIBUTION), None)
        if phrase is None or phrase.func or phrase.last - phrase.start < 2:
            return False
        return self.work.text.keys[phrase.start] in POINTING and self.work.is_deed(phrase.start + 1)

    def _pointed(self, clause: Clause) -> int | None:
        """The noun after a demonstrative in a prepositional phrase of the clause."""
        if clause.index not in self._points:
            self._points[clause.index] = self._find(clause)
        return self._points[clause.index]

    def _find(self, clause: Clause) -> int | None:
        tokens, answers = self.work.tokens, self.work.classes["answers_to_deeds"]
        for phrase in clause.phrases:
            before = clause.ending_at(phrase) if phrase.func == "از" else None  # در دو مرحله *از این حملات*
            if not (before or phrase).func.startswith(DURING) or is_about(clause, phrase):
                continue
            if any(t.key in answers for t in tokens[phrase.start : phrase.start + 2]):
                continue
            found = self._named(phrase)
            if found is None and phrase.last == phrase.first + 1 and tokens[phrase.first].key == THAT:
                found = self._named_with(clause)
            if found is not None:
                return found
        which = clause.antecedent if clause.relation == "relative" else None
        return self._named(which) if which is not None else None  # هدف این حمله، که سه تن در آن کشته شدند

    def _named_with(self, clause: Clause) -> int | None:
        """The noun of the deed that آن alone takes up, named before in the sentence: *این حملات* را محکوم کرد و گفت که
        *در آن* سه تن کشته شده‌اند."""
        for other in self.work.before(clause):
            if other.sentence != clause.sentence:
                break
            if clause.parent == other.index and behind_another(other, self.work):
                return None
            found = next((at for p in reversed(other.phrases) if (at := self._named(p)) is not None), None)
            if found is None and (number := self.work.statement_of.get(other.index)) is not None:
                claims = self.work.statements[number].entry == CLAIMS  # مسئولیت *حمله* را پذیرفت و گفت که در آن …
                heads = [h for p in other.phrases for h in p.heads] if claims else []
                found = next((h for h in heads if self._type(h) == "ASSAULT"), None)
            if found is not None:
                return found
        return None

    def _named(self, phrase: Phrase) -> int | None:
        """The noun of a deed after a demonstrative in a phrase: این حمله, این موج از حملات."""
        tokens = self.work.tokens
        for at in range(phrase.start, phrase.last - 1):
            if tokens[at].key not in POINTING:
                continue
            wave = self.work.lemma_is(at + 1, "series") and tokens[at + 2].key == "از" and at + 3 < len(tokens)
            if self.work.is_deed(at + 3 if wave else at + 1):
                return at + 3 if wave else at + 1
        return None

    def _type(self, head: int) -> str | None:
        found = self.work.lex.noun_at(self.work.text, head)
        return found[1].type if found is not None else None

    def mentioned(self, clause: Clause, head: int) -> Phrase | None:
        """The phrase that only mentions the deed which آن takes up, nearer than any deed told: به حملهٔ *حماس* پاسخ داد.
        در آن حمله …"""
        keys, lemmas = self.work.text.keys, self.work.text.lemmas
        if head == 0 or keys[head - 1] != THAT:
            return None
        for other in self.work.before(clause):
            if clause.sentence - other.sentence > 1:
                break
            for phrase in reversed(other.phrases):
                at = next((h for h in phrase.heads if lemmas[h] == lemmas[head] and keys[h - 1] not in POINTING), None)
                if at is not None:
                    told = any(e.words[0] <= at < e.words[1] for e in self.work.events[-_MANY:])
                    owned = any(m.first > at and m.actor is not None for m in phrase.mentions)
                    return phrase if owned and not told else None
        return None

    def _event(self, clause: Clause, head: int) -> EventDraft | None:
        """The latest deed of the noun's kind told before, within `_FAR` sentences: one of which somebody is told, else
        the last (… را تیرباران کردند. حکم قصاص *اجرا شد*. یوناما این اعدام را محکوم کرد)."""
        if self.mentioned(clause, head) is not None:
            return None
        found = self.work.lex.noun_at(self.work.text, head)
        wanted, mode = (found[1].type, found[1].mode) if found is not None else (None, "")
        clash, sentences = found is not None and found[1].mutual, self.work.clauses
        less: EventDraft | None = None  # what is meant where nothing told fits better
        happened = wanted is None and self.work.lemma_is(head, "happenings")
        operation = wanted is not None and self.work.lemma_is(head, "operations")
        for event in reversed(self.work.events):
            if clause.sentence - sentences[event.clause].sentence > _FAR:
                break
            if event.first >= clause.first or (event.mode in OF_THEIR_OWN and wanted == event.type):
                continue
            if not self.work.tokens[head].word.plural and (self._is_many(event) or event.aspect == "ongoing"):
                continue
            if event.entry in self.work.entries["shooting_down"]:
                continue  # پدافند چند موشک را ساقط کرد: that is no attack
            if wanted == "ASSAULT" and event.recipients and all(map(self._attacked, event.recipients)):
                continue  # مهاجمان نیز کشته شدند: theirs was the attack
            if mode in PLAIN_MODES and event.mode in PLAIN_MODES and mode != event.mode:
                continue
            if event.type == wanted or (wanted is None and event.type in _DEEDS):
                bare = event.type == "SANCTION" and not (event.actors or event.recipients)
                caught = happened and self._is_less(event, less)
                if not (bare or caught) and (not clash or self._is_clash(event)):
                    return event
                less = less or event  # درگیر شدند. هند گفت که سربازان پاکستان شلیک کردند. *در این درگیری* …
            if operation and less is None and event.type == "COERCE" and event.actors:
                less = event  # پولیس سه تن را بازداشت کرد. او *این عملیات* را نکوهش کرد
        return less

    @staticmethod
    def _is_less(event: EventDraft, arrest: EventDraft | None) -> bool:
        """Whether an event is an arrest, or no violence told before one, so that *this incident* is rather the attack:
        سه معلم را کشتند. پولیس دو تن را *بازداشت کرد*. والی این رویداد را محکوم کرد."""
        return event.type not in VIOLENT if arrest is not None else (event.type, event.mode) == ARREST

    def _is_clash(self, event: EventDraft) -> bool:
        """Whether an event is of two sides by its own frame."""
        frame = self.work.lex.frames.get(event.entry)
        return frame is not None and frame.mutual

    def _attacked(self, actor: int) -> bool:
        """Whether somebody is an attacker by what he is called."""
        spans = self.work.who.actors[actor].spans
        return any(self.work.lemma_is(k, "attackers") for first, last in spans for k in range(first, last))

    def _is_many(self, event: EventDraft) -> bool:
        """Whether a noun told of several deeds at once, none of which is *this* one: مسئولیت حملات متعددی را پذیرفت."""
        return event.noun and self.work.tokens[event.words[0]].word.plural

    def _placed_noun(self, clause: Clause, head: int) -> list[Place]:
        """The place right behind an earlier phrase of the same noun: از وقوع انفجار امروز *در جنوب کابل* خبر دادند."""
        lemmas, tokens = self.work.text.lemmas, self.work.tokens
        for other in self.work.before(clause):
            if clause.sentence - other.sentence > _FAR:
                break
            ends = {p.last for p in other.phrases if any(lemmas[h] == lemmas[head] for h in p.heads)}
            ends |= {e.last for e in other.times if e.first in ends}
            behind = (p for p in other.phrases if p.start in ends and p.func == "در" and not p.heads)
            places = places_of(m for p in behind for m in p.mentions)
            if places:
                return places[:1] if not tokens[head].word.plural else places
        return []

    def doers(self, clause: Clause, event: EventDraft) -> list[int]:
        """Whose attack the one pointed to was, which no event before tells: طالبان پس از حملهٔ *جبههٔ آزادی* بر یک پاسگاه
        سه تن را گرفتند. در این حمله پنج تن کشته شدند."""
        head = event.words[0] if event.noun else self._pointed(clause)
        if event.type != "ASSAULT" or event.back is not None or not head:
            return []
        found = self._whose(clause, head) if self.work.text.keys[head - 1] in POINTING else []
        return [a for a in found if a not in event.recipients]

    def _whose(self, clause: Clause, head: int) -> list[int]:
        """In whose ezafe the noun of an attack stands before, that is told by no event."""
        lemmas, keys = self.work.text.lemmas, self.work.text.keys
        for other in self.work.before(clause):
            if clause.sentence - other.sentence > _TAKEN_UP_WITHIN:
                break
            for phrase in reversed(other.phrases):
                at = next((h for h in phrase.heads if lemmas[h] == lemmas[head] and keys[h - 1] not in POINTING), None)
                if at is None or at >= clause.first:
                    continue
                found = self.work.lex.noun_at(self.work.text, at)
                if found is None or found[1].type != "ASSAULT" or found[1].noun_recipient:
                    return []
                owner = next((m for m in phrase.mentions if m.first > at and m.kind in DOERS), None)
                return [owner.actor] if owner is not None and owner.actor is not None else []
        return []

    def _dated_noun(self, clause: Clause, head: int) -> Time | None:
        """The date inside an earlier phrase of the same noun, as of حملهٔ هفتم اکتوبر."""
        tokens = self.work.tokens
        lemma = tokens[head].word.lemma
        for other in self.work.before(clause):
            if clause.sentence - other.sentence > _FAR:
                break
            for expression in reversed(other.times):
                near = range(max(0, expression.first - _NEAR), expression.first)
                if expression.time is not None and any(tokens[i].word.lemma == lemma for i in near):
                    return expression.time
        return None


def is_about(clause: Clause, phrase: Phrase) -> bool:
    """Whether a deed is only what a charge or an arrest is about, which is of another day and place: *در رابطه با این
    قتل* دستگیر شد, به اتهام دست داشتن *در این حمله* دستگیر شد."""
    before = clause.ending_at(phrase)
    return phrase.func == ABOUT or (before is not None and before.func in CHARGES)


def behind_another(clause: Clause, work: Work) -> bool:
    """Whether the deed that a clause takes up is told to be before or after another, which is nearer to a clause behind
    it: این حمله پس از *انفجار* پیشاور رخ داد که در آن سه تن کشته شدند."""
    late = next((p for p in reversed(clause.phrases) if p.func in OTHER_TIMES), None)
    if late is None or not late.heads or work.text.keys[late.start] in POINTING:
        return False
    return any(map(work.is_deed, late.heads)) and work.text.keys[late.heads[0] - 1] not in POINTING
