"""Whom a deed is done to where its frame's own phrases name nobody: who says ما, who is promised or refused something,
whom a threat is on."""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter

from rawi.clauses.model import Clause, Phrase, VerbGroup
from rawi.clauses.verbs import BECOME
from rawi.lexicon.kinds_what import Predicate
from rawi.what.arguments.passed import FIRST_PERSON
from rawi.what.attribution.authority import FORCING
from rawi.what.matching.back import TAKING_UP, Antecedents
from rawi.what.parties.addressed import Addressed
from rawi.what.parties.belongings import tellers_own
from rawi.what.patterns import Match
from rawi.what.roots import root
from rawi.what.work import Work
from rawi.who.model import Mention
from rawi.who.phrases.acting import OWN

ME = "مرا"
HARD = frozenset({"ASSAULT", "COERCE", "THREATEN"})
"""Types of what witnesses tell of themselves."""
PUBLIC = FORCING | {"IGO", "LEG", "OPP", "PTY"}
"""Sectors whose people mean by ما more than themselves."""
PROMISED = frozenset({"AID", "CONSULT", "COOPERATE", "SUPPORT", "CONCEDE", "RETREAT", "AGREE"})
"""Types of deeds that are promised to whom they are done."""
ASKED = frozenset({"خواست", "خواسته", "درخواست", "تقاضا", "پیشنهاد", "مطالبه"})
"""Nouns of what somebody asked for, who is refused: این درخواست را رد کرد."""
PUT = frozenset({"شرط", "طرح", "شرایط", "برنامه"})
"""Nouns of what somebody puts to others, behind این: با این طرح مخالفت کرد."""
IN_CASE = ["در", "صورت"]
TAKEN = frozenset({"پذیرش", "قبول", "قبولی", "اجابت"})
"""Nouns of taking what somebody asked for or offers."""
UNKIND = frozenset({"ASSAULT", "COERCE", "SANCTION", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "MOBILIZE", "REQUEST"})
"""Types of deeds that are done against those whom they name."""
UNTIL, AGAINST = "تا", frozenset({"بر", "علیه", "با", "بالای", "به"})
DONE_TO = frozenset({"COERCE", "ASSAULT", "SANCTION", "THREATEN", "RETREAT"})
THEIRS, APART = frozenset({"شان", "یشان"}), frozenset({"اش", "شان"})
MOST_BACK, NEAR = 6, 2
DISPOSAL = "اختیار"
MOST_SERVED = 3
PRONOUNS = frozenset({"او", "وی"})
MOST_NAMED = 50
"""So many phrases back in a sentence may stand who is meant."""

TERRITORY = "placewords:territory"


