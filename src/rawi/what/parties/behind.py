"""Who is behind a deed or a thing: whose attack it was, whose aircraft flew, who is named in an ezafe."""

from __future__ import annotations

from msgspec.structs import replace

from rawi.clauses.ellipsis import SUBJECTED
from rawi.clauses.model import ATTRIBUTION, Clause, Phrase
from rawi.clauses.words import AGENT, COMMAS
from rawi.lexicon.kinds_what import Predicate
from rawi.record import ARMED_SECTORS, STATE_KINDS
from rawi.what.arguments.phrases import POWERS
from rawi.what.matching.back import Antecedents
from rawi.what.patterns import Match
from rawi.what.roots import root
from rawi.what.sides import are_own_men
from rawi.what.work import Work
from rawi.who.model import Mention
from rawi.who.reading import QUOTES

EXPLOSIVES = "explosives"
BY_FORCE = frozenset({"ASSAULT", "COERCE"})
"""Types of deeds done in an operation, by those whose it is: در عملیات پولیس سه تن کشته شدند."""

OCCASIONS = frozenset({"در", "در جریان", "به اثر"})
JOINED = (["و"], ["،", "و"])
ONTO = frozenset({"بر", "به", "روی", "بالای", "علیه"})
GIVEN_OVER = frozenset({"تحویل", "تسلیم", "معرفی"})
"""Nouns in whose ezafe stands to whom somebody is given."""
IT = ["آن"]
UNDER, TOGETHER, BY_SHOTS = "زیر", "همکاری", ["به", "ضرب"]
"""زیر شکنجهٔ طالبان names who did it, با همکاری پولیس does not."""
SHOTS = frozenset({"گلوله", "تیر", "شلیک", "فیر", "مرمی", "رگبار", "موشک", "راکت", "بمب"})
"""What those shot at are hit by, with whose it is: با گلولهٔ مرزبانان, به ضرب گلولهٔ مرزبانان."""
TO_WHOM = frozenset({"به", "برای"})
ANSWERS = frozenset({"پاسخ", "واکنش", "تلافی", "انتقام", "جواب"})
MORE = "تر"
"""What closes a comparative: موضع *سخت‌گیرانه‌تر* ایران."""
WAR = "جنگ"
BETWEEN = "میان"
RAIDS, ONE_OF, CAN = frozenset({"عملیاتی", "یورش", "هجوم"}), "یکی", "توانستن"
NEAR = 4
"""So many phrases before a relative clause may hold the deed that it tells of."""
AT_ONCE = frozenset({"فوری", "کامل", "عاجل", "بی‌درنگ", "بیدرنگ", "سریع", "هرچه", "عاجلتر", "سریعتر", "دایمی"})
"""How soon something is asked for, which stands between the deed and its doer: خروج *فوری* نیروهای روسیه."""
WAY = "طریق"
RESOLUTIONS = frozenset({"قطعنامه", "قطع‌نامه", "طومار"})
IN_PERSON = frozenset({"CONSULT", "AGREE", "SUPPORT", "PROTEST", "REQUEST"})
FOR_WHOM = frozenset({"برای", "بر"})
ON_ORDER = frozenset({"به", "با", ATTRIBUTION})
"""Functions of phrases that an order leads, with whose it is right behind it: به دستور دادستان, بر اساس دستور والی;
با دستور مقام قضایی only allows it."""
CAUGHT = frozenset({("COERCE", "arrest"), ("COERCE", "seize")})
JUDICIAL = "قضایی"
TO_ORDERS = frozenset({"اعتراض", "واکنش", "پاسخ", "توجه", "استناد", "انتقاد", "اشاره", "مربوط", "نسبت", "نظر"})
"""Nouns that به completes, so that an order behind it is what is meant: در اعتراض *به فرمان رییس‌جمهور*."""
ORDERED = frozenset({"ASSAULT", "COERCE", "SANCTION", "RETREAT", "CONCEDE"})
"""Types of deeds that are whose order they are done on."""
COUNTING = frozenset({"هر", "آیا", "چند", "تن", "نفر"})
UNDERGONE = frozenset({"شدن", "گردیدن", "بودن", "یافتن", "گرفتن", "داشتن", "خوردن"})
"""Verbs of what befalls those of whom it is wished."""
TAKING = frozenset({"گرفتن", "داشتن"})
"""Those of them that, with an object, tell what somebody does: که پاکستان *جلو اخراج را* بگیرد."""


