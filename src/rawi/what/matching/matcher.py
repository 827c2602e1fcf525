"""Which verbs of saying, frames, supports and cues each clause matches, the best of each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import BOUND, COMMAS, THAT
from rawi.lexicon.kinds_what import Cue, Predicate, Speech, SupportVerb
from rawi.text.light import canonical_light
from rawi.what.matching.around import own_stretch
from rawi.what.matching.attack_before import with_attack
from rawi.what.matching.back import SUCH
from rawi.what.matching.fitting import LISTING, Fitting
from rawi.what.matching.links import Links, is_wished
from rawi.what.matching.standing import BE, COME, OPENERS, OTHERWISE, T
from rawi.what.matching.told_nouns import is_comparative, told_noun
from rawi.what.patterns import Match
from rawi.what.wording import Stretch
from rawi.what.work import Reading
from rawi.who.reading import POINTING

BECOME, AND = "شدن", "و"
THEN = frozenset({"سپس", "بعد", "بعدا", "متعاقبا"})
"""What may stand between the two deeds."""
POSSIBLE = "ممکن"
UTMOST = frozenset({"فرصت", "حد", "زمان", "شکل", "نحو", "وجه", "سرعت", "اندازه", "وقت", "صورت", "راه", "میزان"})
"""Nouns of which ممکن is an adjective."""
LEAST = 3
"""Nouns of a prepositional phrase into which a light verb's noun was read: این, what it points to, and that noun."""
HAVING, DO = frozenset({"داشتن", "بودن"}), "کردن"
REACTIONS = ("واکنش", "اظهار", "موضع", "عکس")
"""How words begin for what one has in answer to something, if it is not said: واکنشی نداشته‌اند."""