class Elsewhere:
    """Finds those whom deeds are done to outside the phrases of their frames."""

    def __init__(self, work: Work, back: Antecedents) -> None:
        self.work, self.back = work, back
        self._below: dict[int, list[Clause]] = {}
        self._many: frozenset[int] | None = None
        self._persons: dict[int, list[tuple[int, list[int]]]] = {}
        for index in work.order:
            clause = work.clauses[index]
            for phrase in clause.phrases:
                named: list[int] = []
                for mention in phrase.mentions:
                    if mention.kind == "person" and mention.actor is not None:
                        named.append(mention.actor)
                if named:
                    self._persons.setdefault(clause.sentence, []).append((phrase.last, named))
            if clause.parent is not None:
                self._below.setdefault(clause.parent, []).append(clause)
        for persons in self._persons.values():
            persons.sort(key=itemgetter(0))  # a clause goes on behind those that stand within it

    def speaker(self, clause: Clause, predicate: Predicate, speakers: list[int]) -> list[int]:
        """Who says of himself what was done to him: «پولیس *ما را* بازداشت کرد»; of an official ما is more than he."""
        if predicate.type not in HARD or not speakers:
            return []
        told = speakers if any(self._is_mine(p, predicate) for p in clause.phrases) else []
        if not told and "obj" in predicate.recipient:
            told = tellers_own(self.work, clause, speakers)
        return [s for s in told if self._is_witness(s)]

    def _is_mine(self, phrase: Phrase, predicate: Predicate) -> bool:
        keys, alone = self.work.text.keys, phrase.last == phrase.first + 1
        if alone and not phrase.func and keys[phrase.first] == ME:
            return "obj" in predicate.recipient
        function = "obj" if phrase.ra else phrase.func if predicate.type == "COERCE" else ""  # not به سمت ما شلیک کردند
        return alone and keys[phrase.first] in FIRST_PERSON and function in predicate.recipient

    def _is_witness(self, actor: int) -> bool:
        """Whether a speaker is somebody who speaks for no state, force or party."""
        draft = self.work.who.actors[actor]
        return draft.kind in ("person", "people") and PUBLIC.isdisjoint(draft.sectors)

    def other(self, clause: Clause, predicate: Predicate, victims: list[Phrase], actors: list[int]) -> list[int]:
        """Whom او means that would be who acts: *زیلینسکی* را مسوول جنگ خواند و *وی را* دیکتاتور نامید, وزیر آمد و رئیس
        *با او* دیدار کرد; who acts would be خود."""
        pronouns = [p for p in victims if self.work.text.keys[p.last - 1] in PRONOUNS]
        if not actors or not pronouns or len(pronouns) < len(victims):
            return []
        persons = self._persons.get(clause.sentence, [])
        before = bisect_right(persons, pronouns[0].first, key=itemgetter(0))
        for _, named in persons[max(before - MOST_NAMED, 0) : before][::-1]:
            if others := [a for a in named if a not in actors]:
                return [others[-1]]
        told = {a for _, named in self._persons.get(clause.sentence - 1, []) for a in named} - {*actors}
        return list(told) if len(told) == 1 and predicate.type not in DONE_TO else []

    def attached(self, clause: Clause, predicate: Predicate, victims: list[Phrase], actors: list[int]) -> list[int]:
        """Whom the pronoun on a verb's noun means, of those to whom such a deed was just done: مریم را بردند و
        *شکنجه‌اش* کردند, *تهدیدشان* کردند."""
        verb = clause.verb
        if victims or verb is None or verb.passive or predicate.type not in DONE_TO or "obj" not in predicate.recipient:
            return []
        clitic = self._clitic(verb.first - 1)
        many = clitic in THEIRS
        if not clitic:
            return []
        for event in reversed(self.work.events[-MOST_BACK:]):
            if clause.sentence - self.work.clauses[event.clause].sentence > NEAR or event.first >= clause.first:
                break
            people = [r for r in event.recipients if self.work.who.actors[r].kind in ("person", "people")]
            plural = len(people) > 1 or any(p in self._plurals() for p in people)
            fit = plural if many else len(people) == 1 and not plural
            if event.type in DONE_TO and fit and not set(people) & set(actors):
                return people
        return []

    def _plurals(self) -> frozenset[int]:
        """Actors who are told of in the plural."""
        if self._many is None:
            named = (m for m in self.work.who.mentions if m.plural and m.actor is not None)
            self._many = frozenset(m.actor for m in named if m.actor is not None)
        return self._many

    def _clitic(self, at: int) -> str:
        """The pronoun written on a noun right before its verb, or apart behind it."""
        keys = self.work.text.keys
        if keys[at] in APART:
            return keys[at]
        return self.work.tokens[at].word.clitic or ""

    def is_anothers(self, clause: Clause, phrase: Phrase, meet: bool = False) -> bool:
        """Whether a phrase completes the deed of a condition, or whom one talks with: در صورت حمله *به ایران* پاسخ داده
        می‌شود, در مصاحبه *با بیلد* از اوکراین حمایت کرد; not where to ``meet`` is what is refused: از دیدار *با ایران*
        خودداری کرد."""
        before = clause.ending_at(phrase) if phrase.func in ("به", "با", "بر") else None
        if before is None or not before.heads or not before.func:
            return False
        if phrase.func != "با":
            return " ".join(self.work.text.keys[before.start : before.first]) == "در صورت"
        if meet and before.func == "از":
            return False
        talk = self.work.lex.noun_at(self.work.text, before.heads[-1])
        return talk is not None and talk[1].type == "CONSULT"

    def promised(self, clause: Clause) -> list[Clause]:
        """The clauses that tell what is promised: وعده کرد *که به افغانستان پول می‌دهد*."""
        return [c for c in self._below.get(clause.index, ()) if c.relation == "content" and c.verb is not None]

    def bound(self, clause: Clause) -> list[int]:
        """Who is to do what is promised; not whose land it is of which something is promised: *خاک افغانستان* تهدیدی
        نخواهد بود."""
        found: list[int] = []
        for told in self.promised(clause):
            own = self.work.args.own_subject(told)
            if own is None or not any(m.entry == TERRITORY for m in own.mentions[:1]):
                found += self.work.args.subject(told)[0]
        return found

    def kept(self, clause: Clause) -> list[int]:
        """Who is not let do what completes a clause: ماموران نگذاشتند *زنان* وارد پارک شوند; not وکیل بگیرد."""
        if self.work.args.own_subject(clause) is None:
            return []
        for wished in self.work.wished.get(clause.index, ()):
            subject, how = self.work.args.subject(wished)
            own = self.work.args.own_subject(wished)
            if subject and not how and own is not None and wished.verb is not None and own.last < wished.verb.first:
                return list(subject)
        return []

    def their_own(self, clause: Clause) -> set[int]:
        """Those whom what is promised calls the promiser's own: متعهد شد *نیروهای خود* را بیرون بکشد."""
        keys = self.work.text.keys
        told = (m for c in self.promised(clause) for p in c.phrases for m in p.mentions if m.actor is not None)
        return {m.actor for m in told if m.actor is not None and (keys[m.last] in OWN or self._of_own_state(m))}

    def _of_own_state(self, mention: Mention) -> bool:
        """Whether somebody is called one of the promiser's own state: نخست‌وزیر *کشورش*."""
        return self.work.holds(range(mention.first, mention.last), "own_countries")

    def served(self, clause: Clause, actors: list[int]) -> list[int]:
        """Whom what is promised is for, told by no verb that a frame knows: قول داد که *به خبرنگاران* توجه کند, نظر
        *ایران* را برساند; never those who are to be fought, nor the side of who promises;
        nobody where nobody is named who does: توافق شد که *دو گروه* تشکیل شود."""
        own = {root(a, self.work.who) for a in actors}
        for told in self.promised(clause)[:1] if actors else ():
            types = {m.pattern.target.type for m in self.work.readings[told.index].predicates}
            fought = any(self.work.lemma_is(h, "hostile") for p in told.phrases for h in p.heads)
            if told.verb is None or told.verb.negated or types & UNKIND or fought:
                return []
            meant = [p for p in told.phrases if self._is_for(told, p) and not (p.func == "با" and "CONSULT" in types)]
            whom = [p for p in meant if p.func] or meant  # تجهیزات شفاخانه *به افغانستان* فرستاده می‌شود
            named = (a for p in whom for a in self.work.args.actors_of(p))
            return [a for a in named if root(a, self.work.who) not in own][:MOST_SERVED]
        return []

    def _is_for(self, told: Clause, phrase: Phrase) -> bool:
        """Whether a phrase of what is promised says for whom it is done: به, برای, با somebody, in his hands, or the
        object that he or his is."""
        if not phrase.mentions or self._of_own_state(phrase.mentions[0]):
            return False
        bare = phrase.mentions[0].first == phrase.first and not phrase.heads
        if phrase.func in ("به", "برای", "با"):
            return bare
        if phrase.func == "در":
            return bool(phrase.heads) and self.work.text.keys[phrase.heads[0]] == DISPOSAL
        return phrase.ra or (not phrase.func and phrase is self.work.args.own_subject(told) and self._becomes(told))

    def _becomes(self, told: Clause) -> bool:
        return told.verb is not None and (told.verb.passive or told.verb.lemma in BECOME)

    def of_condition(self, clause: Clause) -> list[int]:
        """Who does what must not go on: در صورت ادامهٔ *حملات اسرائیل* پاسخ می‌دهیم."""
        for phrase in clause.phrases:
            if self.work.text.keys[phrase.start : phrase.first] != IN_CASE:
                continue
            heads = [h for h in phrase.heads if not self.work.lemma_is(h, "courses")]
            doer = next((m for m in phrase.mentions if heads[-1:] == [m.first - 1]), None)
            deed = self.work.lex.noun_at(self.work.text, heads[0]) if len(heads) == 1 else None
            if doer is not None and doer.actor is not None and deed is not None:
                return [] if deed[1].noun_recipient or deed[1].mutual else [doer.actor]
        return []

    def threatened(self, clause: Clause) -> list[int]:
        """Who is to do what the one threatening wants: هشدار داد که *اگر حماس* گروگان‌ها را آزاد نکند، …."""
        for below in self._below.get(clause.index, ()):
            if below.relation == "condition" and below.fronted and below.verb is not None and not below.verb.passive:
                if any(self._undergoes(below.verb, m) for m in self.work.readings[below.index].predicates):
                    return []  # اگر معلمان آزاد نشوند: others hold them
                subject, how = self.work.args.subject(below)
                return list(subject) if not how else []
            until = below.led_by(UNTIL) if below.relation == "content" else None
            if until is not None and until.mentions and below.verb is not None and below.verb.negated:
                bare = until.mentions[0].first == until.first and not below.verb.passive
                return self.work.args.actors_of(until) if bare else []  # *تا حکومت* پاسخ ندهد، بر نمی‌گردند
        return []

    @staticmethod
    def _undergoes(verb: VerbGroup, match: Match[Predicate]) -> bool:
        """Whether a deed befalls who its clause is about: *آزاد* نشوند."""
        target = match.pattern.target
        freed = verb.lemma in BECOME and target.type == "RETREAT" and target.mode == "release"
        return match.pattern.passive or freed

    def struck(self, clause: Clause, actors: list[int]) -> list[int]:
        """Whom or whose what is threatened would be done to: تهدید کرد که حمله *بر کشتی‌های اسراییلی* را ادامه می‌دهد."""
        own = {root(a, self.work.who) for a in actors}
        for told in self.promised(clause)[:1]:
            if told.verb is None or told.verb.negated or told.verb.passive:
                return []
            doers = self.work.args.own_subject(told)
            if doers is not None and own.isdisjoint(root(a, self.work.who) for a in self.work.args.actors_of(doers)):
                return []  # تهدید کرد که *هند* حمله خواهد کرد
            against = [p for p in told.phrases if (p.ra or p.func in AGAINST) and p.mentions]
            against = [p for p in against if p.mentions[-1].kind != "pronoun"]  # انگشتان *وی* را قطع می‌کنند
            named = [a for p in against for a in self.work.args.actors_of(p)]
            return [a for a in named if root(a, self.work.who) not in own][:MOST_SERVED]
        return []

    def answered(self, clause: Clause) -> list[int]:
        """Whose deed a threat says will be answered: هشدار داد که *این حمله* بی‌پاسخ نمی‌ماند, انتقام *این حمله* را
        می‌گیرد."""
        keys = self.work.text.keys
        for told in (clause, *self.promised(clause)):
            for phrase in told.phrases if not told.verb or not told.verb.passive else ():
                at = next((k for k in range(phrase.first, phrase.last - 1) if keys[k] in TAKING_UP), -1)
                if phrase.func or at < 0 or not self.work.is_deed(at + 1):
                    continue
                deed = self.back.of_noun(told, at + 1)
                if deed is not None and deed.type in HARD:
                    return list(deed.actors)
        return []

    def refused(self, clause: Clause) -> list[int]:
        """Who asked for what is refused, told before (*این درخواست* را رد کرد) or with it (درخواست *وزیر* برای نشست را
        رد کرد, از پذیرش درخواست *وزیر* خودداری کرد)."""
        keys, lemmas = self.work.text.keys, self.work.text.lemmas
        for phrase in clause.phrases:
            taken = lemmas[phrase.first] in TAKEN or (phrase.func == "از" and self._is_infinitive(phrase.first))
            lead = phrase.first + (taken and phrase.first + 1 < phrase.last)
            if phrase.func in ("", "از") and lead in phrase.heads and lemmas[lead] in ASKED and phrase.mentions:
                return self.work.args.actors_of(phrase, first_only=True)
            taken_up = keys[phrase.first] in TAKING_UP and phrase.first + 1 < len(keys)
            if taken_up and lemmas[phrase.first + 1] in ASKED | PUT:
                told = self.back.request(clause)
                told = told or (None if lemmas[phrase.first + 1] in ASKED else self.back.step(clause))
                return list(told.actors) if told is not None else []
            if taken_up and self.work.is_a(phrase.first + 1, "judged") and phrase.last == phrase.first + 2:
                told = self.back.step(clause, self.work.is_a(phrase.first + 1, "orders"))
                return list(told.actors) if told is not None else []
        return []

    def _is_infinitive(self, at: int) -> bool:
        return any(f.form == "infinitive" for f in self.work.tokens[at].word.verbs[:1])

    def settle(self) -> None:
        """Name those whom the report has told of another deed of theirs, once all are told."""
        Addressed(self.work).settle()