class Behind:
    """Finds the actors of phrases, and those whom a phrase only belongs to."""

    def __init__(self, work: Work, back: Antecedents) -> None:
        self.work, self.back = work, back

    def of_words(self, clause: Clause, match: Match[Predicate]) -> list[int]:
        """The actor in the ezafe of a pattern's own noun: هدف حملهٔ روسیه قرار گرفت، به تصرف طالبان درآمد."""
        for phrase in clause.phrases:
            own = [t for t in match.tokens if phrase.start <= t < phrase.last]
            owners = [m for m in phrase.mentions if own and m.actor is not None and m.first > own[0]]
            given = bool(own) and self.work.text.keys[own[0]] in GIVEN_OVER  # تحویل مقام قضایی شدند
            if owners and phrase.heads and phrase.heads[0] == own[0] and not given:
                return self.work.args.actors_of(replace(phrase, mentions=owners))
        return []

    def of_subjecting(self, clause: Clause, match: Match[Predicate]) -> list[int]:
        """Who does what a thing is subjected to, where the thing runs on into the noun: این طرح *مورد* استقبال *قطر*
        قرار گرفت."""
        if not match.tokens or self.work.text.keys[match.tokens[0]] != SUBJECTED:
            return []
        lead = match.tokens[0]
        phrase = clause.holding(lead)
        if phrase is None or phrase.func:
            return []
        return self.work.args.actors_of(replace(phrase, mentions=[m for m in phrase.mentions if m.first > lead]))

    def is_permission(self, match: Match[Predicate]) -> bool:
        """Whether a frame tells that somebody is given no leave, in whose ezafe he stands: اجازهٔ ورود *کارمندان* داده
        نشد."""
        lead = match.tokens[0] if match.tokens else None
        return match.pattern.target.negated and lead is not None and self.work.lemma_is(lead, "permissions")

    def of_ezafe(self, clause: Clause, match: Match[Predicate], actors: list[int]) -> list[int]:
        """Who stands right behind a noun of the pattern's own, for the frames that ask for it: میزبان *وزیر دفاع* بود,
        دست به دامن *فرانسه* شد."""
        keys = self.work.text.keys  # محاصرهٔ *دریایی* عراق
        for phrase in clause.phrases if "ezafe" in match.pattern.target.recipient else ():
            own = [t for t in match.tokens if phrase.start <= t < phrase.last]
            owners = [m for m in phrase.mentions if own and m.first > own[-1]]
            if owners and all(keys[t].endswith("ی") for t in range(own[-1] + 1, owners[0].first)):
                return [a for a in self.work.args.actors_of(replace(phrase, mentions=owners)) if a not in actors]
        return []

    def of_deed_around(self, clause: Clause) -> list[int] | None:
        """Who did the attack that a relative clause tells the outcome of, however far its noun stands before:
        *حملهٔ حماس* به اسراییل که منجر به کشته شدن صدها تن شد; None where no attack is named."""
        around = clause.within
        if clause.relation != "relative" or around is None or around.index < 0:
            return None
        before = [p for p in around.phrases if p.start < clause.first][-NEAR:]
        for place, phrase in reversed(list(enumerate(before))):
            lead = next((h for h in phrase.heads if not self.work.lemma_is(h, "courses")), None)  # ادامهٔ حملات
            deed = self.work.lex.noun_at(self.work.text, lead) if lead is not None else None
            if lead is None or deed is None or deed[1].type != "ASSAULT" or deed[1].noun_recipient:
                continue
            named = [m for m in phrase.mentions if m.first > lead]
            named = [m for m in named if m.kind != "place" or m.first == lead + 1]  # بمب‌گذاری قطار *مادرید*
            own = [m.actor for m in named if m.actor is not None][:1]
            beside = before[place + 1] if place + 1 < len(before) else None
            if own or beside is None or beside.func or beside.start != phrase.last:
                return own
            return self.work.args.actors_of(beside, first_only=True)
        return None

    def of_deed_in_it(self, clause: Clause, predicate: Predicate) -> list[int]:
        """Whose attack a relative clause tells of that takes it up by در آن: *حملهٔ حماس* که در آن صد تن کشته شدند."""
        if predicate.type == "ASSAULT" and clause.relation == "content":
            return self._of_deed_above(clause)
        told: Clause | None = clause if predicate.type == "ASSAULT" and clause.relation == "relative" else None
        while told is not None and told.relation == "relative" and not self._takes_it_up(told):
            before = self.work.clauses[told.previous] if told.coordinate and told.previous is not None else None
            told = before if before is not None and before.antecedent is clause.antecedent else None
        return (self.of_deed_around(told) or []) if told is not None else []

    def _of_deed_above(self, clause: Clause) -> list[int]:
        """Whose attack it is that stands before the verb behind which در آن takes it up: از *حملهٔ طالبان* بر مسجدی یاد
        کرد که در آن ده تن کشته شدند."""
        if clause.parent is None or not self._takes_it_up(clause):
            return []
        attacks: list[Phrase] = []
        for phrase in self.work.clauses[clause.parent].phrases:
            if phrase.heads[:1] == [phrase.first] and phrase.mentions:
                deed = self.work.lex.noun_at(self.work.text, phrase.first)
                told = deed is not None and deed[1].type == "ASSAULT" and not deed[1].mutual
                attacks += [phrase] if told and deed is not None and not deed[1].noun_recipient else []
        return self.work.args.actors_of(attacks[0], first_only=True) if len(attacks) == 1 else []

    def _takes_it_up(self, clause: Clause) -> bool:
        keys = self.work.text.keys
        return any(p.func in OCCASIONS and keys[p.first : p.last] == IT for p in clause.phrases)

    def of_refusal(self, clause: Clause) -> list[int]:
        """By whose refusal something failed: *با مخالفت امریکا* رد شد, با وتوی روسیه و چین."""
        for phrase in self.work.args.after(clause, "با"):
            deed = self.work.lex.noun_at(self.work.text, phrase.heads[0]) if phrase.heads else None
            if deed is not None and deed[1].type == "REJECT" and phrase.heads[0] == phrase.first:
                return self.work.args.actors_of(phrase)
        return []

    def of_sentence(self, clause: Clause, match: Match[Predicate]) -> list[int]:
        """Whom a court's sentence is passed on: حکم اعدام *کریم نوری و داود اسدی* را تأیید کرد, حکم زندان *او* را ….

        Who stands behind their comma only says who they are.
        """
        found = self._sentenced(clause, match)
        after = {p.last for p in clause.phrases if any(p.start <= t < p.last for t in match.tokens)}
        return found or self.actors([p for p in clause.phrases if p.ra and p.start in after])

    def _sentenced(self, clause: Clause, match: Match[Predicate]) -> list[int]:
        for phrase in clause.phrases:
            own = [t for t in match.tokens if phrase.start <= t < phrase.last]
            named = [m for m in phrase.mentions if own and m.actor is not None and m.first > own[0]]
            if not named or not phrase.heads or phrase.heads[0] != own[0]:
                continue
            return self.work.args.actors_of(replace(phrase, mentions=named[: self._listed(named)]))
        return []

    def _listed(self, named: list[Mention]) -> int:
        """How many of those behind a sentence it is passed on: a list that و closes; who stands behind one name's comma
        only says who it is."""
        keys, listed = self.work.text.keys, 1
        for at, mention in enumerate(named[1:], 1):
            between = [k for k in keys[named[at - 1].last : mention.first] if k not in QUOTES]
            if between in JOINED:
                listed = at + 1
            elif len(between) != 1 or between[0] not in COMMAS or {named[at - 1].kind, mention.kind} != {"person"}:
                break
        return listed

    def of_deed(self, clause: Clause, predicate: Predicate) -> list[int]:
        """The actor of a passive told by its deed: در حملهٔ هوایی پاکستان … کشته شدند, با شلیک مرزبانان زخمی شد."""
        clashed = False
        for phrase in clause.phrases:
            if (self._is_of_occasion(phrase) or self._is_of_series(clause, phrase)) and not self._is_answered(phrase):
                under = self.work.text.keys[phrase.start] == UNDER
                for head in phrase.heads:
                    found = self.work.lex.noun_at(self.work.text, head)
                    deed = found is not None and found[1].type == predicate.type
                    deed = deed and found is not None and (under or self._may_do(clause, phrase, found[1]))
                    deed = deed and not (found is not None and _is_war(found[1]))
                    operation = self._is_operation(head) and predicate.type in BY_FORCE
                    shot = predicate.type == "ASSAULT" and self.work.text.keys[head] in SHOTS
                    if shot or (not clashed and (deed or operation)):
                        named = [m for m in phrase.mentions if m.first > head and not self.work.args.is_origin(m)]
                        if found is not None and found[1].mode == "explosives":  # انفجار | خودروی پولیس: it was theirs
                            named = [m for m in named if m.first == head + 1]
                        both = self.work.args.joined_powers(phrase, head) if deed else []
                        owner = both or [m.actor for m in named if m.actor is not None][:1] or self._launched_by(phrase)
                        if found is not None and self._is_own_side(clause, found[1], owner):
                            return self._other_side(clause, phrase, found[1])
                        then = self.back.mentioned(clause, head) if not owner else None
                        if then is not None:  # به حملهٔ حماس پاسخ داد. *در آن حمله* صد تن کشته شدند
                            owner = self.work.args.actors_of(then, first_only=True)
                        if owner and self._are_own_men(clause, owner):
                            return []
                        owner = owner or (self._other_side(clause, phrase, found[1]) if found is not None else [])
                        clashed = found is not None and found[1].mutual  # در درگیری‌ها *به ضرب گلولهٔ پولیس* زخمی شد
                        if owner or not clashed:
                            return owner
        return []

    def _may_do(self, clause: Clause, phrase: Phrase, deed: Predicate) -> bool:
        """Whether in the ezafe of a deed stands who does it: in that of most, and of those told of whom they befall
        where whom it befell stands behind: در بمباران *ترکیه* بر شمال عراق سه تن کشته شدند."""
        return not deed.noun_recipient or any(p.start == phrase.last and p.func in ONTO for p in clause.phrases)

    def _are_own_men(self, clause: Clause, doers: list[int]) -> bool:
        """Whether those hurt are fighters of whose attack it was: در حملهٔ طالبان *سه طالب* کشته شدند."""
        own = self.work.args.own_subject(clause)
        return own is not None and are_own_men(doers, self.work.args.actors_of(own), self.work.who)

    def _is_own_side(self, clause: Clause, clash: Predicate, owner: list[int]) -> bool:
        """Whether those hit are of the side that a clash is first said of: در درگیری طالبان با پولیس *سه طالب* مرد."""
        own = self.work.args.own_subject(clause) if clash.mutual and len(owner) == 1 else None
        if own is None:
            return False
        who, side = self.work.who, root(owner[0], self.work.who)
        return any(root(a, who) == side for a in self.work.args.actors_of(own))

    def of_toll(self, clause: Clause, predicate: Predicate) -> list[int]:
        """Whose attack it is of which the toll rose or is told: شمار قربانیان *حملات اسراییل* به صد تن رسید."""
        noun_at, text = self.work.lex.noun_at, self.work.text
        for phrase in (p for p in clause.phrases if p.ra):
            found = ((head, noun_at(text, head)) for head in phrase.heads)
            deeds = [head for head, deed in found if deed is not None and deed[1].type == predicate.type]
            return [m.actor for h in deeds for m in phrase.mentions if m.actor is not None and m.first > h][:1]
        counted = self.work.args.own_subject(clause)
        for phrase in clause.phrases:
            deed = self.work.lex.noun_at(self.work.text, phrase.heads[0]) if phrase.heads and not phrase.func else None
            if counted is not None and deed is not None and phrase.start == counted.last:
                return [m.actor for m in phrase.mentions if m.actor is not None and deed[1].type == predicate.type][:1]
        return self.of_deed(clause, predicate)

    def _is_of_occasion(self, phrase: Phrase) -> bool:
        """Whether a phrase may name the deed in or by which somebody was harmed: در حملهٔ, با شلیک, زیر شکنجهٔ …."""
        if phrase.func in OCCASIONS:
            return True
        by = phrase.func == "با" or self.work.text.keys[phrase.start] == UNDER
        by = by or self.work.text.keys[phrase.start : phrase.start + 2] == BY_SHOTS
        by = by or (phrase.func == "به" and self.work.text.keys[phrase.first] in SHOTS)  # به گلولهٔ طالبان
        return by and phrase.heads[:1] == [phrase.first] and self.work.text.keys[phrase.first] != TOGETHER

    def _is_of_series(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase names the deeds of which there was a series or one: در سلسله‌ای *از حملات روسیه*."""
        before = clause.ending_at(phrase) if phrase.func == "از" else None
        if before is None or before.func not in OCCASIONS or len(before.heads) != 1:
            return False
        return self.work.key_is(before.heads[0], "series") or self.work.text.keys[before.heads[0]] == ONE_OF

    def shut_out(self, clause: Clause, predicate: Predicate) -> list[int]:
        """Those for or to whom a thing is banned or shut (استفاده از تلفن *برای شاگردان* ممنوع شد), or not given: *به
        کارمندان* معاش پرداخت نشد."""
        functions = tuple(f for f in predicate.recipient if f in FOR_WHOM or (f == "به" and predicate.negated))
        return self.actors(self.work.args.fill(clause, functions)) if functions else []

    def on_order(self, clause: Clause, predicate: Predicate) -> list[int]:
        """On whose order a passive's deed was done, where nobody else is named for it: *به دستور دادستان* توقیف شد."""
        if predicate.type not in ORDERED:
            return []
        keys = self.work.text.keys
        for phrase in clause.phrases:
            alone = phrase.func in ON_ORDER and phrase.heads == [phrase.first]
            leads = alone and self.work.key_is(phrase.first, "orders")
            if leads and phrase.mentions and keys[phrase.start - 1] not in TO_ORDERS:
                who = self.work.args.actors_of(replace(phrase, mentions=phrase.mentions[:1]))
                return [] if phrase.func == "با" and self._only_allow(phrase, who) else who
        return []

    def by_effort(self, clause: Clause, predicate: Predicate) -> list[int]:
        """By whose alertness or efforts somebody was caught or something seized: *با هوشیاری مأموران پولیس* دستگیر شد;
        people who only helped did not."""
        if (predicate.type, predicate.mode) not in CAUGHT:
            return []
        for phrase in self.work.args.after(clause, "با"):
            named = [m for m in phrase.mentions if m.actor is not None and m.first > phrase.first]
            if named and phrase.heads[:1] == [phrase.first] and self.work.is_a(phrase.first, "merits"):
                actor = named[0].actor
                if actor is not None and not ARMED_SECTORS.isdisjoint(self.work.who.actors[actor].sectors):
                    return [actor]
        return []

    def _only_allow(self, phrase: Phrase, who: list[int]) -> bool:
        """Whether an order is that of a court, with which others do it: با دستور *مقام قضایی* توقیف شد."""
        courts = any("JUD" in self.work.who.actors[a].sectors for a in who)
        return courts or JUDICIAL in self.work.text.keys[phrase.first : phrase.last]

    def _is_answered(self, phrase: Phrase) -> bool:
        """Whether a phrase names the deed that another answers, whose doer is not who answers: در پاسخ به حملات هند."""
        return not ANSWERS.isdisjoint(self.work.text.keys[phrase.start : phrase.start + 2])

    def _is_operation(self, at: int) -> bool:
        return self.work.key_is(at, "operations") or self.work.text.keys[at] in RAIDS

    def _launched_by(self, phrase: Phrase) -> list[int]:
        """Who carried out the deed that a relative clause tells of: در عملیاتی *که از سوی ارتش راه‌اندازی شد*."""
        told = (c for c in self.work.relatives([phrase]) if c.antecedent is phrase)
        return next((self.actors(self.work.args.after(c, AGENT)) for c in told), [])

    def of_thing(self, clause: Clause, several: bool = False) -> list[int]:
        """The actor behind a deed or instrument as subject: حملهٔ طالبان … را کشت, طیاره‌های پاکستان … بم ریختند; of what
        ``several`` do together all of them: تجارت *ایران و ترکیه* افزایش یافت."""
        phrase = self.work.args.own_subject(clause)
        if phrase is None:
            return []
        several = several or all(m.kind == "person" for m in phrase.mentions)  # حکم *کریم نوری و رضا ملکی* تایید شد
        return self.work.args.actors_of(phrase, first_only=not several) or self._sides(clause, phrase)

    def _sides(self, clause: Clause, clash: Phrase) -> list[int]:
        """Both sides of a clash that is the subject: درگیری *میان طالبان و داعش* ده کشته بر جا گذاشت."""
        end = _end_of_time(clause, clash.last)
        between = next((p for p in clause.phrases if p.func == BETWEEN and p.start == end), None)
        deed = self.work.lex.noun_at(self.work.text, clash.heads[0]) if between is not None and clash.heads else None
        return self.work.args.actors_of(between) if between is not None and deed is not None and deed[1].mutual else []

    def handed_over(self, clause: Clause, predicate: Predicate) -> tuple[list[int], list[int]]:
        """Who gave, and to whom, the thing that is the subject: بیست تن آرد *به آوارگان* تحویل داده شد, کمک‌های *چین* به
        طالبان سپرده شد; whose a thing is that goes to nobody else may as well have got it."""
        to_whom = self.actors(self.work.args.fill(clause, tuple(f for f in predicate.recipient if f in TO_WHOM)))
        owners = self.of_thing(clause) if to_whom else []
        return [a for a in owners if self.work.who.actors[a].kind in STATE_KINDS and a not in to_whom], to_whom

    def done_to(self, clause: Clause, predicate: Predicate) -> list[int]:
        """Whom the deed that is the subject was done to: حملهٔ اسرائیل *به حزب‌الله* ده کشته بر جا گذاشت."""
        phrase = self.work.args.own_subject(clause)
        if phrase is None or not phrase.heads:
            return []
        deed = self.work.lex.noun_at(self.work.text, phrase.heads[0])
        if deed is None or deed[1].type != predicate.type:
            return []
        onto = set(deed[1].recipient) - {BETWEEN}
        after = [p for p in clause.phrases if p.func in onto and p.start == phrase.last]
        return self.actors(after[:1])

    def is_weapon(self, clause: Clause, predicate: Predicate) -> bool:
        """Whether a weapon or an attack nobody is named for is the subject: ۳۹۰ پهپاد شهر را هدف قرار دادند."""
        phrase = self.work.args.own_subject(clause)
        if predicate.type != "ASSAULT" or phrase is None or phrase.ra:
            return False
        found = (self.work.lex.noun_at(self.work.text, h) for h in phrase.heads[:2])
        deed = any(f is not None and f[1].type == "ASSAULT" for f in found)
        counted = [h for p in clause.phrases if p.func == "از" and p.start == phrase.last for h in p.heads]
        return deed or any(self.work.lemma_is(h, "weapons") for h in (*phrase.heads, *counted))

    def goes_off(self, clause: Clause, predicate: Predicate) -> bool:
        """Whether a bomb or what holds one blows up: یک موتر بم‌گذاری‌شده منفجر شد."""
        phrase = self.work.args.own_subject(clause)
        if predicate.mode != EXPLOSIVES or phrase is None or phrase.ra:
            return False
        return any(self.work.lemma_is(h, "devices") for h in phrase.heads)

    def went_off(self, clause: Clause) -> bool:
        """Whether the blast told in the clause before is what takes lives: ماینی منفجر شد و *جان سه تن را گرفت*."""
        if clause.previous is None or not clause.coordinate or self.work.args.own_subject(clause) is not None:
            return False
        before = (e for e in reversed(self.work.events[-2:]) if e.clause == clause.previous)
        return any(e.type == "ASSAULT" and e.mode == EXPLOSIVES and not e.actors for e in before)

    def of_deed_before(self, clause: Clause) -> list[int]:
        """Who did the deed told before that is the subject: این حملات ده سرباز را زخمی کرد."""
        phrase = self.work.args.own_subject(clause)
        heads = [h for h in phrase.heads[:2] if self.work.is_deed(h)] if phrase is not None else []
        found = (self.back.of_noun(clause, head) for head in heads)
        return next((list(event.actors) for event in found if event is not None), [])

    def of_asked(self, clause: Clause, match: Match[Predicate]) -> tuple[int, list[int]] | None:
        """Who is to do the deed asked for by a noun, with where that stands: خواهان خروج همه نظامیان آمریکایی شد."""
        undertakings, from_others = self.work.classes["undertakings"], self.work.classes["undertakings_from"]
        cessations = self.work.classes["cessations"]
        for phrase in clause.phrases:
            stressed = phrase.func == "بر" and self._is_insisted_on(clause, phrase, match)
            own_noun = any(phrase.first <= t < phrase.last for t in match.tokens)
            if not (phrase.ra or stressed or own_noun):
                continue
            heads, named = phrase.heads, [m for m in phrase.mentions if m.actor is not None]
            for n, head in enumerate(heads):
                after = heads[n + 1] if n + 1 < len(heads) else phrase.last
                own = next((m for m in named if m.first > head), None)
                lemma = self.work.text.lemmas[head]
                if own is None and lemma in from_others and after == phrase.last:
                    return head, self.actors(self.work.args.after(clause, AGENT))
                does = lemma in undertakings or lemma in from_others
                if own is None or not (does or self._is_states_step(head, after, own)):
                    continue
                between = [h for h in heads if head < h < own.first and not self._is_of_how(h)]
                if len(between) <= (1 if lemma in cessations else 0) or self._is_course(lemma, between):
                    theirs = [m for m in phrase.mentions if m.first >= own.first]  # توقف حملات *امریکا و اسرائیل*
                    return head, self.work.args.actors_of(replace(phrase, mentions=theirs), first_only=True)
        doers = [p for p in self.work.args.after(clause, AGENT) if WAY not in self.work.text.keys[p.start : p.first]]
        doers = [p for p in doers if not match.tokens or p.start > match.tokens[0]]
        agents = self.actors(doers)  # از طریق میانجی‌ها پیشنهاد داد: they only pass it on
        return (clause.last, agents) if agents else None

    def _is_insisted_on(self, clause: Clause, phrase: Phrase, match: Match[Predicate]) -> bool:
        """Whether a phrase names what is stressed: the need of a deed, or the deed itself right before the verb that
        stresses it (بر *توقف حملات هند* تأکید کرد)."""
        if any(self.work.key_is(h, "necessity") for h in phrase.heads[:1]):
            return True
        verb = clause.verb
        return verb is not None and phrase.last == (match.tokens[0] if match.tokens else verb.first)

    def _is_course(self, lemma: str, between: list[int]) -> bool:
        """Whether only adjectives part whose course is to end from it: توقف برنامهٔ *هسته‌ای* هند."""
        keys = self.work.text.keys
        course = lemma in self.work.classes["cessations"] and self.work.lemma_is(between[0], "own_courses")
        return course and all(keys[h].endswith("ی") for h in between[1:])

    def _is_states_step(self, head: int, after: int, own: Mention) -> bool:
        """Whether what is asked for is the end of somebody's deed, or what only a state, a group or a body can do by
        itself: توقف *حملات* هند, توقف *برنامهٔ* هسته‌ای هند, *بازگشت* هند به مذاکره."""
        ceases = self.work.text.lemmas[head] in self.work.classes["cessations"]
        if ceases and self._is_anyones(after):
            return True
        power = own.actor is not None and self.work.who.actors[own.actor].kind in POWERS
        return power and self.work.lemma_is(after if ceases else head, "own_courses" if ceases else "own_steps")

    def _is_of_how(self, at: int) -> bool:
        """Whether a word only says how soon or how hard something is asked for: اقدام *شدید* آمریکا."""
        key = self.work.text.keys[at]
        return key in AT_ONCE or key.endswith(MORE) or self.work.key_is(at, "harsh") or self.work.key_is(at, "earnest")

    def ordered(self, clause: Clause) -> list[int]:
        """Who is to do what the clause that completes a demand tells: دستور داد که *وزارت داخله* به آنان اجازه دهد,
        تأکید کرد که *روسیه* باید جنگ را پایان دهد."""
        for wished in self.work.wished.get(clause.index, ())[:1]:
            if wished.relation == "purpose" and wished.modal == CAN:
                return []  # خواستار کمک شد تا اوکراین بتواند از خود دفاع کند
            verb, own = wished.verb, self.work.args.own_subject(wished)
            undergone = verb is not None and verb.lemma in UNDERGONE and not (verb.lemma in TAKING and wished.marked())
            if verb is not None and own is not None and not verb.passive and not undergone:
                subject, how = self.work.args.subject(wished)
                return [] if how == "thing" else list(subject)
        return []

    def _is_anyones(self, at: int) -> bool:
        """Whether a word is a deed in the ezafe of which its doer may stand."""
        found = self.work.lex.noun_at(self.work.text, at) if at < len(self.work.text.keys) else None
        return found is not None and not found[1].noun_recipient and not found[1].mutual

    def actors(self, phrases: list[Phrase]) -> list[int]:
        """The actors that phrases name, each once."""
        found: list[int] = []
        for phrase in phrases:
            ends = phrase.mentions[-1].first if phrase.mentions and phrase.func else -1
            led = any(h < ends or ends < 0 for h in phrase.heads)
            for actor in self.work.args.actors_of(phrase, first_only=led):  # مصر، قطر *و همه جا*
                if actor not in found:
                    found.append(actor)
        return found

    def _other_side(self, clause: Clause, clash: Phrase, predicate: Predicate) -> list[int]:
        """With whom those hit were fighting: در درگیری با قاچاقچیان کشته شد, میان پولیس و قاچاقچیان."""
        if not predicate.mutual:
            return []
        end = _end_of_time(clause, clash.last)
        found = [p for p in clause.phrases if p.start == end and p.func in ("با", BETWEEN)]
        sides = self.work.args.actors_of(found[0]) if found and found[0].func == BETWEEN else self.actors(found)
        if clash.heads[:1] and self.work.text.lemmas[clash.heads[0]] == WAR:
            kinds = {self.work.who.actors[a].kind for a in sides}
            return [] if kinds & STATE_KINDS else sides  # در جریان جنگ میان عراق و ایران کشته شد
        return sides

    def of_what_befell(self, phrase: Phrase) -> bool:
        """Whether a phrase leads with a deed in the ezafe of which stands who suffers it: با *اعدام ده زندانی* موافقت
        کرد."""
        deed = self.work.lex.noun_at(self.work.text, phrase.heads[0]) if phrase.heads else None
        return deed is not None and deed[1].noun_recipient == "ezafe" and phrase.heads[0] == phrase.first

    def is_a_persons(self, clause: Clause, predicate: Predicate) -> bool:
        """Whether a deed is one that people do in person, so that a thing of theirs has not done it: پیکر رهبر به مشهد
        رسید، نرخ بیکاری ایران به … رسید."""
        phrase = self.work.args.own_subject(clause)
        if phrase is None or not phrase.mentions:
            return False
        lead = [h for h in phrase.heads if h < phrase.mentions[0].first]
        if not lead or self.work.lex.noun_at(self.work.text, lead[0]) is not None:
            return False
        document = self.work.text.keys[lead[0]] in RESOLUTIONS or self.work.lemma_is(lead[0], "written_documents")
        if predicate.type == "REQUEST" and document:
            return False  # قطعنامهٔ شورای امنیت خواستار آتش‌بس است
        word = self.work.tokens[lead[-1]].word
        thing = word.common and word.number is None and word.kind == "word" and word.key not in COUNTING
        return thing and (predicate.type in IN_PERSON or self.work.lemma_is(lead[0], "agentless"))


def _is_war(predicate: Predicate) -> bool:
    """Whether a noun tells of two sides, so that nobody is killed by the one in its ezafe: در جنگ *روسیه* کشته شدند."""
    return predicate.mutual and "recipient" in predicate.needs


def _end_of_time(clause: Clause, at: int) -> int:
    """Where a time ends that begins right behind a word; else that word: درگیری *روز شنبه* میان دو گروه."""
    return next((t.last for t in clause.times if t.first == at), at)