class Matcher(Fitting):
    """Fills ``Work.readings`` and mends the clauses' links."""

    def run(self) -> None:
        """Match all clauses."""
        cues, keys = self.work.lex.cues, self.work.text.keys
        named = {at: m.last for m in self.work.who.mentions for at in range(m.first + 1, m.last)}
        standing = cues.standing(keys, 0, len(keys))
        self._cue_starts = [at for at, size in standing if at + size > named.get(at, 0)]  # رادیو *فردا* is no tomorrow
        links = Links(self.work)
        links.complete_elided()
        links.passivate_killed()
        told: set[int] = set()
        for clause in self.work.clauses:
            above = clause.parent
            if above is None or clause.relation not in ("content", "purpose"):
                continue
            if is_wished(self.work, clause) and not (clause.relation == "purpose" and above in told):
                self.work.wished.setdefault(above, []).append(clause)
            elif clause.relation == "content":
                told.add(above)  # گفت فروش را مدنظر قرار دادیم تا مردم راضی باشند: it is what for
        for clause in self.work.clauses:
            self.work.readings.append(self._match(clause))
        links.link()

    def _match(self, clause: Clause) -> Reading:
        relative = clause.relation == "relative"
        heads = _heads(clause)
        heads = [*told_noun(self.work, clause), *heads] if relative else heads
        reading = Reading(heads)
        reading.cues = list(self._cues(clause))
        if clause.verb is None:
            return reading
        lemma, text = clause.verb.lemma, self.work.text
        lead, inside = self._antecedent_noun(clause) if relative else None, self.work.inside.get(clause.index, ())
        own = own_stretch(self.work, clause, lead, inside)
        lex, around = self.work.lex, with_attack(self.work, clause, own)
        places = lex.places(text, lemma, heads)
        self._match_speech(clause, reading, around, places)
        supports = lex.supports.find(text, lemma, heads, around, places)
        if supports:
            supports = [m for m in supports if self._stands(clause, m) or self._is_object(clause, m)]
            supports = [m for m in supports if not self._is_asked_for(clause, m)]
        speech, support = reading.speech, max(supports, key=self._rank) if supports else None
        deeds = []
        for match in lex.predicates.find(text, lemma, heads, around, places):
            if not self._fits(clause, match, around) or (match.tokens and self._is_anothers(match, clause)):
                continue
            overtaken = speech is not None and self._overtaken(match, speech, clause)
            if not overtaken and (support is None or not self._overtaken(match, support, clause)):
                deeds.append(match)
        reading.support = support
        if deeds:
            reading.predicates, reading.others = self._best(clause, deeds)
        if reading.support is not None and self._is_refusal(reading.support, reading.predicates):
            reading.support = None
        if reading.predicates and clause.verb.passive:
            reading.predicates = [*reading.predicates, *self._before_participle(clause, reading, around)]
        consumed: set[int] = set()
        for told in (reading.speech, reading.support, *reading.predicates):
            if told is not None:
                consumed.update(told.tokens)
        if reading.support is not None:
            consumed.update(self._done(clause, reading.support))
        self.work.args.consumed[clause.index] = frozenset(consumed)
        return reading

    def _is_asked_for(self, clause: Clause, support: Match[SupportVerb]) -> bool:
        """Whether a support's words only describe what somebody asks for: خواستار مذاکرات *گسترده* شد."""
        if not support.tokens or support.tokens[0] < clause.first:
            return False
        phrase = clause.holding(support.tokens[0])
        return phrase is not None and phrase.first < support.tokens[0] and self.work.text.keys[phrase.first] in OPENERS

    @staticmethod
    def _is_refusal(support: Match[SupportVerb], deeds: list[Match[Predicate]]) -> bool:
        """Whether the words of a support are those of a refusal, so that what is refused is not done: به درخواست ملل
        متحد *دست رد زدند*."""
        words = set(support.tokens)
        return any(m.pattern.target.type == "REJECT" and words < set(m.tokens) for m in deeds)

    def _before_participle(self, clause: Clause, reading: Reading, around: Stretch) -> list[Match[Predicate]]:
        """The deed whose noun shares شدن with the participle after it: از سوی طالبان *اختطاف* و سپس کشته شد."""
        assert clause.verb is not None
        keys, at = self.work.text.keys, clause.verb.first - 1
        at -= keys[at] in THEN
        if at <= clause.first or keys[at] != AND or not reading.heads or at - 1 not in reading.heads:
            return []
        found = self.work.lex.predicates.find(self.work.text, BECOME, [at - 1], around)
        known = {m.pattern.entry for m in reading.predicates}
        fitting = (m for m in found if m.pattern.passive and m.tokens == (at - 1,) and m.pattern.entry not in known)
        return [m for m in fitting if self._fits(clause, m, around)][:1]

    def _done(self, clause: Clause, support: Match[SupportVerb]) -> list[int]:
        """The noun of the deed that a clause's verb says was done, which is no subject: *حملات دقیقی* انجام داد."""
        verb = clause.verb
        if support.pattern.target.voice != "active" or verb is None or verb.passive:
            return []
        bare = (p for p in clause.phrases if not p.func and not p.ra and not p.mentions and p.heads)
        return [p.heads[0] for p in bare if self.work.lex.noun_at(self.work.text, p.heads[0]) is not None]

    def _match_speech(self, clause: Clause, reading: Reading, around: Stretch, places: list[int]) -> None:
        assert clause.verb is not None
        lex, verb = self.work.lex, clause.verb
        found = lex.speech.find(self.work.text, verb.lemma, reading.heads, around, places)
        if not found:
            return
        before_that = self.work.text.keys[verb.last : verb.last + 1] == [THAT]
        allowed = [
            m
            for m in found
            if verb.negated or not m.pattern.target.negated
            if before_that or not m.pattern.target.alone
            if self._allowed(clause, around, lex.unless(m.pattern.entry, m.pattern.target))
        ]
        standing = [m for m in allowed if self._stands(clause, m)]
        if not standing:
            return
        reading.speech = best = max(standing, key=lambda m: (m.pattern.target.negated, *self._rank(m)))
        if not best.tokens:
            return
        for match in allowed:
            if match.tokens and all(self._share(match, m) for m in (best, *reading.also)):
                reading.also.append(match)

    def _is_anothers(self, match: Match[Predicate], clause: Clause) -> bool:
        """Whether the light verb makes another verb with the word right before it, of which no frame tells: از
        جانبازان جنگ عیادت کرد fights nobody, and جمهوری‌خواهان از صف او خارج شدند want nothing."""
        assert clause.verb is not None
        before = clause.verb.first - 1
        if match.tokens[-1] >= before:
            return False
        if is_comparative(self.work, before):
            return True  # آتش بحران را *تیزتر* می‌سازد
        if self._governs(clause, match.tokens[-1]) or self._made(clause) == match.tokens[0]:
            return False
        if self.work.text.keys[match.tokens[-1] + 1] in LISTING:
            return False
        nouns = canonical_light(clause.verb.lemma) not in (BE, BECOME)  # خواستار سفر او شد: a noun may complete those
        return self.work.key_is(before, "preverbs") or (nouns and self.work.key_is(before, "verbal_nouns"))

    def _overtaken(self, match: Match[Predicate], nearer: Match[Speech] | Match[SupportVerb], clause: Clause) -> bool:
        """Whether a nearer noun has the light verb already: مدیر امور شهر یادآوری کرد orders nothing, and who مسوولیت
        حمله بر یک پوسته را بر عهده گرفت took no post."""
        if not nearer.tokens:
            return False
        if self._lends_subject(nearer) and match.pattern.passive and nearer.tokens[-1] < min(match.tokens, default=0):
            return True  # ارتش *مرتکب* قتل عام *شد*: it was not massacred
        if len(match.tokens) > 1:
            return False
        assert clause.verb is not None
        if match.tokens and set(match.tokens) < set(nearer.tokens) and isinstance(nearer.pattern.target, SupportVerb):
            return True  # وارد بیستمین روز شد enters no place
        if not match.tokens:
            if clause.verb.lemma == COME and isinstance(nearer.pattern.target, Speech):
                return True  # در خبرنامهٔ والی این ولایت *آمده است* که …: nobody came there
            noun = len(nearer.tokens) > 1 or isinstance(nearer.pattern.target, SupportVerb)
            return noun and nearer.tokens[-1] == clause.verb.first - 1
        if match.tokens[0] >= nearer.tokens[0]:
            return False
        return nearer.tokens[-1] == clause.verb.first - 1 and not self._joined(match.tokens[0], nearer.tokens[0])

    @staticmethod
    def _lends_subject(match: Match[Speech] | Match[SupportVerb]) -> bool:
        """Whether a match is of a support verb whose subject does the deed of the noun behind its first word."""
        return isinstance(match.pattern.target, SupportVerb) and match.pattern.target.voice == "active"

    def _share(self, match: Match[Speech], best: Match[Speech]) -> bool:
        return not set(match.tokens) & set(best.tokens) and self._joined(match.tokens[-1], best.tokens[-1])

    def _best(
        self, clause: Clause, matches: list[Match[Predicate]]
    ) -> tuple[list[Match[Predicate]], list[Match[Predicate]]]:
        """The predicates of a clause, and the next best ones.

        The first is the most specific match; with it go those of nouns joined to its noun by و.
        """
        verb = clause.verb
        assert verb is not None
        ranked = sorted(matches, key=self._specific, reverse=True) if len(matches) > 1 else matches
        fitting = self._nearest(clause, verb.first, ranked)
        best = next((m for m in fitting if self._stands(clause, m)), None)
        if best is None:
            return [m for m in fitting if self._met_before(clause, m)][:1], []
        chosen, others = [best], []
        for match in fitting:
            if match is best:
                continue
            shared = any(self._shares_verb(clause, match, m) for m in chosen)
            if shared and all(m.pattern.entry != match.pattern.entry and not _are_talks(m, match) for m in chosen):
                chosen.append(match)
            elif self._stands(clause, match):
                others.append(match)
        return chosen, others

    @classmethod
    def _specific(cls, match: Match[Predicate]) -> tuple[bool, tuple[int, bool, int], int]:
        """How much an entry asks for: the more, the rather it is meant."""
        target = match.pattern.target
        asked = bool(target.words) + bool(target.objects or target.to)
        asked += bool(target.report or not OTHERWISE.isdisjoint(target.by))
        return target.negated, cls._rank(match), asked

    def _nearest(self, clause: Clause, verb: int, matches: list[Match[Predicate]]) -> list[Match[Predicate]]:
        """Without those whose noun stands apart where another stands right before the verb.

        A light verb has one noun, the nearest (نیروهای حاضر در محل حمله کردند attacks and presents nobody); nouns
        joined to it share the verb.
        """
        matches = [m for m in matches if not (m.tokens and self._is_claimed(clause, m.tokens[0]))]
        if (made := self._made(clause)) is not None:
            matches = [m for m in matches if not m.tokens or m.tokens[0] <= made]
        if len(matches) < 2:
            return matches
        opened = [
            m
            for m in matches
            if m.tokens and (self._opens(clause, m.tokens[0]) or any(self._governs(clause, t) for t in m.tokens))
        ]
        if opened:
            return opened
        near = [m for m in matches if m.tokens and self._is_before(m.tokens[-1], verb)]
        if not near:
            return matches
        firsts = {m.tokens[0] - 1 for m in near}
        beside = (m.tokens for m in matches if m.tokens and m.tokens[-1] in firsts)
        asking = {t[0] for t in beside if self._asks(clause, t[-1])}
        if asking:  # درخواست میانجی‌گری کرد mediated nothing
            return [m for m in matches if m.tokens and m.tokens[0] in asking]
        return [m for m in matches if not m.tokens or m in near or any(self._shares_verb(clause, m, n) for n in near)]

    def _asks(self, clause: Clause, noun: int) -> bool:
        """Whether a noun asks for or offers the deed in its ezafe; از *پیشنهاد* | استقبال کرد offers nothing."""
        own = not any(p.func and p.first <= noun and p.last == noun + 1 for p in clause.phrases)
        return own and self.work.lemma_is(noun, "requests")

    @staticmethod
    def _rank(match: Match[T]) -> tuple[int, bool, int]:
        """More words first, then what is no derived passive, then the nearest to the verb."""
        return len(match.tokens), not match.pattern.passive, match.tokens[-1] if match.tokens else -1

    def _shares_verb(self, clause: Clause, match: Match[Predicate], best: Match[Predicate]) -> bool:
        """Whether another noun leans on the best match's light verb (بازداشت و شکنجه کردند)."""
        if not match.tokens or not best.tokens or set(match.tokens) & set(best.tokens):
            return False
        if match.pattern.target is best.pattern.target or self._is_beside(clause, match, best):
            return False
        if best.tokens[0] < match.tokens[0] < best.tokens[-1]:
            return False  # اجازهٔ تعلیم و تحصیل را ندادند: of what leave was not given
        noun = self.work.tokens[match.tokens[-1]].word
        if noun.plural and noun.key.endswith("ان"):
            return False  # زندانیان و آوارگان گفتگو کردند: people are nobody's light-verb noun
        if any(m.head == match.tokens[-1] for p in clause.phrases for m in p.mentions):
            return False  # کریم رضایی، متهم پرونده، اعدام شد
        last = match.tokens[-1]
        if self._is_adjective(clause, last, match.pattern.own) or self._closes_before(clause, last):
            return False  # ناوهای جنگی و نفتکش‌های بیگانه را تهدید می‌کند
        return self._joined(match.tokens[-1], best.tokens[-1]) or self._elides(clause, match, best)

    def _closes_before(self, clause: Clause, noun: int) -> bool:
        """Whether a style closes the phrase before a comma, or stands inside the object, and is no deed: در مراسم رهبر
        *شهید،* خشمگین شد, انتقام خون امام *شهید* و اخراج دشمنان را خواستار شد."""
        if not self.work.key_is(noun, "styles"):
            return False
        return self.work.text.keys[noun + 1] in COMMAS or any(p.ra and p.first < noun < p.last for p in clause.phrases)

    @staticmethod
    def _is_beside(clause: Clause, match: Match[Predicate], best: Match[Predicate]) -> bool:
        """Whether a noun stands in a prepositional phrase that ends before the other: پیش از مذاکرات، بر صلح تأکید
        کردند."""
        if match.pattern.words[0][0] in BOUND:
            return False
        return any(p.func and p.first <= match.tokens[0] < p.last <= best.tokens[0] for p in clause.phrases)

    def _elides(self, clause: Clause, match: Match[Predicate], best: Match[Predicate]) -> bool:
        """Whether a noun stands for its whole verb, which comes later: پدرش را لت‌وکوب و خانه را ضبط کردند.

        The light verb of a coordinated predicate is told once, with the last noun (Lazard, Grammaire du persan
        contemporain, 1957, on coordination); the noun that lost it follows its object's را or opens its clause.
        """
        tokens, first, last = self.work.tokens, match.tokens[0], match.tokens[-1]
        if last >= best.tokens[0] or tokens[last + 1].key not in ("و", "،") or self._is_listed(clause, first):
            return False
        before = tokens[first - 1].key if first else ""
        return before in ("را", "،", "و") or self._has_bare_object(clause, first, last, best.tokens[0])

    def _is_listed(self, clause: Clause, noun: int) -> bool:
        """Whether a deed stands in the list of deeds that is the object: *بازداشت، شکنجه و اعدام* معترضان را محکوم
        کرد, not پدرش را | لت‌وکوب و خانه را ضبط کردند."""
        listed = next((p for p in clause.phrases if p.ra and p.first <= noun < p.last), None)
        if listed is None or listed.heads[:1] != [listed.first] or self.work.text.keys[listed.first - 1] == "را":
            return False
        if self.work.lex.noun_at(self.work.text, listed.first) is not None:
            return True
        word, before = self.work.tokens[listed.first].word, self.work.text.keys[noun - 1]
        return listed.first < noun and word.common and word.number is None and before in ("،", ",", "و")

    def _has_bare_object(self, clause: Clause, first: int, last: int, noun: int) -> bool:
        """Whether a noun stands after its bare object, and the other verb's noun after one with را: ده کیلو تریاک کشف و
        دو تن را دستگیر کردند."""
        for p in clause.phrases:
            if p.ra and p.first < first and any(last < m.first for m in p.mentions):
                return not self.work.lemma_is(p.first, "over_time")  # read as one phrase with the other object
            if not p.ra and p.start < first and last == p.last - 1 and not p.func:
                return any(q.ra and last < q.start and q.last <= noun for q in clause.phrases)
        return False

    def _cues(self, clause: Clause) -> Iterable[tuple[str, Cue]]:
        book, keys = self.work.lex.cues, self.work.text.keys
        end = clause.verb.last if clause.verb else clause.last
        at = clause.first
        own = set(self._own_indexes(clause, at, end)) if clause.index in self.work.inside else range(at, end)
        for start in self._cue_starts[bisect_left(self._cue_starts, at) : bisect_left(self._cue_starts, end)]:
            found = (
                book.match(keys, start, end) if start >= at and start in own and not self._is_utmost(start) else None
            )
            if found is not None:
                at = start + found[0]
                yield found[1]
        if clause.verb is not None and clause.verb.negated:
            yield from self._undone(clause)

    def _is_utmost(self, at: int) -> bool:
        """Whether ممکن says of which kind a thing is: در اولین فرصت ممکن, تا حد ممکن."""
        keys = self.work.text.keys
        return keys[at] == POSSIBLE and at > 0 and keys[at - 1] in UTMOST

    def _undone(self, clause: Clause) -> Iterable[tuple[str, Cue]]:
        """Cues that a bare word makes with the negated verb: چیزی … نگفته‌اند، توضیحی … نداده است."""
        for phrase in clause.phrases:
            for head in self._bare(clause, phrase):
                found = self.work.lex.undone.get((self.work.tokens[head].key,))
                if found is not None and not (self._is_such(head) or self._lacks(clause, head, found[1])):
                    yield found

    def _is_such(self, head: int) -> bool:
        """Whether a word stands for what was told: *چنین چیزی* رخ نداده است."""
        return head > 0 and self.work.text.keys[head - 1] == SUCH

    def _bare(self, clause: Clause, phrase: Phrase) -> list[int]:
        """The nouns of a phrase that a light verb may have: of a bare one all, of another what was read into it right
        before the verb (از این رویداد *خبر* ندارد)."""
        assert clause.verb is not None
        if phrase.ra:
            return []
        if not phrase.func:
            return phrase.heads
        if len(phrase.heads) < LEAST:
            return []
        heads = phrase.heads[-2:]
        if phrase.last < clause.verb.first - 1:  # تا زمان نشر این گزارش *واکنشی* | به این خبر نشان نداده است
            heads = [h for h in heads[-1:] if h == phrase.last - 1 and self.work.tokens[h].word.indefinite]
        return [h for h in heads if self.work.text.keys[h - 1] not in POINTING and h > phrase.first + 1]

    def _lacks(self, clause: Clause, head: int, cue: Cue) -> bool:
        """Whether somebody only has none of it: چیزی برای گفتن ندارد, not واکنشی نداشته است.

        To have no part in a deed, though, denies it; who published no news of it denies nothing.
        """
        assert clause.verb is not None
        has = clause.verb.lemma in HAVING
        if cue.stance != "silent":
            return not has and canonical_light(clause.verb.lemma) != DO
        if not has:
            return False
        return clause.verb.tense == "present" or not self.work.text.keys[head].startswith(REACTIONS)


def _heads(clause: Clause) -> list[int]:
    """A clause's words that may be a pattern's: those in no mention, and the nouns of people and places."""
    heads: list[int] = []
    for phrase in clause.phrases:
        heads += phrase.heads
        for mention in phrase.mentions:
            if mention.kind in ("people", "place"):
                heads.append(mention.head)
    heads.sort()
    return heads


def _are_talks(one: Match[Predicate], other: Match[Predicate]) -> bool:
    """Whether two nouns of one verb name the same talks: رایزنی و صحبت کردند."""
    return all(m.pattern.target.type == "CONSULT" and not m.pattern.target.mode for m in (one, other))
